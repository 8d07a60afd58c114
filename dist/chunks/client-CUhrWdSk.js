import { i as clip, r as showValue } from "./show-value-CyT3irk0.js";
import { i as visible } from "./escape-Dj7N_U7c.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
// src/github/failure-of-refusal.ts
/**
* A call that will not be made again, in words for people.
*
* @param limit Seconds until GitHub may be asked again, when it was a rate limit.
* @param now Unix time in milliseconds.
*/
function failureOfRefusal(refusal, limit, now) {
	const { call, status, text, headers } = refusal;
	const said = text === "" ? "" : `: ${text}`;
	if (limit !== void 0) {
		const until = `${new Date(now + limit * 1e3).toISOString().slice(0, 19)}Z`;
		const why = String(headers["x-ratelimit-remaining"]) === "0" && headers["retry-after"] === void 0 ? "The rate limit of the token at GitHub is used up" : "GitHub asks to be called less often";
		return new GitHubFailure(`${why}: ${call} is refused until ${until}`, `Run the job again after ${until}; a limit is shared by all jobs that use the token`, 429);
	}
	if (status === void 0) return new GitHubFailure(`GitHub gave no whole answer to ${call}${said}`, "Run the job again; where it happens each time see that the runner reaches the API of GitHub");
	if (status >= 500) return new GitHubFailure(`GitHub failed at ${call} with ${status}${said}`, "Nothing is wrong with the change: run the job again when GitHub has recovered", status);
	switch (status) {
		case 401: return new GitHubFailure(`GitHub does not accept the token: ${call} was answered with 401${said}`, "Give the step a valid github-token; a token of your own may have expired or been revoked, and that of a workflow ends with its job", 401);
		case 403: return notPermitted(refusal);
		case 404: return new GitHubFailure(`GitHub knows nothing at ${call}, or does not show it to this token`, `Check that it exists; if it does, the token may need ${permissionsOf(refusal)}`, 404);
		case 422: return new GitHubFailure(`GitHub does not take what it was sent with ${call}${said}`, "What it says is wrong must be changed; asking again would not help", 422);
		default: return new GitHubFailure(`GitHub refused ${call} with ${status}${said}`, "See what GitHub says; asking again would not help", status);
	}
}
function notPermitted(refusal) {
	const { call, text } = refusal;
	if (!/\bnot accessible by\b/i.test(text)) return new GitHubFailure(`GitHub refused ${call}: ${text || "it gives no reason"}`, "A setting of the repository or of the organisation is in the way: see what GitHub says", 403);
	const needs = permissionsOf(refusal);
	const advice = needs.includes("members") ? `The token of a workflow can never read teams: give the step the token of a GitHub App that has ${needs}` : `Give the job ${needs} in the workflow, under permissions; on a pull request of a fork GitHub lets the token only read`;
	return new GitHubFailure(`The token may not do ${call}: it needs ${needs}`, advice, 403);
}
/** One alternative of `x-accepted-github-permissions`: `issues=write`, or several that are needed together. */
const ACCEPTED = /^[a-z_]{1,40}=[a-z]{1,10}(,\s*[a-z_]{1,40}=[a-z]{1,10})*$/;
/** The permissions as a workflow writes them: GitHub's own word for it, else by the address. */
function permissionsOf({ call, headers }) {
	const told = String(headers["x-accepted-github-permissions"] ?? "").split(/;\s*/).filter((one) => ACCEPTED.test(one));
	const best = told.find((one) => one.startsWith("pull_requests=")) ?? told[0];
	if (best !== void 0) return best.split(/,\s*/).map((one) => `'${one.replaceAll("_", "-").replace("=", ": ")}'`).join(" and ");
	const level = call.startsWith("GET ") ? "read" : "write";
	return `'${BY_ADDRESS.find(([part]) => part.test(call))?.[1] ?? "contents"}: ${level}'`;
}
const BY_ADDRESS = [
	[/^\w+ \/orgs\//, "members"],
	[/\/(pulls|issues)\b/, "pull-requests"],
	[/\/statuses\b/, "statuses"],
	[/\/actions\//, "actions"]
];
// src/github/refusal.ts
/** Longer texts of an answer say no more. */
const LONGEST = 300;
/** @param token is taken out of every text: a proxy may send back what it was sent. */
function refusalOf(thrown, method, address, token) {
	const { response, message = String(thrown) } = thrown;
	const show = (text) => visible(clip(text.replaceAll(token, "***"), LONGEST));
	return {
		call: show(`${method} ${address}`),
		status: response?.status,
		text: show(response === void 0 ? message : wordsOf(response.data)),
		headers: response?.headers ?? {}
	};
}
/** The message of an answer, and for a 422 what is wrong with which field. */
function wordsOf(data) {
	if (typeof data !== "object" || data === null) return typeof data === "string" ? data : "";
	const { message, errors } = data;
	const details = (Array.isArray(errors) ? errors : []).map((one) => {
		if (typeof one === "string") return one;
		const { field, code, message: words } = one ?? {};
		return words ?? `${field} ${code}`;
	});
	return [message ?? "", ...details].filter((part) => part !== "").join(": ");
}
/**
* How long GitHub wants to be left alone, in seconds; undefined when the call met no limit.
* By docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api, "Handle rate limit errors
* appropriately": `retry-after`, else the reset of a used up hour, else a minute.
*/
function limitOf({ status, headers, text }, now) {
	if (status !== 403 && status !== 429) return void 0;
	const after = headers["retry-after"];
	if (after !== void 0) return Math.max(1, secondsOf(after) ?? A_MINUTE);
	if (String(headers["x-ratelimit-remaining"]) === "0") return Math.max(1, Math.ceil((secondsOf(headers["x-ratelimit-reset"]) ?? now / 1e3) - now / 1e3) + 1);
	return status === 429 || /\bsecondary rate limit\b/i.test(text) ? A_MINUTE : void 0;
}
const A_MINUTE = 60;
const secondsOf = (value) => /^\d{1,12}$/.test(String(value)) ? Number(value) : void 0;
// src/github/ask-again.ts
/** Calls that fail or wait may cost a run this much in all, in milliseconds: it never hangs. */
const PATIENCE = 12e4;
/** After each failure that may pass, in seconds. */
const PAUSES = [
	1,
	2,
	4
];
/** A limit that is met this often will not be lifted by waiting. */
const MOST_LIMITS = 10;
/**
* Makes calls again that failed and may work later: limits when GitHub says so, 5xx and broken connections a few
* times. octokit's own plugins would do most of it, but neither keeps to `retry-after` of every 429, nor says what
* it does, nor knows how long all calls of a run have waited.
*/
function askAgain(note) {
	let spent = 0;
	/**
	* Throws GitHubFailure once it is no use. A call whose answer was lost is made again, and so may be done twice.
	*
	* @param refused what a thrown error means.
	*/
	return async (call, refused) => {
		for (let failures = 0, limits = 0;;) {
			const started = Date.now();
			try {
				return await call();
			} catch (thrown) {
				const refusal = refused(thrown);
				const now = Date.now();
				spent += now - started;
				const limit = limitOf(refusal, now);
				const passing = refusal.status === void 0 || refusal.status >= 500;
				const seconds = limit !== void 0 && limits < MOST_LIMITS ? limit : passing ? PAUSES[failures] : void 0;
				if (seconds === void 0 || spent + seconds * 1e3 > PATIENCE) throw failureOfRefusal(refusal, limit, now);
				if (limit === void 0) failures += 1;
				else limits += 1;
				spent += seconds * 1e3;
				note(`${whatHappened(refusal, limit)}; asking again in ${seconds} s`);
				await setTimeout(seconds * 1e3);
			}
		}
	};
}
function whatHappened({ call, status, text }, limit) {
	if (limit !== void 0) return `GitHub asks to wait before ${call}`;
	return status === void 0 ? `GitHub gave no whole answer to ${call} (${text})` : `GitHub failed at ${call} with ${status}`;
}
// src/github/client.ts
/** docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = "2022-11-28";
/** An answer that takes longer, in milliseconds, does not come. */
const LONGEST_ANSWER = 3e4;
const REDIRECT = 302;
/**
* A client for a repository; nothing is asked yet. octokit is loaded here: it takes longer than a whole check of a
* small change. Throws GitHubFailure where the access is not complete.
*/
async function openGitHub({ token, apiUrl, repository, note }) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
	if (owner === void 0 || repo === void 0) throw new GitHubFailure(`${visible(showValue(repository))} names no repository`, "GITHUB_REPOSITORY must be owner/name, as the runner sets it");
	if (token === "") throw new GitHubFailure("There is no token for GitHub", "Give the step a github-token; without the input it is that of the workflow");
	const { GitHub, getOctokitOptions } = await import("./utils-DsElvPgQ.js");
	const octokit = new GitHub(getOctokitOptions(token, {
		baseUrl: apiUrl,
		userAgent: "prism"
	}));
	const again = askAgain(note);
	const log = {
		debug() {},
		info() {},
		warn: (text) => note(visible(text)),
		error() {}
	};
	octokit.hook.wrap("request", (request, options) => {
		options.headers["x-github-api-version"] = API_VERSION;
		const once = async () => {
			options.request = {
				...options.request,
				log,
				signal: AbortSignal.timeout(LONGEST_ANSWER)
			};
			const answer = await request(options);
			if (typeof answer.data === "string" && answer.status !== 204 && answer.status !== REDIRECT) throw new Error("The answer broke off");
			return answer;
		};
		const refused = (thrown) => {
			const { method, url } = octokit.request.endpoint(options);
			return refusalOf(thrown, method, addressOf(url, apiUrl), token);
		};
		return again(once, refused);
	});
	return {
		owner,
		repo,
		rest: octokit.rest,
		paginate: octokit.paginate,
		note
	};
}
/** Without the origin, which says nothing, and the query, which says little. */
function addressOf(url, apiUrl) {
	return (url.startsWith(apiUrl) ? url.slice(apiUrl.length) : url).split("?")[0];
}
export { openGitHub };
