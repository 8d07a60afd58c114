import { t as loginOf } from "./login-of-UoczsbPM.js";
import { t as loginKey } from "./membership-CT5segZP.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
import { n as bringReviewed } from "./bring-commits-BLetpDiG.js";
// src/github/co-authors.ts
/** Anywhere in the message: a squash keeps the trailers of each commit in the middle of its own. */
const TRAILER = /^[ \t]*co-authored-by[ \t]*:(.*)$/gim;
const ADDRESS = /^[^<>]*<([^<>]*)>\s*$/;
/**
* docs.github.com/account-and-profile/reference/email-addresses-reference, "Your noreply email address": older ones
* have no number. Logins of managed users have `_`, those of apps end in `[bot]`.
*/
const NOREPLY = /^(?:\d{1,20}\+)?([a-z\d][a-z\d_-]{0,99}(?:\[bot\])?)@users\.noreply\.github\.com$/;
/** Of Evidence.co_authors, schemas/evidence.schema.json. */
const MOST = 1e3;
/**
* Logins of the co-authors a commit's message names, each once. Null among them: somebody whose login nobody knows.
* The address alone counts, the name beside it is free text.
*/
function coAuthorsOf(message, known) {
	const found = /* @__PURE__ */ new Set();
	for (const [, person] of message.matchAll(TRAILER)) found.add(loginOfAddress(person, known));
	const all = [...found];
	return all.length <= MOST ? all : [null, ...all.slice(0, 999)];
}
function loginOfAddress(person, known) {
	const address = ADDRESS.exec(person)?.[1]?.trim() ?? "";
	if (NOREPLY.exec(lowerCase(address))) return address.slice(address.indexOf("+") + 1, address.indexOf("@"));
	return known.get(lowerCase(address)) ?? null;
}
/** Of ASCII letters alone: other letters have lower cases that make different addresses the same. */
const lowerCase = (address) => address.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
// src/github/memberships.ts
/** Each costs a call for each team, and anybody may review a public pull request. */
const MOST_PEOPLE = 50;
/**
* Which of these people are members of the teams whose members GitHub knows (`github_team`). Who was invited and has
* not accepted is none. What cannot be read is told by a note and gives nobody a membership; undefined when that is
* so of every team, or no team is GitHub's.
*/
async function readMemberships(github, teams, logins) {
	const people = peopleOf(github, logins);
	const members = new Map(people.map((login) => [login, []]));
	const unreadable = /* @__PURE__ */ new Set();
	let readable = false;
	for (const { name, github_team } of teams) {
		const [org, slug] = github_team?.split("/") ?? [];
		if (org === void 0 || slug === void 0) continue;
		for (const login of people) {
			if (unreadable.has(org)) break;
			const answer = await isMember(github, org, slug, login);
			if (answer instanceof GitHubFailure) {
				unreadable.add(org);
				github.note(`GitHub did not tell who is in '${org}/${slug}', so nobody counts as a member of a team of '${org}': ${answer.message}. ${answer.advice}; or list the members in policies/teams.yaml`);
			} else if (answer) members.get(login).push(name);
		}
		readable ||= !unreadable.has(org);
	}
	return readable ? Object.fromEntries(members) : void 0;
}
/** Each once. No app is a member of a team. */
function peopleOf(github, logins) {
	const byKey = /* @__PURE__ */ new Map();
	for (const login of logins) if (!login.endsWith("[bot]") && !byKey.has(loginKey(login))) byKey.set(loginKey(login), login);
	const all = [...byKey.values()];
	if (all.length > MOST_PEOPLE) github.note(`${all.length} people wrote or approved this: only the first ${MOST_PEOPLE} are looked up in the teams, the others count as members of none`);
	return all.slice(0, MOST_PEOPLE);
}
async function isMember({ rest }, org, team_slug, username) {
	try {
		const { data } = await rest.teams.getMembershipForUserInOrg({
			org,
			team_slug,
			username
		});
		return data.state === "active";
	} catch (error) {
		if (!(error instanceof GitHubFailure)) throw error;
		return error.status === 404 ? false : error;
	}
}
// src/github/evidence.ts
/** Somebody whose login nobody knows wrote something: then no review counts (semantics 2). */
const UNKNOWN = {
	author: null,
	committer: null,
	co_authors: []
};
/**
* What GitHub knows of the people of a pull request, for the head that `pull` has. Where it does not tell all, the
* evidence says so in a way that lets no review count, and a note tells why. Throws GitHubFailure.
*/
async function readEvidence(github, pull, { teams, logins }) {
	const commits = await readCommits(github, pull);
	const reviews = await readReviews(github, pull);
	const approvers = reviews.filter(({ state }) => state === "APPROVED").map(({ user }) => user);
	const memberships = await readMemberships(github, teams, [
		pull.author,
		...logins,
		...approvers
	].filter((login) => login !== null));
	return {
		author: pull.author,
		commits,
		reviews,
		...memberships && { memberships },
		merged_at: pull.mergedAt
	};
}
async function readCommits(github, pull) {
	const listed = await github.paginate(github.rest.pulls.listCommits, pageOf(github, pull));
	const known = /* @__PURE__ */ new Map();
	for (const { commit, author, committer } of listed) for (const [email, account] of [[commit.author?.email, author], [commit.committer?.email, committer]]) {
		const login = loginOf(account);
		if (email && login !== null && login !== "web-flow") known.set(lowerCase(email), login);
	}
	const commits = listed.map(({ commit, author, committer }) => ({
		author: loginOf(author),
		committer: loginOf(committer),
		co_authors: coAuthorsOf(commit.message, known)
	}));
	const missing = whatIsMissing(listed.map(({ sha }) => sha), pull);
	if (missing === void 0) return commits;
	github.note(`${missing}, so nobody knows who wrote all of it, and no review counts`);
	return [...commits, UNKNOWN];
}
/** Undefined: the list has all commits of this very head. */
function whatIsMissing(listed, { number, commits, headSha }) {
	if (listed.length < commits) return `GitHub lists only ${listed.length} of the ${commits} commits of pull request ${number}`;
	if (!listed.includes(headSha)) return `Pull request ${number} has another head by now than ${headSha.slice(0, 7)}, and GitHub lists only the commits of that one`;
}
async function readReviews(github, pull) {
	return (await github.paginate(github.rest.pulls.listReviews, pageOf(github, pull))).map(({ user, state, commit_id, submitted_at }) => ({
		user: loginOf(user),
		state,
		commit: commit_id,
		submitted_at: submitted_at ?? null
	}));
}
const pageOf = ({ owner, repo }, { number }) => ({
	owner,
	repo,
	pull_number: number,
	per_page: 100
});
// src/action/people-of-pull.ts
/** Who wrote and who approved a pull request, with the commits in the clone that its approvals are of. */
const peopleOfPull = (github, pull, git, debug) => async ({ teams }) => {
	const evidence = await readEvidence(github, pull, {
		teams: teams.values(),
		logins: []
	});
	const approvals = (evidence.reviews ?? []).filter(({ state }) => state === "APPROVED");
	await bringReviewed(git, approvals.flatMap(({ commit }) => commit ?? []), debug);
	return evidence;
};
export { peopleOfPull as t };
