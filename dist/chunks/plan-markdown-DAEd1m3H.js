import { t as clip } from "./escape-Dj7N_U7c.js";
import { a as markdownRow, i as markdownHead, n as markdownCode, o as markdownText } from "./escape-markdown-DKY1ePoi.js";
import { i as stagesLeftOut, n as toldReasons, r as migrationStages } from "./told-reasons-gRbivwVA.js";
import { t as byRisk } from "./plan-order-XpQOvFC2.js";
import { a as actionTally, o as count, u as thousands } from "./placement-C5IpQQ-N.js";
import { a as stepLists, r as describeSetting, t as SECTIONS } from "./plan-steps-BMtADoqx.js";
// src/core/report/plan-approvals.ts
/** Every approval of a report: of the platform's own files first, then of the changes, worst risk first. */
const neededApprovals = ({ guarded, plan }) => [...guarded ? [{
	namespace: null,
	team: null,
	approval: guarded.approval
}] : [], ...byRisk(plan?.changes ?? []).flatMap(({ namespace, team, approvals }) => approvals.map((approval) => ({
	namespace,
	team,
	approval
})))];
const isOpen = ({ status }) => status !== "granted";
/** `2 missing, 1 does not count, 4 given`: exact, whatever is not shown. */
function approvalTally(needed) {
	const number = (status) => needed.filter(({ approval }) => approval.status === status).length;
	const [missing, invalid, granted] = [
		number("missing"),
		number("invalid"),
		number("granted")
	];
	return [
		...missing > 0 ? [`${thousands(missing)} missing`] : [],
		...invalid > 0 ? [`${thousands(invalid)} ${invalid === 1 ? "does" : "do"} not count`] : [],
		...granted > 0 ? [`${thousands(granted)} given`] : []
	].join(", ");
}
// src/core/report/plan-markdown.ts
/** plan.md: the same as plan.json, for a person; and what stays though today's policies would move it. */
const renderPlanMarkdown = (plan, wouldMove = []) => [...planMarkdownChunks(plan, plan.changes.map(overviewRow), plan.changes.map(changeSection), wouldMove)].join("");
/** plan.md in pieces, from what `overviewRow` and `changeSection` make of each change in one pass. */
function* planMarkdownChunks(plan, overviewRows, sections, wouldMove = []) {
	yield `# Plan\n\n${summarySentence(plan)}\n\n`;
	if (overviewRows.length > 0) yield `${OVERVIEW_HEAD}${overviewRows.join("")}\n${LEGEND}\n\n`;
	yield* sections;
	if (wouldMove.length > 0) yield moves(wouldMove);
	yield provenance(plan);
}
function summarySentence({ summary }) {
	const unchanged = `${summary.unchanged} unchanged`;
	const actions = actionTally(summary);
	return actions === "" ? `**Nothing to do**: ${unchanged}.` : `**${actions}**, ${unchanged}.`;
}
const LEGEND = "Steps stand in the order of execution; each waits for the one before it unless it says otherwise.";
const OVERVIEW_HEAD = markdownHead([
	"Namespace",
	"Team",
	"Action",
	"Risk",
	...SECTIONS.map(({ title }) => `${title}:`)
]);
/** A change's row in the table at the start. */
function overviewRow(change) {
	const steps = SECTIONS.map(({ section }) => change.steps.filter((step) => step.section === section).length);
	return markdownRow([
		`[${markdownText(change.namespace)}](#${anchor(change)})`,
		markdownText(change.team),
		change.blocked ? `${change.action}, **blocked**` : change.action,
		emphasizeRisk(change.risk),
		...steps.map((number) => number === 0 ? "" : String(number))
	]);
}
/** The title of a section, which no other heading can equal: the action is its last word. */
const title = (change) => `${change.namespace}: ${change.action}`;
/** As GitHub makes one of a heading. */
const anchor = (change) => encodeURIComponent(title(change).toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-"));
/** A change's own section: why, who approves, and the steps. */
function changeSection(change) {
	const facts = [
		`team ${markdownText(change.team)}`,
		`risk ${emphasizeRisk(change.risk)}`,
		count(change.steps.length, "step")
	];
	return [
		`## ${markdownText(title(change))}\n\n${facts.join(" \u00b7 ")}\n\n`,
		change.blocked ? `**Blocked**: apply holds this change until ${untilWhat(change)}.\n\n` : "",
		bullets([...toldReasons(change).map(markdownText), ...change.approvals.map(approvalLine)]),
		chainLine(change),
		change.action === "create" ? folded(change.fields) : fieldTable(change.fields),
		orderLine(change),
		stageSection(change),
		stepLists(change.steps)
	].join("");
}
/** What no approval lifts stands among the reasons. */
const untilWhat = ({ approvals }) => approvals.some(isOpen) ? "it is approved" : "what blocks it is put right";
/** Of what deletes and moves: up to where there is a way back. */
function orderLine({ action, steps }) {
	const first = steps.findIndex(({ reversible }) => !reversible);
	if (first === -1 || action !== "delete" && action !== "migrate") return "";
	return `From step ${first + 1} on it cannot be undone.\n\n`;
}
function stageSection({ steps }) {
	const table = stageTable(steps);
	return table === "" ? "" : `**Stages**\n\n${table}\n`;
}
/**
* Stages of a migration: what is done, what must hold before the next, the way back and the way out; then the stages
* that it does without. Empty where there are none.
*/
function stageTable(steps) {
	const stages = migrationStages(steps);
	if (stages.length === 0) return "";
	const missing = stagesLeftOut(steps).map(({ stage, because }) => `- No **${sentence(stage)}**: ${sentence(because)}\n`);
	return [
		markdownHead([
			"Stage",
			"What",
			"Gate",
			"Rollback",
			"Abort"
		]),
		...stages.map(stageRow),
		...missing.length === 0 ? [] : ["\n", ...missing]
	].join("");
}
const stageRow = ({ stage, steps, gate, rollback, abort }) => markdownRow([
	`**${sentence(stage)}**`,
	[...steps.slice(0, MOST_STAGE_STEPS).map(({ action, resource }) => {
		return `${markdownText(clip(action, 100))} ${markdownCode(clip(resource, 100))}`;
	}), ...steps.length > MOST_STAGE_STEPS ? [`${steps.length - MOST_STAGE_STEPS} more`] : []].join("<br>"),
	sentence(gate),
	sentence(rollback),
	sentence(abort)
]);
const MOST_STAGE_STEPS = 6;
const sentence = (text) => markdownText(clip(text ?? "", 300));
function moves(wouldMove) {
	const rows = wouldMove.map(({ namespace, team, from, to, because }) => markdownRow([
		markdownText(namespace),
		markdownText(team),
		markdownText(from),
		markdownText(to),
		markdownCode(because)
	]));
	return [
		"## Would move\n\n",
		"Today's policies would place these elsewhere. They stay where they are until a grant with `migrate: true` names them.\n\n",
		`${markdownHead([
			"Namespace",
			"Team",
			"From",
			"To",
			"Because"
		])}${rows.join("")}\n`
	].join("");
}
const bullets = (lines) => lines.length === 0 ? "" : `${lines.map((line) => `- ${line}\n`).join("")}\n`;
const APPROVAL_WORDS = {
	missing: "**needs approval** by",
	invalid: "**approval does not count**, needed by",
	granted: "approved by"
};
const approvalLine = ({ for: what, by, status, because }) => {
	const line = `${markdownCode(what)} ${APPROVAL_WORDS[status]} ${markdownText(by)}`;
	return because === void 0 ? line : `${line}: ${markdownText(because)}`;
};
/** What a call goes through, which the proxy is told. */
function chainLine(change) {
	for (const { section, spec } of change.steps) if (section === "proxy" && Array.isArray(spec.chain)) return `Chain: ${spec.chain.map((link) => markdownCode(String(link))).join(" \u2192 ")}\n\n`;
	return "";
}
/** Of a new namespace every setting is a change, and the steps show what matters. */
const folded = (fields) => fields.length === 0 ? "" : `<details>\n<summary>Why: ${count(fields.length, "decision")}</summary>\n\n${fieldTable(fields)}</details>\n\n`;
function fieldTable(fields) {
	if (fields.length === 0) return "";
	const rows = fields.map((field) => markdownRow([
		markdownCode(field.path),
		value(field.path, field.before),
		value(field.path, field.after),
		markdownText(field.because)
	]));
	return `${markdownHead([
		"Setting",
		"Before",
		"After",
		"Because"
	])}${rows.join("")}\n`;
}
const value = (path, of) => of === null || of === void 0 ? "none" : markdownCode(describeSetting(path, of));
const emphasizeRisk = (risk) => risk === "safe" ? risk : `**${risk}**`;
/** What the plan was made from, which apply compares before it carries the plan out. */
function provenance(plan) {
	const commit = (of) => of === null ? "no commit" : markdownCode(of);
	const state = plan.state === null ? "none" : `${markdownCode(plan.state.lineage)}, serial ${plan.state.serial}`;
	return [
		"## Made from\n\n",
		`- Base: ${commit(plan.base.commit)}\n- Head: ${commit(plan.head.commit)}\n- State: ${state}\n`,
		`- Policies: ${markdownCode(plan.policy_digest)}\n- Plan: ${markdownCode(plan.digest)}\n`
	].join("");
}
export { stageTable as a, neededApprovals as c, renderPlanMarkdown as i, overviewRow as n, approvalTally as o, planMarkdownChunks as r, isOpen as s, changeSection as t };
