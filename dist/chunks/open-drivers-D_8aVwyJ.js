import { i as visible, t as clip } from "./escape-Dj7N_U7c.js";
import { o as count, u as thousands } from "./placement-ByBbh8D3.js";
import { t as hangingLines } from "./apply-hanging-SvdAkLWM.js";
import { t as groupBy } from "./group-by-D2N8zu0G.js";
import { t as BackendFailure } from "./backend-failure-UMOjbOW5.js";
import { n as configResources } from "./config-resources-CD2zO_eF.js";
const { resolve } = process.getBuiltinModule("node:path");
// src/core/report/drift-lines.ts
const MOST_NAMESPACES = 20;
const MOST_DIFFERENCES = 5;
const LONGEST_VALUE = 80;
/** A difference in words: `table wal_orders: column note is missing`. */
function differenceWords({ name, kind, part, wanted, found }) {
	const what = part === null ? clip(name, 100) : `${clip(name, 100)}: ${clip(part, 100)}`;
	const value = (text) => clip(text, LONGEST_VALUE);
	if (kind === "missing") return `${what} is missing${wanted === null ? "" : `, and must be ${value(wanted)}`}`;
	if (kind === "extra") return `${what} is there${found === null ? "" : ` (${value(found)})`}, and must not be`;
	return `${what} is ${value(found ?? "not set")}, and must be ${value(wanted ?? "not set")}`;
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
// src/backends/open-drivers.ts
/** The drivers of this build, by the settings of prism.yaml. A driver's code is loaded when it is asked for. */
function openDrivers(settings, options) {
	const { root } = options;
	const openers = {
		postgres: once(async () => {
			const url = postgresUrl(settings, options);
			const { openPostgres } = await import("./open-postgres-BkIsfCeO.js");
			return openPostgres({
				...url,
				folder: resolve(root, ".prism", "postgres")
			});
		}),
		proxy: once(async () => {
			const { openProxyDriver } = await import("./proxy-driver-B8bnPA6a.js");
			return openProxyDriver({
				registry: settings.proxy?.registry,
				root
			});
		}),
		observability: once(async () => {
			const { openObservabilityDriver } = await import("./observability-driver-D14BAEK9.js");
			return openObservabilityDriver({
				folder: resolve(root, settings.observability?.directory ?? ".prism/observability"),
				root
			});
		})
	};
	const opened = /* @__PURE__ */ new Set();
	const openerOf = (system) => openers[system === "provider" ? "proxy" : system];
	return {
		supports: (system) => openerOf(system) !== void 0,
		get: (system) => {
			const opener = openerOf(system);
			if (!opener) throw new Error(`no driver of '${system}'`);
			const driver = opener();
			opened.add(driver);
			return driver;
		},
		close: async () => {
			for (const driver of await Promise.allSettled(opened)) if (driver.status === "fulfilled") await driver.value.close();
		}
	};
}
/** @throws BackendFailure where the variable that prism.yaml names is not set. */
function postgresUrl({ backends }, { env }) {
	const name = backends?.postgres?.url_env;
	if (name === void 0) return {};
	const url = env[name];
	if (url === void 0 || url === "") throw new BackendFailure("permanent", `PostgreSQL cannot be reached: the environment variable ${name} is not set`, `Set ${name} to a connection string, or leave out backends.postgres.url_env of prism.yaml for an embedded PostgreSQL`);
	return {
		url,
		urlEnv: name
	};
}
function once(open) {
	let opened;
	return () => {
		opened ??= open();
		return opened;
	};
}
export { differenceLines as a, stepFailureOf as i, compareApplied as n, differenceWords as o, answeredInTime as r, openDrivers as t };
