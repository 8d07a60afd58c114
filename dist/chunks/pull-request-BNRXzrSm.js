import { t as loginOf } from "./login-of-UoczsbPM.js";
// src/github/pull-request.ts
async function readPullRequest(github, number) {
	const { owner, repo } = github;
	const { data } = await github.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	});
	const head = data.head.repo;
	return {
		number: data.number,
		state: data.state,
		draft: data.draft ?? false,
		author: loginOf(data.user),
		headSha: data.head.sha,
		headRepository: head?.full_name ?? null,
		fromFork: head?.id !== data.base.repo.id,
		baseRef: data.base.ref,
		baseSha: data.base.sha,
		mergedAt: data.merged_at,
		mergeCommit: data.merged_at === null ? null : data.merge_commit_sha,
		commits: data.commits
	};
}
export { readPullRequest as t };
