import { n as yamlText, t as yamlScalar } from "./yaml-scalar-DsOc4Isd.js";
// src/core/report/platform-yaml.ts
const BANNER = "# Internal platform configuration, compiled by prism. Do not edit: it is derived from the request and the policies.\n";
/** `platform/<namespace>.yaml`. */
const renderPlatformYaml = (config) => BANNER + printYaml(config);
/**
* JSON-like data as block-style YAML, keys in their order. Ours and not `yaml`'s, because 10,000 configurations
* are printed in one run and building a document for each took longer than compiling them.
*/
function printYaml(value) {
	if (fitsInline(value)) return `${printInline(value)}\n`;
	return printBlock(value, "");
}
/** YAML wants keys of up to 1024 characters before their colon; a longer one is marked. */
const LONGEST_KEY = 1e3;
function printBlock(value, indent) {
	return Array.isArray(value) ? printList(value, indent) : printMap(value, indent);
}
function printMap(map, indent) {
	let out = "";
	for (const name of Object.keys(map)) {
		const value = map[name];
		if (value === void 0) continue;
		const key = yamlText(name);
		out += key.length > LONGEST_KEY ? `${indent}? ${key}\n${indent}:` : `${indent}${key}:`;
		out += fitsInline(value) ? ` ${printInline(value)}\n` : `\n${printBlock(value, `${indent}  `)}`;
	}
	return out;
}
function printList(list, indent) {
	let out = "";
	for (const item of list) if (fitsInline(item)) out += `${indent}- ${printInline(item)}\n`;
	else {
		const inner = `${indent}  `;
		out += `${indent}- ${printBlock(item, inner).slice(inner.length)}`;
	}
	return out;
}
/** Whether a value fits behind its key: a scalar, a short list of plain words, or a map that prints nothing. */
function fitsInline(value) {
	if (typeof value !== "object" || value === null) return true;
	if (Array.isArray(value)) return value.length <= LONGEST_ROW && value.every(isWord);
	for (const name in value) if (value[name] !== void 0) return false;
	return true;
}
function printInline(value) {
	if (typeof value !== "object" || value === null) return yamlScalar(value);
	return Array.isArray(value) ? `[${value.join(", ")}]` : "{}";
}
/** More entries than this are easier to read below each other. */
const LONGEST_ROW = 4;
/** A text that needs no quotes, not even between brackets. */
const isWord = (value) => typeof value === "string" && /^[\w.-]{1,40}$/.test(value) && yamlText(value) === value;
export { renderPlatformYaml as n, printYaml as t };
