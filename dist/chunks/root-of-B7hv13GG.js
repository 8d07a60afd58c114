import { t as clip } from "./escape-Dj7N_U7c.js";
import { o as markdownText } from "./escape-markdown-DKY1ePoi.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { r as markdownSize } from "./findings-markdown-D8bi7lAP.js";
import { t as renderPlanComment } from "./plan-comment-C2RssTnc.js";
import { s as impactTally, t as impactSections } from "./impact-markdown-BsZTSfGc.js";
const { lstatSync } = process.getBuiltinModule("node:fs");
const { isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
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
	const body = detail === "full" ? impactSections(impact, budget / 4) : "";
	if (body === "") return `\n**Impact of the policies**: ${tally}.\n`;
	return `\n<details>\n<summary><b>Impact of the policies</b>: ${tally}</summary>\n${markdownSize(body) <= budget / 4 ? body : "\n`prism impact` lists the namespaces.\n"}\n</details>\n`;
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
	const { openGitHub } = await import("./client-CUhrWdSk.js");
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
// src/action/root-of.ts
/**
* The root of the namespaces, absolute. A pull request can make a link of it, or of a folder on its way: it would then be
* judged by policies that it brings itself, as git takes where the link leads for the root.
*
* @throws Failure for a link within the checkout.
*/
function rootOf({ workspace }, inputs) {
	const root = resolve(workspace, inputs.root);
	const within = relative(workspace, root);
	if (within.startsWith("..") || isAbsolute(within)) return root;
	const parts = within.split(sep);
	const link = parts.map((_, i) => parts.slice(0, i + 1).join(sep)).find((path) => lstatSync(join(workspace, path), { throwIfNoEntry: false })?.isSymbolicLink());
	if (within === "" || link === void 0) return root;
	throw new Failure(`The root '${inputs.root}' is behind a symbolic link of the repo, '${link}'`, "Make it a folder again: a link could lead to other policies");
}
export { changeMarkdown as i, noteLines as n, connect as r, rootOf as t };
