import { type FileChange, judgedMember, type Part } from '../core/affected-part.ts';
import type { JudgedFile } from '../core/judge-file.ts';
import type { Diagnostic } from '../core/model/diagnostics.gen.ts';
import type { SourceFile } from '../core/model/source.ts';
import type { ChangeOptions } from '../core/plan-change.ts';
import { guidedOnly } from '../core/policy/guided-only.ts';
import { loadPolicySet } from '../core/policy/load-policy-set.ts';
import type { PolicySet, PolicySources } from '../core/policy/policy-set.ts';
import { openCache } from '../repo/cache/open-cache.ts';
import { changesBetween, type GitChanges } from '../repo/git-changes.ts';
import { findCommits } from '../repo/git-commits.ts';
import { diffTrees } from '../repo/git-diff.ts';
import { readGitPolicies } from '../repo/git-policies.ts';
import { GitRefused } from '../repo/git-refused.ts';
import { type GitRepo, openGit } from '../repo/git-repo.ts';
import { guardedChanges, guardedOutside } from '../repo/guarded-changes.ts';
import { partOf } from '../repo/indexed-tree.ts';
import { readPolicySources } from '../repo/policy-files.ts';
import { requestChanges } from '../repo/request-changes.ts';
import { readWorkingTree } from '../repo/working-tree.ts';
import { Failure } from './failure.ts';
import type { ChangeFlags, CommonOptions } from './options.ts';
import { readEvidence } from './read-evidence.ts';

/** A change with all that judges it; without a PolicySet the policies are wrong, and the diagnostics say how. */
export interface OpenedChange {
  readonly policySet: PolicySet | undefined;
  /** Of the policies. */
  readonly diagnostics: readonly Diagnostic[];
  /** The heads of `--with` come after the first. */
  readonly part: Part;
  readonly options: ChangeOptions;
  /** Text of a file that a diagnostic names. */
  source(file: string): string | undefined;
}

export interface OpenChangeFlags extends ChangeFlags, Pick<CommonOptions, 'root' | 'policies' | 'now'> {
  /** Further heads, none of which is merged yet. */
  readonly with?: readonly string[];
}

/**
 * What a command's flags call a change: a head against the tip of a base, by the policies of that tip (security 1).
 * Without `--base` everything in the folder counts as new.
 */
export async function openChange(flags: OpenChangeFlags): Promise<OpenedChange> {
  if (flags.base === undefined) return openFolder(flags);
  const git = openRepo(flags.root);
  const isTracked = git.workTree(['ls-files', '-z', '--', ':(icase).prism/cache']);
  const change = await changesBetween(git, { base: flags.base, head: flags.head });
  const judged = judgingPolicies(git, change, flags);
  const { policySet, diagnostics, sources, bootstrap } = judged;
  if (!policySet) return rejected(diagnostics, sources);

  const { requests, policies } = policySet.settings;
  const toHead = requestChanges(git, change.changes, treesOf(change), requests);
  const others = (flags.with ?? []).map((head) => otherHead(git, flags.base!, head, requests));
  const tracked = await isTracked;
  const cache = openCache(flags.root, { trusted: () => tracked.status === 0 && tracked.stdout.length === 0 });
  const part = partOf({ git, tree: change.baseTree, policySet, cache }, [
    toHead,
    ...(await Promise.all(others)),
  ]);
  const evidence = flags.evidence === undefined ? undefined : readEvidence(flags.evidence);
  const reviewed = reviewedTrees(git, change.baseTree, policySet);
  return {
    policySet,
    diagnostics,
    part,
    source: sourceOf(sources, [...part.heads[0]!, ...part.base]),
    options: {
      actor: flags.actor ?? evidence?.author ?? undefined,
      evidence,
      now: flags.now ?? Date.now(),
      base: { commit: change.baseCommit, name: flags.base },
      head: { commit: change.headCommit },
      bootstrap,
      guarded: [
        ...guardedChanges(git, change.changes, policies),
        ...guardedOutside(git, change.baseCommit, change.headCommit ?? 'HEAD'),
      ],
      guardedAt: (commit) => {
        const differences = reviewed(commit)?.differences;
        return (
          differences && [
            ...guardedChanges(git, differences, policies),
            ...guardedOutside(git, change.baseCommit, commit),
          ]
        );
      },
      fileAt: (commit, namespace) => reviewed(commit)?.files().get(namespace),
    },
  };
}

function openRepo(root: string): GitRepo {
  const git = openGit(root);
  if (git instanceof GitRefused) throw new Failure(git.message, git.advice);
  return git;
}

const treesOf = ({ baseTree, headTree }: GitChanges) => ({ before: baseTree, after: headTree });

async function otherHead(
  git: GitRepo,
  base: string,
  head: string,
  globs: readonly string[],
): Promise<readonly FileChange[]> {
  const change = await changesBetween(git, { base, head });
  return requestChanges(git, change.changes, treesOf(change), globs);
}

interface JudgingPolicies extends ReturnType<typeof loadPolicySet> {
  readonly sources: readonly SourceFile[];
  readonly bootstrap: boolean;
}

/** Those of the base tip, or of the head where the base has none yet: then it is guided only (security 1). */
function judgingPolicies(
  git: GitRepo,
  change: GitChanges,
  { root, policies }: OpenChangeFlags,
): JudgingPolicies {
  if (policies !== undefined) return loaded(readPolicySources(root, policies), false);
  const own = readGitPolicies(git, change.baseTree);
  if (own.settings || own.policies.length > 0) return loaded(own, false);
  const heads = change.headTree === null ? readPolicySources(root) : readGitPolicies(git, change.headTree);
  const { policySet, ...rest } = loaded(heads, true);
  return { ...rest, policySet: policySet && guidedOnly(policySet) };
}

const loaded = (sources: PolicySources, bootstrap: boolean): JudgingPolicies => ({
  ...loadPolicySet(sources),
  sources: [...(sources.settings ? [sources.settings] : []), ...sources.policies],
  bootstrap,
});

/** What a change was at a commit somebody reviewed, read once; undefined for a commit that is not in the clone. */
function reviewedTrees(git: GitRepo, baseTree: string, policySet: PolicySet) {
  const known = new Map<string, ReturnType<typeof read>>();
  const read = (commit: string) => {
    const tree = findCommits(git, [commit])[0]?.tree;
    if (tree === undefined) return undefined;
    const differences = diffTrees(git, baseTree, tree);
    let files: ReadonlyMap<string, JudgedFile> | undefined;
    return {
      differences,
      files: () => {
        const trees = { before: baseTree, after: tree };
        files ??= judgedByName(
          requestChanges(git, differences, trees, policySet.settings.requests),
          policySet,
        );
        return files;
      },
    };
  };
  return (commit: string) => {
    if (!known.has(commit)) known.set(commit, read(commit));
    return known.get(commit);
  };
}

function judgedByName(changes: readonly FileChange[], policySet: PolicySet): ReadonlyMap<string, JudgedFile> {
  return new Map(
    changes.flatMap(({ after }) => {
      const member = after && judgedMember(after.id, after.source, policySet);
      return member?.holding ? [[member.holding.namespace, member.judged()]] : [];
    }),
  );
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

const NO_REST: Part['rest'] = { files: 0, unchanged: 0, diagnostics: [] };

function openFolder(flags: OpenChangeFlags): OpenedChange {
  if (flags.head !== undefined || flags.with !== undefined)
    throw new Failure(
      `${flags.head === undefined ? '--with' : '--head'} needs a commit to compare with`,
      'Name it with --base, for example `--base main`',
    );
  const { policySet, diagnostics, sources } = loaded(readPolicySources(flags.root, flags.policies), false);
  if (!policySet) return rejected(diagnostics, sources);
  const { requests } = readWorkingTree(flags.root, policySet.settings.requests);
  const head = requests.map((source) => judgedMember('', source, policySet));
  return {
    policySet,
    diagnostics,
    part: { base: [], heads: [head], rest: NO_REST },
    options: { ...NO_CHANGE, actor: flags.actor, now: flags.now ?? Date.now() },
    source: sourceOf(sources, head),
  };
}

const rejected = (diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): OpenedChange => ({
  policySet: undefined,
  diagnostics,
  part: { base: [], heads: [[]], rest: NO_REST },
  options: { ...NO_CHANGE, actor: undefined, now: 0 },
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
