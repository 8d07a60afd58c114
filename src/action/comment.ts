import { Failure } from '../run/failure.ts';
import { commentFromRun, type WorkflowRunEvent } from './comment-from-artifact.ts';
import { connect } from './connect.ts';
import { hasStatus, NO_STATUS } from './has-status.ts';
import { judgeRun } from './judge-run.ts';
import { noteLines } from './note-lines.ts';
import type { Step } from './open-step.ts';
import { outcomeWords } from './outcome-words.ts';
import { ownReport } from './own-report.ts';
import type { Inputs } from './read-inputs.ts';
import { numberAt, type Run, textAt } from './read-run.ts';
import { sayError } from './say-error.ts';

/**
 * Reports on a pull request of a fork, after its own check and in its place (security 9). Returns the exit code, which
 * is not that of the verdict: this job is about the comment.
 */
export async function comment(run: Run, inputs: Inputs, step: Step): Promise<number> {
  const { github, notes } = await connect(run, inputs, step);
  if (!github) throw new Failure('A comment needs a token', 'Leave the input `github-token` out');
  const outcome = await commentFromRun(github, eventOf(run), async (pull) => {
    const change = { head: pull.headSha, base: { branch: pull.baseRef }, actor: pull.author ?? undefined };
    try {
      return ownReport(await judgeRun(run, inputs, change, { github, pull }, step), run, inputs);
    } catch (error) {
      if (hasStatus(run, pull.baseRef)) await sayError(github, pull.headSha, run, error, step);
      throw error;
    }
  });
  const lines = linesOf(outcome);
  for (const line of lines) step.say(line);
  step.summarize(`## Prism${noteLines([...lines, ...notes])}`);
  if (outcome.kind !== 'reported') return 0;
  if ('url' in outcome.comment) step.output('comment-url', outcome.comment.url ?? '');
  const isDone = outcome.status !== false && !['forbidden', 'refused'].includes(outcome.comment.kind);
  return isDone ? 0 : 2;
}

/** @throws Failure where the event is not the end of a run. */
function eventOf({ payload }: Run): WorkflowRunEvent {
  const id = numberAt(payload, 'workflow_run', 'id');
  const event = textAt(payload, 'workflow_run', 'event');
  const head_sha = textAt(payload, 'workflow_run', 'head_sha');
  const full_name = textAt(payload, 'repository', 'full_name');
  const default_branch = textAt(payload, 'repository', 'default_branch');
  if (
    id === undefined ||
    event === undefined ||
    head_sha === undefined ||
    full_name === undefined ||
    default_branch === undefined
  )
    throw new Failure(
      'The event does not say which run has ended',
      'Start this workflow by workflow_run, as the one that `prism init` writes',
    );
  const from = textAt(payload, 'workflow_run', 'head_repository', 'full_name');
  const head_repository = from === undefined ? null : { full_name: from };
  return {
    repository: { full_name, default_branch },
    workflow_run: { id, event, head_sha, head_repository },
  };
}

type Outcome = Awaited<ReturnType<typeof commentFromRun>>;

function linesOf(outcome: Outcome): string[] {
  switch (outcome.kind) {
    case 'no-report':
      return ['The run left no report, so there is nothing to say'];
    case 'superseded':
      return [`Pull request ${outcome.pull} has moved on since that run, so nothing is said`];
    case 'reported':
      return [
        `Reported on pull request ${outcome.pull}`,
        ...outcomeWords(outcome.comment).map(({ text }) => text),
        ...(outcome.status === undefined ? [NO_STATUS] : []),
        ...(outcome.status !== false
          ? []
          : ["The token may not set the commit status 'prism': give the job 'statuses: write'"]),
      ];
  }
}
