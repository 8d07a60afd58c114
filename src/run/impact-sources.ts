import { judgeImpact } from '../core/judge-impact.ts';
import type { ImpactReport } from '../core/model/impact-report.ts';
import type { SourceFile } from '../core/model/source.ts';
import type { PolicySet, PolicySources } from '../core/policy/policy-set.ts';
import { changesBetween } from '../repo/git-changes.ts';
import { readGitPolicies } from '../repo/git-policies.ts';
import { readPolicySources } from '../repo/policy-files.ts';
import { Failure } from './failure.ts';
import type { ChangeFlags } from './flags.ts';
import { openRepo, readFolder, readRequests } from './read-folder.ts';

/** The requests that are there, and both sets of policies. */
export interface ImpactSources {
  readonly before: PolicySources;
  readonly after: PolicySources;
  requests(globs: readonly string[]): readonly SourceFile[];
}

/**
 * What `prism impact` compares. Requests are those of the base: what the head does to them too is the plan's to say.
 *
 * @throws Failure, RefusedFolder or GitRefused for what cannot be read.
 */
export async function impactSources({
  root,
  base,
  head,
  policies,
}: Pick<ChangeFlags, 'root' | 'base' | 'head' | 'policies'>): Promise<ImpactSources> {
  if (base === undefined) {
    if (policies === undefined)
      throw new Failure(
        'There is nothing to compare with',
        'Name where the policies come from with --base, for example `--base main`, or the new ones with --policies',
      );
    const folder = readFolder({ root, head });
    return {
      before: folder.policies,
      after: readPolicySources(root, policies),
      requests: folder.requests,
    };
  }
  const git = openRepo(root);
  const change = await changesBetween(git, { base, head });
  return {
    before: readGitPolicies(git, change.baseTree),
    after:
      policies !== undefined || change.headTree === null
        ? readPolicySources(root, policies)
        : readGitPolicies(git, change.headTree),
    requests: (globs) => readRequests(git, change.baseTree, globs),
  };
}

/** What replacing one set of policies by another does to the requests. */
export function impactOf({ requests }: ImpactSources, old: PolicySet, fresh: PolicySet): ImpactReport {
  const side = (policySet: PolicySet) => ({ policySet, requests: requests(policySet.settings.requests) });
  return judgeImpact(side(old), side(fresh));
}
