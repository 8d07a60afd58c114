import { n as BackendFailure, t as stepMeaning } from "./step-meaning-DCN_UrPn.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { n as configResources } from "./config-resources-CD2zO_eF.js";
import { t as canonicalDigest } from "./canonical-digest-C7QPrsgk.js";
import { i as registrationName, n as ownFolder, r as folderFailure, t as readPlainFile } from "./read-plain-file-CDk4GUrW.js";
import { n as createDurably, t as clearLeftovers } from "./write-durably-BRAb9xkp.js";
const { join } = process.getBuiltinModule("node:path");
const { readdir, rm } = process.getBuiltinModule("node:fs/promises");
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
// src/backends/proxy/await-acknowledgement.ts
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS$1 = 2e3;
/** More names than these are counted. */
const MOST_NAMES = 3;
/**
* Waits until every proxy that has announced itself has taken over a version, or a later one. Where none has, there is
* nobody to wait for.
*
* @param what As messages call it: `draining`.
* @throws BackendFailure that names those who have not, when the waiting is ended.
*/
async function awaitAcknowledgement(registry, version, what, { namespace, signal, progress }) {
	let missing = [];
	for (let pause = FIRST_PAUSE_MS;; pause = Math.min(LONGEST_PAUSE_MS$1, pause * 1.5)) try {
		missing = await missingProxies(registry, namespace, version, signal);
		if (missing.length === 0) return;
		progress(`${named(missing)} to acknowledge ${what}`);
		await setTimeout(pause, void 0, { signal });
	} catch (error) {
		if (!signal.aborted || missing.length === 0) throw error;
		throw unacknowledged(registry, namespace, what, missing);
	}
}
async function missingProxies(registry, namespace, version, signal) {
	const [proxies, versions] = await Promise.all([registry.proxies(signal), registry.acknowledged(namespace, signal)]);
	return proxies.filter((proxy) => (versions.get(proxy) ?? 0) < version);
}
function unacknowledged(registry, namespace, what, missing) {
	const several = missing.length > 1;
	return new BackendFailure("transient", `${named(missing)} ${several ? "have" : "has"} not acknowledged that '${namespace}' is ${what}`, `See that ${several ? "they run and reach" : "it runs and reaches"} the registry, and apply again. Where ${missing[0]} is gone for good, remove ${registry.announcement(missing[0])}`);
}
function named(proxies) {
	const [shown, more] = [proxies.slice(0, MOST_NAMES), proxies.length - MOST_NAMES];
	if (more > 0) return `${shown.join(", ")} and ${more} more`;
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown.join("");
}
// src/backends/proxy/broken-registration.ts
/** There is a document in the place of a registration that is none, or one that this build does not understand. */
var BrokenRegistration = class extends BackendFailure {
	constructor(message, advice) {
		super("permanent", message, advice);
	}
};
// src/backends/proxy/registered-parts.ts
/** What must be there by the spec of a registration, and by the configuration where the spec does not say it. */
const registeredSettings = (spec, config) => ({
	phase: spec.phase,
	client_api: spec.client_api,
	endpoints: spec.endpoints,
	chain: spec.chain,
	rate_limits: spec.rate_limits,
	...protection(config)
});
const registeredAccess = (spec) => ({
	kind: spec.kind,
	name: spec.name,
	role: spec.role
});
/** `changes` is how the plan tells an alteration; the settings after are beside it. */
function registeredProvider(id, name, spec) {
	const { connects_to, changes: _, ...settings } = spec;
	return {
		id,
		name,
		connects_to,
		settings
	};
}
/** Before a namespace is registered, and after it is gone: nothing that a call could go through. */
const unserved = (phase, config) => ({
	phase,
	client_api: config.client_api,
	endpoints: [],
	chain: [],
	rate_limits: {
		write_rps: null,
		read_rps: null,
		concurrent_connections: null
	},
	...protection(config),
	access: [],
	providers: []
});
const protection = ({ policies, observability }) => {
	const enabled = policies.pii_handling === "enabled";
	return {
		pii: {
			enabled,
			encrypt: enabled
		},
		audit: { sink: observability.audit_log }
	};
};
// src/backends/proxy/change-registration.ts
/** A deletion goes forward only: what drains does not take calls again because a step is repeated. */
const DELETION = [
	"deleting",
	"draining",
	"unregistered"
];
/**
* A registration as it has to be after a step.
*
* @param found What is published; undefined for none, and for one that is unregistered.
* @returns undefined where nothing has to be there: what takes away makes no document.
*/
function changeRegistration(found, { id, resource, spec }, { kind, does }, config) {
	if (does !== "ensure") {
		if (!found) return void 0;
		if (does === "publish") return inPhase(found, spec.phase, config);
	}
	const parts = found ?? unserved("provisioning", config);
	if (kind === "registration") {
		const known = new Set(configAccess(config).map(entryKey));
		const access = parts.access.filter((entry) => known.has(entryKey(entry)));
		return {
			...parts,
			...registeredSettings(spec, config),
			access
		};
	}
	if (kind === "access policy") {
		const entry = registeredAccess(spec);
		const others = parts.access.filter((other) => entryKey(other) !== entryKey(entry));
		return {
			...parts,
			access: sorted(does === "ensure" ? [...others, entry] : others, entryKey)
		};
	}
	const others = parts.providers.filter((other) => other.id !== id);
	const own = does === "ensure" ? [registeredProvider(id, resource, spec)] : [];
	return {
		...parts,
		providers: sorted([...others, ...own], (provider) => provider.id)
	};
}
/** Without the providers that the configuration does not know: no proxy has a chain with them any longer. */
function withoutStrangers(found, config) {
	if (!found) return void 0;
	const known = new Set(configResources(config).map(({ id }) => id));
	return {
		...found,
		providers: found.providers.filter(({ id }) => known.has(id))
	};
}
function inPhase(found, phase, config) {
	if (DELETION.indexOf(found.phase) >= DELETION.indexOf(phase)) return found;
	return phase === "unregistered" ? unserved(phase, config) : {
		...found,
		phase
	};
}
const configAccess = (config) => configResources(config).filter(({ kind }) => kind === "access policy").map(({ spec }) => registeredAccess(spec));
const entryKey = ({ kind, name }) => JSON.stringify([kind, name]);
const sorted = (items, key) => [...items].sort((a, b) => compareText(key(a), key(b)));
// src/backends/proxy/compare-registration.ts
/**
* How a registration differs from what must be registered. What is too much is told of the registration, which
* mends it when it is ensured.
*
* @param found What is published; undefined for none, and for one that is unregistered.
*/
function compareRegistration({ config, resources }, found) {
	return resources.flatMap((resource) => {
		return [...differences(resource, config, found), ...resource.kind === "registration" && found ? extras(resources, found) : []].map((difference) => registrationDifference(config.namespace, resource, difference));
	});
}
/** A difference as everybody has it. It is ours unless it is said not to be. */
const registrationDifference = (namespace, { id, system, kind, name }, told, owned = true) => ({
	namespace,
	resource: id,
	name: `${kind === "access policy" ? "access of" : kind} ${name}`,
	system,
	...told,
	owned
});
function differences({ kind, id, name, spec }, config, found) {
	if (kind === "registration") return found ? changes(registeredSettings(spec, config), found, "") : [missing("registered")];
	if (kind === "access policy") {
		const wanted = registeredAccess(spec);
		const entry = found?.access.find((one) => one.kind === wanted.kind && one.name === wanted.name);
		return entry ? changes(wanted, entry, "") : [missing(wanted.role)];
	}
	const wanted = registeredProvider(id, name, spec);
	const provider = found?.providers.find((one) => one.id === id);
	return provider ? changes(wanted, provider, "") : [missing(wanted.connects_to)];
}
const missing = (wanted) => ({
	kind: "missing",
	part: null,
	wanted,
	found: null
});
/** Every part that is wanted and is otherwise; within `settings` also what is too much. */
function changes(wanted, found, prefix) {
	const [to, from] = [wanted, found];
	return (prefix === "settings." ? [.../* @__PURE__ */ new Set([...Object.keys(to), ...Object.keys(from)])] : Object.keys(to)).flatMap((name) => {
		const [a, b] = [own(to, name), own(from, name)];
		if (isGroup(a) && isGroup(b)) return changes(a, b, `${prefix}${name}.`);
		if (canonicalDigest(a ?? null) === canonicalDigest(b ?? null)) return [];
		return [{
			kind: "changed",
			part: `${prefix}${name}`,
			wanted: textOf(a),
			found: textOf(b)
		}];
	});
}
function extras(resources, { access, providers }) {
	const ids = new Set(resources.map(({ id }) => id));
	const entries = new Set(resources.flatMap(({ kind, spec }) => kind === "access policy" ? [JSON.stringify([spec.kind, spec.name])] : []));
	const extra = (part, found) => ({
		kind: "extra",
		part,
		wanted: null,
		found
	});
	return [...access.filter(({ kind, name }) => !entries.has(JSON.stringify([kind, name]))).map(({ kind, name, role }) => extra(`access of ${kind} ${name}`, role)), ...providers.filter(({ id }) => !ids.has(id)).map(({ name, connects_to }) => extra(`provider ${name}`, connects_to))];
}
const own = (group, name) => Object.hasOwn(group, name) ? group[name] : void 0;
const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value) => {
	if (value === void 0 || value === null) return null;
	return typeof value === "string" ? value : JSON.stringify(value);
};
// src/backends/proxy/parse-registration.ts
const PHASES = [
	"provisioning",
	"active",
	"deleting",
	"draining",
	"unregistered"
];
/**
* A registration as it was read: others may write there too, so what is relied on is looked at.
*
* @param place As messages call it.
* @throws BrokenRegistration
*/
function parseRegistration(text, namespace, place) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw broken(place, "it is no JSON");
	}
	if (!isMapping(value)) throw broken(place, "it is no mapping");
	const { format_version, version, fence } = value;
	if (typeof format_version === "number" && format_version > 1) throw new BrokenRegistration(`${place} has format version ${format_version}, and this build knows 1`, "Use the version of prism that has written it, or a newer one");
	if (format_version !== 1) throw broken(place, "its 'format_version' is not 1");
	if (value.namespace !== namespace) throw broken(place, `it is not of the namespace '${namespace}'`);
	if (!isCount(version) || version < 1) throw broken(place, "its 'version' is no whole number from 1");
	if (!isCount(fence)) throw broken(place, "its 'fence' is no whole number");
	if (typeof value.lineage !== "string") throw broken(place, "its 'lineage' is no text");
	if (!PHASES.includes(value.phase)) throw broken(place, "its 'phase' is none that there is");
	for (const name of [
		"rate_limits",
		"pii",
		"audit"
	]) if (!isMapping(value[name])) throw broken(place, `its '${name}' is no mapping`);
	for (const name of ["endpoints", "chain"]) if (!isListOf(value[name], (item) => typeof item === "string")) throw broken(place, `its '${name}' is no list of texts`);
	if (!isListOf(value.access, (item) => isMapping(item) && [
		"kind",
		"name",
		"role"
	].every(textIn(item)))) throw broken(place, "its 'access' is no list of {kind, name, role}");
	if (!isListOf(value.providers, isProvider)) throw broken(place, "its 'providers' is no list of {id, name, connects_to, settings}");
	return value;
}
const broken = (place, why) => new BrokenRegistration(`${place} is no registration: ${why}`, "Remove it and apply again, which publishes it anew; proxies go on with what they have read");
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isListOf = (value, is) => Array.isArray(value) && value.every(is);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const textIn = (item) => (name) => typeof item[name] === "string";
const isProvider = (item) => isMapping(item) && [
	"id",
	"name",
	"connects_to"
].every(textIn(item)) && isMapping(item.settings);
// src/backends/proxy/proxy-answers.ts
/** Proxies choose their ids; they become names of files and parts of messages. */
const PROXY_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const isProxyId = (id) => PROXY_ID.test(id);
/** Far above what a namespace is ever published: one that claims more has not read it. */
const MOST_VERSIONS = 0xe8d4a51000;
/** The version that a proxy claims to have taken over; undefined for what is none. */
const acknowledgedVersion = (value) => Number.isSafeInteger(value) && value >= 1 && value <= MOST_VERSIONS ? value : void 0;
// src/backends/proxy/directory-registry.ts
const WHAT = "The proxy registry";
/** A reader that finds its version gone looks again: somebody has published two newer ones meanwhile. */
const MOST_LOOKS = 100;
/**
* A registry of files. Each version of a document is a file of its own, `namespaces/<name>/<version>.json`, that is
* made whole under its name and never changed; the highest version is the document. So whoever is killed at any
* instant leaves the old document or the new one, and of two writers one makes the file and the other does not:
* nobody has to hold a lock that could outlive its holder.
*/
function openDirectoryRegistry(directory, root) {
	const folder = ownFolder(WHAT, directory, root);
	const explained = async (act) => {
		try {
			return await act();
		} catch (error) {
			throw folderFailure(error, WHAT, folder.path);
		}
	};
	return {
		name: `${WHAT} in '${directory}'`,
		announcement: (proxy) => `the file '${join(directory, "proxies", `${proxy}.json`)}'`,
		check: () => folder.check(),
		read: (namespace) => explained(async () => {
			const path = await folder.at("namespaces", registrationName(namespace));
			for (let look = 1;; look++) {
				const version = newest(await namesIn(path));
				if (version === 0) return void 0;
				const file = join(path, `${version}.json`);
				const read = await readPlainFile(file);
				if (read && "problem" in read) throw new BrokenRegistration(`'${file}' ${read.problem}`, "Remove it and apply again");
				if (read) {
					const document = parseRegistration(read.text, namespace, `'${file}'`);
					if (document.version === version) return {
						document,
						tag: String(version)
					};
					throw new BrokenRegistration(`'${file}' has the version ${document.version}, and not that of its name`, "Remove it and apply again");
				}
				if (look === MOST_LOOKS) throw new Error(`'${path}' changes faster than it can be read`);
			}
		}),
		write: (document, expectedTag) => explained(async () => {
			const path = await folder.within("namespaces", registrationName(document.namespace));
			const [expected, mine] = [Number(expectedTag ?? 0), document.version];
			if (newest(await namesIn(path)) !== expected) return false;
			const file = join(path, `${mine}.json`);
			if (!await createDurably(file, `${JSON.stringify(document, null, 2)}\n`)) return false;
			const names = await namesIn(path);
			if (versionsOf(names).some((version) => version > expected && version !== mine)) {
				await rm(file, { force: true });
				return false;
			}
			for (const version of versionsOf(names)) if (version < expected) await rm(join(path, `${version}.json`), { force: true });
			await clearLeftovers(path, names);
			return true;
		}),
		proxies: () => explained(async () => idsOf(await namesIn(await folder.at("proxies"))).sort()),
		acknowledged: (namespace) => explained(async () => {
			const path = await folder.at("acknowledgements", registrationName(namespace));
			const versions = /* @__PURE__ */ new Map();
			for (const proxy of idsOf(await namesIn(path))) {
				const version = versionIn(await readPlainFile(join(path, `${proxy}.json`)));
				if (version !== void 0) versions.set(proxy, version);
			}
			return versions;
		})
	};
}
async function namesIn(path) {
	try {
		return await readdir(path);
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
}
const versionsOf = (names) => names.flatMap((name) => /^[1-9][0-9]{0,14}\.json$/.test(name) ? [Number.parseInt(name, 10)] : []);
const newest = (names) => versionsOf(names).reduce((highest, version) => Math.max(highest, version), 0);
const idsOf = (names) => names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5)).filter(isProxyId);
/** What a proxy has not written to its end is no acknowledgement yet. */
function versionIn(read) {
	if (!read || "problem" in read) return void 0;
	try {
		return acknowledgedVersion(JSON.parse(read.text)?.version);
	} catch {
		return;
	}
}
// src/backends/proxy/registry-address.ts
/** @throws BackendFailure for what is no address; its message repeats nothing of it, since a password may be in it. */
function registryAddress(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (!url || !["http:", "https:"].includes(url.protocol)) throw refused("is no http(s) URL");
	if (url.search !== "" || url.hash !== "") throw refused("has a query or a fragment, which no document could be asked for with");
	const { username, password } = url;
	[url.username, url.password] = ["", ""];
	return {
		base: url.href.replace(/\/*$/, "/"),
		authorization: username === "" && password === "" ? void 0 : `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")}`
	};
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
const refused = (why) => new BackendFailure("permanent", `The address of the proxy registry ${why}`, "Correct 'proxy.registry' in prism.yaml, such as https://registry.example.com/prism");
// src/backends/proxy/answer-failure.ts
/** An answer of the registry that is none to what was asked. Its text is not repeated: it may be anything. */
function answerFailure({ status, headers }, base, method) {
	const failure = (kind, why, advice) => new BackendFailure(kind, `The proxy registry at ${base} ${why} (status ${status})`, advice);
	if (status === 401) return failure("permanent", "does not know who is asking", "See that 'proxy.registry' in prism.yaml names a user and a password that are still good");
	if (status === 403) return failure("permanent", `does not let this user ${method === "GET" ? "read" : "write"}`, "Give the user of the registry that apply has the right to read and write registrations");
	if (status === 429) {
		const seconds = /^[0-9]{1,6}$/.exec(headers.get("retry-after") ?? "")?.[0];
		return failure("transient", `is asked too often${seconds === void 0 ? "" : `, and wants ${seconds} seconds of rest`}`, seconds === void 0 ? "Wait and apply again" : `Apply again after ${seconds} seconds`);
	}
	if (status >= 300 && status < 400) return failure("permanent", "sends elsewhere, which is not followed", "Name the address that it sends to in 'proxy.registry' of prism.yaml, if you trust it");
	if (status >= 500) return failure(method === "GET" || status === 503 ? "transient" : "unknown", "has a problem of its own", "Look at its log, and apply again");
	return failure(status === 408 ? "transient" : "permanent", "does not answer as a proxy registry does", "See that 'proxy.registry' in prism.yaml names a proxy registry; docs/how-to/proxy-registry.md says what it has to answer");
}
// src/backends/proxy/registry-request.ts
/** A registry that says nothing for so long is taken for away. */
const PATIENCE_MS = 1e4;
/** Bytes of an answer; a registration has some thousands. */
const LARGEST_ANSWER = 1 << 20;
/** Nothing was sent, so nothing was done. */
const NOT_REACHED = [
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT"
];
/** One request. Redirects are not followed: they would carry the password elsewhere. @throws BackendFailure */
async function registryRequest({ base, authorization }, { method, path, headers, body, expected, signal }) {
	const patience = AbortSignal.timeout(PATIENCE_MS);
	try {
		const response = await fetch(base + path, {
			method,
			headers: {
				accept: "application/json",
				...authorization !== void 0 && { authorization },
				...body !== void 0 && { "content-type": "application/json" },
				...headers
			},
			...body !== void 0 && { body },
			redirect: "manual",
			signal: AbortSignal.any([signal, patience])
		});
		if (!expected.includes(response.status)) {
			await response.body?.cancel();
			throw answerFailure(response, base, method);
		}
		return {
			status: response.status,
			etag: response.headers.get("etag"),
			text: await boundedText(response, base)
		};
	} catch (error) {
		if (error instanceof BackendFailure) throw error;
		throw lost(error, base, method, patience.aborted, signal.aborted);
	}
}
async function boundedText(response, base) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of response.body ?? []) {
		bytes += chunk.length;
		if (bytes > LARGEST_ANSWER) throw new BackendFailure("permanent", `The proxy registry at ${base} answered with more than ${LARGEST_ANSWER} bytes`, "See that 'proxy.registry' in prism.yaml names a proxy registry");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
/** What was sent to be written may have been written, where no answer came. */
function lost(error, base, method, late, stopped) {
	const { cause } = error;
	const code = typeof cause?.code === "string" ? cause.code : void 0;
	const why = stopped ? "was not waited for any longer" : late ? `gave no answer in ${PATIENCE_MS / 1e3} seconds` : `cannot be reached${code === void 0 ? "" : `: ${code}`}`;
	const unsent = method === "GET" || code !== void 0 && NOT_REACHED.includes(code);
	return new BackendFailure(unsent ? "transient" : "unknown", `The proxy registry at ${base} ${why}`, "See that it runs and can be reached from here, and apply again");
}
// src/backends/proxy/http-registry.ts
/** A registry behind HTTP (docs/how-to/proxy-registry.md). Its entity tags are what is compared and swapped by. */
function openHttpRegistry(url) {
	const address = registryAddress(url);
	const { base } = address;
	const ask = (asked) => registryRequest(address, asked);
	const pathOf = (namespace) => `namespaces/${registrationName(namespace)}`;
	const proxies = async (signal) => {
		const { text } = await ask({
			method: "GET",
			path: "proxies",
			expected: [200],
			signal
		});
		const ids = member(text, "proxies");
		if (!Array.isArray(ids) || !ids.every((id) => typeof id === "string" && isProxyId(id))) throw notUnderstood(base, "its list of 'proxies' is none of ids");
		return [...ids].sort();
	};
	return {
		name: `The proxy registry at ${base}`,
		announcement: (proxy) => `its announcement at ${base}proxies/${proxy}`,
		check: async (signal) => {
			await proxies(signal);
		},
		read: async (namespace, signal) => {
			const path = pathOf(namespace);
			const answer = await ask({
				method: "GET",
				path,
				expected: [200, 404],
				signal
			});
			if (answer.status === 404) return void 0;
			const document = parseRegistration(answer.text, namespace, `The document at ${base}${path}`);
			if (answer.etag === null || !/^"[^"]*"$/.test(answer.etag)) throw notUnderstood(base, "a document comes without a strong entity tag");
			return {
				document,
				tag: answer.etag
			};
		},
		write: async (document, expectedTag, signal) => {
			const { status } = await ask({
				method: "PUT",
				path: pathOf(document.namespace),
				headers: expectedTag === null ? { "if-none-match": "*" } : { "if-match": expectedTag },
				body: JSON.stringify(document),
				expected: [
					200,
					201,
					204,
					412
				],
				signal
			});
			return status !== 412;
		},
		proxies,
		acknowledged: async (namespace, signal) => {
			const path = `${pathOf(namespace)}/acknowledgements`;
			const { status, text } = await ask({
				method: "GET",
				path,
				expected: [200, 404],
				signal
			});
			if (status === 404) return /* @__PURE__ */ new Map();
			const versions = member(text, "acknowledgements");
			if (typeof versions !== "object" || versions === null || Array.isArray(versions)) throw notUnderstood(base, "its 'acknowledgements' are no mapping of ids to versions");
			return new Map(Object.entries(versions).flatMap(([proxy, value]) => {
				const version = acknowledgedVersion(value);
				return version === void 0 ? [] : [[proxy, version]];
			}));
		}
	};
	function member(text, name) {
		try {
			return JSON.parse(text)?.[name];
		} catch {
			throw notUnderstood(base, "an answer of it is no JSON");
		}
	}
}
const notUnderstood = (base, why) => new BackendFailure("permanent", `The proxy registry at ${base} does not answer as one does: ${why}`, "See that 'proxy.registry' in prism.yaml names a proxy registry; docs/how-to/proxy-registry.md says what it has to answer");
// src/backends/proxy/publish-registration.ts
const MOST_TRIES = 10;
const LONGEST_PAUSE_MS = 200;
/**
* Reads a registration, has it changed, and publishes it where that makes a difference; over again where somebody
* else was quicker.
*
* @param change From what is registered (undefined: nothing, or no longer) to what has to be; undefined: nothing has to.
* @throws BackendFailure
*/
async function publishRegistration(registry, { namespace, lineage, fence, signal }, change) {
	for (let tries = 1; tries <= MOST_TRIES; tries++) {
		const found = await registry.read(namespace, signal);
		if (found) refuseForeign(registry, found.document, lineage, fence);
		const parts = found && found.document.phase !== "unregistered" ? partsOf(found.document) : void 0;
		const wanted = change(parts);
		if (!wanted || parts && canonicalDigest(parts) === canonicalDigest(wanted)) return {
			wrote: false,
			version: found?.document.version
		};
		const seen = Math.max(0, ...(await registry.acknowledged(namespace, signal)).values());
		const version = Math.max(found?.document.version ?? 0, seen) + 1;
		const document = documentOf(wanted, {
			namespace,
			version,
			fence,
			lineage
		});
		if (await registry.write(document, found?.tag ?? null, signal)) return {
			wrote: true,
			version
		};
		await setTimeout(Math.random() * LONGEST_PAUSE_MS, void 0, { signal }).catch(() => {});
	}
	throw new BackendFailure("transient", `The registration of '${namespace}' is written by somebody else all the time`, "See that nobody else applies or writes to the registry, and apply again");
}
/** What was overtaken must not write, and what belongs to another state is not ours. */
function refuseForeign(registry, document, lineage, fence) {
	const { namespace } = document;
	if (document.lineage !== lineage) {
		if (document.phase === "unregistered") return;
		throw new BackendFailure("permanent", `${registry.name} has a registration of '${namespace}' that belongs to another state, ${document.lineage}`, "Apply with the state it belongs to, or give this one a registry of its own in prism.yaml");
	}
	if (document.fence > fence) throw new BackendFailure("permanent", `A newer apply has taken over: the registration of '${namespace}' was written by run ${document.fence}, and this is run ${fence}`, "Let the newer one end; apply again if anything is left then");
}
function partsOf(document) {
	const { format_version, namespace, version, fence, lineage, ...parts } = document;
	return parts;
}
/** In the order of the reference. */
const documentOf = ({ phase, client_api, endpoints, chain, rate_limits, pii, audit, access, providers }, head) => ({
	format_version: 1,
	...head,
	phase,
	client_api,
	endpoints,
	chain,
	rate_limits,
	pii,
	audit,
	access,
	providers
});
// src/backends/proxy/proxy-driver.ts
const DEFAULT_REGISTRY = ".prism/proxy";
/** Registrations that are read at the same time. */
const MOST_READS = 16;
/** The proxies and their providers: all that concerns them is one document for each namespace. @throws BackendFailure */
async function openProxyDriver({ registry: place, root }) {
	const registry = openRegistry(place ?? DEFAULT_REGISTRY, root);
	const inTurn = turns();
	return {
		check: ({ signal }) => registry.check(signal),
		carryOut: (step, context) => carryOut(registry, inTurn, step, context),
		async compare(wanted, context) {
			const all = [];
			for (let start = 0; start < wanted.length; start += MOST_READS) {
				const some = wanted.slice(start, start + MOST_READS);
				all.push(...(await Promise.all(some.map((one) => compareOne(registry, one, context)))).flat());
			}
			return all;
		},
		async close() {}
	};
}
const openRegistry = (place, root) => /^[a-z][a-z0-9+.-]+:/i.test(place) ? openHttpRegistry(place) : openDirectoryRegistry(place, root);
async function carryOut(registry, inTurn, step, context) {
	const { config, namespace } = context;
	registrationName(namespace);
	const meaning = stepMeaning(step);
	if (!meaning || ![
		"registration",
		"access policy",
		"provider"
	].includes(meaning.kind)) throw new BackendFailure("permanent", `The proxy cannot '${step.action}': this build does not carry it out`, "Use a version of prism that does");
	const publish = async (change) => {
		const published = await inTurn(namespace, () => publishRegistration(registry, context, change));
		if (step.spec.acknowledged === true && published.version !== void 0) await awaitAcknowledgement(registry, published.version, String(step.spec.phase), context);
		return published;
	};
	const { wrote } = await publish((found) => changeRegistration(found, step, meaning, config));
	if (meaning.kind !== "registration" || meaning.does !== "ensure") return { wrote };
	const cleared = await publish((found) => withoutStrangers(found, config));
	return { wrote: wrote || cleared.wrote };
}
async function compareOne(registry, wanted, { lineage, signal }) {
	const { config, resources } = wanted;
	const { namespace } = config;
	const foreign = (part, expected, found) => resources.filter(({ kind }) => kind === "registration").map((resource) => registrationDifference(namespace, resource, {
		kind: "changed",
		part,
		wanted: expected,
		found
	}, false));
	try {
		const document = (await registry.read(namespace, signal))?.document;
		if (!document || document.phase === "unregistered") return compareRegistration(wanted, void 0);
		if (document.lineage !== lineage) return foreign("lineage", lineage, document.lineage);
		return compareRegistration(wanted, document);
	} catch (error) {
		if (error instanceof BrokenRegistration) return foreign("document", "a registration", error.message);
		throw error;
	}
}
/** What concerns one namespace goes one after the other, so that a process never competes with itself. */
function turns() {
	const last = /* @__PURE__ */ new Map();
	return async (namespace, act) => {
		const turn = (last.get(namespace) ?? Promise.resolve()).then(act, act);
		last.set(namespace, turn);
		try {
			return await turn;
		} finally {
			if (last.get(namespace) === turn) last.delete(namespace);
		}
	};
}
export { openProxyDriver };
