import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import { holderName, type TakenLease } from './lease.ts';
import { runEnded } from './lease-life.ts';
import { LeaseLost } from './lease-lost.ts';
import { StateConflict } from './state-failure.ts';
import type { JournalEntry, LeaseRecord, StateChange, StateHead, StateStore } from './state-store.ts';

/** What a run writes; the lease is the writer's own affair. */
export type StateWrite = Omit<StateChange, 'lease'>;

/** The only one who commits during a run. */
export interface StateWriter {
  /** The state after the last commit that took place. */
  readonly head: StateHead;
  /** Fires when the lease is lost, with the `LeaseLost` as its reason: nothing may be done from then on. */
  readonly lost: AbortSignal;
  /**
   * Resolves when it is durable. Writes that come while one is under way go into one commit, merged in order.
   *
   * @throws LeaseLost when another run took over; it may have been recorded before that.
   * @throws What the store throws, when it was not recorded or nobody can tell; it is not tried again.
   */
  write(write: StateWrite): Promise<void>;
  /** Writes what is waiting, and gives the lease back. Nothing can be written after. */
  release(): Promise<void>;
}

interface Batch {
  readonly namespaces: Map<string, AppliedNamespace>;
  readonly journal: JournalEntry[];
  commit?: string | null;
  readonly done: PromiseWithResolvers<void>;
}

export function openStateWriter(store: StateStore, taken: TakenLease): StateWriter {
  const { ttl, now } = taken;
  const lost = new AbortController();
  let { head, lease } = taken;
  let waiting: Batch | undefined;
  let pumping: Promise<void> | undefined;
  let released: Promise<void> | undefined;

  /** Also the mark of one commit: no two of a lease have the same end. */
  const renewed = (): LeaseRecord => {
    const end = Math.max(now() + ttl, Date.parse(lease.expires_at) + 1);
    lease = { ...lease, expires_at: new Date(end).toISOString() };
    return lease;
  };

  const lose = (message: string): LeaseLost => {
    const error = new LeaseLost(message);
    clearInterval(timer);
    runEnded(lease.run);
    if (!lost.signal.aborted) lost.abort(error);
    return error;
  };

  async function commit(change: StateChange): Promise<void> {
    for (;;) {
      const own = renewed();
      try {
        head = await store.commit(head, { ...change, lease: own });
        return;
      } catch (error) {
        const found = await store.head().catch(() => Promise.reject(error));
        if (found?.lineage !== head.lineage || found.lease?.token !== own.token)
          throw lose(overtaken(store, found));
        const moved = found.serial !== head.serial;
        head = found;
        // It did take place: only the answer was lost.
        if (found.lease.expires_at === own.expires_at) return;
        // Else an earlier one, of which nobody could tell, took place after all: this one goes on top of it.
        if (!(moved && error instanceof StateConflict)) throw error;
      }
    }
  }

  async function pump(): Promise<void> {
    // What comes in the same turn of the event loop belongs to the first commit already.
    await Promise.resolve();
    while (waiting) {
      const batch: Batch = waiting;
      waiting = undefined;
      const { namespaces, journal, done } = batch;
      try {
        lost.signal.throwIfAborted();
        await commit({
          ...(namespaces.size > 0 && { namespaces }),
          ...(journal.length > 0 && { journal }),
          ...(batch.commit !== undefined && { commit: batch.commit }),
        });
        done.resolve();
      } catch (error) {
        done.reject(error);
      }
    }
    pumping = undefined;
  }

  async function write({ namespaces, journal, commit: applied }: StateWrite): Promise<void> {
    lost.signal.throwIfAborted();
    if (released) throw new Error('The state was written to after its lease was given back');
    waiting ??= { namespaces: new Map(), journal: [], done: Promise.withResolvers() };
    for (const [name, record] of namespaces ?? []) waiting.namespaces.set(name, record);
    for (const entry of journal ?? []) waiting.journal.push(entry);
    if (applied !== undefined) waiting.commit = applied;
    const { promise } = waiting.done;
    pumping ??= pump();
    return promise;
  }

  /** A lease that could not be renewed until it ended protects nothing: another run may have begun. */
  function loseIfEnded(why: string): void {
    if (!lost.signal.aborted && now() >= Date.parse(head.lease?.expires_at ?? ''))
      lose(`The lease on ${store.name} could not be renewed in time: ${why}`);
  }

  async function renew(): Promise<void> {
    if (pumping) loseIfEnded('a commit has not come to its end');
    try {
      await write({});
    } catch (error) {
      if (!released) loseIfEnded((error as Error).message);
    }
  }

  const timer = setInterval(renew, ttl / 3);
  timer.unref();

  async function giveBack(): Promise<void> {
    clearInterval(timer);
    try {
      await pumping;
      while (!lost.signal.aborted && head.lease?.token === lease.token) head = await withoutLease();
    } finally {
      runEnded(lease.run);
    }
  }

  /** @returns The state as it is then: still with the lease when an earlier commit took place only now. */
  async function withoutLease(): Promise<StateHead> {
    try {
      return await store.commit(head, { lease: null });
    } catch (error) {
      const found = await store.head().catch(() => Promise.reject(error));
      const own = found?.lineage === head.lineage && found.lease?.token === lease.token;
      if (own && !(found.serial !== head.serial && error instanceof StateConflict)) throw error;
      // Whoever has it now, it is given back.
      return found ?? { ...head, lease: null };
    }
  }

  return {
    get head() {
      return head;
    },
    lost: lost.signal,
    write,
    release: () => {
      released ??= giveBack();
      return released;
    },
  };
}

const overtaken = (store: StateStore, found: StateHead | null): string =>
  found === null
    ? `There is no state any more in ${store.name}: it was removed while this run wrote it`
    : `Another run took over the state in ${store.name}: ${
        found.lease ? `${holderName(found.lease)} has it since ${found.lease.since}` : 'it has ended already'
      }`;
