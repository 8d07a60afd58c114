import { i as visible, r as shellWord, t as clip } from "./escape-Dj7N_U7c.js";
import { t as groupBy } from "./group-by-D2N8zu0G.js";
import { t as painter } from "./paint-VIYjO_gb.js";
import { c as neededApprovals, o as approvalTally, s as isOpen } from "./plan-markdown-DAEd1m3H.js";
import { n as needsEyes, t as byRisk } from "./plan-order-XpQOvFC2.js";
import { i as headFlag, n as approvalLines, r as changeBlock, t as SIGNS } from "./plan-text-change-C5toGTfq.js";
import { a as actionTally, c as riskTally, n as placementOf, o as count, t as describePlacement, u as thousands } from "./placement-C5IpQQ-N.js";
import { t as wrapText } from "./wrap-text-C1IMnbpu.js";
import { i as planVerdict } from "./plan-comment-C2RssTnc.js";
import { i as quotaLines, n as notableQuotas } from "./rows-or-teams-DFCMBjtu.js";
// src/core/report/plan-text-lines.ts
/** A longer name or team moves only its own line. */
const LONGEST_NAME = 28;
const LONGEST_TEAM = 18;
/** Changes in a line each, names aligned; what does not fit beside a long name stands below it. */
function changeLines(changes, configs, { paint, width }) {
	const column = (texts, most) => Math.max(0, ...texts.map((text) => text.length).filter((length) => length <= most));
	const name = column(changes.map(({ namespace }) => visible(namespace)), LONGEST_NAME);
	const owner = column(changes.map(({ team }) => visible(team)), LONGEST_TEAM);
	return changes.flatMap(({ namespace, team, action, risk, blocked }) => {
		const config = configs.get(namespace);
		const where = config?.after ?? config?.before;
		const place = where ? clip(describePlacement(placementOf(where)), 100) : "";
		const facts = [risk === "safe" ? "" : risk, blocked ? "blocked" : ""];
		const cells = [
			SIGNS[action],
			visible(namespace).padEnd(name),
			visible(team).padEnd(owner),
			...facts
		];
		const painted = [
			paint(action, SIGNS[action]),
			...cells.slice(1, 3),
			risk === "safe" ? "" : paint(risk, risk),
			blocked ? paint("waiting", "blocked") : ""
		];
		const line = (of) => of.filter((cell) => cell !== "").join(" ");
		if (line(cells).length + 1 + visible(place).length <= width) return [line([...painted, paint("dim", visible(place))])];
		return [line(painted), ...wrapText(place, width - 4).map((text) => `    ${paint("dim", text)}`)];
	});
}
// src/core/report/plan-text.ts
/** Changes shown whole, and then those shown in a line each; what comes after is counted. */
const MOST_BLOCKS = 20;
const MOST_LINES = 80;
/** So many safe creations are as short in whole as in lines. */
const FEW_CREATIONS = 3;
const MOST_LISTED = 10;
/** A plan for a terminal: verdict and counts first, then each change, worst first. Findings are not part of it. */
function renderPlanText(report, { color, width = 80, head }) {
	const paint = painter(color);
	const layout = {
		paint,
		width,
		head
	};
	const { plan } = report;
	return [
		headLines(report, paint, width),
		guardedLines(report, layout),
		...plan ? [...changeParts(plan, report, layout), quotaPart(report, paint, width)] : [],
		wouldMoveLines(report, paint, width)
	].filter((lines) => lines.length > 0).map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join("")).join("\n");
}
const RESULTS = {
	accepted: "good",
	blocked: "waiting",
	rejected: "bad"
};
function headLines(report, paint, width) {
	const { result, plan, base, bootstrap } = report;
	const { says, next } = planVerdict(report);
	const [first = "", ...rest] = wrapText(`${result}: ${says}`, width);
	return [
		paint(RESULTS[result], first),
		...rest,
		...indented(next, width),
		...plan && plan.changes.length > 0 ? countLines(plan, report, width) : [],
		...bootstrap ? indented("The base has no policies yet: those of this change judged it, guided requests only, and nothing is applied.", width) : [],
		...plan && base === null ? indented("Compared with nothing: every namespace counts as new.", width) : []
	];
}
function countLines(plan, report, width) {
	const against = report.base === null ? "" : `Against ${clip(report.base, 100)}: `;
	const approvals = neededApprovals(report);
	const people = [...groupBy(approvals.filter(({ approval }) => isOpen(approval)), ({ approval }) => approval.by)].map(([by, waiting]) => `${count(waiting.length, "approval")} by ${clip(by, 300)}`);
	return [
		...indented(`${against}${actionTally(plan.summary)}; ${thousands(plan.summary.unchanged)} unchanged`, width),
		...indented(`Risk: ${riskTally(plan.changes)}`, width),
		...approvals.length > 0 ? indented(`Approvals: ${approvalTally(approvals)}`, width) : [],
		...people.slice(0, MOST_LISTED).flatMap((line) => listed(line, width)),
		...people.length > MOST_LISTED ? [`    - and ${count(people.length - MOST_LISTED, "other")}`] : []
	];
}
const indented = (text, width, indent = 2) => text === "" ? [] : wrapText(text, width - indent).map((line) => " ".repeat(indent) + line);
const listed = (text, width) => wrapText(text, width - 6).map((line, index) => index === 0 ? `    - ${line}` : `      ${line}`);
/** What needs eyes, then safe changes, then safe creations, of which many are lines. */
function changeParts(plan, { configs }, layout) {
	const ordered = byRisk(plan.changes);
	const creations = ordered.filter((change) => change.action === "create" && !needsEyes(change));
	const safe = ordered.filter((change) => change.action !== "create" && !needsEyes(change));
	const others = [...ordered.filter(needsEyes), ...safe];
	const short = creations.length > FEW_CREATIONS;
	const wholes = short ? others : [...others, ...creations];
	const blocks = wholes.slice(0, MOST_BLOCKS);
	const lines = [...wholes.slice(MOST_BLOCKS), ...short ? creations : []];
	const hidden = lines.slice(MOST_LINES);
	return [
		...blocks.map((change) => changeBlock(change, configs.get(change.namespace), layout)),
		changeLines(lines.slice(0, MOST_LINES), configs, layout),
		hidden.length === 0 ? [] : hiddenLines(hidden, layout)
	];
}
function hiddenLines(hidden, { paint, width }) {
	const blocked = hidden.filter((change) => change.blocked).length;
	const what = [riskTally(hidden), ...blocked > 0 ? [`${thousands(blocked)} blocked`] : []].join(", ");
	const text = `Not shown: ${count(hidden.length, "more change")} (${what}). --format json lists all.`;
	return wrapText(text, width).map((line) => paint("dim", line));
}
/** Files of the platform's own that no policy is read from. */
const NO_POLICY = /(?:^|\/)(?:\.github\/|\.prism\/|CODEOWNERS$)/;
function guardedLines({ guarded, base }, layout) {
	if (!guarded) return [];
	const { files, approval } = guarded;
	const { paint, head } = layout;
	return [
		paint("bold", "This change edits the platform's own files"),
		...files.slice(0, MOST_LISTED).map((file) => `  ${visible(clip(file, 200))}`),
		...files.length > MOST_LISTED ? [`  and ${count(files.length - MOST_LISTED, "more file")}`] : [],
		...approvalLines(approval, layout),
		...base === null || files.every((file) => NO_POLICY.test(file)) ? [] : ["  What the policies do to every namespace:", `    ${visible(`prism impact --base ${shellWord(base)}${headFlag(head)}`)}`]
	];
}
function quotaPart({ quotas }, paint, width) {
	const notable = notableQuotas(quotas);
	if (notable.length === 0) return [];
	const more = notable.length - MOST_LISTED;
	return [
		paint("bold", "Quotas (+ taken, - given back)"),
		...quotaLines(notable.slice(0, MOST_LISTED), width - 2).map((line) => `  ${line}`),
		...more > 0 ? [paint("dim", `  Not shown: ${more} more, none of them fuller`)] : []
	];
}
function wouldMoveLines({ wouldMove }, paint, width) {
	if (wouldMove.length === 0) return [];
	const title = `${count(wouldMove.length, "namespace")} would be placed elsewhere today and ${wouldMove.length === 1 ? "stays where it is" : "stay where they are"}`;
	const more = wouldMove.length - MOST_LISTED;
	return [
		...wrapText(title, width).map((line) => paint("bold", line)),
		...wouldMove.slice(0, MOST_LISTED).flatMap(({ namespace, team, from, to, because }) => [`  ${visible(namespace)} (${visible(team)})`, ...indented(clip(`${from} \u2192 ${to}: ${because}`, 300), width, 6)]),
		...more > 0 ? [paint("dim", `  and ${more} more`)] : [],
		...indented("A grant with migrate: true in policies/approvals.yaml moves a namespace.", width)
	];
}
export { renderPlanText as t };
