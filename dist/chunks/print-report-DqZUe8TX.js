import { a as workflowData, i as visibleLines, n as pathToUri, o as workflowProperty, r as visible, s as writtenOut, t as clip } from "./escape-BcF7Vodc.js";
import { Ct as RISKS, Dt as sha256Hex, St as printJson, dt as PROSE, ft as docsPage, ut as compareText } from "./working-tree-BgjlirRP.js";
import { t as VERSION } from "./version-jYWIp1zN.js";
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
// src/core/report/tally.ts
/** Worst first. */
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
/** `1 error`, `2 errors`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** `2 errors, 1 warning`; `no findings` where there are none. */
const tally = (diagnostics) => SEVERITIES.map((severity) => ({
	severity,
	number: ofSeverity(diagnostics, severity).length
})).filter(({ number }) => number > 0).map(({ severity, number }) => count(number, severity)).join(", ") || "no findings";
const ofSeverity = (diagnostics, severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity);
/** By severity, each in its given order. */
const worstFirst = (diagnostics) => SEVERITIES.flatMap((severity) => ofSeverity(diagnostics, severity));
/** `2 to create, 1 to delete`; empty where nothing changes. */
const actionTally = (summary) => [
	"create",
	"update",
	"migrate",
	"delete"
].filter((action) => summary[action] > 0).map((action) => `${thousands(summary[action])} to ${action}`).join(", ");
/** `1 data-loss, 3 safe`: worst first. */
const riskTally = (changes) => RISKS.toReversed().map((risk) => ({
	risk,
	number: changes.filter((change) => change.risk === risk).length
})).filter(({ number }) => number > 0).map(({ risk, number }) => `${thousands(number)} ${risk}`).join(", ");
/** 1234567 as `1,234,567`. */
const thousands = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
// src/core/report/yaml-scalar.ts
/**
* Starts like a word and has nothing that means something inside a block scalar. Everything that YAML 1.1 or
* 1.2 reads as a number, a date or markup starts otherwise, so only the words of RESERVED are left to exclude.
*/
const PLAIN = /^[A-Za-z_][\w ./@%+()[\],#:'=>*-]*$/;
const NOT_PLAIN = /: |:$| #| $/;
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?[\d_]+)$/i;
/** Legal in JSON, but not to be seen or not printable by YAML's rules. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** A scalar that YAML 1.1 and 1.2 readers agree on. What JSON cannot say (NaN, infinities) is null, as in JSON. */
function yamlScalar(value) {
	switch (typeof value) {
		case "string": return yamlText(value);
		case "number": return Number.isFinite(value) ? yamlNumber(value) : "null";
		case "boolean": return value ? "true" : "false";
		default: return "null";
	}
}
/** A text, quoted unless it is certainly read as one. */
function yamlText(text) {
	if (PLAIN.test(text) && !NOT_PLAIN.test(text) && !RESERVED.test(text)) return text;
	return JSON.stringify(text).replace(UNSEEN, (character) => {
		const code = character.codePointAt(0);
		return code > 65535 ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
	});
}
const hex = (code, digits) => code.toString(16).padStart(digits, "0");
/** YAML 1.1 takes an exponent only after a fraction. */
function yamlNumber(value) {
	const text = String(value);
	return text.includes("e") && !text.includes(".") ? text.replace("e", ".0e") : text;
}
// src/core/report/advice.ts
/** What to do about a finding, in one sentence. */
function recommendationOf(diagnostic) {
	const { recommendation } = diagnostic.error.details;
	return typeof recommendation === "string" && recommendation !== "" ? recommendation : void 0;
}
/** `set needs.write_rps to 50000 (the most that fits)`, with how to have it done. */
function describeFix(fix) {
	const value = typeof fix.value === "object" ? JSON.stringify(fix.value) : yamlScalar(fix.value);
	return `${fix.op === "rename" ? `rename ${fix.path} to ${value}` : `set ${fix.path} to ${value}`} (${fix.reason})${fix.automatic ? "; prism validate --fix applies it" : ""}`;
}
// src/core/report/place.ts
/** A place as compilers write it: `policies/teams.yaml:12:7`. */
const formatPlace = (place) => `${place.file}:${place.line}:${place.column}`;
/** Whether a file is one of the repo: built-in policies (`builtin:policies/…`) cannot be linked to. */
const isInRepo = (file) => file !== "" && !file.startsWith("builtin:");
// src/core/report/sarif.ts
/** The name that GitHub and other readers know for the root of the checkout. */
const ROOT = "%SRCROOT%";
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
/** report.sarif: SARIF 2.1.0, as GitHub code scanning reads it. */
function renderSarif(report, options) {
	const codes = [...new Set(report.diagnostics.map((diagnostic) => diagnostic.error.code))].sort(compareText);
	const fingerprint = fingerprinter();
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "prism",
				version: options.version,
				...options.docsUrl === void 0 ? {} : { informationUri: options.docsUrl },
				rules: codes.map((code) => toRule(code, options))
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [ROOT]: { description: { text: "The root of the namespaces repo." } } },
			results: report.diagnostics.map((diagnostic) => ({
				...toResult(diagnostic, codes.indexOf(diagnostic.error.code)),
				partialFingerprints: { "prismFinding/v1": fingerprint(diagnostic) }
			})),
			properties: {
				result: report.result,
				namespaces: report.namespaces
			}
		}]
	};
	return `${printJson(log)}\n`;
}
function toRule(code, { docsUrl }) {
	if (!Object.hasOwn(PROSE, code)) return { id: code };
	const { summary, severity } = PROSE[code];
	const page = docsPage(code);
	const uri = docsUrl === void 0 ? void 0 : `${docsUrl}/${pathToUri(page)}`;
	return {
		id: code,
		shortDescription: { text: summary },
		fullDescription: { text: `${summary}.` },
		...uri === void 0 ? {} : { helpUri: uri },
		help: {
			text: `${summary}. Causes and remedies: ${uri ?? page}`,
			...uri === void 0 ? {} : { markdown: `${summary}. [Causes and remedies](${uri})` }
		},
		defaultConfiguration: { level: LEVELS[severity] }
	};
}
function toResult(diagnostic, ruleIndex) {
	const { severity, error, location, related, namespace, existing, fix } = diagnostic;
	const linked = related.filter((place) => isInRepo(place.file));
	return {
		ruleId: error.code,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: messageText(diagnostic, linked) },
		locations: isInRepo(location.file) ? [{ physicalLocation: physical(location) }] : [],
		...linked.length === 0 ? {} : { relatedLocations: linked.map((place, id) => ({
			id,
			message: { text: plain(place.message) },
			physicalLocation: physical(place)
		})) },
		properties: {
			namespace,
			existing,
			...fix ? { fix } : {}
		}
	};
}
/** What is wrong, what to do, the fix, and links to the lines that decided: GitHub shows only what is linked. */
function messageText(diagnostic, linked) {
	const { error, location, related, fix } = diagnostic;
	const recommendation = recommendationOf(diagnostic);
	const unlinked = related.filter((place) => !linked.includes(place));
	const sentences = [
		(isInRepo(location.file) || location.file === "" ? "" : `${formatPlace(location)}: `) + error.message,
		...recommendation === void 0 ? [] : [recommendation],
		...fix ? [`Fix: ${describeFix(fix)}`] : [],
		...unlinked.map((other) => `${formatPlace(other)}: ${other.message}`)
	].map((text) => text === recommendation ? plainLines(text) : plain(text));
	const links = linked.map((other, id) => `See [${plain(other.message).replace(/[[\]\\]/g, "\\$&")}](${id})`);
	return [...sentences, ...links].map(asSentence).reduce((before, next) => `${before}${before.endsWith("\n") ? "" : " "}${next}`).trimEnd();
}
/** Advice of several lines ends in an example, which a full stop would spoil. */
function asSentence(text) {
	if (text.includes("\n")) return `${text}\n`;
	return /[.?!]$/.test(text) ? text : `${text}.`;
}
const plainLines = (text) => text.split(/\r?\n/).map(plain).join("\n");
/** Text without placeholders (`{0}`) and links (`[…](…)`), which a message may have. */
const plain = (text) => visible(text).replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
function physical(place) {
	return {
		artifactLocation: {
			uri: pathToUri(place.file),
			uriBaseId: ROOT
		},
		region: {
			startLine: place.line,
			startColumn: place.column,
			..."end_line" in place ? {
				endLine: place.end_line,
				endColumn: place.end_column
			} : {}
		}
	};
}
/**
* What makes a finding the same after lines moved: code, namespace, field and file, and which of several such
* it is. Not named `primaryLocationLineHash`: GitHub's upload action computes that one and warns of any other.
*/
function fingerprinter() {
	const seen = /* @__PURE__ */ new Map();
	return ({ error, namespace, location }) => {
		const identity = JSON.stringify([
			error.code,
			namespace,
			error.details.field ?? null,
			location.file
		]);
		const number = (seen.get(identity) ?? 0) + 1;
		seen.set(identity, number);
		return `${sha256Hex(identity).slice(0, 32)}:${number}`;
	};
}
// src/core/report/annotations.ts
/** GitHub shows this many annotations of a type and step, and drops the others without a word. */
const LIMIT$1 = 10;
/** Findings as GitHub workflow commands, worst first. What was there before the change is not annotated. */
function renderAnnotations(diagnostics) {
	const fresh = diagnostics.filter((diagnostic) => !diagnostic.existing);
	return SEVERITIES.flatMap((severity) => annotate(severity, ofSeverity(fresh, severity))).map((line) => `${line}\n`).join("");
}
function annotate(severity, diagnostics) {
	if (diagnostics.length <= LIMIT$1) return diagnostics.map(annotation);
	const shown = diagnostics.slice(0, 9);
	const notice = `${count(diagnostics.length - shown.length, `more ${severity}`)} than GitHub shows here: the job summary and the log of this step list all ${diagnostics.length}`;
	return [...shown.map(annotation), `::${severity} title=prism::${workflowData(notice)}`];
}
function annotation(diagnostic) {
	const { severity, location, error, related, fix } = diagnostic;
	const recommendation = recommendationOf(diagnostic);
	const lines = [
		isInRepo(location.file) || location.file === "" ? error.message : `${formatPlace(location)}: ${error.message}`,
		...recommendation === void 0 ? [] : [...`Help: ${recommendation}`.split(/\r?\n/)],
		...related.map((other) => `${formatPlace(other)}: ${other.message}`),
		...fix ? [`Fix: ${describeFix(fix)}`] : []
	];
	return `::${severity} ${Object.entries({
		...placeProperties(location),
		title: error.code
	}).map(([name, value]) => `${name}=${workflowProperty(visible(String(value)))}`).join(",")}::${workflowData(lines.map(visible).join("\n"))}`;
}
/** GitHub takes columns only when the annotation begins and ends on one line; its end line is inclusive. */
function placeProperties({ file, line, column, end_line, end_column }) {
	if (!isInRepo(file) || file === ".") return {};
	if (end_line === line) return {
		file,
		line,
		col: column,
		endLine: line,
		endColumn: end_column
	};
	const last = end_column === 1 ? end_line - 1 : end_line;
	return last === line ? {
		file,
		line
	} : {
		file,
		line,
		endLine: last
	};
}
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
	const older = `${count(existing.length, "finding")} from before this change, which ${existing.length === 1 ? "does" : "do"} not count against it`;
	let body = "";
	let leftOut = 0;
	for (const [rows, before, after] of [
		[
			fresh.filter(({ severity }) => severity !== "notice"),
			"",
			""
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
	return `${body}\n${count(leftOut, "finding")} left out here for length; \`diagnostics.json\` has all ${diagnostics.length}.\n`;
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
		location.file === "" ? "" : code(formatPlace(location)),
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
// src/core/report/markdown.ts
/** A comment may have 65,536 characters; what is around the report needs some. */
const LIMIT = 6e4;
const VERDICTS = {
	accepted: {
		title: "✅ Accepted",
		text: "Every request keeps the rules."
	},
	blocked: {
		title: "⏸️ Blocked",
		text: "The requests are in order, but some changes wait for an approval."
	},
	rejected: {
		title: "❌ Rejected",
		text: "Nothing is compiled until the errors are corrected."
	}
};
/** The report for a job summary: the verdict, what is wrong, the rest folded. At most 60,000 characters. */
function renderMarkdown(report, options = {}) {
	const { result, namespaces, diagnostics } = report;
	const fresh = diagnostics.filter(({ existing }) => !existing);
	const { title, text } = VERDICTS[result];
	const head = `## ${title}\n\n${text}\n\n**${count(namespaces, "namespace")}**: ${tally(fresh)}.\n`;
	return head + findingsMarkdown(diagnostics, LIMIT - markdownSize(head), options);
}
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
	return join(shown, before - skipped, from > 0 || skipped > 0 ? "…" : "", cutAfter ? "…" : "");
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
const charWidth = (character) => COMBINING.test(character) || character === "️" ? 0 : WIDE.test(character) ? 2 : 1;
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
	if (existing.length > 0) blocks.push(`${paint("dim", foldedLine(existing))}\n`);
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
	for (const other of related) out += `  ${visible(formatPlace(other))}: ${visible(other.message)}\n`;
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
// src/cli/print-report.ts
/** Prints a verdict in the format asked for: text for people on stderr, everything else as the result on stdout. */
function printReport(report, options, terminal, source) {
	const shown = options.quiet ? report.diagnostics.filter(({ severity }) => severity === "error") : report.diagnostics;
	switch (options.format) {
		case "json":
			terminal.out(renderJson(report));
			break;
		case "sarif":
			terminal.out(renderSarif(report, { version: VERSION }));
			break;
		case "github":
			terminal.out(renderAnnotations(shown));
			break;
		case "markdown":
			terminal.out(renderMarkdown(report));
			break;
		case "text":
			terminal.err(renderText(shown, {
				source,
				color: terminal.color,
				...terminal.width && { width: terminal.width }
			}));
			if (!options.quiet) terminal.out(`${summarize(report)}\n`);
	}
}
/** 0 when accepted, 1 when a finding rejects or blocks (contracts, "Exit codes"). */
const exitCode = ({ result }) => result === "accepted" ? 0 : 1;
export { renderJson as S, markdownFence as _, fillBudget as a, markdownText as b, yamlScalar as c, count as d, ofSeverity as f, markdownCode as g, htmlText as h, findingsMarkdown as i, yamlText as l, thousands as m, printReport as n, markdownSize as o, riskTally as p, renderText as r, renderSarif as s, exitCode as t, actionTally as u, markdownHead as v, orderDiagnostic as x, markdownRow as y };
