import type { ApplyReport } from '../core/model/apply-report.ts';
import { renderApplyComment } from '../core/report/apply-comment.ts';
import { count } from '../core/report/tally.ts';
import type { GitHub } from '../github/client.ts';
import { GitHubFailure } from '../github/github-failure.ts';
import type { PullRequest } from '../github/pull-request.ts';
import type { CommentOutcome } from '../github/sticky-comment.ts';
import type { MergedPart } from './authorize-merged.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';

export interface Telling {
  readonly github: GitHub;
  readonly run: Run;
  readonly inputs: Inputs;
  /** What became of the plan, in one sentence of Markdown without its full stop. */
  readonly outcome: string;
  /** What became of each change; undefined where none was to be carried out. */
  readonly report: ApplyReport | undefined;
  readonly digests: { readonly policy: string | null; readonly plan: string | null };
  /** For the log and the job summary. */
  readonly note: (text: string) => void;
}

/** Each takes some calls, which count against the limit of the whole repository. */
const MOST_PULLS = 20;

/**
 * Says on each merged pull request what becomes of what it brought: one comment, apart from that of its check. What
 * cannot be said there is a note. Returns the address of the comment of the latest pull request, empty without one.
 */
export async function tellMerged(parts: readonly MergedPart[], telling: Telling): Promise<string> {
  const { note } = telling;
  const told = parts
    .flatMap(({ origin: { pull }, report }) => (pull ? [{ pull, report }] : []))
    .sort((a, b) => b.pull.number - a.pull.number);
  const left = told.length - MOST_PULLS;
  if (left > 0) note(`On ${count(left, 'more merged pull request')} no outcome was posted: the plan has all`);
  const urls: string[] = [];
  for (const { pull, report } of told.slice(0, MOST_PULLS)) {
    try {
      const outcome = await tell(pull, report, telling);
      if ('url' in outcome && outcome.url !== undefined) urls.push(outcome.url);
      const problem = problemOf(outcome);
      if (problem !== undefined) note(`Pull request ${pull.number}: ${problem}`);
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      note(
        `The outcome could not be posted on pull request ${pull.number}, nor on those before it: ${error.message}. ${error.advice}`,
      );
      break;
    }
  }
  return urls[0] ?? '';
}

async function tell(
  pull: PullRequest,
  report: MergedPart['report'],
  { github, run, inputs: { detail }, outcome, report: applied, digests }: Telling,
): Promise<CommentOutcome> {
  const { keepComment } = await import('../github/sticky-comment.ts');
  const { runId, attempt, url, docsUrl, sha: commit } = run;
  return keepComment(github, {
    kind: 'apply',
    pull: pull.number,
    marker: { head: pull.headSha, base: commit, ...digests, run: runId, attempt },
    body: (budget) => renderApplyComment(report, { outcome, applied, commit, detail, budget, docsUrl }),
    summary: url,
    create: true,
  });
}

function problemOf(outcome: CommentOutcome): string | undefined {
  switch (outcome.kind) {
    case 'superseded':
      return 'a later run has said what became of it';
    case 'forbidden':
    case 'refused':
      return `the outcome could not be posted: ${outcome.message}. ${outcome.advice}`;
    case 'none':
    case 'unchanged':
      return undefined;
    default:
      return outcome.length === 'full'
        ? undefined
        : 'the comment does not hold all; the job summary has more';
  }
}
