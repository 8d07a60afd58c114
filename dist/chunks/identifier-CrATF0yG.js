import { t as sha256Hex } from "./sha256-hex-ijYLnoa8.js";
// src/core/policy/identifier.ts
/** Hash digits and the separator before them: what a cut name ends with. */
const SUFFIX = 13;
/**
* A name within `length` characters. A name that has that many or more is cut and ends with a hash of the
* whole. A cut name has exactly `length` characters and an uncut one has fewer, so the two can never be
* equal, even where somebody names a namespace after another one's hash; that is why a name that would just
* fit is cut as well, and why a separator dropped before the hash is made up for by one more digit.
*/
function cutIdentifier(text, length) {
	if (text.length < length) return text;
	const separator = text.includes("_") ? "_" : "-";
	const head = text.slice(0, length - SUFFIX).replace(/[-_]$/, "");
	const hash = sha256Hex(text);
	return head + separator + hash.slice(0, length - head.length - 1);
}
/** Hyphens as underscores, for names that must not be quoted in SQL. */
const underscored = (text) => text.replaceAll("-", "_");
export { underscored as n, cutIdentifier as t };
