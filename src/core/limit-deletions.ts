import { deletionGrant } from './authorize/grant-covers.ts';
import { grantTime } from './authorize/standing-reviews.ts';
import { type Finding, finding } from './diagnostics/finding.ts';
import type { ChangeJudging, JudgedEdit } from './judge-edit.ts';
import type { PolicySet } from './policy/policy-set.ts';

/**
 * A change deletes at most `max_deletions` namespaces (semantics 7), counted by name: files that were moved are none.
 * One that a grant `delete: true` names does not count.
 *
 * @returns The finding, and the namespaces that wait because of it.
 */
export function limitDeletions(
  edits: readonly JudgedEdit[],
  policySet: PolicySet,
  { evidence, now }: Pick<ChangeJudging, 'evidence' | 'now'>,
): { readonly findings: readonly Finding[]; readonly held: ReadonlySet<string> } {
  const at = grantTime(evidence, now);
  const counted = edits
    .filter(({ plan }) => plan?.draft?.action === 'delete')
    .filter(({ edit: { before, after } }) => {
      const request = after.judged().request!;
      // A grant is for the team that has the namespace so far.
      const team = before?.holding?.team ?? request.team;
      return !deletionGrant({ ...request, team }, policySet, at);
    })
    .map(({ edit }) => edit.namespace);
  const limit = policySet.settings.max_deletions;
  if (counted.length <= limit) return { findings: [], held: new Set() };
  const params = { deletions: counted.length, limit };
  const related = [{ policy: { file: 'prism.yaml', path: ['max_deletions'] }, message: 'limit set here' }];
  return {
    findings: [
      finding(
        'DELETION_LIMIT_EXCEEDED',
        [],
        params,
        policySet.settings.file.max_deletions === undefined ? {} : { related },
      ),
    ],
    held: new Set(counted),
  };
}
