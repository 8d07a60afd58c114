import { _ as platformConfig, v as decide } from "./format-setting-Cga9oMw3.js";
import { t as compileRoot } from "./compile-root-DDxgiqvS.js";
import { o as openChange, t as planOpened } from "./plan-opened-D_ib8Snd.js";
// src/run/compile-change.ts
/** The whole head, judged against the base that the flags name; without one every request counts as new. */
async function compileFlags(flags) {
	if (flags.base === void 0 && flags.actor === void 0 && flags.evidence === void 0) return compileRoot(flags);
	return compileOpened(await openChange({
		...flags,
		whole: true
	}));
}
/**
* @param opened With all requests, not only those that the change can concern.
* @param planned Its plan, where it is known already.
*/
function compileOpened(opened, planned = planOpened(opened)) {
	const { policySet, part, source } = opened;
	const { report: change, accepted, quotas } = planned;
	const { result, namespaces, diagnostics } = change;
	const members = part.heads[0];
	const changes = new Map(change.plan?.changes.map((one) => [one.namespace, one]));
	const configs = [...accepted.values()].flatMap((member) => compiledMember(member, changes, change, policySet));
	return {
		report: {
			result,
			namespaces,
			diagnostics: [...diagnostics]
		},
		tree: { requests: members.map((member) => member.judged().source) },
		compiled: policySet && {
			policySet,
			compilation: {
				result,
				namespaces,
				diagnostics,
				configs: configs.sort(byName),
				quotas
			}
		},
		change,
		source
	};
}
const byName = ({ request: a }, { request: b }) => a.namespace < b.namespace ? -1 : 1;
/** What changes is as the plan has it, which keeps what cannot shrink. */
function compiledMember(member, changes, { configs }, policySet) {
	const request = member.judged().request;
	if (request.state === "deleting") return [];
	const { namespace } = request;
	const change = changes.get(namespace);
	return [{
		file: member.file,
		request,
		approvals: change?.approvals ?? [],
		blocked: change?.blocked ?? false,
		decided: () => {
			const natural = platformConfig(decide(request, policySet), policySet);
			return {
				...natural,
				config: configs.get(namespace)?.after ?? natural.config
			};
		}
	}];
}
export { compileOpened as n, compileFlags as t };
