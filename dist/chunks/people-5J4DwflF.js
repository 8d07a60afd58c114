import { a as formatPath, i as clip, o as parsePath } from "./show-value-CyT3irk0.js";
import { f as riskOf } from "./read-folder-B89PeBBN.js";
import { E as NEED_NAMES, S as formatNeed, T as NEED_KINDS, g as approvalReason } from "./format-setting-Cga9oMw3.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { a as parseSize, i as parseDuration } from "./quantities-yvfyysWR.js";
import { H as finding } from "./policy-files-C27l03f-.js";
import { n as membershipOf, t as loginKey } from "./membership-CT5segZP.js";
// src/core/authorize/approver-words.ts
/** Logins are named up to so many. */
const FEW = 3;
/**
* Who may give an approval: `another member of payments-team (bob)`, `platform-team`.
*
* @param approving Left out: teams only.
*/
function approverWords({ approvers, owner }, approving) {
	const words = [...approvers.owner ? [`another member of ${owner}${logins(owner, approving)}`] : [], ...approvers.teams.filter((team) => !(approvers.owner && team === owner)).map((team) => `${team}${logins(team, approving)}`)];
	return words.length > 0 ? words : ["the platform team"];
}
/** Who of a team could, where they are few: not those who wrote the change. */
function logins(team, approving) {
	const able = [];
	for (const login of approving?.membership.membersOf(team) ?? []) {
		if (approving.writers.problem(login) === void 0) able.push(login);
		if (able.length > FEW) break;
	}
	return able.length === 0 || able.length > FEW ? "" : ` (${able.map((login) => clip(login)).join(", ")})`;
}
const reviewAdvice = (words) => `Ask ${words.join(" or ")} to approve the pull request`;
/** The other way, in words that can follow those. A grant is a team's, so `owner` can give none. */
function grantAdvice({ approvers, allows }) {
	if (approvers.teams.length === 0) return void 0;
	const what = allows === void 0 ? "a grant" : `a grant (${allows})`;
	return `${approvers.teams.join(" or ")} for ${what} in policies/approvals.yaml and name its ticket in approval.approval_ticket`;
}
// src/core/authorize/standing-reviews.ts
const DECISIVE = [
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED"
];
/** The latest decisive review of each person that was there when the change was merged (semantics 2), earliest first. */
function latestDecisions({ reviews = [], merged_at }) {
	const byPerson = /* @__PURE__ */ new Map();
	const merged = mergeTime(merged_at);
	for (const review of reviews) {
		const decision = decisionOf(review);
		if (!decision || merged !== void 0 && decision.at !== void 0 && !(decision.at <= merged)) continue;
		const key = loginKey(decision.reviewer);
		const same = byPerson.get(key);
		if (same) same.push(decision);
		else byPerson.set(key, [decision]);
	}
	const standing = [...byPerson.values()].map((decisions) => {
		return {
			latest: decisions.reduce((last, one) => isLater(one, last) ? one : last),
			approved: decisions.some(({ state }) => state !== "CHANGES_REQUESTED")
		};
	});
	standing.sort((a, b) => (a.latest.at ?? 0) - (b.latest.at ?? 0) || compareText(a.latest.reviewer, b.latest.reviewer));
	return standing;
}
/**
* What they come to for one matter.
*
* @param difference What differs between what was approved at a commit and what there is now; undefined: nothing.
*/
const standingReviews = (decisions, writers, difference) => decisions.map(({ latest, approved }) => ({
	reviewer: latest.reviewer,
	commit: latest.commit,
	approved,
	problem: problemOf(latest, writers, difference)
}));
/** A time that nobody can read leaves open which reviews came before it: NaN, before which nothing is. */
const mergeTime = (merged_at) => merged_at === null || merged_at === void 0 ? void 0 : timeOf(merged_at) ?? NaN;
function decisionOf({ user, state, commit, submitted_at }) {
	const upper = state.toUpperCase();
	if (user === null || user === "" || !DECISIVE.includes(upper)) return void 0;
	return {
		reviewer: user,
		state: upper,
		commit,
		at: timeOf(submitted_at)
	};
}
/** Unix time in milliseconds of an ISO 8601 text; undefined where there is none. */
function timeOf(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? void 0 : time;
}
/** Dates have seconds: of two reviews in one, the objection is taken for the later. So is one without a date. */
function isLater(one, last) {
	const [a, b] = [orderOf(one), orderOf(last)];
	return a === b ? one.state !== "APPROVED" || last.state === "APPROVED" : a > b;
}
const orderOf = ({ at, state }) => at ?? (state === "APPROVED" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
function problemOf({ reviewer, state, commit, at }, writers, difference) {
	if (state === "CHANGES_REQUESTED") return {
		kind: "objection",
		reviewer
	};
	if (state === "DISMISSED") return {
		kind: "dismissed",
		reviewer
	};
	const wrote = writers.problem(reviewer);
	if (wrote) return wrote;
	if (writers.unknown) return {
		kind: "unknown-writer",
		reviewer,
		part: writers.unknown
	};
	if (at === void 0) return {
		kind: "undated",
		reviewer
	};
	const because = difference(commit);
	return because === void 0 ? void 0 : {
		kind: "stale",
		reviewer,
		commit: shortCommit(commit),
		because
	};
}
/** Unix time in milliseconds at which grants are judged: that of the merge, where it can be told (security 3). */
const grantTime = (evidence, now) => timeOf(evidence?.merged_at) ?? now;
/** As people name one. */
const shortCommit = (commit) => commit?.slice(0, 7) || "an unknown commit";
// src/core/authorize/judge-approval.ts
/** Problems from the one nearest to passing: that one is reported. */
const NEAREST = [
	"other-ticket",
	"stale",
	"expired",
	"dismissed",
	"objection",
	"undated",
	"unknown-writer",
	"writer",
	"too-small"
];
/** More would hide what the line says. */
const MOST_REASONS = 5;
/** Whether a grant or a review covers it, and else who must do what. */
function judgeApproval(needed, bench) {
	const granted = needed.grants && covering(needed.grants);
	if (granted) return {
		findings: expiringSoon(granted, needed, bench),
		approval: {
			for: needed.wanted,
			by: `${granted.approved_by} (${granted.ticket})`,
			status: "granted",
			because: `the grant covers it until ${granted.expires}`
		}
	};
	const reviews = bench.reviews().map((review) => ({
		review,
		capacity: capacityOf(review, needed, bench)
	}));
	const able = reviews.flatMap(({ review, capacity }) => capacity === void 0 ? [] : [{
		review,
		capacity
	}]);
	const counting = able.find(({ review }) => review.problem === void 0);
	if (counting) {
		const { reviewer, commit } = counting.review;
		return {
			findings: [],
			approval: {
				for: needed.wanted,
				by: `${clip(reviewer)} (${counting.capacity}), review at ${shortCommit(commit)}`,
				status: "granted",
				because: "nothing that needs an approval has changed since"
			}
		};
	}
	return uncovered(needed, bench, able.flatMap(({ review: { problem, approved } }) => problem && approved ? [problem] : []), [...able.flatMap(({ review: { problem, approved } }) => problem && !approved ? [approvalReason(problem)] : []), ...reviews.flatMap(({ review, capacity }) => capacity === void 0 && review.problem?.kind !== "objection" ? [`'${clip(review.reviewer)}' may not approve this${unreadTeam(needed, bench)}`] : [])]);
}
function uncovered(needed, bench, reviewProblems, notes) {
	const { grants, related } = needed;
	const words = approverWords(needed, bench);
	const params = {
		...needed.params,
		approvers: approverWords(needed),
		advice: adviceFor(needed, bench, words)
	};
	const problems = [...(grants?.counted ?? []).flatMap(({ grant, problem }) => problem ? [{
		grant,
		problem
	}] : []), ...reviewProblems.map((problem) => ({
		grant: void 0,
		problem
	}))].sort((a, b) => NEAREST.indexOf(a.problem.kind) - NEAREST.indexOf(b.problem.kind));
	const reasons = [.../* @__PURE__ */ new Set([...problems.map(({ problem }) => approvalReason(problem)), ...notes])];
	const approval = {
		for: needed.wanted,
		by: words.join(" or "),
		status: problems.length > 0 ? "invalid" : "missing",
		...reasons.length > 0 && { because: reasons.slice(0, MOST_REASONS).join("; ") }
	};
	const nearest = problems[0];
	if (nearest) {
		const { grant, problem } = nearest;
		return {
			findings: [finding("APPROVAL_INVALID", needed.at, {
				...params,
				problem
			}, {
				related: [...grant ? [namedGrant(grant)] : [], ...related],
				fix: nameTicket(problem, grants) ?? needed.fix
			})],
			approval
		};
	}
	const more = {
		related: [...related, ...grants?.uncounted ? [noGrant(grants.uncounted)] : []],
		fix: needed.fix
	};
	return {
		findings: [needed.code === "FIELD_NOT_ALLOWED" ? finding("FIELD_NOT_ALLOWED", needed.at, params, more) : finding("APPROVAL_REQUIRED", needed.at, params, more)],
		approval
	};
}
/** The valid grant that holds longest. */
const covering = ({ counted }) => counted.filter(({ problem }) => problem === void 0).reduce((best, { grant }) => best && best.expired_at >= grant.expired_at ? best : grant, void 0);
/** As a member of which team a reviewer may approve; undefined: of none. */
function capacityOf({ reviewer }, needed, { membership }) {
	return teamsOf(needed).find((team) => membership.isMember(reviewer, team));
}
const teamsOf = ({ approvers, owner }) => [...approvers.teams, ...approvers.owner ? [owner] : []];
/** A reviewer may well be of a team that GitHub told nothing of. */
function unreadTeam(needed, { membership, policySet }) {
	const team = teamsOf(needed).find((name) => policySet.teams.get(name)?.github_team && membership.membersOf(name).length === 0);
	return team === void 0 ? "" : `: of the GitHub team '${clip(policySet.teams.get(team).github_team)}' no member is known`;
}
/** Undefined where only a grant is of use: nobody can review what is in no pull request. */
function adviceFor(needed, bench, words) {
	if ("boundary" in needed.params && needed.grants && !bench.reviewable) return void 0;
	const byGrant = needed.grants && grantAdvice(needed);
	const review = reviewAdvice(words);
	return byGrant === void 0 ? review : `${review}, or ${byGrant}`;
}
/** Naming the ticket is the one missing edit when exactly one grant waits for it. */
function nameTicket(problem, grants) {
	if (problem.kind !== "other-ticket") return void 0;
	return {
		path: ["approval", "approval_ticket"],
		value: problem.ticket,
		reason: `grant '${problem.ticket}' covers it`,
		automatic: problem.named === void 0 && grants?.counted.length === 1
	};
}
const namedGrant = ({ ref, ticket }) => ({
	policy: ref,
	message: `grant '${ticket}'`
});
const noGrant = ({ ref, ticket, approved_by }) => ({
	policy: ref,
	message: `grant '${ticket}' does not count: '${approved_by}' is no approver of this`
});
function expiringSoon(grant, { at, params }, { policySet, at: now }) {
	if (grant.expired_at - now > policySet.boundaries.warn_before_expiry) return [];
	const { field } = params;
	return [finding("APPROVAL_EXPIRING", at, {
		field,
		ticket: grant.ticket,
		expires: grant.expires
	}, { related: [namedGrant(grant)] })];
}
// src/core/authorize/canonical-choices.ts
/** A manual selection as a text: equal texts are the same types with the same settings, in the same order. */
const canonicalChoices = (choices) => JSON.stringify([choices].flat().map((choice) => canonical(choice)));
const canonical = ({ type, config }) => [type, Object.keys(config ?? {}).sort().map((name) => [name, canonicalSetting(config[name])])];
/** `forever` is a text again, since JSON has no Infinity. */
const canonicalSetting = (value) => {
	if (typeof value !== "string") return value;
	const quantity = parseSize(value) ?? parseDuration(value) ?? value;
	return quantity === Number.POSITIVE_INFINITY ? value : quantity;
};
// src/core/authorize/grant-covers.ts
/** @param at Unix time in milliseconds at which grants must be valid. */
function judgeGrants(ask, request, { teams }, { grants }, at) {
	const concerning = grants.filter((grant) => grantConcerns(grant, request, ask.key));
	return {
		counted: concerning.filter(({ approved_by }) => teams.includes(approved_by)).map((grant) => ({
			grant,
			problem: grantProblem(grant, request, ask, at)
		})),
		uncounted: concerning.find(({ approved_by }) => !teams.includes(approved_by))
	};
}
/** The grant that lets a namespace be deleted, where there is one that covers it. */
const deletionGrant = (request, policySet, at) => judgeGrants(DELETION, request, policySet.boundaries.approvers.delete, policySet, at).counted.find(({ problem }) => problem === void 0)?.grant;
const DELETION = {
	key: "delete",
	lacks: () => void 0
};
const MIGRATION = {
	key: "migrate",
	lacks: () => void 0
};
/** Who may lose data may disturb too. */
const riskAsk = (risk) => ({
	key: "risk",
	lacks: ({ allows }) => allows.risk === risk || allows.risk === "data-loss" ? void 0 : `risk ${allows.risk}`
});
/** Whether a grant is for this namespace and team and speaks of the matter at all. */
function grantConcerns(grant, request, key) {
	return grant.team === request.team && grant.allows[key] !== void 0 && matchesGlob(grant.namespace, request.namespace);
}
function grantProblem(grant, request, ask, at) {
	const { ticket } = grant;
	const allowed = ask.lacks(grant);
	if (allowed !== void 0) return {
		kind: "too-small",
		ticket,
		allowed
	};
	if (!(at < grant.expired_at)) return {
		kind: "expired",
		ticket,
		expires: grant.expires
	};
	if (request.approval?.ticket !== ticket) return {
		kind: "other-ticket",
		ticket,
		named: request.approval?.ticket
	};
}
/** Whether a grant allows a field this value: up to the amount, or exactly what it names. */
const valueAsk = ({ field, value }) => ({
	key: field,
	lacks(grant) {
		if (field === "patterns" || field === "backend") return canonicalChoices(grant.allows[field]) === canonicalChoices(value) ? void 0 : `another ${field} selection`;
		const limit = grant.limits[field];
		if (limit !== void 0) return value <= limit ? void 0 : `up to ${formatNeed(field, limit)}`;
		const values = [grant.allows[field]].flat();
		return values.includes(value) ? void 0 : values.join(", ");
	}
});
/** `*` stands for any characters. Linear: tries the text between the stars from left to right. */
function matchesGlob(glob, name) {
	const parts = glob.split("*");
	if (parts.length === 1) return glob === name;
	const first = parts[0];
	const last = parts.at(-1);
	if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
	let from = first.length;
	const end = name.length - last.length;
	for (const part of parts.slice(1, -1)) {
		const found = name.indexOf(part, from);
		if (found === -1 || found + part.length > end) return false;
		from = found + part.length;
	}
	return true;
}
// src/core/authorize/privileged-fields.ts
/** What of a request is privileged. Defaults are the platform's own decision and never are. */
function privilegedFields(request, policySet) {
	return [...namedFields(request, policySet), ...beyondLimits(request, policySet)];
}
/** The value of a privileged field as a text: equal texts are equal values, however they are written. */
const canonicalValue = ({ field, value }) => field === "patterns" || field === "backend" ? canonicalChoices(value) : String(value);
function namedFields(request, policySet) {
	return policySet.boundaries.fields.flatMap(({ field, values, boundary, ref }) => {
		if (field === "patterns" || field === "backend") {
			const value = request[field];
			if (value === void 0) return [];
			const shown = [value].flat().map((choice) => choice.type).join(", ") || "none";
			return [{
				field,
				at: [field],
				value,
				shown,
				boundary,
				limit: void 0,
				most: void 0,
				ref
			}];
		}
		const value = request.needs[field];
		if (value === void 0 || !request.written.includes(field)) return [];
		if (values && !values.includes(value)) return [];
		return [{
			field,
			at: ["needs", field],
			value,
			shown: formatNeed(field, value),
			boundary,
			limit: void 0,
			most: void 0,
			ref
		}];
	});
}
function beyondLimits(request, policySet) {
	return policySet.boundaries.limits.flatMap(({ field, client_apis, standard, ceiling, ref }) => {
		const value = request.needs[field];
		if (typeof value !== "number" || !request.written.includes(field)) return [];
		if (!client_apis.includes(request.client_api) || value <= standard) return [];
		const beyond = value > ceiling ? "ceiling" : "standard";
		const limit = formatNeed(field, beyond === "ceiling" ? ceiling : standard);
		return [{
			field,
			at: ["needs", field],
			value,
			shown: formatNeed(field, value),
			boundary: beyond === "ceiling" ? "expert" : "advanced",
			limit,
			most: {
				guided: Math.min(standard, ceiling),
				advanced: ceiling
			},
			ref: {
				...ref,
				path: [...ref.path, beyond]
			}
		}];
	});
}
// src/core/authorize/privileged-changes.ts
/**
* What a change does to privileged fields (semantics 2): one that is unchanged needs nothing again; one added, altered
* or removed does. An amount is privileged only beyond its limit: lowered and still beyond it is altered, lowered to
* within it is guided again and needs nothing.
*
* @param before Undefined: everything counts as added.
*/
function privilegedChanges(before, after, policySet) {
	const judged = before?.state === "active" ? privilegedFields(before, policySet) : [];
	const now = after.state === "active" ? privilegedFields(after, policySet) : [];
	const added = now.filter((field) => !judged.some((one) => isSameField(one, field) && canonicalValue(one) === canonicalValue(field))).map((field) => ({
		kind: "added",
		field
	}));
	const removed = after.state === "active" ? judged.filter((one) => one.limit === void 0 && !now.some((field) => isSameField(one, field))).map((one) => removedField(one, after)) : [];
	return [
		...added,
		...removed,
		...loosened$1(before, after)
	];
}
/** A field can be privileged as such and by its amount. */
const isSameField = (a, b) => a.field === b.field && a.limit === void 0 === (b.limit === void 0);
function removedField({ field, at, shown, boundary, ref }, after) {
	const value = field === "patterns" || field === "backend" ? void 0 : after.needs[field];
	return {
		kind: "removed",
		at,
		shown,
		boundary,
		becomes: field !== "patterns" && field !== "backend" && value !== void 0 && after.written.includes(field) ? {
			field,
			value
		} : void 0,
		ref
	};
}
const SWITCHES = ["pii_handling", "audit_logging"];
/** A framework only tightens, so taking it away is advanced, and so is switching off what was on under one. */
function loosened$1(before, after) {
	if (before?.compliance === void 0) return [];
	const framework = before.compliance;
	const off = SWITCHES.filter((name) => before[name] === "enabled" && after[name] === "disabled").map((name) => ({
		kind: "loosened",
		at: ["policies", name],
		framework
	}));
	if (after.compliance === framework) return off;
	return [{
		kind: "removed",
		at: ["policies", "compliance"],
		shown: framework,
		boundary: "advanced",
		becomes: void 0,
		ref: void 0
	}, ...off];
}
// src/core/authorize/needed-fields.ts
const RANK = {
	guided: 0,
	advanced: 1,
	expert: 2
};
const lowestBoundary = (boundaries) => boundaries.reduce((lowest, one) => RANK[one] < RANK[lowest] ? one : lowest, "expert");
/**
* What of a request is beyond the boundary of whoever changes it.
*
* @param allowed The highest boundary that needs no approval.
* @param at Unix time in milliseconds at which grants must be valid.
*/
function neededFields(before, after, allowed, policySet, at) {
	return privilegedChanges(before, after, policySet).filter((change) => RANK[boundaryOf$1(change)] > RANK[allowed]).map((change) => neededFor(change, after, allowed, policySet, at));
}
const boundaryOf$1 = (change) => {
	if (change.kind === "loosened") return "advanced";
	return change.kind === "added" ? change.field.boundary : change.boundary;
};
function neededFor(change, after, allowed, policySet, at) {
	const boundary = boundaryOf$1(change);
	const approvers = policySet.boundaries.approvers[boundary];
	const common = {
		approvers,
		owner: after.team,
		code: boundary === "expert" ? "FIELD_NOT_ALLOWED" : "APPROVAL_REQUIRED"
	};
	const team = {
		team: after.team,
		boundary: policySet.teams.get(after.team)?.boundary ?? "guided"
	};
	const grants = (asked) => judgeGrants(valueAsk(asked), after, approvers, policySet, at);
	switch (change.kind) {
		case "added": return {
			...common,
			...added(change, team, allowed),
			grants: grants(change.field)
		};
		case "removed": return {
			...common,
			...removed(change, team),
			grants: change.becomes && grants(change.becomes)
		};
		case "loosened": return {
			...common,
			...loosened(change, team),
			grants: void 0
		};
	}
}
function added({ field: privileged }, team, allowed) {
	const { at, shown, limit, ref, boundary } = privileged;
	const field = formatPath(at);
	const within = mostAllowed(privileged, allowed);
	return {
		wanted: limit === void 0 ? `${field}: ${shown}` : `${field}: ${shown} (limit ${limit})`,
		at,
		params: {
			field,
			value: shown,
			limit,
			within: within?.shown,
			...team
		},
		related: [{
			policy: ref,
			message: limit === void 0 ? `${boundary} field` : `limit of ${limit} set here`
		}],
		fix: stayWithin(privileged, within)
	};
}
function removed({ at, shown, boundary, ref }, team) {
	const field = formatPath(at);
	return {
		wanted: `${field}: ${shown} removed`,
		at,
		params: {
			field,
			value: shown,
			change: { kind: "removed" },
			...team
		},
		related: ref ? [{
			policy: ref,
			message: `${boundary} field`
		}] : []
	};
}
function loosened({ at, framework }, team) {
	const field = formatPath(at);
	return {
		wanted: `${field}: disabled (was enabled under ${framework})`,
		at,
		params: {
			field,
			value: "disabled",
			change: {
				kind: "loosened",
				framework
			},
			...team
		},
		related: []
	};
}
/** The most that may be asked for without an approval, where the field as such is not privileged. */
function mostAllowed({ field, most }, allowed) {
	if (most === void 0) return void 0;
	const name = field;
	const value = allowed === "guided" ? most.guided : most.advanced;
	const shown = formatNeed(name, value);
	return {
		value: NEED_KINDS[name] === "count" ? value : shown,
		shown
	};
}
/** Whether less would do is the team's decision, so it is never applied by itself. */
const stayWithin = ({ at }, within) => within && {
	path: at,
	value: within.value,
	reason: `the limit is ${within.shown}`,
	automatic: false
};
// src/core/authorize/field-behind.ts
/**
* The one field of the request that a transition comes from, where it can be told: the one need that the change edits
* among those the value was decided from. Undefined where several could be it, or none: then the policies moved it.
*
* @param provenance Left out: what was read is not known, so it is told only where the change edits nothing else.
*/
function fieldBehind({ path }, before, after, provenance) {
	const moved = NEED_NAMES.flatMap((name) => movedNeed(name, before, after));
	if (path.startsWith("needs.")) return moved.find(({ at }) => formatPath(at) === path);
	if (path.startsWith(RATE_LIMIT)) return moved.find(({ at }) => at[1] === path.slice(RATE_LIMIT.length));
	if (/^(access|proxy|observability|policies)\./.test(path)) return void 0;
	const read = provenance?.filter((one) => one.path === path).flatMap(({ inputs }) => inputs);
	const candidates = read ? moved.filter(({ at }) => read.includes(formatPath(at))) : otherwiseEqual(before, after) ? moved : [];
	return candidates.length === 1 ? candidates[0] : void 0;
}
const RATE_LIMIT = "proxy.rate_limits.";
/** Whether nothing but needs can have moved a configured value. */
const otherwiseEqual = (before, after) => [
	"team",
	"pii_handling",
	"audit_logging",
	"compliance",
	"patterns",
	"backend"
].every((name) => JSON.stringify(before?.[name]) === JSON.stringify(after[name]));
function movedNeed(name, before, after) {
	const [was, is] = [before?.needs[name], after.needs[name]];
	if (was === is) return [];
	return [{
		at: ["needs", name],
		before: shown(name, was),
		after: shown(name, is)
	}];
}
const shown = (name, value) => value === void 0 ? "none" : formatNeed(name, value);
/** Where a transition shows in the request. Access, limits and policies stand there under their own names. */
function placeOf(path, behind) {
	if (path.startsWith("access.roles.team.")) return ["access", "owners"];
	if (path.startsWith("access.roles.")) return ["access", "consumers"];
	if (path.startsWith("policies.")) return parsePath(path).slice(0, 2);
	return behind?.at ?? ["namespace"];
}
// src/core/authorize/subject.ts
function subjectOf(facts, policySet) {
	const { namespace, action, after } = facts;
	const parts = /* @__PURE__ */ new Map();
	const add = (part) => parts.set(part.key, part);
	for (const field of privilegedFields(after, policySet)) {
		const name = formatPath(field.at);
		add({
			key: name,
			name,
			value: canonicalValue(field),
			shown: field.shown
		});
	}
	for (const change of privilegedChanges(facts.before, after, policySet)) {
		if (change.kind === "added") continue;
		const name = formatPath(change.at);
		const shown = change.kind === "removed" ? "removed" : "disabled";
		add({
			key: name,
			name,
			value: name === "policies.compliance" ? `removed: ${after.compliance ?? ""}` : shown,
			shown
		});
	}
	for (const transition of facts.transitions.filter(needsApproval)) add(transitionPart(transition, facts));
	const approved = action === "unchanged" ? "update" : action;
	return {
		namespace,
		team: after.team,
		action: approved,
		parts: [...parts.values()]
	};
}
/** A migration is as safe as its stages, and waits for an approval all the same. */
const needsApproval = (transition) => riskOf(transition) !== "safe" || transition.effect === "migrate";
function transitionPart(transition, { before, after, provenance }) {
	const { path, effect } = transition;
	const behind = fieldBehind(transition, before, after, provenance);
	const setting = {
		path: clip(path, 100),
		shown: showConfigured(transition.after)
	};
	return {
		key: `${path}, configured`,
		value: JSON.stringify([
			effect,
			typeof transition.after,
			String(transition.after)
		]),
		...behind ? {
			name: formatPath(behind.at),
			shown: behind.after,
			setting
		} : {
			name: setting.path,
			shown: setting.shown
		}
	};
}
/** A configured value in a message. */
const showConfigured = (value) => value === null ? "none" : clip(String(value));
/** What differs between what was approved and what there is now, in words; undefined: nothing, so it still counts. */
function subjectDifference(then, now) {
	if (then.namespace !== now.namespace) return moved("the namespace", then.namespace, now.namespace);
	if (then.team !== now.team) return moved("team", then.team, now.team);
	const before = new Map(then.parts.map((part) => [part.key, part]));
	for (const part of now.parts) {
		const old = before.get(part.key);
		if (old === void 0) return `${part.name} ${part.shown} came later`;
		if (old.value !== part.value) return movedPart(old, part);
	}
	const left = new Set(now.parts.map(({ key }) => key));
	const gone = then.parts.find(({ key }) => !left.has(key));
	if (gone) return `${gone.name} was ${gone.shown} and is no longer part of it`;
	return then.action === now.action ? void 0 : moved("the action", then.action, now.action);
}
/** By the field where that says it; else by the setting, and where it has the same value its meaning has changed. */
function movedPart(old, part) {
	if (old.shown !== part.shown) return moved(part.name, old.shown, part.shown);
	const { setting } = part;
	if (setting && old.setting && old.setting.shown !== setting.shown) return moved(setting.path, old.setting.shown, setting.shown);
	return `what ${part.name} ${part.shown} means has changed`;
}
const moved = (what, then, now) => `${what} was ${then} and is ${now}`;
// src/core/authorize/needed-for-change.ts
/** More would not be read, and the plan lists them all. */
const MOST_SHOWN = 6;
/** The coming or going of a pattern itself. */
const PATTERN = /^patterns\.[^.]+$/;
/**
* What happens to what is there, by kind of approval (semantics 2): a deletion needs only `delete`.
*
* @param isExpert Whether an expert proposes it, who needs nobody for a migration or a disruption.
*/
function neededForChange(facts, isExpert, policySet, at) {
	if (facts.action === "delete") return [deletion(facts, policySet, at)];
	const { transitions } = facts;
	const of = (kind, some) => risky(kind, some, facts, policySet, at);
	const withRisk = (risk) => transitions.filter((one) => riskOf(one) === risk);
	const disruptive = withRisk("disruptive").filter((one) => !isMoveItself(one, facts));
	const dataLoss = withRisk("data-loss");
	const migrates = transitions.filter(({ path, effect }) => effect === "migrate" || PATTERN.test(path));
	return [
		...(facts.action === "migrate" || facts.action === "create" && migrates.some(({ effect }) => effect === "migrate")) && !isExpert ? [of("migrate", migrates)] : [],
		...disruptive.length > 0 && !isExpert ? [of("disruptive", disruptive)] : [],
		...dataLoss.length > 0 ? [of("data-loss", dataLoss)] : []
	];
}
/** A team that gives a namespace away loses it: both teams agree to that with the move. */
const isMoveItself = ({ path, after: role }, { before, after }) => before !== void 0 && before.team !== after.team && role === null && path === `access.roles.team.${before.team}`;
function deletion({ namespace, before, after }, policySet, at) {
	return {
		wanted: `delete: ${namespace}`,
		at: ["state"],
		params: {
			field: "state",
			kind: "delete",
			what: namespace,
			team: after.team
		},
		...asked("delete", DELETION, {
			before,
			after
		}, policySet, at),
		allows: "delete: true",
		related: []
	};
}
function risky(kind, transitions, facts, policySet, at) {
	const moves = transitions.map((transition) => described(transition, facts));
	const lines = [...new Set(moves.map(({ words }) => words))];
	const more = lines.length - MOST_SHOWN;
	const what = [...lines.slice(0, MOST_SHOWN), ...more > 0 ? [`and ${more} more`] : []].join(", ");
	const place = moves.map((one) => one.at).find((path) => path[0] !== "namespace") ?? ["namespace"];
	return {
		wanted: what === "" ? `${kind}: ${facts.namespace}` : `${kind}: ${what}`,
		at: place,
		params: {
			field: formatPath(place),
			kind,
			what: what || facts.namespace,
			team: facts.after.team
		},
		...asked(kind, kind === "migrate" ? MIGRATION : riskAsk(kind), facts, policySet, at),
		allows: kind === "migrate" ? "migrate: true" : `risk: ${kind}`,
		related: distinct(transitions.flatMap(becauseOf)).slice(0, MOST_SHOWN)
	};
}
/** By the request field behind it where that can be told: teams write needs, not settings. */
function described(transition, { before, after, provenance }) {
	const behind = fieldBehind(transition, before, after, provenance);
	const at = placeOf(transition.path, behind);
	if (behind) return {
		words: `${formatPath(behind.at)} ${behind.before} \u2192 ${behind.after}`,
		at
	};
	const { path } = transition;
	return {
		words: `${clip(path, 100)} ${showConfigured(transition.before)} \u2192 ${showConfigured(transition.after)}`,
		at
	};
}
const becauseOf = ({ ref, because }) => ref ? [{
	policy: ref,
	message: because
}] : [];
/** One row may speak of several values. */
const distinct = (related) => [...new Map(related.map((one) => [JSON.stringify(one.policy), one])).values()];
/** The data belongs to the team that has it so far. */
function asked(kind, ask, { before, after }, policySet, at) {
	const approvers = policySet.boundaries.approvers[kind];
	const owner = before?.team ?? after.team;
	return {
		code: "APPROVAL_REQUIRED",
		approvers,
		owner,
		grants: judgeGrants(ask, {
			...after,
			team: owner
		}, approvers, policySet, at)
	};
}
/**
* Moving a namespace to another team takes both: the author of one, and an approval from the other. An expert may do
* it alone, and approve it (semantics 2).
*
* @param authors None: nobody can be taken as agreeing, so it takes an expert.
*/
function neededForMove({ before, after }, authors, membership, policySet) {
	if (before === void 0 || before.team === after.team) return [];
	const experts = [...policySet.teams.values()].filter(({ boundary }) => boundary === "expert").map(({ name }) => name);
	const both = [before.team, after.team];
	const spokenFor = both.filter((team) => authors.some((author) => membership.isMember(author, team)));
	const others = spokenFor.length === 1 ? both.filter((team) => !spokenFor.includes(team)) : spokenFor;
	const approvers = {
		teams: [.../* @__PURE__ */ new Set([...others, ...experts])],
		owner: false
	};
	const what = `from team '${clip(before.team)}' to team '${clip(after.team)}'`;
	return [{
		wanted: `team: ${before.team} \u2192 ${after.team}`,
		at: ["team"],
		code: "APPROVAL_REQUIRED",
		params: {
			field: "team",
			kind: "move",
			what,
			team: after.team
		},
		approvers,
		owner: after.team,
		grants: void 0,
		related: []
	}];
}
// src/core/authorize/not-authorized.ts
/**
* NOT_AUTHORIZED for each author of a change who is of none of the namespace's teams, before and after, and no expert.
*
* @param teams The one that has the namespace so far comes first: it is the one that is named.
*/
function notAuthorized(teams, { people, evidence }, policySet) {
	const { authors, membership } = people;
	const may = (login) => teams.some((team) => membership.isMember(login, team)) || membership.isExpert(login);
	const [owner] = teams;
	const team = policySet.teams.get(owner);
	return authors.filter((login) => !may(login)).map((login) => finding("NOT_AUTHORIZED", ["team"], {
		actor: login,
		team: owner,
		github_team: evidence?.memberships === void 0 ? team?.github_team : void 0
	}, team && { related: [{
		policy: team.ref,
		message: `team '${owner}'`
	}] }));
}
// src/core/authorize/authorize-change.ts
/**
* Stage 3: may these people make this change (semantics 2)? Fields beyond the author's boundary, loosened protections,
* another team, and what happens to what is there need an approval: a grant, or a review that still approves what the
* change is now. Nothing is reported of an author nobody knows: then nothing counts as theirs.
*/
function authorizeChange(facts, judging, policySet) {
	const { people, evidence, now } = judging;
	const { before, after } = facts;
	const { authors, membership, writers, decisions } = people;
	const team = policySet.teams.get(after.team);
	const at = grantTime(evidence, now);
	const isExpert = authors.length > 0 && authors.every((author) => membership.isExpert(author));
	const needed = [
		...neededFields(before, after, boundaryOf(authors, team, membership), policySet, at),
		...isExpert ? [] : neededForMove(facts, authors, membership, policySet),
		...neededForChange(facts, isExpert, policySet, at)
	];
	let standing;
	const reviews = () => {
		standing ??= decisions ? standingReviews(decisions, writers, differenceFrom(facts, judging, policySet)) : [];
		return standing;
	};
	const bench = {
		membership,
		writers,
		policySet,
		at,
		reviewable: decisions !== void 0,
		reviews
	};
	const judged = needed.map((one) => judgeApproval(one, bench));
	return {
		findings: [...notAuthorized([before?.team ?? after.team, after.team], judging, policySet), ...judged.flatMap(({ findings }) => findings)],
		approvals: judged.map(({ approval }) => approval)
	};
}
/** The boundary of every author: the team's own for its members, and for an author nobody knows. */
function boundaryOf(authors, team, membership) {
	const own = team?.boundary ?? "guided";
	if (authors.length === 0) return own;
	return lowestBoundary(authors.map((author) => {
		if (membership.isExpert(author)) return "expert";
		return team && membership.isMember(author, team.name) ? own : "guided";
	}));
}
/** Why a review at a commit does not approve what there is now; asked once a commit. */
function differenceFrom(facts, judging, policySet) {
	const known = /* @__PURE__ */ new Map();
	return (commit) => {
		if (known.has(commit)) return known.get(commit);
		const then = commit === null ? void 0 : judging.subjectAt(commit);
		const difference = then === void 0 ? `what the change was at ${shortCommit(commit)} cannot be told` : subjectDifference(then, subjectOf(facts, policySet));
		known.set(commit, difference);
		return difference;
	};
}
// src/core/authorize/writers.ts
/** Who proposes a change, by login: the actor and the evidence's author, who may differ. */
function authorsOf(actor, evidence) {
	const known = [actor, evidence?.author].filter((login) => login !== void 0 && login !== null && login !== "");
	return [...new Map(known.map((login) => [loginKey(login), login])).values()];
}
/** GitHub itself commits what is made or merged on its pages. It stands for nobody. */
const GITHUB = "web-flow";
function writersOf(authors, evidence) {
	const parts = /* @__PURE__ */ new Map();
	const commits = evidence?.commits ?? [];
	let unknown;
	if (authors.length === 0) unknown = "proposed the change";
	else if (commits.length === 0) unknown = "wrote a commit";
	const add = (login, part) => {
		if (login === null || login === "") unknown ??= "wrote a commit";
		else if (!parts.has(loginKey(login))) parts.set(loginKey(login), part);
	};
	for (const author of authors) add(author, "proposed the change");
	for (const { author, committer, co_authors } of commits) {
		add(author, "authored a commit");
		if (committer === null || loginKey(committer) !== GITHUB) add(committer, "committed a commit");
		for (const login of co_authors) add(login, "co-authored a commit");
	}
	return {
		unknown,
		problem: (reviewer) => {
			const part = parts.get(loginKey(reviewer));
			return part && {
				kind: "writer",
				reviewer,
				part
			};
		}
	};
}
// src/core/authorize/people.ts
function peopleOf(actor, evidence, policySet) {
	const authors = authorsOf(actor, evidence);
	return {
		authors,
		membership: membershipOf(policySet, evidence),
		writers: writersOf(authors, evidence),
		decisions: evidence && latestDecisions(evidence)
	};
}
export { deletionGrant as a, grantTime as c, subjectOf as i, shortCommit as l, authorizeChange as n, grantConcerns as o, notAuthorized as r, judgeApproval as s, peopleOf as t, standingReviews as u };
