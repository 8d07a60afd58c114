import { n as holdReasons, o as differenceLines, r as compareApplied, t as openDrivers } from "./open-drivers-Paf7PpSK.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { n as configResources } from "./config-resources-CD2zO_eF.js";
import { t as differenceJson } from "./difference-json-C5akX281.js";
import { o as count, u as thousands } from "./placement-C5IpQQ-N.js";
import { r as renderText, t as orderDiagnostic } from "./json-CYJkk8nA.js";
import { t as printJson } from "./print-json-BJUQck9M.js";
import { n as hangingLines, r as joinBlocks, t as secretsOf } from "./secrets-of-DpMlUQMK.js";
import { i as visible, t as clip } from "./escape-Dj7N_U7c.js";
import { t as painter } from "./paint-VIYjO_gb.js";
import { t as byRisk } from "./plan-order-XpQOvFC2.js";
import { t as SIGNS } from "./plan-text-change-C5toGTfq.js";
import { n as toldReasons } from "./told-reasons-gRbivwVA.js";
import { n as secretMask, t as maskValues } from "./mask-secrets-DuUHiGjy.js";
import { n as readState, t as openStateOf } from "./applied-state-DigD21F5.js";
import { a as openApplied, t as planOpened } from "./plan-opened-D_ib8Snd.js";
import { t as maskTerminal } from "./mask-terminal-CBtvP9qB.js";
// src/core/report/drift-verdict.ts
function driftVerdict(report) {
	const { desired, pending, live, compared, unreachable, verdict, state } = report;
	const owned = live.filter((one) => one.owned).length;
	const foreign = live.length - owned;
	const found = [
		...desired.length > 0 ? [`${count(desired.length, "change")} not applied`] : [],
		...pending.length > 0 ? [`${count(pending.length, "change")} not ended`] : [],
		...owned > 0 ? [`${count(owned, "difference")} in live systems`] : [],
		...foreign > 0 ? [owned > 0 ? `${thousands(foreign)} not the platform's` : `${count(foreign, "difference")} not the platform's`] : []
	];
	const result = resultOf(report, found.length > 0);
	const systems = unreachable.flatMap((one) => one.systems);
	return {
		result,
		says: [
			...systems.length > 0 ? [`${count(systems.length, "system")} could not be compared`] : [],
			...verdict === "rejected" ? ["a request or a policy is wrong"] : [],
			...verdict === "blocked" ? ["some of what is asked for is held"] : [],
			...found,
			...found.length === 0 ? [state === null ? "nothing is applied yet, and nothing is asked for" : `no differences in ${count(compared, "namespace")}`] : []
		].join("; "),
		next: nextStep(report, owned)
	};
}
function resultOf({ unreachable, verdict }, differs) {
	if (unreachable.length > 0) return "unreachable";
	if (verdict !== "accepted") return verdict;
	return differs ? "different" : "same";
}
function nextStep({ unreachable, desired, makeable, pending, live }, owned) {
	if (unreachable.length > 0) return "See to what could not be reached, then run `prism drift` again.";
	const does = [
		...makeable > 0 ? [makeable === desired.length ? "makes what is not applied" : `makes ${thousands(makeable)} of the changes`] : [],
		...pending.length > 0 ? ["ends what began"] : [],
		...owned > 0 ? ["mends what is the platform's"] : []
	];
	if (does.length > 0) return `${desired.length > 0 ? "`prism plan` shows the changes; " : ""}\`prism apply\` ${does.join(", ")}.`;
	if (desired.length > 0) return "`prism apply --dry-run` says what each change waits for.";
	return live.length > 0 ? "Apply leaves what is not the platform's: whoever made it decides." : "";
}
// src/core/report/drift-json.ts
/** `prism drift --format json` (schemas/drift.schema.json). */
const renderDriftJson = (report) => `${printJson(driftDocument(report))}\n`;
function driftDocument(report) {
	const { state, desired, pending, live, compared, unreachable, notDriven, diagnostics } = report;
	return {
		result: driftVerdict(report).result,
		state: state && {
			lineage: state.lineage,
			serial: state.serial,
			commit: state.commit
		},
		desired: desired.map(({ namespace, team, action, risk, blocked, reasons }) => ({
			namespace,
			team,
			action,
			risk,
			blocked,
			reasons
		})),
		pending: pending.map(({ namespace, team, action, error }) => ({
			namespace,
			team,
			action,
			error
		})),
		live: live.map(differenceJson),
		compared,
		unreachable: unreachable.map(({ systems, message, advice }) => ({
			systems: [...systems],
			message,
			advice
		})),
		not_driven: [...notDriven],
		diagnostics: diagnostics.map(orderDiagnostic)
	};
}
// src/core/report/drift-text.ts
const MOST_LINES = 20;
const LONGEST_TEXT = 400;
const STYLES = {
	same: "good",
	different: "waiting",
	blocked: "waiting",
	rejected: "bad",
	unreachable: "bad"
};
/** A comparison for a terminal: the verdict, then what is not known, not applied, not ended, and not live. */
function renderDriftText(report, { color, width = 80 }) {
	const layout = {
		paint: painter(color),
		width
	};
	const { live } = report;
	return joinBlocks([
		headLines(report, layout),
		unreachableLines(report, layout),
		desiredLines(report, layout),
		pendingLines(report, layout),
		liveLines("Applied and not so in the live systems", live.filter(({ owned }) => owned), layout),
		liveLines("Not the platform's, left", live.filter(({ owned }) => !owned), layout),
		notDrivenLines(report, layout)
	]);
}
function headLines(report, { paint, width }) {
	const { state, compared } = report;
	const { result, says, next } = driftVerdict(report);
	const [first = "", ...rest] = hangingLines(`${result}: ${says}`, width, "", "  ");
	const about = state === null ? "Nothing is applied yet, so everything that is asked for counts as not applied." : `Compared ${count(compared, "namespace")} of state ${state.lineage.slice(0, 8)} at ${thousands(state.serial)}${state.commit === null ? "" : `, commit ${state.commit.slice(0, 7)}`}`;
	return [
		paint(STYLES[result], first),
		...rest,
		...hangingLines(next, width),
		...hangingLines(about, width).map((line) => paint("dim", line))
	];
}
const title = (text, { paint, width }) => hangingLines(text, width, "").map((line) => paint("bold", line));
const moreLine = (more, { paint }) => more > 0 ? [paint("dim", `  and ${thousands(more)} more: --format json lists all`)] : [];
function unreachableLines({ unreachable }, layout) {
	if (unreachable.length === 0) return [];
	const { width, paint } = layout;
	return [...title("Not compared, as it could not be reached: nothing is known of it", layout), ...unreachable.flatMap(({ systems, message, advice }) => [
		`  ${paint("bad", visible(clip(systems.join(", "), 200)))}`,
		...hangingLines(clip(message, LONGEST_TEXT), width, "    "),
		...hangingLines(advice === "" ? "" : `help: ${clip(advice, LONGEST_TEXT)}`, width, "    ", "      ")
	])];
}
function desiredLines({ desired }, layout) {
	if (desired.length === 0) return [];
	return [
		...title("Asked for and not applied", layout),
		...byRisk(desired).slice(0, MOST_LINES).flatMap((change) => desiredChange(change, layout)),
		...moreLine(desired.length - MOST_LINES, layout)
	];
}
function desiredChange(change, { paint, width }) {
	const { namespace, team, action, risk, blocked } = change;
	const facts = [
		action,
		...risk === "safe" ? [] : [paint(risk, risk)],
		...blocked ? [paint("waiting", "blocked")] : []
	].join(", ");
	const [why = ""] = toldReasons(change);
	return [`  ${paint(action, SIGNS[action])} ${paint("bold", visible(clip(namespace, 100)))} (${visible(clip(team, 100))}): ${facts}`, ...action === "create" ? [] : hangingLines(clip(why, LONGEST_TEXT), width, "      ")];
}
function pendingLines({ pending }, layout) {
	if (pending.length === 0) return [];
	const { paint, width } = layout;
	return [
		...title("Began and has not come to its end, so it is not compared", layout),
		...pending.slice(0, MOST_LINES).flatMap(({ namespace, team, action, error }) => [`  ${paint("bold", visible(clip(namespace, 100)))} (${visible(clip(team, 100))}): ${action}`, ...hangingLines(error === null ? "" : clip(error, LONGEST_TEXT), width, "      ")]),
		...moreLine(pending.length - MOST_LINES, layout)
	];
}
const liveLines = (text, differences, layout) => differences.length === 0 ? [] : [...title(text, layout), ...differenceLines(differences, layout)];
const notDrivenLines = ({ notDriven }, { width, paint }) => notDriven.length === 0 ? [] : hangingLines(`Not compared, as this build does not drive it: ${clip(notDriven.join(", "), 200)}`, width, "", "  ").map((line) => paint("dim", line));
// src/cli/drift.ts
const EXIT = {
	same: 0,
	different: 3,
	blocked: 1,
	rejected: 1,
	unreachable: 2
};
/** Desired, applied and live state, compared. It writes nothing. Returns the exit code: 3 for differences. */
async function drift(flags, bareTerminal) {
	let state = {
		head: null,
		records: []
	};
	let settings;
	const opened = await openApplied(flags, async (of) => {
		settings = of;
		state = await stateOf(of, flags.root);
		return state;
	});
	const { report: planned } = planOpened(opened);
	const { head, records } = state;
	const desired = planned.plan?.changes ?? [];
	const mask = secretMask(settings ? secretsOf(settings.file, process.env) : []);
	const live = settings && head ? await liveOf(settings, state, flags.root) : NOTHING;
	const report = maskValues({
		state: head && {
			lineage: head.lineage,
			serial: head.serial,
			commit: head.commit
		},
		verdict: planned.result,
		diagnostics: planned.diagnostics.filter(({ error }) => error.code !== "IDENTITY_UNCHECKED"),
		desired,
		makeable: settings ? makeableOf(desired, settings, flags.root) : 0,
		pending: records.flatMap(pendingOf),
		...live
	}, mask);
	print(report, flags, maskTerminal(bareTerminal, mask), opened.source);
	return EXIT[driftVerdict(report).result];
}
function makeableOf(changes, { file }, root) {
	const drivers = openDrivers(file, {
		root,
		env: process.env
	});
	return changes.filter((change) => holdReasons({
		change,
		held: [],
		advice: ""
	}, drivers).because.length === 0).length;
}
const NOTHING = {
	live: [],
	compared: 0,
	unreachable: [],
	notDriven: []
};
async function stateOf(settings, root) {
	const store = await openStateOf(settings, root);
	try {
		return await readState(store);
	} finally {
		await store.close();
	}
}
const pendingOf = ({ namespace, team, pending }) => pending ? [{
	namespace,
	team,
	action: pending.action,
	error: pending.error
}] : [];
async function liveOf({ file }, { head, records }, root) {
	const configs = records.filter(({ status, applied, pending }) => status === "active" && applied && !pending).map(({ applied }) => applied.config);
	const systems = new Set(configs.flatMap(configResources).map(({ system }) => system));
	const drivers = openDrivers(file, {
		root,
		env: process.env
	});
	try {
		const { differences, unreachable } = await compareApplied(configs, drivers, {
			lineage: head.lineage,
			now: Date.now(),
			signal: AbortSignal.timeout(COMPARE_MS)
		});
		return {
			live: differences.toSorted((a, b) => compareText(a.namespace, b.namespace) || compareText(a.resource, b.resource)),
			compared: configs.length,
			unreachable: unreachable.map(({ systems: of, failure: { message, advice } }) => ({
				systems: of,
				message,
				advice
			})),
			notDriven: [...systems].filter((system) => !drivers.supports(system)).sort(compareText)
		};
	} finally {
		await drivers.close();
	}
}
/** A comparison reads only, so it may be given up: no system hangs it for ever. */
const COMPARE_MS = 3e5;
function print(report, { format, quiet }, { out, err, color, outColor, width }, source) {
	if (format === "json") {
		out(renderDriftJson(report));
		return;
	}
	const shown = quiet ? report.diagnostics.filter(({ severity }) => severity === "error") : report.diagnostics;
	const findings = renderText(shown, {
		source,
		color,
		...width && { width }
	});
	if (findings !== "") err(`${findings}\n`);
	if (!quiet) out(renderDriftText(report, {
		color: outColor,
		...width && { width }
	}));
}
export { drift };
