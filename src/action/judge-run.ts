import type { GitHub } from '../github/client.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { openRepo } from '../run/read-folder.ts';
import { bringCommits, type Commits } from './bring-commits.ts';
import type { RunChange } from './change-of-run.ts';
import { type Judgement, judgeChange } from './judge-change.ts';
import type { Step } from './open-step.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';
import { rootOf } from './root-of.ts';

export interface JudgedChange {
  readonly commits: Commits;
  readonly judgement: Judgement;
}

/** Brings the commits of a change into the clone and judges it, by the people of its pull request where it has one. */
export async function judgeRun(
  run: Run,
  inputs: Inputs,
  change: Pick<RunChange, 'head' | 'base' | 'actor'>,
  known: { readonly github: GitHub; readonly pull: PullRequest } | undefined,
  { debug }: Step,
): Promise<JudgedChange> {
  const root = rootOf(run, inputs);
  const git = openRepo(root);
  const { base } = change;
  const commits = await bringCommits(git, base, change.head, debug, known?.github);
  debug(`base ${commits.base}, head ${commits.head}`);
  const people =
    known && (await import('./people-of-pull.ts')).peopleOfPull(known.github, known.pull, git, debug);
  const judgement = await judgeChange({
    root,
    ...commits,
    baseName: 'branch' in base ? base.branch : base.commit.slice(0, 7),
    actor: known ? (known.pull.author ?? undefined) : change.actor,
    people,
  });
  return { commits, judgement };
}
