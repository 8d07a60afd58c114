import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import { renderPlatformYaml } from '../core/report/platform-yaml.ts';
import {
  HEAD_FILE,
  isFileName,
  journalPath,
  platformPath,
  README,
  README_FILE,
  recordPath,
} from './git-layout.ts';
import { broken, readRecord, recordText, sealRecord } from './record-text.ts';
import { StateRefused } from './state-failure.ts';
import type { JournalEntry, LeaseRecord, StateChange, StateHead } from './state-store.ts';

interface HeadContent {
  readonly commit: string | null;
  readonly lease: LeaseRecord | null;
}

/** @param where What a message calls the file; so of the others. */
export function readHeadFile(text: string, where: string): StateHead {
  const { lineage, serial, content } = readRecord<HeadContent>(text, where, { kind: 'head' });
  return { lineage, serial, commit: content.commit, lease: content.lease };
}

export function readNamespaceFile(
  text: string,
  where: string,
  { name, lineage }: { readonly name: string; readonly lineage: string },
): AppliedNamespace {
  const { content } = readRecord<AppliedNamespace>(text, where, { kind: 'namespace', lineage });
  if (content.namespace !== name) throw broken(where);
  return content;
}

export function readJournalFile(text: string, where: string, lineage: string): readonly JournalEntry[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => readRecord<JournalEntry>(line, where, { kind: 'journal', lineage }).content);
}

/**
 * The files that a commit writes, by path; null for one that goes.
 *
 * @throws StateRefused for names that cannot be those of files.
 */
export function changedFiles(head: StateHead, change: StateChange): ReadonlyMap<string, string | null> {
  const { lineage, serial, commit, lease } = head;
  const stamp = (kind: string) => ({ kind, lineage, serial });
  const files = new Map<string, string | null>();
  if (serial === 1) files.set(README_FILE, README);
  files.set(HEAD_FILE, printed(sealRecord(stamp('head'), { commit, lease } satisfies HeadContent)));
  for (const [name, record] of change.namespaces ?? []) {
    checkName(name, 'a namespace');
    files.set(recordPath(name), printed(sealRecord(stamp('namespace'), record)));
    files.set(platformPath(name), platformText(record));
  }
  const runs = Map.groupBy(change.journal ?? [], ({ run }) => run);
  for (const [order, [run, entries]] of [...runs].entries()) {
    checkName(run, 'a run');
    files.set(
      journalPath(run, serial, order),
      entries.map((entry) => recordText(stamp('journal'), entry)).join(''),
    );
  }
  return files;
}

/** For people: on lines, as a change of a branch is shown by lines. */
const printed = (record: unknown): string => `${JSON.stringify(record, null, 2)}\n`;

/** A record's configuration is what the compiler has put out. */
const platformText = ({ applied, status }: AppliedNamespace): string | null =>
  applied === null || status === 'deleted'
    ? null
    : renderPlatformYaml(applied.config as unknown as PlatformConfig);

function checkName(name: string, what: string): void {
  if (isFileName(name)) return;
  throw new StateRefused(
    `${JSON.stringify(name)} cannot be the name of ${what} on a branch`,
    'Use letters, digits, `.`, `_` and `-`, at most 128 of them',
  );
}
