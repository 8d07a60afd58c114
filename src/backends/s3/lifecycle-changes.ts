import type { LifecycleRule } from '@aws-sdk/client-s3';
import { type Change, mended, reported } from '../aws/change.ts';
import { OWN_RULE } from './bucket-design.ts';

/** What people call a rule that has no name. */
const nameOf = ({ ID }: LifecycleRule): string => ID ?? '(unnamed)';

export const isOwnRule = (rule: LifecycleRule): boolean => rule.ID?.startsWith(OWN_RULE) === true;

/** How the lifecycle differs. Rules that others made stay, and are said, for they may delete what is to be kept. */
export function lifecycleChanges(
  wanted: readonly LifecycleRule[],
  found: readonly LifecycleRule[],
): Change[] {
  const byName = new Map(found.filter(isOwnRule).map((rule) => [rule.ID, rule]));
  const part = (rule: LifecycleRule) => `lifecycle rule ${nameOf(rule)}`;
  return [
    ...wanted.flatMap((rule) => {
      const there = byName.get(rule.ID);
      if (there && spelled(there) === spelled(rule)) return [];
      return [
        mended(there ? 'changed' : 'missing', part(rule), [spelled(rule), there ? spelled(there) : null]),
      ];
    }),
    ...[...byName.values()]
      .filter(({ ID }) => !wanted.some((rule) => rule.ID === ID))
      .map((rule) => mended('extra', part(rule), [null, spelled(rule)])),
    ...found
      .filter((rule) => !isOwnRule(rule))
      .map((rule) => reported('extra', part(rule), [null, spelled(rule)])),
  ];
}

/** `claim-check/ → STANDARD_IA after 30 days, expires after 180 days`. The same text for the same rule. */
function spelled(rule: LifecycleRule): string {
  const { Status, Filter, Prefix, Transitions = [], Expiration, NoncurrentVersionExpiration } = rule;
  const { AbortIncompleteMultipartUpload: abort, NoncurrentVersionTransitions = [] } = rule;
  const inDays = (count: number | undefined) => `after ${count} days`;
  const does = [
    ...[...Transitions]
      .sort((a, b) => (a.Days ?? 0) - (b.Days ?? 0))
      .map(({ Days, Date: at, StorageClass }) => `${StorageClass} ${at?.toISOString() ?? inDays(Days)}`),
    ...(Expiration?.Days ? [`expires ${inDays(Expiration.Days)}`] : []),
    ...(Expiration?.Date ? [`expires ${Expiration.Date.toISOString()}`] : []),
    ...(Expiration?.ExpiredObjectDeleteMarker ? ['removes delete markers'] : []),
    ...(NoncurrentVersionExpiration
      ? [`old versions expire ${inDays(NoncurrentVersionExpiration.NoncurrentDays)}`]
      : []),
    ...(NoncurrentVersionExpiration?.NewerNoncurrentVersions
      ? [`all but ${NoncurrentVersionExpiration.NewerNoncurrentVersions}`]
      : []),
    ...NoncurrentVersionTransitions.map(
      ({ NoncurrentDays, StorageClass }) => `old versions ${StorageClass} ${inDays(NoncurrentDays)}`,
    ),
    ...(abort ? [`uploads aborted ${inDays(abort.DaysAfterInitiation)}`] : []),
  ];
  const { Prefix: below = Prefix, ...others } = Filter ?? {};
  const narrowed = Object.keys(others).length > 0 ? ` ${JSON.stringify(others)}` : '';
  return `${below || '(all)'}${narrowed} → ${does.join(', ')}${Status === 'Enabled' ? '' : ' (disabled)'}`;
}
