import { i as visible, n as pathToUri, o as workflowData, s as workflowProperty } from "./escape-Dj7N_U7c.js";
import { t as printJson } from "./print-json-BJUQck9M.js";
import { i as SEVERITIES, o as count, s as ofSeverity } from "./placement-C5IpQQ-N.js";
import { m as docsPage, p as PROSE } from "./format-setting-Cga9oMw3.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { t as sha256Hex } from "./sha256-hex-ijYLnoa8.js";
import { i as recommendationOf, n as isInRepo, r as describeFix, t as formatPlace } from "./place-rJ1aEnNT.js";
// src/core/report/annotations.ts
/** GitHub shows this many annotations of a type and step, and drops the others without a word. */
const LIMIT = 10;
/** Findings as GitHub workflow commands, worst first. What was there before the change is not annotated. */
function renderAnnotations(diagnostics) {
	const fresh = diagnostics.filter((diagnostic) => !diagnostic.existing);
	return SEVERITIES.flatMap((severity) => annotate(severity, ofSeverity(fresh, severity))).map((line) => `${line}\n`).join("");
}
function annotate(severity, diagnostics) {
	if (diagnostics.length <= LIMIT) return diagnostics.map(annotation);
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
/** Text without placeholders (`{0}`) and links (`[\u2026](\u2026)`), which a message may have. */
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
export { renderAnnotations as n, renderSarif as t };
