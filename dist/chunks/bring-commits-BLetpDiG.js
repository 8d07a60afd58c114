import { t as findCommits } from "./git-commits-vZdcqSTK.js";
import { t as gitFailure } from "./git-process-dk__6ZUw.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
// src/github/branch-tip.ts
/** The id of the last commit of a branch as it is now. Throws GitHubFailure. */
async function readBranchTip({ rest, owner, repo }, branch) {
	const { data } = await rest.git.getRef({
		owner,
		repo,
		ref: `heads/${branch}`
	});
	return data.object.sha;
}
// src/repo/git-fetch.ts
/**
* Fetches from `origin`, with the credentials that the clone has. Brings all of what is wanted, or returns why not.
* No tag comes along, no submodule is looked at, and nothing that is checked out changes.
*/
async function fetchFromOrigin(git, { branches = [], commits = [], history = false }) {
	const refs = [...branches.map((name) => `+refs/heads/${name}:refs/remotes/origin/${name}`), ...commits];
	if (refs.length === 0) return void 0;
	const result = await git.workTree([
		"fetch",
		...[
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-auto-maintenance",
			"--no-write-fetch-head"
		],
		...history ? ["--unshallow"] : [],
		"origin",
		...refs
	]);
	return result.status === 0 ? void 0 : gitFailure(result, "fetch from origin");
}
// src/action/bring-commits.ts
/**
* Sees that the clone has both, and fetches what is missing. The tip of a branch is always asked for: in a job that was
* started again, or waited, the clone's is old, and an old base has old policies (security 1).
*
* @param github Says whether the clone has the tip where git cannot fetch it; left out: the clone is believed.
* @throws Failure when one of them is not there and cannot be fetched.
*/
async function bringCommits(git, base, head, debug, github) {
	const branches = "branch" in base ? [base.branch] : [];
	const ids = [..."commit" in base ? [base.commit] : [], head];
	const refused = await fetchFromOrigin(git, {
		branches,
		commits: ids.filter((_, at) => findIds(git, ids)[at] === void 0)
	});
	if (refused) debug(refused.message);
	const name = "branch" in base ? `refs/remotes/origin/${base.branch}` : base.commit;
	const [from, to] = findIds(git, [name, head]);
	if (from !== void 0 && to !== void 0) {
		if (refused && github && "branch" in base) await checkTip(github, base.branch, from, refused.message);
		if (git.place.shallow && git.objects([
			"merge-base",
			from,
			to
		]).status !== 0) {
			const cut = await fetchFromOrigin(git, {
				branches,
				commits: [from, to],
				history: true
			});
			if (cut) debug(cut.message);
		}
		return {
			base: from,
			head: to
		};
	}
	const what = from === void 0 ? "branch" in base ? `The branch '${base.branch}'` : `The commit ${base.commit}` : `The commit ${head}`;
	throw new Failure(`${what} is not in this clone${refused ? `: ${refused.message}` : ""}`, "Set `fetch-depth: 0` for actions/checkout, which then brings all branches with their history");
}
/** A clone that cannot fetch may have a tip of long ago, as on a runner that keeps its folders. */
async function checkTip(github, branch, tip, refused) {
	const now = await readBranchTip(github, branch);
	if (now === tip) return;
	throw new Failure(`The branch '${branch}' is at ${now.slice(0, 7)}, this clone has it at ${tip.slice(0, 7)}, and it cannot be fetched: ${refused}`, "Let actions/checkout keep its credentials (`persist-credentials: true`), or run the job again");
}
/** Reviews are compared at the commit they are of, which a force-push takes out of every branch. */
const MOST_ALONE = 20;
/**
* Brings commits that reviews are of, as far as the remote still gives them: without its commit a review counts as
* stale, so it is no failure.
*/
async function bringReviewed(git, commits, debug) {
	const asked = [...new Set(commits)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
	const known = findIds(git, asked);
	const missing = asked.filter((_, at) => known[at] === void 0);
	if (missing.length === 0 || !await fetchFromOrigin(git, { commits: missing })) return;
	for (const id of missing.slice(0, MOST_ALONE)) {
		const refused = await fetchFromOrigin(git, { commits: [id] });
		if (refused) debug(`A review is of commit ${id}, which is not to be had: ${refused.message}`);
	}
}
const findIds = (git, refs) => refs.length === 0 ? [] : findCommits(git, refs).map((commit) => commit?.id);
export { readBranchTip as i, bringReviewed as n, fetchFromOrigin as r, bringCommits as t };
