import { join } from 'node:path';
import { namesIn, serialText } from './directory-files.ts';

/**
 * Where things are in a folder of state. Every name holds the serial that its content is of, so no two processes ever
 * write different things to one name, however late one of them wakes up.
 *
 * - `log/<serial>.json`: one commit, made by link(), so only one process can make it
 * - `checkpoints/<serial>.json`: what the log until there came to; the highest counts
 * - `namespaces/<name>@<serial>.json`: the record as that commit wrote it
 * - `journal/<run>/<first serial>.<position>-<last serial>.json`
 */
export const FOLDERS = ['log', 'checkpoints', 'namespaces', 'journal'] as const;

export const logPath = (root: string, serial: number): string =>
  join(root, 'log', `${serialText(serial)}.json`);
export const checkpointPath = (root: string, serial: number): string =>
  join(root, 'checkpoints', `${serialText(serial)}.json`);
export const recordPath = (root: string, name: string, serial: number): string =>
  join(root, 'namespaces', `${name}@${serialText(serial)}.json`);

/** Serials of the files of a folder, ascending. */
export async function serialsIn(root: string, folder: 'log' | 'checkpoints'): Promise<readonly number[]> {
  const serials: number[] = [];
  for (const name of await namesIn(join(root, folder))) {
    const match = /^(\d{12,})\.json$/.exec(name);
    if (match) serials.push(Number(match[1]));
  }
  return serials.sort((a, b) => a - b);
}

/** 0 for none. */
export const lastCheckpoint = async (root: string): Promise<number> =>
  (await serialsIn(root, 'checkpoints')).at(-1) ?? 0;

/** Of each namespace the serials that it has a file of. */
export async function recordSerials(root: string): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const file of await namesIn(join(root, 'namespaces'))) {
    const match = /^([a-z0-9-]+)@(\d{12,})\.json$/.exec(file);
    if (!match) continue;
    const serials = found.get(match[1]!);
    if (serials) serials.push(Number(match[2]));
    else found.set(match[1]!, [Number(match[2])]);
  }
  return found;
}

/** The newest that a checkpoint knows; undefined for none. */
export const newestUntil = (serials: readonly number[], checkpoint: number): number | undefined => {
  const known = serials.filter((serial) => serial <= checkpoint);
  return known.length === 0 ? undefined : Math.max(...known);
};

export interface JournalFile {
  readonly path: string;
  /** Where its first entry stands: the serial of the commit and the place in its journal. */
  readonly first: number;
  readonly position: number;
}

export async function journalFiles(root: string, run: string): Promise<readonly JournalFile[]> {
  const folder = join(root, 'journal', run);
  return (await namesIn(folder)).flatMap((name) => {
    const match = /^(\d{12,})\.(\d+)-\d{12,}\.json$/.exec(name);
    return match ? [{ path: join(folder, name), first: Number(match[1]), position: Number(match[2]) }] : [];
  });
}

const NAMESPACE = /^[a-z0-9-]{1,64}$/;
const RUN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** Names become names of files: none may lead out of the folder. */
export const isNamespace = (name: string): boolean => NAMESPACE.test(name);
export const isRun = (run: string): boolean => RUN.test(run);
