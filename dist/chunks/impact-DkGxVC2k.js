import { n as loadPolicySet } from "./format-setting-Cga9oMw3.js";
import { t as printJson } from "./print-json-BJUQck9M.js";
import { a as effectWords, i as MOVE_NOTE, n as renderImpactMarkdown, o as impactGroups, r as headroom, s as impactTally } from "./impact-markdown-BsZTSfGc.js";
import { i as visible, t as clip } from "./escape-Dj7N_U7c.js";
import { t as painter } from "./paint-VIYjO_gb.js";
import { n as describeMove } from "./plan-steps-BMtADoqx.js";
import { l as tally, o as count, u as thousands } from "./placement-C5IpQQ-N.js";
import { t as wrapText } from "./wrap-text-C1IMnbpu.js";
import { r as renderText } from "./json-CYJkk8nA.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { n as impactSources, t as impactOf } from "./impact-sources-DcH1X95-.js";
import { n as printReport, t as exitCode } from "./print-report-BKwe6QUn.js";
// src/core/report/impact-json.ts
/** `prism impact --format json`: `{summary, namespaces}` (contracts). Namespaces that do not change are counted only. */
function renderImpactJson({ summary, namespaces }) {
	const { rejected, accepted, moved, changed, unchanged } = summary;
	return `${printJson({
		summary: {
			rejected,
			accepted,
			moved,
			changed,
			unchanged
		},
		namespaces: namespaces.map(({ namespace, team, effect, before, after, because }) => ({
			namespace,
			team,
			effect,
			before: before ?? null,
			after: after ?? null,
			because
		}))
	})}\n`;
}
// src/core/report/impact-text.ts
const MOST_ENTRIES = 10;
const MOST_TEAMS = 20;
const MOST_GROUPS = 40;
const STYLES = {
	rejected: "bad",
	moved: "disruptive",
	changed: "update",
	accepted: "good"
};
/** What a change of the policies does, for a terminal: counts first, then by rule and team, worst first. */
function renderImpactText(report, { color, width = 80 }) {
	const paint = painter(color);
	const groups = impactGroups(report);
	const hidden = groups.slice(MOST_GROUPS).reduce((sum, { number }) => sum + number, 0);
	return [
		[...wrapText(`impact: ${impactTally(report)}`, width).map((line) => paint("bold", line)), ...report.summary.moved > 0 ? wrapText(MOVE_NOTE, width - 2).map((line) => `  ${line}`) : []],
		...groups.slice(0, MOST_GROUPS).map((group) => groupLines(group, paint, width)),
		hidden === 0 ? [] : [paint("dim", `Not shown: ${count(hidden, "more namespace")}. --format json lists all.`)],
		headroomLines(report, paint, width)
	].filter((lines) => lines.length > 0).map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
}
function groupLines({ effect, rule, number, teams }, paint, width) {
	const [first = "", ...rest] = wrapText(`${effectWords(effect)} by ${clip(rule, 200)} (${count(number, "namespace")})`, width);
	const hidden = teams.slice(MOST_TEAMS).reduce((sum, { entries }) => sum + entries.length, 0);
	return [
		paint(STYLES[effect], first),
		...rest,
		...teams.slice(0, MOST_TEAMS).flatMap(({ team, entries }) => [
			`  ${paint("bold", visible(clip(team, 100)))}`,
			...entries.slice(0, MOST_ENTRIES).flatMap((entry) => entryLines(entry, rule, width)),
			...moreLine(entries.length - MOST_ENTRIES, paint)
		]),
		...hidden > 0 ? [paint("dim", `  and ${count(hidden, "namespace")} of ${count(teams.length - MOST_TEAMS, "more team")}`)] : []
	];
}
/** Under the rule of its group, which need not be said again. */
function entryLines({ namespace, before, after, because }, rule, width) {
	const name = clip(namespace, 100);
	const rest = because === rule ? "" : because.startsWith(`${rule}; `) ? because.slice(rule.length + 2) : because;
	return [...wrapText(`${name}: ${describeMove(before, after)}`, width - 8).map((line, index) => `${index === 0 ? "    " : "        "}${line}`), ...rest === "" ? [] : wrapText(clip(rest, 300), width - 8).map((line) => `        ${line}`)];
}
const moreLine = (number, paint) => number <= 0 ? [] : [paint("dim", `    and ${thousands(number)} more: --format json lists all`)];
function headroomLines({ quotas }, paint, width) {
	if (quotas.length === 0) return [];
	return [
		paint("bold", "Quotas that shrink"),
		...quotas.slice(0, MOST_TEAMS).flatMap((quota) => {
			const [first = "", ...rest] = wrapText(`${clip(quota.team, 100)} ${quota.resource}: ${headroom(quota)}`, width - 4);
			return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
		}),
		...quotas.length > MOST_TEAMS ? [`  and ${thousands(quotas.length - MOST_TEAMS)} more`] : []
	];
}
// src/cli/impact.ts
/** What a change of the policies does to every namespace. Returns the exit code: 1 when it rejects one. */
async function impact(flags, terminal) {
	const sources = await impactSources(flags);
	const { before, after } = sources;
	const old = loadPolicySet(before).policySet;
	if (!old) throw new Failure("The policies that it starts from are invalid, so there is nothing to compare with", "Run `prism validate` where they are, and mend them first");
	const fresh = loadPolicySet(after);
	if (!fresh.policySet) return invalid(fresh.diagnostics, after, flags, terminal);
	const report = impactOf(sources, old, fresh.policySet);
	const { width } = terminal;
	if (flags.format === "json") terminal.out(renderImpactJson(report));
	else if (flags.format === "markdown") terminal.out(renderImpactMarkdown(report));
	else if (!flags.quiet) terminal.out(renderImpactText(report, {
		color: terminal.outColor,
		...width && { width }
	}));
	return report.summary.rejected > 0 ? 1 : 0;
}
function invalid(diagnostics, { settings, policies }, flags, terminal) {
	const report = {
		result: "rejected",
		namespaces: 0,
		diagnostics: [...diagnostics]
	};
	const files = [...settings ? [settings] : [], ...policies];
	const source = (path) => {
		const file = files.find((one) => one.path === path);
		return file && "text" in file ? file.text : void 0;
	};
	if (flags.format === "text") {
		const { color, width } = terminal;
		terminal.err(renderText(diagnostics, {
			source,
			color,
			...width && { width }
		}));
		terminal.out(`rejected: the new policies are wrong, so nothing was compared: ${tally(diagnostics)}\n`);
	} else printReport(report, flags, terminal, source);
	return exitCode(report);
}
export { impact };
