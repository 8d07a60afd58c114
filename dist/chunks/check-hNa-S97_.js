import { i as visible } from "./escape-Dj7N_U7c.js";
import { i as changeOfRun, n as connect, o as changeMarkdown, t as noteLines } from "./note-lines-AnZx24A8.js";
import { c as outcomeWords, i as forkReportText, l as judgeRun, r as REPORT_FILE, s as ownReport } from "./report-artifact-BkptAgsq.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
import { i as renderText, o as renderAnnotations } from "./sarif-DaPxSHP4.js";
import { r as isInRepo } from "./findings-markdown-DzNhSO6x.js";
import { t as renderPlanText } from "./plan-text-qjsCK-sv.js";
import { n as shownFindings } from "./plan-comment-Daj7vmEG.js";
import { t as version } from "./package-D46-e3oS.js";
import { n as RefusedOutput, t as writeArtifacts } from "./write-artifacts-ClTz4W6y.js";
import { U as RISKS } from "./platform-config-DuxHSEm-.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
const { writeFileSync } = process.getBuiltinModule("node:fs");
const { join, posix, resolve } = process.getBuiltinModule("node:path");
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
	const sticky = await import("./sticky-comment-DDAPX4y2.js");
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
		if (!isSet) note("The token may not set the commit status 'prism': give the job `statuses: write`; on a pull request of a fork the workflow that follows sets it");
		return isSet;
	} catch (error) {
		if (error instanceof GitHubFailure) return error;
		throw error;
	}
}
// src/action/show-findings.ts
/** The log, which lists every finding, and the annotations, of which GitHub shows ten of a kind. */
function showFindings({ report, compared }, { detail, annotations, root }, step) {
	const shown = shownFindings(report.diagnostics, detail);
	const findings = renderText(shown, {
		source: compared.source,
		color: false
	});
	if (findings !== "") step.say(findings);
	if (detail === "full") step.say(renderPlanText(report, {
		color: false,
		width: 120
	}));
	if (annotations) step.commands(renderAnnotations(shown.map((one) => atTop(one, root))));
}
/** Findings are relative to the root, annotations to the repository. */
function atTop(diagnostic, root) {
	const moved = (place) => isInRepo(place.file) && place.file !== "." ? {
		...place,
		file: posix.join(root, place.file)
	} : place;
	return {
		...diagnostic,
		location: moved(diagnostic.location),
		related: diagnostic.related.map(moved)
	};
}
// src/action/write-result.ts
/** The artifacts, and the outputs of action.yml that tell of them. */
function writeResult(judgement, inputs, { workspace }, step) {
	writeFolder(judgement, resolve(workspace, inputs.out), resolve(workspace, inputs.root));
	const { result, plan } = judgement.report;
	const risks = plan?.changes.map(({ risk }) => risk) ?? [];
	const outputs = {
		result,
		plan: plan ? join(inputs.out, "plan.json") : "",
		digest: plan?.digest ?? "",
		creates: plan?.summary.create ?? 0,
		updates: plan?.summary.update ?? 0,
		migrates: plan?.summary.migrate ?? 0,
		deletes: plan?.summary.delete ?? 0,
		risk: RISKS.findLast((risk) => risks.includes(risk)) ?? ""
	};
	for (const [name, value] of Object.entries(outputs)) step.output(name, value);
}
function writeFolder({ compared, policyDigest }, out, root) {
	try {
		writeArtifacts(out, root, {
			report: compared.report,
			configs: compared.compiled?.compilation.configs ?? [],
			change: compared.change,
			policyDigest: policyDigest ?? "",
			version
		});
	} catch (error) {
		if (error instanceof RefusedOutput) throw new Failure(error.message, error.advice.replaceAll("--out", "the input `out`"));
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
	try {
		const pull = github && await pullOf(github, change);
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
			rule,
			step,
			github,
			notes,
			number
		});
	} catch (error) {
		if (github && rule.status) await sayError(github, change.head, run, error, step);
		throw error;
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
/** A required status that is missing looks as if it were still to come. */
async function sayError(github, head, { url }, error, step) {
	const { setStatus } = await import("./commit-status-Dw0LD7S6.js");
	const description = error instanceof Error && "advice" in error ? error.message : "The check could not be made";
	try {
		await setStatus(github, head, {
			state: "error",
			description,
			targetUrl: url
		});
	} catch (other) {
		const why = other instanceof Error ? other.message : String(other);
		step.say(`The commit status could not be set either: ${visible(why)}`);
	}
}
export { check };
