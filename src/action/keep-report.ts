import type { GitHub } from '../github/client.ts';
import { GitHubFailure } from '../github/github-failure.ts';
import type { CommentOutcome } from '../github/sticky-comment.ts';
import type { OwnReport } from './comment-from-artifact.ts';
import { outcomeWords } from './outcome-words.ts';
import type { CheckResult } from './report-check.ts';

export interface KeptReport {
  /** Empty where there is no comment. */
  readonly commentUrl: string;
  /** Why the commit status is not what it should be, so that whoever waits for it looks here. */
  readonly failure: GitHubFailure | undefined;
  /** Whether the token could write all that the event has. */
  readonly everywhere: boolean;
}

/** The comment and the commit status, as far as the event has them and the token may write them. */
export async function keepReport(result: CheckResult, report: OwnReport): Promise<KeptReport> {
  const { github, rule, inputs, number, notes, step, commits } = result;
  if (!github) return { commentUrl: '', failure: undefined, everywhere: false };
  const note = (text: string): void => {
    notes.push(text);
    step.say(text);
  };
  let outcome: CommentOutcome | undefined;
  if (rule.comment && inputs.comment && number !== undefined)
    outcome = await keepComment(github, number, report, note);
  if (outcome) for (const { text, isNote } of outcomeWords(outcome)) (isNote ? note : step.say)(text);
  const status = rule.status ? await keepStatus(github, commits.head, report, note) : true;
  return {
    commentUrl: (outcome && 'url' in outcome && outcome.url) || '',
    failure: status instanceof GitHubFailure ? status : undefined,
    everywhere: status === true && outcome?.kind !== 'forbidden',
  };
}

/** The summary has all that the comment has, so nothing that goes wrong here fails the check. */
async function keepComment(
  github: GitHub,
  pull: number,
  { comment }: OwnReport,
  note: (text: string) => void,
): Promise<CommentOutcome | undefined> {
  const sticky = await import('../github/sticky-comment.ts');
  try {
    return await sticky.keepComment(github, { ...comment, pull });
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    note(`The comment could not be written: ${error.message}. ${error.advice}`);
    return undefined;
  }
}

/** Whether it is set, or why not. */
async function keepStatus(
  github: GitHub,
  head: string,
  { status }: OwnReport,
  note: (text: string) => void,
): Promise<boolean | GitHubFailure> {
  const { setStatus } = await import('../github/commit-status.ts');
  try {
    const isSet = await setStatus(github, head, status);
    if (!isSet)
      note(
        "The token may not set the commit status 'prism': give the job 'statuses: write'; on a pull request of a fork the workflow that follows sets it",
      );
    return isSet;
  } catch (error) {
    if (error instanceof GitHubFailure) return error;
    throw error;
  }
}
