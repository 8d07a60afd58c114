import { B as checkDecision, Ct as RISKS, E as parseSource, Et as canonicalDigest, F as locateAcross, G as authorizeChange, H as decideInPlace, I as locateAtRoot, J as subjectOf, K as authorsOf, L as locateFinding, Q as BACKEND_TYPES, R as platformConfig, S as judgeFile, St as printJson, T as validateEvidence, Tt as worstRisk, U as numericSettings, V as decide, W as expressionContext, X as grantConcerns, Y as deletionGrant, Z as formatNeed, _ as transitionKey, _t as DAY, a as namesFiles, at as standingReviews, b as judgeTree, bt as parseDuration, c as readSourceFile, d as policyFolderParts, f as refusePolicyFolder, g as SETTINGS, gt as clip, h as POLICY_NAMES, ht as MAX_FILE_BYTES, i as globMatcher, it as shortCommit, l as decodeFile, lt as isOutput, m as loadPolicySet, mt as MAX_FILES, n as readWorkingTree, nt as judgeApproval, o as readPolicySources, ot as membershipOf, q as writersOf, r as globReach, rt as grantTime, st as finding, t as SKIPPED, u as isPolicyFile, ut as compareText, v as CONFIG_PARTS, vt as formatDuration, w as verdictOf, wt as riskOf, x as QUOTA_RESOURCES, xt as parseSize, y as policiesFolder, yt as formatSize, z as sortDiagnostics } from "./working-tree-BgjlirRP.js";
import { C as STORAGE_KINDS, D as storages, E as storageOf, S as configResources, T as placeOf, _ as riskOn, b as settingChanges, c as describeValue, f as planHead, g as removeStep, h as createStep, l as stepLists, m as alterStep, o as stageTable, p as creationSteps, s as SECTIONS, t as printYaml, u as migrationStages, v as diffResources, w as isSamePlace, x as changedPaths, y as differs } from "./platform-yaml-CzcdCxZz.js";
import { r as visible, t as clip$1 } from "./escape-BcF7Vodc.js";
import { _ as markdownFence, a as fillBudget, b as markdownText, d as count, f as ofSeverity, g as markdownCode, h as htmlText, i as findingsMarkdown, m as thousands, n as printReport, o as markdownSize, p as riskTally, r as renderText, u as actionTally, v as markdownHead, x as orderDiagnostic, y as markdownRow } from "./print-report-DqZUe8TX.js";
import { n as closest, r as didYouMean, t as Failure } from "./failure-94rdvsjl.js";
import { delimiter, join, posix, resolve } from "node:path";
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, renameSync, rmSync, rmdirSync, statSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { createHash, hash, randomBytes } from "node:crypto";
import { execFile, spawnSync } from "node:child_process";
import { crc32 } from "node:zlib";
import { tmpdir } from "node:os";
// src/core/judge-trees.ts
/**
* The base is its own prior: what it holds comes first there too, so that a namespace nobody touches is told the
* same before a change and after.
*
* @param members In path order.
*/
function judgeBase(members, policySet) {
	const placed = members.flatMap(place);
	const accepted = new Set(judgeTree(placed, policySet, {}).accepted);
	const holders = /* @__PURE__ */ new Map();
	for (const one of placed) {
		const { namespace } = one.request;
		if (accepted.has(one) || !holders.has(namespace)) holders.set(namespace, {
			file: one.file,
			request: one.request,
			member: one.member,
			rejected: !accepted.has(one)
		});
	}
	return {
		...judgeMembers(placed, policySet, holders),
		holders
	};
}
/** @param members In path order. */
const judgeHead = (members, holders, policySet) => judgeMembers(members.flatMap(place), policySet, holders);
function judgeMembers(placed, policySet, before) {
	const { accepted, findings, quotas } = judgeTree(placed, policySet, { before });
	return {
		accepted: new Map(accepted.map(({ request, member }) => [request.namespace, member])),
		findings,
		quotas
	};
}
const place = (member) => member.holding ? [{
	file: member.file,
	request: member.holding,
	rejected: member.rejected,
	member
}] : [];
// src/core/model/tree-index.ts
/** Which section knows a name. FNV-1a: spreads names evenly, which is all that is asked of it. */
function bucketOf(name, buckets) {
	let hash = 2166136261;
	for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
	return (hash >>> 0) % buckets;
}
// src/core/affected-part.ts
/**
* What has to be judged again when some files of an indexed tree change; undefined when the index cannot be read.
*
* @param toBase What differs between the indexed tree and the base, often nothing.
* @param toHeads What differs between the base and each head.
* @param read The text of an indexed file by its id.
*/
function affectedPart(section, toBase, toHeads, policySet, read) {
	const meta = parse(section("meta"));
	const findings = parse(section("findings"));
	if (!meta || !findings) return void 0;
	const judge = (changes) => judgeChanges(changes, policySet);
	const baseEdits = judge(toBase);
	const headEdits = toHeads.map(judge);
	const edits = [...baseEdits, ...headEdits.flat()];
	const teams = concernedTeams(edits.flatMap(({ before, after }) => [before, after]).flatMap((member) => member?.holding ?? []), meta, section);
	if (!teams) return void 0;
	const found = new Map(findings.map((one) => [one.file, one]));
	const indexed = [];
	for (const team of meta.teams.filter((name) => teams.has(name))) {
		const rows = parse(section(`team ${team}`));
		if (!rows) return void 0;
		for (const row of rows) indexed.push(indexedMember(row, found.get(row[0]), policySet, read));
	}
	const touched = new Set(edits.map(({ path }) => path));
	const nameless = findings.filter(({ team, file }) => team === null && touched.has(file));
	const part = sortMembers([...indexed, ...nameless.map((one) => namelessMember(one, policySet, read))]);
	const base = edit(part, baseEdits);
	const concerned = new Set(part.map(({ file }) => file));
	return {
		base,
		heads: headEdits.map((changes) => edit(base, changes)),
		rest: {
			files: meta.files - part.length,
			unchanged: meta.accepted - judgeBase(part, policySet).accepted.size,
			diagnostics: findings.filter(({ file }) => !concerned.has(file)).flatMap(({ own, tree }) => [...own, ...tree].map((one) => ({
				...one,
				existing: true
			})))
		}
	};
}
/** The members of a tree after some of its files have changed. */
const withChanges = (members, changes, policySet) => edit(members, judgeChanges(changes, policySet));
/**
* All members of an indexed tree, by id and path: what another tree has of them need not be judged. Undefined when the
* index cannot be read.
*/
function indexedMembers(section, policySet, read) {
	const meta = parse(section("meta"));
	const findings = parse(section("findings"));
	if (!meta || !findings) return void 0;
	const found = new Map(findings.map((one) => [one.file, one]));
	const members = findings.filter(({ team }) => team === null).map((one) => namelessMember(one, policySet, read));
	for (const team of meta.teams) {
		const rows = parse(section(`team ${team}`));
		if (!rows) return void 0;
		for (const row of rows) members.push(indexedMember(row, found.get(row[0]), policySet, read));
	}
	return new Map(members.map((member) => [memberKey(member.id, member.file), member]));
}
/** A path may hold anything, an id no space. */
const memberKey = (id, file) => `${id} ${file}`;
const judgeChanges = (changes, policySet) => changes.map(({ path, before, after }) => ({
	path,
	before: before && judgedMember(before.id, before.source, policySet),
	after: after && judgedMember(after.id, after.source, policySet)
}));
/**
* The teams whose quota or whose names an edit can concern: those it names, those that claim a name it names, and
* those that share a name with one of them, since who has the name decides what is charged.
*/
function concernedTeams(holdings, { buckets, shared }, section) {
	const teams = new Set(holdings.map(({ team }) => team));
	for (const name of new Set(holdings.map(({ namespace }) => namespace))) {
		const entries = parse(section(`names ${bucketOf(name, buckets)}`));
		if (!entries) return void 0;
		for (const team of entries.find(([one]) => one === name)?.[1] ?? []) teams.add(team);
	}
	for (let before = -1; before !== teams.size;) {
		before = teams.size;
		for (const group of shared) if (group.some((team) => teams.has(team))) for (const team of group) teams.add(team);
	}
	return teams;
}
function edit(members, changes) {
	if (changes.length === 0) return members;
	const byFile = new Map(members.map((member) => [member.file, member]));
	for (const { path, after } of changes) if (after) byFile.set(path, after);
	else byFile.delete(path);
	return sortMembers([...byFile.values()]);
}
const sortMembers = (members) => [...members].sort((a, b) => compareText(a.file, b.file));
/** A file judged now. */
function judgedMember(id, source, policySet) {
	const judged = judgeFile(source, policySet);
	return {
		file: source.path,
		id,
		holding: judged.request,
		rejected: judged.rejected,
		diagnostics: judged.diagnostics,
		judged: () => judged
	};
}
function indexedMember([file, id, namespace, team, client_api, state, write_rps, read_rps, data_size, rejected], found, policySet, read) {
	return {
		file,
		id,
		holding: {
			namespace,
			team,
			client_api,
			state,
			needs: {
				...write_rps != null && { write_rps },
				...read_rps != null && { read_rps },
				...data_size != null && { data_size }
			}
		},
		rejected,
		diagnostics: found?.own ?? [],
		judged: () => judgeFile(read(id, file), policySet)
	};
}
const namelessMember = ({ file, id, own }, policySet, read) => ({
	file,
	id,
	holding: void 0,
	rejected: true,
	diagnostics: own,
	judged: () => judgeFile(read(id, file), policySet)
});
/** Sections are checked by their checksums before; what is not JSON all the same is as good as none. */
function parse(text) {
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
// src/core/find-conflicts.ts
/** What goes wrong only when several open changes are merged, whichever is first. */
function findConflicts(base, changes, policySet) {
	const { holders } = judgeBase(base, policySet);
	const { members, origin, overlaps } = mergeAll(base, changes);
	const passes = new Set(changes.flatMap(({ head }) => [...judgeHead(head, holders, policySet).accepted.values()]));
	const onlyTogether = judgeHead(members, holders, policySet).findings.filter(({ placed }) => passes.has(placed.member));
	const byFile = new Map(members.map((member) => [member.file, member]));
	const open = (path) => parseSource(byFile.get(path).judged().source);
	return {
		diagnostics: locateAcross(onlyTogether, open, policySet).map((one, i) => asConflict(one, onlyTogether[i], {
			members,
			origin,
			holders,
			open
		})),
		overlaps
	};
}
function mergeAll(base, changes) {
	const inBase = new Map(base.map((member) => [member.file, member]));
	const files = new Map(inBase);
	const origin = /* @__PURE__ */ new Map();
	const changedBy = /* @__PURE__ */ new Map();
	for (const { name, head } of changes) {
		const own = new Map(head.map((member) => [member.file, member]));
		for (const file of /* @__PURE__ */ new Set([...inBase.keys(), ...own.keys()])) {
			const member = own.get(file);
			if (member?.id === inBase.get(file)?.id) continue;
			const earlier = changedBy.get(file);
			changedBy.set(file, [...earlier ?? [], {
				name,
				id: member?.id
			}]);
			if (earlier) continue;
			if (member) {
				files.set(file, member);
				origin.set(member, name);
			} else files.delete(file);
		}
	}
	const overlaps = [...changedBy].filter(([, by]) => new Set(by.map(({ id }) => id)).size > 1).map(([file, by]) => ({
		file,
		names: by.map(({ name }) => name)
	}));
	return {
		members: sortMembers([...files.values()]),
		origin,
		overlaps
	};
}
/** The finding as a warning that says with whom, and where the others ask for the same. */
function asConflict(diagnostic, { placed }, { members, origin, open }) {
	const own = origin.get(placed.member);
	const others = members.filter((member) => {
		const name = origin.get(member);
		return name !== void 0 && name !== own && isRival(member, placed.member);
	});
	const names = [.../* @__PURE__ */ new Set([own, ...others.map((member) => origin.get(member))])].flatMap((name) => name ?? []);
	const { code, message, details } = diagnostic.error;
	const related = others.map((member) => {
		const { line, column } = open(member.file).locate(["namespace"], "value");
		return {
			file: member.file,
			line,
			column,
			message: `'${member.holding?.namespace}' of ${origin.get(member)}`
		};
	});
	return {
		...diagnostic,
		severity: "warning",
		error: {
			code,
			message: `Once ${names.join(" and ")} are merged: ${message}`,
			details
		},
		related: [...diagnostic.related, ...related]
	};
}
const isRival = ({ holding: a }, { holding: b }) => a?.team === b?.team || a?.namespace === b?.namespace;
// src/core/authorize/authorize-guarded-files.ts
const MOST_SHOWN$1 = 5;
/**
* The platform's own files decide about every request, so they take an expert: as the author, or by a review of
* exactly these files (semantics 2). No grant covers them: it would stand in one of them.
*/
function authorizeGuardedFiles(files, judging, policySet) {
	if (files.length === 0) return {
		findings: [],
		approval: null
	};
	const { actor, evidence, now } = judging;
	const membership = membershipOf(policySet, evidence);
	const authors = authorsOf(actor, evidence);
	const paths = files.map(({ path }) => path);
	const more = paths.length - MOST_SHOWN$1;
	const what = [...paths.slice(0, MOST_SHOWN$1).map((path) => clip(path, 100)), ...more > 0 ? [`and ${more} more`] : []].join(", ");
	const experts = [...policySet.teams.values()].filter(({ boundary }) => boundary === "expert").map(({ name }) => name);
	if (authors.length > 0 && authors.every((author) => membership.isExpert(author))) {
		const teams = authors.map((author) => experts.find((team) => membership.isMember(author, team)));
		return {
			findings: [],
			approval: {
				for: what,
				by: authors.map((author, i) => `${clip(author)} (${teams[i]}), author`).join(", "),
				status: "granted",
				because: "an expert may change them"
			}
		};
	}
	const writers = writersOf(authors, evidence);
	const difference = (commit) => {
		const then = commit === null ? void 0 : judging.guardedAt(commit);
		return then === void 0 ? `what these files were at ${shortCommit(commit)} cannot be told` : fileDifference(then, files);
	};
	return judgeApproval({
		wanted: what,
		at: [],
		code: "APPROVAL_REQUIRED",
		params: {
			field: "",
			kind: "guarded",
			what,
			team: experts.join(", ")
		},
		approvers: {
			teams: experts,
			owner: false
		},
		owner: "",
		grants: void 0,
		related: []
	}, {
		membership,
		writers,
		policySet,
		at: grantTime(evidence, now),
		reviewable: evidence !== void 0,
		reviews: () => evidence ? standingReviews(evidence, writers, difference) : []
	});
}
function fileDifference(then, now) {
	const before = new Map(then.map(({ path, id }) => [path, id]));
	const after = new Map(now.map(({ path, id }) => [path, id]));
	const path = [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].find((one) => before.get(one) !== after.get(one) || !before.has(one) || !after.has(one));
	return path === void 0 ? void 0 : `${clip(path, 100)} has changed since`;
}
// src/core/find-edits.ts
/**
* What differs between two trees, by name and not by path: a renamed file is no change.
*
* @param isApplied Whether what is there may differ from what the base asks for, so that every namespace is looked at.
*/
function findEdits(base, head, old, fresh, isApplied) {
	const inBase = new Map(base.map((member) => [member.file, member]));
	const headFiles = new Set(head.map(({ file }) => file));
	const claimed = new Set(head.flatMap(({ holding }) => holding ? [holding.namespace] : []));
	const isRenamed = ({ holding, id }) => {
		const holder = holding && old.holders.get(holding.namespace)?.member;
		return holder?.id === id && !headFiles.has(holder.file);
	};
	const touched = new Set(head.filter((member) => inBase.get(member.file)?.id !== member.id && !isRenamed(member)));
	const edits = [];
	let unchanged = 0;
	for (const after of head) {
		if (!after.holding) continue;
		const { namespace } = after.holding;
		const accepted = fresh.accepted.get(namespace) === after;
		const existed = old.accepted.has(namespace);
		if (touched.has(after) || accepted && (isApplied || !existed)) {
			const before = old.holders.get(namespace)?.member;
			edits.push({
				namespace,
				before,
				existed,
				after,
				accepted,
				touched: touched.has(after)
			});
		} else if (accepted) unchanged++;
	}
	edits.sort((a, b) => a.namespace < b.namespace ? -1 : a.namespace > b.namespace ? 1 : 0);
	const gone = [...old.accepted].filter(([name]) => !claimed.has(name)).map(([, member]) => member);
	const removed = base.filter((member) => !headFiles.has(member.file));
	return {
		edits,
		unconfirmed: gone.filter(({ holding }) => holding?.state !== "deleting"),
		unchanged,
		touchedFiles: new Set([...touched, ...removed].map(({ file }) => file))
	};
}
// src/core/model/placement.ts
const placementOf = ({ backend, patterns }) => ({
	backend: backend.type,
	patterns: patterns.map(({ type }) => type)
});
/** The order of the chain is no part of it: data does not move for that. */
const samePlacement = (a, b) => a.backend === b.backend && a.patterns.length === b.patterns.length && a.patterns.every((type) => b.patterns.includes(type));
/** `kafka with wal, claim-check`. */
const describePlacement = ({ backend, patterns }) => patterns.length === 0 ? backend : `${backend} with ${patterns.join(", ")}`;
// src/core/plan/change.ts
/**
* One change of the plan. Its digest covers what apply would do, and neither how it came about nor who approved it.
*
* @param parts At least one of `before` and `after` is there.
*/
function draftChange({ action, before, after, risk, reasons, fields, steps }) {
	const { namespace, team } = after ?? before;
	return {
		namespace,
		team,
		action,
		risk: worstRisk([risk, ...steps.map((step) => step.risk)]),
		reasons: [...reasons],
		digest: canonicalDigest({
			namespace,
			action,
			before: before && withoutProvenance(before),
			after: after && withoutProvenance(after),
			steps
		}),
		fields: [...fields],
		steps: [...steps]
	};
}
const withoutProvenance = ({ provenance: _, ...config }) => config;
// src/core/model/format-setting.ts
/** What the name of a configured setting says of its unit; the first that matches. */
const UNITS = [
	[/(?:^|[._])(?:bytes|data_size|msg_size|message_size)$/, formatSize],
	[/(?:^|\.)retention\.ms$/, (value) => value === -1 ? "forever" : duration(value)],
	[/(?:^|\.)max_age_seconds$/, (value) => value === 0 ? "forever" : duration(value * 1e3)],
	[/[._]ms$/, (value) => duration(value)],
	[/_seconds$/, (value) => duration(value * 1e3)],
	[/_days$/, (value) => duration(value * DAY)]
];
const duration = (milliseconds) => milliseconds === 0 ? "0s" : formatDuration(milliseconds);
/** A configured number in the unit that the name of its setting tells: `retention.ms` 604800000 is `7days`. */
function formatSetting(path, value) {
	const unit = Number.isSafeInteger(value) ? UNITS.find(([name]) => name.test(path)) : void 0;
	return unit ? unit[1](value) : String(value);
}
// src/core/plan/change-reasons.ts
/** Why a migration is one: where from, where to, and what moved it. */
const migrationReason = (from, to, because) => from.backend === to.backend ? `the patterns change on ${from.backend}: ${patternChanges(from, to)} (${because})` : `moves from ${describePlacement(from)} to ${describePlacement(to)} (${because})`;
function patternChanges(from, to) {
	const added = to.patterns.filter((type) => !from.patterns.includes(type)).map((type) => `+${type}`);
	const removed = from.patterns.filter((type) => !to.patterns.includes(type)).map((type) => `-${type}`);
	return [...added, ...removed].join(", ");
}
/** Why a change is riskier than safe: one line for each value that makes it so. */
const riskReasons = (transitions) => transitions.filter((transition) => riskOf(transition) !== "safe").map(({ path, before, after, effect, because }) => `${effect}: ${path} ${shown(path, before)} → ${shown(path, after)}: ${because}`);
function shown(path, value) {
	if (value === null) return "none";
	return typeof value === "number" ? formatSetting(path, value) : String(value);
}
// src/core/plan/changed-fields.ts
/** Each value that moves, and the request field or the rule that moved it. */
const changedFields = (moved, sides) => moved.map(({ path, before, after }) => ({
	path,
	before,
	after,
	because: reasonFor(path, sides)
}));
/** Of a namespace that is new, or gone, every value is. */
const allFields = (values, decisions, side) => [...values].flatMap(([path, value]) => {
	const decision = decisions.get(path);
	if (!decision) return [];
	const because = decidedBy(decision);
	return [side === "after" ? {
		path,
		before: null,
		after: value,
		because
	} : {
		path,
		before: value,
		after: null,
		because
	}];
});
const decidedBy = ({ rule, inputs }) => inputs.length === 0 ? rule : `${rule} from ${inputs.join(", ")}`;
/** `needs.read_rps 10000 → 20000, by sizing.yaml#kafka-partitions`: what moved first, then the rule that read it. */
function reasonFor(path, { before, after }) {
	if (path.startsWith("access.roles.team.")) return "request: access.owners";
	if (path.startsWith("access.roles.")) return "request: access.consumers";
	const [was, is] = [before.decisions.get(path), after.decisions.get(path)];
	const decision = is ?? was;
	if (!decision) return ownField(path, before.request, after.request);
	const edits = [.../* @__PURE__ */ new Set([...was?.inputs ?? [], ...is?.inputs ?? []])].flatMap((field) => editOf(field, before.request, after.request) ?? []);
	const rule = was && is && was.rule !== is.rule ? `${is.rule} in place of ${was.rule}` : decision.rule;
	return edits.length === 0 ? `policy: ${rule}` : `${edits.join(", ")}, by ${rule}`;
}
/** The team is the one value that no rule decides. */
const ownField = (path, before, after) => editOf(path, before, after) ?? "request";
function editOf(field, before, after) {
	const [was, is] = [shownField(before, field), shownField(after, field)];
	return was === is ? void 0 : `${field} ${was} → ${is}`;
}
/** A request field in the words of the request; `none` where it has no value. */
function shownField(request, field) {
	const [root = "", name = ""] = field.split(".");
	if (root === "needs") {
		const value = request.needs[name];
		return value === void 0 ? "none" : formatNeed(name, value);
	}
	if (root === "policies") return String(request[name] ?? "none");
	if (root === "patterns" || root === "backend") return [request[root] ?? []].flat().map(({ type, config }) => `${type}${settings$1(config)}`).join(", ") || "none";
	return String(request[root] ?? "none");
}
const settings$1 = (config) => {
	const parts = Object.entries(config).map(([name, value]) => `${name} ${value}`);
	return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};
// src/core/plan/config-values.ts
/**
* Everything that is decided about a namespace, by the paths of `provenance` and in the order of the file; null
* where there is no value. Lists are joined, and an empty one is `none`.
*/
function configValues(config) {
	const { team, client_api, patterns, backend, auxiliary_backends, access, proxy, observability, policies } = config;
	const { encryption_at_rest, ...switches } = policies;
	return new Map([
		["team", team],
		["client_api", client_api],
		...patterns.flatMap(({ type, config: settings }) => [[`patterns.${type}`, type], ...below(`patterns.${type}.config`, settings)]),
		["backend.type", backend.type],
		...below("backend.config", backend.config),
		...auxiliary_backends.flatMap(({ pattern, type, config: settings }) => [[`auxiliary_backends.${pattern}.type`, type], ...below(`auxiliary_backends.${pattern}.config`, settings)]),
		...access.roles.map(({ kind, name, role }) => [`access.roles.${kind}.${name}`, role]),
		...access.principals.map((one) => [`access.principals.${one.backend}`, one.name]),
		["proxy.endpoints", joined(proxy.endpoints)],
		["proxy.chain", joined(proxy.chain)],
		...below("proxy.rate_limits", { ...proxy.rate_limits }),
		["observability.audit_log", observability.audit_log],
		...below("policies", switches),
		["policies.encryption_at_rest", joined(encryption_at_rest)]
	]);
}
const below = (path, values) => Object.entries(values).map(([name, value]) => [`${path}.${name}`, value]);
const joined = (list) => list.join(", ") || "none";
// src/core/plan/change-direction.ts
/** Words that stand in an order, from the least to the most. */
const RANKS = [["disabled", "enabled"], [
	"read-only",
	"read-write",
	"admin"
]];
/**
* Which way a value changes, for a row of transitions.yaml.
*
* @param unlimited The row's value that is greater than every number; `none`: null.
*/
function changeDirection(before, after, unlimited) {
	const [was, is] = [amountOf(before, after, unlimited), amountOf(after, before, unlimited)];
	if (was !== void 0 && is !== void 0 && was !== is) return is > was ? "up" : "down";
	if (before === null) return "added";
	return after === null ? "removed" : "changed";
}
/** Of a joined list: `down` when it loses a member, whatever it gains. */
function listDirection(before, after) {
	const [was, is] = [membersOf(before), membersOf(after)];
	if (was.some((member) => !is.includes(member))) return "down";
	return is.length > was.length ? "up" : "changed";
}
/** Whether two values are one in different spelling, `7days` and `1w` (semantics 1). */
function sameValue(before, after) {
	if (before === after) return true;
	if (typeof before !== "string" || typeof after !== "string") return false;
	const was = amountOf(before, after, void 0);
	return was !== void 0 && was === amountOf(after, before, void 0);
}
const membersOf = (list) => list === "none" ? [] : list.split(", ");
/** A value as a number; undefined when it has none, or none that compares with the other one's. */
function amountOf(value, other, unlimited) {
	if (value === (unlimited === "none" ? null : unlimited)) return Number.POSITIVE_INFINITY;
	if (typeof value === "number") return value;
	if (typeof value === "boolean") return Number(value);
	if (value === null) return void 0;
	const ranks = RANKS.find((words) => words.includes(value) && words.includes(String(other)));
	if (ranks) return ranks.indexOf(value);
	return typeof other === "string" && parseSize(other) !== void 0 ? parseSize(value) : parseDuration(value);
}
// src/core/plan/value-owner.ts
/**
* The owner of a value that is no type of a backend.
*
* @param path As `configValues` has it.
* @param backend The primary one.
*/
function valueOwner(path, backend) {
	const [root, name, ...rest] = path.split(".");
	switch (root) {
		case "backend": return {
			target: backend,
			part: void 0,
			set: rest.join(".")
		};
		case "patterns":
			if (rest.length === 0) return {
				target: name,
				part: void 0,
				set: void 0
			};
			return {
				target: name,
				part: "config",
				set: rest.slice(1).join(".")
			};
		case "auxiliary_backends": return {
			target: name,
			part: "storage",
			set: rest.slice(1).join(".")
		};
		default: return Object.hasOwn(CONFIG_PARTS, root) ? ofPart(root, [name, ...rest].join(".")) : ofPart("namespace", path);
	}
}
/** `roles.service.checkout` is one of the values that `roles.service` stands for. */
function ofPart(target, words) {
	return {
		target,
		part: void 0,
		set: Object.keys(CONFIG_PARTS[target]).find((setting) => words === setting || words.startsWith(`${setting}.`)) ?? words
	};
}
// src/core/plan/judge-transitions.ts
const MOVES = {
	effect: "migrate",
	because: "another backend is another system, and what is stored moves there in stages",
	ref: void 0
};
const UNSPOKEN = {
	effect: "disruptive",
	because: "no row of transitions.yaml speaks of this setting",
	ref: void 0
};
/**
* What each value that differs between two configurations of a namespace means (semantics 7), in the order of
* `after` and then those that are gone. The settings of a backend that changes its type are left out: they belong to
* two systems, and the type says it all.
*
* @param context What expressions see of the request after the change; the patterns are those of `after`.
*/
function judgeTransitions(before, after, policySet, context) {
	const [was, is] = [configValues(before), configValues(after)];
	const seen = withPatterns(context, after);
	const rowsOf = ({ target, part, set }) => policySet.transitions.get(transitionKey(target, part, set)) ?? [];
	const verdictOn = (change) => {
		const { path } = change;
		const owner = valueOwner(path, after.backend.type);
		const pattern = patternOf(owner, was, is);
		if (pattern) return follows(pattern, verdict(rowsOf(pattern.owner), pattern.change, seen));
		const type = typeOf(path);
		if (type === path) return MOVES;
		if (type !== void 0 && was.get(type) !== is.get(type)) return void 0;
		return verdict(rowsOf(owner), change, seen, isList(owner));
	};
	return [.../* @__PURE__ */ new Set([...is.keys(), ...was.keys()])].flatMap((path) => {
		const change = {
			path,
			before: was.get(path) ?? null,
			after: is.get(path) ?? null
		};
		const judged = sameValue(change.before, change.after) ? void 0 : verdictOn(change);
		return judged ? [{
			...change,
			...judged
		}] : [];
	});
}
const withPatterns = (context, { patterns }) => ({
	...context,
	patterns: patterns.map(({ type }) => type),
	pattern: Object.fromEntries(patterns.map(({ type, config }) => [type, numericSettings(config)]))
});
/** The first row that speaks of the change and whose condition holds. What was not there cannot be kept. */
function verdict(rows, { before, after }, context, list = false) {
	const speaks = ({ change, unlimited, effect }) => {
		if (effect === "kept" && before === null) return false;
		if (change === "any") return true;
		return change === (list ? listDirection(String(before), String(after)) : changeDirection(before, after, unlimited));
	};
	const row = rows.find((one) => speaks(one) && (!one.when || one.when.evaluate(context) === true));
	return row ? {
		effect: row.effect,
		because: row.because,
		ref: row.ref
	} : UNSPOKEN;
}
const isList = ({ target, set }) => Object.hasOwn(CONFIG_PARTS, target) && CONFIG_PARTS[target][set] === "list";
/** The pattern that a setting belongs to and that comes or goes as a whole; undefined where it does not. */
function patternOf({ target, part }, was, is) {
	const path = `patterns.${target}`;
	if (part === void 0 || was.has(path) === is.has(path)) return void 0;
	return {
		owner: {
			target,
			part: void 0,
			set: void 0
		},
		change: {
			path,
			before: was.get(path) ?? null,
			after: is.get(path) ?? null
		}
	};
}
/** The row of the pattern says what that means, once. */
const follows = ({ change }, { ref }) => ({
	effect: "in-place",
	because: change.before === null ? "it comes with the pattern" : "it goes with the pattern",
	ref
});
/** Of a value of a backend the path of that backend's type. */
function typeOf(path) {
	const resource = /^(?:backend|auxiliary_backends\.[^.]+)(?=\.(?:type$|config\.))/.exec(path)?.[0];
	return resource && `${resource}.type`;
}
// src/core/plan/keep-applied.ts
/** The configuration with what cannot change as it is applied: sizes that cannot shrink, names of resources. */
function keepApplied(config, kept) {
	if (kept.length === 0) return config;
	const settings = (at, own) => {
		const result = { ...own };
		for (const { path, before } of kept) {
			if (!path.startsWith(`${at}.`)) continue;
			const name = path.slice(at.length + 1);
			if (before === null) delete result[name];
			else result[name] = before;
		}
		return result;
	};
	const appliedName = (backend) => kept.find(({ path }) => path === `access.principals.${backend}`)?.before;
	return {
		...config,
		backend: {
			...config.backend,
			config: settings("backend.config", config.backend.config)
		},
		patterns: config.patterns.map((pattern) => ({
			...pattern,
			config: settings(`patterns.${pattern.type}.config`, pattern.config)
		})),
		auxiliary_backends: config.auxiliary_backends.map((auxiliary) => ({
			...auxiliary,
			config: settings(`auxiliary_backends.${auxiliary.pattern}.config`, auxiliary.config)
		})),
		access: {
			...config.access,
			principals: config.access.principals.map((principal) => ({
				...principal,
				name: String(appliedName(principal.backend) ?? principal.name)
			}))
		}
	};
}
// src/core/plan/deletion-steps.ts
/**
* What has to be done to delete a namespace, in the execution order of semantics 7. Until the first backend
* deletion everything can be undone; from there on no step leads back to a namespace with its data, so each bears
* the loss.
*/
function deletionSteps(config) {
	const all = configResources(config);
	const of = (kind) => all.filter((resource) => resource.kind === kind);
	const remove = (resources) => resources.map((resource) => removeStep(resource, [], "safe"));
	const lose = (resources) => resources.map((resource) => ({
		...removeStep(resource, [], "data-loss"),
		reversible: false
	}));
	const [registration] = of("registration");
	const [primary, ...auxiliary] = of("storage");
	return inTurn([
		{
			steps: [phaseStep(registration, "mark deleting", "active", "deleting")],
			awaited: true
		},
		{
			steps: [phaseStep(registration, "drain", "deleting", "draining")],
			awaited: true
		},
		{
			steps: [phaseStep(registration, registration.actions.remove, "draining", "unregistered")],
			awaited: true
		},
		{
			steps: remove(of("access policy")),
			awaited: false
		},
		{
			steps: remove(of("provider")),
			awaited: true
		},
		{
			steps: remove(of("audit log")),
			awaited: true
		},
		{
			steps: lose(auxiliary),
			awaited: true
		},
		{
			steps: lose([primary]),
			awaited: true
		},
		{
			steps: lose(of("principal")),
			awaited: true
		},
		{
			steps: lose([...of("metrics"), ...of("tracing")]),
			awaited: true
		}
	]);
}
/**
* A document that every proxy acknowledges: marked `deleting` the namespace is still served, `draining` it takes
* no new call and ends those under way.
*/
function phaseStep(registration, action, from, to) {
	const step = removeStep(registration, [], "safe");
	return {
		...step,
		id: `${step.id.slice(0, step.id.lastIndexOf("/"))}/${to}`,
		action,
		spec: {
			...step.spec,
			phase: to,
			changes: { phase: {
				from,
				to
			} }
		}
	};
}
/** Each part waits for the last one before it that is there and awaited. */
function inTurn(parts) {
	let waitsFor = [];
	return parts.flatMap(({ steps, awaited }) => {
		const waiting = steps.map((step) => ({
			...step,
			depends_on: [...waitsFor]
		}));
		if (awaited && steps.length > 0) waitsFor = steps.map(({ id }) => id);
		return waiting;
	});
}
// src/core/plan/data-moves.ts
const KEEPS = {
	wal: "in flight",
	outbox: "in flight",
	cache: "nothing",
	"claim-check": "payloads",
	"tiered-storage": "older data",
	"replay-store": "history"
};
/** Of a pattern that nobody knows, the worst is assumed: what it stores is a record that is nowhere else. */
const keeps = (pattern) => (Object.hasOwn(KEEPS, pattern) ? KEEPS[pattern] : void 0) ?? "history";
const isInFlight = (pattern) => keeps(pattern) === "in flight";
/** Backends whose contents cannot be added to in the past: a restored message would be the newest. */
const LOGS = ["kafka", "nats"];
/**
* A primary backend that moves is copied through both chains, so that its patterns take care of their own. Where
* it stays, new history and a new tier are filled from it, and a tier that goes is restored into it unless it is
* a log. Neither what is in flight nor a cache is copied.
*/
function dataMoves(before, after) {
	const [old, fresh] = [storages(before), storages(after)];
	const [from, to] = [old[0], fresh[0]];
	const moves = !isSamePlace(from, to);
	const copies = moves ? [{
		what: `the data of ${before.client_api}`,
		from,
		to
	}] : [];
	const lost = [];
	const mirrored = [];
	const names = [...new Set([...before.patterns, ...after.patterns].map(({ type }) => type))];
	for (const pattern of names) {
		const kept = keeps(pattern);
		const [was, is] = [storageOf(pattern, old), storageOf(pattern, fresh)];
		if (kept === "nothing" || kept === "in flight") continue;
		if (was && is) {
			if (isSamePlace(was, is)) continue;
			copies.push({
				what: `what ${pattern} keeps`,
				from: was,
				to: is
			});
			mirrored.push(pattern);
		} else if (is) {
			if (!moves && kept === "history") copies.push({
				what: `the first history of ${pattern}`,
				from,
				to: is
			});
			if (!moves && kept === "older data") copies.push({
				what: `what is due for ${pattern}`,
				from,
				to: is
			});
			if (kept === "history") mirrored.push(pattern);
		} else if (was) {
			if (kept === "history") mirrored.push(pattern);
			if (!moves && kept === "older data" && !LOGS.includes(to.type)) copies.push({
				what: `what ${pattern} holds`,
				from: was,
				to
			});
			else if (!moves || kept === "history") lost.push(pattern);
		}
	}
	return {
		primary: {
			from,
			to,
			moves
		},
		copies,
		lost,
		mirrored
	};
}
// src/core/plan/migration-words.ts
/** In order; a stage with nothing in it is left out (semantics 7). */
const STAGES = [
	"create-new",
	"dual-write",
	"backfill",
	"verify",
	"cut-over",
	"retire"
];
/** What holds at the end of a stage, and the ways back from it. */
function stageWords(stage, of) {
	return {
		gate: GATES[stage](of),
		rollback: ROLLBACKS[stage](of),
		abort: abort(stage, of)
	};
}
const GATES = {
	"create-new": ({ made, extended }) => `${list([...made, ...extended])} ${made.length + extended.length === 1 ? "answers" : "answer"} with the planned settings`,
	"dual-write": ({ alsoWrites }) => `every proxy acknowledged phase dual-write, and no write to ${list(alsoWrites.after)} failed since`,
	backfill: ({ moves }) => `every proxy acknowledged phase backfill; ${moves.copies.map(copied).join("; ")}`,
	verify: ({ moves }) => `in two runs in a row ${moves.copies.map(equal).join(", and ")}`,
	"cut-over": ({ moves, chains }) => [
		`every proxy acknowledged the chain ${chains.after}`,
		...moves.primary.moves ? [unread(moves.primary.from)] : [],
		...moves.lost.length === 0 ? [] : [`nobody reads what ${list(moves.lost)} holds any more`]
	].join(", and "),
	retire: ({ deleted }) => deleted.length === 0 ? "every proxy acknowledged phase active, and every setting reads back as planned" : `every proxy acknowledged phase active, and ${list(deleted)} no longer ${deleted.length === 1 ? "exists" : "exist"}`
};
const ROLLBACKS = {
	"create-new": () => "there is no stage before this one: abort instead",
	"dual-write": ({ chains, alsoWrites }) => `publish phase active with ${chains.before}; from then on ${list(alsoWrites.after)} ${alsoWrites.after.length === 1 ? "misses" : "miss"} writes, so a later backfill starts over`,
	backfill: ({ stages }) => stages.includes("dual-write") ? "publish phase dual-write: copying stops, and what is copied may stay" : "publish phase active: copying stops, and what is copied may stay",
	verify: () => "publish phase backfill: what differs is copied again",
	"cut-over": ({ stages, chains, alsoWrites, alongside }) => `${stages.includes("verify") ? "publish phase verify: calls go through" : "publish phase active with"} ${chains.before}${stages.includes("verify") ? " again" : ""}${setBack(alongside)}${caughtUp(alsoWrites.before)}`,
	retire: ({ chains, moves }) => moves.primary.moves ? `none: ${chains.before} misses every write from here on; only a new migration leads back` : `none: what goes here is gone; only a new migration leads back to ${chains.before}`
};
function abort(stage, { chains, made, extended, moves, alsoWrites, alongside }) {
	if (stage === "retire") return "no longer possible: the old side is being removed";
	const undo = [...made.length === 0 ? [] : [`remove ${list(made)}`], ...extended.length === 0 ? [] : [`set back ${list(extended)}`]];
	if (stage === "create-new") return `${undo.join(" and ")}; no proxy knows of anything new`;
	const steps = [`publish phase active with ${chains.before}`, ...undo].join(", then ");
	if (stage !== "cut-over") return `${steps}; ${placeOf(moves.primary.from)} has every write`;
	return `${steps}${setBack(alongside)}${moves.primary.moves ? caughtUp(alsoWrites.before) : `; ${placeOf(moves.primary.from)} has every write`}`;
}
const setBack = (alongside) => alongside ? ", and set back those settings of this stage that can be" : "";
const caughtUp = (written) => written.length === 0 ? "" : `; ${list(written)} got every write since the cut-over`;
/** How each backend tells that all of it was read. */
const READ = {
	kafka: "consumer lag of the copy is 0",
	nats: "no message is pending for the copy",
	postgres: "the copy passed the last row from before it began",
	redis: "a full scan of the keys ended",
	s3: "every object of the listing is copied",
	neptune: "every vertex and edge of the export is copied"
};
const copied = ({ what, from, to }) => `${what} from ${placeOf(from)} to ${placeOf(to)}: ${READ[from.type]}`;
const equal = ({ what, from, to }) => `${placeOf(to)} has the same number of ${STORAGE_KINDS[from.type].holds} and the same checksum as ${placeOf(from)} (${what})`;
const unread = (from) => from.type === "kafka" || from.type === "nats" ? `consumer lag on ${placeOf(from)} is 0` : `no proxy reads ${placeOf(from)}`;
/** Why a stage has nothing in it. */
const leftOut$1 = (stage, { moves }) => ({
	"create-new": "nothing new is needed",
	"dual-write": `every write reaches ${placeOf(moves.primary.to)} already, and nothing new keeps a record of its own`,
	backfill: "what is new starts empty: no stored data changes its place",
	verify: "nothing is copied that could differ",
	retire: "nothing of the old side is left over"
})[stage];
const list = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
// src/core/plan/join-stages.ts
/**
* The stages of a migration as one list of steps. Every step names its stage; the last of a stage waits for all of
* it and carries `gate`, `rollback` and `abort`, and the first step of the next stage waits for that one.
* `left_out` beside them says of a stage that is missing from there on, or up to there, why nothing in it is needed.
*
* @param revocations Steps that wait for nothing. They belong to the first stage there is.
*/
function joinStages(namespace, revocations, steps, about) {
	const stages = STAGES.filter((stage) => steps[stage].length > 0);
	const migration = {
		...about,
		stages
	};
	const joined = [];
	stages.forEach((stage, index) => {
		const prompt = index === 0 ? revocations.map((step) => staged(step, namespace, stage, [])) : [];
		const previous = joined.at(-1);
		const waiting = steps[stage].map((step) => staged(step, namespace, stage, previous ? [previous.id] : []));
		const members = [...prompt, ...waiting];
		const last = members.at(-1);
		const missing = missingAround(index, stages, migration);
		joined.push(...members.slice(0, -1), {
			...last,
			spec: {
				...last.spec,
				...stageWords(stage, migration),
				...Object.keys(missing).length > 0 && { left_out: missing }
			},
			depends_on: members.length === 1 ? last.depends_on : members.slice(0, -1).map(({ id }) => id)
		});
	});
	return joined;
}
/** The id says the stage: the registration has a step in more than one. */
function staged(step, namespace, stage, start) {
	const within = (id) => `${namespace}/${stage}${id.slice(namespace.length)}`;
	const { depends_on } = step;
	return {
		...step,
		id: within(step.id),
		spec: {
			stage,
			...step.spec
		},
		depends_on: depends_on.length === 0 ? [...start] : depends_on.map(within)
	};
}
/** The missing stages between this one and the next; before the first one too. */
function missingAround(index, stages, migration) {
	const from = index === 0 ? 0 : STAGES.indexOf(stages[index]);
	const next = stages[index + 1];
	const missing = STAGES.slice(from, next === void 0 ? STAGES.length : STAGES.indexOf(next)).filter((stage) => !stages.includes(stage));
	return Object.fromEntries(missing.flatMap((stage) => stage === "cut-over" ? [] : [[stage, leftOut$1(stage, migration)]]));
}
// src/core/plan/grown-storage.ts
/**
* A changed storage half way: it has everything that the change adds, and still what it takes away. A smaller limit
* comes after what relies on it: a topic takes smaller messages only once the claim check takes out more of them,
* while its partitions are there before more calls are let in.
*/
function grownStorage(before, after, transitions) {
	const taken = Object.entries(settingChanges(before.spec, after.spec)).filter(([name, { from, to }]) => typeof from === "number" && typeof to === "number" && to < from || riskOn(changedPaths(after, name), transitions) === "data-loss");
	return {
		...after,
		spec: taken.reduce((spec, [name, { from }]) => put(spec, name.split("."), from), after.spec)
	};
}
/** Names of settings may have dots themselves: only `uses` and the patterns below it are groups. */
function put(group, [name, ...rest], value) {
	if (name === "uses" && rest.length > 0) {
		const [pattern, ...own] = rest;
		const uses = group.uses ?? {};
		const use = own.length === 0 ? value : set(uses[pattern] ?? {}, own.join("."), value);
		return {
			...group,
			uses: set(uses, pattern, use)
		};
	}
	return set(group, [name, ...rest].join("."), value);
}
/** As in a difference of settings, null is none. */
function set(group, name, value) {
	if (value !== null) return {
		...group,
		[name]: value
	};
	const { [name]: _, ...others } = group;
	return others;
}
// src/core/plan/order-changes.ts
function orderChanges(diff, transitions) {
	const rest = diff.changed.filter((change) => !isNarrower(change));
	const storages = rest.filter(({ after }) => after.kind === "storage");
	const others = rest.filter(({ after }) => after.kind !== "storage");
	const losing = others.filter(({ after }) => isLosing(after, transitions));
	const parts = storages.map(({ before, after }) => ({
		before,
		grown: grownStorage(before, after, transitions),
		after
	}));
	return {
		revocations: [...diff.removed.filter(isAccess).map((policy) => removeStep(policy, [], riskOn(policy.paths, transitions))), ...diff.changed.filter(isNarrower).map(({ before, after }) => alterStep(before, after, [], transitions))],
		added: diff.added,
		altered: [...others.filter((change) => !losing.includes(change)), ...changing(parts.map(({ before, grown }) => ({
			before,
			after: grown
		})))],
		late: [...losing, ...changing(parts.map(({ grown, after }) => ({
			before: grown,
			after
		})))],
		removed: diff.removed.filter((resource) => !isAccess(resource)).reverse()
	};
}
const changing = (changes) => changes.filter(({ before, after }) => differs(before.spec, after.spec));
const isAccess = ({ kind }) => kind === "access policy";
/** From the least to the most. */
const ROLES = [
	"read-only",
	"read-write",
	"admin"
];
const isNarrower = ({ before, after }) => isAccess(after) && ROLES.indexOf(after.spec.role) < ROLES.indexOf(before.spec.role);
/** A provider that is told of a shorter retention begins to delete. */
const isLosing = (resource, transitions) => resource.kind === "provider" && riskOn(resource.paths, transitions) === "data-loss";
// src/core/plan/staged-storage.ts
/** Claim check and tiered storage share a bucket: one comes at the beginning and the other goes at the end. */
function stageStorage({ before, after }, transitions) {
	const old = usesOf(before);
	const extended = withUses(before, {
		...usesOf(after),
		...old
	});
	const grown = grownStorage(before, after, transitions);
	const switched = withUses(grown, {
		...old,
		...usesOf(grown)
	});
	return {
		createNew: alteration(before, extended),
		cutOver: alteration(extended, switched),
		retire: alteration(switched, after)
	};
}
const usesOf = ({ spec }) => spec.uses ?? {};
const withUses = (resource, uses) => Object.keys(uses).length === 0 ? resource : {
	...resource,
	spec: {
		...resource.spec,
		uses
	}
};
const alteration = (before, after) => differs(before.spec, after.spec) ? {
	before,
	after
} : void 0;
/** Patterns that keep data in a storage. */
const usersOf = (storage) => Object.keys(usesOf(storage));
// src/core/plan/update-steps.ts
/**
* What has to be done to change a namespace in place (semantics 7), in execution order: access is revoked, what
* grows and what is new as in a creation, what shrinks, and at the end what goes, providers before their storage.
*/
function updateSteps(before, after, transitions) {
	const [old, all] = [configResources(before), configResources(after)];
	const { revocations, added, altered, late, removed } = orderChanges(diffResources(old, all), transitions);
	const steps = [...revocations];
	const made = /* @__PURE__ */ new Set();
	const push = (step) => {
		steps.push(step);
		made.add(step.id);
	};
	for (const step of growthSteps(all, added, altered, transitions)) push(step);
	const served = all.filter(({ id, kind }) => made.has(id) && SERVING.includes(kind)).map(({ id }) => id);
	for (const change of late) {
		const step = alterStep(change.before, change.after, served, transitions);
		if (change.after.kind === "provider") served.push(step.id);
		push(change.after.kind === "storage" ? {
			...step,
			id: `${step.id}/shrink`
		} : step);
	}
	for (const resource of removed) push(removal(resource, old.filter(({ id, needs }) => needs.includes(resource.id) && made.has(id)), transitions));
	return steps;
}
const SERVING = ["provider", "registration"];
/**
* What is new and what changes without taking anything away, in the order of a creation. A step waits for those
* of the resources it stands on that have a step here.
*/
function growthSteps(all, added, altered, transitions) {
	const [fresh, changes] = [new Set(added), new Map(altered.map((change) => [change.after.id, change]))];
	const made = /* @__PURE__ */ new Set();
	return all.flatMap((resource) => {
		const change = changes.get(resource.id);
		if (!change && !fresh.has(resource)) return [];
		const waits = resource.needs.filter((id) => made.has(id));
		made.add(resource.id);
		return [change ? alterStep(change.before, change.after, waits, transitions) : createStep(resource, waits, riskOn(resource.paths, transitions))];
	});
}
function removal(resource, users, transitions) {
	const risk = riskOn(resource.paths, transitions);
	return removeStep(resource, users.map(({ id }) => id), resource.kind === "storage" ? worstRisk([risk, "data-loss"]) : risk);
}
// src/core/plan/migration-steps.ts
/**
* What has to be done to move a namespace to another backend or pattern set, in the stages of semantics 7. The data
* plane copies: a stage publishes a proxy document with its phase, which every proxy acknowledges. A resource that
* both sides have, such as the write-ahead log's table, stays and serves both.
*
* - Revocations wait for nothing; other settings that come along change at the cut-over, and those that take
*   something away in `retire`, so that everything before it can be undone.
* - The cut-over is disruptive: clients see it. In `retire` nothing can be undone. Deleting what was copied and
*   verified, or what is drained, is safe; deleting what was copied nowhere (the history of a replay store) loses data.
* - Coming and going of patterns and backends (their transitions) count where they take effect: what comes at the
*   cut-over, what goes in `retire`.
*/
function migrationSteps(before, after, transitions) {
	const [old, fresh] = [configResources(before), configResources(after)];
	const diff = diffResources(old, fresh);
	const changes = orderChanges(diff, transitions);
	const both = {
		old,
		fresh,
		changes,
		storages: diff.changed.filter((change) => change.after.kind === "storage"),
		moves: dataMoves(before, after),
		transitions
	};
	const also = {
		before: linksBeside(old, fresh, both.moves),
		after: linksBeside(fresh, old, both.moves)
	};
	const parts = storageParts(both);
	const retired = retiredSteps(both, parts.retire);
	const settings = settingSteps(both, parts.cutOver);
	const comes = changes.added.filter(isData);
	const proxy = proxyDocuments(both, also, retired.length > 0);
	const stages = {
		"create-new": growthSteps(fresh, comes, parts.createNew, []),
		"dual-write": proxy.dualWrite,
		backfill: proxy.backfill,
		verify: proxy.verify,
		"cut-over": [...settings, proxy.cutOver],
		retire: retired.length > 0 ? startingWith(proxy.active, retired) : []
	};
	return joinStages(before.namespace, changes.revocations, stages, {
		moves: both.moves,
		chains: {
			before: chainOf$1(before),
			after: chainOf$1(after)
		},
		made: comes.filter(isTold).map(named),
		extended: parts.createNew.map(({ after: storage }) => named(storage)),
		deleted: changes.removed.filter(isTold).map(named),
		alongside: settings.length > 0,
		alsoWrites: {
			before: Object.values(also.before),
			after: Object.values(also.after)
		}
	});
}
const startingWith = (first, rest) => [first, ...rest.map((step) => step.depends_on.length > 0 ? step : {
	...step,
	depends_on: [first.id]
})];
const DATA = [
	"principal",
	"storage",
	"provider"
];
const isData = ({ kind }) => DATA.includes(kind);
const chainOf$1 = ({ proxy }) => proxy.chain.join(" → ");
/** A principal comes and goes with what it is for. */
const isTold = ({ kind }) => kind === "storage" || kind === "provider";
const named = ({ kind, system, name, spec }) => kind === "provider" ? `provider ${name} (${String(spec.connects_to)})` : `${system} ${name}`;
/**
* The links that writes go through beside the side that serves, and what each connects to. With a backend of its
* own a side is a whole chain; on the same backend a write must not arrive twice, and only records count.
*/
function linksBeside(side, serving, moves) {
	const shared = new Set(serving.map(({ id }) => id));
	const links = side.filter(({ kind, id, name }) => kind === "provider" && !shared.has(id) && (moves.primary.moves || moves.mirrored.includes(name)));
	return linkPlaces(links);
}
const linkPlaces = (providers) => Object.fromEntries(providers.map(({ name, spec }) => [name, String(spec.connects_to)]));
function storageParts({ storages, transitions }) {
	const staged = storages.map((change) => stageStorage(change, transitions));
	return {
		createNew: staged.flatMap((one) => one.createNew ?? []),
		cutOver: staged.flatMap((one) => one.cutOver ?? []),
		retire: staged.flatMap((one) => one.retire ?? [])
	};
}
/** Everything that comes along: other settings of what stays, access that is given, what is observed. */
function settingSteps({ fresh, changes, transitions }, storages) {
	const altered = changes.altered.filter(({ after }) => after.kind !== "storage" && after.kind !== "registration");
	return growthSteps(fresh, changes.added.filter((resource) => !isData(resource)), [...altered, ...storages], transitions);
}
/** What goes, and what shrinks: each once the providers that use it have stopped. */
function retiredSteps({ old, changes, moves, transitions }, storages) {
	const providers = changes.late.filter(({ after }) => after.kind === "provider");
	const ids = /* @__PURE__ */ new Set([...changes.removed.map(({ id }) => id), ...providers.map(({ after }) => after.id)]);
	const users = ({ id }) => old.filter((one) => one.needs.includes(id) && ids.has(one.id));
	const waits = (resource) => users(resource).map(({ id }) => id);
	const final = (step) => ({
		...step,
		reversible: false
	});
	const removal = (resource) => final(drained(removeStep(resource, waits(resource), removalRisk(resource, moves, transitions))));
	const alteration = (change) => {
		const step = alterStep(change.before, change.after, waits(change.after), transitions);
		const left = usersOf(change.after);
		const gone = usersOf(change.before).filter((pattern) => !left.includes(pattern));
		return final({
			...step,
			risk: worstRisk([step.risk, riskOfLosing(gone, moves)])
		});
	};
	const backend = changes.removed.filter(({ section }) => section === "backend");
	return [
		...changes.removed.filter(({ section }) => section !== "backend").map(removal),
		...[...providers, ...storages].map(alteration),
		...backend.map(removal)
	];
}
const removalRisk = (resource, moves, transitions) => worstRisk([riskOn(resource.paths, transitions), riskOfLosing(usersOf(resource), moves)]);
const riskOfLosing = (patterns, { lost }) => patterns.some((pattern) => lost.includes(pattern)) ? "data-loss" : "safe";
/** What is under way reaches the backend before the provider that brings it stops. */
const drained = (step) => step.section === "pattern" && isInFlight(step.resource) ? {
	...step,
	spec: {
		...step.spec,
		drain: `until ${String(step.spec.connects_to)} holds no entry`
	}
} : step;
/** The documents that the proxies are given one after the other; the chain is that of the side that serves. */
function proxyDocuments({ old, fresh, changes, storages, moves, transitions }, also, retires) {
	const [was, is] = [registration(old), registration(fresh)];
	const copies = moves.copies.map(({ what, from, to }) => ({
		what,
		from: placeOf(from),
		to: placeOf(to)
	}));
	const next = {
		chain: is.spec.chain,
		connects_to: connections(fresh)
	};
	let last = "active";
	const publish = (side, phase, more, changed = {}) => {
		const moved = phase === last ? {} : { phase: {
			from: last,
			to: phase
		} };
		last = phase;
		return {
			id: side.id,
			section: side.section,
			system: side.system,
			action: `publish phase ${phase}`,
			resource: side.name,
			spec: {
				...side.spec,
				phase,
				connects_to: connections(side === was ? old : fresh),
				...more,
				changes: {
					...moved,
					...changed
				}
			},
			depends_on: [],
			risk: "safe",
			reversible: true
		};
	};
	const during = (phase, more) => publish(was, phase, {
		also_writes: also.after,
		next,
		...more
	});
	const mirrors = Object.keys(also.after).length > 0;
	const copying = copies.length > 0;
	const dualWrite = mirrors ? [during("dual-write", {})] : [];
	const backfill = copying ? [during("backfill", { copies })] : [];
	const verify = copying ? [during("verify", { copies })] : [];
	const cutOver = publish(is, retires ? "cut-over" : "active", { also_writes: retires ? also.before : {} }, settingChanges(was.spec, is.spec));
	const comes = [...changes.added.filter(isData), ...storages.map(({ after }) => after)];
	const known = new Set(old.flatMap(({ paths }) => paths));
	const arriving = comes.flatMap(({ paths }) => paths).filter((path) => !known.has(path));
	const risk = worstRisk(["disruptive", riskOn([...is.paths, ...arriving], transitions)]);
	return {
		dualWrite,
		backfill,
		verify,
		cutOver: {
			...cutOver,
			risk
		},
		active: {
			...publish(is, "active", {}),
			reversible: false
		}
	};
}
const registration = (resources) => resources.find(({ kind }) => kind === "registration");
const connections = (resources) => linkPlaces(resources.filter(({ kind }) => kind === "provider"));
// src/core/plan/plan-steps.ts
/**
* What has to be done, in execution order (contracts, "Artifacts"; semantics 7). A step's `depends_on` names steps
* before it in the same change; `[]` waits for nothing.
*
* The spec of a step is all that it takes: making has the settings; altering has all of them after, and `changes`
* of name → `{from, to}`; removing has what they were. A proxy document has its `phase`, and `acknowledged: true`
* where the step ends when every proxy has acknowledged it. Steps of a migration name their `stage`.
*
* @throws When a side that the action is about is missing, which is a bug of the caller.
*/
function planSteps({ action, before, after, transitions }) {
	if (action === "create" && after) return creationSteps(after);
	if (action === "delete" && before) return deletionSteps(before);
	if (action === "update" && before && after) return updateSteps(before, after, transitions);
	if (action === "migrate" && before && after) return migrationSteps(before, after, transitions);
	throw new Error(`no steps of '${action}': a configuration is missing`);
}
// src/core/plan-namespace.ts
const NOTHING = {
	transitions: [],
	findings: [],
	wouldMove: void 0,
	movedBy: void 0
};
function planCreation(request, policySet) {
	const config = decided(decide(request, policySet), policySet);
	const draft = draftChange({
		action: "create",
		before: null,
		after: config,
		risk: "safe",
		reasons: ["new namespace"],
		fields: allFields(configValues(config), decisionsOf(config), "after"),
		steps: planSteps({
			action: "create",
			before: null,
			after: config,
			transitions: []
		})
	});
	return {
		...NOTHING,
		draft,
		configs: {
			before: null,
			after: config
		}
	};
}
function planDeletion({ config }) {
	const draft = draftChange({
		action: "delete",
		before: config,
		after: null,
		risk: "data-loss",
		reasons: ["the request says state: deleting"],
		fields: allFields(configValues(config), decisionsOf(config), "before"),
		steps: planSteps({
			action: "delete",
			before: config,
			after: null,
			transitions: []
		})
	});
	return {
		...NOTHING,
		draft,
		configs: {
			before: config,
			after: null
		}
	};
}
/**
* Update, migration or nothing (semantics 7): sizes that cannot shrink and placements that only the policies would
* change stay as they are applied.
*
* @param moves The grant `migrate: true` that names the namespace, where there is one.
*/
function planEdit(prior, request, policySet, moves) {
	const { config: wanted, wouldMove, movedBy } = placed(prior, request, policySet, moves);
	const before = prior.config;
	const all = judgeTransitions(before, wanted, policySet, expressionContext(request, policySet));
	const kept = all.filter(({ effect }) => effect === "kept");
	const transitions = all.filter(({ effect }) => effect !== "kept");
	const after = keepApplied(wanted, kept);
	const moved = differences(before, after);
	const rest = {
		transitions,
		findings: kept.flatMap((one) => sizeKept(one)),
		wouldMove,
		movedBy,
		configs: {
			before,
			after
		}
	};
	if (moved.length === 0) return {
		...rest,
		draft: void 0
	};
	const sides = {
		before: {
			request: prior.request,
			decisions: decisionsOf(before)
		},
		after: {
			request,
			decisions: decisionsOf(after)
		}
	};
	const [from, to] = [placementOf(before), placementOf(after)];
	const moves_ = !samePlacement(from, to);
	const migrates = moves_ || transitions.some(({ effect }) => effect === "migrate");
	const risk = worstRisk(transitions.map(riskOf));
	const reasons = [...moves_ ? [migrationReason(from, to, placementReason(from, to, sides, movedBy))] : [], ...riskReasons(transitions)];
	const action = migrates ? "migrate" : "update";
	const draft = draftChange({
		action,
		before,
		after,
		risk,
		reasons: reasons.length === 0 ? ["changes in place"] : reasons,
		fields: changedFields(moved, sides),
		steps: planSteps({
			action,
			before,
			after,
			transitions
		})
	});
	return {
		...rest,
		draft
	};
}
/** The configuration where the request puts it, or where it is applied when only the policies would move it. */
function placed(prior, request, policySet, moves) {
	const wanted = decided(decide(request, policySet), policySet);
	const free = {
		config: wanted,
		wouldMove: void 0,
		movedBy: void 0
	};
	const [from, to] = [placementOf(prior.config), placementOf(wanted)];
	if (samePlacement(from, to) || !movesAnyway(prior.request, to, policySet)) return free;
	if (moves) return {
		...free,
		movedBy: moves
	};
	const stay = decideInPlace(request, policySet, from);
	if (!stay) return free;
	const { namespace, team } = request;
	const wouldMove = {
		namespace,
		team,
		from: describePlacement(from),
		to: describePlacement(to),
		because: placementRule(from, to, decisionsOf(wanted))
	};
	return {
		config: decided(stay, policySet),
		wouldMove,
		movedBy: void 0
	};
}
/** Whether today's policies would put the request as it was there too: then it is not the edit that moves it. */
function movesAnyway(before, to, policySet) {
	if (before.state !== "active") return false;
	if (checkDecision(before, policySet).some(({ code }) => code !== "NEAR_THRESHOLD" && code !== "CAPPED")) return true;
	return samePlacement(placementOf(decided(decide(before, policySet), policySet)), to);
}
function placementReason(from, to, sides, movedBy) {
	if (movedBy) return `policies, and grant '${movedBy.ticket}' lets it move`;
	return reasonFor(movedPath(from, to), sides);
}
function placementRule(from, to, decisions) {
	const path = movedPath(from, to);
	return decisions.get(path)?.rule ?? `patterns.yaml no longer selects ${path.slice(9)}`;
}
/** The first decision that differs: patterns are selected before the backend that serves them. */
function movedPath(from, to) {
	if (from.backend !== to.backend) return "backend.type";
	return `patterns.${to.patterns.find((type) => !from.patterns.includes(type)) ?? from.patterns.find((type) => !to.patterns.includes(type))}`;
}
const decided = (decision, policySet) => platformConfig(decision, policySet).config;
const decisionsOf = ({ provenance }) => new Map(provenance.map((entry) => [entry.path, entry]));
function differences(before, after) {
	const [was, is] = [configValues(before), configValues(after)];
	return [...is.keys(), ...[...was.keys()].filter((path) => !is.has(path))].flatMap((path) => {
		const [old, now] = [was.get(path) ?? null, is.get(path) ?? null];
		return old === now ? [] : [{
			path,
			before: old,
			after: now
		}];
	});
}
/** Of a size only: that the name of a resource stays is nothing anybody waits for. */
function sizeKept({ path, before, after, ref }) {
	if (typeof before !== "number" || typeof after !== "number") return [];
	return [finding("SIZE_KEPT", ["namespace"], {
		setting: path,
		wanted: String(after),
		kept: String(before)
	}, { related: ref ? [{
		policy: ref,
		message: "said here"
	}] : [] })];
}
// src/core/judge-edit.ts
/** plan and authorize one edit. What is rejected is authorized all the same: everything is said at once. */
function judgeEdit(edit, judging, policySet) {
	const { request, authorizable } = edit.after.judged();
	const prior = judging.applied ? judging.applied.get(edit.namespace) : priorOf(edit, policySet);
	const plan = edit.accepted ? planOf(request, prior, policySet, judging.now) : void 0;
	const authorization = edit.touched && authorizable && policySet.teams.has(request.team) ? authorize(edit, request, plan, prior, judging, policySet) : {
		findings: [],
		approvals: []
	};
	return {
		edit,
		plan,
		findings: [...plan?.findings ?? [], ...authorization.findings],
		approvals: [...plan?.movedBy ? [movedByGrant(plan.movedBy)] : [], ...authorization.approvals]
	};
}
/** What is there before: nothing of a request that was rejected, or whose deletion has begun. */
function priorOf({ before, existed }, policySet) {
	const request = existed ? before?.judged().request : void 0;
	if (request?.state !== "active") return void 0;
	return {
		request,
		config: platformConfig(decide(request, policySet), policySet).config
	};
}
function planOf(request, prior, policySet, now) {
	if (request.state === "deleting") return prior && planDeletion(prior);
	if (!prior) return planCreation(request, policySet);
	return planEdit(prior, request, policySet, moveGrant(request, policySet, now));
}
/** Policies move a namespace only where a grant names it (semantics 7). */
const moveGrant = (request, { grants, boundaries }, now) => grants.find((grant) => grant.allows.migrate === true && now < grant.expired_at && boundaries.approvers.migrate.teams.includes(grant.approved_by) && grantConcerns(grant, request, "migrate"));
const movedByGrant = ({ approved_by, ticket }) => ({
	for: "migrate",
	by: `${approved_by} (${ticket})`,
	status: "granted"
});
function authorize({ namespace, before }, request, plan, prior, judging, policySet) {
	const earlier = before?.judged().request;
	const facts = (after, planned) => ({
		namespace,
		action: planned?.movedBy ? "update" : planned?.draft?.action ?? "unchanged",
		before: earlier,
		after,
		transitions: planned?.transitions ?? [],
		provenance: [...planned?.configs.after?.provenance ?? [], ...planned?.configs.before?.provenance ?? []]
	});
	const { actor, evidence, now } = judging;
	return authorizeChange(facts(request, plan), {
		actor,
		evidence,
		now,
		subjectAt: (commit) => {
			const file = judging.fileAt(commit, namespace);
			if (!file?.request || file.rejected) return void 0;
			return subjectOf(facts(file.request, planOf(file.request, prior, policySet, now)), policySet);
		}
	}, policySet);
}
// src/core/limit-deletions.ts
/**
* A change deletes at most `max_deletions` namespaces (semantics 7), counted by name: files that were moved are none.
* One that a grant `delete: true` names does not count.
*
* @returns The finding, and the namespaces that wait because of it.
*/
function limitDeletions(edits, policySet, now) {
	const counted = edits.filter(({ plan }) => plan?.draft?.action === "delete").filter(({ edit }) => !deletionGrant(edit.after.judged().request, policySet, now)).map(({ edit }) => edit.namespace);
	const limit = policySet.settings.max_deletions;
	if (counted.length <= limit) return {
		findings: [],
		held: /* @__PURE__ */ new Set()
	};
	const params = {
		deletions: counted.length,
		limit
	};
	return {
		findings: [finding("DELETION_LIMIT_EXCEEDED", [], params, policySet.settings.file.max_deletions === void 0 ? {} : { related: [{
			policy: {
				file: "prism.yaml",
				path: ["max_deletions"]
			},
			message: "limit set here"
		}] })],
		held: new Set(counted)
	};
}
// src/core/plan-change.ts
const NO_REST$1 = {
	files: 0,
	unchanged: 0,
	diagnostics: []
};
/**
* What a change does, how risky it is and who must approve it (semantics 2 and 7): both trees by the same policies.
* Pure; the order of files is of no account.
*
* @param base In path order, like `head`.
*/
function planChange(base, head, policySet, options) {
	const rest = options.rest ?? NO_REST$1;
	const old = judgeBase(base, policySet);
	const fresh = judgeHead(head, old.holders, policySet);
	const found = findEdits(base, head, old, fresh, options.applied !== void 0);
	const judged = found.edits.map((edit) => judgeEdit(edit, options, policySet));
	const limit = limitDeletions(judged, policySet, options.now);
	const guarded = authorizeGuardedFiles(options.guarded, options, policySet);
	const files = rest.files + head.length;
	const isExisting = (file) => file !== "." && !found.touchedFiles.has(file);
	const diagnostics = sortDiagnostics([
		...[...locateTreeFindings(head, fresh, policySet), ...head.flatMap((member) => member.diagnostics)].map((one) => isExisting(one.location.file) ? {
			...one,
			existing: true
		} : one),
		...rest.diagnostics,
		...judged.flatMap((one) => locateEditFindings(one, policySet)),
		...found.unconfirmed.map((member) => unconfirmedDeletion(member, policySet)),
		...[
			...limit.findings,
			...guarded.findings,
			...runFindings(files, base.length, options, policySet)
		].map((one) => locateAtRoot(one, policySet))
	]);
	const result = verdictOf(diagnostics.filter(({ existing }) => !existing));
	const changes = judged.flatMap((one) => changeOf(one, limit.held));
	const unchanged = rest.unchanged + found.unchanged + judged.filter(isKept).length;
	const origin = {
		base: options.base.commit,
		head: options.head.commit,
		policy_digest: policySet.digest
	};
	return {
		report: {
			result,
			plan: result === "rejected" ? null : {
				...planHead(changes, unchanged, origin),
				changes
			},
			namespaces: files,
			diagnostics,
			quotas: quotaChanges(found, base, head, old, fresh),
			configs: new Map(judged.flatMap(({ edit, plan }) => plan?.draft ? [[edit.namespace, plan.configs]] : [])),
			guarded: guarded.approval && {
				files: options.guarded.map(({ path }) => path),
				approval: guarded.approval
			},
			wouldMove: judged.flatMap(({ plan }) => plan?.wouldMove ?? []),
			bootstrap: options.bootstrap,
			base: options.base.name
		},
		accepted: fresh.accepted
	};
}
/** Accepted, and nothing to be done for it. */
const isKept = ({ edit, plan }) => edit.accepted && !plan?.draft;
function changeOf({ edit, plan, findings, approvals }, held) {
	if (!plan?.draft) return [];
	const isMissing = (approval) => approval.status !== "granted";
	const blocked = approvals.some(isMissing) || findings.some(({ code }) => code === "NOT_AUTHORIZED") || held.has(edit.namespace);
	return [{
		...plan.draft,
		approvals: [...approvals],
		blocked
	}];
}
function locateTreeFindings(head, { findings }, policySet) {
	const byFile = new Map(head.map((member) => [member.file, member]));
	return locateAcross(findings, (path) => parseSource(byFile.get(path).judged().source), policySet);
}
function locateEditFindings({ edit, findings }, policySet) {
	if (findings.length === 0) return [];
	const file = parseSource(edit.after.judged().source);
	return findings.map((one) => locateFinding(one, file, edit.namespace, policySet));
}
/** At the file as it was: there is no other. */
function unconfirmedDeletion({ judged, holding }, policySet) {
	const { namespace } = holding;
	const found = finding("DELETION_NOT_CONFIRMED", ["namespace"], { namespace });
	return locateFinding(found, parseSource(judged().source), namespace, policySet);
}
function runFindings(files, before, { actor }, { settings }) {
	if (files === 0 && before === 0) return [finding("NOTHING_TO_COMPILE", [], { globs: settings.requests })];
	return actor === void 0 ? [finding("IDENTITY_UNCHECKED", [], {})] : [];
}
/** Of every team that has a file among those that differ, whichever side it is on. */
function quotaChanges({ touchedFiles }, base, head, old, fresh) {
	return [...new Set([...base, ...head].flatMap(({ file, holding }) => holding && touchedFiles.has(file) ? [holding.team] : []))].sort().flatMap((team) => {
		const [was, is] = [old.quotas.get(team), fresh.quotas.get(team)];
		return QUOTA_RESOURCES.flatMap((resource) => {
			const limit = (is ?? was)?.[resource].limit;
			if (limit === void 0) return [];
			return [{
				team,
				resource,
				before: was?.[resource].used ?? 0,
				after: is?.[resource].used ?? 0,
				limit
			}];
		});
	});
}
// src/core/report/plan-order.ts
/** Changes in the order in which people should read them: worst risk first, then by name. */
const byRisk = (changes) => changes.toSorted((a, b) => RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk) || compareText(a.namespace, b.namespace));
/** Whether somebody has to look at a change: what is safe and waits for nobody may be left out first. */
const needsEyes = ({ risk, blocked }) => risk !== "safe" || blocked;
// src/core/report/plan-approvals.ts
/** Every approval of a report: of the platform's own files first, then of the changes, worst risk first. */
const neededApprovals = ({ guarded, plan }) => [...guarded ? [{
	namespace: null,
	team: null,
	approval: guarded.approval
}] : [], ...byRisk(plan?.changes ?? []).flatMap(({ namespace, team, approvals }) => approvals.map((approval) => ({
	namespace,
	team,
	approval
})))];
const isOpen = ({ status }) => status !== "granted";
/** `2 missing, 1 does not count, 4 given`: exact, whatever is not shown. */
function approvalTally(needed) {
	const number = (status) => needed.filter(({ approval }) => approval.status === status).length;
	const [missing, invalid, granted] = [
		number("missing"),
		number("invalid"),
		number("granted")
	];
	return [
		...missing > 0 ? [`${missing} missing`] : [],
		...invalid > 0 ? [`${invalid} ${invalid === 1 ? "does" : "do"} not count`] : [],
		...granted > 0 ? [`${granted} given`] : []
	].join(", ");
}
// src/core/report/request-level.ts
/** What only the platform is to see: paths of the configuration, rules of policy files, systems by name. */
const BACKEND_DETAIL = new RegExp(`\\b(?:backend|auxiliary_backends|patterns|proxy|observability)\\.|\\.yaml#|prism#|\\b(?:${BACKEND_TYPES.join("|")})\\b`, "i");
/** Whether a text tells how a namespace is implemented. */
const tellsBackend = (text) => BACKEND_DETAIL.test(text);
/** A text without backend detail: as far as its first colon, or its first word, where the rest has some. */
function requestLevel(text) {
	return [
		text,
		text.split(": ")[0],
		text.split(/[ :]/)[0]
	].find((candidate) => !tellsBackend(candidate)) ?? "a setting of the platform";
}
/** Why a change is made, told by what the request asks for: `needs.retention 30days → 7days`. */
function requestLevelReasons({ action, fields }) {
	if (action === "create") return ["new namespace"];
	if (action === "delete") return ["state: deleting"];
	const edits = fields.flatMap(({ because }) => because.replace(/^request: /, "").replace(/,? by .*$/, "").split(", ").filter((edit) => /^(?:needs|policies|access)\.|^(?:team|client_api|state)\b/.test(edit)).map(requestLevel));
	return edits.length === 0 ? ["the platform's policies"] : [...new Set(edits)];
}
// src/core/report/group-by.ts
/** Items by a key, in the order in which the keys first occur. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// src/core/report/rows-or-teams.ts
/**
* The rows where they fit; else a row for each team, those with the most first; else as many of these as fit
* and one row for all other teams. Every item is counted in any of the three.
*/
function rowsOrTeams(items, table, room) {
	const rows = table.head + items.map((item) => table.row(item)).join("");
	if (markdownSize(rows) <= room) return rows;
	const teams = [...groupBy(items, (item) => table.teamOf(item))].sort(([a, some], [b, others]) => others.length - some.length || compareText(a, b));
	let out = table.teamHead;
	let left = room - markdownSize(out);
	for (const [index, [team, members]] of teams.entries()) {
		const row = table.teamRow(team, members);
		const rest = restRow(teams.slice(index + 1), table);
		if (markdownSize(row + rest) > left) return out + restRow(teams.slice(index), table);
		out += row;
		left -= markdownSize(row);
	}
	return out;
}
function restRow(teams, table) {
	if (teams.length === 0) return "";
	return table.teamRow(count(teams.length, "other team"), teams.flatMap(([, members]) => members));
}
// src/core/report/plan-comment-approvals.ts
const LONGEST_TEXT$1 = 300;
/** People who approve for a team, in a row that sums up. */
const MOST_PEOPLE = 2;
const MOST_GRANTED = 40;
/** Who must approve what. Never cut: where it is too long for `room`, it is summed up by team. */
function approvalsSection(report, detail, room) {
	const needed = neededApprovals(report);
	if (needed.length === 0) return "";
	const open = needed.filter(({ approval }) => isOpen(approval));
	const heading = `\n### Who must approve\n\n**Approvals**: ${approvalTally(needed)}.\n`;
	return `${heading}\n${rowsOrTeams(open.length > 0 ? open : needed, table$1(detail), room - markdownSize(heading) - 1)}`;
}
/** The approvals that count, folded; where none is open, `approvalsSection` has them. */
function grantedSection(report, detail) {
	const needed = neededApprovals(report);
	const granted = needed.filter(({ approval }) => !isOpen(approval));
	if (granted.length === 0 || granted.length === needed.length) return "";
	const { head, row } = table$1(detail);
	const more = granted.length - MOST_GRANTED;
	return [
		`\n<details>\n<summary>${count(granted.length, "approval")} given</summary>\n\n`,
		head,
		...granted.slice(0, MOST_GRANTED).map(row),
		more > 0 ? `\n${thousands(more)} more are left out here; the artifact \`plan.md\` has all.\n` : "",
		"\n</details>\n"
	].join("");
}
const PLATFORM = "the platform's own files";
const table$1 = (detail) => ({
	head: markdownHead([
		"Namespace",
		"What needs it",
		"Who may approve",
		"State"
	]),
	row: ({ namespace, approval }) => markdownRow([namespace === null ? PLATFORM : `**${markdownText(clip$1(namespace, LONGEST_TEXT$1))}**`, ...approvalCells(approval, detail)]),
	teamOf: ({ team }) => team ?? PLATFORM,
	teamHead: markdownHead([
		"Team",
		"Missing:",
		"Does not count:",
		"Given:",
		"Who may approve"
	]),
	teamRow: (team, items) => {
		const number = (status) => thousands(items.filter(({ approval }) => approval.status === status).length);
		return markdownRow([
			markdownText(clip$1(team, 100)),
			number("missing"),
			number("invalid"),
			number("granted"),
			people(items)
		]);
	}
});
const STATES$1 = {
	missing: "**missing**",
	invalid: "**does not count**",
	granted: "given"
};
/** What, who, and its state with the reason. */
function approvalCells({ for: what, by, status, because }, detail) {
	const told = (text) => clip$1(detail === "full" ? text : requestLevel(text), LONGEST_TEXT$1);
	return [
		markdownCode(told(what)),
		markdownText(clip$1(by, LONGEST_TEXT$1)),
		because === void 0 ? STATES$1[status] : `${STATES$1[status]}: ${markdownText(told(because))}`
	];
}
function people(items) {
	const all = new Set(items.map(({ approval }) => approval.by));
	const shown = [...all].slice(0, MOST_PEOPLE).map((by) => markdownText(clip$1(by, 100)));
	const more = all.size - shown.length;
	return [...shown, ...more > 0 ? [`${thousands(more)} more`] : []].join("; ");
}
// src/core/report/mermaid-chain.ts
/**
* The chain of a namespace as a Mermaid flowchart; of one whose chain changes, before and after, with what is
* new and what goes marked. Empty where there is no configuration.
*/
function mermaidChain({ before, after }) {
	const [was, is] = [before && chainOf(before), after && chainOf(after)];
	const changes = was && is && JSON.stringify(was) !== JSON.stringify(is);
	const only = is ?? was;
	if (!only) return "";
	const lines = changes ? [
		...subgraph("before", "Before", draw(was, "b", labelsOf(is), "removed")),
		...subgraph("after", "After", draw(is, "a", labelsOf(was), "added")),
		"  before ~~~ after",
		"  classDef added stroke:green,stroke-width:3px",
		"  classDef removed stroke:red,stroke-dasharray:5"
	] : draw(only, "n", void 0, "");
	return markdownFence("mermaid", [`flowchart ${changes ? "TB" : "LR"}`, ...lines]);
}
function chainOf({ proxy, backend, auxiliary_backends }) {
	const links = proxy.chain.map((name, index) => ({
		name,
		label: index === proxy.chain.length - 1 ? resourceLabel(backend) : name
	}));
	const stores = /* @__PURE__ */ new Map();
	for (const { pattern, ...resource } of auxiliary_backends) {
		const label = resourceLabel(resource);
		stores.set(label, [...stores.get(label) ?? [], pattern]);
	}
	return {
		links: [
			{
				name: "client",
				label: "client"
			},
			{
				name: "proxy",
				label: "proxy"
			},
			...links
		],
		stores: [...stores].map(([label, patterns]) => ({
			label,
			patterns
		}))
	};
}
/** The settings that name a resource (sizing.yaml, `as: name`); a bucket is shared, its key prefix is not. */
const NAMES = [
	"topic",
	"table",
	"stream",
	"bucket",
	"cluster",
	"key_prefix"
];
function resourceLabel({ type, config }) {
	const name = NAMES.map((setting) => config[setting]).find((value) => typeof value === "string");
	return name === void 0 ? type : `${type} ${name}`;
}
const labelsOf = ({ links, stores }) => new Set([...links, ...stores].map(({ label }) => label));
/** Nodes and arrows; what the other side does not have gets a class. */
function draw({ links, stores }, prefix, other, marked) {
	const mark = (label) => other && !other.has(label) ? `:::${marked}` : "";
	const last = links.length - 1;
	return [
		...links.map(({ label }, index) => {
			const [open, close] = index === last ? ["[(", ")]"] : ["[", "]"];
			return `  ${prefix}${index}${open}${quoted(label)}${close}${mark(label)}`;
		}),
		`  ${links.map((_, index) => `${prefix}${index}`).join(" --> ")}`,
		...stores.flatMap(({ label, patterns }, index) => [`  ${prefix}s${index}[(${quoted(label)})]${mark(label)}`, ...patterns.flatMap((pattern) => {
			const at = links.findIndex(({ name }) => name === pattern);
			return at === -1 ? [] : [`  ${prefix}${at} -.- ${prefix}s${index}`];
		})])
	];
}
const subgraph = (id, title, lines) => [
	`  subgraph ${id} [${quoted(title)}]`,
	"    direction LR",
	...lines.map((line) => `  ${line}`),
	"  end"
];
/** A label as text: what Mermaid or HTML could take for syntax is written as the code of its character. */
function quoted(label) {
	return `"${(visible(clip$1(label, 100)) || "unnamed").replace(/[^\p{L}\p{N} _.,/()-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/core/report/config-diff.ts
/** Two configurations that differ by more lines than this are not compared: it would take long and tell nothing. */
const MOST_EDITS = 1e3;
const LONGEST_LINE = 200;
/**
* What changes in `platform/<namespace>.yaml`, provenance left out: it only repeats why. Undefined where too
* much differs to compare.
*/
function configDiff(namespace, { before, after }, most) {
	const name = (side, config) => config ? `${side}/platform/${namespace}.yaml` : "/dev/null";
	const [from, to] = [name("a", before), name("b", after)];
	const patch = structuredPatch(from, to, yamlOf(before), yamlOf(after), void 0, void 0, {
		context: 3,
		maxEditLength: MOST_EDITS
	});
	if (!patch) return void 0;
	if (patch.hunks.length === 0) return {
		lines: [],
		left: 0
	};
	const lines = [
		`--- ${from}`,
		`+++ ${to}`,
		...patch.hunks.flatMap((hunk) => [`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines])
	].map((line) => clip$1(line, LONGEST_LINE));
	return {
		lines: lines.slice(0, most),
		left: Math.max(0, lines.length - most)
	};
}
/** As unified diffs have it: a part without lines stands at the line before. */
const range = (start, lines) => `${lines === 0 ? start - 1 : start},${lines}`;
function yamlOf(config) {
	if (!config) return "";
	const { provenance: _, ...decided } = config;
	return printYaml(decided);
}
// src/core/report/field-values.ts
/** A field's values before and after, in words and human units. */
const fieldValues = ({ path, before, after }, configs) => ({
	before: fieldValue(path, before, configs?.before),
	after: fieldValue(path, after, configs?.after)
});
function fieldValue(path, value, config) {
	if (typeof value === "number") return formatSetting(path, value);
	if (value !== null && value !== void 0) return describeValue(value);
	if (!config || !isUnlimited(path, config)) return "none";
	return path.endsWith("_days") ? "forever" : "no limit";
}
function isUnlimited(path, config) {
	const [, owner, name] = /^(.*?)\.config\.(.*)$/.exec(path) ?? [];
	if (owner === void 0 || name === void 0) return false;
	const settings = owner === "backend" ? config.backend.config : config.patterns.find(({ type }) => owner === `patterns.${type}`)?.config ?? config.auxiliary_backends.find(({ pattern }) => owner === `auxiliary_backends.${pattern}`)?.config;
	return settings !== void 0 && Object.hasOwn(settings, name) && settings[name] === null;
}
// src/core/report/plan-comment-details.ts
const MOST_FIELDS$1 = 30;
const MOST_STEPS = 30;
const MOST_DIFF_LINES = 100;
/** The settings that move, in human units. Of a new namespace there is nothing before; of one that goes all goes. */
function fieldsPiece({ action, fields }, configs) {
	if (fields.length === 0 || action === "delete") return "";
	const isNew = action === "create";
	const rows = fields.slice(0, MOST_FIELDS$1).map((field) => {
		const { before, after } = fieldValues(field, configs);
		return markdownRow([
			markdownCode(clip$1(field.path, 150)),
			...isNew ? [] : [markdownCode(before)],
			markdownCode(after),
			markdownText(clip$1(field.because, 200))
		]);
	});
	return markdownHead(isNew ? [
		"Setting",
		"Value",
		"Because"
	] : [
		"Setting",
		"Before",
		"After",
		"Because"
	]) + rows.join("") + more(fields.length - rows.length, "more setting");
}
/** A migration by its stages, anything else by its steps. */
function stepsPiece({ steps }) {
	const stages = migrationStages(steps);
	if (stages.length > 0) return stageTable(stages);
	return stepLists(steps.slice(0, MOST_STEPS)) + more(steps.length - MOST_STEPS, "more step");
}
function diffPiece({ namespace }, configs) {
	const diff = configDiff(namespace, configs, MOST_DIFF_LINES);
	if (!diff) return "Too much of the configuration differs to compare it line by line.\n";
	if (diff.lines.length === 0) return "";
	return markdownFence("diff", diff.lines) + more(diff.left, "more line");
}
const more = (number, what) => number <= 0 ? "" : `\n${count(number, what)} left out here.\n`;
// src/core/report/plan-comment-changes.ts
/** Every optional piece, what matters most first: the last is the first to be left out. */
function* commentPieces({ plan, configs }, detail, sections) {
	const ordered = byRisk(plan?.changes ?? []);
	const risky = ordered.filter(needsEyes);
	const safe = ordered.filter((change) => !needsEyes(change));
	const config = ({ namespace }) => configs.get(namespace) ?? {
		before: null,
		after: null
	};
	const rows = (changes) => pieces("row", changes, (change) => overviewRow(change, detail));
	const fields = (changes) => pieces("fields", changes, (change) => fieldsPiece(change, config(change)));
	yield* rows(risky);
	for (const text of sections) yield {
		kind: "section",
		text
	};
	if (detail === "full") yield* fields(risky);
	yield* rows(safe);
	if (detail === "capability") return;
	yield* fields(safe);
	yield* pieces("chain", ordered, (change) => mermaidChain(config(change)));
	yield* pieces("steps", ordered, stepsPiece);
	yield* pieces("diff", ordered, (change) => diffPiece(change, config(change)));
}
function* pieces(kind, changes, make) {
	for (const change of changes) yield {
		kind,
		text: make(change),
		change
	};
}
function overviewRow(change, detail) {
	const { namespace, team, action, risk, blocked, reasons } = change;
	const why = detail === "full" ? reasons : requestLevelReasons(change);
	const more = why.length - 1;
	return markdownRow([
		`**${markdownText(clip$1(namespace, 100))}**`,
		markdownText(clip$1(team, 100)),
		blocked ? `${action}, **blocked**` : action,
		risk === "safe" ? risk : `**${risk}**`,
		markdownText(clip$1(why[0] ?? "", 160)) + (more > 0 ? `; ${thousands(more)} more` : "")
	]);
}
/** The table of the changes, worst risk first and then by name. */
function changesSection({ plan }, kept) {
	const changes = byRisk(plan?.changes ?? []);
	if (changes.length === 0) return "";
	const rows = new Map(kept.flatMap((piece) => piece.kind === "row" ? [[piece.change, piece.text]] : []));
	const left = changes.filter((change) => !rows.has(change));
	return [
		`\n### Changes\n\n`,
		rows.size === 0 ? "" : markdownHead([
			"Namespace",
			"Team",
			"Action",
			"Risk",
			"Why"
		]),
		...changes.map((change) => rows.get(change) ?? ""),
		left.length === 0 ? "" : `${rows.size === 0 ? "" : "\n"}${leftOut(left, changes.length)}\n`
	].join("");
}
function leftOut(left, all) {
	const safe = left.filter((change) => !needsEyes(change)).length;
	const which = safe === left.length ? "safe and not blocked" : `${thousands(safe)} of them safe and not blocked`;
	return `${thousands(left.length)} of ${count(all, "change")}, ${which}, left out here for length: the artifact \`plan.md\` has all.`;
}
const ORDER = [
	"fields",
	"chain",
	"steps",
	"diff"
];
const WORDS = {
	fields: "settings",
	chain: "diagram",
	steps: "steps",
	diff: "configuration difference"
};
/** Each change folded, with what there is room for. */
function detailsSection({ plan }, kept, detail) {
	const changes = byRisk(plan?.changes ?? []);
	if (detail === "capability" || changes.length === 0) return "";
	const parts = /* @__PURE__ */ new Map();
	for (const piece of kept) {
		if (piece.kind === "section" || piece.kind === "row") continue;
		const of = parts.get(piece.change) ?? /* @__PURE__ */ new Map();
		parts.set(piece.change, of.set(piece.kind, piece.text));
	}
	const blocks = changes.flatMap((change) => {
		const texts = ORDER.map((kind) => parts.get(change)?.get(kind) ?? "").filter((text) => text !== "");
		return texts.length === 0 ? [] : [folded(change, texts)];
	});
	return [
		blocks.length === 0 ? "" : "\n### Details\n",
		...blocks,
		cutLine(changes, parts)
	].join("");
}
const folded = ({ namespace, action, risk }, parts) => `\n<details>\n<summary><b>${htmlText(clip$1(namespace, 100))}</b>: ${action}, ${risk}</summary>\n\n${parts.join("\n")}\n</details>\n`;
/** What is not there for want of room. */
function cutLine(changes, parts) {
	const cut = ORDER.flatMap((kind) => {
		const left = changes.filter((change) => !parts.get(change)?.has(kind)).length;
		return left === 0 ? [] : [`${WORDS[kind]} of ${count(left, "change")}`];
	});
	return cut.length === 0 ? "" : `\nLeft out for length: ${cut.join(", ")}. The artifact \`plan.md\` has every setting and step.\n`;
}
// src/core/report/plan-comment-data-loss.ts
const MOST_REASONS = 3;
/** Every change that loses data, and why. Never cut: where it is too long for `room`, it is summed up by team. */
function dataLossSection({ plan }, detail, room) {
	const losing = byRisk(plan?.changes ?? []).filter(({ risk }) => risk === "data-loss");
	if (losing.length === 0) return "";
	const blocked = losing.filter((change) => change.blocked).length;
	const state = blocked === 0 ? "" : `, ${thousands(blocked)} of which ${blocked === 1 ? "is" : "are"} blocked`;
	const heading = `\n### ⚠️ Data loss\n\n**${count(losing.length, "change")}** ${losing.length === 1 ? "loses" : "lose"} data${state}.\n`;
	return `${heading}\n${rowsOrTeams(losing, table(detail), room - markdownSize(heading) - 1)}`;
}
const table = (detail) => ({
	head: markdownHead([
		"Namespace",
		"Action",
		"Why"
	]),
	row: (change) => markdownRow([
		`**${markdownText(clip$1(change.namespace, 100))}**`,
		change.blocked ? `${change.action}, **blocked**` : change.action,
		lossReasons(change, detail)
	]),
	teamOf: ({ team }) => team,
	teamHead: markdownHead([
		"Team",
		"Changes that lose data:",
		"Blocked:"
	]),
	teamRow: (team, items) => markdownRow([
		markdownText(clip$1(team, 100)),
		thousands(items.length),
		thousands(items.filter(({ blocked }) => blocked).length)
	])
});
/** Those that speak of the loss, where any does; a deletion's do all. */
function lossReasons(change, detail) {
	const all = detail === "full" ? change.reasons : requestLevelReasons(change);
	const speaking = all.filter((reason) => reason.startsWith("data-loss"));
	const reasons = speaking.length > 0 ? speaking : all;
	const more = reasons.length - MOST_REASONS;
	return [...reasons.slice(0, MOST_REASONS).map((reason) => markdownText(clip$1(reason.replace(/^data-loss: /, ""), 300))), ...more > 0 ? [`and ${thousands(more)} more`] : []].join("<br>");
}
// src/core/report/plan-verdict.ts
function planVerdict(report) {
	if (report.result === "rejected" || report.plan === null) return rejected$1(report);
	return report.result === "blocked" ? blocked(report, report.plan) : accepted(report, report.plan);
}
function rejected$1({ diagnostics }) {
	const errors = ofSeverity(diagnostics.filter(({ existing }) => !existing), "error").length;
	return {
		says: `nothing would be done: ${count(errors, "error")} to correct`,
		next: "Correct the errors and push again."
	};
}
function blocked({ guarded }, { changes }) {
	const waiting = changes.filter((change) => change.blocked).length;
	const held = guarded !== null && isOpen(guarded.approval);
	const who = [...waiting > 0 ? [`${thousands(waiting)} of ${count(changes.length, "change")}`] : [], ...held ? ["the edit of the platform's own files"] : []];
	if (who.length === 0) return {
		says: "findings hold it",
		next: "Correct what is reported."
	};
	const plural = waiting > 1 || who.length > 1;
	return {
		says: `${who.join(" and ")} ${plural ? "wait" : "waits"} for an approval`,
		next: "Have it approved by the people named below, or take out what needs it."
	};
}
function accepted(report, { changes, summary }) {
	if (changes.length === 0) return {
		says: `nothing to do: ${count(summary.unchanged, "namespace")} unchanged`,
		next: ""
	};
	const them = changes.length === 1 ? "it" : "them";
	return {
		says: `${count(changes.length, "change")}, and nothing holds ${them}`,
		next: afterwards(report)
	};
}
function afterwards({ bootstrap, diagnostics }) {
	if (diagnostics.some(({ error }) => error.code === "IDENTITY_UNCHECKED")) return "Who asks for it was not checked: the pull request's check and apply will.";
	return bootstrap ? "Merge it to put the first policies in force." : "Merge it, and apply carries it out.";
}
// src/core/report/quota-bars.ts
/** Names are aligned up to this length; a longer one moves its own line only. */
const NAME = 24;
/** Cells of a bar, as many as there is room for. */
const SHORTEST_BAR = 8;
const LONGEST_BAR = 20;
/** From this share of its limit on a quota is worth a look even where it does not change. */
const NEARLY_FULL = .8;
/** The quotas that change or are nearly used up, the fullest first. */
const notableQuotas = (quotas) => quotas.filter((quota) => quota.before !== quota.after || shareOf(quota) >= NEARLY_FULL).toSorted((a, b) => shareOf(b) - shareOf(a));
const shareOf = ({ after, limit }) => limit === Number.POSITIVE_INFINITY ? 0 : limit === 0 ? after > 0 ? 1 : 0 : after / limit;
/**
* Quotas as lines for a terminal or a monospace block, of at most `width` characters where names allow it:
* `payments-team  write_rps  [####++....] 40,000 → 60,000 of 100,000 (60%)`. `+` is what the change takes, `-`
* what it gives back.
*/
function quotaLines(quotas, width) {
	const team = Math.min(NAME, Math.max(0, ...quotas.map((quota) => quota.team.length)));
	const numbers = Math.max(0, ...quotas.map((quota) => used(quota).length));
	const room = width - team - RESOURCE - numbers - 5;
	const length = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, room));
	return quotas.map((quota) => [
		visible(clip$1(quota.team, 100)).padEnd(team),
		quota.resource.padEnd(RESOURCE),
		bar(quota, length),
		used(quota)
	].join(" "));
}
const RESOURCE = 10;
/** A count, or a size; `unlimited`. */
const quotaAmount = (resource, amount) => {
	if (amount === Number.POSITIVE_INFINITY) return "unlimited";
	return resource === "data_size" ? roundSize(amount) : thousands(amount);
};
/** Sums of sizes rarely are whole in a large unit: two decimals are enough to compare them. */
function roundSize(bytes) {
	const whole = formatSize(bytes);
	if (whole.length <= 6) return whole;
	const power = Math.min(5, Math.floor(Math.log2(bytes) / 10));
	return `${Number((bytes / 1024 ** power).toFixed(2))}${[
		"B",
		"KB",
		"MB",
		"GB",
		"TB",
		"PB"
	][power]}`;
}
function used(quota) {
	const { resource, before, after, limit } = quota;
	const amount = (of) => quotaAmount(resource, of);
	const change = before === after ? amount(after) : `${amount(before)} → ${amount(after)}`;
	if (limit === Number.POSITIVE_INFINITY) return `${change}, unlimited`;
	return `${change} of ${amount(limit)} (${Math.floor(shareOf(quota) * 100)}%)`;
}
function bar({ before, after, limit }, length) {
	if (limit === Number.POSITIVE_INFINITY) return " ".repeat(length + 2);
	const cells = (of) => {
		if (of <= 0) return 0;
		return of >= limit ? length : Math.min(length - 1, Math.max(1, Math.round(of / limit * length)));
	};
	const [was, is] = [cells(before), cells(after)];
	return `[${("#".repeat(Math.min(was, is)) + "+".repeat(Math.max(0, is - was)) + "-".repeat(Math.max(0, was - is))).padEnd(length, ".")}]`;
}
// src/core/report/plan-comment.ts
/** A comment may have 65,536 characters; what is around the report needs some. */
const BUDGET = 6e4;
/** For what says how much was left out. */
const RESERVE = 800;
const MOST_FILES = 5;
const MOST_QUOTAS = 40;
const MOST_MOVES = 20;
/**
* The comment on a pull request: verdict, counts, who must approve and what loses data whole or summed up by team,
* whatever the size; then as much of the rest as fits. Differences of the configuration go first, then steps, diagrams,
* settings and rows of safe changes.
*/
function renderPlanComment(report, options) {
	const budget = options.budget ?? BUDGET;
	const { detail } = options;
	const head = headSection(report);
	const room = budget - RESERVE - markdownSize(head);
	const mustKeep = [
		head,
		approvalsSection(report, detail, room * .4),
		dataLossSection(report, detail, room * .25)
	].join("");
	const left = budget - RESERVE - markdownSize(mustKeep);
	const findings = findingsSection(report, options, report.plan ? Math.min(left, room * .3) : left);
	const sections = [
		grantedSection(report, detail),
		quotaSection(report),
		movesSection(report, detail)
	];
	return fillBudget(commentPieces(report, detail, sections), (kept) => [
		mustKeep,
		findings,
		changesSection(report, kept),
		...kept.filter(({ kind }) => kind === "section").map(({ text }) => text),
		detailsSection(report, kept, detail)
	].join(""), budget);
}
const TITLES = {
	accepted: "✅ Accepted",
	blocked: "⏸️ Blocked",
	rejected: "❌ Rejected"
};
function headSection(report) {
	const { result, plan, namespaces, base, bootstrap } = report;
	const { says, next } = planVerdict(report);
	const against = base === null ? "nothing, so that all of it is new" : markdownCode(clip$1(base, 100));
	const counts = plan && plan.changes.length > 0 ? `**${count(plan.changes.length, "change")}** against ${against}: ${actionTally(plan.summary)}; ${thousands(plan.summary.unchanged)} unchanged. **Risk**: ${riskTally(plan.changes)}.\n` : `**${count(namespaces, "namespace")}**.\n`;
	return [
		`## ${TITLES[result]}\n\n${says.charAt(0).toUpperCase()}${says.slice(1)}. ${next}`.trimEnd(),
		`\n\n${counts}`,
		bootstrap ? "\nThe base has no policies yet: those of this change judged it, guided requests only, and nothing is applied.\n" : "",
		guardedLine(report)
	].join("");
}
function guardedLine({ guarded }) {
	if (!guarded) return "";
	const files = guarded.files.slice(0, MOST_FILES).map((file) => markdownCode(clip$1(file, 100)));
	const more = guarded.files.length - files.length;
	return `\nIt edits the platform's own files: ${[...files, ...more > 0 ? [count(more, "more file")] : []].join(", ")}.\n`;
}
function findingsSection({ diagnostics }, options, room) {
	const { detail } = options;
	const shown = diagnostics.filter(({ severity, error, fix }) => detail === "full" || severity === "error" || !tellsBackend(JSON.stringify([error, fix])));
	const heading = "\n### Findings\n";
	const body = findingsMarkdown(shown, room - markdownSize(heading), options);
	return body === "" ? "" : heading + body;
}
function quotaSection({ quotas }) {
	const notable = notableQuotas(quotas);
	if (notable.length === 0) return "";
	const lines = quotaLines(notable.slice(0, MOST_QUOTAS), 110);
	const more = notable.length - lines.length;
	return [
		"\n### Quotas\n\n`+` is what this change takes, `-` what it gives back.\n\n",
		markdownFence("text", lines),
		more > 0 ? `\n${thousands(more)} more, none of them fuller, are left out.\n` : ""
	].join("");
}
function movesSection({ wouldMove }, detail) {
	if (wouldMove.length === 0) return "";
	const rows = wouldMove.slice(0, MOST_MOVES).map(({ namespace, team, from, to, because }) => {
		const name = `- **${markdownText(clip$1(namespace, 100))}** (${markdownText(clip$1(team, 100))})`;
		return detail === "full" ? `${name}: ${markdownText(clip$1(from, 100))} → ${markdownText(clip$1(to, 100))}, by ${markdownCode(clip$1(because, 100))}\n` : `${name}\n`;
	});
	const more = wouldMove.length - rows.length;
	return [
		`\n### Would move\n\nToday's policies would place ${count(wouldMove.length, "namespace")} elsewhere. ${wouldMove.length === 1 ? "It stays where it is" : "They stay where they are"} until named by a grant with \`migrate: true\` in \`policies/approvals.yaml\`.\n\n`,
		...rows,
		more > 0 ? `- and ${thousands(more)} more\n` : ""
	].join("");
}
// src/core/report/plan-report-json.ts
/** `prism plan --format json`: `{result, plan, diagnostics}` (contracts). */
const renderPlanReportJson = ({ result, plan, diagnostics }) => `${printJson({
	result,
	plan: plan && inOrder(plan),
	diagnostics: diagnostics.map(orderDiagnostic)
})}\n`;
const inOrder = (plan) => {
	const { format_version, base, head, policy_digest, state, digest, summary, changes } = plan;
	return {
		format_version,
		base,
		head,
		policy_digest,
		state,
		digest,
		summary,
		changes
	};
};
// src/core/report/paint.ts
/** ANSI codes of what a plan is made of. */
const ANSI = {
	bold: "1",
	dim: "2",
	create: "32",
	update: "33",
	migrate: "35",
	delete: "31",
	safe: "32",
	disruptive: "33;1",
	"data-loss": "31;1",
	good: "32;1",
	waiting: "33;1",
	bad: "31;1"
};
/** Colours where the caller wants them. What is painted must be escaped and wrapped before: codes have no width. */
const painter = (color) => (style, text) => color && text !== "" ? `\u001b[${ANSI[style]}m${text}\u001b[0m` : text;
// src/core/report/wrap-text.ts
/**
* Text as lines of at most `width` characters, broken between words, each escaped for a terminal. A word that
* is longer keeps a line of its own: a name that is broken cannot be copied.
*/
function wrapText(text, width) {
	const lines = [];
	let line;
	for (const word of visible(text).split(" ")) if (line === void 0) line = word;
	else if (line.length + 1 + word.length <= width) line += ` ${word}`;
	else {
		lines.push(line);
		line = word;
	}
	return [...lines, line ?? ""].map(visible);
}
// src/core/report/plan-text-change.ts
const SIGNS = {
	create: "+",
	update: "~",
	migrate: "→",
	delete: "-"
};
/** Columns before the text of a labelled line: two, the label, and a space. */
const GUTTER = 11;
const MOST_FIELDS = 20;
const MOST_APPROVALS = 20;
const LONGEST_TEXT = 300;
/** A change as a block: who and what, why, who approves, what moves, what is done. */
function changeBlock(change, configs, layout) {
	return [
		headline(change, layout.paint),
		...labelled("why", change.reasons.flatMap((reason) => wrapped(reason, layout))),
		...approvals(change, layout),
		...labelled("lives", placements(change, configs, layout)),
		...labelled("settings", settings(change, configs, layout)),
		...labelled("stages", stages(change, layout)),
		...labelled("steps", stepCounts(change.steps, layout))
	];
}
function headline({ namespace, team, action, risk, blocked }, paint) {
	const facts = [
		paint(action, action),
		paint(risk, risk),
		...blocked ? [paint("waiting", "blocked")] : []
	].join(", ");
	return `${paint(action, SIGNS[action])} ${paint("bold", visible(namespace))} (${visible(team)}): ${facts}`;
}
/** Changes in a line each, names aligned. */
function changeLines(changes, configs, paint) {
	const column = (texts, most) => Math.min(most, Math.max(0, ...texts.map((text) => text.length)));
	const name = column(changes.map(({ namespace }) => visible(namespace)), 28);
	const owner = column(changes.map(({ team }) => visible(team)), 18);
	return changes.map(({ namespace, team, action, risk, blocked }) => {
		const config = configs.get(namespace);
		const where = config?.after ?? config?.before;
		return [
			paint(action, SIGNS[action]),
			visible(namespace).padEnd(name),
			visible(team).padEnd(owner),
			risk === "safe" ? "" : paint(risk, risk),
			blocked ? paint("waiting", "blocked") : "",
			where ? paint("dim", visible(clip$1(describePlacement(placementOf(where)), 100))) : ""
		].filter((cell) => cell !== "").join(" ");
	});
}
/** Lines with a label before the first. */
const labelled = (label, lines) => lines.map((line, index) => `${(index === 0 ? `  ${label}` : "").padEnd(GUTTER)}${line}`);
const wrapped = (text, { width }, indent = 0) => wrapText(clip$1(text, LONGEST_TEXT), width - GUTTER - indent).map((line) => " ".repeat(indent) + line);
function approvals({ approvals: needed }, layout) {
	const more = needed.length - MOST_APPROVALS;
	return [...needed.slice(0, MOST_APPROVALS).flatMap((approval) => approvalLines(approval, layout)), ...more > 0 ? labelled("", [`and ${count(more, "more approval")}`]) : []];
}
const STATES = {
	missing: {
		label: "needs",
		style: "waiting",
		by: "an approval by"
	},
	invalid: {
		label: "needs",
		style: "bad",
		by: "an approval that counts, by"
	},
	granted: {
		label: "approved",
		style: "good",
		by: "by"
	}
};
/** What an approval is for, who gives or gave it, and why it counts or does not. */
function approvalLines({ for: what, by, status, because }, layout) {
	const { label, style, by: from } = STATES[status];
	const [first = "", ...rest] = labelled(label, [...wrapped(`${what}: ${from} ${by}`, layout), ...because === void 0 ? [] : wrapped(status === "invalid" ? `does not count: ${because}` : because, layout, 2)]);
	return [first.replace(label, () => layout.paint(style, label)), ...rest];
}
function placements({ action }, configs, layout) {
	const [before, after] = [configs?.before, configs?.after].map((config) => config && describePlacement(placementOf(config)));
	if (action === "update") return [];
	const text = before && after && before !== after ? `${before} → ${after}` : after ?? before;
	return text ? wrapped(text, layout) : [];
}
/** Of a new namespace what its backend is set to; of one that goes nothing, since all of it goes. */
function settings(change, configs, layout) {
	const { action, fields } = change;
	if (action === "delete" || fields.length === 0) return [];
	const shown = (action === "create" ? fields.filter(({ path }) => path.startsWith("backend.config.")) : fields).slice(0, MOST_FIELDS);
	const left = fields.length - shown.length;
	const where = action === "create" ? `prism explain ${change.namespace}` : "--format json";
	return [...fieldLines(shown, action, configs, layout), ...left > 0 ? wrapped(`and ${left} more: ${where}`, layout) : []];
}
/** `path  before → after  (because)`; where one is too long for its line, the reasons stand below. */
function fieldLines(fields, action, configs, layout) {
	const rows = fields.map((field) => {
		const { before, after } = fieldValues(field, configs);
		return {
			path: visible(clip$1(field.path, 100)),
			values: visible(action === "create" ? after : `${before} → ${after}`),
			because: field.because === "" ? "" : `(${visible(clip$1(field.because, LONGEST_TEXT))})`
		};
	});
	const path = Math.max(...rows.map((row) => row.path.length));
	const values = Math.max(...rows.map((row) => row.values.length));
	const room = layout.width - GUTTER;
	const inline = rows.every(({ because }) => path + values + because.length + 4 <= room);
	return rows.flatMap((row) => {
		if (inline) return [`${row.path.padEnd(path)}  ${row.values.padEnd(values)}  ${layout.paint("dim", row.because)}`.trimEnd()];
		const head = path + 2 + row.values.length <= room ? [`${row.path.padEnd(path)}  ${row.values}`] : [row.path, ...wrapped(row.values, layout, 2)];
		const why = action === "create" || row.because === "" ? [] : wrapped(row.because, layout, 2);
		return [...head, ...why.map((line) => layout.paint("dim", line))];
	});
}
function stages({ steps }, layout) {
	return migrationStages(steps).flatMap(({ stage, steps: members, gate }, index) => [`${index + 1}. ${visible(clip$1(stage, 40))} (${count(members.length, "step")})`, ...gate === void 0 ? [] : wrapped(`until ${gate}`, layout, 3)]);
}
function stepCounts(steps, layout) {
	if (steps.length === 0) return [];
	const sections = SECTIONS.map(({ section, title }) => ({
		title: title.toLowerCase(),
		number: steps.filter((step) => step.section === section).length
	})).filter(({ number }) => number > 0);
	const first = steps.findIndex(({ reversible }) => !reversible);
	const text = `${count(steps.length, "step")}: ${sections.map(({ title, number }) => `${title} ${number}`).join(", ")}`;
	const warning = first === -1 ? "" : `; from step ${first + 1} on it cannot be undone`;
	return wrapped(text + warning, layout);
}
// src/core/report/plan-text.ts
/** Changes shown whole, and then those shown in a line each; what comes after is counted. */
const MOST_BLOCKS = 20;
const MOST_LINES = 80;
/** So many safe creations are as short in whole as in lines. */
const FEW_CREATIONS = 3;
const MOST_LISTED = 10;
/** A plan for a terminal: verdict and counts first, then each change, worst first. Findings are not part of it. */
function renderPlanText(report, { color, width = 80 }) {
	const paint = painter(color);
	const { plan } = report;
	return [
		headLines(report, paint, width),
		guardedLines(report, paint, width),
		...plan ? changeParts(plan, report, paint, width) : [],
		quotaPart(report, paint, width),
		wouldMoveLines(report, paint, width)
	].filter((lines) => lines.length > 0).map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join("")).join("\n");
}
const RESULTS = {
	accepted: "good",
	blocked: "waiting",
	rejected: "bad"
};
function headLines(report, paint, width) {
	const { result, plan, base, bootstrap } = report;
	const { says, next } = planVerdict(report);
	const [first = "", ...rest] = wrapText(`${result}: ${says}`, width);
	return [
		paint(RESULTS[result], first),
		...rest,
		...indented(next, width),
		...plan && plan.changes.length > 0 ? countLines(plan, report, width) : [],
		...bootstrap ? indented("The base has no policies yet: those of this change judged it, guided requests only, and nothing is applied.", width) : [],
		...plan && base === null ? indented("Compared with nothing: every namespace counts as new.", width) : []
	];
}
function countLines(plan, report, width) {
	const against = report.base === null ? "" : `Against ${clip$1(report.base, 100)}: `;
	const approvals = neededApprovals(report);
	const people = [...groupBy(approvals.filter(({ approval }) => isOpen(approval)), ({ approval }) => approval.by)].map(([by, waiting]) => `${count(waiting.length, "approval")} by ${clip$1(by, 100)}`);
	return [
		...indented(`${against}${actionTally(plan.summary)}; ${thousands(plan.summary.unchanged)} unchanged`, width),
		...indented(`Risk: ${riskTally(plan.changes)}`, width),
		...approvals.length > 0 ? indented(`Approvals: ${approvalTally(approvals)}`, width) : [],
		...people.slice(0, MOST_LISTED).flatMap((line) => listed(line, width)),
		...people.length > MOST_LISTED ? [`    - and ${count(people.length - MOST_LISTED, "other")}`] : []
	];
}
const indented = (text, width, indent = 2) => text === "" ? [] : wrapText(text, width - indent).map((line) => " ".repeat(indent) + line);
const listed = (text, width) => wrapText(text, width - 6).map((line, index) => index === 0 ? `    - ${line}` : `      ${line}`);
/** What needs eyes, then safe changes, then safe creations, of which many are lines. */
function changeParts(plan, { configs }, paint, width) {
	const ordered = byRisk(plan.changes);
	const creations = ordered.filter((change) => change.action === "create" && !needsEyes(change));
	const safe = ordered.filter((change) => change.action !== "create" && !needsEyes(change));
	const others = [...ordered.filter(needsEyes), ...safe];
	const short = creations.length > FEW_CREATIONS;
	const wholes = short ? others : [...others, ...creations];
	const blocks = wholes.slice(0, MOST_BLOCKS);
	const lines = [...wholes.slice(MOST_BLOCKS), ...short ? creations : []];
	const hidden = lines.slice(MOST_LINES);
	return [
		...blocks.map((change) => changeBlock(change, configs.get(change.namespace), {
			paint,
			width
		})),
		changeLines(lines.slice(0, MOST_LINES), configs, paint),
		hidden.length === 0 ? [] : hiddenLines(hidden, paint, width)
	];
}
function hiddenLines(hidden, paint, width) {
	const blocked = hidden.filter((change) => change.blocked).length;
	const what = [riskTally(hidden), ...blocked > 0 ? [`${thousands(blocked)} blocked`] : []].join(", ");
	return wrapText(`Not shown: ${count(hidden.length, "more change")} (${what}). --format json lists all.`, width).map((line) => paint("dim", line));
}
function guardedLines({ guarded }, paint, width) {
	if (!guarded) return [];
	const { files, approval } = guarded;
	return [
		paint("bold", "This change edits the platform's own files"),
		...files.slice(0, MOST_LISTED).map((file) => `  ${visible(clip$1(file, 200))}`),
		...files.length > MOST_LISTED ? [`  and ${count(files.length - MOST_LISTED, "more file")}`] : [],
		...approvalLines(approval, {
			paint,
			width
		})
	];
}
function quotaPart({ quotas }, paint, width) {
	const notable = notableQuotas(quotas);
	if (notable.length === 0) return [];
	const more = notable.length - MOST_LISTED;
	return [
		paint("bold", "Quotas (+ taken, - given back)"),
		...quotaLines(notable.slice(0, MOST_LISTED), width - 2).map((line) => `  ${line}`),
		...more > 0 ? [paint("dim", `  Not shown: ${more} more, none of them fuller`)] : []
	];
}
function wouldMoveLines({ wouldMove }, paint, width) {
	if (wouldMove.length === 0) return [];
	const title = `${count(wouldMove.length, "namespace")} would be placed elsewhere today and ${wouldMove.length === 1 ? "stays where it is" : "stay where they are"}`;
	const more = wouldMove.length - MOST_LISTED;
	return [
		...wrapText(title, width).map((line) => paint("bold", line)),
		...wouldMove.slice(0, MOST_LISTED).flatMap(({ namespace, team, from, to, because }) => [`  ${visible(namespace)} (${visible(team)})`, ...indented(clip$1(`${from} → ${to}: ${because}`, 300), width, 6)]),
		...more > 0 ? [paint("dim", `  and ${more} more`)] : [],
		...indented("A grant with migrate: true in policies/approvals.yaml moves a namespace.", width)
	];
}
// src/core/policy/guided-only.ts
const NOBODY = {
	teams: [],
	owner: false
};
const APPROVERS = {
	advanced: NOBODY,
	expert: NOBODY,
	migrate: NOBODY,
	disruptive: NOBODY,
	"data-loss": NOBODY,
	delete: NOBODY
};
/**
* The policies of a branch whose base has none yet (security 1, bootstrap): who writes the roster must not make
* himself an expert with it, so every team is guided and nobody approves anything.
*/
const guidedOnly = (policySet) => ({
	...policySet,
	grants: [],
	teams: new Map([...policySet.teams].map(([name, team]) => [name, {
		...team,
		boundary: "guided"
	}])),
	boundaries: {
		...policySet.boundaries,
		approvers: APPROVERS
	}
});
// src/repo/cache/attempt.ts
/** What it gives, or undefined where the system refuses (full, not allowed, gone). Anything else is a bug and thrown. */
function attempt(act) {
	try {
		return act();
	} catch (error) {
		if (error.syscall === void 0) throw error;
		return;
	}
}
// src/repo/cache/is-key.ts
/** Keys name files: a digest in hexadecimal digits, and nothing that could be a path. */
const isKey = (name) => /^[0-9a-f]{16,128}$/.test(name);
// src/repo/cache/own-folder.ts
const CACHE = ".prism/cache";
/**
* The folder of the cache, made where it is missing. Undefined where a pull request or another user could have put
* something into it, or where it cannot be written (security 1 and 5): a link, not a folder, a repository of its own,
* of another owner, or with files that git tracks.
*
* @param trusted Whether git tracks nothing at or below a path of the repo, in whatever case its letters are. Asked
*   once, and only where the folder stood before: git has put nothing into a folder that was not there.
*/
function ownFolder(root, trusted) {
	const folder = join(root, CACHE);
	const stood = attempt(() => lstatSync(folder, { throwIfNoEntry: false })) !== void 0;
	if (!makeOwn(join(root, ".prism")) || !makeOwn(folder)) return void 0;
	if (stood && !trusted(CACHE)) return void 0;
	return ignoreAll(folder) ? folder : void 0;
}
function makeOwn(folder) {
	const there = () => attempt(() => lstatSync(folder, { throwIfNoEntry: false }));
	let stats = there();
	if (!stats) {
		attempt(() => mkdirSync(folder));
		stats = there();
	}
	if (!stats?.isDirectory()) return false;
	const user = process.geteuid?.();
	if (user !== void 0 && (stats.uid !== user || (stats.mode & 192) !== 192)) return false;
	return attempt(() => lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === void 0) === true;
}
/** Tried each time: a run may have been killed between the folder and this file. One that is there is the user's. */
function ignoreAll(folder) {
	const ignore = join(folder, ".gitignore");
	const isThere = () => attempt(() => lstatSync(ignore)) !== void 0;
	if (isThere()) return true;
	attempt(() => writeFileSync(ignore, "*\n", { flag: "wx" }));
	return isThere();
}
// src/repo/cache/temporary-entry.ts
/** No run writes for this long. In seconds. */
const LONGEST_RUN = 3600;
const PATTERN = /^\.([0-9]+)-[0-9a-f]{12}\.tmp$/;
/** What an entry is called until it is complete. The number of the process alone would not do: threads share it. */
const temporaryName = () => `.${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
/** Whether the file was left by a run that was killed. The one of a run that still lives is not. */
function isLeftover(path, name) {
	const writer = PATTERN.exec(name)?.[1];
	if (writer === void 0) return false;
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats) return false;
	const age = (Date.now() - stats.mtimeMs) / 1e3;
	if (age > LONGEST_RUN) return true;
	if (Number(writer) === process.pid) return age > process.uptime();
	return !isAlive(Number(writer));
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
// src/repo/cache/prune-entries.ts
const MOST_ENTRIES = 8;
/** Keeps the newest entries, by when they were written and this one first, and removes what killed runs left. */
function pruneEntries(folder, key, mostBytes) {
	const names = attempt(() => readdirSync(folder)) ?? [];
	const entries = names.filter(isKey).flatMap((name) => {
		const stats = attempt(() => lstatSync(join(folder, name)));
		return stats?.isFile() ? [{
			name,
			bytes: stats.size,
			written: name === key ? 1e400 : stats.mtimeMs
		}] : [];
	});
	entries.sort((a, b) => a.written === b.written ? 0 : b.written - a.written);
	let bytes = 0;
	for (const [index, entry] of entries.entries()) {
		bytes += entry.bytes;
		if (index >= MOST_ENTRIES || bytes > mostBytes) attempt(() => unlinkSync(join(folder, entry.name)));
	}
	for (const name of names) attempt(() => {
		if (isLeftover(join(folder, name), name)) unlinkSync(join(folder, name));
	});
}
// src/repo/cache/entry-format.ts
const MAGIC = Buffer.from("prism\0ce");
const VERSION = 1;
const HASH_BYTES = 12;
/** Names of a pull request may collide on purpose: then one of the two is not found, which is safe. */
const hashName = (name) => hash("sha256", name, "buffer").subarray(0, HASH_BYTES);
/** Of bytes that belong to the entry of this key: those of another entry in their place do not pass. */
const checksumOf = (key, bytes) => crc32(bytes, crc32(key));
function encodeHeader(key, { count, tableAt }) {
	const bytes = Buffer.alloc(26);
	MAGIC.copy(bytes);
	bytes.writeUInt32BE(VERSION, 8);
	bytes.writeUInt32BE(count, 12);
	bytes.writeUIntBE(tableAt, 16, 6);
	return sealed(key, bytes);
}
/** Undefined where the bytes are no header, of another version, or of another key. */
function decodeHeader(key, bytes) {
	if (!isSealed(key, bytes) || !MAGIC.equals(bytes.subarray(0, 8)) || bytes.readUInt32BE(8) !== VERSION) return void 0;
	return {
		count: bytes.readUInt32BE(12),
		tableAt: bytes.readUIntBE(16, 6)
	};
}
function encodeRecord(key, record) {
	const bytes = Buffer.alloc(32);
	record.hash.copy(bytes);
	bytes.writeUIntBE(record.offset, 12, 6);
	bytes.writeUIntBE(record.length, 18, 6);
	bytes.writeUInt32BE(record.checksum, 24);
	return sealed(key, bytes);
}
/** Undefined where the bytes are not as they were written. */
function decodeRecord(key, bytes) {
	if (!isSealed(key, bytes)) return void 0;
	return {
		hash: bytes.subarray(0, HASH_BYTES),
		offset: bytes.readUIntBE(12, 6),
		length: bytes.readUIntBE(18, 6),
		checksum: bytes.readUInt32BE(24)
	};
}
/** The last four bytes are the checksum of those before. */
function sealed(key, bytes) {
	bytes.writeUInt32BE(checksumOf(key, bytes.subarray(0, -4)), bytes.length - 4);
	return bytes;
}
const isSealed = (key, bytes) => bytes.readUInt32BE(bytes.length - 4) === checksumOf(key, bytes.subarray(0, -4));
/** Whether this user's prism wrote the file. Windows has neither users nor modes here. */
function isOwnEntry(stats) {
	const user = process.geteuid?.();
	const isOwn = user === void 0 || stats.uid === user && (stats.mode & 4095) === 256;
	return stats.isFile() && isOwn;
}
// src/repo/cache/read-entry.ts
/** Links are not followed, and opening a pipe does not wait for its other end. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Undefined where there is no entry that can be used. What stands in its place is removed where possible. */
function readEntry(path, key) {
	let file;
	try {
		file = openSync(path, FLAGS);
	} catch (error) {
		const { code, syscall } = error;
		if (syscall === void 0) throw error;
		if (code === "ELOOP") attempt(() => unlinkSync(path));
		return;
	}
	const header = readHeader(file, key);
	if (header) return new OpenEntry(path, key, file, header);
	remove(path, file);
	attempt(() => closeSync(file));
}
function readHeader(file, key) {
	const stats = attempt(() => fstatSync(file));
	if (!stats || !isOwnEntry(stats)) return void 0;
	const bytes = readBytes(file, 0, 26);
	const header = bytes && decodeHeader(key, bytes);
	return header && header.tableAt + header.count * 32 === stats.size ? header : void 0;
}
var OpenEntry = class {
	#path;
	#key;
	#header;
	#file;
	constructor(path, key, file, header) {
		this.#path = path;
		this.#key = key;
		this.#file = file;
		this.#header = header;
	}
	section(name) {
		const record = this.#find(hashName(name));
		const found = record && this.#read(record);
		return found?.[0] === name ? found[1] : void 0;
	}
	*sections() {
		const records = [];
		for (let index = 0; index < this.#header.count; index++) records.push(this.#record(index));
		records.sort((a, b) => (a?.offset ?? 1e400) - (b?.offset ?? 1e400));
		for (const record of records) {
			const found = record && this.#read(record);
			yield found;
			if (!found) return;
		}
	}
	close() {
		const file = this.#file;
		this.#file = void 0;
		if (file !== void 0) attempt(() => closeSync(file));
	}
	/** By halving: a table of thousands of records is not read for three of them. */
	#find(hash) {
		let low = 0;
		let high = this.#header.count;
		while (low < high) {
			const middle = low + high >>> 1;
			const record = this.#record(middle);
			if (!record) return void 0;
			const order = hash.compare(record.hash);
			if (order === 0) return record;
			if (order < 0) high = middle;
			else low = middle + 1;
		}
	}
	#record(index) {
		const bytes = this.#bytes(this.#header.tableAt + index * 32, 32);
		const record = bytes && decodeRecord(this.#key, bytes);
		if (bytes && !record) this.#removeBroken();
		return record;
	}
	#read({ offset, length, checksum }) {
		const bytes = length >= 4 && offset + length <= this.#header.tableAt ? this.#bytes(offset, length) : void 0;
		if (!bytes) return void 0;
		if (checksumOf(this.#key, bytes) !== checksum) {
			this.#removeBroken();
			return;
		}
		const textAt = 4 + bytes.readUInt32BE(0);
		return [bytes.toString("utf8", 4, textAt), bytes.toString("utf8", textAt)];
	}
	#bytes(at, length) {
		return this.#file === void 0 ? void 0 : readBytes(this.#file, at, length);
	}
	#removeBroken() {
		if (this.#file !== void 0) remove(this.#path, this.#file);
	}
};
/** Undefined where there are not that many, or they cannot be read. */
function readBytes(file, at, length) {
	const bytes = Buffer.allocUnsafe(length);
	for (let done = 0; done < length;) {
		const read = attempt(() => readSync(file, bytes, done, length - done, at + done));
		if (!read) return void 0;
		done += read;
	}
	return bytes;
}
/** Of a folder only an empty one: prism did not fill it. Another run may have put a good entry there meanwhile. */
function remove(path, file) {
	attempt(() => {
		const [broken, there] = [fstatSync(file), lstatSync(path)];
		if (broken.ino !== there.ino || broken.dev !== there.dev) return;
		if (there.isDirectory()) rmdirSync(path);
		else unlinkSync(path);
	});
}
// src/repo/cache/write-entry.ts
/** Sections are gathered to about this many bytes: a system call for each small one would cost more than its text. */
const BUFFER = 1 << 20;
/**
* Writes the sections to a new file, front to back. Of a name that comes twice the last one stays.
*
* @param mostBytes What the file may have at most.
* @returns Whether the file is complete. Sections are taken only until the system refuses, or one is no valid Unicode
*   and would not come back as it was.
*/
function writeEntry(path, key, sections, mostBytes) {
	const file = attempt(() => openSync(path, "wx", 256));
	if (file === void 0) return false;
	try {
		return attempt(() => isOwnEntry(fstatSync(file))) === true && fill(file, key, sections, mostBytes);
	} finally {
		attempt(() => closeSync(file));
	}
}
function fill(file, key, sections, mostBytes) {
	const records = /* @__PURE__ */ new Map();
	let pending = [Buffer.alloc(26)];
	let pendingBytes = 26;
	let end = 26;
	const flush = () => attempt(() => {
		writeFileSync(file, Buffer.concat(pending));
		pending = [];
		pendingBytes = 0;
		return true;
	}) === true;
	for (const [name, text] of sections) {
		if (!name.isWellFormed() || !text.isWellFormed()) return false;
		const bytes = encodeSection(name, text);
		const hash = hashName(name);
		const record = {
			hash,
			offset: end,
			length: bytes.length,
			checksum: checksumOf(key, bytes)
		};
		records.set(hash.toString("latin1"), record);
		end += bytes.length;
		if (end + records.size * 32 > mostBytes) return false;
		pending.push(bytes);
		pendingBytes += bytes.length;
		if (pendingBytes >= BUFFER && !flush()) return false;
	}
	const sorted = [...records.values()].sort((a, b) => a.hash.compare(b.hash));
	pending.push(...sorted.map((record) => encodeRecord(key, record)));
	const header = encodeHeader(key, {
		count: sorted.length,
		tableAt: end
	});
	return flush() && attempt(() => writeSync(file, header, 0, 26, 0)) === 26;
}
function encodeSection(name, text) {
	const nameBytes = Buffer.byteLength(name);
	const bytes = Buffer.allocUnsafe(4 + nameBytes + Buffer.byteLength(text));
	bytes.writeUInt32BE(nameBytes);
	bytes.write(name, 4);
	bytes.write(text, 4 + nameBytes);
	return bytes;
}
// src/repo/cache/open-cache.ts
/** Of all entries together. */
const MOST_BYTES = 536870912;
/**
* The cache in `.prism/cache` of a checkout. Undefined where it must not be used, or cannot: see own-folder.ts.
*
* @param trusted Whether git tracks nothing at or below a path of the repo, in whatever case its letters are. Asked at
*   most once; not where the folder is made now: git has put nothing into it.
*/
function openCache(root, { trusted }) {
	const folder = ownFolder(root, trusted);
	if (folder === void 0) return void 0;
	return {
		open: (key) => readEntry(pathOf(folder, key), key),
		write(key, sections) {
			const path = pathOf(folder, key);
			const temporary = join(folder, temporaryName());
			let isThere = false;
			try {
				isThere = writeEntry(temporary, key, sections, MOST_BYTES) && moves(temporary, path);
			} finally {
				if (!isThere) attempt(() => unlinkSync(temporary));
			}
			pruneEntries(folder, key, MOST_BYTES);
			return isThere;
		}
	};
}
const moves = (from, to) => attempt(() => {
	renameSync(from, to);
	return true;
}) ?? false;
function pathOf(folder, key) {
	if (!isKey(key)) throw new Error(`'${key}' is no key of the cache`);
	return join(folder, key);
}
// src/repo/git-refused.ts
/** What git cannot give, and what to do about it in `advice`. The program cannot do its job then: exit code 2. */
var GitRefused = class extends Error {
	advice;
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
};
// src/repo/git-process.ts
/** Output of a list of a million files, and far below the longest text there can be. */
const LIMIT = 268435456;
/** Runs git and waits for it. It never throws: what went wrong is in the result. */
function runGit({ folder, args, env, input, limit = LIMIT }) {
	const { status, stdout, stderr, error } = spawnSync("git", [...HARDENED, ...args], {
		cwd: folder,
		env: {
			...environment(),
			...env
		},
		input: input ?? "",
		maxBuffer: limit,
		windowsHide: true
	});
	return {
		status,
		stdout: stdout ?? Buffer.alloc(0),
		stderr: stderr?.toString("utf8") ?? "",
		error: error?.code
	};
}
/** The same without waiting, so that several work at once. */
function startGit({ folder, args, env, limit = LIMIT }) {
	return new Promise((resolve) => {
		const options = {
			cwd: folder,
			env: {
				...environment(),
				...env
			},
			maxBuffer: limit,
			windowsHide: true,
			encoding: "buffer"
		};
		execFile("git", [...HARDENED, ...args], options, (error, stdout, stderr) => {
			const code = error?.code ?? 0;
			resolve({
				status: typeof code === "number" ? code : null,
				stdout,
				stderr: stderr.toString("utf8"),
				error: typeof code === "string" ? code : void 0
			});
		});
	});
}
/**
* Configuration can name programs to run, and a pull request can choose among them. `safe.bareRepository`: a folder of
* a pull request that looks like a repository of its own brings its own configuration.
*/
const HARDENED = [
	"--no-pager",
	"--literal-pathspecs",
	...[
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"core.attributesFile=/dev/null",
		"core.trustctime=true",
		"core.checkStat=default",
		"core.warnAmbiguousRefs=true",
		"safe.bareRepository=explicit"
	].flatMap((setting) => ["-c", setting])
];
/** How the user reaches remotes and objects. Everything else of git's, as a hook has it, is of another call. */
const KEPT = /^GIT_(CONFIG|SSH|SSL|HTTP|PROXY|ASKPASS$|ALLOW_PROTOCOL$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS|EXEC_PATH$|OBJECT_DIRECTORY$|ALTERNATE_OBJECT)/;
function environment() {
	return {
		...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || KEPT.test(name))),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_ATTR_NOSYSTEM: "1",
		LC_ALL: "C",
		LANGUAGE: "C"
	};
}
/** A failed process as people can act on it. `what`: what git was to do, as in "git could not …". */
function gitFailure({ status, stderr, error }, what) {
	if (error === "ENOENT") return new GitRefused(`git could not ${what}: it is not installed`, "Install git 2.38 or newer");
	if (error === "ENOBUFS") return new GitRefused(`git could not ${what}: it has more than ${LIMIT / 1024 / 1024} MiB to say`, "Split the repo, or name the folder of the namespaces with --root");
	if (status === 129) return new GitRefused(`git could not ${what}: it is too old`, "Install git 2.38 or newer");
	if (/could not fetch|promisor remote|unable to read|bad object|missing (blob|tree|object)/.test(stderr)) return new GitRefused(`git could not ${what}: an object is not in this clone (${firstComplaint(stderr)})`, "Let git reach the remote it was cloned from, or clone without --filter");
	return new GitRefused(`git could not ${what}: ${firstComplaint(stderr) || (error ?? `it ended with ${status ?? "a signal"}`)}`, "Run `git fsck` and `git status` in the repo to see what is wrong with it");
}
/**
* The line that says why: warnings may come before, and hints after. The one about an object has its id. An address of a
* remote may hold a secret (security 10).
*/
function firstComplaint(stderr) {
	const lines = stderr.split("\n");
	return (lines.find((one) => /could not fetch/.test(one)) ?? lines.find((one) => /^(fatal|error): /.test(one)) ?? lines[0]).replace(/^(fatal|error): /, "").replace(/:\/\/[^/@\s]*@/g, "://");
}
// src/repo/git-objects.ts
/** What one process may answer at most, in bytes. */
const ANSWER_LIMIT = 67108864;
/**
* Asks for objects in one process, in their order; undefined for one that is not there. A name is never an option of git.
*
* @returns Undefined when the answers are longer than ANSWER_LIMIT.
* @throws GitRefused when git fails, and when a name is that of several refs.
*/
function askObjects(git, queries) {
	const input = queries.map(({ name, contents }) => `${contents ? "contents" : "info"} ${name}\0`).join("");
	const result = git.objects([
		"cat-file",
		"--batch-command",
		"--buffer",
		"-z"
	], input, ANSWER_LIMIT);
	if (result.error === "ENOBUFS") return void 0;
	if (result.status !== 0) throw gitFailure(result, "read objects");
	const twice = /refname '(.*)' is ambiguous/.exec(result.stderr)?.[1];
	if (twice !== void 0) throw new GitRefused(`'${twice.replace(/\^\{commit\}.*$/, "")}' is the name of several refs, such as a branch and a tag`, "Write it in full, as in `refs/heads/main` or `refs/remotes/origin/main`");
	return readAnswers(result.stdout, queries);
}
function readAnswers(output, queries) {
	let at = 0;
	return queries.map(({ name, contents }) => {
		for (const answer of [" missing\n", " ambiguous\n"]) {
			const whole = Buffer.byteLength(name) + answer.length;
			const last = at + whole - answer.length;
			if (output.toString("latin1", last, at + whole) !== answer || output.toString("utf8", at, last) !== name) continue;
			at += whole;
			return;
		}
		const end = output.indexOf(10, at);
		const [id, type, length] = output.toString("latin1", at, end).split(" ");
		const size = Number(length);
		if (end < 0 || !Number.isInteger(size)) throw new Error(`git cat-file answered '${id} ${type} ${length}'`);
		at = end + 1;
		if (!contents) return {
			id,
			type,
			size,
			bytes: Buffer.alloc(0)
		};
		const bytes = output.subarray(at, at + size);
		at += size + 1;
		return {
			id,
			type,
			size,
			bytes
		};
	});
}
// src/repo/git-commits.ts
/**
* The commits that refs stand for, in one process: branches, tags, ids, `HEAD~1`.
*
* @throws GitRefused for the first ref that is unknown or no commit.
*/
function resolveCommits(git, refs) {
	return findCommits(git, refs).map((commit, i) => commit ?? unknown(git, refs[i]));
}
/** The same with undefined for what is not in the clone or is no commit: HEAD before the first one, a review's commit. */
function findCommits(git, refs) {
	const { prefix } = git.place;
	const folder = prefix === "" ? void 0 : prefix.slice(0, -1);
	const names = refs.map((ref) => isName(ref) ? `${ref}^{commit}` : void 0);
	const asked = names.filter((name) => name !== void 0);
	const answers = askObjects(git, [...asked.map((name) => ({
		name,
		contents: true
	})), ...folder === void 0 ? [] : asked.map((name) => ({
		name: `${name}:${folder}`,
		contents: false
	}))]);
	if (!answers) throw new GitRefused(`The commits ${asked.join(", ")} are too long to be read`, "Name others: a commit has some kilobytes");
	return names.map((name) => {
		const at = name === void 0 ? -1 : asked.indexOf(name);
		const commit = answers[at];
		if (!commit) return void 0;
		const { tree, parents } = readCommit(commit);
		if (folder === void 0) return {
			id: commit.id,
			tree,
			parents
		};
		const inner = answers[asked.length + at];
		return {
			id: commit.id,
			tree: inner?.type === "tree" ? inner.id : git.emptyTree,
			parents
		};
	});
}
/** The tree of the root in a commit, by its id or any ref; undefined when that is not in the clone. */
const treeAt = (git, commit) => findCommits(git, [commit])[0]?.tree;
/** No ref has control characters, and none starts as an option does. */
const isName = (ref) => ref !== "" && !/^-|\p{Cc}/u.test(ref);
function readCommit({ bytes }) {
	const head = bytes.toString("latin1", 0, bytes.indexOf("\n\n")).split("\n");
	const values = (key) => head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
	return {
		tree: values("tree")[0],
		parents: values("parent")
	};
}
/** Says what is wrong with a ref that stands for no commit. */
function unknown(git, ref) {
	const object = isName(ref) ? askObjects(git, [{
		name: ref,
		contents: false
	}])?.[0] : void 0;
	if (object && object.type !== "tag" && object.type !== "commit") throw new GitRefused(`'${ref}' is no commit: it is a ${object.type === "blob" ? "file" : "folder"}`, "Name a branch, a tag or a commit");
	if (ref === "HEAD") throw new GitRefused("There is no commit yet: HEAD leads nowhere", "Commit something first");
	const branch = ref.replace(/^(refs\/remotes\/)?origin\//, "");
	const fetch = `git fetch ${git.place.shallow ? "--depth=1000 " : ""}origin ${branch}`;
	throw new GitRefused(`git knows no commit '${ref}'`, `${didYouMean(suggestion(git, ref))}${isName(ref) ? `Fetch it: \`${fetch}\`${git.place.shallow ? ", or all history: `git fetch --unshallow`" : ""}` : "Name a branch, a tag or a commit"}`);
}
function suggestion(git, ref) {
	const { stdout } = git.objects([
		"for-each-ref",
		"--count=10000",
		"--format=%(refname:short)"
	]);
	const names = stdout.toString("utf8").split("\n").filter(Boolean);
	return names.find((name) => name.endsWith(`/${ref}`)) ?? closest(ref, names);
}
// src/repo/git-diff.ts
/** What differs between two trees, in one process. A folder is shown by its files. */
function diffTrees(git, before, after) {
	if (before === after) return [];
	const result = git.objects([
		"diff-tree",
		...[
			"-r",
			"-z",
			"--raw",
			"--no-abbrev",
			"--no-renames",
			"--ignore-submodules=none"
		],
		before,
		after
	]);
	if (result.status !== 0) throw gitFailure(result, "compare two trees");
	return [...readDifferences(result.stdout)].map(({ path, before, after }) => ({
		path,
		before,
		after
	}));
}
/** Reads `--raw -z`. The status is git's letter. */
function* readDifferences(output) {
	const parts = output.toString("utf8").split("\0");
	for (let at = 0; at + 1 < parts.length; at += 2) {
		const [beforeMode, afterMode, beforeId, afterId, status] = parts[at].slice(1).split(" ");
		yield {
			path: parts[at + 1],
			before: entryOf(beforeMode, beforeId),
			after: entryOf(afterMode, afterId),
			status
		};
	}
}
const entryOf = (mode, id) => mode === "000000" ? null : {
	mode,
	id
};
// src/repo/git-has-content.ts
const PIECE = 1048576;
/**
* Whether a file of the working tree is what git knows by an id. A file that was checked out with CRLF for its line ends
* has the content that has LF. A link has where it leads as its content; links are not followed.
*/
function hasContent(git, { mode, source }, known) {
	if (mode !== known.mode || !isComparable(source)) return false;
	return matchesId(git, join(git.place.root, source.path), known);
}
/** Whether there is content to compare: a file that is refused for what is in it has some. */
const isComparable = (source) => "text" in source || [
	"too-large",
	"not-utf8",
	"symlink"
].includes(source.refused.kind);
function matchesId(git, absolute, { mode, id }) {
	const { format } = git.place;
	const idOf = (bytes) => createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	if (mode === "120000") return idOf(readlinkSync(absolute, { encoding: "buffer" })) === id;
	const file = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const { size } = fstatSync(file);
		const hash = createHash(format).update(`blob ${size}\0`);
		const piece = Buffer.allocUnsafe(Math.min(PIECE, size + 1));
		let length = 0;
		for (;;) {
			const read = readSync(file, piece);
			if (read === 0) break;
			length = read;
			hash.update(piece.subarray(0, read));
		}
		if (hash.digest("hex") === id) return true;
		if (length !== size || size > 262144) return false;
		const text = piece.toString("latin1", 0, size);
		return text.includes("\r\n") && idOf(Buffer.from(text.replaceAll("\r\n", "\n"), "latin1")) === id;
	} finally {
		closeSync(file);
	}
}
// src/repo/git-merge.ts
/** More conflicts than that are only counted. */
const MOST_SHOWN = 10;
/** What a user's own configuration may not change about a merge: renames as git has them, and no program to merge by. */
const MERGE = [
	"merge.renames=true",
	"merge.directoryRenames=conflict",
	"merge.renameLimit=7000",
	"merge.renormalize=false",
	"merge.default=text"
].flatMap((setting) => ["-c", setting]);
/**
* The tree of the root when head is merged into base (security 1). Nothing is written to the repo: call `git.close()`
* when the tree is no longer needed.
*
* @throws GitRefused for a conflict, and where the two have no history in common.
*/
function mergeTree(git, base, head) {
	if (base.id === head.id || head.parents.includes(base.id)) return head.tree;
	if (base.parents.includes(head.id)) return base.tree;
	git.keepObjectsApart();
	const how = [
		"merge-tree",
		"--write-tree",
		"-z",
		"--name-only",
		"--no-messages"
	];
	const result = git.objects([
		...MERGE,
		...how,
		base.id,
		head.id
	]);
	const [tree, ...conflicts] = result.stdout.toString("utf8").split("\0").filter(Boolean);
	if (result.status === 0) return treeOfRoot(git, tree);
	if (result.status === 1 && tree !== void 0) throw conflict$1(git, conflicts);
	if (/unrelated histories/.test(result.stderr)) throw noMergeBase(git);
	throw gitFailure(result, "merge the change into the base");
}
function treeOfRoot(git, tree) {
	const { prefix } = git.place;
	if (prefix === "") return tree;
	const folder = askObjects(git, [{
		name: `${tree}:${prefix.slice(0, -1)}`,
		contents: false
	}])?.[0];
	return folder?.type === "tree" ? folder.id : git.emptyTree;
}
function conflict$1(git, conflicts) {
	const paths = [...new Set(conflicts)].map((path) => posix.relative(`/${git.place.prefix}`, `/${path}`));
	const more = paths.length > MOST_SHOWN ? ` and ${paths.length - MOST_SHOWN} more` : "";
	return new GitRefused(`The change does not merge into the base: there are conflicts in ${paths.slice(0, MOST_SHOWN).map((path) => `'${path}'`).join(", ")}${more}`, MERGE_FIRST);
}
/** What to do about a change that goes against one of the base. */
const MERGE_FIRST = "Merge the base into the branch first (`git merge main`, where the base is `main`), and resolve the conflicts there";
function noMergeBase({ place }) {
	return place.shallow ? new GitRefused("Where the change left the base is not known: this clone is shallow, and its history ends before that", "Fetch the history: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout") : new GitRefused("The change and the base have no history in common", "Start the branch from the base, or name the base that it started from");
}
// src/repo/git-working-changes.ts
/**
* What differs between a commit and the working tree below the root, by path: tracked files, and those that git does not
* know and does not ignore. Content decides, whatever the index thinks it knows of a file's times. Files that are
* marked as assumed unchanged are, as `git status` has it. Three processes, two of them at once.
*/
async function workingChanges(git, commit) {
	const untracked = git.workTree([
		"ls-files",
		"--others",
		"--exclude-standard",
		"-z"
	]);
	const off = filtersOff(await git.workTree([
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\."
	]));
	const how = [
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--relative",
		"--ignore-submodules=dirty"
	];
	const tracked = await git.workTree([
		...off,
		"diff-index",
		...how,
		commit,
		"--"
	]);
	if (tracked.status !== 0) throw gitFailure(tracked, "compare the working tree");
	const changes = /* @__PURE__ */ new Map();
	for (const { path, before, after, status } of readDifferences(tracked.stdout)) {
		if (status !== "U" && !(after && isZero(after.id))) {
			if (!changes.has(path)) changes.set(path, {
				path,
				before,
				after
			});
			continue;
		}
		look(git, changes, path, before ?? changes.get(path)?.before ?? null, after?.mode);
	}
	const others = await untracked;
	if (others.status !== 0) throw gitFailure(others, "list the files that it does not track");
	for (const path of others.stdout.toString("utf8").split("\0").filter(Boolean)) look(git, changes, path.replace(/\/$/, ""), changes.get(path)?.before ?? null);
	return [...changes.values()];
}
/** A hostile .gitattributes can choose a filter, and git would run it to compare. */
function filtersOff(names) {
	return names.stdout.toString("utf8").split("\0").flatMap((name) => {
		if (/\.(clean|process)$/.test(name)) return ["-c", `${name}=`];
		return name.endsWith(".required") ? ["-c", `${name}=false`] : [];
	});
}
const isZero = (id) => /^0+$/.test(id);
function look(git, changes, path, before, gitMode) {
	const absolute = join(git.place.root, path);
	const stats = lstatSync(absolute, { throwIfNoEntry: false });
	const unreadable = {
		path,
		refused: {
			kind: "unreadable",
			cause: "its path is not UTF-8"
		}
	};
	const after = stats ? workingEntry(path, absolute, stats, gitMode) : path.includes("�") ? {
		mode: "100644",
		source: unreadable
	} : null;
	if (after !== null && before !== null && hasContent(git, after, before) || !before && !after) changes.delete(path);
	else changes.set(path, {
		path,
		before,
		after
	});
}
/** @param gitMode Knows better than the file system where that has no executable files. */
function workingEntry(path, absolute, stats, gitMode) {
	if (stats.isDirectory()) return {
		mode: "160000",
		source: {
			path,
			refused: { kind: "submodule" }
		}
	};
	const source = readSourceFile(path, absolute);
	if (stats.isSymbolicLink()) return {
		mode: "120000",
		source
	};
	return {
		mode: gitMode ?? ((stats.mode & 64) === 0 ? "100644" : "100755"),
		source
	};
}
// src/repo/git-changes.ts
/**
* What a change does to the tip of its base (security 1): head merged into it, or what the branch that is checked out and
* the working tree have changed since they left it.
*
* @param refs `head` left out: the working tree.
* @throws GitRefused for an unknown ref, a conflict, and where the two have no history in common.
*/
async function changesBetween(git, { base, head }) {
	if (head !== void 0) {
		const [from, to] = resolveCommits(git, [base, head]);
		const headTree = mergeTree(git, from, to);
		const changes = diffTrees(git, from.tree, headTree);
		return {
			baseCommit: from.id,
			headCommit: to.id,
			baseTree: from.tree,
			headTree,
			changes
		};
	}
	const [from, at] = findCommits(git, [base, "HEAD"]);
	if (!from) return resolveCommits(git, [base]);
	const left = at ? await mergeBase(git, from, at) : from.id;
	const mine = await workingChanges(git, left);
	const theirs = left === from.id ? [] : diffTrees(git, treeAt(git, left), from.tree);
	return {
		baseCommit: from.id,
		headCommit: null,
		baseTree: from.tree,
		headTree: null,
		changes: ontoBase(git, mine, theirs)
	};
}
async function mergeBase(git, base, head) {
	if (base.id === head.id || head.parents.includes(base.id)) return base.id;
	if (base.parents.includes(head.id)) return head.id;
	const result = git.objects([
		"merge-base",
		base.id,
		head.id
	]);
	if (result.status === 0) return result.stdout.toString("latin1").trim();
	throw result.status === 1 ? noMergeBase(git) : gitFailure(result, "find where the change left the base");
}
/** Puts the changes on top of those that the base has seen since. Both are from the same tree. */
function ontoBase(git, mine, theirs) {
	const moved = new Map(theirs.map((one) => [one.path, one]));
	const inTheWay = crossing(mine, theirs);
	if (inTheWay !== void 0) throw conflict(inTheWay);
	return mine.flatMap((change) => {
		const other = moved.get(change.path);
		if (!other) return [change];
		if (sameEntry(git, change.after, other.after)) return [];
		throw conflict(change.path);
	});
}
const conflict = (path) => new GitRefused(`'${path}' has changed in the base too since the branch left it, and differently`, MERGE_FIRST);
function sameEntry(git, mine, theirs) {
	if (!mine || !theirs) return mine === theirs;
	return "id" in mine ? mine.id === theirs.id && mine.mode === theirs.mode : hasContent(git, mine, theirs);
}
/** A file on one side where the other has made a folder. */
function crossing(mine, theirs) {
	const files = (changes) => changes.filter(({ after }) => after !== null);
	const inFolderOf = (changes, others) => {
		const paths = new Set(files(others).map(({ path }) => path));
		return files(changes).find(({ path }) => foldersOf(path).some((folder) => paths.has(folder)))?.path;
	};
	return inFolderOf(mine, theirs) ?? inFolderOf(theirs, mine);
}
const foldersOf = (path) => path.split("/").flatMap((_, i, parts) => i === 0 ? [] : [parts.slice(0, i).join("/")]);
// src/repo/git-blobs.ts
/** How many are asked for at once: with contents of some kilobytes their answers are well within the limit. */
const CHUNK = 8192;
/**
* Files with their text, in the order given: one process for up to 8192 of them. Files over MAX_FILE_BYTES are refused,
* and are never held in memory all at once.
*
* @throws GitRefused for content that is not in the clone.
*/
function* readBlobs(git, files) {
	const waiting = [];
	for (const file of files) {
		if (waiting.push(file) < CHUNK) continue;
		yield* readChunk(git, waiting);
		waiting.length = 0;
	}
	yield* readChunk(git, waiting);
}
function* readChunk(git, files) {
	const blobs = files.filter((file) => "id" in file);
	const read = blobs.length > 0 && readSmall(git, blobs) || sizedRead(git, blobs);
	for (const file of files) yield "id" in file ? read.next().value : file;
}
/** All at once, which is what is nearly always possible; undefined when they are too long together. */
function readSmall(git, blobs) {
	return ask(git, blobs, true)?.values().map((object, i) => decodeFile(blobs[i].path, (object ?? missing(blobs[i])).bytes));
}
/** Sizes first, then the contents of those that are not too long, as many at a time as fit. */
function* sizedRead(git, blobs) {
	if (blobs.length === 0) return;
	const sizes = ask(git, blobs, false).map((object, i) => (object ?? missing(blobs[i])).size);
	let from = 0;
	while (from < blobs.length) {
		let to = from;
		for (let sum = 0; to < blobs.length && sum <= 66584576; to++) if (sizes[to] <= 262144) sum += sizes[to] + 200;
		const some = blobs.slice(from, to).map((blob, i) => ({
			blob,
			size: sizes[from + i]
		}));
		const small = some.filter(({ size }) => size <= MAX_FILE_BYTES).map(({ blob }) => blob);
		const read = small.length > 0 ? readSmall(git, small) : void 0;
		for (const { blob, size } of some) yield size <= 262144 ? read.next().value : {
			path: blob.path,
			refused: {
				kind: "too-large",
				bytes: size
			}
		};
		from = to;
	}
}
/** Where git cannot say which object it lacks, the files that need it are looked for by its id. */
function ask(git, blobs, contents) {
	try {
		return askObjects(git, blobs.map(({ id }) => ({
			name: id,
			contents
		})));
	} catch (error) {
		if (!(error instanceof GitRefused)) throw error;
		const lacking = blobs.find(({ id }) => error.message.includes(id));
		if (lacking) return missing(lacking);
		throw error;
	}
}
function missing({ path, id }) {
	throw new GitRefused(`The content of '${path}' is not in this clone (object ${id})`, "Let git reach the remote it was cloned from, or clone without --filter; `git fsck` tells of a broken clone");
}
// src/repo/git-policies.ts
/**
* prism.yaml and the files of the policies folder it names, from a tree of the root: what readPolicySources reads of a
* checkout. One process where the files have the places and names that nearly all have, else a few.
*
* @throws RefusedFolder when a part of the way to the folder is a link, a submodule or a file, or leads out of the root.
* @throws GitRefused for content that is not in the clone.
*/
function readGitPolicies(git, tree) {
	const objects = likelyObjects(git, tree);
	const root = readFolder(git, tree, objects);
	const own = root.get(SETTINGS);
	const [settings] = own ? readFiles(git, [fileOf(SETTINGS, own)], objects) : [];
	const named = policiesFolder(settings);
	let folder = root;
	const parts = policyFolderParts(named);
	for (const [i, part] of parts.entries()) {
		const entry = folder.get(part);
		if (!entry) return {
			settings,
			policies: []
		};
		const what = NO_FOLDERS[entry.mode];
		if (entry.mode !== FOLDER) throw refusePolicyFolder(named, parts.slice(0, i + 1).join("/"), what ?? "file");
		folder = readFolder(git, entry.id, objects);
	}
	return {
		settings,
		policies: readFiles(git, [...folder].filter(([name]) => isPolicyFile(name)).map(([name, entry]) => fileOf(`${named}/${name}`, entry)).sort((a, b) => compareText(a.path, b.path)), objects)
	};
}
/** As a tree writes it. */
const FOLDER = "40000";
const NO_FOLDERS = {
	"120000": "link",
	"160000": "submodule"
};
/** All that is likely needed, in one process: whatever is not among it is asked for when it is. */
function likelyObjects(git, tree) {
	const folder = `${tree}:${policiesFolder(void 0)}`;
	const answers = askObjects(git, [
		tree,
		`${tree}:${SETTINGS}`,
		folder,
		...POLICY_NAMES.map((name) => `${folder}/${name}`)
	].map((name) => ({
		name,
		contents: true
	})));
	return new Map(answers?.filter((one) => one !== void 0).map(({ id, bytes }) => [id, bytes]));
}
function readFolder(git, id, objects) {
	const bytes = objects.get(id) ?? askObjects(git, [{
		name: id,
		contents: true
	}])?.[0]?.bytes;
	if (!bytes) throw new GitRefused(`A folder on the way to the policies is not in this clone (object ${id})`, "Let git reach the remote it was cloned from, or clone without --filter");
	const entries = /* @__PURE__ */ new Map();
	const idLength = git.emptyTree.length / 2;
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const zero = bytes.indexOf(0, space);
		const mode = bytes.toString("latin1", at, space);
		at = zero + 1 + idLength;
		entries.set(bytes.toString("utf8", space + 1, zero), {
			mode,
			id: bytes.toString("hex", zero + 1, at)
		});
	}
	return entries;
}
function fileOf(path, { mode, id }) {
	if (mode === "120000") return {
		path,
		refused: { kind: "symlink" }
	};
	if (mode === "160000") return {
		path,
		refused: { kind: "submodule" }
	};
	return mode === FOLDER ? {
		path,
		refused: { kind: "not-a-file" }
	} : {
		path,
		id
	};
}
function readFiles(git, files, objects) {
	const rest = readBlobs(git, files.filter((file) => "id" in file && !objects.has(file.id)));
	return files.map((file) => {
		const bytes = "id" in file ? objects.get(file.id) : void 0;
		if (bytes) return decodeFile(file.path, bytes);
		return "id" in file ? rest.next().value : file;
	});
}
// src/repo/git-repo.ts
/**
* Opens the git repo that a folder is in: one process. What is returned and is no repo says why in the words for a
* person; it is not thrown, as a folder need not be in git (contracts, "The namespaces repo").
*
* @param root The root of the namespaces, which may be a folder of the repo. All paths are relative to it.
*/
function openGit(root) {
	const result = runGit({
		folder: root,
		args: [
			"rev-parse",
			...[
				"is-inside-work-tree",
				"is-shallow-repository",
				"show-object-format"
			].map((name) => `--${name}`),
			"--absolute-git-dir",
			"--git-path",
			"objects",
			"--show-prefix"
		]
	});
	if (result.status !== 0) return whyNot(root, result);
	const [inside, shallow, format, gitDir, objects, ...prefix] = result.stdout.toString("utf8").split("\n");
	if (inside !== "true") return bare(root);
	return new GitRepo({
		root: resolve(root),
		prefix: prefix.join("\n").slice(0, -1),
		gitDir,
		objects: resolve(root, objects),
		shallow: shallow === "true",
		format: format === "sha256" ? "sha256" : "sha1"
	});
}
const EMPTY_TREES = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/** A git repo, read by git processes that nothing in it can make run a program or write to it. */
var GitRepo = class {
	place;
	/** The id of a tree without entries, which need not be stored. */
	emptyTree;
	#scratch;
	constructor(place) {
		this.place = place;
		this.emptyTree = EMPTY_TREES[place.format];
	}
	/** Runs a command on objects alone. It does not see the working tree, and so no `.gitattributes` either. */
	objects(args, input, limit) {
		const { gitDir } = this.place;
		return runGit({
			folder: gitDir,
			args: [
				"--bare",
				`--git-dir=${gitDir}`,
				...args
			],
			env: this.#objectFolders(),
			input,
			limit
		});
	}
	/** Starts a command that looks at the working tree, in the root. */
	workTree(args) {
		return startGit({
			folder: this.place.root,
			args
		});
	}
	/** From now on new objects go to a temporary folder: nobody asked to have them in the repo. */
	keepObjectsApart() {
		if (this.#scratch !== void 0) return;
		this.#scratch = mkdtempSync(join(tmpdir(), "prism-git-"));
		mkdirSync(join(this.#scratch, "objects"));
		process.once("exit", this.close);
	}
	/** Removes what was written; trees of merges cannot be read afterwards. */
	close = () => {
		if (this.#scratch === void 0) return;
		rmSync(this.#scratch, {
			recursive: true,
			force: true
		});
		this.#scratch = void 0;
		process.off("exit", this.close);
	};
	#objectFolders() {
		if (this.#scratch === void 0) return void 0;
		const others = process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES;
		const own = `"${this.place.objects.replace(/["\\]/g, "\\$&")}"`;
		return {
			GIT_OBJECT_DIRECTORY: join(this.#scratch, "objects"),
			GIT_ALTERNATE_OBJECT_DIRECTORIES: others ? `${own}${delimiter}${others}` : own
		};
	}
};
function whyNot(root, result) {
	const { stderr } = result;
	if (/not a git repository/.test(stderr)) return new GitRefused(`'${root}' is in no git repository`, "Clone the repo of the namespaces with git, or name the folder it is in with --root");
	if (/dubious ownership/.test(stderr)) return new GitRefused(`git does not read the repository of '${root}': it belongs to another user`, "If you trust it, run `git config --global --add safe.directory` with the repo's folder");
	return /safe\.bareRepository/.test(stderr) ? bare(root) : gitFailure(result, `open '${root}'`);
}
const bare = (root) => new GitRefused(`'${root}' is in a git repository without files (bare, or the inside of .git)`, "Name a folder of a clone with files with --root");
// src/core/authorize/is-guarded.ts
/**
* Whether a path, relative to the root, is one of the platform's own files: the policies, the settings, what GitHub obeys,
* and what prism keeps (semantics 2, security 1).
*
* @param policies The policies folder, as prism.yaml of the base names it.
*/
function isGuarded(path, policies) {
	const folder = policies.split(/[/\\]/).filter((part) => part !== "" && part !== ".").join("/");
	if (folder === "" ? !path.includes("/") : path === folder || path.startsWith(`${folder}/`)) return true;
	return GUARDED_FILES.includes(path) || GUARDED_FOLDERS.some((name) => path === name || path.startsWith(`${name}/`));
}
/** `.prism` holds the applied state, where it is kept in a directory, and the cache: nobody commits those. */
const GUARDED_FOLDERS = [".github", ".prism"];
const GUARDED_FILES = [
	"prism.yaml",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
// src/repo/git-request-entry.ts
/**
* Says of an entry whether it is a request file, by the rules of readWorkingTree; undefined for what is none. Of what a
* path alone does not tell, the output of an earlier run, it knows nothing.
*/
function requestEntry(globs) {
	const matches = globMatcher(globs);
	const isNamed = globMatcher(globs.filter(namesFiles));
	const couldHold = globReach(globs);
	const folders = /* @__PURE__ */ new Map([["", "open"]]);
	/** What is to be said of all that is in a folder; each is looked at once. */
	const folderOf = (path) => {
		const folder = parentOf(path);
		const known = folders.get(folder);
		if (known !== void 0) return known;
		const above = folderOf(folder);
		const found = above !== "open" ? above : isNamed(folder) ? refuse(folder, { kind: "not-a-file" }) : SKIPPED.has(nameOf(folder)) ? "skipped" : "open";
		folders.set(folder, found);
		return found;
	};
	return (path, mode) => {
		const folder = folderOf(path);
		if (folder !== "open") return folder === "skipped" ? void 0 : folder;
		const isModule = mode === "160000";
		if (isModule ? isNamed(path) : matches(path)) return judge(path, mode);
		if (SKIPPED.has(nameOf(path)) || !isModule && mode !== "120000" || !couldHold(path)) return void 0;
		return isModule ? refuse(path, { kind: "submodule" }) : {
			kind: "link",
			path
		};
	};
}
function judge(path, mode) {
	if (mode === "160000") return refuse(path, { kind: "submodule" });
	if (mode === "120000") return refuse(path, { kind: "symlink" });
	const cause = pathProblem(path);
	return cause === void 0 ? {
		kind: "file",
		path
	} : refuse(path, {
		kind: "unreadable",
		cause
	});
}
/** Of a path that no checkout has, but a tree can hold. */
function pathProblem(path) {
	if (path.includes("�")) return "its path is not UTF-8";
	return /(^|\/)\.{0,2}(\/|$)/.test(path) ? "its path is none that a folder can have" : void 0;
}
const refuse = (path, refused) => ({
	kind: "refused",
	path,
	refused
});
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
// src/repo/git-list.ts
/**
* Everything in a tree and its folders, in one process. Sizes are left out: git would have to open each object for
* them, which takes three times as long; readBlobs looks at them.
*/
function listTree(git, tree) {
	const result = git.objects([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tree
	]);
	if (result.status !== 0) throw gitFailure(result, "list a tree");
	const entries = [];
	const text = result.stdout.toString("utf8");
	let at = 0;
	while (at < text.length) {
		const tab = text.indexOf("	", at);
		const end = text.indexOf("\0", tab);
		entries.push({
			path: text.slice(tab + 1, end),
			mode: text.slice(at, at + 6),
			id: text.slice(text.lastIndexOf(" ", tab) + 1, tab)
		});
		at = end + 1;
	}
	return entries;
}
// src/repo/git-tree.ts
/**
* The request files of a tree, sorted by path: those that readWorkingTree finds in a checkout of it. One process, and
* one more where links could lead to folders. What a link out of the root leads to is not in the tree, and no folder.
*/
function readGitTree(git, tree, globs, limit = MAX_FILES) {
	return requestsOf(git, tree, listTree(git, tree), globs, limit);
}
/**
* The same of entries that are listed already, as those of a base with the changes to it.
*
* @param tree In which links lead somewhere.
*/
function requestsOf(git, tree, entries, globs, limit = MAX_FILES) {
	const isOwnOutput = insideOutput(entries);
	const entryOf = requestEntry(globs);
	const requests = [];
	const links = [];
	let refusedFolder;
	for (const entry of entries) {
		const request = entryOf(entry.path, entry.mode);
		if (!request || isOwnOutput(entry.path)) continue;
		if (request.kind === "file") requests.push(entry);
		else if (request.kind === "link") links.push(request.path);
		else if (request.path !== refusedFolder) {
			refusedFolder = request.path;
			requests.push({
				path: request.path,
				refused: request.refused
			});
		}
	}
	for (const path of leadToFolders(git, tree, links)) requests.push({
		path,
		refused: { kind: "symlink" }
	});
	requests.sort((a, b) => compareText(a.path, b.path));
	if (requests.length <= limit) return requests;
	const whole = {
		path: ".",
		refused: {
			kind: "too-many-files",
			limit
		}
	};
	return [...requests.slice(0, limit), whole].sort((a, b) => compareText(a.path, b.path));
}
/** Whether a path is in a folder that holds what prism has written and nothing else. */
function insideOutput(entries) {
	const names = /* @__PURE__ */ new Map();
	for (const { path } of entries) if (path === "report.sarif" || path.endsWith("/report.sarif")) names.set(path.slice(0, -12), /* @__PURE__ */ new Set());
	if (names.size === 0) return () => false;
	const eachFolder = function* (path) {
		for (let at = 0; at >= 0; at = path.indexOf("/", at) + 1 || -1) yield path.slice(0, at);
	};
	for (const { path } of entries) for (const folder of eachFolder(path)) names.get(folder)?.add(path.slice(folder.length).replace(/\/.*$/s, ""));
	const outputs = new Set([...names].filter(([, inside]) => isOutput([...inside])).map(([folder]) => folder));
	return (path) => outputs.size > 0 && eachFolder(path).some((folder) => outputs.has(folder));
}
/** Which of these links lead to a folder of the tree. git follows them as a file system does. */
function leadToFolders(git, tree, links) {
	if (links.length === 0) return [];
	const input = links.map((path) => `${tree}:${path}\0`).join("");
	const result = git.objects([
		"cat-file",
		"--batch-check",
		"--follow-symlinks",
		"--buffer",
		"-z"
	], input);
	if (result.status !== 0) throw gitFailure(result, "follow links");
	const output = result.stdout;
	let at = 0;
	return links.filter((path) => {
		const missing = `${tree}:${path} missing\n`;
		const after = at + Buffer.byteLength(missing);
		if (output.toString("utf8", at, after) === missing) {
			at = after;
			return false;
		}
		const end = output.indexOf(10, at);
		const [kind, word] = output.toString("latin1", at, end).split(" ");
		at = end + 1;
		if ([
			"symlink",
			"dangling",
			"loop",
			"notdir"
		].includes(kind)) at += Number(word) + 1;
		return word === "tree";
	});
}
// src/repo/request-changes.ts
/** Of what differs between two trees the request files, with their text, by path. Two processes at most. */
function requestChanges(git, changes, trees, globs) {
	const entries = (side) => changes.flatMap(({ path, [side]: entry }) => entry && "id" in entry ? [{
		path,
		...entry
	}] : []);
	const before = requestsOf(git, trees.before, entries("before"), globs);
	const after = requestsOf(git, trees.after ?? trees.before, entries("after"), globs);
	const working = changes.flatMap(({ path, after: entry }) => entry && !("id" in entry) ? workingRequest(git, path, entry, globs) : []);
	const [was, is] = [before, after].map((requests) => identified(git, requests));
	const now = new Map([...is, ...working.map((file) => [file.source.path, file])]);
	return [.../* @__PURE__ */ new Set([...was.keys(), ...now.keys()])].sort().map((path) => ({
		path,
		before: was.get(path),
		after: now.get(path)
	})).filter(({ before, after }) => before?.id !== after?.id);
}
/** Request files with their text, by path. */
function identified(git, requests) {
	const files = readBlobs(git, requests);
	return new Map(requests.map((request) => [request.path, {
		id: idOf(request),
		source: files.next().value
	}]));
}
/** Begins the id of a file that is refused. */
const REFUSED = "refused ";
/** What is refused has no content to tell it by; the reason does. */
const idOf = (request) => "id" in request ? request.id : REFUSED + JSON.stringify(request.refused);
function workingRequest(git, path, { mode, source }, globs) {
	const entry = requestEntry(globs)(path, mode);
	if (!entry) return [];
	if (entry.kind === "refused") return [refusedFile({
		path: entry.path,
		refused: entry.refused
	})];
	if (entry.kind === "file") return [{
		id: contentId(git, source),
		source
	}];
	return isFolder(join(git.place.root, path)) ? [refusedFile({
		path,
		refused: { kind: "symlink" }
	})] : [];
}
const refusedFile = (source) => ({
	id: idOf(source),
	source
});
/** Of a link; one that leads nowhere is none. */
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
/** As git names the content, so that a file that was moved is known by it. */
function contentId(git, source) {
	if (!("text" in source)) return idOf(source);
	const bytes = Buffer.from(source.text);
	return createHash(git.place.format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/repo/guarded-changes.ts
/**
* Of what a change edits, the platform's own files (semantics 2): policies, prism.yaml, workflows and code owners.
*
* @param policies The policies folder of prism.yaml.
*/
function guardedChanges(git, changes, policies) {
	return changes.filter(({ path }) => isGuarded(path, policies)).map(({ path, after }) => ({
		path,
		id: after && ("id" in after ? after.id : contentId(git, after.source))
	}));
}
/**
* The same of files outside of the root, when that is a folder of the repo: workflows are at the top. Of what is
* committed.
*
* @param head The commit; what it changed since it left the base counts.
*/
function guardedOutside(git, base, head) {
	const { prefix } = git.place;
	if (prefix === "") return [];
	const result = git.objects([
		"merge-base",
		base,
		head
	]);
	return diffTrees(git, `${result.status === 0 ? result.stdout.toString("latin1").trim() : base}^{tree}`, `${head}^{tree}`).filter(({ path }) => !path.startsWith(prefix) && isGuarded(path, ".github")).map(({ path, after }) => ({
		path: posix.relative(prefix, path),
		id: after?.id ?? null
	}));
}
// src/core/index-tree.ts
/** Names in one section: few enough to be read for one of them. */
const NAMES_A_BUCKET = 256;
/** The sections of a judged tree. */
function* indexSections(members, policySet) {
	const { findings, accepted } = judgeBase(members, policySet);
	const byTeam = /* @__PURE__ */ new Map();
	const teamsOf = /* @__PURE__ */ new Map();
	for (const member of members) {
		if (!member.holding) continue;
		const { namespace, team } = member.holding;
		append(byTeam, team, rowOf(member, member.holding));
		append(teamsOf, namespace, team);
	}
	const buckets = Math.max(1, Math.ceil(teamsOf.size / NAMES_A_BUCKET));
	const shared = [...teamsOf.values()].filter((teams) => teams.length > 1);
	const meta = {
		files: members.length,
		accepted: accepted.size,
		teams: [...byTeam.keys()],
		buckets,
		shared
	};
	yield ["meta", JSON.stringify(meta)];
	yield ["findings", JSON.stringify(fileFindings(members, findings, policySet))];
	for (const [team, rows] of byTeam) yield [`team ${team}`, JSON.stringify(rows)];
	const names = /* @__PURE__ */ new Map();
	for (let bucket = 0; bucket < buckets; bucket++) names.set(bucket, []);
	for (const [name, teams] of teamsOf) append(names, bucketOf(name, buckets), [name, teams]);
	for (const [bucket, entries] of names) yield [`names ${bucket}`, JSON.stringify(entries)];
}
function append(map, key, value) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
const rowOf = ({ file, id, rejected }, { namespace, team, client_api, state, needs }) => [
	file,
	id,
	namespace,
	team,
	client_api,
	state,
	needs.write_rps,
	needs.read_rps,
	needs.data_size,
	rejected
];
function fileFindings(members, findings, policySet) {
	const byFile = new Map(members.map((member) => [member.file, member]));
	const tree = /* @__PURE__ */ new Map();
	for (const one of locateAcross(findings, (path) => parseSource(byFile.get(path).judged().source), policySet)) append(tree, one.location.file, one);
	return members.flatMap(({ file, id, holding, diagnostics }) => {
		const found = tree.get(file) ?? [];
		if (diagnostics.length === 0 && found.length === 0) return [];
		return [{
			file,
			id,
			team: holding?.team ?? null,
			own: diagnostics,
			tree: found
		}];
	});
}
// src/repo/cache/build-id.ts
/**
* What identifies this build of the compiler, for the keys of the cache: another build may decide otherwise, also
* under the same version. To read all sources at every start would cost more than the cache saves, so a run from
* source shares its entries with no other process: it is named by its process and when that started.
*/
const BUILD_ID = "8ef3acfca8582359c1ee5850cbd5e0f8169c9caccb18b55d202c149b93604a11";
// src/repo/indexed-tree.ts
/** With more files between the indexed tree and the base than this, the base is indexed anew. */
const MOST_BEHIND = 500;
/**
* The part of a base and its heads that their changes can concern, from what an earlier run has found out about the base
* or about a tree near to it. Without such a run the whole base is judged, and that is kept for the next one.
*
* @param toHeads What differs between the base and each head.
*/
function partOf(base, toHeads) {
	const { tree, policySet, cache } = base;
	const key = digest("tree index", BUILD_ID, policySet.digest, ...policySet.settings.requests);
	const near = cache && nearestIndex(base, key);
	const part = near && partFromIndex(base, near, toHeads);
	if (part) return part;
	const members = judgeWhole(base, near?.entry);
	near?.entry.close();
	if (cache?.write(digest(key, tree), indexSections(members, policySet))) cache.write(key, [["tree", tree]]);
	return {
		base: members,
		heads: toHeads.map((changes) => withChanges(members, changes, policySet)),
		rest: {
			files: 0,
			unchanged: 0,
			diagnostics: []
		}
	};
}
const digest = (...parts) => createHash("sha256").update(JSON.stringify(parts)).digest("hex");
/** That of the base itself, or the one that was written last. */
function nearestIndex({ tree, cache }, key) {
	const exact = cache.open(digest(key, tree));
	if (exact) return {
		entry: exact,
		tree
	};
	const pointer = cache.open(key);
	const last = pointer?.section("tree");
	pointer?.close();
	const entry = last === void 0 ? void 0 : cache.open(digest(key, last));
	return entry && {
		entry,
		tree: last
	};
}
function partFromIndex({ git, tree, policySet }, index, toHeads) {
	const behind = index.tree === tree ? [] : differencesFrom(git, index.tree, tree);
	if (!behind || behind.length > MOST_BEHIND) return void 0;
	const toBase = requestChanges(git, behind, {
		before: index.tree,
		after: tree
	}, policySet.settings.requests);
	const section = (name) => index.entry.section(name);
	return affectedPart(section, toBase, toHeads, policySet, reader(git));
}
/** Undefined in a clone that has the base and not the tree that was indexed. */
function differencesFrom(git, from, to) {
	try {
		return diffTrees(git, from, to);
	} catch (error) {
		if (error instanceof GitRefused) return void 0;
		throw error;
	}
}
/** Every request of the base; those that an index knows by content and path are not judged again. */
function judgeWhole({ git, tree, policySet }, index) {
	const known = index && indexedMembers((name) => index.section(name), policySet, reader(git));
	const requests = readGitTree(git, tree, policySet.settings.requests);
	const keyOf = (request) => memberKey(idOf(request), request.path);
	const files = readBlobs(git, known ? requests.filter((request) => !known.has(keyOf(request))) : requests);
	return requests.map((request) => known?.get(keyOf(request)) ?? judgedMember(idOf(request), files.next().value, policySet));
}
/** Few are read so: those of untouched files that an edit elsewhere lets in, or that a finding points to. */
const reader = (git) => (id, path) => id.startsWith("refused ") ? {
	path,
	refused: JSON.parse(id.slice(8))
} : readBlobs(git, [{
	path,
	id
}]).next().value;
// src/cli/read-evidence.ts
const ADVICE = "Its shape is printed by `prism schema evidence`";
/** The file of `--evidence` (contracts). */
function readEvidence(file) {
	let value;
	try {
		value = JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new Failure(`The evidence '${file}' is no JSON: ${error.message}`, ADVICE);
	}
	const follows = validateEvidence;
	if (follows(value)) return value;
	const [problem] = follows.errors ?? [];
	const place = problem?.instancePath || "the file";
	throw new Failure(`The evidence '${file}' is not what it must be: ${place} ${problem?.message}`, ADVICE);
}
// src/cli/open-change.ts
/**
* What a command's flags call a change: a head against the tip of a base, by the policies of that tip (security 1).
* Without `--base` everything in the folder counts as new.
*/
async function openChange(flags) {
	if (flags.base === void 0) return openFolder(flags);
	const git = openRepo(flags.root);
	const isTracked = git.workTree([
		"ls-files",
		"-z",
		"--",
		":(icase).prism/cache"
	]);
	const change = await changesBetween(git, {
		base: flags.base,
		head: flags.head
	});
	const { policySet, diagnostics, sources, bootstrap } = judgingPolicies(git, change, flags);
	if (!policySet) return rejected(diagnostics, sources);
	const { requests, policies } = policySet.settings;
	const toHead = requestChanges(git, change.changes, treesOf(change), requests);
	const others = (flags.with ?? []).map((head) => otherHead(git, flags.base, head, requests));
	const tracked = await isTracked;
	const cache = openCache(flags.root, { trusted: () => tracked.status === 0 && tracked.stdout.length === 0 });
	const part = partOf({
		git,
		tree: change.baseTree,
		policySet,
		cache
	}, [toHead, ...await Promise.all(others)]);
	const evidence = flags.evidence === void 0 ? void 0 : readEvidence(flags.evidence);
	const reviewed = reviewedTrees(git, change.baseTree, policySet);
	return {
		policySet,
		diagnostics,
		part,
		source: sourceOf(sources, [...part.heads[0], ...part.base]),
		options: {
			actor: flags.actor ?? evidence?.author ?? void 0,
			evidence,
			now: flags.now ?? Date.now(),
			base: {
				commit: change.baseCommit,
				name: flags.base
			},
			head: { commit: change.headCommit },
			bootstrap,
			guarded: [...guardedChanges(git, change.changes, policies), ...guardedOutside(git, change.baseCommit, change.headCommit ?? "HEAD")],
			guardedAt: (commit) => {
				const differences = reviewed(commit)?.differences;
				return differences && [...guardedChanges(git, differences, policies), ...guardedOutside(git, change.baseCommit, commit)];
			},
			fileAt: (commit, namespace) => reviewed(commit)?.files().get(namespace)
		}
	};
}
function openRepo(root) {
	const git = openGit(root);
	if (git instanceof GitRefused) throw new Failure(git.message, git.advice);
	return git;
}
const treesOf = ({ baseTree, headTree }) => ({
	before: baseTree,
	after: headTree
});
async function otherHead(git, base, head, globs) {
	const change = await changesBetween(git, {
		base,
		head
	});
	return requestChanges(git, change.changes, treesOf(change), globs);
}
/** Those of the base tip, or of the head where the base has none yet: then it is guided only (security 1). */
function judgingPolicies(git, change, { root, policies }) {
	if (policies !== void 0) return loaded(readPolicySources(root, policies), false);
	const own = readGitPolicies(git, change.baseTree);
	if (own.settings || own.policies.length > 0) return loaded(own, false);
	const heads = change.headTree === null ? readPolicySources(root) : readGitPolicies(git, change.headTree);
	const { policySet, ...rest } = loaded(heads, true);
	return {
		...rest,
		policySet: policySet && guidedOnly(policySet)
	};
}
const loaded = (sources, bootstrap) => ({
	...loadPolicySet(sources),
	sources: [...sources.settings ? [sources.settings] : [], ...sources.policies],
	bootstrap
});
/** What a change was at a commit somebody reviewed, read once; undefined for a commit that is not in the clone. */
function reviewedTrees(git, baseTree, policySet) {
	const known = /* @__PURE__ */ new Map();
	const read = (commit) => {
		const tree = findCommits(git, [commit])[0]?.tree;
		if (tree === void 0) return void 0;
		const differences = diffTrees(git, baseTree, tree);
		let files;
		return {
			differences,
			files: () => {
				files ??= judgedByName(requestChanges(git, differences, {
					before: baseTree,
					after: tree
				}, policySet.settings.requests), policySet);
				return files;
			}
		};
	};
	return (commit) => {
		if (!known.has(commit)) known.set(commit, read(commit));
		return known.get(commit);
	};
}
function judgedByName(changes, policySet) {
	return new Map(changes.flatMap(({ after }) => {
		const member = after && judgedMember(after.id, after.source, policySet);
		return member?.holding ? [[member.holding.namespace, member.judged()]] : [];
	}));
}
const NO_CHANGE = {
	evidence: void 0,
	base: {
		commit: null,
		name: null
	},
	head: { commit: null },
	bootstrap: false,
	guarded: [],
	guardedAt: () => void 0,
	fileAt: () => void 0
};
const NO_REST = {
	files: 0,
	unchanged: 0,
	diagnostics: []
};
function openFolder(flags) {
	if (flags.head !== void 0 || flags.with !== void 0) throw new Failure(`${flags.head === void 0 ? "--with" : "--head"} needs a commit to compare with`, "Name it with --base, for example `--base main`");
	const { policySet, diagnostics, sources } = loaded(readPolicySources(flags.root, flags.policies), false);
	if (!policySet) return rejected(diagnostics, sources);
	const { requests } = readWorkingTree(flags.root, policySet.settings.requests);
	const head = requests.map((source) => judgedMember("", source, policySet));
	return {
		policySet,
		diagnostics,
		part: {
			base: [],
			heads: [head],
			rest: NO_REST
		},
		options: {
			...NO_CHANGE,
			actor: flags.actor,
			now: flags.now ?? Date.now()
		},
		source: sourceOf(sources, head)
	};
}
const rejected = (diagnostics, sources) => ({
	policySet: void 0,
	diagnostics,
	part: {
		base: [],
		heads: [[]],
		rest: NO_REST
	},
	options: {
		...NO_CHANGE,
		actor: void 0,
		now: 0
	},
	source: sourceOf(sources, [])
});
function sourceOf(policies, members) {
	return (file) => {
		const source = policies.find(({ path }) => path === file) ?? members.find((member) => member.file === file)?.judged().source;
		return source && "text" in source ? source.text : void 0;
	};
}
// src/cli/plan.ts
/** What would change. Returns the exit code: 1 when it may not be merged as it is, 3 for differences on request. */
async function plan(flags, terminal) {
	const opened = await openChange(flags);
	const report = reportOf(opened);
	const conflicts = opened.policySet && conflictsOf(opened, flags);
	const whole = {
		...report,
		diagnostics: sortDiagnostics([
			...opened.diagnostics.map((one) => ({
				...one,
				existing: report.plan !== null
			})),
			...report.diagnostics,
			...conflicts?.diagnostics ?? []
		])
	};
	for (const { file, names } of conflicts?.overlaps ?? []) terminal.err(`note: ${names.map(visible).join(" and ")} change '${visible(file)}', each in its own way\n`);
	print(whole, flags, terminal, opened);
	if (whole.result !== "accepted") return 1;
	return flags.exitCode && whole.plan.changes.length > 0 ? 3 : 0;
}
function reportOf({ policySet, part, options }) {
	if (policySet) return planChange(part.base, part.heads[0], policySet, {
		...options,
		rest: part.rest
	}).report;
	return {
		result: "rejected",
		plan: null,
		namespaces: 0,
		diagnostics: [],
		quotas: [],
		configs: /* @__PURE__ */ new Map(),
		guarded: null,
		wouldMove: [],
		bootstrap: false,
		base: null
	};
}
/** Between this change and those of `--with`. */
function conflictsOf({ policySet, part }, { head, with: others }) {
	if (!others) return void 0;
	const names = [head ?? "the working tree", ...others];
	const changes = part.heads.map((members, i) => ({
		name: names[i],
		head: members
	}));
	return findConflicts(part.base, changes, policySet);
}
function print(report, flags, terminal, { source }) {
	const { width } = terminal;
	switch (flags.format) {
		case "json":
			terminal.out(renderPlanReportJson(report));
			return;
		case "markdown":
			terminal.out(renderPlanComment(report, { detail: "full" }));
			return;
		case "text": {
			const shown = flags.quiet ? report.diagnostics.filter(({ severity }) => severity === "error") : report.diagnostics;
			terminal.err(renderText(shown, {
				source,
				color: terminal.color,
				...width && { width }
			}));
			terminal.out(renderPlanText(report, {
				color: terminal.outColor,
				...width && { width }
			}));
			return;
		}
		default: printReport({
			...report,
			diagnostics: [...report.diagnostics]
		}, flags, terminal, source);
	}
}
export { plan };
