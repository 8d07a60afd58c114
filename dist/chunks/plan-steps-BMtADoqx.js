import { t as formatSetting } from "./format-setting-Cga9oMw3.js";
import { t as clip } from "./escape-Dj7N_U7c.js";
import { n as markdownCode, o as markdownText } from "./escape-markdown-DKY1ePoi.js";
// src/core/report/plan-steps.ts
/** The parts of provisioning, by the names people know. */
const SECTIONS = [
	{
		section: "backend",
		title: "Backend"
	},
	{
		section: "pattern",
		title: "Patterns"
	},
	{
		section: "proxy",
		title: "Proxy"
	},
	{
		section: "access",
		title: "Access"
	},
	{
		section: "observability",
		title: "Observability"
	}
];
const MOST_SETTINGS = 8;
/**
* Steps as ordered lists under the name of their section, numbered through. The order is that of execution, so
* a migration comes back to a section: listing it once would show what is retired before what replaces it.
*/
function stepLists(steps) {
	const numbers = new Map(steps.map((step, index) => [step.id, index + 1]));
	let out = "";
	steps.forEach((step, index) => {
		const title = SECTIONS.find(({ section }) => section === step.section)?.title ?? markdownText(step.section);
		const previous = steps[index - 1];
		if (step.section !== previous?.section || stageOf(step) !== stageOf(previous)) out += `${index === 0 ? "" : "\n"}**${stageOf(step)}${title}**\n\n`;
		out += `${index + 1}. ${stepLine(step, index, steps, numbers)}\n`;
	});
	return out === "" ? "" : `${out}\n`;
}
/** Of a step of a migration, in front of the section. */
const stageOf = ({ spec }) => typeof spec.stage === "string" ? `${markdownText(spec.stage)}: ` : "";
function stepLine(step, index, steps, numbers) {
	const remarks = [
		...after(step, steps[index - 1], numbers),
		...step.risk === "safe" ? [] : [`**${step.risk}**`],
		...step.reversible ? [] : ["cannot be undone"]
	];
	const settings = describeSpec(step);
	return [
		`${step.system === step.section || step.action.includes(step.system) ? "" : `${markdownText(step.system)}: `}${markdownText(step.action)} ${markdownCode(step.resource)}`,
		...settings === "" ? [] : [`with ${settings}`],
		...remarks.length === 0 ? [] : [`(${remarks.join("; ")})`]
	].join(" ");
}
/** Said only where it is not what a reader assumes: that a step waits for the one before it. */
function after(step, previous, numbers) {
	const { depends_on } = step;
	if (depends_on.length === 0) return previous === void 0 ? [] : ["waits for nothing"];
	if (depends_on.length === 1 && depends_on[0] === previous?.id) return [];
	return [`after ${depends_on.map((id) => String(numbers.get(id) ?? markdownCode(id))).join(", ")}`];
}
/** What a stage of a migration says of itself, which stands beside the steps. */
const ABOUT_STAGE = [
	"stage",
	"gate",
	"rollback",
	"abort",
	"left_out"
];
/** Settings in one line, of an altered resource those that change; what is long or nested is cut, since plan.json has it whole. */
function describeSpec({ spec, resource }) {
	if (isChanges(spec.changes)) return describeChanges(spec.changes);
	const settings = Object.entries(spec).filter(([name, value]) => value !== resource && !(spec.stage !== void 0 && ABOUT_STAGE.includes(name)));
	const shown = settings.slice(0, MOST_SETTINGS).map(([name, value]) => markdownCode(`${name}: ${describeSetting(name, value)}`));
	const rest = settings.length - shown.length;
	return [...shown, ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
const isChanges = (value) => typeof value === "object" && value !== null && Object.keys(value).length > 0;
function describeChanges(changes) {
	const all = Object.entries(changes);
	const shown = all.slice(0, MOST_SETTINGS).map(([name, { from, to }]) => markdownCode(`${name}: ${describeSetting(name, from)} \u2192 ${describeSetting(name, to)}`));
	const rest = all.length - shown.length;
	return [...shown, ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
/** A value in words, a number in the unit that its setting tells. */
const describeSetting = (path, value) => typeof value === "number" ? formatSetting(path, value) : describeValue(value);
/** `nats \u2192 kafka`; of settings with their values each by its name once: `partitions 20 \u2192 40, retention.ms 7days \u2192 30days`. */
function describeMove(before, after) {
	const [from, to] = [settingsOf(before), settingsOf(after)];
	if (!from || !to || [...from.keys()].join() !== [...to.keys()].join()) return `${describeValue(before)} \u2192 ${describeValue(after)}`;
	return [...from].map(([path, value]) => `${path} ${describeSetting(path, value)} \u2192 ${describeSetting(path, to.get(path))}`).join(", ");
}
const settingsOf = (value) => isScalar(value) || Array.isArray(value) ? void 0 : new Map(Object.entries(value));
/** A value in words: `write_rps 5000, read_rps 10000`. */
function describeValue(value) {
	return clip(words(value), 100);
}
function words(value) {
	if (value === null || value === void 0) return "none";
	if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((item) => inner(item, "")).join(", ");
	if (typeof value !== "object") return String(value);
	const members = Object.entries(value);
	if (members.length === 0) return "none";
	return members.map(([name, member]) => isEmpty(member) ? name : `${name} ${inner(member, name)}`).join(", ");
}
/** @param name Of the setting it is the value of. */
function inner(value, name) {
	if (typeof value === "number") return formatSetting(name, value);
	return isScalar(value) ? words(value) : `(${words(value)})`;
}
/** Said by its name alone: what a pattern without settings of its own uses. */
const isEmpty = (value) => !isScalar(value) && !Array.isArray(value) && Object.keys(value).length === 0;
const isScalar = (value) => typeof value !== "object" || value === null;
export { stepLists as a, describeValue as i, describeMove as n, describeSetting as r, SECTIONS as t };
