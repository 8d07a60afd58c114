import { getSystemErrorMessage } from 'node:util';
import { BackendFailure } from '../backend-failure.ts';

/** The system is busy, or somebody else was quicker: trying again may help. */
const PASSING = ['EAGAIN', 'EBUSY', 'EINTR', 'EMFILE', 'ENFILE', 'ENOENT', 'ESTALE', 'ETXTBSY'];

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk and apply again',
  EDQUOT: 'Make room within the quota and apply again',
  EROFS:
    'It lies on a disk that can only be read: name another folder in prism.yaml, or mount it for writing',
  EACCES: 'Give the user that runs prism the right to read and write there',
  EPERM: 'It must lie on a file system with hard links, where the user that runs prism may read and write',
  ENOTSUP: 'It must lie on a file system with hard links: name another folder in prism.yaml',
  ENOTDIR: 'A file is in the way: move it, or name another folder in prism.yaml',
};

/**
 * What the file system said, as a failure of a backend. Anything else is passed on.
 *
 * @param what As messages call it: `The proxy registry`.
 */
export function folderFailure(error: unknown, what: string, folder: string): unknown {
  const { code, errno, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof BackendFailure || syscall === undefined || code === undefined) return error;
  const cause = errno === undefined ? code : getSystemErrorMessage(errno);
  return new BackendFailure(
    PASSING.includes(code) ? 'transient' : 'permanent',
    `${what} in '${folder}' cannot be worked with: ${cause} (${syscall})`,
    ADVICE[code] ?? 'Look at the folder and its disk, and apply again',
  );
}
