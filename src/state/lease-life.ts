import { hostname } from 'node:os';
import type { LeaseRecord } from './state-store.ts';

/** Runs of this process that have a lease, or try to write with one. */
const LIVE = new Set<string>();

export const runLives = (run: string): void => void LIVE.add(run);
export const runEnded = (run: string): void => void LIVE.delete(run);

/**
 * Whether who has the lease is known to be gone: only of a process of this host can that be said. The number of a
 * process alone would not do: in a container it is the same every time.
 */
export function holderIsGone({ host, pid, run }: LeaseRecord): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return !LIVE.has(run);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it is there, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
