const { randomBytes } = process.getBuiltinModule("node:crypto");
const { constants } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
const { link, open, readdir, rename, rm, stat } = process.getBuiltinModule("node:fs/promises");
// src/backends/proxy/write-durably.ts
/** Readers pass over names that begin so. */
const TEMPORARY = ".writing-";
/** No write takes as long: what is older was left by a run that was killed. */
const LEFT_AFTER_MS = 6e5;
/** Puts a file in the place of the one that is there: whoever reads has the old one or the new one. Durable when it returns. */
const replaceDurably = (path, text) => place(path, text, async (temporary) => {
	await rename(temporary, path);
	return true;
});
/** Makes a file that is not there yet, whole and at once. @returns false where somebody else has made it */
const createDurably = (path, text) => place(path, text, async (temporary) => {
	try {
		await link(temporary, path);
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
});
async function place(path, text, put) {
	const folder = dirname(path);
	const temporary = join(folder, TEMPORARY + randomBytes(8).toString("hex"));
	try {
		const file = await open(temporary, "wx", 420);
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		const done = await put(temporary);
		if (done) await syncFolder(folder);
		return done;
	} finally {
		await rm(temporary, { force: true });
	}
}
/** Makes names that were given or taken in a folder last. */
async function syncFolder(folder) {
	if (process.platform === "win32") return;
	const handle = await open(folder, constants.O_RDONLY);
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
/** Removes what killed runs have left in a folder, by the clock of its file system. */
async function clearLeftovers(folder, names) {
	const left = (names ?? await readdir(folder)).filter((name) => name.startsWith(TEMPORARY));
	if (left.length === 0) return;
	const now = Date.now();
	for (const name of left) {
		const path = join(folder, name);
		const stats = await stat(path).catch(() => void 0);
		if (stats && now - stats.mtimeMs > LEFT_AFTER_MS) await rm(path, { force: true });
	}
}
export { syncFolder as i, createDurably as n, replaceDurably as r, clearLeftovers as t };
