import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { isHeld, MACHINE, runEnded, runLives } from './lease-life.ts';
import { StateConflict, StateRefused } from './state-failure.ts';
import type { LeaseRecord, StateHead, StateStore } from './state-store.ts';

export interface LeaseRequest {
  /** Id of the run that asks. No two runs have the same. */
  readonly run: string;
  readonly actor: string | null;
  /** How long it is good for without being renewed, in milliseconds; 60,000 when not given. */
  readonly ttl?: number;
  /** How long to wait for another run to end, in milliseconds; 0 when not given. */
  readonly wait?: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends the waiting: `takeLease` then throws its reason. */
  readonly signal?: AbortSignal;
  /** Told once of each run that is waited for. */
  readonly onWait?: (lease: LeaseRecord) => void;
}

export interface TakenLease {
  /** The state as the taking left it. */
  readonly head: StateHead;
  readonly lease: LeaseRecord;
  /** In milliseconds. */
  readonly ttl: number;
  readonly now: () => number;
}

const DEFAULT_TTL = 60_000;
/** Between two looks, in milliseconds: a look may be a fetch from a remote. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 3_000;

/**
 * Takes the right to write the state, and makes the state where there is none. A lease is free, or has expired, or its
 * holder is known to be gone; else this waits. It keeps runs from working against each other; what keeps an overtaken
 * one from writing is that every commit names what it has seen.
 *
 * @throws StateRefused when another run still has it after `wait`.
 */
export async function takeLease(store: StateStore, request: LeaseRequest): Promise<TakenLease> {
  const { run, now, ttl = DEFAULT_TTL, wait = 0, signal } = request;
  const until = now() + wait;
  let waitedFor: number | undefined;
  let pause = FIRST_PAUSE;
  runLives(run);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const head = await store.head();
      const holder = head?.lease ?? null;
      if (!isHeld(holder, now())) {
        const taken = await tryToTake(store, head, request, ttl);
        if (taken) return taken;
        continue;
      }
      const left = until - now();
      if (left <= 0) throw heldByAnother(store, holder);
      if (holder.token !== waitedFor) request.onWait?.(holder);
      waitedFor = holder.token;
      const jitter = 0.5 + Math.random();
      await sleep(Math.max(1, Math.min(pause * jitter, left)), undefined, signal ? { signal } : {});
      pause = Math.min(pause * 1.5, LONGEST_PAUSE);
    }
  } catch (error) {
    runEnded(run);
    throw signal?.aborted ? signal.reason : error;
  }
}

/** @returns undefined when somebody else wrote first. */
async function tryToTake(
  store: StateStore,
  head: StateHead | null,
  { run, actor, now }: LeaseRequest,
  ttl: number,
): Promise<TakenLease | undefined> {
  const at = now();
  const lease: LeaseRecord = {
    // Greater than every token there was, those of leases given back included; and by the clock also than those of a
    // state that was lost and restored from a backup, whose serials are had once more.
    token: now() + (head?.serial ?? 0) + 1,
    run,
    actor,
    host: hostname(),
    machine: MACHINE,
    pid: process.pid,
    since: new Date(at).toISOString(),
    expires_at: new Date(at + ttl).toISOString(),
  };
  try {
    return { head: await store.commit(head, { lease }), lease, ttl, now };
  } catch (error) {
    if (error instanceof StateConflict) return undefined;
    throw error;
  }
}

const heldByAnother = (store: StateStore, lease: LeaseRecord): StateRefused =>
  new StateRefused(
    `${capital(store.name)} is being written by ${holderName(lease)}, since ${lease.since}; its lease ends at ${lease.expires_at} unless it is renewed`,
    'Wait until that run has ended, then try again. If it was killed, its lease ends by itself at that time',
  );

/** Who has a lease, for people. */
export const holderName = ({ run, actor, host, pid }: LeaseRecord): string =>
  `the run ${run}${actor === null ? '' : ` of ${actor}`} (process ${pid} on ${host})`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
