import { a as requestLevel, i as approvalsSection, n as shownFindings, s as planVerdict } from "./plan-comment-DqStEuEC.js";
import { B as thousands, I as count, a as markdownSize, i as fillBudget, t as findingsMarkdown } from "./findings-markdown-Cdh8_N18.js";
import { i as readBranchTip, r as fetchFromOrigin, t as bringCommits } from "./bring-commits-MIvPmnci.js";
import { n as compileOpened } from "./compile-change-Dq0g0ogO.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { a as openChange, t as planOpened } from "./plan-opened-bTN_ER5f.js";
import { T as sortDiagnostics, n as openRepo } from "./format-setting-8xGoM3qQ.js";
import { h as byRisk, p as isOpen } from "./plan-markdown-CN1GQKB6.js";
import { i as changeMarkdown, n as noteLines, r as connect, t as rootOf } from "./root-of-DZ-yQGrf.js";
import { i as pushedFrom, n as showFindings, t as writeResult } from "./write-result-CQvzwTNI.js";
import { t as loginKey } from "./membership-CT5segZP.js";
import { t as loginOf } from "./login-of-UoczsbPM.js";
import { B as compareText } from "./policy-files-ubjnFtZd.js";
import { t as readPullRequest } from "./pull-request-BNRXzrSm.js";
import { t as gitFailure } from "./git-process-dk__6ZUw.js";
import { t as peopleOfPull } from "./people-of-pull-Cp0qryaC.js";
import { t as clip } from "./escape-Dj7N_U7c.js";
import { a as markdownRow, i as markdownHead, n as markdownCode, o as markdownText } from "./escape-markdown-DKY1ePoi.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
const { posix } = process.getBuiltinModule("node:path");
// src/github/default-branch.ts
/** The default branch as it is now. Throws GitHubFailure. */
async function readDefaultBranch(github) {
	const { rest, owner, repo } = github;
	const { data } = await rest.repos.get({
		owner,
		repo
	});
	const name = data.default_branch;
	return {
		name,
		tip: await readBranchTip(github, name)
	};
}
// src/action/authorize-merged.ts
/** GitHub's own account for those that were deleted: it is a member of no team. */
const NOBODY = "ghost";
/**
* The plan of what was merged, each change judged by the people who brought it (security 3): a change whose origin
* cannot justify it is blocked, and all are where the platform's own files were edited by somebody who may not. What is
* wrong with a request holds that one. Where several brought a file, each of them must justify all of what became of
* it: else an expert's later edit would approve what nobody has approved before.
*
* @param files Those that `changedFiles` gives.
*/
function authorizeMerged(opened, files, originsOf) {
	const plans = /* @__PURE__ */ new Map();
	const judged = (origin) => {
		const { name, actor, evidence } = origin;
		const one = plans.get(name) ?? {
			origin,
			planned: planOpened({
				...opened,
				options: {
					...opened.options,
					actor,
					evidence
				}
			})
		};
		plans.set(name, one);
		return one;
	};
	const allByFile = new Map(files.map((file) => [file, originsOf(file).map(judged)]));
	const byFile = new Map([...allByFile].map(([file, [last]]) => [file, last]));
	const guarded = opened.options.guarded.flatMap(({ path }) => allByFile.get(path));
	const unapproved = guarded.find(({ planned: { report } }) => isUnapproved(report));
	const whole = unapproved ?? guarded[0] ?? judged(originsOf("")[0]);
	const ofFile = (file) => (file === void 0 ? void 0 : byFile.get(file)) ?? whole;
	const fresh = [...plans.values()].flatMap((one) => one.planned.report.diagnostics.flatMap((diagnostic) => {
		return (diagnostic.existing ? whole : ofFile(diagnostic.location.file)) === one ? [{
			one,
			diagnostic
		}] : [];
	}));
	const { report } = whole.planned;
	const changes = (report.plan?.changes ?? []).map((change) => {
		const file = whole.planned.accepted.get(change.namespace)?.file;
		const one = ofFile(file);
		const own = sameChange(one, change);
		if (!own) return {
			one,
			change: hold(change, NOT_THE_SAME)
		};
		if (unapproved) return {
			one,
			change: hold(own, NOT_APPROVED)
		};
		const doubtful = (file === void 0 ? [] : (allByFile.get(file) ?? []).slice(1)).find((other) => sameChange(other, change)?.blocked !== false);
		return {
			one,
			change: doubtful ? hold(own, notJustified(doubtful.origin)) : own
		};
	});
	const withParts = (of) => {
		const mine = (all) => all.filter(({ one }) => of === void 0 || one === of);
		return {
			...report,
			plan: report.plan && {
				...report.plan,
				changes: mine(changes).map(({ change }) => change)
			},
			diagnostics: sortDiagnostics(mine(fresh).map(({ diagnostic }) => diagnostic))
		};
	};
	const all = withParts(void 0);
	return {
		planned: {
			...whole.planned,
			report: {
				...all,
				result: resultOf(all)
			}
		},
		parts: [...plans.values()].map((one) => {
			const part = withParts(one);
			const own = (report.guarded?.files ?? []).filter((file) => byFile.get(file) === one);
			const approval = one.planned.report.guarded?.approval;
			const edit = own.length > 0 && approval ? {
				files: own,
				approval
			} : null;
			const diagnostics = part.diagnostics.filter(({ existing }) => !existing);
			return {
				origin: one.origin,
				report: {
					...part,
					result: resultOf({
						...part,
						diagnostics
					}),
					diagnostics,
					guarded: edit
				}
			};
		}).filter(({ report: { plan, diagnostics, guarded: own } }) => (plan?.changes.length ?? 0) > 0 || diagnostics.length > 0 || own !== null)
	};
}
const sameChange = ({ planned }, { digest }) => planned.report.plan.changes.find((change) => change.digest === digest);
const isUnapproved = ({ guarded }) => guarded !== null && isOpen(guarded.approval);
function resultOf({ plan, diagnostics }) {
	if (plan === null) return "rejected";
	return plan.changes.some(({ blocked }) => blocked) || diagnostics.some(({ existing, severity }) => !existing && severity === "error") ? "blocked" : "accepted";
}
const hold = (change, reason) => ({
	...change,
	blocked: true,
	reasons: [reason, ...change.reasons]
});
/** A grant that moves it has its time, and that is when it was merged. */
const NOT_THE_SAME = "blocked: at the time of its merge it was another change";
const NOT_APPROVED = "blocked: the platform's own files were edited without the approval they need";
const notJustified = ({ name }) => `blocked: ${name} changed it too, and its people cannot justify what has become of it`;
// src/action/changed-files.ts
/** Files of a change whose people matter, relative to the root: of what is planned, what is wrong, the platform's own. */
function changedFiles(opened) {
	const { policySet, options } = opened;
	if (!policySet) return [];
	const { report, accepted } = planOpened(opened);
	const files = [
		...options.guarded.map(({ path }) => path),
		...report.plan?.changes.flatMap(({ namespace }) => accepted.get(namespace)?.file ?? []) ?? [],
		...report.diagnostics.flatMap(({ existing, location: { file } }) => existing || file === "." ? [] : [file])
	];
	return [...new Set(files)];
}
// src/github/is-commit-of.ts
/** In whose name GitHub commits what is edited or merged on its pages. */
const GITHUB = "web-flow";
/**
* Whether a commit is somebody's own and no merge: its author, and its committer unless that is GitHub. A commit that
* came by a pull request can be asked for before GitHub connects the two; the button's merge has two parents, and what it
* squashes has the author of the pull request. Throws GitHubFailure.
*/
async function isCommitOf(github, commit, login) {
	const { owner, repo, rest } = github;
	const { data } = await rest.repos.getCommit({
		owner,
		repo,
		ref: commit,
		per_page: 1
	});
	const [author, committer] = [loginOf(data.author), loginOf(data.committer)];
	const isTheirs = (who) => who !== null && loginKey(who) === loginKey(login);
	return data.parents.length < 2 && isTheirs(author) && (committer === GITHUB || isTheirs(committer));
}
// src/github/merged-pull-request.ts
/**
* The merged pull request that brought a commit to the default branch; of several that held it, as stacked ones do,
* the one merged last, whose people looked at it last. Undefined: it was pushed without one, so nobody reviewed it.
* Throws GitHubFailure, with status 422 when GitHub has no such commit.
*/
async function mergedPullRequestOf(github, commit) {
	const { owner, repo } = github;
	const pulls = await github.paginate(github.rest.repos.listPullRequestsAssociatedWithCommit, {
		owner,
		repo,
		commit_sha: commit,
		per_page: 100
	});
	const isHere = (name) => name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
	const [last] = pulls.filter(({ merged_at, base }) => merged_at !== null && base.ref === base.repo.default_branch && isHere(base.repo.full_name)).sort((a, b) => compareText(b.merged_at, a.merged_at) || b.number - a.number);
	return last && readPullRequest(github, last.number);
}
// src/repo/git-mainline.ts
/**
* The commits of a branch's own line that touched each file, the last one first: a merge counts as what it brought, by
* its first parent.
*
* @param base Ends the line; undefined: at its beginning.
* @param files Relative to the root.
* @returns Ids by file; a file that none touched is missing.
*/
function touchedBy(git, { base, head }, files) {
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
		if (file === void 0) continue;
		const commits = found.get(file);
		if (commits) commits.push(commit);
		else found.set(file, [commit]);
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
* Who brought each file, the last one first: the merged pull requests of the commits of the default branch that touched
* it, with their people as they were when it was merged; else whoever pushed it, where this run is of that push and the
* commit is nobody else's.
*
* @param files Those that are asked for, relative to the root.
*/
async function originsOf({ policySet }, files, merged) {
	if (!policySet) return () => [UNKNOWN];
	const { git, github, run, base, head, step } = merged;
	const commits = touchedBy(git, {
		base,
		head
	}, files);
	const all = [...new Set([...commits.values()].flat())];
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
	for (const commit of all.slice(0, MOST_COMMITS)) {
		const pull = await mergedPullRequestOf(github, commit);
		if (!pull) {
			const isOwn = pusher !== UNKNOWN && await isCommitOf(github, commit, run.actor);
			if (pusher !== UNKNOWN && !isOwn) github.note(`Commit ${commit.slice(0, 7)} came without a pull request that GitHub knows of, and not as a plain commit of whoever pushed it: what it changes is held`);
			origins.set(commit, isOwn ? pusher : UNKNOWN);
			continue;
		}
		const evidence = await peopleOfPull(github, pull, git, step.debug)(policySet);
		const name = `pull request ${pull.number}`;
		origins.set(commit, {
			name,
			actor: pull.author ?? "ghost",
			evidence,
			pull
		});
	}
	const left = all.length - origins.size;
	if (left > 0) github.note(`${left} more commits brought changes: those are held, as nobody is known to have asked for them`);
	return (file) => {
		const own = commits.get(file);
		if (own) return [...new Set(own.map((commit) => origins.get(commit) ?? UNKNOWN))];
		return [base === void 0 || file === "" ? UNKNOWN : pusher];
	};
}
// src/core/report/apply-comment.ts
/** A comment may have 65,536 characters; what is around the report needs some. */
const BUDGET = 6e4;
const RESERVE = 800;
const BLOCKED = "blocked: ";
/**
* The comment on a pull request that was merged: what of it would be applied, what is held and why.
*
* @param report Of what this pull request brought, judged by its people as it was merged.
*/
function renderApplyComment(report, options) {
	const { detail, outcome, commit, budget = BUDGET } = options;
	const changes = byRisk(report.plan?.changes ?? []);
	const head = [`## Apply\n\n**${outcome}.** ${talliedChanges(report)}\n`, report.guarded ? `\nIt edited the platform's own files, ${isOpen(report.guarded.approval) ? "**without the approval that takes: all changes are held**" : "with the approval that takes"}.\n` : ""].join("");
	const foot = `\n<sub>Judged at ${commit.slice(0, 7)}, by the reviews of this pull request as it was merged.</sub>\n`;
	const room = budget - RESERVE - markdownSize(head + foot);
	const approvals = approvalsSection(report, detail, room * .4);
	const heading = "\n### Findings\n";
	const shown = shownFindings(report.diagnostics, detail);
	const findings = findingsMarkdown(shown, room * .3, options);
	const late = approvals !== "" && changes.some(({ approvals: needed }) => needed.some(isOpen)) ? "\nAn approval after the merge does not count: propose what is held anew, and merge it once it is approved.\n" : "";
	const must = head + approvals + late + (findings === "" ? "" : heading + findings);
	return fillBudget(changes.map((change) => ({ text: changeRow(change, detail) })), (rows) => must + table(rows, changes.length) + foot, budget);
}
function talliedChanges({ plan, diagnostics }) {
	if (plan === null) return "The policies are wrong, so nothing of it can be planned.";
	const { changes } = plan;
	const held = changes.filter(({ blocked }) => blocked).length;
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	if (changes.length === 0) return errors > 0 ? `Nothing of it can be applied: ${count(errors, "error")}.` : "Nothing of it is to be applied.";
	return `Of ${count(changes.length, "change")} that this pull request brought ${thousands(changes.length - held)} would be applied, ${thousands(held)} held.`;
}
function table(rows, all) {
	if (all === 0) return "";
	const left = all - rows.length;
	return [
		"\n### Changes\n\n",
		...rows.length > 0 ? [markdownHead([
			"Namespace",
			"Team",
			"Change",
			"Risk",
			"Outcome"
		])] : [],
		...rows.map(({ text }) => text),
		left > 0 ? `\n${count(left, "change")} left out here for length; the summary of the run has more.\n` : ""
	].join("");
}
function changeRow(change, detail) {
	const { namespace, team, action, risk } = change;
	return markdownRow([
		`**${markdownText(clip(namespace, 100))}**`,
		markdownText(clip(team, 100)),
		action,
		risk === "safe" ? risk : `**${risk}**`,
		outcomeOf(change, detail)
	]);
}
function outcomeOf({ blocked, reasons, approvals }, detail) {
	if (!blocked) return "would be applied";
	const told = (text) => clip(detail === "full" ? text : requestLevel(text), 300);
	return `**held**: ${[...reasons.flatMap((reason) => reason.startsWith(BLOCKED) ? [markdownText(told(reason.slice(9)))] : []), ...approvals.filter(isOpen).map(({ for: what }) => `${markdownCode(told(what))} is not approved`)].join("; ")}`;
}
// src/action/tell-merged.ts
/** Each takes some calls, which count against the limit of the whole repository. */
const MOST_PULLS = 20;
/**
* Says on each merged pull request what becomes of what it brought: one comment, apart from that of its check. What
* cannot be said there is a note. Returns the address of the comment of the latest pull request, empty without one.
*/
async function tellMerged(parts, telling) {
	const { note } = telling;
	const told = parts.flatMap(({ origin: { pull }, report }) => pull ? [{
		pull,
		report
	}] : []).sort((a, b) => b.pull.number - a.pull.number);
	const left = told.length - MOST_PULLS;
	if (left > 0) note(`On ${count(left, "more merged pull request")} no outcome was posted: the plan has all`);
	const urls = [];
	for (const { pull, report } of told.slice(0, MOST_PULLS)) try {
		const outcome = await tell(pull, report, telling);
		if ("url" in outcome && outcome.url !== void 0) urls.push(outcome.url);
		const problem = problemOf(outcome);
		if (problem !== void 0) note(`Pull request ${pull.number}: ${problem}`);
	} catch (error) {
		if (!(error instanceof GitHubFailure)) throw error;
		note(`The outcome could not be posted on pull request ${pull.number}, nor on those before it: ${error.message}. ${error.advice}`);
		break;
	}
	return urls[0] ?? "";
}
async function tell(pull, report, { github, run, inputs: { detail }, outcome, digests }) {
	const { keepComment } = await import("./sticky-comment-Xg3e4yO7.js");
	const { runId, attempt, url, docsUrl, sha: commit } = run;
	return keepComment(github, {
		kind: "apply",
		pull: pull.number,
		marker: {
			head: pull.headSha,
			base: commit,
			...digests,
			run: runId,
			attempt
		},
		body: (budget) => renderApplyComment(report, {
			outcome,
			commit,
			detail,
			budget,
			docsUrl
		}),
		summary: url,
		create: true
	});
}
function problemOf(outcome) {
	switch (outcome.kind) {
		case "superseded": return "a later run has said what became of it";
		case "forbidden":
		case "refused": return `the outcome could not be posted: ${outcome.message}. ${outcome.advice}`;
		case "none":
		case "unchanged": return;
		default: return outcome.length === "full" ? void 0 : "the comment does not hold all; the job summary has more";
	}
}
// src/action/apply.ts
const SUMMARY = 1e6;
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
	const { judgement, parts, base } = await planMerged(run, inputs, github, step);
	const { report, policyDigest } = judgement;
	showFindings(judgement, inputs, step);
	writeResult(judgement, inputs, run, step);
	const end = endOf(report);
	const since = base === void 0 ? "all requests" : `what came after ${base.slice(0, 7)}`;
	const note = (text) => {
		notes.push(text);
		step.say(text);
	};
	const digests = {
		policy: policyDigest,
		plan: report.plan?.digest ?? null
	};
	const telling = {
		github,
		run,
		inputs,
		outcome: end.says,
		digests,
		note
	};
	const url = inputs.comment && base !== void 0 ? await tellMerged(parts, telling) : "";
	step.output("comment-url", url);
	const markdown = changeMarkdown(judgement, {
		detail: inputs.detail,
		budget: SUMMARY,
		docsUrl: run.docsUrl,
		merged: true
	});
	step.summarize(`${markdown}\n**${end.says}.** This plan covers ${since}.\n${noteLines(notes)}`);
	const held = report.plan?.changes.filter(({ blocked }) => blocked).length ?? 0;
	step.say(`${report.result}: ${planVerdict(report).says}. It covers ${since}; ${count(held, "change")} held`);
	if (end.code === 0) step.notice(end.says);
	else step.error(end.says, end.advice);
	return end.code;
}
function endOf({ result, plan, bootstrap }) {
	if (bootstrap) return {
		code: 0,
		says: BOOTSTRAP,
		advice: ""
	};
	if (plan?.changes.length !== 0) return {
		code: 2,
		says: NOT_BUILT,
		advice: NOT_BUILT_ADVICE
	};
	return result === "accepted" ? {
		code: 0,
		says: "Nothing is to be applied",
		advice: ""
	} : {
		code: 1,
		says: "Nothing is to be applied, and findings hold the rest",
		advice: "Correct what is reported in another pull request"
	};
}
const BOOTSTRAP = "The first policies are in force from now on, and the push that brings them applies nothing";
const NOT_BUILT = "Apply is not part of this build of Prism: nothing was changed";
const NOT_BUILT_ADVICE = "It prints the plan and what is held; use `mode: check` until apply has come";
/** An older push, or a run that was started again: the one at the tip covers what it would have done. */
function superseded({ sha }, tip, step) {
	const text = `Superseded: the branch is at ${tip.slice(0, 7)} by now, and ${sha.slice(0, 7)} is no longer its tip. Nothing was changed; the run of the tip covers it`;
	step.notice(text);
	step.summarize(`## Superseded\n\n${text}.\n`);
	return 0;
}
/** This build keeps no state, so it begins where the push did, and otherwise at nothing. */
async function planMerged(run, { root: folder }, github, step) {
	const root = rootOf(run, { root: folder });
	const git = openRepo(root);
	const { head } = await bringCommits(git, { commit: run.sha }, run.sha, step.debug);
	const base = await whereItBegan(git, run);
	const { options, ...rest } = await openChange({
		root,
		base,
		head,
		actor: NOBODY,
		whole: true
	});
	const opened = {
		...rest,
		options: {
			...options,
			apart: true
		}
	};
	const files = changedFiles(opened);
	const { planned, parts } = authorizeMerged(opened, files, await originsOf(opened, files, {
		run,
		github,
		git,
		base,
		head,
		step
	}));
	return {
		judgement: {
			compared: compileOpened(opened, planned),
			report: planned.report,
			policyDigest: opened.policySet?.digest ?? null,
			impact: void 0
		},
		parts,
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
