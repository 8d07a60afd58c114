import type { Holders, JudgedTree, Member } from './judge-trees.ts';

/** One request of the head that is not what the base has. */
export interface Edit {
  readonly namespace: string;
  /** Who has the name in the base; undefined: nobody, or somebody who keeps it. */
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
  /** Of the base, gone from the head as their tombstones let them. */
  readonly buried: readonly Member[];
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
  const renamed = renamedFiles(head, old.holders, headFiles);
  // A name also changes hands when a file that was there all along gets it, because whoever had it lets go.
  const takesOver = (member: Member): boolean => {
    const name = member.holding?.namespace;
    if (name === undefined || fresh.accepted.get(name) !== member) return false;
    const holder = old.holders.get(name)?.member;
    return holder !== undefined && holder.id !== member.id;
  };
  const touched = new Set(
    head.filter(
      (member) => !renamed.has(member) && (inBase.get(member.file)?.id !== member.id || takesOver(member)),
    ),
  );
  const taken = new Set(
    fresh.findings
      .filter((one) => one.finding.code === 'NAMESPACE_EXISTS')
      .map(({ placed }) => placed.member),
  );

  const edits: Edit[] = [];
  let unchanged = 0;
  for (const after of head) {
    if (!after.holding) continue;
    const { namespace } = after.holding;
    const accepted = fresh.accepted.get(namespace) === after;
    const existed = old.accepted.has(namespace);
    if (touched.has(after) || (accepted && (isApplied || !existed))) {
      const before = taken.has(after) ? undefined : old.holders.get(namespace)?.member;
      edits.push({ namespace, before, existed, after, accepted, touched: touched.has(after) });
    } else if (accepted) unchanged++;
  }
  edits.sort((a, b) => (a.namespace < b.namespace ? -1 : a.namespace > b.namespace ? 1 : 0));

  // A request that is rejected and that nobody touched has no name to keep.
  const isClaim = (member: Member, name: string): boolean =>
    touched.has(member) ||
    fresh.accepted.get(name) === member ||
    old.holders.get(name)?.member.id === member.id;
  const claimed = new Set(
    head.flatMap((member) => {
      const name = member.holding?.namespace;
      return name !== undefined && isClaim(member, name) ? [name] : [];
    }),
  );
  // A file that is there and cannot be read says so itself.
  const unread = new Set(head.flatMap(({ holding, file }) => (holding ? [] : [file])));
  // Also of what the base rejects: it may have been applied before the policies came to reject it.
  const gone = [...old.holders]
    .filter(([name, { file }]) => !claimed.has(name) && !unread.has(file))
    .map(([, { member }]) => member);
  const removed = base.filter((member) => !headFiles.has(member.file));
  return {
    edits,
    unconfirmed: gone.filter(({ holding }) => holding?.state !== 'deleting'),
    buried: gone.filter(({ holding }) => holding?.state === 'deleting'),
    unchanged,
    touchedFiles: new Set([...touched, ...removed].map(({ file }) => file)),
  };
}

/** Files that only have another path: of those that are the same as one that is gone, the first. */
function renamedFiles(
  head: readonly Member[],
  holders: Holders,
  headFiles: ReadonlySet<string>,
): ReadonlySet<Member> {
  const renamed = new Map<Member, Member>();
  for (const member of head) {
    const holder = member.holding && holders.get(member.holding.namespace)?.member;
    if (holder?.id === member.id && !headFiles.has(holder.file) && !renamed.has(holder))
      renamed.set(holder, member);
  }
  return new Set(renamed.values());
}
