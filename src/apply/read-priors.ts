import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { JournalEntry, StateStore } from '../state/state-store.ts';

/** From so many on, reading all records at once is cheaper than one by one. */
const READ_ALL_FROM = 256;

/** The records of the namespaces, by name; those that have none are left out. */
export async function readRecords(
  store: StateStore,
  namespaces: readonly string[],
): Promise<ReadonlyMap<string, AppliedNamespace>> {
  const wanted = new Set(namespaces);
  const records =
    wanted.size < READ_ALL_FROM
      ? await Promise.all([...wanted].map((namespace) => store.read(namespace)))
      : await store.list();
  return new Map(
    records.flatMap((record) =>
      record && wanted.has(record.namespace) ? [[record.namespace, record] as const] : [],
    ),
  );
}

/** Ids of the steps that earlier runs have done of a change; none where it is not the one that is under way. */
export type DoneBefore = (
  record: AppliedNamespace | undefined,
  digest: string,
) => Promise<ReadonlySet<string>>;

/** Reads the journal of each run once, however many changes it has. */
export function openDoneBefore(store: StateStore): DoneBefore {
  const runs = new Map<string, Promise<ReadonlyMap<string, readonly string[]>>>();
  const doneIn = (run: string) => {
    const known = runs.get(run) ?? store.journal(run).then(doneByChange);
    runs.set(run, known);
    return known;
  };
  return async (record, digest) => {
    const pending = record?.pending;
    if (!pending || pending.target.change !== digest) return new Set();
    const journal = await doneIn(pending.run);
    return new Set([...pending.done, ...(journal.get(changeKey(record.namespace, digest)) ?? [])]);
  };
}

function doneByChange(journal: readonly JournalEntry[]): ReadonlyMap<string, readonly string[]> {
  const done = new Map<string, string[]>();
  for (const entry of journal) {
    if (entry.kind !== 'step-done') continue;
    const key = changeKey(entry.namespace, entry.change);
    const steps = done.get(key);
    if (steps) steps.push(entry.step);
    else done.set(key, [entry.step]);
  }
  return done;
}

const changeKey = (namespace: string, digest: string): string => `${namespace} ${digest}`;
