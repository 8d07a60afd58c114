import { n as renderAnnotations, t as renderSarif } from "./sarif-aX2sIjlR.js";
import { i as summarize, n as renderJson, r as renderText } from "./json-CYJkk8nA.js";
import { r as markdownSize, t as findingsMarkdown } from "./findings-markdown-D8bi7lAP.js";
import { l as tally, o as count } from "./placement-C5IpQQ-N.js";
import { t as VERSION } from "./version-BfpsOsMf.js";
// src/core/report/markdown.ts
/** A comment may have 65,536 characters; what is around the report needs some. */
const LIMIT = 6e4;
const VERDICTS = {
	accepted: {
		title: "\u2705 Accepted",
		text: "Every request keeps the rules."
	},
	blocked: {
		title: "\u23f8\ufe0f Blocked",
		text: "The requests are in order, but some changes wait for an approval."
	},
	rejected: {
		title: "\u274c Rejected",
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
export { printReport as n, exitCode as t };
