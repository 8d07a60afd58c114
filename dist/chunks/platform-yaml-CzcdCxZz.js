import { Et as canonicalDigest, Tt as worstRisk, wt as riskOf } from "./working-tree-BgjlirRP.js";
import { b as markdownText, c as yamlScalar, d as count, g as markdownCode, l as yamlText, u as actionTally, v as markdownHead, y as markdownRow } from "./print-report-DqZUe8TX.js";
import { t as clip } from "./escape-BcF7Vodc.js";
// src/core/plan/storages.ts
/** What each backend keeps for a namespace, and the setting that names it. */
const STORAGE_KINDS = {
	kafka: {
		noun: "topic",
		setting: "topic",
		holds: "messages"
	},
	postgres: {
		noun: "table",
		setting: "table",
		holds: "rows"
	},
	redis: {
		noun: "key prefix",
		setting: "key_prefix",
		holds: "keys"
	},
	nats: {
		noun: "stream",
		setting: "stream",
		holds: "messages"
	},
	s3: {
		noun: "bucket",
		setting: "bucket",
		holds: "objects"
	},
	neptune: {
		noun: "cluster",
		setting: "cluster",
		holds: "vertices and edges"
	}
};
/** Every storage of a configuration once, the primary one first. */
function storages({ backend, auxiliary_backends }) {
	const all = [{
		...located(backend.type, backend.config),
		uses: /* @__PURE__ */ new Map()
	}];
	for (const { pattern, type, config } of auxiliary_backends) {
		const { name, settings } = located(type, config);
		let storage = all.find((one) => one.type === type && one.name === name);
		if (!storage) {
			storage = {
				type,
				name,
				settings: {},
				uses: /* @__PURE__ */ new Map()
			};
			all.push(storage);
		}
		storage.uses.set(pattern, settings);
	}
	const [first, ...rest] = all;
	return [asStorage(first, first.settings), ...rest.map((one) => asStorage(one, void 0))];
}
const asStorage = ({ type, name, uses }, primary) => ({
	type,
	name,
	primary,
	uses
});
/** The storage of its own that a pattern keeps data in; undefined where it has none. */
const storageOf = (pattern, of) => of.find(({ uses }) => uses.has(pattern));
/** As people call it: `kafka orders-queue`. */
const placeOf = ({ type, name }) => `${type} ${name}`;
const isSamePlace = (a, b) => a.type === b.type && a.name === b.name;
function located(type, config) {
	const { [STORAGE_KINDS[type].setting]: name, ...settings } = config;
	return {
		type,
		name: String(name ?? ""),
		settings
	};
}
// src/core/plan/config-resources.ts
const ACTIONS = {
	principal: {
		create: "create principal",
		alter: "alter principal",
		remove: "delete principal"
	},
	provider: {
		create: "start provider",
		alter: "reconfigure provider",
		remove: "stop provider"
	},
	registration: {
		create: "register namespace",
		alter: "update registration",
		remove: "unregister namespace"
	},
	"access policy": {
		create: "create access policy",
		alter: "change access policy",
		remove: "revoke access policy"
	},
	metrics: {
		create: "create metrics",
		alter: "change metrics",
		remove: "remove metrics"
	},
	tracing: {
		create: "configure tracing",
		alter: "reconfigure tracing",
		remove: "remove tracing"
	},
	"audit log": {
		create: "collect audit log",
		alter: "move audit log",
		remove: "archive audit log"
	}
};
/**
* Everything a configuration makes stand somewhere, in the RFC's five sections and in the order in which it is
* made. The spec of each is all that whoever makes it has to know; it names no secret.
*/
function configResources(config) {
	const all = storages(config);
	const providers = providerResources(config, all);
	const registration = registrationResource(config, providers.map(({ id }) => id));
	return [
		...principalResources(config),
		...all.map((storage) => storageResource(config, storage)),
		...providers,
		registration,
		...accessResources(config, registration.id),
		...observabilityResources(config, registration.id)
	];
}
const principalResources = ({ namespace, access }) => access.principals.map(({ backend, name }) => ({
	kind: "principal",
	id: principalId(namespace, backend),
	section: "backend",
	system: backend,
	name,
	actions: ACTIONS.principal,
	spec: {
		name,
		rights: `resources of ${namespace} only`
	},
	needs: [],
	paths: [`access.principals.${backend}`]
}));
function storageResource(config, storage) {
	const { namespace, client_api, access, policies } = config;
	const { type, name, primary, uses } = storage;
	const { noun, setting } = STORAGE_KINDS[type];
	return {
		kind: "storage",
		id: storageId(namespace, storage),
		section: "backend",
		system: type,
		name,
		actions: {
			create: `create ${noun}`,
			alter: `alter ${noun}`,
			remove: `delete ${noun}`
		},
		spec: {
			[setting]: name,
			...primary && {
				...primary,
				client_api
			},
			...uses.size > 0 && { uses: Object.fromEntries(uses) },
			principal: access.principals.find(({ backend }) => backend === type).name,
			...policies.encryption_at_rest.includes(type) && { encryption_at_rest: true }
		},
		needs: [principalId(namespace, type)],
		paths: [...primary ? ["backend.type", "backend.config.*"] : [], ...[...uses.keys()].flatMap((pattern) => [`patterns.${pattern}`, `auxiliary_backends.${pattern}.*`])]
	};
}
/** Providers of patterns, then that of the primary backend. What one connects to is part of what it is. */
function providerResources({ namespace, patterns }, all) {
	const [primary] = all;
	const provider = (name, id, target, spec, paths) => ({
		kind: "provider",
		id,
		section: "pattern",
		system: "provider",
		name,
		actions: ACTIONS.provider,
		spec: {
			...spec,
			connects_to: placeOf(target)
		},
		needs: [storageId(namespace, target)],
		paths
	});
	return [...patterns.map(({ type, config }) => {
		const own = storageOf(type, all);
		const target = own ?? primary;
		const paths = [`patterns.${type}.config.*`, ...own ? [] : [`patterns.${type}`]];
		return provider(type, `${namespace}/pattern/${type}/${target.type}/${target.name}`, target, config, paths);
	}), provider(primary.type, `${namespace}/pattern/${primary.type}/${primary.name}`, primary, {}, [])];
}
const registrationResource = ({ namespace, client_api, proxy }, providers) => ({
	kind: "registration",
	id: `${namespace}/proxy/register`,
	section: "proxy",
	system: "proxy",
	name: namespace,
	actions: ACTIONS.registration,
	spec: {
		client_api,
		...proxy,
		phase: "active",
		acknowledged: true
	},
	needs: providers,
	paths: [
		"client_api",
		"proxy.*",
		"policies.pii_handling"
	]
});
const accessResources = ({ namespace, access }, registration) => access.roles.map(({ kind, name, role }) => ({
	kind: "access policy",
	id: `${namespace}/access/${kind}/${name}`,
	section: "access",
	system: "proxy",
	name: `${kind} ${name}`,
	actions: ACTIONS["access policy"],
	spec: {
		kind,
		name,
		role
	},
	needs: [registration],
	paths: [`access.roles.${kind}.${name}`]
}));
function observabilityResources({ namespace, observability: { metrics, tracing, audit_log } }, registration) {
	const observed = (kind, id, name, spec, paths) => ({
		kind,
		id: `${namespace}/observability/${id}`,
		section: "observability",
		system: "observability",
		name,
		actions: ACTIONS[kind],
		spec,
		needs: [registration],
		paths
	});
	return [
		observed("metrics", "metrics", namespace, { metrics }, ["observability.metrics"]),
		observed("tracing", "tracing", tracing.service, { ...tracing }, ["observability.tracing.*"]),
		...audit_log === null ? [] : [observed("audit log", "audit", audit_log, { sink: audit_log }, ["observability.audit_log", "policies.audit_logging"])]
	];
}
const principalId = (namespace, backend) => `${namespace}/backend/${backend}/principal`;
const storageId = (namespace, { type, name }) => `${namespace}/backend/${type}/${STORAGE_KINDS[type].noun.replaceAll(" ", "-")}/${name}`;
// src/core/plan/changed-paths.ts
/**
* Paths of the configured values that a changed setting follows (as in provenance; `a.*` is everything below `a`),
* so that a change is judged by what changes and not by all that the resource follows.
*
* @param setting As in SettingChanges: `partitions`, `uses.replay-store.retention_days`.
*/
function changedPaths({ kind, paths }, setting) {
	if (kind !== "storage") return paths;
	if (setting === "encryption_at_rest") return ["policies.encryption_at_rest"];
	const [, pattern, own] = /^uses\.([^.]+)(?:\.(.+))?$/.exec(setting) ?? [];
	if (pattern === void 0) return [`backend.config.${setting}`];
	return own === void 0 ? [`patterns.${pattern}`, `auxiliary_backends.${pattern}.*`] : [`auxiliary_backends.${pattern}.config.${own}`];
}
// src/core/plan/diff-resources.ts
/** What has to come, change and go, each in the order of the list it stands in. */
function diffResources(before, after) {
	const [old, kept] = [byId(before), byId(after)];
	return {
		added: after.filter(({ id }) => !old.has(id)),
		changed: after.flatMap((resource) => {
			const was = old.get(resource.id);
			return was && differs(was.spec, resource.spec) ? [{
				before: was,
				after: resource
			}] : [];
		}),
		removed: before.filter(({ id }) => !kept.has(id))
	};
}
const byId = (resources) => new Map(resources.map((resource) => [resource.id, resource]));
const differs = (before, after) => Object.keys(settingChanges(before, after)).length > 0;
/** Every setting that differs; a group of settings that only one side has is one change. */
function settingChanges(before, after) {
	return Object.fromEntries(changes(before, after, ""));
}
function changes(before, after, prefix) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
		const [from, to] = [own(before, name), own(after, name)];
		if (isGroup(from) && isGroup(to)) return changes(from, to, `${prefix}${name}.`);
		return JSON.stringify(from) === JSON.stringify(to) ? [] : [[`${prefix}${name}`, {
			from,
			to
		}]];
	});
}
const own = (group, name) => Object.hasOwn(group, name) ? group[name] ?? null : null;
const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// src/core/plan/resource-steps.ts
/** Settings that only ever grow: Kafka has no way to take partitions away. */
const ONE_WAY = { kafka: ["partitions"] };
/** Undone by removing what it made. */
const createStep = (resource, depends_on, risk) => ({
	...place(resource),
	action: resource.actions.create,
	spec: { ...resource.spec },
	depends_on: [...depends_on],
	risk,
	reversible: true
});
/** The full settings after, and of each that changes what it was. */
function alterStep(before, after, depends_on, transitions) {
	const changes = settingChanges(before.spec, after.spec);
	const risk = riskOn(Object.keys(changes).flatMap((name) => changedPaths(after, name)), transitions);
	const oneWay = ONE_WAY[after.system]?.some((name) => name in changes) ?? false;
	return {
		...place(after),
		action: after.actions.alter,
		spec: {
			...after.spec,
			changes
		},
		depends_on: [...depends_on],
		risk,
		reversible: risk !== "data-loss" && !oneWay
	};
}
/** Its spec says what the resource was, so that whoever undoes it knows what to make again. */
const removeStep = (resource, depends_on, risk) => ({
	...place(resource),
	action: resource.actions.remove,
	spec: { ...resource.spec },
	depends_on: [...depends_on],
	risk,
	reversible: resource.kind !== "storage"
});
/** The worst of the transitions whose path is among those given. */
const riskOn = (paths, transitions) => worstRisk(transitions.filter(({ path }) => paths.some((of) => covers(of, path))).map(riskOf));
const covers = (of, path) => of.endsWith(".*") ? path.startsWith(of.slice(0, -1)) : of === path;
const place = ({ id, section, system, name }) => ({
	id,
	section,
	system,
	resource: name
});
// src/core/plan/creation-steps.ts
/**
* What has to be done to create a namespace, in the RFC's five sections and in execution order. Nothing here
* destroys anything, so every step is safe and can be undone.
*/
const creationSteps = (config) => configResources(config).map((resource) => createStep(resource, resource.needs, "safe"));
// src/core/plan/plan-head.ts
/** No commit: a plan of a folder, whatever keeps it. */
const ofFolder = (policy_digest) => ({
	base: null,
	head: null,
	policy_digest
});
/**
* What stands before the changes of a plan. The digest covers them, the policies and the state; where they come from
* is no part of it.
*
* @param changes By name of the namespace.
* @param unchanged Number of namespaces that stay as they are.
*/
function planHead(changes, unchanged, { base, head, policy_digest }) {
	const number = (action) => changes.filter((change) => change.action === action).length;
	return {
		format_version: 1,
		base: { commit: base },
		head: { commit: head },
		policy_digest,
		state: null,
		digest: canonicalDigest({
			changes: changes.map(({ digest }) => digest),
			policy_digest,
			state: null
		}),
		summary: {
			create: number("create"),
			update: number("update"),
			migrate: number("migrate"),
			delete: number("delete"),
			unchanged
		}
	};
}
// src/core/report/migration-stages.ts
/** The stages of a change in order; empty where its steps name none. */
function migrationStages(steps) {
	const stages = [];
	for (const step of steps) {
		const stage = text(step, "stage");
		if (stage === void 0) continue;
		const last = stages.at(-1);
		if (last?.stage === stage) last.steps.push(step);
		else stages.push({
			stage,
			steps: [step]
		});
	}
	return stages.map(({ stage, steps: members }) => {
		const said = (name) => members.map((step) => text(step, name)).findLast((of) => of !== void 0);
		return {
			stage,
			steps: members,
			gate: said("gate"),
			rollback: said("rollback"),
			abort: said("abort")
		};
	});
}
function text({ spec }, name) {
	const value = spec[name];
	return typeof value === "string" && value !== "" ? value : void 0;
}
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
	const shown = settings.slice(0, MOST_SETTINGS).map(([name, value]) => markdownCode(`${name}: ${describeValue(value)}`));
	const rest = settings.length - shown.length;
	return [...shown, ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
const isChanges = (value) => typeof value === "object" && value !== null && Object.keys(value).length > 0;
function describeChanges(changes) {
	const all = Object.entries(changes);
	const shown = all.slice(0, MOST_SETTINGS).map(([name, { from, to }]) => markdownCode(`${name}: ${describeValue(from)} → ${describeValue(to)}`));
	const rest = all.length - shown.length;
	return [...shown, ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
/** A value in words: `write_rps 5000, read_rps 10000`. */
function describeValue(value) {
	return clip(words(value), 100);
}
function words(value) {
	if (value === null || value === void 0) return "none";
	if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(inner).join(", ");
	if (typeof value !== "object") return String(value);
	const members = Object.entries(value);
	if (members.length === 0) return "none";
	return members.map(([name, member]) => isEmpty(member) ? name : `${name} ${inner(member)}`).join(", ");
}
const inner = (value) => isScalar(value) ? words(value) : `(${words(value)})`;
/** Said by its name alone: what a pattern without settings of its own uses. */
const isEmpty = (value) => !isScalar(value) && !Array.isArray(value) && Object.keys(value).length === 0;
const isScalar = (value) => typeof value !== "object" || value === null;
// src/core/report/plan-markdown.ts
/** plan.md in pieces, from what `overviewRow` and `changeSection` make of each change in one pass. */
function* planMarkdownChunks(plan, overviewRows, sections, wouldMove = []) {
	yield `# Plan\n\n${summarySentence(plan)}\n\n`;
	if (overviewRows.length > 0) yield `${OVERVIEW_HEAD}${overviewRows.join("")}\n${LEGEND}\n\n`;
	yield* sections;
	if (wouldMove.length > 0) yield moves(wouldMove);
	yield provenance(plan);
}
function summarySentence({ summary }) {
	const unchanged = `${summary.unchanged} unchanged`;
	const actions = actionTally(summary);
	return actions === "" ? `**Nothing to do**: ${unchanged}.` : `**${actions}**, ${unchanged}.`;
}
const LEGEND = "Steps stand in the order of execution; each waits for the one before it unless it says otherwise.";
const OVERVIEW_HEAD = markdownHead([
	"Namespace",
	"Team",
	"Action",
	"Risk",
	...SECTIONS.map(({ title }) => `${title}:`)
]);
/** A change's row in the table at the start. */
function overviewRow(change) {
	const steps = SECTIONS.map(({ section }) => change.steps.filter((step) => step.section === section).length);
	return markdownRow([
		`[${markdownText(change.namespace)}](#${anchor(change)})`,
		markdownText(change.team),
		change.blocked ? `${change.action}, **blocked**` : change.action,
		emphasizeRisk(change.risk),
		...steps.map((number) => number === 0 ? "" : String(number))
	]);
}
/** The title of a section, which no other heading can equal: the action is its last word. */
const title = (change) => `${change.namespace}: ${change.action}`;
/** As GitHub makes one of a heading. */
const anchor = (change) => encodeURIComponent(title(change).toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-"));
/** A change's own section: why, who approves, and the steps. */
function changeSection(change) {
	const facts = [
		`team ${markdownText(change.team)}`,
		`risk ${emphasizeRisk(change.risk)}`,
		count(change.steps.length, "step")
	];
	return [
		`## ${markdownText(title(change))}\n\n${facts.join(" · ")}\n\n`,
		change.blocked ? "**Blocked**: apply holds this change until it is approved.\n\n" : "",
		bullets([...change.reasons.map(markdownText), ...change.approvals.map(approvalLine)]),
		chainLine(change),
		change.action === "create" ? folded(change.fields) : fieldTable(change.fields),
		orderLine(change),
		stageSection(change),
		stepLists(change.steps)
	].join("");
}
/** Of what deletes and moves: up to where there is a way back. */
function orderLine({ action, steps }) {
	const first = steps.findIndex(({ reversible }) => !reversible);
	if (first === -1 || action !== "delete" && action !== "migrate") return "";
	return `From step ${first + 1} on it cannot be undone.\n\n`;
}
function stageSection({ steps }) {
	const stages = migrationStages(steps);
	return stages.length === 0 ? "" : `**Stages**\n\n${stageTable(stages)}\n`;
}
/** Stages of a migration: what is done, what must hold before the next, the way back and the way out. */
const stageTable = (stages) => markdownHead([
	"Stage",
	"What",
	"Gate",
	"Rollback",
	"Abort"
]) + stages.map(({ stage, steps, gate, rollback, abort }) => markdownRow([
	`**${sentence(stage)}**`,
	[...steps.slice(0, MOST_STAGE_STEPS).map(({ action, resource }) => {
		return `${markdownText(clip(action, 100))} ${markdownCode(clip(resource, 100))}`;
	}), ...steps.length > MOST_STAGE_STEPS ? [`${steps.length - MOST_STAGE_STEPS} more`] : []].join("<br>"),
	sentence(gate),
	sentence(rollback),
	sentence(abort)
])).join("");
const MOST_STAGE_STEPS = 6;
const sentence = (text) => markdownText(clip(text ?? "", 300));
function moves(wouldMove) {
	const rows = wouldMove.map(({ namespace, team, from, to, because }) => markdownRow([
		markdownText(namespace),
		markdownText(team),
		markdownText(from),
		markdownText(to),
		markdownCode(because)
	]));
	return [
		"## Would move\n\n",
		"Today's policies would place these elsewhere. They stay where they are until a grant with `migrate: true` names them.\n\n",
		`${markdownHead([
			"Namespace",
			"Team",
			"From",
			"To",
			"Because"
		])}${rows.join("")}\n`
	].join("");
}
const bullets = (lines) => lines.length === 0 ? "" : `${lines.map((line) => `- ${line}\n`).join("")}\n`;
const APPROVAL_WORDS = {
	missing: "**needs approval** by",
	invalid: "**approval does not count**, needed by",
	granted: "approved by"
};
const approvalLine = ({ for: what, by, status, because }) => {
	const line = `${markdownCode(what)} ${APPROVAL_WORDS[status]} ${markdownText(by)}`;
	return because === void 0 ? line : `${line}: ${markdownText(because)}`;
};
/** What a call goes through, which the proxy is told. */
function chainLine(change) {
	for (const { section, spec } of change.steps) if (section === "proxy" && Array.isArray(spec.chain)) return `Chain: ${spec.chain.map((link) => markdownCode(String(link))).join(" → ")}\n\n`;
	return "";
}
/** Of a new namespace every setting is a change, and the steps show what matters. */
const folded = (fields) => fields.length === 0 ? "" : `<details>\n<summary>Why: ${count(fields.length, "decision")}</summary>\n\n${fieldTable(fields)}</details>\n\n`;
function fieldTable(fields) {
	if (fields.length === 0) return "";
	const rows = fields.map((field) => markdownRow([
		markdownCode(field.path),
		value(field.before),
		value(field.after),
		markdownText(field.because)
	]));
	return `${markdownHead([
		"Setting",
		"Before",
		"After",
		"Because"
	])}${rows.join("")}\n`;
}
const value = (of) => of === null || of === void 0 ? "none" : markdownCode(describeValue(of));
const emphasizeRisk = (risk) => risk === "safe" ? risk : `**${risk}**`;
/** What the plan was made from, which apply compares before it carries the plan out. */
function provenance(plan) {
	const commit = (of) => of === null ? "no commit" : markdownCode(of);
	const state = plan.state === null ? "none" : `${markdownCode(plan.state.lineage)}, serial ${plan.state.serial}`;
	return [
		"## Made from\n\n",
		`- Base: ${commit(plan.base.commit)}\n- Head: ${commit(plan.head.commit)}\n- State: ${state}\n`,
		`- Policies: ${markdownCode(plan.policy_digest)}\n- Plan: ${markdownCode(plan.digest)}\n`
	].join("");
}
// src/core/report/platform-yaml.ts
const BANNER = "# Internal platform configuration, compiled by prism. Do not edit: it is derived from the request and the policies.\n";
/** `platform/<namespace>.yaml`. */
const renderPlatformYaml = (config) => BANNER + printYaml(config);
/**
* JSON-like data as block-style YAML, keys in their order. Ours and not `yaml`'s, because 10,000 configurations
* are printed in one run and building a document for each took longer than compiling them.
*/
function printYaml(value) {
	if (fitsInline(value)) return `${printInline(value)}\n`;
	return printBlock(value, "");
}
/** YAML wants keys of up to 1024 characters before their colon; a longer one is marked. */
const LONGEST_KEY = 1e3;
function printBlock(value, indent) {
	return Array.isArray(value) ? printList(value, indent) : printMap(value, indent);
}
function printMap(map, indent) {
	let out = "";
	for (const name of Object.keys(map)) {
		const value = map[name];
		if (value === void 0) continue;
		const key = yamlText(name);
		out += key.length > LONGEST_KEY ? `${indent}? ${key}\n${indent}:` : `${indent}${key}:`;
		out += fitsInline(value) ? ` ${printInline(value)}\n` : `\n${printBlock(value, `${indent}  `)}`;
	}
	return out;
}
function printList(list, indent) {
	let out = "";
	for (const item of list) if (fitsInline(item)) out += `${indent}- ${printInline(item)}\n`;
	else {
		const inner = `${indent}  `;
		out += `${indent}- ${printBlock(item, inner).slice(inner.length)}`;
	}
	return out;
}
/** Whether a value fits behind its key: a scalar, a short list of plain words, or a map that prints nothing. */
function fitsInline(value) {
	if (typeof value !== "object" || value === null) return true;
	if (Array.isArray(value)) return value.length <= LONGEST_ROW && value.every(isWord);
	for (const name in value) if (value[name] !== void 0) return false;
	return true;
}
function printInline(value) {
	if (typeof value !== "object" || value === null) return yamlScalar(value);
	return Array.isArray(value) ? `[${value.join(", ")}]` : "{}";
}
/** More entries than this are easier to read below each other. */
const LONGEST_ROW = 4;
/** A text that needs no quotes, not even between brackets. */
const isWord = (value) => typeof value === "string" && /^[\w.-]{1,40}$/.test(value) && yamlText(value) === value;
export { STORAGE_KINDS as C, storages as D, storageOf as E, configResources as S, placeOf as T, riskOn as _, planMarkdownChunks as a, settingChanges as b, describeValue as c, ofFolder as d, planHead as f, removeStep as g, createStep as h, overviewRow as i, stepLists as l, alterStep as m, renderPlatformYaml as n, stageTable as o, creationSteps as p, changeSection as r, SECTIONS as s, printYaml as t, migrationStages as u, diffResources as v, isSamePlace as w, changedPaths as x, differs as y };
