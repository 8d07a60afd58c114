import { t as sha256Hex } from "./sha256-hex-ijYLnoa8.js";
// src/core/model/canonical-digest.ts
/** SHA-256 (hex) of a value's meaning: the order of keys does not count, nor do members that are undefined. */
const canonicalDigest = (value) => sha256Hex(canonicalJson(value));
function canonicalJson(value) {
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	let text = "";
	if (Array.isArray(value)) {
		for (const item of value) text += `${text === "" ? "" : ","}${canonicalJson(item)}`;
		return `[${text}]`;
	}
	for (const key of Object.keys(value).sort()) {
		const member = value[key];
		if (member === void 0) continue;
		text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
	}
	return `{${text}}`;
}
export { canonicalDigest as t };
