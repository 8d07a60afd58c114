import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BackendFailure } from '../backend-failure.ts';
import { syncFolder } from '../proxy/write-durably.ts';

/** A file that others than its owner may read is nobody's secret. */
const MODE = 0o600;

export interface CredentialsFile {
  readonly text: string;
  readonly mode: number;
}

export const credentialsPath = (folder: string, principal: string): string =>
  join(folder, `${principal}.creds`);

/** @returns undefined where there is none. @throws BackendFailure */
export const readCredentials = (path: string): Promise<CredentialsFile | undefined> =>
  explained(path, async () => {
    const { mode } = await stat(path);
    return { text: await readFile(path, 'utf8'), mode: mode & 0o777 };
  });

export const isPrivate = ({ mode }: CredentialsFile): boolean =>
  process.platform === 'win32' || mode === MODE;

/** Whoever reads has the old ones or the new ones. Durable when it returns. @throws BackendFailure */
export async function writeCredentials(folder: string, path: string, text: Uint8Array): Promise<void> {
  await explained(path, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const temporary = join(folder, `.writing-${randomBytes(8).toString('hex')}`);
    try {
      const file = await open(temporary, 'wx', MODE);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
      await syncFolder(folder);
    } finally {
      await rm(temporary, { force: true });
    }
  });
}

/** @throws BackendFailure */
export async function removeCredentials(folder: string, path: string): Promise<void> {
  await explained(path, async () => {
    await rm(path);
    await syncFolder(folder);
  });
}

async function explained<T>(path: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new BackendFailure(
      'permanent',
      `the credentials file ${path} cannot be read or written (${code})`,
      'See that the folder of the credentials is there, belongs to whoever runs apply, and has space',
    );
  }
}
