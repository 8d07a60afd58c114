import { i as visible } from "./escape-Dj7N_U7c.js";
import { r as textAt } from "./read-run-CP24NmCb.js";
import { t as openRepo } from "./read-folder-B89PeBBN.js";
import { o as count, s as ofSeverity } from "./placement-C5IpQQ-N.js";
import { n as loadPolicySet } from "./format-setting-Cga9oMw3.js";
import { i as planVerdict } from "./plan-comment-C2RssTnc.js";
import { t as bringCommits } from "./bring-commits-BLetpDiG.js";
import { o as openChange, t as planOpened } from "./plan-opened-D_ib8Snd.js";
import { D as validateForkReport } from "./policy-files-C27l03f-.js";
import { n as compileOpened } from "./compile-change-DosqAbBx.js";
import { i as changeMarkdown, t as rootOf } from "./root-of-B7hv13GG.js";
import { n as impactSources, t as impactOf } from "./impact-sources-DcH1X95-.js";
// src/action/has-status.ts
/**
* Whether the commit status `prism` tells of a pull request to this branch. GitHub keeps one status of a commit for all
* its pull requests, and one to another branch is judged by the policies there, which are old or those of whoever opened
* it. So only the default branch, which alone is applied, has it.
*/
const hasStatus = ({ payload }, branch) => branch !== void 0 && branch === textAt(payload, "repository", "default_branch");
const NO_STATUS = "The commit status is not set: the status of a commit is the same for all its pull requests, so it tells of those to the default branch only";
// src/action/hold-unidentified.ts
/**
* A change that nobody is known to ask for never passes (semantics 2): on a machine of one's own a notice says so, but
* a check that others wait for is blocked by it.
*/
function holdUnidentified(planned) {
	const { report } = planned;
	if (!report.diagnostics.some(isUnchecked)) return planned;
	const { plan } = report;
	return {
		...planned,
		report: {
			...report,
			result: report.result === "rejected" ? "rejected" : "blocked",
			plan: plan && {
				...plan,
				changes: plan.changes.map(held)
			},
			diagnostics: report.diagnostics.map((one) => isUnchecked(one) ? asError(one) : one)
		}
	};
}
const isUnchecked = ({ error }) => error.code === "IDENTITY_UNCHECKED";
const held = (change) => ({
	...change,
	blocked: true,
	reasons: ["blocked: nobody knows who asks for it", ...change.reasons]
});
function asError(diagnostic) {
	const { code, details } = diagnostic.error;
	return {
		...diagnostic,
		severity: "error",
		error: {
			code,
			message: "Nobody knows who asks for this: the account of its author is gone",
			details: {
				...details,
				recommendation: "Have somebody with an account propose it anew"
			}
		}
	};
}
// src/action/judge-change.ts
/** A head against its base tip, by the policies of that tip and the people behind it (security 1 and 2). */
async function judgeChange(change) {
	const { root, base, head, actor, people } = change;
	const opened = await openChange({
		root,
		base,
		head,
		actor,
		whole: true
	});
	const { policySet, options } = opened;
	const evidence = policySet && people && await people(policySet);
	const named = {
		commit: options.base.commit,
		name: change.baseName
	};
	const whole = {
		...opened,
		options: {
			...options,
			base: named,
			evidence
		}
	};
	const compared = compileOpened(whole, holdUnidentified(planOpened(whole)));
	return {
		compared,
		report: compared.change,
		policyDigest: policySet?.digest ?? null,
		impact: await impactOfChange(change, compared.change)
	};
}
async function impactOfChange({ root, base, head }, { guarded, bootstrap }) {
	if (!guarded || bootstrap) return void 0;
	const sources = await impactSources({
		root,
		base,
		head
	});
	const [old, fresh] = [sources.before, sources.after].map((side) => loadPolicySet(side).policySet);
	return old && fresh && old.digest !== fresh.digest ? impactOf(sources, old, fresh) : void 0;
}
// src/action/judge-run.ts
/** Brings the commits of a change into the clone and judges it, by the people of its pull request where it has one. */
async function judgeRun(run, inputs, change, known, { debug }) {
	const root = rootOf(run, inputs);
	const git = openRepo(root);
	const { base } = change;
	const commits = await bringCommits(git, base, change.head, debug, known?.github);
	debug(`base ${commits.base}, head ${commits.head}`);
	const people = known && (await import("./people-of-pull-CuazRTfj.js")).peopleOfPull(known.github, known.pull, git, debug);
	return {
		commits,
		judgement: await judgeChange({
			root,
			...commits,
			baseName: "branch" in base ? base.branch : base.commit.slice(0, 7),
			actor: known ? known.pull.author ?? void 0 : change.actor,
			people
		})
	};
}
// src/action/outcome-words.ts
/** What became of a comment in words, and which of them belong into the job summary too. */
function outcomeWords(outcome) {
	const note = (text) => ({
		text,
		isNote: true
	});
	switch (outcome.kind) {
		case "none": return [{
			text: "No comment: the change concerns no namespace",
			isNote: false
		}];
		case "superseded": return [note("A newer run reports on this pull request, so the comment is left to it")];
		case "forbidden": return [note(`No comment was written: ${outcome.message}. ${outcome.advice}`)];
		case "refused": return [note(`GitHub took no comment of any length: ${outcome.message}. ${outcome.advice}`)];
		default: {
			const isWhole = outcome.kind === "unchanged" || outcome.length === "full";
			return [
				{
					text: `Comment ${outcome.kind}: ${outcome.url}`,
					isNote: false
				},
				...isWhole ? [] : [note("The comment does not hold the whole report, which stands in the job summary")],
				...outcome.left === 0 ? [] : [note(`Older comments of this check could not be deleted: ${outcome.left}`)]
			];
		}
	}
}
// src/action/verdict-of.ts
/** What a check comes to (`fail-on`). What was there before the change does not count. */
function verdictOf(report, failOn) {
	const { result, plan, guarded, diagnostics } = report;
	const fresh = diagnostics.filter(({ existing }) => !existing);
	const warnings = failOn === "warning" ? ofSeverity(fresh, "warning").length : 0;
	const { says } = planVerdict(report);
	const but = result === "accepted" && warnings > 0 ? `; ${count(warnings, "warning")} with fail-on: warning` : "";
	return {
		passes: result === "accepted" && warnings === 0,
		text: `${result}: ${says}${but}`,
		concerns: result !== "accepted" || plan.changes.length > 0 || guarded !== null || fresh.length > 0
	};
}
// src/action/own-report.ts
/** What a judged change says on its pull request: the comment, and the commit status of its head. */
function ownReport({ commits, judgement }, run, inputs) {
	const { passes, text, concerns } = verdictOf(judgement.report, inputs.failOn);
	const { detail } = inputs;
	const footer = `\n<sub>Checked ${commits.head.slice(0, 7)}, merged into ${commits.base.slice(0, 7)}.</sub>\n`;
	return {
		comment: {
			marker: {
				...commits,
				policy: judgement.policyDigest,
				plan: judgement.report.plan?.digest ?? null,
				run: run.runId,
				attempt: run.attempt
			},
			body: (budget) => changeMarkdown(judgement, {
				detail,
				budget: budget - footer.length,
				docsUrl: run.docsUrl
			}) + footer,
			summary: run.url,
			create: concerns
		},
		status: {
			state: passes ? "success" : "failure",
			description: text,
			targetUrl: run.url
		}
	};
}
// src/github/artifact-refused.ts
/** An artifact of a run that is not what a check leaves. Its texts are for people, and none is the artifact's own. */
var ArtifactRefused = class extends Error {
	/** What to do about it. */
	advice;
	constructor(message, advice) {
		super(message);
		this.name = "ArtifactRefused";
		this.advice = advice;
	}
};
// src/action/report-artifact.ts
/** How the check's workflow uploads the report: the file's name, alone in an artifact of this name. */
const REPORT_FILE = "prism-report.json";
const REPORT_ARTIFACT = "prism-report";
/** In bytes. */
const MOST_REPORT = 262144;
const LEFT_OUT = "The report is too long for this file: see the summary of the run.";
/** The text of the file, in at most 256 KiB: a comment that does not fit is left out, and that is said in it. */
function forkReportText(report) {
	const text = `${JSON.stringify(report, null, 2)}\n`;
	return Buffer.byteLength(text) <= 262144 && isReport(report) ? text : `${JSON.stringify({
		...report,
		comment: LEFT_OUT
	}, null, 2)}\n`;
}
/**
* What a check left, which whoever wrote the pull request could write as they liked. Nesting needs no limit of its own:
* the parser does not recurse, and the schema has no room for a value within a value. Throws ArtifactRefused, with
* nothing of the file in its text.
*/
function readForkReport(bytes) {
	if (bytes.length > 262144) throw refused(`has more than ${MOST_REPORT} bytes`);
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		throw refused("is no JSON");
	}
	if (!isReport(value)) throw refused("does not follow schemas/fork-report.schema.json");
	return value;
}
const isReport = (value) => validateForkReport(value);
const refused = (what) => new ArtifactRefused(`The ${REPORT_FILE} of the run ${what}`, "Only the check writes it: look at what the pull request changes in its workflow");
// src/action/say-error.ts
/** A required status that is missing looks as if it were still to come, and one of an earlier run as if it held. */
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
export { forkReportText as a, ownReport as c, NO_STATUS as d, hasStatus as f, REPORT_FILE as i, outcomeWords as l, MOST_REPORT as n, readForkReport as o, REPORT_ARTIFACT as r, ArtifactRefused as s, sayError as t, judgeRun as u };
