import { i as GitRefused, t as gitFailure } from "./git-process-dk__6ZUw.js";
// src/repo/git-objects.ts
/** What one process may answer at most, in bytes. */
const ANSWER_LIMIT = 67108864;
/**
* Asks for objects in one process, in their order; undefined for one that is not there. A name is never an option of git.
*
* @returns Undefined when the answers are longer than ANSWER_LIMIT.
* @throws GitRefused when git fails, and when a name is that of several refs.
*/
function askObjects(git, queries) {
	const input = queries.map(({ name, contents }) => `${contents ? "contents" : "info"} ${name}\0`).join("");
	const result = git.objects([
		"cat-file",
		"--batch-command",
		"--buffer",
		"-z"
	], input, ANSWER_LIMIT);
	if (result.error === "ENOBUFS") return void 0;
	if (result.status !== 0) throw gitFailure(result, "read objects");
	const twice = /refname '(.*)' is ambiguous/.exec(result.stderr)?.[1];
	if (twice !== void 0) throw new GitRefused(`'${twice.replace(/\^\{commit\}.*$/, "")}' is the name of several refs, such as a branch and a tag`, "Write it in full, as in `refs/heads/main` or `refs/remotes/origin/main`");
	return readAnswers(result.stdout, queries);
}
function readAnswers(output, queries) {
	let at = 0;
	return queries.map(({ name, contents }) => {
		for (const answer of [" missing\n", " ambiguous\n"]) {
			const whole = Buffer.byteLength(name) + answer.length;
			const last = at + whole - answer.length;
			if (output.toString("latin1", last, at + whole) !== answer || output.toString("utf8", at, last) !== name) continue;
			at += whole;
			return;
		}
		const end = output.indexOf(10, at);
		const [id, type, length] = output.toString("latin1", at, end).split(" ");
		const size = Number(length);
		if (end < 0 || !Number.isInteger(size)) throw new Error(`git cat-file answered '${id} ${type} ${length}'`);
		at = end + 1;
		if (!contents) return {
			id,
			type,
			size,
			bytes: Buffer.alloc(0)
		};
		const bytes = output.subarray(at, at + size);
		at += size + 1;
		return {
			id,
			type,
			size,
			bytes
		};
	});
}
export { askObjects as n, ANSWER_LIMIT as t };
