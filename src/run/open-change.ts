import { judgedMember, NO_REST, type Part, sortMembers } from '../core/affected-part.ts';
import { appliedMembers, buriedMembers } from '../core/applied-members.ts';
import { appliedOf } from '../core/model/applied.ts';
import type { Diagnostic } from '../core/model/diagnostics.gen.ts';
import type { SourceFile } from '../core/model/source.ts';
import type { ChangeOptions } from '../core/plan-change.ts';
import type { PolicySet, Settings } from '../core/policy/policy-set.ts';
import { openCache } from '../repo/cache/open-cache.ts';
import { contentId } from '../repo/content-id.ts';
import { changesBetween, type TreeChange } from '../repo/git-changes.ts';
import { guardedChanges, guardedOutside } from '../repo/guarded-changes.ts';
import { partOf } from '../repo/indexed-tree.ts';
import type { AppliedState } from './applied-state.ts';
import { Failure } from './failure.ts';
import type { ChangeFlags } from './flags.ts';
import {
  type JudgingPolicies,
  judgingPolicies,
  loadedPolicies,
  proposedPolicies,
} from './judging-policies.ts';
import { type Folder, openRepo, readFolder } from './read-folder.ts';
import { reviewedTrees } from './reviewed-trees.ts';

/** A change with all that judges it; without a PolicySet the policies are wrong, and the diagnostics say how. */
export interface OpenedChange {
  readonly policySet: PolicySet | undefined;
  /** Of the policies, where they are wrong. */
  readonly diagnostics: readonly Diagnostic[];
  /** The heads of `--with` come after the first. */
  readonly part: Part;
  readonly options: ChangeOptions;
  /** Text of a file that a diagnostic names. */
  source(file: string): string | undefined;
}

/**
 * What a command's flags call a change: a head against the tip of a base, by the policies of that tip (security 1).
 * Without `--base` everything in the folder counts as new.
 */
export async function openChange(flags: ChangeFlags): Promise<OpenedChange> {
  if (flags.base === undefined) return openFolder(flags);
  const git = openRepo(flags.root);
  // Paths stand for themselves in every other call.
  const asPattern = '--no-literal-pathspecs';
  const isTracked = git.workTree([asPattern, 'ls-files', '-z', '--', ':(icase).prism/cache']);
  const change = await changesBetween(git, { base: flags.base, head: flags.head });
  const tracked = await isTracked;
  const trusted = () => tracked.status === 0 && tracked.stdout.length === 0;
  const cache = flags.whole ? undefined : openCache(flags.root, { trusted });
  const judged = judgingPolicies(git, change, flags, cache);
  const { policySet, diagnostics, sources, bootstrap } = judged;
  if (!policySet) {
    // Those of a folder that was named are nobody's base.
    const name = flags.policies === undefined ? flags.base : null;
    return rejected(diagnostics, sources, { base: { commit: change.baseCommit, name }, bootstrap });
  }

  const { policies } = policySet.settings;
  const { base, evidence } = flags;
  const others = (flags.with ?? []).map((head) => changesBetween(git, { base, head }));
  const part = partOf({ git, tree: change.baseTree, policySet, cache }, [
    change,
    ...(await Promise.all(others)),
  ]);
  const guardedIn = (changes: readonly TreeChange[], commit: string | null) => [
    ...guardedChanges(git, changes, policies),
    ...guardedOutside(git, change.baseCommit, commit),
  ];
  // Where there are no policies yet nobody could approve those that come.
  const guarded = bootstrap ? [] : guardedIn(change.changes, change.headCommit);
  const proposed = proposedPolicies(git, change, guarded, judged, flags);
  const reviewed = reviewedTrees(git, change, policySet);
  return {
    policySet,
    diagnostics,
    part,
    source: sourceOf([...proposed.sources, ...sources], [...part.heads[0]!, ...part.base]),
    options: {
      actor: flags.actor ?? evidence?.author ?? undefined,
      evidence,
      now: flags.now ?? Date.now(),
      base: { commit: change.baseCommit, name: flags.base },
      head: { commit: change.headCommit },
      bootstrap,
      guarded,
      policyFindings: [...diagnostics.map((one) => ({ ...one, existing: true })), ...proposed.diagnostics],
      guardedAt: (commit) => {
        const differences = reviewed(commit)?.differences;
        return differences && guardedIn(differences, commit);
      },
      fileAt: (commit, namespace) => reviewed(commit)?.files().get(namespace),
    },
  };
}

const NO_CHANGE = {
  evidence: undefined,
  base: { commit: null, name: null },
  head: { commit: null },
  bootstrap: false,
  guarded: [],
  guardedAt: () => undefined,
  fileAt: () => undefined,
};

/**
 * A root against what is applied: a wrong request holds only itself. Without a state that is as without a base.
 *
 * @param stateOf Reads the state that the settings name.
 */
export async function openApplied(
  flags: ChangeFlags,
  stateOf: (settings: Settings) => Promise<AppliedState | undefined>,
): Promise<OpenedChange> {
  const folder = readFolder(flags);
  const loaded = loadedPolicies(folder.policies, false);
  if (!loaded.policySet) return rejected(loaded.diagnostics, loaded.sources);
  const { policySet } = loaded;
  return openLoaded(flags, folder, { ...loaded, policySet }, await stateOf(policySet.settings));
}

function openFolder(flags: ChangeFlags): OpenedChange {
  if (flags.with !== undefined)
    throw new Failure(
      '--with needs a commit to compare with',
      'Name it with --base, for example `--base main`',
    );
  const folder = readFolder(flags);
  const loaded = loadedPolicies(folder.policies, false);
  if (!loaded.policySet) return rejected(loaded.diagnostics, loaded.sources);
  return openLoaded(flags, folder, { ...loaded, policySet: loaded.policySet }, undefined);
}

function openLoaded(
  flags: ChangeFlags,
  folder: Folder,
  { policySet, diagnostics, sources }: JudgingPolicies & { readonly policySet: PolicySet },
  state: AppliedState | undefined,
): OpenedChange {
  const requests = folder.requests(policySet.settings.requests);
  const asked = requests.map((source) => judgedMember(state ? contentId(source) : '', source, policySet));
  const base = state ? appliedMembers(state.records, asked) : [];
  const head = state ? sortMembers([...asked, ...buriedMembers(state.records, asked)]) : asked;
  const { evidence } = flags;
  return {
    policySet,
    diagnostics,
    part: { base, heads: [head], rest: NO_REST },
    options: {
      ...NO_CHANGE,
      policyFindings: diagnostics,
      actor: flags.actor ?? evidence?.author ?? undefined,
      evidence,
      now: flags.now ?? Date.now(),
      head: { commit: folder.commit },
      ...(state && appliedOptions(state)),
    },
    source: sourceOf(sources, head),
  };
}

function appliedOptions({ head, records }: AppliedState): Partial<ChangeOptions> {
  const applied = records.flatMap((record) => {
    const one = appliedOf(record);
    return one ? [[record.namespace, one] as const] : [];
  });
  return {
    applied: new Map(applied),
    apart: true,
    ...(head && {
      base: { commit: head.commit, name: 'what is applied' },
      state: { lineage: head.lineage, serial: head.serial },
    }),
  };
}

const rejected = (
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  of: Pick<OpenedChange['options'], 'base' | 'bootstrap'> = NO_CHANGE,
): OpenedChange => ({
  policySet: undefined,
  diagnostics,
  part: { base: [], heads: [[]], rest: NO_REST },
  options: { ...NO_CHANGE, base: of.base, bootstrap: of.bootstrap, actor: undefined, now: 0 },
  source: sourceOf(sources, []),
});

function sourceOf(
  policies: readonly SourceFile[],
  members: Part['base'],
): (file: string) => string | undefined {
  return (file) => {
    const source =
      policies.find(({ path }) => path === file) ??
      members.find((member) => member.file === file)?.judged().source;
    return source && 'text' in source ? source.text : undefined;
  };
}
