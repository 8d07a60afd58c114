import { o as count, u as thousands } from "./placement-C5IpQQ-N.js";
import { a as stepFailureOf, i as answeredInTime, n as holdReasons, r as compareApplied, t as openDrivers } from "./open-drivers-Paf7PpSK.js";
import { t as pLimit } from "./p-limit-NKO0TLQL.js";
import { n as BackendFailure } from "./step-meaning-DCN_UrPn.js";
import { n as configResources } from "./config-resources-CD2zO_eF.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { l as storeRequest, u as createStep } from "./plan-opened-D_ib8Snd.js";
import { i as runLives, n as isHeld$1, r as runEnded, t as MACHINE } from "./lease-life-MxLSTkiT.js";
import { r as StateRefused, t as StateConflict } from "./state-failure-dWTum5Vm.js";
import { n as readState, t as openStateOf } from "./applied-state-DigD21F5.js";
import { t as canonicalDigest } from "./canonical-digest-C7QPrsgk.js";
const { randomUUID } = process.getBuiltinModule("node:crypto");
const { hostname } = process.getBuiltinModule("node:os");
const { setTimeout: setTimeout$1 } = process.getBuiltinModule("node:timers/promises");
// src/core/report/apply-verdict.ts
function applyVerdict(report) {
	const result = applyResult(report);
	return {
		result,
		...report.dry ? dryWords(report) : words(report, result)
	};
}
/** The platform's own that a run has found otherwise and could not mend. */
const isUnmended = ({ owned, mended }) => owned && !mended;
function applyResult({ dry, stopped, changes, drift, unreachable, errors }) {
	const has = (outcome) => changes.some((change) => change.outcome === outcome);
	if (has("failed") && !stopped) return "failed";
	if (stopped || has("left") && !dry) return "stopped";
	if (drift.some(isUnmended) || unreachable.length > 0) return "failed";
	return has("held") || errors > 0 ? "held" : "done";
}
const numberOf = ({ changes }, outcome) => changes.filter((change) => change.outcome === outcome).length;
function dryWords(report) {
	const [would, held] = [numberOf(report, "left"), numberOf(report, "held")];
	const parts = [
		...would > 0 ? [`${count(would, "change")} would be made`] : [],
		...held > 0 ? [`${would > 0 ? thousands(held) : count(held, "change")} held`] : [],
		...report.recorded > 0 ? [`${count(report.recorded, "record")} would be brought up to date`] : []
	];
	return parts.length === 0 ? {
		says: `nothing would be done: ${count(report.unchanged, "namespace")} unchanged`,
		next: ""
	} : {
		says: `${parts.join(", ")}; nothing was done`,
		next: would + report.recorded > 0 ? "Without --dry-run it is done." : NEXT.held
	};
}
const NEXT = {
	wrong: "Correct what is reported, then run `prism apply` again.",
	done: "",
	held: "Get what is missing for what is held, then run `prism apply` again.",
	failed: "See to what failed, then run `prism apply` again: it goes on where this one stopped.",
	stopped: "Run `prism apply` again: it goes on where this one stopped."
};
function words(report, result) {
	const { changes, recorded, unchanged, drift, unreachable } = report;
	const [done, failed] = [numberOf(report, "done"), numberOf(report, "failed")];
	const [held, left] = [numberOf(report, "held"), numberOf(report, "left")];
	const mended = drift.filter((one) => one.mended).length;
	const unmended = drift.filter(isUnmended).length;
	const also = [
		...recorded > 0 ? [`${count(recorded, "record")} brought up to date`] : [],
		...mended > 0 ? [`${count(mended, "difference")} mended`] : [],
		...unmended > 0 ? [`${count(unmended, "difference")} not mended`] : [],
		...unreachable.length > 0 ? [`what is live in ${unreachable.flatMap(({ systems }) => systems).join(", ")} is not known`] : []
	];
	if (changes.length === 0 && also.length === 0) return result === "stopped" ? {
		says: "it was stopped before anything was done",
		next: NEXT.stopped
	} : {
		says: `nothing to do: ${count(unchanged, "namespace")} unchanged${report.errors > 0 ? `, and ${count(report.errors, "error")} in what is asked for` : ""}`,
		next: report.errors > 0 ? NEXT.wrong : ""
	};
	const all = changes.length;
	const outcomes = [
		...failed > 0 ? [`${thousands(failed)} failed`] : [],
		...held > 0 ? [`${thousands(held)} held`] : [],
		...left > 0 ? [`${thousands(left)} not begun`] : [],
		...done > 0 ? [`${thousands(done)} done`] : []
	];
	const main = all === 0 ? [] : [done === all ? `${count(all, "change")} made` : `of ${count(all, "change")} ${outcomes.join(", ")}`];
	const wrong = report.errors > 0 && held === 0 ? [`${count(report.errors, "error")} in what is asked for`] : [];
	const next = result === "held" && wrong.length > 0 ? NEXT.wrong : NEXT[result];
	return {
		says: [
			...main,
			...also,
			...wrong
		].join("; "),
		next
	};
}
/** As people say what is done. */
const DONE_WORDS = {
	create: "created",
	update: "updated",
	migrate: "migrated",
	delete: "deleted"
};
/** `2 created, 1 deleted` of the changes with an outcome; `2 to create` of those that are not done. */
function outcomeTally({ changes }, outcome) {
	return [
		"create",
		"update",
		"migrate",
		"delete"
	].map((action) => ({
		action,
		number: changes.filter((one) => one.action === action && one.outcome === outcome).length
	})).filter(({ number }) => number > 0).map(({ action, number }) => `${thousands(number)} ${outcome === "done" ? DONE_WORDS[action] : `to ${action}`}`).join(", ");
}
// src/repo/git-descends.ts
/** Whether a commit comes after another one, or is it. Not of one that the clone does not have. */
const descends = (git, from, to) => git.objects([
	"merge-base",
	"--is-ancestor",
	from,
	to
]).status === 0;
// src/apply/run-journal.ts
/**
* @param started The first entry, written with the first thing that the run has to say.
* @param halt Aborted, with the error, when the state could not be written; from then on nothing is.
*/
function openRunJournal({ run, writer }, now, started, halt) {
	const entryOf = (fact) => ({
		run,
		at: new Date(now()).toISOString(),
		...fact
	});
	let noted = [entryOf(started)];
	let begun = false;
	const write = async (facts, records = [], commit) => {
		if (halt.signal.aborted) return false;
		begun = true;
		const journal = [...noted, ...facts.map(entryOf)];
		noted = [];
		try {
			await writer.write({
				...records.length > 0 && { namespaces: new Map(records.map((record) => [record.namespace, record])) },
				...journal.length > 0 && { journal },
				...commit !== void 0 && { commit }
			});
			return true;
		} catch (error) {
			halt.abort(error);
			return false;
		}
	};
	return {
		note(fact) {
			begun = true;
			noted.push(entryOf(fact));
		},
		write,
		async end(fact, commit) {
			const changed = commit === writer.head.commit ? void 0 : commit;
			if (begun) return await write([fact], [], changed);
			if (changed === void 0) return true;
			noted = [];
			return await write([], [], changed);
		}
	};
}
// src/apply/apply-run.ts
/** More namespaces than slots, so that slots are used while namespaces wait for the state to be written. */
const NAMESPACES_A_SLOT = 2;
function openApplyRun(tools, session, facts) {
	const controller = new AbortController();
	const halt = (error) => controller.abort(error);
	const { lost } = session.writer;
	const onLost = () => halt(lost.reason);
	if (lost.aborted) onLost();
	lost.addEventListener("abort", onLost);
	const flight = pLimit(tools.limits.concurrency * NAMESPACES_A_SLOT);
	return {
		tools,
		session,
		journal: openRunJournal(session, tools.now, {
			kind: "run-started",
			...facts
		}, controller),
		slot: pLimit(tools.limits.concurrency),
		halt: controller.signal,
		async each(items, act) {
			const settled = await Promise.allSettled(items.map(async (item) => {
				try {
					return await flight(() => act(item));
				} catch (error) {
					halt(error);
					throw error;
				}
			}));
			controller.signal.throwIfAborted();
			return settled.flatMap((one) => one.status === "fulfilled" ? [one.value] : []);
		},
		over: () => tools.signal.aborted || controller.signal.aborted,
		close: () => lost.removeEventListener("abort", onLost)
	};
}
// src/apply/apply-event.ts
const eventStep = (namespace, { id, system, action, resource }) => ({
	namespace,
	step: id,
	system,
	action,
	resource
});
// node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;
const isError = (value) => objectToString.call(value) === "[object Error]";
const errorMessages = /* @__PURE__ */ new Set([
	"network error",
	"NetworkError when attempting to fetch resource.",
	"The Internet connection appears to be offline.",
	"Network request failed",
	"fetch failed",
	"terminated",
	" A network error occurred.",
	"Network connection lost"
]);
function isNetworkError(error) {
	if (!(error && isError(error) && error.name === "TypeError" && typeof error.message === "string")) return false;
	const { message, stack } = error;
	if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) return stack === void 0 || "__sentry_captured__" in error;
	if (message.startsWith("error sending request for url")) return true;
	if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) return true;
	return errorMessages.has(message);
}
// node_modules/p-retry/index.js
function validateRetries(retries) {
	if (typeof retries === "number") {
		if (retries < 0) throw new TypeError("Expected `retries` to be a non-negative number.");
		if (Number.isNaN(retries)) throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
		if (Number.isFinite(retries) && !Number.isInteger(retries)) throw new TypeError("Expected `retries` to be a non-negative integer or Infinity.");
	} else if (retries !== void 0) throw new TypeError("Expected `retries` to be a number or Infinity.");
}
function validateNumberOption(name, value, { allowInfinity = false } = {}) {
	if (typeof value !== "number" || Number.isNaN(value)) throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
	if (!allowInfinity && !Number.isFinite(value)) throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	if (value < 0) throw new TypeError(`Expected \`${name}\` to be \u{2265} 0.`);
}
function validateOption(name, value, type) {
	if (value === void 0 || value === null) return;
	if (typeof value !== type) throw new TypeError(`Expected \`${name}\` to be a ${type}.`);
}
function validateSignal(value) {
	if (value === void 0 || value === null) return;
	if (typeof value.throwIfAborted !== "function" || typeof value.addEventListener !== "function" || typeof value.removeEventListener !== "function") throw new TypeError("Expected `signal` to be an AbortSignal.");
}
var AbortError = class AbortError extends Error {
	constructor(message) {
		super(typeof message === "string" ? message : void 0);
		this.name = "AbortError";
		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			({message} = this.originalError);
			Error.captureStackTrace?.(this.originalError, AbortError);
		}
		this.message = message;
	}
};
const maximumDelay = 2 ** 31 - 1;
function calculateDelay(retriesConsumed, options) {
	if (options.minTimeout === 0) return 0;
	const attempt = retriesConsumed + 1;
	const random = options.randomize ? Math.random() + 1 : 1;
	const timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
	return Math.min(timeout, Math.ceil(options.maxTimeout), maximumDelay);
}
function calculateRemainingTime(start, max) {
	return Number.isFinite(max) ? max - (performance.now() - start) : max;
}
async function delayForRetry(delay, options) {
	if (delay <= 0) return;
	await new Promise((resolve, reject) => {
		const onAbort = () => {
			clearTimeout(timeoutToken);
			reject(options.signal.reason);
		};
		const timeoutToken = setTimeout(() => {
			options.signal?.removeEventListener("abort", onAbort);
			resolve();
		}, delay);
		if (options.unref) timeoutToken.unref?.();
		options.signal?.addEventListener("abort", onAbort, { once: true });
	});
}
function stringifyThrownValue(value) {
	try {
		return String(value);
	} catch {
		return Object.prototype.toString.call(value);
	}
}
function unwrapAbortError(error) {
	let cause = error;
	while (cause instanceof AbortError && cause.originalError instanceof Error) cause = cause.originalError;
	return cause;
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
	const abortIfNeeded = () => {
		options.signal?.throwIfAborted();
	};
	const normalizedError = error instanceof Error ? error : /* @__PURE__ */ new TypeError(`Non-error was thrown: "${stringifyThrownValue(error)}". You should only throw errors.`);
	abortIfNeeded();
	if (normalizedError instanceof AbortError) throw unwrapAbortError(normalizedError);
	const retriesLeft = options.retries - retriesConsumed;
	const isRetriableError = !(normalizedError instanceof TypeError) || isNetworkError(normalizedError);
	const timeLeft = calculateRemainingTime(startTime, options.maxRetryTime);
	const delayTime = isRetriableError && timeLeft > 0 && retriesLeft > 0 ? calculateDelay(retriesConsumed, options) : 0;
	const consumeRetryContext = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
		retryDelay: delayTime
	});
	const consumeRetry = await options.shouldConsumeRetry(consumeRetryContext) ?? true;
	abortIfNeeded();
	const effectiveDelay = consumeRetry ? delayTime : 0;
	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
		retryDelay: effectiveDelay
	});
	await options.onFailedAttempt(context);
	abortIfNeeded();
	const remainingTime = calculateRemainingTime(startTime, options.maxRetryTime);
	if (!isRetriableError || remainingTime <= 0 || retriesLeft <= 0) throw normalizedError;
	const shouldRetry = await options.shouldRetry(context);
	abortIfNeeded();
	if (!shouldRetry) throw normalizedError;
	const remainingTimeAfterShouldRetry = calculateRemainingTime(startTime, options.maxRetryTime);
	if (remainingTimeAfterShouldRetry <= 0) throw normalizedError;
	if (!consumeRetry) return false;
	await delayForRetry(Math.min(effectiveDelay, remainingTimeAfterShouldRetry), options);
	return true;
}
async function pRetry(input, options = {}) {
	options = { ...options };
	options.retries ??= 10;
	validateRetries(options.retries);
	if (Object.hasOwn(options, "forever")) throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
	options.factor ??= 2;
	options.minTimeout ??= 1e3;
	options.maxTimeout ??= 1e400;
	options.maxRetryTime ??= 1e400;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;
	validateOption("onFailedAttempt", options.onFailedAttempt, "function");
	validateOption("shouldRetry", options.shouldRetry, "function");
	validateOption("shouldConsumeRetry", options.shouldConsumeRetry, "function");
	validateOption("randomize", options.randomize, "boolean");
	validateOption("unref", options.unref, "boolean");
	validateSignal(options.signal);
	validateNumberOption("factor", options.factor);
	validateNumberOption("minTimeout", options.minTimeout);
	validateNumberOption("maxTimeout", options.maxTimeout, { allowInfinity: true });
	validateNumberOption("maxRetryTime", options.maxRetryTime, { allowInfinity: true });
	if (options.factor === 0) options.factor = 1;
	options.signal?.throwIfAborted();
	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();
	while (retriesConsumed <= options.retries) {
		attemptNumber++;
		try {
			options.signal?.throwIfAborted();
			const result = await input(attemptNumber);
			options.signal?.throwIfAborted();
			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options
			})) retriesConsumed++;
		}
	}
	throw new Error("Retry attempts exhausted without throwing an error.");
}
// src/apply/deadline.ts
/**
* @param stepDeadline Milliseconds.
* @param stopDeadline Milliseconds that are left at most once `stop` is aborted.
* @param halt Ends it at once, with its own reason.
*/
function openDeadline({ stepDeadline, stopDeadline }, halt, stop) {
	const controller = new AbortController();
	const timers = [];
	const endAfter = (ms) => {
		timers.push(setTimeout(() => controller.abort(/* @__PURE__ */ new Error(`it did not end within ${ms / 1e3} s`)), ms));
	};
	const onHalt = () => controller.abort(halt.reason);
	const onStop = () => endAfter(stopDeadline);
	if (halt.aborted) onHalt();
	halt.addEventListener("abort", onHalt);
	return {
		signal: controller.signal,
		start() {
			endAfter(stepDeadline);
			if (stop.aborted) onStop();
			stop.addEventListener("abort", onStop);
		},
		close() {
			timers.forEach(clearTimeout);
			halt.removeEventListener("abort", onHalt);
			stop.removeEventListener("abort", onStop);
		}
	};
}
// src/apply/carry-out-step.ts
const MOST_BETWEEN_RETRIES = 50;
/**
* Carries one step out, again and again until it is done, has failed for good or its deadline is over. As a driver
* looks at what is there first, doing it again is also how an unknown outcome is reconciled.
*/
async function carryOutStep(step, config, run, turn) {
	const { drivers, emit, limits, now, signal: stop } = run.tools;
	const event = eventStep(config.namespace, step);
	const deadline = openDeadline(limits, run.halt, stop);
	const { signal } = deadline;
	let attempts = 0;
	let result;
	let failure;
	const context = () => ({
		namespace: config.namespace,
		config,
		lineage: run.session.writer.head.lineage,
		fence: run.session.fence,
		now: now(),
		signal,
		progress: (waitsFor) => emit({
			type: "step-waiting",
			waitsFor,
			...event
		})
	});
	const attempt = async () => {
		if (attempts === 0) {
			if (!turn.mayBegin()) return;
			deadline.start();
			emit({
				type: "step-started",
				...event
			});
		}
		signal.throwIfAborted();
		attempts++;
		try {
			const answer = drivers.get(step.system).then((driver) => driver.carryOut(step, context()));
			result = await answeredInTime(answer, signal);
		} catch (error) {
			failure = stepFailureOf(error, signal);
			if (failure.kind === "permanent" || signal.aborted) turn.failed();
			throw error;
		}
	};
	const goesOn = (attemptNumber) => {
		if (!failure || failure.kind === "permanent" || signal.aborted) return false;
		const next = failure.kind === "unknown" ? "its outcome is not known, reconciling" : "trying again";
		const message = `${failure.message}; ${next}`;
		emit({
			type: "step-retry",
			attempt: attemptNumber,
			kind: failure.kind,
			message,
			...event
		});
		return true;
	};
	try {
		await pRetry(() => run.slot(attempt), {
			retries: Number.POSITIVE_INFINITY,
			minTimeout: limits.retryAfter,
			maxTimeout: limits.retryAfter * MOST_BETWEEN_RETRIES,
			randomize: true,
			signal,
			shouldRetry: ({ attemptNumber }) => goesOn(attemptNumber)
		});
	} catch (error) {
		if (attempts > 0 && !failure && !result) throw error;
	} finally {
		deadline.close();
	}
	if (result) return {
		kind: "done",
		wrote: result.wrote
	};
	if (!failure) return { kind: "not begun" };
	const tried = attempts > 1 ? ` (tried ${attempts} times)` : "";
	return {
		kind: "failed",
		failure: {
			...failure,
			message: `${failure.message}${tried}`
		}
	};
}
// src/apply/step-graph.ts
/** Systems whose steps end in one document of the namespace, so that two at once would only collide. */
const ONE_DOCUMENT = ["proxy", "provider"];
const endsInDocument = ({ system }) => ONE_DOCUMENT.includes(system);
/**
* @param done Ids of the steps that were done before; nothing waits for them.
*/
function openStepGraph(steps, done) {
	const waitsFor = /* @__PURE__ */ new Map();
	const dependents = /* @__PURE__ */ new Map();
	let ready = [];
	let documentBusy = false;
	for (const step of steps) {
		if (done.has(step.id)) continue;
		const open = new Set(step.depends_on.filter((id) => !done.has(id)));
		waitsFor.set(step, open.size);
		if (open.size === 0) ready.push(step);
		for (const id of open) {
			const list = dependents.get(id);
			if (list) list.push(step);
			else dependents.set(id, [step]);
		}
	}
	return {
		take() {
			const taken = [];
			const waiting = [];
			for (const step of ready) if (endsInDocument(step) && documentBusy) waiting.push(step);
			else {
				taken.push(step);
				documentBusy ||= endsInDocument(step);
			}
			ready = waiting;
			return taken;
		},
		end(step) {
			if (endsInDocument(step)) documentBusy = false;
			for (const dependent of dependents.get(step.id) ?? []) {
				const left = waitsFor.get(dependent) - 1;
				waitsFor.set(dependent, left);
				if (left === 0) ready.push(dependent);
			}
		}
	};
}
// src/apply/carry-out-steps.ts
/**
* Carries out the steps of one change that are not done yet: all at once that wait for nothing, each with its intent
* in the journal before it acts. After a failure none of them begins any more, and those under way end.
*/
async function carryOutSteps({ digest, namespace, steps }, config, doneBefore, run) {
	const { journal } = run;
	const { emit, signal: stop } = run.tools;
	const graph = openStepGraph(steps, doneBefore);
	const done = new Set(steps.map(({ id }) => id).filter((id) => doneBefore.has(id)));
	const failures = [];
	let wrote = 0;
	let failing = false;
	const about = (step) => ({
		namespace,
		change: digest,
		step: step.id
	});
	const mayBegin = () => !run.over() && !failing;
	const turn = {
		mayBegin,
		failed() {
			failing = true;
		}
	};
	const fail = (step, failure) => {
		failing = true;
		if (!stop.aborted || failure.kind === "permanent") failures.push({
			...failure,
			message: `${step.action} ${step.resource}: ${failure.message}`
		});
		journal.note({
			kind: "step-failed",
			...about(step),
			error: failure.message
		});
		const { message, advice } = failure;
		emit({
			type: "step-failed",
			message,
			advice,
			...eventStep(namespace, step)
		});
	};
	const act = async (step) => {
		const outcome = await carryOutStep(step, config, run, turn);
		if (run.halt.aborted) return;
		if (outcome.kind === "not begun") journal.note({
			kind: "step-failed",
			...about(step),
			error: "not begun, as the change had ended"
		});
		else if (outcome.kind === "failed") fail(step, outcome.failure);
		else {
			done.add(step.id);
			if (outcome.wrote) wrote++;
			journal.note({
				kind: "step-done",
				...about(step),
				wrote: outcome.wrote
			});
			emit({
				type: "step-done",
				wrote: outcome.wrote,
				...eventStep(namespace, step)
			});
			graph.end(step);
			await advance();
		}
	};
	const advance = async () => {
		if (!mayBegin()) return;
		const next = graph.take();
		if (next.length === 0) return;
		const intents = next.map((step) => ({
			kind: "step-intended",
			...about(step)
		}));
		if (await journal.write(intents)) await Promise.all(next.map(act));
	};
	await advance();
	if (mayBegin() && done.size < steps.length) failures.push(STUCK);
	return {
		done,
		wrote,
		failures
	};
}
const STUCK = {
	kind: "permanent",
	message: "its steps wait for each other, or for one that is not there (this is a bug of prism)",
	advice: "Report it; the other namespaces are not affected"
};
// src/apply/change-record.ts
/**
* The record with which a change begins, before anything is done for it.
*
* @param record What there is; undefined for nothing.
* @param done Ids of the steps that earlier runs of the same change have done.
*/
function beginRecord(record, { change, target }, done, run, at) {
	const action = change.action;
	const config = target.config;
	const earlier = record?.status === "deleted" ? void 0 : record;
	return {
		format_version: 1,
		namespace: change.namespace,
		team: action === "create" ? change.team : record?.team ?? change.team,
		client_api: config.client_api,
		status: beginStatus(action, record),
		endpoints: record?.endpoints ?? [],
		created_at: earlier?.created_at ?? null,
		updated_at: at,
		applied: earlier?.applied ?? null,
		pending: {
			action,
			run,
			target,
			unfinished: unfinished(record, change.digest),
			done: [...done],
			error: null
		}
	};
}
function beginStatus(action, record) {
	if (action === "create") return "provisioning";
	if (action === "delete") return "deleting";
	return record?.status === "active" ? "active" : "degraded";
}
/** What changes have left behind that this one does not go on with. A deletion may have left all of it. */
function unfinished(record, digest) {
	const pending = record?.pending;
	if (!pending) return [];
	const configs = pending.target.change === digest ? pending.unfinished : [...pending.unfinished, pending.target.config];
	return [...new Map(configs.toReversed().map((config) => [JSON.stringify(config), config])).values()].toReversed();
}
/** The record once everything is done. */
function endRecord(begun, { change, target }, at) {
	const gone = change.action === "delete";
	const { proxy } = target.config;
	return {
		...begun,
		team: change.team,
		status: gone ? "deleted" : "active",
		endpoints: gone ? [] : [...proxy.endpoints],
		created_at: begun.created_at ?? (gone ? null : at),
		updated_at: at,
		applied: target,
		pending: null
	};
}
/**
* The record of a change that did not come to its end.
*
* @param done Ids of all steps that are done.
* @param error Why; null where the run was stopped.
*/
const brokenRecord = (begun, done, error, at) => ({
	...begun,
	status: error !== null && begun.pending.action === "update" ? "degraded" : begun.status,
	updated_at: at,
	pending: {
		...begun.pending,
		done: [...done],
		error
	}
});
// src/apply/still-done.ts
/**
* Of the steps that earlier runs have done those whose work is still there: between two runs a database may have been
* restored, or somebody may have cleaned up. What is not known, and what a deletion has removed, is done again: it
* finds what is to be done, or nothing.
*/
async function stillDone({ one, done }, run) {
	if (done.size === 0 || one.change.action === "delete") return /* @__PURE__ */ new Set();
	const { drivers, now, signal } = run.tools;
	const config = one.target.config;
	const { differences, unreachable } = await compareApplied([config], drivers, {
		lineage: run.session.writer.head.lineage,
		now: now(),
		signal: AbortSignal.any([run.halt, signal])
	});
	const unknown = new Set(unreachable.flatMap(({ systems }) => systems));
	const differs = new Set(differences.map(({ resource }) => resource));
	return new Set(one.change.steps.filter(({ id, system }) => done.has(id) && !unknown.has(system)).filter(({ id }) => !differs.has(id) && !differs.has(id.replace(/\/shrink$/, ""))).map(({ id }) => id));
}
// src/apply/carry-out-change.ts
const GO_ON = "Apply again: it goes on where this run stopped";
/** The change of one namespace from its first write to its last; what becomes of it stops no other. */
async function carryOutChange(ready, run) {
	const { one, record } = ready;
	const { change, target } = one;
	const { emit } = run.tools;
	if (run.over()) return leftChange(ready);
	const done = await stillDone(ready, run);
	if (run.over()) return leftChange(ready);
	const begun = beginRecord(record, one, done, run.session.run, isoNow(run));
	const about = {
		namespace: change.namespace,
		change: change.digest
	};
	if (!await run.journal.write([{
		kind: "change-started",
		...about,
		action: change.action,
		approvals: target.approvals
	}], [begun])) return leftChange(ready);
	emit({
		type: "namespace-started",
		namespace: change.namespace,
		action: change.action,
		steps: change.steps.length,
		done: done.size
	});
	const steps = await carryOutSteps(change, target.config, done, run);
	const ended = endedChange(ready, steps);
	const [error] = steps.failures.map(({ message }) => message);
	const outcome = ended.outcome === "done" ? "done" : error === void 0 ? "stopped" : "failed";
	const after = outcome === "done" ? endRecord(begun, one, isoNow(run)) : brokenRecord(begun, steps.done, error ?? null, isoNow(run));
	if (await run.journal.write([{
		kind: "change-ended",
		...about,
		outcome,
		error: error ?? null
	}], [after])) emit({
		type: "namespace-ended",
		namespace: change.namespace,
		outcome: ended.outcome,
		because: ended.because
	});
	return ended;
}
function endedChange({ one }, { done, wrote, failures }) {
	const { namespace, team, action, steps } = one.change;
	const about = {
		namespace,
		team,
		action,
		steps: {
			all: steps.length,
			done: done.size,
			wrote
		}
	};
	if (failures.length > 0) return {
		...about,
		outcome: "failed",
		because: failures.map(({ message }) => message),
		advice: failures[0].advice
	};
	if (done.size < steps.length) return {
		...about,
		outcome: "failed",
		because: ["it was stopped before its end"],
		advice: GO_ON
	};
	return {
		...about,
		outcome: "done",
		because: [],
		advice: ""
	};
}
/** A change that did not begin. */
const leftChange = ({ one, done }) => ({
	namespace: one.change.namespace,
	team: one.change.team,
	action: one.change.action,
	outcome: "left",
	because: ["the run was stopped before"],
	advice: GO_ON,
	steps: {
		all: one.change.steps.length,
		done: done.size,
		wrote: 0
	}
});
const isoNow = ({ tools }) => new Date(tools.now()).toISOString();
// src/apply/check-drivers.ts
/**
* Sees that every system can be worked with that a step still has to act on, before anything is begun.
*
* @throws What the first driver says that cannot; nothing was changed then.
*/
async function checkDrivers(changes, run) {
	const { drivers, limits, now, signal: stop } = run.tools;
	const systems = new Set(changes.flatMap(({ one, done }) => one.change.steps.filter(({ id }) => !done.has(id)).map(({ system }) => system)));
	const deadline = openDeadline(limits, run.halt, stop);
	deadline.start();
	const { signal } = deadline;
	const context = {
		lineage: run.session.writer.head.lineage,
		now: now(),
		signal
	};
	try {
		const opening = Promise.all([...systems].map((system) => drivers.get(system)));
		const opened = new Set(await answeredInTime(opening, signal));
		const checks = await Promise.allSettled([...opened].map((driver) => answeredInTime(driver.check(context), signal)));
		for (const check of checks) if (check.status === "rejected") throw check.reason;
	} catch (error) {
		if (!signal.aborted || error instanceof BackendFailure) throw error;
		throw new BackendFailure("transient", `${[...systems].join(", ")}: no answer within ${limits.stepDeadline / 1e3} s`, "See why, then apply again");
	} finally {
		deadline.close();
	}
}
// src/apply/mend-drift.ts
/**
* Compares what is applied with the live systems, and makes the platform's own resources again what they must be. What
* fails stops nothing else. No intent is journalled, since a comparison finds again whatever was not mended.
*
* @returns By namespace.
*/
async function mendDrift(applied, run) {
	if (applied.length === 0 || run.over()) return {
		drift: [],
		unreachable: []
	};
	const byName = new Map(applied.map((one) => [one.config.namespace, one]));
	const { drivers, now, signal, emit } = run.tools;
	const { differences, unreachable } = await compareApplied(applied.map(({ config }) => config), drivers, {
		lineage: run.session.writer.head.lineage,
		now: now(),
		signal: AbortSignal.any([run.halt, signal])
	});
	const unknown = (run.over() ? [] : unreachable).map(({ systems, failure: { message, advice } }) => ({
		systems,
		message,
		advice
	}));
	for (const one of unknown) emit({
		type: "drift-failed",
		...one
	});
	const byNamespace = Map.groupBy(differences, ({ namespace }) => namespace);
	return {
		drift: (await run.each([...byNamespace], ([namespace, found]) => mendNamespace(byName.get(namespace), found, run))).flat().sort((a, b) => compareText(placeOf(a), placeOf(b))),
		unreachable: unknown
	};
}
/** In the order in which resources are made, one after the other: a missing one is what others need. */
async function mendNamespace(applied, found, run) {
	const owned = new Set(found.filter((one) => one.owned).map(({ resource }) => resource));
	const mendable = configResources(applied.config).filter(({ id }) => owned.has(id));
	const mended = mendable.length > 0 && !run.over() ? await mend(applied, mendable, run) : /* @__PURE__ */ new Set();
	return found.map((difference) => {
		const one = {
			...difference,
			mended: difference.owned && mended.has(difference.resource)
		};
		run.tools.emit({
			type: "drift",
			difference,
			mended: one.mended
		});
		return one;
	});
}
/** @returns Ids of the resources that were changed. */
async function mend({ config, change }, resources, run) {
	const { journal, tools } = run;
	const about = {
		namespace: config.namespace,
		change
	};
	const mended = /* @__PURE__ */ new Set();
	const errors = [];
	journal.note({
		kind: "change-started",
		...about,
		action: MEND,
		approvals: []
	});
	const turn = {
		mayBegin: () => !run.over(),
		failed: () => {}
	};
	for (const resource of resources) {
		const step = createStep(resource, [], "safe");
		const outcome = await carryOutStep(step, config, run, turn);
		if (outcome.kind === "not begun") continue;
		if (outcome.kind === "failed") {
			const { message, advice } = outcome.failure;
			errors.push(`${step.action} ${step.resource}: ${message}`);
			journal.note({
				kind: "step-failed",
				...about,
				step: step.id,
				error: message
			});
			tools.emit({
				type: "step-failed",
				message,
				advice,
				...eventStep(config.namespace, step)
			});
		} else {
			if (outcome.wrote) mended.add(resource.id);
			journal.note({
				kind: "step-done",
				...about,
				step: step.id,
				wrote: outcome.wrote
			});
			tools.emit({
				type: "step-done",
				wrote: outcome.wrote,
				...eventStep(config.namespace, step)
			});
		}
	}
	const [error = null] = errors;
	const outcome = error !== null ? "failed" : run.over() ? "stopped" : "done";
	journal.note({
		kind: "change-ended",
		...about,
		outcome,
		error
	});
	return mended;
}
/** As the journal calls what mending does; no plan has it. */
const MEND = "mend";
const placeOf = ({ namespace, resource, part }) => [
	namespace,
	resource,
	part ?? ""
].join("\n");
// src/apply/read-priors.ts
/** From so many on, reading all records at once is cheaper than one by one. */
const READ_ALL_FROM = 256;
/** The records of the namespaces, by name; those that have none are left out. */
async function readRecords(store, namespaces) {
	const wanted = new Set(namespaces);
	const records = wanted.size < READ_ALL_FROM ? await Promise.all([...wanted].map((namespace) => store.read(namespace))) : await store.list();
	return new Map(records.flatMap((record) => record && wanted.has(record.namespace) ? [[record.namespace, record]] : []));
}
/** Reads the journal of each run once, however many changes it has. */
function openDoneBefore(store) {
	const runs = /* @__PURE__ */ new Map();
	const doneIn = (run) => {
		const known = runs.get(run) ?? store.journal(run).then(doneByChange);
		runs.set(run, known);
		return known;
	};
	return async (record, digest) => {
		const pending = record?.pending;
		if (!pending || pending.target.change !== digest) return /* @__PURE__ */ new Set();
		const journal = await doneIn(pending.run);
		return /* @__PURE__ */ new Set([...pending.done, ...journal.get(changeKey(record.namespace, digest)) ?? []]);
	};
}
function doneByChange(journal) {
	const done = /* @__PURE__ */ new Map();
	for (const entry of journal) {
		if (entry.kind !== "step-done") continue;
		const key = changeKey(entry.namespace, entry.change);
		const steps = done.get(key);
		if (steps) steps.push(entry.step);
		else done.set(key, [entry.step]);
	}
	return done;
}
const changeKey = (namespace, digest) => `${namespace} ${digest}`;
// src/apply/record-requests.ts
/** How many records one write takes at most. */
const BATCH = 500;
/**
* Records requests that changed no configuration.
*
* @returns How many; fewer than there are when the run was stopped.
*/
async function recordRequests(requests, run) {
	const { store, now } = run.tools;
	const known = await readRecords(store, requests.map(({ namespace }) => namespace));
	let recorded = 0;
	for (let start = 0; start < requests.length && !run.over(); start += BATCH) {
		const at = new Date(now()).toISOString();
		const records = requests.slice(start, start + BATCH).map(({ namespace, team, target }) => {
			const record = known.get(namespace);
			if (!record) throw new Error(`'${namespace}' is to be recorded as unchanged, but was never applied`);
			return {
				...record,
				team,
				updated_at: at,
				applied: target
			};
		});
		if (await run.journal.write([], records)) recorded += records.length;
	}
	return recorded;
}
// src/apply/apply-changes.ts
/**
* Carries out what was decided: the changes of each namespace on their own, so that one that fails or is held stops
* no other. It may be killed at any instant and run again: what began goes on where it was.
*
* @throws BackendFailure when a system that is needed cannot be worked with; nothing was changed then.
* @throws Whatever the writer says when the state cannot be written, or another run has taken over.
*/
async function applyChanges(input, tools) {
	const judged = await judgeChanges(input, tools);
	return tools.session ? await applyJudged(judged, input, tools, tools.session) : await dryReport(judged, input, tools);
}
async function judgeChanges({ changes }, tools) {
	const records = await readRecords(tools.store, changes.map(({ change }) => change.namespace));
	const doneBefore = openDoneBefore(tools.store);
	return await Promise.all(changes.map(async (one) => {
		const record = records.get(one.change.namespace);
		return {
			one,
			record,
			done: await doneBefore(record, one.change.digest),
			hold: holdReasons(one, tools.drivers)
		};
	}));
}
async function applyJudged(judged, input, tools, session) {
	const { facts, records, drift, unchanged } = input;
	const { signal: stop, emit } = tools;
	const run = openApplyRun(tools, session, facts);
	try {
		const held = judged.filter(isHeld);
		const ready = judged.filter((one) => !isHeld(one));
		announce(held, ready, run);
		const mayGoOn = await isChecked(ready, run);
		const recorded = mayGoOn ? await recordRequests(records, run) : 0;
		const carried = mayGoOn ? await run.each(ready, (one) => carryOutChange(one, run)) : ready.map(leftChange);
		const mended = await mendDrift(drift, run);
		const changes = byName([...carried, ...held.map(heldChange)]);
		const outcomes = countOutcomes(changes);
		const { done, failed, held: heldCount } = outcomes;
		await run.journal.end({
			kind: "run-ended",
			done,
			failed,
			held: heldCount
		}, stop.aborted || !facts.settles ? void 0 : facts.commit ?? void 0);
		run.halt.throwIfAborted();
		emit({
			type: "run-ended",
			run: session.run,
			outcomes
		});
		const { lineage, serial } = session.writer.head;
		return {
			run: session.run,
			dry: false,
			changes,
			recorded,
			unchanged,
			...mended,
			errors: input.errors,
			stopped: stop.aborted,
			state: {
				lineage,
				serial
			}
		};
	} finally {
		run.close();
	}
}
/** @returns false when the run was stopped before the systems had answered. */
async function isChecked(ready, run) {
	try {
		await checkDrivers(ready, run);
		return true;
	} catch (error) {
		run.halt.throwIfAborted();
		if (run.tools.signal.aborted) return false;
		throw error;
	}
}
function announce(held, ready, run) {
	const { emit } = run.tools;
	const steps = ready.reduce((sum, { one, done }) => sum + one.change.steps.length - done.size, 0);
	emit({
		type: "run-started",
		run: run.session.run,
		namespaces: ready.length,
		steps
	});
	for (const { one, hold } of held) emit({
		type: "namespace-held",
		namespace: one.change.namespace,
		because: hold.because
	});
}
/** What would be done stands there as left. No system is asked, since even opening one may write. */
async function dryReport(judged, { records, unchanged, errors }, { store }) {
	const head = await store.head();
	return {
		run: null,
		dry: true,
		changes: byName(judged.map((one) => isHeld(one) ? heldChange(one) : {
			...leftChange(one),
			because: ["this is a dry run"],
			advice: ""
		})),
		recorded: records.length,
		unchanged,
		drift: [],
		unreachable: [],
		errors,
		stopped: false,
		state: head && {
			lineage: head.lineage,
			serial: head.serial
		}
	};
}
const isHeld = ({ hold }) => hold.because.length > 0;
const heldChange = (judged) => ({
	...leftChange(judged),
	outcome: "held",
	because: judged.hold.because,
	advice: judged.hold.advice
});
const byName = (changes) => changes.toSorted((a, b) => a.namespace < b.namespace ? -1 : 1);
function countOutcomes(changes) {
	const counts = {
		done: 0,
		failed: 0,
		held: 0,
		left: 0
	};
	for (const { outcome } of changes) counts[outcome]++;
	return counts;
}
// src/apply/apply-tools.ts
const APPLY_LIMITS = {
	concurrency: 16,
	stepDeadline: 6e4,
	stopDeadline: 1e4,
	retryAfter: 200
};
// src/state/lease.ts
const DEFAULT_TTL = 6e4;
/** Between two looks, in milliseconds: a look may be a fetch from a remote. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 3e3;
/**
* Takes the right to write the state, and makes the state where there is none. A lease is free, or has expired, or its
* holder is known to be gone; else this waits. It keeps runs from working against each other; what keeps an overtaken
* one from writing is that every commit names what it has seen.
*
* @throws StateRefused when another run still has it after `wait`.
*/
async function takeLease(store, request) {
	const { run, now, ttl = DEFAULT_TTL, wait = 0, signal } = request;
	const until = now() + wait;
	let waitedFor;
	let pause = FIRST_PAUSE;
	runLives(run);
	try {
		for (;;) {
			signal?.throwIfAborted();
			const head = await store.head();
			const holder = head?.lease ?? null;
			if (!isHeld$1(holder, now())) {
				const taken = await tryToTake(store, head, request, ttl);
				if (taken) return taken;
				continue;
			}
			const left = until - now();
			if (left <= 0) throw heldByAnother(store, holder);
			if (holder.token !== waitedFor) request.onWait?.(holder);
			waitedFor = holder.token;
			const jitter = .5 + Math.random();
			await setTimeout$1(Math.max(1, Math.min(pause * jitter, left)), void 0, signal ? { signal } : {});
			pause = Math.min(pause * 1.5, LONGEST_PAUSE);
		}
	} catch (error) {
		runEnded(run);
		throw signal?.aborted ? signal.reason : error;
	}
}
/** @returns undefined when somebody else wrote first. */
async function tryToTake(store, head, { run, actor, now }, ttl) {
	const at = now();
	const lease = {
		token: now() + (head?.serial ?? 0) + 1,
		run,
		actor,
		host: hostname(),
		machine: MACHINE,
		pid: process.pid,
		since: new Date(at).toISOString(),
		expires_at: new Date(at + ttl).toISOString()
	};
	try {
		return {
			head: await store.commit(head, { lease }),
			lease,
			ttl,
			now
		};
	} catch (error) {
		if (error instanceof StateConflict) return void 0;
		throw error;
	}
}
const heldByAnother = (store, lease) => new StateRefused(`${capital(store.name)} is being written by ${holderName(lease)}, since ${lease.since}; its lease ends at ${lease.expires_at} unless it is renewed`, "Wait until that run has ended, then try again. If it was killed, its lease ends by itself at that time");
/** Who has a lease, for people. */
const holderName = ({ run, actor, host, pid }) => `the run ${run}${actor === null ? "" : ` of ${actor}`} (process ${pid} on ${host})`;
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
// src/state/lease-lost.ts
/** The run may not write any more: another one may work on the same, so it must stop at once. */
var LeaseLost = class extends StateRefused {
	constructor(message) {
		super(message, "Look with `prism status` at what the state says now, then run `prism apply` again if need be");
	}
};
// src/state/state-writer.ts
function openStateWriter(store, taken) {
	const { ttl, now } = taken;
	const lost = new AbortController();
	let { head, lease } = taken;
	let waiting;
	let pumping;
	let released;
	/** Also the mark of one commit: no two of a lease have the same end. */
	const renewed = () => {
		const end = Math.max(now() + ttl, Date.parse(lease.expires_at) + 1);
		lease = {
			...lease,
			expires_at: new Date(end).toISOString()
		};
		return lease;
	};
	const lose = (message) => {
		const error = new LeaseLost(message);
		clearInterval(timer);
		runEnded(lease.run);
		if (!lost.signal.aborted) lost.abort(error);
		return error;
	};
	async function commit(change) {
		for (;;) {
			const own = renewed();
			try {
				head = await store.commit(head, {
					...change,
					lease: own
				});
				return;
			} catch (error) {
				const found = await store.head().catch(() => Promise.reject(error));
				if (found?.lineage !== head.lineage || found.lease?.token !== own.token) throw lose(overtaken(store, found));
				const moved = found.serial !== head.serial;
				head = found;
				if (found.lease.expires_at === own.expires_at) return;
				if (!(moved && error instanceof StateConflict)) throw error;
			}
		}
	}
	async function pump() {
		await Promise.resolve();
		while (waiting) {
			const batch = waiting;
			waiting = void 0;
			const { namespaces, journal, done } = batch;
			try {
				lost.signal.throwIfAborted();
				await commit({
					...namespaces.size > 0 && { namespaces },
					...journal.length > 0 && { journal },
					...batch.commit !== void 0 && { commit: batch.commit }
				});
				done.resolve();
			} catch (error) {
				done.reject(error);
			}
		}
		pumping = void 0;
	}
	async function write({ namespaces, journal, commit: applied }) {
		lost.signal.throwIfAborted();
		if (released) throw new Error("The state was written to after its lease was given back");
		waiting ??= {
			namespaces: /* @__PURE__ */ new Map(),
			journal: [],
			done: Promise.withResolvers()
		};
		for (const [name, record] of namespaces ?? []) waiting.namespaces.set(name, record);
		for (const entry of journal ?? []) waiting.journal.push(entry);
		if (applied !== void 0) waiting.commit = applied;
		const { promise } = waiting.done;
		pumping ??= pump();
		return promise;
	}
	/** A lease that could not be renewed until it ended protects nothing: another run may have begun. */
	function loseIfEnded(why) {
		if (!lost.signal.aborted && now() >= Date.parse(head.lease?.expires_at ?? "")) lose(`The lease on ${store.name} could not be renewed in time: ${why}`);
	}
	async function renew() {
		if (pumping) loseIfEnded("a commit has not come to its end");
		try {
			await write({});
		} catch (error) {
			if (!released) loseIfEnded(error.message);
		}
	}
	const timer = setInterval(renew, ttl / 3);
	timer.unref();
	async function giveBack() {
		clearInterval(timer);
		try {
			await pumping;
			while (!lost.signal.aborted && head.lease?.token === lease.token) head = await withoutLease();
		} finally {
			runEnded(lease.run);
		}
	}
	/** @returns The state as it is then: still with the lease when an earlier commit took place only now. */
	async function withoutLease() {
		try {
			return await store.commit(head, { lease: null });
		} catch (error) {
			const found = await store.head().catch(() => Promise.reject(error));
			if (found?.lineage === head.lineage && found.lease?.token === lease.token && !(found.serial !== head.serial && error instanceof StateConflict)) throw error;
			return found ?? {
				...head,
				lease: null
			};
		}
	}
	return {
		get head() {
			return head;
		},
		lost: lost.signal,
		write,
		release: () => {
			released ??= giveBack();
			return released;
		}
	};
}
const overtaken = (store, found) => found === null ? `There is no state any more in ${store.name}: it was removed while this run wrote it` : `Another run took over the state in ${store.name}: ${found.lease ? `${holderName(found.lease)} has it since ${found.lease.since}` : "it has ended already"}`;
// src/run/planned-input.ts
/** What apply is to do: the plan's changes, requests of which only the record changes, and what must be as it is. */
function plannedInput({ report, accepted, kept }, records, facts) {
	const plan = report.plan;
	const changing = new Set(plan.changes.map(({ namespace }) => namespace));
	const targetOf = (member, config, change) => ({
		change,
		file: member.file,
		content: member.id,
		commit: facts.commit,
		request: storeRequest(member.judged().request),
		config: { ...config },
		approvals: []
	});
	const changes = plan.changes.map((change) => {
		const { before, after } = report.configs.get(change.namespace);
		return {
			change,
			target: {
				...targetOf(accepted.get(change.namespace), after ?? before, change.digest),
				approvals: grantedOf(change)
			},
			held: [],
			advice: ""
		};
	});
	const stays = records.filter(({ namespace, status, pending }) => status === "active" && !pending && !changing.has(namespace));
	return {
		facts: {
			...facts,
			plan: plan.digest
		},
		changes,
		records: stays.flatMap((record) => {
			const { namespace } = record;
			const member = kept.has(namespace) ? accepted.get(namespace) : void 0;
			if (!member || isRecorded(record.applied, member)) return [];
			const { change, approvals, config } = record.applied;
			const target = targetOf(member, config, change);
			return [{
				namespace,
				team: member.holding.team,
				target: {
					...target,
					approvals
				}
			}];
		}),
		drift: stays.map(({ applied }) => ({
			change: applied.change,
			config: applied.config
		})),
		errors: report.diagnostics.filter(({ severity, existing }) => severity === "error" && !existing).length,
		unchanged: plan.summary.unchanged
	};
}
const grantedOf = ({ approvals }) => approvals.flatMap((one) => one.status === "granted" ? [{
	for: one.for,
	by: one.by
}] : []);
/** Whether the state has the very same file, or says the same of it. The path alone is worth a record. */
function isRecorded({ file, content, request }, member) {
	if (file !== member.file) return false;
	if (content === member.id) return true;
	return canonicalDigest(request) === canonicalDigest(storeRequest(member.judged().request));
}
// src/run/apply-planned.ts
/**
* Makes a plan true (semantics 7; security 3 to 6), under the lease of the state and from what it says then. A run
* with nothing to do writes nothing, neither to a system nor to the state.
*
* @throws StateRefused, BackendFailure or Failure where nothing could be begun, or another run has taken over.
*/
async function applyPlanned(run) {
	let opened;
	const prepare = async () => {
		let state = {
			head: null,
			records: []
		};
		const plan = await run.plan(async (settings) => {
			opened ??= {
				store: await openStateOf(settings, run.root),
				drivers: openDrivers(settings.file, {
					root: run.root,
					env: process.env
				})
			};
			state = await readState(opened.store);
			return state;
		});
		const { commit, policies, settles } = plan;
		const input = plan.planned.report.plan === null ? void 0 : plannedInput(plan.planned, state.records, {
			actor: run.actor,
			commit,
			policies,
			settles
		});
		return {
			plan,
			state,
			input
		};
	};
	try {
		const first = await prepare();
		return opened === void 0 || first.input === void 0 ? {
			plan: first.plan,
			report: void 0
		} : await applyPrepared(run, opened, {
			...first,
			input: first.input
		}, prepare);
	} finally {
		await opened?.drivers.close();
		await opened?.store.close();
	}
}
async function applyPrepared(run, opened, first, prepare) {
	const { store } = opened;
	if (run.dry) {
		const report = await carryOut(run, opened, first.input, null);
		return {
			plan: first.plan,
			report: {
				...report,
				dry: true
			}
		};
	}
	if (!isHeld$1(first.state.head?.lease, Date.now()) && await isReady(run, opened, first) && !isToDo(opened, first)) {
		const { differences, unreachable } = await compareFirst(run, opened, first);
		if (!differences.some(({ owned }) => owned)) {
			const report = await carryOut(run, opened, first.input, null);
			const drift = differences.map((one) => ({
				...one,
				mended: false
			}));
			const unknown = unreachable.map(({ systems, failure }) => ({
				systems,
				...failure
			}));
			return {
				plan: first.plan,
				report: {
					...report,
					dry: false,
					drift,
					unreachable: unknown
				}
			};
		}
	}
	const id = randomUUID();
	const { actor, wait, signal, onWait } = run;
	const taken = await takeLease(store, {
		run: id,
		actor,
		wait,
		now: Date.now,
		signal,
		onWait
	});
	const writer = openStateWriter(store, taken);
	const underLease = async () => {
		const { lineage, serial } = first.state.head ?? {
			lineage: writer.head.lineage,
			serial: 0
		};
		const { plan, input } = writer.head.lineage === lineage && writer.head.serial === serial + 1 ? first : await prepare();
		const session = {
			run: id,
			fence: taken.lease.token,
			writer
		};
		return {
			plan,
			report: input && await carryOut(run, opened, input, session)
		};
	};
	const { plan, report } = await underLease().finally(async () => {
		await opened.drivers.close();
		await writer.release();
	});
	const { lineage, serial } = writer.head;
	return {
		plan,
		report: report && {
			...report,
			state: {
				lineage,
				serial
			}
		}
	};
}
/** Whether the plan alone asks for anything to be written. What is held does not. */
function isToDo({ drivers }, { plan, state, input }) {
	if (input.changes.some((one) => holdReasons(one, drivers).because.length === 0)) return true;
	if (input.records.length > 0) return true;
	return state.head !== null && plan.settles && plan.commit !== null && plan.commit !== state.head.commit;
}
/** @returns false where another apply has begun since the state was read, so that nothing found says anything yet. */
async function isReady(run, opened, first) {
	try {
		await checkFirst(run, opened, first);
		return true;
	} catch (error) {
		const head = await opened.store.head();
		if (head?.serial === first.state.head?.serial && head?.lineage === first.state.head?.lineage) throw error;
		return false;
	}
}
/**
* Sees that what is asked for can be begun, before anybody writes that it was: every system has what it takes to be
* reached, and those that a change needs answer.
*
* @throws BackendFailure
*/
async function checkFirst({ signal }, { drivers }, { state, input }) {
	const changing = input.changes.filter((one) => holdReasons(one, drivers).because.length === 0).flatMap(({ change }) => change.steps.map(({ system }) => system));
	const applied = input.drift.flatMap(({ config }) => configResources(config).map(({ system }) => system));
	const context = {
		lineage: state.head?.lineage ?? "",
		now: Date.now(),
		signal
	};
	for (const system of /* @__PURE__ */ new Set([...changing, ...applied])) {
		if (!drivers.supports(system)) continue;
		const driver = await drivers.get(system);
		if (!changing.includes(system)) continue;
		await driver.check(context);
		const config = state.records.find((record) => isIn(system, record))?.applied?.config;
		const resources = config ? configResources(config).filter((one) => one.system === system) : [];
		if (config) await driver.compare([{
			config,
			resources
		}], context);
	}
}
const isIn = (system, { status, applied, pending }) => status === "active" && !pending && configResources(applied.config).some((one) => one.system === system);
/** Where nothing was ever applied there is nothing to compare. */
async function compareFirst({ signal }, { drivers }, { state, input }) {
	if (state.head === null) return {
		differences: [],
		unreachable: []
	};
	const configs = input.drift.map(({ config }) => config);
	return await compareApplied(configs, drivers, {
		lineage: state.head.lineage,
		now: Date.now(),
		signal
	});
}
const carryOut = ({ limits, signal, emit }, { store, drivers }, input, session) => applyChanges(input, {
	store,
	session,
	drivers,
	limits: {
		...APPLY_LIMITS,
		...limits
	},
	now: Date.now,
	signal,
	emit
});
export { isUnmended as a, applyVerdict as i, holderName as n, outcomeTally as o, descends as r, applyPlanned as t };
