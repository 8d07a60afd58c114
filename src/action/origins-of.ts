import type { GitHub } from '../github/client.ts';
import { isCommitOf } from '../github/is-commit-of.ts';
import { mergedPullRequestOf } from '../github/merged-pull-request.ts';
import { touchedBy } from '../repo/git-mainline.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import type { OpenedChange } from '../run/open-change.ts';
import { NOBODY, type Origin, type OriginsOf } from './authorize-merged.ts';
import type { Step } from './open-step.ts';
import { peopleOfPull } from './people-of-pull.ts';
import type { Run } from './read-run.ts';

export interface Merged {
  readonly run: Run;
  readonly github: GitHub;
  readonly git: GitRepo;
  /** Undefined: everything. */
  readonly base: string | undefined;
  readonly head: string;
  readonly step: Step;
}

/** Each takes some calls. Changes of more commits are held until a later run. */
const MOST_COMMITS = 100;
const UNKNOWN: Origin = { name: 'unknown', actor: NOBODY };

/**
 * Who brought each file, the last one first: the merged pull requests of the commits of the default branch that touched
 * it, with their people as they were when it was merged; else whoever pushed it, where this run is of that push and the
 * commit is nobody else's.
 *
 * @param files Those that are asked for, relative to the root.
 */
export async function originsOf(
  { policySet }: OpenedChange,
  files: readonly string[],
  merged: Merged,
): Promise<OriginsOf> {
  if (!policySet) return () => [UNKNOWN];
  const { git, github, run, base, head, step } = merged;
  const commits = touchedBy(git, { base, head }, files);
  const all = [...new Set([...commits.values()].flat())];
  const pusher: Origin =
    base === undefined
      ? UNKNOWN
      : {
          name: `a push by ${run.actor}`,
          actor: run.actor,
          evidence: { author: run.actor, commits: [], reviews: [] },
        };
  const origins = new Map<string, Origin>();
  for (const commit of all.slice(0, MOST_COMMITS)) {
    const pull = await mergedPullRequestOf(github, commit);
    if (!pull) {
      const isOwn = pusher !== UNKNOWN && (await isCommitOf(github, commit, run.actor));
      if (pusher !== UNKNOWN && !isOwn)
        github.note(
          `Commit ${commit.slice(0, 7)} came without a pull request that GitHub knows of, and not as a plain commit of whoever pushed it: what it changes is held`,
        );
      origins.set(commit, isOwn ? pusher : UNKNOWN);
      continue;
    }
    const evidence = await peopleOfPull(github, pull, git, step.debug)(policySet);
    const name = `pull request ${pull.number}`;
    origins.set(commit, { name, actor: pull.author ?? NOBODY, evidence, pull });
  }
  const left = all.length - origins.size;
  if (left > 0)
    github.note(
      `${left} more commits brought changes: those are held, as nobody is known to have asked for them`,
    );
  return (file) => {
    const own = commits.get(file);
    if (own) return [...new Set(own.map((commit) => origins.get(commit) ?? UNKNOWN))];
    return [base === undefined || file === '' ? UNKNOWN : pusher];
  };
}
