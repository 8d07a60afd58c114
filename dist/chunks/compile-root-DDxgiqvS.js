import { n as authorizeChange, t as peopleOf } from "./people-5J4DwflF.js";
import { _ as platformConfig, a as judgeTree, c as rejects, d as locateAtRoot, h as sortDiagnostics, l as verdictOf, n as loadPolicySet, s as judgeFile, u as locateAcross, v as decide } from "./format-setting-Cga9oMw3.js";
import { H as finding, k as parseSource } from "./policy-files-C27l03f-.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { n as readFolder } from "./read-folder-B89PeBBN.js";
// src/core/authorize/authorize-request.ts
/**
* Stage 3 where nothing is known of a change: may the team set these fields to these values? Every privileged field
* counts as added, and only a grant covers what is beyond the team's boundary (semantics 2).
*
* @param now Unix time in milliseconds at which grants must be valid.
*/
const authorizeRequest = (request, { name }, policySet, now) => authorizeChange({
	namespace: request.namespace,
	action: "create",
	before: void 0,
	after: {
		...request,
		team: name
	},
	transitions: []
}, {
	people: peopleOf(void 0, void 0, policySet),
	evidence: void 0,
	now,
	subjectAt: () => void 0
}, policySet);
// src/core/compile.ts
/** The whole pipeline: each file by itself, then the rules of the whole tree. Pure; the order of files is of no account. */
function compile(tree, policySet, options) {
	const sources = [...tree.requests].sort((a, b) => compareText(a.path, b.path));
	const authorize = (request, team) => authorizeRequest(request, team, policySet, options.now);
	const judged = sources.map((source) => judgeFile(source, policySet, authorize));
	const { findings, quotas } = judgeTree(judged.flatMap(place), policySet, options);
	const byPath = new Map(sources.map((source) => [source.path, source]));
	const diagnostics = sortDiagnostics([
		...treeFindings(tree, policySet).map((found) => locateAtRoot(found, policySet)),
		...judged.flatMap((one) => one.diagnostics),
		...locateAcross(findings, (path) => parseSource(byPath.get(path)), policySet)
	]);
	const rejected = new Set(diagnostics.filter(rejects).map(({ location }) => location.file));
	const configs = judged.flatMap((one) => rejected.has(one.source.path) ? [] : compiledNamespace(one, policySet));
	configs.sort((a, b) => compareText(a.request.namespace, b.request.namespace));
	return {
		result: verdictOf(diagnostics),
		namespaces: sources.length,
		configs,
		diagnostics,
		quotas
	};
}
const place = ({ source, request, rejected }) => request ? [{
	file: source.path,
	request,
	rejected
}] : [];
function compiledNamespace({ source, request, approvals }, policySet) {
	if (!request || request.state === "deleting") return [];
	return [{
		file: source.path,
		request,
		approvals,
		blocked: approvals.some(({ status }) => status !== "granted"),
		decided: () => platformConfig(decide(request, policySet), policySet)
	}];
}
function treeFindings({ requests }, policySet) {
	if (requests.length === 0) return [finding("NOTHING_TO_COMPILE", [], { globs: policySet.settings.requests })];
	return [finding("IDENTITY_UNCHECKED", [], {})];
}
// src/run/compile-root.ts
/** Reads, checks and compiles the folder that the flags name. Every request counts as new. */
function compileRoot(flags) {
	const folder = readFolder(flags);
	const { policySet, diagnostics } = loadPolicySet(folder.policies);
	const { settings, policies } = folder.policies;
	const policyFiles = [...settings ? [settings] : [], ...policies];
	if (!policySet) return {
		report: {
			result: "rejected",
			namespaces: 0,
			diagnostics: [...diagnostics]
		},
		tree: { requests: [] },
		compiled: void 0,
		source: sourceOf(policyFiles)
	};
	const tree = { requests: folder.requests(policySet.settings.requests) };
	const compilation = compile(tree, policySet, { now: flags.now ?? Date.now() });
	const { result, namespaces } = compilation;
	return {
		report: {
			result,
			namespaces,
			diagnostics: sortDiagnostics([...diagnostics, ...compilation.diagnostics])
		},
		tree,
		compiled: {
			policySet,
			compilation
		},
		source: sourceOf([...policyFiles, ...tree.requests])
	};
}
/** Looks up texts by path; most runs never ask. */
function sourceOf(files) {
	let texts;
	return (path) => {
		texts ??= new Map(files.flatMap((file) => "text" in file ? [[file.path, file.text]] : []));
		return texts.get(path);
	};
}
export { compileRoot as t };
