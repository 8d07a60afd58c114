import type { Decision } from '../model/decision.ts';
import { formatNeed } from '../model/format-need.ts';
import type { FieldChange } from '../model/plan.gen.ts';
import type { NeedName, Request } from '../model/request.ts';
import type { ConfiguredValue } from '../model/transition.ts';

/** What decided a configuration, by the path of each value. */
export type Decisions = ReadonlyMap<string, Pick<Decision, 'rule' | 'inputs'>>;

/** A value that differs, before and after. */
export interface Moved {
  readonly path: string;
  readonly before: ConfiguredValue;
  readonly after: ConfiguredValue;
}

/** Both sides of an update or a migration. */
export interface Sides {
  readonly before: { readonly request: Request; readonly decisions: Decisions };
  readonly after: { readonly request: Request; readonly decisions: Decisions };
}

/** Each value that moves, and the request field or the rule that moved it, or the backend or pattern it belongs to. */
export function changedFields(moved: readonly Moved[], sides: Sides): FieldChange[] {
  const placement = moved.map(({ path }) => path).filter((path) => PLACEMENT.test(path));
  return moved.map(({ path, before, after }) => ({
    path,
    before,
    after,
    because: reasonFor(path, sides, leadersOf(path, placement)),
  }));
}

const PLACEMENT = /^(?:backend\.type|patterns\.[^.]+)$/;

/** The changes of backend and patterns that a value follows. */
function leadersOf(path: string, placement: readonly string[]): readonly string[] {
  if (/^access\.principals\.|^proxy\.chain$|^policies\.encryption_at_rest$/.test(path)) return placement;
  const [, root, pattern] = /^(backend\.config|patterns|auxiliary_backends)\.([^.]+)/.exec(path) ?? [];
  const leader = root === 'backend.config' ? 'backend.type' : `patterns.${pattern}`;
  return placement.filter((one) => one === leader && one !== path);
}

/** Of a namespace that goes, every value does. */
export const removedFields = (
  values: ReadonlyMap<string, ConfiguredValue>,
  decisions: Decisions,
): FieldChange[] =>
  [...values].flatMap(([path, value]): FieldChange[] => {
    const decision = decisions.get(path);
    return decision ? [{ path, before: value, after: null, because: decidedBy(decision) }] : [];
  });

/** The rule, and the request fields it read. */
export const decidedBy = ({ rule, inputs }: Pick<Decision, 'rule' | 'inputs'>): string =>
  inputs.length === 0 ? rule : `${rule} from ${inputs.join(', ')}`;

/**
 * `needs.read_rps 10000 → 20000, by sizing.yaml#kafka-partitions`: what moved first, then the rule that read it.
 *
 * @param leaders Changed paths that the value follows: what is gone with them, or comes with them unasked, is theirs.
 */
export function reasonFor(path: string, { before, after }: Sides, leaders: readonly string[] = []): string {
  // Places in the lists of the request shift when one is added before another; names do not.
  if (path.startsWith('access.roles.team.')) return 'request: access.owners';
  if (path.startsWith('access.roles.')) return 'request: access.consumers';
  const [was, is] = [before.decisions.get(path), after.decisions.get(path)];
  const decision = is ?? was;
  if (!decision) return ownField(path, before.request, after.request);
  const inputs = [...new Set([...(was?.inputs ?? []), ...(is?.inputs ?? [])])];
  const rule = was && is && was.rule !== is.rule ? `${is.rule} in place of ${was.rule}` : decision.rule;
  const edits = inputs.flatMap((field) => editOf(field, before.request, after.request) ?? []);
  const follows = leaders.length === 0 ? [] : [`follows ${leaders.join(', ')}`];
  if (follows.length > 0 && (!is || edits.length === 0)) return `${follows[0]}, by ${rule}`;
  const told = edits.length > 0 ? edits : unreadEdits(path, inputs, before.request, after.request);
  return told.length === 0 ? `policy: ${rule}` : `${told.join(', ')}, by ${rule}`;
}

/**
 * Edits that move a value though what its rule reads is as it was: a default written out, since a rule may ask for
 * that (semantics 1), and a manual choice given up, which the rule knows nothing of.
 */
function unreadEdits(path: string, inputs: readonly string[], before: Request, after: Request): string[] {
  const written = inputs.flatMap((field) => spelledOut(field, before, after));
  if (written.length > 0 || !/^(?:patterns|auxiliary_backends|backend)\./.test(path)) return written;
  return ['patterns', 'backend'].flatMap((field) => editOf(field, before, after) ?? []);
}

function spelledOut(field: string, before: Request, after: Request): string[] {
  const states = [before, after].map(({ written }) =>
    written.some((need) => field === `needs.${need}`) ? 'written out' : 'by default',
  );
  if (!field.startsWith('needs.') || states[0] === states[1]) return [];
  const value = shownField(after, field);
  return [`${field} ${value} ${states[0]} → ${value} ${states[1]}`];
}

/** The team is the one value that no rule decides. */
const ownField = (path: string, before: Request, after: Request): string =>
  editOf(path, before, after) ?? 'request';

function editOf(field: string, before: Request, after: Request): string | undefined {
  const [was, is] = [shownField(before, field), shownField(after, field)];
  return was === is ? undefined : `${field} ${was} → ${is}`;
}

/** A request field in the words of the request; `none` where it has no value. */
function shownField(request: Request, field: string): string {
  const [root = '', name = ''] = field.split('.');
  if (root === 'needs') {
    const value = request.needs[name as NeedName];
    return value === undefined ? 'none' : formatNeed(name as NeedName, value);
  }
  if (root === 'policies') return String(request[name as 'compliance'] ?? 'none');
  if (root === 'patterns' || root === 'backend') {
    const chosen = [request[root] ?? []].flat();
    return chosen.map(({ type, config }) => `${type}${settings(config)}`).join(', ') || 'none';
  }
  return String(request[root as 'team'] ?? 'none');
}

const settings = (config: Readonly<Record<string, unknown>>): string => {
  const parts = Object.entries(config).map(([name, value]) => `${name} ${value}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};
