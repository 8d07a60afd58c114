import { t as Failure } from "./failure-BxDqvEcU.js";
import { i as clip } from "./show-value-CyT3irk0.js";
import { a as requestsOf, c as readGitPolicies, f as riskOf, i as leadToFolders, l as readGitSettings, n as readFolder, o as requestEntry, p as worstRisk, t as openRepo, u as readBlobs } from "./read-folder-B89PeBBN.js";
import { n as placementOf, r as samePlacement, t as describePlacement } from "./placement-C5IpQQ-N.js";
import { C as expressionContext, S as formatNeed, _ as platformConfig, b as rejectsDecision, c as rejects, d as locateAtRoot, f as locateFinding, h as sortDiagnostics, l as verdictOf, n as loadPolicySet, o as QUOTA_RESOURCES, p as PROSE, u as locateAcross, v as decide, y as decideInPlace } from "./format-setting-Cga9oMw3.js";
import { a as placeOf, c as storages, i as isSamePlace, n as configResources, r as STORAGE_KINDS, s as storageOf } from "./config-resources-CD2zO_eF.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { t as canonicalDigest } from "./canonical-digest-C7QPrsgk.js";
import { H as finding, k as parseSource, t as readPolicySources } from "./policy-files-C27l03f-.js";
import { a as deletionGrant, c as grantTime, i as subjectOf, l as shortCommit, n as authorizeChange, o as grantConcerns, r as notAuthorized, s as judgeApproval, t as peopleOf, u as standingReviews } from "./people-5J4DwflF.js";
import { i as GitRefused } from "./git-process-dk__6ZUw.js";
import { n as askObjects } from "./git-objects-Bby_ZzKo.js";
import { n as resolveCommits, t as findCommits } from "./git-commits-vZdcqSTK.js";
import { t as listTree } from "./git-list-7HTRnx4C.js";
import { C as bucketOf, E as judgeHead, S as withChanges, T as judgeBase, _ as affectedPart, a as judgeTransitions, b as memberKey, c as migrationReason, d as changesBetween, f as mergeTree, g as NO_REST, l as riskReasons, m as diffTrees, o as configValues, p as mergeWhole, s as encryptionReason, u as openMembers, v as indexedMembers, w as parseSection, x as sortMembers, y as judgedMember } from "./place-rJ1aEnNT.js";
const { crc32 } = process.getBuiltinModule("node:zlib");
const { createHash, hash, randomBytes } = process.getBuiltinModule("node:crypto");
const { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readSync, readdirSync, readlinkSync, renameSync, rmdirSync, unlinkSync, writeFileSync, writeSync } = process.getBuiltinModule("node:fs");
const { join, posix } = process.getBuiltinModule("node:path");
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
// src/core/model/stored-request.ts
const FOREVER = "forever";
/** A canonical request as the state keeps it: JSON has no infinity, so `forever` stands as that word. */
const storeRequest = (request) => mapNumbers(request, (value) => value === Number.POSITIVE_INFINITY ? FOREVER : value);
/** The request that `storeRequest` was given. Nothing of a canonical request is the word `forever` otherwise. */
function restoreRequest(stored) {
	const { compliance, approval, patterns, backend, needs, ...rest } = stored;
	const restored = (value) => mapNumbers(value, (one) => one === FOREVER ? Number.POSITIVE_INFINITY : one);
	return {
		...rest,
		needs: restored(needs),
		compliance,
		approval,
		patterns: restored(patterns),
		backend: restored(backend)
	};
}
function mapNumbers(value, map) {
	if (Array.isArray(value)) return value.map((item) => mapNumbers(item, map));
	if (value === null || typeof value !== "object") return map(value);
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapNumbers(one, map)]));
}
// src/core/applied-members.ts
/**
* What the applied state holds, as the tree that a head is compared with: for apply that is the base (semantics 2). A
* name whose creation has not ended is held, and nothing of it was ever authorized to its end. A deleted one is free;
* its tombstone, as long as the head has it, is no news.
*
* @returns In path order.
*/
function appliedMembers(records, head) {
	const contents = new Map(head.map(({ file, id }) => [file, id]));
	return records.flatMap((record) => {
		const { status, applied, pending } = record;
		if (status === "deleted") return applied !== null && contents.get(applied.file) === applied.content ? [memberOf(applied, true)] : [];
		const asked = pending?.action === "delete" ? pending.target : applied?.request.state === "active" ? applied : null;
		return asked ? [memberOf(asked, false)] : pending ? [memberOf(pending.target, true)] : [];
	}).sort((a, b) => compareText(a.file, b.file));
}
/**
* Tombstones whose files went before their deletion had ended: what has begun is brought to its end, as the file may go
* once the state says deleting (semantics 7). Not where another file asks for the name.
*/
function buriedMembers(records, head) {
	const [files, names] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const { file, holding } of head) {
		files.add(file);
		if (holding) names.add(holding.namespace);
	}
	return records.flatMap(({ namespace, pending }) => pending?.action === "delete" && !files.has(pending.target.file) && !names.has(namespace) ? [memberOf(pending.target, false)] : []);
}
/** @param isOpen Whether nothing that it asks for is there, so that all of it counts as added. */
function memberOf({ file, content, request: stored }, isOpen) {
	const request = restoreRequest(stored);
	const source = {
		path: file,
		text: `namespace: ${request.namespace}\n`
	};
	return {
		file,
		id: content,
		holding: request,
		rejected: isOpen,
		diagnostics: [],
		judged: () => ({
			source,
			request: isOpen ? void 0 : request,
			authorizable: true,
			approvals: [],
			diagnostics: [],
			rejected: isOpen
		})
	};
}
// src/core/model/applied.ts
/** Undefined for a namespace that is deleted, whose name is free. */
function appliedOf({ status, applied, pending, created_at }) {
	if (status === "deleted") return void 0;
	const prior = applied && priorOf$1(applied);
	return {
		prior: prior?.request.state === "active" ? prior : void 0,
		unfinished: pending ? {
			action: pending.action,
			change: pending.target.change,
			target: priorOf$1(pending.target),
			earlier: pending.unfinished,
			approvals: pending.target.approvals
		} : void 0,
		created_at
	};
}
const priorOf$1 = ({ request, config }) => ({
	request: restoreRequest(request),
	config
});
// src/repo/cache/attempt.ts
/** What it gives, or undefined where the system refuses (full, not allowed, gone). Anything else is a bug and thrown. */
function attempt(act) {
	try {
		return act();
	} catch (error) {
		if (error.syscall === void 0) throw error;
		return;
	}
}
// src/repo/cache/is-key.ts
/** Keys name files: a digest in hexadecimal digits, and nothing that could be a path. */
const isKey = (name) => /^[0-9a-f]{16,128}$/.test(name);
// src/repo/cache/temporary-entry.ts
/** No run writes for this long. In seconds. */
const LONGEST_RUN = 3600;
const PATTERN = /^\.([0-9]+)-[0-9a-f]{12}\.tmp$/;
/** What an entry is called until it is complete. The number of the process alone would not do: threads share it. */
const temporaryName = () => `.${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
/** Whether the file was left by a run that was killed. The one of a run that still lives is not. */
function isLeftover(path, name) {
	const writer = PATTERN.exec(name)?.[1];
	if (writer === void 0) return false;
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats) return false;
	const age = (Date.now() - stats.mtimeMs) / 1e3;
	if (age > LONGEST_RUN) return true;
	if (Number(writer) === process.pid) return age > process.uptime();
	return !isAlive(Number(writer));
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
// src/repo/cache/own-folder.ts
const CACHE = ".prism/cache";
/**
* The folder of the cache, made where it is missing. Undefined where a pull request or another user could have put
* something into it, or where it cannot be written (security 1 and 5): a link, not a folder, a repository of its own,
* of another owner, or with files that git tracks.
*
* @param trusted Whether git tracks nothing at or below a path of the repo, in whatever case its letters are. Asked
*   once, and only where the folder stood before: git has put nothing into a folder that was not there.
*/
function ownFolder(root, trusted) {
	const folder = join(root, CACHE);
	const stood = attempt(() => lstatSync(folder, { throwIfNoEntry: false })) !== void 0;
	if (!makeOwn(join(root, ".prism")) || !makeOwn(folder)) return void 0;
	if (stood && !trusted(CACHE)) return void 0;
	return ignoreAll(folder) ? folder : void 0;
}
function makeOwn(folder) {
	const there = () => attempt(() => lstatSync(folder, { throwIfNoEntry: false }));
	let stats = there();
	if (!stats) {
		attempt(() => mkdirSync(folder));
		stats = there();
	}
	if (!stats?.isDirectory()) return false;
	const user = process.geteuid?.();
	if (user !== void 0 && (stats.uid !== user || (stats.mode & 192) !== 192)) return false;
	return attempt(() => lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === void 0) === true;
}
/** Tried each time: a run may have been killed between the folder and this file. One that is there is the user's. */
function ignoreAll(folder) {
	const ignore = join(folder, ".gitignore");
	const isThere = () => attempt(() => lstatSync(ignore)) !== void 0;
	if (isThere()) return true;
	const temporary = join(folder, temporaryName());
	attempt(() => writeFileSync(temporary, "*\n", { flag: "wx" }));
	attempt(() => renameSync(temporary, ignore));
	return isThere();
}
// src/repo/cache/prune-entries.ts
const MOST_ENTRIES = 8;
/** Keeps the newest entries, by when they were written and this one first, and removes what killed runs left. */
function pruneEntries(folder, key, mostBytes) {
	const names = attempt(() => readdirSync(folder)) ?? [];
	const entries = names.filter(isKey).flatMap((name) => {
		const stats = attempt(() => lstatSync(join(folder, name)));
		return stats?.isFile() ? [{
			name,
			bytes: stats.size,
			written: name === key ? 1e400 : stats.mtimeMs
		}] : [];
	});
	entries.sort((a, b) => a.written === b.written ? 0 : b.written - a.written);
	let bytes = 0;
	for (const [index, entry] of entries.entries()) {
		bytes += entry.bytes;
		if (index >= MOST_ENTRIES || bytes > mostBytes) attempt(() => unlinkSync(join(folder, entry.name)));
	}
	for (const name of names) attempt(() => {
		if (isLeftover(join(folder, name), name)) unlinkSync(join(folder, name));
	});
}
// src/repo/cache/entry-format.ts
const MAGIC = Buffer.from("prism\0ce");
const VERSION = 1;
const HASH_BYTES = 12;
/** Names of a pull request may collide on purpose: then one of the two is not found, which is safe. */
const hashName = (name) => hash("sha256", name, "buffer").subarray(0, HASH_BYTES);
/** Of bytes that belong to the entry of this key: those of another entry in their place do not pass. */
const checksumOf = (key, bytes) => crc32(bytes, crc32(key));
function encodeHeader(key, { count, tableAt }) {
	const bytes = Buffer.alloc(26);
	MAGIC.copy(bytes);
	bytes.writeUInt32BE(VERSION, 8);
	bytes.writeUInt32BE(count, 12);
	bytes.writeUIntBE(tableAt, 16, 6);
	return sealed(key, bytes);
}
/** Undefined where the bytes are no header, of another version, or of another key. */
function decodeHeader(key, bytes) {
	if (!isSealed(key, bytes) || !MAGIC.equals(bytes.subarray(0, 8)) || bytes.readUInt32BE(8) !== VERSION) return void 0;
	return {
		count: bytes.readUInt32BE(12),
		tableAt: bytes.readUIntBE(16, 6)
	};
}
function encodeRecord(key, record) {
	const bytes = Buffer.alloc(32);
	record.hash.copy(bytes);
	bytes.writeUIntBE(record.offset, 12, 6);
	bytes.writeUIntBE(record.length, 18, 6);
	bytes.writeUInt32BE(record.checksum, 24);
	return sealed(key, bytes);
}
/** Undefined where the bytes are not as they were written. */
function decodeRecord(key, bytes) {
	if (!isSealed(key, bytes)) return void 0;
	return {
		hash: bytes.subarray(0, HASH_BYTES),
		offset: bytes.readUIntBE(12, 6),
		length: bytes.readUIntBE(18, 6),
		checksum: bytes.readUInt32BE(24)
	};
}
/** The last four bytes are the checksum of those before. */
function sealed(key, bytes) {
	bytes.writeUInt32BE(checksumOf(key, bytes.subarray(0, -4)), bytes.length - 4);
	return bytes;
}
const isSealed = (key, bytes) => bytes.readUInt32BE(bytes.length - 4) === checksumOf(key, bytes.subarray(0, -4));
/** Whether this user's prism wrote the file. Windows has neither users nor modes here. */
function isOwnEntry(stats) {
	const user = process.geteuid?.();
	const isOwn = user === void 0 || stats.uid === user && (stats.mode & 4095) === 256;
	return stats.isFile() && isOwn;
}
// src/repo/cache/read-entry.ts
/** Links are not followed, and opening a pipe does not wait for its other end. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Undefined where there is no entry that can be used. What stands in its place is removed where possible. */
function readEntry(path, key) {
	let file;
	try {
		file = openSync(path, FLAGS);
	} catch (error) {
		const { code, syscall } = error;
		if (syscall === void 0) throw error;
		if (code === "ELOOP") attempt(() => unlinkSync(path));
		return;
	}
	const header = readHeader(file, key);
	if (header) return new OpenEntry(path, key, file, header);
	remove(path, file);
	attempt(() => closeSync(file));
}
function readHeader(file, key) {
	const stats = attempt(() => fstatSync(file));
	if (!stats || !isOwnEntry(stats)) return void 0;
	const bytes = readBytes(file, 0, 26);
	const header = bytes && decodeHeader(key, bytes);
	return header && header.tableAt + header.count * 32 === stats.size ? header : void 0;
}
var OpenEntry = class {
	#path;
	#key;
	#header;
	#file;
	constructor(path, key, file, header) {
		this.#path = path;
		this.#key = key;
		this.#file = file;
		this.#header = header;
	}
	section(name) {
		const record = this.#find(hashName(name));
		const found = record && this.#read(record);
		return found?.[0] === name ? found[1] : void 0;
	}
	*sections() {
		const records = [];
		for (let index = 0; index < this.#header.count; index++) records.push(this.#record(index));
		records.sort((a, b) => (a?.offset ?? 1e400) - (b?.offset ?? 1e400));
		for (const record of records) {
			const found = record && this.#read(record);
			yield found;
			if (!found) return;
		}
	}
	close() {
		const file = this.#file;
		this.#file = void 0;
		if (file !== void 0) attempt(() => closeSync(file));
	}
	/** By halving: a table of thousands of records is not read for three of them. */
	#find(hash) {
		let low = 0;
		let high = this.#header.count;
		while (low < high) {
			const middle = low + high >>> 1;
			const record = this.#record(middle);
			if (!record) return void 0;
			const order = hash.compare(record.hash);
			if (order === 0) return record;
			if (order < 0) high = middle;
			else low = middle + 1;
		}
	}
	#record(index) {
		const bytes = this.#bytes(this.#header.tableAt + index * 32, 32);
		const record = bytes && decodeRecord(this.#key, bytes);
		if (bytes && !record) this.#removeBroken();
		return record;
	}
	#read({ offset, length, checksum }) {
		const bytes = length >= 4 && offset + length <= this.#header.tableAt ? this.#bytes(offset, length) : void 0;
		if (!bytes) return void 0;
		if (checksumOf(this.#key, bytes) !== checksum) {
			this.#removeBroken();
			return;
		}
		const textAt = 4 + bytes.readUInt32BE(0);
		return [bytes.toString("utf8", 4, textAt), bytes.toString("utf8", textAt)];
	}
	#bytes(at, length) {
		return this.#file === void 0 ? void 0 : readBytes(this.#file, at, length);
	}
	#removeBroken() {
		if (this.#file !== void 0) remove(this.#path, this.#file);
	}
};
/** Undefined where there are not that many, or they cannot be read. */
function readBytes(file, at, length) {
	const bytes = Buffer.allocUnsafe(length);
	for (let done = 0; done < length;) {
		const read = attempt(() => readSync(file, bytes, done, length - done, at + done));
		if (!read) return void 0;
		done += read;
	}
	return bytes;
}
/** Of a folder only an empty one: prism did not fill it. Another run may have put a good entry there meanwhile. */
function remove(path, file) {
	attempt(() => {
		const [broken, there] = [fstatSync(file), lstatSync(path)];
		if (broken.ino !== there.ino || broken.dev !== there.dev) return;
		if (there.isDirectory()) rmdirSync(path);
		else unlinkSync(path);
	});
}
// src/repo/cache/write-entry.ts
/** Sections are gathered to about this many bytes: a system call for each small one would cost more than its text. */
const BUFFER = 1 << 20;
/**
* Writes the sections to a new file, front to back. Of a name that comes twice the last one stays.
*
* @param mostBytes What the file may have at most.
* @returns Whether the file is complete. Sections are taken only until the system refuses, or one is no valid Unicode
*   and would not come back as it was.
*/
function writeEntry(path, key, sections, mostBytes) {
	const file = attempt(() => openSync(path, "wx", 256));
	if (file === void 0) return false;
	try {
		return attempt(() => isOwnEntry(fstatSync(file))) === true && fill(file, key, sections, mostBytes);
	} finally {
		attempt(() => closeSync(file));
	}
}
function fill(file, key, sections, mostBytes) {
	const records = /* @__PURE__ */ new Map();
	let pending = [Buffer.alloc(26)];
	let pendingBytes = 26;
	let end = 26;
	const flush = () => attempt(() => {
		writeFileSync(file, Buffer.concat(pending));
		pending = [];
		pendingBytes = 0;
		return true;
	}) === true;
	for (const [name, text] of sections) {
		if (!name.isWellFormed() || !text.isWellFormed()) return false;
		const bytes = encodeSection(name, text);
		const hash = hashName(name);
		const record = {
			hash,
			offset: end,
			length: bytes.length,
			checksum: checksumOf(key, bytes)
		};
		records.set(hash.toString("latin1"), record);
		end += bytes.length;
		if (end + records.size * 32 > mostBytes) return false;
		pending.push(bytes);
		pendingBytes += bytes.length;
		if (pendingBytes >= BUFFER && !flush()) return false;
	}
	const sorted = [...records.values()].sort((a, b) => a.hash.compare(b.hash));
	pending.push(...sorted.map((record) => encodeRecord(key, record)));
	const header = encodeHeader(key, {
		count: sorted.length,
		tableAt: end
	});
	return flush() && attempt(() => writeSync(file, header, 0, 26, 0)) === 26;
}
function encodeSection(name, text) {
	const nameBytes = Buffer.byteLength(name);
	const bytes = Buffer.allocUnsafe(4 + nameBytes + Buffer.byteLength(text));
	bytes.writeUInt32BE(nameBytes);
	bytes.write(name, 4);
	bytes.write(text, 4 + nameBytes);
	return bytes;
}
// src/repo/cache/open-cache.ts
/** Of all entries together. */
const MOST_BYTES = 536870912;
/**
* The cache in `.prism/cache` of a checkout. Undefined where it must not be used, or cannot: see own-folder.ts.
*
* @param trusted Whether git tracks nothing at or below a path of the repo, in whatever case its letters are. Asked at
*   most once; not where the folder is made now: git has put nothing into it.
*/
function openCache(root, { trusted }) {
	const folder = ownFolder(root, trusted);
	if (folder === void 0) return void 0;
	return {
		open: (key) => readEntry(pathOf(folder, key), key),
		write(key, sections) {
			const path = pathOf(folder, key);
			const temporary = join(folder, temporaryName());
			let isThere = false;
			try {
				isThere = writeEntry(temporary, key, sections, MOST_BYTES) && moves(temporary, path);
			} finally {
				if (!isThere) attempt(() => unlinkSync(temporary));
			}
			pruneEntries(folder, key, MOST_BYTES);
			return isThere;
		}
	};
}
const moves = (from, to) => attempt(() => {
	renameSync(from, to);
	return true;
}) ?? false;
function pathOf(folder, key) {
	if (!isKey(key)) throw new Error(`'${key}' is no key of the cache`);
	return join(folder, key);
}
// src/repo/content-id.ts
/** The id that git gives the content of a file, wherever it was read from; of one that was refused, why. */
function contentId$1(source) {
	if (!("text" in source)) return JSON.stringify(source.refused);
	const content = Buffer.from(source.text, "utf8");
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
// src/core/authorize/is-guarded.ts
/**
* Whether a path, relative to the root, is one of the platform's own files: the policies, the settings, what GitHub obeys,
* and what prism keeps (semantics 2, security 1).
*
* @param policies The policies folder, as prism.yaml of the base names it.
*/
function isGuarded(path, policies) {
	if ([/[/\\]/, "/"].some((separator) => isInside(path, policies.split(separator)))) return true;
	return GUARDED_FILES.includes(path) || GUARDED_FOLDERS.some((name) => path === name || path.startsWith(`${name}/`));
}
function isInside(path, parts) {
	const folder = parts.filter((part) => part !== "" && part !== ".").join("/");
	return folder === "" ? !path.includes("/") : path === folder || path.startsWith(`${folder}/`);
}
/** `.prism` holds the applied state, where it is kept in a directory, and the cache: nobody commits those. */
const GUARDED_FOLDERS = [".github", ".prism"];
const GUARDED_FILES = [
	"prism.yaml",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
// src/repo/far-reaching.ts
const NOTHING_FAR = {
	links: [],
	reported: []
};
const REPORT = /(^|\/)report\.sarif$/;
function farReaching(entries, globs) {
	const entryOf = requestEntry(globs);
	return {
		links: entries.flatMap(({ path, mode }) => entryOf(path, mode)?.kind === "link" ? [path] : []),
		reported: entries.flatMap(({ path }) => REPORT.test(path) ? [path.replace(REPORT, "$1")] : [])
	};
}
/** What is far-reaching in a tree, or was, once it is changed. */
function farAfter({ links, reported }, changes, globs) {
	const more = farReaching(changes.flatMap(({ path, after }) => after ? [{
		path,
		mode: after.mode,
		id: ""
	}] : []), globs);
	return {
		links: [...links, ...more.links],
		reported: [...reported, ...more.reported]
	};
}
/** Whether a difference has to be judged with all of both trees in sight. */
function reachesFar(changes, { links, reported }, globs) {
	const entryOf = requestEntry(globs);
	/** A link, or a file in a folder that is refused as a whole. */
	const isFar = (path, { mode }) => {
		const entry = entryOf(path, mode);
		return entry !== void 0 && (entry.kind === "link" || entry.path !== path);
	};
	return changes.some(({ path, before, after }) => REPORT.test(path) || reported.some((folder) => path.startsWith(folder)) || links.length > 0 && (!before || !after) || before && isFar(path, before) || after && isFar(path, after));
}
// src/repo/follow-links.ts
/** More links on one way than this go round in circles, as Linux has it. */
const MOST_LINKS = 40;
/**
* Which of these links lead to a folder of a tree that is listed and stands nowhere as a whole. They are followed as a
* file system does it; one that leads out of the tree leads to no folder of it.
*
* @param files Paths of all files of the tree.
* @param targets Where each link among them leads.
*/
function linksToFolders(links, files, targets) {
	const folders = /* @__PURE__ */ new Set([""]);
	for (const path of files) for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) folders.add(path.slice(0, at));
	return links.filter((link) => {
		const ahead = link.split("/").reverse();
		const here = [];
		for (let followed = 0; ahead.length > 0;) {
			const part = ahead.pop();
			if (part === "" || part === ".") continue;
			if (part === "..") {
				if (here.pop() === void 0) return false;
				continue;
			}
			const path = [...here, part].join("/");
			const target = targets.get(path);
			if (target !== void 0) {
				if (target.startsWith("/") || ++followed > MOST_LINKS) return false;
				ahead.push(...target.split("/").reverse());
			} else if (folders.has(path)) here.push(part);
			else return false;
		}
		return true;
	});
}
// src/repo/request-changes.ts
/**
* Of what differs between two trees the request files, with their text, by path. One process for their contents, and
* those that list both trees where the difference alone does not tell.
*
* @param far What is far-reaching in the first tree; without it links that were there before are not looked at.
*/
function requestChanges(git, changes, trees, globs, far = NOTHING_FAR) {
	const sides = reachesFar(changes, far, globs) ? wholeSides(git, changes, trees) : changedSides(git, changes);
	const before = requestsOf(sides.before, globs, (links) => leadToFolders(git, trees.before, links));
	const after = requestsOf(sides.after, globs, (links) => trees.after === null ? leadInWorkingTree(git, sides.after, changes, links) : leadToFolders(git, trees.after, links));
	const [was, is] = [byPath(before), byPath(after)];
	const differs = ({ path }) => was.get(path) !== is.get(path);
	const [old, fresh] = [before.filter(differs), after.filter(differs)];
	const working = workingSources(changes);
	const stored = readBlobs(git, [...old, ...fresh.filter(({ path }) => !working.has(path))]);
	const had = identified(old, () => stored.next().value);
	const has = identified(fresh, ({ path }) => working.get(path) ?? stored.next().value);
	return [.../* @__PURE__ */ new Set([...had.keys(), ...has.keys()])].sort().map((path) => ({
		path,
		before: had.get(path),
		after: has.get(path)
	}));
}
const changedSides = (git, changes) => ({
	before: changes.flatMap(({ path, before }) => before ? [{
		path,
		...before
	}] : []),
	after: changes.flatMap(({ path, after }) => after ? [entryOf(git, path, after)] : [])
});
function wholeSides(git, changes, trees) {
	const before = listTree(git, trees.before);
	if (trees.after !== null) return {
		before,
		after: listTree(git, trees.after)
	};
	const entries = new Map(before.map((entry) => [entry.path, entry]));
	for (const { path, after } of changes) if (after) entries.set(path, entryOf(git, path, after));
	else entries.delete(path);
	return {
		before,
		after: [...entries.values()].sort((a, b) => compareText(a.path, b.path))
	};
}
function entryOf(git, path, entry) {
	return {
		path,
		mode: entry.mode,
		id: "id" in entry ? entry.id : contentId(git, entry.source)
	};
}
const byPath = (requests) => new Map(requests.map((request) => [request.path, idOf(request)]));
/** Files that are read from the working tree. A link is refused whatever it says, as requestsOf does. */
const workingSources = (changes) => new Map(changes.flatMap(({ path, after }) => after && "source" in after && after.mode.startsWith("100") ? [[path, after.source]] : []));
/** Request files with their text, by path. */
const identified = (requests, read) => new Map(requests.map((request) => [request.path, {
	id: idOf(request),
	source: read(request)
}]));
/** Begins the id of a file that is refused. */
const REFUSED = "refused ";
/** What is refused has no content to tell it by; the reason does. */
const idOf = (request) => "id" in request ? request.id : REFUSED + JSON.stringify(request.refused);
/** Which links of the working tree lead to a folder, once it is put onto the base. */
function leadInWorkingTree(git, entries, changes, links) {
	if (links.length === 0) return [];
	const onDisk = new Set(changes.flatMap(({ path, after }) => after && "source" in after ? [path] : []));
	const all = entries.filter(({ mode }) => mode === "120000");
	const stored = all.filter(({ path }) => !onDisk.has(path));
	const answers = stored.length === 0 ? [] : askObjects(git, stored.map(({ id }) => ({
		name: id,
		contents: true
	})));
	if (!answers) return links;
	const targets = new Map(stored.map(({ path }, i) => [path, answers[i]?.bytes.toString("utf8") ?? ""]));
	for (const { path } of all) if (onDisk.has(path)) targets.set(path, readlinkSync(join(git.place.root, path)));
	return linksToFolders(links, entries.map(({ path }) => path), targets);
}
/** As git names the content, so that a file that was moved is known by it. */
function contentId(git, source) {
	if (!("text" in source)) return idOf(source);
	const bytes = Buffer.from(source.text);
	return createHash(git.place.format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/repo/guarded-changes.ts
/**
* Of what a change edits, the platform's own files (semantics 2): policies, prism.yaml, workflows and code owners. By
* path: a working tree is read in an order of its own, and the same change must read the same.
*
* @param policies The policies folder of prism.yaml.
*/
function guardedChanges(git, changes, policies) {
	return changes.filter(({ path }) => isGuarded(path, policies)).map(({ path, after }) => ({
		path,
		id: after && `${after.mode} ${"id" in after ? after.id : contentId(git, after.source)}`
	})).sort((a, b) => compareText(a.path, b.path));
}
/**
* The same of files outside of the root, when that is a folder of the repo: workflows are at the top. Of what is
* committed.
*
* @param head A commit's id; null: the branch that is checked out, and what it changed since it left the base.
* @throws GitRefused where head does not merge into the base.
*/
function guardedOutside(git, base, head) {
	const { prefix } = git.place;
	if (prefix === "") return [];
	const [before, after] = head === null ? sinceItLeft(git, base) : onceMerged(git, base, head);
	return diffTrees(git, before, after).filter(({ path }) => !path.startsWith(prefix) && isGuarded(path, ".github")).map(({ path, after }) => ({
		path: posix.relative(prefix, path),
		id: after && `${after.mode} ${after.id}`
	}));
}
function sinceItLeft(git, base) {
	const result = git.objects([
		"merge-base",
		base,
		"HEAD"
	]);
	return [`${result.status === 0 ? result.stdout.toString("latin1").trim() : base}^{tree}`, "HEAD^{tree}"];
}
/** A merge can edit what the branch did not: the base may have moved a file to where it is guarded. */
function onceMerged(git, base, head) {
	const [into, merged] = resolveCommits(git, [base, head]);
	return [`${base}^{tree}`, mergeWhole(git, into, merged)];
}
// src/core/index-tree.ts
/** Names in one section: few enough to be read for one of them. */
const NAMES_A_BUCKET = 256;
/** The sections of a judged tree. */
function* indexSections(members, policySet) {
	const { findings, accepted } = judgeBase(members, policySet);
	const byTeam = /* @__PURE__ */ new Map();
	const teamsOf = /* @__PURE__ */ new Map();
	for (const member of members) {
		if (!member.holding) continue;
		const { namespace, team } = member.holding;
		append(byTeam, team, rowOf(member, member.holding));
		append(teamsOf, namespace, team);
	}
	const buckets = Math.max(1, Math.ceil(teamsOf.size / NAMES_A_BUCKET));
	const shared = [...teamsOf.values()].filter((teams) => teams.length > 1);
	const meta = {
		files: members.length,
		accepted: accepted.size,
		teams: [...byTeam.keys()],
		buckets,
		shared
	};
	yield ["meta", JSON.stringify(meta)];
	yield ["findings", JSON.stringify(fileFindings(members, findings, policySet))];
	for (const [team, rows] of byTeam) yield [`team ${team}`, JSON.stringify(rows)];
	const names = /* @__PURE__ */ new Map();
	for (let bucket = 0; bucket < buckets; bucket++) names.set(bucket, []);
	for (const [name, teams] of teamsOf) append(names, bucketOf(name, buckets), [name, teams]);
	for (const [bucket, entries] of names) yield [`names ${bucket}`, JSON.stringify(entries)];
}
function append(map, key, value) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
const rowOf = ({ file, id, rejected }, { namespace, team, client_api, state, needs }) => [
	file,
	id,
	namespace,
	team,
	client_api,
	state,
	needs.write_rps,
	needs.read_rps,
	needs.data_size,
	rejected
];
function fileFindings(members, findings, policySet) {
	const tree = /* @__PURE__ */ new Map();
	for (const one of locateAcross(findings, openMembers(members), policySet)) append(tree, one.location.file, one);
	return members.flatMap(({ file, id, holding, diagnostics }) => {
		const found = tree.get(file) ?? [];
		if (diagnostics.length === 0 && found.length === 0) return [];
		return [{
			file,
			id,
			team: holding?.team ?? null,
			own: diagnostics,
			tree: found
		}];
	});
}
// src/repo/cache/build-id.ts
/**
* What identifies this build of the compiler, for the keys of the cache: another build may decide otherwise, also
* under the same version. To read all sources at every start would cost more than the cache saves, so a run from
* source shares its entries with no other process: it is named by its process and when that started.
*/
const BUILD_ID = "8d9586f30f49065fc2eb4d23a0b099519fb0536eb00ca7fe003c375e8d18ad99";
// src/repo/indexed-tree.ts
/** With more files between the indexed tree and the base than this, the base is indexed anew. */
const MOST_BEHIND = 500;
/**
* The part of a base and its heads that their changes can concern, from what an earlier run has found out about the base
* or about a tree near to it. Without such a run the whole base is judged, and that is kept for the next one.
*/
function partOf(base, toHeads) {
	const { git, tree, policySet, cache } = base;
	const globs = policySet.settings.requests;
	const key = digest("tree index", BUILD_ID, policySet.digest, ...globs);
	const near = cache && nearestIndex(base, key);
	try {
		const part = near && partFromIndex(base, near, toHeads);
		if (part) return part;
		const entries = listTree(git, tree);
		const members = judgeWhole(base, entries, near?.entry);
		const far = farReaching(entries, globs);
		if (cache?.write(digest(key, tree), sectionsOf(members, far, policySet))) cache.write(key, [["tree", tree]]);
		return {
			base: members,
			heads: headChanges(base, toHeads, far).map((changes) => withChanges(members, changes, policySet)),
			rest: NO_REST
		};
	} finally {
		near?.entry.close();
	}
}
/** The section of an index that is not about requests. */
const FAR = "far-reaching";
function* sectionsOf(members, far, policySet) {
	yield [FAR, JSON.stringify(far)];
	yield* indexSections(members, policySet);
}
const headChanges = ({ git, tree, policySet }, toHeads, far) => toHeads.map(({ changes, headTree }) => requestChanges(git, changes, {
	before: tree,
	after: headTree
}, policySet.settings.requests, far));
const digest = (...parts) => createHash("sha256").update(JSON.stringify(parts)).digest("hex");
/** That of the base itself, or the one that was written last. */
function nearestIndex({ tree, cache }, key) {
	const exact = cache.open(digest(key, tree));
	if (exact) return {
		entry: exact,
		tree
	};
	const pointer = cache.open(key);
	const last = pointer?.section("tree");
	pointer?.close();
	const entry = last === void 0 ? void 0 : cache.open(digest(key, last));
	return entry && {
		entry,
		tree: last
	};
}
function partFromIndex(base, index, toHeads) {
	const { git, tree, policySet } = base;
	const globs = policySet.settings.requests;
	const section = (name) => index.entry.section(name);
	const far = parseSection(section(FAR));
	const behind = index.tree === tree ? [] : differencesFrom(git, index.tree, tree);
	if (!far || !behind || behind.length > MOST_BEHIND) return void 0;
	const toBase = requestChanges(git, behind, {
		before: index.tree,
		after: tree
	}, globs, far);
	const heads = headChanges(base, toHeads, farAfter(far, behind, globs));
	return affectedPart(section, toBase, heads, policySet, reader(git));
}
/** Undefined in a clone that has the base and not the tree that was indexed. */
function differencesFrom(git, from, to) {
	try {
		return diffTrees(git, from, to);
	} catch (error) {
		if (error instanceof GitRefused) return void 0;
		throw error;
	}
}
/** Every request of the base; those that an index knows by content and path are not judged again. */
function judgeWhole({ git, tree, policySet }, entries, index) {
	const known = index && indexedMembers((name) => index.section(name), policySet, reader(git));
	const requests = requestsOf(entries, policySet.settings.requests, (links) => leadToFolders(git, tree, links));
	const keyOf = (request) => memberKey(idOf(request), request.path);
	const fresh = known ? requests.filter((request) => !known.has(keyOf(request))) : requests;
	const files = readBlobs(git, fresh);
	return requests.map((request) => known?.get(keyOf(request)) ?? judgedMember(idOf(request), files.next().value, policySet));
}
/** Few are read so: those of untouched files that an edit elsewhere lets in, or that a finding points to. */
const reader = (git) => (id, path) => id.startsWith("refused ") ? {
	path,
	refused: JSON.parse(id.slice(8))
} : readBlobs(git, [{
	path,
	id
}]).next().value;
// src/core/policy/guided-only.ts
const NOBODY = {
	teams: [],
	owner: false
};
const APPROVERS = {
	advanced: NOBODY,
	expert: NOBODY,
	migrate: NOBODY,
	disruptive: NOBODY,
	"data-loss": NOBODY,
	delete: NOBODY
};
/**
* The policies of a branch whose base has none yet (security 1, bootstrap): who writes the roster must not make
* himself an expert with it, so every team is guided and nobody approves anything.
*/
const guidedOnly = (policySet) => ({
	...policySet,
	grants: [],
	teams: new Map([...policySet.teams].map(([name, team]) => [name, {
		...team,
		boundary: "guided"
	}])),
	boundaries: {
		...policySet.boundaries,
		approvers: APPROVERS
	}
});
// src/repo/remembered-policies.ts
const SECTION = "policies";
/**
* Loads policies, without reading YAML where an earlier run has read the same files: a roster of thousands of teams
* takes longer to read than all the rest of a plan. All checks are made each time.
*/
function rememberedPolicies(sources, cache) {
	const key = cache && keyOf(sources);
	if (key === void 0) return loadPolicySet(sources);
	const known = read(cache, key);
	const loaded = loadPolicySet(sources, { known });
	const fresh = known ? void 0 : loaded.known();
	if (fresh) cache.write(key, [[SECTION, JSON.stringify(fresh)]]);
	return loaded;
}
/** Undefined where a file cannot be read: there is nothing to remember of it. */
function keyOf({ settings, policies }) {
	const hash = createHash("sha256").update(JSON.stringify([
		SECTION,
		BUILD_ID,
		settings !== void 0
	]));
	for (const source of settings ? [settings, ...policies] : policies) {
		if (!("text" in source)) return void 0;
		hash.update(JSON.stringify([source.path, source.text.length])).update(source.text);
	}
	return hash.digest("hex");
}
/** Entries are checked by their checksums; what is not JSON all the same is as good as none. */
function read(cache, key) {
	const entry = cache.open(key);
	const text = entry?.section(SECTION);
	entry?.close();
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}
// src/run/judging-policies.ts
/** Those of the base tip, or of the head where the base has none yet: then it is guided only (security 1). */
function judgingPolicies(git, change, { root, policies }, cache) {
	if (policies !== void 0) {
		const settings = readGitSettings(git, change.baseTree);
		return loadedPolicies({
			...readPolicySources(root, policies),
			settings
		}, false, cache);
	}
	const own = readGitPolicies(git, change.baseTree);
	if (own.policies.length > 0) return loadedPolicies(own, false, cache);
	const { policySet, ...rest } = loadedPolicies(headPolicies(git, change, root), true);
	return {
		...rest,
		policySet: policySet && guidedOnly(policySet)
	};
}
/**
* The policies that a change would bring do not judge it, but they must be valid: merged, they judge the next one.
* What they have in common with those of the base has been said.
*/
function proposedPolicies(git, change, guarded, judged, { root, policies }) {
	const none = {
		diagnostics: [],
		sources: []
	};
	if (judged.bootstrap || policies !== void 0 || guarded.length === 0) return none;
	const { diagnostics, sources } = loadedPolicies(headPolicies(git, change, root), false);
	const known = new Set(judged.diagnostics.map(({ error }) => error.message));
	return {
		diagnostics: diagnostics.filter(({ error }) => !known.has(error.message)),
		sources
	};
}
const headPolicies = (git, { headTree }, root) => headTree === null ? readPolicySources(root) : readGitPolicies(git, headTree);
const loadedPolicies = (sources, bootstrap, cache) => ({
	...rememberedPolicies(sources, cache),
	sources: [...sources.settings ? [sources.settings] : [], ...sources.policies],
	bootstrap
});
// src/run/reviewed-trees.ts
/**
* What a change was at a commit somebody reviewed: that commit merged into the base of today, as the head is, so that
* what the base has seen since makes no difference. Read once; undefined for a commit that is not in the clone, and for
* one that no longer merges.
*/
function reviewedTrees(git, { baseCommit, baseTree }, policySet) {
	const known = /* @__PURE__ */ new Map();
	const read = (commit) => {
		const tree = mergedTree(git, baseCommit, commit);
		if (tree === void 0) return void 0;
		const differences = diffTrees(git, baseTree, tree);
		let files;
		return {
			differences,
			files: () => {
				files ??= judgedByName(requestChanges(git, differences, {
					before: baseTree,
					after: tree
				}, policySet.settings.requests), policySet);
				return files;
			}
		};
	};
	return (commit) => {
		if (!known.has(commit)) known.set(commit, read(commit));
		return known.get(commit);
	};
}
function mergedTree(git, base, commit) {
	const [into, reviewed] = findCommits(git, [base, commit]);
	if (!into || !reviewed) return void 0;
	try {
		return mergeTree(git, into, reviewed);
	} catch (error) {
		if (error instanceof GitRefused) return void 0;
		throw error;
	}
}
/** Of two files that ask for one name nobody can tell which was approved. */
function judgedByName(changes, policySet) {
	const files = /* @__PURE__ */ new Map();
	const twice = /* @__PURE__ */ new Set();
	for (const { after } of changes) {
		const member = after && judgedMember(after.id, after.source, policySet);
		if (!member?.holding) continue;
		const { namespace } = member.holding;
		if (files.has(namespace)) twice.add(namespace);
		files.set(namespace, member.judged());
	}
	for (const namespace of twice) files.delete(namespace);
	return files;
}
// src/run/open-change.ts
/**
* What a command's flags call a change: a head against the tip of a base, by the policies of that tip (security 1).
* Without `--base` everything in the folder counts as new.
*/
async function openChange(flags) {
	if (flags.base === void 0) return openFolder(flags);
	const git = openRepo(flags.root);
	const isTracked = git.workTree([
		"--no-literal-pathspecs",
		"ls-files",
		"-z",
		"--",
		":(icase).prism/cache"
	]);
	const change = await changesBetween(git, {
		base: flags.base,
		head: flags.head
	});
	const tracked = await isTracked;
	const trusted = () => tracked.status === 0 && tracked.stdout.length === 0;
	const cache = flags.whole ? void 0 : openCache(flags.root, { trusted });
	const judged = judgingPolicies(git, change, flags, cache);
	const { policySet, diagnostics, sources, bootstrap } = judged;
	if (!policySet) {
		const name = flags.policies === void 0 ? flags.base : null;
		return rejected(diagnostics, sources, {
			base: {
				commit: change.baseCommit,
				name
			},
			bootstrap
		});
	}
	const { policies } = policySet.settings;
	const { base, evidence } = flags;
	const others = (flags.with ?? []).map((head) => changesBetween(git, {
		base,
		head
	}));
	const part = partOf({
		git,
		tree: change.baseTree,
		policySet,
		cache
	}, [change, ...await Promise.all(others)]);
	const guardedIn = (changes, commit) => [...guardedChanges(git, changes, policies), ...guardedOutside(git, change.baseCommit, commit)];
	const guarded = bootstrap ? [] : guardedIn(change.changes, change.headCommit);
	const proposed = proposedPolicies(git, change, guarded, judged, flags);
	const reviewed = reviewedTrees(git, change, policySet);
	return {
		policySet,
		diagnostics,
		part,
		source: sourceOf([...proposed.sources, ...sources], [...part.heads[0], ...part.base]),
		options: {
			actor: flags.actor ?? evidence?.author ?? void 0,
			evidence,
			now: flags.now ?? Date.now(),
			base: {
				commit: change.baseCommit,
				name: flags.base
			},
			head: { commit: change.headCommit },
			bootstrap,
			guarded,
			policyFindings: [...diagnostics.map((one) => ({
				...one,
				existing: true
			})), ...proposed.diagnostics],
			guardedAt: (commit) => {
				const differences = reviewed(commit)?.differences;
				return differences && guardedIn(differences, commit);
			},
			fileAt: (commit, namespace) => reviewed(commit)?.files().get(namespace)
		}
	};
}
const NO_CHANGE = {
	evidence: void 0,
	base: {
		commit: null,
		name: null
	},
	head: { commit: null },
	bootstrap: false,
	guarded: [],
	guardedAt: () => void 0,
	fileAt: () => void 0
};
/**
* A root against what is applied: a wrong request holds only itself. Without a state that is as without a base.
*
* @param stateOf Reads the state that the settings name.
*/
async function openApplied(flags, stateOf) {
	const folder = readFolder(flags);
	const loaded = loadedPolicies(folder.policies, false);
	if (!loaded.policySet) return rejected(loaded.diagnostics, loaded.sources);
	const { policySet } = loaded;
	return openLoaded(flags, folder, {
		...loaded,
		policySet
	}, await stateOf(policySet.settings));
}
function openFolder(flags) {
	if (flags.with !== void 0) throw new Failure("--with needs a commit to compare with", "Name it with --base, for example `--base main`");
	const folder = readFolder(flags);
	const loaded = loadedPolicies(folder.policies, false);
	if (!loaded.policySet) return rejected(loaded.diagnostics, loaded.sources);
	return openLoaded(flags, folder, {
		...loaded,
		policySet: loaded.policySet
	}, void 0);
}
function openLoaded(flags, folder, { policySet, diagnostics, sources }, state) {
	const asked = folder.requests(policySet.settings.requests).map((source) => judgedMember(state ? contentId$1(source) : "", source, policySet));
	const base = state ? appliedMembers(state.records, asked) : [];
	const head = state ? sortMembers([...asked, ...buriedMembers(state.records, asked)]) : asked;
	const { evidence } = flags;
	return {
		policySet,
		diagnostics,
		part: {
			base,
			heads: [head],
			rest: NO_REST
		},
		options: {
			...NO_CHANGE,
			policyFindings: diagnostics,
			actor: flags.actor ?? evidence?.author ?? void 0,
			evidence,
			now: flags.now ?? Date.now(),
			head: { commit: folder.commit },
			...state && appliedOptions(state)
		},
		source: sourceOf(sources, head)
	};
}
function appliedOptions({ head, records }) {
	const applied = records.flatMap((record) => {
		const one = appliedOf(record);
		return one ? [[record.namespace, one]] : [];
	});
	return {
		applied: new Map(applied),
		apart: true,
		...head && {
			base: {
				commit: head.commit,
				name: "what is applied"
			},
			state: {
				lineage: head.lineage,
				serial: head.serial
			}
		}
	};
}
const rejected = (diagnostics, sources, of = NO_CHANGE) => ({
	policySet: void 0,
	diagnostics,
	part: {
		base: [],
		heads: [[]],
		rest: NO_REST
	},
	options: {
		...NO_CHANGE,
		base: of.base,
		bootstrap: of.bootstrap,
		actor: void 0,
		now: 0
	},
	source: sourceOf(sources, [])
});
function sourceOf(policies, members) {
	return (file) => {
		const source = policies.find(({ path }) => path === file) ?? members.find((member) => member.file === file)?.judged().source;
		return source && "text" in source ? source.text : void 0;
	};
}
// src/core/authorize/authorize-guarded-files.ts
const MOST_SHOWN = 5;
/**
* The platform's own files decide about every request, so they take an expert: as the author, or by a review of
* exactly these files (semantics 2). No grant covers them: it would stand in one of them.
*/
function authorizeGuardedFiles(files, judging, policySet) {
	if (files.length === 0) return {
		findings: [],
		approval: null
	};
	const { people, evidence, now } = judging;
	const { authors, membership, writers, decisions } = people;
	const paths = files.map(({ path }) => path);
	const more = paths.length - MOST_SHOWN;
	const what = [...paths.slice(0, MOST_SHOWN).map((path) => clip(path, 100)), ...more > 0 ? [`and ${more} more`] : []].join(", ");
	const experts = [...policySet.teams.values()].filter(({ boundary }) => boundary === "expert").map(({ name }) => name);
	if (authors.length > 0 && authors.every((author) => membership.isExpert(author))) {
		const teams = authors.map((author) => experts.find((team) => membership.isMember(author, team)));
		return {
			findings: [],
			approval: {
				for: what,
				by: authors.map((author, i) => `${clip(author)} (${teams[i]}), author`).join(", "),
				status: "granted",
				because: "an expert may change them"
			}
		};
	}
	const difference = (commit) => {
		const then = commit === null ? void 0 : judging.guardedAt(commit);
		return then === void 0 ? `what these files were at ${shortCommit(commit)} cannot be told` : fileDifference(then, files);
	};
	return judgeApproval({
		wanted: what,
		at: [],
		code: "APPROVAL_REQUIRED",
		params: {
			field: "",
			kind: "guarded",
			what,
			team: experts.join(", ")
		},
		approvers: {
			teams: experts,
			owner: false
		},
		owner: "",
		grants: void 0,
		related: []
	}, {
		membership,
		writers,
		policySet,
		at: grantTime(evidence, now),
		reviewable: decisions !== void 0,
		reviews: () => decisions ? standingReviews(decisions, writers, difference) : []
	});
}
function fileDifference(then, now) {
	const before = new Map(then.map(({ path, id }) => [path, id]));
	const after = new Map(now.map(({ path, id }) => [path, id]));
	const path = [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].find((one) => before.get(one) !== after.get(one) || !before.has(one) || !after.has(one));
	return path === void 0 ? void 0 : `${clip(path, 100)} has changed since`;
}
// src/core/find-edits.ts
/**
* What differs between two trees, by name and not by path: a renamed file is no change.
*
* @param isApplied Whether what is there may differ from what the base asks for, so that every namespace is looked at.
*/
function findEdits(base, head, old, fresh, isApplied) {
	const inBase = new Map(base.map((member) => [member.file, member]));
	const headFiles = new Set(head.map(({ file }) => file));
	const renamed = renamedFiles(head, old.holders, headFiles);
	const takesOver = (member) => {
		const name = member.holding?.namespace;
		if (name === void 0 || fresh.accepted.get(name) !== member) return false;
		const holder = old.holders.get(name)?.member;
		return holder !== void 0 && holder.id !== member.id;
	};
	const touched = new Set(head.filter((member) => !renamed.has(member) && (inBase.get(member.file)?.id !== member.id || takesOver(member))));
	const taken = new Set(fresh.findings.filter((one) => one.finding.code === "NAMESPACE_EXISTS").map(({ placed }) => placed.member));
	const edits = [];
	let unchanged = 0;
	for (const after of head) {
		if (!after.holding) continue;
		const { namespace } = after.holding;
		const accepted = fresh.accepted.get(namespace) === after;
		const existed = old.accepted.has(namespace);
		if (touched.has(after) || accepted && (isApplied || !existed)) {
			const before = taken.has(after) ? void 0 : old.holders.get(namespace)?.member;
			edits.push({
				namespace,
				before,
				existed,
				after,
				accepted,
				touched: touched.has(after)
			});
		} else if (accepted) unchanged++;
	}
	edits.sort((a, b) => a.namespace < b.namespace ? -1 : a.namespace > b.namespace ? 1 : 0);
	const isClaim = (member, name) => touched.has(member) || fresh.accepted.get(name) === member || old.holders.get(name)?.member.id === member.id;
	const claimed = new Set(head.flatMap((member) => {
		const name = member.holding?.namespace;
		return name !== void 0 && isClaim(member, name) ? [name] : [];
	}));
	const unread = new Set(head.flatMap(({ holding, file }) => holding ? [] : [file]));
	const gone = [...old.holders].filter(([name, { file }]) => !claimed.has(name) && !unread.has(file)).map(([, { member }]) => member);
	const removed = base.filter((member) => !headFiles.has(member.file));
	return {
		edits,
		unconfirmed: gone.filter(({ holding }) => holding?.state !== "deleting"),
		buried: gone.filter(({ holding }) => holding?.state === "deleting"),
		unchanged,
		touchedFiles: new Set([...touched, ...removed].map(({ file }) => file))
	};
}
/** Files that only have another path: of those that are the same as one that is gone, the first. */
function renamedFiles(head, holders, headFiles) {
	const renamed = /* @__PURE__ */ new Map();
	for (const member of head) {
		const holder = member.holding && holders.get(member.holding.namespace)?.member;
		if (holder?.id === member.id && !headFiles.has(holder.file) && !renamed.has(holder)) renamed.set(holder, member);
	}
	return new Set(renamed.values());
}
// src/core/plan/change.ts
/**
* One change of the plan. Its digest covers what apply would do, and neither how it came about nor who approved it.
*
* @param parts At least one of `before` and `after` is there.
*/
function draftChange({ action, before, after, risk, reasons, fields, steps }) {
	const { namespace, team } = after ?? before;
	return {
		namespace,
		team,
		action,
		risk: worstRisk([risk, ...steps.map((step) => step.risk)]),
		reasons: [...reasons],
		digest: canonicalDigest({
			namespace,
			action,
			before: before && withoutProvenance(before),
			after: after && withoutProvenance(after),
			steps
		}),
		fields: [...fields],
		steps: [...steps]
	};
}
const withoutProvenance = ({ provenance: _, ...config }) => config;
// src/core/plan/changed-fields.ts
/** Each value that moves, and the request field or the rule that moved it, or the backend or pattern it belongs to. */
function changedFields(moved, sides) {
	const placement = moved.map(({ path }) => path).filter((path) => PLACEMENT.test(path));
	return moved.map(({ path, before, after }) => ({
		path,
		before,
		after,
		because: reasonFor(path, sides, leadersOf(path, placement))
	}));
}
const PLACEMENT = /^(?:backend\.type|patterns\.[^.]+)$/;
/** The changes of backend and patterns that a value follows. */
function leadersOf(path, placement) {
	if (/^access\.principals\.|^proxy\.chain$|^policies\.encryption_at_rest$/.test(path)) return placement;
	const [, root, pattern] = /^(backend\.config|patterns|auxiliary_backends)\.([^.]+)/.exec(path) ?? [];
	const leader = root === "backend.config" ? "backend.type" : `patterns.${pattern}`;
	return placement.filter((one) => one === leader && one !== path);
}
/** Of a namespace that goes, every value does. */
const removedFields = (values, decisions) => [...values].flatMap(([path, value]) => {
	const decision = decisions.get(path);
	return decision ? [{
		path,
		before: value,
		after: null,
		because: decidedBy(decision)
	}] : [];
});
/** The rule, and the request fields it read. */
const decidedBy = ({ rule, inputs }) => inputs.length === 0 ? rule : `${rule} from ${inputs.join(", ")}`;
/**
* `needs.read_rps 10000 \u2192 20000, by sizing.yaml#kafka-partitions`: what moved first, then the rule that read it.
*
* @param leaders Changed paths that the value follows: what is gone with them, or comes with them unasked, is theirs.
*/
function reasonFor(path, { before, after }, leaders = []) {
	if (path.startsWith("access.roles.team.")) return "request: access.owners";
	if (path.startsWith("access.roles.")) return "request: access.consumers";
	const [was, is] = [before.decisions.get(path), after.decisions.get(path)];
	const decision = is ?? was;
	if (!decision) return ownField(path, before.request, after.request);
	const inputs = [.../* @__PURE__ */ new Set([...was?.inputs ?? [], ...is?.inputs ?? []])];
	const rule = was && is && was.rule !== is.rule ? `${is.rule} in place of ${was.rule}` : decision.rule;
	const edits = inputs.flatMap((field) => editOf(field, before.request, after.request) ?? []);
	const follows = leaders.length === 0 ? [] : [`follows ${leaders.join(", ")}`];
	if (follows.length > 0 && (!is || edits.length === 0)) return `${follows[0]}, by ${rule}`;
	const told = edits.length > 0 ? edits : unreadEdits(path, inputs, before.request, after.request);
	return told.length === 0 ? `policy: ${rule}` : `${told.join(", ")}, by ${rule}`;
}
/**
* Edits that move a value though what its rule reads is as it was: a default written out, since a rule may ask for
* that (semantics 1), and a manual choice given up, which the rule knows nothing of.
*/
function unreadEdits(path, inputs, before, after) {
	const written = inputs.flatMap((field) => spelledOut(field, before, after));
	if (written.length > 0 || !/^(?:patterns|auxiliary_backends|backend)\./.test(path)) return written;
	return ["patterns", "backend"].flatMap((field) => editOf(field, before, after) ?? []);
}
function spelledOut(field, before, after) {
	const states = [before, after].map(({ written }) => written.some((need) => field === `needs.${need}`) ? "written out" : "by default");
	if (!field.startsWith("needs.") || states[0] === states[1]) return [];
	const value = shownField(after, field);
	return [`${field} ${value} ${states[0]} \u2192 ${value} ${states[1]}`];
}
/** The team is the one value that no rule decides. */
const ownField = (path, before, after) => editOf(path, before, after) ?? "request";
function editOf(field, before, after) {
	const [was, is] = [shownField(before, field), shownField(after, field)];
	return was === is ? void 0 : `${field} ${was} \u2192 ${is}`;
}
/** A request field in the words of the request; `none` where it has no value. */
function shownField(request, field) {
	const [root = "", name = ""] = field.split(".");
	if (root === "needs") {
		const value = request.needs[name];
		return value === void 0 ? "none" : formatNeed(name, value);
	}
	if (root === "policies") return String(request[name] ?? "none");
	if (root === "patterns" || root === "backend") return [request[root] ?? []].flat().map(({ type, config }) => `${type}${settings(config)}`).join(", ") || "none";
	return String(request[root] ?? "none");
}
const settings = (config) => {
	const parts = Object.entries(config).map(([name, value]) => `${name} ${value}`);
	return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};
// src/core/plan/creation-steps.ts
/**
* What has to be done to create a namespace, in the RFC's five sections and in execution order. Nothing here
* destroys anything, so every step is safe and can be undone.
*/
const creationSteps = (config) => configResources(config).map((resource) => createStep(resource, resource.needs, "safe"));
// src/core/plan/deletion-steps.ts
/**
* What has to be done to delete a namespace, in the execution order of semantics 7. Until the first backend
* deletion everything can be undone; from there on no step leads back to a namespace with its data, so each bears
* the loss.
*
* @param others What is to go too, though the configuration does not have it.
*/
function deletionSteps(config, others = []) {
	const all = [...configResources(config), ...others];
	const of = (kind) => all.filter((resource) => resource.kind === kind);
	const remove = (resources) => resources.map((resource) => removeStep(resource, [], "safe"));
	const lose = (resources) => resources.map((resource) => ({
		...removeStep(resource, [], "data-loss"),
		reversible: false
	}));
	const [registration] = of("registration");
	const [primary, ...auxiliary] = of("storage");
	return inTurn([
		{
			steps: [phaseStep(registration, "mark deleting", "active", "deleting")],
			awaited: true
		},
		{
			steps: [phaseStep(registration, "drain", "deleting", "draining")],
			awaited: true
		},
		{
			steps: [phaseStep(registration, registration.actions.remove, "draining", "unregistered")],
			awaited: true
		},
		{
			steps: remove(of("access policy")),
			awaited: false
		},
		{
			steps: remove(of("provider")),
			awaited: true
		},
		{
			steps: remove(of("audit log")),
			awaited: true
		},
		{
			steps: lose(auxiliary),
			awaited: true
		},
		{
			steps: lose([primary]),
			awaited: true
		},
		{
			steps: lose(of("principal")),
			awaited: true
		},
		{
			steps: lose([...of("metrics"), ...of("tracing")]),
			awaited: true
		}
	]);
}
/**
* A document that every proxy acknowledges: marked `deleting` the namespace is still served, `draining` it takes
* no new call and ends those under way.
*/
function phaseStep(registration, action, from, to) {
	const step = removeStep(registration, [], "safe");
	return {
		...step,
		id: `${step.id.slice(0, step.id.lastIndexOf("/"))}/${to}`,
		action,
		spec: {
			...step.spec,
			phase: to,
			changes: { phase: {
				from,
				to
			} }
		}
	};
}
/** Each part waits for the last one before it that is there and awaited. */
function inTurn(parts) {
	let waitsFor = [];
	return parts.flatMap(({ steps, awaited }) => {
		const waiting = steps.map((step) => ({
			...step,
			depends_on: [...waitsFor]
		}));
		if (awaited && steps.length > 0) waitsFor = steps.map(({ id }) => id);
		return waiting;
	});
}
// src/core/plan/data-moves.ts
const KEEPS = {
	wal: "in flight",
	outbox: "in flight",
	cache: "nothing",
	"claim-check": "payloads",
	"tiered-storage": "older data",
	"replay-store": "history"
};
/** Of a pattern that nobody knows, the worst is assumed: what it stores is a record that is nowhere else. */
const keeps = (pattern) => (Object.hasOwn(KEEPS, pattern) ? KEEPS[pattern] : void 0) ?? "history";
const isInFlight = (pattern) => keeps(pattern) === "in flight";
/** Backends whose contents cannot be added to in the past: a restored message would be the newest. */
const LOGS = ["kafka", "nats"];
/**
* A primary backend that moves is copied through both chains, so that its patterns take care of their own. Where
* it stays, new history and a new tier are filled from it, and a tier that goes is restored into it unless it is
* a log. Neither what is in flight nor a cache is copied.
*/
function dataMoves(before, after) {
	const [old, fresh] = [storages(before), storages(after)];
	const [from, to] = [old[0], fresh[0]];
	const moves = !isSamePlace(from, to);
	const copies = moves ? [{
		what: `the data of ${before.client_api}`,
		from,
		to
	}] : [];
	const lost = [];
	const mirrored = [];
	const names = [...new Set([...before.patterns, ...after.patterns].map(({ type }) => type))];
	for (const pattern of names) {
		const kept = keeps(pattern);
		const [was, is] = [storageOf(pattern, old), storageOf(pattern, fresh)];
		if (kept === "nothing" || kept === "in flight") continue;
		if (was && is) {
			if (isSamePlace(was, is)) continue;
			copies.push({
				what: `what ${pattern} keeps`,
				from: was,
				to: is
			});
			mirrored.push(pattern);
		} else if (is) {
			if (!moves && kept === "history") copies.push({
				what: `the first history of ${pattern}`,
				from,
				to: is
			});
			if (!moves && kept === "older data") copies.push({
				what: `what is due for ${pattern}`,
				from,
				to: is
			});
			if (kept === "history") mirrored.push(pattern);
		} else if (was) {
			if (kept === "history") mirrored.push(pattern);
			if (!moves && kept === "older data" && !LOGS.includes(to.type)) copies.push({
				what: `what ${pattern} holds`,
				from: was,
				to
			});
			else if (!moves || kept === "history") lost.push(pattern);
		}
	}
	return {
		primary: {
			from,
			to,
			moves
		},
		copies,
		lost,
		mirrored
	};
}
// src/core/plan/migration-words.ts
/** In order; a stage with nothing in it is left out (semantics 7). */
const STAGES = [
	"create-new",
	"dual-write",
	"backfill",
	"verify",
	"cut-over",
	"retire"
];
/** What holds at the end of a stage, and the ways back from it. */
function stageWords(stage, of) {
	return {
		gate: GATES[stage](of),
		rollback: ROLLBACKS[stage](of),
		abort: abort(stage, of)
	};
}
const GATES = {
	"create-new": ({ made, extended }) => `${list([...made, ...extended])} ${made.length + extended.length === 1 ? "answers" : "answer"} with the planned settings`,
	"dual-write": ({ alsoWrites }) => `every proxy acknowledged phase dual-write, and no write to ${list(alsoWrites.after)} failed since`,
	backfill: ({ moves }) => `every proxy acknowledged phase backfill; ${moves.copies.map(copied).join("; ")}`,
	verify: ({ moves }) => `in two runs in a row, of what both sides still keep, ${moves.copies.map(equal).join(", and ")}`,
	"cut-over": ({ moves, chains }) => [
		`every proxy acknowledged the chain ${chains.after}`,
		...moves.primary.moves ? [unread(moves.primary.from)] : [],
		...moves.lost.length === 0 ? [] : [`nobody reads what ${list(moves.lost)} holds any more`]
	].join(", and "),
	retire: ({ deleted }) => deleted.length === 0 ? "every proxy acknowledged phase active, and every setting reads back as planned" : `every proxy acknowledged phase active, and ${list(deleted)} no longer ${deleted.length === 1 ? "exists" : "exist"}`
};
const ROLLBACKS = {
	"create-new": () => "there is no stage before this one: abort instead",
	"dual-write": ({ chains, alsoWrites }) => `publish phase active with ${chains.before}; from then on ${list(alsoWrites.after)} ${alsoWrites.after.length === 1 ? "misses" : "miss"} writes, so a later backfill starts over`,
	backfill: ({ stages }) => stages.includes("dual-write") ? "publish phase dual-write: copying stops, and what is copied may stay" : "publish phase active: copying stops, and what is copied may stay",
	verify: () => "publish phase backfill: what differs is copied again",
	"cut-over": ({ stages, chains, alsoWrites, alongside }) => `${stages.includes("verify") ? "publish phase verify: calls go through" : "publish phase active with"} ${chains.before}${stages.includes("verify") ? " again" : ""}${setBack(alongside)}${caughtUp(alsoWrites.before)}`,
	retire: ({ chains, moves }) => moves.primary.moves ? `none: ${chains.before} misses every write from here on; only a new migration leads back` : `none: what goes here is gone; only a new migration leads back to ${chains.before}`
};
function abort(stage, { chains, made, extended, moves, alsoWrites, alongside }) {
	if (stage === "retire") return "no longer possible: the old side is being removed";
	const undo = [...made.length === 0 ? [] : [`remove ${list(made)}`], ...extended.length === 0 ? [] : [`set back ${list(extended)}`]];
	if (stage === "create-new") return `${undo.join(" and ")}; no proxy knows of anything new`;
	const steps = [`publish phase active with ${chains.before}`, ...undo].join(", then ");
	if (stage !== "cut-over") return `${steps}; ${placeOf(moves.primary.from)} has every write`;
	return `${steps}${setBack(alongside)}${moves.primary.moves ? caughtUp(alsoWrites.before) : `; ${placeOf(moves.primary.from)} has every write`}`;
}
const setBack = (alongside) => alongside ? ", and set back those settings of this stage that can be" : "";
const caughtUp = (written) => written.length === 0 ? "" : `; ${list(written)} got every write since the cut-over`;
/** How each backend tells that all of it was read. */
const READ = {
	kafka: "consumer lag of the copy is 0",
	nats: "no message is pending for the copy",
	postgres: "the copy passed the last row from before it began",
	redis: "a full scan of the keys ended",
	s3: "every object of the listing is copied",
	neptune: "every vertex and edge of the export is copied"
};
const copied = ({ what, from, to }) => `${what} from ${placeOf(from)} to ${placeOf(to)}: ${READ[from.type]}`;
const equal = ({ what, from, to }) => `${placeOf(to)} has the same number of ${STORAGE_KINDS[from.type].holds} and the same checksum as ${placeOf(from)} (${what})`;
const unread = (from) => from.type === "kafka" || from.type === "nats" ? `consumer lag on ${placeOf(from)} is 0` : `no proxy reads ${placeOf(from)}`;
/** Why a stage has nothing in it. */
const leftOut = (stage, { moves }) => ({
	"create-new": "nothing new is needed",
	"dual-write": `every write reaches ${placeOf(moves.primary.to)} already, and nothing new keeps a record of its own`,
	backfill: "what is new starts empty: no stored data changes its place",
	verify: "nothing is copied that could differ",
	retire: "nothing of the old side is left over"
})[stage];
const list = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
// src/core/plan/join-stages.ts
/**
* The stages of a migration as one list of steps. Every step names its stage; the last of a stage waits for all of
* it and carries `gate`, `rollback` and `abort`, and the first step of the next stage waits for that one.
* `left_out` beside them says of a stage that is missing from there on, or up to there, why nothing in it is needed.
*
* @param revocations Steps that wait for nothing. They belong to the first stage there is.
*/
function joinStages(namespace, revocations, steps, about) {
	const stages = STAGES.filter((stage) => steps[stage].length > 0);
	const migration = {
		...about,
		stages
	};
	const joined = [];
	stages.forEach((stage, index) => {
		const prompt = index === 0 ? revocations.map((step) => staged(step, namespace, stage, [])) : [];
		const previous = joined.at(-1);
		const waiting = steps[stage].map((step) => staged(step, namespace, stage, previous ? [previous.id] : []));
		const members = [...prompt, ...waiting];
		const last = members.at(-1);
		const missing = missingAround(index, stages, migration);
		joined.push(...members.slice(0, -1), {
			...last,
			spec: {
				...last.spec,
				...stageWords(stage, migration),
				...Object.keys(missing).length > 0 && { left_out: missing }
			},
			depends_on: members.length === 1 ? last.depends_on : members.slice(0, -1).map(({ id }) => id)
		});
	});
	return joined;
}
/** The id says the stage: the registration has a step in more than one. */
function staged(step, namespace, stage, start) {
	const within = (id) => `${namespace}/${stage}${id.slice(namespace.length)}`;
	const { depends_on } = step;
	return {
		...step,
		id: within(step.id),
		spec: {
			stage,
			...step.spec
		},
		depends_on: depends_on.length === 0 ? [...start] : depends_on.map(within)
	};
}
/** The missing stages between this one and the next; before the first one too. */
function missingAround(index, stages, migration) {
	const from = index === 0 ? 0 : STAGES.indexOf(stages[index]);
	const next = stages[index + 1];
	const missing = STAGES.slice(from, next === void 0 ? STAGES.length : STAGES.indexOf(next)).filter((stage) => !stages.includes(stage));
	return Object.fromEntries(missing.flatMap((stage) => stage === "cut-over" ? [] : [[stage, leftOut(stage, migration)]]));
}
// src/core/plan/grown-storage.ts
/**
* A changed storage half way: it has everything that the change adds, and still what it takes away. A smaller limit
* comes after what relies on it: a topic takes smaller messages only once the claim check takes out more of them,
* while its partitions are there before more calls are let in. A first limit is smaller than none: a table keeps all
* of its rows until nothing can lead back to where only it has them.
*/
function grownStorage(before, after, transitions) {
	const taken = Object.entries(settingChanges(before.spec, after.spec)).filter(([name, { from, to }]) => typeof from === "number" && typeof to === "number" && to < from || NO_LIMIT.includes(from) && riskOn(changedPaths(after, name), transitions) === "disruptive" || riskOn(changedPaths(after, name), transitions) === "data-loss");
	return {
		...after,
		spec: taken.reduce((spec, [name, { from }]) => put(spec, name.split("."), from), after.spec)
	};
}
/** As backends spell it (sizing.yaml): PostgreSQL has no such setting, Kafka -1 and NATS 0. */
const NO_LIMIT = [
	null,
	-1,
	0
];
/** Names of settings may have dots themselves: only `uses` and the patterns below it are groups. */
function put(group, [name, ...rest], value) {
	if (name === "uses" && rest.length > 0) {
		const [pattern, ...own] = rest;
		const uses = group.uses ?? {};
		const use = own.length === 0 ? value : set(uses[pattern] ?? {}, own.join("."), value);
		return {
			...group,
			uses: set(uses, pattern, use)
		};
	}
	return set(group, [name, ...rest].join("."), value);
}
/** As in a difference of settings, null is none. */
function set(group, name, value) {
	if (value !== null) return {
		...group,
		[name]: value
	};
	const { [name]: _, ...others } = group;
	return others;
}
// src/core/plan/order-changes.ts
function orderChanges(diff, transitions) {
	const rest = diff.changed.filter((change) => !isNarrower(change));
	const storages = rest.filter(({ after }) => after.kind === "storage");
	const others = rest.filter(({ after }) => after.kind !== "storage");
	const losing = others.filter(({ after }) => isLosing(after, transitions));
	const parts = storages.map(({ before, after }) => ({
		before,
		grown: grownStorage(before, after, transitions),
		after
	}));
	return {
		revocations: [...diff.removed.filter(isAccess).map((policy) => removeStep(policy, [], riskOn(policy.paths, transitions))), ...diff.changed.filter(isNarrower).map(({ before, after }) => alterStep(before, after, [], transitions))],
		added: diff.added,
		altered: [...others.filter((change) => !losing.includes(change)), ...changing(parts.map(({ before, grown }) => ({
			before,
			after: grown
		})))],
		late: [...losing, ...changing(parts.map(({ grown, after }) => ({
			before: grown,
			after
		})))],
		removed: diff.removed.filter((resource) => !isAccess(resource)).reverse()
	};
}
const changing = (changes) => changes.filter(({ before, after }) => differs(before.spec, after.spec));
const isAccess = ({ kind }) => kind === "access policy";
/** From the least to the most. */
const ROLES = [
	"read-only",
	"read-write",
	"admin"
];
const isNarrower = ({ before, after }) => isAccess(after) && ROLES.indexOf(after.spec.role) < ROLES.indexOf(before.spec.role);
/** A provider that is told of a shorter retention begins to delete. */
const isLosing = (resource, transitions) => resource.kind === "provider" && riskOn(resource.paths, transitions) === "data-loss";
// src/core/plan/staged-storage.ts
/** Claim check and tiered storage share a bucket: one comes at the beginning and the other goes at the end. */
function stageStorage({ before, after }, transitions) {
	const old = usesOf(before);
	const extended = withUses(before, {
		...usesOf(after),
		...old
	});
	const grown = grownStorage(before, after, transitions);
	const switched = withUses(grown, {
		...old,
		...usesOf(grown)
	});
	return {
		createNew: alteration(before, extended),
		cutOver: alteration(extended, switched),
		retire: alteration(switched, after)
	};
}
const usesOf = ({ spec }) => spec.uses ?? {};
const withUses = (resource, uses) => Object.keys(uses).length === 0 ? resource : {
	...resource,
	spec: {
		...resource.spec,
		uses
	}
};
const alteration = (before, after) => differs(before.spec, after.spec) ? {
	before,
	after
} : void 0;
/** Patterns that keep data in a storage. */
const usersOf = (storage) => Object.keys(usesOf(storage));
// src/core/plan/update-steps.ts
/**
* What has to be done to change a namespace in place (semantics 7), in execution order: access is revoked, what
* grows and what is new as in a creation, what shrinks, and at the end what goes, providers before their storage.
*/
function updateSteps(before, after, transitions) {
	const [old, all] = [configResources(before), configResources(after)];
	const { revocations, added, altered, late, removed } = orderChanges(diffResources(old, all), transitions);
	const steps = [...revocations];
	const made = /* @__PURE__ */ new Set();
	const push = (step) => {
		steps.push(step);
		made.add(step.id);
	};
	for (const step of growthSteps(all, added, altered, transitions)) push(step);
	const served = all.filter(({ id, kind }) => made.has(id) && SERVING.includes(kind)).map(({ id }) => id);
	for (const change of late) {
		const grown = made.has(change.after.id) && change.after.kind === "storage" ? [change.after.id] : [];
		const step = alterStep(change.before, change.after, [...grown, ...served], transitions);
		if (change.after.kind === "provider") served.push(step.id);
		push(change.after.kind === "storage" ? {
			...step,
			id: `${step.id}/shrink`
		} : step);
	}
	for (const resource of removed) push(removal(resource, old.filter(({ id, needs }) => needs.includes(resource.id) && made.has(id)), transitions));
	return steps;
}
const SERVING = ["provider", "registration"];
/**
* What is new and what changes without taking anything away, in the order of a creation. A step waits for those
* of the resources it stands on that have a step here.
*/
function growthSteps(all, added, altered, transitions) {
	const [fresh, changes] = [new Set(added), new Map(altered.map((change) => [change.after.id, change]))];
	const made = /* @__PURE__ */ new Set();
	return all.flatMap((resource) => {
		const change = changes.get(resource.id);
		if (!change && !fresh.has(resource)) return [];
		const waits = resource.needs.filter((id) => made.has(id));
		made.add(resource.id);
		return [change ? alterStep(change.before, change.after, waits, transitions) : createStep(resource, waits, riskOn(resource.paths, transitions))];
	});
}
function removal(resource, users, transitions) {
	const risk = riskOn(resource.paths, transitions);
	return removeStep(resource, users.map(({ id }) => id), resource.kind === "storage" ? worstRisk([risk, "data-loss"]) : risk);
}
// src/core/plan/migration-steps.ts
/**
* What has to be done to move a namespace to another backend or pattern set, in the stages of semantics 7. The data
* plane copies: a stage publishes a proxy document with its phase, which every proxy acknowledges. A resource that
* both sides have, such as the write-ahead log's table, stays and serves both.
*
* - Revocations wait for nothing; other settings that come along change at the cut-over, and those that take
*   something away in `retire`, so that everything before it can be undone.
* - The cut-over is disruptive: clients see it. In `retire` nothing can be undone. Deleting what was copied and
*   verified, or what is drained, is safe; deleting what was copied nowhere (the history of a replay store) loses data.
* - Coming and going of patterns and backends (their transitions) count where they take effect: what comes at the
*   cut-over, what goes in `retire`.
*/
function migrationSteps(before, after, transitions) {
	const [old, fresh] = [configResources(before), configResources(after)];
	const diff = diffResources(old, fresh);
	const changes = orderChanges(diff, transitions);
	const both = {
		old,
		fresh,
		changes,
		storages: diff.changed.filter((change) => change.after.kind === "storage"),
		moves: dataMoves(before, after),
		transitions
	};
	const also = {
		before: linksBeside(old, fresh, both.moves),
		after: linksBeside(fresh, old, both.moves)
	};
	const parts = storageParts(both);
	const retired = retiredSteps(both, parts.retire);
	const settings = settingSteps(both, parts.cutOver);
	const comes = changes.added.filter(isData);
	const proxy = proxyDocuments(both, also, retired.length > 0);
	const stages = {
		"create-new": growthSteps(fresh, comes, parts.createNew, []),
		"dual-write": proxy.dualWrite,
		backfill: proxy.backfill,
		verify: proxy.verify,
		"cut-over": [...settings, proxy.cutOver],
		retire: retired.length > 0 ? startingWith(proxy.active, retired) : []
	};
	return joinStages(before.namespace, changes.revocations, stages, {
		moves: both.moves,
		chains: {
			before: chainOf(before),
			after: chainOf(after)
		},
		made: comes.filter(isTold).map(named),
		extended: parts.createNew.map(({ after: storage }) => named(storage)),
		deleted: changes.removed.filter(isTold).map(named),
		alongside: settings.length > 0,
		alsoWrites: {
			before: Object.values(also.before),
			after: Object.values(also.after)
		}
	});
}
const startingWith = (first, rest) => [first, ...rest.map((step) => step.depends_on.length > 0 ? step : {
	...step,
	depends_on: [first.id]
})];
const DATA = [
	"principal",
	"storage",
	"provider"
];
const isData = ({ kind }) => DATA.includes(kind);
const chainOf = ({ proxy }) => proxy.chain.join(" \u2192 ");
/** A principal comes and goes with what it is for. */
const isTold = ({ kind }) => kind === "storage" || kind === "provider";
const named = ({ kind, system, name, spec }) => kind === "provider" ? `provider ${name} (${String(spec.connects_to)})` : `${system} ${name}`;
/**
* The links that writes go through beside the side that serves, and what each connects to. With a backend of its
* own a side is a whole chain; on the same backend a write must not arrive twice, and only records count.
*/
function linksBeside(side, serving, moves) {
	const shared = new Set(serving.map(({ id }) => id));
	const links = side.filter(({ kind, id, name }) => kind === "provider" && !shared.has(id) && (moves.primary.moves || moves.mirrored.includes(name)));
	return linkPlaces(links);
}
const linkPlaces = (providers) => Object.fromEntries(providers.map(({ name, spec }) => [name, String(spec.connects_to)]));
function storageParts({ storages, transitions }) {
	const staged = storages.map((change) => stageStorage(change, transitions));
	return {
		createNew: staged.flatMap((one) => one.createNew ?? []),
		cutOver: staged.flatMap((one) => one.cutOver ?? []),
		retire: staged.flatMap((one) => one.retire ?? [])
	};
}
/** Everything that comes along: other settings of what stays, access that is given, what is observed. */
function settingSteps({ fresh, changes, transitions }, storages) {
	const altered = changes.altered.filter(({ after }) => after.kind !== "storage" && after.kind !== "registration");
	return growthSteps(fresh, changes.added.filter((resource) => !isData(resource)), [...altered, ...storages], transitions);
}
/** What goes, and what shrinks: each once the providers that use it have stopped. */
function retiredSteps({ old, changes, moves, transitions }, storages) {
	const providers = changes.late.filter(({ after }) => after.kind === "provider");
	const ids = /* @__PURE__ */ new Set([...changes.removed.map(({ id }) => id), ...providers.map(({ after }) => after.id)]);
	const users = ({ id }) => old.filter((one) => one.needs.includes(id) && ids.has(one.id));
	const waits = (resource) => users(resource).map(({ id }) => id);
	const final = (step) => ({
		...step,
		reversible: false
	});
	const removal = (resource) => final(drained(removeStep(resource, waits(resource), removalRisk(resource, moves, transitions))));
	const alteration = (change) => {
		const step = alterStep(change.before, change.after, waits(change.after), transitions);
		const left = usersOf(change.after);
		const gone = usersOf(change.before).filter((pattern) => !left.includes(pattern));
		return final({
			...step,
			risk: worstRisk([step.risk, riskOfLosing(gone, moves)])
		});
	};
	const backend = changes.removed.filter(({ section }) => section === "backend");
	return [
		...changes.removed.filter(({ section }) => section !== "backend").map(removal),
		...[...providers, ...storages].map(alteration),
		...backend.map(removal)
	];
}
const removalRisk = (resource, moves, transitions) => worstRisk([riskOn(resource.paths, transitions), riskOfLosing(usersOf(resource), moves)]);
const riskOfLosing = (patterns, { lost }) => patterns.some((pattern) => lost.includes(pattern)) ? "data-loss" : "safe";
/** What is under way reaches the backend before the provider that brings it stops. */
const drained = (step) => step.section === "pattern" && isInFlight(step.resource) ? {
	...step,
	spec: {
		...step.spec,
		drain: `until ${String(step.spec.connects_to)} holds no entry`
	}
} : step;
/** The documents that the proxies are given one after the other; the chain is that of the side that serves. */
function proxyDocuments({ old, fresh, changes, storages, moves, transitions }, also, retires) {
	const [was, is] = [registration(old), registration(fresh)];
	const copies = moves.copies.map(({ what, from, to }) => ({
		what,
		from: placeOf(from),
		to: placeOf(to)
	}));
	const next = {
		chain: is.spec.chain,
		connects_to: connections(fresh)
	};
	let last = "active";
	const publish = (side, phase, more, changed = {}) => {
		const moved = phase === last ? {} : { phase: {
			from: last,
			to: phase
		} };
		last = phase;
		return {
			id: side.id,
			section: side.section,
			system: side.system,
			action: `publish phase ${phase}`,
			resource: side.name,
			spec: {
				...side.spec,
				phase,
				connects_to: connections(side === was ? old : fresh),
				...more,
				changes: {
					...moved,
					...changed
				}
			},
			depends_on: [],
			risk: "safe",
			reversible: true
		};
	};
	const during = (phase, more) => publish(was, phase, {
		also_writes: also.after,
		next,
		...more
	});
	const mirrors = Object.keys(also.after).length > 0;
	const copying = copies.length > 0;
	const dualWrite = mirrors ? [during("dual-write", {})] : [];
	const backfill = copying ? [during("backfill", { copies })] : [];
	const verify = copying ? [during("verify", { copies })] : [];
	const cutOver = publish(is, retires ? "cut-over" : "active", { also_writes: retires ? also.before : {} }, settingChanges(was.spec, is.spec));
	const comes = [...changes.added.filter(isData), ...storages.map(({ after }) => after)];
	const known = new Set(old.flatMap(({ paths }) => paths));
	const arriving = comes.flatMap(({ paths }) => paths).filter((path) => !known.has(path));
	const risk = worstRisk(["disruptive", riskOn([...is.paths, ...arriving], transitions)]);
	return {
		dualWrite,
		backfill,
		verify,
		cutOver: {
			...cutOver,
			risk
		},
		active: {
			...publish(is, "active", {}),
			reversible: false
		}
	};
}
const registration = (resources) => resources.find(({ kind }) => kind === "registration");
const connections = (resources) => linkPlaces(resources.filter(({ kind }) => kind === "provider"));
// src/core/plan/plan-steps.ts
/**
* What has to be done, in execution order (contracts, "Artifacts"; semantics 7). A step's `depends_on` names steps
* before it in the same change; `[]` waits for nothing.
*
* The spec of a step is all that it takes: making has the settings; altering has all of them after, and `changes`
* of name \u2192 `{from, to}`; removing has what they were. A proxy document has its `phase`, and `acknowledged: true`
* where the step ends when every proxy has acknowledged it. Steps of a migration name their `stage`.
*
* @throws When a side that the action is about is missing, which is a bug of the caller.
*/
function planSteps({ action, before, after, transitions }) {
	if (action === "create" && after) return creationSteps(after);
	if (action === "delete" && before) return deletionSteps(before);
	if (action === "update" && before && after) return updateSteps(before, after, transitions);
	if (action === "migrate" && before && after) return migrationSteps(before, after, transitions);
	throw new Error(`no steps of '${action}': a configuration is missing`);
}
// src/core/plan/creation-draft.ts
/** The change that creates a namespace. */
const creationDraft = (config, decisions) => draftChange({
	action: "create",
	before: null,
	after: config,
	risk: "safe",
	reasons: ["new namespace"],
	fields: decisions.map((decision) => ({
		path: decision.path,
		before: null,
		after: decision.value,
		because: decidedBy(decision)
	})),
	steps: planSteps({
		action: "create",
		before: null,
		after: config,
		transitions: []
	})
});
// src/core/plan/keep-applied.ts
/** The configuration with what cannot change as it is applied: sizes that cannot shrink, names of resources. */
function keepApplied(config, kept) {
	if (kept.length === 0) return config;
	const settings = (at, own) => {
		const result = { ...own };
		for (const { path, before } of kept) {
			if (!path.startsWith(`${at}.`)) continue;
			const name = path.slice(at.length + 1);
			if (before === null) delete result[name];
			else result[name] = before;
		}
		return result;
	};
	const appliedName = (backend) => kept.find(({ path }) => path === `access.principals.${backend}`)?.before;
	return {
		...config,
		backend: {
			...config.backend,
			config: settings("backend.config", config.backend.config)
		},
		patterns: config.patterns.map((pattern) => ({
			...pattern,
			config: settings(`patterns.${pattern.type}.config`, pattern.config)
		})),
		auxiliary_backends: config.auxiliary_backends.map((auxiliary) => ({
			...auxiliary,
			config: settings(`auxiliary_backends.${auxiliary.pattern}.config`, auxiliary.config)
		})),
		access: {
			...config.access,
			principals: config.access.principals.map((principal) => ({
				...principal,
				name: String(appliedName(principal.backend) ?? principal.name)
			}))
		}
	};
}
// src/core/plan/leftovers.ts
/** What other configurations may have made and this one has no use for, each once, in the order of its making. */
function leftovers(configs, of) {
	const wanted = new Set(configResources(of).map(({ id }) => id));
	const left = /* @__PURE__ */ new Map();
	for (const resource of configs.flatMap(configResources)) if (!wanted.has(resource.id)) left.set(resource.id, resource);
	return [...left.values()];
}
// src/core/plan/lost-by-moving.ts
/** Needs that both backends answer, each in a setting of its own; of all of them less is a loss, and none is no limit. */
const LIMITS = [
	[
		"retention",
		"data-loss",
		"what is older than the new retention is not kept where it moves to"
	],
	[
		"ttl",
		"data-loss",
		"entries older than the new TTL are not kept where it moves to"
	],
	[
		"max_message_size",
		"disruptive",
		"larger messages are refused where it moves to"
	]
];
/**
* What a request that moves to another backend takes away at the same time (semantics 7). The settings of the two
* backends are not compared, so the needs are: `needs.retention` 14days \u2192 3days.
*/
const lostByMoving = (before, after) => LIMITS.flatMap(([need, effect, because]) => {
	const [was, is] = [before.needs[need], after.needs[need]];
	if (!(amount(is) < amount(was))) return [];
	return [{
		path: `needs.${need}`,
		before: was === void 0 ? null : formatNeed(need, was),
		after: formatNeed(need, is),
		effect,
		because,
		ref: void 0
	}];
});
/** A need that is none sets no limit. */
const amount = (value) => typeof value === "number" ? value : Number.POSITIVE_INFINITY;
// src/core/plan-namespace.ts
const NOTHING$1 = {
	transitions: [],
	findings: [],
	wouldMove: void 0,
	movedBy: void 0,
	mustMove: false
};
function planCreation(request, policySet) {
	const { config, decisions } = platformConfig(decide(request, policySet), policySet);
	return {
		...NOTHING$1,
		draft: creationDraft(config, decisions),
		configs: {
			before: null,
			after: config
		}
	};
}
/** @param earlier Configurations that may be there in part, beside the one that was applied. */
function planDeletion({ config }, earlier = []) {
	const draft = draftChange({
		action: "delete",
		before: config,
		after: null,
		risk: "data-loss",
		reasons: ["the request says state: deleting"],
		fields: removedFields(configValues(config), decisionsOf(config)),
		steps: deletionSteps(config, leftovers(earlier, config))
	});
	return {
		...NOTHING$1,
		draft,
		configs: {
			before: config,
			after: null
		}
	};
}
/**
* A deletion is called off (semantics 7). Nobody knows how far it came, so whatever is missing is created; what the
* request changes at the same time means what it would mean of a namespace that is all there.
*/
function planReturn(prior, request, policySet) {
	const { draft, configs, ...rest } = planCreation(request, policySet);
	const after = configs.after;
	const transitions = prior ? returned(prior, after, request, policySet) : [];
	return {
		...rest,
		configs,
		transitions,
		draft: {
			...draft,
			risk: worstRisk(transitions.map(riskOf)),
			reasons: ["its deletion is called off", ...riskReasons(transitions)]
		}
	};
}
/** Nothing is moved while missing things are created, so what is stored elsewhere stays behind. */
function returned(prior, after, request, policySet) {
	const all = transitionsTo(prior, after, request, policySet);
	if (samePlacement(placementOf(prior.config), placementOf(after))) return all;
	return [...all, {
		path: "state",
		before: "deleting",
		after: "active",
		effect: "data-loss",
		because: "it comes back with another backend or other patterns, and nothing moves there what is stored",
		ref: void 0
	}];
}
/**
* Update, migration or nothing (semantics 7): sizes that cannot shrink and placements that only the policies would
* change stay as they are applied.
*
* @param moves The grant `migrate: true` that names the namespace, where there is one.
*/
function planEdit(prior, request, policySet, moves) {
	const { config: wanted, wouldMove, movedBy, mustMove } = placed(prior, request, policySet, moves);
	const before = prior.config;
	const all = transitionsTo(prior, wanted, request, policySet);
	const kept = all.filter(({ effect }) => effect === "kept");
	const transitions = all.filter(({ effect }) => effect !== "kept");
	const after = keepApplied(wanted, kept);
	const moved = differences(before, after);
	const rest = {
		transitions,
		findings: kept.flatMap((one) => sizeKept(one)),
		wouldMove,
		movedBy,
		mustMove,
		configs: {
			before,
			after
		}
	};
	if (moved.length === 0) return {
		...rest,
		draft: void 0
	};
	const sides = {
		before: {
			request: prior.request,
			decisions: decisionsOf(before)
		},
		after: {
			request,
			decisions: decisionsOf(after)
		}
	};
	const [from, to] = [placementOf(before), placementOf(after)];
	const isMoved = !samePlacement(from, to);
	const migrates = isMoved || transitions.some(({ effect }) => effect === "migrate");
	const risk = worstRisk(transitions.map(riskOf));
	const reasons = [
		...isMoved ? [migrationReason(from, to, placementReason(from, to, sides, movedBy))] : [],
		...riskReasons(transitions),
		...encryptionReason(before, after)
	];
	const action = migrates ? "migrate" : "update";
	const draft = draftChange({
		action,
		before,
		after,
		risk,
		reasons: reasons.length === 0 ? ["changes in place"] : reasons,
		fields: changedFields(moved, sides),
		steps: planSteps({
			action,
			before,
			after,
			transitions
		})
	});
	return {
		...rest,
		draft
	};
}
/** What each value that changes means, and what moving to another backend takes away at the same time. */
const transitionsTo = (prior, config, request, policySet) => [...judgeTransitions(prior.config, config, policySet, expressionContext(request, policySet)), ...prior.config.backend.type === config.backend.type ? [] : lostByMoving(prior.request, request)];
/** The configuration where the request puts it, or where it is applied when only the policies would move it. */
function placed(prior, request, policySet, moves) {
	const wanted = decided(decide(request, policySet), policySet);
	const free = {
		config: wanted,
		wouldMove: void 0,
		movedBy: void 0,
		mustMove: false
	};
	const [from, to] = [placementOf(prior.config), placementOf(wanted)];
	if (samePlacement(from, to) || !movesAnyway(prior.request, to, policySet)) return free;
	if (moves) return {
		...free,
		movedBy: moves
	};
	const stay = decideInPlace(request, policySet, from);
	if (!stay) return {
		...free,
		mustMove: true
	};
	const { namespace, team } = request;
	const wouldMove = {
		namespace,
		team,
		from: describePlacement(from),
		to: describePlacement(to),
		because: placementRule(from, to, decisionsOf(wanted))
	};
	return {
		config: decided(stay, policySet),
		wouldMove,
		movedBy: void 0,
		mustMove: false
	};
}
/** Whether today's policies would put the request as it was there too: then it is not the edit that moves it. */
function movesAnyway(before, to, policySet) {
	if (before.state !== "active") return false;
	if (rejectsDecision(before, policySet)) return true;
	return samePlacement(placementOf(decided(decide(before, policySet), policySet)), to);
}
function placementReason(from, to, sides, movedBy) {
	if (movedBy) return `policies, and grant '${movedBy.ticket}' lets it move`;
	return [...new Set(movedPaths(from, to).map((path) => reasonFor(path, sides)))].join("; ");
}
function placementRule(from, to, decisions) {
	return movedPaths(from, to).map((path) => decisions.get(path)?.rule ?? `patterns.yaml no longer selects ${path.slice(9)}`).join("; ");
}
/** What to ask for the cause of a move: the backend where it changes, else every pattern that comes or goes. */
function movedPaths(from, to) {
	if (from.backend !== to.backend) return ["backend.type"];
	return [...to.patterns.filter((type) => !from.patterns.includes(type)), ...from.patterns.filter((type) => !to.patterns.includes(type))].map((type) => `patterns.${type}`);
}
const decided = (decision, policySet) => platformConfig(decision, policySet).config;
const decisionsOf = ({ provenance }) => new Map(provenance.map((entry) => [entry.path, entry]));
function differences(before, after) {
	const [was, is] = [configValues(before), configValues(after)];
	return [...is.keys(), ...[...was.keys()].filter((path) => !is.has(path))].flatMap((path) => {
		const [old, now] = [was.get(path) ?? null, is.get(path) ?? null];
		return old === now ? [] : [{
			path,
			before: old,
			after: now
		}];
	});
}
/** Of a size only: that the name of a resource stays is nothing anybody waits for. */
function sizeKept({ path, before, after, ref }) {
	if (typeof before !== "number" || typeof after !== "number") return [];
	return [finding("SIZE_KEPT", ["namespace"], {
		setting: path,
		wanted: String(after),
		kept: String(before)
	}, { related: ref ? [{
		policy: ref,
		message: "said here"
	}] : [] })];
}
// src/core/plan/repair-steps.ts
/**
* What has to be done where nobody knows what is there, since earlier changes did not come to their end: access that
* nobody is to have goes, everything that must stand is made to, and what they left is removed, last made first.
*
* @param applied What was applied to its end: only of that there is data to lose.
* @param earlier What may be there in part.
*/
function repairSteps(applied, earlier, after, transitions) {
	const all = configResources(after);
	const left = leftovers([...applied ? [applied] : [], ...earlier], after).reverse();
	const known = new Set(applied ? configResources(applied).map(({ id }) => id) : []);
	const removal = (resource, waits) => {
		const isStored = resource.kind === "storage" && known.has(resource.id);
		const risk = worstRisk([riskOn(resource.paths, transitions), isStored ? "data-loss" : "safe"]);
		const step = removeStep(resource, waits, risk);
		return resource.kind === "storage" && !isStored ? {
			...step,
			spec: {
				...step.spec,
				only_if_empty: true
			},
			reversible: true
		} : step;
	};
	const isAccess = ({ kind }) => kind === "access policy";
	const removed = [];
	for (const resource of left.filter((one) => !isAccess(one))) removed.push(removal(resource, removed.length > 0 ? [removed.at(-1).id] : all.filter(({ kind }) => kind === "registration").map(({ id }) => id)));
	return [
		...left.filter(isAccess).map((resource) => removal(resource, [])),
		...all.map((resource) => createStep(resource, resource.needs, riskOn(resource.paths, transitions))),
		...removed
	];
}
// src/core/plan-unfinished.ts
/**
* What a request does to a namespace of the applied state. Where a change of it began and did not end: the same change
* again, if that is still what is asked for, and otherwise one that makes everything as it must be, whatever is there.
*
* @param moves The grant `migrate: true` that names the namespace, where there is one.
* @returns undefined where there is nothing to delete.
*/
function planApplied(applied, request, policySet, moves) {
	const { prior, unfinished } = applied ?? {};
	if (request.state === "deleting") {
		const there = prior ?? unfinished?.target;
		return there && planDeletion(there, unfinished ? [...unfinished.earlier, unfinished.target.config] : []);
	}
	const plan = (prior ? unfinished && unfinished.action !== "update" : unfinished?.action === "delete") ? planReturn(prior, request, policySet) : prior ? planEdit(prior, request, policySet, moves) : planCreation(request, policySet);
	if (!unfinished || plan.draft?.action === "migrate") return plan;
	const { earlier, target, change } = unfinished;
	const same = earlier.length === 0 ? plan : planRepair(plan, prior, earlier, request, policySet);
	if (same.draft?.digest === change) return same;
	const why = unfinished.action === "delete" ? CALLED_OFF : BROKEN;
	return planRepair(plan, prior, [...earlier, target.config], request, policySet, why);
}
const CALLED_OFF = "its deletion is called off: what is missing is made, and what it left is removed";
const BROKEN = "an earlier change of it did not come to its end: what is missing is made, and what it left is removed";
/**
* @param plan What the request does to what was applied to its end; with nothing before, it is made anew.
* @param prior What was applied to its end, in the return of a deletion too.
*/
function planRepair(plan, prior, earlier, request, policySet, why = BROKEN) {
	const context = expressionContext(request, policySet);
	const { before } = plan.configs;
	let after = plan.configs.after;
	const transitions = plan.transitions.filter(({ effect }) => effect !== "kept");
	for (const config of earlier) {
		const all = judgeTransitions(config, after, policySet, context);
		after = keepApplied(after, all.filter(({ effect }) => effect === "kept"));
		if (!prior || !samePlacement(placementOf(config), placementOf(after))) continue;
		transitions.push(...all.filter((one) => one.effect !== "kept" && !transitions.some((other) => isSame(one, other))));
	}
	const values = configValues(after);
	const draft = draftChange({
		action: before ? "update" : "create",
		before,
		after,
		risk: worstRisk(transitions.map(riskOf)),
		reasons: [why, ...riskReasons(transitions)],
		fields: (plan.draft?.fields ?? []).map((field) => ({
			...field,
			after: values.get(field.path) ?? null
		})),
		steps: repairSteps(prior?.config, earlier, after, transitions)
	});
	return {
		...plan,
		draft,
		transitions,
		configs: {
			before,
			after
		}
	};
}
const isSame = (a, b) => a.path === b.path && a.before === b.before && a.after === b.after;
// src/core/judge-edit.ts
/** plan and authorize one edit. What is rejected is authorized all the same: everything is said at once. */
function judgeEdit(edit, judging, policySet) {
	const { request, authorizable } = edit.after.judged();
	const at = grantTime(judging.evidence, judging.now);
	const applied = judging.applied?.get(edit.namespace);
	const planOf = judging.applied ? (after) => planApplied(applied, after, policySet, moveGrant(after, policySet, at)) : planCompared(edit, policySet, at);
	const plan = edit.accepted ? planOf(request) : void 0;
	if (plan?.draft && plan.draft.digest === applied?.unfinished?.change) return {
		edit,
		plan,
		findings: plan.findings,
		approvals: given(applied.unfinished.approvals)
	};
	const authorization = (edit.touched || isRisky(plan)) && authorizable && policySet.teams.has(request.team) ? authorize(edit, request, plan, planOf, judging, policySet) : {
		findings: [],
		approvals: []
	};
	return {
		edit,
		plan,
		findings: [...plan?.findings ?? [], ...authorization.findings.filter(({ code }) => edit.touched || code !== "NOT_AUTHORIZED")],
		approvals: [...plan?.movedBy ? [movedByGrant(plan.movedBy)] : [], ...authorization.approvals]
	};
}
/** What only the policies do to a namespace waits for an approval too, when it is not safe. */
const isRisky = (plan) => plan !== void 0 && (plan.mustMove || plan.transitions.some((one) => riskOf(one) !== "safe"));
/**
* What is there before: nothing of a request that was rejected, or whose deletion has begun. A deletion takes what the
* rules of the whole tree reject to be there: it may have been applied before they came to do so.
*/
function priorOf({ before, existed, after }, policySet) {
	const request = existed || after.holding?.state === "deleting" && before?.rejected === false ? before?.judged().request : void 0;
	if (request?.state !== "active") return void 0;
	return {
		request,
		config: platformConfig(decide(request, policySet), policySet).config
	};
}
const given = (approvals) => approvals.map((one) => ({
	...one,
	status: "granted"
}));
/** What a request does to what the base asks for. */
function planCompared(edit, policySet, at) {
	const { before, existed } = edit;
	const prior = priorOf(edit, policySet);
	return (request) => {
		if (request.state === "deleting") return prior && planDeletion(prior);
		const earlier = existed ? before?.judged().request : void 0;
		if (earlier?.state === "deleting") return planReturn(prior ?? undeleted(earlier, policySet), request, policySet);
		if (!prior) return planCreation(request, policySet);
		return planEdit(prior, request, policySet, moveGrant(request, policySet, at));
	};
}
/** As it was before its deletion was asked for; undefined where the policies would no longer have it. */
function undeleted(request, policySet) {
	const active = {
		...request,
		state: "active"
	};
	if (rejectsDecision(active, policySet)) return void 0;
	return {
		request: active,
		config: platformConfig(decide(active, policySet), policySet).config
	};
}
/** Policies move a namespace only where a grant names it (semantics 7). */
const moveGrant = (request, { grants, boundaries }, at) => grants.find((grant) => grant.allows.migrate === true && at < grant.expired_at && boundaries.approvers.migrate.teams.includes(grant.approved_by) && grantConcerns(grant, request, "migrate"));
const movedByGrant = ({ approved_by, ticket }) => ({
	for: "migrate",
	by: `${approved_by} (${ticket})`,
	status: "granted"
});
function actionOf({ before }, after, plan, { applied }) {
	if (plan?.movedBy) return "update";
	if (plan?.draft) return plan.draft.action;
	return applied === void 0 && before?.holding?.state === "active" && after.state === "deleting" ? "delete" : "unchanged";
}
function authorize(edit, request, plan, planOf, judging, policySet) {
	const { namespace } = edit;
	const earlier = edit.before?.judged().request;
	const facts = (after, planned) => ({
		namespace,
		action: actionOf(edit, after, planned, judging),
		before: earlier,
		after,
		transitions: planned?.transitions ?? [],
		provenance: [...planned?.configs.after?.provenance ?? [], ...planned?.configs.before?.provenance ?? []]
	});
	const { people, evidence, now } = judging;
	return authorizeChange(facts(request, plan), {
		people,
		evidence,
		now,
		subjectAt: (commit) => {
			const file = judging.fileAt(commit, namespace);
			if (!file?.request || file.rejected) return void 0;
			return subjectOf(facts(file.request, planOf(file.request)), policySet);
		}
	}, policySet);
}
// src/core/limit-deletions.ts
/**
* A change deletes at most `max_deletions` namespaces (semantics 7), counted by name: files that were moved are none.
* One that a grant `delete: true` names does not count.
*
* @returns The finding, and the namespaces that wait because of it.
*/
function limitDeletions(edits, policySet, { evidence, now }) {
	const at = grantTime(evidence, now);
	const counted = edits.filter(({ plan }) => plan?.draft?.action === "delete").filter(({ edit: { before, after } }) => {
		const request = after.judged().request;
		const team = before?.holding?.team ?? request.team;
		return !deletionGrant({
			...request,
			team
		}, policySet, at);
	}).map(({ edit }) => edit.namespace);
	const limit = policySet.settings.max_deletions;
	if (counted.length <= limit) return {
		findings: [],
		held: /* @__PURE__ */ new Set()
	};
	const params = {
		deletions: counted.length,
		limit
	};
	return {
		findings: [finding("DELETION_LIMIT_EXCEEDED", [], params, policySet.settings.file.max_deletions === void 0 ? {} : { related: [{
			policy: {
				file: "prism.yaml",
				path: ["max_deletions"]
			},
			message: "limit set here"
		}] })],
		held: new Set(counted)
	};
}
// src/core/plan/plan-head.ts
/** No commit: a plan of a folder, whatever keeps it. */
const ofFolder = (policy_digest) => ({
	base: null,
	head: null,
	policy_digest,
	state: null
});
/**
* What stands before the changes of a plan. The digest covers them, the policies and the state; where they come from
* is no part of it.
*
* @param changes By name of the namespace.
* @param unchanged Number of namespaces that stay as they are.
*/
function planHead(changes, unchanged, { base, head, policy_digest, state }) {
	const number = (action) => changes.filter((change) => change.action === action).length;
	return {
		format_version: 1,
		base: { commit: base },
		head: { commit: head },
		policy_digest,
		state,
		digest: canonicalDigest({
			changes: changes.map(({ digest }) => digest),
			policy_digest,
			state
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
// src/core/plan-change.ts
/**
* What a change does, how risky it is and who must approve it (semantics 2 and 7): both trees by the same policies.
* Pure; the order of files is of no account.
*
* @param base In path order, like `head`.
*/
function planChange(base, head, policySet, options) {
	const rest = options.rest ?? NO_REST;
	const old = judgeBase(base, policySet);
	const fresh = judgeHead(head, old.holders, policySet, options.applied);
	const found = findEdits(base, head, old, fresh, options.applied !== void 0);
	const judging = {
		...options,
		people: peopleOf(options.actor, options.evidence, policySet)
	};
	const judged = found.edits.map((edit) => judgeEdit(edit, judging, policySet));
	const limit = limitDeletions(judged, policySet, options);
	const guarded = authorizeGuardedFiles(options.guarded, judging, policySet);
	const files = rest.files + head.length;
	const isExisting = (file) => file !== "." && !found.touchedFiles.has(file);
	const diagnostics = sortDiagnostics([
		...[...locateTreeFindings(head, fresh, policySet), ...head.flatMap((member) => member.diagnostics)].map((one) => isExisting(one.location.file) ? {
			...one,
			existing: true
		} : one),
		...rest.diagnostics,
		...options.policyFindings ?? [],
		...judged.flatMap((one) => locateEditFindings(one, policySet)),
		...found.unconfirmed.map((member) => locateGone(member, unconfirmedDeletion(member), policySet)),
		...found.buried.flatMap((member) => unauthorizedRemoval(member, judging, policySet)),
		...[
			...limit.findings,
			...guarded.findings,
			...runFindings(files, base.length, judging, policySet)
		].map((one) => locateAtRoot(one, policySet))
	]);
	const result = resultOf(diagnostics, options);
	const changes = judged.flatMap((one) => changeOf(one, limit.held));
	const unchanged = rest.unchanged + found.unchanged + judged.filter(isKept).length;
	const origin = {
		base: options.base.commit,
		head: options.head.commit,
		policy_digest: policySet.digest,
		state: options.state ?? null
	};
	const report = {
		result,
		plan: result === "rejected" ? null : {
			...planHead(changes, unchanged, origin),
			changes
		},
		namespaces: files,
		diagnostics,
		quotas: quotaChanges(found, base, head, old, fresh),
		configs: new Map(judged.flatMap(({ edit, plan }) => plan?.draft ? [[edit.namespace, plan.configs]] : [])),
		guarded: guarded.approval && {
			files: options.guarded.map(({ path }) => path),
			approval: guarded.approval
		},
		wouldMove: judged.flatMap(({ plan }) => plan?.wouldMove ?? []),
		bootstrap: options.bootstrap,
		base: options.base.name
	};
	const kept = judged.filter((one) => isKept(one) && !isHeld(one)).map(({ edit }) => edit.namespace);
	return {
		report,
		accepted: fresh.accepted,
		kept: new Set(kept),
		quotas: fresh.quotas
	};
}
function resultOf(diagnostics, { apart, policyFindings = [] }) {
	const fresh = diagnostics.filter(({ existing }) => !existing);
	const result = verdictOf(fresh);
	if (!apart || result !== "rejected") return result;
	const ofAll = new Set(policyFindings);
	return fresh.some((one) => rejects(one) && (ofAll.has(one) || one.location.file === ".")) ? result : "blocked";
}
/** Accepted, and nothing to be done for it. */
const isKept = ({ edit, plan }) => edit.accepted && !plan?.draft;
const isHeld = ({ findings, approvals }) => approvals.some(({ status }) => status !== "granted") || findings.some(({ code }) => PROSE[code].severity === "error");
function changeOf({ edit, plan, findings, approvals }, held) {
	if (!plan?.draft) return [];
	const isMissing = (approval) => approval.status !== "granted";
	const reasons = [...findings.flatMap((one) => one.code === "NOT_AUTHORIZED" ? [PROSE.NOT_AUTHORIZED.message(one.params)] : []), ...held.has(edit.namespace) ? ["the change deletes more namespaces than max_deletions"] : []].map((reason) => `blocked: ${reason}`);
	const blocked = approvals.some(isMissing) || reasons.length > 0;
	return [{
		...plan.draft,
		reasons: [...reasons, ...plan.draft.reasons],
		approvals: [...approvals],
		blocked
	}];
}
function locateTreeFindings(head, { findings }, policySet) {
	return locateAcross(findings, openMembers(head), policySet);
}
function locateEditFindings({ edit, findings }, policySet) {
	if (findings.length === 0) return [];
	const file = parseSource(edit.after.judged().source);
	return findings.map((one) => locateFinding(one, file, edit.namespace, policySet));
}
/** At the file as it was: there is no other. */
const locateGone = ({ judged, holding }, found, policySet) => locateFinding(found, parseSource(judged().source), holding.namespace, policySet);
const unconfirmedDeletion = ({ holding }) => finding("DELETION_NOT_CONFIRMED", ["namespace"], { namespace: holding.namespace });
/** The name is free again without its file, so it is not for others to take that away. */
const unauthorizedRemoval = (member, judging, policySet) => notAuthorized([member.holding.team], judging, policySet).map((one) => locateGone(member, one, policySet));
function runFindings(files, before, { people }, { settings }) {
	if (files === 0 && before === 0) return [finding("NOTHING_TO_COMPILE", [], { globs: settings.requests })];
	return people.authors.length === 0 ? [finding("IDENTITY_UNCHECKED", [], {})] : [];
}
/** Of every team that has a file among those that differ, whichever side it is on. */
function quotaChanges({ touchedFiles }, base, head, old, fresh) {
	return [...new Set([...base, ...head].flatMap(({ file, holding }) => holding && touchedFiles.has(file) ? [holding.team] : []))].sort().flatMap((team) => {
		const [was, is] = [old.quotas.get(team), fresh.quotas.get(team)];
		return QUOTA_RESOURCES.flatMap((resource) => {
			const limit = (is ?? was)?.[resource].limit;
			if (limit === void 0) return [];
			return [{
				team,
				resource,
				before: was?.[resource].used ?? 0,
				after: is?.[resource].used ?? 0,
				limit
			}];
		});
	});
}
// src/run/plan-opened.ts
/** The plan of a change; where the policies are wrong they are all there is to say. */
const planOpened = ({ policySet, part, options, diagnostics }) => policySet ? planChange(part.base, part.heads[0], policySet, {
	...options,
	rest: part.rest
}) : {
	report: {
		...NOTHING,
		diagnostics,
		base: options.base.name,
		bootstrap: options.bootstrap
	},
	accepted: /* @__PURE__ */ new Map(),
	kept: /* @__PURE__ */ new Set(),
	quotas: /* @__PURE__ */ new Map()
};
const NOTHING = {
	result: "rejected",
	plan: null,
	namespaces: 0,
	diagnostics: [],
	quotas: [],
	configs: /* @__PURE__ */ new Map(),
	guarded: null,
	wouldMove: []
};
export { openApplied as a, isGuarded as c, creationDraft as i, storeRequest as l, ofFolder as n, openChange as o, planHead as r, reviewedTrees as s, planOpened as t, createStep as u };
