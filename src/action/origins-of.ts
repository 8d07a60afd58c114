import type { Evidence } from '../core/model/evidence.gen.ts';
import type { PolicySet } from '../core/policy/policy-set.ts';
import type { GitHub } from '../github/client.ts';
import { isCommitOf } from '../github/is-commit-of.ts';
import { mergedPullRequestOf } from '../github/merged-pull-request.ts';
import type { PullRequest } from '../github/pull-request.ts';
import { findCommits } from '../repo/git-commits.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { reviewedTrees } from '../run/reviewed-trees.ts';
import { NOBODY, type Origin } from './authorize-merged.ts';
import type { BranchHistory } from './branch-history.ts';
import type { Step } from './open-step.ts';
import { peopleOfPull } from './people-of-pull.ts';
import type { Run } from './read-run.ts';

export interface Merged {
  readonly run: Run;
  readonly github: GitHub;
  readonly git: GitRepo;
  readonly history: BranchHistory;
  /** The commits that the push of this run brought; empty for another event. */
  readonly pushed: ReadonlySet<string>;
  readonly step: Step;
}

/** Who is behind commits of the branch, asked once each. */
export interface Origins {
  /** By commit, as the policies have the teams. */
  of(commits: readonly string[], policySet: PolicySet): Promise<ReadonlyMap<string, Origin>>;
}

/** Each takes some calls. Changes of more commits are held until a later run. */
const MOST_COMMITS = 100;
export const UNKNOWN: Origin = { name: 'unknown', actor: NOBODY };

type Brought = PullRequest | 'pusher' | 'unknown';

/**
 * Who brought each commit: the merged pull request with its people as they were when it was merged; else whoever pushed
 * it, where this run is of that push and the commit is nobody else's.
 */
export function openOrigins(merged: Merged): Origins {
  const { run, git, github, history, step } = merged;
  const brought = new Map<string, Brought>();
  const evidence = new Map<string, Promise<Evidence>>();
  const left = new Set<string>();
  const pusher: Origin = {
    name: `a push by ${run.actor}`,
    actor: run.actor,
    evidence: { author: run.actor, commits: [], reviews: [] },
  };
  const peopleOf = (pull: PullRequest, policySet: PolicySet): Promise<Evidence> => {
    const key = `${pull.number} ${policySet.digest}`;
    const one = evidence.get(key) ?? peopleOfPull(github, pull, git, step.debug)(policySet);
    evidence.set(key, one);
    return one;
  };
  return {
    async of(commits, policySet) {
      const origins = new Map<string, Origin>();
      const pulls = new Map<number, Origin>();
      // The oldest first: of a pull request that is the one before which the branch was without it.
      const order = [...new Set(commits)].sort((a, b) => (history.after(b) ?? 0) - (history.after(a) ?? 0));
      for (const commit of order.toReversed()) {
        const known = brought.get(commit);
        if (known === undefined && brought.size >= MOST_COMMITS) {
          left.add(commit);
          continue;
        }
        brought.set(commit, known ?? (await whoBrought(commit, merged)));
      }
      for (const commit of order) {
        const who = brought.get(commit) ?? 'unknown';
        if (typeof who === 'string') {
          origins.set(commit, who === 'pusher' ? pusher : UNKNOWN);
          continue;
        }
        const origin = pulls.get(who.number) ?? {
          name: `pull request ${who.number}`,
          actor: who.author ?? NOBODY,
          evidence: await peopleOf(who, policySet),
          pull: who,
          ...reviewedAt(git, commit, policySet),
        };
        pulls.set(who.number, origin);
        origins.set(commit, origin);
      }
      if (left.size > 0)
        github.note(
          `${left.size} more commits brought changes: those are held until a later run, as no more than ${MOST_COMMITS} are looked at in one`,
        );
      return origins;
    },
  };
}

/** Whoever pushed counts for what is theirs alone of what this very push brought. */
async function whoBrought(commit: string, { github, run, pushed }: Merged): Promise<Brought> {
  const pull = await mergedPullRequestOf(github, commit);
  if (pull) return pull;
  if (pushed.has(commit) && (await isCommitOf(github, commit, run.actor))) return 'pusher';
  github.note(
    `Commit ${commit.slice(0, 7)} came without a pull request that GitHub knows of, and not as a plain commit of whoever pushed it just now: what it changes is held`,
  );
  return 'unknown';
}

/**
 * What the pull request was at a commit somebody reviewed: merged into what the branch was before it.
 *
 * @param first The first of its commits on the branch.
 */
function reviewedAt(git: GitRepo, first: string, policySet: PolicySet): Pick<Origin, 'fileAt'> {
  const [before] = findCommits(git, [`${first}^`]);
  if (!before) return {};
  const reviewed = reviewedTrees(git, { baseCommit: before.id, baseTree: before.tree }, policySet);
  return { fileAt: (commit, namespace) => reviewed(commit)?.files().get(namespace) };
}
