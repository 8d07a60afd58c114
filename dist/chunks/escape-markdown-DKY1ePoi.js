import { i as visible } from "./escape-Dj7N_U7c.js";
// src/core/report/escape-markdown.ts
/**
* An invisible break. GitHub looks for mentions, issues, URLs and emoji in the rendered text, where no
* backslash and no entity is left to stop it; only another character between the two does.
*/
const BREAK = "&#8203;";
/** What Markdown, GitHub's or not, would make something of. Each match is written so that it stays text. */
const MARKUP = new RegExp([
	"[\\\\`*~[\\]]",
	"(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])",
	"[<>&|$]",
	"@",
	"#(?=\\d)|\\bgh-(?=\\d)",
	":(?=//|[\\w+-]+:)|www(?=\\.)"
].join("|"), "giu");
const ENTITIES = {
	"<": "&lt;",
	">": "&gt;",
	"&": "&amp;",
	"|": "&#124;",
	$: "<span>$</span>"
};
/** Text that somebody wrote, for any place in Markdown, table cells included. It stays on its line. */
const markdownText = (text) => visible(text).trim().replace(MARKUP, escapeMarkup).replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
function escapeMarkup(match) {
	if (match in ENTITIES) return ENTITIES[match];
	return /^[\\`*_~[\]]$/.test(match) ? `\\${match}` : match + BREAK;
}
/**
* Text for the inside of an HTML element, such as `<summary>`, where Markdown reads no backslash. Entities are
* read there and in Markdown alike.
*/
const htmlText = (text) => visible(text).trim().replace(MARKUP, (match) => {
	const escaped = escapeMarkup(match);
	return escaped.startsWith("\\") ? `&#${match.charCodeAt(0)};` : escaped;
});
/** Lines that Markdown shows as they are: between fences that are longer than any run of backticks inside. */
function markdownFence(language, lines) {
	const text = lines.map(visible).join("\n");
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}\n`;
}
/** Text as code. A backtick would end the span and a bar the table cell, so then HTML does it. */
const markdownCode = (text) => {
	const shown = visible(text);
	return /[`|]|^ | $|^$/.test(shown) ? `<code>${markdownText(shown)}</code>` : `\`${shown}\``;
};
/** A table row of cells that are Markdown already. */
const markdownRow = (cells) => `| ${cells.join(" | ")} |\n`;
/** The first two lines of a table; a name that ends in `:` is a column of numbers. */
const markdownHead = (names) => markdownRow(names.map((name) => name.replace(/:$/, ""))) + `|${names.map((name) => name.endsWith(":") ? "---:" : "---").join("|")}|\n`;
export { markdownRow as a, markdownHead as i, markdownCode as n, markdownText as o, markdownFence as r, htmlText as t };
