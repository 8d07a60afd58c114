import { i as visible, r as shellWord, t as clip } from "./escape-Dj7N_U7c.js";
import { a as groupBy, i as quotaLines, n as notableQuotas } from "./rows-or-teams-ZRzY2qKj.js";
import { t as painter } from "./paint-VIYjO_gb.js";
import { c as migrationStages, f as approvalTally, g as needsEyes, h as byRisk, l as stagesLeftOut, m as neededApprovals, o as ledFields, p as isOpen, s as toldReasons } from "./plan-markdown-CN1GQKB6.js";
import { B as thousands, F as actionTally, I as count, R as riskTally, g as placementOf, h as describePlacement } from "./findings-markdown-Cdh8_N18.js";
import { r as fieldValues, s as planVerdict } from "./plan-comment-DqStEuEC.js";
import { t as SECTIONS } from "./plan-steps-yM2O4JoX.js";
import { t as wrapText } from "./wrap-text-C1IMnbpu.js";
// src/core/report/plan-text-change.ts
const SIGNS = {
	create: "+",
	update: "~",
	migrate: "\u2192",
	delete: "-"
};
/** Columns before the text of a labelled line: two, the label, and a space. */
const GUTTER = 11;
const MOST_FIELDS = 20;
const MOST_APPROVALS = 20;
const LONGEST_TEXT = 300;
/** A change as a block: who and what, why, who approves, what moves, what is done. */
function changeBlock(change, configs, layout) {
	return [
		headline(change, layout.paint),
		...labelled("why", toldReasons(change).flatMap((reason) => wrapped(reason, layout))),
		...approvals(change, layout),
		...labelled("lives", placements(change, configs, layout)),
		...labelled("settings", settings(change, configs, layout)),
		...labelled("stages", stages(change, layout)),
		...labelled("steps", stepCounts(change.steps, layout))
	];
}
function headline({ namespace, team, action, risk, blocked }, paint) {
	const facts = [
		paint(action, action),
		paint(risk, risk),
		...blocked ? [paint("waiting", "blocked")] : []
	].join(", ");
	return `${paint(action, SIGNS[action])} ${paint("bold", visible(namespace))} (${visible(team)}): ${facts}`;
}
/** Lines with a label before the first. */
const labelled = (label, lines) => lines.map((line, index) => `${(index === 0 ? `  ${label}` : "").padEnd(GUTTER)}${line}`);
const wrapped = (text, { width }, indent = 0) => wrapText(clip(text, LONGEST_TEXT), width - GUTTER - indent).map((line) => " ".repeat(indent) + line);
function approvals({ approvals: needed }, layout) {
	const more = needed.length - MOST_APPROVALS;
	return [...needed.slice(0, MOST_APPROVALS).flatMap((approval) => approvalLines(approval, layout)), ...more > 0 ? labelled("", [`and ${count(more, "more approval")}`]) : []];
}
const STATES = {
	missing: {
		label: "needs",
		style: "waiting",
		by: "an approval by"
	},
	invalid: {
		label: "needs",
		style: "bad",
		by: "an approval that counts, by"
	},
	granted: {
		label: "approved",
		style: "good",
		by: "by"
	}
};
/** What an approval is for, who gives or gave it, and why it counts or does not. */
function approvalLines({ for: what, by, status, because }, layout) {
	const { label, style, by: from } = STATES[status];
	const [first = "", ...rest] = labelled(label, [...wrapped(`${what}: ${from} ${by}`, layout), ...because === void 0 ? [] : wrapped(status === "invalid" ? `does not count: ${because}` : because, layout, 2)]);
	return [first.replace(label, () => layout.paint(style, label)), ...rest];
}
function placements({ action }, configs, layout) {
	const [before, after] = [configs?.before, configs?.after].map((config) => config && describePlacement(placementOf(config)));
	if (action === "update") return [];
	const text = before && after && before !== after ? `${before} \u2192 ${after}` : after ?? before;
	return text ? wrapped(text, layout) : [];
}
/** Of a new namespace what its backend is set to; of one that goes nothing, since all of it goes. */
function settings(change, configs, layout) {
	const { action, fields } = change;
	if (action === "delete" || fields.length === 0) return [];
	const { first, following } = ledFields(change);
	const shown = (action === "create" ? fields.filter(({ path }) => path.startsWith("backend.config.")) : first).slice(0, MOST_FIELDS);
	const left = fields.length - shown.length;
	const more = `and ${count(left, "more setting")}${left === following.length ? " that come and go with the move" : ""}`;
	const where = action === "create" ? `prism explain ${shellWord(change.namespace)}${headFlag(layout.head)}` : "--format json";
	return [...fieldLines(shown, action, configs, layout), ...left > 0 ? withCommand(`${more}:`, where, layout) : []];
}
/** What reads the same head again. */
const headFlag = (head) => head === void 0 ? "" : ` --head ${shellWord(head)}`;
/** A command is not broken, so that it can be copied. */
const withCommand = (text, command, { width }) => GUTTER + text.length + 1 + command.length <= width ? [`${text} ${visible(command)}`] : [text, `  ${visible(command)}`];
/** `path  before \u2192 after  (because)`; where one is too long for its line, the reasons stand below. */
function fieldLines(fields, action, configs, layout) {
	const rows = fields.map((field) => {
		const { before, after } = fieldValues(field, configs);
		return {
			path: visible(clip(field.path, 100)),
			values: visible(action === "create" ? after : `${before} \u2192 ${after}`),
			because: field.because === "" ? "" : `(${visible(clip(field.because, LONGEST_TEXT))})`
		};
	});
	const path = Math.max(...rows.map((row) => row.path.length));
	const values = Math.max(...rows.map((row) => row.values.length));
	const room = layout.width - GUTTER;
	const inline = rows.every(({ because }) => path + values + because.length + 4 <= room);
	return rows.flatMap((row) => {
		if (inline) return [`${row.path.padEnd(path)}  ${row.values.padEnd(values)}  ${layout.paint("dim", row.because)}`.trimEnd()];
		const head = path + 2 + row.values.length <= room ? [`${row.path.padEnd(path)}  ${row.values}`] : [row.path, ...wrapped(row.values, layout, 2)];
		const why = action === "create" || row.because === "" ? [] : wrapped(row.because, layout, 2);
		return [...head, ...why.map((line) => layout.paint("dim", line))];
	});
}
function stages({ steps }, layout) {
	return [...migrationStages(steps).flatMap(({ stage, steps: members, gate }, index) => [`${index + 1}. ${visible(clip(stage, 40))} (${count(members.length, "step")})`, ...gate === void 0 ? [] : wrapped(`until ${gate}`, layout, 3)]), ...stagesLeftOut(steps).flatMap(({ stage, because }) => {
		const [first = "", ...rest] = wrapText(`no ${clip(stage, 40)}: ${clip(because, LONGEST_TEXT)}`, layout.width - GUTTER - 3);
		return [first, ...rest.map((line) => `   ${line}`)];
	})];
}
function stepCounts(steps, layout) {
	if (steps.length === 0) return [];
	const sections = SECTIONS.map(({ section, title }) => ({
		title: title.toLowerCase(),
		number: steps.filter((step) => step.section === section).length
	})).filter(({ number }) => number > 0);
	const first = steps.findIndex(({ reversible }) => !reversible);
	const text = `${steps.length}: ${sections.map(({ title, number }) => `${title} ${number}`).join(", ")}`;
	const warning = first === -1 ? "" : `; from step ${first + 1} on it cannot be undone`;
	return wrapped(text + warning, layout);
}
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
