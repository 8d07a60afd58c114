import { t as listTree } from "./git-list-7HTRnx4C.js";
import { n as askObjects } from "./git-objects-Bby_ZzKo.js";
import { i as GitRefused, t as gitFailure } from "./git-process-dk__6ZUw.js";
import { r as StateRefused, t as StateConflict } from "./state-failure-dWTum5Vm.js";
import { t as sha256Hex } from "./sha256-hex-ijYLnoa8.js";
import { t as openGit } from "./git-repo-DhEls_--.js";
import { n as renderPlatformYaml } from "./platform-yaml-DF3rixf-.js";
import { i as sealRecord, n as readRecord, r as recordText, t as broken } from "./record-text-ClGrBUNE.js";
const { randomUUID } = process.getBuiltinModule("node:crypto");
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
// src/state/git-failure.ts
/** What git cannot do, as people can act on it; the words of git are without the secrets of an address. */
function stateGitFailure(result, what, branch) {
	const { message, advice } = gitFailure(result, what);
	const known = CAUSES.find(([pattern]) => pattern.test(result.stderr) || pattern.test(result.error ?? ""));
	return new StateRefused(message, (known?.[1] ?? advice).replaceAll("$BRANCH", branch));
}
/** Whether another attempt cannot help: the remote has answered, or is not one. */
const isFinal = ({ stderr, error }) => error !== void 0 || FINAL.test(stderr) || CREDENTIALS.test(stderr);
const CREDENTIALS = /Authentication failed|could not read (Username|Password)|Permission denied \(|returned error: 40[13]|denied to|Invalid username|Repository not found/i;
const FINAL = /does not appear to be a git repository|No space left|Read-only file|insufficient permission/i;
const CAUSES = [
	[CREDENTIALS, "Give git credentials that may read and push the branch $BRANCH of the remote `origin` (on GitHub: `contents: write`)"],
	[/No space left on device/i, "Make room on the disk, then run this again"],
	[/Read-only file system|insufficient permission|Permission denied/i, "Let this user write into the folder .git of the repo"],
	[/\.lock'?: File exists|Unable to create '.*\.lock'/, "If no git process runs in this repo any more, one that was killed left that file: remove it, then run this again"],
	[/resolve host|Connection refused|timed out|connect|unable to access|Could not read from remote|hung up|early EOF|does not appear to be a git repository/i, "See with `git ls-remote origin` that git reaches the remote, then run this again: it goes on from what was written"]
];
/** What a remote said when it refused, for people: its own lines, on one, without control characters. */
function remoteWords(stderr) {
	return stderr.split("\n").filter((line) => line.startsWith("remote: ")).map((line) => line.slice(8).replaceAll(/\p{Cc}+/gu, " ").trim()).filter((line) => line !== "").join(" ").replace(/:\/\/[^'"\s]*@/g, "://").slice(0, 300);
}
// src/state/git-layout.ts
/** Where what stands on the branch; people read it there too. */
const HEAD_FILE = "state.json";
const README_FILE = "README.md";
const NAMESPACES = "namespaces";
const PLATFORM = "platform";
const JOURNAL = "journal";
/** In 256 folders, so that a change of one among thousands writes small trees. */
const recordPath = (name) => `${NAMESPACES}/${sha256Hex(name).slice(0, 2)}/${name}.json`;
const platformPath = (name) => `${PLATFORM}/${name}.yaml`;
/** @param order Of the runs of one commit: 0 for the first. */
const journalPath = (run, serial, order) => `${JOURNAL}/${run}/${String(serial).padStart(10, "0")}${order === 0 ? "" : `.${order}`}.jsonl`;
/** What journalPath made of it. */
function journalFile(path) {
	const [, run, serial, order] = /^journal\/([^/]+)\/(\d+)(?:\.(\d+))?\.jsonl$/.exec(path) ?? [];
	return run === void 0 ? void 0 : {
		run,
		serial: Number(serial),
		order: Number(order ?? 0)
	};
}
/** A name that can be that of a file on a branch, on any system, and of nothing else. */
const isFileName = (name) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(name);
const README = `# What is applied

This branch is written by \`prism apply\`. It says what Prism Namespaces has applied, and who is applying now. **Do not
edit it, merge it or rebase it**: what it says is taken as true when the next apply decides what to create and delete.

Whoever can push to this branch can make Prism believe anything. Protect it with a ruleset that lets the identity of
apply alone push, and nobody delete it or force a push.

| path | what |
|---|---|
| \`${HEAD_FILE}\` | which state this is, how often it was written, the commit that was applied last, and who may write |
| \`${NAMESPACES}/\` | a record of each namespace; a deleted one stays with the status \`deleted\` |
| \`${PLATFORM}/\` | the platform configuration that is applied, for people to read |
| \`${JOURNAL}/\` | what each run did, step by step |

\`git log\` of this branch tells what was applied when.
`;
// src/state/git-branch.ts
/** Pauses before further attempts of a fetch, in milliseconds. */
const PAUSES$1 = [200, 1e3];
/**
* Brings the branch of the remote, if that is the true one. A clone that is without history gets none of this branch
* either: it grows with every commit.
*
* @returns Whether it is there.
*/
async function bringBranch({ git, branch, remote, ref }) {
	if (!remote) return true;
	const how = [
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--no-auto-maintenance"
	];
	const more = [
		"--no-write-fetch-head",
		"--no-filter",
		...git.place.shallow ? ["--depth=1"] : []
	];
	for (let tries = 0;; tries++) {
		const result = await git.workTree([
			"fetch",
			...how,
			...more,
			"origin",
			`+refs/heads/${branch}:${ref}`
		]);
		if (result.status === 0) return true;
		if (/couldn't find remote ref/i.test(result.stderr)) return false;
		const pause = PAUSES$1[tries];
		if (pause === void 0 || isFinal(result)) throw stateGitFailure(result, `fetch the branch ${branch} from origin`, branch);
		await setTimeout(pause * (.5 + Math.random()));
	}
}
/** @throws StateRefused for a branch that is there and holds no state. */
function readTip(place) {
	const { ref, branch } = place;
	for (;;) {
		const [before, head, after] = ask(place, [
			{
				name: `${ref}^{commit}`,
				contents: false
			},
			{
				name: `${ref}:${HEAD_FILE}`,
				contents: true
			},
			{
				name: `${ref}^{commit}`,
				contents: false
			}
		]);
		if (before?.id !== after?.id) continue;
		if (!before) return null;
		if (head?.type === "blob") return {
			id: before.id,
			head: head.bytes.toString("utf8")
		};
		throw new StateRefused(`The branch ${branch} holds no applied state: it is without ${HEAD_FILE}`, "Name a branch that nothing else is on: `state.branch` in prism.yaml. If the state was on it, restore it with `git push --force` of the commit that had it");
	}
}
/** The text of a file at a commit; undefined where it is not there. */
function readFileAt(place, commit, path) {
	const [blob] = ask(place, [{
		name: `${commit}:${path}`,
		contents: true
	}]);
	return blob?.bytes.toString("utf8");
}
/** Files of a folder of a commit and of the folders in it. */
function listFilesAt(place, commit, folder) {
	const [tree] = ask(place, [{
		name: `${commit}:${folder}`,
		contents: false
	}]);
	if (tree?.type !== "tree") return [];
	return refused(() => listTree(place.git, tree.id));
}
/** How many are asked for in one process, whose answer has a limit. */
const CHUNK = 2048;
/** The texts of files, in their order. */
function readFiles(place, files) {
	const texts = [];
	for (let from = 0; from < files.length; from += CHUNK) {
		const some = files.slice(from, from + CHUNK);
		const blobs = ask(place, some.map(({ id }) => ({
			name: id,
			contents: true
		})));
		for (const [index, blob] of blobs.entries()) texts.push((blob ?? lost(place, some[index])).bytes.toString("utf8"));
	}
	return texts;
}
function lost({ branch }, { path, id }) {
	throw new StateRefused(`The content of '${path}' on the branch ${branch} is not in this clone (object ${id})`, "See with `git fsck` what this clone lacks, or clone it again");
}
function ask(place, queries) {
	const answers = refused(() => askObjects(place.git, queries));
	if (answers) return answers;
	if (queries.length === 1) throw new StateRefused(`A file on the branch ${place.branch} is too large to be one of a state`, "Restore the branch to the last commit that Prism has made: `git log` shows it");
	const half = queries.length >> 1;
	return [...ask(place, queries.slice(0, half)), ...ask(place, queries.slice(half))];
}
function refused(act) {
	try {
		return act();
	} catch (error) {
		if (error instanceof GitRefused) throw new StateRefused(error.message, error.advice);
		throw error;
	}
}
// src/state/git-import.ts
/** No ref leads to the commit until it is published: this one is gone when git has ended. */
const SCRATCH = "refs/prism/new-state";
const NONE = "0".repeat(40);
/**
* Writes a commit without a work tree or an index, by one process; only the folders on the way to a file are read.
* Everything is on the disk when it returns.
*
* @returns Its id. Nothing refers to it yet.
* @throws {StateRefused} when it cannot be written.
*/
function importCommit({ git, author, branch }, commit) {
	const now = Math.floor(Date.now() / 1e3);
	const lines = [
		`commit ${SCRATCH}`,
		"mark :1",
		`committer ${author} ${now} +0000`,
		data(commit.message),
		...commit.parent === null ? [] : [`from ${commit.parent}`]
	];
	for (const [path, text] of commit.files) if (text === null) lines.push(`D ${path}`);
	else lines.push(`M 100644 inline ${path}`, data(text));
	lines.push("", "get-mark :1", `reset ${SCRATCH}`, `from ${git.place.format === "sha1" ? NONE : NONE + NONE.slice(16)}`, "", "done", "");
	const result = git.objects([
		...DURABLE,
		"fast-import",
		"--quiet",
		"--done",
		"--date-format=raw"
	], lines.join("\n"));
	const id = result.stdout.toString("latin1").trim();
	if (result.status === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
	throw stateGitFailure(result, "write a commit", branch);
}
/** As a rule git leaves small objects and refs to the system, which has them on the disk only later. */
const DURABLE = [
	"-c",
	"core.fsync=committed",
	"-c",
	"core.fsyncMethod=batch"
];
const data = (text) => `data ${Buffer.byteLength(text)}\n${text}`;
// src/state/git-message.ts
/** A subject is cut on a page of GitHub beyond this many characters. */
const SUBJECT = 72;
/**
* The message of a commit, for `git log`: what was applied. Two writers at once must not make the same commit, or both
* would believe theirs was taken: `attempt` is in no other.
*/
function commitMessage(head, change, attempt) {
	const lines = [...change.namespaces ?? []].map(([name, { status, pending }]) => pending ? `- ${name}: ${status}, ${pending.action} under way` : `- ${name}: ${status}`);
	const trailers = [
		`State: ${head.lineage} ${head.serial}`,
		...head.commit === null ? [] : [`Applied-Commit: ${head.commit}`],
		...head.lease ? [`Run: ${head.lease.run}`] : [],
		`Attempt: ${attempt}`
	];
	const body = lines.length > 0 ? `${lines.join("\n")}\n\n` : "";
	return `${subject(head, change)}\n\n${body}${trailers.join("\n")}\n`;
}
function subject(head, change) {
	const names = [...change.namespaces ?? []].map(([name]) => name);
	if (names.length > 0) return subjectOf(names);
	if (change.journal?.length) return `Journal: ${count(change.journal.length, "entry", "entries")}`;
	if (change.lease === null) return "The lease is given back";
	if (change.lease) return `The lease is with ${oneLine(change.lease.actor ?? change.lease.run)}`;
	return head.serial === 1 ? "A new state" : "The applied commit";
}
function subjectOf(names) {
	const all = names.join(", ");
	if (names.length === 1 || all.length <= 52) return names.length === 1 ? `Namespace ${all}` : `${names.length} namespaces: ${all}`;
	return `${names.length} namespaces: ${names[0]} to ${names.at(-1)}`;
}
const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const oneLine = (text) => text.replaceAll(/\p{Cc}+/gu, " ").slice(0, SUBJECT);
// src/state/git-place.ts
/**
* Looks at the repo that a folder is in: three processes.
*
* @throws StateRefused where there is no repo, and for a name that cannot be that of a branch.
*/
function openGitPlace(root, branch) {
	const git = openGit(root);
	if (git instanceof GitRefused) throw new StateRefused(git.message, git.advice);
	if (git.objects([
		"check-ref-format",
		"--branch",
		branch
	]).status !== 0 || branch.startsWith("@")) throw new StateRefused(`'${branch}' is no name of a branch`, "Correct `state.branch` in prism.yaml; left out, it is prism-state");
	const settings = readSettings(git);
	const remote = settings.has("remote.origin.url");
	const name = clean(settings.get("user.name"));
	const address = clean(settings.get("user.email"));
	return {
		git,
		branch,
		remote,
		ref: remote ? `refs/remotes/origin/${branch}` : `refs/heads/${branch}`,
		author: name && address ? `${name} <${address}>` : "Prism <prism@localhost>"
	};
}
/** The last value of each, which is the one that counts. */
function readSettings(git) {
	const result = git.objects([
		"config",
		"-z",
		"--get-regexp",
		"^(user\\.name|user\\.email|remote\\.origin\\.url)$"
	]);
	if (result.status !== 0 && result.status !== 1) {
		const { message, advice } = gitFailure(result, "read its configuration");
		throw new StateRefused(message, advice);
	}
	const entries = result.stdout.toString("utf8").split("\0").slice(0, -1);
	return new Map(entries.map((entry) => cut(entry)));
}
function cut(entry) {
	const end = entry.indexOf("\n");
	return end < 0 ? [entry, ""] : [entry.slice(0, end), entry.slice(end + 1)];
}
/** As git has it in a commit, where these characters end a name or an address. */
const clean = (text) => (text ?? "").replaceAll(/[<>\p{Cc}]/gu, "").trim();
/**
* A branch that is checked out would change under the files of the user.
*
* @throws StateRefused when it is, in any work tree of this repo.
*/
function refuseCheckedOut({ git, branch, remote }) {
	if (remote) return;
	if (!git.objects([
		"worktree",
		"list",
		"--porcelain",
		"-z"
	]).stdout.toString("utf8").split("\0").includes(`branch refs/heads/${branch}`)) return;
	throw new StateRefused(`The branch ${branch} is checked out, and holds the applied state`, `Check out another branch (\`git switch main\`), or give the state a branch of its own: \`state.branch\` in prism.yaml`);
}
// src/state/git-publish.ts
/**
* Makes a commit the tip of the branch if its parent is the tip now: for everybody, where there is a remote.
*
* @param parent Null where there must be no branch.
* @returns False when the branch was at another commit, and has not moved.
* @throws StateRefused when the commit cannot be published, or nobody can tell whether it was.
*/
function publish(place, parent, commit) {
	return place.remote ? push(place, parent, commit) : moveRef(place, parent, commit);
}
async function moveRef(place, parent, commit) {
	const { git, ref, branch } = place;
	const none = "0".repeat(commit.length);
	const result = git.objects([
		...DURABLE,
		"update-ref",
		ref,
		commit,
		parent ?? none
	]);
	if (result.status === 0) return true;
	const tip = readTip(place)?.id ?? null;
	if (tip === commit) return true;
	if (tip !== parent) return false;
	throw stateGitFailure(result, `move the branch ${branch}`, branch);
}
/** Pauses before further attempts, in milliseconds. */
const PAUSES = [
	500,
	2e3,
	4e3
];
/**
* An attempt whose answer was lost may have arrived, or may arrive yet. The same push again settles it: the remote has the
* commit then, and says so; or takes it now; or is somewhere else.
*/
async function push(place, parent, commit) {
	const { git, branch } = place;
	const how = [
		"--porcelain",
		"--no-verify",
		"--no-signed",
		"--no-follow-tags",
		"--recurse-submodules=no"
	];
	const lease = `--force-with-lease=refs/heads/${branch}:${parent ?? ""}`;
	let doubtful = false;
	for (let tries = 0;; tries++) {
		const result = await git.workTree([
			"push",
			...how,
			lease,
			"origin",
			`${commit}:refs/heads/${branch}`
		]);
		const outcome = outcomeOf(result);
		if (outcome === "done") return true;
		if (outcome === "moved") return doubtful && await isBehindTip(place, commit);
		if (outcome === "declined") throw declined(place, result);
		if (outcome === "busy") {
			const tip = await bringBranch(place) ? readTip(place)?.id ?? null : null;
			if (tip === commit) return true;
			if (tip !== parent) return false;
		}
		doubtful ||= outcome === "lost";
		const pause = PAUSES[tries];
		if (outcome === "failed" || pause === void 0) throw unpublished(place, result, doubtful);
		await setTimeout(pause * (.5 + Math.random()));
	}
}
/** The line about the branch: `<flag> TAB <from>:<to> TAB <what> (<why>)`. Without one nobody has answered. */
function outcomeOf(result) {
	const line = /^([ +*=!])\t[^\t]*\t(.*)$/m.exec(result.stdout.toString("utf8"));
	if (!line) return isFinal(result) ? "failed" : "lost";
	const [, flag, words] = line;
	if (flag !== "!") return result.status === 0 || flag === "=" ? "done" : "lost";
	if (/^\[rejected\]/.test(words)) return "moved";
	if (/cannot lock ref|failed to update ref|already exists|incorrect old value/.test(words)) return "busy";
	return /^\[remote rejected\]/.test(words) ? "declined" : "lost";
}
/** Whether the commit had arrived, and others were put on top of it since. */
async function isBehindTip(place, commit) {
	if (!await bringBranch(place)) return false;
	return place.git.objects([
		"merge-base",
		"--is-ancestor",
		commit,
		place.ref
	]).status === 0;
}
function declined({ branch }, result) {
	const why = /\[remote rejected\] \((.*)\)\s*$/m.exec(result.stdout.toString("utf8"))?.[1] ?? "no reason given";
	const words = remoteWords(result.stderr);
	return new StateRefused(`The remote does not take a push to the branch ${branch}: ${why}${words && ` (${words})`}`, `Let the identity that applies push to ${branch}: name it as one that may bypass the rule or hook which refuses, and keep the rule for everybody else`);
}
function unpublished({ branch }, result, doubtful) {
	const { message, advice } = stateGitFailure(result, `push to the branch ${branch} of origin`, branch);
	return new StateRefused(doubtful ? `${message}; whether the last commit arrived is not known` : message, advice);
}
// src/state/git-records.ts
/** @param where What a message calls the file; so of the others. */
function readHeadFile(text, where) {
	const { lineage, serial, content } = readRecord(text, where, { kind: "head" });
	return {
		lineage,
		serial,
		commit: content.commit,
		lease: content.lease
	};
}
function readNamespaceFile(text, where, { name, lineage }) {
	const { content } = readRecord(text, where, {
		kind: "namespace",
		lineage
	});
	if (content.namespace !== name) throw broken(where);
	return content;
}
function readJournalFile(text, where, lineage) {
	return text.split("\n").slice(0, -1).map((line) => readRecord(line, where, {
		kind: "journal",
		lineage
	}).content);
}
/**
* The files that a commit writes, by path; null for one that goes.
*
* @throws StateRefused for names that cannot be those of files.
*/
function changedFiles(head, change) {
	const { lineage, serial, commit, lease } = head;
	const stamp = (kind) => ({
		kind,
		lineage,
		serial
	});
	const files = /* @__PURE__ */ new Map();
	if (serial === 1) files.set(README_FILE, README);
	files.set(HEAD_FILE, printed(sealRecord(stamp("head"), {
		commit,
		lease
	})));
	for (const [name, record] of change.namespaces ?? []) {
		checkName(name, "a namespace");
		files.set(recordPath(name), printed(sealRecord(stamp("namespace"), record)));
		files.set(platformPath(name), platformText(record));
	}
	const runs = Map.groupBy(change.journal ?? [], ({ run }) => run);
	for (const [order, [run, entries]] of [...runs].entries()) {
		checkName(run, "a run");
		files.set(journalPath(run, serial, order), entries.map((entry) => recordText(stamp("journal"), entry)).join(""));
	}
	return files;
}
/** For people: on lines, as a change of a branch is shown by lines. */
const printed = (record) => `${JSON.stringify(record, null, 2)}\n`;
/** A record's configuration is what the compiler has put out. */
const platformText = ({ applied, status }) => applied === null || status === "deleted" ? null : renderPlatformYaml(applied.config);
function checkName(name, what) {
	if (isFileName(name)) return;
	throw new StateRefused(`${JSON.stringify(name)} cannot be the name of ${what} on a branch`, "Use letters, digits, `.`, `_` and `-`, at most 128 of them");
}
// src/state/git-store.ts
/**
* A state on a branch of the repo that a folder is in: of its remote `origin` where it has one, for that is what others
* see; else of the repo itself. The work tree, the index and what is checked out are never touched.
*
* @throws StateRefused where there is no repo, and for a name that cannot be that of a branch.
*/
function openGitState({ root, branch = "prism-state" }) {
	const place = openGitPlace(root, branch);
	const name = `the branch ${branch}${place.remote ? " of origin" : ""}`;
	const at = (path) => `'${path}' on ${name}`;
	let seen = null;
	let mayWrite = false;
	/** Two fetches of one branch at once get in each other's way. */
	let bringing = Promise.resolve();
	const look = async () => {
		const brought = bringing.then(() => bringBranch(place));
		bringing = brought.catch(() => {});
		const tip = await brought ? readTip(place) : null;
		seen = tip && {
			tip: tip.id,
			head: readHeadFile(tip.head, at("state.json"))
		};
		return seen;
	};
	const conflict = (found) => new StateConflict(found ? `Somebody else has written to ${name}: its serial is ${found.serial} now` : `There is no state on ${name}`, found);
	const commit = async (expected, change) => {
		const before = expected && samePosition(seen?.head, expected) ? seen : await look();
		if (before === null ? expected !== null : !samePosition(before.head, expected)) throw conflict(before?.head ?? null);
		if (!mayWrite) refuseCheckedOut(place);
		mayWrite = true;
		const head = before?.head;
		const next = {
			lineage: head?.lineage ?? randomUUID(),
			serial: (head?.serial ?? 0) + 1,
			commit: change.commit === void 0 ? head?.commit ?? null : change.commit,
			lease: change.lease === void 0 ? head?.lease ?? null : change.lease
		};
		const parent = before?.tip ?? null;
		const files = changedFiles(next, change);
		const tip = importCommit(place, {
			parent,
			files,
			message: commitMessage(next, change, randomUUID())
		});
		if (!await publish(place, parent, tip)) throw conflict((await look())?.head ?? null);
		seen = {
			tip,
			head: next
		};
		return next;
	};
	return {
		name,
		commit,
		head: async () => (await look())?.head ?? null,
		read: async (namespace) => {
			const now = await look();
			const path = recordPath(namespace);
			const text = now && isFileName(namespace) ? readFileAt(place, now.tip, path) : void 0;
			if (!now || text === void 0) return void 0;
			return readNamespaceFile(text, at(path), {
				name: namespace,
				lineage: now.head.lineage
			});
		},
		list: async () => {
			const now = await look();
			if (!now) return [];
			const files = listFilesAt(place, now.tip, NAMESPACES);
			const texts = readFiles(place, files);
			return files.map(({ path }, index) => {
				const file = /([^/]*)\.json$/.exec(path)?.[1] ?? path;
				return readNamespaceFile(texts[index], at(`${NAMESPACES}/${path}`), {
					name: file,
					lineage: now.head.lineage
				});
			}).sort((a, b) => a.namespace < b.namespace ? -1 : 1);
		},
		runs: async () => {
			const now = await look();
			if (!now) return [];
			const files = listFilesAt(place, now.tip, JOURNAL).flatMap(({ path }) => journalFile(`journal/${path}`) ?? []).sort((a, b) => a.serial - b.serial || a.order - b.order);
			return [...new Set(files.map(({ run }) => run))];
		},
		journal: async (run) => {
			const now = await look();
			if (!now || !isFileName(run)) return [];
			const folder = `${JOURNAL}/${run}`;
			const files = listFilesAt(place, now.tip, folder);
			return readFiles(place, files).flatMap((text, index) => readJournalFile(text, at(`${folder}/${files[index].path}`), now.head.lineage));
		},
		close: async () => {
			await bringing;
			place.git.close();
		}
	};
}
const samePosition = (one, other) => one !== void 0 && one.lineage === other?.lineage && one.serial === other.serial;
export { openGitState };
