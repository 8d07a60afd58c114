import { T as canonicalDigest, t as compileRoot, v as foreignName, w as printJson, y as isOutput } from "./compile-root-DIzlCc0x.js";
import { a as yamlText, c as markdownHead, d as renderJson, i as yamlScalar, l as markdownRow, n as printReport, o as count, r as renderSarif, s as markdownCode, t as exitCode, u as markdownText } from "./print-report-DDEhUrrA.js";
import { r as visible, t as clip } from "./escape-BcF7Vodc.js";
import { t as Failure } from "./failure-BDaMcgHh.js";
import { t as VERSION } from "./version-jYWIp1zN.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { randomBytes } from "node:crypto";
import { getSystemErrorMessage } from "node:util";
// src/artifacts/refused-output.ts
/** The output folder is not one that prism may replace, or cannot. `advice` says what to do about it. */
var RefusedOutput = class extends Error {
	advice;
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
};
// src/core/plan/creation-steps.ts
/** What each backend keeps for a namespace, and the setting that names it. */
const RESOURCES = {
	kafka: {
		kind: "topic",
		name: "topic"
	},
	postgres: {
		kind: "table",
		name: "table"
	},
	redis: {
		kind: "key prefix",
		name: "key_prefix"
	},
	nats: {
		kind: "stream",
		name: "stream"
	},
	s3: {
		kind: "bucket",
		name: "bucket"
	},
	neptune: {
		kind: "cluster",
		name: "cluster"
	}
};
/**
* What has to be done to create a namespace, in the RFC's five sections and in execution order. Nothing here
* destroys anything, so every step is safe and can be undone.
*/
function creationSteps(config) {
	const backends = backendSteps(config);
	const patterns = patternSteps(config);
	const proxy = proxyStep(config, patterns.map(({ id }) => id));
	return [
		...backends,
		...patterns,
		proxy,
		...accessSteps(config, proxy.id),
		...observabilitySteps(config, proxy.id)
	];
}
const create = (step) => ({
	...step,
	risk: "safe",
	reversible: true
});
function backendSteps({ namespace, backend, auxiliary_backends, access, policies }) {
	const encryption = (type) => policies.encryption_at_rest.includes(type) ? { encryption_at_rest: true } : {};
	const principals = access.principals.map((principal) => create({
		id: principalId(namespace, principal.backend),
		section: "backend",
		system: principal.backend,
		action: "create principal",
		resource: principal.name,
		spec: {
			name: principal.name,
			rights: `resources of ${namespace} only`
		},
		depends_on: []
	}));
	const primary = create({
		id: `${namespace}/backend/${backend.type}`,
		section: "backend",
		system: backend.type,
		action: `create ${RESOURCES[backend.type].kind}`,
		resource: resourceName(backend.type, backend.config),
		spec: {
			...backend.config,
			...encryption(backend.type)
		},
		depends_on: [principalId(namespace, backend.type)]
	});
	const auxiliary = sharedResources(auxiliary_backends).map((uses) => {
		const { type, config } = uses[0];
		return create({
			id: auxiliaryId(namespace, uses),
			section: "backend",
			system: type,
			action: `create ${RESOURCES[type].kind}`,
			resource: resourceName(type, config),
			spec: {
				...auxiliarySpec(uses),
				...encryption(type)
			},
			depends_on: [principalId(namespace, type)]
		});
	});
	return [
		...principals,
		primary,
		...auxiliary
	];
}
function patternSteps({ namespace, patterns, backend, auxiliary_backends }) {
	const shared = sharedResources(auxiliary_backends);
	const providers = patterns.map(({ type, config }) => {
		const uses = shared.find((group) => group.some(({ pattern }) => pattern === type));
		return create({
			id: `${namespace}/pattern/${type}`,
			section: "pattern",
			system: "provider",
			action: "start provider",
			resource: type,
			spec: {
				...config,
				connects_to: uses ? `${uses[0].type} ${resourceName(uses[0].type, uses[0].config)}` : `${backend.type} ${resourceName(backend.type, backend.config)}`
			},
			depends_on: [uses ? auxiliaryId(namespace, uses) : `${namespace}/backend/${backend.type}`]
		});
	});
	const primary = create({
		id: `${namespace}/pattern/${backend.type}-provider`,
		section: "pattern",
		system: "provider",
		action: "start provider",
		resource: backend.type,
		spec: { connects_to: `${backend.type} ${resourceName(backend.type, backend.config)}` },
		depends_on: [`${namespace}/backend/${backend.type}`]
	});
	return [...providers, primary];
}
const proxyStep = ({ namespace, client_api, proxy }, providers) => create({
	id: `${namespace}/proxy/register`,
	section: "proxy",
	system: "proxy",
	action: "register namespace",
	resource: namespace,
	spec: {
		client_api,
		...proxy
	},
	depends_on: [...providers]
});
const accessSteps = ({ namespace, access }, proxy) => access.roles.map(({ kind, name, role }) => create({
	id: `${namespace}/access/${kind}/${name}`,
	section: "access",
	system: "proxy",
	action: "create access policy",
	resource: `${kind} ${name}`,
	spec: {
		kind,
		name,
		role
	},
	depends_on: [proxy]
}));
function observabilitySteps({ namespace, observability }, proxy) {
	const { metrics, tracing, audit_log } = observability;
	const step = (name, action, resource, spec) => create({
		id: `${namespace}/observability/${name}`,
		section: "observability",
		system: "observability",
		action,
		resource,
		spec,
		depends_on: [proxy]
	});
	return [
		step("metrics", "create metrics", namespace, { metrics }),
		step("tracing", "configure tracing", tracing.service, { ...tracing }),
		...audit_log === null ? [] : [step("audit", "collect audit log", audit_log, { sink: audit_log })]
	];
}
/** A resource that several patterns use says so by pattern, its name once. */
function auxiliarySpec(uses) {
	const [{ type, config }] = uses;
	if (uses.length === 1) return config;
	const { name } = RESOURCES[type];
	return {
		[name]: config[name],
		uses: uses.map((use) => {
			const { [name]: _, ...settings } = use.config;
			return {
				pattern: use.pattern,
				...settings
			};
		})
	};
}
const principalId = (namespace, backend) => `${namespace}/backend/${backend}/principal`;
const auxiliaryId = (namespace, uses) => `${namespace}/backend/${uses[0].type}/${uses.map(({ pattern }) => pattern).join("+")}`;
const resourceName = (type, config) => String(config[RESOURCES[type].name] ?? "");
/** Patterns that keep their data in one resource: claim check and tiered storage share the namespace's bucket. */
function sharedResources(auxiliary) {
	const groups = /* @__PURE__ */ new Map();
	for (const use of auxiliary) {
		const key = `${use.type} ${resourceName(use.type, use.config)}`;
		const group = groups.get(key);
		if (group) group.push(use);
		else groups.set(key, [use]);
	}
	return [...groups.values()];
}
// src/core/plan/creation-change.ts
/** The change that creates a namespace. Its digest covers what apply would do and not how it came about. */
function creationChange(config, decisions, approvals) {
	const { provenance: _, ...after } = config;
	const steps = creationSteps(config);
	return {
		namespace: config.namespace,
		team: config.team,
		action: "create",
		risk: "safe",
		reasons: ["new namespace"],
		digest: canonicalDigest({
			namespace: config.namespace,
			action: "create",
			before: null,
			after,
			steps
		}),
		blocked: approvals.some(({ status }) => status !== "granted"),
		fields: decisions.map(({ path, value, rule, inputs }) => ({
			path,
			before: null,
			after: value,
			because: inputs.length === 0 ? rule : `${rule} from ${inputs.join(", ")}`
		})),
		approvals: [...approvals],
		steps
	};
}
// src/core/plan/plan-head.ts
/**
* The head of the creation plan of a whole tree. Commits are null: this plan is of a folder, whatever keeps it.
*
* @param changes The digests of the changes, by name of the namespace.
*/
function creationPlanHead(changes, policy_digest) {
	return {
		format_version: 1,
		base: { commit: null },
		head: { commit: null },
		policy_digest,
		state: null,
		digest: canonicalDigest({
			changes,
			policy_digest,
			state: null
		}),
		summary: {
			create: changes.length,
			update: 0,
			migrate: 0,
			delete: 0,
			unchanged: 0
		}
	};
}
// src/core/report/plan-json.ts
/**
* plan.json in pieces: joined they are exactly `printJson(plan)` and a line end, with the keys
* in the order of the schema.
*/
function* planJsonChunks(plan, changes) {
	const { format_version, base, head, policy_digest, state, digest, summary } = plan;
	yield `${printJson({
		format_version,
		base,
		head,
		policy_digest,
		state,
		digest,
		summary
	}).slice(0, -2)},\n  "changes": [`;
	let first = true;
	for (const change of changes) {
		const text = printJson(change).replaceAll("\n", "\n    ");
		yield `${first ? "" : ","}\n    ${text}`;
		first = false;
	}
	yield first ? "]\n}\n" : "\n  ]\n}\n";
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
		if (step.section !== steps[index - 1]?.section) out += `${index === 0 ? "" : "\n"}**${title}**\n\n`;
		out += `${index + 1}. ${stepLine(step, index, steps, numbers)}\n`;
	});
	return out === "" ? "" : `${out}\n`;
}
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
/** Settings in one line; what is long or nested is cut, since plan.json has it whole. */
function describeSpec({ spec, resource }) {
	const settings = Object.entries(spec).filter(([, value]) => value !== resource);
	const shown = settings.slice(0, MOST_SETTINGS).map(([name, value]) => markdownCode(`${name}: ${describeValue(value)}`));
	const rest = settings.length - shown.length;
	return [...shown, ...rest > 0 ? [`${rest} more`] : []].join(", ");
}
/** A value in words: `write_rps 5000, read_rps 10000`. */
function describeValue(value) {
	return clip(words(value), 100);
}
function words(value) {
	if (value === null || value === void 0) return "none";
	if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((item) => isScalar(item) ? words(item) : `(${words(item)})`).join(", ");
	if (typeof value !== "object") return String(value);
	const members = Object.entries(value);
	if (members.length === 0) return "none";
	return members.map(([name, member]) => `${name} ${isScalar(member) ? words(member) : `(${words(member)})`}`).join(", ");
}
const isScalar = (value) => typeof value !== "object" || value === null;
// src/core/report/plan-markdown.ts
/** plan.md in pieces, from what `overviewRow` and `changeSection` make of each change in one pass. */
function* planMarkdownChunks(plan, overviewRows, sections) {
	yield `# Plan\n\n${summarySentence(plan)}\n\n`;
	if (overviewRows.length > 0) yield `${OVERVIEW_HEAD}${overviewRows.join("")}\n${LEGEND}\n\n`;
	yield* sections;
	yield provenance(plan);
}
function summarySentence({ summary }) {
	const parts = [
		"create",
		"update",
		"migrate",
		"delete"
	].filter((action) => summary[action] > 0).map((action) => `${summary[action]} to ${action}`);
	const unchanged = `${summary.unchanged} unchanged`;
	return parts.length === 0 ? `**Nothing to do**: ${unchanged}.` : `**${parts.join(", ")}**, ${unchanged}.`;
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
		stepLists(change.steps)
	].join("");
}
const bullets = (lines) => lines.length === 0 ? "" : `${lines.map((line) => `- ${line}\n`).join("")}\n`;
const APPROVAL_WORDS = {
	missing: "**needs approval** by",
	invalid: "**approval does not count**, needed by",
	granted: "approved by"
};
const approvalLine = (approval) => `${markdownCode(approval.for)} ${APPROVAL_WORDS[approval.status]} ${markdownText(approval.by)}`;
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
// src/artifacts/chunked-file.ts
/** Pieces are gathered to about this many characters: one system call for each would cost more than the text. */
const BUFFER = 65536;
function createChunkedFile(path) {
	const file = openSync(path, "wx+");
	let pending = "";
	let start;
	const flush = () => {
		writeFileSync(file, pending);
		pending = "";
	};
	return {
		write(chunk) {
			start ??= chunk;
			pending += chunk;
			if (pending.length >= BUFFER) flush();
		},
		fillIn(placeholder, text) {
			flush();
			const at = start?.indexOf(placeholder) ?? -1;
			if (at === -1 || placeholder.length !== text.length) throw new Error(`no place for '${text}' in ${path}`);
			writeSync(file, text, Buffer.byteLength(start.slice(0, at)));
		},
		close() {
			flush();
			closeSync(file);
		},
		*takeBack() {
			flush();
			const bytes = Buffer.alloc(BUFFER);
			const decoder = new StringDecoder("utf8");
			for (let at = 0, length = 0;; at += length) {
				length = readSync(file, bytes, 0, BUFFER, at);
				if (length === 0) break;
				yield decoder.write(bytes.subarray(0, length));
			}
			closeSync(file);
			rmSync(path);
		}
	};
}
// src/artifacts/leftovers.ts
/** Runs of this process that have not ended: it is its own witness that they live. */
const OWN = /* @__PURE__ */ new Set();
/**
* What the folder of a run is called until it is in its place, or until it is gone. The number of the process alone
* would not do: in a container it is the same every time.
*/
function leftoverName(name, kind, run) {
	OWN.add(run);
	return `.${name}.${kind}-${process.pid}-${run}`;
}
/**
* Clears what killed runs left: between the two renames only the old folder exists, under its second name, and goes
* back. Runs that still live are left alone.
*/
function clearLeftovers(parent, name) {
	for (const entry of readdirSync(parent)) {
		if (!entry.startsWith(`.${name}.`)) continue;
		const match = /^(new|old)-([0-9]+)(?:-([0-9a-f]+))?$/.exec(entry.slice(name.length + 2));
		if (!match || isAlive(Number(match[2]), match[3])) continue;
		const left = join(parent, entry);
		if (match[1] === "old" && !existsSync(join(parent, name))) giveBack(left, join(parent, name));
		rmSync(left, {
			recursive: true,
			force: true
		});
	}
}
/** Another run may be quicker, with its own tree or with this one. */
function giveBack(left, target) {
	try {
		renameSync(left, target);
	} catch (error) {
		if (![
			"ENOENT",
			"ENOTEMPTY",
			"EEXIST"
		].includes(error.code ?? "")) throw error;
	}
}
function isAlive(pid, run) {
	if (pid === process.pid) return run !== void 0 && OWN.has(run);
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
// src/artifacts/output-folder.ts
/**
* Replaces the output folder as a whole: `write` fills a new folder beside it, which then takes its place by
* rename. A killed run leaves the old tree or the new one; what it left behind is cleared by the next one. Of several
* runs at once the last one stays.
*
* @throws RefusedOutput when the folder holds anything that prism did not write, or cannot be replaced.
*/
function replaceFolder(folder, root, write) {
	try {
		const target = followLink(resolve(folder), resolve(root));
		refuseForeign(target, resolve(root));
		replace(target, write);
	} catch (error) {
		throw explained(error, resolve(folder));
	}
}
function replace(target, write) {
	const parent = dirname(target);
	const run = randomBytes(6).toString("hex");
	const [fresh, old] = ["new", "old"].map((kind) => join(parent, leftoverName(basename(target), kind, run)));
	mkdirSync(parent, { recursive: true });
	clearLeftovers(parent, basename(target));
	try {
		mkdirSync(fresh);
		write(fresh);
		exchange(fresh, target, old);
	} finally {
		rmSync(fresh, {
			recursive: true,
			force: true
		});
		rmSync(old, {
			recursive: true,
			force: true
		});
	}
}
/** Another run may put its own tree there at any time: it is the older one then, and is replaced like any other. */
const MOST_TRIES = 1e3;
function exchange(fresh, target, old) {
	for (let tries = 1;; tries++) {
		const wasThere = attempt(() => renameSync(target, old), ["ENOENT"]);
		try {
			renameSync(fresh, target);
			return;
		} catch (error) {
			if (!["ENOTEMPTY", "EEXIST"].includes(error.code ?? "") || tries === MOST_TRIES) {
				if (wasThere) attempt(() => renameSync(old, target), ["ENOTEMPTY", "EEXIST"]);
				throw error;
			}
		}
		rmSync(old, {
			recursive: true,
			force: true
		});
	}
}
/** Whether it worked; false for the errors that are expected. */
function attempt(act, expected) {
	try {
		act();
		return true;
	} catch (error) {
		if (expected.includes(error.code ?? "")) return false;
		throw error;
	}
}
/**
* The folder itself, where a link of the user leads to it: its content is replaced and the link kept. A link inside of
* the root is one of the repo, and may not choose where prism writes (security 1).
*/
function followLink(target, root) {
	for (const base of /* @__PURE__ */ new Set([root, realpathSync(root)])) {
		const inRoot = relative(base, target);
		if (!isInside(inRoot)) continue;
		const parts = inRoot.split(sep);
		for (let length = 1; length <= parts.length; length++) {
			const path = join(base, ...parts.slice(0, length));
			if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new RefusedOutput(`The output folder '${target}' is behind a link of the repo, '${path}'`, "Name the folder itself with --out, or remove the link");
		}
	}
	if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target;
	try {
		return realpathSync(target);
	} catch {
		throw new RefusedOutput(`The output folder '${target}' is a link that leads nowhere`, "Make the folder it leads to, or name another one with --out");
	}
}
const isInside = (path) => path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
function refuseForeign(target, root) {
	const inTarget = relative(target, realpathSync(root));
	if (inTarget === "" || isInside(inTarget)) throw new RefusedOutput(`The output folder '${target}' holds the root itself`, OF_ITS_OWN);
	let names;
	try {
		names = readdirSync(target);
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return;
		if (code === "ENOTDIR") throw new RefusedOutput(`The output folder '${target}' is a file`, OF_ITS_OWN);
		throw error;
	}
	const foreign = foreignName(names) ?? (names.length > 0 && !isOutput(names) ? names[0] : void 0);
	if (foreign !== void 0) throw new RefusedOutput(`The output folder '${target}' holds '${foreign}', which prism did not write`, OF_ITS_OWN);
}
const OF_ITS_OWN = "Name a folder of its own with --out; prism replaces it as a whole";
/** What the system says, with what to do about it. Anything else is passed on. */
function explained(error, target) {
	const { code, errno, syscall } = error;
	if (error instanceof RefusedOutput || syscall === void 0) return error;
	const cause = errno === void 0 ? code : getSystemErrorMessage(errno);
	if ((code === "EBUSY" || code === "EXDEV") && existsSync(target)) return new RefusedOutput(`The output folder '${target}' cannot be replaced: it is a mount point (${cause})`, `Name a folder in it with --out: ${join(target, "prism")}`);
	return new RefusedOutput(`The output folder '${target}' cannot be written: ${cause}`, "It is made beside itself and then moved into place, so its parent must be a folder that can be written, with room for it");
}
// src/artifacts/write-artifacts.ts
/**
* Writes the artifacts of one compilation (contracts, "Artifacts"): a rejected one leaves its diagnostics only,
* so that nobody applies an older result.
*/
function writeArtifacts(folder, root, artifacts) {
	replaceFolder(folder, root, (fresh) => {
		const { report, version } = artifacts;
		writeFileSync(join(fresh, "diagnostics.json"), renderJson(report));
		writeFileSync(join(fresh, "report.sarif"), renderSarif(report, { version }));
		if (report.result !== "rejected") writePlan(fresh, artifacts);
	});
}
/** One namespace at a time: its configuration, then its change, so that any number of them fits into memory. */
function writePlan(folder, { configs, policyDigest }) {
	mkdirSync(join(folder, "platform"));
	const digests = [];
	const rows = [];
	const sections = createChunkedFile(join(folder, "sections"));
	function* changes() {
		for (const compiled of configs) {
			const { config, decisions } = compiled.decided();
			writeFileSync(join(folder, "platform", `${config.namespace}.yaml`), renderPlatformYaml(config));
			const change = creationChange(config, decisions, compiled.approvals);
			digests.push(change.digest);
			rows.push(overviewRow(change));
			sections.write(changeSection(change));
			yield change;
		}
	}
	const unknown = {
		...creationPlanHead(configs.map(() => ""), policyDigest),
		digest: "0".repeat(64)
	};
	const json = createChunkedFile(join(folder, "plan.json"));
	for (const chunk of planJsonChunks(unknown, changes())) json.write(chunk);
	const head = creationPlanHead(digests, policyDigest);
	json.fillIn(unknown.digest, head.digest);
	json.close();
	const markdown = createChunkedFile(join(folder, "plan.md"));
	for (const chunk of planMarkdownChunks(head, rows, sections.takeBack())) markdown.write(chunk);
	markdown.close();
}
// src/cli/compile.ts
/** Checks, then writes the artifacts. Returns the exit code. */
function compile(options, terminal) {
	const { report, compiled, source } = compileRoot(options);
	const configs = compiled?.compilation.configs ?? [];
	try {
		writeArtifacts(options.out, options.root, {
			report,
			configs,
			policyDigest: compiled?.policySet.digest ?? "",
			version: VERSION
		});
	} catch (error) {
		if (error instanceof RefusedOutput) throw new Failure(error.message, error.advice);
		throw error;
	}
	printReport(report, options, terminal, source);
	if (options.format === "text" && !options.quiet) terminal.out(written(options.out, report.result, configs.length));
	return exitCode(report);
}
function written(out, result, configs) {
	const folder = visible(relative(".", resolve(out)) || ".");
	if (result === "rejected") return `wrote ${join(folder, "diagnostics.json")} and report.sarif; nothing is compiled until the errors are mended\n`;
	return `wrote ${count(configs, "platform configuration")}, plan.json, plan.md, diagnostics.json and report.sarif to ${folder}/\n`;
}
export { compile };
