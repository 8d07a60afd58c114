import { a as formatPath, i as clip, n as showPath, r as showValue, s as pointerPath, t as TYPE_WORDS } from "./show-value-CyT3irk0.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { t as canonicalDigest } from "./canonical-digest-C7QPrsgk.js";
import { a as parseSize, i as parseDuration, n as formatDuration, r as formatSize, t as DAY } from "./quantities-yvfyysWR.js";
import { n as didYouMean, t as closest } from "./did-you-mean-DXhUhzXt.js";
import { C as SOME_QUOTA, H as finding, O as validateRequest$1, R as syntaxMessage, S as reportInto, _ as locateProblem, b as openSettings, g as SETTINGS, h as POLICY_NAMES, k as parseSource, v as locateRef, w as loadSettings, y as openPolicies, z as syntaxRecommendation } from "./policy-files-C27l03f-.js";
import { n as underscored, t as cutIdentifier } from "./identifier-CrATF0yG.js";
// src/core/model/request.ts
const CLIENT_APIS = [
	"keyvalue",
	"pubsub",
	"queue",
	"reader",
	"transact"
];
const BACKEND_TYPES = [
	"kafka",
	"postgres",
	"redis",
	"nats",
	"s3",
	"neptune"
];
/** How each need is counted. Sizes are bytes and durations milliseconds, `forever` being Infinity. */
const NEED_KINDS = {
	durability: "enum",
	consistency: "enum",
	max_staleness: "duration",
	replay: "enum",
	ordered: "boolean",
	write_rps: "count",
	read_rps: "count",
	concurrent_connections: "count",
	data_size: "size",
	max_message_size: "size",
	retention: "duration",
	ttl: "duration",
	backend_preference: "enum",
	query_complexity: "enum",
	data_model: "enum"
};
const NEED_NAMES = Object.keys(NEED_KINDS);
/** The values of the needs that are enumerations. */
const NEED_VALUES = {
	durability: [
		"strong",
		"eventual",
		"best-effort"
	],
	consistency: [
		"strong",
		"eventual",
		"bounded_staleness"
	],
	replay: ["enabled", "disabled"],
	backend_preference: BACKEND_TYPES,
	query_complexity: [
		"low",
		"medium",
		"high"
	],
	data_model: [
		"relational",
		"document",
		"graph"
	]
};
// src/core/policy/backend-fits.ts
/** The pattern whose threshold bounds what travels through a backend (schema of backends.yaml). */
const CLAIM_CHECK = "claim-check";
/**
* Why a backend cannot serve a request, in words; empty when it can.
*
* @param claimThreshold Where claim-check is selected: messages beyond it travel as a reference.
*/
const unmetNeeds = (capability, demand, claimThreshold) => shortfalls(capability, demand, claimThreshold).map(({ reason }) => reason);
/** The same with the capability each reason is about. */
function shortfalls(capability, { client_api, needs }, claimThreshold) {
	const { backend } = capability;
	const found = [];
	const lacks = (field, reason) => found.push({
		capability: field,
		reason
	});
	if (!capability.client_apis.includes(client_api)) lacks("client_apis", `${backend} does not serve ${client_api}`);
	if (needs.consistency !== void 0 && !capability.consistency.includes(needs.consistency)) lacks("consistency", `${backend} does not give ${needs.consistency.replace("_", " ")} consistency`);
	if (needs.ordered === true && !capability.ordered) lacks("ordered", `${backend} does not keep messages in order`);
	if (needs.ttl !== void 0 && !capability.ttl) lacks("ttl", `${backend} does not let entries expire by themselves`);
	const message = travellingSize(needs, claimThreshold);
	if (message !== void 0 && message + capability.message_overhead > capability.largest_message) {
		const { largest_message: largest, message_overhead: overhead } = capability;
		lacks("largest_message", `${`${backend} takes messages up to ${formatSize(largest)} with headers`}, this one has ${message > largest ? formatSize(message) : `${formatSize(message)} and ${formatSize(overhead)} of headers`}`);
	}
	return found;
}
/** What passes through the backend: the message, or at most the threshold where claim-check is selected. */
const travellingSize = ({ max_message_size: size }, claimThreshold) => size === void 0 ? void 0 : Math.min(size, claimThreshold ?? size);
/** Where policies say what a backend can do, or where they would. */
const capabilityRef = (backend, policySet) => policySet.backends.capabilities.get(backend)?.ref ?? {
	file: "backends.yaml",
	path: ["capabilities"]
};
// src/core/model/emit-unit.ts
/**
* A computed value in the unit it is emitted in. A conversion to a coarser unit rounds up; `forever` has no
* number and becomes null (semantics 1).
*/
function emitAs(unit, value) {
	if (typeof value !== "number") return value;
	if (value === Number.POSITIVE_INFINITY) return unit === "duration" ? "forever" : null;
	switch (unit) {
		case "size": return formatSize(Math.ceil(value));
		case "duration": return formatDuration(Math.ceil(value));
		case "seconds": return Math.ceil(value / 1e3);
		case "days": return Math.ceil(value / DAY);
		default: return Math.ceil(value);
	}
}
/** What a setting of each unit looks like in a request. */
const EXPECTED = {
	text: "a text",
	name: "left to the platform",
	flag: "true or false",
	count: "a whole number",
	bytes: "a size such as 1MB",
	size: "a size such as 1MB",
	duration: "a duration such as 30s",
	milliseconds: "a duration such as 30s",
	seconds: "a duration such as 30s",
	days: "a duration such as 30days"
};
/** A manual setting in canonical units, or what it should look like. */
function readAs({ unit, at_least }, written) {
	const value = canonicalOf(unit, written);
	if (value === void 0) return { expected: EXPECTED[unit] };
	return at_least !== void 0 && value < at_least ? { expected: `at least ${shown(unit, at_least)}` } : { value };
}
/** A bound as a request would write it. */
const shown = (unit, value) => {
	if (unit === "count") return String(value);
	return unit === "bytes" || unit === "size" ? formatSize(value) : formatDuration(value);
};
function canonicalOf(unit, written) {
	switch (unit) {
		case "text": return typeof written === "string" ? written : void 0;
		case "flag": return typeof written === "boolean" ? written : void 0;
		case "count": return typeof written === "number" && Number.isSafeInteger(written) && written >= 0 ? written : void 0;
		case "bytes":
		case "size": return typeof written === "string" ? parseSize(written) : void 0;
		case "name": return;
		default: {
			const duration = typeof written === "string" ? parseDuration(written) : void 0;
			return duration === Number.POSITIVE_INFINITY ? void 0 : duration;
		}
	}
}
// src/core/select/manual-settings.ts
/**
* An expert's settings in canonical units. A setting the policies do not name, or of another form than theirs,
* is INVALID_CONFIGURATION: it would be carried out by nothing.
*
* @param at Where the settings stand: `['backend', 'config']`.
* @param known The settings there are, and how each is written; names among them are the platform's.
* @param ref The policy that names them.
*/
function manualSettings({ type, config }, at, known, ref) {
	const settings = /* @__PURE__ */ new Map();
	const findings = [];
	const tunable = [...known].flatMap(([name, { unit }]) => unit === "name" ? [] : [name]);
	for (const [name, written] of Object.entries(config)) {
		const setting = known.get(name);
		const field = formatPath([...at, name]);
		const related = [{
			policy: ref,
			message: `settings of ${type}`
		}];
		if (setting === void 0) {
			const suggestion = closest(name, tunable);
			const params = {
				field,
				message: `Setting '${name}' is not known for '${type}'`,
				supported_values: tunable,
				recommendation: `${didYouMean(suggestion)}Settings of ${type}: ${tunable.join(", ") || "none"}`
			};
			const fix = suggestion === void 0 || suggestion in config ? void 0 : {
				path: [...at, name],
				op: "rename",
				value: suggestion,
				reason: `'${suggestion}' is the setting's name`,
				automatic: true
			};
			findings.push(finding("INVALID_CONFIGURATION", [...at, name], params, {
				key: true,
				related,
				fix
			}));
			continue;
		}
		if (setting.unit === "name") {
			const params = {
				field,
				message: `Setting '${name}' of '${type}' cannot be set: names are the platform's`,
				supported_values: tunable,
				recommendation: `Remove it${tunable.length === 0 ? "" : `. Settings of ${type}: ${tunable.join(", ")}`}`
			};
			findings.push(finding("INVALID_CONFIGURATION", [...at, name], params, {
				key: true,
				related
			}));
			continue;
		}
		const read = readAs(setting, written);
		if ("value" in read) settings.set(name, read.value);
		else {
			const params = {
				field,
				message: `Setting '${name}' of '${type}' must be ${read.expected}, not '${written}'`,
				supported_values: [],
				recommendation: `Write ${read.expected}`
			};
			findings.push(finding("INVALID_CONFIGURATION", [...at, name], params, { related }));
		}
	}
	return {
		settings,
		findings
	};
}
// src/core/select/expression-context.ts
/** What the expressions of the policies see of a request, before any pattern is selected. */
function expressionContext(request, policySet) {
	const { compliance } = request;
	return {
		name: request.namespace,
		client_api: request.client_api,
		needs: request.needs,
		written: request.written,
		policies: {
			pii_handling: request.pii_handling,
			audit_logging: request.audit_logging,
			...compliance === void 0 ? {} : { compliance }
		},
		patterns: [],
		pattern: {},
		team: request.team,
		bucket_prefix: policySet.settings.bucket_prefix
	};
}
// src/core/model/format-need.ts
/** A need's canonical value as people write it: `1TB`, `30days`, `250000`. */
function formatNeed(name, value) {
	const kind = NEED_KINDS[name];
	if (kind === "size") return formatSize(value);
	if (kind === "duration") return formatDuration(value);
	return String(value);
}
// src/core/select/near-threshold.ts
/**
* NEAR_THRESHOLD: growth of a written need past a constant would move the namespace. The constants are those of
* backends.yaml, and those of patterns.yaml where a backend is picked for the pattern.
*
* @param backendOf The backend that the rules pick for a request.
*/
function nearThresholds(request, current, policySet, backendOf) {
	const { near_threshold, rules } = policySet.backends;
	const seen = /* @__PURE__ */ new Set();
	const findings = [];
	for (const { thresholds, ref } of [...rules, ...policySet.patterns]) for (const { field, value: threshold } of thresholds) {
		const value = request.needs[field];
		if (typeof value !== "number" || !request.written.includes(field)) continue;
		if (value > threshold || value < threshold * near_threshold) continue;
		const key = `${field} ${threshold}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const grown = backendOf({
			...request,
			needs: {
				...request.needs,
				[field]: threshold + 1
			}
		});
		if (grown === void 0 || grown === current) continue;
		const params = {
			field: `needs.${field}`,
			value: formatNeed(field, value),
			threshold: `${grouped(field, threshold)} ${field}`,
			from: current,
			to: grown
		};
		findings.push(finding("NEAR_THRESHOLD", ["needs", field], params, { related: [{
			policy: ref,
			message: "threshold set here"
		}] }));
	}
	return findings;
}
/** Counts with commas between thousands; not by locale, which differs between machines. */
const grouped = (field, value) => NEED_KINDS[field] === "count" ? String(value).replace(/\B(?=([0-9]{3})+$)/g, ",") : formatNeed(field, value);
// src/core/model/decision.ts
/** The rule of a value that the request itself chose. */
const BY_REQUEST = "namespace-request.yaml";
/** Why a value is what it is where the request chose it by hand, in this field. */
const byRequest = (field) => ({
	rule: BY_REQUEST,
	ref: void 0,
	because: "chosen by hand",
	inputs: [field]
});
/** Why a value is what it is where the applied configuration has it and only a migration would change it. */
const APPLIED = "applied so, and policies alone move nothing";
// src/core/select/select-backend.ts
/** The primary backend: an expert's, the preferred one, or that of the first matching rule; checked to be able. */
function selectBackend(request, policySet, context) {
	const choice = manualChoice$1(request, policySet) ?? choiceByRule(policySet, context);
	if (!choice) return {
		backend: void 0,
		decisions: [],
		findings: [nothingServes(request)]
	};
	const reasons = reasonsAgainst(choice.backend, request, policySet, context);
	if (reasons.length > 0) return {
		backend: void 0,
		decisions: [],
		findings: [notCapable(choice, reasons, request, policySet, context)]
	};
	return {
		backend: choice.backend,
		decisions: [{
			path: "backend.type",
			value: choice.backend,
			...choice.decision
		}],
		findings: []
	};
}
/** The one of the applied configuration, as long as it can serve the request. */
function appliedBackend(backend, request, policySet, context) {
	const reasons = reasonsAgainst(backend, request, policySet, context);
	if (reasons.length === 0) return {
		backend,
		decisions: [{
			path: "backend.type",
			value: backend,
			rule: "backends.yaml#capabilities",
			ref: capabilityRef(backend, policySet),
			because: APPLIED,
			inputs: []
		}],
		findings: []
	};
	return {
		backend: void 0,
		decisions: [],
		findings: [notCapable({
			backend,
			field: void 0,
			decision: byRequest("client_api")
		}, reasons, request, policySet, context)]
	};
}
/** The backend of the first rule that matches; undefined where none does. */
function choiceByRule(policySet, context) {
	const rule = policySet.backends.rules.find(({ when }) => when.evaluate(context) === true);
	if (!rule) return void 0;
	const { id, ref, because, when } = rule;
	return {
		backend: rule.backend,
		field: void 0,
		decision: {
			rule: `backends.yaml#${id}`,
			ref,
			because,
			inputs: when.reads
		}
	};
}
function manualChoice$1(request, policySet) {
	if (request.backend) return {
		backend: request.backend.type,
		field: "backend",
		decision: byRequest("backend")
	};
	const preferred = request.needs.backend_preference;
	if (preferred === void 0) return void 0;
	const ref = policySet.backends.capabilities.get(preferred)?.ref;
	return {
		backend: preferred,
		field: "backend_preference",
		decision: {
			rule: BY_REQUEST,
			ref,
			because: "preferred by the request",
			inputs: ["needs.backend_preference"]
		}
	};
}
function reasonsAgainst(backend, request, policySet, context) {
	const capability = policySet.backends.capabilities.get(backend);
	if (!capability) return [`the platform does not offer ${backend}`];
	return unmetNeeds(capability, request, context.pattern[CLAIM_CHECK]?.threshold);
}
function notCapable({ backend, field }, reasons, request, policySet, context) {
	const at = field === "backend" ? ["backend", "type"] : field === void 0 ? ["patterns"] : ["needs", "backend_preference"];
	const other = field === void 0 ? void 0 : choiceByRule(policySet, context)?.backend;
	const able = other !== void 0 && reasonsAgainst(other, request, policySet, context).length === 0 ? other : void 0;
	return finding("BACKEND_NOT_CAPABLE", at, {
		field: at.join("."),
		backend,
		reasons,
		alternative: able
	}, {
		key: field === void 0,
		related: [{
			policy: capabilityRef(backend, policySet),
			message: `what ${backend} can do`
		}],
		fix: able && {
			path: at,
			value: able,
			reason: `${able} can serve the request`,
			automatic: false
		}
	});
}
const nothingServes = (request) => finding("BACKEND_NOT_CAPABLE", [request.patterns ? "patterns" : "client_api"], {
	field: request.patterns ? "patterns" : "client_api",
	backend: void 0,
	reasons: ["no rule of backends.yaml matches"],
	alternative: void 0
});
// src/core/policy/numeric-settings.ts
/**
* The settings of a pattern that have a number: what expressions see as `pattern["claim-check"].threshold`.
* Sizes are bytes and durations milliseconds there; null is what `forever` is emitted as.
*/
function numericSettings(config) {
	const numbers = Object.create(null);
	for (const [name, value] of Object.entries(config)) {
		const number = value === null ? Number.POSITIVE_INFINITY : numberOf(value);
		if (number !== void 0) numbers[name] = number;
	}
	return numbers;
}
function numberOf(value) {
	if (typeof value === "number") return value;
	return typeof value === "string" ? parseSize(value) ?? parseDuration(value) : void 0;
}
// src/core/select/select-patterns.ts
/** Every pattern whose condition holds, in the order of patterns.yaml, or those an expert names. */
function selectPatterns(request, policySet, context) {
	return request.patterns ? namedPatterns(request.patterns, policySet, context) : matchingPatterns(policySet, context);
}
function matchingPatterns(policySet, context) {
	const patterns = [];
	const decisions = [];
	for (const rule of policySet.patterns) {
		if (rule.when.evaluate(context) !== true) continue;
		decisions.push({
			path: `patterns.${rule.id}`,
			value: rule.id,
			inputs: rule.when.reads,
			...by(rule)
		});
		patterns.push(configure(rule, /* @__PURE__ */ new Map(), context, decisions));
	}
	return {
		patterns,
		decisions,
		findings: []
	};
}
/** Those of the applied configuration: their settings follow the policies, whether they are selected does not. */
function appliedPatterns(types, policySet, context) {
	const patterns = [];
	const decisions = [];
	const findings = [];
	types.forEach((type, i) => {
		const rule = policySet.patterns.find(({ id }) => id === type);
		if (!rule) {
			findings.push(unknownPattern(type, i, policySet));
			return;
		}
		decisions.push({
			path: `patterns.${type}`,
			value: type,
			inputs: [],
			...by(rule),
			because: APPLIED
		});
		patterns.push(configure(rule, /* @__PURE__ */ new Map(), context, decisions));
	});
	return {
		patterns,
		decisions,
		findings
	};
}
function namedPatterns(choices, policySet, context) {
	const patterns = [];
	const decisions = [];
	const findings = [];
	choices.forEach((choice, i) => {
		const rule = policySet.patterns.find(({ id }) => id === choice.type);
		if (!rule) {
			findings.push(unknownPattern(choice.type, i, policySet));
			return;
		}
		if (context.patterns.includes(rule.id)) {
			const field = `patterns[${i}].type`;
			findings.push(finding("INVALID_REQUEST", [
				"patterns",
				i,
				"type"
			], {
				kind: "duplicate",
				field,
				what: "Pattern",
				name: rule.id
			}));
			return;
		}
		const manual = manualSettings(choice, [
			"patterns",
			i,
			"config"
		], rule.tunable, rule.ref);
		findings.push(...manual.findings);
		decisions.push({
			path: `patterns.${rule.id}`,
			value: rule.id,
			...byRequest("patterns")
		});
		patterns.push(configure(rule, manual.settings, context, decisions));
	});
	return {
		patterns,
		decisions,
		findings
	};
}
/** The pattern's settings: manual ones replace the fixed and computed ones. Makes it visible to later rules. */
function configure(rule, manual, context, decisions) {
	const config = {};
	const decide = (name, value, why) => {
		config[name] = value;
		decisions.push({
			path: `patterns.${rule.id}.config.${name}`,
			value,
			...why
		});
	};
	for (const [name, value] of Object.entries(rule.config)) if (!manual.has(name)) decide(name, value, {
		inputs: [],
		...by(rule)
	});
	for (const { set, value, as } of rule.compute) {
		const computed = manual.has(set) ? void 0 : value.evaluate(context);
		if (computed !== void 0) decide(set, emitAs(as, computed), {
			inputs: value.reads,
			...by(rule)
		});
	}
	for (const [name, value] of manual) decide(name, emitAs(rule.tunable.get(name).unit, value), byRequest("patterns"));
	context.patterns.push(rule.id);
	context.pattern[rule.id] = numericSettings(config);
	return {
		type: rule.id,
		config,
		stores_in: rule.stores_in
	};
}
const by = ({ id, ref, because }) => ({
	rule: `patterns.yaml#${id}`,
	ref,
	because
});
function unknownPattern(type, i, policySet) {
	const known = policySet.patterns.map(({ id }) => id);
	const suggestion = closest(type, known);
	return finding("INVALID_CONFIGURATION", [
		"patterns",
		i,
		"type"
	], {
		field: `patterns[${i}].type`,
		message: `Pattern '${type}' is not known`,
		supported_values: known,
		recommendation: `${didYouMean(suggestion)}Patterns: ${known.join(", ")}`
	}, {
		related: [{
			policy: {
				file: "patterns.yaml",
				path: ["patterns"]
			},
			message: "patterns are listed here"
		}],
		fix: suggestion === void 0 ? void 0 : {
			path: [
				"patterns",
				i,
				"type"
			],
			value: suggestion,
			reason: "the pattern that is known by nearly this name",
			automatic: true
		}
	});
}
// src/core/select/select.ts
/**
* Stage 4 (semantics 4 and 5). The selection is undefined when a manual choice cannot be carried out, or where
* what it must stay at can no longer serve it.
*
* @param stay Where it lives already and stays, since only the policies would move it (semantics 7).
*/
function select(request, policySet, stay) {
	const context = expressionContext(request, policySet);
	const patterns = stay ? appliedPatterns(stay.patterns, policySet, context) : selectPatterns(request, policySet, context);
	const backend = stay ? appliedBackend(stay.backend, request, policySet, context) : selectBackend(request, policySet, context);
	const findings = [...patterns.findings, ...backend.findings];
	if (backend.backend === void 0 || findings.length > 0) return {
		selection: void 0,
		findings
	};
	const near = (request.patterns ?? request.backend ?? request.needs.backend_preference) === void 0 && !stay ? nearThresholds(request, backend.backend, policySet, (grown) => backendByRules(grown, policySet)) : [];
	return {
		selection: {
			patterns: patterns.patterns,
			backend: backend.backend,
			decisions: [...patterns.decisions, ...backend.decisions],
			context
		},
		findings: near
	};
}
function backendByRules(request, policySet) {
	const context = expressionContext(request, policySet);
	selectPatterns(request, policySet, context);
	return choiceByRule(policySet, context)?.backend;
}
// src/core/size/size-resource.ts
/**
* Every setting of one resource: for each the first rule of sizing.yaml whose condition holds and whose value
* is there (semantics 6).
*
* @param resource A backend as the primary one, or a pattern for what it keeps in its own backend.
* @param path Where the settings stand in the platform configuration: `backend.config`.
* @param manual Settings of an expert, in canonical units: they replace computed ones.
*/
function sizeResource(resource, path, policySet, context, manual) {
	const config = {};
	const decisions = [];
	for (const { rule, wanted } of wantedSettings(policySet.sizing.get(resource) ?? [], context, manual)) {
		const value = emitAs(rule.as, bounded(wanted, rule));
		config[rule.set] = value;
		decisions.push({
			path: `${path}.${rule.set}`,
			value,
			rule: `sizing.yaml#${rule.id}`,
			ref: rule.ref,
			because: rule.because,
			inputs: rule.when ? [.../* @__PURE__ */ new Set([...rule.when.reads, ...rule.value.reads])] : rule.value.reads
		});
	}
	const units = manual.size > 0 ? tunableSettings$1(resource, policySet) : void 0;
	for (const [name, setting] of manual) {
		const value = emitAs(units.get(name).unit, setting);
		config[name] = value;
		decisions.push({
			path: `${path}.${name}`,
			value,
			...byRequest("backend")
		});
	}
	return {
		config,
		decisions
	};
}
/** CAPPED for every setting of a resource that is cut to the largest allowed. */
function cappedSettings(resource, policySet, context, manual) {
	const rules = policySet.sizing.get(resource) ?? [];
	const withCap = new Set(rules.flatMap(({ set, at_most }) => at_most === void 0 ? [] : [set]));
	const findings = [];
	if (withCap.size === 0) return findings;
	const some = rules.filter(({ set }) => withCap.has(set));
	for (const { rule, wanted } of wantedSettings(some, context, manual)) if (rule.at_most !== void 0 && typeof wanted === "number" && wanted > rule.at_most) findings.push(capped(resource, rule, wanted, rule.at_most, context.needs));
	return findings;
}
/** For each setting the rule that decides, and its value before it is bounded. */
function wantedSettings(rules, context, manual) {
	const decided = new Set(manual.keys());
	const settings = [];
	for (const rule of rules) {
		if (decided.has(rule.set)) continue;
		if (rule.when && rule.when.evaluate(context) !== true) continue;
		const wanted = rule.value.evaluate(context);
		if (wanted === void 0) continue;
		decided.add(rule.set);
		settings.push({
			rule,
			wanted
		});
	}
	return settings;
}
/**
* The settings of a resource, and how an expert writes them: those that sizing.yaml decides. Where several
* rules decide one, the loosest of their bounds holds.
*/
function tunableSettings$1(resource, policySet) {
	const settings = /* @__PURE__ */ new Map();
	for (const { set, as, at_least } of policySet.sizing.get(resource) ?? []) {
		const earlier = settings.get(set);
		const bounds = earlier ? [earlier.at_least, at_least] : [at_least];
		settings.set(set, {
			unit: earlier?.unit === "name" ? "name" : as,
			at_least: bounds.includes(void 0) ? void 0 : Math.min(...bounds)
		});
	}
	return settings;
}
function bounded(value, { at_least, at_most }) {
	if (typeof value !== "number") return value;
	return Math.min(Math.max(value, at_least ?? value), at_most ?? Number.POSITIVE_INFINITY);
}
/** Located at the largest of the needs that drive the value. */
function capped(backend, rule, wanted, cap, needs) {
	const size = (name) => typeof needs[name] === "number" ? needs[name] : 0;
	const drivers = NEED_NAMES.filter((name) => rule.value.reads.includes(`needs.${name}`)).sort((a, b) => size(b) - size(a));
	const fields = drivers.map((name) => `needs.${name}`);
	return finding("CAPPED", drivers[0] === void 0 ? ["namespace"] : ["needs", drivers[0]], {
		setting: rule.set,
		backend,
		wanted: Math.ceil(wanted),
		cap,
		unit: rule.as,
		fields
	}, { related: [{
		policy: {
			...rule.ref,
			path: [...rule.ref.path, "at_most"]
		},
		message: "cap set here"
	}] });
}
// src/core/size/size-resources.ts
const NONE$1 = /* @__PURE__ */ new Map();
/** Stage 5: how large each resource is and what it is called (semantics 6). */
function sizeResources({ backend, patterns, context, tuning }, policySet) {
	const primary = sizeResource(backend, "backend.config", policySet, context, tuning);
	const decisions = [...primary.decisions];
	const auxiliary = patterns.flatMap(({ type, stores_in }) => {
		if (stores_in === void 0) return [];
		const sized = sizeResource(type, `auxiliary_backends.${type}.config`, policySet, context, NONE$1);
		decisions.push(...sized.decisions);
		return [{
			pattern: type,
			type: stores_in,
			config: sized.config
		}];
	});
	return {
		backend: primary.config,
		auxiliary,
		decisions
	};
}
/** What there is to say of the sizes: all that judging a request needs of this stage. */
function checkSizes({ backend, patterns, context, tuning }, policySet) {
	return [...cappedSettings(backend, policySet, context, tuning), ...patterns.flatMap(({ type, stores_in }) => stores_in === void 0 ? [] : cappedSettings(type, policySet, context, NONE$1))];
}
// src/core/decide.ts
/** What is wrong with, or worth saying of, what would be decided about a valid request: select \u2192 size. */
function checkDecision(request, policySet) {
	const { settled, findings } = settle(request, policySet);
	return settled ? [...findings, ...checkSizes(settled, policySet)] : findings;
}
/** Whether a manual choice cannot be carried out, or no backend can serve the request. */
const rejectsDecision = (request, policySet) => settle(request, policySet).settled === void 0;
/**
* select \u2192 size: everything that is decided about a namespace, and why.
*
* @param request One that `checkDecision` has no error for; any other is a bug of the caller, and throws.
*/
function decide(request, policySet) {
	const { settled } = settle(request, policySet);
	if (!settled) throw new Error(`nothing can be decided about '${request.namespace}'`);
	return withSizes(settled, request, policySet);
}
/** The same for a namespace that stays where it is; undefined where that can no longer serve the request. */
function decideInPlace(request, policySet, stay) {
	const { settled } = settle(request, policySet, stay);
	return settled && withSizes(settled, request, policySet);
}
function withSizes(settled, request, policySet) {
	const sized = sizeResources(settled, policySet);
	return {
		request,
		patterns: settled.patterns,
		backend: {
			type: settled.backend,
			config: sized.backend
		},
		auxiliary: sized.auxiliary,
		decisions: [...settled.decisions, ...sized.decisions].map((decision) => requestFields(decision, request, policySet))
	};
}
/** Patterns and backend, and an expert's settings: undefined when a manual choice cannot be carried out. */
function settle(request, policySet, stay) {
	const selected = select(request, policySet, stay);
	const tuned = tuning(request, policySet);
	const findings = [...selected.findings, ...tuned.findings];
	return {
		settled: selected.selection && tuned.findings.length === 0 ? {
			...selected.selection,
			tuning: tuned.settings
		} : void 0,
		findings
	};
}
function tuning(request, policySet) {
	if (!request.backend) return {
		settings: /* @__PURE__ */ new Map(),
		findings: []
	};
	const type = request.backend.type;
	const ref = capabilityRef(type, policySet);
	return manualSettings(request.backend, ["backend", "config"], tunableSettings$1(type, policySet), ref);
}
/**
* `patterns.wal` among the inputs of a rule, which asked whether that pattern is selected, as the request fields
* that selected it. Patterns that were chosen by hand stay what they are.
*/
function requestFields({ inputs, ...decision }, request, policySet) {
	if (request.patterns || !inputs.some((field) => field.startsWith("patterns"))) return {
		...decision,
		inputs
	};
	const fieldsOf = (field) => {
		const rule = policySet.patterns.find(({ id }) => field === `patterns.${id}`);
		return rule ? rule.when.reads.flatMap(fieldsOf) : [field];
	};
	return {
		...decision,
		inputs: [...new Set(inputs.flatMap(fieldsOf))]
	};
}
// src/core/emit/emitted-decisions.ts
/** Why the values that no rule of patterns, backends or sizing decides are what they are. */
function emittedDecisions(config, request, policySet) {
	return [
		...access(config),
		...proxy(config),
		...rateLimits(request, policySet),
		fixed("observability", {
			path: "observability.audit_log",
			value: config.observability.audit_log,
			because: "audit logging has a sink of its own",
			inputs: ["policies.audit_logging", "namespace"]
		}),
		...protection(config, policySet)
	];
}
/** A rule that is part of the compiler: no policy changes it. */
const fixed = (id, why) => ({
	...why,
	rule: `prism#${id}`,
	ref: void 0
});
/** The backend of each pattern's own data, before the settings of that data. */
function withAuxiliaryTypes(decisions, { auxiliary_backends }, { patterns }) {
	const types = auxiliary_backends.map(({ pattern, type }) => {
		const ref = patterns.find(({ id }) => id === pattern)?.ref;
		return {
			path: `auxiliary_backends.${pattern}.type`,
			value: type,
			rule: `patterns.yaml#${pattern}`,
			ref: ref && {
				...ref,
				path: [...ref.path, "stores_in"]
			},
			because: "where the pattern keeps its own data",
			inputs: []
		};
	});
	const settingsOf = ({ path }) => path.replace(/type$/, "config.");
	return [...decisions.filter(({ path }) => !path.startsWith("auxiliary_backends.")), ...types.flatMap((type) => [type, ...decisions.filter(({ path }) => path.startsWith(settingsOf(type)))])];
}
const access = ({ access: { roles, principals } }) => [...roles.map(({ kind, name, role }, i) => {
	const owners = roles.filter((binding) => binding.kind === "team").length;
	return {
		path: `access.roles.${kind}.${name}`,
		value: role,
		rule: BY_REQUEST,
		ref: void 0,
		because: kind === "team" ? "owners administrate" : "enforced at the proxy; read-only unless stated",
		inputs: [kind === "team" ? `access.owners[${i}].team` : `access.consumers[${i - owners}].permission`]
	};
}), ...principals.map(({ backend, name }) => fixed("principal", {
	path: `access.principals.${backend}`,
	value: name,
	because: "one identity for the providers, with rights to this namespace alone",
	inputs: ["namespace"]
}))];
const proxy = ({ proxy: { chain, endpoints } }) => [{
	path: "proxy.endpoints",
	value: endpoints.join(", ") || "none",
	rule: "prism.yaml#proxy.endpoints",
	ref: void 0,
	because: "the proxies that serve every namespace",
	inputs: []
}, fixed("chain", {
	path: "proxy.chain",
	value: chain.join(", "),
	because: "personal data first, then the patterns in their order, then the backend",
	inputs: ["policies.pii_handling"]
})];
/** The proxy's limits are the request's own numbers, or the defaults of its client API. */
function rateLimits(request, policySet) {
	return [
		"write_rps",
		"read_rps",
		"concurrent_connections"
	].flatMap((name) => {
		const value = request.needs[name];
		if (value === void 0) return [];
		const path = `proxy.rate_limits.${name}`;
		if (request.written.includes(name)) return [{
			path,
			value,
			rule: BY_REQUEST,
			ref: void 0,
			because: "enforced at the proxy",
			inputs: [`needs.${name}`]
		}];
		const ref = policySet.defaults[request.client_api].needs.get(name)?.ref;
		return [{
			path,
			value,
			rule: `defaults.yaml#${request.client_api}.${name}`,
			ref,
			because: "default of the client API",
			inputs: ["client_api"]
		}];
	});
}
function protection({ policies }, policySet) {
	const stated = (name) => ({
		path: `policies.${name}`,
		value: policies[name],
		rule: BY_REQUEST,
		ref: void 0,
		because: "enabled unless the request disables it",
		inputs: [`policies.${name}`]
	});
	const framework = policies.compliance === null ? void 0 : policySet.frameworks.get(policies.compliance);
	return [
		stated("pii_handling"),
		stated("audit_logging"),
		...framework ? [{
			path: "policies.compliance",
			value: framework.id,
			rule: `compliance.yaml#${framework.id}`,
			ref: framework.ref,
			because: framework.title,
			inputs: ["policies.compliance"]
		}] : [],
		{
			path: "policies.encryption_at_rest",
			value: policies.encryption_at_rest.join(", ") || "none",
			rule: "backends.yaml#capabilities",
			ref: {
				file: "backends.yaml",
				path: ["capabilities"]
			},
			because: "on for personal data, where the backend has it",
			inputs: ["policies.pii_handling"]
		}
	];
}
// src/core/emit/platform-config.ts
/** Metric families of every namespace (RFC, "Monitoring"). */
const METRICS = [
	"prism_namespace_requests_total",
	"prism_namespace_latency_ms",
	"prism_namespace_error_rate"
];
/** The longest name of a user or role that every backend takes: PostgreSQL cuts what is longer than 63 bytes. */
const LONGEST_PRINCIPAL = 63;
/**
* Stage 6: the internal platform configuration of one namespace (semantics 8), and every decision about it in
* the order in which its values stand.
*/
function platformConfig(decided, policySet) {
	const config = withoutProvenance(decided, policySet);
	const decisions = [...withAuxiliaryTypes(decided.decisions, config, policySet), ...emittedDecisions(config, decided.request, policySet)];
	const provenance = decisions.map(({ path, rule, inputs }) => ({
		path,
		rule,
		inputs: [...inputs]
	}));
	return {
		config: {
			...config,
			provenance
		},
		decisions
	};
}
function withoutProvenance({ request, patterns, backend, auxiliary }, policySet) {
	const backends = [.../* @__PURE__ */ new Set([backend.type, ...auxiliary.map(({ type }) => type)])];
	const pii = request.pii_handling === "enabled";
	const audit = request.audit_logging === "enabled";
	return {
		format_version: 1,
		namespace: request.namespace,
		team: request.team,
		client_api: request.client_api,
		patterns: patterns.map(({ type, config }) => ({
			type,
			config
		})),
		backend: {
			type: backend.type,
			config: backend.config
		},
		auxiliary_backends: auxiliary.map(({ pattern, type, config }) => ({
			pattern,
			type,
			config
		})),
		access: {
			roles: roles(request),
			principals: backends.map((type) => ({
				backend: type,
				name: cutIdentifier(`prism-${request.namespace}`, LONGEST_PRINCIPAL)
			}))
		},
		proxy: {
			endpoints: [...policySet.settings.endpoints],
			chain: [
				...pii ? ["pii"] : [],
				...patterns.map(({ type }) => type),
				backend.type
			],
			rate_limits: {
				write_rps: request.needs.write_rps ?? null,
				read_rps: request.needs.read_rps ?? null,
				concurrent_connections: request.needs.concurrent_connections ?? null
			}
		},
		observability: {
			metrics: METRICS,
			tracing: { service: `prism-${request.namespace}` },
			audit_log: audit ? `audit-${request.namespace}` : null
		},
		policies: {
			pii_handling: request.pii_handling,
			audit_logging: request.audit_logging,
			compliance: request.compliance ?? null,
			encryption_at_rest: pii ? backends.filter((type) => policySet.backends.capabilities.get(type)?.encryption_at_rest === true) : []
		}
	};
}
function roles({ owners, consumers }) {
	return [...owners.map((name) => ({
		kind: "team",
		name,
		role: "admin"
	})), ...consumers.map(({ service, permission }) => ({
		kind: "service",
		name: service,
		role: permission
	}))];
}
// src/core/diagnostics/prose-approval.ts
function approvalReason(problem) {
	switch (problem.kind) {
		case "expired": return `grant '${problem.ticket}' expired on ${problem.expires}`;
		case "other-ticket": return problem.named === void 0 ? `grant '${problem.ticket}' covers it, but the request names no ticket` : `grant '${problem.ticket}' covers it, but the request names ticket '${clip(problem.named)}'`;
		case "too-small": return `grant '${problem.ticket}' allows ${problem.allowed}`;
		case "stale": return `review of '${clip(problem.reviewer)}' at ${problem.commit} is stale: ${problem.because}`;
		case "writer": return `'${clip(problem.reviewer)}' ${problem.part}`;
		case "unknown-writer": return `review of '${clip(problem.reviewer)}' does not count: somebody ${problem.part} and it is not known who`;
		case "objection": return `changes requested by '${clip(problem.reviewer)}'`;
		case "dismissed": return `review of '${clip(problem.reviewer)}' was dismissed`;
		case "undated": return `review of '${clip(problem.reviewer)}' does not say when it was given`;
	}
}
function approvalRemedy(problem, asked) {
	const approvers = asked.approvers.join(" or ");
	switch (problem.kind) {
		case "expired": return orElse(`Ask ${approvers} to renew the grant in policies/approvals.yaml`, asked);
		case "other-ticket": return `Set approval.approval_ticket to '${problem.ticket}'`;
		case "too-small": return "kind" in asked ? askFor(asked) : `Stay within what is granted, or ask ${approvers} for more`;
		case "stale": return orElse(`Ask '${clip(problem.reviewer)}' to review the change as it is now`, asked);
		case "writer":
		case "undated": return askFor(asked);
		case "unknown-writer": return `${KNOWN[problem.part]}. Then: ${lowerFirst(askFor(asked))}`;
		case "objection": return orElse(`Settle it with '${clip(problem.reviewer)}'`, asked);
		case "dismissed": return orElse(`Ask '${clip(problem.reviewer)}' for a new review`, asked);
	}
}
/** Who must do what, in words that can be followed. */
const askFor = ({ approvers, advice }) => advice ?? `Ask ${approvers.join(" or ")} for a grant in policies/approvals.yaml and name its ticket in approval.approval_ticket`;
const KNOWN = {
	"proposed the change": "Let somebody with a GitHub account propose it",
	"wrote a commit": "Write every commit with an address that belongs to a GitHub account"
};
const orElse = (first, { advice }) => advice === void 0 ? first : `${first}. Otherwise: ${lowerFirst(advice)}`;
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
/** What an approval is for, after `for`. */
function approvalSubject(asked) {
	if (!("kind" in asked)) return privileged(asked);
	switch (asked.kind) {
		case "migrate": return `the migration (${asked.what})`;
		case "disruptive": return `disturbing running clients (${asked.what})`;
		case "data-loss": return `losing data (${asked.what})`;
		case "delete": return `deleting namespace '${asked.what}'`;
		case "move": return `moving the namespace ${asked.what}`;
		case "guarded": return `changing the platform's own files (${asked.what})`;
	}
}
function privileged(p) {
	if (p.change?.kind === "removed") return `removing ${p.field} '${p.value}'`;
	if (p.change?.kind === "loosened") return `${p.field} '${p.value}', which was enabled under '${clip(p.change.framework)}'`;
	return beyond(p);
}
const beyond = (p) => p.limit === void 0 ? `${p.field} '${p.value}'` : `${p.field} (${p.value}) beyond the limit of ${p.limit}`;
// src/core/diagnostics/sort-diagnostics.ts
/** By path, line, column, then code: the same order on every machine. */
const sortDiagnostics = (diagnostics) => [...diagnostics].sort((a, b) => compareText(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || compareText(a.error.code, b.error.code) || compareText(a.error.message, b.error.message));
// src/core/diagnostics/prose-request.ts
function requestMessage(p) {
	switch (p.kind) {
		case "unknown-key": return `Unknown field '${clip(p.key)}'${p.parent === "" ? "" : ` in ${p.parent}`}`;
		case "missing": return `Field '${p.field}' is missing`;
		case "not-one-of": return `${p.field} must be ${orList(p.allowed)}, not ${p.got}`;
		case "wrong-type":
		case "format": return `${p.field === "" ? "A request" : p.field} must be ${p.expected}, not ${p.got}`;
		case "limit": return `${p.field} must ${p.must}`;
		case "uncountable": return `${p.field} is more than can be counted exactly (2^53 - 1 ${p.unit})`;
		case "more": return `${p.count} more ${p.count === 1 ? "problem is" : "problems are"} not shown`;
		case "owner-missing": return `Team '${p.team}' requests the namespace but is not among its owners`;
		case "duplicate": return `${p.what} '${p.name}' is listed twice`;
	}
}
function requestRecommendation(p) {
	switch (p.kind) {
		case "unknown-key": return `${didYouMean(p.suggestion)}Known fields: ${p.known.join(", ")}`;
		case "missing": return `Add ${p.field}; \`prism schema request\` describes it`;
		case "wrong-type":
		case "format": return p.suggestion === void 0 ? p.help ?? `Write ${p.expected}` : `Did you mean ${p.suggestion}?`;
		case "not-one-of": return p.suggestion === void 0 ? `Use ${orList(p.allowed)}` : `Did you mean '${p.suggestion}'?`;
		case "limit": return p.advice;
		case "uncountable": return "Ask for less";
		case "more": return `Correct the first ${p.shown}; the others are shown then`;
		case "owner-missing": return `Add \`- team: ${p.team}\` to access.owners`;
		case "duplicate": return "Keep one of the two";
	}
}
const orList = (values) => {
	const quoted = values.map((value) => `'${value}'`);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
};
// src/core/diagnostics/codes.ts
const quotaValue = (resource, value) => resource === "data_size" ? formatSize(value) : String(value);
/** A canonical value as people write what is counted in this unit. */
function showSize(value, unit) {
	if (value === Number.POSITIVE_INFINITY) return "unlimited";
	switch (unit) {
		case "bytes":
		case "size": return formatSize(Math.ceil(value));
		case "duration":
		case "milliseconds":
		case "seconds":
		case "days": return formatDuration(Math.ceil(value));
		default: return String(Math.ceil(value));
	}
}
/** Counts stay numbers for machines. */
const sizeDetail = (value, unit) => unit === "count" && Number.isFinite(value) ? Math.ceil(value) : showSize(value, unit);
const approvalDetails = (p) => "kind" in p ? {
	kind: p.kind,
	what: p.what,
	team: p.team,
	approvers: p.approvers
} : {
	value: p.value,
	...p.limit === void 0 ? {} : { limit: p.limit },
	...p.change === void 0 ? {} : { change: p.change.kind },
	team: p.team,
	boundary: p.boundary,
	approvers: p.approvers
};
/**
* Everything that is said of a code. Exhaustive: a new code does not compile without its text, and does not
* pass the tests without a docs page and, where this build raises it, a fixture.
*/
const PROSE = {
	INVALID_SYNTAX: {
		severity: "error",
		summary: "The file cannot be read as one YAML mapping",
		message: syntaxMessage,
		recommendation: syntaxRecommendation
	},
	INVALID_REQUEST: {
		severity: "error",
		summary: "The request does not follow its schema",
		message: requestMessage,
		recommendation: requestRecommendation,
		details: (p) => "suggestion" in p && p.suggestion !== void 0 ? { suggestion: p.suggestion } : {}
	},
	INVALID_CONFIGURATION: {
		severity: "error",
		summary: "A need that the client API cannot serve",
		message: (p) => p.message,
		recommendation: (p) => p.recommendation,
		details: (p) => ({ supported_values: p.supported_values })
	},
	FIELD_NOT_ALLOWED: {
		severity: "error",
		summary: "A field or value that only the platform team may set",
		message: (p) => p.change?.kind === "removed" ? `Team '${p.team}' (${p.boundary}) may not remove ${p.field} '${p.value}': it belongs to the expert boundary` : `Team '${p.team}' (${p.boundary}) may not set ${beyond(p)}: it belongs to the expert boundary`,
		recommendation: (p) => {
			if (p.change?.kind === "removed") return `Keep ${p.field}. If it must go: ${lowerFirst(askFor(p))}`;
			return p.limit === void 0 ? `Remove ${p.field} and let the platform decide. If you need it: ${lowerFirst(askFor(p))}` : `Stay within ${p.within ?? p.limit}. If you need more: ${lowerFirst(askFor(p))}`;
		},
		details: approvalDetails,
		blocks: true
	},
	APPROVAL_REQUIRED: {
		severity: "error",
		summary: "A field, a value or a risk that needs an approval, and nothing approves it",
		message: (p) => "kind" in p ? `${upperFirst(approvalSubject(p))} needs an approval` : `Team '${p.team}' (${p.boundary}) needs an approval for ${approvalSubject(p)}`,
		recommendation: askFor,
		details: approvalDetails,
		blocks: true
	},
	APPROVAL_INVALID: {
		severity: "error",
		summary: "An approval exists but does not cover the request",
		message: (p) => `The approval for ${approvalSubject(p)} does not count: ${approvalReason(p.problem)}`,
		recommendation: (p) => approvalRemedy(p.problem, p),
		details: (p) => ({
			...approvalDetails(p),
			reason: p.problem.kind
		}),
		blocks: true
	},
	TEAM_NOT_FOUND: {
		severity: "error",
		summary: "The team is not in policies/teams.yaml",
		message: (p) => `Team '${p.team}' does not exist`,
		recommendation: (p) => p.suggestion === void 0 ? "Use a team of policies/teams.yaml, or ask the platform team to add yours" : `Did you mean '${p.suggestion}'? Teams are listed in policies/teams.yaml`,
		details: (p) => ({
			team: p.team,
			...p.suggestion === void 0 ? {} : { suggestion: p.suggestion }
		})
	},
	NOT_AUTHORIZED: {
		severity: "error",
		summary: "The author is not a member of the team",
		message: (p) => `'${clip(p.actor)}' is not a member of team '${p.team}'`,
		recommendation: (p) => p.github_team === void 0 ? `Let a member of '${p.team}' propose the change, or ask the platform team` : `The team's members are those of the GitHub team '${p.github_team}', and this run was not told who they are: give it a token that may read the team, or list them under members in policies/teams.yaml`,
		details: (p) => ({
			actor: p.actor,
			team: p.team
		}),
		blocks: true
	},
	QUOTA_EXCEEDED: {
		severity: "error",
		summary: "The request does not fit into the team's quota",
		message: (p) => {
			const [requested, inUse, quota] = [
				p.requested,
				p.in_use,
				p.quota
			].map((n) => quotaValue(p.resource, n));
			return p.in_use > 0 ? `Requested ${p.resource} (${requested}) with ${inUse} in use exceeds team quota (${quota})` : `Requested ${p.resource} (${requested}) exceeds team quota (${quota})`;
		},
		recommendation: () => "Request quota increase via platform team",
		details: (p) => {
			const show = (n) => p.resource === "data_size" ? formatSize(n) : n;
			return {
				requested: show(p.requested),
				quota: show(p.quota),
				team: p.team,
				in_use: show(p.in_use)
			};
		}
	},
	NAMESPACE_EXISTS: {
		severity: "error",
		summary: "The name of the namespace is taken",
		message: (p) => `Namespace '${p.namespace}' already exists`,
		recommendation: () => "Choose a different namespace name or contact existing owner",
		details: (p) => ({
			existing_owner: p.existing_owner,
			created_at: p.created_at
		})
	},
	IMMUTABLE_FIELD: {
		severity: "error",
		summary: "A field that cannot be changed was changed",
		message: (p) => `${p.field} cannot be changed from '${p.before}' to '${p.after}'`,
		recommendation: (p) => `Keep ${p.field} '${p.before}', or request a new namespace and move to it`,
		details: (p) => ({
			before: p.before,
			after: p.after
		})
	},
	DELETION_NOT_CONFIRMED: {
		severity: "error",
		summary: "A request is gone without its tombstone",
		message: (p) => `The request of namespace '${p.namespace}' is gone, but its deletion was never confirmed`,
		recommendation: () => "Put the file back. To delete the namespace set state: deleting in it; once that is applied the file may go",
		details: (p) => ({ namespace: p.namespace })
	},
	DELETION_LIMIT_EXCEEDED: {
		severity: "error",
		summary: "A change deletes more namespaces than allowed",
		message: (p) => `The change deletes ${p.deletions} namespaces, and max_deletions is ${p.limit}`,
		recommendation: () => "Delete in smaller steps, or ask the platform team for grants (delete: true) in policies/approvals.yaml",
		details: (p) => ({
			deletions: p.deletions,
			limit: p.limit
		}),
		blocks: true
	},
	COMPLIANCE_VIOLATION: {
		severity: "error",
		summary: "The compliance framework is not met",
		message: (p) => p.kind === "switch" ? `${p.title} demands ${p.field} 'enabled', but it is 'disabled'` : `Compliance framework '${p.framework}' is not known`,
		recommendation: (p) => {
			if (p.kind === "switch") return `Set ${p.field} to enabled, or remove policies.compliance if ${p.framework} does not apply`;
			return `${didYouMean(p.suggestion)}Known frameworks: ${p.known.join(", ")}`;
		},
		details: (p) => ({
			framework: p.framework,
			...p.kind === "switch" ? { required: "enabled" } : { known: p.known }
		})
	},
	BACKEND_NOT_CAPABLE: {
		severity: "error",
		summary: "The chosen backend cannot serve the request",
		message: (p) => p.backend === void 0 ? `No backend serves this request: ${p.reasons.join("; ")}` : `Backend '${p.backend}' cannot serve this request: ${p.reasons.join("; ")}`,
		recommendation: (p) => {
			if (p.backend === void 0) return "Ask the platform team: policies/backends.yaml does not cover such a request";
			return p.alternative === void 0 ? `Remove ${p.field} and let the platform decide` : `Remove ${p.field} (the platform would use ${p.alternative}), or change the need that ${p.backend} cannot serve`;
		},
		details: (p) => ({
			backend: p.backend ?? null,
			reasons: p.reasons
		})
	},
	INVALID_POLICY: {
		severity: "error",
		summary: "The platform policies are wrong",
		message: (p) => p.message,
		recommendation: (p) => p.recommendation
	},
	NOTHING_TO_COMPILE: {
		severity: "error",
		summary: "There is no request file",
		message: (p) => `No request file found (looked for ${p.globs.join(", ")})`,
		recommendation: () => "Check --root and `requests` in prism.yaml, or write a first namespace-request.yaml",
		details: (p) => ({ globs: p.globs })
	},
	DEFAULT_PERMISSION: {
		severity: "notice",
		summary: "A consumer without a permission is read-only",
		message: (p) => `Service '${p.service}' states no permission and gets read-only`,
		recommendation: () => "State permission: read-write or permission: read-only",
		details: (p) => ({
			service: p.service,
			permission: "read-only"
		})
	},
	NEAR_THRESHOLD: {
		severity: "notice",
		summary: "A little growth would move the namespace to another backend",
		message: (p) => `${p.field} (${p.value}) is near a threshold: above ${p.threshold} this moves from ${p.from} to ${p.to}`,
		recommendation: () => "If growth is expected, plan the move now: a later one is a staged migration",
		details: (p) => ({
			value: p.value,
			threshold: p.threshold,
			from: p.from,
			to: p.to
		})
	},
	IDENTITY_UNCHECKED: {
		severity: "notice",
		summary: "Who asks was not checked",
		message: () => "Who made these requests was not checked: no identity was given",
		recommendation: () => "In review, see that each author is a member of the team: this run could not"
	},
	APPROVAL_EXPIRING: {
		severity: "warning",
		summary: "A grant in use expires soon",
		message: (p) => `The grant '${p.ticket}' that covers ${p.field} expires on ${p.expires}`,
		recommendation: () => "Ask the platform team to renew it in policies/approvals.yaml",
		details: (p) => ({
			ticket: p.ticket,
			expires: p.expires
		})
	},
	SIZE_KEPT: {
		severity: "notice",
		summary: "A size that cannot shrink keeps its applied value",
		message: (p) => `${p.setting} stays ${p.kept}, though ${p.wanted} would do: it cannot shrink`,
		recommendation: () => "Nothing to do; to shrink it, request a new namespace and move to it",
		details: (p) => ({
			setting: p.setting,
			wanted: p.wanted,
			kept: p.kept
		})
	},
	CAPPED: {
		severity: "warning",
		summary: "A size was cut to the largest the platform allows",
		message: (p) => `${p.backend} ${p.setting} would be ${showSize(p.wanted, p.unit)} and is capped at ${showSize(p.cap, p.unit)}`,
		recommendation: (p) => p.fields.length === 0 ? `Reckon with ${showSize(p.cap, p.unit)}; the platform team sets the cap` : `Reckon with ${showSize(p.cap, p.unit)}, or lower ${p.fields.join(" or ")}`,
		details: (p) => ({
			setting: p.setting,
			wanted: sizeDetail(p.wanted, p.unit),
			cap: sizeDetail(p.cap, p.unit)
		})
	}
};
Object.keys(PROSE).sort();
const upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Page of the docs that explains a code, relative to the project's root. */
const docsPage = (code) => `docs/diagnostics/${code}.md`;
// src/core/diagnostics/to-diagnostic.ts
/** Texts clip what they quote. This is for what was forgotten: no line is as long as a file. */
const LONGEST = 2e3;
const LONGEST_FIELD = 300;
/** A finding with its text and positions: the shape of contracts.md, "A diagnostic". */
function toDiagnostic(finding, places) {
	const prose = PROSE[finding.code];
	const field = fieldOf(finding);
	const { fix } = finding;
	return {
		severity: finding.severity ?? prose.severity,
		error: {
			code: finding.code,
			message: clip(prose.message(finding.params), LONGEST),
			details: {
				...field === "" ? {} : { field },
				...prose.details?.(finding.params),
				recommendation: clip(prose.recommendation(finding.params), LONGEST)
			}
		},
		location: places.location,
		related: (finding.related ?? []).map((related) => {
			const { file, line, column } = "policy" in related ? places.policy(related.policy) : places.file(related);
			return {
				file,
				line,
				column,
				message: related.message
			};
		}),
		namespace: places.namespace,
		existing: false,
		...fix && { fix: {
			path: formatPath(fix.path),
			value: fix.value,
			reason: fix.reason,
			...fix.op && { op: fix.op },
			automatic: fix.automatic
		} },
		docs: docsPage(finding.code)
	};
}
/** What is missing is not where the finding stands: its params name it. */
const fieldOf = ({ at, params }) => "field" in params && params.field !== "" ? clip(params.field, LONGEST_FIELD) : showPath(at);
// src/core/locate-finding.ts
/** A finding in a request file with its positions and its text. */
const locateFinding = (found, file, namespace, policySet) => place(found, file.path, namespace, policySet, ({ at, target }) => file.locate(at, target));
/**
* Findings of the rules of the whole tree. Many of them may point into one file, such as the one that holds a
* name, and reading it may take long: each file is opened once, for all that is looked for in it.
*/
function locateAcross(findings, open, policySet) {
	const places = findings.flatMap(({ placed, finding }) => placesOf(finding, placed.file));
	const spans = /* @__PURE__ */ new Map();
	let opened;
	for (const one of places.sort((a, b) => compareText(a.file, b.file))) {
		if (spans.has(keyOf(one))) continue;
		if (opened?.path !== one.file) opened = {
			path: one.file,
			file: open(one.file)
		};
		spans.set(keyOf(one), opened.file.locate(one.at, one.target));
	}
	return findings.map(({ placed: { file, request }, finding }) => place(finding, file, request.namespace, policySet, (one) => spans.get(keyOf(one))));
}
const keyOf = (one) => JSON.stringify([
	one.file,
	one.at,
	one.target
]);
const ownPlace = ({ at, key }, file) => ({
	file,
	at,
	target: key ? "key" : "value"
});
const relatedPlace = ({ file, at }, own) => ({
	file: file ?? own,
	at,
	target: "value"
});
const placesOf = (found, file) => [ownPlace(found, file), ...(found.related ?? []).flatMap((other) => "at" in other ? [relatedPlace(other, file)] : [])];
function place(found, path, namespace, policySet, locate) {
	return toDiagnostic(found, {
		location: {
			file: path,
			...found.span ?? locate(ownPlace(found, path))
		},
		namespace,
		policy: (ref) => policySet.locate(ref),
		file: (related) => {
			const other = relatedPlace(related, path);
			return {
				file: other.file,
				...locate(other)
			};
		}
	});
}
const ROOT = {
	file: ".",
	line: 1,
	column: 1,
	end_line: 1,
	end_column: 1
};
/** A finding about the tree as a whole. */
const locateAtRoot = (found, policySet) => toDiagnostic(found, {
	location: ROOT,
	namespace: null,
	policy: (ref) => policySet.locate(ref),
	file: () => ROOT
});
// src/core/validate/quantity-help.ts
const QUANTITIES = new Map(Object.entries(NEED_KINDS).flatMap(([name, kind]) => kind === "size" || kind === "duration" ? [[name, kind]] : []));
const HELP = {
	size: "Write a number and a unit without a space: B, KB, MB, GB, TB or PB",
	duration: "Write a whole number and a unit without a space: ms, s, sec, min, h, hours, d, day, days, w, weeks, months or years"
};
/** What to write in place of what is no size or duration; undefined for a field that is neither. */
function quantityHelp(name, written) {
	const kind = QUANTITIES.get(name);
	if (kind === void 0) return void 0;
	const text = typeof written === "string" ? written : "";
	if (/^0+(?:\.0+)?[A-Za-z]+$/.test(text)) return "It must be more than 0";
	const months = kind === "duration" ? /^([0-9]{1,15})\s*m$/i.exec(text)?.[1] : void 0;
	if (months !== void 0) return `Write '${months}min' for minutes, '${months}months' for months`;
	return name === "retention" ? `${HELP[kind]}; or 'forever'` : HELP[kind];
}
/** Whether a text has the form of a size or duration, but more digits before the point than can be counted. */
const isUncountable = (name, written) => QUANTITIES.has(name) && typeof written === "string" && /^0*[1-9][0-9]{16,}(?:\.[0-9]+)?[A-Za-z]+$/.test(written);
/** What a need is counted in. */
const unitOf$1 = (name) => QUANTITIES.get(name) === "size" ? "bytes" : "milliseconds";
// src/core/validate/canonical-request.ts
/**
* A request that passed its schema in canonical units, with the defaults of its client API (semantics 1).
* Findings: INVALID_REQUEST for a quantity beyond what can be counted exactly, which the request then lacks.
*/
function canonicalRequest(raw, policySet) {
	const rules = policySet.defaults[raw.client_api].needs;
	const findings = [];
	const needs = {};
	const written = [];
	for (const name of NEED_NAMES) {
		const value = raw.needs[name];
		if (value === void 0) {
			const standard = rules.get(name)?.default;
			if (standard !== void 0) needs[name] = standard;
			continue;
		}
		const canonical = canonicalNeed(name, value);
		if (canonical !== void 0) {
			written.push(name);
			needs[name] = canonical;
		} else {
			const params = {
				kind: "uncountable",
				field: `needs.${name}`,
				unit: unitOf$1(name)
			};
			findings.push(finding("INVALID_REQUEST", ["needs", name], params));
		}
	}
	return {
		request: {
			namespace: raw.namespace,
			team: raw.team,
			client_api: raw.client_api,
			needs,
			written,
			owners: raw.access.owners.map(({ team }) => team),
			consumers: (raw.access.consumers ?? []).map(({ service, permission }) => ({
				service,
				permission: permission ?? "read-only"
			})),
			pii_handling: raw.policies?.pii_handling ?? "enabled",
			audit_logging: raw.policies?.audit_logging ?? "enabled",
			compliance: raw.policies?.compliance,
			approval: raw.approval && {
				approved_by: raw.approval.approved_by,
				ticket: raw.approval.approval_ticket
			},
			patterns: raw.patterns?.map(manualChoice),
			backend: raw.backend && manualChoice(raw.backend),
			state: raw.state ?? "active"
		},
		findings
	};
}
function canonicalNeed(name, value) {
	const kind = NEED_KINDS[name];
	if (kind === "size") return parseSize(value);
	if (kind === "duration") return parseDuration(value);
	return value;
}
/** Settings in order of their names: two spellings of a choice are equal. */
function manualChoice({ type, config }) {
	const settings = Object.create(null);
	for (const name of Object.keys(config ?? {}).sort()) settings[name] = config[name];
	return {
		type,
		config: settings
	};
}
// src/core/validate/check-compatibility.ts
/** Needs the client API does not take, or takes with other values only: INVALID_CONFIGURATION (semantics 1). */
function checkCompatibility(request, policySet) {
	const { client_api, needs, written } = request;
	const rules = policySet.defaults[client_api].needs;
	const findings = [];
	for (const name of written) {
		const value = needs[name];
		const rule = rules.get(name);
		if (value === void 0) continue;
		if (!rule) findings.push(notTaken(name, value, request, policySet));
		else if (rule.only && !rule.only.includes(value)) findings.push(notSupported(name, value, rule.only, request, policySet));
	}
	if (written.includes("max_staleness") && rules.has("max_staleness") && needs.consistency !== "bounded_staleness") findings.push(finding("INVALID_CONFIGURATION", ["needs", "max_staleness"], {
		field: "needs.max_staleness",
		message: `max_staleness has a meaning with consistency 'bounded_staleness' only, not with '${needs.consistency}'`,
		supported_values: [],
		recommendation: "Remove it, or set needs.consistency to bounded_staleness"
	}));
	return findings;
}
function notTaken(name, value, request, policySet) {
	const { client_api } = request;
	const other = alternativeFor(name, value, request, policySet);
	return finding("INVALID_CONFIGURATION", ["needs", name], {
		field: `needs.${name}`,
		message: `Field '${name}' not supported by client_api '${client_api}'`,
		supported_values: [],
		recommendation: other ? `Remove it, or use client_api '${other}', which takes ${name}` : "Remove it"
	}, {
		key: true,
		related: [{
			policy: {
				file: "defaults.yaml",
				path: [
					"client_apis",
					client_api,
					"needs"
				]
			},
			message: `what ${client_api} takes`
		}],
		fix: other && switchApi(other, `${other} takes ${name}`)
	});
}
function notSupported(name, value, only, request, policySet) {
	const { client_api } = request;
	const other = alternativeFor(name, value, request, policySet);
	const words = name.replaceAll("_", " ");
	return finding("INVALID_CONFIGURATION", ["needs", name], {
		field: `needs.${name}`,
		message: `${words.charAt(0).toUpperCase()}${words.slice(1)} '${value}' not supported by client_api '${client_api}'`,
		supported_values: only,
		recommendation: other ? `Use client_api '${other}' for ${value} ${words}` : `Use ${only.join(" or ")}`
	}, {
		related: [{
			policy: policySet.defaults[client_api].needs.get(name).ref,
			message: `values ${client_api} supports`
		}],
		fix: other && switchApi(other, `${other} supports ${formatNeed(name, value)} ${words}`)
	});
}
/** The nearest client API that serves the need: one that takes all other written needs too, where there is one. */
function alternativeFor(name, value, request, policySet) {
	const serves = (api, need, wanted) => {
		const rule = policySet.defaults[api].needs.get(need);
		return rule !== void 0 && (rule.only === void 0 || rule.only.includes(wanted));
	};
	const able = policySet.defaults[request.client_api].alternatives.filter((api) => serves(api, name, value));
	return able.find((api) => request.written.every((need) => serves(api, need, request.needs[need]))) ?? able[0];
}
const switchApi = (value, reason) => ({
	path: ["client_api"],
	value,
	reason,
	automatic: false
});
// src/core/validate/check-request.ts
/** The requesting team and every owner exist: TEAM_NOT_FOUND. */
function checkTeams(request, policySet) {
	const { team, owners } = request;
	const unknown = (name, at) => {
		if (policySet.teams.has(name)) return [];
		const suggestion = closest(name, [...policySet.teams.keys()]);
		return [finding("TEAM_NOT_FOUND", at, {
			field: formatPath(at),
			team: name,
			suggestion
		}, {
			related: [{
				policy: {
					file: "teams.yaml",
					path: ["teams"]
				},
				message: "teams are listed here"
			}],
			fix: suggestion === void 0 ? void 0 : {
				path: at,
				value: suggestion,
				reason: "the team that is known by nearly this name",
				automatic: false
			}
		})];
	};
	return [...unknown(team, ["team"]), ...owners.flatMap((owner, i) => owner === team ? [] : unknown(owner, [
		"access",
		"owners",
		i,
		"team"
	]))];
}
/** The requesting team is among the owners, and nobody is listed twice: INVALID_REQUEST; DEFAULT_PERMISSION. */
function checkAccess(request, raw) {
	const findings = [];
	if (!request.owners.includes(request.team)) findings.push(finding("INVALID_REQUEST", ["access", "owners"], {
		kind: "owner-missing",
		field: "access.owners",
		team: request.team
	}, {
		key: true,
		fix: {
			path: [
				"access",
				"owners",
				request.owners.length
			],
			value: { team: request.team },
			reason: "the requesting team owns what it requests",
			automatic: true
		}
	}));
	const twice = (names, list, key, what) => {
		const seen = /* @__PURE__ */ new Map();
		names.forEach((name, i) => {
			const first = seen.get(name);
			if (first === void 0) {
				seen.set(name, i);
				return;
			}
			const at = [
				"access",
				list,
				i,
				key
			];
			findings.push(finding("INVALID_REQUEST", at, {
				kind: "duplicate",
				field: `access.${list}[${i}].${key}`,
				what,
				name
			}, { related: [{
				at: [
					"access",
					list,
					first,
					key
				],
				message: "first listed here"
			}] }));
		});
	};
	twice(request.owners, "owners", "team", "Team");
	twice(request.consumers.map(({ service }) => service), "consumers", "service", "Service");
	raw.access.consumers?.forEach(({ service, permission }, i) => {
		if (permission !== void 0) return;
		findings.push(finding("DEFAULT_PERMISSION", [
			"access",
			"consumers",
			i,
			"service"
		], { service }));
	});
	return findings;
}
/** The framework is known and its switches are on: COMPLIANCE_VIOLATION (policies/compliance.yaml). */
function checkCompliance(request, policySet) {
	if (request.compliance === void 0) return [];
	const framework = policySet.frameworks.get(request.compliance);
	if (!framework) {
		const known = [...policySet.frameworks.keys()];
		const suggestion = closest(request.compliance, known);
		return [finding("COMPLIANCE_VIOLATION", ["policies", "compliance"], {
			kind: "unknown-framework",
			framework: request.compliance,
			known,
			suggestion
		}, {
			related: [{
				policy: {
					file: "compliance.yaml",
					path: ["frameworks"]
				},
				message: "frameworks are listed here"
			}],
			fix: suggestion === void 0 ? void 0 : {
				path: ["policies", "compliance"],
				value: suggestion,
				reason: "the framework that is known by nearly this name",
				automatic: false
			}
		})];
	}
	return framework.requires.filter((name) => request[name] === "disabled").map((name) => finding("COMPLIANCE_VIOLATION", ["policies", name], {
		kind: "switch",
		field: `policies.${name}`,
		framework: framework.id,
		title: framework.title
	}, {
		related: [{
			at: ["policies", "compliance"],
			message: `${framework.title} is asked for here`
		}, {
			policy: framework.ref,
			message: `what ${framework.title} demands`
		}],
		fix: {
			path: ["policies", name],
			value: "enabled",
			reason: `${framework.title} demands it`,
			automatic: true
		}
	}));
}
// src/core/validate/prune-request.ts
/** An expert selection is one value, and so is a claim: a part of it would be another one. */
const WHOLE = [
	"patterns",
	"backend",
	"approval"
];
/** Fields without which authorization would judge what nobody asked for. */
const DECISIVE = ["approval", "state"];
/**
* A copy without what does not follow the schema. What is missing stays missing, and so does a required field
* that is wrong, so that the copy may be no request.
*/
function pruneRequest(request, errors) {
	if (!isMapping(request)) return {
		value: request,
		authorizable: false
	};
	const copy = copyOf(request);
	const wrongConsumers = /* @__PURE__ */ new Set();
	let authorizable = true;
	for (const { keyword, instancePath, params } of errors) {
		const at = pointerPath(instancePath, request);
		if (keyword === "required" && (at.length === 0 || instancePath === "/access")) continue;
		const [field, list, entry] = keyword === "additionalProperties" ? [...at, String(params.additionalProperty)] : at;
		if (field === void 0) continue;
		if (DECISIVE.some((name) => name === field || list === void 0 && closest(String(field), [name]))) authorizable = false;
		const parent = copy[field];
		if (list === void 0 || WHOLE.includes(field)) delete copy[field];
		else if (!isMapping(parent)) continue;
		else if (field === "access" && list === "owners" && entry !== void 0) {
			if (Array.isArray(parent.owners)) parent.owners[entry] = { team: request.team };
		} else if (field === "access" && list === "consumers" && entry !== void 0) wrongConsumers.add(entry);
		else delete parent[list];
	}
	if (request.needs === null) copy.needs = Object.create(null);
	const { access } = copy;
	if (isMapping(access) && Array.isArray(access.consumers)) access.consumers = access.consumers.filter((_, i) => !wrongConsumers.has(i));
	return {
		value: copy,
		authorizable
	};
}
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A copy down to the fields that may be left out: two mappings and, in one of them, lists. */
function copyOf(request) {
	const copy = Object.assign(Object.create(null), request);
	for (const field of [
		"needs",
		"access",
		"policies"
	]) if (isMapping(copy[field])) copy[field] = Object.assign(Object.create(null), copy[field]);
	if (isMapping(copy.access) && Array.isArray(copy.access.owners)) copy.access.owners = [...copy.access.owners];
	return copy;
}
// src/core/validate/meant-value.ts
const YES$1 = /* @__PURE__ */ new Set([
	"yes",
	"true",
	"on",
	"y",
	"enable",
	"1"
]);
const NO$1 = /* @__PURE__ */ new Set([
	"no",
	"false",
	"off",
	"n",
	"disable",
	"0"
]);
/** Spellings of units that people use, by the unit they mean. `m` is not one: minutes or months. */
const DURATION_UNITS = {
	millisecond: "ms",
	milliseconds: "ms",
	msec: "ms",
	msecs: "ms",
	second: "s",
	seconds: "s",
	secs: "s",
	minute: "min",
	minutes: "min",
	mins: "min",
	hour: "h",
	hr: "h",
	hrs: "h",
	week: "weeks",
	wk: "weeks",
	month: "months",
	mo: "months",
	year: "years",
	y: "years",
	yr: "years"
};
/**
* The value that was meant by one of the wrong form, where only one can have been: `yes` for `enabled`,
* `"5000"` for 5000, `30 days` for `30days`, `Queue` for `queue`.
*/
function meantValue(written, wanted) {
	const text = typeof written === "string" || typeof written === "boolean" ? String(written).trim() : void 0;
	if (text === void 0 || text.length > 80) return void 0;
	if (wanted.allowed) return meantChoice(text, wanted.allowed);
	if (wanted.type === "integer") return /^[0-9]{1,3}([ _,']?[0-9]{3})*$|^[0-9]+$/.test(text) ? safeInteger(text, wanted.minimum) : void 0;
	if (wanted.type === "boolean") return YES$1.has(text.toLowerCase()) ? true : NO$1.has(text.toLowerCase()) ? false : void 0;
	const meant = meantText(text, wanted.field);
	return meant !== void 0 && (isForever(meant, wanted.field) || matches(meant, wanted.pattern)) ? meant : void 0;
}
function meantText(text, field) {
	if (field === "namespace" || field === "service") return meantName(text);
	const kind = NEED_KINDS[field];
	if (kind === "size") return meantSize(text);
	return kind === "duration" ? meantDuration(text) : void 0;
}
/** The one text beside durations that a retention may be. */
const isForever = (meant, field) => meant === "forever" && field === "retention";
const matches = (text, pattern) => pattern !== void 0 && new RegExp(pattern, "u").test(text);
function meantChoice(text, allowed) {
	if (allowed.includes("enabled")) {
		if (YES$1.has(text.toLowerCase())) return "enabled";
		if (NO$1.has(text.toLowerCase())) return "disabled";
	}
	return closest(text, allowed);
}
function safeInteger(text, minimum = 0) {
	const number = Number(text.replace(/[^0-9]/g, ""));
	return Number.isSafeInteger(number) && number >= minimum ? number : void 0;
}
function meantSize(text) {
	const match = /^([0-9]+(?:\.[0-9]+)?)\s*([kmgtp]?)(i?)b?$/i.exec(text);
	if (!match || !/[a-z]/i.test(text)) return void 0;
	const size = `${match[1]}${match[2].toUpperCase()}${match[2] ? match[3].toLowerCase() : ""}B`;
	return parseSize(size) === void 0 || Number(match[1]) === 0 ? void 0 : size;
}
function meantDuration(text) {
	if (/^forever$/i.test(text)) return "forever";
	const match = /^([0-9]+)\s*([a-z]+)$/i.exec(text);
	if (!match || Number(match[1]) === 0) return void 0;
	const unit = match[2].toLowerCase();
	const duration = `${match[1]}${DURATION_UNITS[unit] ?? unit}`;
	return parseDuration(duration) === void 0 ? void 0 : duration;
}
function meantName(text) {
	const name = text.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "");
	return name !== "" && name.length <= 64 ? name : void 0;
}
// src/core/validate/schema-finding.ts
/** What a field that is checked by a pattern should look like, by its last name. */
const FORMATS = /* @__PURE__ */ new Map([
	["namespace", "lower-case words joined by hyphens, such as 'order-processing'"],
	["service", "lower-case words joined by hyphens, such as 'order-api'"],
	["data_size", "a size such as '100GB'"],
	["max_message_size", "a size such as '1MB'"],
	["retention", "a duration such as '30days', or 'forever'"],
	["ttl", "a duration such as '15min'"],
	["max_staleness", "a duration such as '5s'"]
]);
/** The field that an entry of a list is mostly about: what a plain text in its place means. */
const ENTRY_FIELDS = /* @__PURE__ */ new Map([["owners", {
	key: "team",
	example: "payments-team"
}], ["consumers", {
	key: "service",
	example: "order-api"
}]]);
/** A finding for one report of Ajv. */
function schemaFinding(error, at) {
	const problem = (params, fix) => finding("INVALID_REQUEST", at, params, { fix });
	switch (error.keyword) {
		case "additionalProperties": return unknownKey(error, at);
		case "required": return problem({
			kind: "missing",
			field: showPath([...at, error.params.missingProperty])
		});
		case "enum": {
			const allowed = error.params.allowedValues;
			const meant = meantValue(error.data, { allowed });
			const suggestion = typeof meant === "string" ? meant : void 0;
			return problem({
				kind: "not-one-of",
				field: showPath(at),
				allowed,
				got: showValue(error.data),
				suggestion
			}, setTo(at, meant));
		}
		case "type":
		case "pattern": return wrongForm(error, at);
		default: return problem({
			kind: "limit",
			field: showPath(at),
			...limitOf(error)
		});
	}
}
function unknownKey(error, parent) {
	const key = String(error.params.additionalProperty);
	const known = Object.keys(error.parentSchema?.properties ?? {});
	const suggestion = closest(key, known);
	const at = [...parent, key];
	const fix = suggestion === void 0 || Object.hasOwn(error.data, suggestion) ? void 0 : {
		path: at,
		op: "rename",
		value: suggestion,
		reason: `'${suggestion}' is the field's name`,
		automatic: true
	};
	const params = {
		field: showPath(at),
		key,
		parent: showPath(parent),
		known,
		suggestion
	};
	return finding("INVALID_REQUEST", at, {
		kind: "unknown-key",
		...params
	}, {
		key: true,
		fix
	});
}
function wrongForm({ keyword, params, data, parentSchema }, at) {
	const pattern = parentSchema?.pattern;
	const name = at.at(-1);
	const field = showPath(at);
	if (pattern !== void 0 && isUncountable(name, data)) return finding("INVALID_REQUEST", at, {
		kind: "uncountable",
		field,
		unit: unitOf$1(name)
	});
	const expected = (pattern && FORMATS.get(name)) ?? typeWords(params.type);
	const meant = meantValue(data, {
		field: String(name ?? ""),
		type: parentSchema?.type,
		pattern,
		minimum: parentSchema?.minimum
	});
	const insteadOf = meant === void 0 ? insteadOfMapping(data, parentSchema, at) : void 0;
	return finding("INVALID_REQUEST", at, {
		kind: keyword === "type" ? "wrong-type" : "format",
		field,
		expected,
		got: showValue(data),
		suggestion: meant === void 0 ? void 0 : showValue(meant),
		help: insteadOf?.help ?? (pattern ? quantityHelp(name, data) : void 0)
	}, { fix: insteadOf?.fix ?? setTo(at, meant) });
}
const typeWords = (types) => {
	const words = [types].flat().map((type) => TYPE_WORDS[type]);
	return words.length === 1 ? words[0] : `${words.slice(0, -1).join(", ")}, or ${words.at(-1)}`;
};
/** What was meant where a mapping should stand: nothing for an empty one, a name for an entry about it. */
function insteadOfMapping(data, schema, at) {
	if (at.length === 1 && at[0] === "needs" && data === null) return {
		help: "Write `needs: {}` to take the defaults",
		fix: {
			path: at,
			value: {},
			reason: "every need has a default",
			automatic: true
		}
	};
	const entry = typeof at.at(-1) === "number" ? ENTRY_FIELDS.get(at.at(-2)) : void 0;
	if (entry === void 0) return void 0;
	const { key, example } = entry;
	const { pattern, maxLength } = schema.properties[key];
	const fits = typeof data === "string" && data !== "" && data.length <= maxLength && (pattern === void 0 || new RegExp(pattern, "u").test(data));
	return {
		help: `Write \`- ${key}: ${fits ? data : example}\``,
		fix: fits ? {
			path: at,
			value: { [key]: data },
			reason: `an entry names its ${key}`,
			automatic: true
		} : void 0
	};
}
/** What is asked of a length, a number of entries or a number, after "must", and what to do. */
function limitOf(error) {
	const limit = error.params.limit;
	const entries = limit === 1 ? "1 entry" : `${limit} entries`;
	const characters = limit === 1 ? "1 character" : `${limit} characters`;
	const number = `not ${showValue(error.data)}`;
	switch (error.keyword) {
		case "maxLength": return {
			must: `have at most ${characters}`,
			advice: `Shorten it to ${characters}`
		};
		case "minLength": return {
			must: `have at least ${characters}`,
			advice: "Write a text that is not empty"
		};
		case "maxItems":
		case "maxProperties": return {
			must: `have at most ${entries}`,
			advice: `Remove entries until ${limit} are left`
		};
		case "minItems": return {
			must: `have at least ${entries}`,
			advice: "Add an entry"
		};
		case "minimum": return {
			must: `be ${limit} or more, ${number}`,
			advice: `Write ${limit} or more`
		};
		case "maximum": return {
			must: `be ${limit} or less, ${number}`,
			advice: `Write ${limit} or less`
		};
		default: throw new Error(`no words for schema keyword '${error.keyword}' at ${error.schemaPath}`);
	}
}
/** Names are identities: a corrected spelling of one is suggested, and applied only by a person. */
const IDENTITIES = /* @__PURE__ */ new Set([
	"namespace",
	"service",
	"team"
]);
const setTo = (at, meant) => meant === void 0 ? void 0 : {
	path: at,
	value: meant,
	reason: "the same value in the form the schema asks for",
	automatic: !IDENTITIES.has(String(at.at(-1)))
};
// src/core/validate/schema-problems.ts
/** What Ajv reports of the branches of an alternative, and that none of them fits. */
const BRANCHES = ["anyOf", "const"];
/**
* Findings for what Ajv reports of a request: at most one for a field, in the words of the request. Of very many
* the first are reported, and how many more there are.
*/
function schemaProblems(errors, request) {
	const first = /* @__PURE__ */ new Map();
	for (const error of errors) {
		if (BRANCHES.includes(error.keyword)) continue;
		const place = placeOf(error);
		if (!first.has(place)) first.set(place, error);
	}
	const all = [...first.values()];
	const findings = all.slice(0, 20).map((error) => schemaFinding(error, pointerPath(error.instancePath, request)));
	const renamed = new Set(findings.flatMap(({ fix }) => fix?.op === "rename" ? [formatPath([...fix.path.slice(0, -1), fix.value])] : []));
	const shown = findings.filter(({ params }) => !(params.kind === "missing" && renamed.has(params.field)));
	const next = all[20];
	return next ? [...shown, notShown(next, all.length - 20, request)] : shown;
}
/** Two reports of one place differ in the words for one mistake. */
function placeOf({ keyword, instancePath, params }) {
	if (keyword === "required") return `missing ${instancePath}/${params.missingProperty}`;
	return keyword === "additionalProperties" ? `${instancePath}/${params.additionalProperty}` : instancePath;
}
function notShown(next, count, request) {
	const parent = pointerPath(next.instancePath, request);
	const unknown = next.keyword === "additionalProperties";
	const at = unknown ? [...parent, String(next.params.additionalProperty)] : parent;
	return finding("INVALID_REQUEST", at, {
		kind: "more",
		count,
		shown: 20
	}, unknown ? { key: true } : {});
}
// src/core/validate/validate-request.ts
const followsSchema = validateRequest$1;
/**
* Stage 2: is it a request, and can it be served at all? What follows the schema is judged even where a part
* does not, so that everything is said at once; but nothing that follows only from leaving that part out.
*/
function validateRequest(value, policySet) {
	if (followsSchema(value)) return validateFields(value, [], true, policySet);
	const errors = followsSchema.errors ?? [];
	const problems = schemaProblems(errors, value);
	const pruned = pruneRequest(value, errors);
	return followsSchema(pruned.value) ? validateFields(pruned.value, problems, pruned.authorizable, policySet) : {
		request: void 0,
		findings: problems,
		authorizable: false
	};
}
function validateFields(raw, problems, authorizable, policySet) {
	const canonical = canonicalRequest(raw, policySet);
	const wrong = [...problems, ...canonical.findings];
	const whole = wrong.length === 0;
	const request = whole ? canonical.request : asStated(canonical.request);
	return {
		request,
		findings: [
			...wrong,
			...checkTeams(request, policySet),
			...checkCompatibility(request, policySet),
			...whole ? checkAccess(request, raw) : [],
			...checkCompliance(request, policySet)
		],
		authorizable
	};
}
/** A request a part of which was wrong: what it does not state may be what that part was meant to be. */
function asStated(request) {
	const { needs } = request;
	const written = request.written.filter((name) => name !== "max_staleness" || request.written.includes("consistency"));
	return {
		...request,
		written,
		needs: Object.fromEntries(written.map((name) => [name, needs[name]]))
	};
}
// src/core/judge-file.ts
const UNAUTHORIZED = {
	findings: [],
	approvals: []
};
/**
* parse \u2192 validate \u2192 authorize \u2192 select \u2192 size. Everything that can be said of a file is said at once.
*
* @param authorize Judges an active request of a known team; left out where a change is judged and not a file.
*/
function judgeFile(source, policySet, authorize) {
	const file = parseSource(source);
	const { request, findings, authorizable } = file.value === void 0 ? unread(file.findings) : validateRequest(file.value, policySet);
	const active = request?.state === "active" ? request : void 0;
	const team = active && authorizable ? policySet.teams.get(active.team) : void 0;
	const authorization = (team && authorize?.(active, team)) ?? UNAUTHORIZED;
	const decided = active && !findings.some(isError) ? checkDecision(active, policySet) : [];
	const namespace = namespaceOf(file.value);
	const diagnostics = [
		...findings,
		...authorization.findings,
		...decided
	].map((found) => locateFinding(found, file, namespace, policySet));
	return {
		source,
		request,
		authorizable,
		approvals: authorization.approvals,
		diagnostics,
		rejected: diagnostics.some(rejects)
	};
}
const unread = (findings) => ({
	request: void 0,
	findings,
	authorizable: false
});
/** `rejected` when something is wrong, `blocked` when only an approval is missing (contracts, "Artifacts"). */
function verdictOf(diagnostics) {
	if (diagnostics.some(rejects)) return "rejected";
	return diagnostics.some(({ severity }) => severity === "error") ? "blocked" : "accepted";
}
const rejects = ({ severity, error }) => severity === "error" && !PROSE[error.code].blocks;
const isError = ({ code }) => PROSE[code].severity === "error";
function namespaceOf(value) {
	const name = value?.namespace;
	return typeof name === "string" ? name : null;
}
// src/core/policy/policy-set.ts
const QUOTA_RESOURCES = [
	"write_rps",
	"read_rps",
	"data_size",
	"namespaces"
];
// src/core/validate/charge-quotas.ts
/**
* Charges every request to its team's quota: first what was held before the change, then in path order. One that
* does not fit is QUOTA_EXCEEDED and not charged; one that is rejected already is checked but not charged
* (semantics 3). A namespace that is being deleted holds its quota until it is gone.
*
* @param tree In path order.
* @param taken Those whose name is another's, which rejects them.
*/
function chargeQuotas(tree, policySet, priors, taken) {
	const used = /* @__PURE__ */ new Map();
	const findings = [];
	for (const placed of inOrderOfClaim(tree, priors)) {
		const team = policySet.teams.get(placed.request.team);
		if (!team) continue;
		const inUse = used.get(team.name) ?? {
			write_rps: 0,
			read_rps: 0,
			data_size: 0,
			namespaces: 0
		};
		used.set(team.name, inUse);
		const asked = askedFor(placed.request);
		const over = QUOTA_RESOURCES.filter((resource) => inUse[resource] + asked[resource] > team.quota[resource].limit);
		const isLeaving = onlyLeaves(placed.request, priors);
		findings.push(...(isLeaving ? [] : over).map((resource) => ({
			placed,
			finding: exceeded(resource, asked[resource], inUse[resource], team)
		})));
		if (over.length > 0 && !isLeaving || placed.rejected || taken.has(placed)) continue;
		for (const resource of QUOTA_RESOURCES) inUse[resource] += asked[resource];
	}
	return {
		quotas: new Map([...used].map(([name, usage]) => [name, withLimits(policySet.teams.get(name), usage)])),
		findings
	};
}
/** What was held as it is comes before what grew, and that before what is new: the fault is with who asks for more. */
function inOrderOfClaim(tree, { before }) {
	if (!before) return tree;
	const held = [];
	const grown = [];
	const added = [];
	for (const placed of tree) {
		const prior = before.get(placed.request.namespace);
		if (!(prior && !prior.rejected && prior.request.team === placed.request.team)) added.push(placed);
		else if (asksForMore(placed.request, prior.request)) grown.push(placed);
		else held.push(placed);
	}
	return [
		...held,
		...grown,
		...added
	];
}
/**
* What is to be deleted asks for nothing: it holds its quota, and must not be kept by having too much of it. With more
* than it had it would take the place of others, who are then told that they do not fit.
*/
function onlyLeaves(request, { before }) {
	if (request.state !== "deleting" || !before) return request.state === "deleting";
	const prior = before.get(request.namespace)?.request;
	return prior !== void 0 && prior.team === request.team && !asksForMore(request, prior);
}
function asksForMore(now, before) {
	const [more, less] = [askedFor(now), askedFor(before)];
	return QUOTA_RESOURCES.some((resource) => more[resource] > less[resource]);
}
const askedFor = ({ needs }) => ({
	write_rps: needs.write_rps ?? 0,
	read_rps: needs.read_rps ?? 0,
	data_size: needs.data_size ?? 0,
	namespaces: 1
});
function withLimits(team, usage) {
	const entry = (resource) => ({
		limit: team.quota[resource].limit,
		used: usage[resource]
	});
	return {
		write_rps: entry("write_rps"),
		read_rps: entry("read_rps"),
		data_size: entry("data_size"),
		namespaces: entry("namespaces")
	};
}
function exceeded(resource, requested, in_use, team) {
	const { limit, ref } = team.quota[resource];
	return finding("QUOTA_EXCEEDED", resource === "namespaces" ? ["namespace"] : ["needs", resource], {
		resource,
		requested,
		quota: limit,
		in_use,
		team: team.name
	}, {
		related: [{
			policy: ref,
			message: "quota set here"
		}],
		fix: stayWithin(resource, limit - in_use)
	});
}
/** What is left of the quota, where something is. Asking for less is the team's decision: never automatic. */
function stayWithin(resource, left) {
	if (resource === "namespaces" || left <= 0) return void 0;
	const value = resource === "data_size" ? formatSize(left) : left;
	return {
		path: ["needs", resource],
		value,
		reason: `${value} is what the team has left`,
		automatic: false
	};
}
// src/core/validate/find-collisions.ts
/**
* Two files that ask for one name: NAMESPACE_EXISTS at the one that did not have it before, else at the later
* one in path order. A changed client API: IMMUTABLE_FIELD.
*
* @param tree In path order.
*/
function findCollisions(tree, { before, applied }) {
	const byName = /* @__PURE__ */ new Map();
	for (const placed of tree) {
		const name = placed.request.namespace;
		const same = byName.get(name);
		if (same) same.push(placed);
		else byName.set(name, [placed]);
	}
	const findings = [];
	for (const [name, claims] of byName) {
		const prior = before?.get(name);
		const holder = claims.find(({ file }) => file === prior?.file) ?? claims.find(({ request }) => request.team === prior?.request.team) ?? claims[0];
		for (const placed of claims) if (placed !== holder) findings.push({
			placed,
			finding: nameTaken(holder, applied?.get(name)?.created_at ?? null)
		});
		const kept = prior?.request.client_api ?? holder.request.client_api;
		if (kept !== holder.request.client_api) {
			const params = {
				field: "client_api",
				before: kept,
				after: holder.request.client_api
			};
			const fix = {
				path: ["client_api"],
				value: kept,
				reason: "the client API is kept for life",
				automatic: false
			};
			findings.push({
				placed: holder,
				finding: finding("IMMUTABLE_FIELD", ["client_api"], params, { fix })
			});
		}
	}
	return findings;
}
const nameTaken = ({ file, request }, created_at) => finding("NAMESPACE_EXISTS", ["namespace"], {
	namespace: request.namespace,
	existing_owner: request.team,
	created_at
}, { related: [{
	file,
	at: ["namespace"],
	message: `held by ${request.team} here`
}] });
// src/core/tree-rules.ts
/**
* The rules of the whole tree: names, then quotas, which a name that is taken does not use. Names and teams that
* share no file do not influence each other, so a part of a tree that is closed under both is judged as in the whole.
*
* @param placed In path order.
*/
function judgeTree(placed, policySet, priors) {
	const collisions = findCollisions(placed, priors);
	const taken = new Set(collisions.map((collision) => collision.placed));
	const { quotas, findings: overQuota } = chargeQuotas(placed, policySet, priors, taken);
	const unfit = new Set(overQuota.map((one) => one.placed));
	return {
		findings: [...collisions, ...overQuota],
		accepted: placed.filter((one) => !one.rejected && !taken.has(one) && !unfit.has(one)),
		quotas
	};
}
// node_modules/@marcbachmann/cel-js/lib/errors.js
var CelError = class extends Error {
	#node;
	#code;
	#range;
	#summary;
	constructor({ name, code, message, node, cause, range }) {
		super(message, cause ? { cause } : void 0);
		this.name = name;
		this.#code = code;
		this.#summary = message;
		this.#node = node;
		this.#range = range && normalizeRange(range) || normalizeRange(node);
		if (!node?.input) return;
		this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
	}
	get node() {
		return this.#node;
	}
	get code() {
		return this.#code;
	}
	get range() {
		return this.#range;
	}
	get summary() {
		return this.#summary;
	}
	withAst(node) {
		if (this.#node || !node?.input) return this;
		this.#node = node;
		this.#range ??= normalizeRange(node);
		this.message = formatErrorWithHighlight(this.#summary, node, this.#range);
		return this;
	}
};
function normalizeArgs(name, defaultCode, message, node, cause) {
	if (typeof message === "string") return {
		name,
		code: defaultCode,
		message,
		node,
		cause
	};
	const opts = message;
	if (typeof opts !== "object") throw new Error("First param to error must be a string or object");
	return {
		name,
		code: opts.code || defaultCode,
		message: opts.message,
		node: opts.node,
		cause: opts.cause,
		range: opts.range
	};
}
var ParseError = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("ParseError", "parse_error", message, node, cause));
	}
};
var EvaluationError = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("EvaluationError", "evaluation_error", message, node, cause));
	}
};
var TypeError$1 = class extends CelError {
	constructor(message, node, cause) {
		super(normalizeArgs("TypeError", "type_error", message, node, cause));
	}
};
function parseError(code, message, node) {
	if (typeof code === "object") return new ParseError(code);
	return new ParseError({
		code,
		message,
		node
	});
}
function evaluationError(code, message, node) {
	if (typeof code === "object") return new EvaluationError(code);
	return new EvaluationError({
		code,
		message,
		node
	});
}
function typeError(code, message, node) {
	if (typeof code === "object") return new TypeError$1(code);
	return new TypeError$1({
		code,
		message,
		node
	});
}
function normalizeRange(node) {
	const start = node?.pos ?? node?.start;
	if (typeof start !== "number") return;
	return {
		start,
		end: typeof node.end === "number" ? node.end : start
	};
}
function formatErrorWithHighlight(message, node, range) {
	const pos = node.pos ?? range?.start;
	if (typeof pos !== "number") return message;
	const input = node.input;
	let lineNum = 1;
	let currentPos = 0;
	let columnNum = 0;
	while (currentPos < pos) {
		if (input[currentPos] === "\n") {
			lineNum++;
			columnNum = 0;
		} else columnNum++;
		currentPos++;
	}
	let contextStart = pos;
	let contextEnd = pos;
	while (contextStart > 0 && input[contextStart - 1] !== "\n") contextStart--;
	while (contextEnd < input.length && input[contextEnd] !== "\n") contextEnd++;
	const line = input.slice(contextStart, contextEnd);
	return `${message}\n\n${`> ${`${lineNum}`.padStart(4, " ")} | ${line}\n${" ".repeat(9 + columnNum)}^`}`;
}
function attachErrorAst(error, node) {
	if (error instanceof CelError) return error.withAst(node);
	return error;
}
// node_modules/@marcbachmann/cel-js/lib/optional.js
var Optional = class Optional {
	#value;
	constructor(value) {
		this.#value = value;
	}
	static of(value) {
		if (value === void 0) return OPTIONAL_NONE;
		return new Optional(value);
	}
	static none() {
		return OPTIONAL_NONE;
	}
	hasValue() {
		return this.#value !== void 0;
	}
	value() {
		if (this.#value === void 0) throw evaluationError("optional_value_missing", "Optional value is not present");
		return this.#value;
	}
	or(optional) {
		if (this.#value !== void 0) return this;
		if (optional instanceof Optional) return optional;
		throw evaluationError("invalid_optional_argument", "Optional.or must be called with an Optional argument");
	}
	orValue(defaultValue) {
		return this.#value === void 0 ? defaultValue : this.#value;
	}
	get [Symbol.toStringTag]() {
		return "optional";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.#value === void 0 ? `Optional { none }` : `Optional { value: ${JSON.stringify(this.#value)} }`;
	}
};
const OPTIONAL_NONE = Object.freeze(new Optional());
var OptionalNamespace = class {};
const optionalNamespace = new OptionalNamespace();
function toggleOptionalTypes(registry, enable) {
	const optionalConstant = enable ? optionalNamespace : void 0;
	registry.deleteVariable("optional");
	registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
}
function register(registry) {
	const sync = { async: false };
	const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
	const optionalConstant = registry.enableOptionalTypes ? optionalNamespace : void 0;
	registry.registerType("OptionalNamespace", OptionalNamespace);
	registry.registerConstant("optional", "OptionalNamespace", optionalConstant);
	functionOverload("optional.hasValue(): bool", (v) => v.hasValue());
	functionOverload("optional<A>.value(): A", (v) => v.value());
	registry.registerFunctionOverload("OptionalNamespace.none(): optional<T>", () => Optional.none());
	functionOverload("OptionalNamespace.of(A): optional<A>", (_, value) => Optional.of(value));
	function ensureOptional(value, ast, description) {
		if (value instanceof Optional) return value;
		throw evaluationError("optional_expected", `${description} must be optional`, ast);
	}
	function evaluateOptional(ev, macro, ctx) {
		const v = ev.run(macro.receiver, ctx);
		if (v instanceof Promise) return v.then((_v) => handleOptionalResolved(_v, ev, macro, ctx));
		return handleOptionalResolved(v, ev, macro, ctx);
	}
	function handleOptionalResolved(value, ev, macro, ctx) {
		const optional = ensureOptional(value, macro.receiver, `${macro.functionDesc} receiver`);
		if (optional.hasValue()) return macro.onHasValue(optional);
		return macro.onEmpty(ev, macro, ctx);
	}
	function ensureOptionalType(checker, node, ctx, description) {
		const type = checker.check(node, ctx);
		if (type.kind === "optional") return type;
		if (type.kind === "dyn") return checker.getType("optional");
		throw checker.createError("optional_expected", `${description} must be optional, got '${type}'`, node);
	}
	function createOptionalMacro({ functionDesc, evaluate, typeCheck, onHasValue, onEmpty }) {
		return ({ ast, args, receiver }) => ({
			ast,
			functionDesc,
			receiver,
			arg: args[0],
			evaluate,
			typeCheck,
			onHasValue,
			onEmpty
		});
	}
	const invalidOrValueReceiver = "optional.orValue() receiver";
	const invalidOrReceiver = "optional.or(optional) receiver";
	const invalidOrArg = "optional.or(optional) argument";
	registry.registerFunctionOverload("optional.or(ast): optional<dyn>", createOptionalMacro({
		functionDesc: "optional.or(optional)",
		evaluate: evaluateOptional,
		typeCheck(check, macro, ctx) {
			const l = ensureOptionalType(check, macro.receiver, ctx, invalidOrReceiver);
			const r = ensureOptionalType(check, macro.arg, ctx, invalidOrArg);
			if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
			const unified = l.unify(check.registry, r);
			if (unified) return unified;
			throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
		},
		onHasValue: (optional) => optional,
		onEmpty(ev, macro, ctx) {
			const ast = macro.arg;
			const v = ev.run(ast, ctx);
			if (v instanceof Promise) return v.then((_v) => ensureOptional(_v, ast, invalidOrArg));
			return ensureOptional(v, ast, invalidOrArg);
		}
	}));
	registry.registerFunctionOverload("optional.orValue(ast): dyn", createOptionalMacro({
		functionDesc: "optional.orValue(value)",
		onHasValue: (optionalValue) => optionalValue.value(),
		onEmpty(ev, macro, ctx) {
			return ev.run(macro.arg, ctx);
		},
		evaluate: evaluateOptional,
		typeCheck(check, macro, ctx) {
			const l = ensureOptionalType(check, macro.receiver, ctx, invalidOrValueReceiver).valueType;
			const r = check.check(macro.arg, ctx);
			if (!(macro.receiver.maybeAsync || macro.arg.maybeAsync)) macro.ast.setMeta("async", false);
			const unified = l.unify(check.registry, r);
			if (unified) return unified;
			throw check.createError("incompatible_argument_type", `${macro.functionDesc} argument must be compatible type, got '${l}' and '${r}'`, macro.arg);
		}
	}));
}
// node_modules/@marcbachmann/cel-js/lib/globals.js
const hasOwn = Object.hasOwn;
const objKeys = Object.keys;
const objFreeze = Object.freeze;
const objEntries = Object.entries;
const isArray = Array.isArray;
const arrayFrom = Array.from;
function isAsync(fn, fallback) {
	if (fn?.[Symbol.toStringTag] === "AsyncFunction") return true;
	return typeof fallback === "boolean" ? fallback : true;
}
const RESERVED = /* @__PURE__ */ new Set([
	"as",
	"break",
	"const",
	"continue",
	"else",
	"for",
	"function",
	"if",
	"import",
	"let",
	"loop",
	"package",
	"namespace",
	"return",
	"var",
	"void",
	"while",
	"__proto__",
	"prototype"
]);
// node_modules/@marcbachmann/cel-js/lib/functions.js
var UnsignedInt = class {
	#value;
	constructor(value) {
		this.verify(typeof value === "bigint" ? value : BigInt(value));
	}
	get value() {
		return this.#value;
	}
	valueOf() {
		return this.#value;
	}
	toString() {
		return `${this.#value}`;
	}
	verify(v) {
		if (v < 0n || v > 18446744073709551615n) throw evaluationError("numeric_overflow", "Unsigned integer overflow");
		this.#value = v;
	}
	get [Symbol.toStringTag]() {
		return `value = ${this.#value}`;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `UnsignedInteger { value: ${this.#value} }`;
	}
};
const billion = 1e9;
const billionBigInt = 1000000000n;
const UNIT_NANOSECONDS = {
	h: 3600000000000n,
	m: 60000000000n,
	s: billionBigInt,
	ms: 1000000n,
	us: 1000n,
	\u00b5s: 1000n,
	ns: 1n
};
var Duration = class Duration {
	#seconds;
	#nanos;
	constructor(seconds, nanos = 0) {
		this.#seconds = BigInt(seconds);
		this.#nanos = nanos;
	}
	get seconds() {
		return this.#seconds;
	}
	get nanos() {
		return this.#nanos;
	}
	valueOf() {
		return Number(this.#seconds) * 1e3 + this.#nanos / 1e6;
	}
	static fromMilliseconds(ms) {
		const totalNanos = BigInt(Math.trunc(ms * 1e6));
		const seconds = totalNanos / billionBigInt;
		const nanos = Number(totalNanos % billionBigInt);
		return new Duration(seconds, nanos);
	}
	addDuration(other) {
		const nanos = this.#nanos + other.nanos;
		return new Duration(this.#seconds + other.seconds + BigInt(Math.floor(nanos / billion)), nanos % billion);
	}
	subtractDuration(other) {
		const nanos = this.#nanos - other.nanos;
		return new Duration(this.#seconds - other.seconds + BigInt(Math.floor(nanos / billion)), (nanos + billion) % billion);
	}
	extendTimestamp(ts) {
		return new Date(ts.getTime() + Number(this.#seconds) * 1e3 + Math.floor(this.#nanos / 1e6));
	}
	subtractTimestamp(ts) {
		return /* @__PURE__ */ new Date(ts.getTime() - Number(this.#seconds) * 1e3 - Math.floor(this.#nanos / 1e6));
	}
	toString() {
		const nanos = this.#nanos ? (this.#nanos / billion).toLocaleString("en-US", {
			useGrouping: false,
			maximumFractionDigits: 9
		}).slice(1) : "";
		return `${this.#seconds}${nanos}s`;
	}
	getHours() {
		return this.#seconds / 3600n;
	}
	getMinutes() {
		return this.#seconds / 60n;
	}
	getSeconds() {
		return this.#seconds;
	}
	getMilliseconds() {
		return this.#seconds * 1000n + BigInt(Math.floor(this.#nanos / 1e6));
	}
	get [Symbol.toStringTag]() {
		return "google.protobuf.Duration";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return `google.protobuf.Duration { seconds: ${this.#seconds}, nanos: ${this.#nanos} }`;
	}
};
function registerFunctions(registry) {
	const sync = { async: false };
	const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler, sync);
	const identity = (v) => v;
	functionOverload("dyn(dyn): dyn", identity);
	for (const _t in TYPES$1) {
		const type = TYPES$1[_t];
		if (!(type instanceof Type)) continue;
		functionOverload(`type(${type.name}): type`, () => type);
	}
	functionOverload("bool(bool): bool", identity);
	functionOverload("bool(string): bool", (v) => {
		switch (v) {
			case "1":
			case "t":
			case "true":
			case "TRUE":
			case "True": return true;
			case "0":
			case "f":
			case "false":
			case "FALSE":
			case "False": return false;
			default: throw evaluationError("bool_conversion_error", `bool() conversion error: invalid string value "${v}"`);
		}
	});
	functionOverload("size(string): int", (v) => BigInt(stringSize(v)));
	functionOverload("size(bytes): int", (v) => BigInt(v.length));
	functionOverload("size(list): int", (v) => BigInt(v.length ?? v.size));
	functionOverload("size(map): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
	functionOverload("string.size(): int", (v) => BigInt(stringSize(v)));
	functionOverload("bytes.size(): int", (v) => BigInt(v.length));
	functionOverload("list.size(): int", (v) => BigInt(v.length ?? v.size));
	functionOverload("map.size(): int", (v) => BigInt(v instanceof Map ? v.size : objKeys(v).length));
	functionOverload("bytes(string): bytes", (v) => ByteOpts.fromString(v));
	functionOverload("bytes(bytes): bytes", identity);
	functionOverload("double(double): double", identity);
	functionOverload("double(int): double", (v) => Number(v));
	functionOverload("double(uint): double", (v) => Number(v));
	functionOverload("double(string): double", (v) => {
		if (!v || v !== v.trim()) throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
		switch (v.toLowerCase()) {
			case "inf":
			case "+inf":
			case "infinity":
			case "+infinity": return Number.POSITIVE_INFINITY;
			case "-inf":
			case "-infinity": return Number.NEGATIVE_INFINITY;
			case "nan": return NaN;
			default: {
				const parsed = Number(v);
				if (!Number.isNaN(parsed)) return parsed;
				throw evaluationError("double_conversion_error", "double() type error: cannot convert to double");
			}
		}
	});
	functionOverload("int(int): int", identity);
	functionOverload("int(double): int", (v) => {
		if (Number.isFinite(v)) return BigInt(Math.trunc(v));
		throw evaluationError("numeric_overflow", "int() type error: integer overflow");
	});
	functionOverload("int(string): int", (v) => {
		if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
		try {
			const num = BigInt(v);
			if (num <= 9223372036854775807n && num >= -9223372036854775808n) return num;
		} catch (_e) {}
		throw evaluationError("int_conversion_error", "int() type error: cannot convert to int");
	});
	functionOverload("uint(uint): uint", identity);
	functionOverload("uint(int): uint", (v) => {
		try {
			return new UnsignedInt(v);
		} catch (e) {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	});
	functionOverload("uint(double): uint", (v) => {
		try {
			return new UnsignedInt(Math.trunc(v));
		} catch (e) {
			throw evaluationError("numeric_overflow", "uint() type error: unsigned integer overflow");
		}
	});
	functionOverload("uint(string): uint", (v) => {
		if (v !== v.trim() || v.length > 20 || v.includes("0x")) throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		try {
			return new UnsignedInt(v);
		} catch (e) {
			throw evaluationError("uint_conversion_error", "uint() type error: cannot convert to uint");
		}
	});
	functionOverload("string(string): string", identity);
	functionOverload("string(bool): string", (v) => `${v}`);
	functionOverload("string(int): string", (v) => `${v}`);
	functionOverload("string(uint): string", (v) => `${v}`);
	functionOverload("string(bytes): string", (v) => ByteOpts.toUtf8(v));
	functionOverload("string(double): string", (v) => {
		if (v === 1e400) return "+Inf";
		if (v === -1e400) return "-Inf";
		return `${v}`;
	});
	functionOverload("string.startsWith(string): bool", (a, b) => a.startsWith(b));
	functionOverload("string.endsWith(string): bool", (a, b) => a.endsWith(b));
	functionOverload("string.contains(string): bool", (a, b) => a.includes(b));
	functionOverload("string.lowerAscii(): string", (a) => a.toLowerCase());
	functionOverload("string.upperAscii(): string", (a) => a.toUpperCase());
	functionOverload("string.trim(): string", (a) => a.trim());
	functionOverload("string.indexOf(string): int", (string, search) => BigInt(string.indexOf(search)));
	functionOverload("string.indexOf(string, int): int", (string, search, fromIndex) => {
		if (search === "") return fromIndex;
		fromIndex = Number(fromIndex);
		if (fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.indexOf(search, fromIndex): fromIndex out of range");
		return BigInt(string.indexOf(search, fromIndex));
	});
	functionOverload("string.lastIndexOf(string): int", (string, search) => BigInt(string.lastIndexOf(search)));
	functionOverload("string.lastIndexOf(string, int): int", (string, search, fromIndex) => {
		if (search === "") return fromIndex;
		fromIndex = Number(fromIndex);
		if (fromIndex < 0 || fromIndex >= string.length) throw evaluationError("index_out_of_range", "string.lastIndexOf(search, fromIndex): fromIndex out of range");
		return BigInt(string.lastIndexOf(search, fromIndex));
	});
	functionOverload("string.substring(int): string", (string, start) => {
		start = Number(start);
		if (start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		return string.substring(start);
	});
	functionOverload("string.substring(int, int): string", (string, start, end) => {
		start = Number(start);
		if (start < 0 || start > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): start index out of range");
		end = Number(end);
		if (end < start || end > string.length) throw evaluationError("index_out_of_range", "string.substring(start, end): end index out of range");
		return string.substring(start, end);
	});
	functionOverload("string.matches(string): bool", (a, b) => {
		try {
			return new RegExp(b).test(a);
		} catch (_err) {
			throw evaluationError("invalid_regular_expression", `Invalid regular expression: ${b}`);
		}
	});
	functionOverload("string.split(string): list<string>", (s, sep) => s.split(sep));
	functionOverload("string.split(string, int): list<string>", (s, sep, l) => {
		l = Number(l);
		if (l === 0) return [];
		const parts = s.split(sep);
		if (l < 0 || parts.length <= l) return parts;
		const limited = parts.slice(0, l - 1);
		limited.push(parts.slice(l - 1).join(sep));
		return limited;
	});
	functionOverload("list<string>.join(): string", (v) => {
		for (let i = 0; i < v.length; i++) if (typeof v[i] !== "string") throw evaluationError("invalid_list_element_type", "string.join(): list must contain only strings");
		return v.join("");
	});
	functionOverload("list<string>.join(string): string", (v, sep) => {
		for (let i = 0; i < v.length; i++) if (typeof v[i] !== "string") throw evaluationError("invalid_list_element_type", "string.join(separator): list must contain only strings");
		return v.join(sep);
	});
	const textEncoder = new TextEncoder("utf8");
	const textDecoder = new TextDecoder("utf8");
	const ByteOpts = typeof Buffer !== "undefined" ? {
		byteLength: (v) => Buffer.byteLength(v),
		fromString: (str) => Buffer.from(str, "utf8"),
		toHex: (b) => Buffer.prototype.hexSlice.call(b, 0, b.length),
		toBase64: (b) => Buffer.prototype.base64Slice.call(b, 0, b.length),
		toUtf8: (b) => Buffer.prototype.utf8Slice.call(b, 0, b.length),
		jsonParse: (b) => JSON.parse(b)
	} : {
		textEncoder: new TextEncoder("utf8"),
		byteLength: (v) => textEncoder.encode(v).length,
		fromString: (str) => textEncoder.encode(str),
		toHex: Uint8Array.prototype.toHex ? (b) => b.toHex() : (b) => arrayFrom(b, (i) => i.toString(16).padStart(2, "0")).join(""),
		toBase64: Uint8Array.prototype.toBase64 ? (b) => b.toBase64() : (b) => btoa(arrayFrom(b, (i) => String.fromCodePoint(i)).join("")),
		toUtf8: (b) => textDecoder.decode(b),
		jsonParse: (b) => JSON.parse(textEncoder.decode(b))
	};
	functionOverload("bytes.json(): map", ByteOpts.jsonParse);
	functionOverload("bytes.hex(): string", ByteOpts.toHex);
	functionOverload("bytes.string(): string", ByteOpts.toUtf8);
	functionOverload("bytes.base64(): string", ByteOpts.toBase64);
	functionOverload("bytes.at(int): int", (b, index) => {
		if (index < 0 || index >= b.length) throw evaluationError("index_out_of_range", "Bytes index out of range");
		return BigInt(b[index]);
	});
	const TS = "google.protobuf.Timestamp";
	const GPD = "google.protobuf.Duration";
	const TimestampType = registry.registerType(TS, Date).typeType;
	const DurationType = registry.registerType(GPD, Duration).typeType;
	registry.registerConstant("google", "map<string, map<string, type>>", { protobuf: {
		Duration: DurationType,
		Timestamp: TimestampType
	} });
	function tzDate(d, timeZone) {
		return new Date(d.toLocaleString("en-US", { timeZone }));
	}
	function getDayOfYear(d, tz) {
		const workingDate = tz ? tzDate(d, tz) : new Date(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate());
		const start = new Date(workingDate.getFullYear(), 0, 0);
		return BigInt(Math.floor((workingDate - start) / 864e5) - 1);
	}
	functionOverload(`timestamp(string): ${TS}`, (v) => {
		if (v.length < 20 || v.length > 30) throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
		const d = new Date(v);
		if (d <= 0xe677d21fdbff && d >= -621355968e5) return d;
		throw evaluationError("invalid_timestamp", "timestamp() requires a string in ISO 8601 format");
	});
	functionOverload(`timestamp(int): ${TS}`, (i) => {
		i = Number(i) * 1e3;
		if (i <= 0xe677d21fdbff && i >= -621355968e5) return new Date(i);
		throw evaluationError("invalid_timestamp", "timestamp() requires a valid integer unix timestamp");
	});
	functionOverload(`${TS}.getDate(): int`, (d) => BigInt(d.getUTCDate()));
	functionOverload(`${TS}.getDate(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate()));
	functionOverload(`${TS}.getDayOfMonth(): int`, (d) => BigInt(d.getUTCDate() - 1));
	functionOverload(`${TS}.getDayOfMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDate() - 1));
	functionOverload(`${TS}.getDayOfWeek(): int`, (d) => BigInt(d.getUTCDay()));
	functionOverload(`${TS}.getDayOfWeek(string): int`, (d, tz) => BigInt(tzDate(d, tz).getDay()));
	functionOverload(`${TS}.getDayOfYear(): int`, getDayOfYear);
	functionOverload(`${TS}.getDayOfYear(string): int`, getDayOfYear);
	functionOverload(`${TS}.getFullYear(): int`, (d) => BigInt(d.getUTCFullYear()));
	functionOverload(`${TS}.getFullYear(string): int`, (d, tz) => BigInt(tzDate(d, tz).getFullYear()));
	functionOverload(`${TS}.getHours(): int`, (d) => BigInt(d.getUTCHours()));
	functionOverload(`${TS}.getHours(string): int`, (d, tz) => BigInt(tzDate(d, tz).getHours()));
	functionOverload(`${TS}.getMilliseconds(): int`, (d) => BigInt(d.getUTCMilliseconds()));
	functionOverload(`${TS}.getMilliseconds(string): int`, (d) => BigInt(d.getUTCMilliseconds()));
	functionOverload(`${TS}.getMinutes(): int`, (d) => BigInt(d.getUTCMinutes()));
	functionOverload(`${TS}.getMinutes(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMinutes()));
	functionOverload(`${TS}.getMonth(): int`, (d) => BigInt(d.getUTCMonth()));
	functionOverload(`${TS}.getMonth(string): int`, (d, tz) => BigInt(tzDate(d, tz).getMonth()));
	functionOverload(`${TS}.getSeconds(): int`, (d) => BigInt(d.getUTCSeconds()));
	functionOverload(`${TS}.getSeconds(string): int`, (d, tz) => BigInt(tzDate(d, tz).getSeconds()));
	const parseDurationPattern = /(\d*\.?\d*)(ns|us|\u00b5s|ms|s|m|h)/;
	function parseDuration(string) {
		if (!string) throw evaluationError("invalid_duration", `Invalid duration string: ''`);
		const isNegative = string[0] === "-";
		if (string[0] === "-" || string[0] === "+") string = string.slice(1);
		let nanoseconds = BigInt(0);
		while (true) {
			const match = parseDurationPattern.exec(string);
			if (!match) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
			if (match.index !== 0) throw evaluationError("invalid_duration", `Invalid duration string: ${string}`);
			string = string.slice(match[0].length);
			const unitNanos = UNIT_NANOSECONDS[match[2]];
			const [intPart = "0", fracPart = ""] = match[1].split(".");
			const intVal = BigInt(intPart) * unitNanos;
			const fracNanos = fracPart ? BigInt(fracPart.slice(0, 13).padEnd(13, "0")) * unitNanos / 10000000000000n : 0n;
			nanoseconds += intVal + fracNanos;
			if (string === "") break;
		}
		const seconds = nanoseconds >= billionBigInt ? nanoseconds / billionBigInt : 0n;
		const nanos = Number(nanoseconds % billionBigInt);
		if (isNegative) return new Duration(-seconds, -nanos);
		return new Duration(seconds, nanos);
	}
	functionOverload(`duration(string): google.protobuf.Duration`, (s) => parseDuration(s));
	functionOverload(`google.protobuf.Duration.getHours(): int`, (d) => d.getHours());
	functionOverload(`google.protobuf.Duration.getMinutes(): int`, (d) => d.getMinutes());
	functionOverload(`google.protobuf.Duration.getSeconds(): int`, (d) => d.getSeconds());
	functionOverload(`google.protobuf.Duration.getMilliseconds(): int`, (d) => d.getMilliseconds());
	register(registry);
}
function stringSize(str) {
	let count = 0;
	for (const c of str) count++;
	return count;
}
// node_modules/@marcbachmann/cel-js/lib/registry.js
var Type = class {
	#name;
	constructor(name) {
		this.#name = name;
		objFreeze(this);
	}
	get name() {
		return this.#name;
	}
	get [Symbol.toStringTag]() {
		return `Type<${this.#name}>`;
	}
	toString() {
		return `Type<${this.#name}>`;
	}
};
const TYPES$1 = {
	string: new Type("string"),
	bool: new Type("bool"),
	int: new Type("int"),
	uint: new Type("uint"),
	double: new Type("double"),
	map: new Type("map"),
	list: new Type("list"),
	bytes: new Type("bytes"),
	null_type: new Type("null"),
	type: new Type("type")
};
const optionalType = new Type("optional");
const valueTypeMatchers = {
	dyn(v, ev) {
		switch (typeof v) {
			case "string":
			case "bigint":
			case "number":
			case "boolean": return true;
			case "object": switch (v ? v.constructor : v) {
				case null:
				case void 0:
				case Object:
				case Map:
				case Array:
				case Set: return true;
				default: if (ev.objectTypesByConstructor.get(v.constructor)) return true;
			}
		}
		return !!ev.debugType(v);
	},
	string(v) {
		return typeof v === "string";
	},
	int(v) {
		return typeof v === "bigint";
	},
	double(v) {
		return typeof v === "number";
	},
	bool(v) {
		return typeof v === "boolean";
	},
	null(v) {
		return v === null;
	},
	bytes(v) {
		return v instanceof Uint8Array;
	},
	uint(v) {
		return v instanceof UnsignedInt;
	},
	type(v) {
		return v instanceof Type;
	},
	list(v) {
		switch (v?.constructor) {
			case Array:
			case Set: return true;
			default: return false;
		}
	},
	map(v) {
		switch (typeof v === "object" && v ? v.constructor : null) {
			case void 0:
			case Object:
			case Map: return true;
			default: return false;
		}
	},
	optional(v) {
		return v instanceof Optional;
	},
	message(v, ev) {
		return this === ev.debugType(v);
	}
};
valueTypeMatchers.param = valueTypeMatchers.dyn;
var TypeDeclaration = class {
	#matchesCache = /* @__PURE__ */ new WeakMap();
	constructor({ kind, type, name, keyType, valueType }) {
		this.kind = kind;
		this.type = type;
		this.name = name;
		this.keyType = keyType;
		this.valueType = valueType;
		this.unwrappedType = kind === "dyn" && valueType ? valueType.unwrappedType : this;
		this.wrappedType = kind === "dyn" ? this : _createDynType(this.unwrappedType);
		this.hasDynType = this.kind === "dyn" || this.valueType?.hasDynType || this.keyType?.hasDynType || false;
		this.hasPlaceholderType = this.kind === "param" || this.keyType?.hasPlaceholderType || this.valueType?.hasPlaceholderType || false;
		if (kind === "list") this.fieldLazy = this.#getListField;
		else if (kind === "map") this.fieldLazy = this.#getMapField;
		else if (kind === "message") this.fieldLazy = this.#getMessageField;
		else if (kind === "optional") this.fieldLazy = this.#getOptionalField;
		this.matchesValueType = valueTypeMatchers[name] || valueTypeMatchers[kind];
		objFreeze(this);
	}
	isDynOrBool() {
		return this.type === "bool" || this.kind === "dyn";
	}
	isEmpty() {
		return this.valueType && this.valueType.kind === "param";
	}
	unify(r, t2) {
		const t1 = this;
		if (t1 === t2 || t1.kind === "dyn" || t2.kind === "param") return t1;
		if (t2.kind === "dyn" || t1.kind === "param") return t2;
		if (t1.kind !== t2.kind) return null;
		if (!(t1.hasPlaceholderType || t2.hasPlaceholderType || t1.hasDynType || t2.hasDynType)) return null;
		const valueType = t1.valueType.unify(r, t2.valueType);
		if (!valueType) return null;
		switch (t1.kind) {
			case "optional": return r.getOptionalType(valueType);
			case "list": return r.getListType(valueType);
			case "map":
				const keyType = t1.keyType.unify(r, t2.keyType);
				return keyType ? r.getMapType(keyType, valueType) : null;
		}
	}
	templated(r, bind) {
		if (!this.hasPlaceholderType) return this;
		switch (this.kind) {
			case "dyn": return this.valueType.templated(r, bind);
			case "param": return bind?.get(this.name) || this;
			case "map": return r.getMapType(this.keyType.templated(r, bind), this.valueType.templated(r, bind));
			case "list": return r.getListType(this.valueType.templated(r, bind));
			case "optional": return r.getOptionalType(this.valueType.templated(r, bind));
			default: return this;
		}
	}
	toString() {
		return this.name;
	}
	#getOptionalField(obj, key, ast, ev) {
		obj = obj instanceof Optional ? obj.orValue() : obj;
		if (obj === void 0) return OPTIONAL_NONE;
		const type = ev.debugType(obj);
		try {
			return Optional.of(type.fieldLazy(obj, key, ast, ev));
		} catch (e) {
			if (e instanceof EvaluationError) return OPTIONAL_NONE;
			throw e;
		}
	}
	#getMessageField(obj, key, ast, ev) {
		const message = obj ? ev.objectTypesByConstructor.get(obj.constructor) : void 0;
		if (!message) return;
		const type = message.fields ? message.fields[key] : dynType$1;
		if (!type) return void 0;
		const value = obj instanceof Map ? obj.get(key) : obj[key];
		if (value === void 0) return;
		if (type.matchesValueType(value, ev)) return value;
		throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${type}', got '${ev.debugType(value)}'`, ast);
	}
	#getMapField(obj, key, ast, ev) {
		const value = obj instanceof Map ? obj.get(key) : obj && hasOwn(obj, key) ? obj[key] : void 0;
		if (value === void 0) return;
		if (this.valueType.matchesValueType(value, ev)) return value;
		throw evaluationError("field_type_mismatch", `Field '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
	}
	#getListElementAtIndex(list, pos) {
		switch (list?.constructor) {
			case Array: return list[pos];
			case Set: {
				let i = 0;
				for (const item of list) {
					if (i++ !== pos) continue;
					return item;
				}
			}
		}
	}
	#getListField(obj, key, ast, ev) {
		if (typeof key === "bigint") key = Number(key);
		else if (typeof key !== "number") return;
		const value = this.#getListElementAtIndex(obj, key);
		if (value === void 0) {
			if (!obj) return;
			throw evaluationError("index_out_of_bounds", `No such key: index out of bounds, index ${key} ${key < 0 ? "< 0" : `>= size ${obj.length || obj.size}`}`, ast);
		}
		if (this.valueType.matchesValueType(value, ev)) return value;
		throw evaluationError("list_item_type_mismatch", `List item with index '${key}' is not of type '${this.valueType}', got '${ev.debugType(value)}'`, ast);
	}
	fieldLazy() {}
	field(obj, key, ast, ev) {
		const v = this.fieldLazy(obj, key, ast, ev);
		if (v !== void 0) return v;
		throw evaluationError("no_such_key", `No such key: ${key}`, ast);
	}
	matchesBoth(other) {
		return this.matches(other) && other.matches(this);
	}
	matches(o) {
		const s = this.unwrappedType;
		o = o.unwrappedType;
		if (s === o || s.kind === "dyn" || o.kind === "dyn" || o.kind === "param") return true;
		return this.#matchesCache.get(o) ?? this.#matchesCache.set(o, this.#matches(s, o)).get(o);
	}
	#matches(s, o) {
		switch (s.kind) {
			case "dyn":
			case "param": return true;
			case "list": return o.kind === "list" && s.valueType.matches(o.valueType);
			case "map": return o.kind === "map" && s.keyType.matches(o.keyType) && s.valueType.matches(o.valueType);
			case "optional": return o.kind === "optional" && s.valueType.matches(o.valueType);
			default: return s.name === o.name;
		}
	}
};
const macroEvaluateErr = `have a .callAst property or .evaluate(checker, macro, ctx) method.`;
const macroTypeCheckErr = `have a .callAst property or .typeCheck(checker, macro, ctx) method.`;
function wrapMacroExpander(name, handler) {
	const p = `Macro '${name}' must`;
	return function macroExpander(opts) {
		const macro = handler(opts);
		if (!macro || typeof macro !== "object") throw new Error(`${p} return an object.`);
		if (macro.callAst) return macro;
		if (!macro.evaluate) throw new Error(`${p} ${macroEvaluateErr}`);
		if (!macro.typeCheck) throw new Error(`${p} ${macroTypeCheckErr}`);
		return macro;
	};
}
var VariableDeclaration = class {
	constructor(name, type, description, value) {
		this.name = name;
		this.type = type;
		this.description = description ?? null;
		this.constant = value !== void 0;
		this.value = value;
		objFreeze(this);
	}
};
var FunctionDeclaration = class {
	constructor({ name, receiverType, returnType, handler, description, params, async }) {
		if (typeof name !== "string") throw new Error("name must be a string");
		if (typeof handler !== "function") throw new Error("handler must be a function");
		this.name = name;
		this.async = isAsync(handler, async);
		this.receiverType = receiverType ?? null;
		this.returnType = returnType;
		this.description = description ?? null;
		this.params = params;
		this.argTypes = params.map((p) => p.type);
		this.macro = this.argTypes.includes(astType);
		const receiverString = receiverType ? `${receiverType}.` : "";
		this.signature = `${receiverString}${name}(${this.argTypes.join(", ")}): ${returnType}`;
		this.handler = this.macro ? wrapMacroExpander(this.signature, handler) : handler;
		this.partitionKey = `${receiverType ? "rcall" : "call"}:${name}:${params.length}`;
		this.hasPlaceholderType = this.returnType.hasPlaceholderType || this.receiverType?.hasPlaceholderType || this.argTypes.some((t) => t.hasPlaceholderType) || false;
		objFreeze(this);
	}
	matchesArgs(argTypes) {
		return argTypes.length === this.argTypes.length && this.argTypes.every((t, i) => t.matches(argTypes[i])) ? this : null;
	}
};
var OperatorDeclaration = class {
	constructor({ op, leftType, rightType, handler, returnType, async }) {
		this.operator = op;
		this.leftType = leftType;
		this.rightType = rightType || null;
		this.handler = handler;
		this.async = isAsync(handler, async);
		this.returnType = returnType;
		if (rightType) this.signature = `${leftType} ${op} ${rightType}: ${returnType}`;
		else this.signature = `${op}${leftType}: ${returnType}`;
		this.hasPlaceholderType = this.leftType.hasPlaceholderType || this.rightType?.hasPlaceholderType || false;
		objFreeze(this);
	}
	equals(other) {
		return this.operator === other.operator && this.leftType === other.leftType && this.rightType === other.rightType;
	}
};
function _createListType(valueType) {
	return new TypeDeclaration({
		kind: "list",
		name: `list<${valueType}>`,
		type: "list",
		valueType
	});
}
function _createPrimitiveType(name) {
	return new TypeDeclaration({
		kind: "primitive",
		name,
		type: name
	});
}
function _createMessageType(name) {
	return new TypeDeclaration({
		kind: "message",
		name,
		type: name
	});
}
function _createDynType(valueType) {
	const name = valueType ? `dyn<${valueType}>` : "dyn";
	return new TypeDeclaration({
		kind: "dyn",
		name,
		type: name,
		valueType
	});
}
function _createOptionalType(valueType) {
	return new TypeDeclaration({
		kind: "optional",
		name: `optional<${valueType}>`,
		type: "optional",
		valueType
	});
}
function _createMapType(keyType, valueType) {
	return new TypeDeclaration({
		kind: "map",
		name: `map<${keyType}, ${valueType}>`,
		type: "map",
		keyType,
		valueType
	});
}
function _createPlaceholderType(name) {
	return new TypeDeclaration({
		kind: "param",
		name,
		type: name
	});
}
const dynType$1 = _createDynType();
const astType = _createPrimitiveType("ast");
const listType = _createListType(dynType$1);
const mapType = _createMapType(dynType$1, dynType$1);
const celTypes = {
	string: _createPrimitiveType("string"),
	bool: _createPrimitiveType("bool"),
	int: _createPrimitiveType("int"),
	uint: _createPrimitiveType("uint"),
	double: _createPrimitiveType("double"),
	bytes: _createPrimitiveType("bytes"),
	dyn: dynType$1,
	null: _createPrimitiveType("null"),
	type: _createPrimitiveType("type"),
	optional: _createOptionalType(dynType$1),
	list: listType,
	"list<dyn>": listType,
	map: mapType,
	"map<dyn, dyn>": mapType
};
for (const t of [
	celTypes.string,
	celTypes.double,
	celTypes.int
]) {
	const list = _createListType(t);
	const map = _createMapType(celTypes.string, t);
	celTypes[list.name] = list;
	celTypes[map.name] = map;
}
Object.freeze(celTypes);
var Candidates = class {
	returnType = null;
	async = false;
	macro = false;
	#matchCache = null;
	#checkCache = null;
	/** @type {Array<FunctionDeclaration>|Array<OperatorDeclaration>} */
	declarations = [];
	constructor(registry) {
		this.registry = registry;
	}
	[Symbol.iterator]() {
		return this.declarations[Symbol.iterator]();
	}
	add(decl) {
		this.returnType = (this.returnType || decl.returnType).unify(this.registry, decl.returnType) || dynType$1;
		if (decl.macro) this.macro = decl;
		if (decl.async && !this.async) this.async = true;
		this.declarations.push(decl);
		this.#matchCache?.clear();
		this.#checkCache?.clear();
	}
	findFunction(argTypes, receiverType = null) {
		for (let i = 0; i < this.declarations.length; i++) {
			const match = this.#matchesFunction(this.declarations[i], argTypes, receiverType);
			if (match) return match;
		}
		return null;
	}
	findUnaryOverload(left) {
		const cached = (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left);
		if (cached !== void 0) return cached;
		let value = false;
		for (const decl of this.declarations) {
			if (decl.leftType !== left) continue;
			value = decl;
			break;
		}
		this.#matchCache.set(left, value);
		return value;
	}
	findBinaryOverload(left, right) {
		if (left.kind === "dyn" && left.valueType) right = right.wrappedType;
		else if (right.kind === "dyn" && right.valueType) left = left.wrappedType;
		return (this.#matchCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#matchCache, left, right, this.#findBinaryUncached(left, right));
	}
	checkBinaryOverload(left, right) {
		return (this.#checkCache ??= /* @__PURE__ */ new Map()).get(left)?.get(right) ?? this.#cacheBinary(this.#checkCache, left, right, this.#checkBinaryUncached(left, right));
	}
	#cacheBinary(c, l, r, v) {
		return (c.get(l) || c.set(l, /* @__PURE__ */ new Map()).get(l)).set(r, v), v;
	}
	#findBinaryUncached(left, right) {
		const ops = this.#findBinaryOverloads(left, right);
		if (ops.length === 0) return false;
		if (ops.length === 1) return ops[0];
		throw new Error(`Operator overload '${ops[0].signature}' overlaps with '${ops[1].signature}'.`);
	}
	#checkBinaryUncached(left, right) {
		const ops = this.#findBinaryOverloads(left, right);
		if (ops.length === 0) return false;
		let rt = ops[0].returnType;
		for (let i = 1; i < ops.length; i++) rt = rt.unify(this.registry, ops[i].returnType) || dynType$1;
		return rt;
	}
	#findBinaryOverloads(leftType, rightType) {
		const nonexactMatches = [];
		for (const decl of this.declarations) {
			if (decl.leftType === leftType && decl.rightType === rightType) return [decl];
			const secondary = this.#matchBinaryOverload(decl, leftType, rightType);
			if (secondary) nonexactMatches.push(secondary);
		}
		if (nonexactMatches.length === 0) {
			const op = this.declarations[0]?.operator;
			if ((op === "==" || op === "!=") && leftType.kind === "dyn") return fallbackDynEqualityMatchers[op];
		}
		return nonexactMatches;
	}
	#matchBinaryOverload(decl, actualLeft, actualRight) {
		const bindings = decl.hasPlaceholderType ? /* @__PURE__ */ new Map() : null;
		const leftType = this.#matchTypeWithPlaceholders(decl.leftType, actualLeft, bindings);
		if (!leftType) return;
		const rightType = this.#matchTypeWithPlaceholders(decl.rightType, actualRight, bindings);
		if (!rightType) return;
		if ((decl.operator === "==" || decl.operator === "!=") && decl.leftType.kind === "dyn" && decl.leftType.valueType && actualLeft.kind !== "dyn" && actualRight.kind !== "dyn") return false;
		return decl.hasPlaceholderType ? {
			async: decl.async,
			signature: decl.signature,
			handler: decl.handler,
			leftType,
			rightType,
			returnType: decl.returnType.templated(this.registry, bindings)
		} : decl;
	}
	#matchesFunction(fn, argTypes, receiverType) {
		if (fn.hasPlaceholderType) return this.#matchWithPlaceholders(fn, argTypes, receiverType);
		if (receiverType && fn.receiverType && !receiverType.matches(fn.receiverType)) return;
		return fn.matchesArgs(argTypes);
	}
	#matchWithPlaceholders(fn, argTypes, receiverType) {
		const bindings = /* @__PURE__ */ new Map();
		if (receiverType && fn.receiverType) {
			if (!this.#matchTypeWithPlaceholders(fn.receiverType, receiverType, bindings)) return null;
		}
		for (let i = 0; i < argTypes.length; i++) if (!this.#matchTypeWithPlaceholders(fn.argTypes[i], argTypes[i], bindings)) return null;
		return {
			async: fn.async,
			handler: fn.handler,
			signature: fn.signature,
			returnType: fn.returnType.templated(this.registry, bindings)
		};
	}
	#matchTypeWithPlaceholders(declared, actual, bindings) {
		if (!declared.hasPlaceholderType) return actual.matches(declared) ? actual : null;
		const treatAsDyn = actual.kind === "dyn";
		if (!this.#collectPlaceholderBindings(declared, actual, bindings, treatAsDyn)) return null;
		if (treatAsDyn) return actual;
		return actual.matches(declared.templated(this.registry, bindings)) ? actual : null;
	}
	#collectPlaceholderBindings(dec, act, bind, fromDyn = false) {
		if (!dec.hasPlaceholderType) return true;
		if (!act) return false;
		const asDyn = fromDyn || act.kind === "dyn";
		act = act.unwrappedType;
		switch (dec.kind) {
			case "param": {
				const type = asDyn ? dynType$1 : act;
				const existing = bind.get(dec.name);
				if (!existing) return bind.set(dec.name, type) && true;
				return existing.kind === "dyn" || type.kind === "dyn" ? true : existing.matchesBoth(type);
			}
			case "list":
				if (act.name === "dyn") act = dec;
				if (act.kind !== "list") return false;
				return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
			case "map":
				if (act.name === "dyn") act = dec;
				if (act.kind !== "map") return false;
				return this.#collectPlaceholderBindings(dec.keyType, act.keyType, bind, asDyn) && this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
			case "optional":
				if (act.name === "dyn") act = dec;
				if (act.kind !== "optional") return false;
				return this.#collectPlaceholderBindings(dec.valueType, act.valueType, bind, asDyn);
		}
		return true;
	}
};
function splitByComma(str) {
	const parts = [];
	let current = "";
	let depth = 0;
	for (const char of str) {
		if (char === "<") depth++;
		else if (char === ">") depth--;
		else if (char === "," && depth === 0) {
			parts.push(current.trim());
			current = "";
			continue;
		}
		current += char;
	}
	if (current) parts.push(current.trim());
	return parts;
}
const objTypesDecls = [
	[
		UnsignedInt,
		"uint",
		TYPES$1.uint,
		celTypes.uint
	],
	[
		Type,
		"type",
		TYPES$1.type,
		celTypes.type
	],
	[
		Optional,
		"optional",
		optionalType,
		celTypes.optional
	],
	[
		Uint8Array,
		"bytes",
		TYPES$1.bytes,
		celTypes.bytes
	],
	...typeof Buffer !== "undefined" ? [[
		Buffer,
		"bytes",
		TYPES$1.bytes,
		celTypes.bytes
	]] : []
].map(([ctor, name, typeType, type]) => Object.freeze({
	name,
	typeType,
	type,
	ctor
}));
const objTypes = objTypesDecls.map((t) => [t.name, t]);
const objTypesCtor = objTypesDecls.map((t) => [t.ctor, t]);
const invalidVar = (postfix) => /* @__PURE__ */ new Error(`Invalid variable declaration: ${postfix}`);
const invalidType = (postfix) => /* @__PURE__ */ new Error(`Invalid type declaration: ${postfix}`);
const fallbackDynEqualityMatchers = {
	"==": [{
		handler: (a, b) => a === b,
		returnType: celTypes.bool
	}],
	"!=": [{
		handler: (a, b) => a !== b,
		returnType: celTypes.bool
	}]
};
var Registry = class Registry {
	#parent = null;
	#typeDeclarations;
	#ownsVariables = true;
	#operators = null;
	#functions = null;
	#operatorsByOp = null;
	#functionsByKey = null;
	#listTypes = null;
	#mapTypes = null;
	#optionalTypes = null;
	#others = null;
	#locked = false;
	constructor(opts = {}) {
		this.enableOptionalTypes = opts.enableOptionalTypes ?? false;
		this.unlistedVariablesAreDyn = opts.unlistedVariablesAreDyn ?? false;
		const parent = opts.parent instanceof Registry ? opts.parent : null;
		if (parent) {
			this.#parent = parent;
			let opParent = parent;
			while (opParent && !opParent.#operators) opParent = opParent.#parent;
			let fnParent = parent;
			while (fnParent && !fnParent.#functions) fnParent = fnParent.#parent;
			this.#operatorsByOp = parent.#operatorsByOp;
			this.#functionsByKey = parent.#functionsByKey;
			this.#others = {
				operators: opParent.#operators,
				functions: fnParent.#functions
			};
			this.objectTypes = new Map(parent.objectTypes);
			this.objectTypesByConstructor = new Map(parent.objectTypesByConstructor);
			this.variables = parent.variables;
			this.#ownsVariables = false;
			this.#typeDeclarations = parent.#typeDeclarations;
			this.#listTypes = parent.#listTypes;
			this.#mapTypes = parent.#mapTypes;
			this.#optionalTypes = parent.#optionalTypes;
			if (this.enableOptionalTypes !== parent.enableOptionalTypes || this.unlistedVariablesAreDyn !== parent.unlistedVariablesAreDyn) toggleOptionalTypes(this, this.enableOptionalTypes);
		} else {
			this.#operators = [];
			this.#functions = [];
			this.objectTypes = new Map(objTypes);
			this.objectTypesByConstructor = new Map(objTypesCtor);
			this.#typeDeclarations = new Map(objEntries(celTypes));
			this.#listTypes = /* @__PURE__ */ new Map();
			this.#mapTypes = /* @__PURE__ */ new Map();
			this.#optionalTypes = /* @__PURE__ */ new Map();
			this.variables = /* @__PURE__ */ new Map();
			this.variables.dyn = this.unlistedVariablesAreDyn;
			for (const n in TYPES$1) this.registerConstant(n, "type", TYPES$1[n]);
		}
	}
	#ensureOwnVariables() {
		if (this.#ownsVariables) return;
		this.variables = new Map(this.variables);
		this.variables.dyn = this.unlistedVariablesAreDyn;
		this.#ownsVariables = true;
	}
	deleteVariable(name) {
		this.#ensureOwnVariables();
		this.variables.delete(name);
	}
	#pushOperator(decl) {
		if (!this.#operators) this.#operatorsByOp = null;
		this.operatorCandidates(decl.operator).add(decl);
		this.#operators.push(decl);
	}
	#pushFunction(decl) {
		if (!this.#functions) this.#functionsByKey = null;
		this.#functionCandidates(decl.partitionKey).add(decl);
		this.#functions.push(decl);
	}
	#ensureCandiate(c, key) {
		return c.get(key) || c.set(key, new Candidates(this)).get(key);
	}
	#getOperators() {
		if (this.#operators) return this.#operators;
		return this.#operators = [...this.#others.operators];
	}
	#getFunctions() {
		if (this.#functions) return this.#functions;
		return this.#functions = [...this.#others.functions];
	}
	operatorCandidates(op) {
		if (this.#operatorsByOp) return this.#ensureCandiate(this.#operatorsByOp, op);
		const c = this.#operatorsByOp = /* @__PURE__ */ new Map();
		for (const decl of this.#getOperators()) this.#ensureCandiate(c, decl.operator).add(decl);
		return this.#ensureCandiate(c, op);
	}
	functionCandidates(rec, name, argLen) {
		return this.#functionCandidates(`${rec ? "rcall" : "call"}:${name}:${argLen}`);
	}
	#functionCandidates(key) {
		if (this.#functionsByKey) return this.#ensureCandiate(this.#functionsByKey, key);
		const c = this.#functionsByKey = /* @__PURE__ */ new Map();
		for (const decl of this.#getFunctions()) this.#ensureCandiate(c, decl.partitionKey).add(decl);
		return this.#ensureCandiate(c, key);
	}
	registerVariable(name, type, opts) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		let description = opts?.description;
		let value;
		if (typeof name === "string" && typeof type === "object" && !(type instanceof TypeDeclaration)) {
			description = type.description;
			value = type.value;
			if (type.schema) type = this.registerType({
				name: `$${name}`,
				schema: type.schema
			}).type;
			else type = type.type;
		} else if (typeof name === "object") {
			if (name.schema) type = this.registerType({
				name: `$${name.name}`,
				schema: name.schema
			}).type;
			else type = name.type;
			description = name.description;
			value = name.value;
			name = name.name;
		}
		if (typeof name !== "string" || !name) throw invalidVar(`name must be a string`);
		if (RESERVED.has(name)) throw invalidVar(`'${name}' is a reserved name`);
		if (this.variables.get(name) !== void 0) throw invalidVar(`'${name}' is already registered`);
		if (typeof type === "string") type = this.getType(type);
		else if (!(type instanceof TypeDeclaration)) throw invalidVar(`type is required`);
		this.#ensureOwnVariables();
		this.variables.set(name, new VariableDeclaration(name, type, description, value));
		return this;
	}
	#registerSchemaAsType(name, schema) {
		const fields = Object.create(null);
		for (const key of objKeys(schema)) {
			const def = schema[key];
			if (typeof def === "object" && def) fields[key] = this.registerType({
				name: `${name}.${key}`,
				schema: def
			}).type.name;
			else if (typeof def === "string") fields[key] = def;
			else throw new Error(`Invalid field definition for '${name}.${key}'`);
		}
		return fields;
	}
	registerConstant(name, type, value) {
		if (typeof name === "object") this.registerVariable(name);
		else this.registerVariable({
			name,
			type,
			value
		});
		return this;
	}
	getType(typename) {
		return this.#parseTypeString(typename, true);
	}
	getListType(type) {
		return this.#listTypes.get(type) || this.#listTypes.set(type, this.#parseTypeString(`list<${type}>`, true)).get(type);
	}
	getMapType(a, b) {
		return this.#mapTypes.get(a)?.get(b) || (this.#mapTypes.get(a) || this.#mapTypes.set(a, /* @__PURE__ */ new Map()).get(a)).set(b, this.#parseTypeString(`map<${a}, ${b}>`, true)).get(b);
	}
	getOptionalType(type) {
		return this.#optionalTypes.get(type) || this.#optionalTypes.set(type, this.#parseTypeString(`optional<${type}>`, true)).get(type);
	}
	assertType(typename, type, signature) {
		try {
			return this.#parseTypeString(typename, true);
		} catch (e) {
			e.message = `Invalid ${type} '${e.unknownType || typename}' in '${signature}'`;
			throw e;
		}
	}
	getFunctionType(typename) {
		if (typename === "ast") return astType;
		const t = this.#parseTypeString(typename, true);
		if (t.kind === "dyn" && t.valueType) throw new Error(`type '${t.name}' is not supported`);
		return t;
	}
	registerType(name, _d) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		if (typeof name === "object") _d = name, name = _d.fullName || _d.name || _d.ctor?.name;
		if (typeof name === "string" && name[0] === ".") name = name.slice(1);
		if (typeof name !== "string" || name.length < 2 || RESERVED.has(name)) throw invalidType(`name '${name}' is not valid`);
		if (this.objectTypes.has(name)) throw invalidType(`type '${name}' already registered`);
		const type = this.#parseTypeString(name, false);
		if (type.kind !== "message") throw invalidType(`type '${name}' is not valid`);
		const decl = {
			name,
			typeType: new Type(name),
			type,
			ctor: typeof _d === "function" ? _d : _d?.ctor,
			convert: typeof _d === "function" ? void 0 : _d?.convert,
			fields: typeof _d?.schema === "object" ? this.#normalizeFields(name, this.#registerSchemaAsType(name, _d.schema)) : this.#normalizeFields(name, typeof _d === "function" ? void 0 : _d?.fields)
		};
		if (typeof decl.ctor !== "function") {
			if (!decl.fields) throw invalidType(`type '${name}' requires a constructor or fields`);
			Object.assign(decl, this.#createDefaultConvert(name, decl.fields));
		}
		this.objectTypes.set(name, Object.freeze(decl));
		this.objectTypesByConstructor.set(decl.ctor, decl);
		this.registerFunctionOverload(`type(${name}): type`, () => decl.typeType, { async: false });
		return decl;
	}
	/** @returns {TypeDeclaration} */
	#parseTypeString(typeStr, requireKnownTypes = true) {
		let match = this.#typeDeclarations.get(typeStr);
		if (match) return match;
		if (typeof typeStr !== "string" || !typeStr.length) throw new Error(`Invalid type: must be a string`);
		match = typeStr.match(/^[A-Z]$/);
		if (match) return this.#createDeclaration(_createPlaceholderType, typeStr, typeStr);
		match = typeStr.match(/^(dyn|list|map|optional)<(.+)>$/);
		if (!match) {
			if (requireKnownTypes) {
				const err = /* @__PURE__ */ new Error(`Unknown type: ${typeStr}`);
				err.unknownType = typeStr;
				throw err;
			}
			return this.#createDeclaration(_createMessageType, typeStr, typeStr);
		}
		const kind = match[1];
		const inner = match[2].trim();
		switch (kind) {
			case "dyn": {
				const type = this.#parseTypeString(inner, requireKnownTypes).wrappedType;
				this.#typeDeclarations.set(type.name, type);
				return type;
			}
			case "list": {
				const vType = this.#parseTypeString(inner, requireKnownTypes);
				return this.#createDeclaration(_createListType, `list<${vType}>`, vType);
			}
			case "map": {
				const parts = splitByComma(inner);
				if (parts.length !== 2) throw new Error(`Invalid map type: ${typeStr}`);
				const kType = this.#parseTypeString(parts[0], requireKnownTypes);
				const vType = this.#parseTypeString(parts[1], requireKnownTypes);
				return this.#createDeclaration(_createMapType, `map<${kType}, ${vType}>`, kType, vType);
			}
			case "optional": {
				const vType = this.#parseTypeString(inner, requireKnownTypes);
				return this.#createDeclaration(_createOptionalType, `optional<${vType}>`, vType);
			}
		}
	}
	#createDeclaration(creator, key, ...args) {
		return this.#typeDeclarations.get(key) || this.#typeDeclarations.set(key, creator(...args)).get(key);
	}
	findMacro(name, hasReceiver, argLen) {
		return this.functionCandidates(hasReceiver, name, argLen).macro;
	}
	findUnaryOverload(op, left) {
		return this.operatorCandidates(op).findUnaryOverload(left);
	}
	findBinaryOverload(op, left, right) {
		return this.operatorCandidates(op).findBinaryOverload(left, right);
	}
	#toCelFieldType(field) {
		if (typeof field === "string") return { type: field };
		if (field.id) return protobufjsFieldToCelType(field);
		return field;
	}
	#toCelFieldDeclaration(typename, fields, k, requireKnownTypes = false) {
		try {
			const field = this.#toCelFieldType(fields[k]);
			if (typeof field?.type !== "string") throw new Error(`unsupported declaration`);
			return this.#parseTypeString(field.type, requireKnownTypes);
		} catch (e) {
			e.message = `Field '${k}' in type '${typename}' has unsupported declaration: ${JSON.stringify(fields[k])}`;
			throw e;
		}
	}
	#normalizeFields(typename, fields) {
		if (!fields) return;
		const all = Object.create(null);
		for (const k of objKeys(fields)) all[k] = this.#toCelFieldDeclaration(typename, fields, k);
		return all;
	}
	#createDefaultConvert(name, fields) {
		const keys = objKeys(fields);
		const conversions = Object.create(null);
		for (const k of keys) {
			const type = fields[k];
			const decl = type.kind === "message" && this.objectTypes.get(type.name);
			if (decl === false) conversions[k] = false;
			else conversions[k] = decl.convert ? decl : false;
		}
		const Ctor = { [name]: class extends Map {
			#raw;
			constructor(v) {
				super();
				this.#raw = v;
			}
			[Symbol.iterator]() {
				if (this.size !== keys.length) for (const k of keys) this.get(k);
				return super[Symbol.iterator]();
			}
			get(field) {
				let v = super.get(field);
				if (v !== void 0 || this.has(field)) return v;
				const dec = conversions[field];
				if (dec === void 0) return;
				v = this.#raw instanceof Map ? this.#raw.get(field) : this.#raw?.[field];
				if (dec && v && typeof v === "object") switch (v.constructor) {
					case void 0:
					case Object:
					case Map: v = dec.convert(v);
				}
				return super.set(field, v), v;
			}
		} }[name];
		return {
			ctor: Ctor,
			convert(v) {
				if (!v) return;
				if (v.constructor === Ctor) return v;
				return new Ctor(v);
			}
		};
	}
	clone(opts) {
		this.#locked = true;
		return new Registry({
			parent: this,
			unlistedVariablesAreDyn: opts.unlistedVariablesAreDyn,
			enableOptionalTypes: opts.enableOptionalTypes
		});
	}
	getDefinitions() {
		const variables = [];
		const functions = [];
		for (const [, varDecl] of this.variables) {
			if (!varDecl) continue;
			variables.push({
				name: varDecl.name,
				description: varDecl.description || null,
				type: varDecl.type.name
			});
		}
		for (const decl of this.#getFunctions()) functions.push({
			signature: decl.signature,
			name: decl.name,
			description: decl.description,
			receiverType: decl.receiverType ? decl.receiverType.name : null,
			returnType: decl.returnType.name,
			params: decl.params.map((p) => ({
				name: p.name,
				type: p.type.name,
				description: p.description
			}))
		});
		return {
			variables,
			functions
		};
	}
	#parseSignature(signature) {
		if (typeof signature !== "string") throw new Error("Invalid signature: must be a string");
		const match = signature.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
		if (!match) throw new Error(`Invalid signature: ${signature}`);
		const returnType = match[4].trim();
		if (!returnType) throw new Error(`Invalid signature: ${signature}`);
		return {
			receiverType: match[1] || null,
			name: match[2],
			argTypes: splitByComma(match[3]),
			returnType
		};
	}
	/**
	* @param {FunctionDeclaration} a
	* @param {FunctionDeclaration} b
	*/
	#functionSignatureOverlaps(a, b) {
		if (a.name !== b.name) return false;
		if (a.argTypes.length !== b.argTypes.length) return false;
		if ((a.receiverType || b.receiverType) && (!a.receiverType || !b.receiverType)) return false;
		return !(a.receiverType !== b.receiverType && a.receiverType !== dynType$1 && b.receiverType !== dynType$1) && (b.macro || a.macro || b.argTypes.every((t, i) => {
			const o = a.argTypes[i];
			return t === o || t === dynType$1 || o === dynType$1;
		}));
	}
	/** @param {FunctionDeclaration} newDec */
	#checkOverlappingSignatures(newDec) {
		for (const decl of this.#functionCandidates(newDec.partitionKey)) {
			if (!this.#functionSignatureOverlaps(decl, newDec)) continue;
			throw new Error(`Function signature '${newDec.signature}' overlaps with existing overload '${decl.signature}'.`);
		}
	}
	#normalizeParam(i, aType, param) {
		if (!param) return {
			type: this.getFunctionType(aType),
			name: `arg${i}`,
			description: null
		};
		const type = param.type || aType;
		if (!type) throw new Error(`params[${i}].type is required`);
		if (aType && type !== aType) throw new Error(`params[${i}].type not equal to signature type`);
		return {
			name: param.name || `arg${i}`,
			type: this.getFunctionType(type),
			description: param.description ?? null
		};
	}
	registerFunctionOverload(s, handler, opts) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		if (typeof s === "object") opts = s;
		else if (typeof handler === "object") opts = handler;
		else if (!opts) opts = {};
		const sig = typeof s === "string" ? s : opts.signature ?? void 0;
		const parsed = sig !== void 0 ? this.#parseSignature(sig) : void 0;
		const name = parsed?.name || opts.name;
		const receiverType = parsed?.receiverType || opts.receiverType;
		const argTypes = parsed?.argTypes;
		const returnType = parsed?.returnType || opts.returnType;
		const params = opts.params;
		handler = typeof handler === "function" ? handler : opts.handler;
		let dec;
		try {
			if (!name) throw new Error(`signature or name are required`);
			if (!returnType) throw new Error(`must have a returnType`);
			if (params) {
				if (argTypes && params.length !== argTypes.length) throw new Error(`mismatched length in params and args in signature`);
			} else if (!argTypes) throw new Error(`signature or params are required`);
			dec = new FunctionDeclaration({
				name,
				async: opts?.async,
				receiverType: receiverType ? this.getType(receiverType) : null,
				returnType: this.getType(returnType),
				handler,
				description: opts.description,
				params: (argTypes || params).map((_, i) => this.#normalizeParam(i, argTypes?.[i], params?.[i]))
			});
		} catch (e) {
			if (typeof sig === "string") e.message = `Invalid function declaration '${sig}': ${e.message}`;
			else if (name) e.message = `Invalid function declaration '${name}': ${e.message}`;
			else e.message = `Invalid function declaration: ${e.message}`;
			throw e;
		}
		this.#checkOverlappingSignatures(dec);
		this.#pushFunction(dec);
	}
	registerOperatorOverload(string, handler, opts) {
		const unaryParts = string.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (unaryParts) {
			const [, op, operandType, returnType] = unaryParts;
			return this.unaryOverload(op, operandType, handler, returnType, opts?.async);
		}
		const parts = string.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);
		if (!parts) throw new Error(`Operator overload invalid: ${string}`);
		const [, leftType, op, rightType, returnType] = parts;
		return this.binaryOverload(leftType, op, rightType, handler, returnType);
	}
	unaryOverload(op, typeStr, handler, returnTypeStr, async) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		const leftType = this.assertType(typeStr, "type", `${op}${typeStr}`);
		const returnType = this.assertType(returnTypeStr || typeStr, "return type", `${op}${typeStr}: ${returnTypeStr || typeStr}`);
		const d = new OperatorDeclaration({
			op: `${op}_`,
			leftType,
			returnType,
			handler,
			async
		});
		this.#pushOperator(this.#assertOverload(d));
	}
	#hasOverload(d) {
		for (const o of this.operatorCandidates(d.operator)) if (d.equals(o)) return true;
		return false;
	}
	#assertOverload(decl) {
		if (!this.#hasOverload(decl)) return decl;
		throw new Error(`Operator overload already registered: ${decl.signature}`);
	}
	binaryOverload(leftTypeStr, op, rightTypeStr, handler, returnTypeStr, async) {
		if (this.#locked) throw new Error("Cannot modify frozen registry");
		returnTypeStr ??= isRelational.has(op) ? "bool" : leftTypeStr;
		const sig = `${leftTypeStr} ${op} ${rightTypeStr}: ${returnTypeStr}`;
		let leftType = this.assertType(leftTypeStr, "left type", sig);
		let rightType = this.assertType(rightTypeStr, "right type", sig);
		const returnType = this.assertType(returnTypeStr, "return type", sig);
		if (leftType.kind === "dyn" && leftType.valueType) rightType = rightType.wrappedType;
		else if (rightType.kind === "dyn" && rightType.valueType) leftType = leftType.wrappedType;
		if (isRelational.has(op) && returnType.type !== "bool") throw new Error(`Comparison operator '${op}' must return 'bool', got '${returnType.type}'`);
		const dec = new OperatorDeclaration({
			op,
			leftType,
			rightType,
			returnType,
			handler,
			async
		});
		if (dec.hasPlaceholderType && !(rightType.hasPlaceholderType && leftType.hasPlaceholderType)) throw new Error(`Operator overload with placeholders must use them in both left and right types: ${sig}`);
		this.#assertOverload(dec);
		if (op === "==") {
			const declarations = [new OperatorDeclaration({
				op: "!=",
				leftType,
				rightType,
				handler(a, b, ast, ev) {
					return !handler(a, b, ast, ev);
				},
				returnType,
				async
			})];
			if (leftType !== rightType) declarations.push(new OperatorDeclaration({
				op: "==",
				leftType: rightType,
				rightType: leftType,
				handler(a, b, ast, ev) {
					return handler(b, a, ast, ev);
				},
				returnType,
				async
			}), new OperatorDeclaration({
				op: "!=",
				leftType: rightType,
				rightType: leftType,
				handler(a, b, ast, ev) {
					return !handler(b, a, ast, ev);
				},
				returnType,
				async
			}));
			for (const decl of declarations) this.#assertOverload(decl);
			for (const decl of declarations) this.#pushOperator(decl);
		}
		this.#pushOperator(dec);
	}
};
const isRelational = /* @__PURE__ */ new Set([
	"<",
	"<=",
	">",
	">=",
	"==",
	"!=",
	"in"
]);
function createRegistry(opts) {
	return new Registry(opts);
}
var RootContext = class {
	#vars;
	#contextObj;
	#contextMap;
	#convertCache;
	constructor(registry, context) {
		this.#vars = registry.variables;
		if (context === void 0 || context === null) return;
		if (typeof context !== "object") throw evaluationError("invalid_context", "Context must be an object");
		if (context instanceof Map) this.#contextMap = context;
		else this.#contextObj = context;
	}
	getValue(key) {
		return this.#convertCache?.get(key) || (this.#contextObj ? this.#contextObj[key] : this.#contextMap?.get(key));
	}
	getVariable(name) {
		return this.#vars.get(name) ?? (this.#vars.dyn && !RESERVED.has(name) ? new VariableDeclaration(name, dynType$1) : void 0);
	}
	getCheckedValue(ev, ast) {
		const v = this.getValue(ast.args);
		if (v === void 0) throw ev.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
		if (ast.checkedType.matchesValueType(v, ev)) return v;
		const type = ast.checkedType;
		const valueType = ev.debugType(v);
		if (type.kind === "message" && valueType.kind === "map") {
			const c = ev.objectTypes.get(type.name)?.convert?.(v);
			if (c) return (this.#convertCache ??= /* @__PURE__ */ new Map()).set(ast.args, c), c;
		}
		throw ev.createError("variable_type_mismatch", `Variable '${ast.args}' is not of type '${type}', got '${valueType}'`, ast);
	}
	forkWithVariable(iterVar, iterType) {
		return new OverlayContext(this, iterVar, iterType);
	}
};
var OverlayContext = class OverlayContext {
	#parent;
	accuType;
	accuValue;
	iterValue;
	constructor(parent, iterVar, iterType) {
		this.#parent = parent;
		this.iterVar = iterVar;
		this.iterType = iterType;
	}
	forkWithVariable(iterVar, iterType) {
		return new OverlayContext(this, iterVar, iterType);
	}
	reuse(parent) {
		if (!this.async) return this.#parent = parent, this;
		const ctx = new OverlayContext(parent, this.iterVar, this.iterType);
		ctx.accuType = this.accuType;
		return ctx;
	}
	setIterValue(v, ev) {
		if (this.iterType.matchesValueType(v, ev)) return this.iterValue = v, this;
		const type = this.iterType;
		const valueType = ev.debugType(v);
		if (type.kind === "message" && valueType.kind === "map") {
			const c = ev.objectTypes.get(type.name)?.convert?.(v);
			if (c) return this.iterValue = c, this;
		}
		throw ev.createError("variable_type_mismatch", `Variable '${this.iterVar}' is not of type '${type}', got '${valueType}'`);
	}
	setAccuType(type) {
		return this.accuType = type, this;
	}
	setAccuValue(v) {
		return this.accuValue = v, this;
	}
	getValue(key) {
		return this.iterVar === key ? this.iterValue : this.#parent.getValue(key);
	}
	getCheckedValue(ev, ast) {
		if (this.iterVar === ast.args) return this.iterValue;
		return this.#parent.getCheckedValue(ev, ast);
	}
	getVariable(name) {
		if (this.iterVar === name) return new VariableDeclaration(name, this.iterType);
		return this.#parent.getVariable(name);
	}
};
/**
* Extract CEL field declarations from a protobufjs message type.
* Maps protobuf types to CEL types.
* @param {protobuf.Type} messageType - The protobufjs message type
* @returns {Object} Field declarations in CEL format {fieldName: 'celType'}
*/
function protobufjsFieldToCelType(field) {
	let fieldType;
	if (field.map) fieldType = `map<${protobufjsTypeToCelType(field.keyType, field.resolvedKeyType)}, ${protobufjsTypeToCelType(field.type, field.resolvedType)}>`;
	else fieldType = protobufjsTypeToCelType(field.type, field.resolvedType);
	return { type: field.repeated ? `list<${fieldType}>` : fieldType };
}
/**
* Map protobuf type names to CEL type names.
* @param {string} protoType - The protobuf type name
* @param {protobuf.Type|null} resolvedType - The resolved type for message/enum fields
* @returns {string} The CEL type name
*/
function protobufjsTypeToCelType(protoType, resolvedType) {
	switch (protoType) {
		case "string": return "string";
		case "bytes": return "bytes";
		case "bool": return "bool";
		case "double":
		case "float":
		case "int32":
		case "int64":
		case "sint32":
		case "sint64":
		case "sfixed32":
		case "sfixed64":
		case "uint32":
		case "uint64":
		case "fixed32":
		case "fixed64": return "double";
		default:
			switch (resolvedType?.constructor.name) {
				case "Type": return resolvedType.fullName.slice(1);
				case "Enum": return "int";
			}
			if (protoType?.includes(".")) return protoType;
			return "dyn";
	}
}
// node_modules/@marcbachmann/cel-js/lib/operators.js
const dynType = celTypes.dyn;
var Base = class {
	dynType = celTypes.dyn;
	optionalType = celTypes.optional;
	stringType = celTypes.string;
	intType = celTypes.int;
	doubleType = celTypes.double;
	boolType = celTypes.bool;
	nullType = celTypes.null;
	listType = celTypes.list;
	mapType = celTypes.map;
	constructor(opts) {
		this.opts = opts.opts;
		this.registry = opts.registry;
		this.objectTypes = this.registry.objectTypes;
		this.objectTypesByConstructor = this.registry.objectTypesByConstructor;
	}
	/**
	* Get a TypeDeclaration instance for a type name
	* @param {string} typeName - The type name (e.g., 'string', 'int', 'dyn')
	* @returns {TypeDeclaration} The type declaration instance
	*/
	getType(typeName) {
		return this.registry.getType(typeName);
	}
	debugType(v) {
		switch (typeof v) {
			case "string": return this.stringType;
			case "bigint": return this.intType;
			case "number": return this.doubleType;
			case "boolean": return this.boolType;
			case "object":
				if (v === null) return this.nullType;
				switch (v.constructor) {
					case void 0:
					case Object:
					case Map: return this.mapType;
					case Array:
					case Set: return this.listType;
					default: return this.objectTypesByConstructor.get(v.constructor)?.type || unsupportedType(this, v.constructor?.name || typeof v);
				}
			default: unsupportedType(this, typeof v);
		}
	}
};
function unsupportedType(self, type) {
	throw self.createError("unsupported_type", `Unsupported type: ${type}`);
}
const maybeAsyncArray = (a) => Array.isArray(a) ? a.some((n) => n.maybeAsync) : false;
function maybeAsync(l, r, h) {
	if (r === true || r && (r?.maybeAsync || maybeAsyncArray(r))) return maybeAsyncBoth(h);
	if (l === true || l && (l?.maybeAsync || maybeAsyncArray(l))) return maybeAsyncFirst(h);
	return h;
}
function maybeAsyncBoth(handler) {
	return handler.__asyncBoth ??= function handle(a, b, c, d) {
		if (!(a instanceof Promise || b instanceof Promise)) return handler(a, b, c, d);
		if (!(b instanceof Promise)) return a.then((_a) => handler(_a, b, c, d));
		if (!(a instanceof Promise)) return b.then((_b) => handler(a, _b, c, d));
		return Promise.all([a, b]).then((p) => handler(p[0], p[1], c, d));
	};
}
function maybeAsyncFirst(handler) {
	return handler.__asyncFirst ??= function handle(a, b, c, d) {
		if (a instanceof Promise) return a.then((_a) => handler(_a, b, c, d));
		return handler(a, b, c, d);
	};
}
function checkAccessNode(chk, ast, ctx) {
	ast.right = ast.args[1];
	const leftType = chk.check(ast.left = ast.args[0], ctx);
	if (ast.op === "[]") chk.check(ast.right, ctx);
	ast.handle = maybeAsync(ast.left, ast.op === "[]" ? ast.right : false, leftType !== dynType ? fieldAccessStatic : fieldAccess);
	if (leftType.kind !== "optional") return chk.checkAccessOnType(ast, ctx, leftType);
	return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, leftType.valueType, true));
}
function checkOptionalAccessNode(chk, ast, ctx) {
	ast.right = ast.args[1];
	const leftType = chk.check(ast.left = ast.args[0], ctx);
	if (ast.op === "[?]") chk.check(ast.right, ctx);
	ast.handle = maybeAsync(ast.left, ast.op === "[?]" ? ast.right : false, oFieldAccess);
	const actualType = leftType.kind === "optional" ? leftType.valueType : leftType;
	return chk.registry.getOptionalType(chk.checkAccessOnType(ast, ctx, actualType, true));
}
const HOMOGENEOUS_PREFIX = {
	heterogeneous_list_element: "List elements must have the same type,",
	heterogeneous_map_key: "Map key uses wrong type,",
	heterogeneous_map_value: "Map value uses wrong type,"
};
function checkElementHomogenous(chk, ctx, expected, el, code) {
	const type = chk.check(el, ctx);
	if (type === expected || expected.isEmpty()) return type;
	if (type.isEmpty()) return expected;
	throw chk.createError(code, `${HOMOGENEOUS_PREFIX[code]} expected type '${chk.formatType(expected)}' but found '${chk.formatType(type)}'`, el);
}
function checkElement(chk, ctx, expected, el) {
	return expected.unify(chk.registry, chk.check(el, ctx)) || dynType;
}
function ternaryConditionError(ev, value, node) {
	const type = ev.debugRuntimeType(value);
	return ev.createError("invalid_condition_type", `${node.meta.label || "Ternary condition must be bool"}, got '${type}'`, node);
}
function handleTernary(c, ev, ast, ctx) {
	if (c === true) return ev.run(ast.left, ctx);
	if (c === false) return ev.run(ast.right, ctx);
	throw ternaryConditionError(ev, c, ast.condition);
}
function logicalOperandError(ev, value, node) {
	const type = ev.debugRuntimeType(value);
	return ev.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${type}'`, node);
}
function logicalValueOrErr(ev, v, node) {
	if (v instanceof Error) return v;
	return logicalOperandError(ev, v, node);
}
function _logicalOp(exp, ev, ast, left, right) {
	if (right === exp) return exp;
	if (right === !exp) {
		if (left === right) return right;
		throw logicalValueOrErr(ev, left, ast.left);
	}
	if (right instanceof Promise) return right.then((r) => _logicalOpAsync(exp, ev, ast, left, r));
	throw logicalOperandError(ev, right, ast.left);
}
function _logicalOpAsync(exp, ev, ast, left, right) {
	if (right === exp) return exp;
	if (typeof right !== "boolean") throw logicalOperandError(ev, right, ast.right);
	if (typeof left !== "boolean") throw logicalValueOrErr(ev, left, ast.left);
	return !exp;
}
function checkLogicalOp(chk, ast, ctx) {
	const leftType = chk.check(ast.left = ast.args[0], ctx);
	const rightType = chk.check(ast.right = ast.args[1], ctx);
	if (!leftType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(leftType)}'`, ast);
	if (!rightType.isDynOrBool()) throw chk.createError("invalid_logical_operand", `Logical operator requires bool operands, got '${chk.formatType(rightType)}'`, ast);
	return chk.boolType;
}
function checkUnary(chk, ast, ctx) {
	const op = ast.op;
	const right = chk.check(ast.args, ctx);
	ast.candidates = chk.registry.operatorCandidates(op);
	if (right.kind === "dyn") {
		ast.handle = maybeAsync(ast.args, false, handleUnary);
		return ast.candidates.returnType;
	}
	const overload = ast.candidates.findUnaryOverload(right);
	if (!overload) throw chk.createError("no_such_overload", `no such overload: ${op[0]}${chk.formatType(right)}`, ast);
	ast.handle = maybeAsync(ast.args, false, overload.handler);
	return overload.returnType;
}
function handleUnary(left, ast, ev) {
	const leftType = ev.debugRuntimeType(left, ast.args.checkedType);
	const overload = ast.candidates.findUnaryOverload(leftType);
	if (overload) return overload.handler(left);
	throw ev.createError("no_such_overload", `no such overload: ${ast.op[0]}${leftType}`, ast);
}
function evaluateUnary(ev, ast, ctx) {
	return ast.handle(ev.run(ast.args, ctx), ast, ev);
}
function checkBinary(chk, ast, ctx) {
	const op = ast.op;
	const left = chk.check(ast.left = ast.args[0], ctx);
	const right = chk.check(ast.right = ast.args[1], ctx);
	ast.candidates = chk.registry.operatorCandidates(op);
	const overload = left.hasDynType || right.hasDynType ? void 0 : ast.candidates.findBinaryOverload(left, right);
	ast.handle = maybeAsync(ast.left, ast.right, overload?.handler || handleBinary);
	if (overload) return overload.returnType;
	const type = ast.candidates.checkBinaryOverload(left, right);
	if (!left.hasDynType) ast.leftStaticType = left;
	if (!right.hasDynType) ast.rightStaticType = right;
	if (type) return type;
	throw chk.createError("no_such_overload", `no such overload: ${chk.formatType(left)} ${op} ${chk.formatType(right)}`, ast);
}
function evaluateBinary(ev, ast, ctx) {
	return ast.handle(ev.run(ast.left, ctx), ev.run(ast.right, ctx), ast, ev);
}
function evaluateBinaryFirst(ev, ast, ctx) {
	return ast.handle(ev.run(ast.left, ctx), ast.right, ast, ev);
}
function handleBinary(left, right, ast, ev) {
	const leftType = ast.leftStaticType || ev.debugTypeDeep(left).wrappedType;
	const rightType = ast.rightStaticType || ev.debugTypeDeep(right).wrappedType;
	const overload = ast.candidates.findBinaryOverload(leftType, rightType);
	if (overload) return overload.handler(left, right, ast, ev);
	throw ev.createError("no_such_overload", `no such overload: ${leftType} ${ast.op} ${rightType}`, ast);
}
function callFunctionHandler(handler, ev, args, ast) {
	try {
		const result = handler.apply(ev, args);
		if (result instanceof Promise) return result.catch((error) => {
			throw attachErrorAst(error, ast);
		});
		return result;
	} catch (error) {
		throw attachErrorAst(error, ast);
	}
}
function callFn(args, ast, ev) {
	const argAst = ast.args[1];
	const types = ast.argTypes;
	let i = argAst.length;
	while (i--) types[i] = ev.debugRuntimeType(args[i], argAst[i].checkedType);
	const decl = ast.candidates.findFunction(types);
	if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
	throw ev.createError("no_matching_overload", `found no matching overload for '${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
}
function callRecFn(args, ev, ast) {
	const [, receiverAst, argAst] = ast.args;
	const types = ast.argTypes;
	for (let i = 0; i < types.length; i++) types[i] = ev.debugRuntimeType(args[i + 1], argAst[i].checkedType);
	const receiverType = ev.debugRuntimeType(args[0], receiverAst.checkedType);
	const decl = ast.candidates.findFunction(types, receiverType);
	if (decl) return callFunctionHandler(decl.handler, ev, args, ast);
	throw ev.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${ast.args[0]}(${types.map((t) => t.unwrappedType).join(", ")})'`, ast);
}
function resolveAstArray(ev, astArray, ctx, i = astArray.length) {
	if (i === 0) return [];
	let async;
	const results = new Array(i);
	while (i--) if ((results[i] = ev.run(astArray[i], ctx)) instanceof Promise) async ??= true;
	return async ? Promise.all(results) : results;
}
function safeFromEntries(entries) {
	const obj = {};
	for (let i = 0; i < entries.length; i++) {
		const [k, v] = entries[i];
		if (k === "__proto__" || k === "constructor" || k === "prototype") continue;
		obj[k] = v;
	}
	return obj;
}
function comprehensionElementType(chk, iterable, ctx) {
	const iterType = chk.check(iterable, ctx);
	if (iterType.kind === "dyn") return iterType;
	if (iterType.kind === "list") return iterType.valueType;
	if (iterType.kind === "map") return iterType.keyType;
	throw chk.createError("invalid_comprehension_range", `Expression of type '${chk.formatType(iterType)}' cannot be range of a comprehension (must be list, map, or dynamic).`, iterable);
}
function toIterable(ev, args, coll) {
	if (coll instanceof Set) return [...coll];
	if (coll instanceof Map) return [...coll.keys()];
	if (coll && typeof coll === "object") return objKeys(coll);
	throw ev.createError("invalid_comprehension_range", `Expression of type '${ev.debugType(coll)}' cannot be range of a comprehension (must be list, map, or dynamic).`, args.iterable);
}
function runQualifier(items, args, ev, ctx) {
	if (!isArray(items)) items = toIterable(ev, args, items);
	const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
	ctx.accuValue = accu;
	if (ctx === args.iterCtx) return iterateQuantifier(ev, ctx, args, items, accu, 0);
	return continueQuantifier(ev, ctx, args, items, accu, 0);
}
function runComprehension(items, args, ev, ctx) {
	if (!isArray(items)) items = toIterable(ev, args, items);
	const accu = ev.run(args.init, ctx = args.iterCtx.reuse(ctx));
	ctx.accuValue = accu;
	if (ctx === args.iterCtx) return iterateLoop(ev, ctx, args, items, accu, 0);
	return continueLoop(ev, ctx, args, items, accu, 0);
}
function iterateLoop(ev, ctx, args, items, accu, i) {
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	while (i < len) {
		if (condition && !condition(accu)) break;
		accu = ev.run(step, ctx.setIterValue(items[i++], ev));
		if (accu instanceof Promise) return continueLoop(ev, ctx, args, items, accu, i);
	}
	return args.result(accu);
}
async function continueLoop(ev, ctx, args, items, accu, i) {
	if (ctx === args.iterCtx) ctx.async = true;
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	accu = await accu;
	while (i < len) {
		if (condition && !condition(accu)) return args.result(accu);
		accu = ev.run(step, ctx.setIterValue(items[i++], ev));
		if (accu instanceof Promise) accu = await accu;
	}
	return args.result(accu);
}
function iterateQuantifier(ev, ctx, args, items, accu, i, error, stp) {
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	while (i < len) {
		if (!condition(accu)) return args.result(accu);
		stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
		if (stp instanceof Promise) return continueQuantifier(ev, ctx, args, items, accu, i, error, stp);
		if (stp instanceof Error && (error ??= stp)) continue;
		accu = stp;
	}
	if (error && condition(accu)) throw error;
	return args.result(accu);
}
async function continueQuantifier(ev, ctx, args, items, accu, i, error, stp) {
	if (ctx === args.iterCtx) ctx.async = true;
	const condition = args.condition;
	const step = args.step;
	const len = items.length;
	stp = await stp;
	if (stp instanceof Error) error ??= stp;
	else accu = stp;
	while (i < len) {
		if (!condition(accu)) return args.result(accu);
		stp = ev.tryEval(step, ctx.setIterValue(items[i++], ev));
		if (stp instanceof Promise) stp = await stp;
		if (stp instanceof Error && (error ??= stp)) continue;
		accu = stp;
	}
	if (error && condition(accu)) throw error;
	return args.result(accu);
}
function oFieldAccess(left, right, ast, ev) {
	return ev.optionalType.field(left, right, ast, ev);
}
function fieldAccessStatic(left, right, ast, ev) {
	return ast.left.checkedType.field(left, right, ast, ev);
}
const empty = Object.create(null);
function fieldAccess(left, right, ast, ev) {
	switch (left?.constructor) {
		case void 0:
		case Object: {
			const v = hasOwn(left || empty, right) ? left[right] : void 0;
			if (v !== void 0) return ev.debugType(v), v;
			break;
		}
		case Map: {
			const v = left.get(right);
			if (v !== void 0) return ev.debugType(v), v;
			break;
		}
		case Array:
		case Set: return ev.listType.field(left, right, ast, ev);
		default:
			const t = ev.objectTypesByConstructor.get(left.constructor);
			if (t) return t.type.field(left, right, ast, ev);
			else if (typeof left === "object") unsupportedType(ev, left.constructor.name);
	}
	throw ev.createError("no_such_key", `No such key: ${right}`, ast);
}
const emptyList = () => [];
const emptyMap = () => ({});
const OPERATORS = {
	value: {
		check(chk, ast) {
			return chk.debugType(ast.args);
		},
		evaluate(_ev, ast) {
			return ast.args;
		}
	},
	id: {
		check(chk, ast, ctx) {
			const variable = ctx.getVariable(ast.args);
			if (!variable) throw chk.createError("unknown_variable", `Unknown variable: ${ast.args}`, ast);
			if (variable.constant) {
				const alternate = ast.clone(OPERATORS.value, variable.value);
				ast.setMeta("alternate", alternate);
				return chk.check(alternate, ctx);
			}
			return variable.type;
		},
		evaluate(ev, ast, ctx) {
			return ctx.getCheckedValue(ev, ast);
		}
	},
	".": {
		alias: "fieldAccess",
		check: checkAccessNode,
		evaluate: evaluateBinaryFirst
	},
	".?": {
		alias: "optionalFieldAccess",
		check: checkOptionalAccessNode,
		evaluate: evaluateBinaryFirst
	},
	"[]": {
		alias: "bracketAccess",
		check: checkAccessNode,
		evaluate: evaluateBinary
	},
	"[?]": {
		alias: "optionalBracketAccess",
		check: checkOptionalAccessNode,
		evaluate: evaluateBinary
	},
	call: {
		check(chk, ast, ctx) {
			const [functionName, args] = ast.args;
			const candidates = ast.candidates = chk.registry.functionCandidates(false, functionName, args.length);
			const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
			const decl = candidates.findFunction(argTypes);
			if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${functionName}(${chk.formatTypeList(argTypes)})'`, ast);
			ast.handle = maybeAsync(args, false, argTypes.some((t) => t.hasDynType) ? callFn : decl.handler.__handle ??= (l, _ast, e) => callFunctionHandler(decl.handler, e, l, _ast));
			return decl.returnType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(resolveAstArray(ev, ast.args[1], ctx), ast, ev);
		}
	},
	rcall: {
		check(chk, ast, ctx) {
			const [methodName, receiver, args] = ast.args;
			const receiverType = chk.check(receiver, ctx);
			const candidates = ast.candidates = chk.registry.functionCandidates(true, methodName, args.length);
			const argTypes = ast.argTypes = args.map((a) => chk.check(a, ctx));
			ast.receiverWithArgs = [receiver, ...args];
			ast.handle = maybeAsync(ast.receiverWithArgs, false, callRecFn);
			if (receiverType.kind === "dyn" && candidates.returnType) return candidates.returnType;
			const decl = candidates.findFunction(argTypes, receiverType);
			if (!decl) throw chk.createError("no_matching_overload", `found no matching overload for '${receiverType.type}.${methodName}(${chk.formatTypeList(argTypes)})'`, ast);
			if (!receiverType.hasPlaceholderType && !argTypes.some((t) => t.hasDynType)) {
				const fn = decl.handler;
				const handle = fn.__handle ??= (a, ev, _ast) => callFunctionHandler(fn, ev, a, _ast);
				ast.handle = maybeAsync(ast.receiverWithArgs, false, handle);
			}
			return decl.returnType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(resolveAstArray(ev, ast.receiverWithArgs, ctx), ev, ast);
		}
	},
	list: {
		check(chk, ast, ctx) {
			const arr = ast.args;
			const arrLen = arr.length;
			if (arrLen === 0) return ast.setMeta("evaluate", emptyList) && chk.getType("list<T>");
			let valueType = chk.check(arr[0], ctx);
			const check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
			for (let i = 1; i < arrLen; i++) valueType = check(chk, ctx, valueType, arr[i], "heterogeneous_list_element");
			return chk.registry.getListType(valueType);
		},
		evaluate(ev, ast, ctx) {
			return resolveAstArray(ev, ast.args, ctx);
		}
	},
	map: {
		check(chk, ast, ctx) {
			const arr = ast.args;
			const arrLen = arr.length;
			if (arrLen === 0) return ast.setMeta("evaluate", emptyMap) && chk.getType("map<K, V>");
			const check = chk.opts.homogeneousAggregateLiterals ? checkElementHomogenous : checkElement;
			let keyType = chk.check(arr[0][0], ctx);
			let valueType = chk.check(arr[0][1], ctx);
			for (let i = 1; i < arrLen; i++) {
				const e = arr[i];
				keyType = check(chk, ctx, keyType, e[0], "heterogeneous_map_key");
				valueType = check(chk, ctx, valueType, e[1], "heterogeneous_map_value");
			}
			return chk.registry.getMapType(keyType, valueType);
		},
		evaluate(ev, ast, ctx) {
			const astEntries = ast.args;
			const len = astEntries.length;
			const results = new Array(len);
			let async;
			for (let i = 0; i < len; i++) {
				const e = astEntries[i];
				const k = ev.run(e[0], ctx);
				const v = ev.run(e[1], ctx);
				if (k instanceof Promise || v instanceof Promise) {
					results[i] = Promise.all([k, v]);
					async ??= true;
				} else results[i] = [k, v];
			}
			if (async) return Promise.all(results).then(safeFromEntries);
			return safeFromEntries(results);
		}
	},
	comprehension: {
		check(chk, ast, ctx) {
			const args = ast.args;
			args.iterCtx = ctx.forkWithVariable(args.iterVarName, comprehensionElementType(chk, args.iterable, ctx)).setAccuType(chk.check(args.init, ctx));
			const stepType = chk.check(args.step, args.iterCtx);
			const handler = args.errorsAreFatal ? runComprehension : runQualifier;
			ast.handle = maybeAsync(args.iterable, false, handler);
			if (args.kind === "quantifier") return chk.boolType;
			return stepType;
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(ev.run(ast.args.iterable, ctx), ast.args, ev, ctx);
		}
	},
	accuValue: {
		check(_chk, _ast, ctx) {
			return ctx.accuType;
		},
		evaluate(_ev, _ast, ctx) {
			return ctx.accuValue;
		}
	},
	accuInc: {
		check(_chk, _ast, ctx) {
			return ctx.accuType;
		},
		evaluate(_ev, _ast, ctx) {
			return ctx.accuValue += 1;
		}
	},
	accuPush: {
		check(chk, ast, ctx) {
			const listType = ctx.accuType;
			const itemType = chk.check(ast.args, ctx);
			if (!ast.args.maybeAsync) ast.setMeta("evaluate", OPERATORS.accuPush.evaluateSync);
			if (listType.kind === "list" && listType.valueType.kind !== "param") return listType;
			return chk.registry.getListType(itemType);
		},
		evaluateSync(ev, ast, ctx) {
			return ctx.accuValue.push(ev.run(ast.args, ctx)), ctx.accuValue;
		},
		evaluate(ev, ast, ctx) {
			const arr = ctx.accuValue;
			const el = ev.run(ast.args, ctx);
			if (el instanceof Promise) return el.then((_e) => arr.push(_e) && arr);
			arr.push(el);
			return arr;
		}
	},
	"?:": {
		alias: "ternary",
		check(chk, ast, ctx) {
			const condast = ast.condition = ast.args[0];
			const leftast = ast.left = ast.args[1];
			const rightast = ast.right = ast.args[2];
			const condType = chk.check(condast, ctx);
			if (!condType.isDynOrBool()) throw chk.createError("invalid_condition_type", `${condast.meta.label || "Ternary condition must be bool"}, got '${chk.formatType(condType)}'`, condast);
			const leftType = chk.check(leftast, ctx);
			const rightType = chk.check(rightast, ctx);
			const unified = leftType.unify(chk.registry, rightType);
			ast.handle = maybeAsync(condast, false, handleTernary);
			if (unified) return unified;
			throw chk.createError("incompatible_ternary_branches", `Ternary branches must have the same type, got '${chk.formatType(leftType)}' and '${chk.formatType(rightType)}'`, ast);
		},
		evaluate(ev, ast, ctx) {
			return ast.handle(ev.run(ast.condition, ctx), ev, ast, ctx);
		}
	},
	"||": {
		check: checkLogicalOp,
		evaluate(ev, ast, ctx) {
			const l = ev.tryEval(ast.left, ctx);
			if (l === true) return true;
			if (l === false) {
				const right = ev.run(ast.right, ctx);
				if (typeof right === "boolean") return right;
				return _logicalOp(true, ev, ast, l, right);
			}
			if (l instanceof Promise) return l.then((_l) => _l === true ? _l : _logicalOp(true, ev, ast, _l, ev.run(ast.right, ctx)));
			return _logicalOp(true, ev, ast, l, ev.run(ast.right, ctx));
		}
	},
	"&&": {
		check: checkLogicalOp,
		evaluate(ev, ast, ctx) {
			const l = ev.tryEval(ast.left, ctx);
			if (l === false) return false;
			if (l === true) {
				const right = ev.run(ast.right, ctx);
				if (typeof right === "boolean") return right;
				return _logicalOp(false, ev, ast, l, right);
			}
			if (l instanceof Promise) return l.then((_l) => _l === false ? _l : _logicalOp(false, ev, ast, _l, ev.run(ast.right, ctx)));
			return _logicalOp(false, ev, ast, l, ev.run(ast.right, ctx));
		}
	},
	"!_": {
		alias: "unaryNot",
		check: checkUnary,
		evaluate: evaluateUnary
	},
	"-_": {
		alias: "unaryMinus",
		check: checkUnary,
		evaluate: evaluateUnary
	}
};
for (const op of [
	"!=",
	"==",
	"in",
	"+",
	"-",
	"*",
	"/",
	"%",
	"<",
	"<=",
	">",
	">="
]) OPERATORS[op] = {
	check: checkBinary,
	evaluate: evaluateBinary
};
for (const op of objKeys(OPERATORS)) {
	const obj = OPERATORS[op];
	obj.name = op;
	if (obj.alias) OPERATORS[obj.alias] = obj;
}
// node_modules/@marcbachmann/cel-js/lib/macros.js
const identity = (x) => x;
function assertIdentifier(node, message) {
	if (node.op === "id") return node.args;
	throw parseError("invalid_macro_argument", message, node);
}
function createMapExpander(hasFilter) {
	const functionDesc = hasFilter ? "map(var, filter, transform)" : "map(var, transform)";
	const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
	const label = `${functionDesc} filter predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		const [iterVar, predicate, transform] = hasFilter ? args : [
			args[0],
			null,
			args[1]
		];
		let step = transform.clone(OPERATORS.accuPush, transform);
		if (predicate) {
			const accuValue = predicate.clone(OPERATORS.accuValue);
			step = predicate.clone(OPERATORS.ternary, [
				predicate.setMeta("label", label),
				step,
				accuValue
			]);
		}
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			errorsAreFatal: true,
			iterable: receiver,
			iterVarName: assertIdentifier(iterVar, invalidMsg),
			init: callAst.clone(OPERATORS.list, []),
			step,
			result: identity
		}) };
	};
}
function createFilterExpander() {
	const functionDesc = "filter(var, predicate)";
	const invalidMsg = `${functionDesc} invalid predicate iteration variable`;
	const label = `${functionDesc} predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		const iterVarName = assertIdentifier(args[0], invalidMsg);
		const accuValue = callAst.clone(OPERATORS.accuValue);
		const predicate = args[1].setMeta("label", label);
		const appendItem = callAst.clone(OPERATORS.accuPush, callAst.clone(OPERATORS.id, iterVarName));
		const step = predicate.clone(OPERATORS.ternary, [
			predicate,
			appendItem,
			accuValue
		]);
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			errorsAreFatal: true,
			iterable: receiver,
			iterVarName,
			init: callAst.clone(OPERATORS.list, []),
			step,
			result: identity
		}) };
	};
}
function createQuantifierExpander(opts) {
	const invalidMsg = `${opts.name}(var, predicate) invalid predicate iteration variable`;
	const label = `${opts.name}(var, predicate) predicate must return bool`;
	return ({ args, receiver, ast: callAst }) => {
		const predicate = args[1].setMeta("label", label);
		const transform = opts.transform({
			args,
			ast: callAst,
			predicate,
			opts
		});
		return { callAst: callAst.clone(OPERATORS.comprehension, {
			kind: "quantifier",
			errorsAreFatal: opts.errorsAreFatal || false,
			iterable: receiver,
			iterVarName: assertIdentifier(args[0], invalidMsg),
			init: transform.init,
			condition: transform.condition,
			step: transform.step,
			result: transform.result || identity
		}) };
	};
}
function createHasExpander() {
	const invalidHasArgument = "has() invalid argument";
	function evaluate(ev, macro, ctx) {
		const nodes = macro.macroHasProps;
		let i = nodes.length;
		let obj = ev.run(nodes[--i], ctx);
		let inOptionalContext;
		while (i--) {
			const node = nodes[i];
			if (node.op === ".?") inOptionalContext ??= true;
			obj = ev.debugType(obj).fieldLazy(obj, node.args[1], node, ev);
			if (obj !== void 0) continue;
			if (!(!inOptionalContext && i && node.op === ".")) break;
			throw evaluationError("no_such_key", `No such key: ${node.args[1]}`, node);
		}
		return obj !== void 0;
	}
	function typeCheck(checker, macro, ctx) {
		let node = macro.args[0];
		if (node.op !== ".") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
		if (!macro.macroHasProps) {
			const props = [];
			while (node.op === "." || node.op === ".?") node = props.push(node) && node.args[0];
			if (node.op !== "id") throw checker.createError("invalid_macro_argument", invalidHasArgument, node);
			checker.check(node, ctx);
			props.push(node);
			macro.macroHasProps = props;
		}
		return checker.getType("bool");
	}
	return function({ args }) {
		return {
			args,
			evaluate,
			typeCheck,
			async: false
		};
	};
}
function registerMacros(registry) {
	const functionOverload = (sig, handler) => registry.registerFunctionOverload(sig, handler);
	functionOverload("has(ast): bool", createHasExpander());
	functionOverload("list.all(ast, ast): bool", createQuantifierExpander({
		name: "all",
		transform({ ast: callAst, predicate, opts }) {
			return {
				init: callAst.clone(OPERATORS.value, true),
				condition: identity,
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					predicate.clone(OPERATORS.value, true),
					predicate.clone(OPERATORS.value, false)
				])
			};
		}
	}));
	functionOverload("list.exists(ast, ast): bool", createQuantifierExpander({
		name: "exists",
		condition(accu) {
			return !accu;
		},
		transform({ ast: callAst, predicate, opts }) {
			return {
				init: callAst.clone(OPERATORS.value, false),
				condition: opts.condition,
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					predicate.clone(OPERATORS.value, true),
					predicate.clone(OPERATORS.value, false)
				])
			};
		}
	}));
	functionOverload("list.exists_one(ast, ast): bool", createQuantifierExpander({
		name: "exists_one",
		errorsAreFatal: true,
		result(accu) {
			return accu === 1;
		},
		transform({ ast: callAst, predicate, opts }) {
			const accuValue = callAst.clone(OPERATORS.accuValue);
			return {
				init: callAst.clone(OPERATORS.value, 0),
				step: predicate.clone(OPERATORS.ternary, [
					predicate,
					callAst.clone(OPERATORS.accuInc),
					accuValue
				]),
				result: opts.result
			};
		}
	}));
	functionOverload("list.map(ast, ast): list<dyn>", createMapExpander(false));
	functionOverload("list.map(ast, ast, ast): list<dyn>", createMapExpander(true));
	functionOverload("list.filter(ast, ast): list<dyn>", createFilterExpander());
	class CelNamespace {}
	const celNamespace = new CelNamespace();
	registry.registerType("CelNamespace", CelNamespace);
	registry.registerConstant("cel", "CelNamespace", celNamespace);
	function bindTypeCheck(checker, m, ctx) {
		m.bindCtx = ctx.forkWithVariable(m.var, checker.check(m.val, ctx));
		const type = checker.check(m.exp, m.bindCtx);
		if (m.val.maybeAsync || m.exp.maybeAsync) return type;
		m.ast.setMeta("async", false);
		m.evaluate = bindEvaluateSync;
		return type;
	}
	function bindOptionalEvaluate(ev, exp, bindCtx, ctx, boundValue) {
		const res = ev.run(exp, ctx = bindCtx.reuse(ctx).setIterValue(boundValue, ev));
		if (res instanceof Promise && ctx === bindCtx) ctx.async = true;
		return res;
	}
	function bindEvaluate(ev, { val, exp, bindCtx }, ctx) {
		const v = ev.run(val, ctx);
		if (v instanceof Promise) return v.then((_v) => bindOptionalEvaluate(ev, exp, bindCtx, ctx, _v));
		return bindOptionalEvaluate(ev, exp, bindCtx, ctx, v);
	}
	function bindEvaluateSync(ev, { val, exp, bindCtx }, ctx) {
		return ev.run(exp, bindCtx.reuse(ctx).setIterValue(ev.run(val, ctx), ev));
	}
	functionOverload("CelNamespace.bind(ast, dyn, ast): dyn", ({ ast, args }) => {
		return {
			ast,
			var: assertIdentifier(args[0], "invalid variable argument"),
			val: args[1],
			exp: args[2],
			bindCtx: void 0,
			typeCheck: bindTypeCheck,
			evaluate: bindEvaluate
		};
	});
}
// node_modules/@marcbachmann/cel-js/lib/overloads.js
function registerOverloads(registry) {
	const unaryOverload = (op, t, h, ret) => registry.unaryOverload(op, t, h, ret, false);
	const binaryOverload = (l, op, r, h, ret) => registry.binaryOverload(l, op, r, h, ret, false);
	function verifyInteger(v, ast) {
		if (v <= 9223372036854775807n && v >= -9223372036854775808n) return v;
		throw evaluationError("numeric_overflow", `integer overflow: ${v}`, ast);
	}
	function throwDivisionByZero(ast) {
		throw evaluationError("division_by_zero", "division by zero", ast);
	}
	function throwModuloByZero(ast) {
		throw evaluationError("modulo_by_zero", "modulo by zero", ast);
	}
	unaryOverload("!", "bool", (a) => !a);
	unaryOverload("-", "int", (a) => -a);
	binaryOverload("dyn<int>", `==`, `double`, (a, b) => a == b);
	binaryOverload("dyn<int>", `==`, `uint`, (a, b) => a == b.valueOf());
	binaryOverload("int", "*", "int", (a, b, ast) => verifyInteger(a * b, ast));
	binaryOverload("int", "+", "int", (a, b, ast) => verifyInteger(a + b, ast));
	binaryOverload("int", "-", "int", (a, b, ast) => verifyInteger(a - b, ast));
	binaryOverload("int", "/", "int", (a, b, ast) => {
		if (b === 0n) return throwDivisionByZero(ast);
		return a / b;
	});
	binaryOverload("int", "%", "int", (a, b, ast) => {
		if (b === 0n) return throwModuloByZero(ast);
		return a % b;
	});
	unaryOverload("-", "double", (a) => -a);
	binaryOverload("double", "*", "double", (a, b) => a * b);
	binaryOverload("double", "+", "double", (a, b) => a + b);
	binaryOverload("double", "-", "double", (a, b) => a - b);
	binaryOverload("double", "/", "double", (a, b) => a / b);
	binaryOverload("string", "+", "string", (a, b) => a + b);
	binaryOverload("list<V>", "+", "list<V>", (a, b) => [...a, ...b]);
	binaryOverload("bytes", "+", "bytes", (a, b) => {
		if (!a.length) return b;
		if (!b.length) return a;
		const result = new Uint8Array(a.length + b.length);
		result.set(a, 0);
		result.set(b, a.length);
		return result;
	});
	const GPD = "google.protobuf.Duration";
	binaryOverload(GPD, "+", GPD, (a, b) => a.addDuration(b));
	binaryOverload(GPD, "-", GPD, (a, b) => a.subtractDuration(b));
	binaryOverload(GPD, "==", GPD, (a, b) => a.seconds === b.seconds && a.nanos === b.nanos);
	const GPT = "google.protobuf.Timestamp";
	binaryOverload(GPT, "==", GPT, (a, b) => a.getTime() === b.getTime());
	binaryOverload(GPT, "-", GPT, (a, b) => Duration.fromMilliseconds(a.getTime() - b.getTime()), GPD);
	binaryOverload(GPT, "-", GPD, (a, b) => b.subtractTimestamp(a));
	binaryOverload(GPT, "+", GPD, (a, b) => b.extendTimestamp(a));
	binaryOverload(GPD, "+", GPT, (a, b) => a.extendTimestamp(b));
	function listIncludes(value, list, ast, ev) {
		if (list instanceof Set && list.has(value)) return true;
		for (const v of list) if (isEqual(value, v, ast, ev)) return true;
		return false;
	}
	function mapIncludes(a, b) {
		if (b instanceof Map) return b.get(a) !== void 0;
		return hasOwn(b, a) ? b[a] !== void 0 : false;
	}
	function listMembership(value, list, ast, ev) {
		return listIncludes(value, list, ast, ev);
	}
	binaryOverload("V", "in", "list<V>", listMembership);
	binaryOverload("K", "in", "map<K, V>", mapIncludes);
	for (const t of [
		"type",
		"null",
		"bool",
		"string",
		"int",
		"double"
	]) binaryOverload(t, "==", t, (a, b) => a === b);
	binaryOverload("bytes", `==`, "bytes", (a, b) => {
		if (a === b) return true;
		let i = a.length;
		if (i !== b.length) return false;
		while (i--) if (a[i] !== b[i]) return false;
		return true;
	});
	binaryOverload("list<V>", `==`, "list<V>", (a, b, ast, ev) => {
		if (a === b) return true;
		if (isArray(a) && isArray(b)) {
			const length = a.length;
			if (length !== b.length) return false;
			for (let i = 0; i < length; i++) if (!isEqual(a[i], b[i], ast, ev)) return false;
			return true;
		}
		if (a instanceof Set && b instanceof Set) {
			if (a.size !== b.size) return false;
			for (const value of a) if (!b.has(value)) return false;
			return true;
		}
		const arr = a instanceof Set ? b : a;
		const set = a instanceof Set ? a : b;
		if (!isArray(arr)) return false;
		if (arr.length !== set?.size) return false;
		for (let i = 0; i < arr.length; i++) if (!set.has(arr[i])) return false;
		return true;
	});
	binaryOverload("map<K, V>", `==`, "map<K, V>", (a, b, ast, ev) => {
		if (a === b) return true;
		if (a instanceof Map && b instanceof Map) {
			if (a.size !== b.size) return false;
			for (const [key, value] of a) if (!(b.has(key) && isEqual(value, b.get(key), ast, ev))) return false;
			return true;
		}
		if (a instanceof Map || b instanceof Map) {
			const obj = a instanceof Map ? b : a;
			const map = a instanceof Map ? a : b;
			const keysObj = objKeys(obj);
			if (map.size !== keysObj.length) return false;
			for (const [key, value] of map) if (!(key in obj && isEqual(value, obj[key], ast, ev))) return false;
			return true;
		}
		const keysA = objKeys(a);
		const keysB = objKeys(b);
		if (keysA.length !== keysB.length) return false;
		for (let i = 0; i < keysA.length; i++) {
			const key = keysA[i];
			if (!(key in b && isEqual(a[key], b[key], ast, ev))) return false;
		}
		return true;
	});
	binaryOverload("uint", "==", "uint", (a, b) => a.valueOf() === b.valueOf());
	binaryOverload("dyn<uint>", `==`, `double`, (a, b) => a.valueOf() == b);
	binaryOverload("uint", "+", "uint", (a, b) => new UnsignedInt(a.valueOf() + b.valueOf()));
	binaryOverload("uint", "-", "uint", (a, b) => new UnsignedInt(a.valueOf() - b.valueOf()));
	binaryOverload("uint", "*", "uint", (a, b) => new UnsignedInt(a.valueOf() * b.valueOf()));
	binaryOverload("uint", "/", "uint", (a, b, ast) => {
		if (b.valueOf() === 0n) return throwDivisionByZero(ast);
		return new UnsignedInt(a.valueOf() / b.valueOf());
	});
	binaryOverload("uint", "%", "uint", (a, b, ast) => {
		if (b.valueOf() === 0n) return throwModuloByZero(ast);
		return new UnsignedInt(a.valueOf() % b.valueOf());
	});
	for (const [left, right] of [
		["bool", "bool"],
		["int", "int"],
		["uint", "uint"],
		["double", "double"],
		["string", "string"],
		["google.protobuf.Timestamp", "google.protobuf.Timestamp"],
		["google.protobuf.Duration", "google.protobuf.Duration"],
		["int", "uint"],
		["int", "double"],
		["double", "int"],
		["double", "uint"],
		["uint", "int"],
		["uint", "double"]
	]) {
		binaryOverload(left, "<", right, (a, b) => a < b);
		binaryOverload(left, "<=", right, (a, b) => a <= b);
		binaryOverload(left, ">", right, (a, b) => a > b);
		binaryOverload(left, ">=", right, (a, b) => a >= b);
	}
}
function isEqual(a, b, ast, ev) {
	if (a === b) return true;
	switch (typeof a) {
		case "undefined":
		case "string":
		case "boolean": return false;
		case "bigint":
			if (typeof b === "number") return a == b;
			return false;
		case "number":
			if (typeof b === "bigint") return a == b;
			return false;
		case "object":
			if (typeof b !== "object") return false;
			const leftType = ev.debugType(a);
			const rightType = ev.debugType(b);
			if (leftType !== rightType) return false;
			const overload = ev.registry.findBinaryOverload("==", leftType, rightType);
			if (!overload) return false;
			return overload.handler(a, b, ast, ev);
	}
	throw evaluationError("invalid_comparison_type", `Cannot compare values of type ${typeof a}`, ast);
}
// node_modules/@marcbachmann/cel-js/lib/type-checker.js
const toDynTypeBinding = (/* @__PURE__ */ new Map()).set("A", "dyn").set("T", "dyn").set("K", "dyn").set("V", "dyn");
/**
* TypeChecker performs static type analysis on CEL expressions
* without executing them. It validates:
* - Variable existence and types
* - Function signatures and overloads
* - Operator compatibility using the actual overload registry
* - Property and index access validity
*/
var TypeChecker = class extends Base {
	constructor(opts, isEvaluating) {
		super(opts);
		this.createError = isEvaluating ? evaluationError : typeError;
	}
	/**
	* Check an expression and return its inferred type
	* @param {Array|any} ast - The AST node to check
	* @returns {Object} The inferred type declaration
	* @throws {TypeError} If type checking fails
	*/
	check(ast, ctx) {
		try {
			return ast.checkedType ??= ast.check(this, ast, ctx);
		} catch (error) {
			throw attachErrorAst(error, ast);
		}
	}
	checkAccessOnType(ast, ctx, leftType, allowMissingField = false) {
		if (leftType === this.dynType) return leftType;
		const indexTypeName = (ast.op === "[]" || ast.op === "[?]" ? this.check(ast.args[1], ctx) : this.stringType).type;
		if (leftType.kind === "list") {
			if (indexTypeName === "int" || indexTypeName === "dyn") return leftType.valueType;
			throw this.createError("invalid_index_type", `List index must be int, got '${indexTypeName}'`, ast);
		}
		if (leftType.kind === "map") return leftType.valueType;
		const customType = this.objectTypes.get(leftType.name);
		if (customType) {
			if (!(indexTypeName === "string" || indexTypeName === "dyn")) throw this.createError("invalid_index_type", `Cannot index type '${leftType.name}' with type '${indexTypeName}'`, ast);
			if (customType.fields) {
				let keyName;
				if (ast.op === "." || ast.op === ".?") keyName = ast.args[1];
				else if (ast.args[1].op === "value") keyName = ast.args[1].args;
				if (typeof keyName === "string") {
					const fieldType = customType.fields[keyName];
					if (fieldType) return fieldType;
					if (allowMissingField) return this.dynType;
					throw this.createError("no_such_key", `No such key: ${keyName}`, ast);
				}
			}
			return this.dynType;
		}
		throw this.createError("cannot_index_type", `Cannot index type '${this.formatType(leftType)}'`, ast);
	}
	formatType(type) {
		if (!type.hasPlaceholderType) return type.name;
		return type.templated(this.registry, toDynTypeBinding).name;
	}
	formatTypeList(types) {
		return types.map((t) => this.formatType(t)).join(", ");
	}
};
// node_modules/@marcbachmann/cel-js/lib/parser.js
const TOKEN = {
	EOF: 0,
	NUMBER: 1,
	STRING: 2,
	BOOLEAN: 3,
	NULL: 4,
	IDENTIFIER: 5,
	PLUS: 6,
	MINUS: 7,
	MULTIPLY: 8,
	DIVIDE: 9,
	MODULO: 10,
	EQ: 11,
	NE: 12,
	LT: 13,
	LE: 14,
	GT: 15,
	GE: 16,
	AND: 17,
	OR: 18,
	NOT: 19,
	IN: 20,
	LPAREN: 21,
	RPAREN: 22,
	LBRACKET: 23,
	RBRACKET: 24,
	LBRACE: 25,
	RBRACE: 26,
	DOT: 27,
	COMMA: 28,
	COLON: 29,
	QUESTION: 30,
	BYTES: 31
};
const OP_FOR_TOKEN = {
	[TOKEN.EQ]: OPERATORS["=="],
	[TOKEN.PLUS]: OPERATORS["+"],
	[TOKEN.MINUS]: OPERATORS["-"],
	[TOKEN.MULTIPLY]: OPERATORS["*"],
	[TOKEN.DIVIDE]: OPERATORS["/"],
	[TOKEN.MODULO]: OPERATORS["%"],
	[TOKEN.LE]: OPERATORS["<="],
	[TOKEN.LT]: OPERATORS["<"],
	[TOKEN.GE]: OPERATORS[">="],
	[TOKEN.GT]: OPERATORS[">"],
	[TOKEN.NE]: OPERATORS["!="],
	[TOKEN.IN]: OPERATORS["in"]
};
const TOKEN_BY_NUMBER = {};
for (const key in TOKEN) TOKEN_BY_NUMBER[TOKEN[key]] = key;
const HEX_CODES = /* @__PURE__ */ new Uint8Array(128);
for (const ch of "0123456789abcdefABCDEF") HEX_CODES[ch.charCodeAt(0)] = 1;
const ESCAPE_ERRORS = {
	bytes_unicode_escape: (e) => `\\${e} not allowed in bytes literals`,
	invalid_unicode_escape: (e) => `Invalid Unicode escape: \\${e}`,
	invalid_unicode_surrogate: (e) => `Invalid Unicode surrogate: \\${e}`,
	invalid_hex_escape: (e) => `Invalid hex escape: \\${e}`,
	invalid_octal_escape: () => "Octal escape must be 3 digits",
	octal_escape_out_of_range: (e) => `Octal escape out of range: \\${e}`,
	invalid_escape_sequence: (e) => `Invalid escape sequence: \\${e}`
};
const STRING_ESCAPES = {
	"\\": "\\",
	"?": "?",
	"\"": "\"",
	"'": "'",
	"`": "`",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
var ASTNode = class ASTNode {
	#meta;
	#input;
	constructor(input, pos, start, end, op, args) {
		this.#meta = {
			check: op.check,
			evaluate: op.evaluate
		};
		this.#input = input;
		this.op = op.name;
		this.args = args;
		this.pos = pos;
		this.start = start;
		this.end = end;
	}
	clone(op, args) {
		return new ASTNode(this.#input, this.pos, this.start, this.end, op, args);
	}
	get meta() {
		return this.#meta;
	}
	get input() {
		return this.#input;
	}
	#computeIsAsync() {
		const ast = this.#meta.alternate ?? this;
		switch (ast.op) {
			case "value":
			case "id":
			case "accuValue":
			case "accuInc": return false;
			case "accuPush": return ast.args.maybeAsync;
			case "!_":
			case "-_":
				if (ast.candidates?.async !== false) return true;
				return ast.args.maybeAsync;
			case "!=":
			case "==":
			case "in":
			case "+":
			case "-":
			case "*":
			case "/":
			case "%":
			case "<":
			case "<=":
			case ">":
			case ">=":
				if (ast.candidates?.async !== false) return true;
				return ast.args.some((a) => a.maybeAsync);
			case "call":
			case "rcall":
				if (ast.candidates?.async !== false) return true;
				return (ast.receiverWithArgs || ast.args[1]).some((a) => a.maybeAsync);
			case "comprehension": return ast.args.iterable.maybeAsync || ast.args.step.maybeAsync;
			case ".":
			case ".?": return ast.args[0].maybeAsync;
			case "?:":
			case "list":
			case "[]":
			case "[?]": return ast.args.some((a) => a.maybeAsync);
			case "||":
			case "&&": return ast.args.some((a) => a.maybeAsync);
			case "map": return ast.args.some((a) => a[0].maybeAsync || a[1].maybeAsync);
			default: return true;
		}
	}
	/**
	* Check whether we can optimize away async calling
	* If no ast members includes a function, we can optimize the call
	* for which we want to return true here.
	* @returns {boolean}
	*/
	get maybeAsync() {
		return this.#meta.async ??= this.#computeIsAsync();
	}
	check(chk, ast, ctx) {
		const meta = this.#meta;
		if (meta.alternate) return chk.check(meta.alternate, ctx);
		else if (meta.macro) return meta.macro.typeCheck(chk, meta.macro, ctx);
		return meta.check(chk, ast, ctx);
	}
	evaluate(ev, ast, ctx) {
		const meta = this.#meta;
		if (meta.alternate) this.evaluate = this.#evaluateAlternate;
		else if (meta.macro) this.evaluate = this.#evaluateMacro;
		else this.evaluate = meta.evaluate;
		return this.evaluate(ev, ast, ctx);
	}
	#evaluateAlternate(ev, ast, ctx) {
		return (ast = this.#meta.alternate).evaluate(ev, ast, ctx);
	}
	#evaluateMacro(ev, ast, ctx) {
		return (ast = this.#meta.macro).evaluate(ev, ast, ctx);
	}
	setMeta(key, value) {
		return this.#meta[key] = value, this;
	}
	get range() {
		return {
			start: this.start,
			end: this.end
		};
	}
	toOldStructure() {
		const args = Array.isArray(this.args) ? this.args : [this.args];
		return [this.op, ...args.map((a) => a instanceof ASTNode ? a.toOldStructure() : a)];
	}
};
var Lexer = class {
	input;
	pos;
	length;
	tokenPos;
	tokenType;
	tokenValue;
	reset(input) {
		this.pos = 0;
		this.input = input;
		this.length = input.length;
		return input;
	}
	token(pos, type, value) {
		this.tokenPos = pos;
		this.tokenType = type;
		this.tokenValue = value;
		return this;
	}
	nextToken() {
		while (true) {
			const { pos, input, length } = this;
			if (pos >= length) return this.token(pos, TOKEN.EOF);
			const ch = input[pos];
			switch (ch) {
				case " ":
				case "	":
				case "\n":
				case "\r":
					this.pos++;
					continue;
				case "=":
					if (input[pos + 1] !== "=") break;
					return this.token((this.pos += 2) - 2, TOKEN.EQ);
				case "&":
					if (input[pos + 1] !== "&") break;
					return this.token((this.pos += 2) - 2, TOKEN.AND);
				case "|":
					if (input[pos + 1] !== "|") break;
					return this.token((this.pos += 2) - 2, TOKEN.OR);
				case "+": return this.token(this.pos++, TOKEN.PLUS);
				case "-": return this.token(this.pos++, TOKEN.MINUS);
				case "*": return this.token(this.pos++, TOKEN.MULTIPLY);
				case "/":
					if (input[pos + 1] === "/") {
						while (this.pos < length && this.input[this.pos] !== "\n") this.pos++;
						continue;
					}
					return this.token(this.pos++, TOKEN.DIVIDE);
				case "%": return this.token(this.pos++, TOKEN.MODULO);
				case "<":
					if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.LE);
					return this.token(this.pos++, TOKEN.LT);
				case ">":
					if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.GE);
					return this.token(this.pos++, TOKEN.GT);
				case "!":
					if (input[pos + 1] === "=") return this.token((this.pos += 2) - 2, TOKEN.NE);
					return this.token(this.pos++, TOKEN.NOT);
				case "(": return this.token(this.pos++, TOKEN.LPAREN);
				case ")": return this.token(this.pos++, TOKEN.RPAREN);
				case "[": return this.token(this.pos++, TOKEN.LBRACKET);
				case "]": return this.token(this.pos++, TOKEN.RBRACKET);
				case "{": return this.token(this.pos++, TOKEN.LBRACE);
				case "}": return this.token(this.pos++, TOKEN.RBRACE);
				case ".": return this.token(this.pos++, TOKEN.DOT);
				case ",": return this.token(this.pos++, TOKEN.COMMA);
				case ":": return this.token(this.pos++, TOKEN.COLON);
				case "?": return this.token(this.pos++, TOKEN.QUESTION);
				case `"`:
				case `'`: return this.readString(ch);
				case "b":
				case "B":
				case "r":
				case "R": {
					const next = input[pos + 1];
					if (next === "\"" || next === "'") return ++this.pos && this.readString(next, ch);
					return this.readIdentifier();
				}
				default: {
					const code = ch.charCodeAt(0);
					if (code <= 57 && code >= 48) return this.readNumber();
					if (this._isIdentifierCharCode(code)) return this.readIdentifier();
				}
			}
			throw parseError("unexpected_character", `Unexpected character: ${ch}`, {
				pos,
				start: pos,
				end: pos + 1,
				input
			});
		}
	}
	_isIdentifierCharCode(c) {
		if (c < 48 || c > 122) return false;
		return c >= 97 || c >= 65 && c <= 90 || c <= 57 || c === 95;
	}
	_parseAsDouble(start, end) {
		const value = Number(this.input.substring(start, end));
		if (Number.isFinite(value)) return this.token(start, TOKEN.NUMBER, value);
		throw parseError("invalid_number", `Invalid number: ${value}`, {
			pos: start,
			start,
			end,
			input: this.input
		});
	}
	_parseAsBigInt(start, end, isHex, unsigned) {
		const string = this.input.substring(start, end);
		if (unsigned === "u" || unsigned === "U") {
			this.pos++;
			try {
				return this.token(start, TOKEN.NUMBER, new UnsignedInt(string));
			} catch (_err) {}
		} else try {
			return this.token(start, TOKEN.NUMBER, BigInt(string));
		} catch (_err) {}
		throw parseError(isHex ? "invalid_hex_integer" : "invalid_integer", isHex ? `Invalid hex integer: ${string}` : `Invalid integer: ${string}`, {
			pos: start,
			start,
			end: this.pos,
			input: this.input
		});
	}
	_readDigits(input, length, pos, code) {
		while (pos < length && (code = input.charCodeAt(pos)) && !(code > 57 || code < 48)) pos++;
		return pos;
	}
	_readExponent(input, length, pos) {
		let ch = pos < length && input[pos];
		if (ch === "e" || ch === "E") {
			ch = ++pos < length && input[pos];
			if (ch === "-" || ch === "+") pos++;
			const start = pos;
			pos = this._readDigits(input, length, pos);
			if (start === pos) throw parseError("invalid_exponent", "Invalid exponent", {
				pos,
				start: pos,
				end: Math.min(pos + 1, input.length),
				input
			});
		}
		return pos;
	}
	readNumber() {
		const { input, length, pos: start } = this;
		let pos = start;
		if (input[pos] === "0" && (input[pos + 1] === "x" || input[pos + 1] === "X")) {
			pos += 2;
			while (pos < length && HEX_CODES[input[pos].charCodeAt(0)]) pos++;
			return this._parseAsBigInt(start, this.pos = pos, true, input[pos]);
		}
		pos = this._readDigits(input, length, pos);
		if (pos + 1 < length) {
			let isDouble = false;
			let afterpos = input[pos] === "." ? this._readDigits(input, length, pos + 1) : pos + 1;
			if (afterpos !== pos + 1) (isDouble = true) && (pos = afterpos);
			afterpos = this._readExponent(input, length, pos);
			if (afterpos !== pos) (isDouble = true) && (pos = afterpos);
			if (isDouble) return this._parseAsDouble(start, this.pos = pos);
		}
		return this._parseAsBigInt(start, this.pos = pos, false, input[pos]);
	}
	readString(del, prefix) {
		const { input: i, pos: s } = this;
		if (i[s + 1] === del && i[s + 2] === del) return this.readTripleQuotedString(del, prefix);
		return this.readSingleQuotedString(del, prefix);
	}
	_closeQuotedString(rawStart, rawValue, prefix, pos) {
		switch (prefix) {
			case "b":
			case "B": {
				const processed = this.processEscapes(rawStart, rawValue, true);
				const bytes = new Uint8Array(processed.length);
				for (let i = 0; i < processed.length; i++) bytes[i] = processed.charCodeAt(i) & 255;
				return this.token(pos - 1, TOKEN.BYTES, bytes);
			}
			case "r":
			case "R": return this.token(pos - 1, TOKEN.STRING, rawValue);
			default: {
				const value = this.processEscapes(rawStart, rawValue, false);
				return this.token(pos, TOKEN.STRING, value);
			}
		}
	}
	readSingleQuotedString(delimiter, prefix) {
		const { input, length, pos: start } = this;
		let ch;
		let pos = this.pos + 1;
		while (pos < length && (ch = input[pos])) {
			switch (ch) {
				case delimiter:
					const rawStart = start + 1;
					const rawValue = input.slice(rawStart, pos);
					this.pos = ++pos;
					return this._closeQuotedString(rawStart, rawValue, prefix, start);
				case "\n":
				case "\r": throw parseError("newline_in_string", "Newlines not allowed in single-quoted strings", {
					pos,
					start: pos,
					end: pos + 1,
					input
				});
				case "\\": pos++;
			}
			pos++;
		}
		throw parseError("unterminated_string", "Unterminated string", {
			pos: start,
			start,
			end: input.length,
			input
		});
	}
	readTripleQuotedString(delimiter, prefix) {
		const { input, length, pos: start } = this;
		let ch;
		let pos = this.pos + 3;
		while (pos < length && (ch = input[pos])) {
			switch (ch) {
				case delimiter:
					if (input[pos + 1] === delimiter && input[pos + 2] === delimiter) {
						const rawStart = start + 3;
						const rawValue = input.slice(rawStart, pos);
						this.pos = pos + 3;
						return this._closeQuotedString(rawStart, rawValue, prefix, start);
					}
					break;
				case "\\": pos++;
			}
			pos++;
		}
		throw parseError("unterminated_triple_quoted_string", "Unterminated triple-quoted string", {
			pos: start,
			start,
			end: input.length,
			input
		});
	}
	#escapeErr(code, offset, len, i, chars, extra) {
		const start = offset + i;
		return parseError(code, ESCAPE_ERRORS[code](extra), {
			input: this.input,
			pos: start,
			start,
			end: Math.min(start + chars, offset + len)
		});
	}
	processEscapes(offset, str, isBytes) {
		if (!str.includes("\\")) return str;
		const len = str.length;
		let result = "";
		let i = 0;
		while (i < len) {
			if (str[i] !== "\\" || i + 1 >= len) {
				result += str[i++];
				continue;
			}
			const next = str[i + 1];
			if (STRING_ESCAPES[next]) {
				result += STRING_ESCAPES[next];
				i += 2;
			} else if (next === "u" || next === "U") {
				if (isBytes) throw this.#escapeErr("bytes_unicode_escape", offset, len, i, 2, next);
				const hexLen = next === "u" ? 4 : 8;
				const hex = str.substring(i + 2, i + 2 + hexLen);
				const c = Number.parseInt(hex, 16);
				if (hex.length !== hexLen || !/^[0-9a-fA-F]+$/.test(hex) || c > 1114111) throw this.#escapeErr("invalid_unicode_escape", offset, len, i, 2 + hexLen, next + hex);
				if (c >= 55296 && c <= 57343) throw this.#escapeErr("invalid_unicode_surrogate", offset, len, i, 2 + hexLen, next + hex);
				result += String.fromCodePoint(c);
				i += 2 + hexLen;
			} else if (next === "x" || next === "X") {
				const h = str.substring(i + 2, i + 4);
				if (!/^[0-9a-fA-F]{2}$/.test(h)) throw this.#escapeErr("invalid_hex_escape", offset, len, i, 4, next + h);
				result += String.fromCharCode(Number.parseInt(h, 16));
				i += 4;
			} else if (next >= "0" && next <= "7") {
				const o = str.substring(i + 1, i + 4);
				if (!/^[0-7]{3}$/.test(o)) throw this.#escapeErr("invalid_octal_escape", offset, len, i, 4);
				const value = Number.parseInt(o, 8);
				if (value > 255) throw this.#escapeErr("octal_escape_out_of_range", offset, len, i, 4, o);
				result += String.fromCharCode(value);
				i += 4;
			} else throw this.#escapeErr("invalid_escape_sequence", offset, len, i, 2, next);
		}
		return result;
	}
	readIdentifier() {
		const { pos, input, length } = this;
		let p = pos;
		while (p < length && this._isIdentifierCharCode(input[p].charCodeAt(0))) p++;
		const value = input.substring(pos, this.pos = p);
		switch (value) {
			case "true": return this.token(pos, TOKEN.BOOLEAN, true);
			case "false": return this.token(pos, TOKEN.BOOLEAN, false);
			case "null": return this.token(pos, TOKEN.NULL, null);
			case "in": return this.token(pos, TOKEN.IN);
			default: return this.token(pos, TOKEN.IDENTIFIER, value);
		}
	}
};
const globalLexer = new Lexer();
var Parser = class {
	lexer = globalLexer;
	input = null;
	maxDepthRemaining = null;
	astNodesRemaining = null;
	type = null;
	pos = null;
	constructor(limits, registry) {
		this.limits = limits;
		this.registry = registry;
	}
	#limitExceeded(limitKey, pos = this.pos) {
		throw parseError("limit_exceeded", `Exceeded ${limitKey} (${this.limits[limitKey]})`, {
			pos,
			start: pos,
			end: pos,
			input: this.input
		});
	}
	#node(start, end, op, args, pos = start) {
		const node = new ASTNode(this.input, pos, start, end, op, args);
		if (!this.astNodesRemaining--) this.#limitExceeded("maxAstNodes", pos);
		return node;
	}
	#infixNode(op, left, right) {
		return this.#node(left.start, right.end, op, [left, right]);
	}
	#ternaryNode(expression, consequent, alternate) {
		return this.#node(expression.start, alternate.end, OPERATORS.ternary, [
			expression,
			consequent,
			alternate
		]);
	}
	#unaryNode(pos, op, arg) {
		return this.#node(pos, arg.end, op, arg);
	}
	#accessNode(op, left, right, end, pos = left.start) {
		return this.#node(left.start, end, op, [left, right], pos);
	}
	#advanceToken(returnValue = this.pos) {
		const l = this.lexer.nextToken();
		this.pos = l.tokenPos;
		this.type = l.tokenType;
		return returnValue;
	}
	get value() {
		return this.lexer.tokenValue;
	}
	consume(expectedType) {
		if (this.type === expectedType) return this.#advanceToken();
		throw parseError("expected_token", `Expected ${TOKEN_BY_NUMBER[expectedType]}, got ${TOKEN_BY_NUMBER[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	match(type) {
		return this.type === type;
	}
	parse(input) {
		if (typeof input !== "string") throw parseError("expression_must_be_string", "Expression must be a string");
		this.input = this.lexer.reset(input);
		this.#advanceToken();
		this.maxDepthRemaining = this.limits.maxDepth;
		this.astNodesRemaining = this.limits.maxAstNodes;
		const result = this.parseExpression();
		if (this.match(TOKEN.EOF)) return result;
		throw parseError("unexpected_character", `Unexpected character: '${this.input[this.lexer.pos - 1]}'`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#expandMacro(start, end, op, args) {
		const methodName = args[0];
		const receiver = op === OPERATORS.rcall ? args[1] : null;
		const fnArgs = op === OPERATORS.rcall ? args[2] : args[1];
		const decl = this.registry.findMacro(methodName, !!receiver, fnArgs.length);
		const ast = this.#node(start, end, op, args);
		if (!decl) return ast;
		const macro = decl.handler({
			ast,
			args: fnArgs,
			receiver,
			methodName,
			parser: this
		});
		if (macro.callAst) return ast.setMeta("alternate", macro.callAst);
		return ast.setMeta("macro", macro).setMeta("async", isAsync(macro.evaluate, macro.async));
	}
	parseExpression() {
		if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth");
		const expr = this.parseLogicalOr();
		if (!this.match(TOKEN.QUESTION)) return ++this.maxDepthRemaining && expr;
		this.#advanceToken();
		const consequent = this.parseExpression();
		this.consume(TOKEN.COLON);
		const alternate = this.parseExpression();
		this.maxDepthRemaining++;
		return this.#ternaryNode(expr, consequent, alternate);
	}
	parseLogicalOr() {
		let expr = this.parseLogicalAnd();
		while (this.match(TOKEN.OR)) {
			this.#advanceToken();
			expr = this.#infixNode(OPERATORS["||"], expr, this.parseLogicalAnd());
		}
		return expr;
	}
	parseLogicalAnd() {
		let expr = this.parseEquality();
		while (this.match(TOKEN.AND)) {
			this.#advanceToken();
			expr = this.#infixNode(OPERATORS["&&"], expr, this.parseEquality());
		}
		return expr;
	}
	parseEquality() {
		let expr = this.parseRelational();
		while (this.match(TOKEN.EQ) || this.match(TOKEN.NE)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseRelational());
		}
		return expr;
	}
	parseRelational() {
		let expr = this.parseAdditive();
		while (this.match(TOKEN.LT) || this.match(TOKEN.LE) || this.match(TOKEN.GT) || this.match(TOKEN.GE) || this.match(TOKEN.IN)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseAdditive());
		}
		return expr;
	}
	parseAdditive() {
		let expr = this.parseMultiplicative();
		while (this.match(TOKEN.PLUS) || this.match(TOKEN.MINUS)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseMultiplicative());
		}
		return expr;
	}
	parseMultiplicative() {
		let expr = this.parseUnary();
		while (this.match(TOKEN.MULTIPLY) || this.match(TOKEN.DIVIDE) || this.match(TOKEN.MODULO)) {
			const op = OP_FOR_TOKEN[this.type];
			this.#advanceToken();
			expr = this.#infixNode(op, expr, this.parseUnary());
		}
		return expr;
	}
	parseUnary() {
		if (this.type === TOKEN.NOT) return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryNot, this.parseUnary());
		if (this.type === TOKEN.MINUS) return this.#unaryNode(this.#advanceToken(), OPERATORS.unaryMinus, this.parseUnary());
		return this.parsePostfix();
	}
	parsePostfix() {
		let expr = this.parsePrimary();
		const depth = this.maxDepthRemaining;
		while (true) {
			if (this.match(TOKEN.DOT)) {
				const dot = this.#advanceToken();
				if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", dot);
				const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalFieldAccess : OPERATORS.fieldAccess;
				const propertyValue = this.value;
				const start = this.pos;
				const end = this.lexer.pos;
				this.consume(TOKEN.IDENTIFIER);
				if (op === OPERATORS.fieldAccess && this.match(TOKEN.LPAREN) && this.#advanceToken()) {
					const args = this.parseArgumentList();
					const closeEnd = this.lexer.pos;
					this.consume(TOKEN.RPAREN);
					expr = this.#expandMacro(expr.start, closeEnd, OPERATORS.rcall, [
						propertyValue,
						expr,
						args
					]);
				} else expr = this.#accessNode(op, expr, propertyValue, end, start);
				continue;
			}
			if (this.match(TOKEN.LBRACKET)) {
				const bracket = this.#advanceToken();
				if (!this.maxDepthRemaining--) this.#limitExceeded("maxDepth", bracket);
				const op = this.match(TOKEN.QUESTION) && this.registry.enableOptionalTypes && this.#advanceToken() ? OPERATORS.optionalBracketAccess : OPERATORS.bracketAccess;
				const index = this.parseExpression();
				const closeEnd = this.lexer.pos;
				this.consume(TOKEN.RBRACKET);
				expr = this.#accessNode(op, expr, index, closeEnd);
				continue;
			}
			break;
		}
		this.maxDepthRemaining = depth;
		return expr;
	}
	parsePrimary() {
		switch (this.type) {
			case TOKEN.NUMBER:
			case TOKEN.STRING:
			case TOKEN.BYTES:
			case TOKEN.BOOLEAN:
			case TOKEN.NULL: return this.#consumeLiteral();
			case TOKEN.IDENTIFIER: return this.#parseIdentifierPrimary();
			case TOKEN.LPAREN: return this.#parseParenthesizedExpression();
			case TOKEN.LBRACKET: return this.parseList();
			case TOKEN.LBRACE: return this.parseMap();
		}
		throw parseError("unexpected_token", `Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`, {
			pos: this.pos,
			start: this.pos,
			end: this.lexer.pos,
			input: this.input
		});
	}
	#consumeLiteral() {
		return this.#advanceToken(this.#node(this.pos, this.lexer.pos, OPERATORS.value, this.value));
	}
	#parseIdentifierPrimary() {
		const value = this.value;
		const end = this.lexer.pos;
		const start = this.consume(TOKEN.IDENTIFIER);
		if (RESERVED.has(value)) throw parseError("reserved_identifier", `Reserved identifier: ${value}`, {
			pos: start,
			start,
			end,
			input: this.input
		});
		if (!this.match(TOKEN.LPAREN)) return this.#node(start, end, OPERATORS.id, value);
		this.#advanceToken();
		const args = this.parseArgumentList();
		const closeEnd = this.lexer.pos;
		this.consume(TOKEN.RPAREN);
		return this.#expandMacro(start, closeEnd, OPERATORS.call, [value, args]);
	}
	#parseParenthesizedExpression() {
		this.consume(TOKEN.LPAREN);
		const expr = this.parseExpression();
		this.consume(TOKEN.RPAREN);
		return expr;
	}
	parseList() {
		const start = this.consume(TOKEN.LBRACKET);
		const elements = [];
		let remainingElements = this.limits.maxListElements;
		if (!this.match(TOKEN.RBRACKET)) {
			elements.push(this.parseExpression());
			if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
			while (this.match(TOKEN.COMMA)) {
				this.#advanceToken();
				if (this.match(TOKEN.RBRACKET)) break;
				elements.push(this.parseExpression());
				if (!remainingElements--) this.#limitExceeded("maxListElements", elements.at(-1).pos);
			}
		}
		const closeEnd = this.lexer.pos;
		this.consume(TOKEN.RBRACKET);
		return this.#node(start, closeEnd, OPERATORS.list, elements);
	}
	parseMap() {
		const start = this.consume(TOKEN.LBRACE);
		const props = [];
		let remainingEntries = this.limits.maxMapEntries;
		if (!this.match(TOKEN.RBRACE)) {
			props.push(this.parseProperty());
			if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
			while (this.match(TOKEN.COMMA)) {
				this.#advanceToken();
				if (this.match(TOKEN.RBRACE)) break;
				props.push(this.parseProperty());
				if (!remainingEntries--) this.#limitExceeded("maxMapEntries", props.at(-1)[0].pos);
			}
		}
		const closeEnd = this.lexer.pos;
		this.consume(TOKEN.RBRACE);
		return this.#node(start, closeEnd, OPERATORS.map, props);
	}
	parseProperty() {
		return [this.parseExpression(), (this.consume(TOKEN.COLON), this.parseExpression())];
	}
	parseArgumentList() {
		const args = [];
		let remainingArgs = this.limits.maxCallArguments;
		if (!this.match(TOKEN.RPAREN)) {
			args.push(this.parseExpression());
			if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
			while (this.match(TOKEN.COMMA)) {
				this.#advanceToken();
				if (this.match(TOKEN.RPAREN)) break;
				args.push(this.parseExpression());
				if (!remainingArgs--) this.#limitExceeded("maxCallArguments", args.at(-1).pos);
			}
		}
		return args;
	}
};
// node_modules/@marcbachmann/cel-js/lib/options.js
const DEFAULT_LIMITS = objFreeze({
	maxAstNodes: 1e5,
	maxDepth: 250,
	maxListElements: 1e3,
	maxMapEntries: 1e3,
	maxCallArguments: 32
});
const LIMIT_KEYS = new Set(objKeys(DEFAULT_LIMITS));
function createLimits(overrides, base = DEFAULT_LIMITS) {
	const keys = overrides ? objKeys(overrides) : void 0;
	if (!keys?.length) return base;
	const merged = { ...base };
	for (const key of keys) {
		if (!LIMIT_KEYS.has(key)) throw new TypeError(`Unknown limits option: ${key}`);
		const value = overrides[key];
		if (typeof value !== "number") continue;
		merged[key] = value;
	}
	return objFreeze(merged);
}
const DEFAULT_OPTIONS = objFreeze({
	unlistedVariablesAreDyn: false,
	homogeneousAggregateLiterals: true,
	enableOptionalTypes: false,
	limits: DEFAULT_LIMITS
});
function bool(a, b, key) {
	const value = a?.[key] ?? b?.[key];
	if (typeof value !== "boolean") throw new TypeError(`Invalid option: ${key}`);
	return value;
}
function createOptions(opts, base = DEFAULT_OPTIONS) {
	if (!opts) return base;
	return objFreeze({
		unlistedVariablesAreDyn: bool(opts, base, "unlistedVariablesAreDyn"),
		homogeneousAggregateLiterals: bool(opts, base, "homogeneousAggregateLiterals"),
		enableOptionalTypes: bool(opts, base, "enableOptionalTypes"),
		limits: createLimits(opts.limits, base.limits)
	});
}
// node_modules/@marcbachmann/cel-js/lib/evaluator.js
const globalRegistry = createRegistry({ enableOptionalTypes: false });
registerFunctions(globalRegistry);
registerOverloads(globalRegistry);
registerMacros(globalRegistry);
var Environment = class Environment {
	#registry;
	#evaluator;
	#typeChecker;
	#evalTypeChecker;
	#parser;
	constructor(opts, inherited) {
		this.opts = createOptions(opts, inherited?.opts);
		this.#registry = (inherited instanceof Environment ? inherited.#registry : globalRegistry).clone(this.opts);
		const childOpts = {
			registry: this.#registry,
			opts: this.opts
		};
		this.#typeChecker = new TypeChecker(childOpts);
		this.#evalTypeChecker = new TypeChecker(childOpts, true);
		this.#evaluator = new Evaluator(childOpts);
		this.#parser = new Parser(this.opts.limits, this.#registry);
		Object.freeze(this);
	}
	clone(opts) {
		return new Environment(opts, this);
	}
	registerFunction(signature, handler, opts) {
		this.#registry.registerFunctionOverload(signature, handler, opts);
		return this;
	}
	registerOperator(string, handler, opts) {
		this.#registry.registerOperatorOverload(string, handler, opts);
		return this;
	}
	registerType(typename, constructor) {
		this.#registry.registerType(typename, constructor);
		return this;
	}
	registerVariable(name, type, opts) {
		this.#registry.registerVariable(name, type, opts);
		return this;
	}
	registerConstant(name, type, value) {
		this.#registry.registerConstant(name, type, value);
		return this;
	}
	hasVariable(name) {
		return this.#registry.variables.has(name);
	}
	getDefinitions() {
		return this.#registry.getDefinitions();
	}
	check(expression) {
		try {
			return this.#checkAST(this.#parser.parse(expression));
		} catch (error) {
			return {
				valid: false,
				error
			};
		}
	}
	#checkAST(ast) {
		try {
			const typeDecl = this.#typeChecker.check(ast, new RootContext(this.#registry));
			return {
				valid: true,
				type: this.#formatTypeForCheck(typeDecl)
			};
		} catch (error) {
			return {
				valid: false,
				error
			};
		}
	}
	#formatTypeForCheck(typeDecl) {
		if (typeDecl.name === `list<dyn>`) return "list";
		if (typeDecl.name === `map<dyn, dyn>`) return "map";
		return typeDecl.name;
	}
	parse(expression) {
		const ast = this.#parser.parse(expression);
		const evaluateParsed = this.#evaluateAST.bind(this, ast);
		evaluateParsed.check = this.#checkAST.bind(this, ast);
		evaluateParsed.ast = ast;
		return evaluateParsed;
	}
	evaluate(expression, context) {
		return this.#evaluateAST(this.#parser.parse(expression), context);
	}
	#evaluateAST(ast, ctx) {
		if (ast.checkedType) return ast.evaluate(this.#evaluator, ast, new RootContext(this.#registry, ctx));
		else {
			this.#evalTypeChecker.check(ast, ctx = new RootContext(this.#registry, ctx));
			return ast.evaluate(this.#evaluator, ast, ctx);
		}
	}
};
var Evaluator = class extends Base {
	constructor(opts) {
		super(opts);
		this.createError = evaluationError;
	}
	#firstMapElement(coll) {
		if (coll instanceof Map) return coll.entries().next().value;
		for (const key in coll) return [key, coll[key]];
	}
	debugRuntimeType(value, checkedType) {
		return checkedType?.hasDynType === false ? checkedType : this.debugTypeDeep(value);
	}
	debugTypeDeep(value) {
		const runtimeType = this.debugType(value);
		switch (runtimeType.kind) {
			case "list": {
				const first = value instanceof Array ? value[0] : value.values().next().value;
				if (first === void 0) return runtimeType;
				return this.registry.getListType(this.debugTypeDeep(first));
			}
			case "map": {
				const first = this.#firstMapElement(value);
				if (!first) return runtimeType;
				return this.registry.getMapType(runtimeType.keyType.hasDynType ? this.debugTypeDeep(first[0]) : runtimeType.keyType, runtimeType.valueType.hasDynType ? this.debugTypeDeep(first[1]) : runtimeType.valueType);
			}
			default: return runtimeType;
		}
	}
	tryEval(ast, ctx) {
		try {
			const res = this.run(ast, ctx);
			if (res instanceof Promise) return res.catch((err) => err);
			return res;
		} catch (err) {
			return err;
		}
	}
	run(ast, ctx) {
		return ast.evaluate(this, ast, ctx);
	}
};
new Environment({ unlistedVariablesAreDyn: true });
// node_modules/@marcbachmann/cel-js/lib/serialize.js
/**
* Serialize a primitive value to CEL syntax
* @param {*} value - The value to serialize
* @returns {string} The CEL representation
*/
function serializeValue(value) {
	if (value === null) return "null";
	if (typeof value === "boolean") return String(value);
	if (typeof value === "bigint") return String(value);
	if (typeof value === "string") return serializeString(value);
	if (value instanceof Uint8Array) return serializeBytes(value);
	if (value instanceof UnsignedInt) return `${value.value}u`;
	if (value instanceof Optional) {
		if (value.hasValue()) return `optional.of(${serializeValue(value.value())})`;
		return "optional.none()";
	}
	if (typeof value === "number") return value % 1 === 0 ? `${value}.0` : value.toLocaleString("en-US", {
		useGrouping: false,
		maximumFractionDigits: 9
	});
	if (typeof value === "object") {
		const keys = Object.keys(value);
		if (keys.every((k) => /^\d+$/.test(k))) {
			const bytes = new Uint8Array(keys.length);
			for (let i = 0; i < keys.length; i++) bytes[i] = value[i];
			return serializeBytes(bytes);
		}
	}
	return String(value);
}
/**
* Convert an AST back to CEL expression string
* @param {import(".").ASTNode} ast - The AST node to convert
* @returns {string} The CEL expression string
*/
function serialize(ast) {
	const { op, args } = ast;
	switch (op) {
		case "value": return serializeValue(args);
		case "id": return args;
		case "||":
		case "&&":
		case "==":
		case "!=":
		case "<":
		case "<=":
		case ">":
		case ">=":
		case "in":
		case "+":
		case "-":
		case "*":
		case "/":
		case "%": return `${wrap(args[0], op)} ${op} ${wrap(args[1], op)}`;
		case "!_": return `!${wrap(args, op)}`;
		case "-_": return [
			"+",
			"-",
			"*",
			"/",
			"%"
		].includes(args.op) ? `-(${serialize(args)})` : `-${serialize(args)}`;
		case ".": return `${wrap(args[0], op)}.${args[1]}`;
		case ".?": return `${wrap(args[0], op)}.?${args[1]}`;
		case "[]": return `${wrap(args[0], op)}[${serialize(args[1])}]`;
		case "[?]": return `${wrap(args[0], op)}[?${serialize(args[1])}]`;
		case "call": return `${args[0]}(${args[1].map(serialize).join(", ")})`;
		case "rcall": return `${wrap(args[1], op)}.${args[0]}(${args[2].map(serialize).join(", ")})`;
		case "list": return `[${args.map(serialize).join(", ")}]`;
		case "map": return `{${args.map(([k, v]) => `${serialize(k)}: ${serialize(v)}`).join(", ")}}`;
		case "?:": return `${wrap(args[0], op)} ? ${wrap(args[1], op)} : ${serialize(args[2])}`;
		default: throw new Error(`Unknown AST operation: ${op}`);
	}
}
/**
* Serialize a string value with proper escaping
* @param {string} str - The string to serialize
* @returns {string} The escaped string with quotes
*/
function serializeString(str) {
	const escaped = str.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t").replace(/\f/g, "\\f").replace(/[\b]/g, "\\b").replace(/\v/g, "\\v");
	let result = "";
	for (let i = 0; i < escaped.length; i++) {
		const code = escaped.charCodeAt(i);
		if (code < 32 || code > 126) result += code <= 65535 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
		else result += escaped[i];
	}
	return `"${result}"`;
}
/**
* Serialize a bytes value
* @param {Uint8Array} bytes - The bytes to serialize
* @returns {string} The bytes literal
*/
function serializeBytes(bytes) {
	let result = "b\"";
	for (const byte of bytes) if (byte === 92) result += "\\\\";
	else if (byte === 34) result += "\\\"";
	else if (byte === 10) result += "\\n";
	else if (byte === 13) result += "\\r";
	else if (byte === 9) result += "\\t";
	else if (byte >= 32 && byte <= 126) result += String.fromCharCode(byte);
	else result += `\\x${byte.toString(16).padStart(2, "0")}`;
	return `${result}"`;
}
/**
* Operator precedence (higher = tighter binding)
*/
const PRECEDENCE = {
	"?:": 1,
	"||": 2,
	"&&": 3,
	"==": 4,
	"!=": 4,
	"<": 5,
	"<=": 5,
	">": 5,
	">=": 5,
	in: 5,
	"+": 6,
	"-": 6,
	"-_": 6,
	"*": 7,
	"/": 7,
	"%": 7,
	"!_": 8,
	".": 9,
	".?": 9,
	"[]": 9,
	"[?]": 9,
	call: 9,
	rcall: 9
};
/**
* Check if parentheses are needed based on operator precedence
* @param {ASTNode} ast - The AST node to check
* @param {string} parentOp - The parent operator
* @returns {boolean} True if parentheses are needed
*/
function needsParentheses(ast, parentOp) {
	const childOp = ast.op;
	const parentPrec = PRECEDENCE[parentOp] || 0;
	const childPrec = PRECEDENCE[childOp] || 0;
	if (childOp === "value" || childOp === "id" || childOp === "call" || childOp === "rcall" || childOp === "list" || childOp === "map") return false;
	if ((parentOp === "*" || parentOp === "/" || parentOp === "%") && childOp === "-_") return false;
	if (parentOp === "*" && childOp === "*" && ast.args[0].op === "-_") return false;
	if ((childOp === "." || childOp === "[]" || childOp === ".?" || childOp === "[?]") && (parentOp === "." || parentOp === "[]" || parentOp === ".?" || parentOp === "[?]" || parentOp === "rcall")) return false;
	if (parentOp === "?:") return childOp === "?:";
	if (parentOp === "!_" || parentOp === "-_") return childPrec < parentPrec;
	if (parentOp === "/" && (childOp === "*" || childOp === "+" || childOp === "-")) return true;
	if (childOp === "/" && parentOp !== void 0) return true;
	if ((parentOp === "*" || parentOp === "/") && [
		"+",
		"-",
		"*",
		"/"
	].includes(childOp)) return true;
	if (childPrec < parentPrec) return true;
	if (childPrec === parentPrec && (parentOp === "/" || parentOp === "%") && (childOp === "/" || childOp === "%")) return true;
	return false;
}
/**
* Wrap expression in parentheses if needed
* @param {*} ast - The AST node
* @param {string} parentOp - The parent operator
* @returns {string} The serialized expression, possibly wrapped in parentheses
*/
function wrap(ast, parentOp) {
	return needsParentheses(ast, parentOp) ? `(${serialize(ast)})` : serialize(ast);
}
// src/core/policy/expression-language.ts
/**
* The language of policy expressions: CEL with these variables and functions and nothing else. What CEL has
* beyond them is left out on purpose: regular expressions can be made to run for ever, times need a clock.
*/
const VARIABLES = {
	name: "string",
	client_api: "string",
	needs: "Needs",
	written: "list<string>",
	policies: "Policies",
	patterns: "list<string>",
	pattern: "map<string, map<string, double>>",
	team: "string",
	bucket_prefix: "string"
};
const POLICY_FIELDS = [
	"pii_handling",
	"audit_logging",
	"compliance"
];
/** A function or method that expressions may call, as people are told how to call it. */
const FUNCTIONS = {
	kb: "kb(number)",
	mb: "mb(number)",
	gb: "gb(number)",
	tb: "tb(number)",
	minutes: "minutes(number)",
	hours: "hours(number)",
	days: "days(number)",
	ceil: "ceil(number)",
	max: "max(number, number)",
	min: "min(number, number)",
	identifier: "identifier(text, whole number)",
	underscored: "underscored(text)",
	has: "has(needs.field)",
	size: "size(list or text)",
	startsWith: "text.startsWith(text)",
	endsWith: "text.endsWith(text)",
	contains: "text.contains(text)",
	exists: "list.exists(variable, condition)",
	all: "list.all(variable, condition)"
};
const UNITS$1 = {
	kb: 1024,
	mb: 2 ** 20,
	gb: 2 ** 30,
	tb: 2 ** 40,
	minutes: 6e4,
	hours: 36e5,
	days: 864e5
};
const FIELD_TYPES = {
	enum: "string",
	boolean: "bool",
	count: "double",
	size: "double",
	duration: "double"
};
var NeedsFields = class {
	constructor(needs) {
		Object.assign(this, needs);
	}
};
var PolicyFields = class {
	constructor(policies) {
		Object.assign(this, policies);
	}
};
const SYNC = { async: false };
/** Sources are at most 4000 characters (schemas); these bounds keep trees small whatever they hold. */
const LIMITS = {
	maxAstNodes: 1e3,
	maxDepth: 40,
	maxListElements: 200,
	maxMapEntries: 20,
	maxCallArguments: 4
};
function createEnvironment() {
	const needs = Object.fromEntries(NEED_NAMES.map((need) => [need, FIELD_TYPES[NEED_KINDS[need]]]));
	const policies = Object.fromEntries(POLICY_FIELDS.map((field) => [field, "string"]));
	const environment = new Environment({ limits: LIMITS }).registerType("Needs", {
		ctor: NeedsFields,
		convert: (v) => new NeedsFields(v),
		fields: needs
	}).registerType("Policies", {
		ctor: PolicyFields,
		convert: (v) => new PolicyFields(v),
		fields: policies
	}).registerConstant("forever", "double", Number.POSITIVE_INFINITY);
	for (const [name, type] of Object.entries(VARIABLES)) environment.registerVariable(name, type);
	for (const [name, factor] of Object.entries(UNITS$1)) {
		environment.registerFunction(`${name}(int): double`, (n) => Number(n) * factor, SYNC);
		environment.registerFunction(`${name}(double): double`, (n) => n * factor, SYNC);
	}
	return environment.registerFunction("ceil(double): double", Math.ceil, SYNC).registerFunction("max(double, double): double", (a, b) => Math.max(a, b), SYNC).registerFunction("min(double, double): double", (a, b) => Math.min(a, b), SYNC).registerFunction("identifier(string, int): string", (text, n) => cutIdentifier(text, Number(n)), SYNC).registerFunction("underscored(string): string", underscored, SYNC);
}
const ENVIRONMENT = createEnvironment();
// src/core/policy/expression-tree.ts
/** The operands of a node, in the order they are written. Names of local variables are none. */
function operands(node) {
	switch (node.op) {
		case "value":
		case "id": return [];
		case "!_":
		case "-_": return [node.args];
		case ".":
		case ".?": return [node.args[0]];
		case "call": return node.args[1];
		case "rcall": return isQuantifier(node) ? [node.args[1], ...node.args[2].slice(1)] : [node.args[1], ...node.args[2]];
		case "map": return node.args.flat();
		default: return node.args;
	}
}
/** `list.exists(x, \u2026)` and `list.all(x, \u2026)`: the first argument names a variable that holds within. */
const isQuantifier = (node) => node.op === "rcall" && (node.args[0] === "exists" || node.args[0] === "all") && node.args[2].length === 2;
/** What `has(\u2026)` asks for; undefined for any other node. */
const askedByHas = (node) => node.op === "call" && node.args[0] === "has" && node.args[1].length === 1 ? node.args[1][0] : void 0;
/** The variable a node reads, with the keys after it; undefined where it is no such chain. */
function accessOf(node) {
	const keys = [];
	let at = node;
	for (;;) {
		if (at.op === "id") return isVariable(at.args) ? {
			root: at.args,
			keys: keys.reverse()
		} : void 0;
		if (at.op === ".") keys.push(at.args[1]);
		else if (at.op === "[]" && typeof textOf(at.args[1]) === "string") keys.push(textOf(at.args[1]));
		else return void 0;
		at = at.args[0];
	}
}
const isVariable = (name) => Object.hasOwn(VARIABLES, name);
/** The text a node is, where it is a literal. */
const textOf = (node) => node.op === "value" && typeof node.args === "string" ? node.args : void 0;
/** The texts of a literal list; undefined where one of them is something else. */
function textsOf(node) {
	if (node.op !== "list") return void 0;
	const texts = node.args.map(textOf);
	return texts.every((text) => text !== void 0) ? texts : void 0;
}
const isNeed = (name) => NEED_NAMES.includes(name);
/** The need a node reads: `needs.write_rps`. */
function needOf(node) {
	const access = accessOf(node);
	return access?.root === "needs" && isNeed(access.keys[0]) ? access.keys[0] : void 0;
}
/** The constant of `"x" in written` or `"x" in patterns`. */
function memberOf(node, list) {
	if (node.op !== "in" || accessOf(node.args[1])?.root !== list) return void 0;
	return textOf(node.args[0]);
}
/**
* The request fields an expression reads, each once, by first appearance; `patterns.wal` where it asks whether
* that pattern is selected, or for a setting of it. `"x" in written` reads the need
* itself; what it reads of the settings is no field of a request.
*/
function fieldsRead(tree) {
	const fields = /* @__PURE__ */ new Set();
	const visit = (node) => {
		const member = memberOf(node, "written");
		const pattern = memberOf(node, "patterns");
		const access = accessOf(node);
		if (member !== void 0) fields.add(`needs.${member}`);
		else if (pattern !== void 0) fields.add(`patterns.${pattern}`);
		else if (access === void 0) operands(node).forEach(visit);
		else if (access.root === "name") fields.add("namespace");
		else if (access.root === "pattern") fields.add(["patterns", ...access.keys.slice(0, 1)].join("."));
		else if (access.root === "needs" || access.root === "policies") fields.add([access.root, ...access.keys].join("."));
		else if (access.root !== "bucket_prefix") fields.add(access.root);
	};
	visit(tree);
	return [...fields];
}
/** What an expression cannot do without: it has no value as soon as one of these is absent. */
function strictReads(node) {
	if (askedByHas(node)) return [];
	const access = accessOf(node);
	if (access) {
		const [key] = access.keys;
		if (access.root === "needs" && isNeed(key)) return [{ need: key }];
		return access.root === "pattern" && key !== void 0 ? [{ pattern: key }] : [];
	}
	switch (node.op) {
		case "&&":
		case "||": return inBoth(strictReads(node.args[0]), strictReads(node.args[1]));
		case "?:": return [...strictReads(node.args[0]), ...inBoth(strictReads(node.args[1]), strictReads(node.args[2]))];
		case "rcall": return isQuantifier(node) ? strictReads(node.args[1]) : operands(node).flatMap(strictReads);
		default: return operands(node).flatMap(strictReads);
	}
}
const inBoth = (a, b) => a.filter((x) => b.some((y) => "need" in x ? "need" in y && x.need === y.need : "pattern" in y && x.pattern === y.pattern));
/** The parts of a conjunction, in order; a node that is none is its own only part. */
function conjuncts(node) {
	return node.op === "&&" ? node.args.flatMap(conjuncts) : [node];
}
// src/core/policy/expression-checks.ts
/**
* What CEL would accept and this language does not: functions beyond its own, fields that are only known
* when the expression runs (so that `reads` and the analysis know every one), loops within loops.
*/
function forbiddenPart(tree) {
	let found;
	const visit = (node, inLoop) => {
		if (found) return;
		found = unknownFunction(node) ?? wrongHas(node) ?? wrongAccess(node) ?? wrongIdentifier(node) ?? wrongLoop(node, inLoop);
		if (found || askedByHas(node) || accessOf(node)) return;
		for (const operand of operands(node)) visit(operand, inLoop || isQuantifier(node));
	};
	visit(tree, false);
	return found;
}
const at = (node, message, recommendation) => ({
	message,
	recommendation,
	start: node.start,
	end: node.end
});
function unknownFunction(node) {
	if (node.op !== "call" && node.op !== "rcall") return void 0;
	const name = node.args[0];
	if (Object.hasOwn(FUNCTIONS, name)) return void 0;
	const known = Object.keys(FUNCTIONS);
	return at(node, `There is no function '${name}'`, `${didYouMean(closest(name, known))}Functions: ${known.join(", ")}`);
}
function wrongHas(node) {
	const asked = askedByHas(node);
	if (!asked) return void 0;
	const access = accessOf(asked);
	if (asked.op === "." && (access?.root === "needs" || access?.root === "policies")) return unknownField(asked);
	return at(asked, "has() asks whether a need is stated", "Use it as has(needs.ttl) or has(policies.compliance)");
}
function wrongAccess(node) {
	const access = accessOf(node);
	if (node.op === "[]" && !access) {
		const root = accessOf(node.args[0])?.root;
		if (root !== "needs" && root !== "policies" && root !== "pattern") return void 0;
		return at(node, `A field of ${root} must be named by a constant`, `Write ${EXAMPLES[root]}`);
	}
	if (access?.root === "pattern" && access.keys.length < 2) return at(node, "A pattern has a value only by one of its settings", `Write ${EXAMPLES.pattern}; whether it is selected says "claim-check" in patterns`);
	return unknownField(node);
}
/** Also after has(), where CEL looks at no name at all. */
function unknownField(node) {
	const access = accessOf(node);
	if (access?.root !== "needs" && access?.root !== "policies") return void 0;
	const [key] = access.keys;
	if (key === void 0) return at(node, `'${access.root}' is no value by itself`, `Write a field of it: ${EXAMPLES[access.root]}`);
	const known = access.root === "needs" ? NEED_NAMES : POLICY_FIELDS;
	if (known.includes(key)) return void 0;
	return at(node, `${access.root} has no field '${key}'`, `${didYouMean(closest(key, known))}Fields: ${known.join(", ")}`);
}
const EXAMPLES = {
	needs: "needs.write_rps",
	policies: "policies.pii_handling",
	pattern: "pattern[\"claim-check\"].threshold"
};
function wrongIdentifier(node) {
	if (node.op !== "call" || node.args[0] !== "identifier" || node.args[1].length !== 2) return void 0;
	const length = node.args[1][1];
	if (length.op === "value" && typeof length.args === "bigint" && length.args >= 26 && length.args <= 1024) return void 0;
	return at(length, `The length of an identifier must be a whole number from 26 to 1024`, "Write the longest name the backend accepts, for example identifier(name, 63)");
}
function wrongLoop(node, inLoop) {
	if (!isQuantifier(node)) return void 0;
	if (inLoop) return at(node, "A loop within a loop is not supported", "Split the rule into several");
	const variable = node.args[2][0];
	if (variable.op === "id" && (Object.hasOwn(VARIABLES, variable.args) || variable.args === "forever")) return at(variable, `'${variable.args}' already has a meaning`, "Choose another name for the loop variable");
}
// src/core/policy/expression-messages.ts
/** The library's error in the words of this language. Its `summary` is English, but speaks of overloads. */
function explainCelError(error, source) {
	const start = Math.min(error.range?.start ?? 0, source.length);
	const end = Math.max(start, Math.min(error.range?.end ?? source.length, source.length));
	return {
		...wordsOf(error, source.slice(start, end)),
		start,
		end
	};
}
function wordsOf(error, text) {
	const node = error.node;
	switch (error.code) {
		case "reserved_identifier": return text === "namespace" ? say("'namespace' is a reserved word of CEL", "Write `name` for the name of the namespace") : say(`'${text}' is a reserved word of CEL`, variables());
		case "unknown_variable": return unknownVariable(text);
		case "no_such_overload": return operatorMismatch(error.summary, node);
		case "no_matching_overload": return callMismatch(error.summary, node);
		case "invalid_logical_operand": return say("Both sides of && and || must be true or false", `Compare the value with something${found(error)}`);
		case "invalid_condition_type": return say("What stands before ? must be true or false", `Compare the value with something${found(error)}`);
		case "incompatible_ternary_branches": return say("Both values of ?: must be of one kind", `Write whole numbers like 500 as 500.0${found(error)}`);
		case "heterogeneous_list_element": return say("All elements of a list must be of one kind", "Write them alike");
		case "cannot_index_type": return say(`${sentence(kindOf(/'([^']+)'/.exec(error.summary)?.[1] ?? ""))} has no fields`, "Remove what follows it");
		case "limit_exceeded": return say("The expression is too large", "Split the rule into several");
		case "unterminated_string": return say("The text is not closed", "Close it with the quote it begins with");
		case "unexpected_character":
		case "unexpected_token":
		case "expected_token": return text.trim() === "" ? say("The expression ends too early", "Complete it") : say(`'${text}' is not expected here`, "Correct the expression; conditions are joined by && and ||, equality is ==");
		default: return say(error.summary, "Correct the expression");
	}
}
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const say = (message, recommendation) => ({
	message,
	recommendation
});
const WORDS$1 = /* @__PURE__ */ new Set([...CLIENT_APIS, ...Object.values(NEED_VALUES).flat()]);
const variables = () => `Variables: ${Object.keys(VARIABLES).join(", ")}`;
function unknownVariable(name) {
	const message = `There is no variable '${name}'`;
	if (isNeed(name)) return say(message, `Write needs.${name}`);
	if (POLICY_FIELDS.includes(name)) return say(message, `Write policies.${name}`);
	if (WORDS$1.has(name)) return say(message, `Texts stand in quotes: write "${name}"`);
	return say(message, didYouMean(closest(name, Object.keys(VARIABLES))) + variables());
}
const OPERATOR = /^no such overload: (.+) (==|!=|<=|>=|<|>|in|[-+*/%]) (.+)$/;
function operatorMismatch(summary, node) {
	const match = OPERATOR.exec(summary);
	if (!match) {
		const operator = node?.op === "-_" ? "-" : "!";
		return say(`'${operator}' takes ${operator === "!" ? "something that is true or false" : "a number"}`, "Correct what follows it");
	}
	const [left, operator, right] = [
		match[1],
		match[2],
		match[3]
	];
	const message = operator === "in" ? `'in' looks for a value in a list, not for ${kindOf(left)} in ${kindOf(right)}` : `'${operator}' does not go with ${kindOf(left)} and ${kindOf(right)}`;
	return say(message, decimalPoint(summary, node) ?? "Use values of one kind on both sides");
}
function callMismatch(summary, node) {
	const name = node?.op === "call" || node?.op === "rcall" ? node.args[0] : "";
	const usage = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : name;
	const given = /\((.*)\)'?$/.exec(summary)?.[1] ?? "";
	const kinds = given === "" ? "nothing" : given.split(/,\s*(?![^<]*>)/).map(kindOf).join(", ");
	return say(`${name} cannot take ${kinds}`, decimalPoint(summary, node) ?? `Use it as ${usage}`);
}
/** Whole numbers and others do not mix; where one is written out, the remedy is a decimal point. */
function decimalPoint(summary, node) {
	if (!/\bdouble\b/.test(summary) || !node) return void 0;
	const whole = operands(node).find((part) => part.op === "value" && typeof part.args === "bigint");
	return whole && `Needs and settings are decimal numbers: write ${whole.args}.0 for ${whole.args}`;
}
const KINDS = {
	double: "a number",
	int: "a whole number",
	uint: "a whole number",
	string: "text",
	bool: "true or false",
	null: "null",
	Needs: "all needs",
	Policies: "all policies"
};
/** A type of CEL as people call it. */
function kindOf(type) {
	if (Object.hasOwn(KINDS, type)) return KINDS[type];
	if (type.startsWith("list")) return "a list";
	return type.startsWith("map") ? "a group of settings" : `'${type}'`;
}
function found(error) {
	const types = [...error.summary.matchAll(/'([^']+)'/g)].map((match) => kindOf(match[1]));
	return types.length === 0 ? "" : `; here it is ${types.join(" and ")}`;
}
// src/core/policy/compile-expression.ts
const TYPES = {
	condition: ["bool"],
	number: ["double", "int"],
	text: ["string"],
	flag: ["bool"]
};
const WANTED = {
	condition: "A condition must be true or false",
	number: "The value must be a number",
	text: "The value must be text",
	flag: "The value must be true or false"
};
/** Parses and type-checks an expression once; evaluating it later never throws. */
function compileExpression(source, kind) {
	let parsed;
	try {
		parsed = ENVIRONMENT.parse(source);
	} catch (error) {
		if (error instanceof ParseError) return { error: explainCelError(error, source) };
		throw error;
	}
	const tree = parsed.ast;
	const forbidden = forbiddenPart(tree);
	if (forbidden) return { error: forbidden };
	const { type, error } = parsed.check();
	if (error instanceof TypeError$1 || error instanceof ParseError) return { error: explainCelError(error, source) };
	if (error) throw error;
	if (!TYPES[kind].includes(type)) {
		const recommendation = `Here it is ${kindOf(type)}: ${kind === "condition" ? "compare it with something" : "correct the expression"}`;
		return { error: {
			message: WANTED[kind],
			recommendation,
			start: 0,
			end: source.length
		} };
	}
	const evaluate = evaluator(parsed, absenceDecides(tree, kind), kind === "condition" ? apiOf(tree) : void 0);
	return { expression: {
		source,
		reads: fieldsRead(tree),
		evaluate
	} };
}
/** That an expression which reads no field has no value: what it would set would silently be left out. */
function valueless({ source, evaluate }) {
	if (!readsNothing$1(treeOf(source)) || evaluate(NOTHING) !== void 0) return [];
	return [{
		message: "The expression has no value, whatever the request",
		recommendation: "Correct it; it divides by zero, or gives what is no number",
		start: 0,
		end: source.length
	}];
}
const readsNothing$1 = (node) => !accessOf(node) && operands(node).every(readsNothing$1);
/** A request of which nothing is read. */
const NOTHING = {
	name: "",
	client_api: "queue",
	needs: {},
	written: [],
	policies: {
		pii_handling: "enabled",
		audit_logging: "enabled"
	},
	patterns: [],
	pattern: {},
	team: "",
	bucket_prefix: ""
};
/** The tree of an expression that is known to compile. */
const treeOf = (source) => ENVIRONMENT.parse(source).ast;
/**
* The needs and patterns without which there is nothing to evaluate. A conjunction that lacks one is false or
* has no value; for a condition that is the same: it does not match.
*/
function absenceDecides(tree, kind) {
	return kind === "condition" ? conjuncts(tree).flatMap(strictReads) : strictReads(tree);
}
/** The client API a conjunction is for: `client_api == "queue"` in it. For any other it is false. */
function apiOf(tree) {
	for (const part of conjuncts(tree)) {
		if (part.op !== "==") continue;
		const [left, right] = part.args;
		if (accessOf(left)?.root === "client_api" && textOf(right) !== void 0) return textOf(right);
	}
}
function evaluator(run, decisive, api) {
	const needs = [...new Set(decisive.flatMap((read) => "need" in read ? [read.need] : []))];
	const patterns = [...new Set(decisive.flatMap((read) => "pattern" in read ? [read.pattern] : []))];
	return (context) => {
		if (api !== void 0 && context.client_api !== api) return void 0;
		for (const need of needs) if (context.needs[need] === void 0) return void 0;
		for (const pattern of patterns) if (!Object.hasOwn(context.pattern, pattern)) return void 0;
		try {
			const value = run(context);
			if (typeof value === "bigint") return Number(value);
			return Number.isNaN(value) ? void 0 : value;
		} catch (error) {
			if (error instanceof EvaluationError) return void 0;
			throw error;
		}
	};
}
// src/core/policy/expression-constants.ts
/**
* The number an expression always gives: `days(30)`, `gb(100)`, 50000, and with the settings of patterns at
* hand also those. Undefined where it depends on the request or is no number.
*/
function constantOf(node, settings = {}) {
	if (!isConstant(node, settings)) return void 0;
	try {
		const value = ENVIRONMENT.parse(serialize(node))({ pattern: settings });
		if (typeof value === "bigint") return Number(value);
		return typeof value === "number" && !Number.isNaN(value) ? value : void 0;
	} catch (error) {
		if (error instanceof EvaluationError) return void 0;
		throw error;
	}
}
function isConstant(node, settings) {
	const access = accessOf(node);
	if (!access) return operands(node).every((operand) => isConstant(operand, settings));
	const [pattern, setting] = access.keys;
	return access.root === "pattern" && settings[pattern]?.[setting] !== void 0;
}
const MIRRORED = {
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<=",
	"==": "==",
	"!=": "!="
};
/** A comparison of one numeric need with a constant, whichever side it is written on. */
function needComparison(node, settings = {}) {
	if (!isComparison(node)) return void 0;
	const [left, right] = node.args;
	return read$1(left, right, node.op, settings) ?? read$1(right, left, MIRRORED[node.op], settings);
}
const isComparison = (node) => Object.hasOwn(MIRRORED, node.op);
function read$1(side, other, operator, settings) {
	const need = needOf(side);
	if (need === void 0 || !isNumeric(need)) return void 0;
	const constant = constantOf(other, settings);
	return constant === void 0 ? void 0 : {
		need,
		operator,
		constant
	};
}
const isNumeric = (need) => NEED_KINDS[need] !== "enum" && NEED_KINDS[need] !== "boolean";
/** The constants a growing need can cross, into a condition or out of it: `needs.write_rps > 50000`. */
function thresholdsOf(tree) {
	const comparison = needComparison(tree);
	if (comparison) {
		const { need, operator, constant } = comparison;
		return operator !== "==" && operator !== "!=" && Number.isFinite(constant) ? [{
			field: need,
			value: constant
		}] : [];
	}
	return operands(tree).flatMap(thresholdsOf);
}
// src/core/policy/rule-fragment.ts
/** The parts of a rule's condition. It holds when all of them hold. */
function partsOf(when, settings) {
	return conjuncts(treeOf(when.source)).map((node) => {
		const uses = emptyUses();
		const reason = collect(node, settings, uses);
		if (reason !== void 0) return { reason };
		const compiled = compileExpression(serialize(node), "condition");
		if ("error" in compiled) throw new Error(`part of a valid expression is invalid: ${serialize(node)}: ${compiled.error.message}`);
		return {
			expression: compiled.expression,
			uses
		};
	});
}
const emptyUses = () => ({
	numbers: /* @__PURE__ */ new Map(),
	needs: /* @__PURE__ */ new Set(),
	written: /* @__PURE__ */ new Set(),
	policies: /* @__PURE__ */ new Set(),
	texts: /* @__PURE__ */ new Map(),
	patterns: /* @__PURE__ */ new Set()
});
/** Adds what a condition uses; gives the reason where it is outside the fragment. */
function collect(node, settings, uses) {
	if (node.op === "&&" || node.op === "||" || node.op === "!_" || node.op === "?:") {
		for (const operand of operands(node)) {
			const reason = collect(operand, settings, uses);
			if (reason !== void 0) return reason;
		}
		return;
	}
	const need = memberOf(node, "written");
	if (isNeed(need)) {
		uses.written.add(need);
		return;
	}
	const pattern = memberOf(node, "patterns");
	if (pattern !== void 0) {
		uses.patterns.add(pattern);
		return;
	}
	const asked = askedByHas(node);
	if (asked) return read(asked, settings, uses, () => void 0);
	addConstants(node, settings, uses);
	return read(node, settings, uses, infinite);
}
/** The constants a number or a text is compared with cut its values into regions. */
function addConstants(node, settings, uses) {
	const compared = needComparison(node, settings) ?? numberInList(node, settings);
	if (compared) addTo(uses.numbers, compared.need, "constants" in compared ? compared.constants : [compared.constant]);
	const text = textComparison(node);
	if (text) addTo(uses.texts, text.field, text.constants);
}
function addTo(map, key, values) {
	const known = map.get(key) ?? /* @__PURE__ */ new Set();
	for (const value of values) known.add(value);
	map.set(key, known);
}
/** `needs.write_rps in [1000.0, 2000.0]` */
function numberInList(node, settings) {
	if (node.op !== "in" || node.args[1].op !== "list") return void 0;
	const need = needOf(node.args[0]);
	const constants = node.args[1].args.map((element) => constantOf(element, settings));
	if (need === void 0 || !isNumeric(need) || constants.includes(void 0)) return void 0;
	return {
		need,
		constants
	};
}
/** `team == "x"`, `name in ["x", "y"]` */
function textComparison(node) {
	if (node.op !== "==" && node.op !== "!=" && node.op !== "in") return void 0;
	const [left, right] = node.args;
	const sides = node.op === "in" ? [[left, right]] : [[left, right], [right, left]];
	for (const [side, other] of sides) {
		const root = accessOf(side)?.root;
		const constants = node.op === "in" ? textsOf(other) : textOf(other) === void 0 ? void 0 : [textOf(other)];
		if ((root === "name" || root === "team") && constants) return {
			field: root,
			constants
		};
	}
}
const infinite = (node, settings) => {
	const compared = (needComparison(node, settings) ?? numberInList(node, settings))?.need;
	const text = textComparison(node)?.field;
	for (const access of accessesIn(node)) {
		const [key] = access.keys;
		if (access.root === "needs" && isNeed(key) && isNumeric(key) && key !== compared) return `it does not compare needs.${key} with a constant`;
		if ((access.root === "name" || access.root === "team") && access.root !== text) return `it does not compare ${access.root} with a constant`;
	}
};
/** Adds every field a node reads. */
function read(node, settings, uses, tooMany) {
	if (hasQuantifier(node)) return "it loops over a list";
	const reason = tooMany(node, settings);
	if (reason !== void 0) return reason;
	for (const { root, keys } of accessesIn(node)) {
		const [key, setting] = keys;
		if (root === "written" || root === "patterns") return `it looks at the whole list of ${root}`;
		if (root === "pattern") {
			if (settings[key]?.[setting] === void 0) return `it reads pattern["${key}"].${setting}, which is no fixed number`;
			uses.patterns.add(key);
		}
		if (root === "policies") uses.policies.add(key);
		if (root === "needs" && isNeed(key)) uses.needs.add(key);
	}
}
const hasQuantifier = (node) => isQuantifier(node) || operands(node).some(hasQuantifier);
function accessesIn(node) {
	const access = accessOf(node);
	return access ? [access] : operands(node).flatMap(accessesIn);
}
// src/core/policy/read-quantity.ts
/** What a value of a need looks like, by its kind; after "must be". */
const WORDS = {
	enum: "one of its values",
	boolean: "true or false",
	count: "a whole number",
	size: "a size such as '1TB'",
	duration: "a duration such as '30days'"
};
/** A need's value in canonical units, or what it should look like. */
function readNeed(need, written) {
	const value = canonical(need, written);
	return value === void 0 ? { expected: expectedNeed(need) } : { value };
}
function expectedNeed(need) {
	const values = valuesOf(need);
	if (values) return `one of ${values.join(", ")}`;
	return need === "retention" ? `${WORDS.duration}, or 'forever'` : WORDS[NEED_KINDS[need]];
}
/** The values of a need that is an enumeration. */
const valuesOf = (need) => NEED_KINDS[need] === "enum" ? NEED_VALUES[need] : void 0;
/** No request can ask for fewer (request.schema.json). */
const leastOf = (need) => need === "write_rps" || need === "read_rps" ? 0 : 1;
function canonical(need, written) {
	switch (NEED_KINDS[need]) {
		case "enum": return typeof written === "string" && valuesOf(need).includes(written) ? written : void 0;
		case "boolean": return typeof written === "boolean" ? written : void 0;
		case "count": return Number.isSafeInteger(written) && written >= leastOf(need) ? written : void 0;
		case "size": return typeof written === "string" ? parseSize(written) || void 0 : void 0;
		case "duration": {
			const duration = typeof written === "string" ? parseDuration(written) : void 0;
			return duration === Number.POSITIVE_INFINITY && need !== "retention" ? void 0 : duration || void 0;
		}
	}
}
// src/core/policy/field-states.ts
/**
* The states of a need that conditions can tell apart. The first is that of a request which is silent.
*
* @param rule What the client API says of the need; undefined: it does not take it.
* @param cuts The constants numeric needs are compared with.
* @param tellsWritten Whether a condition asks if the request states the need.
*/
function needStates(need, rule, cuts, tellsWritten) {
	if (!rule) return [{
		value: void 0,
		written: false
	}];
	return [{
		value: rule.default,
		written: false
	}, ...(rule.only ?? valuesOf(need) ?? (NEED_KINDS[need] === "boolean" ? [false, true] : numbersOf(need, cuts, rule.default))).filter((value) => tellsWritten || value !== rule.default).map((value) => ({
		value,
		written: true
	}))];
}
/** No request can count beyond: numbers are whole and exact (model/quantities.ts). */
const MOST = Number.MAX_SAFE_INTEGER;
/** A whole number of each region: every constant, and between, below and above them where there is one. */
function numbersOf(need, cuts, standard) {
	const least = leastOf(need);
	const constants = [...cuts].filter((cut) => cut >= least && cut <= MOST).sort((a, b) => a - b);
	const numbers = [];
	let from = least;
	for (const constant of [...constants, Number.POSITIVE_INFINITY]) {
		const to = Math.min(Math.ceil(constant) - 1, MOST);
		if (from <= to) numbers.push(representative(need, from, to, standard));
		if (Number.isInteger(constant)) numbers.push(constant);
		from = Math.max(from, Math.floor(constant) + 1);
	}
	if (need === "retention") numbers.push(Number.POSITIVE_INFINITY);
	return numbers;
}
/** The default where it lies within, else a number that reads well in a message: 60000, `2MB`, `31days`. */
function representative(need, from, to, standard) {
	if (typeof standard === "number" && standard >= from && standard <= to) return standard;
	const kind = NEED_KINDS[need];
	const units = kind === "size" ? SIZES : kind === "duration" ? DURATIONS : COUNTS;
	if (from <= 1 && to < MOST) return units.find((unit) => unit >= from && unit <= to) ?? from;
	for (const unit of units) {
		const rounded = Math.ceil(from / unit) * unit;
		if (unit <= from && rounded <= to) return rounded;
	}
	return from;
}
const COUNTS = Array.from({ length: 16 }, (_, i) => 10 ** (15 - i));
const SIZES = Array.from({ length: 6 }, (_, i) => 2 ** (10 * (5 - i)));
const DURATIONS = [
	DAY,
	DAY / 24,
	6e4,
	1e3,
	1
];
// src/core/policy/rule-space.ts
/** A name and a team that no constant of a policy is likely to be. */
const SOME_NAME = "some-namespace";
const SOME_TEAM = "some-team";
function createSpace({ client_api, rules, frameworks, teams, uses }) {
	const states = /* @__PURE__ */ new Map();
	const cuts = (need) => new Set(uses.flatMap(({ numbers }) => [...numbers.get(need) ?? []]));
	const written = new Set(uses.flatMap((one) => [...one.written]));
	for (const need of new Set(uses.flatMap((one) => [
		...one.numbers.keys(),
		...one.needs,
		...one.written
	]))) states.set(`needs.${need}`, needStates(need, rules.needs.get(need), cuts(need), written.has(need)));
	for (const field of new Set(uses.flatMap(({ policies }) => [...policies]))) states.set(`policies.${field}`, policyStates(field, frameworks));
	for (const field of ["name", "team"]) {
		const constants = new Set(uses.flatMap(({ texts }) => [...texts.get(field) ?? []]));
		if (constants.size > 0) states.set(field, field === "team" ? teamStates(constants, teams) : nameStates(constants));
	}
	const fields = [...states.keys()];
	return {
		client_api,
		fields,
		states: [...states.values()],
		indexOf: new Map(fields.map((field, i) => [field, i]))
	};
}
function policyStates(field, frameworks) {
	return [{
		value: field === "compliance" ? void 0 : "enabled",
		written: false
	}, ...(field === "compliance" ? [...frameworks.keys()] : ["disabled"]).map((value) => ({
		value,
		written: true
	}))];
}
const text = (value) => ({
	value,
	written: true
});
/** Only teams there are can ask; one that no rule names stands for all such. */
function teamStates(constants, teams) {
	if (!teams?.length) return [SOME_TEAM, ...constants].map(text);
	const other = teams.find((team) => !constants.has(team));
	const named = [...constants].filter((team) => teams.includes(team));
	return [...other === void 0 ? [] : [other], ...named].map(text);
}
const nameStates = (constants) => [SOME_NAME, ...[...constants].filter((name) => name !== "some-namespace" && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))].map(text);
/** The representative of a region, as expressions see it: of the given fields, with these patterns selected. */
function representativeOf({ client_api, fields, states }, region, relevant, patterns, settings, bucket_prefix) {
	const needs = {};
	const written = [];
	const policies = {
		pii_handling: "enabled",
		audit_logging: "enabled"
	};
	const texts = {
		name: SOME_NAME,
		team: SOME_TEAM
	};
	for (const index of relevant) {
		const state = states[index][region[index]];
		const [root, key] = fields[index].split(".");
		if (state.value === void 0) continue;
		if (root === "needs") {
			needs[key] = state.value;
			if (state.written) written.push(key);
		} else if (root === "policies") policies[key] = state.value;
		else texts[root] = state.value;
	}
	const pattern = Object.fromEntries(patterns.map((id) => [id, settings[id] ?? {}]));
	return {
		...texts,
		client_api,
		needs,
		written,
		policies,
		patterns,
		pattern,
		bucket_prefix
	};
}
/** What evaluating an expression on a region costs, measured in looks at a test that is remembered. */
const EVALUATION = 50;
/** The tests of one client API, by the real expressions on one request of each region. */
function createTests(space, patterns, settings, claimThreshold, bucket_prefix, budget) {
	const selected = /* @__PURE__ */ new Map();
	const ofPart = (part) => {
		if ("reason" in part) return {
			fields: [],
			truth: () => 4
		};
		const { numbers, needs, written, policies, texts } = part.uses;
		const own = [
			...[
				...numbers.keys(),
				...needs,
				...written
			].map((need) => `needs.${need}`),
			...[...policies].map((key) => `policies.${key}`),
			...texts.keys()
		];
		const asked = [...part.uses.patterns].filter((id) => selected.has(id));
		const fields = varying(space, [...own.map((field) => space.indexOf.get(field)), ...asked.flatMap((id) => selected.get(id).fields)]);
		const relevant = own.map((field) => space.indexOf.get(field));
		const cost = EVALUATION + 2 * part.expression.source.length;
		const holds = (region, chosen) => {
			budget.left -= cost;
			const context = representativeOf(space, region, relevant, chosen, settings, bucket_prefix);
			return part.expression.evaluate(context) === true;
		};
		return remembered(space, fields, (region) => {
			const truths = asked.map((id) => selected.get(id).truth(region));
			const chosen = selections(asked, truths);
			return chosen ? agreed(chosen.map((patterns) => holds(region, patterns))) : 4;
		});
	};
	for (const { id, parts } of patterns) selected.set(id, allOf(parts.map(ofPart)));
	return {
		ofPart,
		patterns: selected,
		ofShortfall: (capability, by) => shortfallTest(space, selected.get(CLAIM_CHECK), claimThreshold, capability, by, budget)
	};
}
function shortfallTest(space, claimCheck, threshold, capability, by, budget) {
	const message = by === "largest_message";
	const own = READ_BY[by].flatMap((field) => space.indexOf.get(field) ?? []);
	const fallsShort = (region, claimThreshold) => {
		budget.left -= EVALUATION;
		return shortfalls(capability, representativeOf(space, region, own, [], {}, ""), claimThreshold).some((one) => one.capability === by);
	};
	return remembered(space, varying(space, [...own, ...message && claimCheck?.fields || []]), (region) => {
		const claimed = message && claimCheck ? claimCheck.truth(region) : 1;
		const whole = fallsShort(region, void 0);
		if (claimed === 1 || threshold === "none") return agreed([whole]);
		const cut = threshold === "computed" ? [whole, false] : [fallsShort(region, threshold)];
		return agreed(claimed === 2 ? cut : [whole, ...cut]);
	});
}
const READ_BY = {
	client_apis: [],
	consistency: ["needs.consistency"],
	ordered: ["needs.ordered"],
	ttl: ["needs.ttl"],
	largest_message: ["needs.max_message_size"]
};
/** What makes a region one of valid requests (semantics 1; compliance by what its frameworks require). */
function validityTests(space, frameworks) {
	const tests = [];
	const valueAt = (region, field) => space.states[field][region[field]].value;
	const add = (first, others, isValid) => {
		const fields = [first, ...others].map((field) => space.indexOf.get(field));
		if (fields.includes(void 0)) return;
		const indexes = fields;
		tests.push({
			fields: varying(space, indexes),
			truth: (region) => isValid(...indexes.map((field) => valueAt(region, field))) ? 2 : 1
		});
	};
	add("needs.max_staleness", ["needs.consistency"], (bound, level) => bound === void 0 || level === "bounded_staleness");
	for (const switched of ["pii_handling", "audit_logging"]) add("policies.compliance", [`policies.${switched}`], (name, state) => {
		return !(frameworks.get(name)?.requires.includes(switched) ?? false) || state === "enabled";
	});
	return tests;
}
/** The truth of several tests together. */
function together(tests, region) {
	let all = 2;
	for (const test of tests) {
		const truth = test.truth(region);
		if (truth === 1) return 1;
		if (truth === 4) all = 4;
	}
	return all;
}
/** Several tests as one, which holds when all of them do. */
const allOf = (tests) => ({
	fields: [...new Set(tests.flatMap(({ fields }) => fields))],
	truth: (region) => together(tests, region)
});
/** Fields with one state decide nothing. */
const varying = ({ states }, fields) => [...new Set(fields)].filter((field) => states[field].length > 1);
/**
* Every set of patterns that may be selected; where the truth of one is not known, with and without it.
* Undefined where that would be too many.
*/
function selections(patterns, truths) {
	if (truths.filter((truth) => truth === 4).length > 8) return void 0;
	return patterns.reduce((sets, pattern, i) => [...truths[i] === 2 ? [] : sets, ...truths[i] === 1 ? [] : sets.map((set) => [...set, pattern])], [[]]);
}
const agreed = (outcomes) => {
	if (outcomes.every((outcome) => outcome)) return 2;
	return outcomes.some((outcome) => outcome) ? 4 : 1;
};
/** A test that is computed once for each combination of the states of its fields. */
function remembered({ states }, fields, compute) {
	const combinations = fields.reduce((product, field) => product * states[field].length, 1);
	if (!Number.isSafeInteger(combinations)) return {
		fields,
		truth: compute
	};
	const known = /* @__PURE__ */ new Map();
	return {
		fields,
		truth(region) {
			let key = 0;
			for (const field of fields) key = key * states[field].length + region[field];
			let truth = known.get(key);
			if (truth === void 0) {
				truth = compute(region);
				known.set(key, truth);
			}
			return truth;
		}
	};
}
// src/core/policy/search-regions.ts
/**
* A region that meets every goal; undefined where there is none, which is then proved: every combination of
* states is looked at, but for those that a goal already excludes. Null when the budget does not suffice.
*/
function findRegion(space, goals, budget) {
	const fields = [...new Set(goals.flatMap(({ tests }) => tests.flatMap((test) => test.fields)))];
	const stages = stagesByDepth(goals, fields);
	const region = space.fields.map(() => 0);
	const visit = (depth) => {
		const checks = stages[depth + 1];
		for (let i = 0; i < checks.length; i++) {
			const stage = checks[i];
			budget.left -= Math.max(1, stage.decided.length);
			if (budget.left <= 0) return null;
			if (!excluded(stage, region)) continue;
			checks[i] = checks[0];
			checks[0] = stage;
			return false;
		}
		if (depth === fields.length - 1) return true;
		const field = fields[depth + 1];
		for (let state = 0; state < space.states[field].length; state++) {
			region[field] = state;
			const found = visit(depth + 1);
			if (found !== false) return found;
		}
		region[field] = 0;
		return false;
	};
	const found = visit(-1);
	if (found === null) return null;
	return found ? simplest(region, fields, goals) : void 0;
}
/** For each depth, from before the first field on, the goals of which more is decided there. */
function stagesByDepth(goals, fields) {
	const order = new Map(fields.map((field, depth) => [field, depth + 1]));
	const stages = Array.from({ length: fields.length + 1 }, () => []);
	for (const goal of goals) {
		const depths = goal.tests.map((test) => Math.max(0, ...test.fields.map((field) => order.get(field))));
		for (const depth of new Set(depths)) {
			const decided = goal.tests.filter((_, i) => depths[i] <= depth);
			stages[depth].push({
				goal,
				decided,
				open: decided.length < goal.tests.length
			});
		}
	}
	return stages;
}
function excluded({ goal, decided, open }, region) {
	const truth = together(decided, region);
	return open && truth !== 1 ? false : (goal.allowed & truth) === 0;
}
/** The region with as many fields as possible left to their defaults. */
function simplest(region, fields, goals) {
	const simple = [...region];
	const meets = () => goals.every(({ tests, allowed }) => (allowed & together(tests, simple)) !== 0);
	for (let changed = true; changed;) {
		changed = false;
		for (const field of fields) {
			const state = simple[field];
			if (state === 0) continue;
			simple[field] = 0;
			if (meets()) changed = true;
			else simple[field] = state;
		}
	}
	return simple;
}
// src/core/policy/rule-questions.ts
/** One question takes at most this share, so that a hard one leaves the others theirs. */
const MOST_A_QUESTION = 1e6;
/** What putting one goal of a question costs, before any region is looked at. */
const GOAL = 10;
function openApi(client_api, { patterns, backends, defaults, frameworks, teams, bucket_prefix }, parts, settings, budget) {
	const rules = defaults[client_api];
	const claimThreshold = claimThresholdOf(patterns, settings);
	const idle = createSpace({
		client_api,
		rules,
		frameworks,
		teams,
		uses: []
	});
	const alive = [...parts].filter(([, all]) => !all.some((part) => "uses" in part && readsNothing(part.uses) && !holds(part, idle, bucket_prefix)));
	const space = createSpace({
		client_api,
		rules,
		frameworks,
		teams,
		uses: [...alive.flatMap(([, all]) => all.flatMap((part) => "uses" in part ? [part.uses] : [])), capabilityUses([...backends.capabilities.values()], claimThreshold)]
	});
	const living = new Map(alive);
	const tests = createTests(space, patterns.flatMap((rule) => living.has(rule) ? [{
		id: rule.id,
		parts: living.get(rule)
	}] : []), settings, claimThreshold, bucket_prefix, budget);
	const testsOf = new Map([...parts].map(([rule, all]) => [rule, living.has(rule) ? all.map((part) => tests.ofPart(part)) : [NEVER]]));
	const validity = validityTests(space, frameworks).map((test) => ({
		tests: [test],
		allowed: 2
	}));
	const search = (goals) => {
		budget.left -= GOAL * goals.length;
		if (budget.left <= 0) return null;
		const kept = Math.max(0, budget.left - MOST_A_QUESTION);
		budget.left -= kept;
		const region = findRegion(space, withValidity(goals, validity), budget);
		budget.left += kept;
		return region;
	};
	return {
		tests,
		wants: (rule, allowed) => ({
			tests: testsOf.get(rule),
			allowed
		}),
		find(goals) {
			const region = search(goals);
			if (!region) return region;
			const stated = space.fields.map((_, i) => i);
			const claimed = tests.patterns.get(CLAIM_CHECK)?.truth(region) === 2;
			return {
				client_api,
				context: representativeOf(space, region, stated, [], {}, bucket_prefix),
				claimThreshold: claimed ? typeof claimThreshold === "number" ? claimThreshold : void 0 : void 0
			};
		}
	};
}
/** The threshold of claim-check as far as it is known before there is a request. */
function claimThresholdOf(patterns, settings) {
	return patterns.find(({ id }) => id === "claim-check")?.compute.some(({ set }) => set === "threshold") ? "computed" : settings["claim-check"]?.threshold ?? "none";
}
const NEVER = {
	fields: [],
	truth: () => 1
};
const readsNothing = ({ numbers, needs, written, policies, texts, patterns }) => numbers.size + needs.size + written.size + policies.size + texts.size + patterns.size === 0;
const holds = (part, space, bucket_prefix) => part.expression.evaluate(representativeOf(space, [], [], [], {}, bucket_prefix)) === true;
/** What fitting a backend depends on, as if it were a rule. */
function capabilityUses(capabilities, claimThreshold) {
	const limits = capabilities.map(({ largest_message, message_overhead }) => largest_message - message_overhead);
	const threshold = typeof claimThreshold === "number" ? [claimThreshold] : [];
	return {
		numbers: /* @__PURE__ */ new Map([["max_message_size", /* @__PURE__ */ new Set([...limits, ...threshold])]]),
		needs: /* @__PURE__ */ new Set([
			"consistency",
			"ordered",
			"ttl"
		]),
		written: /* @__PURE__ */ new Set(),
		policies: /* @__PURE__ */ new Set(),
		texts: /* @__PURE__ */ new Map(),
		patterns: /* @__PURE__ */ new Set()
	};
}
/** Goals together with what makes the fields they are about valid. */
function withValidity(goals, validity) {
	const all = [...goals];
	const fields = new Set(goals.flatMap(({ tests }) => tests.flatMap((test) => test.fields)));
	for (const goal of validity) if (goal.tests.flatMap((test) => test.fields).some((field) => fields.has(field))) all.push(goal);
	return all;
}
// src/core/policy/prove-rules.ts
/** Beyond this an answer would take more than a second, and "not analysed" is the honest one. */
const MOST_WORK = 6e6;
/** Decides what holds of all valid requests, client API by client API. */
function proveRules(premises, budget = { left: MOST_WORK }) {
	const { patterns, backends } = premises;
	const { rules } = backends;
	const settings = Object.fromEntries(patterns.map(({ id, config }) => [id, numericSettings(config)]));
	const parts = /* @__PURE__ */ new Map();
	for (const rule of [...patterns, ...rules]) parts.set(rule, partsOf(rule.when, settings));
	const apis = CLIENT_APIS.map((api) => openApi(api, premises, parts, settings, budget));
	const exhausted = /* @__PURE__ */ new Set();
	const gaps = findGaps(apis, rules, exhausted);
	const misfits = findMisfits(apis, backends, exhausted);
	const { dead, shadowed } = findIdle(apis, patterns, rules, exhausted);
	const claimCheck = patterns.find(({ id }) => id === CLAIM_CHECK);
	const claims = claimCheck && claimThresholdOf(patterns, settings) === "computed" ? [{
		ref: {
			...claimCheck.ref,
			path: [
				...claimCheck.ref.path,
				"compute",
				"threshold"
			]
		},
		reason: "it is computed, so how large messages are for a backend is not known"
	}] : [];
	const outside = [...parts].flatMap(([{ ref }, all]) => all.flatMap((part) => "reason" in part ? [{
		ref: {
			...ref,
			path: [...ref.path, "when"]
		},
		reason: part.reason
	}] : []));
	const tooMany = [...exhausted].map((ref) => ({
		ref,
		reason: "there are too many combinations of needs to look at"
	}));
	return {
		dead,
		shadowed,
		gaps,
		misfits,
		notAnalysed: [
			...outside,
			...claims,
			...tooMany
		]
	};
}
function findGaps(apis, rules, exhausted) {
	return apis.flatMap((api) => {
		const example = api.find(rules.map((rule) => api.wants(rule, 1)));
		if (example === null) exhausted.add(RULES);
		return example ? [example] : [];
	});
}
function findMisfits(apis, { rules, capabilities }, exhausted) {
	return apis.flatMap((api) => rules.flatMap((rule, i) => {
		const capability = capabilities.get(rule.backend);
		if (!capability) return [];
		for (const by of SHORTFALLS) {
			const short = {
				tests: [api.tests.ofShortfall(capability, by)],
				allowed: 2
			};
			const example = api.find([
				short,
				api.wants(rule, 2),
				...rules.slice(0, i).map((other) => api.wants(other, 1))
			]);
			if (example === null) exhausted.add(rule.ref);
			if (example) return [{
				rule,
				capability,
				by,
				example
			}];
		}
		return [];
	}));
}
/** Patterns and rules that never apply, and rules that never come first. */
function findIdle(apis, patterns, rules, exhausted) {
	/** Whether some request meets the goals; where that was not decided one is taken to. */
	const somewhere = ({ ref }, goals) => apis.some((api) => {
		const example = api.find(goals(api));
		if (example === null) exhausted.add(ref);
		return example !== void 0;
	});
	/** That none of the rules surely takes a request. */
	const none = (api, before) => before.map((rule) => api.wants(rule, 5));
	const dead = [...patterns, ...rules].filter((rule) => !somewhere(rule, (api) => [api.wants(rule, 6)]));
	return {
		dead,
		shadowed: rules.flatMap((rule, i) => {
			const before = rules.slice(0, i);
			if (dead.includes(rule) || somewhere(rule, (api) => [api.wants(rule, 6), ...none(api, before)])) return [];
			const takes = (other, j) => somewhere(rule, (api) => [
				api.wants(rule, 6),
				api.wants(other, 2),
				...none(api, before.slice(0, j))
			]);
			return [{
				rule,
				by: before.filter(takes)
			}];
		})
	};
}
const RULES = {
	file: "backends.yaml",
	path: ["rules"]
};
const SHORTFALLS = [
	"client_apis",
	"consistency",
	"ordered",
	"ttl",
	"largest_message"
];
// src/core/policy/analyse-rules.ts
/** INVALID_POLICY for what the proof over patterns.yaml and backends.yaml found. */
function analyseRules(premises) {
	const proof = proveRules(premises);
	return {
		problems: [
			...deadRules(proof),
			...shadowedRules(proof),
			...gaps(proof),
			...misfits(proof)
		],
		notAnalysed: proof.notAnalysed
	};
}
const deadRules = ({ dead }) => dead.map(({ id, ref }) => ({
	ref: {
		file: ref.file,
		path: [...ref.path, "when"]
	},
	idle: true,
	message: `${ref.file === "patterns.yaml" ? "Pattern" : "Rule"} '${id}' can never apply: no valid request meets its condition`,
	recommendation: "Correct the condition, or remove it"
}));
const shadowedRules = ({ shadowed }) => shadowed.map(({ rule, by }) => ({
	ref: {
		file: rule.ref.file,
		path: [...rule.ref.path, "id"]
	},
	idle: true,
	message: `Rule '${rule.id}' never decides: ${list(by)} before it ${by.length === 1 ? "takes" : "take"} every request it matches`,
	recommendation: `Move it before ${by.length === 1 ? "that rule" : "those rules"}, narrow what comes before it, or remove it`,
	related: by.map(({ ref }) => ({
		policy: ref,
		message: "takes such requests first"
	}))
}));
const list = (rules) => rules.map(({ id }) => `'${id}'`).join(", ");
const gaps = ({ gaps: examples }) => examples.map((example) => ({
	ref: {
		file: "backends.yaml",
		path: ["rules"]
	},
	key: true,
	idle: false,
	message: `No rule picks a backend for a request with ${inWords(example)}`,
	recommendation: `End the rules of ${example.client_api} with one that takes what is left: client_api == "${example.client_api}"`
}));
const misfits = ({ misfits: found }) => found.map(({ rule, capability, by, example }) => ({
	ref: {
		file: rule.ref.file,
		path: [...rule.ref.path, "backend"]
	},
	idle: false,
	message: `Rule '${rule.id}' gives a request with ${inWords(example)} to ${rule.backend}, but ${reasonOf(example, capability, by)}`,
	recommendation: "Put a rule for such requests before this one, or narrow its condition",
	related: [{
		policy: {
			file: capability.ref.file,
			path: [...capability.ref.path, by]
		},
		message: `what ${rule.backend} can do`
	}]
}));
/** In the words of the check itself. */
function reasonOf({ context, claimThreshold }, capability, by) {
	return shortfalls(capability, context, claimThreshold).find((one) => one.capability === by)?.reason ?? `${capability.backend} cannot serve it`;
}
/** `client_api: pubsub, max_message_size: 64MB`: only what differs from the defaults. */
function inWords({ client_api, context }) {
	const needs = NEED_NAMES.flatMap((need) => {
		const value = context.needs[need];
		return context.written.includes(need) && value !== void 0 ? [`${need}: ${formatNeed(need, value)}`] : [];
	});
	const { compliance, ...switches } = context.policies;
	const disabled = Object.entries(switches).flatMap(([name, state]) => state === "disabled" ? [`${name}: disabled`] : []);
	return [
		`client_api: ${client_api}`,
		...context.name === "some-namespace" ? [] : [`namespace: ${context.name}`],
		...context.team === "some-team" ? [] : [`team: ${context.team}`],
		...needs,
		...disabled,
		...compliance === void 0 ? [] : [`compliance: ${compliance}`]
	].join(", ");
}
// src/core/policy/check-names.ts
/** Reports the second and later rows of a list that bear a name an earlier one has. */
function reportDuplicates(rows, what, file, report) {
	const first = /* @__PURE__ */ new Map();
	for (const { name, path } of rows) {
		const earlier = first.get(name);
		if (earlier === void 0) first.set(name, path);
		else {
			const related = [{
				policy: {
					file,
					path: earlier
				},
				message: "first listed here"
			}];
			report(path, `${what} '${name}' is listed twice`, "Keep one of the two, or rename one", { related });
		}
	}
}
/** Reports a name that is none of the known ones; `known` undefined: they could not be read. */
function reportUnknown(name, known, what, path, report) {
	if (known === void 0 || known.includes(name)) return;
	const list = known.length > 20 ? "" : `${what}s: ${known.join(", ") || "none"}`;
	report(path, `${what} '${name}' does not exist`, `${didYouMean(closest(name, known))}${list}`.trim() || `Use one that exists`);
}
// src/core/policy/load-approvals.ts
const FILE$8 = "approvals.yaml";
function loadApprovals({ approvals }, names, report) {
	return approvals.map(({ namespace, team, allows, approved_by, ticket, expires }, i) => {
		const at = ["approvals", i];
		reportUnknown(team, names.teams, "Team", [...at, "team"], report);
		reportUnknown(approved_by, names.teams, "Team", [...at, "approved_by"], report);
		if (!namespace.includes("*") && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(namespace)) report([...at, "namespace"], `'${namespace}' can be the name of no namespace`, "Write a name of lower-case words joined by single hyphens, or a glob");
		allows.patterns?.forEach(({ type }, j) => {
			reportUnknown(type, names.patterns, "Pattern", [
				...at,
				"allows",
				"patterns",
				j,
				"type"
			], report);
		});
		if (allows.backend) reportUnknown(allows.backend.type, BACKEND_TYPES, "Backend", [
			...at,
			"allows",
			"backend",
			"type"
		], report);
		const end = dayAfter(expires);
		if (end === void 0) report([...at, "expires"], `There is no day ${expires}`, "Write a day of the calendar, for example 2027-03-31");
		return {
			namespace,
			team,
			allows,
			limits: limitsOf(allows, [...at, "allows"], report),
			approved_by,
			ticket,
			expires,
			expired_at: end ?? 0,
			ref: {
				file: FILE$8,
				path: at
			}
		};
	});
}
/** The first millisecond after a day, or undefined where the calendar has no such day. */
function dayAfter(day) {
	const [year, month, date] = day.split("-").map(Number);
	const start = /* @__PURE__ */ new Date(0);
	start.setUTCFullYear(year, month - 1, date);
	if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== date) return void 0;
	return start.getTime() + DAY;
}
/** The numbers a grant allows, of every need that is one; of the others it lists values. */
function limitsOf(allows, at, report) {
	const limits = {};
	for (const need of NEED_NAMES) {
		const written = allows[need];
		if (written === void 0 || !isNumeric(need)) continue;
		const read = readNeed(need, written);
		if ("value" in read) limits[need] = read.value;
		else report([...at, need], `'${written}' is too large to be counted exactly`, "Write less");
	}
	return limits;
}
// src/core/policy/check-constants.ts
/** Constants that no request can have: comparing with them is a slip of the pen, not a rule. */
function unknownConstants(tree, names) {
	const found = [];
	const visit = (node) => {
		found.push(...comparedTexts(node).flatMap(({ access, text }) => problemWith(text, valuesFor(access, names))));
		found.push(...unknownSetting(node, names));
		if (!accessOf(node)) operands(node).forEach(visit);
	};
	visit(tree);
	return found;
}
/** `field == "x"`, `"x" != field`, `field in ["x", "y"]` and `"x" in field`. */
function comparedTexts(node) {
	if (node.op !== "==" && node.op !== "!=" && node.op !== "in") return [];
	const [left, right] = node.args;
	const pairs = [[left, right]];
	if (node.op === "in" && right.op === "list") for (const element of right.args) pairs.push([left, element]);
	if (node.op !== "in" || accessOf(right)) pairs.push([right, left]);
	return pairs.flatMap(([side, text]) => {
		const access = accessOf(side);
		return access && textOf(text) !== void 0 ? [{
			access,
			text
		}] : [];
	});
}
/** What a field can be; undefined where any text will do. */
function valuesFor({ root, keys }, names) {
	const [key] = keys;
	switch (root) {
		case "client_api": return {
			what: "client API",
			known: CLIENT_APIS
		};
		case "needs": return isNeed(key) && valuesOf(key) ? {
			what: `value of needs.${key}`,
			known: valuesOf(key)
		} : void 0;
		case "written": return {
			what: "need",
			known: NEED_NAMES
		};
		case "patterns":
			if (names.builtin) return void 0;
			return names.patterns && {
				what: "pattern",
				known: [...names.patterns.keys()],
				later: names.later
			};
		case "policies":
			if (key !== "compliance") return {
				what: `value of policies.${key}`,
				known: ["enabled", "disabled"]
			};
			return names.frameworks && {
				what: "compliance framework",
				known: names.frameworks
			};
		case "team": return names.teams && {
			what: "team",
			known: names.teams
		};
		default: return;
	}
}
function problemWith(node, values) {
	const text = textOf(node);
	if (!values) return [];
	const { what, known, later } = values;
	const place = {
		start: node.start,
		end: node.end
	};
	if (!known.includes(text)) {
		const list = known.length > 20 ? "" : `Known: ${known.join(", ")}`;
		const recommendation = `${didYouMean(closest(text, known))}${list}`.trim() || "Use one that exists";
		return [{
			message: `There is no ${what} '${text}', so this comparison never tells requests apart`,
			recommendation,
			...place
		}];
	}
	return later?.has(text) ? [selectedLater(text, place)] : [];
}
const selectedLater = (pattern, place) => ({
	message: `Pattern '${pattern}' is not selected yet where this is decided`,
	recommendation: "Patterns are selected in the order of patterns.yaml: a condition sees the earlier ones only",
	...place
});
/** `pattern["x"].y` of a pattern or setting there is not. */
function unknownSetting(node, { patterns, later, builtin }) {
	const access = accessOf(node);
	if (access?.root !== "pattern" || !patterns) return [];
	const [pattern, setting] = access.keys;
	const place = {
		start: node.start,
		end: node.end
	};
	const settings = patterns.get(pattern);
	if (!settings) {
		if (builtin) return [];
		const known = [...patterns.keys()];
		return [{
			message: `There is no pattern '${pattern}'`,
			recommendation: `${didYouMean(closest(pattern, known))}Known: ${known.join(", ")}`,
			...place
		}];
	}
	if (later.has(pattern)) return [selectedLater(pattern, place)];
	if (settings.has(setting)) return [];
	const known = [...settings];
	return [{
		message: `Pattern '${pattern}' has no setting '${setting}' that is a number`,
		recommendation: `${didYouMean(closest(setting, known))}Such settings: ${known.join(", ") || "none"}`,
		...place
	}];
}
// src/core/policy/expression-at.ts
/**
* Compiles the expression at a place of a file and reports all that is wrong with it. One that is known to be
* right is compiled when it is used: few runs use all.
*/
function expressionAt(source, kind, path, names, report) {
	if (names.proved) return lazily(source, kind);
	const compiled = compileExpression(source, kind);
	const errors = "error" in compiled ? [compiled.error] : [...valueless(compiled.expression), ...unknownConstants(treeOf(source), names)];
	for (const { message, recommendation, start, end } of errors) report(path, message, recommendation, { part: {
		start,
		end
	} });
	return errors.length > 0 || "error" in compiled ? void 0 : compiled.expression;
}
function lazily(source, kind) {
	let expression;
	const compiled = () => {
		if (expression) return expression;
		const result = compileExpression(source, kind);
		if ("error" in result) throw new Error(`built-in expression is wrong: ${source}: ${result.error.message}`);
		expression = result.expression;
		return expression;
	};
	return {
		source,
		get reads() {
			return compiled().reads;
		},
		evaluate: (context) => compiled().evaluate(context)
	};
}
// src/core/policy/load-backends.ts
const FILE$7 = "backends.yaml";
function loadBackends({ near_threshold, capabilities, rules }, names, report) {
	reportDuplicates(rules.map(({ id }, i) => ({
		name: id,
		path: [
			"rules",
			i,
			"id"
		]
	})), "Rule", FILE$7, report);
	const able = Object.keys(capabilities);
	return {
		near_threshold: near_threshold ?? .9,
		capabilities: new Map(BACKEND_TYPES.flatMap((backend) => {
			const written = capabilities[backend];
			return written ? [[backend, loadCapability(backend, written, report)]] : [];
		})),
		rules: rules.flatMap(({ id, when, because, backend }, i) => {
			const at = ["rules", i];
			reportUnknown(backend, able, "Backend", [...at, "backend"], report);
			const expression = expressionAt(when, "condition", [...at, "when"], names, report);
			if (!expression) return [];
			let thresholds;
			return [{
				id,
				when: expression,
				because,
				backend,
				get thresholds() {
					thresholds ??= thresholdsOf(treeOf(when));
					return thresholds;
				},
				ref: {
					file: FILE$7,
					path: at
				}
			}];
		})
	};
}
function loadCapability(backend, written, report) {
	const at = ["capabilities", backend];
	const size = (field, absent) => {
		const text = written[field];
		if (text === void 0) return absent;
		const bytes = parseSize(text);
		if (bytes === void 0) report([...at, field], `Size '${text}' is too large to be counted exactly`, "Leave it out if there is no limit");
		return bytes ?? absent;
	};
	const { client_apis, consistency, ordered, ttl, encryption_at_rest } = written;
	return {
		backend,
		client_apis,
		consistency,
		ordered,
		ttl,
		encryption_at_rest,
		largest_message: size("largest_message", Number.POSITIVE_INFINITY),
		message_overhead: size("message_overhead", 0),
		ref: {
			file: FILE$7,
			path: at
		}
	};
}
// src/core/policy/load-boundaries.ts
const FILE$6 = "boundaries.yaml";
/** What boundaries.yaml says; `teams` undefined: teams.yaml could not be read. */
function loadBoundaries({ approvers, warn_before_expiry, fields, limits }, teams, report) {
	const loaded = limits.map((limit, i) => loadLimit(limit, i, report));
	reportOverlaps(loaded, report);
	return {
		approvers: {
			advanced: approversOf("advanced", approvers.advanced, teams, report),
			expert: approversOf("expert", approvers.expert, teams, report),
			migrate: approversOf("migrate", approvers.migrate, teams, report),
			disruptive: approversOf("disruptive", approvers.disruptive, teams, report),
			"data-loss": approversOf("data-loss", approvers["data-loss"], teams, report),
			delete: approversOf("delete", approvers.delete, teams, report)
		},
		warn_before_expiry: parseDuration(warn_before_expiry ?? "14days") ?? Number.POSITIVE_INFINITY,
		fields: fields.map((field, i) => loadField(field, i, report)),
		limits: loaded
	};
}
/** Who approves what the file does not speak of (semantics 2): repos have files from before it could. */
const STANDARD = {
	advanced: ["expert"],
	expert: ["expert"],
	migrate: ["expert"],
	disruptive: ["owner", "expert"],
	"data-loss": ["owner", "expert"],
	delete: ["owner", "expert"]
};
/** `expert` stands for every team of boundary expert. Where there is none, no team approves. */
function approversOf(kind, written, teams, report) {
	const experts = [...teams?.values() ?? []].filter(({ boundary }) => boundary === "expert").map(({ name }) => name);
	const known = teams && ["expert", ...teams.keys()];
	written?.forEach((name, i) => {
		const at = [
			"approvers",
			kind,
			i
		];
		if (name !== "owner") reportUnknown(name, known, "Team", at, report);
		else if (teams?.has("owner")) report(at, "'owner' stands for another member of the team that owns the namespace, but there is a team of that name", "Name the team otherwise in teams.yaml");
	});
	const names = written ?? STANDARD[kind];
	const all = names.filter((name) => name !== "owner").flatMap((name) => name === "expert" ? experts : [name]);
	return {
		teams: [...new Set(all)],
		owner: names.includes("owner")
	};
}
function loadField({ field, values, boundary }, i, report) {
	const at = ["fields", i];
	const name = field.startsWith("needs.") ? field.slice(6) : field;
	let canonical = values;
	if (values && name !== "patterns" && name !== "backend") canonical = values.flatMap((value, j) => {
		const read = readNeed(name, value);
		if ("value" in read) return [read.value];
		const meant = closest(String(value), valuesOf(name) ?? []);
		report([
			...at,
			"values",
			j
		], `'${value}' is no value of ${field}`, `${didYouMean(meant)}It is ${expectedNeed(name)}`);
		return [];
	});
	return {
		field: name,
		values: canonical,
		boundary,
		ref: {
			file: FILE$6,
			path: at
		}
	};
}
function loadLimit(limit, i, report) {
	const at = ["limits", i];
	const field = limit.field.slice(6);
	const read = (which) => {
		const written = limit[which];
		if (written === void 0) return Number.POSITIVE_INFINITY;
		const result = readNeed(field, written);
		if ("value" in result) return result.value;
		report([...at, which], `${which} of ${limit.field} must be ${result.expected}, not '${written}'`, `Write ${result.expected}`);
		return Number.POSITIVE_INFINITY;
	};
	const [standard, ceiling] = [read("standard"), read("ceiling")];
	if (limit.standard === void 0 && limit.ceiling === void 0) report(at, `The limit of ${limit.field} states neither standard nor ceiling`, "State one of them, or remove the limit");
	if (standard > ceiling && Number.isFinite(standard)) report([...at, "standard"], `standard (${limit.standard}) is beyond the ceiling (${limit.ceiling})`, "Lower it, or raise the ceiling", { related: [{
		policy: {
			file: FILE$6,
			path: [...at, "ceiling"]
		},
		message: "ceiling set here"
	}] });
	return {
		field,
		client_apis: limit.client_apis ?? CLIENT_APIS,
		standard,
		ceiling,
		ref: {
			file: FILE$6,
			path: at
		}
	};
}
/** Two limits of one need for one client API leave open which holds. */
function reportOverlaps(limits, report) {
	limits.forEach((limit, i) => {
		const earlier = limits.slice(0, i).find((other) => other.field === limit.field && other.client_apis.some((api) => limit.client_apis.includes(api)));
		if (!earlier) return;
		const api = earlier.client_apis.find((one) => limit.client_apis.includes(one));
		const related = [{
			policy: earlier.ref,
			message: "first limited here"
		}];
		report(limit.ref.path, `needs.${limit.field} is limited twice for ${api}`, "Keep one limit for each client API", { related });
	});
}
// src/core/policy/load-compliance.ts
const FILE$5 = "compliance.yaml";
function loadCompliance({ frameworks }, report) {
	reportDuplicates(frameworks.map(({ id }, i) => ({
		name: id,
		path: [
			"frameworks",
			i,
			"id"
		]
	})), "Framework", FILE$5, report);
	return new Map(frameworks.map(({ id, title, requires }, i) => [id, {
		id,
		title: title ?? id,
		requires,
		ref: {
			file: FILE$5,
			path: ["frameworks", i]
		}
	}]));
}
// src/core/policy/load-defaults.ts
const FILE$4 = "defaults.yaml";
/** What defaults.yaml says, in canonical units. */
function loadDefaults({ client_apis }, report) {
	const rulesOf = (api) => {
		const { alternatives, needs } = client_apis[api];
		const taken = NEED_NAMES.flatMap((need) => {
			const written = needs[need];
			return written ? [[need, loadNeed(need, written, [
				"client_apis",
				api,
				"needs",
				need
			], report)]] : [];
		});
		return {
			alternatives,
			needs: new Map(taken)
		};
	};
	return Object.fromEntries(CLIENT_APIS.map((api) => [api, rulesOf(api)]));
}
function loadNeed(need, written, at, report) {
	const only = written.only && checkOnly(need, written.only, at, report);
	const standard = written.default === void 0 ? void 0 : readDefault(need, written.default, at, report);
	if (standard !== void 0 && only && !only.includes(standard)) report([...at, "default"], `Default '${written.default}' of ${need} is none of the values it allows`, `Use ${only.join(" or ")}`, { related: [{
		policy: {
			file: FILE$4,
			path: [...at, "only"]
		},
		message: "allowed here"
	}] });
	return {
		default: standard,
		only,
		ref: {
			file: FILE$4,
			path: at
		}
	};
}
function readDefault(need, written, at, report) {
	if (need === "max_staleness") {
		report([...at, "default"], "max_staleness can have no default", "Remove it; a request with bounded_staleness states its bound");
		return;
	}
	const read = readNeed(need, written);
	if ("value" in read) return read.value;
	report([...at, "default"], `Default of ${need} must be ${read.expected}, not '${written}'`, `${meant(need, written)}Write ${read.expected}`);
}
function checkOnly(need, only, at, report) {
	if (NEED_KINDS[need] !== "enum" && NEED_KINDS[need] !== "boolean") {
		report([...at, "only"], `${need} is a quantity and has no list of values`, "Limit it in boundaries.yaml");
		return only;
	}
	only.forEach((value, i) => {
		if (!("value" in readNeed(need, value))) report([
			...at,
			"only",
			i
		], `'${value}' is no value of ${need}`, `${meant(need, value)}It is ${expectedNeed(need)}`);
	});
	return only;
}
const meant = (need, written) => didYouMean(closest(String(written), valuesOf(need) ?? []));
// src/core/policy/unit-kind.ts
/** The kind of expression that gives a value to be written in a unit. */
function emitKind(unit) {
	if (unit === "name") return "text";
	return unit === "text" || unit === "flag" ? unit : "number";
}
// src/core/policy/load-patterns.ts
const FILE$3 = "patterns.yaml";
/**
* @param capable The backends that backends.yaml describes; undefined where it could not be read.
*/
function loadPatterns({ patterns }, names, capable, report) {
	reportDuplicates(patterns.map(({ id }, i) => ({
		name: id,
		path: [
			"patterns",
			i,
			"id"
		]
	})), "Pattern", FILE$3, report);
	return patterns.flatMap((written, i) => {
		const later = new Set(patterns.slice(i).map(({ id }) => id));
		const rule = loadPattern(written, i, {
			...names,
			later
		}, report);
		const { id, stores_in } = written;
		if (BACKEND_TYPES.includes(id)) report([
			"patterns",
			i,
			"id"
		], `'${id}' is the name of a backend`, "Name the pattern otherwise");
		if (stores_in !== void 0 && capable && !capable.includes(stores_in)) report([
			"patterns",
			i,
			"stores_in"
		], `backends.yaml does not describe ${stores_in}`, `Add capabilities.${stores_in} there, or use ${capable.join(", ")}`);
		return rule ? [rule] : [];
	});
}
function loadPattern(written, i, names, report) {
	const { id, because, stores_in, config = {}, compute = {}, tunable = {} } = written;
	const at = ["patterns", i];
	const when = expressionAt(written.when, "condition", [...at, "when"], names, report);
	const computed = Object.entries(compute).flatMap(([set, { value, as }]) => {
		const path = [
			...at,
			"compute",
			set
		];
		if (Object.hasOwn(config, set)) reportTwice(set, [
			...at,
			"config",
			set
		], path, report);
		const compiled = expressionAt(value, emitKind(as), [...path, "value"], names, report);
		return compiled ? [{
			set,
			value: compiled,
			as,
			ref: {
				file: FILE$3,
				path
			}
		}] : [];
	});
	for (const set of Object.keys(tunable)) {
		const first = Object.hasOwn(config, set) ? "config" : Object.hasOwn(compute, set) ? "compute" : void 0;
		if (first) reportTwice(set, [
			...at,
			first,
			set
		], [
			...at,
			"tunable",
			set
		], report);
	}
	let thresholds;
	return when && {
		id,
		when,
		because,
		stores_in,
		config,
		compute: computed,
		tunable: tunableSettings(written),
		get thresholds() {
			thresholds ??= thresholdsOf(treeOf(written.when));
			return thresholds;
		},
		ref: {
			file: FILE$3,
			path: at
		}
	};
}
function reportTwice(set, first, path, report) {
	const related = [{
		policy: {
			file: FILE$3,
			path: first
		},
		message: "first set here"
	}];
	report(path, `Setting '${set}' is set twice`, "Keep one of the two; every setting of config and compute can be tuned", {
		key: true,
		related
	});
}
/** Every setting of a pattern, and how an expert writes it. */
function tunableSettings({ config = {}, compute = {}, tunable = {} }) {
	const units = [
		...Object.entries(config).map(([set, value]) => [set, unitOf(value)]),
		...Object.entries(compute).map(([set, { as }]) => [set, as]),
		...Object.entries(tunable)
	];
	return new Map(units.map(([set, unit]) => [set, {
		unit,
		at_least: void 0
	}]));
}
/** A fixed value is tuned in the form it is written in. */
function unitOf(value) {
	if (typeof value === "boolean") return "flag";
	if (typeof value === "number") return "count";
	if (parseSize(value) !== void 0) return "size";
	return parseDuration(value) !== void 0 ? "duration" : "text";
}
/** The patterns and those of their settings that can have a number. */
function patternVocabulary({ patterns }) {
	return new Map(patterns.map((written) => {
		const fixed = Object.keys(numericSettings(written.config ?? {}));
		const others = [...Object.entries(written.compute ?? {}).map(([set, { as }]) => [set, as]), ...Object.entries(written.tunable ?? {})];
		return [written.id, /* @__PURE__ */ new Set([...fixed, ...others.filter(([, as]) => emitKind(as) === "number").map(([set]) => set)])];
	}));
}
// src/core/policy/load-sizing.ts
const FILE$2 = "sizing.yaml";
function loadSizing({ rules }, targets, names, report) {
	reportDuplicates(rules.map(({ id }, i) => ({
		name: id,
		path: [
			"rules",
			i,
			"id"
		]
	})), "Rule", FILE$2, report);
	reportUnreachable$1(rules, report);
	const byTarget = /* @__PURE__ */ new Map();
	rules.forEach((written, i) => {
		if (!names.builtin) checkTarget(written.for, i, targets, report);
		const rule = loadRule(written, i, names, report);
		const earlier = byTarget.get(written.for);
		if (rule && earlier) earlier.push(rule);
		else if (rule) byTarget.set(written.for, [rule]);
	});
	return byTarget;
}
function checkTarget(target, i, { backends, patterns }, report) {
	if (!backends || !patterns) return;
	const at = [
		"rules",
		i,
		"for"
	];
	reportUnknown(target, [...backends, ...patterns.map(({ id }) => id)], "Resource", at, report);
	const pattern = patterns.findIndex(({ id }) => id === target);
	if (pattern < 0 || patterns[pattern].stores_in !== void 0) return;
	const related = [{
		policy: {
			file: "patterns.yaml",
			path: ["patterns", pattern]
		},
		message: "the pattern"
	}];
	report(at, `Pattern '${target}' keeps nothing in a backend of its own`, "Add stores_in to the pattern, or remove the rule", { related });
}
function loadRule(written, i, names, report) {
	const { id, set, as, at_least, at_most, because } = written;
	const at = ["rules", i];
	const kind = emitKind(as);
	const when = written.when === void 0 ? void 0 : expressionAt(written.when, "condition", [...at, "when"], names, report);
	const value = expressionAt(written.value, kind, [...at, "value"], names, report);
	if (as === "name" && !names.proved && value && !value.reads.includes("namespace")) report([...at, "value"], `The ${set} of ${written.for} does not depend on the namespace: two namespaces would share it`, "Read `name` in it, for example identifier(name, 63); what is no name of a resource is written as text");
	for (const [bound, limit] of Object.entries({
		at_least,
		at_most
	})) if (limit !== void 0 && kind !== "number") report([...at, bound], `A ${as} has no ${bound}`, "Remove it", { key: true });
	if (at_least !== void 0 && at_most !== void 0 && at_least > at_most) report([...at, "at_least"], `at_least (${at_least}) is more than at_most (${at_most})`, "Lower it, or raise at_most", { related: [{
		policy: {
			file: FILE$2,
			path: [...at, "at_most"]
		},
		message: "at_most set here"
	}] });
	if (!value || written.when !== void 0 && !when) return void 0;
	return {
		id,
		set,
		when,
		value,
		as,
		at_least,
		at_most,
		because,
		ref: {
			file: FILE$2,
			path: at
		}
	};
}
/** A rule without a condition decides for good; later ones for the same setting are dead. */
function reportUnreachable$1(rules, report) {
	const settled = /* @__PURE__ */ new Map();
	rules.forEach((rule, i) => {
		const setting = JSON.stringify([rule.for, rule.set]);
		const earlier = settled.get(setting);
		if (earlier !== void 0) {
			const related = [{
				policy: {
					file: FILE$2,
					path: ["rules", earlier]
				},
				message: "decides always"
			}];
			report([
				"rules",
				i,
				"id"
			], `Rule '${rule.id}' never decides: '${rules[earlier].id}' before it has no condition`, "Move it before that rule, or remove it", { related });
		} else if (rule.when === void 0) settled.set(setting, i);
	});
}
// src/core/policy/load-teams.ts
const FILE$1 = "teams.yaml";
/** What teams.yaml says; a team's quota is its own limits and the default ones for the rest. */
function loadTeams({ default_quota, teams }, report) {
	reportDuplicates(teams.map(({ name }, i) => ({
		name,
		path: [
			"teams",
			i,
			"name"
		]
	})), "Team", FILE$1, report);
	teams.forEach(({ name }, i) => {
		if (name === "expert") report([
			"teams",
			i,
			"name"
		], "A team cannot be called 'expert': among the approvers of boundaries.yaml that is every team of this boundary", "Name it otherwise, for example platform-team, and give it `boundary: expert`");
	});
	const standard = quotaLimits(default_quota, ["default_quota"], report);
	return new Map(teams.map(({ name, boundary = "guided", members = [], github_team, quota = {} }, i) => {
		reportDuplicates(members.map((login, j) => ({
			name: login.toLowerCase(),
			path: [
				"teams",
				i,
				"members",
				j
			]
		})), "Member", FILE$1, report);
		const own = quotaLimits(quota, [
			"teams",
			i,
			"quota"
		], report);
		return [name, {
			name,
			boundary,
			members,
			github_team,
			quota: {
				...standard,
				...own
			},
			ref: {
				file: FILE$1,
				path: ["teams", i]
			}
		}];
	}));
}
function quotaLimits(quota, path, report) {
	const limits = {};
	for (const resource of QUOTA_RESOURCES) {
		const written = quota[resource];
		if (written === void 0) continue;
		const at = [...path, resource];
		const limit = written === "unlimited" ? Number.POSITIVE_INFINITY : typeof written === "string" ? parseSize(written) : written;
		if (limit === void 0) report(at, `Size '${written}' is too large to be counted exactly`, "Write `unlimited`, or less");
		else limits[resource] = {
			limit,
			ref: {
				file: FILE$1,
				path: at
			}
		};
	}
	return limits;
}
const MINIMAL_TEAMS = `teams.yaml needs at least:
default_quota: ${SOME_QUOTA}
teams:
  - name: platform-team
    boundary: expert
    members: [your-github-login]`;
/** There is no built-in teams.yaml: who is in a company is nothing a product can know. */
const NO_TEAMS = {
	ref: {
		file: FILE$1,
		path: []
	},
	message: "No teams: teams.yaml is missing from the policies folder",
	recommendation: MINIMAL_TEAMS
};
// src/core/model/config-parts.ts
/**
* The parts of a platform configuration that neither a backend nor a pattern has, and what each decides; in the
* order of the file. `roles.team` and the like stand for every value below them.
*/
const CONFIG_PARTS = {
	namespace: {
		team: "text",
		client_api: "text"
	},
	access: {
		"roles.team": "rank",
		"roles.service": "rank",
		principals: "text"
	},
	proxy: {
		endpoints: "list",
		chain: "text",
		rate_limits: "amount"
	},
	observability: { audit_log: "text" },
	policies: {
		pii_handling: "rank",
		audit_logging: "rank",
		compliance: "text",
		encryption_at_rest: "list"
	}
};
// src/core/policy/check-transition.ts
/** Reports a row that speaks of what there is not, or says of a value what cannot be. */
function checkTransition(written, i, targets, report) {
	const { for: target, set, change, unlimited, effect } = written;
	const at = ["transitions", i];
	if (unlimited !== void 0 && !compares(written)) report([...at, "unlimited"], `unlimited says nothing of '${change}'`, "Remove it: only up and down compare", { key: true });
	const known = [
		...Object.keys(CONFIG_PARTS),
		...targets.backends,
		...targets.patterns.map(({ id }) => id)
	];
	reportUnknown(target, known, "Target", [...at, "for"], report);
	if (!known.includes(target)) return;
	if (effect === "kept" && change === "added") report([...at, "effect"], "What was not there cannot be kept", "Write another effect");
	else if (effect === "kept" && (Object.hasOwn(CONFIG_PARTS, target) ? set !== "principals" : set === void 0)) report([...at, "effect"], `${[target, set].filter(Boolean).join(" ")} cannot be kept`, "Write another effect: only settings of backends and patterns, and principals, stay as they are applied");
	checkSetting(written, at, targets, report);
}
const compares = ({ change }) => change === "up" || change === "down";
function checkSetting(written, at, targets, report) {
	const { for: target, part, set } = written;
	const pattern = !Object.hasOwn(CONFIG_PARTS, target) && !targets.backends.includes(target);
	if (part !== void 0 && (!pattern || set === void 0)) report([...at, "part"], "Only a setting of a pattern has a part", "Remove it", { key: true });
	if (set !== void 0) {
		const settings = settingsOf(target, pattern ? part : void 0, targets);
		reportUnknown(set, [...settings.keys()], "Setting", [...at, "set"], report);
		if (compares(written) && settings.get(set) === false) report([...at, "change"], `${set} of ${target} is a text: it goes neither up nor down`, "Write added, removed or any");
	} else if (!pattern) report([...at, "for"], `The row names no setting of ${target}`, "Add set: only a pattern is there or not");
	else if (compares(written)) report([...at, "change"], `Pattern '${target}' goes neither up nor down`, "Write added, removed or any");
}
/** The settings of a target, and whether their values compare. */
function settingsOf(target, part, { patterns, sizing }) {
	if (Object.hasOwn(CONFIG_PARTS, target)) return new Map(Object.entries(CONFIG_PARTS[target]).map(([set, kind]) => [set, kind !== "text"]));
	const own = part === "storage" ? void 0 : patterns.find(({ id }) => id === target)?.tunable;
	const sized = part === "config" ? void 0 : sizing.get(target);
	return new Map([...[...own ?? []].map(([set, { unit }]) => [set, emitKind(unit) !== "text"]), ...(sized ?? []).map(({ set, as }) => [set, emitKind(as) !== "text"])]);
}
// src/core/policy/transition-key.ts
/**
* What the rows of transitions.yaml are kept by: `kafka retention.ms`, `wal`, `wal storage table`, `proxy chain`.
*
* @param target A backend, a pattern or a part of the configuration.
* @param part Of a pattern's setting.
* @param set Undefined: the pattern itself.
*/
const transitionKey = (target, part, set) => [
	target,
	part,
	set
].filter((word) => word !== void 0).join(" ");
// src/core/policy/unlimited-disagreements.ts
/** Reports rows that compare one value by two scales: what is down for one would be up for the other. */
function reportDisagreements(rows, file, report) {
	const first = /* @__PURE__ */ new Map();
	rows.forEach(({ written: { id, change, unlimited }, keys }, i) => {
		if (change !== "up" && change !== "down") return;
		const other = keys.map((key) => first.get(key)).find((j) => j !== void 0);
		for (const key of keys) if (!first.has(key)) first.set(key, i);
		if (other === void 0 || rows[other].written.unlimited === unlimited) return;
		report([
			"transitions",
			i,
			"change"
		], `Rows '${rows[other].written.id}' and '${id}' disagree on which value is unlimited`, "Write the same `unlimited` in every row of the setting that says up or down", { related: [{
			policy: {
				file,
				path: ["transitions", other]
			},
			message: "the other row"
		}] });
	});
}
// src/core/policy/unreachable-transitions.ts
/** Reports rows that never decide: rows without a condition before them take every change they speak of. */
function reportUnreachable(rows, file, report) {
	const settled = /* @__PURE__ */ new Map();
	rows.forEach((row, i) => {
		const { id, when } = row.written;
		const changes = changesOf(row);
		const takers = [...new Set(changes.map((change) => settled.get(change)))].filter((j) => j !== void 0);
		if (takers.length > 0 && changes.every((change) => settled.has(change))) {
			const names = takers.map((j) => `'${rows[j].written.id}'`).join(", ");
			report([
				"transitions",
				i,
				"id"
			], `Row '${id}' never decides: ${names} before it ${takers.length === 1 ? "takes" : "take"} every change it speaks of`, "Move it before them, or remove it", { related: takers.map((j) => ({
				policy: {
					file,
					path: ["transitions", j]
				},
				message: "takes such changes first"
			})) });
		}
		if (when !== void 0) return;
		for (const change of [...changes, ...ruledOut(row)]) if (!settled.has(change)) settled.set(change, i);
	});
}
/** The changes that a row takes. What was not there cannot be kept. */
function changesOf({ written: { change, effect }, keys }) {
	const all = change === "any" ? [
		"up",
		"down",
		"added",
		"removed",
		"changed"
	] : [change];
	const taken = effect === "kept" ? all.filter((one) => one !== "added") : all;
	return keys.flatMap((key) => taken.map((one) => `${key} ${one}`));
}
/** Where no value is no limit, setting one is down and removing it up. */
function ruledOut({ written: { change, unlimited }, keys }) {
	if (unlimited !== "none") return [];
	return keys.map((key) => `${key} ${change === "up" ? "removed" : "added"}`);
}
// src/core/policy/load-transitions.ts
const FILE = "transitions.yaml";
/**
* What transitions.yaml says, by `transitionKey` and in order (semantics 7).
*
* @param targets What rows can speak of; undefined where the files that say so are wrong.
*/
function loadTransitions({ transitions }, targets, names, report) {
	reportDuplicates(transitions.map(({ id }, i) => ({
		name: id,
		path: [
			"transitions",
			i,
			"id"
		]
	})), "Row", FILE, report);
	const keyed = transitions.map((written) => ({
		written,
		keys: keysOf(written)
	}));
	reportUnreachable(keyed, FILE, report);
	reportDisagreements(keyed, FILE, report);
	const byKey = /* @__PURE__ */ new Map();
	keyed.forEach(({ written, keys }, i) => {
		if (!names.builtin && targets) checkTransition(written, i, targets, report);
		const row = loadRow(written, i, names, report);
		if (row) for (const key of keys) byKey.set(key, [...byKey.get(key) ?? [], row]);
	});
	return byKey;
}
/** A setting of a pattern without a part is meant wherever the pattern has it. */
function keysOf({ for: target, part, set }) {
	const pattern = !Object.hasOwn(CONFIG_PARTS, target) && !BACKEND_TYPES.includes(target);
	if (set === void 0 || !pattern) return [transitionKey(target, void 0, set)];
	return (part === void 0 ? ["config", "storage"] : [part]).map((one) => transitionKey(target, one, set));
}
function loadRow(written, i, names, report) {
	const { id, change, unlimited, effect, because } = written;
	const at = ["transitions", i];
	const when = written.when === void 0 ? void 0 : expressionAt(written.when, "condition", [...at, "when"], names, report);
	if (written.when !== void 0 && !when) return void 0;
	return {
		id,
		change,
		unlimited,
		when,
		effect,
		because,
		ref: {
			file: FILE,
			path: at
		}
	};
}
// src/core/policy/policy-diagnostics.ts
/** Problems with their positions, by path, line and column. */
function policyDiagnostics(problems, files) {
	const diagnostics = problems.map((problem) => {
		const { ref, key = false, related = [], message, recommendation, severity } = problem;
		const location = locateProblem(problem, files);
		return toDiagnostic(finding("INVALID_POLICY", ref.path, {
			message,
			recommendation
		}, {
			key,
			related,
			severity
		}), {
			location,
			namespace: null,
			policy: (other) => locateRef(other, files),
			file: () => location
		});
	});
	return sortDiagnostics(diagnostics);
}
// src/core/policy/policy-digest.ts
/** SHA-256 (hex) over the values of all files: comments, order of keys and quoting do not count. */
function policyDigest(files) {
	const values = [SETTINGS, ...POLICY_NAMES].map((name) => [name, files.byName.get(name)?.value ?? null]);
	return canonicalDigest(Object.fromEntries(values));
}
// src/core/policy/load-policy-set.ts
/** Policy files \u2192 a checked PolicySet: syntax, schema, references, expressions, and the proof over the rules. */
function loadPolicySet(sources, options = {}) {
	const problems = [];
	const knownValues = options.known?.values ?? {};
	const settingsFile = openSettings(sources.settings, problems, knownValues);
	const settings = loadSettings(settingsFile?.valid ? settingsFile.value : { version: 1 }, reportInto(problems, SETTINGS));
	const { byName, folder } = openPolicies(sources.policies, settings.policies, problems, knownValues);
	const files = {
		byName: settingsFile ? new Map([...byName, [SETTINGS, settingsFile]]) : byName,
		folder
	};
	/** A file's value when it follows its schema; what is wrong with its content goes to `report`. */
	const load = (name, loader) => {
		const file = files.byName.get(name);
		return file?.valid ? loader(file.value, reportInto(problems, name)) : void 0;
	};
	if (!files.byName.has("teams.yaml")) problems.push(NO_TEAMS);
	const teams = load("teams.yaml", loadTeams);
	const frameworks = load("compliance.yaml", loadCompliance);
	const defaults = load("defaults.yaml", loadDefaults);
	const boundaries = load("boundaries.yaml", (value, report) => loadBoundaries(value, teams, report));
	const written = load("patterns.yaml", (value) => value);
	const capable = load("backends.yaml", (value) => Object.keys(value.capabilities));
	const names = {
		patterns: written && patternVocabulary(written),
		frameworks: frameworks && [...frameworks.keys()],
		teams: teams && [...teams.keys()]
	};
	const vocabulary = (name) => {
		const builtin = files.byName.get(name)?.builtin ?? false;
		return {
			...names,
			later: NONE,
			builtin,
			proved: builtin && isBuiltin(files)
		};
	};
	const patterns = load("patterns.yaml", (value, report) => loadPatterns(value, vocabulary("patterns.yaml"), capable, report));
	const backends = load("backends.yaml", (value, report) => loadBackends(value, vocabulary("backends.yaml"), report));
	const targets = {
		backends: capable,
		patterns: written?.patterns
	};
	const sizing = load("sizing.yaml", (value, report) => loadSizing(value, targets, vocabulary("sizing.yaml"), report));
	const described = patterns && sizing && capable && saysAll(problems);
	const transitions = load("transitions.yaml", (value, report) => loadTransitions(value, described ? {
		backends: capable,
		patterns,
		sizing
	} : void 0, vocabulary("transitions.yaml"), report));
	const patternIds = names.patterns && [...names.patterns.keys()];
	const grants = files.byName.has("approvals.yaml") ? load("approvals.yaml", (value, report) => loadApprovals(value, {
		teams: names.teams,
		patterns: patternIds
	}, report)) : [];
	const proof = patterns && backends && defaults && frameworks && isSound(problems) && (options.analyse ?? !isBuiltin(files)) ? analyseRules({
		patterns,
		backends,
		defaults,
		frameworks,
		teams: names.teams,
		bucket_prefix: settings.bucket_prefix
	}) : {
		problems: [],
		notAnalysed: []
	};
	problems.push(...proof.problems.filter(({ ref, idle }) => !(idle && files.byName.get(ref.file)?.builtin)));
	const diagnostics = policyDiagnostics([...problems, ...proof.notAnalysed.map(unproved)], files);
	for (const file of files.byName.values()) file.release();
	let digest;
	const policySet = problems.length === 0 && teams && frameworks && defaults && boundaries && patterns && backends && sizing && transitions && grants ? {
		settings,
		teams,
		grants,
		boundaries,
		defaults,
		frameworks,
		patterns,
		backends,
		sizing,
		transitions,
		get digest() {
			digest ??= options.known?.digest ?? policyDigest(files);
			return digest;
		},
		locate: (ref) => locateRef(ref, files)
	} : void 0;
	return {
		policySet,
		diagnostics,
		notAnalysed: proof.notAnalysed,
		known: () => policySet && {
			values: ownValues(files),
			digest: policySet.digest
		}
	};
}
const ownValues = ({ byName }) => Object.fromEntries([...byName.values()].filter(({ builtin }) => !builtin).map(({ path, value }) => [path, value]));
/** The rule is carried out all the same, so this rejects nothing. */
const unproved = ({ ref, reason }) => ({
	ref,
	severity: "notice",
	message: `Not analysed: ${reason}, so it is not proved that every request gets a backend that can serve it`,
	recommendation: "Compare single fields with constants, joined by &&, ||, ! and in"
});
const NONE = /* @__PURE__ */ new Set();
/** What the rules are proved from. With a mistake in one of them the proof would tell of its consequences only. */
const PREMISES = [
	"patterns.yaml",
	"backends.yaml",
	"defaults.yaml",
	"compliance.yaml"
];
const isSound = (problems) => !problems.some(({ ref }) => PREMISES.includes(ref.file));
/** Whether patterns and sizing were read as they are written: a row may speak of what was left out of them. */
const saysAll = (problems) => !problems.some(({ ref }) => ref.file === "patterns.yaml" || ref.file === "sizing.yaml");
const isBuiltin = ({ byName }) => PREMISES.slice(0, 3).every((name) => byName.get(name)?.builtin);
// src/core/model/format-setting.ts
/** What the name of a configured setting says of its unit; the first that matches. */
const UNITS = [
	[/(?:^|[._])(?:bytes|data_size|msg_size|message_size)$/, formatSize],
	[/(?:^|\.)retention\.ms$/, (value) => value === -1 ? "forever" : duration(value)],
	[/(?:^|\.)max_age_seconds$/, (value) => value === 0 ? "forever" : duration(value * 1e3)],
	[/[._]ms$/, (value) => duration(value)],
	[/_seconds$/, (value) => duration(value * 1e3)],
	[/_days$/, (value) => duration(value * DAY)]
];
const duration = (milliseconds) => milliseconds === 0 ? "0s" : formatDuration(milliseconds);
/** A configured number in the unit that the name of its setting tells: `retention.ms` 604800000 is `7days`. */
function formatSetting(path, value) {
	const unit = Number.isSafeInteger(value) ? UNITS.find(([name]) => name.test(path)) : void 0;
	return unit ? unit[1](value) : String(value);
}
export { expressionContext as C, NEED_NAMES as E, formatNeed as S, NEED_KINDS as T, platformConfig as _, judgeTree as a, rejectsDecision as b, rejects as c, locateAtRoot as d, locateFinding as f, approvalReason as g, sortDiagnostics as h, CONFIG_PARTS as i, verdictOf as l, docsPage as m, loadPolicySet as n, QUOTA_RESOURCES as o, PROSE as p, transitionKey as r, judgeFile as s, formatSetting as t, locateAcross as u, decide as v, BACKEND_TYPES as w, numericSettings as x, decideInPlace as y };
