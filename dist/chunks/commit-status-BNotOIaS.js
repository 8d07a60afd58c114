import { i as visible } from "./escape-Dj7N_U7c.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
// src/github/commit-status.ts
/** What branch protection requires, so it never changes (contracts). */
const CONTEXT = "prism";
/** In characters: docs.github.com/rest/commits/statuses, by what it refuses. */
const LONGEST = 140;
/**
* Sets the status of a commit. False: the token may not, as on a pull request of a fork, so the caller must show the
* verdict in another way. Throws GitHubFailure when it fails otherwise.
*/
async function setStatus({ rest, owner, repo }, sha, { state, description, targetUrl }) {
	try {
		await rest.repos.createCommitStatus({
			owner,
			repo,
			sha,
			state,
			context: CONTEXT,
			description: oneLine(description),
			...targetUrl !== void 0 && { target_url: targetUrl }
		});
		return true;
	} catch (error) {
		if (error instanceof GitHubFailure && error.status === 403) return false;
		throw error;
	}
}
function oneLine(text) {
	const characters = [...visible(text.replace(/\s+/g, " ").trim())];
	return characters.length <= LONGEST ? characters.join("") : `${characters.slice(0, 139).join("")}\u2026`;
}
export { setStatus as t };
