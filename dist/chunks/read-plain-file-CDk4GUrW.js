import { n as BackendFailure } from "./step-meaning-DCN_UrPn.js";
import { i as syncFolder } from "./write-durably-BRAb9xkp.js";
const { getSystemErrorMessage } = process.getBuiltinModule("node:util");
const { constants } = process.getBuiltinModule("node:fs");
const { dirname, isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { access, lstat, mkdir, open } = process.getBuiltinModule("node:fs/promises");
// src/backends/proxy/registration-name.ts
const NAMESPACE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST = 64;
/** The name of a namespace as part of a path; it was checked long ago, and what has another form leads nowhere. @throws BackendFailure */
function registrationName(namespace) {
	if (namespace.length <= LONGEST && NAMESPACE.test(namespace)) return namespace;
	throw new BackendFailure("permanent", `${JSON.stringify(namespace)} is no name of a namespace, and nothing is read or written for it`, "A namespace is named by lower-case words joined by single hyphens, at most 64 characters");
}
// src/backends/proxy/folder-failure.ts
/** The system is busy, or somebody else was quicker: trying again may help. */
const PASSING = [
	"EAGAIN",
	"EBUSY",
	"EINTR",
	"EMFILE",
	"ENFILE",
	"ENOENT",
	"ESTALE",
	"ETXTBSY"
];
const ADVICE = {
	ENOSPC: "Make room on the disk and apply again",
	EDQUOT: "Make room within the quota and apply again",
	EROFS: "It lies on a disk that can only be read: name another folder in prism.yaml, or mount it for writing",
	EACCES: "Give the user that runs prism the right to read and write there",
	EPERM: "It must lie on a file system with hard links, where the user that runs prism may read and write",
	ENOTSUP: "It must lie on a file system with hard links: name another folder in prism.yaml",
	ENOTDIR: "A file is in the way: move it, or name another folder in prism.yaml"
};
/**
* What the file system said, as a failure of a backend. Anything else is passed on.
*
* @param what As messages call it: `The proxy registry`.
*/
function folderFailure(error, what, folder) {
	const { code, errno, syscall } = error;
	if (error instanceof BackendFailure || syscall === void 0 || code === void 0) return error;
	const cause = errno === void 0 ? code : getSystemErrorMessage(errno);
	return new BackendFailure(PASSING.includes(code) ? "transient" : "permanent", `${what} in '${folder}' cannot be worked with: ${cause} (${syscall})`, ADVICE[code] ?? "Look at the folder and its disk, and apply again");
}
// src/backends/proxy/own-folder.ts
/**
* No link on the way is followed, below `root` and in the folder itself: whoever may change the repo could choose
* with one where prism writes. Above `root`, and for a folder elsewhere above the folder itself, links are the user's.
*
* @param what As messages call it: `The proxy registry`.
*/
function ownFolder(what, folder, root) {
	const path = resolve(root ?? ".", folder);
	const inRoot = root === void 0 ? "" : relative(resolve(root), path);
	const start = inRoot !== "" && inRoot !== ".." && !inRoot.startsWith(`..${sep}`) && !isAbsolute(inRoot) ? resolve(root) : dirname(path);
	const own = relative(start, path).split(sep);
	/** Which of the parts is the last that is there. */
	const walk = async (names) => {
		let at = start;
		for (const name of [...own, ...names]) {
			const next = join(at, name);
			const stats = await lstat(next).catch(missing);
			if (!stats) return at;
			if (stats.isSymbolicLink()) throw new BackendFailure("permanent", `${what} is not read or written: '${next}' is a link`, "Remove the link, or name the folder that it leads to in prism.yaml");
			at = next;
		}
		return at;
	};
	const explained = async (act) => {
		try {
			return await act();
		} catch (error) {
			throw folderFailure(error, what, path);
		}
	};
	return {
		path,
		check: () => explained(async () => {
			const last = await walk([]);
			if (last === path && !(await lstat(path)).isDirectory()) throw new BackendFailure("permanent", `${what} cannot be kept in '${path}': it is a file`, "Name a folder in prism.yaml");
			await access(last, constants.R_OK | constants.W_OK | constants.X_OK);
		}),
		within: (...names) => explained(async () => {
			const target = join(path, ...names);
			if (await walk(names) === target) return target;
			const first = await mkdir(target, { recursive: true });
			await walk(names);
			for (let made = target; first !== void 0 && made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
			return target;
		}),
		at: (...names) => explained(async () => {
			await walk(names);
			return join(path, ...names);
		})
	};
}
function missing(error) {
	if (error.code === "ENOENT") return void 0;
	throw error;
}
// src/backends/proxy/read-plain-file.ts
/** Bytes of what is read; the largest of our files has some ten thousands. */
const LARGEST = 1 << 20;
/**
* The text of a file in a folder that others may write to as well: a link could lead anywhere, and a pipe could be
* waited for without end.
*
* @returns undefined where nothing is there; a problem (`is a link`) where it is none of our files.
*/
async function readPlainFile(path) {
	let file;
	try {
		const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
		file = await open(path, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT") return void 0;
		if (code === "ELOOP" || code === "EMLINK") return { problem: "is a link" };
		if (code === "ENXIO") return { problem: "is no file" };
		throw error;
	}
	try {
		const stats = await file.stat();
		if (!stats.isFile()) return { problem: "is no file" };
		if (stats.size > LARGEST) return { problem: `has more than ${LARGEST} bytes` };
		return { text: await file.readFile("utf8") };
	} finally {
		await file.close();
	}
}
export { registrationName as i, ownFolder as n, folderFailure as r, readPlainFile as t };
