// src/core/report/escape.ts
/**
* Characters that move the cursor, reorder text or cannot be seen: control and format characters (ANSI
* escapes, bidirectional controls, zero width), line separators, spaces that are not the space, lone
* surrogates. The emoji variation selector alone stays: it is common, and can hide nothing.
*/
const UNSEEN = /(?! |\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/**
* Text as one line that a terminal shows as it is: what cannot be seen is written out, `\u{202e}`. A CI log
* is a terminal too, in which GitHub obeys lines that start with `::` and anything after `##[`.
*/
const visible = (text) => HARMLESS.test(text) ? text : writeOut(text);
/** Plain ASCII that no log obeys: nearly every text, told at a tenth of the cost. */
const HARMLESS = /^(?![\s:])[ -"$-~]*$/;
const writeOut = (text) => text.replace(UNSEEN, (character) => writtenOut(character)).replace(/^\s*:(?=:)/, (start) => start.replace(":", "\\u{3a}")).replaceAll("##[", "##\\u{5b}");
/** The same of a text that was written in several lines, line by line. */
const visibleLines = (text) => text.split(/\r?\n/).map(visible);
/** A character as people can read it: `\u{1b}`. */
const writtenOut = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
/** The message of a GitHub workflow command. Line ends in it are shown as such. */
const workflowData = (text) => text.replace(/[%\r\n]/g, (character) => WORKFLOW[character]);
/** A property of a GitHub workflow command: `file`, `title`. */
const workflowProperty = (text) => text.replace(/[%\r\n:,]/g, (character) => WORKFLOW[character]);
const WORKFLOW = {
	"%": "%25",
	"\r": "%0D",
	"\n": "%0A",
	":": "%3A",
	",": "%2C"
};
/** A relative path as a URI reference: every character that is not plain is percent-encoded, `:` included. */
const pathToUri = (path) => path.replace(/\p{Cs}/gu, "\ufffd").split("/").map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent)).join("/");
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
/** A word of a command to copy: what a shell could read otherwise is quoted, since anybody may name a branch. */
const shellWord = (text) => /^[\w@%+=:,./][\w@%+=:,./~-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
/** At most `length` characters, the last an ellipsis where something is cut. */
function clip(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
export { visibleLines as a, writtenOut as c, visible as i, pathToUri as n, workflowData as o, shellWord as r, workflowProperty as s, clip as t };
