import type { Member } from './judge-trees.ts';
import type { AppliedNamespace } from './model/applied-namespace.gen.ts';
import { compareText } from './model/compare.ts';
import type { Request } from './model/request.ts';
import { restoreRequest } from './model/stored-request.ts';

/**
 * What the applied state holds, as the tree that a head is compared with: for apply that is the base (semantics 2). A
 * name whose creation has not ended is held, and nothing of it was ever authorized to its end. A deleted one is free;
 * its tombstone, as long as the head has it, is no news.
 *
 * @returns In path order.
 */
export function appliedMembers(records: readonly AppliedNamespace[], head: readonly Member[]): Member[] {
  const contents = new Map(head.map(({ file, id }) => [file, id]));
  return records
    .flatMap((record) => {
      const { status, applied, pending } = record;
      if (status === 'deleted') {
        const isThere = applied !== null && contents.get(applied.file) === applied.content;
        return isThere ? [memberOf(applied, true)] : [];
      }
      // A deletion that began is what is asked for, whether or not it has ended. One that ended is of an earlier life.
      const asked =
        pending?.action === 'delete' ? pending.target : applied?.request.state === 'active' ? applied : null;
      return asked ? [memberOf(asked, false)] : pending ? [memberOf(pending.target, true)] : [];
    })
    .sort((a, b) => compareText(a.file, b.file));
}

/**
 * Tombstones whose files went before their deletion had ended: what has begun is brought to its end, as the file may go
 * once the state says deleting (semantics 7). Not where another file asks for the name.
 */
export function buriedMembers(records: readonly AppliedNamespace[], head: readonly Member[]): Member[] {
  const [files, names] = [new Set<string>(), new Set<string>()];
  for (const { file, holding } of head) {
    files.add(file);
    if (holding) names.add(holding.namespace);
  }
  return records.flatMap(({ namespace, pending }) =>
    pending?.action === 'delete' && !files.has(pending.target.file) && !names.has(namespace)
      ? [memberOf(pending.target, false)]
      : [],
  );
}

type Asked = NonNullable<AppliedNamespace['applied']>;

/** @param isOpen Whether nothing that it asks for is there, so that all of it counts as added. */
function memberOf({ file, content, request: stored }: Asked, isOpen: boolean): Member {
  const request = restoreRequest(stored);
  // Its text is not kept: what there is to say of it is said of its name.
  const source = { path: file, text: `namespace: ${request.namespace}\n` };
  return {
    file,
    id: content,
    holding: request,
    rejected: isOpen,
    diagnostics: [],
    judged: () => ({
      source,
      request: isOpen ? undefined : (request satisfies Request),
      authorizable: true,
      approvals: [],
      diagnostics: [],
      rejected: isOpen,
    }),
  };
}
