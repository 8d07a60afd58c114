import { visible } from '../core/report/escape.ts';
import type { GitHub } from '../github/client.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { changeOfRun, type RunChange } from './change-of-run.ts';
import { connect } from './connect.ts';
import type { EventRule } from './event-rules.ts';
import { judgeRun } from './judge-run.ts';
import type { Step } from './open-step.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';
import { reportCheck } from './report-check.ts';

/** Checks the change that an event is about and reports it. Returns the exit code. */
export async function check(run: Run, inputs: Inputs, rule: EventRule, step: Step): Promise<number> {
  const change = changeOfRun(run);
  const { github, notes } = await connect(run, inputs, step);
  try {
    const pull = github && (await pullOf(github, change));
    // A pull request may be to another branch by now.
    const base = pull && 'branch' in change.base ? { branch: pull.baseRef } : change.base;
    const known = github && pull && { github, pull };
    const judged = await judgeRun(run, inputs, { ...change, base }, known, step);
    const number = pull?.number ?? change.pull;
    return await reportCheck({ ...judged, run, inputs, rule, step, github, notes, number });
  } catch (error) {
    if (github && rule.status) await sayError(github, change.head, run, error, step);
    throw error;
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

/** A required status that is missing looks as if it were still to come. */
async function sayError(
  github: GitHub,
  head: string,
  { url }: Run,
  error: unknown,
  step: Step,
): Promise<void> {
  const { setStatus } = await import('../github/commit-status.ts');
  const isFailure = error instanceof Error && 'advice' in error;
  const description = isFailure ? error.message : 'The check could not be made';
  try {
    await setStatus(github, head, { state: 'error', description, targetUrl: url });
  } catch (other) {
    const why = other instanceof Error ? other.message : String(other);
    step.say(`The commit status could not be set either: ${visible(why)}`);
  }
}
