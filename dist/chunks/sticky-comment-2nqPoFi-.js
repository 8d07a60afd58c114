import { t as loginOf } from "./login-of-UoczsbPM.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
import { t as readPullRequest } from "./pull-request-BNRXzrSm.js";
// src/github/comment-marker.ts
const VERSION = 1;
const START = {
	check: "<!-- prism v=",
	apply: "<!-- prism apply v="
};
const ID = "[0-9a-f]{40}(?:[0-9a-f]{24})?";
const DIGEST = "[0-9a-f]{64}|-";
const NUMBER = "[1-9][0-9]{0,15}";
const REST = new RegExp(`^${VERSION} head=(${ID}) base=(${ID}) policy=(${DIGEST}) plan=(${DIGEST}) run=(${NUMBER}) attempt=(${NUMBER}) -->`);
/**
* The first line of a comment: `<!-- prism v=1 head=\u2026 base=\u2026 policy=\u2026 plan=\u2026 run=\u2026 attempt=\u2026 -->`, of apply's with
* `prism apply`. Ids and digests in
* hexadecimal, `-` for null, so that no value can end the HTML comment. Throws for any other value: that is a bug.
*/
function formatMarker({ head, base, policy, plan, run, attempt }, kind = "check") {
	const rest = `${VERSION} head=${head} base=${base} policy=${policy ?? "-"} plan=${plan ?? "-"} run=${run} attempt=${attempt} -->`;
	if (REST.exec(rest)?.[0] !== rest) throw new TypeError("A commit id, a digest or a run of the comment is not what it must be");
	return START[kind] + rest;
}
/** Whether a text begins as the comment does, in whatever version. Anybody can write that: the author counts too. */
const hasMarker = (body, kind = "check") => body.startsWith(START[kind]);
/** What a comment says about itself; undefined for a text of somebody else, and for one of another version. */
function parseMarker(body, kind = "check") {
	const found = hasMarker(body, kind) && REST.exec(body.slice(START[kind].length));
	if (!found) return void 0;
	const [, head, base, policy, plan, run, attempt] = found;
	const digest = (text) => text === "-" ? null : text;
	return {
		head,
		base,
		policy: digest(policy),
		plan: digest(plan),
		run: Number(run),
		attempt: Number(attempt)
	};
}
/** Whether one report is of a later run than another: GitHub numbers runs as they begin. */
const isLater = (one, other) => one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
// src/github/token-login.ts
/**
* In whose name this token writes: `github-actions[bot]` for the token of a workflow, `<slug>[bot]` for another app's,
* a login for a person's. `GET /user` is refused to apps and `GET /app` to their tokens; the answer to a reaction names
* its author, and takes no right but that to comment. It stands for a moment on a comment and notifies nobody.
*/
async function tokenLogin(github, comment) {
	const { owner, repo } = github;
	const place = {
		owner,
		repo,
		comment_id: comment
	};
	const { status, data } = await github.rest.reactions.createForIssueComment({
		...place,
		content: "eyes"
	});
	if (status === 201) await github.rest.reactions.deleteForIssueComment({
		...place,
		reaction_id: data.id
	});
	return loginOf(data.user);
}
// src/github/comment-page.ts
/** The most that a page may have. */
const PAGE = 100;
/** The comments of a kind that this token's owner wrote and marked on a pull request, over all pages, the oldest first. */
async function ownComments(github, pull, kind) {
	const { owner, repo } = github;
	const marked = await github.paginate(github.rest.issues.listComments, {
		owner,
		repo,
		issue_number: pull,
		per_page: PAGE
	}, ({ data }) => data.filter(({ body }) => hasMarker(body ?? "", kind)));
	if (marked.length === 0) return [];
	const login = await tokenLogin(github, marked[0].id);
	return marked.filter(({ user }) => login !== null && loginOf(user) === login).map(({ id, html_url, body }) => ({
		id,
		url: html_url,
		body,
		marker: parseMarker(body, kind)
	})).sort((a, b) => a.id - b.id);
}
// src/github/sticky-comment.ts
/** A comment may have 65,536 characters; the marker and the link need some. */
const BUDGETS = [["full", 6e4], ["half", 3e4]];
/**
* Keeps one comment on a pull request: updated in place, created where there is none. Of several, which two runs at
* once can leave behind, the oldest stays with the text of the latest run. A run never replaces the report of a newer
* head, nor that of a later run on the same head. GitHub has no conditional write: between the last look and the write
* lies one call. Throws GitHubFailure for what is no outcome, such as a server that stays down.
*/
async function keepComment(github, draft) {
	try {
		return await keep(github, draft).catch((error) => {
			if (isFailure(error, 404)) return keep(github, draft);
			throw error;
		});
	} catch (error) {
		if (isFailure(error, 403)) return {
			kind: "forbidden",
			...said(error)
		};
		if (isFailure(error, 422)) return {
			kind: "refused",
			...said(error)
		};
		throw error;
	}
}
const isFailure = (error, status) => error instanceof GitHubFailure && error.status === status;
const said = ({ message, advice }) => ({
	message,
	advice
});
async function keep(github, draft) {
	const found = await ownComments(github, draft.pull, draft.kind ?? "check");
	if (found.length > 0) return settle(github, draft, found);
	if (!draft.create) return { kind: "none" };
	if (await currentHead(github, draft.pull) !== draft.marker.head) return {
		kind: "superseded",
		url: void 0
	};
	const { owner, repo } = github;
	const { answer, length } = await shortened(draft, (body) => github.rest.issues.createComment({
		owner,
		repo,
		issue_number: draft.pull,
		body
	}));
	const now = await ownComments(github, draft.pull, draft.kind ?? "check");
	const created = {
		kind: "created",
		url: answer.data.html_url,
		length,
		left: 0
	};
	if (now.length < 2) return created;
	const settled = await settle(github, draft, now);
	return settled.kind === "unchanged" ? {
		...created,
		url: settled.url,
		left: settled.left
	} : settled;
}
/** Leaves the oldest comment with the text of the latest run, and no other. */
async function settle(github, draft, [oldest, ...others]) {
	const { id, url, body } = oldest;
	const head = await currentHead(github, draft.pull);
	const newest = newestOf([oldest, ...others], head);
	const isOurs = draft.marker.head === head && !precedes(draft.marker, newest.marker, head);
	const isSame = (text) => text.trimEnd() === body.trimEnd();
	const { owner, repo } = github;
	const write = (text) => github.rest.issues.updateComment({
		owner,
		repo,
		comment_id: id,
		body: text
	});
	if (!isOurs) {
		if (!isSame(newest.body)) await write(newest.body);
		await remove(github, others);
		return {
			kind: "superseded",
			url
		};
	}
	if (isSame(commentText(draft, BUDGETS[0][1]))) return {
		kind: "unchanged",
		url,
		left: await remove(github, others)
	};
	const { length } = await shortened(draft, write);
	return {
		kind: "updated",
		url,
		length,
		left: await remove(github, others)
	};
}
/** Whether what is known of one report is older: it tells of another head than the present, or of an earlier run. */
function precedes(one, other, head) {
	if (!one || !other) return !one && other !== void 0;
	const [isCurrent, otherIs] = [one.head === head, other.head === head];
	return isCurrent === otherIs ? isLater(other, one) : otherIs;
}
const newestOf = (comments, head) => comments.reduce((best, one) => precedes(best.marker, one.marker, head) ? one : best);
const currentHead = async (github, pull) => (await readPullRequest(github, pull)).headSha;
const commentText = ({ marker, kind, body }, budget) => `${formatMarker(marker, kind)}\n${body(budget)}`;
/** Sends the longest text that GitHub takes. A 422 does not say how much is too much. */
async function shortened(draft, send) {
	let tried;
	for (const [length, budget] of BUDGETS) {
		const text = commentText(draft, budget);
		if (text === tried) continue;
		tried = text;
		try {
			return {
				answer: await send(text),
				length
			};
		} catch (error) {
			if (!isFailure(error, 422)) throw error;
		}
	}
	const link = `The report is too long for a comment: it stands in the [summary of the run](${draft.summary}).`;
	return {
		answer: await send(`${formatMarker(draft.marker, draft.kind)}\n${link}\n`),
		length: "link"
	};
}
/** How many could not be deleted. */
async function remove(github, comments) {
	const { owner, repo } = github;
	let left = 0;
	for (const { id } of comments) try {
		await github.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (!(error instanceof GitHubFailure)) throw error;
		if (error.status !== 404) left += 1;
	}
	return left;
}
export { keepComment as t };
