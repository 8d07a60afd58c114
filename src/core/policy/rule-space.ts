import type { ClientApi, NeedName } from '../model/request.ts';
import type { ExpressionContext } from './expression.ts';
import type { FixedSettings } from './expression-constants.ts';
import { type FieldState, needStates } from './field-states.ts';
import type { ApiRules, Framework } from './policy-set.ts';
import type { Uses } from './rule-fragment.ts';

/** What tells requests apart: a need, a switch of `policies`, the name or the team. */
export type Field = `needs.${NeedName}` | `policies.${string}` | 'name' | 'team';

/** The valid requests of one client API, cut into regions: for each field its states, the silent one first. */
export interface Space {
  readonly client_api: ClientApi;
  readonly fields: readonly Field[];
  readonly states: readonly (readonly FieldState[])[];
  readonly indexOf: ReadonlyMap<Field, number>;
}

/** For each field of the space the number of its state: a region of requests. */
export type Region = number[];

export interface SpaceInput {
  readonly client_api: ClientApi;
  readonly rules: ApiRules;
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly teams: readonly string[] | undefined;
  readonly uses: readonly Uses[];
}

/** A name and a team that no constant of a policy is likely to be. */
export const SOME_NAME = 'some-namespace';
export const SOME_TEAM = 'some-team';

export function createSpace({ client_api, rules, frameworks, teams, uses }: SpaceInput): Space {
  const states = new Map<Field, readonly FieldState[]>();
  const cuts = (need: NeedName) => new Set(uses.flatMap(({ numbers }) => [...(numbers.get(need) ?? [])]));
  const written = new Set(uses.flatMap((one) => [...one.written]));
  for (const need of new Set(uses.flatMap((one) => [...one.numbers.keys(), ...one.needs, ...one.written])))
    states.set(`needs.${need}`, needStates(need, rules.needs.get(need), cuts(need), written.has(need)));
  for (const field of new Set(uses.flatMap(({ policies }) => [...policies])))
    states.set(`policies.${field}`, policyStates(field, frameworks));
  for (const field of ['name', 'team'] as const) {
    const constants = new Set(uses.flatMap(({ texts }) => [...(texts.get(field) ?? [])]));
    if (constants.size > 0)
      states.set(field, field === 'team' ? teamStates(constants, teams) : nameStates(constants));
  }
  const fields = [...states.keys()];
  return {
    client_api,
    fields,
    states: [...states.values()],
    indexOf: new Map(fields.map((field, i) => [field, i])),
  };
}

function policyStates(field: string, frameworks: ReadonlyMap<string, Framework>): readonly FieldState[] {
  const silent = { value: field === 'compliance' ? undefined : 'enabled', written: false };
  const others = field === 'compliance' ? [...frameworks.keys()] : ['disabled'];
  return [silent, ...others.map((value) => ({ value, written: true }))];
}

const text = (value: string): FieldState => ({ value, written: true });

/** Only teams there are can ask; one that no rule names stands for all such. */
function teamStates(
  constants: ReadonlySet<string>,
  teams: readonly string[] | undefined,
): readonly FieldState[] {
  if (!teams?.length) return [SOME_TEAM, ...constants].map(text);
  const other = teams.find((team) => !constants.has(team));
  const named = [...constants].filter((team) => teams.includes(team));
  return [...(other === undefined ? [] : [other]), ...named].map(text);
}

const nameStates = (constants: ReadonlySet<string>): readonly FieldState[] =>
  [
    SOME_NAME,
    ...[...constants].filter((name) => name !== SOME_NAME && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)),
  ].map(text);

/** The representative of a region, as expressions see it: of the given fields, with these patterns selected. */
export function representativeOf(
  { client_api, fields, states }: Space,
  region: Region,
  relevant: readonly number[],
  patterns: readonly string[],
  settings: FixedSettings,
  bucket_prefix: string,
): ExpressionContext {
  const needs: Record<string, unknown> = {};
  const written: string[] = [];
  const policies: Record<string, unknown> = { pii_handling: 'enabled', audit_logging: 'enabled' };
  const texts = { name: SOME_NAME, team: SOME_TEAM };
  for (const index of relevant) {
    const state = states[index]![region[index]!]!;
    const [root, key] = fields[index]!.split('.') as [string, string];
    if (state.value === undefined) continue;
    if (root === 'needs') {
      needs[key] = state.value;
      if (state.written) written.push(key);
    } else if (root === 'policies') policies[key] = state.value;
    else texts[root as 'name' | 'team'] = state.value as string;
  }
  const pattern = Object.fromEntries(patterns.map((id) => [id, settings[id] ?? {}]));
  return {
    ...texts,
    client_api,
    needs,
    written,
    policies: policies as ExpressionContext['policies'],
    patterns,
    pattern,
    bucket_prefix,
  };
}
