import { t as Failure } from "./failure-BxDqvEcU.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { B as MAX_FILES, T as policiesFolder, V as MAX_FILE_BYTES, c as namesFiles, d as isPolicyFile, f as policyFolderParts, g as SETTINGS, h as POLICY_NAMES, m as decodeFile, n as SKIPPED, o as globReach, p as refusePolicyFolder, r as readWorkingTree, s as globMatcher, t as readPolicySources, u as isOutput } from "./policy-files-C27l03f-.js";
import { i as GitRefused, t as gitFailure } from "./git-process-dk__6ZUw.js";
import { n as askObjects } from "./git-objects-Bby_ZzKo.js";
import { n as resolveCommits } from "./git-commits-vZdcqSTK.js";
import { t as openGit } from "./git-repo-DhEls_--.js";
import { t as listTree } from "./git-list-7HTRnx4C.js";
const { statSync } = process.getBuiltinModule("node:fs");
// src/core/model/transition.ts
/** Risks from the least to the worst (semantics 7). */
const RISKS = [
	"safe",
	"disruptive",
	"data-loss"
];
const worstRisk = (risks) => [...risks].reduce((worst, risk) => RISKS.indexOf(risk) > RISKS.indexOf(worst) ? risk : worst, "safe");
const riskOf = ({ effect }) => effect === "disruptive" || effect === "data-loss" ? effect : "safe";
// src/repo/git-blobs.ts
/** How many are asked for at once: with contents of some kilobytes their answers are well within the limit. */
const CHUNK = 8192;
/**
* Files with their text, in the order given: one process for up to 8192 of them. Files over MAX_FILE_BYTES are refused,
* and are never held in memory all at once.
*
* @throws GitRefused for content that is not in the clone.
*/
function* readBlobs(git, files) {
	const waiting = [];
	for (const file of files) {
		if (waiting.push(file) < CHUNK) continue;
		yield* readChunk(git, waiting);
		waiting.length = 0;
	}
	yield* readChunk(git, waiting);
}
function* readChunk(git, files) {
	const blobs = files.filter((file) => "id" in file);
	const read = blobs.length > 0 && readSmall(git, blobs) || sizedRead(git, blobs);
	for (const file of files) yield "id" in file ? read.next().value : file;
}
/** All at once, which is what is nearly always possible; undefined when they are too long together. */
function readSmall(git, blobs) {
	return ask(git, blobs, true)?.values().map((object, i) => decodeFile(blobs[i].path, (object ?? missing(blobs[i])).bytes));
}
/** Sizes first, then the contents of those that are not too long, as many at a time as fit. */
function* sizedRead(git, blobs) {
	if (blobs.length === 0) return;
	const sizes = ask(git, blobs, false).map((object, i) => (object ?? missing(blobs[i])).size);
	let from = 0;
	while (from < blobs.length) {
		let to = from;
		for (let sum = 0; to < blobs.length && sum <= 66584576; to++) if (sizes[to] <= 262144) sum += sizes[to] + 200;
		const some = blobs.slice(from, to).map((blob, i) => ({
			blob,
			size: sizes[from + i]
		}));
		const small = some.filter(({ size }) => size <= MAX_FILE_BYTES).map(({ blob }) => blob);
		const read = small.length > 0 ? readSmall(git, small) : void 0;
		for (const { blob, size } of some) yield size <= 262144 ? read.next().value : {
			path: blob.path,
			refused: {
				kind: "too-large",
				bytes: size
			}
		};
		from = to;
	}
}
/** Where git cannot say which object it lacks, the files that need it are looked for by its id. */
function ask(git, blobs, contents) {
	try {
		return askObjects(git, blobs.map(({ id }) => ({
			name: id,
			contents
		})));
	} catch (error) {
		if (!(error instanceof GitRefused)) throw error;
		const lacking = blobs.find(({ id }) => error.message.includes(id));
		if (lacking) return missing(lacking);
		throw error;
	}
}
function missing({ path, id }) {
	throw new GitRefused(`The content of '${path}' is not in this clone (object ${id})`, "Let git reach the remote it was cloned from, or clone without --filter; `git fsck` tells of a broken clone");
}
// src/repo/git-policies.ts
/**
* prism.yaml and the files of the policies folder it names, from a tree of the root: what readPolicySources reads of a
* checkout. No process where the commit was
* found with LIKELY_POLICIES, and one where not, if the files have the places and names that nearly all have; else a few.
*
* @throws RefusedFolder when a part of the way to the folder is a link, a submodule or a file, or leads out of the root.
* @throws GitRefused for content that is not in the clone.
*/
function readGitPolicies(git, tree) {
	const objects = likelyObjects(git, tree);
	const root = readFolder$1(git, tree, objects);
	const settings = settingsIn(git, root, objects);
	const named = policiesFolder(settings);
	let folder = root;
	const parts = policyFolderParts(named);
	for (const [i, part] of parts.entries()) {
		const entry = folder.get(part);
		if (!entry) return {
			settings,
			policies: []
		};
		const what = NO_FOLDERS[entry.mode];
		if (entry.mode !== FOLDER) throw refusePolicyFolder(named, parts.slice(0, i + 1).join("/"), what ?? "file");
		folder = readFolder$1(git, entry.id, objects);
	}
	return {
		settings,
		policies: readFiles(git, [...folder].filter(([name]) => isPolicyFile(name)).map(([name, entry]) => fileOf(`${named}/${name}`, entry)).sort((a, b) => compareText(a.path, b.path)), objects)
	};
}
/** prism.yaml alone, where the policies are elsewhere. */
function readGitSettings(git, tree) {
	const objects = likelyObjects(git, tree);
	return settingsIn(git, readFolder$1(git, tree, objects), objects);
}
function settingsIn(git, root, objects) {
	const own = root.get(SETTINGS);
	return own && readFiles(git, [fileOf("prism.yaml", own)], objects)[0];
}
/** As a tree writes it. */
const FOLDER = "40000";
const NO_FOLDERS = {
	"120000": "link",
	"160000": "submodule"
};
/** Paths of all that is likely needed: whatever is not among it is asked for when it is. */
const LIKELY_POLICIES = [
	"",
	SETTINGS,
	policiesFolder(void 0),
	...POLICY_NAMES.map((name) => `${policiesFolder(void 0)}/${name}`)
];
function likelyObjects(git, tree) {
	if (git.ahead.has(tree)) return git.ahead;
	const answers = askObjects(git, LIKELY_POLICIES.map((path) => ({
		name: path === "" ? tree : `${tree}:${path}`,
		contents: true
	})));
	return new Map(answers?.filter((one) => one !== void 0).map(({ id, bytes }) => [id, bytes]));
}
function readFolder$1(git, id, objects) {
	const bytes = objects.get(id) ?? askObjects(git, [{
		name: id,
		contents: true
	}])?.[0]?.bytes;
	if (!bytes) throw new GitRefused(`A folder on the way to the policies is not in this clone (object ${id})`, "Let git reach the remote it was cloned from, or clone without --filter");
	const entries = /* @__PURE__ */ new Map();
	const idLength = git.emptyTree.length / 2;
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const zero = bytes.indexOf(0, space);
		const mode = bytes.toString("latin1", at, space);
		at = zero + 1 + idLength;
		entries.set(bytes.toString("utf8", space + 1, zero), {
			mode,
			id: bytes.toString("hex", zero + 1, at)
		});
	}
	return entries;
}
function fileOf(path, { mode, id }) {
	if (mode === "120000") return {
		path,
		refused: { kind: "symlink" }
	};
	if (mode === "160000") return {
		path,
		refused: { kind: "submodule" }
	};
	return mode === FOLDER ? {
		path,
		refused: { kind: "not-a-file" }
	} : {
		path,
		id
	};
}
function readFiles(git, files, objects) {
	const rest = readBlobs(git, files.filter((file) => "id" in file && !objects.has(file.id)));
	return files.map((file) => {
		const bytes = "id" in file ? objects.get(file.id) : void 0;
		if (bytes) return decodeFile(file.path, bytes);
		return "id" in file ? rest.next().value : file;
	});
}
// src/repo/git-request-entry.ts
/**
* Says of an entry whether it is a request file, by the rules of readWorkingTree; undefined for what is none. Of what a
* path alone does not tell, the output of an earlier run, it knows nothing.
*/
function requestEntry(globs) {
	const matches = globMatcher(globs);
	const isNamed = globMatcher(globs.filter(namesFiles));
	const couldHold = globReach(globs);
	const folders = /* @__PURE__ */ new Map([["", "open"]]);
	/** What is to be said of all that is in a folder; each is looked at once. */
	const folderOf = (path) => {
		const folder = parentOf(path);
		const known = folders.get(folder);
		if (known !== void 0) return known;
		const above = folderOf(folder);
		const found = above !== "open" ? above : isNamed(folder) ? refuse(folder, { kind: "not-a-file" }) : SKIPPED.has(nameOf(folder)) ? "skipped" : "open";
		folders.set(folder, found);
		return found;
	};
	return (path, mode) => {
		const folder = folderOf(path);
		if (folder !== "open") return folder === "skipped" ? void 0 : folder;
		const isModule = mode === "160000";
		if (isModule ? isNamed(path) : matches(path)) return judge(path, mode);
		if (SKIPPED.has(nameOf(path)) || !isModule && mode !== "120000" || !couldHold(path)) return void 0;
		return isModule ? refuse(path, { kind: "submodule" }) : {
			kind: "link",
			path
		};
	};
}
function judge(path, mode) {
	if (mode === "160000") return refuse(path, { kind: "submodule" });
	if (mode === "120000") return refuse(path, { kind: "symlink" });
	const cause = pathProblem(path);
	return cause === void 0 ? {
		kind: "file",
		path
	} : refuse(path, {
		kind: "unreadable",
		cause
	});
}
/** Of a path that no checkout has, but a tree can hold. */
function pathProblem(path) {
	if (path.includes("\ufffd")) return "its path is not UTF-8";
	return /(^|\/)\.{0,2}(\/|$)/.test(path) ? "its path is none that a folder can have" : void 0;
}
const refuse = (path, refused) => ({
	kind: "refused",
	path,
	refused
});
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
// src/repo/git-tree.ts
/**
* The request files of a tree, sorted by path: those that readWorkingTree finds in a checkout of it. One process, and
* one more where links could lead to folders. What a link out of the root leads to is not in the tree, and no folder.
*/
function readGitTree(git, tree, globs, limit = MAX_FILES) {
	return requestsOf(listTree(git, tree), globs, (links) => leadToFolders(git, tree, links), limit);
}
/**
* The same of entries that are listed already, as those of a base with the changes to it.
*
* @param toFolders Which of these links lead to a folder.
*/
function requestsOf(entries, globs, toFolders, limit = MAX_FILES) {
	const isOwnOutput = insideOutput(entries);
	const entryOf = requestEntry(globs);
	const requests = [];
	const links = [];
	let refusedFolder;
	for (const entry of entries) {
		const request = entryOf(entry.path, entry.mode);
		if (!request || isOwnOutput(entry.path)) continue;
		if (request.kind === "file") requests.push(entry);
		else if (request.kind === "link") links.push(request.path);
		else if (request.path !== refusedFolder) {
			refusedFolder = request.path;
			requests.push({
				path: request.path,
				refused: request.refused
			});
		}
	}
	for (const path of toFolders(links)) requests.push({
		path,
		refused: { kind: "symlink" }
	});
	requests.sort((a, b) => compareText(a.path, b.path));
	if (requests.length <= limit) return requests;
	const whole = {
		path: ".",
		refused: {
			kind: "too-many-files",
			limit
		}
	};
	return [...requests.slice(0, limit), whole].sort((a, b) => compareText(a.path, b.path));
}
/** Whether a path is in a folder that holds what prism has written and nothing else. */
function insideOutput(entries) {
	const names = /* @__PURE__ */ new Map();
	for (const { path } of entries) if (path === "report.sarif" || path.endsWith("/report.sarif")) names.set(path.slice(0, -12), /* @__PURE__ */ new Set());
	if (names.size === 0) return () => false;
	const eachFolder = function* (path) {
		for (let at = 0; at >= 0; at = path.indexOf("/", at) + 1 || -1) yield path.slice(0, at);
	};
	for (const { path } of entries) for (const folder of eachFolder(path)) names.get(folder)?.add(path.slice(folder.length).replace(/\/.*$/s, ""));
	const outputs = new Set([...names].filter(([, inside]) => isOutput([...inside])).map(([folder]) => folder));
	return (path) => outputs.size > 0 && eachFolder(path).some((folder) => outputs.has(folder));
}
/** Which of these links lead to a folder of the tree. git follows them as a file system does. */
function leadToFolders(git, tree, links) {
	if (links.length === 0) return [];
	const input = links.map((path) => `${tree}:${path}\0`).join("");
	const result = git.objects([
		"cat-file",
		"--batch-check",
		"--follow-symlinks",
		"--buffer",
		"-z"
	], input);
	if (result.status !== 0) throw gitFailure(result, "follow links");
	const output = result.stdout;
	let at = 0;
	return links.filter((path) => {
		const missing = `${tree}:${path} missing\n`;
		const after = at + Buffer.byteLength(missing);
		if (output.toString("utf8", at, after) === missing) {
			at = after;
			return false;
		}
		const end = output.indexOf(10, at);
		const [kind, word] = output.toString("latin1", at, end).split(" ");
		at = end + 1;
		if ([
			"symlink",
			"dangling",
			"loop",
			"notdir"
		].includes(kind)) at += Number(word) + 1;
		return word === "tree";
	});
}
// src/run/read-folder.ts
/** @throws Failure, RefusedFolder or GitRefused for what cannot be read. */
function readFolder({ root, policies, head }) {
	checkRoot(root);
	if (head === void 0) return {
		policies: readPolicySources(root, policies),
		commit: null,
		requests: (globs) => readWorkingTree(root, globs).requests
	};
	const git = openRepo(root);
	const [commit] = resolveCommits(git, [head]);
	return {
		policies: policies === void 0 ? readGitPolicies(git, commit.tree) : readPolicySources(root, policies),
		commit: commit.id,
		requests: (globs) => readRequests(git, commit.tree, globs)
	};
}
function checkRoot(root) {
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new Failure(`The root '${root}' is no folder`, "Name the folder of the namespaces repo with --root");
}
function openRepo(root) {
	checkRoot(root);
	const git = openGit(root);
	if (git instanceof GitRefused) throw new Failure(git.message, git.advice);
	return git;
}
const readRequests = (git, tree, globs) => [...readBlobs(git, readGitTree(git, tree, globs))];
export { requestsOf as a, readGitPolicies as c, RISKS as d, riskOf as f, leadToFolders as i, readGitSettings as l, readFolder as n, requestEntry as o, worstRisk as p, readRequests as r, LIKELY_POLICIES as s, openRepo as t, readBlobs as u };
