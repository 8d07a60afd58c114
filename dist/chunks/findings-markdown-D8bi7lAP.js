import { m as docsPage, p as PROSE } from "./format-setting-Cga9oMw3.js";
import { i as recommendationOf, r as describeFix, t as formatPlace } from "./place-rJ1aEnNT.js";
import { n as pathToUri, t as clip } from "./escape-Dj7N_U7c.js";
import { a as markdownRow, i as markdownHead, n as markdownCode, o as markdownText } from "./escape-markdown-DKY1ePoi.js";
import { d as worstFirst, o as count, u as thousands } from "./placement-C5IpQQ-N.js";
// src/core/report/markdown-budget.ts
/** Space that a text takes where UTF-16 units or UTF-8 bytes are counted, never too little: 3 for what is not ASCII. */
const markdownSize = (text) => text.length + 2 * (text.length - text.replace(/[^\u0000-\u007f]/g, "").length);
/**
* A document with as many of its optional pieces as fit, in the order of their importance: a piece is kept only
* with all before it. Pieces are made when asked for, and no more of them than could fit.
*
* @param render The document with the given pieces, wherever they stand in it. It grows with them.
*/
function fillBudget(pieces, render, budget) {
	const candidates = [];
	let sum = 0;
	for (const piece of pieces) {
		sum += markdownSize(piece.text);
		if (sum > budget) break;
		candidates.push(piece);
	}
	let best = render([]);
	let low = 0;
	let high = candidates.length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		const document = render(candidates.slice(0, middle));
		if (markdownSize(document) <= budget) {
			best = document;
			low = middle;
		} else high = middle - 1;
	}
	return best;
}
// src/core/report/findings-markdown.ts
/** Kept for closing tags and for saying what was left out. */
const RESERVE = 200;
/** No sensible message comes near. */
const LONGEST_TEXT = 600;
/** Findings as tables: what is open first, notices and what was there before the change folded. */
function findingsMarkdown(diagnostics, room, options) {
	const fresh = worstFirst(diagnostics.filter(({ existing }) => !existing));
	const existing = worstFirst(diagnostics.filter((diagnostic) => diagnostic.existing));
	const notices = fresh.filter(({ severity }) => severity === "notice");
	const others = fresh.filter(({ severity }) => severity !== "notice");
	const folds = options.folds ?? (() => false);
	const approvals = others.filter(folds);
	const older = `${count(existing.length, "finding")} from before this change, which ${existing.length === 1 ? "does" : "do"} not count against it`;
	let body = "";
	let leftOut = 0;
	for (const [rows, before, after] of [
		[
			others.filter((one) => !folds(one)),
			"",
			""
		],
		[
			approvals,
			details(`Where ${count(approvals.length, "approval")} ${approvals.length === 1 ? "is" : "are"} needed, and how to get ${approvals.length === 1 ? "it" : "them"}`),
			CLOSE_DETAILS
		],
		[
			notices,
			details(count(notices.length, "notice")),
			CLOSE_DETAILS
		],
		[
			existing,
			details(older),
			CLOSE_DETAILS
		]
	]) {
		if (rows.length === 0) continue;
		const frame = `\n${before}${markdownHead([
			"Finding",
			"Where",
			"What is wrong",
			"What to do"
		])}`;
		const shown = fill(rows, room - RESERVE - markdownSize(body + frame + after), options);
		if (shown.length > 0) body += frame + shown.join("") + after;
		leftOut += rows.length - shown.length;
	}
	if (leftOut === 0) return body;
	return `${body}\n${count(leftOut, "finding")} left out here for length; \`diagnostics.json\` has all ${thousands(diagnostics.length)}.\n`;
}
const details = (summary) => `<details>\n<summary>${summary}</summary>\n\n`;
const CLOSE_DETAILS = "\n</details>\n";
/** As many rows as there is room for. */
function fill(diagnostics, room, options) {
	const rows = [];
	let left = room;
	for (const diagnostic of diagnostics) {
		const row = renderRow(diagnostic, options);
		left -= markdownSize(row);
		if (left < 0) break;
		rows.push(row);
	}
	return rows;
}
function renderRow(diagnostic, options) {
	const { severity, error, location, related, fix } = diagnostic;
	const recommendation = recommendationOf(diagnostic);
	return markdownRow([
		`**${markdownText(severity)}**<br>${codeLink(error.code, options)}`,
		["", "."].includes(location.file) ? "" : code(formatPlace(location)),
		[text(error.message), ...related.map((other) => `${code(formatPlace(other))}: ${text(other.message)}`)].join("<br>"),
		[...recommendation === void 0 ? [] : [advice(recommendation)], ...fix ? [`Fix: ${text(describeFix(fix))}`] : []].join("<br>")
	]);
}
/** Advice of several lines ends in an example to copy, whose indentation counts. */
function advice(written) {
	const [first = "", ...example] = clip(written, LONGEST_TEXT).split(/\r?\n/);
	if (example.length === 0) return markdownText(first);
	const lines = example.map((line) => /^ */.exec(line)[0] + markdownText(line));
	return `${markdownText(first)}<pre>${lines.join("<br>")}</pre>`;
}
const text = (written) => markdownText(clip(written, LONGEST_TEXT));
const code = (written) => markdownCode(clip(written, LONGEST_TEXT));
/** Linked by our own table and not by the finding's `docs`: a report read from a file may say anything. */
const codeLink = (name, { docsUrl }) => docsUrl !== void 0 && Object.hasOwn(PROSE, name) ? `[\`${name}\`](${docsUrl}/${pathToUri(docsPage(name))})` : code(name);
export { fillBudget as n, markdownSize as r, findingsMarkdown as t };
