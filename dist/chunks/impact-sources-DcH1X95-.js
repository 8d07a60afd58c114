import { T as judgeBase, a as judgeTransitions, d as changesBetween, l as riskReasons, u as openMembers, x as sortMembers, y as judgedMember } from "./place-rJ1aEnNT.js";
import { C as expressionContext, _ as platformConfig, c as rejects, o as QUOTA_RESOURCES, u as locateAcross, v as decide } from "./format-setting-Cga9oMw3.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { n as placementOf, t as describePlacement } from "./placement-C5IpQQ-N.js";
import { c as readGitPolicies, n as readFolder, r as readRequests, t as openRepo } from "./read-folder-B89PeBBN.js";
import { t as readPolicySources } from "./policy-files-C27l03f-.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
// src/core/judge-impact.ts
/** What a change of the policies does to every namespace, were nothing else to change. Placements are those of the rules. */
function judgeImpact(before, after) {
	const [old, fresh] = [judgeSide(before), judgeSide(after)];
	const problems = problemsByName(fresh);
	const earlier = problemsByName(old);
	const names = [...new Set([old, fresh].flatMap(({ members }) => members.map(nameOf)))].flatMap((name) => name ?? []);
	const namespaces = names.sort(compareText).flatMap((name) => {
		const [was, is] = [old.tree.accepted.get(name), fresh.tree.accepted.get(name)];
		if (was && is) return comparedEntry(requestOf(was), requestOf(is), old.policySet, fresh.policySet);
		if (was) return [onlyOneSide("rejected", requestOf(was), old.policySet, problems.get(name))];
		if (is) return [onlyOneSide("accepted", requestOf(is), fresh.policySet, earlier.get(name))];
		return [];
	});
	const number = (effect) => namespaces.filter((entry) => entry.effect === effect).length;
	const rejected = new Set(namespaces.flatMap((entry) => entry.effect === "rejected" ? [entry.namespace] : []));
	return {
		summary: {
			rejected: number("rejected"),
			accepted: number("accepted"),
			moved: number("moved"),
			changed: number("changed"),
			unchanged: names.length - namespaces.length
		},
		namespaces,
		quotas: headroomLost(old.tree, fresh.tree),
		diagnostics: [...problems].flatMap(([name, found]) => rejected.has(name) ? found : [])
	};
}
function judgeSide({ policySet, requests }) {
	const members = sortMembers(requests.map((source) => judgedMember("", source, policySet)));
	return {
		policySet,
		members,
		tree: judgeBase(members, policySet)
	};
}
const nameOf = ({ holding }) => holding?.namespace;
/** Of what is accepted, which has one. */
const requestOf = (member) => member.judged().request;
/** The findings that reject a namespace. */
function problemsByName({ members, tree, policySet }) {
	const byFile = new Map(members.map((member) => [member.file, member]));
	const found = /* @__PURE__ */ new Map();
	const all = [...members.flatMap(({ diagnostics }) => diagnostics), ...locateAcross(tree.findings, openMembers(members), policySet)];
	for (const one of all) {
		if (!rejects(one)) continue;
		const name = byFile.get(one.location.file)?.holding?.namespace;
		if (name !== void 0) found.set(name, [...found.get(name) ?? [], one]);
	}
	return found;
}
const configOf = (request, policySet) => request.state === "deleting" ? null : platformConfig(decide(request, policySet), policySet).config;
const placementOrNull = (request, policySet) => {
	const config = configOf(request, policySet);
	return config && describePlacement(placementOf(config));
};
/** A namespace that only one set of policies accepts, and what rejects it by the other. */
function onlyOneSide(effect, request, policySet, problems) {
	const { namespace, team } = request;
	const placement = placementOrNull(request, policySet);
	const why = problems?.map(described).join("; ");
	const rule = problems?.[0]?.error.code ?? "prism.yaml#requests";
	const isRejected = effect === "rejected";
	return {
		namespace,
		team,
		effect,
		rule,
		before: isRejected ? placement : null,
		after: isRejected ? null : placement,
		because: isRejected ? why ?? "its file is no request file any more" : why === void 0 ? "its file is a request file now" : `no longer: ${why}`
	};
}
/** With the policy line that decides, where there is one. */
function described({ error, related }) {
	const [place] = related;
	return place ? `${error.message} (${place.file}:${place.line})` : error.message;
}
function comparedEntry(before, after, old, fresh) {
	const [was, is] = [configOf(before, old), configOf(after, fresh)];
	if (!was || !is) return [];
	const { namespace, team } = after;
	const [oldRules, newRules] = [rulesOf(was), rulesOf(is)];
	if (was.backend.type !== is.backend.type) {
		const rule = newRules.get("backend.type") ?? "";
		const [from, to] = [describePlacement(placementOf(was)), describePlacement(placementOf(is))];
		return [{
			namespace,
			team,
			effect: "moved",
			rule,
			before: from,
			after: to,
			because: rule
		}];
	}
	const transitions = judgeTransitions(was, is, fresh, expressionContext(after, fresh)).filter(({ effect }) => effect !== "kept");
	const [first] = transitions;
	if (!first) return [];
	const rules = transitions.map(({ path }) => newRules.get(path) ?? oldRules.get(path) ?? path);
	const values = (side) => Object.fromEntries(transitions.map((one) => [one.path, one[side]]));
	const because = [...new Set(rules), ...riskReasons(transitions)].join("; ");
	return [{
		namespace,
		team,
		effect: "changed",
		rule: rules[0],
		before: values("before"),
		after: values("after"),
		because
	}];
}
const rulesOf = ({ provenance }) => new Map(provenance.map(({ path, rule }) => [path, rule]));
function headroomLost(old, fresh) {
	return [...fresh.quotas].sort(([a], [b]) => compareText(a, b)).flatMap(([team, usage]) => {
		const before = old.quotas.get(team);
		if (!before) return [];
		return QUOTA_RESOURCES.flatMap((resource) => {
			const [before_limit, after_limit] = [before[resource].limit, usage[resource].limit];
			if (after_limit >= before_limit) return [];
			return [{
				team,
				resource,
				before_limit,
				after_limit,
				used: usage[resource].used
			}];
		});
	});
}
// src/run/impact-sources.ts
/**
* What `prism impact` compares. Requests are those of the base: what the head does to them too is the plan's to say.
*
* @throws Failure, RefusedFolder or GitRefused for what cannot be read.
*/
async function impactSources({ root, base, head, policies }) {
	if (base === void 0) {
		if (policies === void 0) throw new Failure("There is nothing to compare with", "Name where the policies come from with --base, for example `--base main`, or the new ones with --policies");
		const folder = readFolder({
			root,
			head
		});
		return {
			before: folder.policies,
			after: readPolicySources(root, policies),
			requests: folder.requests
		};
	}
	const git = openRepo(root);
	const change = await changesBetween(git, {
		base,
		head
	});
	return {
		before: readGitPolicies(git, change.baseTree),
		after: policies !== void 0 || change.headTree === null ? readPolicySources(root, policies) : readGitPolicies(git, change.headTree),
		requests: (globs) => readRequests(git, change.baseTree, globs)
	};
}
/** What replacing one set of policies by another does to the requests. */
function impactOf({ requests }, old, fresh) {
	const side = (policySet) => ({
		policySet,
		requests: requests(policySet.settings.requests)
	});
	return judgeImpact(side(old), side(fresh));
}
export { impactSources as n, impactOf as t };
