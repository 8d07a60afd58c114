import { randomUUID } from 'node:crypto';
import type { AppliedNamespace } from '../src/core/model/applied-namespace.gen.ts';
import { StateConflict } from '../src/state/state-failure.ts';
import type {
  JournalEntry,
  StateChange,
  StateHead,
  StatePosition,
  StateStore,
} from '../src/state/state-store.ts';
import type { StorePlace } from './state-conformance.ts';

export interface MemoryPlace extends StorePlace {
  open(): Promise<StateStore>;
  /** Every commit that took place, in order. */
  readonly commits: readonly StateChange[];
  /** How often each operation was called, of all openings. */
  readonly calls: Readonly<Record<'read' | 'list' | 'journal', number>>;
  /** Called before a commit takes place; what it throws is what the writer is told. */
  beforeCommit: (change: StateChange) => void;
  /** The journals of all runs, in the order in which they were written. */
  entries(): readonly JournalEntry[];
}

/** A state that lives as long as the process: for tests of what works with a state, not of one that is shipped. */
export function openMemoryPlace(): MemoryPlace {
  const namespaces = new Map<string, string>();
  const entries: JournalEntry[] = [];
  const commits: StateChange[] = [];
  const calls = { read: 0, list: 0, journal: 0 };
  let head: StateHead | null = null;

  const parse = (text: string): AppliedNamespace => JSON.parse(text);
  const store: StateStore = {
    name: 'the memory of a test',
    head: async () => head && { ...head },
    async read(namespace) {
      calls.read++;
      const text = namespaces.get(namespace);
      return text === undefined ? undefined : parse(text);
    },
    async list() {
      calls.list++;
      return [...namespaces.keys()].sort().map((name) => parse(namespaces.get(name)!));
    },
    runs: async () => [...new Set(entries.map(({ run }) => run))],
    async journal(run) {
      calls.journal++;
      return entries.filter((entry) => entry.run === run);
    },
    async commit(expected: StatePosition | null, change) {
      // As long as a fast disk takes, in turns of the event loop.
      await new Promise(setImmediate);
      if (head?.lineage !== expected?.lineage || head?.serial !== expected?.serial)
        throw new StateConflict('somebody else wrote first', head);
      place.beforeCommit(change);
      for (const [name, record] of change.namespaces ?? []) namespaces.set(name, JSON.stringify(record));
      for (const entry of change.journal ?? []) entries.push(structuredClone(entry));
      commits.push(change);
      head = {
        lineage: head?.lineage ?? randomUUID(),
        serial: (head?.serial ?? 0) + 1,
        commit: change.commit === undefined ? (head?.commit ?? null) : change.commit,
        lease: change.lease === undefined ? (head?.lease ?? null) : change.lease,
      };
      return { ...head };
    },
    close: async () => {},
  };
  const place: MemoryPlace = {
    open: async () => store,
    remove: async () => {},
    commits,
    calls,
    beforeCommit: () => {},
    entries: () => entries,
  };
  return place;
}
