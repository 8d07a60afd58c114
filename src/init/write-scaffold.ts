import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readSourceFile } from '../repo/read-file.ts';
import { Failure } from '../run/failure.ts';
import { missingLines } from './missing-lines.ts';
import type { ScaffoldFile } from './scaffold-file.ts';

/** What became of a file. */
export interface Outcome {
  readonly path: string;
  /** `same`: it was there as it would be written. `kept`: it was there, and says something else. */
  readonly is: 'written' | 'same' | 'kept';
  /** Of one that is kept: what it should say and does not, line by line. */
  readonly lacks: readonly string[];
}

/**
 * Writes a file of a scaffold, unless there is something of its name: that is never touched. Links are not followed,
 * neither on the way to the file nor at its end.
 *
 * @throws Failure when a folder of its path is none.
 */
export function writeScaffoldFile(root: string, file: ScaffoldFile): Outcome {
  const { path, text } = file;
  makeFolders(root, posix.dirname(path));
  try {
    writeFileSync(join(root, path), text, { flag: 'wx' });
    return { path, is: 'written', lacks: [] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return compare(root, file);
    throw error;
  }
}

/** Whether there is anything of this name, a link that leads nowhere included. */
export const isThere = (root: string, path: string): boolean =>
  lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;

/** Whether the file is there as the scaffold has it, or not at all. */
export function isOurs(root: string, { path, text }: ScaffoldFile): boolean {
  return !isThere(root, path) || textOf(root, path) === text;
}

function textOf(root: string, path: string): string | undefined {
  const source = readSourceFile(path, join(root, path));
  return 'text' in source ? source.text.replaceAll('\r\n', '\n') : undefined;
}

function compare(root: string, { path, text, needs }: ScaffoldFile): Outcome {
  const existing = textOf(root, path);
  if (existing === text) return { path, is: 'same', lacks: [] };
  const lacks = needs === 'nothing' ? [] : missingLines(text, existing ?? '', needs);
  return { path, is: 'kept', lacks };
}

function makeFolders(root: string, folder: string): void {
  if (folder === '.') return;
  const parts = folder.split('/');
  parts.forEach((_, i) => {
    const path = parts.slice(0, i + 1).join('/');
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (!stats) mkdirSync(join(root, path));
    else if (!stats.isDirectory())
      throw new Failure(
        `'${path}' is ${stats.isSymbolicLink() ? 'a symbolic link' : 'a file'} and not a folder, so nothing is written below it`,
        'Move it away, or make it a folder, and run `prism init` again; it goes on where it stopped',
      );
  });
}
