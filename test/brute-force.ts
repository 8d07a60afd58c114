import { CLIENT_APIS, type ClientApi, NEED_VALUES, type Needs } from '../src/core/model/request.ts';
import { type Shortfall, shortfalls } from '../src/core/policy/backend-fits.ts';
import type { ExpressionContext } from '../src/core/policy/expression.ts';
import { numericSettings } from '../src/core/policy/numeric-settings.ts';
import type { BackendRule, PatternRule, PolicySet } from '../src/core/policy/policy-set.ts';
import type { Premises } from '../src/core/policy/rule-questions.ts';
import { type DraftBundle, TEAMS } from './draft-bundle.ts';

/** What requests show, one after the other, without any theory of regions. */
interface Truth {
  readonly matching: ReadonlySet<PatternRule | BackendRule>;
  readonly deciding: ReadonlySet<BackendRule>;
  readonly gaps: ReadonlySet<ClientApi>;
  readonly misfits: ReadonlySet<string>;
}

type Value = string | number | boolean | undefined;

const MB = 2 ** 20;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const around = (...numbers: number[]): number[] => numbers.flatMap((n) => [n - 1, n, n + 1]);

/** Every value that the conditions of draft-bundle.ts and the capabilities can tell apart, and some more. */
const VALUES: Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>> = {
  write_rps: { write_rps: [0, 7, ...around(5, 100), 1_000_000] },
  retention: { retention: [1, 123_456_789, ...around(7 * DAY, 30 * DAY), Number.POSITIVE_INFINITY] },
  durability: { durability: NEED_VALUES.durability },
  consistency: { max_staleness: [1, ...around(60_000), DAY] },
  ordered: {},
  message: {},
  ttl: {},
  policies: {
    pii_handling: ['disabled'],
    audit_logging: ['disabled'],
    compliance: ['pci', 'hipaa', 'gdpr', 'sox'],
  },
  team: { team: TEAMS },
};

/** What every backend is checked for, whatever the conditions are about. */
const ALWAYS: Readonly<Record<string, readonly Value[]>> = {
  consistency: NEED_VALUES.consistency,
  ordered: [true, false],
};
const SIZES: readonly Value[] = [
  1,
  ...around(MB, 2 * MB, 4 * MB),
  MB - 4096,
  MB - 4095,
  4 * MB - 4096,
  4 * MB - 4095,
  99 * MB,
];
const TTLS: readonly Value[] = [1, ...around(HOUR)];

/** Every valid request over the values above: what it states, the silent choice being undefined. */
function* requestsOf(
  premises: Pick<PolicySet, 'defaults' | 'frameworks'>,
  client_api: ClientApi,
  topics: DraftBundle['topics'],
): Generator<Readonly<Record<string, Value>>> {
  const rules = premises.defaults[client_api].needs;
  const axes: Record<string, readonly Value[]> = {
    ...ALWAYS,
    max_message_size: topics.includes('message')
      ? SIZES
      : [1, MB, 4 * MB - 4096, 4 * MB - 4095, 4 * MB, 4 * MB + 1, MB - 4095, 5 * MB],
    ttl: topics.includes('ttl') ? TTLS : [HOUR],
  };
  for (const topic of topics) Object.assign(axes, VALUES[topic]);
  const fields = Object.entries(axes).filter(
    ([field]) =>
      rules.has(field as never) || ['pii_handling', 'audit_logging', 'compliance', 'team'].includes(field),
  );
  function* extend(i: number, stated: Record<string, Value>): Generator<Readonly<Record<string, Value>>> {
    if (i === fields.length) {
      if (isValid(stated)) yield stated;
      return;
    }
    const [field, values] = fields[i]!;
    const only = rules.get(field as never)?.only;
    for (const value of [...(field === 'team' ? [] : [undefined]), ...values]) {
      if (value === undefined || !only || only.includes(value as string))
        yield* extend(i + 1, { ...stated, [field]: value });
    }
  }
  const isValid = (stated: Readonly<Record<string, Value>>): boolean => {
    const consistency = stated.consistency ?? rules.get('consistency')?.default;
    if (stated.max_staleness !== undefined && consistency !== 'bounded_staleness') return false;
    const required = premises.frameworks.get(stated.compliance as string)?.requires ?? [];
    return required.every((name) => stated[name] !== 'disabled');
  };
  yield* extend(0, {});
}

/** The context of a request that states these needs, before patterns are selected. */
export function contextOf(
  { defaults }: Pick<PolicySet, 'defaults'>,
  client_api: ClientApi,
  stated: Readonly<Record<string, Value>> | Needs,
  more: Partial<Pick<ExpressionContext, 'team' | 'policies' | 'written' | 'name'>> = {},
): ExpressionContext {
  const rules = defaults[client_api].needs;
  const needs: Record<string, Value> = {};
  for (const [need, rule] of rules) {
    const value = (stated as Record<string, Value>)[need] ?? rule.default;
    if (value !== undefined) needs[need] = value;
  }
  const texts = stated as Record<string, string | undefined>;
  const { pii_handling = 'enabled', audit_logging = 'enabled', compliance } = texts;
  return {
    name: more.name ?? 'some-name',
    client_api,
    needs: needs as Needs,
    written:
      more.written ??
      [...rules.keys()].filter((need) => (stated as Record<string, Value>)[need] !== undefined),
    policies: more.policies ?? {
      pii_handling,
      audit_logging,
      ...(compliance === undefined ? {} : { compliance }),
    },
    patterns: [],
    pattern: {},
    team: more.team ?? texts.team ?? 'c-team',
    bucket_prefix: 'acme',
  };
}

interface Picked {
  readonly patterns: readonly PatternRule[];
  readonly rule: BackendRule | undefined;
  readonly matching: readonly BackendRule[];
  readonly shortfalls: readonly Shortfall['capability'][];
}

/** What the select stage does, in its simplest form. */
export function pick({ patterns, backends }: Premises, start: ExpressionContext): Picked {
  let context = start;
  const selected: PatternRule[] = [];
  for (const rule of patterns) {
    if (rule.when.evaluate(context) !== true) continue;
    selected.push(rule);
    context = {
      ...context,
      patterns: [...context.patterns, rule.id],
      pattern: { ...context.pattern, [rule.id]: numericSettings(rule.config) },
    };
  }
  const matching = backends.rules.filter(({ when }) => when.evaluate(context) === true);
  const [rule] = matching;
  const capability = rule && backends.capabilities.get(rule.backend);
  const short = capability ? shortfalls(capability, context, context.pattern['claim-check']?.threshold) : [];
  return { patterns: selected, rule, matching, shortfalls: short.map(({ capability: by }) => by) };
}

export function bruteForce(premises: Premises, { topics }: DraftBundle): Truth {
  const matching = new Set<PatternRule | BackendRule>();
  const deciding = new Set<BackendRule>();
  const gaps = new Set<ClientApi>();
  const misfits = new Set<string>();
  for (const client_api of CLIENT_APIS) {
    for (const stated of requestsOf(premises, client_api, topics)) {
      const picked = pick(premises, contextOf(premises, client_api, stated));
      for (const rule of [...picked.patterns, ...picked.matching]) matching.add(rule);
      if (picked.rule) deciding.add(picked.rule);
      else gaps.add(client_api);
      if (picked.shortfalls.length > 0) misfits.add(`${client_api} ${picked.rule!.id}`);
    }
  }
  return { matching, deciding, gaps, misfits };
}
