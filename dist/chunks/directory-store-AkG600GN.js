import { t as compareText } from "./compare-z_VLRuxC.js";
import { r as StateRefused, t as StateConflict } from "./state-failure-dWTum5Vm.js";
import { n as readRecord, r as recordText, t as broken } from "./record-text-ClGrBUNE.js";
const { getSystemErrorMessage } = process.getBuiltinModule("node:util");
const { randomBytes, randomUUID } = process.getBuiltinModule("node:crypto");
const { dirname, join, resolve } = process.getBuiltinModule("node:path");
const { link, mkdir, open, readFile, readdir, rename, stat, unlink } = process.getBuiltinModule("node:fs/promises");
// src/state/directory-problem.ts
const NOTHING_LOST = "What was recorded before is still there";
/** What to do, by what the system says. */
const ADVICE = {
	ENOSPC: `Make room on that disk, then run the same again. ${NOTHING_LOST}`,
	EDQUOT: `Make room within the disk quota, then run the same again. ${NOTHING_LOST}`,
	EROFS: "It is on a file system that is mounted read-only; name another folder with state.path in prism.yaml",
	EACCES: "Run as the user that owns this folder, or give this user the right to read and write it",
	EPERM: "The file system must be one that has hard links and lets this user make them; name another folder with state.path in prism.yaml",
	ENOTDIR: "A part of its path is a file; name another folder with state.path in prism.yaml",
	EEXIST: "There is a file in its place; name another folder with state.path in prism.yaml",
	EMFILE: "Raise the limit of open files (`ulimit -n`), then run the same again",
	ENFILE: "Close what has many files open on this machine, then run the same again"
};
const OTHERWISE = `See that the folder can be read and written, and what the system's log says of its disk. ${NOTHING_LOST}`;
/** What the system says of a folder of state, in words for a person. Any other error is passed on. */
function directoryProblem(error, name, doing) {
	const { code = "", errno, syscall } = error;
	if (error instanceof StateRefused || syscall === void 0) return error;
	const cause = errno === void 0 ? code : getSystemErrorMessage(errno);
	return new StateRefused(`The applied state in ${name} cannot be ${doing}: ${cause}`, ADVICE[code === "ENOTSUP" || code === "EOPNOTSUPP" || code === "ENOSYS" ? "EPERM" : code] ?? OTHERWISE);
}
const isSystemError = (error, ...codes) => {
	const { code, syscall } = error;
	return syscall !== void 0 && (codes.length === 0 || codes.includes(code ?? ""));
};
// src/state/directory-files.ts
/** Serials in names of files have so many digits. */
const DIGITS = 12;
const serialText = (serial) => String(serial).padStart(DIGITS, "0");
/** State is authority: what it lets happen, and to whom, is for its owner alone. */
const FILE_MODE = 384;
const FOLDER_MODE = 448;
/** What is not in its place yet. In one folder of its own, so that what killed runs left can be found. */
const temporaryFolder = (root) => join(root, "tmp");
/** Creates the folders that a state has, where they are not there. */
async function makeFolders(root, names) {
	await mkdir(root, {
		recursive: true,
		mode: FOLDER_MODE
	});
	for (const name of ["tmp", ...names]) await mkdir(join(root, name), {
		recursive: true,
		mode: FOLDER_MODE
	});
	const ignored = join(root, ".gitignore");
	if (await readText(ignored) !== "*\n") await putFile(root, ignored, "*\n");
	await syncFolder(root);
	await syncFolder(dirname(root));
}
async function makeFolder(path) {
	await mkdir(path, {
		recursive: true,
		mode: FOLDER_MODE
	});
	await syncFolder(dirname(path));
}
/**
* Writes a file whole or not at all, durable once its folder is synced.
*
* @returns false when the name is taken: it is never written over.
*/
async function createFile(root, path, text) {
	for (let tries = 1;; tries++) {
		const temporary = await writeTemporary(root, text);
		try {
			await link(temporary, path);
			return true;
		} catch (error) {
			if (isSystemError(error, "EEXIST")) return false;
			if (!isSystemError(error, "ENOENT") || tries === 3) throw error;
		} finally {
			await removeFile(temporary);
		}
	}
}
/** Like `createFile`, for what has the same content whoever writes it. */
async function putFile(root, path, text) {
	await rename(await writeTemporary(root, text), path);
}
async function writeTemporary(root, text) {
	const path = join(temporaryFolder(root), `${process.pid}-${randomBytes(8).toString("hex")}`);
	const file = await open(path, "wx", FILE_MODE);
	try {
		await file.writeFile(text);
		await file.sync();
	} catch (error) {
		await removeFile(path);
		throw error;
	} finally {
		await file.close();
	}
	return path;
}
/** Makes the names in a folder durable. */
async function syncFolder(path) {
	const folder = await open(path, "r");
	try {
		await folder.sync();
	} catch (error) {
		if (!isSystemError(error, "EINVAL")) throw error;
	} finally {
		await folder.close();
	}
}
const orUndefined = async (reading) => {
	try {
		return await reading;
	} catch (error) {
		if (isSystemError(error, "ENOENT")) return void 0;
		throw error;
	}
};
const readText = (path) => orUndefined(readFile(path, "utf8"));
/** Empty for a folder that is not there. */
const namesIn = async (path) => await orUndefined(readdir(path)) ?? [];
const removeFile = async (path) => void await orUndefined(unlink(path));
/** The same for the same file as it was; undefined where there is none. */
async function fileMark(path) {
	const stats = await orUndefined(stat(path));
	return stats && `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
}
/** Milliseconds; nobody takes as long between writing a file and giving it its name. */
const ABANDONED = 36e5;
async function clearTemporaries(root) {
	for (const name of await namesIn(temporaryFolder(root))) {
		const path = join(temporaryFolder(root), name);
		const stats = await orUndefined(stat(path));
		if (stats && stats.mtimeMs < Date.now() - ABANDONED) await removeFile(path);
	}
}
// src/state/directory-layout.ts
/**
* Where things are in a folder of state. Every name holds the serial that its content is of, so no two processes ever
* write different things to one name, however late one of them wakes up.
*
* - `log/<serial>.json`: one commit, made by link(), so only one process can make it
* - `checkpoints/<serial>.json`: what the log until there came to; the highest counts
* - `namespaces/<name>@<serial>.json`: the record as that commit wrote it
* - `journal/<run>/<first serial>.<position>-<last serial>.json`
*/
const FOLDERS = [
	"log",
	"checkpoints",
	"namespaces",
	"journal"
];
const logPath = (root, serial) => join(root, "log", `${serialText(serial)}.json`);
const checkpointPath = (root, serial) => join(root, "checkpoints", `${serialText(serial)}.json`);
const recordPath = (root, name, serial) => join(root, "namespaces", `${name}@${serialText(serial)}.json`);
/** Serials of the files of a folder, ascending. */
async function serialsIn(root, folder) {
	const serials = [];
	for (const name of await namesIn(join(root, folder))) {
		const match = /^(\d{12,})\.json$/.exec(name);
		if (match) serials.push(Number(match[1]));
	}
	return serials.sort((a, b) => a - b);
}
/** 0 for none. */
const lastCheckpoint = async (root) => (await serialsIn(root, "checkpoints")).at(-1) ?? 0;
/** Of each namespace the serials that it has a file of. */
async function recordSerials(root) {
	const found = /* @__PURE__ */ new Map();
	for (const file of await namesIn(join(root, "namespaces"))) {
		const match = /^([a-z0-9-]+)@(\d{12,})\.json$/.exec(file);
		if (!match) continue;
		const serials = found.get(match[1]);
		if (serials) serials.push(Number(match[2]));
		else found.set(match[1], [Number(match[2])]);
	}
	return found;
}
/** The newest that a checkpoint knows; undefined for none. */
const newestUntil = (serials, checkpoint) => {
	const known = serials.filter((serial) => serial <= checkpoint);
	return known.length === 0 ? void 0 : Math.max(...known);
};
async function journalFiles(root, run) {
	const folder = join(root, "journal", run);
	return (await namesIn(folder)).flatMap((name) => {
		const match = /^(\d{12,})\.(\d+)-\d{12,}\.json$/.exec(name);
		return match ? [{
			path: join(folder, name),
			first: Number(match[1]),
			position: Number(match[2])
		}] : [];
	});
}
const NAMESPACE = /^[a-z0-9-]{1,64}$/;
const RUN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
/** Names become names of files: none may lead out of the folder. */
const isNamespace = (name) => NAMESPACE.test(name);
const isRun = (run) => RUN.test(run);
// src/state/directory-checkpoint.ts
/** Files written at once: the disk makes several durable as fast as one. */
const AT_ONCE$1 = 16;
/**
* Moves what the log has come to into files of their own, then clears it. It may be killed at any point, and several
* processes may do it at once, each from what it knows: every file has the content that its name says, and until the
* checkpoint is there nothing that was before is touched.
*/
async function makeCheckpoint(root, view) {
	const { head } = view;
	if (head === null || head.serial === view.base) return;
	await writeRecords(root, view, head.lineage);
	await writeJournal(root, view, head.lineage);
	const { lineage, serial, commit, lease } = head;
	const content = {
		commit,
		lease,
		namespaces: [...(await recordSerials(root)).values()].filter((serials) => newestUntil(serials, serial) !== void 0).length,
		recent: view.recent.slice(-512)
	};
	await createFile(root, checkpointPath(root, serial), recordText({
		kind: "checkpoint",
		lineage,
		serial
	}, content));
	await syncFolder(join(root, "checkpoints"));
	await clear(root, serial);
}
async function writeRecords(root, view, lineage) {
	const left = [...view.records];
	const worker = async () => {
		for (let next = left.pop(); next; next = left.pop()) {
			const [name, { serial, record }] = next;
			await putFile(root, recordPath(root, name, serial), recordText({
				kind: "namespace",
				lineage,
				serial
			}, record));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE$1 }, worker));
	await syncFolder(join(root, "namespaces"));
}
async function writeJournal(root, view, lineage) {
	for (const [run, entries] of Map.groupBy(view.journal, ({ entry }) => entry.run)) {
		const folder = join(root, "journal", run);
		await makeFolder(folder);
		const [first, last] = [entries[0], entries.at(-1)];
		const name = `${serialText(first.serial)}.${first.position}-${serialText(last.serial)}.json`;
		const stamp = {
			kind: "journal",
			lineage,
			serial: last.serial
		};
		await putFile(root, join(folder, name), recordText(stamp, entries));
		await syncFolder(folder);
	}
}
/** Removes what nobody reads any more. A reader that has just begun to finds it gone, and looks again. */
async function clear(root, checkpoint) {
	for (const serial of await serialsIn(root, "log")) if (serial <= checkpoint) await removeFile(logPath(root, serial));
	for (const serial of await serialsIn(root, "checkpoints")) if (serial < checkpoint) await removeFile(checkpointPath(root, serial));
	for (const [name, serials] of await recordSerials(root)) {
		if (serials.length === 1) continue;
		const newest = newestUntil(serials, checkpoint) ?? 0;
		for (const serial of serials) if (serial < newest) await removeFile(recordPath(root, name, serial));
	}
	await clearTemporaries(root);
}
// src/state/directory-view.ts
/**
* Brings a view up to what is there now, or makes a new one.
*
* What is read from the log counts only when no checkpoint has it already: a process that was asleep may have taken a
* number that was cleared from the log, and finds out right after. Its file cannot be there before that checkpoint is,
* so looking for a checkpoint after reading is enough.
*/
async function lookAgain(root, known) {
	let view = known;
	for (;;) {
		const last = await lastCheckpoint(root);
		const logged = view?.base === last && await isIntact(root, view) ? void 0 : await serialsIn(root, "log");
		if (logged) view = await readCheckpoint(root, last);
		if (!view) continue;
		await readLog(root, view);
		if (await lastCheckpoint(root) === view.base) {
			const missing = (view.head?.serial ?? 0) + 1;
			if (logged && missing <= (logged.at(-1) ?? 0)) throw gap(root, missing);
			return view;
		}
		view = void 0;
	}
}
/** False when the folder was removed, and perhaps made anew, under a process that knows it. */
const isIntact = async (root, { head, base, mark }) => head === null || mark === await fileMark(head.serial === base ? checkpointPath(root, base) : logPath(root, head.serial));
/** @returns undefined when it is not there any more. */
async function readCheckpoint(root, serial) {
	const rest = {
		base: serial,
		records: /* @__PURE__ */ new Map(),
		journal: []
	};
	if (serial === 0) return {
		...rest,
		known: 0,
		head: null,
		mark: void 0,
		recent: []
	};
	const path = checkpointPath(root, serial);
	const mark = await fileMark(path);
	const text = await readText(path);
	if (text === void 0) return void 0;
	const { lineage, content, ...record } = readRecord(text, path, { kind: "checkpoint" });
	if (record.serial !== serial) throw broken(path);
	const { commit, lease, recent, namespaces: known } = content;
	return {
		...rest,
		known,
		head: {
			lineage,
			serial,
			commit,
			lease
		},
		mark,
		recent: [...recent]
	};
}
async function readLog(root, view) {
	for (;;) {
		const serial = (view.head?.serial ?? 0) + 1;
		const path = logPath(root, serial);
		const text = await readText(path);
		if (text === void 0) return;
		const lineage = view.head?.lineage;
		const record = readRecord(text, path, {
			kind: "change",
			lineage
		});
		if (record.serial !== serial) throw broken(path);
		addChange(view, {
			...record,
			mark: await fileMark(path)
		});
	}
}
/** Takes in the commit that comes next. */
function addChange(view, change) {
	const { lineage, serial, content, mark } = change;
	for (const [name, record] of Object.entries(content.namespaces)) view.records.set(name, {
		serial,
		record
	});
	for (const [position, entry] of content.journal.entries()) view.journal.push({
		serial,
		position,
		entry
	});
	view.recent.push(content.id);
	view.head = {
		lineage,
		serial,
		commit: content.commit,
		lease: content.lease
	};
	view.mark = mark;
}
const gap = (root, serial) => new StateRefused(`The state is damaged: '${logPath(root, serial)}' is missing, and later ones are there`, "Nothing was changed. Restore the whole folder from a backup");
// src/state/directory-store.ts
/** Commits in the log before they are moved into files of their own. */
const LONG_LOG = 256;
/** Files read at once. */
const AT_ONCE = 32;
/**
* The state in a folder of this machine: a log that only grows, cleared into files of their own now and then. A commit
* writes one file, whatever the state holds. See directory-layout.ts for what is where.
*/
function openDirectoryState(path) {
	const root = resolve(path);
	const name = `the directory ${path}`;
	let view;
	/** Of each namespace the serial of its file, for the checkpoint of that number. */
	let index;
	let wrote = false;
	let last = Promise.resolve();
	/** One at a time: all of them bring the view up to date. */
	function inTurn(doing, act) {
		const result = last.then(act).catch((error) => {
			throw directoryProblem(error, name, doing);
		});
		last = result.catch(() => {});
		return result;
	}
	async function look() {
		view = await lookAgain(root, view);
		return view;
	}
	async function serialsOf({ base, known }) {
		if (index?.base !== base) {
			const serials = /* @__PURE__ */ new Map();
			for (const [namespace, found] of await recordSerials(root)) {
				const newest = newestUntil(found, base);
				if (newest !== void 0) serials.set(namespace, newest);
			}
			if (await lastCheckpoint(root) !== base) throw new Missing(join(root, "namespaces"));
			if (serials.size < known) throw broken(join(root, "namespaces"));
			index = {
				base,
				serials
			};
		}
		return index.serials;
	}
	/** Runs again when a checkpoint of another process took away what was to be read. */
	async function reading(read) {
		for (;;) {
			const current = await look();
			try {
				return await read(current);
			} catch (error) {
				if (!(error instanceof Missing)) throw error;
				if (await lastCheckpoint(root) === current.base) throw missing(error.path);
			}
		}
	}
	async function recordOf(current, namespace) {
		const fresh = current.records.get(namespace);
		if (fresh) return structuredClone(fresh.record);
		const serial = (await serialsOf(current)).get(namespace);
		if (serial === void 0) return void 0;
		const file = recordPath(root, namespace, serial);
		const lineage = current.head?.lineage;
		return readRecord(await present(file), file, {
			kind: "namespace",
			lineage
		}).content;
	}
	async function listAll(current) {
		const names = [.../* @__PURE__ */ new Set([...(await serialsOf(current)).keys(), ...current.records.keys()])].sort(compareText);
		const records = [];
		for (let start = 0; start < names.length; start += AT_ONCE) {
			const some = names.slice(start, start + AT_ONCE).map((namespace) => recordOf(current, namespace));
			for (const record of await Promise.all(some)) records.push(record);
		}
		return records;
	}
	async function journalOf(current, run) {
		const found = /* @__PURE__ */ new Map();
		const add = (placed) => found.set(`${placed.serial}.${placed.position}`, placed);
		for (const { path: file, first } of await journalFiles(root, run)) {
			if (first > current.base) continue;
			const expected = {
				kind: "journal",
				lineage: current.head?.lineage
			};
			const { content } = readRecord(await present(file), file, expected);
			for (const placed of content) if (placed.serial <= current.base) add(placed);
		}
		for (const placed of current.journal) if (placed.entry.run === run) add(structuredClone(placed));
		return [...found.values()].sort(byPlace).map(({ entry }) => entry);
	}
	async function allRuns(current) {
		const firsts = /* @__PURE__ */ new Map();
		const add = (run, place) => {
			const known = firsts.get(run);
			if (!known || byPlace(place, known) < 0) firsts.set(run, place);
		};
		for (const run of (await namesIn(join(root, "journal"))).filter(isRun)) for (const { first, position } of await journalFiles(root, run)) if (first <= current.base) add(run, {
			serial: first,
			position
		});
		for (const placed of current.journal) add(placed.entry.run, placed);
		return [...firsts].sort(([, a], [, b]) => byPlace(a, b)).map(([run]) => run);
	}
	async function commit(expected, change) {
		refuseNames(change);
		const current = await look();
		const { head } = current;
		if (head?.lineage !== expected?.lineage || head?.serial !== expected?.serial) throw conflict(name, head);
		await makeFoldersOnce();
		const lineage = head?.lineage ?? randomUUID();
		const serial = (head?.serial ?? 0) + 1;
		const content = {
			id: randomBytes(8).toString("hex"),
			commit: change.commit === void 0 ? head?.commit ?? null : change.commit,
			lease: change.lease === void 0 ? head?.lease ?? null : change.lease,
			namespaces: Object.fromEntries(change.namespaces ?? []),
			journal: change.journal ?? []
		};
		const text = recordText({
			kind: "change",
			lineage,
			serial
		}, content);
		const file = logPath(root, serial);
		if (!await createFile(root, file, text)) throw conflict(name, (await look()).head);
		await syncFolder(join(root, "log"));
		await refuseStale(file, serial, content.id);
		wrote = true;
		addChange(current, {
			lineage,
			serial,
			content: JSON.parse(text).content,
			mark: await fileMark(file)
		});
		const committed = current.head;
		if (serial - current.base >= LONG_LOG) await tidy(current);
		return committed;
	}
	/** The number was free because its file was cleared long ago: this process was asleep, and what it wrote is void. */
	async function refuseStale(file, serial, id) {
		for (;;) {
			const checkpoint = await lastCheckpoint(root);
			if (checkpoint < serial) return;
			const there = await readCheckpoint(root, checkpoint);
			if (!there) continue;
			if (there.recent.at(serial - checkpoint - 1) === id) return;
			await removeFile(file);
			throw conflict(name, (await look()).head);
		}
	}
	async function makeFoldersOnce() {
		if (!wrote) await makeFolders(root, FOLDERS);
	}
	/** What cannot be moved stays in the log, where nothing is lost; the next one tries again. */
	async function tidy(current) {
		try {
			await makeCheckpoint(root, current);
		} catch (error) {
			if (!isSystemError(error)) throw error;
		}
	}
	return {
		name,
		head: () => inTurn("read", async () => (await look()).head),
		read: (namespace) => inTurn("read", () => reading(async (current) => isNamespace(namespace) ? recordOf(current, namespace) : void 0)),
		list: () => inTurn("read", () => reading(listAll)),
		runs: () => inTurn("read", () => reading(allRuns)),
		journal: (run) => inTurn("read", () => reading(async (current) => isRun(run) ? journalOf(current, run) : [])),
		commit: (expected, change) => inTurn("written", () => commit(expected, change)),
		close: () => inTurn("written", async () => {
			if (wrote) await tidy(await look());
			wrote = false;
		})
	};
}
const byPlace = (a, b) => a.serial - b.serial || a.position - b.position;
/** A file that the view says is there. */
var Missing = class extends Error {
	path;
	constructor(path) {
		super(path);
		this.path = path;
	}
};
async function present(path) {
	const text = await readText(path);
	if (text === void 0) throw new Missing(path);
	return text;
}
const missing = (path) => new StateRefused(`The state is damaged: '${path}' is missing`, "Nothing was changed. Restore the whole folder from a backup");
function refuseNames({ namespaces, journal }) {
	for (const name of namespaces?.keys() ?? []) if (!isNamespace(name)) throw new Error(`Not a name of a namespace: '${name}'`);
	for (const { run } of journal ?? []) if (!isRun(run)) throw new Error(`Not an id of a run: '${run}'`);
}
const conflict = (name, found) => new StateConflict(found === null ? `There is no state in ${name} any more` : `Somebody else wrote the state in ${name}: its serial is ${found.serial} now`, found && {
	lineage: found.lineage,
	serial: found.serial
});
export { openDirectoryState };
