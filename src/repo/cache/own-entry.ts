import type { Stats } from 'node:fs';

/**
 * Entries are readable by their owner and nothing else. Git never gives a file of a working tree this mode: it would
 * take a umask that forbids the owner to write. So a file that came by checkout is known without asking git, also
 * one that git has since forgotten (`git reset` leaves such files), in a folder that was ours before.
 */
export const ENTRY_MODE = 0o400;

/** Whether this user's prism wrote the file. Windows has neither users nor modes here. */
export function isOwnEntry(stats: Stats): boolean {
  const user = process.geteuid?.();
  const isOwn = user === undefined || (stats.uid === user && (stats.mode & 0o7777) === ENTRY_MODE);
  return stats.isFile() && isOwn;
}
