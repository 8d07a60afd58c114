import { getSystemErrorMessage } from 'node:util';
import { StateRefused } from './state-failure.ts';

const NOTHING_LOST = 'What was recorded before is still there';

/** What to do, by what the system says. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: `Make room on that disk, then run the same again. ${NOTHING_LOST}`,
  EDQUOT: `Make room within the disk quota, then run the same again. ${NOTHING_LOST}`,
  EROFS:
    'It is on a file system that is mounted read-only; name another folder with state.path in prism.yaml',
  EACCES: 'Run as the user that owns this folder, or give this user the right to read and write it',
  EPERM:
    'The file system must be one that has hard links and lets this user make them; name another folder with state.path in prism.yaml',
  ENOTDIR: 'A part of its path is a file; name another folder with state.path in prism.yaml',
  EEXIST: 'There is a file in its place; name another folder with state.path in prism.yaml',
  EMFILE: 'Raise the limit of open files (`ulimit -n`), then run the same again',
  ENFILE: 'Close what has many files open on this machine, then run the same again',
};

const OTHERWISE = `See that the folder can be read and written, and what the system's log says of its disk. ${NOTHING_LOST}`;

/** What the system says of a folder of state, in words for a person. Any other error is passed on. */
export function directoryProblem(error: unknown, name: string, doing: 'read' | 'written'): unknown {
  const { code = '', errno, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof StateRefused || syscall === undefined) return error;
  const cause = errno === undefined ? code : getSystemErrorMessage(errno);
  return new StateRefused(
    `The applied state in ${name} cannot be ${doing}: ${cause}`,
    ADVICE[code === 'ENOTSUP' || code === 'EOPNOTSUPP' || code === 'ENOSYS' ? 'EPERM' : code] ?? OTHERWISE,
  );
}

export const isSystemError = (error: unknown, ...codes: readonly string[]): boolean => {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall !== undefined && (codes.length === 0 || codes.includes(code ?? ''));
};
