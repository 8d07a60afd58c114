import { ArtifactRefused } from '../github/artifact-refused.ts';
import type { GitHub } from '../github/client.ts';
import { type CommitStatus, setStatus } from '../github/commit-status.ts';
import { GitHubFailure } from '../github/github-failure.ts';
import { type PullRequest, readPullRequest } from '../github/pull-request.ts';
import { readRunArtifact } from '../github/run-artifact.ts';
import { type CommentDraft, type CommentOutcome, keepComment } from '../github/sticky-comment.ts';
import { MOST_REPORT, REPORT_ARTIFACT, REPORT_FILE, readForkReport } from './report-artifact.ts';

/** What of a `workflow_run` event is read. It comes from GitHub; the branch's name in it would be the fork's. */
export interface WorkflowRunEvent {
  readonly repository: { readonly full_name: string; readonly default_branch: string };
  readonly workflow_run: {
    readonly id: number;
    readonly event: string;
    readonly head_sha: string;
    /** Null when the fork was deleted. */
    readonly head_repository: { readonly full_name: string } | null;
  };
}

/** What this job says of a pull request, by its own judgement. */
export interface OwnReport {
  readonly comment: Omit<CommentDraft, 'pull'>;
  readonly status: CommitStatus;
}

/** What became of it. The caller says each of these. */
export type ForkOutcome =
  /** The run left no report: it could comment itself, or ended before it had one. */
  | { readonly kind: 'no-report' }
  /** The pull request has a newer head, whose own check follows, or is closed. */
  | { readonly kind: 'superseded'; readonly pull: number }
  /** `status`: whether the token could set it; undefined on a pull request to a branch that has none. */
  | {
      readonly kind: 'reported';
      readonly pull: number;
      readonly comment: CommentOutcome;
      readonly status: boolean | undefined;
    };

/** By GitHub, for these the head of a run is that of the pull request. */
const EVENTS = new Set(['pull_request', 'pull_request_review']);

/** `commentFromArtifact` for what the run of an event uploaded. Throws ArtifactRefused and GitHubFailure. */
export async function commentFromRun(
  github: GitHub,
  event: WorkflowRunEvent,
  judge: (pull: PullRequest) => Promise<OwnReport>,
): Promise<ForkOutcome> {
  const wanted = { artifact: REPORT_ARTIFACT, file: REPORT_FILE, most: MOST_REPORT };
  const bytes = await readRunArtifact(github, { ...wanted, run: event.workflow_run.id });
  return bytes === undefined ? { kind: 'no-report' } : commentFromArtifact(github, event, bytes, judge);
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
export async function commentFromArtifact(
  github: GitHub,
  event: WorkflowRunEvent,
  artifact: Uint8Array,
  judge: (pull: PullRequest) => Promise<OwnReport>,
): Promise<ForkOutcome> {
  const pull = await pullOfRun(github, event, artifact);
  const { number, headSha, baseRef, state } = pull;
  if (state === 'closed' || headSha !== event.workflow_run.head_sha)
    return { kind: 'superseded', pull: number };
  const { comment, status } = await judge(pull);
  const isSet =
    baseRef === event.repository.default_branch ? await setStatus(github, headSha, status) : undefined;
  const outcome = await keepComment(github, { ...comment, pull: number });
  return { kind: 'reported', pull: number, comment: outcome, status: isSet };
}

/** The pull request that an artifact names, when it is one that the run can have been for. */
async function pullOfRun(
  github: GitHub,
  { repository, workflow_run: run }: WorkflowRunEvent,
  artifact: Uint8Array,
): Promise<PullRequest> {
  const here = `${github.owner}/${github.repo}`;
  if (!EVENTS.has(run.event)) throw refused('was not for a pull request');
  const report = readForkReport(artifact);
  if (!isSame(repository.full_name, here) || !isSame(report.repository, here))
    throw refused('is of another repository than its report');
  if (report.run !== run.id || report.head !== run.head_sha)
    throw refused('is another one than its report names');
  const pull = await readPullRequest(github, report.pull_request).catch((error: unknown) => {
    if (error instanceof GitHubFailure && error.status === 404)
      throw refused('names a pull request that does not exist');
    throw error;
  });
  // `workflow_run.pull_requests` would say it, but GitHub leaves it empty for a fork.
  const from = run.head_repository?.full_name;
  if (from === undefined || pull.headRepository === null || !isSame(from, pull.headRepository))
    throw refused(`was not for the pull request that its report names (${report.pull_request})`);
  return pull;
}

/** Names of repositories compare without case. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const refused = (what: string): ArtifactRefused =>
  new ArtifactRefused(
    `The run ${what}`,
    'Nothing was posted. Look at what the pull request changes in its workflow, or run its check again',
  );
