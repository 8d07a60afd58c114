// src/core/model/field-path.ts
/** A path as people write it: `access.consumers[0].service`. Keys that are no plain word are quoted. */
function formatPath(path) {
	let text = "";
	for (const part of path) if (typeof part === "number") text += `[${part}]`;
	else if (/^[A-Za-z_][A-Za-z0-9_-]*$/.test(part)) text += text === "" ? part : `.${part}`;
	else text += `[${JSON.stringify(part)}]`;
	return text;
}
/** The path that `formatPath` wrote. */
function parsePath(text) {
	const path = [];
	for (const [, word, index, quoted] of text.matchAll(/\.?([A-Za-z_][A-Za-z0-9_-]*)|\[([0-9]+)\]|\[("(?:[^"\\]|\\.)*")\]/g)) if (word !== void 0) path.push(word);
	else path.push(index === void 0 ? JSON.parse(quoted) : Number(index));
	return path;
}
/** A JSON pointer into a value as a path: only the value tells whether `0` is an index or a key. */
function pointerPath(pointer, value) {
	const path = [];
	let node = value;
	for (const part of pointer.split("/").slice(1)) {
		const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = Array.isArray(node) ? Number(name) : name;
		path.push(step);
		node = node[step];
	}
	return path;
}
// src/core/diagnostics/clip.ts
/** What a message quotes of a value: more would hide what the message says. */
const LONGEST = 60;
/** The beginning of a text that is too long to be quoted whole. Whoever wrote it can be as long as a file. */
function clip(text, longest = LONGEST) {
	if (text.length <= longest) return text;
	return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
// src/core/diagnostics/show-value.ts
/** A value as a message quotes it: texts in quotes, collections by kind. */
function showValue(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty mapping" : "a mapping";
	if (typeof value === "string") return `'${clip(value)}'`;
	return SPELLINGS.get(value) ?? String(value);
}
/** As YAML writes them. */
const SPELLINGS = /* @__PURE__ */ new Map([
	[Number.POSITIVE_INFINITY, ".inf"],
	[Number.NEGATIVE_INFINITY, "-.inf"],
	[NaN, ".nan"]
]);
/** A path as a message names it. */
const showPath = (path) => formatPath(path.map((part) => typeof part === "string" ? clip(part) : part));
/** The types of JSON Schema as a message names them. */
const TYPE_WORDS = {
	object: "a mapping",
	array: "a list",
	string: "a text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false"
};
export { formatPath as a, clip as i, showPath as n, parsePath as o, showValue as r, pointerPath as s, TYPE_WORDS as t };
