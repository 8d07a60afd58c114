import { t as clip } from "./escape-Dj7N_U7c.js";
import { a as markdownRow, i as markdownHead, n as markdownCode, o as markdownText, t as htmlText } from "./escape-markdown-DKY1ePoi.js";
import { n as fillBudget, r as markdownSize, t as findingsMarkdown } from "./findings-markdown-D8bi7lAP.js";
import { r as quotaAmount, t as rowsOrTeams } from "./rows-or-teams-DFCMBjtu.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { t as groupBy } from "./group-by-D2N8zu0G.js";
import { o as count, u as thousands } from "./placement-C5IpQQ-N.js";
import { i as describeValue } from "./plan-steps-BMtADoqx.js";
// src/core/report/impact-groups.ts
/** Worst first. What moves does so only when a grant names it (semantics 7). */
const EFFECTS = [
	{
		effect: "rejected",
		words: "rejected"
	},
	{
		effect: "moved",
		words: "would move"
	},
	{
		effect: "changed",
		words: "changed"
	},
	{
		effect: "accepted",
		words: "now accepted"
	}
];
/** The namespaces of an impact by effect, worst first, then by rule, the widest first, then by team. */
const impactGroups = ({ namespaces }) => EFFECTS.flatMap(({ effect }) => {
	return [...groupBy(namespaces.filter((entry) => entry.effect === effect), ({ rule }) => rule)].toSorted(([a, some], [b, others]) => others.length - some.length || compareText(a, b)).map(([rule, entries]) => ({
		effect,
		rule,
		number: entries.length,
		teams: teamsOf(entries)
	}));
});
const teamsOf = (entries) => [...groupBy(entries, ({ team }) => team)].toSorted(([a], [b]) => compareText(a, b)).map(([team, of]) => ({
	team,
	entries: of.toSorted((a, b) => compareText(a.namespace, b.namespace))
}));
const effectWords = (effect) => EFFECTS.find((one) => one.effect === effect).words;
/** `1 rejected, 2 would move, 9 changed (3 disruptive); 33 unchanged`, exact whatever is not shown. */
function impactTally(report) {
	const { summary } = report;
	const parts = EFFECTS.filter(({ effect }) => summary[effect] > 0).map(({ effect, words }) => `${thousands(summary[effect])} ${words}${effect === "changed" ? changedRisks(report) : ""}`);
	const unchanged = `${count(summary.unchanged, "namespace")} unchanged`;
	return parts.length === 0 ? `nothing changes: ${unchanged}` : `${parts.join(", ")}; ${unchanged}`;
}
/** Of what is changed where it is: how many lose data, how many others disturb clients. */
function changedRisks({ namespaces }) {
	const risks = namespaces.flatMap(({ effect, because }) => {
		if (effect !== "changed") return [];
		const told = [...because.matchAll(/(?:^|; )(data-loss|disruptive): /g)].map(([, risk]) => risk);
		return told.includes("data-loss") ? ["data-loss"] : told.slice(0, 1);
	});
	const tally = ["data-loss", "disruptive"].map((risk) => ({
		risk,
		number: risks.filter((one) => one === risk).length
	})).filter(({ number }) => number > 0).map(({ risk, number }) => `${thousands(number)} ${risk}`);
	return tally.length === 0 ? "" : ` (${tally.join(", ")})`;
}
/** What is to be known of what is reported as would move. */
const MOVE_NOTE = "What would move stays where it is until a grant with migrate: true in policies/approvals.yaml names it.";
// src/core/report/headroom.ts
/** `limit 100,000 \u2192 80,000, 70,000 used: 10,000 left, was 30,000`. */
function headroom({ resource, before_limit, after_limit, used }) {
	const amount = (of) => quotaAmount(resource, of);
	const left = after_limit - used;
	const now = left < 0 ? `${amount(-left)} too much is used` : `${amount(left)} left, was ${amount(Math.max(0, before_limit - used))}`;
	return `limit ${amount(before_limit)} \u2192 ${amount(after_limit)}, ${amount(used)} used: ${now}`;
}
// src/core/report/impact-markdown.ts
/** As for the comment on a plan, of which this may be a part of its own. */
const BUDGET = 6e4;
const RESERVE = 500;
const MOST_QUOTAS = 20;
/**
* What a change of the policies does, for a comment or a job summary: counts first, what each rule does by team, then
* the namespaces, worst first, as many as fit.
*
* @param budget The most it may take, in UTF-8 bytes as in UTF-16 units; at least 5,000.
*/
function renderImpactMarkdown(report, budget = BUDGET) {
	const tally = impactTally(report);
	const head = `## Impact of the policies\n\n${tally.charAt(0).toUpperCase()}${tally.slice(1)}.\n`;
	return head + impactSections(report, budget - markdownSize(head));
}
/** The same without its title and counts, for where these stand already; empty where nothing changes. */
function impactSections(report, budget) {
	const groups = impactGroups(report);
	const head = report.summary.moved > 0 ? `\n${markdownText(MOVE_NOTE)}\n` : "";
	const quotas = quotaTable(report);
	const room = budget - RESERVE - markdownSize(head + quotas);
	const overview = overviewTable(report, room * .4);
	const findings = report.diagnostics.length === 0 ? "" : findingsMarkdown(report.diagnostics, room * .3, {});
	const always = head + overview + quotas + (findings === "" ? "" : `\n### Findings\n${findings}`);
	return fillBudget(entryPieces(groups), (kept) => always + groupSections(groups, kept), budget);
}
function* entryPieces(groups) {
	for (const group of groups) for (const { entries } of group.teams) for (const entry of entries) yield {
		text: entryRow(entry),
		group
	};
}
const entryRow = ({ namespace, team, before, after, because }) => markdownRow([
	markdownText(clip(team, 100)),
	`**${markdownText(clip(namespace, 100))}**`,
	markdownCode(describeValue(before)),
	markdownCode(describeValue(after)),
	markdownText(clip(because, 300))
]);
/** What each rule does to how many; summed up by team where there are too many rules. */
function overviewTable(report, room) {
	if (report.namespaces.length === 0) return "";
	const items = impactGroups(report).flatMap(({ effect, rule, teams }) => teams.map(({ team, entries }) => ({
		effect,
		rule,
		team,
		number: entries.length
	})));
	const numbers = (of) => thousands(of.reduce((sum, { number }) => sum + number, 0));
	return `\n${rowsOrTeams(items, {
		head: markdownHead([
			"Effect",
			"By",
			"Team",
			"Namespaces:"
		]),
		row: ({ effect, rule, team, number }) => markdownRow([
			`**${effectWords(effect)}**`,
			markdownCode(clip(rule, 150)),
			markdownText(clip(team, 100)),
			thousands(number)
		]),
		teamOf: ({ team }) => team,
		teamHead: markdownHead([
			"Team",
			"Rejected:",
			"Would move:",
			"Changed:",
			"Now accepted:"
		]),
		teamRow: (team, of) => markdownRow([markdownText(clip(team, 100)), ...[
			"rejected",
			"moved",
			"changed",
			"accepted"
		].map((effect) => numbers(of.filter((item) => item.effect === effect)))])
	}, room)}`;
}
function groupSections(groups, kept) {
	const rows = /* @__PURE__ */ new Map();
	for (const { group, text } of kept) {
		const of = rows.get(group);
		if (of) of.push(text);
		else rows.set(group, [text]);
	}
	const left = groups.reduce((sum, { number }) => sum + number, 0) - kept.length;
	return [...[...rows].map(([{ effect, rule, number }, texts]) => {
		return `\n<details>\n<summary>${`${effectWords(effect)} by <code>${htmlText(clip(rule, 150))}</code>: ${count(number, "namespace")}`}</summary>\n\n${markdownHead([
			"Team",
			"Namespace",
			"Before",
			"After",
			"Because"
		]) + texts.join("")}\n</details>\n`;
	}), left === 0 ? "" : `\n${count(left, "namespace")} left out here for length; \`prism impact --format json\` lists all.\n`].join("");
}
function quotaTable({ quotas }) {
	if (quotas.length === 0) return "";
	const rows = quotas.slice(0, MOST_QUOTAS).map((quota) => markdownRow([
		markdownText(clip(quota.team, 100)),
		quota.resource,
		headroom(quota)
	]));
	const more = quotas.length - rows.length;
	return [`\n**Quotas that shrink**\n\n${markdownHead([
		"Team",
		"Quota",
		"Headroom"
	])}${rows.join("")}`, more > 0 ? `\nand ${thousands(more)} more.\n` : ""].join("");
}
export { effectWords as a, MOVE_NOTE as i, renderImpactMarkdown as n, impactGroups as o, headroom as r, impactTally as s, impactSections as t };
