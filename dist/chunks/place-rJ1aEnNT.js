import { f as riskOf, s as LIKELY_POLICIES } from "./read-folder-B89PeBBN.js";
import { t as describePlacement } from "./placement-C5IpQQ-N.js";
import { a as judgeTree, i as CONFIG_PARTS, r as transitionKey, s as judgeFile, t as formatSetting, x as numericSettings } from "./format-setting-Cga9oMw3.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { a as parseSize, i as parseDuration } from "./quantities-yvfyysWR.js";
import { a as readSourceFile, k as parseSource } from "./policy-files-C27l03f-.js";
import { i as GitRefused, t as gitFailure } from "./git-process-dk__6ZUw.js";
import { n as askObjects } from "./git-objects-Bby_ZzKo.js";
import { n as resolveCommits, r as treeAt, t as findCommits } from "./git-commits-vZdcqSTK.js";
import { t as yamlScalar } from "./yaml-scalar-DsOc4Isd.js";
const { createHash } = process.getBuiltinModule("node:crypto");
const { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readlinkSync } = process.getBuiltinModule("node:fs");
const { join, posix } = process.getBuiltinModule("node:path");
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
const judgeHead = (members, holders, policySet, applied) => judgeMembers(members.flatMap(place), policySet, holders, applied);
function judgeMembers(placed, policySet, before, applied) {
	const { accepted, findings, quotas } = judgeTree(placed, policySet, {
		before,
		applied
	});
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
/** Sections are checked by their checksums before; what is not JSON all the same is as good as none. */
function parseSection(text) {
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
// src/core/affected-part.ts
/** Where both trees are given whole. */
const NO_REST = {
	files: 0,
	unchanged: 0,
	diagnostics: []
};
/**
* What has to be judged again when some files of an indexed tree change; undefined when the index cannot be read.
*
* @param toBase What differs between the indexed tree and the base, often nothing.
* @param toHeads What differs between the base and each head.
* @param read The text of an indexed file by its id.
*/
function affectedPart(section, toBase, toHeads, policySet, read) {
	const meta = parseSection(section("meta"));
	const findings = parseSection(section("findings"));
	if (!meta || !findings) return void 0;
	const judge = (changes) => judgeChanges(changes, policySet);
	const baseEdits = judge(toBase);
	const headEdits = toHeads.map(judge);
	const edits = [...baseEdits, ...headEdits.flat()];
	const teams = concernedTeams(edits.flatMap(({ before, after }) => [before, after]).flatMap((member) => member?.holding ?? []), meta, section);
	if (!teams) return void 0;
	const found = new Map(findings.map((one) => [one.file, one]));
	const indexed = membersOf$1(meta.teams.filter((name) => teams.has(name)), section, found, policySet, read);
	if (!indexed) return void 0;
	const touched = new Set(edits.map(({ path }) => path));
	const nameless = findings.filter(({ team, file }) => team === null && touched.has(file));
	const part = sortMembers([...indexed, ...nameless.map((one) => namelessMember(one, policySet, read))]);
	const base = withJudged(edit(part, baseEdits), headEdits.flat());
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
	const meta = parseSection(section("meta"));
	const findings = parseSection(section("findings"));
	if (!meta || !findings) return void 0;
	const found = new Map(findings.map((one) => [one.file, one]));
	const named = membersOf$1(meta.teams, section, found, policySet, read);
	if (!named) return void 0;
	const nameless = findings.filter(({ team }) => team === null).map((one) => namelessMember(one, policySet, read));
	return new Map([...nameless, ...named].map((member) => [memberKey(member.id, member.file), member]));
}
/** The indexed requests of some teams; undefined when one of their sections cannot be read. */
function membersOf$1(teams, section, found, policySet, read) {
	const members = [];
	for (const team of teams) {
		const rows = parseSection(section(`team ${team}`));
		if (!rows) return void 0;
		for (const row of rows) members.push(indexedMember(row, found.get(row[0]), policySet, read));
	}
	return members;
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
		const entries = parseSection(section(`names ${bucketOf(name, buckets)}`));
		if (!entries) return void 0;
		for (const team of entries.find(([one]) => one === name)?.[1] ?? []) teams.add(team);
	}
	for (let before = -1; before !== teams.size;) {
		before = teams.size;
		for (const group of shared) if (group.some((team) => teams.has(team))) for (const team of group) teams.add(team);
	}
	return teams;
}
/** An edited file was judged as it was before: it need not be read a second time. */
function withJudged(members, edits) {
	const before = new Map(edits.flatMap(({ path, before }) => before ? [[path, before]] : []));
	return members.map((member) => {
		const judged = before.get(member.file);
		return judged?.id === member.id ? judged : member;
	});
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
		judged: once(() => judgeFile(read(id, file), policySet))
	};
}
const namelessMember = ({ file, id, own }, policySet, read) => ({
	file,
	id,
	holding: void 0,
	rejected: true,
	diagnostics: own,
	judged: once(() => judgeFile(read(id, file), policySet))
});
/** Reading takes a process, and whoever asks does so several times. */
function once(judge) {
	let judged;
	return () => {
		judged ??= judge();
		return judged;
	};
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
	const one = withoutMerge(base, head);
	return one ? one.tree : treeOfRoot(git, mergeAll(git, base, head));
}
/** The same of the whole repo, where the root is a folder of it. Any name of a tree. */
function mergeWhole(git, base, head) {
	const one = withoutMerge(base, head);
	return one ? `${one.id}^{tree}` : mergeAll(git, base, head);
}
/** The common cases, which need no process. */
function withoutMerge(base, head) {
	if (base.id === head.id || head.parents.includes(base.id)) return head;
	return base.parents.includes(head.id) ? base : void 0;
}
function mergeAll(git, base, head) {
	git.keepObjectsApart();
	const how = [
		"merge-tree",
		"--write-tree",
		"-z",
		"--name-only",
		"--no-messages"
	];
	const attributes = ["-c", `attr.tree=${git.emptyTree}`];
	const result = git.objects([
		...MERGE,
		...attributes,
		...how,
		base.id,
		head.id
	]);
	const [tree, ...conflicts] = result.stdout.toString("utf8").split("\0").filter(Boolean);
	if (result.status === 0) return tree;
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
	const after = stats ? workingEntry(path, absolute, stats, gitMode) : path.includes("\ufffd") ? {
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
		const [from, to] = resolveCommits(git, [base, head], LIKELY_POLICIES);
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
	const [from, at] = findCommits(git, [base, "HEAD"], LIKELY_POLICIES);
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
// src/core/open-members.ts
/** Opens files of a tree by their paths, to locate what is found in them. Each has to be one of the members. */
function openMembers(members) {
	const byFile = new Map(members.map((member) => [member.file, member]));
	return (path) => parseSource(byFile.get(path).judged().source);
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
const riskReasons = (transitions) => transitions.filter((transition) => riskOf(transition) !== "safe").map(({ path, before, after, effect, because }) => `${effect}: ${path} ${shown(path, before)} \u2192 ${shown(path, after)}: ${because}`);
/**
* Said where personal data leaves a backend that encrypts at rest for one that does not. The list of backends in
* `policies.encryption_at_rest` does not tell: it also gets shorter when a backend holds nothing any more.
*/
function encryptionReason(before, after) {
	const [from, to] = [before, after].map(({ policies, backend }) => policies.encryption_at_rest.includes(backend.type));
	if (!from || to || after.policies.pii_handling === "disabled") return [];
	return [`${before.backend.type} encrypts personal data at rest, and ${after.backend.type} leaves that to the disks below it`];
}
function shown(path, value) {
	if (value === null) return "none";
	return typeof value === "number" ? formatSetting(path, value) : String(value);
}
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
// src/core/report/advice.ts
/** What to do about a finding, in one sentence. */
function recommendationOf(diagnostic) {
	const { recommendation } = diagnostic.error.details;
	return typeof recommendation === "string" && recommendation !== "" ? recommendation : void 0;
}
/** `set needs.write_rps to 50000 (the most that fits)`, with how to have it done. */
function describeFix(fix) {
	const value = typeof fix.value === "object" ? JSON.stringify(fix.value) : yamlScalar(fix.value);
	return `${fix.op === "rename" ? `rename ${fix.path} to ${value}` : `set ${fix.path} to ${value}`} (${fix.reason})${fix.automatic ? "; prism validate --fix applies it" : ""}`;
}
// src/core/report/place.ts
/** A place as compilers write it: `policies/teams.yaml:12:7`. */
const formatPlace = (place) => `${place.file}:${place.line}:${place.column}`;
/** Whether a file is one of the repo: built-in policies (`builtin:policies/\u2026`) cannot be linked to. */
const isInRepo = (file) => file !== "" && !file.startsWith("builtin:");
export { bucketOf as C, judgeHead as E, withChanges as S, judgeBase as T, affectedPart as _, judgeTransitions as a, memberKey as b, migrationReason as c, changesBetween as d, mergeTree as f, NO_REST as g, readDifferences as h, recommendationOf as i, riskReasons as l, diffTrees as m, isInRepo as n, configValues as o, mergeWhole as p, describeFix as r, encryptionReason as s, formatPlace as t, openMembers as u, indexedMembers as v, parseSection as w, sortMembers as x, judgedMember as y };
