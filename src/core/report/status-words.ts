import type { AppliedNamespace } from '../model/applied-namespace.gen.ts';
import { describePlacement, placementOf } from '../model/placement.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { clip } from './escape.ts';
import type { Style } from './paint.ts';
import type { StatusLease } from './status-report.ts';

export type Status = AppliedNamespace['status'];

/** Those that need eyes first. */
export const STATUSES: readonly Status[] = ['degraded', 'provisioning', 'deleting', 'active', 'deleted'];

export const STATUS_STYLES: Readonly<Record<Status, Style>> = {
  degraded: 'bad',
  provisioning: 'waiting',
  deleting: 'waiting',
  active: 'good',
  deleted: 'dim',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  degraded: 'a change of it began and has not come to its end',
  provisioning: 'it is being made for the first time',
  deleting: 'its deletion has begun',
  active: 'all of it is there',
  deleted: 'it is gone, and its name is free',
};

/** `2026-11-24 16:00Z`, from ISO 8601 in UTC; what is no time stays as it is. */
export const shortTime = (iso: string): string => iso.replace(/^(.{10})T(.{5}).*Z$/, '$1 $2Z');

/** Backend and patterns as they are, or are to be where nothing was applied yet: `postgres with outbox`. */
export function placeOf({ applied, pending }: AppliedNamespace): string {
  const config = (applied ?? pending?.target)?.config as PlatformConfig | undefined;
  // A record of an older build may hold less.
  return config?.backend?.type && Array.isArray(config.patterns)
    ? clip(describePlacement(placementOf(config)), 100)
    : '';
}

/** What waits and why: `update, which stopped: the answer was lost`. */
export function pendingWords(
  { pending }: AppliedNamespace,
  lease: StatusLease | null | undefined,
): string | undefined {
  if (!pending) return undefined;
  const { action, run, error, done } = pending;
  const steps = done.length === 0 ? '' : `, ${done.length} ${done.length === 1 ? 'step' : 'steps'} done`;
  if (lease?.run === run) return `${action}: being carried out now${steps}`;
  return `${action}: ${error === null ? 'stopped before its end' : clip(error, 300)}${steps}`;
}

/** `by alice on ci-7 (process 12), since 2026-11-24 16:00Z`. */
export const leaseWords = ({ actor, host, pid, since, expires_at }: StatusLease): string =>
  `by ${clip(actor ?? 'somebody', 100)} on ${clip(host, 100)} (process ${pid}), since ${shortTime(since)}; it may write until ${shortTime(expires_at)}`;
