import { i as creationDraft, n as ofFolder, r as planHead } from "./plan-opened-D_ib8Snd.js";
import { n as renderJson } from "./json-CYJkk8nA.js";
import { t as printJson } from "./print-json-BJUQck9M.js";
import { i as renderPlanMarkdown, n as overviewRow, r as planMarkdownChunks, t as changeSection } from "./plan-markdown-DAEd1m3H.js";
import { n as renderPlatformYaml } from "./platform-yaml-DF3rixf-.js";
import { t as renderSarif } from "./sarif-aX2sIjlR.js";
import { l as foreignName, u as isOutput } from "./policy-files-C27l03f-.js";
const { getSystemErrorMessage } = process.getBuiltinModule("node:util");
const { randomBytes } = process.getBuiltinModule("node:crypto");
const { closeSync, existsSync, lstatSync, mkdirSync, openSync, readSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync, writeSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { StringDecoder } = process.getBuiltinModule("node:string_decoder");
// src/artifacts/refused-output.ts
/** The output folder is not one that prism may replace, or cannot. `advice` says what to do about it. */
var RefusedOutput = class extends Error {
	advice;
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
};
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
		if (report.result === "rejected") return;
		mkdirSync(join(fresh, "platform"));
		if (artifacts.change) writeChange(fresh, artifacts, artifacts.change);
		else writeCreation(fresh, artifacts);
	});
}
/** Every configuration, and a plan of what differs from the base. */
function writeChange(folder, { configs }, { plan, wouldMove }) {
	for (const compiled of configs) writeConfig(folder, compiled.decided().config);
	const { changes, ...head } = plan;
	const json = createChunkedFile(join(folder, "plan.json"));
	for (const chunk of planJsonChunks(head, changes)) json.write(chunk);
	json.close();
	writeFileSync(join(folder, "plan.md"), renderPlanMarkdown(plan, wouldMove));
}
const writeConfig = (folder, config) => writeFileSync(join(folder, "platform", `${config.namespace}.yaml`), renderPlatformYaml(config));
/** One namespace at a time: its configuration, then its change, so that any number of them fits into memory. */
function writeCreation(folder, { configs, policyDigest }) {
	const digests = [];
	const rows = [];
	const sections = createChunkedFile(join(folder, "sections"));
	function* changes() {
		for (const compiled of configs) {
			const { config, decisions } = compiled.decided();
			writeConfig(folder, config);
			const { approvals, blocked } = compiled;
			const change = {
				...creationDraft(config, decisions),
				approvals: [...approvals],
				blocked
			};
			digests.push(change.digest);
			rows.push(overviewRow(change));
			sections.write(changeSection(change));
			yield change;
		}
	}
	const head = (digests) => planHead(digests.map((digest) => ({
		digest,
		action: "create"
	})), 0, ofFolder(policyDigest));
	const unknown = {
		...head(configs.map(() => "")),
		digest: "0".repeat(64)
	};
	const json = createChunkedFile(join(folder, "plan.json"));
	for (const chunk of planJsonChunks(unknown, changes())) json.write(chunk);
	const known = head(digests);
	json.fillIn(unknown.digest, known.digest);
	json.close();
	const markdown = createChunkedFile(join(folder, "plan.md"));
	for (const chunk of planMarkdownChunks(known, rows, sections.takeBack())) markdown.write(chunk);
	markdown.close();
}
export { RefusedOutput as n, writeArtifacts as t };
