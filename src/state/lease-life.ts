import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { LeaseRecord } from './state-store.ts';

/** Runs of this process that have a lease, or try to write with one. */
const LIVE = new Set<string>();

export const runLives = (run: string): void => void LIVE.add(run);
export const runEnded = (run: string): void => void LIVE.delete(run);

/**
 * Where the number of a process means this process: a start of a system, and the numbers of one container of it. A name
 * of a host would not do, since containers may share one.
 */
export const MACHINE = machine();

function machine(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    // No Linux, and so no containers of its own.
    return hostname();
  }
}

/** Whether somebody may still write with a lease: it has not expired, and its holder is not known to be gone. */
export const isHeld = (lease: LeaseRecord | null | undefined, now: number): lease is LeaseRecord =>
  lease != null && Date.parse(lease.expires_at) > now && !holderIsGone(lease);

/** Whether who has the lease is known to be gone: only of a process of this machine can that be said. */
function holderIsGone({ machine, pid, run }: LeaseRecord): boolean {
  if (machine !== MACHINE) return false;
  if (pid === process.pid) return !LIVE.has(run);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it is there, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
