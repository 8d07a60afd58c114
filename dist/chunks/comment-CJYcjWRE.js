import { o as __toESM } from "./rolldown-runtime-COqNOauY.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { c as ownReport, d as NO_STATUS, f as hasStatus, i as REPORT_FILE, l as outcomeWords, n as MOST_REPORT, o as readForkReport, r as REPORT_ARTIFACT, s as ArtifactRefused, t as sayError, u as judgeRun } from "./say-error-CNZqW8dA.js";
import { t as setStatus } from "./commit-status-BNotOIaS.js";
import { t as GitHubFailure } from "./github-failure-BCMmCjBL.js";
import { t as readPullRequest } from "./pull-request-BNRXzrSm.js";
import { t as keepComment } from "./sticky-comment-2nqPoFi-.js";
import { n as noteLines, r as connect } from "./root-of-B7hv13GG.js";
import { r as textAt, t as numberAt } from "./read-run-CP24NmCb.js";
// src/github/only-file-of-zip.ts
/**
* The one file of a zip archive. An archive is refused that is broken or encrypted, that has another file or a second
* one, and whose file is larger than `most` bytes, whatever it says of its size: it is read up to there and no further.
* Throws ArtifactRefused.
*/
async function onlyFileOfZip(zip, name, most) {
	const { fromBufferPromise } = await import("./yauzl-CM-X-j3A.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const archive = await fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
		if (archive.entryCount !== 1) throw refused$1(`has not one file but ${archive.entryCount}`);
		for await (const entry of archive.eachEntry()) {
			if (entry.fileName !== name) throw refused$1(`has another file than ${name}`);
			if (entry.uncompressedSize > most) throw refused$1(`has a file of more than ${most} bytes`);
			const stream = await archive.openReadStreamPromise(entry);
			const chunks = [];
			for await (const chunk of stream) chunks.push(chunk);
			return Buffer.concat(chunks);
		}
	} catch (error) {
		if (error instanceof ArtifactRefused) throw error;
	}
	throw refused$1("is no archive that can be read");
}
const refused$1 = (what) => new ArtifactRefused(`The artifact of the run ${what}`, "Upload prism-report.json alone, as the workflow that `prism init` writes does");
// src/github/run-artifact.ts
/** A compressed file is hardly larger than the file; names and the archive's index need some. */
const AROUND = 16384;
/** In milliseconds, for each silence of the storage. */
const LONGEST_SILENCE = 3e4;
/**
* A file that a run uploaded, alone in its artifact; undefined when the run uploaded no artifact of that name. Of
* several, one for each attempt, the latest. The bytes are the run's, so they are hostile; neither their number nor what
* the archive says of them can exhaust this process. Throws ArtifactRefused and GitHubFailure.
*/
async function readRunArtifact(github, { run, artifact, file, most }) {
	const { owner, repo } = github;
	const latest = (await github.paginate(github.rest.actions.listWorkflowRunArtifacts, {
		owner,
		repo,
		run_id: run,
		name: artifact,
		per_page: 100
	})).sort((a, b) => b.id - a.id)[0];
	if (!latest) return void 0;
	if (latest.expired) throw new ArtifactRefused("The artifact of the check's run has expired", "Run the check of the pull request again");
	const { headers } = await github.rest.actions.downloadArtifact({
		owner,
		repo,
		artifact_id: latest.id,
		archive_format: "zip",
		request: { redirect: "manual" }
	});
	if (headers.location === void 0) throw new GitHubFailure("GitHub does not say where the artifact of the run is stored", "Run the job again; where it happens each time see that the runner reaches the API of GitHub");
	return onlyFileOfZip(await bytesAt(headers.location, most + AROUND), file, most);
}
/** The address holds a signature, so it stands in no text. */
async function bytesAt(address, most) {
	const { HttpClient } = await import("./lib-V_1F4_RQ.js");
	const client = new HttpClient("prism", [], {
		allowRetries: true,
		maxRetries: 3,
		socketTimeout: LONGEST_SILENCE
	});
	const chunks = [];
	let size = 0;
	try {
		const { message } = await client.get(address);
		if (message.statusCode !== 200) throw new Error(`status ${message.statusCode}`);
		for await (const chunk of message) {
			size += chunk.length;
			if (size > most) break;
			chunks.push(chunk);
		}
	} catch {
		throw new GitHubFailure("The artifact of the run cannot be downloaded from where GitHub stores it", "Run the job again; where it happens each time see that the runner reaches the storage of GitHub Actions");
	} finally {
		client.dispose();
	}
	if (size <= most) return Buffer.concat(chunks);
	throw new ArtifactRefused(`The artifact of the run has more than ${most} bytes`, "Upload prism-report.json alone, as the workflow that `prism init` writes does");
}
// src/action/comment-from-artifact.ts
/** By GitHub, for these the head of a run is that of the pull request. */
const EVENTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_review"]);
/** `commentFromArtifact` for what the run of an event uploaded. Throws ArtifactRefused and GitHubFailure. */
async function commentFromRun(github, event, judge) {
	const bytes = await readRunArtifact(github, {
		artifact: REPORT_ARTIFACT,
		file: REPORT_FILE,
		most: MOST_REPORT,
		run: event.workflow_run.id
	});
	return bytes === void 0 ? { kind: "no-report" } : commentFromArtifact(github, event, bytes, judge);
}
/**
* Comments on a pull request of a fork and sets its status, in place of a check whose token may not. That check ran the
* fork's version of the workflow, so whoever wrote the pull request decides every byte of the artifact. Nothing of it is
* posted: not its text, which would put anybody's words under the bot's name, nor its verdict, which would let anybody
* pass the required status. It only says which pull request; GitHub confirms that its head, in that repository, is what
* the run was for, and `judge` judges it again from git (the base is trusted, the head is fetched and read as objects
* and never checked out). Rendering the report again from data of the artifact would do for the text alone.
*
* Throws ArtifactRefused for an artifact that does not fit its run, and GitHubFailure.
*/
async function commentFromArtifact(github, event, artifact, judge) {
	const pull = await pullOfRun(github, event, artifact);
	const { number, headSha, baseRef, state } = pull;
	if (state === "closed" || headSha !== event.workflow_run.head_sha) return {
		kind: "superseded",
		pull: number
	};
	const { comment, status } = await judge(pull);
	const isSet = baseRef === event.repository.default_branch ? await setStatus(github, headSha, status) : void 0;
	return {
		kind: "reported",
		pull: number,
		comment: await keepComment(github, {
			...comment,
			pull: number
		}),
		status: isSet
	};
}
/** The pull request that an artifact names, when it is one that the run can have been for. */
async function pullOfRun(github, { repository, workflow_run: run }, artifact) {
	const here = `${github.owner}/${github.repo}`;
	if (!EVENTS.has(run.event)) throw refused("was not for a pull request");
	const report = readForkReport(artifact);
	if (!isSame(repository.full_name, here) || !isSame(report.repository, here)) throw refused("is of another repository than its report");
	if (report.run !== run.id || report.head !== run.head_sha) throw refused("is another one than its report names");
	const pull = await readPullRequest(github, report.pull_request).catch((error) => {
		if (error instanceof GitHubFailure && error.status === 404) throw refused("names a pull request that does not exist");
		throw error;
	});
	const from = run.head_repository?.full_name;
	if (from === void 0 || pull.headRepository === null || !isSame(from, pull.headRepository)) throw refused(`was not for the pull request that its report names (${report.pull_request})`);
	return pull;
}
/** Names of repositories compare without case. */
const isSame = (one, other) => one.toLowerCase() === other.toLowerCase();
const refused = (what) => new ArtifactRefused(`The run ${what}`, "Nothing was posted. Look at what the pull request changes in its workflow, or run its check again");
// src/action/comment.ts
/**
* Reports on a pull request of a fork, after its own check and in its place (security 9). Returns the exit code, which
* is not that of the verdict: this job is about the comment.
*/
async function comment(run, inputs, step) {
	const { github, notes } = await connect(run, inputs, step);
	if (!github) throw new Failure("A comment needs a token", "Leave the input `github-token` out");
	const outcome = await commentFromRun(github, eventOf(run), async (pull) => {
		const change = {
			head: pull.headSha,
			base: { branch: pull.baseRef },
			actor: pull.author ?? void 0
		};
		try {
			return ownReport(await judgeRun(run, inputs, change, {
				github,
				pull
			}, step), run, inputs);
		} catch (error) {
			if (hasStatus(run, pull.baseRef)) await sayError(github, pull.headSha, run, error, step);
			throw error;
		}
	});
	const lines = linesOf(outcome);
	for (const line of lines) step.say(line);
	step.summarize(`## Prism${noteLines([...lines, ...notes])}`);
	if (outcome.kind !== "reported") return 0;
	if ("url" in outcome.comment) step.output("comment-url", outcome.comment.url ?? "");
	return outcome.status !== false && !["forbidden", "refused"].includes(outcome.comment.kind) ? 0 : 2;
}
/** @throws Failure where the event is not the end of a run. */
function eventOf({ payload }) {
	const id = numberAt(payload, "workflow_run", "id");
	const event = textAt(payload, "workflow_run", "event");
	const head_sha = textAt(payload, "workflow_run", "head_sha");
	const full_name = textAt(payload, "repository", "full_name");
	const default_branch = textAt(payload, "repository", "default_branch");
	if (id === void 0 || event === void 0 || head_sha === void 0 || full_name === void 0 || default_branch === void 0) throw new Failure("The event does not say which run has ended", "Start this workflow by workflow_run, as the one that `prism init` writes");
	const from = textAt(payload, "workflow_run", "head_repository", "full_name");
	return {
		repository: {
			full_name,
			default_branch
		},
		workflow_run: {
			id,
			event,
			head_sha,
			head_repository: from === void 0 ? null : { full_name: from }
		}
	};
}
function linesOf(outcome) {
	switch (outcome.kind) {
		case "no-report": return ["The run left no report, so there is nothing to say"];
		case "superseded": return [`Pull request ${outcome.pull} has moved on since that run, so nothing is said`];
		case "reported": return [
			`Reported on pull request ${outcome.pull}`,
			...outcomeWords(outcome.comment).map(({ text }) => text),
			...outcome.status === void 0 ? [NO_STATUS] : [],
			...outcome.status !== false ? [] : ["The token may not set the commit status 'prism': give the job 'statuses: write'"]
		];
	}
}
export { comment };
