import type { PlatformConfig } from '../model/platform-config.gen.ts';
import type { BackendType } from '../model/request.ts';
import { isSamePlace, type Storage, storageOf, storages } from './storages.ts';

/** What a pattern's storage holds, which decides what a migration owes it. */
type Keeps =
  /** What can be read again elsewhere: it starts empty and may go. */
  | 'nothing'
  /** What is under way: it starts empty, and is drained before it goes. */
  | 'in flight'
  /** Parts of what the primary backend holds, which refers to them. */
  | 'payloads'
  /** What the primary backend has let go of because of its age. */
  | 'older data'
  /** A record of its own. */
  | 'history';

const KEEPS: Readonly<Record<string, Keeps>> = {
  wal: 'in flight',
  outbox: 'in flight',
  cache: 'nothing',
  'claim-check': 'payloads',
  'tiered-storage': 'older data',
  'replay-store': 'history',
};

/** Of a pattern that nobody knows, the worst is assumed: what it stores is a record that is nowhere else. */
const keeps = (pattern: string): Keeps =>
  (Object.hasOwn(KEEPS, pattern) ? KEEPS[pattern] : undefined) ?? 'history';

export const isInFlight = (pattern: string): boolean => keeps(pattern) === 'in flight';

/** Backends whose contents cannot be added to in the past: a restored message would be the newest. */
const LOGS: readonly BackendType[] = ['kafka', 'nats'];

/** Data that the backfill brings from where it is to where it will be. */
export interface Copy {
  readonly what: string;
  readonly from: Storage;
  readonly to: Storage;
}

/** What a migration does to stored data. */
export interface DataMoves {
  readonly primary: { readonly from: Storage; readonly to: Storage; readonly moves: boolean };
  readonly copies: readonly Copy[];
  /** Patterns whose storage goes and is copied nowhere: approving the migration is losing it. */
  readonly lost: readonly string[];
  /** Patterns whose own record is written on both sides while both stand. */
  readonly mirrored: readonly string[];
}

/**
 * A primary backend that moves is copied through both chains, so that its patterns take care of their own. Where
 * it stays, new history and a new tier are filled from it, and a tier that goes is restored into it unless it is
 * a log. Neither what is in flight nor a cache is copied.
 */
export function dataMoves(before: PlatformConfig, after: PlatformConfig): DataMoves {
  const [old, fresh] = [storages(before), storages(after)];
  const [from, to] = [old[0], fresh[0]];
  const moves = !isSamePlace(from, to);
  const copies: Copy[] = moves ? [{ what: `the data of ${before.client_api}`, from, to }] : [];
  const lost: string[] = [];
  const mirrored: string[] = [];
  const names = [...new Set([...before.patterns, ...after.patterns].map(({ type }) => type))];
  for (const pattern of names) {
    const kept = keeps(pattern);
    const [was, is] = [storageOf(pattern, old), storageOf(pattern, fresh)];
    if (kept === 'nothing' || kept === 'in flight') continue;
    if (was && is) {
      if (isSamePlace(was, is)) continue;
      copies.push({ what: `what ${pattern} keeps`, from: was, to: is });
      mirrored.push(pattern);
    } else if (is) {
      if (!moves && kept === 'history')
        copies.push({ what: `the first history of ${pattern}`, from, to: is });
      if (!moves && kept === 'older data') copies.push({ what: `what is due for ${pattern}`, from, to: is });
      if (kept === 'history') mirrored.push(pattern);
    } else if (was) {
      if (kept === 'history') mirrored.push(pattern);
      if (!moves && kept === 'older data' && !LOGS.includes(to.type))
        copies.push({ what: `what ${pattern} holds`, from: was, to });
      else if (!moves || kept === 'history') lost.push(pattern);
    }
  }
  return { primary: { from, to, moves }, copies, lost, mirrored };
}
