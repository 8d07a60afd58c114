import { n as didYouMean, t as closest } from "./did-you-mean-DXhUhzXt.js";
import { n as askObjects } from "./git-objects-Bby_ZzKo.js";
import { i as GitRefused } from "./git-process-dk__6ZUw.js";
// src/repo/git-commits.ts
/**
* The commits that refs stand for, in one process: branches, tags, ids, `HEAD~1`.
*
* @throws GitRefused for the first ref that is unknown or no commit.
*/
function resolveCommits(git, refs, likely = []) {
	return findCommits(git, refs, likely).map((commit, i) => commit ?? unknown(git, refs[i]));
}
/**
* The same with undefined for what is not in the clone or is no commit: HEAD before the first one, a review's commit.
*
* @param likely Paths of the root that will probably be read of the first commit; empty for the root itself. What is
*   there goes to `git.ahead`.
*/
function findCommits(git, refs, likely = []) {
	const { prefix } = git.place;
	const folder = prefix === "" ? void 0 : prefix.slice(0, -1);
	const names = refs.map((ref) => isName(ref) ? `${ref}^{commit}` : void 0);
	const asked = names.filter((name) => name !== void 0);
	const ahead = names[0] === void 0 ? [] : likely;
	let answers;
	try {
		answers = askObjects(git, [
			...asked.map((name) => ({
				name,
				contents: true
			})),
			...folder === void 0 ? [] : asked.map((name) => ({
				name: `${name}:${folder}`,
				contents: false
			})),
			...ahead.map((path) => ({
				name: `${names[0]}:${`${prefix}${path}`.replace(/\/$/, "")}`,
				contents: true
			}))
		]);
	} catch (error) {
		if (ahead.length === 0) throw error;
	}
	if (!answers && ahead.length > 0) return findCommits(git, refs);
	if (!answers) throw new GitRefused(`The commits ${asked.join(", ")} are too long to be read`, "Name others: a commit has some kilobytes");
	for (const object of answers.slice(asked.length * (folder === void 0 ? 1 : 2))) if (object) git.ahead.set(object.id, object.bytes);
	return names.map((name) => {
		const at = name === void 0 ? -1 : asked.indexOf(name);
		const commit = answers[at];
		if (!commit) return void 0;
		const { tree, parents } = readCommit(commit);
		if (folder === void 0) return {
			id: commit.id,
			tree,
			parents
		};
		const inner = answers[asked.length + at];
		return {
			id: commit.id,
			tree: inner?.type === "tree" ? inner.id : git.emptyTree,
			parents
		};
	});
}
/** The tree of the root in a commit, by its id or any ref; undefined when that is not in the clone. */
const treeAt = (git, commit) => findCommits(git, [commit])[0]?.tree;
/** What may be a branch that is not here: no range, and no ancestor of something. */
const BRANCH = /^(?!.*\.\.)[^~^:?*[\\\s]+$/;
/** No ref has control characters, and none starts as an option does. */
const isName = (ref) => ref !== "" && !/^-|\p{Cc}/u.test(ref);
function readCommit({ bytes }) {
	const head = bytes.toString("latin1", 0, bytes.indexOf("\n\n")).split("\n");
	const values = (key) => head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
	return {
		tree: values("tree")[0],
		parents: values("parent")
	};
}
/** Says what is wrong with a ref that stands for no commit. */
function unknown(git, ref) {
	const object = isName(ref) ? askObjects(git, [{
		name: ref,
		contents: false
	}])?.[0] : void 0;
	if (object && object.type !== "tag" && object.type !== "commit") throw new GitRefused(`'${ref}' is no commit: it is a ${object.type === "blob" ? "file" : "folder"}`, "Name a branch, a tag or a commit");
	if (ref === "HEAD") throw new GitRefused("There is no commit yet: HEAD leads nowhere", "Commit something first");
	const branch = ref.replace(/^(refs\/remotes\/)?origin\//, "");
	const fetch = `git fetch ${git.place.shallow ? "--depth=1000 " : ""}origin ${branch}`;
	throw new GitRefused(`git knows no commit '${ref}'`, `${didYouMean(suggestion(git, ref))}${isName(ref) && BRANCH.test(ref) ? `Fetch it: \`${fetch}\`${git.place.shallow ? ", or all history: `git fetch --unshallow`" : ""}` : "Name a branch, a tag or a commit"}`);
}
function suggestion(git, ref) {
	const { stdout } = git.objects([
		"for-each-ref",
		"--count=10000",
		"--format=%(refname:short)"
	]);
	const names = stdout.toString("utf8").split("\n").filter(Boolean);
	return names.find((name) => name.endsWith(`/${ref}`)) ?? closest(ref, names);
}
export { resolveCommits as n, treeAt as r, findCommits as t };
