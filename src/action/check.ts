import type { GitHub } from '../github/client.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { changeOfRun, type RunChange } from './change-of-run.ts';
import { connect } from './connect.ts';
import type { EventRule } from './event-rules.ts';
import { hasStatus, NO_STATUS } from './has-status.ts';
import { judgeRun } from './judge-run.ts';
import type { Step } from './open-step.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';
import { reportCheck } from './report-check.ts';
import { sayError } from './say-error.ts';

/** Checks the change that an event is about and reports it. Returns the exit code. */
export async function check(run: Run, inputs: Inputs, rule: EventRule, step: Step): Promise<number> {
  const change = changeOfRun(run);
  const { github, notes } = await connect(run, inputs, step);
  let status = rule.status && hasStatus(run, change.target);
  try {
    const pull = github && (await pullOf(github, change));
    status = rule.status && hasStatus(run, pull?.baseRef ?? change.target);
    if (github && status) await sayPending(github, change.head, run, notes, step);
    else if (rule.status && !status) notes.push(NO_STATUS);
    // A pull request may be to another branch by now.
    const base = pull && 'branch' in change.base ? { branch: pull.baseRef } : change.base;
    const known = github && pull && { github, pull };
    const judged = await judgeRun(run, inputs, { ...change, base }, known, step);
    const number = pull?.number ?? change.pull;
    return await reportCheck({
      ...judged,
      run,
      inputs,
      rule: { ...rule, status },
      step,
      github,
      notes,
      number,
    });
  } catch (error) {
    if (github && status) await sayError(github, change.head, run, error, step);
    throw error;
  }
}

/**
 * A check that is made anew, as after a review, takes its old verdict back. That a token may not write is said at the
 * end, with what to do about it.
 */
async function sayPending(
  github: GitHub,
  head: string,
  { url }: Run,
  notes: string[],
  step: Step,
): Promise<void> {
  const { setStatus } = await import('../github/commit-status.ts');
  try {
    await setStatus(github, head, { state: 'pending', description: 'The check has begun', targetUrl: url });
  } catch (error) {
    if (!(error instanceof Error && 'advice' in error)) throw error;
    const note = `The commit status could not be set when the check began: ${error.message}`;
    notes.push(note);
    step.say(note);
  }
}

/** As GitHub knows it now, with the head that the event is about: people are judged for what they have seen. */
async function pullOf(github: GitHub, { pull, queue, head }: RunChange): Promise<PullRequest | undefined> {
  if (queue !== undefined)
    return (await import('../github/find-pull-request.ts')).findPullRequest(github, queue);
  if (pull === undefined) return undefined;
  const found = await (await import('../github/pull-request.ts')).readPullRequest(github, pull);
  return { ...found, headSha: head };
}
