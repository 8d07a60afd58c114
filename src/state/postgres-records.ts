import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { PostgresPlace } from './postgres-failure.ts';
import { broken, readRecord, recordText } from './record-text.ts';
import type { JournalEntry, LeaseRecord, StateChange, StateHead } from './state-store.ts';

interface HeadContent {
  readonly commit: string | null;
  readonly lease: LeaseRecord | null;
}

export interface HeadRow {
  readonly lineage: string;
  readonly serial: number;
  readonly document: string;
}

/** @throws StateRefused as readRecord does, and for columns that say something else. */
export function readHeadRow(row: HeadRow, place: PostgresPlace): StateHead {
  const where = `The row of prism_state.head in ${nameOf(place)}`;
  const { lineage, serial, content } = readRecord<HeadContent>(row.document, where, { kind: 'head' });
  if (lineage !== row.lineage || serial !== row.serial) throw broken(where);
  return { lineage, serial, commit: content.commit, lease: content.lease };
}

export function readNamespaceRow(
  row: { readonly name: string; readonly document: string },
  lineage: string,
  place: PostgresPlace,
): AppliedNamespace {
  const where = `The row '${row.name}' of prism_state.namespaces in ${nameOf(place)}`;
  const { content } = readRecord<AppliedNamespace>(row.document, where, { kind: 'namespace', lineage });
  if (content.namespace !== row.name) throw broken(where);
  return content;
}

export function readEntryRow(
  row: { readonly serial: number; readonly position: number; readonly entry: string },
  lineage: string,
  place: PostgresPlace,
): JournalEntry {
  const where = `The row ${row.serial}, ${row.position} of prism_state.journal in ${nameOf(place)}`;
  return readRecord<JournalEntry>(row.entry, where, { kind: 'journal', lineage }).content;
}

/** The values of COMMIT_FIRST and COMMIT_NEXT. */
export function commitValues(head: StateHead, change: StateChange, attempt: string): readonly unknown[] {
  const { lineage, serial, commit, lease } = head;
  const text = (kind: string, content: unknown): string => recordText({ kind, lineage, serial }, content);
  const records = [...(change.namespaces ?? [])];
  const journal = change.journal ?? [];
  return [
    lineage,
    serial,
    text('head', { commit, lease } satisfies HeadContent),
    attempt,
    records.map(([name]) => name),
    records.map(([, record]) => text('namespace', record)),
    journal.map(({ run }) => run),
    journal.map((entry) => text('journal', entry)),
  ];
}

const nameOf = ({ urlEnv }: PostgresPlace): string => `the database of ${urlEnv}`;
