import { isAbsolute, relative, resolve } from 'node:path';
import { judgedMember } from '../core/affected-part.ts';
import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { Settings } from '../core/model/settings.gen.ts';
import type { ChangePlan } from '../core/plan-change.ts';
import type { PolicySet } from '../core/policy/policy-set.ts';
import { readBlobs } from '../repo/git-blobs.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import type { AppliedState } from '../run/applied-state.ts';
import type { PlannedApply, StateOf } from '../run/apply-planned.ts';
import { Failure } from '../run/failure.ts';
import { type OpenedChange, openApplied } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';
import {
  type AuthorizedMerge,
  authorizeMerged,
  type MergedPart,
  NOBODY,
  type OriginsOf,
} from './authorize-merged.ts';
import type { BranchHistory } from './branch-history.ts';
import { changedFiles } from './changed-files.ts';
import { type AppliedPoint, commitsBehind } from './commits-behind.ts';
import { type JudgedGuarded, judgeGuarded } from './judge-guarded.ts';
import { type Origins, UNKNOWN } from './origins-of.ts';
import { startOf } from './start-of.ts';

/** The tip of the default branch, and who brought what is there. */
export interface MergedBranch {
  readonly root: string;
  readonly git: GitRepo;
  readonly history: BranchHistory;
  readonly origins: Origins;
  readonly head: string;
  /** Where the push of this run found the branch. */
  readonly before: string | undefined;
  /** The checkout, which the runner forgets. */
  readonly workspace: string;
  /** Told of the settings before the state is looked for. */
  useSettings(settings: Settings): void;
  readonly debug: (text: string) => void;
}

export interface MergedPlan extends PlannedApply {
  /** What to tell, also of what must not be carried out. */
  readonly told: ChangePlan;
  readonly opened: OpenedChange;
  readonly parts: readonly MergedPart[];
  /** Commit of the state, where that is further on than this run. */
  readonly superseded: string | undefined;
}

/**
 * Plans the tip from what is applied, by its own policies when those were approved (security 1 and 3), and holds what
 * its people cannot justify. Where they were not nothing is carried out.
 */
export async function planMerged(branch: MergedBranch, stateOf: StateOf): Promise<MergedPlan> {
  const { root, head } = branch;
  let state: AppliedState = { head: null, records: [] };
  let isForgotten = false;
  const opened = await openApplied({ root, head, actor: NOBODY }, async (settings) => {
    branch.useSettings(settings.file);
    isForgotten = isInside(settings.file.state, branch);
    if (!isForgotten) state = await stateOf(settings);
    return state;
  });
  const start = await startOf(branch, state.head?.commit ?? null);
  if (start.superseded) {
    const planned = planOpened(opened);
    return { ...notToDo(opened, { planned, parts: [] }), superseded: start.commit };
  }
  const guarded =
    start.commit === undefined
      ? { opened: asFirst(opened), approved: true, edits: [] }
      : await judgeGuarded({ ...branch, base: start.commit });
  // Where nothing was in force before, nothing is applied.
  const mayBegin = guarded.approved && !guarded.opened.options.bootstrap && opened.policySet !== undefined;
  if (!mayBegin) {
    const held = { ...guarded.opened, options: { ...guarded.opened.options, apart: true } };
    return notToDo(held, await authorize(branch, held, guarded, [], start.commit ?? null));
  }
  const { planned, parts } = await authorize(branch, opened, guarded, state.records, null);
  if (isForgotten && planned.report.plan?.changes.length) throw forgotten();
  const { digest } = opened.policySet;
  return {
    opened,
    planned,
    told: planned,
    parts,
    policies: digest,
    commit: head,
    settles: true,
    superseded: undefined,
  };
}

const asFirst = (opened: OpenedChange): OpenedChange => ({
  ...opened,
  options: { ...opened.options, bootstrap: true },
});

/** Whether the state would be in the checkout. */
function isInside(state: Settings['state'], { root, workspace }: MergedBranch): boolean {
  if (state !== undefined && state.store !== 'directory') return false;
  const within = relative(workspace, resolve(root, state?.path ?? '.prism/state'));
  return !within.startsWith('..') && !isAbsolute(within);
}

const forgotten = (): Failure =>
  new Failure(
    'The applied state would be in the checkout, which the runner throws away: nothing was applied',
    'Say in prism.yaml where it is kept, `state: { store: postgres, url_env: PRISM_STATE_URL }`, and give the step that variable from a secret of its Environment',
  );

/** What is told and must not be carried out: without a plan neither a system nor the state is touched. */
function notToDo(opened: OpenedChange, { planned, parts }: AuthorizedMerge): MergedPlan {
  return {
    opened,
    planned: { ...planned, report: { ...planned.report, plan: null } },
    told: planned,
    parts,
    policies: opened.policySet?.digest ?? '',
    commit: null,
    settles: false,
    superseded: undefined,
  };
}

/** @param since Commit from which on everything counts; null: each file since it was applied. */
async function authorize(
  branch: MergedBranch,
  opened: OpenedChange,
  guarded: JudgedGuarded,
  records: readonly AppliedNamespace[],
  since: string | null,
): Promise<AuthorizedMerge> {
  const byName = new Map(records.map((record) => [record.namespace, record]));
  const members = opened.part.heads[0]!;
  const isEdited = (namespace: string): boolean => {
    const applied = byName.get(namespace)?.applied;
    const member = members.find(({ holding }) => holding?.namespace === namespace);
    return !applied || applied.content !== member?.id || applied.file !== member.file;
  };
  const files = changedFiles(opened, isEdited);
  const { policySet } = opened;
  const originsOf = policySet
    ? await originsOfFiles(branch, policySet, files, (file) => {
        const namespace =
          members.find((one) => one.file === file)?.holding?.namespace ??
          records.find(({ applied, pending }) => (applied ?? pending?.target)?.file === file)?.namespace;
        const point = namespace === undefined ? undefined : pointOf(byName.get(namespace));
        return { namespace, since: point ?? (since === null ? undefined : { commit: since, content: '' }) };
      })
    : () => [UNKNOWN];
  const begun = records.flatMap(({ namespace, pending }) =>
    pending ? [[namespace, pending.target.change] as const] : [],
  );
  return authorizeMerged(opened, files, originsOf, guarded, new Map(begun));
}

type Asked = (file: string) => {
  readonly namespace: string | undefined;
  readonly since: AppliedPoint | undefined;
};

async function originsOfFiles(
  { git, history, origins }: MergedBranch,
  policySet: PolicySet,
  files: readonly string[],
  asked: Asked,
): Promise<OriginsOf> {
  const names = new Map<string, string | undefined>();
  const nameAt = (path: string, id: string): string | undefined => {
    const key = `${id} ${path}`;
    if (!names.has(key)) {
      const [source] = [...readBlobs(git, [{ path, id }])];
      names.set(key, judgedMember(id, source!, policySet).holding?.namespace);
    }
    return names.get(key);
  };
  const of = { history, prefix: git.place.prefix, nameAt };
  const behind = new Map(files.map((file) => [file, commitsBehind(of, { file, ...asked(file) })]));
  const byCommit = await origins.of([...behind.values()].flat(), policySet);
  return (file) => {
    const own = (behind.get(file) ?? []).map((commit) => byCommit.get(commit)!);
    return own.length === 0 ? [UNKNOWN] : [...new Set(own)];
  };
}

/** What a request is compared with: a deletion that has begun, else what is applied; a deleted name begins anew. */
function pointOf(record: AppliedNamespace | undefined): AppliedPoint | undefined {
  const asked = record?.pending?.action === 'delete' ? record.pending.target : record?.applied;
  return asked ? { commit: asked.commit, content: asked.content } : undefined;
}
