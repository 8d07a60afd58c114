import type { AppliedNamespace, PendingChange } from '../core/model/applied-namespace.gen.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import type { ApplyChange } from './apply-input.ts';

/** A record while a change of it is under way. */
export type BegunRecord = AppliedNamespace & { readonly pending: PendingChange };

/**
 * The record with which a change begins, before anything is done for it.
 *
 * @param record What there is; undefined for nothing.
 * @param done Ids of the steps that earlier runs of the same change have done.
 */
export function beginRecord(
  record: AppliedNamespace | undefined,
  { change, target }: ApplyChange,
  done: Iterable<string>,
  run: string,
  at: string,
): BegunRecord {
  const action = change.action as PendingChange['action'];
  const config = target.config as unknown as PlatformConfig;
  // A name that is used again is another namespace.
  const earlier = record?.status === 'deleted' ? undefined : record;
  return {
    format_version: 1,
    namespace: change.namespace,
    team: action === 'create' ? change.team : (record?.team ?? change.team),
    client_api: config.client_api,
    status: beginStatus(action, record),
    endpoints: record?.endpoints ?? [],
    created_at: earlier?.created_at ?? null,
    updated_at: at,
    applied: earlier?.applied ?? null,
    pending: {
      action,
      run,
      target,
      unfinished: unfinished(record, change.digest),
      done: [...done],
      error: null,
    },
  };
}

function beginStatus(
  action: PendingChange['action'],
  record: AppliedNamespace | undefined,
): AppliedNamespace['status'] {
  if (action === 'create') return 'provisioning';
  if (action === 'delete') return 'deleting';
  return record?.status === 'active' ? 'active' : 'degraded';
}

/** What changes have left behind that this one does not go on with. A deletion may have left all of it. */
function unfinished(record: AppliedNamespace | undefined, digest: string): PendingChange['unfinished'] {
  const pending = record?.pending;
  if (!pending) return [];
  const configs =
    pending.target.change === digest ? pending.unfinished : [...pending.unfinished, pending.target.config];
  // Of equal ones the last: what was made last says what is there.
  return [
    ...new Map(configs.toReversed().map((config) => [JSON.stringify(config), config])).values(),
  ].toReversed();
}

/** The record once everything is done. */
export function endRecord(begun: BegunRecord, { change, target }: ApplyChange, at: string): AppliedNamespace {
  const gone = change.action === 'delete';
  const { proxy } = target.config as unknown as PlatformConfig;
  return {
    ...begun,
    team: change.team,
    status: gone ? 'deleted' : 'active',
    endpoints: gone ? [] : [...proxy.endpoints],
    created_at: begun.created_at ?? (gone ? null : at),
    updated_at: at,
    applied: target,
    pending: null,
  };
}

/**
 * The record of a change that did not come to its end.
 *
 * @param done Ids of all steps that are done.
 * @param error Why; null where the run was stopped.
 */
export const brokenRecord = (
  begun: BegunRecord,
  done: Iterable<string>,
  error: string | null,
  at: string,
): AppliedNamespace => ({
  ...begun,
  status: error !== null && begun.pending.action === 'update' ? 'degraded' : begun.status,
  updated_at: at,
  pending: { ...begun.pending, done: [...done], error },
});
