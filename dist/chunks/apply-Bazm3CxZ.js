import { t as renderPlanText } from "./plan-text-qjsCK-sv.js";
import { i as planVerdict } from "./plan-comment-Daj7vmEG.js";
import { P as count } from "./findings-markdown-DzNhSO6x.js";
import { r as fetchFromOrigin, t as bringCommits } from "./bring-commits-kgha1pdx.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { a as openChange, t as planOpened } from "./plan-opened-DUqcVsUj.js";
import { C as verdictOf, n as openRepo, s as sortDiagnostics } from "./platform-config-DuxHSEm-.js";
import { p as isOpen } from "./plan-markdown-D5WT-Uhi.js";
import { a as pushedFrom, n as connect, o as changeMarkdown, r as NOBODY, t as noteLines } from "./note-lines-AnZx24A8.js";
import { W as compareText } from "./git-repo-DJzN49r9.js";
import { t as readPullRequest } from "./pull-request-BNRXzrSm.js";
import { t as gitFailure } from "./git-process-Da9TVuV9.js";
import { t as peopleOfPull } from "./people-of-pull-ClUnbjZG.js";
const { posix, resolve } = process.getBuiltinModule("node:path");
// src/github/default-branch.ts
/** The default branch as it is now. Throws GitHubFailure. */
async function readDefaultBranch({ rest, owner, repo }) {
	const { data } = await rest.repos.get({
		owner,
		repo
	});
	const name = data.default_branch;
	return {
		name,
		tip: (await rest.git.getRef({
			owner,
			repo,
			ref: `heads/${name}`
		})).data.object.sha
	};
}
// src/action/authorize-merged.ts
/**
* The plan of what was merged, each change judged by the people who brought it (security 3): a change whose origin
* cannot justify it is blocked, and all are where the platform's own files were edited by somebody who may not.
*
* @param originOf Of a file, relative to the root. Origins of the same name are the same.
*/
function authorizeMerged(opened, originOf) {
	const reports = /* @__PURE__ */ new Map();
	const reportOf = (origin) => {
		const { name, actor, evidence } = origin;
		const known = reports.get(name) ?? planOpened({
			...opened,
			options: {
				...opened.options,
				actor,
				evidence
			}
		}).report;
		reports.set(name, known);
		return known;
	};
	const guarded = opened.options.guarded.map(({ path }) => reportOf(originOf(path)));
	const unapproved = guarded.find((one) => one.guarded && isOpen(one.guarded.approval));
	const whole = unapproved ?? guarded[0] ?? reportOf(originOf(""));
	const files = new Map((opened.part.heads[0] ?? []).flatMap(({ file, holding }) => holding ? [[holding.namespace, file]] : []));
	const reportFor = (namespace) => {
		const file = namespace === null ? void 0 : files.get(namespace);
		return file === void 0 ? whole : reportOf(originOf(file));
	};
	const touched = whole.plan?.changes.map(({ namespace }) => reportFor(namespace)) ?? [];
	const diagnostics = sortDiagnostics([.../* @__PURE__ */ new Set([whole, ...touched])].flatMap((report) => report.diagnostics.filter(({ namespace, existing }) => (existing ? whole : reportFor(namespace)) === report)));
	const changes = whole.plan?.changes.map(({ namespace, digest }) => {
		const change = reportFor(namespace).plan.changes.find((one) => one.digest === digest);
		return unapproved ? {
			...change,
			blocked: true,
			reasons: [NOT_APPROVED, ...change.reasons]
		} : change;
	});
	return {
		...whole,
		result: verdictOf(diagnostics.filter(({ existing }) => !existing)),
		plan: whole.plan && {
			...whole.plan,
			changes
		},
		diagnostics,
		guarded: whole.guarded
	};
}
const NOT_APPROVED = "blocked: the platform's own files were edited without the approval they need";
// src/github/merged-pull-request.ts
/**
* The merged pull request that brought a commit to the default branch; of several that held it, as stacked ones do,
* the one merged last, whose people looked at it last. Undefined: it was pushed without one, so nobody reviewed it.
* Throws GitHubFailure, with status 422 when GitHub has no such commit.
*/
async function mergedPullRequestOf(github, commit) {
	const { owner, repo } = github;
	const [last] = (await github.paginate(github.rest.repos.listPullRequestsAssociatedWithCommit, {
		owner,
		repo,
		commit_sha: commit,
		per_page: 100
	})).filter(({ merged_at, base }) => merged_at !== null && base.ref === base.repo.default_branch).sort((a, b) => compareText(b.merged_at, a.merged_at) || b.number - a.number);
	return last && readPullRequest(github, last.number);
}
// src/repo/git-mainline.ts
/**
* The last commit of a branch's own line that touched each file: a merge counts as what it brought, by its first parent.
*
* @param base Ends the line; undefined: at its beginning.
* @param files Relative to the root.
* @returns Ids by file; a file that none touched is missing.
*/
function lastTouched(git, { base, head }, files) {
	const { prefix } = git.place;
	const range = base === void 0 ? [head] : [`${base}..${head}`];
	const result = git.objects([
		"log",
		...[
			"--first-parent",
			"-m",
			"--no-renames",
			"--name-only",
			"-z",
			"--format=%x00%H"
		],
		...range,
		"--"
	]);
	if (result.status !== 0) throw gitFailure(result, "read the history of the branch");
	const wanted = new Map(files.map((file) => [posix.join(prefix, file), file]));
	const found = /* @__PURE__ */ new Map();
	for (const [commit, name] of touches(result.stdout)) {
		const file = wanted.get(name);
		if (file !== void 0 && !found.has(file)) found.set(file, commit);
	}
	return found;
}
/** A zero, the commit, a zero, a line end before the first name, and each name with a zero at its end. */
function* touches(output) {
	let commit;
	let isFirst = false;
	for (const part of output.toString("utf8").split("\0")) if (part === "") commit = void 0;
	else if (commit === void 0) {
		commit = part;
		isFirst = true;
	} else {
		yield [commit, isFirst ? part.slice(1) : part];
		isFirst = false;
	}
}
// src/action/origins-of.ts
/** Each takes some calls. Changes of more commits are held until a later run. */
const MOST_COMMITS = 100;
const UNKNOWN = {
	name: "unknown",
	actor: NOBODY
};
/**
* Who brought each file: the merged pull request of the last commit of the default branch that touched it, with its
* people as they were when it was merged; else whoever pushed it, where this run is of that push.
*/
async function originsOf(opened, merged) {
	const { policySet, part, options } = opened;
	if (!policySet) return () => UNKNOWN;
	const changed = new Set(planOpened(opened).report.plan?.changes.map(({ namespace }) => namespace));
	const files = [...options.guarded.map(({ path }) => path), ...part.heads[0].flatMap(({ file, holding }) => holding && changed.has(holding.namespace) ? [file] : [])];
	const { git, github, run, base, head, step } = merged;
	const commits = lastTouched(git, {
		base,
		head
	}, files);
	const pusher = base === void 0 ? UNKNOWN : {
		name: `a push by ${run.actor}`,
		actor: run.actor,
		evidence: {
			author: run.actor,
			commits: [],
			reviews: []
		}
	};
	const origins = /* @__PURE__ */ new Map();
	for (const commit of [...new Set(commits.values())].slice(0, MOST_COMMITS)) {
		const pull = await mergedPullRequestOf(github, commit);
		if (!pull) {
			origins.set(commit, pusher);
			continue;
		}
		const evidence = await peopleOfPull(github, pull, git, step.debug)(policySet);
		origins.set(commit, {
			name: `pull request ${pull.number}`,
			actor: pull.author ?? "ghost",
			evidence
		});
	}
	const left = new Set(commits.values()).size - origins.size;
	if (left > 0) github.note(`${left} more commits brought changes: those are held, as nobody is known to have asked for them`);
	return (file) => {
		const commit = commits.get(file);
		return commit === void 0 ? base === void 0 || file === "" ? UNKNOWN : pusher : origins.get(commit) ?? UNKNOWN;
	};
}
// src/action/apply.ts
const SUMMARY = 1e6;
const NOT_BUILT = "Apply is not part of this build of Prism: nothing was changed";
/**
* What a push to the default branch asks for, judged anew (security 3 to 5). This build ends where the plan would be
* carried out. Returns the exit code: 0 where there is nothing to do, 2 where something would have to be applied.
*/
async function apply(run, inputs, step) {
	const { github, notes } = await connect(run, inputs, step);
	if (!github) throw new Failure("Apply needs a token: without the reviews of the merged pull requests no change can be justified", "Leave the input `github-token` out, or give it a token that may read pull requests");
	const branch = await readDefaultBranch(github);
	if (run.ref !== `refs/heads/${branch.name}`) throw new Failure(`'${run.ref}' is not the default branch '${branch.name}', and only that is applied`, "Start the workflow from the default branch");
	if (run.sha !== branch.tip) return superseded(run, branch.tip, step);
	const { report, base } = await planMerged(run, inputs, github, step);
	const { says } = planVerdict(report);
	const verdict = `${report.result}: ${says}`;
	step.output("result", report.result);
	const { detail } = inputs;
	if (detail === "full") step.say(renderPlanText(report, {
		color: false,
		width: 120
	}));
	const held = report.plan?.changes.filter(({ blocked }) => blocked).length ?? 0;
	const since = base === void 0 ? "all requests" : `what came after ${base.slice(0, 7)}`;
	const text = `${verdict}. It covers ${since}; ${count(held, "change")} held`;
	const isDone = report.result !== "rejected" && report.plan?.changes.length === 0;
	const end = isDone ? "Nothing is to be applied" : report.bootstrap ? BOOTSTRAP : NOT_BUILT;
	const markdown = changeMarkdown({
		report,
		impact: void 0
	}, {
		detail,
		budget: SUMMARY,
		docsUrl: run.docsUrl
	});
	step.summarize(`${markdown}\n**${end}.** This plan covers ${since}.\n${noteLines(notes)}`);
	step.say(text);
	if (isDone || report.bootstrap) {
		step.notice(end);
		return 0;
	}
	step.error(end, "It prints the plan and what is held; use `mode: check` until apply has come");
	return 2;
}
const BOOTSTRAP = "The first policies are in force from now on, and the push that brings them applies nothing";
/** An older push, or a run that was started again: the one at the tip covers what it would have done. */
function superseded({ sha }, tip, step) {
	const text = `Superseded: the branch is at ${tip.slice(0, 7)} by now, and ${sha.slice(0, 7)} is no longer its tip. Nothing was changed; the run of the tip covers it`;
	step.notice(text);
	step.summarize(`## Superseded\n\n${text}.\n`);
	return 0;
}
/** This build keeps no state, so it begins where the push did, and otherwise at nothing. */
async function planMerged(run, { root: folder }, github, step) {
	const root = resolve(run.workspace, folder);
	const git = openRepo(root);
	const { head } = await bringCommits(git, { commit: run.sha }, run.sha, step.debug);
	const base = await whereItBegan(git, run);
	const opened = await openChange({
		root,
		base,
		head,
		actor: NOBODY,
		whole: true
	});
	return {
		report: authorizeMerged(opened, await originsOf(opened, {
			run,
			github,
			git,
			base,
			head,
			step
		})),
		base
	};
}
/** Undefined where it is not known what came since: for another event, and after a push that rewrote the branch. */
async function whereItBegan(git, { event, payload, sha }) {
	const before = event === "push" ? pushedFrom(payload) : void 0;
	if (before === void 0) return void 0;
	const descends = () => git.objects([
		"merge-base",
		"--is-ancestor",
		before,
		sha
	]).status === 0;
	if (descends()) return before;
	const history = git.place.shallow;
	await fetchFromOrigin(git, {
		commits: [before, sha],
		history
	});
	return descends() ? before : void 0;
}
export { apply };
