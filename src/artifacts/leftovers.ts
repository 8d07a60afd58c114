import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Runs of this process that have not ended: it is its own witness that they live. */
const OWN = new Set<string>();

/**
 * What the folder of a run is called until it is in its place, or until it is gone. The number of the process alone
 * would not do: in a container it is the same every time.
 */
export function leftoverName(name: string, kind: 'new' | 'old', run: string): string {
  OWN.add(run);
  return `.${name}.${kind}-${process.pid}-${run}`;
}

/**
 * Clears what killed runs left: between the two renames only the old folder exists, under its second name, and goes
 * back. Runs that still live are left alone.
 */
export function clearLeftovers(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(`.${name}.`)) continue;
    const match = /^(new|old)-([0-9]+)(?:-([0-9a-f]+))?$/.exec(entry.slice(name.length + 2));
    if (!match || isAlive(Number(match[2]), match[3])) continue;
    const left = join(parent, entry);
    if (match[1] === 'old' && !existsSync(join(parent, name))) giveBack(left, join(parent, name));
    rmSync(left, { recursive: true, force: true });
  }
}

/** Another run may be quicker, with its own tree or with this one. */
function giveBack(left: string, target: string): void {
  try {
    renameSync(left, target);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function isAlive(pid: number, run: string | undefined): boolean {
  if (pid === process.pid) return run !== undefined && OWN.has(run);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
