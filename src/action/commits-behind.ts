import { posix } from 'node:path';
import type { BranchHistory, Touch } from './branch-history.ts';

/** What a file is asked about: who is behind all that differs between what is applied and what is there. */
export interface AskedFile {
  /** Relative to the root. */
  readonly file: string;
  /** The namespace that it asks for; undefined where that cannot be read. */
  readonly namespace: string | undefined;
  /** What is applied of that; undefined: nothing. */
  readonly since: AppliedPoint | undefined;
}

export interface AppliedPoint {
  /** Where it was read; null for a working tree. */
  readonly commit: string | null;
  /** Id of the file's content. */
  readonly content: string;
}

export interface RequestHistory {
  readonly history: BranchHistory;
  /** The folder of the root in the repository: empty, or with a slash at its end. */
  readonly prefix: string;
  /** The namespace of a file as it was; undefined where that cannot be read, and for what is no request. */
  nameAt(path: string, id: string): string | undefined;
}

/**
 * The commits that brought what a file asks for, the last one first: back to the one that changed what is applied, else
 * to the one that brought the name. A name is followed from file to file, so that nobody answers for what somebody else
 * wrote by moving it.
 */
export function commitsBehind(of: RequestHistory, asked: AskedFile): readonly string[] {
  const { history, prefix } = of;
  const { file, namespace, since } = asked;
  const applied = since?.commit ?? undefined;
  const end = (applied === undefined ? undefined : history.after(applied)) ?? Number.POSITIVE_INFINITY;
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [{ path: posix.join(prefix, file), from: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, from } = next;
    for (const touch of history.touches(path)) {
      const at = history.after(touch.commit)!;
      if (at < from || at >= end || seen.has(`${touch.commit} ${path}`)) continue;
      seen.add(`${touch.commit} ${path}`);
      found.add(touch.commit);
      if (touch.before !== null && touch.before.id === since?.content) break;
      const name = nameOf(of, touch);
      if (touch.before !== null && (namespace === undefined || name === undefined || name === namespace))
        continue;
      if (namespace === undefined) break;
      for (const other of history.changes(touch.commit))
        if (other.path !== path && nameOf(of, other) === namespace && other.before!.id !== since?.content)
          waiting.push({ path: other.path, from: at + 1 });
      break;
    }
  }
  return [...found].sort((a, b) => history.after(a)! - history.after(b)!);
}

/** What a file was before a commit touched it. */
function nameOf({ prefix, nameAt }: RequestHistory, { path, before }: Touch): string | undefined {
  if (before === null || !path.startsWith(prefix)) return undefined;
  return nameAt(path.slice(prefix.length), before.id);
}
