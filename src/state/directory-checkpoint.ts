import { join } from 'node:path';
import {
  clearTemporaries,
  createFile,
  makeFolder,
  putFile,
  removeFile,
  serialText,
  syncFolder,
} from './directory-files.ts';
import {
  checkpointPath,
  logPath,
  newestUntil,
  recordPath,
  recordSerials,
  serialsIn,
} from './directory-layout.ts';
import type { CheckpointContent, DirectoryView, PlacedEntry } from './directory-view.ts';
import { recordText } from './record-text.ts';

/** A process that sleeps longer than so many commits of others may be told of a conflict though its own took place. */
const RECENT = 512;
/** Files written at once: the disk makes several durable as fast as one. */
const AT_ONCE = 16;

/**
 * Moves what the log has come to into files of their own, then clears it. It may be killed at any point, and several
 * processes may do it at once, each from what it knows: every file has the content that its name says, and until the
 * checkpoint is there nothing that was before is touched.
 */
export async function makeCheckpoint(root: string, view: DirectoryView): Promise<void> {
  const { head } = view;
  if (head === null || head.serial === view.base) return;
  await writeRecords(root, view, head.lineage);
  await writeJournal(root, view, head.lineage);
  const { lineage, serial, commit, lease } = head;
  const namespaces = [...(await recordSerials(root)).values()].filter(
    (serials) => newestUntil(serials, serial) !== undefined,
  ).length;
  const content: CheckpointContent = { commit, lease, namespaces, recent: view.recent.slice(-RECENT) };
  await createFile(
    root,
    checkpointPath(root, serial),
    recordText({ kind: 'checkpoint', lineage, serial }, content),
  );
  await syncFolder(join(root, 'checkpoints'));
  await clear(root, serial);
}

async function writeRecords(root: string, view: DirectoryView, lineage: string): Promise<void> {
  const left = [...view.records];
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [name, { serial, record }] = next;
      await putFile(
        root,
        recordPath(root, name, serial),
        recordText({ kind: 'namespace', lineage, serial }, record),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await syncFolder(join(root, 'namespaces'));
}

async function writeJournal(root: string, view: DirectoryView, lineage: string): Promise<void> {
  for (const [run, entries] of Map.groupBy(view.journal, ({ entry }) => entry.run)) {
    const folder = join(root, 'journal', run);
    await makeFolder(folder);
    const [first, last] = [entries[0]!, entries.at(-1)!];
    const name = `${serialText(first.serial)}.${first.position}-${serialText(last.serial)}.json`;
    const stamp = { kind: 'journal', lineage, serial: last.serial };
    await putFile(root, join(folder, name), recordText(stamp, entries satisfies PlacedEntry[]));
    await syncFolder(folder);
  }
}

/** Removes what nobody reads any more. A reader that has just begun to finds it gone, and looks again. */
async function clear(root: string, checkpoint: number): Promise<void> {
  for (const serial of await serialsIn(root, 'log'))
    if (serial <= checkpoint) await removeFile(logPath(root, serial));
  for (const serial of await serialsIn(root, 'checkpoints'))
    if (serial < checkpoint) await removeFile(checkpointPath(root, serial));
  for (const [name, serials] of await recordSerials(root)) {
    if (serials.length === 1) continue;
    const newest = newestUntil(serials, checkpoint) ?? 0;
    for (const serial of serials) if (serial < newest) await removeFile(recordPath(root, name, serial));
  }
  await clearTemporaries(root);
}
