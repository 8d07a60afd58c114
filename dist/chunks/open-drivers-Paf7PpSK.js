import { i as visible, t as clip } from "./escape-Dj7N_U7c.js";
import { o as count, u as thousands } from "./placement-C5IpQQ-N.js";
import { n as hangingLines } from "./secrets-of-DpMlUQMK.js";
import { t as groupBy } from "./group-by-D2N8zu0G.js";
import { n as BackendFailure, t as stepMeaning } from "./step-meaning-DCN_UrPn.js";
import { n as configResources } from "./config-resources-CD2zO_eF.js";
const { resolve } = process.getBuiltinModule("node:path");
// src/core/report/drift-lines.ts
const MOST_NAMESPACES = 20;
const MOST_DIFFERENCES = 5;
const LONGEST_VALUE = 80;
/** A difference in words: `table wal_orders: column note is missing`. */
function differenceWords({ name, kind, part, wanted, found }) {
	const same = commonStart(wanted ?? "", found ?? "");
	const what = part === null ? clip(name, 100) : `${clip(name, 100)}: ${clip(part, 100)}`;
	const value = (text) => clip(text.slice(same), LONGEST_VALUE);
	if (kind === "missing") return `${what} is missing${wanted === null ? "" : `, and must be ${value(wanted)}`}`;
	if (kind === "extra") return `${what} is there${found === null ? "" : ` (${value(found)})`}, and must not be`;
	return `${what} is ${value(found ?? "not set")}, and must be ${value(wanted ?? "not set")}`;
}
/** How much two long values have in common, of which only what comes after is worth reading. */
function commonStart(a, b) {
	if (Math.max(a.length, b.length) <= LONGEST_VALUE) return 0;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return Math.max(0, at - LONGEST_VALUE / 4);
}
/** Differences by namespace, as many as can be read; what is more is counted. */
function differenceLines(differences, { paint, width }) {
	const groups = [...groupBy(differences, ({ namespace }) => namespace)];
	const hidden = groups.slice(MOST_NAMESPACES);
	return [...groups.slice(0, MOST_NAMESPACES).flatMap(([namespace, all]) => {
		const more = all.length - MOST_DIFFERENCES;
		return [
			`  ${paint("bold", visible(clip(namespace, 100)))}`,
			...all.slice(0, MOST_DIFFERENCES).flatMap((one) => hangingLines(differenceWords(one), width, "    - ", "      ")),
			...more > 0 ? [paint("dim", `    and ${thousands(more)} more`)] : []
		];
	}), ...hidden.length > 0 ? [paint("dim", `  and ${count(hidden.reduce((sum, [, all]) => sum + all.length, 0), "more difference")} of ${count(hidden.length, "more namespace")}: --format json lists all`)] : []];
}
// src/apply/step-failure.ts
/** Milliseconds that a driver has, once its signal is aborted, to say what it was waiting for. */
const GRACE = 1e3;
/** Of a driver that goes on although it was told to end, the answer is not waited for. */
const answeredInTime = (answer, signal) => new Promise((resolve, reject) => {
	let timer;
	const giveUp = () => {
		timer = setTimeout(() => reject(signal.reason), GRACE);
	};
	if (signal.aborted) giveUp();
	else signal.addEventListener("abort", giveUp, { once: true });
	answer.then(resolve, reject).finally(() => {
		clearTimeout(timer);
		signal.removeEventListener("abort", giveUp);
	});
});
/** @param signal Of the deadline: whatever comes after it and explains nothing is its doing. */
function stepFailureOf(error, signal) {
	if (error instanceof BackendFailure) return {
		kind: error.kind,
		message: error.message,
		advice: error.advice
	};
	if (signal.aborted) return {
		kind: "unknown",
		message: messageOf(signal.reason),
		advice: "See why the system does not answer, then apply again"
	};
	return {
		kind: "permanent",
		message: `${messageOf(error)} (this is a bug of prism)`,
		advice: "Report it; the other namespaces are not affected"
	};
}
const messageOf = (error) => error instanceof Error ? error.message : String(error);
// src/apply/compare-applied.ts
/** How the live systems differ from configurations that are applied. A system that cannot be reached hides no other. */
async function compareApplied(configs, drivers, context) {
	const live = configs.map((config) => ({
		config,
		resources: configResources(config)
	}));
	const named = new Set(live.flatMap(({ resources }) => resources.map(({ system }) => system)));
	const unreachable = [];
	const attempt = async (systems, act) => {
		try {
			return [await act()];
		} catch (error) {
			unreachable.push({
				systems,
				failure: stepFailureOf(error, context.signal)
			});
			return [];
		}
	};
	const opened = await Promise.all([...named].filter((system) => drivers.supports(system)).map((system) => attempt([system], async () => [await drivers.get(system), system])));
	const byDriver = Map.groupBy(opened.flat(), ([driver]) => driver);
	return {
		differences: (await Promise.all([...byDriver].map(([driver, of]) => {
			const systems = of.map(([, system]) => system);
			return attempt(systems, () => driver.compare(wantedOf(live, systems), context));
		}))).flat(2),
		unreachable
	};
}
const wantedOf = (live, systems) => live.flatMap(({ config, resources }) => {
	const own = resources.filter(({ system }) => systems.includes(system));
	return own.length > 0 ? [{
		config,
		resources: own
	}] : [];
});
// src/apply/hold-reasons.ts
/** Why a change must not begin: it waits for somebody, or this build cannot carry it out to its end. */
function holdReasons({ change, held, advice }, drivers) {
	if (held.length > 0) return {
		because: held,
		advice
	};
	if (change.blocked) return {
		because: blockedReasons(change),
		advice: advice || UNBLOCK
	};
	if (change.action === "migrate") return {
		because: [migrationReason(change.steps)],
		advice: advice || OTHER
	};
	const strange = change.steps.filter((step) => !stepMeaning(step)).map(({ action }) => action);
	if (strange.length > 0) return {
		because: unique(strange).map((action) => `'${action}' is not carried out by this build`),
		advice: advice || OTHER
	};
	const unknown = unique(change.steps.map(({ system }) => system).filter((one) => !drivers.supports(one)));
	return {
		because: unknown.map((system) => `prism.yaml does not say how to reach ${system}`),
		advice: unknown.length > 0 ? advice || `Set ${unknown.map((one) => `backends.${one}`).join(" and ")} in prism.yaml` : ""
	};
}
const UNBLOCK = "Get what the plan waits for, then apply again";
const OTHER = "Change the request so that it is not needed, or wait for a version of prism that carries it out";
/** What no approval lifts stands among the reasons of the change, marked so. */
const BLOCKED = "blocked: ";
function blockedReasons({ reasons, approvals }) {
	const missing = approvals.filter(({ status }) => status !== "granted");
	return [...reasons.flatMap((reason) => reason.startsWith(BLOCKED) ? [reason.slice(9)] : []), ...missing.map((approval) => `${approval.for} needs an approval by ${approval.by}, and it is ${approval.status}`)];
}
const migrationReason = (steps) => {
	return `a migration is not carried out by this build: ${unique(steps.flatMap(({ spec }) => typeof spec.stage === "string" ? [spec.stage] : [])).join(" \u2192 ")}`;
};
const unique = (texts) => [...new Set(texts)];
// src/backends/open-drivers.ts
/** The drivers of this build, by the settings of prism.yaml. A driver's code is loaded when it is asked for. */
function openDrivers(settings, options) {
	const { root, env } = options;
	const { kafka, nats, postgres, redis, s3, neptune } = settings.backends ?? {};
	const openers = {
		postgres: once(async () => {
			const url = connectionString("PostgreSQL", /^postgres(ql)?:\/\//, postgres?.url_env, options);
			const { openPostgres } = await import("./open-postgres-CMiy0H66.js");
			return openPostgres({
				...url,
				folder: resolve(root, ".prism", "postgres")
			});
		}),
		redis: once(async () => {
			const url = connectionString("Redis", /^rediss?:\/\//, redis?.url_env, options);
			const { openRedis } = await import("./open-redis-CBnQLHeL.js");
			return openRedis(url);
		}),
		kafka: once(async () => {
			const { brokers = [], username_env: usernameEnv, password_env: passwordEnv, tls = false } = kafka;
			const [username, password] = [usernameEnv, passwordEnv].map((name) => variable("Kafka", name, env));
			const { openKafka } = await import("./open-kafka-BdU_UbTI.js");
			return openKafka({
				brokers,
				username,
				password,
				usernameEnv,
				passwordEnv,
				tls
			});
		}),
		nats: once(async () => {
			const { servers = [], credentials_env: credentialsEnv, signing_key_env: seedEnv } = nats;
			const credentials = variable("NATS", credentialsEnv, env);
			const seed = variable("NATS", seedEnv, env);
			const folder = resolve(root, nats.credentials_folder ?? ".prism/nats");
			const { openNats } = await import("./open-nats-Dlsv-wL_.js");
			return openNats({
				servers,
				credentials,
				credentialsEnv,
				signing: seed === void 0 ? void 0 : {
					seed,
					seedEnv,
					folder
				}
			});
		}),
		s3: once(async () => {
			const { openS3 } = await import("./open-s3-2zrz_ffM.js");
			return openS3({
				...s3,
				env
			});
		}),
		neptune: once(async () => {
			const { openNeptune } = await import("./open-neptune-CLpUd0lQ.js");
			return openNeptune({
				...neptune,
				env
			});
		}),
		proxy: once(async () => {
			const { openProxyDriver } = await import("./proxy-driver-CqLUxjog.js");
			return openProxyDriver({
				registry: settings.proxy?.registry,
				root
			});
		}),
		observability: once(async () => {
			const { openObservabilityDriver } = await import("./observability-driver-B1KA6rt0.js");
			return openObservabilityDriver({
				folder: resolve(root, settings.observability?.directory ?? ".prism/observability"),
				root
			});
		})
	};
	const missing = notSetUp(settings, options);
	const opened = /* @__PURE__ */ new Set();
	const openerOf = (system) => openers[system === "provider" ? "proxy" : system];
	return {
		supports: (system) => openerOf(system) !== void 0 && !missing.has(system),
		get: (system) => {
			const opener = openerOf(system);
			if (!opener) throw new Error(`no driver of '${system}'`);
			const driver = opener();
			opened.add(driver);
			return driver;
		},
		close: async () => {
			const closing = [...opened];
			opened.clear();
			for (const driver of await Promise.allSettled(closing)) if (driver.status === "fulfilled") await driver.value.close();
		}
	};
}
/**
* A connection string, and the name of the variable that it comes from, which messages give in place of it; undefined
* where prism.yaml names none.
*
* @throws BackendFailure where the variable is not set, or holds something else.
*/
function connectionString(system, form, name, { env }) {
	const url = variable(system, name, env);
	if (url === void 0) return void 0;
	if (form.test(url)) return {
		url,
		urlEnv: name
	};
	throw new BackendFailure("permanent", `${system} cannot be reached: ${name} holds no connection string of ${system}`, `Set ${name} to one, such as ${system === "Redis" ? "rediss://user:password@host:6379" : "postgres://user:password@host:5432/database"}`);
}
/** @throws BackendFailure where prism.yaml names a variable that is not set. */
function variable(system, name, env) {
	if (name === void 0) return void 0;
	const value = env[name];
	if (value !== void 0 && value !== "") return value;
	throw new BackendFailure("permanent", `${system} cannot be reached: the environment variable ${name} is not set`, `Set ${name}, or correct prism.yaml, which names it`);
}
/** Systems that prism.yaml, or the environment of AWS, does not say how to reach. The others have a default. */
function notSetUp({ backends = {} }, { env }) {
	const { kafka, nats, redis, s3, neptune } = backends;
	const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
	const isSet = {
		kafka: kafka?.brokers?.length,
		nats: nats?.servers?.length,
		redis: redis?.url_env,
		s3: s3?.region ?? s3?.endpoint ?? region,
		neptune: neptune?.region ?? neptune?.endpoint ?? region
	};
	return new Set(Object.keys(isSet).filter((system) => !isSet[system]));
}
function once(open) {
	let opened;
	return () => {
		opened ??= open();
		return opened;
	};
}
export { stepFailureOf as a, answeredInTime as i, holdReasons as n, differenceLines as o, compareApplied as r, differenceWords as s, openDrivers as t };
