import type { Holders, JudgedTree, Member } from './judge-trees.ts';

/** One request of the head that is not what the base has. */
export interface Edit {
  readonly namespace: string;
  /** Who has the name in the base; undefined: nobody. */
  readonly before: Member | undefined;
  /** Whether nothing rejects what the base has, so that there is something to change. */
  readonly existed: boolean;
  readonly after: Member;
  /** Whether nothing rejects it. */
  readonly accepted: boolean;
  /** False for a namespace that only somebody else's edit lets in, such as one that frees its quota. */
  readonly touched: boolean;
}

export interface Edits {
  /** In order of name. */
  readonly edits: readonly Edit[];
  /** Of the base, gone from the head without a tombstone. */
  readonly unconfirmed: readonly Member[];
  /** Number of accepted namespaces that stay as they are. */
  readonly unchanged: number;
  /** Paths of the files that differ and are no mere renames. */
  readonly touchedFiles: ReadonlySet<string>;
}

/**
 * What differs between two trees, by name and not by path: a renamed file is no change.
 *
 * @param isApplied Whether what is there may differ from what the base asks for, so that every namespace is looked at.
 */
export function findEdits(
  base: readonly Member[],
  head: readonly Member[],
  old: JudgedTree & { readonly holders: Holders },
  fresh: JudgedTree,
  isApplied: boolean,
): Edits {
  const inBase = new Map(base.map((member) => [member.file, member]));
  const headFiles = new Set(head.map(({ file }) => file));
  const claimed = new Set(head.flatMap(({ holding }) => (holding ? [holding.namespace] : [])));
  const isRenamed = ({ holding, id }: Member): boolean => {
    const holder = holding && old.holders.get(holding.namespace)?.member;
    return holder?.id === id && !headFiles.has(holder.file);
  };
  const touched = new Set(
    head.filter((member) => inBase.get(member.file)?.id !== member.id && !isRenamed(member)),
  );

  const edits: Edit[] = [];
  let unchanged = 0;
  for (const after of head) {
    if (!after.holding) continue;
    const { namespace } = after.holding;
    const accepted = fresh.accepted.get(namespace) === after;
    const existed = old.accepted.has(namespace);
    if (touched.has(after) || (accepted && (isApplied || !existed))) {
      const before = old.holders.get(namespace)?.member;
      edits.push({ namespace, before, existed, after, accepted, touched: touched.has(after) });
    } else if (accepted) unchanged++;
  }
  edits.sort((a, b) => (a.namespace < b.namespace ? -1 : a.namespace > b.namespace ? 1 : 0));

  const gone = [...old.accepted].filter(([name]) => !claimed.has(name)).map(([, member]) => member);
  const removed = base.filter((member) => !headFiles.has(member.file));
  return {
    edits,
    unconfirmed: gone.filter(({ holding }) => holding?.state !== 'deleting'),
    unchanged,
    touchedFiles: new Set([...touched, ...removed].map(({ file }) => file)),
  };
}
