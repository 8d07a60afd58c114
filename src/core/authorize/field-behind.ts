import { type FieldPath, formatPath, parsePath } from '../model/field-path.ts';
import { formatNeed } from '../model/format-need.ts';
import type { Provenance } from '../model/platform-config.gen.ts';
import { NEED_NAMES, type NeedName, type Request } from '../model/request.ts';
import type { Transition } from '../model/transition.ts';

/** The field of a request that moves a configured value, and its values as people write them. */
export interface MovedField {
  readonly at: FieldPath;
  readonly before: string;
  readonly after: string;
}

/**
 * The one field of the request that a transition comes from, where it can be told: the one need that the change edits
 * among those the value was decided from. Undefined where several could be it, or none: then the policies moved it.
 *
 * @param provenance Left out: what was read is not known, so it is told only where the change edits nothing else.
 */
export function fieldBehind(
  { path }: Pick<Transition, 'path'>,
  before: Request | undefined,
  after: Request,
  provenance: readonly Provenance[] | undefined,
): MovedField | undefined {
  const moved = NEED_NAMES.flatMap((name) => movedNeed(name, before, after));
  // Of a move to another backend the needs themselves are compared.
  if (path.startsWith('needs.')) return moved.find(({ at }) => formatPath(at) === path);
  if (path.startsWith(RATE_LIMIT)) return moved.find(({ at }) => at[1] === path.slice(RATE_LIMIT.length));
  if (/^(access|proxy|observability|policies)\./.test(path)) return undefined;
  const read = provenance?.filter((one) => one.path === path).flatMap(({ inputs }) => inputs);
  const candidates = read
    ? moved.filter(({ at }) => read.includes(formatPath(at)))
    : otherwiseEqual(before, after)
      ? moved
      : [];
  return candidates.length === 1 ? candidates[0] : undefined;
}

const RATE_LIMIT = 'proxy.rate_limits.';

/** Whether nothing but needs can have moved a configured value. */
const otherwiseEqual = (before: Request | undefined, after: Request): boolean =>
  (['team', 'pii_handling', 'audit_logging', 'compliance', 'patterns', 'backend'] as const).every(
    (name) => JSON.stringify(before?.[name]) === JSON.stringify(after[name]),
  );

function movedNeed(name: NeedName, before: Request | undefined, after: Request): MovedField[] {
  const [was, is] = [before?.needs[name], after.needs[name]];
  if (was === is) return [];
  return [{ at: ['needs', name], before: shown(name, was), after: shown(name, is) }];
}

const shown = (name: NeedName, value: string | number | boolean | undefined): string =>
  value === undefined ? 'none' : formatNeed(name, value);

/** Where a transition shows in the request. Access, limits and policies stand there under their own names. */
export function placeOf(path: string, behind: MovedField | undefined): FieldPath {
  if (path.startsWith('access.roles.team.')) return ['access', 'owners'];
  if (path.startsWith('access.roles.')) return ['access', 'consumers'];
  if (path.startsWith('policies.')) return parsePath(path).slice(0, 2);
  return behind?.at ?? ['namespace'];
}
