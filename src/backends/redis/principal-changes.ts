import type { Difference } from '../../core/model/difference.ts';
import type { Owner } from '../owner.ts';
import { markOf, selectorOf } from './mark.ts';
import type { PrincipalDesign } from './principal-design.ts';
import type { LivePrincipal } from './read-principal.ts';

export type Change = Pick<Difference, 'kind' | 'part' | 'wanted' | 'found' | 'owned'>;

/** How a user differs from what it must be. `live` bears the owner's mark, or is undefined where there is none. */
export function principalChanges(design: PrincipalDesign, live: LivePrincipal | undefined): Change[] {
  if (!live) return [{ kind: 'missing', part: null, wanted: null, found: null, owned: true }];
  const parts: [part: string, wanted: readonly string[], found: readonly string[]][] = [
    ['login', ['on'], live.flags.filter((flag) => flag === 'on' || flag === 'off')],
    ['password', ['needed'], [live.flags.includes('nopass') ? 'any will do' : 'needed']],
    ['keys', design.keys, live.keys],
    ['channels', design.channels, live.channels],
    ['selectors', [], live.selectors],
  ];
  return [
    ...parts
      .filter(([, wanted, found]) => !isSame(wanted, found))
      .map(([part, wanted, found]) => changed(part, text(wanted), text(found))),
    ...commandChanges(design, live),
  ];
}

/** Of the commands what differs, since there are a hundred. */
function commandChanges({ commands }: PrincipalDesign, live: LivePrincipal): Change[] {
  const lacks = commands.filter((one) => !live.commands.has(one));
  const extra = [...live.commands].filter((one) => !commands.includes(one));
  return lacks.length + extra.length === 0 ? [] : [changed('commands', text(lacks), text(extra))];
}

/** What `ACL SETUSER` takes to make it so, all at once. Passwords that the operator gave stay. */
export const principalRules = (
  design: PrincipalDesign,
  live: LivePrincipal | undefined,
  owner: Owner,
): string[] => [
  'on',
  // It takes away the passwords too, but where any will do there are none.
  ...(live?.flags.includes('nopass') ? ['resetpass'] : []),
  'clearselectors',
  'resetkeys',
  'resetchannels',
  '-@all',
  ...design.keys,
  ...design.channels,
  ...design.commands.map((command) => `+${command}`),
  selectorOf(owner),
];

/** Something of the name is there that is not this namespace's. */
export const foreign = (owner: Owner, found: string | null): Change => ({
  kind: 'changed',
  part: 'owner mark',
  wanted: markOf(owner),
  found,
  owned: false,
});

export const changed = (part: string, wanted: string | null, found: string | null, owned = true): Change => ({
  kind: 'changed',
  part,
  wanted,
  found,
  owned,
});

const text = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(' '));

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
