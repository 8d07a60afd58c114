import type { GitHub } from '../github/client.ts';
import { mergedPullRequestOf } from '../github/merged-pull-request.ts';
import { lastTouched } from '../repo/git-mainline.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import type { OpenedChange } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';
import type { Origin } from './authorize-merged.ts';
import { NOBODY } from './change-of-run.ts';
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
 * Who brought each file: the merged pull request of the last commit of the default branch that touched it, with its
 * people as they were when it was merged; else whoever pushed it, where this run is of that push.
 */
export async function originsOf(opened: OpenedChange, merged: Merged): Promise<(file: string) => Origin> {
  const { policySet, part, options } = opened;
  if (!policySet) return () => UNKNOWN;
  const changed = new Set(planOpened(opened).report.plan?.changes.map(({ namespace }) => namespace));
  const files = [
    ...options.guarded.map(({ path }) => path),
    ...part.heads[0]!.flatMap(({ file, holding }) =>
      holding && changed.has(holding.namespace) ? [file] : [],
    ),
  ];
  const { git, github, run, base, head, step } = merged;
  const commits = lastTouched(git, { base, head }, files);
  const pusher: Origin =
    base === undefined
      ? UNKNOWN
      : {
          name: `a push by ${run.actor}`,
          actor: run.actor,
          evidence: { author: run.actor, commits: [], reviews: [] },
        };
  const origins = new Map<string, Origin>();
  for (const commit of [...new Set(commits.values())].slice(0, MOST_COMMITS)) {
    const pull = await mergedPullRequestOf(github, commit);
    if (!pull) {
      origins.set(commit, pusher);
      continue;
    }
    const evidence = await peopleOfPull(github, pull, git, step.debug)(policySet);
    origins.set(commit, { name: `pull request ${pull.number}`, actor: pull.author ?? NOBODY, evidence });
  }
  const left = new Set(commits.values()).size - origins.size;
  if (left > 0)
    github.note(
      `${left} more commits brought changes: those are held, as nobody is known to have asked for them`,
    );
  return (file) => {
    const commit = commits.get(file);
    return commit === undefined
      ? base === undefined || file === ''
        ? UNKNOWN
        : pusher
      : (origins.get(commit) ?? UNKNOWN);
  };
}
