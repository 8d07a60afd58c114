import { sortMembers } from './affected-part.ts';
import { type Holders, judgeBase, judgeHead, type Member } from './judge-trees.ts';
import { locateAcross } from './locate-finding.ts';
import type { Diagnostic, Related } from './model/diagnostics.gen.ts';
import { openMembers } from './open-members.ts';
import type { parseSource } from './parse/parse-source.ts';
import type { PolicySet } from './policy/policy-set.ts';
import type { Placed, PlacedFinding } from './validate/find-collisions.ts';

/** A change that is not merged yet. */
export interface OpenChange {
  /** As the user calls it. */
  readonly name: string;
  readonly head: readonly Member[];
}

export interface Conflicts {
  /** Warnings: names and quotas that each change alone passes and that all of them together do not. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that several of them change, each in its own way: git would ask. */
  readonly overlaps: readonly { readonly file: string; readonly names: readonly string[] }[];
}

/** What goes wrong only when several open changes are merged, whichever is first. */
export function findConflicts(
  base: readonly Member[],
  changes: readonly OpenChange[],
  policySet: PolicySet,
): Conflicts {
  const { holders } = judgeBase(base, policySet);
  const { members, origin, overlaps } = mergeAll(base, changes);
  const passes = new Set(
    changes.flatMap(({ head }) => [...judgeHead(head, holders, policySet).accepted.values()]),
  );
  const together = judgeHead(members, holders, policySet);
  const onlyTogether = together.findings.filter(({ placed }) => passes.has(placed.member));
  const open = openMembers(members);
  const diagnostics = locateAcross(onlyTogether, open, policySet).map((one, i) =>
    asConflict(one, onlyTogether[i]!, { members, origin, holders, open }),
  );
  return { diagnostics, overlaps };
}

interface Merged {
  readonly members: readonly Member[];
  /** Which change a member comes from; those of the base have none. */
  readonly origin: ReadonlyMap<Member, string>;
  readonly overlaps: Conflicts['overlaps'];
}

function mergeAll(base: readonly Member[], changes: readonly OpenChange[]): Merged {
  const inBase = new Map(base.map((member) => [member.file, member]));
  const files = new Map(inBase);
  const origin = new Map<Member, string>();
  const changedBy = new Map<string, { readonly name: string; readonly id: string | undefined }[]>();
  for (const { name, head } of changes) {
    const own = new Map(head.map((member) => [member.file, member]));
    for (const file of new Set([...inBase.keys(), ...own.keys()])) {
      const member = own.get(file);
      if (member?.id === inBase.get(file)?.id) continue;
      const earlier = changedBy.get(file);
      changedBy.set(file, [...(earlier ?? []), { name, id: member?.id }]);
      if (earlier) continue;
      if (member) {
        files.set(file, member);
        origin.set(member, name);
      } else files.delete(file);
    }
  }
  const overlaps = [...changedBy]
    .filter(([, by]) => new Set(by.map(({ id }) => id)).size > 1)
    .map(([file, by]) => ({ file, names: by.map(({ name }) => name) }));
  return { members: sortMembers([...files.values()]), origin, overlaps };
}

interface Together extends Pick<Merged, 'members' | 'origin'> {
  readonly holders: Holders;
  open(path: string): ReturnType<typeof parseSource>;
}

/** The finding as a warning that says with whom, and where the others ask for the same. */
function asConflict(
  diagnostic: Diagnostic,
  { placed }: PlacedFinding<Placed & { readonly member: Member }>,
  { members, origin, open }: Together,
): Diagnostic {
  const own = origin.get(placed.member);
  const others = members.filter((member) => {
    const name = origin.get(member);
    return name !== undefined && name !== own && isRival(member, placed.member);
  });
  const names = [...new Set([own, ...others.map((member) => origin.get(member))])].flatMap(
    (name) => name ?? [],
  );
  const { code, message, details } = diagnostic.error;
  const isSaid = ({ file, line, column }: Related): boolean =>
    diagnostic.related.some((one) => one.file === file && one.line === line && one.column === column);
  const related = others.map((member): Related => {
    const { line, column } = open(member.file).locate(['namespace'], 'value');
    return {
      file: member.file,
      line,
      column,
      message: `'${member.holding?.namespace}' of ${origin.get(member)}`,
    };
  });
  return {
    ...diagnostic,
    severity: 'warning',
    error: { code, message: `Once ${names.join(' and ')} are merged: ${message}`, details },
    related: [...diagnostic.related, ...related.filter((one) => !isSaid(one))],
  };
}

const isRival = ({ holding: a }: Member, { holding: b }: Member): boolean =>
  a?.team === b?.team || a?.namespace === b?.namespace;
