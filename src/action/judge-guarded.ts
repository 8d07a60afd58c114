import { NO_REST } from '../core/affected-part.ts';
import { isGuarded } from '../core/authorize/is-guarded.ts';
import type { PlanApproval } from '../core/model/plan.gen.ts';
import { isOpen } from '../core/report/plan-approvals.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { type OpenedChange, openChange } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';
import { NOBODY, type Origin } from './authorize-merged.ts';
import type { BranchHistory } from './branch-history.ts';
import { type Origins, UNKNOWN } from './origins-of.ts';

/** What one origin did to the platform's own files. */
export interface GuardedEdit {
  readonly origin: Origin;
  /** Relative to the root. */
  readonly files: readonly string[];
  readonly approval: PlanApproval;
}

export interface JudgedGuarded {
  /** The whole change by the policies of its base. */
  readonly opened: OpenedChange;
  /** Whether the policies of the head may decide. */
  readonly approved: boolean;
  /** The oldest first. */
  readonly edits: readonly GuardedEdit[];
}

export interface GuardedChange {
  readonly root: string;
  readonly git: GitRepo;
  readonly history: BranchHistory;
  readonly origins: Origins;
  /** A commit whose policies are in force. */
  readonly base: string;
  readonly head: string;
}

/**
 * Whether all edits of the platform's own files since a commit were approved, each by the policies that were in force
 * when it came, as if it had been applied alone (security 1). After one that was not, nothing is in force until those
 * files are again what they were before it: a later approval is of the later edit.
 */
export async function judgeGuarded(change: GuardedChange): Promise<JudgedGuarded> {
  const { root, base, head, origins } = change;
  const between = (from: string, to: string) =>
    openChange({ root, base: from, head: to, actor: NOBODY, whole: true });
  const opened = await between(base, head);
  const { policySet, options } = opened;
  if (!policySet) return { opened, approved: false, edits: [] };
  if (options.bootstrap || options.guarded.length === 0) return { opened, approved: true, edits: [] };
  const edits: GuardedEdit[] = [];
  let trusted = base;
  let isBroken = false;
  for (const group of await groupsOf(change, opened)) {
    const last = group.at(-1)!;
    const own = await between(trusted, last);
    if (!own.policySet) break;
    const files = own.options.guarded.map(({ path }) => path);
    if (files.length === 0) {
      [trusted, isBroken] = [last, false];
      continue;
    }
    if (isBroken) continue;
    const origin = (await origins.of(group, own.policySet)).get(last) ?? UNKNOWN;
    const approval = approvalOf(own, origin);
    edits.push({ origin, files, approval });
    if (isOpen(approval)) isBroken = true;
    else trusted = last;
  }
  const rest = trusted === base ? opened : await between(trusted, head);
  return { opened, approved: rest.options.guarded.length === 0, edits };
}

/** The commits that edited such files, those of one pull request that follow on each other together. */
async function groupsOf(change: GuardedChange, { policySet }: OpenedChange): Promise<readonly string[][]> {
  const { git, history, base, origins } = change;
  const { prefix } = git.place;
  const { policies } = policySet!.settings;
  const isEdit = (path: string): boolean =>
    path.startsWith(prefix) ? isGuarded(path.slice(prefix.length), policies) : isGuarded(path, '.github');
  const commits = history
    .newer(base)
    .filter((commit) => history.changes(commit).some(({ path }) => isEdit(path)));
  const of = await origins.of(commits, policySet!);
  const groups: string[][] = [];
  for (const commit of commits) {
    const last = groups.at(-1);
    const pull = of.get(commit)?.pull?.number;
    if (last && pull !== undefined && of.get(last.at(-1)!)?.pull?.number === pull) last.push(commit);
    else groups.push([commit]);
  }
  return groups;
}

function approvalOf(opened: OpenedChange, { actor, evidence }: Origin): PlanApproval {
  const { options } = opened;
  const alone = { base: [], heads: [[]], rest: NO_REST };
  return planOpened({ ...opened, part: alone, options: { ...options, actor, evidence } }).report.guarded!
    .approval;
}
