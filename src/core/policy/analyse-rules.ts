import { formatNeed } from '../model/format-need.ts';
import { NEED_NAMES } from '../model/request.ts';
import { type Shortfall, shortfalls } from './backend-fits.ts';
import type { PolicyProblem } from './policy-problem.ts';
import type { BackendRule } from './policy-set.ts';
import { type NotAnalysed, type Proof, proveRules } from './prove-rules.ts';
import type { Example, Premises } from './rule-questions.ts';
import { SOME_NAME, SOME_TEAM } from './rule-space.ts';

export type { NotAnalysed, Premises };

export interface RuleProblem extends PolicyProblem {
  /** Whether the rule just never applies: no mistake where it is built-in and the other files are the repo's own. */
  readonly idle: boolean;
}

/** INVALID_POLICY for what the proof over patterns.yaml and backends.yaml found. */
export function analyseRules(premises: Premises): {
  readonly problems: readonly RuleProblem[];
  readonly notAnalysed: readonly NotAnalysed[];
} {
  const proof = proveRules(premises);
  return {
    problems: [...deadRules(proof), ...shadowedRules(proof), ...gaps(proof), ...misfits(proof)],
    notAnalysed: proof.notAnalysed,
  };
}

const deadRules = ({ dead }: Proof): RuleProblem[] =>
  dead.map(({ id, ref }) => ({
    ref: { file: ref.file, path: [...ref.path, 'when'] },
    idle: true,
    message: `${ref.file === 'patterns.yaml' ? 'Pattern' : 'Rule'} '${id}' can never apply: no valid request meets its condition`,
    recommendation: 'Correct the condition, or remove it',
  }));

const shadowedRules = ({ shadowed }: Proof): RuleProblem[] =>
  shadowed.map(({ rule, by }) => ({
    ref: { file: rule.ref.file, path: [...rule.ref.path, 'id'] },
    idle: true,
    message: `Rule '${rule.id}' never decides: ${list(by)} before it ${by.length === 1 ? 'takes' : 'take'} every request it matches`,
    recommendation: `Move it before ${by.length === 1 ? 'that rule' : 'those rules'}, narrow what comes before it, or remove it`,
    related: by.map(({ ref }) => ({ policy: ref, message: 'takes such requests first' })),
  }));

const list = (rules: readonly BackendRule[]): string => rules.map(({ id }) => `'${id}'`).join(', ');

const gaps = ({ gaps: examples }: Proof): RuleProblem[] =>
  examples.map((example) => ({
    ref: { file: 'backends.yaml', path: ['rules'] },
    key: true,
    idle: false,
    message: `No rule picks a backend for a request with ${inWords(example)}`,
    recommendation: `End the rules of ${example.client_api} with one that takes what is left: client_api == "${example.client_api}"`,
  }));

const misfits = ({ misfits: found }: Proof): RuleProblem[] =>
  found.map(({ rule, capability, by, example }) => ({
    ref: { file: rule.ref.file, path: [...rule.ref.path, 'backend'] },
    idle: false,
    message: `Rule '${rule.id}' gives a request with ${inWords(example)} to ${rule.backend}, but ${reasonOf(example, capability, by)}`,
    recommendation: 'Put a rule for such requests before this one, or narrow its condition',
    related: [
      {
        policy: { file: capability.ref.file, path: [...capability.ref.path, by] },
        message: `what ${rule.backend} can do`,
      },
    ],
  }));

/** In the words of the check itself. */
function reasonOf(
  { context, claimThreshold }: Example,
  capability: Proof['misfits'][number]['capability'],
  by: Shortfall['capability'],
): string {
  return (
    shortfalls(capability, context, claimThreshold).find((one) => one.capability === by)?.reason ??
    `${capability.backend} cannot serve it`
  );
}

/** `client_api: pubsub, max_message_size: 64MB`: only what differs from the defaults. */
function inWords({ client_api, context }: Example): string {
  const needs = NEED_NAMES.flatMap((need) => {
    const value = context.needs[need];
    return context.written.includes(need) && value !== undefined
      ? [`${need}: ${formatNeed(need, value)}`]
      : [];
  });
  const { compliance, ...switches } = context.policies;
  const disabled = Object.entries(switches).flatMap(([name, state]) =>
    state === 'disabled' ? [`${name}: disabled`] : [],
  );
  return [
    `client_api: ${client_api}`,
    ...(context.name === SOME_NAME ? [] : [`namespace: ${context.name}`]),
    ...(context.team === SOME_TEAM ? [] : [`team: ${context.team}`]),
    ...needs,
    ...disabled,
    ...(compliance === undefined ? [] : [`compliance: ${compliance}`]),
  ].join(', ');
}
