import { randomUUID } from 'node:crypto';
import { openPostgresConnection } from './postgres-connection.ts';
import { checkUrl, type PostgresPlace } from './postgres-failure.ts';
import {
  commitValues,
  type HeadRow,
  readEntryRow,
  readHeadRow,
  readNamespaceRow,
} from './postgres-records.ts';
import {
  COMMIT_FIRST,
  COMMIT_NEXT,
  HAS_TABLES,
  LIST_RECORDS,
  LIST_RUNS,
  MAKE_TABLES,
  READ_HEAD,
  READ_JOURNAL,
  READ_RECORD,
  WAS_MADE,
} from './postgres-tables.ts';
import { StateConflict } from './state-failure.ts';
import type { StateChange, StateHead, StatePosition, StateStore } from './state-store.ts';

/**
 * A state in the schema `prism_state` of a PostgreSQL database, made with the first commit. Nothing is asked before the
 * first call.
 *
 * @throws StateRefused when what the variable holds is no connection string.
 */
export function openPostgresState(place: PostgresPlace): StateStore {
  checkUrl(place);
  const connection = openPostgresConnection(place);
  const name = `the PostgreSQL database of ${place.urlEnv}`;
  /** As it was read or written last: a change leaves parts of it as they are. */
  let seen: StateHead | null = null;
  let made = false;

  const hasTables = async (): Promise<boolean> => {
    made ||= (await connection.query<{ made: boolean }>(HAS_TABLES))[0]!.made;
    return made;
  };

  const head = async (): Promise<StateHead | null> => {
    const [row] = (await hasTables()) ? await connection.query<HeadRow>(READ_HEAD) : [];
    seen = row ? readHeadRow(row, place) : null;
    return seen;
  };

  const conflict = (found: StateHead | null): StateConflict =>
    new StateConflict(
      found
        ? `Somebody else has written to ${name}: its serial is ${found.serial} now`
        : `There is no state in ${name} any more`,
      found,
    );

  /** Whether the head was moved by this very call, were it by an attempt whose answer was lost. */
  const write = async (next: StateHead, change: StateChange): Promise<boolean> => {
    const attempt = randomUUID();
    const values = commitValues(next, change, attempt);
    const sql = next.serial === 1 ? COMMIT_FIRST : COMMIT_NEXT;
    if ((await connection.query(sql, values)).length > 0) return true;
    return (await connection.query(WAS_MADE, [next.serial, attempt])).length > 0;
  };

  const commit = async (expected: StatePosition | null, change: StateChange): Promise<StateHead> => {
    const before = expected && samePosition(seen, expected) ? seen : await head();
    if (before === null ? expected !== null : !samePosition(before, expected)) throw conflict(before);
    const next: StateHead = {
      lineage: before?.lineage ?? randomUUID(),
      serial: (before?.serial ?? 0) + 1,
      commit: change.commit === undefined ? (before?.commit ?? null) : change.commit,
      lease: change.lease === undefined ? (before?.lease ?? null) : change.lease,
    };
    if (!before && !(await hasTables())) await connection.query(MAKE_TABLES);
    if (!(await write(next, change))) throw conflict(await head());
    seen = next;
    made = true;
    return next;
  };

  return {
    name,
    head,
    commit,
    read: async (namespace) => {
      const at = await head();
      if (!at) return undefined;
      const [row] = await connection.query<RecordRow>(READ_RECORD, [namespace]);
      return row && readNamespaceRow(row, at.lineage, place);
    },
    list: async () => {
      const at = await head();
      if (!at) return [];
      const rows = await connection.query<RecordRow>(LIST_RECORDS);
      return rows.map((row) => readNamespaceRow(row, at.lineage, place));
    },
    runs: async () => {
      if (!(await head())) return [];
      return (await connection.query<{ run: string }>(LIST_RUNS)).map(({ run }) => run);
    },
    journal: async (run) => {
      const at = await head();
      if (!at) return [];
      const rows = await connection.query<EntryRow>(READ_JOURNAL, [run]);
      return rows.map((row) => readEntryRow(row, at.lineage, place));
    },
    close: () => connection.close(),
  };
}

interface RecordRow {
  readonly name: string;
  readonly document: string;
}

interface EntryRow {
  readonly serial: number;
  readonly position: number;
  readonly entry: string;
}

const samePosition = (one: StatePosition | null, other: StatePosition | null): boolean =>
  one?.lineage === other?.lineage && one?.serial === other?.serial;
