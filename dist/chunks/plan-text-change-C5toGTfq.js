import { n as placementOf, o as count, t as describePlacement } from "./placement-C5IpQQ-N.js";
import { i as visible, r as shellWord, t as clip } from "./escape-Dj7N_U7c.js";
import { t as fieldValues } from "./field-values-kGoNmC0f.js";
import { i as stagesLeftOut, n as toldReasons, r as migrationStages, t as ledFields } from "./told-reasons-gRbivwVA.js";
import { t as SECTIONS } from "./plan-steps-BMtADoqx.js";
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
export { headFlag as i, approvalLines as n, changeBlock as r, SIGNS as t };
