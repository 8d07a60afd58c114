import { i as GitRefused, n as runGit, r as startGit, t as gitFailure } from "./git-process-dk__6ZUw.js";
const { mkdirSync, mkdtempSync, rmSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { delimiter, join, resolve } = process.getBuiltinModule("node:path");
// src/repo/git-repo.ts
/**
* Opens the git repo that a folder is in: one process. What is returned and is no repo says why in the words for a
* person; it is not thrown, as a folder need not be in git (contracts, "The namespaces repo").
*
* @param root The root of the namespaces, which may be a folder of the repo. All paths are relative to it.
*/
function openGit(root) {
	const result = runGit({
		folder: root,
		args: [
			"rev-parse",
			...[
				"is-inside-work-tree",
				"is-shallow-repository",
				"show-object-format"
			].map((name) => `--${name}`),
			"--absolute-git-dir",
			"--git-path",
			"objects",
			"--show-prefix"
		]
	});
	if (result.status !== 0) return whyNot(root, result);
	const [inside, shallow, format, gitDir, objects, ...prefix] = result.stdout.toString("utf8").split("\n");
	if (inside !== "true") return bare(root);
	return new GitRepo({
		root: resolve(root),
		prefix: prefix.join("\n").slice(0, -1),
		gitDir,
		objects: resolve(root, objects),
		shallow: shallow === "true",
		format: format === "sha256" ? "sha256" : "sha1"
	});
}
const EMPTY_TREES = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/** Those that have written something that must go. */
const OPEN = /* @__PURE__ */ new Set();
function closeAll() {
	for (const git of OPEN) git.close();
}
/** A git repo, read by git processes that nothing in it can make run a program or write to it. */
var GitRepo = class {
	place;
	/** The id of a tree without entries, which need not be stored. */
	emptyTree;
	/** Contents that were asked for ahead, by id: what is likely to be needed costs little in a process that runs anyway. */
	ahead = /* @__PURE__ */ new Map();
	#scratch;
	constructor(place) {
		this.place = place;
		this.emptyTree = EMPTY_TREES[place.format];
	}
	/** Runs a command on objects alone. It does not see the working tree, and so no `.gitattributes` either. */
	objects(args, input, limit) {
		const { gitDir } = this.place;
		const bareArgs = [
			"--bare",
			`--git-dir=${gitDir}`,
			...args
		];
		return runGit({
			folder: gitDir,
			args: bareArgs,
			env: this.#objectFolders(),
			input,
			limit
		});
	}
	/** Starts a command that looks at the working tree, in the root. */
	workTree(args) {
		return startGit({
			folder: this.place.root,
			args
		});
	}
	/** From now on new objects go to a temporary folder: nobody asked to have them in the repo. */
	keepObjectsApart() {
		if (this.#scratch !== void 0) return;
		this.#scratch = mkdtempSync(join(tmpdir(), "prism-git-"));
		mkdirSync(join(this.#scratch, "objects"));
		if (OPEN.size === 0) process.once("exit", closeAll);
		OPEN.add(this);
	}
	/** Removes what was written; trees of merges cannot be read afterwards. */
	close = () => {
		if (this.#scratch === void 0) return;
		rmSync(this.#scratch, {
			recursive: true,
			force: true
		});
		this.#scratch = void 0;
		OPEN.delete(this);
		if (OPEN.size === 0) process.off("exit", closeAll);
	};
	#objectFolders() {
		if (this.#scratch === void 0) return void 0;
		const others = process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES;
		const own = `"${this.place.objects.replace(/["\\]/g, "\\$&")}"`;
		return {
			GIT_OBJECT_DIRECTORY: join(this.#scratch, "objects"),
			GIT_ALTERNATE_OBJECT_DIRECTORIES: others ? `${own}${delimiter}${others}` : own
		};
	}
};
function whyNot(root, result) {
	const { stderr } = result;
	if (/not a git repository/.test(stderr)) return new GitRefused(`'${root}' is in no git repository`, "Clone the repo of the namespaces with git, or name the folder it is in with --root");
	if (/dubious ownership/.test(stderr)) return new GitRefused(`git does not read the repository of '${root}': it belongs to another user`, "If you trust it, run `git config --global --add safe.directory` with the repo's folder");
	return /safe\.bareRepository/.test(stderr) ? bare(root) : gitFailure(result, `open '${root}'`);
}
const bare = (root) => new GitRefused(`'${root}' is in a git repository without files (bare, or the inside of .git)`, "Name a folder of a clone with files with --root");
export { openGit as t };
