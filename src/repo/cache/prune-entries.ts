import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.ts';
import { isKey } from './is-key.ts';
import { isLeftover } from './temporary-entry.ts';

const MOST_ENTRIES = 8;

/** Keeps the newest entries, by when they were written and this one first, and removes what killed runs left. */
export function pruneEntries(folder: string, key: string, mostBytes: number): void {
  const names = attempt(() => readdirSync(folder)) ?? [];
  const entries = names.filter(isKey).flatMap((name) => {
    const stats = attempt(() => lstatSync(join(folder, name)));
    return stats?.isFile()
      ? [{ name, bytes: stats.size, written: name === key ? Infinity : stats.mtimeMs }]
      : [];
  });
  entries.sort((a, b) => (a.written === b.written ? 0 : b.written - a.written));
  let bytes = 0;
  for (const [index, entry] of entries.entries()) {
    bytes += entry.bytes;
    if (index >= MOST_ENTRIES || bytes > mostBytes) attempt(() => unlinkSync(join(folder, entry.name)));
  }
  for (const name of names)
    attempt(() => {
      if (isLeftover(join(folder, name), name)) unlinkSync(join(folder, name));
    });
}
