import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { JournalEntry } from '../state/state-store.ts';
import type { ApplySession } from './apply-tools.ts';

/** An entry without what is the same for all of a run. */
export type JournalFact = JournalEntry extends infer Entry
  ? Entry extends unknown
    ? Omit<Entry, 'run' | 'at'>
    : never
  : never;

/** What a run writes into the state. */
export interface RunJournal {
  /** Rides along with whatever is written next. */
  note(fact: JournalFact): void;
  /** @returns Whether it is durable, with everything noted before; if it is not, the run has been halted. */
  write(facts: readonly JournalFact[], records?: readonly AppliedNamespace[]): Promise<boolean>;
  /** The last write. `commit` left out stays as it is. A run that did nothing leaves no journal. */
  end(fact: JournalFact, commit?: string | null): Promise<boolean>;
}

/**
 * @param started The first entry, written with the first thing that the run has to say.
 * @param halt Aborted, with the error, when the state could not be written; from then on nothing is.
 */
export function openRunJournal(
  { run, writer }: ApplySession,
  now: () => number,
  started: JournalFact,
  halt: AbortController,
): RunJournal {
  const entryOf = (fact: JournalFact): JournalEntry =>
    ({ run, at: new Date(now()).toISOString(), ...fact }) as JournalEntry;
  let noted = [entryOf(started)];
  let begun = false;

  const write = async (
    facts: readonly JournalFact[],
    records: readonly AppliedNamespace[] = [],
    commit?: string | null,
  ): Promise<boolean> => {
    if (halt.signal.aborted) return false;
    begun = true;
    const journal = [...noted, ...facts.map(entryOf)];
    noted = [];
    try {
      await writer.write({
        ...(records.length > 0 && {
          namespaces: new Map(records.map((record) => [record.namespace, record])),
        }),
        ...(journal.length > 0 && { journal }),
        ...(commit !== undefined && { commit }),
      });
      return true;
    } catch (error) {
      halt.abort(error);
      return false;
    }
  };

  return {
    note(fact) {
      begun = true;
      noted.push(entryOf(fact));
    },
    write,
    async end(fact, commit) {
      const changed = commit === writer.head.commit ? undefined : commit;
      if (begun) return await write([fact], [], changed);
      if (changed === undefined) return true;
      noted = [];
      return await write([], [], changed);
    },
  };
}
