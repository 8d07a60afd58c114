import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BackendFailure } from '../backend-failure.ts';

/**
 * Takes a data folder for this process: two that open one destroy it. A lock of a process that is gone is
 * taken over. It lies beside the folder, as `<folder>.lock`.
 *
 * @returns Gives it back.
 * @throws BackendFailure While another live process has it.
 */
export function lockFolder(folder: string): () => void {
  const [lock, own] = [`${folder}.lock`, `${folder}.lock.${randomUUID()}`];
  const text = `${process.pid} ${startOf(process.pid)} ${randomUUID()}\n`;
  mkdirSync(dirname(folder), { recursive: true });
  writeFileSync(own, text);
  try {
    if (!took(own, lock)) {
      const holder = holderOf(lock);
      if (holder !== undefined && isAlive(holder)) throw locked(folder, holder);
      if (holder !== undefined) clear(lock, holder, folder);
      if (!took(own, lock)) throw locked(folder, holderOf(lock) ?? '');
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (holderOf(lock) === text) rmSync(lock, { force: true });
  };
}

/** A link is made by one alone, and whole. */
function took(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Another may have cleared it and taken the folder since: then theirs is put back. */
function clear(lock: string, stale: string, folder: string): void {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = holderOf(aside);
  if (moved !== stale) {
    took(aside, lock);
    rmSync(aside, { force: true });
    throw locked(folder, moved ?? '');
  }
  rmSync(aside, { force: true });
}

function holderOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(holder: string): boolean {
  const [pid = '', start = ''] = holder.split(' ');
  if (!/^[1-9][0-9]*$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    // It is there but of another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // A number is given again to another process, which started at another time.
  return start === startOf(Number(pid));
}

/** When a process started, in ticks since boot; `?` where the system does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '?';
  } catch {
    return '?';
  }
}

const locked = (folder: string, holder: string) =>
  new BackendFailure(
    'transient',
    `the embedded PostgreSQL in ${folder} is in use by process ${holder.split(' ')[0] || '?'}`,
    'Wait until that one ends, or let backends.postgres.url_env name a server that many can use',
  );
