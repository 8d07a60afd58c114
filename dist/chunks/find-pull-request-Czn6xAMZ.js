import { r as showValue } from "./show-value-CyT3irk0.js";
import { i as visible } from "./escape-Dj7N_U7c.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
import { t as readPullRequest } from "./pull-request-BNRXzrSm.js";
// src/github/find-pull-request.ts
/** docs.github.com/webhooks/webhook-events-and-payloads#merge_group: `merge_group.head_ref`. */
const QUEUE = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/;
/**
* The pull request a merge queue tests, from the queue's ref. A name proves nothing, so GitHub must know the pull
* request, and that it goes to the queue's branch. Throws GitHubFailure.
*
* @param ref `gh-readonly-queue/main/pr-12-<id of the commit before it>`, with or without `refs/heads/`.
*/
async function findPullRequest(github, ref) {
	const shown = visible(showValue(ref));
	const [, branch, number] = QUEUE.exec(ref) ?? [];
	if (branch === void 0) throw new GitHubFailure(`${shown} is no ref of a merge queue`, "It must be that of the event: gh-readonly-queue/<branch>/pr-<number>-<commit>");
	const pull = await readPullRequest(github, Number(number));
	const problem = pull.baseRef !== branch ? `goes to ${visible(showValue(pull.baseRef))}` : pull.state === "closed" && pull.mergedAt === null ? "was closed without being merged" : void 0;
	if (problem === void 0) return pull;
	throw new GitHubFailure(`The merge queue's ref ${shown} names pull request ${number}, but that ${problem}`, "Queue the pull request again");
}
export { findPullRequest };
