import { t as closest } from "./did-you-mean-DXhUhzXt.js";
import { k as parseSource } from "./policy-files-C27l03f-.js";
import { o as parsePath } from "./show-value-CyT3irk0.js";
import { E as NEED_NAMES, S as formatNeed, t as formatSetting } from "./format-setting-Cga9oMw3.js";
import { i as visible } from "./escape-Dj7N_U7c.js";
import { t as printJson } from "./print-json-BJUQck9M.js";
import { t as compileRoot } from "./compile-root-DDxgiqvS.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
// src/core/report/explain.ts
/** The decisions about a namespace with their lines in the policies and in the request. */
function explainDecisions(request, decisions, file, policySet) {
	const selected = decisions.filter(({ path }) => /^patterns\.[^.]+$/.test(path)).map(({ value }) => value);
	const input = (field) => ({
		field,
		value: inputValue(field, request, selected),
		line: lineOf(field, file)
	});
	return {
		namespace: request.namespace,
		decisions: decisions.map(({ path, value, rule, ref, because, inputs }) => {
			const policy = ref && policySet.locate(ref);
			return {
				path,
				value,
				rule,
				policy: policy ? {
					file: policy.file,
					line: policy.line
				} : null,
				because: because ?? null,
				inputs: inputs.map(input)
			};
		})
	};
}
/** An input as people write it; null where the need is none. */
function inputValue(field, request, selected) {
	const [first, second] = field.split(".");
	if (first === "needs") {
		const name = NEED_NAMES.find((need) => need === second);
		const value = name && request.needs[name];
		return name === void 0 || value === void 0 ? null : typeof value === "number" ? readable(formatNeed(name, value)) : value;
	}
	if (first === "access") {
		const [, list, i] = parsePath(field);
		return list === "owners" ? request.owners[i] : request.consumers[i]?.permission;
	}
	if (first === "policies") return request[second] ?? null;
	if (first === "patterns") return selected;
	if (first === "written") return request.written;
	if (first === "backend") return request.backend?.type ?? null;
	return request[first] ?? null;
}
const readable = (text) => /^[0-9]+$/.test(text) ? Number(text) : text;
function lineOf(field, file) {
	const path = parsePath(field);
	let node = file.value;
	for (const part of path) {
		if (node === null || typeof node !== "object" || !(part in node)) return null;
		node = node[part];
	}
	return file.locate(path, "key").line;
}
// src/core/report/explain-text.ts
const SECTIONS = [
	["Patterns", /^patterns\./],
	["Backend", /^backend\./],
	["Auxiliary backends", /^auxiliary_backends\./],
	["Access", /^access\./],
	["Proxy", /^proxy\./],
	["Observability", /^observability\./],
	["Data protection", /^policies\./]
];
/** An explanation for a terminal: per value its rule, the policy line and the request lines it was read from. */
function renderExplanation({ namespace, decisions }, { file, request }, { color }) {
	const bold = (text) => color ? `\u001b[1m${text}\u001b[22m` : text;
	const dim = (text) => color ? `\u001b[2m${text}\u001b[22m` : text;
	let text = `${bold(visible(namespace))}: ${request.client_api} of ${visible(request.team)}\n${dim(visible(file))}\n`;
	for (const [title, prefix] of SECTIONS) {
		const members = decisions.filter(({ path }) => prefix.test(path));
		if (members.length === 0) continue;
		text += `\n${bold(title)}\n`;
		for (const decision of members) text += `  ${headline(decision, bold)}\n${reasons(decision).map((line) => `      ${dim(line)}\n`).join("")}`;
	}
	return text;
}
function headline({ path, value }, bold) {
	const name = path.replace(/^(patterns|backend|auxiliary_backends|access|proxy|observability|policies)\./, "").replace(/(^|\.)config\./, "$1");
	const label = visible(name);
	return name === value ? bold(label) : `${label} = ${bold(value === null ? "no limit" : visible(withUnit(path, value)))}`;
}
/** What the backend is told, and the same for a person where it is counted in bytes or milliseconds. */
function withUnit(path, value) {
	const shown = typeof value === "number" ? formatSetting(path, value) : String(value);
	return shown === String(value) ? shown : `${value} (${shown})`;
}
function reasons({ rule, policy, because, inputs }) {
	const where = visible(policy ? `${policy.file}:${policy.line} (${rule.replace(/^.*#/, "")})` : rule);
	const read = inputs.map(({ field, value, line }) => `${visible(field)}: ${shown(value)}${line === null ? "" : ` (line ${line})`}`);
	return [because === null ? where : `${visible(because)} \u2014 ${where}`, ...read.length > 0 ? [`from ${read.join(", ")}`] : []];
}
const shown = (value) => {
	if (value === null) return "none";
	return visible(Array.isArray(value) ? `[${value.join(", ")}]` : String(value));
};
// src/cli/explain.ts
/** Every decided value with its rule, policy line and request field. Returns the exit code. */
function explain(namespace, options, terminal) {
	const { compiled, report, tree } = compileRoot(options);
	if (!compiled) throw new Failure("The policies are invalid, so nothing can be explained", "Run `prism validate` and mend them first");
	const { compilation, policySet } = compiled;
	const found = compilation.configs.find(({ request }) => request.namespace === namespace);
	if (!found) {
		const known = tree.requests.some((source) => nameOf(source) === namespace);
		const rejected = report.diagnostics.some((one) => one.namespace === namespace && one.severity === "error");
		throw known || rejected ? undecided(namespace, rejected) : notFound(namespace, compilation.configs);
	}
	const source = tree.requests.find(({ path }) => path === found.file);
	const explanation = explainDecisions(found.request, found.decided().decisions, parseSource(source), policySet);
	terminal.out(options.format === "json" ? `${printJson(explanation)}\n` : renderExplanation(explanation, found, { color: terminal.outColor }));
	return 0;
}
/** Of a request that nothing is decided for: one that is about to be deleted has no finding. */
const nameOf = (source) => parseSource(source).value?.namespace;
const undecided = (namespace, rejected) => new Failure(`Nothing is decided for '${namespace}'`, rejected ? "Its request is rejected: run `prism validate` to see why" : "Its request says state: deleting, and what goes is not configured; `prism plan` lists how it goes");
function notFound(namespace, configs) {
	const near = closest(namespace, configs.map(({ request }) => request.namespace));
	return new Failure(`There is no namespace '${namespace}'`, near ? `Did you mean '${near}'?` : "Names are those of `namespace:` in the request files");
}
export { explain };
