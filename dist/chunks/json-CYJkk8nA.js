import { a as visibleLines, c as writtenOut, i as visible } from "./escape-Dj7N_U7c.js";
import { t as printJson } from "./print-json-BJUQck9M.js";
import { l as tally, o as count } from "./placement-C5IpQQ-N.js";
import { i as recommendationOf, r as describeFix, t as formatPlace } from "./place-rJ1aEnNT.js";
// src/core/report/excerpt.ts
const TAB = 4;
/** East Asian wide characters and emoji, which take two columns on a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
/**
* The part of a line around the columns from `start` to `end` (from 1, in UTF-16 code units, the end exclusive)
* that fits into `room` terminal columns. An empty part, or one past the end of the line, is one caret.
*/
function excerpt(line, start, end, room) {
	const from = wholeCharacter(line, Math.max(0, start - 1 - room));
	const to = Math.min(line.length, Math.max(start - 1, Math.min(end - 1, start - 1 + room)) + room);
	const cells = toCells(line, from, to, start, end);
	const total = widthOf(cells);
	const before = widthOf(cells.slice(0, cells.findIndex((cell) => cell.marked)));
	if (total <= room && from === 0 && to === line.length) return join(cells, before, "", "");
	const inner = room - 2;
	const marked = Math.min(inner, widthOf(cells.filter((cell) => cell.marked)));
	const left = Math.max(0, Math.min(before - Math.floor((inner - marked) / 2), total - inner));
	const shown = [];
	let offset = 0;
	let skipped = 0;
	for (const cell of cells) {
		if (offset < left) skipped = offset + cell.width;
		else if (offset + cell.width <= left + inner) shown.push(cell);
		offset += cell.width;
	}
	const cutAfter = to < line.length || widthOf(shown) + skipped < total;
	return join(shown, before - skipped, from > 0 || skipped > 0 ? "\u2026" : "", cutAfter ? "\u2026" : "");
}
function join(cells, before, head, tail) {
	const marks = widthOf(cells.filter((cell) => cell.marked));
	return {
		text: (head + cells.map((cell) => cell.text).join("") + tail).trimEnd(),
		carets: " ".repeat(head.length + before) + "^".repeat(Math.max(1, marks))
	};
}
function toCells(line, from, to, start, end) {
	const cells = [];
	let column = from + 1;
	let offset = 0;
	for (const character of line.slice(from, to)) {
		const text = shownAs(character, offset, line.slice(column - 3, column - 1));
		const width = text === character ? charWidth(character) : text.length;
		cells.push({
			text,
			width,
			marked: column + character.length > start && column < Math.max(end, start + 1)
		});
		column += character.length;
		offset += width;
	}
	if (start >= column) cells.push({
		text: " ",
		width: 1,
		marked: true
	});
	return cells;
}
function shownAs(character, offset, two) {
	if (character === "	") return " ".repeat(TAB - offset % TAB);
	return character === "[" && two === "##" ? writtenOut(character) : visible(character);
}
const charWidth = (character) => COMBINING.test(character) || character === "\ufe0f" ? 0 : WIDE.test(character) ? 2 : 1;
const widthOf = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
/** The index, or the one after it where it would split a surrogate pair. */
const wholeCharacter = (line, index) => index > 0 && /[\udc00-\udfff]/.test(line.charAt(index)) ? index + 1 : index;
// src/core/report/text.ts
/** ANSI codes; besides these only explain-text.ts and paint.ts write any. */
const ANSI = {
	error: "31;1",
	warning: "33;1",
	notice: "36;1",
	place: "1",
	caret: "31",
	dim: "2"
};
/** Findings for a terminal or a log, in their order, each with the line it is about and what to do. */
function renderText(diagnostics, options) {
	const paint = (style, text) => options.color ? `\u001b[${ANSI[style]}m${text}\u001b[0m` : text;
	const lineAt = lineReader(options.source);
	const blocks = diagnostics.filter((diagnostic) => !diagnostic.existing).map((diagnostic) => renderOne(diagnostic, lineAt(diagnostic.location), options.width, paint));
	const existing = diagnostics.filter((diagnostic) => diagnostic.existing);
	if (existing.length > 0) blocks.push(`${paint("dim", wrap(foldedLine(existing), "  ", options.width))}\n`);
	return blocks.join("\n");
}
/** The closing line: `rejected: 40 namespaces, 2 errors, 1 warning`. */
function summarize({ result, namespaces, diagnostics }) {
	const fresh = diagnostics.filter((diagnostic) => !diagnostic.existing);
	const older = diagnostics.length - fresh.length;
	return `${result}: ${[
		count(namespaces, "namespace"),
		tally(fresh),
		...older > 0 ? [count(older, "older finding")] : []
	].join(", ")}`;
}
function renderOne(diagnostic, line, width, paint) {
	const { severity, location, related, fix, error } = diagnostic;
	let out = `${location.file === "" ? "" : `${paint("place", `${visible(formatPlace(location))}:`)} `}${paint(severity, `${severity}:`)} ${visible(error.message)} ${paint("dim", `[${visible(error.code)}]`)}\n`;
	if (line !== void 0) out += renderSource(location, line, width ?? 100, paint);
	const recommendation = recommendationOf(diagnostic);
	if (recommendation !== void 0) out += renderAdvice(recommendation, width);
	for (const other of related) out += `${wrap(`  ${visible(formatPlace(other))}: ${visible(other.message)}`, "    ", width)}\n`;
	if (fix) out += `  fix: ${visible(describeFix(fix))}\n`;
	return out;
}
/** Advice of several lines ends in an example to copy, so it is indented as a whole. */
function renderAdvice(recommendation, width) {
	const [first = "", ...example] = visibleLines(recommendation);
	return `${wrap(`  help: ${first}`, "        ", width)}\n${example.map((line) => `${line === "" ? "" : `    ${line}`}\n`).join("")}`;
}
/** Broken between words to the width of the terminal; a log, which has none, is searched by lines. */
function wrap(text, indent, width = Number.POSITIVE_INFINITY) {
	if (text.length <= width) return text;
	const [first = "", ...words] = text.trimStart().split(" ");
	let lines = "";
	let line = text.slice(0, text.length - text.trimStart().length) + first;
	for (const word of words) if (line.length + 1 + word.length <= width) line += ` ${word}`;
	else {
		lines += `${line}\n`;
		line = indent + word;
	}
	return lines + line;
}
function renderSource(location, line, width, paint) {
	const number = String(location.line).padStart(4);
	const gutter = " ".repeat(number.length);
	const end = location.end_line > location.line ? line.length + 1 : location.end_column;
	const room = Math.max(20, width - number.length - 3);
	const { text, carets } = excerpt(line, location.column, end, room);
	return `${paint("dim", `${number} |`)} ${text}\n${paint("dim", `${gutter} |`)} ${paint("caret", carets)}\n`;
}
const foldedLine = (existing) => `Not shown: ${count(existing.length, "finding")} from before this change (${tally(existing)}); --format json lists all`;
/** Findings come by file, so the lines of one file at a time are kept. */
function lineReader(source) {
	let file;
	let lines;
	return (location) => {
		if (location.file !== file) {
			file = location.file;
			lines = source(file)?.split(/\r?\n/);
		}
		return lines?.[location.line - 1];
	};
}
// src/core/report/json.ts
/** diagnostics.json, and what `--format json` prints: always one document, its keys in a fixed order. */
const renderJson = (report) => `${printJson({
	result: report.result,
	namespaces: report.namespaces,
	diagnostics: report.diagnostics.map(orderDiagnostic)
})}\n`;
/** The order of contracts.md. What belongs to a code alone (`details`) keeps its own. */
function orderDiagnostic({ severity, error, location, related, ...rest }) {
	const { code, message, details } = error;
	const { file, line, column, end_line, end_column } = location;
	return {
		severity,
		error: {
			code,
			message,
			details
		},
		location: {
			file,
			line,
			column,
			end_line,
			end_column
		},
		related: related.map((place) => ({
			file: place.file,
			line: place.line,
			column: place.column,
			message: place.message
		})),
		namespace: rest.namespace,
		existing: rest.existing,
		...rest.fix && { fix: orderFix(rest.fix) },
		docs: rest.docs
	};
}
const orderFix = ({ path, value, reason, op, automatic }) => ({
	path,
	value,
	reason,
	...op && { op },
	automatic
});
export { summarize as i, renderJson as n, renderText as r, orderDiagnostic as t };
