import { randomUUID } from 'node:crypto';
import { bringBranch, listFilesAt, readFileAt, readFiles, readTip } from './git-branch.ts';
import { importCommit } from './git-import.ts';
import { HEAD_FILE, isFileName, JOURNAL, journalFile, NAMESPACES, recordPath } from './git-layout.ts';
import { commitMessage } from './git-message.ts';
import { openGitPlace, refuseCheckedOut } from './git-place.ts';
import { publish } from './git-publish.ts';
import { changedFiles, readHeadFile, readJournalFile, readNamespaceFile } from './git-records.ts';
import { StateConflict } from './state-failure.ts';
import type { StateChange, StateHead, StatePosition, StateStore } from './state-store.ts';

interface Seen {
  /** Id of the commit. */
  readonly tip: string;
  readonly head: StateHead;
}

/**
 * A state on a branch of the repo that a folder is in: of its remote `origin` where it has one, for that is what others
 * see; else of the repo itself. The work tree, the index and what is checked out are never touched.
 *
 * @throws StateRefused where there is no repo, and for a name that cannot be that of a branch.
 */
export function openGitState({
  root,
  branch = 'prism-state',
}: {
  readonly root: string;
  readonly branch?: string | undefined;
}): StateStore {
  const place = openGitPlace(root, branch);
  const name = `the branch ${branch}${place.remote ? ' of origin' : ''}`;
  const at = (path: string): string => `'${path}' on ${name}`;
  let seen: Seen | null = null;
  let mayWrite = false;
  /** Two fetches of one branch at once get in each other's way. */
  let bringing: Promise<unknown> = Promise.resolve();

  const look = async (): Promise<Seen | null> => {
    const brought = bringing.then(() => bringBranch(place));
    bringing = brought.catch(() => {});
    const tip = (await brought) ? readTip(place) : null;
    seen = tip && { tip: tip.id, head: readHeadFile(tip.head, at(HEAD_FILE)) };
    return seen;
  };

  const conflict = (found: StateHead | null): StateConflict =>
    new StateConflict(
      found
        ? `Somebody else has written to ${name}: its serial is ${found.serial} now`
        : `There is no state on ${name}`,
      found,
    );

  const commit = async (expected: StatePosition | null, change: StateChange): Promise<StateHead> => {
    const before = expected && samePosition(seen?.head, expected) ? seen : await look();
    if (before === null ? expected !== null : !samePosition(before.head, expected))
      throw conflict(before?.head ?? null);
    if (!mayWrite) refuseCheckedOut(place);
    mayWrite = true;
    const head = before?.head;
    const next: StateHead = {
      lineage: head?.lineage ?? randomUUID(),
      serial: (head?.serial ?? 0) + 1,
      commit: change.commit === undefined ? (head?.commit ?? null) : change.commit,
      lease: change.lease === undefined ? (head?.lease ?? null) : change.lease,
    };
    const parent = before?.tip ?? null;
    const files = changedFiles(next, change);
    const tip = importCommit(place, { parent, files, message: commitMessage(next, change, randomUUID()) });
    if (!(await publish(place, parent, tip))) throw conflict((await look())?.head ?? null);
    seen = { tip, head: next };
    return next;
  };

  return {
    name,
    commit,
    head: async () => (await look())?.head ?? null,
    read: async (namespace) => {
      const now = await look();
      const path = recordPath(namespace);
      const text = now && isFileName(namespace) ? readFileAt(place, now.tip, path) : undefined;
      if (!now || text === undefined) return undefined;
      return readNamespaceFile(text, at(path), { name: namespace, lineage: now.head.lineage });
    },
    list: async () => {
      const now = await look();
      if (!now) return [];
      const files = listFilesAt(place, now.tip, NAMESPACES);
      const texts = readFiles(place, files);
      return files
        .map(({ path }, index) => {
          const file = /([^/]*)\.json$/.exec(path)?.[1] ?? path;
          return readNamespaceFile(texts[index]!, at(`${NAMESPACES}/${path}`), {
            name: file,
            lineage: now.head.lineage,
          });
        })
        .sort((a, b) => (a.namespace < b.namespace ? -1 : 1));
    },
    runs: async () => {
      const now = await look();
      if (!now) return [];
      const files = listFilesAt(place, now.tip, JOURNAL)
        .flatMap(({ path }) => journalFile(`${JOURNAL}/${path}`) ?? [])
        .sort((a, b) => a.serial - b.serial || a.order - b.order);
      return [...new Set(files.map(({ run }) => run))];
    },
    journal: async (run) => {
      const now = await look();
      if (!now || !isFileName(run)) return [];
      const folder = `${JOURNAL}/${run}`;
      const files = listFilesAt(place, now.tip, folder);
      return readFiles(place, files).flatMap((text, index) =>
        readJournalFile(text, at(`${folder}/${files[index]!.path}`), now.head.lineage),
      );
    },
    close: async () => {
      await bringing;
      place.git.close();
    },
  };
}

const samePosition = (one: StatePosition | undefined, other: StatePosition | null): boolean =>
  one !== undefined && one.lineage === other?.lineage && one.serial === other.serial;
