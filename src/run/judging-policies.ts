import type { GuardedFile } from '../core/authorize/authorize-guarded-files.ts';
import type { SourceFile } from '../core/model/source.ts';
import { guidedOnly } from '../core/policy/guided-only.ts';
import type { LoadedPolicies } from '../core/policy/load-policy-set.ts';
import type { PolicySources } from '../core/policy/policy-set.ts';
import type { Cache } from '../repo/cache/open-cache.ts';
import type { GitChanges } from '../repo/git-changes.ts';
import { readGitPolicies, readGitSettings } from '../repo/git-policies.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { readPolicySources } from '../repo/policy-files.ts';
import { rememberedPolicies } from '../repo/remembered-policies.ts';
import type { FolderFlags } from './flags.ts';

type PolicyFlags = Pick<FolderFlags, 'root' | 'policies'>;

export interface JudgingPolicies extends LoadedPolicies {
  readonly sources: readonly SourceFile[];
  readonly bootstrap: boolean;
}

/** Those of the base tip, or of the head where the base has none yet: then it is guided only (security 1). */
export function judgingPolicies(
  git: GitRepo,
  change: GitChanges,
  { root, policies }: PolicyFlags,
  cache: Cache | undefined,
): JudgingPolicies {
  if (policies !== undefined) {
    const settings = readGitSettings(git, change.baseTree);
    return loadedPolicies({ ...readPolicySources(root, policies), settings }, false, cache);
  }
  const own = readGitPolicies(git, change.baseTree);
  if (own.policies.length > 0) return loadedPolicies(own, false, cache);
  const { policySet, ...rest } = loadedPolicies(headPolicies(git, change, root), true);
  return { ...rest, policySet: policySet && guidedOnly(policySet) };
}

/**
 * The policies that a change would bring do not judge it, but they must be valid: merged, they judge the next one.
 * What they have in common with those of the base has been said.
 */
export function proposedPolicies(
  git: GitRepo,
  change: GitChanges,
  guarded: readonly GuardedFile[],
  judged: JudgingPolicies,
  { root, policies }: PolicyFlags,
): Pick<JudgingPolicies, 'diagnostics' | 'sources'> {
  const none = { diagnostics: [], sources: [] };
  if (judged.bootstrap || policies !== undefined || guarded.length === 0) return none;
  const { diagnostics, sources } = loadedPolicies(headPolicies(git, change, root), false);
  const known = new Set(judged.diagnostics.map(({ error }) => error.message));
  return { diagnostics: diagnostics.filter(({ error }) => !known.has(error.message)), sources };
}

const headPolicies = (git: GitRepo, { headTree }: GitChanges, root: string): PolicySources =>
  headTree === null ? readPolicySources(root) : readGitPolicies(git, headTree);

export const loadedPolicies = (
  sources: PolicySources,
  bootstrap: boolean,
  cache?: Cache | undefined,
): JudgingPolicies => ({
  ...rememberedPolicies(sources, cache),
  sources: [...(sources.settings ? [sources.settings] : []), ...sources.policies],
  bootstrap,
});
