import { t as clip } from "./escape-Dj7N_U7c.js";
import { o as markdownText } from "./escape-markdown-DKY1ePoi.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { r as textAt, t as numberAt } from "./read-run-CP24NmCb.js";
import { a as markdownSize } from "./findings-markdown-DzNhSO6x.js";
import { t as renderPlanComment } from "./plan-comment-Daj7vmEG.js";
import { o as impactTally, t as renderImpactMarkdown } from "./impact-markdown-B165In6p.js";
// src/action/change-markdown.ts
/** The report of a change for a comment or a job summary. What new policies do stands folded at its end. */
function changeMarkdown({ report, impact }, options) {
	const { budget, ...rest } = options;
	const folded = impact === void 0 ? "" : foldedImpact(impact, options);
	return renderPlanComment(report, {
		...rest,
		budget: budget - markdownSize(folded)
	}) + folded;
}
/** A quarter of the room at most: who must approve what is worth more than what new policies do. */
function foldedImpact(impact, { detail, budget }) {
	const tally = impactTally(impact);
	const title = "\n<details>\n<summary><b>Impact of the policies</b>: ";
	const body = detail === "full" ? renderImpactMarkdown(impact, budget / 4) : "";
	return `${title}${tally}</summary>\n\n${markdownSize(body) <= budget / 4 ? body : "`prism impact` lists the namespaces.\n"}\n</details>\n`;
}
// src/action/change-of-run.ts
/** @throws Failure where an event does not say what it must. */
function changeOfRun(run) {
	const { event, payload } = run;
	const change = payload.pull_request !== void 0 ? ofPull(run) : event === "merge_group" ? ofQueue(run) : ofRef(run);
	if (/^[0-9a-f]{40,64}$/.test(change.head)) return change;
	throw new Failure(`The event '${event}' names no commit`, "Start the workflow by one of the events of docs/reference/events.md");
}
/** GitHub's own account for those that were deleted: it is a member of no team. */
const NOBODY = "ghost";
const ofPull = ({ payload }) => ({
	pull: numberAt(payload, "pull_request", "number"),
	queue: void 0,
	head: textAt(payload, "pull_request", "head", "sha") ?? "",
	base: { branch: textAt(payload, "pull_request", "base", "ref") ?? "" },
	actor: textAt(payload, "pull_request", "user", "login") ?? "ghost"
});
/** A queue tests each pull request on top of those before it, so its base is what they come to. */
const ofQueue = ({ payload, ref, actor }) => ({
	pull: void 0,
	queue: textAt(payload, "merge_group", "head_ref") ?? ref,
	head: textAt(payload, "merge_group", "head_sha") ?? "",
	base: { commit: textAt(payload, "merge_group", "base_sha") ?? "" },
	actor
});
function ofRef({ event, payload, ref, sha, actor }) {
	const branch = textAt(payload, "repository", "default_branch");
	const before = pushedFrom(payload);
	const isDefault = branch !== void 0 && ref === `refs/heads/${branch}`;
	return {
		pull: void 0,
		queue: void 0,
		head: sha,
		base: event === "push" && isDefault && before !== void 0 ? { commit: before } : branch === void 0 ? { commit: sha } : { branch },
		actor
	};
}
/** Where a push found the branch; undefined for a new branch. */
function pushedFrom(payload) {
	const before = textAt(payload, "before");
	return before !== void 0 && /^(?!0+$)[0-9a-f]{40,64}$/.test(before) ? before : void 0;
}
// src/action/connect.ts
/** Loads the client only for a run that has a token: it takes longer than a small check. */
async function connect(run, { token }, step) {
	const notes = [];
	const note = (text) => {
		notes.push(text);
		step.say(text);
	};
	if (token === "") {
		note("There is no github-token: reviews were not read, and the result is in the job summary only");
		return {
			github: void 0,
			notes
		};
	}
	const { openGitHub } = await import("./client-D2Y6oQ13.js");
	const { apiUrl, repository } = run;
	return {
		github: await openGitHub({
			token,
			apiUrl,
			repository,
			note
		}),
		notes
	};
}
// src/action/note-lines.ts
const MOST = 50;
/** What people should know besides the result, for the job summary. */
const noteLines = (notes) => notes.length === 0 ? "" : `\n### Notes\n\n${[...new Set(notes)].slice(0, MOST).map((note) => `- ${markdownText(clip(note, 1e3))}\n`).join("")}`;
export { pushedFrom as a, changeOfRun as i, connect as n, changeMarkdown as o, NOBODY as r, noteLines as t };
