import { Environment } from '@marcbachmann/cel-js';
import { NEED_KINDS, NEED_NAMES } from '../model/request.ts';
import { cutIdentifier, underscored } from './identifier.ts';

/**
 * The language of policy expressions: CEL with these variables and functions and nothing else. What CEL has
 * beyond them is left out on purpose: regular expressions can be made to run for ever, times need a clock.
 */
export const VARIABLES = {
  name: 'string',
  client_api: 'string',
  needs: 'Needs',
  written: 'list<string>',
  policies: 'Policies',
  patterns: 'list<string>',
  pattern: 'map<string, map<string, double>>',
  team: 'string',
  bucket_prefix: 'string',
} as const;

export const POLICY_FIELDS = ['pii_handling', 'audit_logging', 'compliance'] as const;

/** A function or method that expressions may call, as people are told how to call it. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  kb: 'kb(number)',
  mb: 'mb(number)',
  gb: 'gb(number)',
  tb: 'tb(number)',
  minutes: 'minutes(number)',
  hours: 'hours(number)',
  days: 'days(number)',
  ceil: 'ceil(number)',
  max: 'max(number, number)',
  min: 'min(number, number)',
  identifier: 'identifier(text, whole number)',
  underscored: 'underscored(text)',
  has: 'has(needs.field)',
  size: 'size(list or text)',
  startsWith: 'text.startsWith(text)',
  endsWith: 'text.endsWith(text)',
  contains: 'text.contains(text)',
  exists: 'list.exists(variable, condition)',
  all: 'list.all(variable, condition)',
};

const UNITS = {
  kb: 2 ** 10,
  mb: 2 ** 20,
  gb: 2 ** 30,
  tb: 2 ** 40,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
};

const FIELD_TYPES = {
  enum: 'string',
  boolean: 'bool',
  count: 'double',
  size: 'double',
  duration: 'double',
} as const;

// CEL knows a typed object by its constructor; these two carry nothing but their fields.
class NeedsFields {
  constructor(needs: object) {
    Object.assign(this, needs);
  }
}
class PolicyFields {
  constructor(policies: object) {
    Object.assign(this, policies);
  }
}

const SYNC = { async: false };

/** Sources are at most 4000 characters (schemas); these bounds keep trees small whatever they hold. */
const LIMITS = {
  maxAstNodes: 1000,
  maxDepth: 40,
  maxListElements: 200,
  maxMapEntries: 20,
  maxCallArguments: 4,
};

function createEnvironment(): Environment {
  const needs = Object.fromEntries(NEED_NAMES.map((need) => [need, FIELD_TYPES[NEED_KINDS[need]]]));
  const policies = Object.fromEntries(POLICY_FIELDS.map((field) => [field, 'string']));
  const environment = new Environment({ limits: LIMITS })
    .registerType('Needs', { ctor: NeedsFields, convert: (v: object) => new NeedsFields(v), fields: needs })
    .registerType('Policies', {
      ctor: PolicyFields,
      convert: (v: object) => new PolicyFields(v),
      fields: policies,
    })
    .registerConstant('forever', 'double', Number.POSITIVE_INFINITY);
  for (const [name, type] of Object.entries(VARIABLES)) environment.registerVariable(name, type);
  for (const [name, factor] of Object.entries(UNITS)) {
    environment.registerFunction(`${name}(int): double`, (n: bigint) => Number(n) * factor, SYNC);
    environment.registerFunction(`${name}(double): double`, (n: number) => n * factor, SYNC);
  }
  return environment
    .registerFunction('ceil(double): double', Math.ceil, SYNC)
    .registerFunction('max(double, double): double', (a: number, b: number) => Math.max(a, b), SYNC)
    .registerFunction('min(double, double): double', (a: number, b: number) => Math.min(a, b), SYNC)
    .registerFunction(
      'identifier(string, int): string',
      (text: string, n: bigint) => cutIdentifier(text, Number(n)),
      SYNC,
    )
    .registerFunction('underscored(string): string', underscored, SYNC);
}

export const ENVIRONMENT = createEnvironment();
