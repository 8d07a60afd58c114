const { execFile, spawnSync } = process.getBuiltinModule("node:child_process");
// src/repo/git-refused.ts
/** What git cannot give, and what to do about it in `advice`. The program cannot do its job then: exit code 2. */
var GitRefused = class extends Error {
	advice;
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
};
// src/repo/git-process.ts
/** Output of a list of a million files, and far below the longest text there can be. */
const LIMIT = 268435456;
/** Runs git and waits for it. It never throws: what went wrong is in the result. */
function runGit({ folder, args, env, input, limit = LIMIT }) {
	const { status, stdout, stderr, error } = spawnSync("git", [...HARDENED, ...args], {
		cwd: folder,
		env: {
			...environment(),
			...env
		},
		input: input ?? "",
		maxBuffer: limit,
		windowsHide: true
	});
	return {
		status,
		stdout: stdout ?? Buffer.alloc(0),
		stderr: stderr?.toString("utf8") ?? "",
		error: error?.code
	};
}
/** The same without waiting, so that several work at once. */
function startGit({ folder, args, env, limit = LIMIT }) {
	return new Promise((resolve) => {
		const options = {
			cwd: folder,
			env: {
				...environment(),
				...env
			},
			maxBuffer: limit,
			windowsHide: true,
			encoding: "buffer"
		};
		execFile("git", [...HARDENED, ...args], options, (error, stdout, stderr) => {
			const code = error?.code ?? 0;
			resolve({
				status: typeof code === "number" ? code : null,
				stdout,
				stderr: stderr.toString("utf8"),
				error: typeof code === "string" ? code : void 0
			});
		});
	});
}
/**
* Configuration can name programs to run, and a pull request can choose among them. `safe.bareRepository`: a folder of
* a pull request that looks like a repository of its own brings its own configuration.
*/
const HARDENED = [
	"--no-pager",
	"--literal-pathspecs",
	...[
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"core.attributesFile=/dev/null",
		"core.trustctime=true",
		"core.checkStat=default",
		"core.warnAmbiguousRefs=true",
		"safe.bareRepository=explicit"
	].flatMap((setting) => ["-c", setting])
];
/** How the user reaches remotes and objects. Everything else of git's, as a hook has it, is of another call. */
const KEPT = /^GIT_(CONFIG|SSH|SSL|HTTP|PROXY|ASKPASS$|ALLOW_PROTOCOL$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS|EXEC_PATH$|OBJECT_DIRECTORY$|ALTERNATE_OBJECT)/;
function environment() {
	return {
		...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || KEPT.test(name))),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_ATTR_NOSYSTEM: "1",
		LC_ALL: "C",
		LANGUAGE: "C"
	};
}
/** A failed process as people can act on it. `what`: what git was to do, as in "git could not \u2026". */
function gitFailure({ status, stderr, error }, what) {
	if (error === "ENOENT") return new GitRefused(`git could not ${what}: it is not installed`, "Install git 2.38 or newer");
	if (error === "ENOBUFS") return new GitRefused(`git could not ${what}: it has more than ${LIMIT / 1024 / 1024} MiB to say`, "Split the repo, or name the folder of the namespaces with --root");
	if (status === 129) return new GitRefused(`git could not ${what}: it is too old`, "Install git 2.38 or newer");
	if (/could not fetch|promisor remote|unable to read|bad object|missing (blob|tree|object)/.test(stderr)) return new GitRefused(`git could not ${what}: an object is not in this clone (${firstComplaint(stderr)})`, "Let git reach the remote it was cloned from, or clone without --filter");
	return new GitRefused(`git could not ${what}: ${firstComplaint(stderr) || (error ?? `it ended with ${status ?? "a signal"}`)}`, "Run `git fsck` and `git status` in the repo to see what is wrong with it");
}
/**
* The line that says why: warnings may come before, and hints after. The one about an object has its id. An address of a
* remote may hold a secret (security 10).
*/
function firstComplaint(stderr) {
	const lines = stderr.split("\n");
	return (lines.find((one) => /could not fetch/.test(one)) ?? lines.find((one) => /^(fatal|error): /.test(one)) ?? lines[0]).replace(/^(fatal|error): /, "").replace(/:\/\/[^'"\s]*@/g, "://").replace(/(:\/\/[^'"\s?#]*)[?#][^'"\s]*/g, "$1");
}
export { GitRefused as i, runGit as n, startGit as r, gitFailure as t };
