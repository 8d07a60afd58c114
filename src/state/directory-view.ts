import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import { fileMark, readText } from './directory-files.ts';
import { checkpointPath, lastCheckpoint, logPath, serialsIn } from './directory-layout.ts';
import { broken, readRecord } from './record-text.ts';
import { StateRefused } from './state-failure.ts';
import type { JournalEntry, LeaseRecord, StateHead } from './state-store.ts';

/** One file of the log: a commit. */
export interface LoggedChange {
  /** Random: tells one writer's commit from another's of the same number. */
  readonly id: string;
  readonly commit: string | null;
  readonly lease: LeaseRecord | null;
  readonly namespaces: Readonly<Record<string, AppliedNamespace>>;
  readonly journal: readonly JournalEntry[];
}

export interface CheckpointContent {
  readonly commit: string | null;
  readonly lease: LeaseRecord | null;
  /** How many namespaces have a record: a file that is gone is noticed. */
  readonly namespaces: number;
  /** Ids of the last commits; the last one is the checkpoint's own. */
  readonly recent: readonly string[];
}

export interface PlacedEntry {
  readonly serial: number;
  readonly position: number;
  readonly entry: JournalEntry;
}

/** The state as one process knows it: a checkpoint, and what the log has come to since. */
export interface DirectoryView {
  head: StateHead | null;
  /** Serial of the checkpoint; 0 for none. */
  readonly base: number;
  /** How many namespaces the checkpoint has. */
  readonly known: number;
  /** Of the file that was read last. */
  mark: string | undefined;
  readonly records: Map<string, { readonly serial: number; readonly record: AppliedNamespace }>;
  readonly journal: PlacedEntry[];
  readonly recent: string[];
}

/**
 * Brings a view up to what is there now, or makes a new one.
 *
 * What is read from the log counts only when no checkpoint has it already: a process that was asleep may have taken a
 * number that was cleared from the log, and finds out right after. Its file cannot be there before that checkpoint is,
 * so looking for a checkpoint after reading is enough.
 */
export async function lookAgain(root: string, known: DirectoryView | undefined): Promise<DirectoryView> {
  let view = known;
  for (;;) {
    const last = await lastCheckpoint(root);
    const logged =
      view?.base === last && (await isIntact(root, view)) ? undefined : await serialsIn(root, 'log');
    if (logged) view = await readCheckpoint(root, last);
    // A newer one took its place meanwhile.
    if (!view) continue;
    await readLog(root, view);
    if ((await lastCheckpoint(root)) === view.base) {
      const missing = (view.head?.serial ?? 0) + 1;
      if (logged && missing <= (logged.at(-1) ?? 0)) throw gap(root, missing);
      return view;
    }
    view = undefined;
  }
}

/** False when the folder was removed, and perhaps made anew, under a process that knows it. */
const isIntact = async (root: string, { head, base, mark }: DirectoryView): Promise<boolean> =>
  head === null ||
  mark === (await fileMark(head.serial === base ? checkpointPath(root, base) : logPath(root, head.serial)));

/** @returns undefined when it is not there any more. */
export async function readCheckpoint(root: string, serial: number): Promise<DirectoryView | undefined> {
  const rest = { base: serial, records: new Map(), journal: [] };
  if (serial === 0) return { ...rest, known: 0, head: null, mark: undefined, recent: [] };
  const path = checkpointPath(root, serial);
  const mark = await fileMark(path);
  const text = await readText(path);
  if (text === undefined) return undefined;
  const { lineage, content, ...record } = readRecord<CheckpointContent>(text, path, { kind: 'checkpoint' });
  if (record.serial !== serial) throw broken(path);
  const { commit, lease, recent, namespaces: known } = content;
  return { ...rest, known, head: { lineage, serial, commit, lease }, mark, recent: [...recent] };
}

async function readLog(root: string, view: DirectoryView): Promise<void> {
  for (;;) {
    const serial = (view.head?.serial ?? 0) + 1;
    const path = logPath(root, serial);
    const text = await readText(path);
    if (text === undefined) return;
    const lineage = view.head?.lineage;
    const record = readRecord<LoggedChange>(text, path, { kind: 'change', lineage });
    if (record.serial !== serial) throw broken(path);
    addChange(view, { ...record, mark: await fileMark(path) });
  }
}

/** Takes in the commit that comes next. */
export function addChange(
  view: DirectoryView,
  change: { lineage: string; serial: number; content: LoggedChange; mark: string | undefined },
): void {
  const { lineage, serial, content, mark } = change;
  for (const [name, record] of Object.entries(content.namespaces)) view.records.set(name, { serial, record });
  for (const [position, entry] of content.journal.entries()) view.journal.push({ serial, position, entry });
  view.recent.push(content.id);
  view.head = { lineage, serial, commit: content.commit, lease: content.lease };
  view.mark = mark;
}

const gap = (root: string, serial: number): StateRefused =>
  new StateRefused(
    `The state is damaged: '${logPath(root, serial)}' is missing, and later ones are there`,
    'Nothing was changed. Restore the whole folder from a backup',
  );
