import { randomBytes } from 'node:crypto';
import { lstatSync } from 'node:fs';

/** No run writes for this long. In seconds. */
const LONGEST_RUN = 3600;

const PATTERN = /^\.([0-9]+)-[0-9a-f]{12}\.tmp$/;

/** What an entry is called until it is complete. The number of the process alone would not do: threads share it. */
export const temporaryName = (): string => `.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

/** Whether the file was left by a run that was killed. The one of a run that still lives is not. */
export function isLeftover(path: string, name: string): boolean {
  const writer = PATTERN.exec(name)?.[1];
  if (writer === undefined) return false;
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return false;
  const age = (Date.now() - stats.mtimeMs) / 1000;
  if (age > LONGEST_RUN) return true;
  // In a container the number of the process is the same every time: what is older than this run is not of it.
  if (Number(writer) === process.pid) return age > process.uptime();
  return !isAlive(Number(writer));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
