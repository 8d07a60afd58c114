import { n as showFindings, r as changeOfRun, t as writeResult } from "./write-result-CuDiVevS.js";
import { i as changeMarkdown, n as noteLines, r as connect } from "./root-of-B7hv13GG.js";
import { a as forkReportText, c as ownReport, d as NO_STATUS, f as hasStatus, i as REPORT_FILE, l as outcomeWords, t as sayError, u as judgeRun } from "./say-error-CNZqW8dA.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
const { writeFileSync } = process.getBuiltinModule("node:fs");
const { join, resolve } = process.getBuiltinModule("node:path");
// src/action/keep-report.ts
/** The comment and the commit status, as far as the event has them and the token may write them. */
async function keepReport(result, report) {
	const { github, rule, inputs, number, notes, step, commits } = result;
	if (!github) return {
		commentUrl: "",
		failure: void 0,
		everywhere: false
	};
	const note = (text) => {
		notes.push(text);
		step.say(text);
	};
	let outcome;
	if (rule.comment && inputs.comment && number !== void 0) outcome = await keepComment(github, number, report, note);
	if (outcome) for (const { text, isNote } of outcomeWords(outcome)) (isNote ? note : step.say)(text);
	const status = rule.status ? await keepStatus(github, commits.head, report, note) : true;
	return {
		commentUrl: outcome && "url" in outcome && outcome.url || "",
		failure: status instanceof GitHubFailure ? status : void 0,
		everywhere: status === true && outcome?.kind !== "forbidden"
	};
}
/** The summary has all that the comment has, so nothing that goes wrong here fails the check. */
async function keepComment(github, pull, { comment }, note) {
	const sticky = await import("./sticky-comment-Xg3e4yO7.js");
	try {
		return await sticky.keepComment(github, {
			...comment,
			pull
		});
	} catch (error) {
		if (!(error instanceof GitHubFailure)) throw error;
		note(`The comment could not be written: ${error.message}. ${error.advice}`);
		return;
	}
}
/** Whether it is set, or why not. */
async function keepStatus(github, head, { status }, note) {
	const { setStatus } = await import("./commit-status-Dw0LD7S6.js");
	try {
		const isSet = await setStatus(github, head, status);
		if (!isSet) note("The token may not set the commit status 'prism': give the job 'statuses: write'; on a pull request of a fork the workflow that follows sets it");
		return isSet;
	} catch (error) {
		if (error instanceof GitHubFailure) return error;
		throw error;
	}
}
// src/action/report-check.ts
/** A job summary may have 1 MiB (docs.github.com/actions/reference/workflows-and-actions/workflow-commands). */
const SUMMARY = 1e6;
/**
* Reports a check wherever somebody looks: log, annotations, artifacts, outputs, comment, commit status, and last the
* job summary, which also has what could not be said elsewhere. Returns the exit code.
*/
async function reportCheck(result) {
	const { inputs, step, judgement, notes, run } = result;
	showFindings(judgement, inputs, step);
	writeResult(judgement, inputs, run, step);
	const report = ownReport(result, run, inputs);
	step.say(report.status.description);
	const kept = await keepReport(result, report);
	step.output("comment-url", kept.commentUrl);
	if (!kept.everywhere) writeForkReport(result, report);
	const { detail } = inputs;
	const markdown = changeMarkdown(judgement, {
		detail,
		budget: SUMMARY,
		docsUrl: run.docsUrl
	});
	step.summarize(markdown + noteLines(notes));
	if (!kept.failure) return report.status.state === "success" ? 0 : 1;
	step.error(kept.failure.message, kept.failure.advice);
	return 2;
}
/** For the workflow that follows the check of a fork and may write (security 9). */
function writeForkReport({ run, inputs, number, commits, judgement }, { comment, status }) {
	if (number === void 0) return;
	const text = forkReportText({
		format_version: 1,
		repository: run.repository,
		pull_request: number,
		...commits,
		run: run.runId,
		verdict: judgement.report.result,
		description: status.description,
		comment: comment.body(6e4)
	});
	writeFileSync(join(resolve(run.workspace, inputs.out), REPORT_FILE), text);
}
// src/action/check.ts
/** Checks the change that an event is about and reports it. Returns the exit code. */
async function check(run, inputs, rule, step) {
	const change = changeOfRun(run);
	const { github, notes } = await connect(run, inputs, step);
	let status = rule.status && hasStatus(run, change.target);
	try {
		const pull = github && await pullOf(github, change);
		status = rule.status && hasStatus(run, pull?.baseRef ?? change.target);
		if (github && status) await sayPending(github, change.head, run, notes, step);
		else if (rule.status && !status) notes.push(NO_STATUS);
		const base = pull && "branch" in change.base ? { branch: pull.baseRef } : change.base;
		const known = github && pull && {
			github,
			pull
		};
		const judged = await judgeRun(run, inputs, {
			...change,
			base
		}, known, step);
		const number = pull?.number ?? change.pull;
		return await reportCheck({
			...judged,
			run,
			inputs,
			rule: {
				...rule,
				status
			},
			step,
			github,
			notes,
			number
		});
	} catch (error) {
		if (github && status) await sayError(github, change.head, run, error, step);
		throw error;
	}
}
/**
* A check that is made anew, as after a review, takes its old verdict back. That a token may not write is said at the
* end, with what to do about it.
*/
async function sayPending(github, head, { url }, notes, step) {
	const { setStatus } = await import("./commit-status-Dw0LD7S6.js");
	try {
		await setStatus(github, head, {
			state: "pending",
			description: "The check has begun",
			targetUrl: url
		});
	} catch (error) {
		if (!(error instanceof Error && "advice" in error)) throw error;
		const note = `The commit status could not be set when the check began: ${error.message}`;
		notes.push(note);
		step.say(note);
	}
}
/** As GitHub knows it now, with the head that the event is about: people are judged for what they have seen. */
async function pullOf(github, { pull, queue, head }) {
	if (queue !== void 0) return (await import("./find-pull-request-Czn6xAMZ.js")).findPullRequest(github, queue);
	if (pull === void 0) return void 0;
	return {
		...await (await import("./pull-request-xEl2Ptcr.js")).readPullRequest(github, pull),
		headSha: head
	};
}
export { check };
