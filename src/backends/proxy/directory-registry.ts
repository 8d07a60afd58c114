import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BrokenRegistration } from './broken-registration.ts';
import { folderFailure } from './folder-failure.ts';
import { ownFolder } from './own-folder.ts';
import { parseRegistration } from './parse-registration.ts';
import { acknowledgedVersion, isProxyId } from './proxy-answers.ts';
import { readPlainFile } from './read-plain-file.ts';
import { registrationName } from './registration-name.ts';
import type { Registry } from './registry.ts';
import { clearLeftovers, createDurably } from './write-durably.ts';

const WHAT = 'The proxy registry';

/** A reader that finds its version gone looks again: somebody has published two newer ones meanwhile. */
const MOST_LOOKS = 100;

/**
 * A registry of files. Each version of a document is a file of its own, `namespaces/<name>/<version>.json`, that is
 * made whole under its name and never changed; the highest version is the document. So whoever is killed at any
 * instant leaves the old document or the new one, and of two writers one makes the file and the other does not:
 * nobody has to hold a lock that could outlive its holder.
 */
export function openDirectoryRegistry(directory: string, root: string): Registry {
  const folder = ownFolder(WHAT, directory, root);
  const explained = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw folderFailure(error, WHAT, folder.path);
    }
  };

  return {
    name: `${WHAT} in '${directory}'`,
    announcement: (proxy) => `the file '${join(directory, 'proxies', `${proxy}.json`)}'`,
    check: () => folder.check(),
    read: (namespace) =>
      explained(async () => {
        const path = await folder.at('namespaces', registrationName(namespace));
        for (let look = 1; ; look++) {
          const version = newest(await namesIn(path));
          if (version === 0) return undefined;
          const file = join(path, `${version}.json`);
          const read = await readPlainFile(file);
          if (read && 'problem' in read)
            throw new BrokenRegistration(`'${file}' ${read.problem}`, 'Remove it and apply again');
          if (read) {
            const document = parseRegistration(read.text, namespace, `'${file}'`);
            if (document.version === version) return { document, tag: String(version) };
            throw new BrokenRegistration(
              `'${file}' has the version ${document.version}, and not that of its name`,
              'Remove it and apply again',
            );
          }
          if (look === MOST_LOOKS) throw new Error(`'${path}' changes faster than it can be read`);
        }
      }),
    write: (document, expectedTag) =>
      explained(async () => {
        const path = await folder.within('namespaces', registrationName(document.namespace));
        const [expected, mine] = [Number(expectedTag ?? 0), document.version];
        if (newest(await namesIn(path)) !== expected) return false;
        const file = join(path, `${mine}.json`);
        if (!(await createDurably(file, `${JSON.stringify(document, null, 2)}\n`))) return false;
        const names = await namesIn(path);
        // Whoever slept since the look may have made a version anew that others have left behind already.
        if (versionsOf(names).some((version) => version > expected && version !== mine)) {
          await rm(file, { force: true });
          return false;
        }
        for (const version of versionsOf(names))
          if (version < expected) await rm(join(path, `${version}.json`), { force: true });
        await clearLeftovers(path, names);
        return true;
      }),
    proxies: () => explained(async () => idsOf(await namesIn(await folder.at('proxies'))).sort()),
    acknowledged: (namespace) =>
      explained(async () => {
        const path = await folder.at('acknowledgements', registrationName(namespace));
        const versions = new Map<string, number>();
        for (const proxy of idsOf(await namesIn(path))) {
          const version = versionIn(await readPlainFile(join(path, `${proxy}.json`)));
          if (version !== undefined) versions.set(proxy, version);
        }
        return versions;
      }),
  };
}

async function namesIn(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const versionsOf = (names: readonly string[]): number[] =>
  names.flatMap((name) => (/^[1-9][0-9]{0,14}\.json$/.test(name) ? [Number.parseInt(name, 10)] : []));

const newest = (names: readonly string[]): number =>
  versionsOf(names).reduce((highest, version) => Math.max(highest, version), 0);

const idsOf = (names: readonly string[]): string[] =>
  names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter(isProxyId);

/** What a proxy has not written to its end is no acknowledgement yet. */
function versionIn(read: Awaited<ReturnType<typeof readPlainFile>>): number | undefined {
  if (!read || 'problem' in read) return undefined;
  try {
    return acknowledgedVersion((JSON.parse(read.text) as { version?: unknown } | null)?.version);
  } catch {
    return undefined;
  }
}
