import { C as rejects, E as parseSource, F as locateAcross, G as authorizeChange, I as locateAtRoot, R as platformConfig, S as judgeFile, V as decide, b as judgeTree, m as loadPolicySet, n as readWorkingTree, o as readPolicySources, p as RefusedFolder, st as finding, ut as compareText, w as verdictOf, z as sortDiagnostics } from "./working-tree-BgjlirRP.js";
import { t as Failure } from "./failure-94rdvsjl.js";
import { statSync } from "node:fs";
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
	actor: void 0,
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
// src/cli/compile-root.ts
/** Reads, checks and compiles the folder that the flags name. */
function compileRoot(options) {
	const { root } = options;
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(`The root '${root}' is no folder`, "Name the folder of the namespaces repo with --root");
	const sources = readPolicies(root, options.policies);
	const { policySet, diagnostics } = loadPolicySet(sources);
	const policyFiles = [...sources.settings ? [sources.settings] : [], ...sources.policies];
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
	const tree = readWorkingTree(root, policySet.settings.requests);
	const compilation = compile(tree, policySet, { now: options.now ?? Date.now() });
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
function readPolicies(root, folder) {
	try {
		return readPolicySources(root, folder);
	} catch (error) {
		if (error instanceof RefusedFolder) throw new Failure(error.message, error.advice);
		throw error;
	}
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
