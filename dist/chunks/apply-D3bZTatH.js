import { i as applyVerdict, o as outcomeTally, r as descends, t as applyPlanned } from "./apply-planned-Bi7rEW2M.js";
import { s as differenceWords } from "./open-drivers-Paf7PpSK.js";
import { i as visible, t as clip } from "./escape-Dj7N_U7c.js";
import { a as markdownRow, i as markdownHead, n as markdownCode, o as markdownText } from "./escape-markdown-DKY1ePoi.js";
import { n as fillBudget, r as markdownSize, t as findingsMarkdown } from "./findings-markdown-D8bi7lAP.js";
import { a as approvalsSection, n as shownFindings, o as requestLevel, s as tellsBackend } from "./plan-comment-C2RssTnc.js";
import { o as count, u as thousands } from "./placement-C5IpQQ-N.js";
import { i as readBranchTip, r as fetchFromOrigin, t as bringCommits } from "./bring-commits-BLetpDiG.js";
import { n as compileOpened } from "./compile-change-DosqAbBx.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { t as openRepo, u as readBlobs } from "./read-folder-B89PeBBN.js";
import { t as secretsOf } from "./secrets-of-DpMlUQMK.js";
import { g as NO_REST, h as readDifferences, y as judgedMember } from "./place-rJ1aEnNT.js";
import { i as GitRefused, t as gitFailure } from "./git-process-dk__6ZUw.js";
import { i as changeMarkdown, n as noteLines, r as connect, t as rootOf } from "./root-of-B7hv13GG.js";
import { i as pushedFrom, n as showFindings, t as writeResult } from "./write-result-CuDiVevS.js";
import { t as loginKey } from "./membership-CT5segZP.js";
import { t as loginOf } from "./login-of-UoczsbPM.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { t as readPullRequest } from "./pull-request-BNRXzrSm.js";
import { t as findCommits } from "./git-commits-vZdcqSTK.js";
import { a as openApplied, c as isGuarded, o as openChange, s as reviewedTrees, t as planOpened } from "./plan-opened-D_ib8Snd.js";
import { h as sortDiagnostics } from "./format-setting-Cga9oMw3.js";
import { s as isOpen } from "./plan-markdown-DAEd1m3H.js";
import { t as peopleOfPull } from "./people-of-pull-D_xTwG_t.js";
import { t as byRisk } from "./plan-order-XpQOvFC2.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
import { t as openGit } from "./git-repo-DhEls_--.js";
const { isAbsolute, posix, relative, resolve } = process.getBuiltinModule("node:path");
// src/core/report/apply-markdown.ts
/** A job summary may have a MiB; nobody reads so much. */
const BUDGET$1 = 1e5;
const RESERVE$1 = 800;
const TITLES = {
	done: "\u2705 Done",
	held: "\u23f8\ufe0f Held",
	failed: "\u274c Failed",
	stopped: "\u23f9\ufe0f Stopped"
};
/** What needs eyes comes first, and is left out last. */
const OUTCOMES = [
	"failed",
	"held",
	"left",
	"done"
];
/** What came of an apply, for a job summary: the verdict, then what is not done and why, drift, what is done. */
function renderApplyMarkdown(report, options) {
	const { detail, budget = BUDGET$1 } = options;
	const head = headSection(report);
	const rowsOf = (outcomes) => OUTCOMES.filter((outcome) => outcomes.includes(outcome)).flatMap((outcome) => report.changes.filter((change) => change.outcome === outcome).map((change) => ({
		of: "change",
		text: changeRow$1(change, report.dry, detail)
	})));
	const drift = report.drift.map((one) => ({
		of: "drift",
		text: driftRow(one, detail)
	}));
	return fillBudget([
		...rowsOf([
			"failed",
			"held",
			"left"
		]),
		...drift,
		...rowsOf(["done"])
	], (kept) => head + tables(report, kept), Math.max(budget - RESERVE$1, markdownSize(head)));
}
function headSection(report) {
	const { dry, run, state } = report;
	const { result, says, next } = applyVerdict(report);
	const tally = outcomeTally(report, dry ? "left" : "done");
	return [
		`## ${dry ? "\ud83d\udd0d Dry run" : TITLES[result]}\n\n`,
		`${says.charAt(0).toUpperCase()}${says.slice(1)}. ${next}`.trimEnd(),
		"\n",
		tally === "" ? "" : `\n**${tally}**; ${thousands(report.unchanged)} unchanged.\n`,
		run === null ? "" : `\n<sub>Run ${markdownText(clip(run, 60))}${stateWords(state)}</sub>\n`
	].join("");
}
const stateWords = (state) => state === null ? "" : `, state ${markdownText(state.lineage.slice(0, 8))} at ${thousands(state.serial)}`;
function tables(report, kept) {
	const section = (of, title, head, all) => {
		const rows = kept.filter((piece) => piece.of === of);
		const left = all - rows.length;
		return all === 0 ? "" : [
			`\n### ${title}\n\n`,
			...rows.length > 0 ? [markdownHead(head), ...rows.map(({ text }) => text)] : [],
			left > 0 ? `\n${thousands(left)} more left out here for length: \`prism status\` lists all namespaces.\n` : ""
		].join("");
	};
	return [section("change", "Changes", [
		"Namespace",
		"Team",
		"Change",
		"Outcome",
		"Why"
	], report.changes.length), section("drift", "Not as applied", [
		"Namespace",
		"Difference",
		"What became of it"
	], report.drift.length)].join("");
}
function changeRow$1(change, dry, detail) {
	const { namespace, team, action, outcome, steps } = change;
	const words = outcome === "left" ? dry ? "would be done" : "not begun" : outcome;
	const progress = steps.done > 0 && outcome !== "done" ? `, ${thousands(steps.done)} of ${count(steps.all, "step")}` : "";
	return markdownRow([
		`**${markdownText(clip(namespace, 100))}**`,
		markdownText(clip(team, 100)),
		action,
		outcome === "failed" || outcome === "held" ? `**${words}**${progress}` : `${words}${progress}`,
		why(change, dry, detail)
	]);
}
/** What a system says is backend detail, whatever its words are. */
function why({ outcome, because, advice }, dry, detail) {
	if (outcome === "done" || outcome === "left" && dry) return "";
	if (detail === "capability") {
		if (outcome === "failed") return "a system of the platform did not do its part; apply goes on from there";
		return because.map((text) => markdownText(clip(tellsBackend(text) ? "it waits for the platform team" : text, 300))).filter((text, index, all) => all.indexOf(text) === index).join("; ");
	}
	return [...because, ...advice === "" ? [] : [`\u2192 ${advice}`]].map((text) => markdownText(clip(text, 300))).join("; ");
}
function driftRow(difference, detail) {
	const { namespace, owned, mended } = difference;
	return markdownRow([
		`**${markdownText(clip(namespace, 100))}**`,
		detail === "full" ? markdownText(clip(differenceWords(difference), 400)) : "a live system is not as applied",
		mended ? "mended" : owned ? "**not mended**" : "left: not the platform's"
	]);
}
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
// src/action/applied-words.ts
const CODES = {
	done: 0,
	held: 1,
	failed: 2,
	stopped: 2
};
const ADVICE = {
	done: "",
	held: "Propose what is held anew in a pull request, with the approval that it needs",
	failed: "See to what failed, then run this job again: it goes on where this one stopped",
	stopped: "Run this job again: it goes on where this one stopped"
};
/** What an apply comes to. @param report Undefined where nothing could be carried out. */
function endOf({ plan, bootstrap }, report, isApproved) {
	if (bootstrap) return {
		code: 0,
		says: "The first policies are in force from now on, and the push that brings them applies nothing",
		advice: ""
	};
	if (plan === null) return {
		code: 1,
		says: "The policies are wrong, so nothing was applied",
		advice: CORRECT
	};
	if (!report) return {
		code: isApproved ? 0 : 1,
		says: isApproved ? "Nothing is to be applied" : UNAPPROVED,
		advice: isApproved ? "" : "Take those edits back, then propose them anew in a pull request that an expert approves"
	};
	const verdict = applyVerdict(report);
	const says = verdict.says.charAt(0).toUpperCase() + verdict.says.slice(1);
	const isHeld = report.changes.some(({ outcome }) => outcome === "held");
	const advice = verdict.result === "held" && !isHeld ? CORRECT : ADVICE[verdict.result];
	return {
		code: CODES[verdict.result],
		says,
		advice
	};
}
const CORRECT = "Correct what is reported in another pull request";
const UNAPPROVED = "Nothing was applied: the platform's own files were edited without the approval they need";
// src/action/apply-log.ts
const WORDS$1 = {
	done: "done",
	failed: "FAILED",
	held: "held",
	left: "not begun"
};
/**
* Says in the log of the job what happens, a line each. What many namespaces do at once cannot be folded into groups.
*
* @param detail `capability` leaves out what the systems do.
*/
function applyLog(step, detail) {
	const waiting = /* @__PURE__ */ new Set();
	const say = (text) => step.say(visible(text));
	const tell = (text) => {
		if (detail === "full") say(text);
	};
	return (event) => {
		switch (event.type) {
			case "run-started": return say(`${count(event.namespaces, "namespace")} to do, ${count(event.steps, "step")}`);
			case "namespace-started": return say(`${event.namespace}: ${event.action}${event.done > 0 ? `, ${event.done} of ${event.steps} steps done before` : ""}`);
			case "namespace-ended": return say(`${event.namespace}: ${WORDS$1[event.outcome]}`);
			case "step-retry": return tell(`${event.namespace}: ${event.resource}: attempt ${event.attempt}: ${event.message}`);
			case "step-failed": return tell(`${event.namespace}: ${event.resource}: ${event.message}. ${event.advice}`);
			case "step-waiting":
				if (waiting.has(`${event.namespace} ${event.step}`)) return;
				waiting.add(`${event.namespace} ${event.step}`);
				return tell(`${event.namespace}: waits for ${event.waitsFor}`);
			case "drift": return tell(`${event.difference.namespace}: ${event.difference.resource} is not as applied${event.mended ? ", mended" : ""}`);
			case "drift-failed": return tell(`${event.systems.join(", ")} could not be compared: ${event.message}. ${event.advice}`);
		}
	};
}
// src/action/branch-history.ts
/**
* Reads the line of a branch from its beginning, in one process.
*
* @param head Id of a commit whose whole history is in the clone: where that is cut off, the first commit would count
*   for everything.
*/
function readHistory(git, head) {
	const log = [
		"-c",
		"log.showRoot=true",
		"log",
		...[
			"--first-parent",
			"--diff-merges=first-parent",
			"--raw",
			"--no-abbrev",
			"-z",
			"--no-renames"
		],
		"--ignore-submodules=none",
		"--format=%x00%H"
	];
	const result = git.objects([
		...log,
		head,
		"--"
	]);
	if (result.status !== 0) throw gitFailure(result, "read the history of the branch");
	const byCommit = /* @__PURE__ */ new Map();
	for (const [commit, raw] of commitsOf(result.stdout.toString("utf8"))) byCommit.set(commit, [...readDifferences(Buffer.from(raw))].map(({ path, before, after }) => ({
		commit,
		path,
		before,
		after
	})));
	const order = new Map([...byCommit.keys()].map((commit, at) => [commit, at]));
	const byPath = Map.groupBy([...byCommit.values()].flat(), ({ path }) => path);
	return {
		after: (commit) => order.get(commit),
		newer: (since) => {
			const range = git.objects([
				"rev-list",
				"--first-parent",
				"--reverse",
				`${since}..${head}`,
				"--"
			]);
			if (range.status !== 0) throw gitFailure(range, "read the history of the branch");
			return range.stdout.toString("latin1").split("\n").filter(Boolean);
		},
		touches: (path) => byPath.get(path) ?? [],
		changes: (commit) => byCommit.get(commit) ?? []
	};
}
/**
* A zero, the commit, a zero, a line end, and what differs, with a zero at the end of each part. No part is empty, so two
* zeros are the beginning of a commit, which no name can forge.
*/
function* commitsOf(output) {
	for (const part of `\0${output}`.replace(/\0$/, "").split("\0\0").slice(1)) {
		const end = part.indexOf("\0");
		const [commit, raw] = end < 0 ? [part, ""] : [part.slice(0, end), part.slice(end + 1)];
		yield [commit, raw === "" ? "" : `${raw.replace(/^\n/, "")}\0`];
	}
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
// src/action/authorize-merged.ts
/** GitHub's own account for those that were deleted: it is a member of no team. */
const NOBODY = "ghost";
/**
* The plan of what was merged, each change judged by the people who brought it (security 3): a change whose origin
* cannot justify it is blocked, and all are where the platform's own files were edited by somebody who may not. What is
* wrong with a request holds that one. Where several brought a file, each of them must justify all of what became of
* it: else an expert's later edit would approve what nobody has approved before. What has begun is gone on with.
*
* @param files Those that `changedFiles` gives.
* @param begun Digest of the change that has begun, by namespace.
*/
function authorizeMerged(opened, files, originsOf, guarded, begun) {
	const plans = /* @__PURE__ */ new Map();
	const judged = (origin) => {
		const { name, actor, evidence, fileAt = opened.options.fileAt } = origin;
		const one = plans.get(name) ?? {
			origin,
			planned: planOpened({
				...opened,
				options: {
					...opened.options,
					actor,
					evidence,
					fileAt
				}
			})
		};
		plans.set(name, one);
		return one;
	};
	const allByFile = new Map(files.map((file) => [file, originsOf(file).map(judged)]));
	const byFile = new Map([...allByFile].map(([file, [last]]) => [file, last]));
	const unapproved = guarded.edits.find(({ approval }) => isOpen(approval));
	for (const { origin } of guarded.edits) judged(origin);
	const whole = judged((unapproved ?? guarded.edits[0])?.origin ?? originsOf("")[0]);
	const ofFile = (file) => (file === void 0 ? void 0 : byFile.get(file)) ?? whole;
	const fresh = [...plans.values()].flatMap((one) => one.planned.report.diagnostics.flatMap((diagnostic) => {
		return (diagnostic.existing ? whole : ofFile(diagnostic.location.file)) === one ? [{
			one,
			diagnostic
		}] : [];
	}));
	const { report, kept } = whole.planned;
	const fileOf = (namespace) => whole.planned.accepted.get(namespace)?.file;
	const changes = (report.plan?.changes ?? []).map((change) => {
		const file = fileOf(change.namespace);
		const one = ofFile(file);
		const own = sameChange(one, change);
		if (!guarded.approved) return {
			one,
			change: hold(own ?? change, NOT_APPROVED)
		};
		if (change.digest === begun.get(change.namespace)) return {
			one,
			change
		};
		if (!own) return {
			one,
			change: hold(change, NOT_THE_SAME)
		};
		const doubtful = (file === void 0 ? [] : (allByFile.get(file) ?? []).slice(1)).find((other) => sameChange(other, change)?.blocked !== false);
		return {
			one,
			change: doubtful ? hold(own, notJustified(doubtful.origin)) : own
		};
	});
	const isKept = (namespace) => guarded.approved && (allByFile.get(fileOf(namespace) ?? "") ?? []).every(({ planned }) => planned.kept.has(namespace));
	const edited = [...new Set(guarded.edits.flatMap(({ files }) => files))];
	const approval = (unapproved ?? guarded.edits[0])?.approval;
	const withParts = (of) => {
		const mine = (all) => all.filter(({ one }) => of === void 0 || one === of);
		return {
			...report,
			plan: report.plan && {
				...report.plan,
				changes: mine(changes).map(({ change }) => change)
			},
			diagnostics: sortDiagnostics(mine(fresh).map(({ diagnostic }) => diagnostic)),
			guarded: approval ? {
				files: edited,
				approval
			} : report.guarded
		};
	};
	const all = withParts(void 0);
	return {
		planned: {
			...whole.planned,
			kept: new Set([...kept].filter(isKept)),
			report: {
				...all,
				result: resultOf(all)
			}
		},
		parts: [...plans.values()].map((one) => {
			const part = withParts(one);
			const own = guarded.edits.find(({ origin }) => origin.name === one.origin.name);
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
					guarded: own ? {
						files: own.files,
						approval: own.approval
					} : null
				}
			};
		}).filter(({ report: { plan, diagnostics, guarded: own } }) => (plan?.changes.length ?? 0) > 0 || diagnostics.length > 0 || own !== null)
	};
}
const sameChange = ({ planned }, { digest }) => planned.report.plan.changes.find((change) => change.digest === digest);
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
// src/action/origins-of.ts
/** Each takes some calls. Changes of more commits are held until a later run. */
const MOST_COMMITS = 100;
const UNKNOWN = {
	name: "unknown",
	actor: NOBODY
};
/**
* Who brought each commit: the merged pull request with its people as they were when it was merged; else whoever pushed
* it, where this run is of that push and the commit is nobody else's.
*/
function openOrigins(merged) {
	const { run, git, github, history, step } = merged;
	const brought = /* @__PURE__ */ new Map();
	const evidence = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Set();
	const pusher = {
		name: `a push by ${run.actor}`,
		actor: run.actor,
		evidence: {
			author: run.actor,
			commits: [],
			reviews: []
		}
	};
	const peopleOf = (pull, policySet) => {
		const key = `${pull.number} ${policySet.digest}`;
		const one = evidence.get(key) ?? peopleOfPull(github, pull, git, step.debug)(policySet);
		evidence.set(key, one);
		return one;
	};
	return { async of(commits, policySet) {
		const origins = /* @__PURE__ */ new Map();
		const pulls = /* @__PURE__ */ new Map();
		const order = [...new Set(commits)].sort((a, b) => (history.after(b) ?? 0) - (history.after(a) ?? 0));
		for (const commit of order.toReversed()) {
			const known = brought.get(commit);
			if (known === void 0 && brought.size >= MOST_COMMITS) {
				left.add(commit);
				continue;
			}
			brought.set(commit, known ?? await whoBrought(commit, merged));
		}
		for (const commit of order) {
			const who = brought.get(commit) ?? "unknown";
			if (typeof who === "string") {
				origins.set(commit, who === "pusher" ? pusher : UNKNOWN);
				continue;
			}
			const origin = pulls.get(who.number) ?? {
				name: `pull request ${who.number}`,
				actor: who.author ?? "ghost",
				evidence: await peopleOf(who, policySet),
				pull: who,
				...reviewedAt(git, commit, policySet)
			};
			pulls.set(who.number, origin);
			origins.set(commit, origin);
		}
		if (left.size > 0) github.note(`${left.size} more commits brought changes: those are held until a later run, as no more than ${MOST_COMMITS} are looked at in one`);
		return origins;
	} };
}
/** Whoever pushed counts for what is theirs alone of what this very push brought. */
async function whoBrought(commit, { github, run, pushed }) {
	const pull = await mergedPullRequestOf(github, commit);
	if (pull) return pull;
	if (pushed.has(commit) && await isCommitOf(github, commit, run.actor)) return "pusher";
	github.note(`Commit ${commit.slice(0, 7)} came without a pull request that GitHub knows of, and not as a plain commit of whoever pushed it just now: what it changes is held`);
	return "unknown";
}
/**
* What the pull request was at a commit somebody reviewed: merged into what the branch was before it.
*
* @param first The first of its commits on the branch.
*/
function reviewedAt(git, first, policySet) {
	const [before] = findCommits(git, [`${first}^`]);
	if (!before) return {};
	const reviewed = reviewedTrees(git, {
		baseCommit: before.id,
		baseTree: before.tree
	}, policySet);
	return { fileAt: (commit, namespace) => reviewed(commit)?.files().get(namespace) };
}
// src/action/changed-files.ts
/**
* Files of a change whose people matter, relative to the root: of what is planned, what is wrong, and what says the same
* in other words. Those of the platform are judged apart.
*
* @param isEdited Whether the file of a namespace is not as it is applied.
*/
function changedFiles(opened, isEdited) {
	const { policySet } = opened;
	if (!policySet) return [];
	const { report, accepted, kept } = planOpened(opened);
	const files = [...report.plan?.changes.map(({ namespace }) => namespace) ?? [], ...[...kept].filter(isEdited)].flatMap((namespace) => accepted.get(namespace)?.file ?? []);
	const wrong = report.diagnostics.flatMap(({ existing, location: { file } }) => existing || file === "." ? [] : [file]);
	return [.../* @__PURE__ */ new Set([...files, ...wrong])];
}
// src/action/commits-behind.ts
/**
* The commits that brought what a file asks for, the last one first: back to the one that changed what is applied, else
* to the one that brought the name. A name is followed from file to file, so that nobody answers for what somebody else
* wrote by moving it.
*/
function commitsBehind(of, asked) {
	const { history, prefix } = of;
	const { file, namespace, since } = asked;
	const applied = since?.commit ?? void 0;
	const end = (applied === void 0 ? void 0 : history.after(applied)) ?? Number.POSITIVE_INFINITY;
	const found = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const waiting = [{
		path: posix.join(prefix, file),
		from: 0
	}];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { path, from } = next;
		for (const touch of history.touches(path)) {
			const at = history.after(touch.commit);
			if (at < from || at >= end || seen.has(`${touch.commit} ${path}`)) continue;
			seen.add(`${touch.commit} ${path}`);
			found.add(touch.commit);
			if (touch.before !== null && touch.before.id === since?.content) break;
			const name = nameOf(of, touch);
			if (touch.before !== null && (namespace === void 0 || name === void 0 || name === namespace)) continue;
			if (namespace === void 0) break;
			for (const other of history.changes(touch.commit)) if (other.path !== path && nameOf(of, other) === namespace && other.before.id !== since?.content) waiting.push({
				path: other.path,
				from: at + 1
			});
			break;
		}
	}
	return [...found].sort((a, b) => history.after(a) - history.after(b));
}
/** What a file was before a commit touched it. */
function nameOf({ prefix, nameAt }, { path, before }) {
	if (before === null || !path.startsWith(prefix)) return void 0;
	return nameAt(path.slice(prefix.length), before.id);
}
// src/action/judge-guarded.ts
/**
* Whether all edits of the platform's own files since a commit were approved, each by the policies that were in force
* when it came, as if it had been applied alone (security 1). After one that was not, nothing is in force until those
* files are again what they were before it: a later approval is of the later edit.
*/
async function judgeGuarded(change) {
	const { root, base, head, origins } = change;
	const between = (from, to) => openChange({
		root,
		base: from,
		head: to,
		actor: NOBODY,
		whole: true
	});
	const opened = await between(base, head);
	const { policySet, options } = opened;
	if (!policySet) return {
		opened,
		approved: false,
		edits: []
	};
	if (options.bootstrap || options.guarded.length === 0) return {
		opened,
		approved: true,
		edits: []
	};
	const edits = [];
	let trusted = base;
	let isBroken = false;
	for (const group of await groupsOf(change, opened)) {
		const last = group.at(-1);
		const own = await between(trusted, last);
		if (!own.policySet) break;
		const files = own.options.guarded.map(({ path }) => path);
		if (files.length === 0) {
			[trusted, isBroken] = [last, false];
			continue;
		}
		if (isBroken) continue;
		const origin = (await origins.of(group, own.policySet)).get(last) ?? UNKNOWN;
		const approval = approvalOf(own, origin);
		edits.push({
			origin,
			files,
			approval
		});
		if (isOpen(approval)) isBroken = true;
		else trusted = last;
	}
	return {
		opened,
		approved: (trusted === base ? opened : await between(trusted, head)).options.guarded.length === 0,
		edits
	};
}
/** The commits that edited such files, those of one pull request that follow on each other together. */
async function groupsOf(change, { policySet }) {
	const { git, history, base, origins } = change;
	const { prefix } = git.place;
	const { policies } = policySet.settings;
	const isEdit = (path) => path.startsWith(prefix) ? isGuarded(path.slice(prefix.length), policies) : isGuarded(path, ".github");
	const commits = history.newer(base).filter((commit) => history.changes(commit).some(({ path }) => isEdit(path)));
	const of = await origins.of(commits, policySet);
	const groups = [];
	for (const commit of commits) {
		const last = groups.at(-1);
		const pull = of.get(commit)?.pull?.number;
		if (last && pull !== void 0 && of.get(last.at(-1))?.pull?.number === pull) last.push(commit);
		else groups.push([commit]);
	}
	return groups;
}
function approvalOf(opened, { actor, evidence }) {
	const { options } = opened;
	const alone = {
		base: [],
		heads: [[]],
		rest: NO_REST
	};
	return planOpened({
		...opened,
		part: alone,
		options: {
			...options,
			actor,
			evidence
		}
	}).report.guarded.approval;
}
// src/action/start-of.ts
/**
* Where a run begins: at the commit that is applied. Without one where the push found the branch, and else at what
* the branch was before its last commit.
*
* @throws Failure where the branch is no longer a continuation of what is applied.
*/
async function startOf(branch, applied) {
	const { git, head, before } = branch;
	if (applied === null) {
		const parent = findCommits(git, [`${head}^`])[0]?.id;
		return {
			commit: before ?? parent,
			superseded: false
		};
	}
	if (!findCommits(git, [applied])[0]) {
		const refused = await fetchFromOrigin(git, { commits: [applied] });
		if (refused) branch.debug(refused.message);
	}
	if (descends(git, applied, head)) return {
		commit: applied,
		superseded: false
	};
	if (descends(git, head, applied)) return {
		commit: applied,
		superseded: true
	};
	throw new Failure(`The history of the branch was rewritten: ${applied.slice(0, 7)}, which is applied, is no part of ${head.slice(0, 7)}`, `Bring ${applied} back into the branch, by a merge of it or by undoing the forced push. If it was meant, let the platform team look at \`prism plan\` and run \`prism apply\` once on the new branch by themselves`);
}
// src/action/plan-merged.ts
/**
* Plans the tip from what is applied, by its own policies when those were approved (security 1 and 3), and holds what
* its people cannot justify. Where they were not nothing is carried out.
*/
async function planMerged(branch, stateOf) {
	const { root, head } = branch;
	let state = {
		head: null,
		records: []
	};
	let isForgotten = false;
	const opened = await openApplied({
		root,
		head,
		actor: NOBODY
	}, async (settings) => {
		branch.useSettings(settings.file);
		isForgotten = isInside(settings.file.state, branch);
		if (!isForgotten) state = await stateOf(settings);
		return state;
	});
	const start = await startOf(branch, state.head?.commit ?? null);
	if (start.superseded) return {
		...notToDo(opened, {
			planned: planOpened(opened),
			parts: []
		}),
		superseded: start.commit
	};
	const guarded = start.commit === void 0 ? {
		opened: asFirst(opened),
		approved: true,
		edits: []
	} : await judgeGuarded({
		...branch,
		base: start.commit
	});
	if (!(guarded.approved && !guarded.opened.options.bootstrap && opened.policySet !== void 0)) {
		const held = {
			...guarded.opened,
			options: {
				...guarded.opened.options,
				apart: true
			}
		};
		return notToDo(held, await authorize(branch, held, guarded, [], start.commit ?? null));
	}
	const { planned, parts } = await authorize(branch, opened, guarded, state.records, null);
	if (isForgotten && planned.report.plan?.changes.length) throw forgotten();
	const { digest } = opened.policySet;
	return {
		opened,
		planned,
		told: planned,
		parts,
		policies: digest,
		commit: head,
		settles: true,
		superseded: void 0
	};
}
const asFirst = (opened) => ({
	...opened,
	options: {
		...opened.options,
		bootstrap: true
	}
});
/** Whether the state would be in the checkout. */
function isInside(state, { root, workspace }) {
	if (state !== void 0 && state.store !== "directory") return false;
	const within = relative(workspace, resolve(root, state?.path ?? ".prism/state"));
	return !within.startsWith("..") && !isAbsolute(within);
}
const forgotten = () => new Failure("The applied state would be in the checkout, which the runner throws away: nothing was applied", "Say in prism.yaml where it is kept, `state: { store: postgres, url_env: PRISM_STATE_URL }`, and give the step that variable from a secret of its Environment");
/** What is told and must not be carried out: without a plan neither a system nor the state is touched. */
function notToDo(opened, { planned, parts }) {
	return {
		opened,
		planned: {
			...planned,
			report: {
				...planned.report,
				plan: null
			}
		},
		told: planned,
		parts,
		policies: opened.policySet?.digest ?? "",
		commit: null,
		settles: false,
		superseded: void 0
	};
}
/** @param since Commit from which on everything counts; null: each file since it was applied. */
async function authorize(branch, opened, guarded, records, since) {
	const byName = new Map(records.map((record) => [record.namespace, record]));
	const members = opened.part.heads[0];
	const isEdited = (namespace) => {
		const applied = byName.get(namespace)?.applied;
		const member = members.find(({ holding }) => holding?.namespace === namespace);
		return !applied || applied.content !== member?.id || applied.file !== member.file;
	};
	const files = changedFiles(opened, isEdited);
	const { policySet } = opened;
	const originsOf = policySet ? await originsOfFiles(branch, policySet, files, (file) => {
		const namespace = members.find((one) => one.file === file)?.holding?.namespace ?? records.find(({ applied, pending }) => (applied ?? pending?.target)?.file === file)?.namespace;
		return {
			namespace,
			since: (namespace === void 0 ? void 0 : pointOf(byName.get(namespace))) ?? (since === null ? void 0 : {
				commit: since,
				content: ""
			})
		};
	}) : () => [UNKNOWN];
	const begun = records.flatMap(({ namespace, pending }) => pending ? [[namespace, pending.target.change]] : []);
	return authorizeMerged(opened, files, originsOf, guarded, new Map(begun));
}
async function originsOfFiles({ git, history, origins }, policySet, files, asked) {
	const names = /* @__PURE__ */ new Map();
	const nameAt = (path, id) => {
		const key = `${id} ${path}`;
		if (!names.has(key)) {
			const [source] = [...readBlobs(git, [{
				path,
				id
			}])];
			names.set(key, judgedMember(id, source, policySet).holding?.namespace);
		}
		return names.get(key);
	};
	const of = {
		history,
		prefix: git.place.prefix,
		nameAt
	};
	const behind = new Map(files.map((file) => [file, commitsBehind(of, {
		file,
		...asked(file)
	})]));
	const byCommit = await origins.of([...behind.values()].flat(), policySet);
	return (file) => {
		const own = (behind.get(file) ?? []).map((commit) => byCommit.get(commit));
		return own.length === 0 ? [UNKNOWN] : [...new Set(own)];
	};
}
/** What a request is compared with: a deletion that has begun, else what is applied; a deleted name begins anew. */
function pointOf(record) {
	const asked = record?.pending?.action === "delete" ? record.pending.target : record?.applied;
	return asked ? {
		commit: asked.commit,
		content: asked.content
	} : void 0;
}
// src/action/stop-on-cancel.ts
/**
* A signal to stop gracefully when the job is cancelled: the runner sends SIGINT, SIGTERM 7.5 seconds later, and 2.5
* seconds after that it kills (docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation).
*
* @param told Called once.
*/
function stopOnCancel(told) {
	const stop = new AbortController();
	const onSignal = () => {
		if (!stop.signal.aborted) told();
		stop.abort();
	};
	const names = ["SIGINT", "SIGTERM"];
	for (const name of names) process.on(name, onSignal);
	return {
		signal: stop.signal,
		close: () => {
			for (const name of names) process.off(name, onSignal);
		}
	};
}
// src/core/report/apply-comment.ts
/** A comment may have 65,536 characters; what is around the report needs some. */
const BUDGET = 6e4;
const RESERVE = 800;
const BLOCKED = "blocked: ";
/**
* The comment on a pull request that was merged: what became of it, and why.
*
* @param report Of what this pull request brought, judged by its people as it was merged.
*/
function renderApplyComment(report, options) {
	const { detail, outcome, applied, commit, budget = BUDGET } = options;
	const changes = byRisk(report.plan?.changes ?? []);
	const became = new Map(applied?.changes.map((one) => [one.namespace, one]));
	const head = [`## Apply\n\n**${outcome}.** ${talliedChanges(report, became)}\n`, report.guarded ? `\nIt edited the platform's own files, ${isOpen(report.guarded.approval) ? "**without the approval that takes: all changes are held**" : "with the approval that takes"}.\n` : ""].join("");
	const foot = `\n<sub>Judged at ${commit.slice(0, 7)}, by the reviews of this pull request as it was merged.</sub>\n`;
	const room = budget - RESERVE - markdownSize(head + foot);
	const approvals = approvalsSection(report, detail, room * .4);
	const heading = "\n### Findings\n";
	const shown = shownFindings(report.diagnostics, detail);
	const findings = findingsMarkdown(shown, room * .3, options);
	const late = approvals !== "" && changes.some(({ approvals: needed }) => needed.some(isOpen)) ? "\nAn approval after the merge does not count: propose what is held anew, and merge it once it is approved.\n" : "";
	const must = head + approvals + late + (findings === "" ? "" : heading + findings);
	return fillBudget(changes.map((change) => ({ text: changeRow(change, became.get(change.namespace), detail) })), (rows) => must + table(rows, changes.length) + foot, budget);
}
const WORDS = {
	done: "done",
	failed: "failed",
	held: "held",
	left: "not begun"
};
function talliedChanges({ plan, diagnostics }, became) {
	if (plan === null) return "The policies are wrong, so nothing of it can be planned.";
	const { changes } = plan;
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	if (changes.length === 0) return errors > 0 ? `Nothing of it can be applied: ${count(errors, "error")}.` : "Nothing of it is to be applied.";
	const outcomes = changes.map((change) => outcomeOf(change, became.get(change.namespace)));
	const tally = [
		"done",
		"failed",
		"held",
		"left"
	].flatMap((one) => {
		const number = outcomes.filter((outcome) => outcome === one).length;
		return number > 0 || one === "done" ? [`${thousands(number)} ${WORDS[one]}`] : [];
	});
	return `Of ${count(changes.length, "change")} that this pull request brought ${tally.join(", ")}.`;
}
const outcomeOf = ({ blocked }, applied) => applied?.outcome ?? (blocked ? "held" : "left");
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
function changeRow(change, applied, detail) {
	const { namespace, team, action, risk } = change;
	return markdownRow([
		`**${markdownText(clip(namespace, 100))}**`,
		markdownText(clip(team, 100)),
		action,
		risk === "safe" ? risk : `**${risk}**`,
		outcomeWords(change, applied, detail)
	]);
}
function outcomeWords(change, applied, detail) {
	const outcome = outcomeOf(change, applied);
	if (outcome === "done" || outcome === "left") return WORDS[outcome];
	if (outcome === "failed" && detail !== "full") return "**failed**: a system of the platform did not do its part; a later run goes on from there";
	const told = (text) => clip(detail === "full" ? text : requestLevel(text), 300);
	if (outcome === "failed") return `**failed**: ${[...applied?.because ?? [], ...applied?.advice ? [applied.advice] : []].map((text) => markdownText(told(text))).join("; ")}`;
	const { blocked, reasons, approvals } = change;
	return `**held**: ${(blocked ? [...reasons.flatMap((reason) => reason.startsWith(BLOCKED) ? [markdownText(told(reason.slice(9)))] : []), ...approvals.filter(isOpen).map(({ for: what }) => `${markdownCode(told(what))} is not approved`)] : (applied?.because ?? []).map((text) => markdownText(told(text)))).join("; ")}`;
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
		const outcome = await tell$1(pull, report, telling);
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
async function tell$1(pull, report, { github, run, inputs: { detail }, outcome, report: applied, digests }) {
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
			applied,
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
// src/action/whole-history.ts
/**
* The clone with all of the history: where that is cut off, the last commit there would answer for all before it.
*
* @throws Failure where it cannot be fetched.
*/
async function wholeHistory(git, head) {
	if (!git.place.shallow) return git;
	const refused = await fetchFromOrigin(git, {
		commits: [head],
		history: true
	});
	const whole = openGit(git.place.root);
	if (!(whole instanceof GitRefused) && !whole.place.shallow) return whole;
	throw new Failure(`This clone is without the history of the branch, so nobody can tell who brought what is there${refused ? `: ${refused.message}` : ""}`, "Set `fetch-depth: 0` for actions/checkout");
}
// src/action/apply.ts
const SUMMARY = 9e5;
/** Milliseconds to wait for another run: a lease that was left behind ends by itself in one minute. */
const WAIT = 18e4;
/**
* Applies the tip of the default branch, judged anew (security 3 to 6), whatever the event was: a later run goes on with
* what an earlier one has left. Returns the exit code: 0 all of it is true, 1 something is held or wrong, 2 something
* failed or was stopped.
*/
async function apply(run, inputs, step) {
	const { github, notes } = await connect(run, inputs, step);
	if (!github) throw new Failure("Apply needs a token: without the reviews of the merged pull requests no change can be justified", "Leave the input `github-token` out, or give it a token that may read pull requests");
	const branch = await readDefaultBranch(github);
	if (run.ref !== `refs/heads/${branch.name}`) throw new Failure(`'${run.ref}' is not the default branch '${branch.name}', and only that is applied`, "Start the workflow from the default branch");
	if (run.sha !== branch.tip) return superseded(run, branch.tip, step);
	const { plan, report } = await carryOut(await mergedBranch(run, inputs, github, step), run, inputs, step);
	if (plan.superseded !== void 0) return superseded(run, plan.superseded, step);
	return await tell(plan, report, {
		run,
		inputs,
		step,
		github,
		notes
	});
}
async function mergedBranch(run, inputs, github, step) {
	const root = rootOf(run, inputs);
	const { head } = await bringCommits(openRepo(root), { commit: run.sha }, run.sha, step.debug);
	const git = await wholeHistory(openRepo(root), head);
	const history = readHistory(git, head);
	const from = run.event === "push" ? pushedFrom(run.payload) : void 0;
	const before = from !== void 0 && descends(git, from, head) ? from : void 0;
	return {
		root,
		git,
		history,
		origins: openOrigins({
			run,
			github,
			git,
			history,
			pushed: new Set(before === void 0 ? [] : history.newer(before)),
			step
		}),
		head,
		before,
		workspace: run.workspace,
		useSettings: (settings) => step.mask(secretsOf(settings, process.env)),
		debug: step.debug
	};
}
async function carryOut(branch, { actor }, { detail }, step) {
	const stop = stopOnCancel(() => step.say("The job is cancelled: what is under way comes to its end, and nothing new begins"));
	try {
		return await applyPlanned({
			root: branch.root,
			plan: (stateOf) => planMerged(branch, stateOf),
			actor,
			dry: false,
			wait: WAIT,
			signal: stop.signal,
			emit: applyLog(step, detail),
			onWait: (lease) => step.say(`Waiting for the apply of ${visible(lease.actor ?? "somebody")} on ${visible(lease.host)}, which has had the state since ${lease.since}`)
		});
	} catch (error) {
		if (!stop.signal.aborted || error instanceof Error && "advice" in error) throw error;
		throw new Failure("The job was cancelled before anything was begun", "Run it again: nothing was changed");
	} finally {
		stop.close();
	}
}
async function tell(plan, report, told) {
	const { run, inputs, step, github, notes } = told;
	const { opened, told: planned, parts } = plan;
	const { detail } = inputs;
	const judgement = {
		compared: compileOpened(opened, planned),
		report: planned.report,
		policyDigest: opened.policySet?.digest ?? null,
		impact: void 0
	};
	showFindings(judgement, inputs, step);
	writeResult(judgement, inputs, run, step);
	const end = endOf(planned.report, report, plan.settles);
	const note = (text) => {
		notes.push(text);
		step.say(text);
	};
	const digests = {
		policy: judgement.policyDigest,
		plan: planned.report.plan?.digest ?? null
	};
	const url = inputs.comment ? await tellMerged(parts, {
		github,
		run,
		inputs,
		outcome: end.says,
		report,
		digests,
		note
	}) : "";
	step.output("comment-url", url);
	const summary = {
		detail,
		budget: SUMMARY / 2
	};
	const markdown = changeMarkdown(judgement, {
		...summary,
		docsUrl: run.docsUrl,
		merged: true
	});
	step.summarize(`${report ? renderApplyMarkdown(report, summary) : `## Apply\n\n**${end.says}.**\n`}\n${markdown}\n${noteLines(notes)}`);
	step.say(`${planned.report.result}: ${end.says}`);
	if (end.code === 0) step.notice(end.says);
	else step.error(end.says, end.advice);
	return end.code;
}
/** An older push, or a run that was started again: a later one covers what it would have done. */
function superseded({ sha }, later, step) {
	const text = `Superseded: the branch is at ${later.slice(0, 7)} by now, and ${sha.slice(0, 7)} is no longer its tip. Nothing was changed; the run of the tip covers it`;
	step.notice(text);
	step.summarize(`## Superseded\n\n${text}.\n`);
	return 0;
}
export { apply };
