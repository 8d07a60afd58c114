import { randomBytes, randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import { compareText } from '../core/model/compare.ts';
import { makeCheckpoint } from './directory-checkpoint.ts';
import {
  createFile,
  fileMark,
  makeFolders,
  namesIn,
  readText,
  removeFile,
  syncFolder,
} from './directory-files.ts';
import {
  FOLDERS,
  isNamespace,
  isRun,
  journalFiles,
  lastCheckpoint,
  logPath,
  newestUntil,
  recordPath,
  recordSerials,
} from './directory-layout.ts';
import { directoryProblem, isSystemError } from './directory-problem.ts';
import {
  addChange,
  type DirectoryView,
  type LoggedChange,
  lookAgain,
  type PlacedEntry,
  readCheckpoint,
} from './directory-view.ts';
import { broken, readRecord, recordText } from './record-text.ts';
import { StateConflict, StateRefused } from './state-failure.ts';
import type { JournalEntry, StateChange, StateHead, StatePosition, StateStore } from './state-store.ts';

/** Commits in the log before they are moved into files of their own. */
const LONG_LOG = 256;
/** Files read at once. */
const AT_ONCE = 32;

/**
 * The state in a folder of this machine: a log that only grows, cleared into files of their own now and then. A commit
 * writes one file, whatever the state holds. See directory-layout.ts for what is where.
 */
export function openDirectoryState(path: string): StateStore {
  const root = resolve(path);
  const name = `the directory ${path}`;
  let view: DirectoryView | undefined;
  /** Of each namespace the serial of its file, for the checkpoint of that number. */
  let index: { base: number; serials: ReadonlyMap<string, number> } | undefined;
  let wrote = false;
  let last: Promise<unknown> = Promise.resolve();

  /** One at a time: all of them bring the view up to date. */
  function inTurn<T>(doing: 'read' | 'written', act: () => Promise<T>): Promise<T> {
    const result = last.then(act).catch((error) => {
      throw directoryProblem(error, name, doing);
    });
    last = result.catch(() => {});
    return result;
  }

  async function look(): Promise<DirectoryView> {
    view = await lookAgain(root, view);
    return view;
  }

  async function serialsOf({ base, known }: DirectoryView): Promise<ReadonlyMap<string, number>> {
    if (index?.base !== base) {
      const serials = new Map<string, number>();
      for (const [namespace, found] of await recordSerials(root)) {
        const newest = newestUntil(found, base);
        if (newest !== undefined) serials.set(namespace, newest);
      }
      // Else what this checkpoint knows may have been removed before it was seen.
      if ((await lastCheckpoint(root)) !== base) throw new Missing(join(root, 'namespaces'));
      if (serials.size < known) throw broken(join(root, 'namespaces'));
      index = { base, serials };
    }
    return index.serials;
  }

  /** Runs again when a checkpoint of another process took away what was to be read. */
  async function reading<T>(read: (current: DirectoryView) => Promise<T>): Promise<T> {
    for (;;) {
      const current = await look();
      try {
        return await read(current);
      } catch (error) {
        if (!(error instanceof Missing)) throw error;
        if ((await lastCheckpoint(root)) === current.base) throw missing(error.path);
      }
    }
  }

  async function recordOf(current: DirectoryView, namespace: string): Promise<AppliedNamespace | undefined> {
    const fresh = current.records.get(namespace);
    if (fresh) return structuredClone(fresh.record);
    const serial = (await serialsOf(current)).get(namespace);
    if (serial === undefined) return undefined;
    const file = recordPath(root, namespace, serial);
    const lineage = current.head?.lineage;
    return readRecord<AppliedNamespace>(await present(file), file, { kind: 'namespace', lineage }).content;
  }

  async function listAll(current: DirectoryView): Promise<readonly AppliedNamespace[]> {
    const names = [...new Set([...(await serialsOf(current)).keys(), ...current.records.keys()])].sort(
      compareText,
    );
    const records: AppliedNamespace[] = [];
    for (let start = 0; start < names.length; start += AT_ONCE) {
      const some = names.slice(start, start + AT_ONCE).map((namespace) => recordOf(current, namespace));
      for (const record of await Promise.all(some)) records.push(record!);
    }
    return records;
  }

  async function journalOf(current: DirectoryView, run: string): Promise<readonly JournalEntry[]> {
    // By place: two processes may have written the same entries in different files.
    const found = new Map<string, PlacedEntry>();
    const add = (placed: PlacedEntry) => found.set(`${placed.serial}.${placed.position}`, placed);
    for (const { path: file, first } of await journalFiles(root, run)) {
      if (first > current.base) continue;
      const expected = { kind: 'journal', lineage: current.head?.lineage };
      const { content } = readRecord<readonly PlacedEntry[]>(await present(file), file, expected);
      for (const placed of content) if (placed.serial <= current.base) add(placed);
    }
    for (const placed of current.journal) if (placed.entry.run === run) add(structuredClone(placed));
    return [...found.values()].sort(byPlace).map(({ entry }) => entry);
  }

  async function allRuns(current: DirectoryView): Promise<readonly string[]> {
    const firsts = new Map<string, { serial: number; position: number }>();
    const add = (run: string, place: { serial: number; position: number }) => {
      const known = firsts.get(run);
      if (!known || byPlace(place, known) < 0) firsts.set(run, place);
    };
    for (const run of (await namesIn(join(root, 'journal'))).filter(isRun))
      for (const { first, position } of await journalFiles(root, run))
        if (first <= current.base) add(run, { serial: first, position });
    for (const placed of current.journal) add(placed.entry.run, placed);
    return [...firsts].sort(([, a], [, b]) => byPlace(a, b)).map(([run]) => run);
  }

  async function commit(expected: StatePosition | null, change: StateChange): Promise<StateHead> {
    refuseNames(change);
    const current = await look();
    const { head } = current;
    if (head?.lineage !== expected?.lineage || head?.serial !== expected?.serial) throw conflict(name, head);
    await makeFoldersOnce();
    const lineage = head?.lineage ?? randomUUID();
    const serial = (head?.serial ?? 0) + 1;
    const content = {
      id: randomBytes(8).toString('hex'),
      commit: change.commit === undefined ? (head?.commit ?? null) : change.commit,
      lease: change.lease === undefined ? (head?.lease ?? null) : change.lease,
      namespaces: Object.fromEntries(change.namespaces ?? []),
      journal: change.journal ?? [],
    } satisfies LoggedChange;
    const text = recordText({ kind: 'change', lineage, serial }, content);
    const file = logPath(root, serial);
    if (!(await createFile(root, file, text))) throw conflict(name, (await look()).head);
    await syncFolder(join(root, 'log'));
    await refuseStale(file, serial, content.id);
    wrote = true;
    // Parsed anew: the caller may change its own.
    addChange(current, { lineage, serial, content: JSON.parse(text).content, mark: await fileMark(file) });
    const committed = current.head!;
    if (serial - current.base >= LONG_LOG) await tidy(current);
    return committed;
  }

  /** The number was free because its file was cleared long ago: this process was asleep, and what it wrote is void. */
  async function refuseStale(file: string, serial: number, id: string): Promise<void> {
    for (;;) {
      const checkpoint = await lastCheckpoint(root);
      if (checkpoint < serial) return;
      const there = await readCheckpoint(root, checkpoint);
      if (!there) continue;
      // Unless the checkpoint is of this very commit.
      if (there.recent.at(serial - checkpoint - 1) === id) return;
      await removeFile(file);
      throw conflict(name, (await look()).head);
    }
  }

  async function makeFoldersOnce(): Promise<void> {
    if (!wrote) await makeFolders(root, FOLDERS);
  }

  /** What cannot be moved stays in the log, where nothing is lost; the next one tries again. */
  async function tidy(current: DirectoryView): Promise<void> {
    try {
      await makeCheckpoint(root, current);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }

  return {
    name,
    head: () => inTurn('read', async () => (await look()).head),
    read: (namespace) =>
      inTurn('read', () =>
        reading(async (current) => (isNamespace(namespace) ? recordOf(current, namespace) : undefined)),
      ),
    list: () => inTurn('read', () => reading(listAll)),
    runs: () => inTurn('read', () => reading(allRuns)),
    journal: (run) =>
      inTurn('read', () => reading(async (current) => (isRun(run) ? journalOf(current, run) : []))),
    commit: (expected, change) => inTurn('written', () => commit(expected, change)),
    close: () =>
      inTurn('written', async () => {
        if (wrote) await tidy(await look());
        wrote = false;
      }),
  };
}

const byPlace = (
  a: { readonly serial: number; readonly position: number },
  b: { readonly serial: number; readonly position: number },
): number => a.serial - b.serial || a.position - b.position;

/** A file that the view says is there. */
class Missing extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

async function present(path: string): Promise<string> {
  const text = await readText(path);
  if (text === undefined) throw new Missing(path);
  return text;
}

const missing = (path: string): StateRefused =>
  new StateRefused(
    `The state is damaged: '${path}' is missing`,
    'Nothing was changed. Restore the whole folder from a backup',
  );

function refuseNames({ namespaces, journal }: StateChange): void {
  for (const name of namespaces?.keys() ?? [])
    if (!isNamespace(name)) throw new Error(`Not a name of a namespace: '${name}'`);
  for (const { run } of journal ?? []) if (!isRun(run)) throw new Error(`Not an id of a run: '${run}'`);
}

const conflict = (name: string, found: StateHead | null): StateConflict =>
  new StateConflict(
    found === null
      ? `There is no state in ${name} any more`
      : `Somebody else wrote the state in ${name}: its serial is ${found.serial} now`,
    found && { lineage: found.lineage, serial: found.serial },
  );
