import { t as closest } from "./did-you-mean-DXhUhzXt.js";
import { S as reportInto, b as openSettings, g as SETTINGS, w as loadSettings } from "./policy-files-C27l03f-.js";
import { n as secretMask, t as maskValues } from "./mask-secrets-DuUHiGjy.js";
import { t as printJson } from "./print-json-BJUQck9M.js";
import { n as hangingLines, r as joinBlocks, t as secretsOf } from "./secrets-of-DpMlUQMK.js";
import { i as visible, t as clip } from "./escape-Dj7N_U7c.js";
import { t as painter } from "./paint-VIYjO_gb.js";
import { n as placementOf, o as count, t as describePlacement, u as thousands } from "./placement-C5IpQQ-N.js";
import { n as readState, t as openStateOf } from "./applied-state-DigD21F5.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { n as readFolder } from "./read-folder-B89PeBBN.js";
import { n as isHeld } from "./lease-life-MxLSTkiT.js";
import { t as maskTerminal } from "./mask-terminal-CBtvP9qB.js";
// src/core/report/status-json.ts
/** What a client is told of a namespace (contracts, "The applied state"), and nothing else. */
const clientDocument = ({ namespace, status, endpoints, client_api, created_at }) => ({
	namespace,
	status,
	endpoints,
	client_api,
	created_at
});
/** `prism status NAMESPACE --format json`. */
const renderNamespaceJson = (record) => `${printJson(clientDocument(record))}\n`;
/** `prism status --format json`. */
const renderStatusJson = ({ state, namespaces }) => `${printJson({
	state: state && {
		lineage: state.lineage,
		serial: state.serial,
		commit: state.commit
	},
	namespaces: namespaces.map(clientDocument)
})}\n`;
// src/core/report/status-words.ts
/** Those that need eyes first. */
const STATUSES = [
	"degraded",
	"provisioning",
	"deleting",
	"active",
	"deleted"
];
const STATUS_STYLES = {
	degraded: "bad",
	provisioning: "waiting",
	deleting: "waiting",
	active: "good",
	deleted: "dim"
};
const STATUS_WORDS = {
	degraded: "a change of it began and has not come to its end",
	provisioning: "it is being made for the first time",
	deleting: "its deletion has begun",
	active: "all of it is there",
	deleted: "it is gone, and its name is free"
};
/** `2026-11-24 16:00Z`, from ISO 8601 in UTC; what is no time stays as it is. */
const shortTime = (iso) => iso.replace(/^(.{10})T(.{5}).*Z$/, "$1 $2Z");
/** Backend and patterns as they are, or are to be where nothing was applied yet: `postgres with outbox`. */
function placeOf({ applied, pending }) {
	const config = (applied ?? pending?.target)?.config;
	return config?.backend?.type && Array.isArray(config.patterns) ? clip(describePlacement(placementOf(config)), 100) : "";
}
/** What waits and why: `update, which stopped: the answer was lost`. */
function pendingWords({ pending }, lease) {
	if (!pending) return void 0;
	const { action, run, error, done } = pending;
	const steps = done.length === 0 ? "" : `, ${done.length} ${done.length === 1 ? "step" : "steps"} done`;
	if (lease?.run === run) return `${action}: being carried out now${steps}`;
	return `${action}: ${error === null ? "stopped before its end" : clip(error, 300)}${steps}`;
}
/** `by alice on ci-7 (process 12), since 2026-11-24 16:00Z`. */
const leaseWords = ({ actor, host, pid, since, expires_at }) => `by ${clip(actor ?? "somebody", 100)} on ${clip(host, 100)} (process ${pid}), since ${shortTime(since)}; it may write until ${shortTime(expires_at)}`;
// src/core/report/status-namespace-text.ts
const GUTTER = 13;
const MOST_ENDPOINTS = 10;
const MOST_APPROVALS = 10;
const LONGEST_TEXT = 400;
/** All that the state holds of one namespace, for a terminal. */
function renderNamespaceText(record, options) {
	const { color, width = 80 } = options;
	const paint = painter(color);
	return joinBlocks([headLines$1(record, paint, width), pendingLines(record, options, paint, width)]);
}
/** Lines with a label before the first. */
const labelled = (label, texts, width) => texts.flatMap((text, index) => hangingLines(clip(text, LONGEST_TEXT), width, `  ${index === 0 ? label : ""}`.padEnd(GUTTER), " ".repeat(GUTTER)));
function headLines$1(record, paint, width) {
	const { namespace, team, client_api, status, endpoints, created_at, updated_at, applied } = record;
	const [first = "", ...rest] = hangingLines(`${clip(namespace, 100)}: ${status}: ${STATUS_WORDS[status]}`, width, "", "  ");
	const more = endpoints.length - MOST_ENDPOINTS;
	return [
		paint(STATUS_STYLES[status], first),
		...rest,
		...labelled("team", [team], width),
		...labelled("API", [client_api], width),
		...labelled(status === "deleted" ? "lived" : "lives", [placeOf(record)], width),
		...labelled("endpoints", [...endpoints.slice(0, MOST_ENDPOINTS), ...more > 0 ? [`and ${thousands(more)} more`] : []], width),
		...labelled("created", [created_at === null ? "not yet" : shortTime(created_at)], width),
		...labelled("changed", [shortTime(updated_at)], width),
		...applied ? [
			...labelled("request", [applied.file], width),
			...labelled("commit", [applied.commit ?? "none: it was applied from a working tree"], width),
			...labelled("change", [applied.change], width),
			...labelled("approved", applied.approvals.slice(0, MOST_APPROVALS).map((one) => `${one.for}: by ${one.by}`), width)
		] : []
	];
}
const MARKS = {
	done: "[x]",
	failed: "[!]",
	begun: "[?]"
};
const MARK_STYLES = {
	done: "good",
	failed: "bad",
	begun: "waiting"
};
function pendingLines({ pending }, { steps, lease }, paint, width) {
	if (!pending) return [];
	const { action, run, target, error, unfinished } = pending;
	const now = lease?.run === run ? lease : null;
	const done = steps.filter(({ became }) => became === "done").length;
	const shown = steps.slice(-40);
	const hidden = steps.length - shown.length;
	return [
		...hangingLines(`${action}: ${now ? "being carried out now" : "began and has not come to its end"}, ${count(done, "step")} done`, width, "", "  ").map((line) => paint("bold", line)),
		...labelled("why", error === null ? [] : [error], width),
		...labelled("request", [target.file], width),
		...labelled("commit", [target.commit ?? "none: a working tree"], width),
		...labelled("change", [target.change], width),
		...labelled("run", [run], width),
		...labelled("earlier", unfinished.length === 0 ? [] : [`${count(unfinished.length, "change")} before it did not end either, and may have left something`], width),
		...hidden > 0 ? [paint("dim", `  and ${count(hidden, "earlier step")}`)] : [],
		...shown.flatMap((step) => stepLines(step, now !== null, paint, width)),
		...hangingLines(now ? `An apply is running ${leaseWords(now)}.` : "`prism apply` goes on where it stopped; steps that are done are not done again.", width)
	];
}
function stepLines({ step, became, error }, now, paint, width) {
	const note = became === "begun" && !now ? " (whether it was done is not known)" : "";
	return [...hangingLines(`${clip(step, 200)}${note}`, width, `  ${MARKS[became]} `, "      ").map((line) => line.replace(MARKS[became], () => paint(MARK_STYLES[became], MARKS[became]))), ...hangingLines(error === null ? "" : clip(error, LONGEST_TEXT), width, "      ")];
}
// src/core/report/status-text.ts
/** Namespaces of one status; more are counted. */
const MOST_ROWS = 50;
/** A longer name or team moves only its own line. */
const LONGEST_CELLS = [
	32,
	20,
	8,
	30,
	17
];
/** What the applied state holds, for a terminal: the verdict, who writes, then namespaces, those that need eyes first. */
function renderStatusText(report, { color, width = 80 }) {
	const paint = painter(color);
	const { state, store, namespaces } = report;
	if (state === null) return joinBlocks([[...hangingLines(`nothing is applied yet: there is no state in ${store}`, width, ""), ...hangingLines("`prism plan` shows what would be made, `prism apply` makes it.", width)]]);
	const of = (status) => namespaces.filter((record) => record.status === status);
	return joinBlocks([headLines(report, paint, width), ...STATUSES.filter((status) => status !== "deleted").map((status) => statusLines(status, of(status), report, paint, width))]);
}
function headLines({ state, store, namespaces }, paint, width) {
	const number = (status) => namespaces.filter((record) => record.status === status).length;
	const there = namespaces.length - number("deleted");
	const waiting = there - number("active");
	const tally = STATUSES.filter((status) => number(status) > 0).map((status) => `${thousands(number(status))} ${status}`).join(", ");
	const verdict = there === 0 ? "no namespaces" : waiting === 0 ? `${count(there, "namespace")}, all active` : `${thousands(waiting)} of ${count(there, "namespace")} not active: ${tally}`;
	const { lineage, serial, commit, lease } = state;
	const style = number("degraded") > 0 ? "bad" : waiting > 0 ? "waiting" : "good";
	return [
		...hangingLines(verdict, width, "", "  ").map((line) => paint(style, line)),
		...waiting === 0 && number("deleted") > 0 ? hangingLines(tally, width) : [],
		...lease === null ? waiting > 0 ? hangingLines("`prism apply` goes on where the last one stopped.", width) : [] : hangingLines(`An apply is running ${leaseWords(lease)}`, width).map((line) => paint("bold", line)),
		...hangingLines(`State ${lineage.slice(0, 8)} at ${thousands(serial)}${commit === null ? "" : `, commit ${commit.slice(0, 7)}`}, in ${clip(store, 200)}`, width).map((line) => paint("dim", line))
	];
}
function statusLines(status, records, { state }, paint, width) {
	if (records.length === 0) return [];
	const shown = records.slice(0, MOST_ROWS);
	const rows = shown.map((record) => [
		visible(clip(record.namespace, 100)),
		visible(clip(record.team, 100)),
		record.client_api,
		visible(placeOf(record)),
		visible(status === "active" ? record.updated_at.slice(0, 10) : shortTime(record.updated_at))
	]);
	const widths = LONGEST_CELLS.map((most, index) => Math.max(0, ...rows.map((row) => row[index].length).filter((length) => length <= most)));
	const more = records.length - shown.length;
	return [
		`${paint(STATUS_STYLES[status], status)}${paint("dim", `: ${STATUS_WORDS[status]}`)}`,
		...shown.flatMap((record, index) => [...rowLines(rows[index], widths, paint, width), ...hangingLines(pendingWords(record, state?.lease) ?? "", width, "      ", "        ")]),
		...more > 0 ? hangingLines(`and ${thousands(more)} more: --format json lists all, prism status NAME shows one`, width).map((line) => paint("dim", line)) : []
	];
}
/** One line where it fits, and else its last cells below. */
function rowLines(cells, widths, paint, width) {
	const padded = cells.map((cell, index) => cell.padEnd(widths[index]));
	const line = (from, to) => padded.slice(from, to).join(" ").trimEnd();
	const whole = `  ${line(0, 5)}`;
	const name = paint("bold", cells[0]);
	const named = (to) => `  ${name}${line(0, to).slice(cells[0].length)}`;
	if (whole.length <= width) return [named(5)];
	return [named(2), `      ${paint("dim", line(2, 5))}`];
}
// src/cli/status.ts
/** What is applied, of all namespaces or of one. It writes nothing, and makes no state. Returns the exit code. */
async function status(name, flags, bareTerminal) {
	const settings = settingsOf(flags);
	const mask = secretMask(secretsOf(settings.file, process.env));
	const terminal = maskTerminal(bareTerminal, mask);
	const { outColor: color, width } = terminal;
	const store = await openStateOf(settings, flags.root);
	try {
		const { head, records } = await readState(store);
		const state = head && {
			...head,
			lease: isHeld(head.lease, Date.now()) ? head.lease : null
		};
		const report = maskValues({
			store: store.name,
			state,
			namespaces: records
		}, mask);
		if (name === void 0) {
			terminal.out(flags.format === "json" ? renderStatusJson(report) : renderStatusText(report, {
				color,
				...width && { width }
			}));
			return 0;
		}
		const record = report.namespaces.find(({ namespace }) => namespace === name);
		if (!record) throw notFound(name, report);
		if (flags.format === "json") terminal.out(renderNamespaceJson(record));
		else {
			const { pending } = record;
			const journal = pending ? await store.journal(pending.run) : [];
			const steps = maskValues(stepsOf(pending, journal), mask);
			const lease = report.state?.lease ?? null;
			terminal.out(renderNamespaceText(record, {
				steps,
				lease,
				color,
				...width && { width }
			}));
		}
		return 0;
	} finally {
		await store.close();
	}
}
/** Of prism.yaml alone: what is applied can be told where a policy is wrong. */
function settingsOf(flags) {
	const { settings: source } = readFolder(flags).policies;
	const problems = [];
	const file = openSettings(source, problems, {});
	const settings = loadSettings(file?.valid ? file.value : { version: 1 }, reportInto(problems, SETTINGS));
	if (problems.length > 0) throw new Failure("prism.yaml is wrong, so nobody can tell where the state is", "Run `prism validate` and mend it first");
	return settings;
}
const BECAME = {
	"step-intended": "begun",
	"step-done": "done",
	"step-failed": "failed"
};
/** What became of the steps of a change that is under way: of earlier applies by the record, of the last by its journal. */
function stepsOf(pending, journal) {
	if (!pending) return [];
	const { namespace } = pending.target.request;
	const steps = new Map(pending.done.map((step) => [step, {
		step,
		became: "done",
		error: null
	}]));
	for (const entry of journal) {
		const became = BECAME[entry.kind];
		if (!became || entry.step === void 0) continue;
		if (entry.namespace !== namespace || entry.change !== pending.target.change) continue;
		steps.set(entry.step, {
			step: entry.step,
			became,
			error: entry.error ?? null
		});
	}
	return [...steps.values()];
}
function notFound(name, { state, namespaces }) {
	if (state === null) return new Failure(`Nothing is applied yet, so there is no namespace '${name}'`, "Run `prism plan` to see what would be made, and `prism apply` to make it");
	const near = closest(name, namespaces.map(({ namespace }) => namespace));
	return new Failure(`There is no namespace '${name}' in what is applied`, near ? `Did you mean '${near}'?` : "Run `prism status` to list them; one that is asked for and not applied is in `prism plan`");
}
export { status };
