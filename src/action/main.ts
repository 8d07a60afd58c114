import { getInput } from '@actions/core';
import { visible, visibleLines } from '../core/report/escape.ts';
import { markdownText } from '../core/report/escape-markdown.ts';
import { Failure } from '../run/failure.ts';
import { decideMode } from './decide-mode.ts';
import { openStep, type Step } from './open-step.ts';
import { type Inputs, readInputs } from './read-inputs.ts';
import { type Run, readRun, textAt } from './read-run.ts';

/** Runs the step of this process and sets its exit code: 0 fine, 1 findings, 2 it could not do its job. */
export async function main(): Promise<void> {
  const { env } = process;
  const step = openStep(getInput('github-token'), env);
  try {
    process.exitCode = await runStep(readRun(env), readInputs(), step);
  } catch (error) {
    process.exitCode = 2;
    sayFailure(error, step);
  }
}

/** What a run does not need is not loaded: the check starts in a fraction of what all of it takes. */
async function runStep(run: Run, inputs: Inputs, step: Step): Promise<number> {
  const defaultBranch = textAt(run.payload, 'repository', 'default_branch');
  const decision = decideMode({ event: run.event, ref: run.ref, defaultBranch }, inputs.mode);
  step.say(`${decision.do}: ${decision.why}`);
  switch (decision.do) {
    case 'refuse':
      throw new Failure(
        `mode: apply is refused: ${decision.why}`,
        'Apply runs on a push to the default branch, and on workflow_dispatch and schedule there; leave the mode out to check',
      );
    case 'apply':
      return (await import('./apply.ts')).apply(run, inputs, step);
    case 'comment':
      return (await import('./comment.ts')).comment(run, inputs, step);
    case 'check':
      return (await import('./check.ts')).check(run, inputs, decision.rule, step);
  }
}

function sayFailure(error: unknown, step: Step): void {
  const isFailure = error instanceof Error && 'advice' in error && typeof error.advice === 'string';
  const message = isFailure
    ? error.message
    : `Prism failed; this is a bug: ${error instanceof Error ? error.message : String(error)}`;
  // What the command line shares says its flag.
  const advice = isFailure ? (error.advice as string).replaceAll('--root', 'the input `root`') : '';
  step.error(message, advice);
  if (!isFailure && error instanceof Error) step.say(visibleLines(error.stack ?? '').join('\n'));
  step.summarize(
    `## ⚠️ No result\n\n${markdownText(visible(message))}.\n\n${advice === '' ? '' : `${markdownText(advice)}.`}\n`,
  );
}
