import { expect } from 'vitest';
import { type CompiledNamespace, compile } from '../src/core/compile.ts';
import type { Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import type { ClientApi } from '../src/core/model/request.ts';
import type { Action, Effect, Transition } from '../src/core/model/transition.ts';
import { planSteps } from '../src/core/plan/plan-steps.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { NOW } from './cases.ts';
import { type Draft, fileOf, POLICIES } from './draft-request.ts';

export const policySet = loadPolicySet(POLICIES).policySet!;

export const compiledOf = (draft: Draft): CompiledNamespace =>
  compile({ requests: [fileOf(draft, 0)] }, policySet, { now: NOW }).configs[0]!;
export const configOf = (draft: Draft): PlatformConfig => compiledOf(draft).decided().config;
export const orders = (client_api: ClientApi, needs: Draft['needs']): PlatformConfig =>
  configOf({ namespace: 'orders', team: 'free-team', client_api, needs });

export type Roles = PlatformConfig['access']['roles'];
export const withRoles = (config: PlatformConfig, roles: Roles): PlatformConfig => ({
  ...config,
  access: { ...config.access, roles: [...config.access.roles, ...roles] },
});
export const service = (name: string, role: 'read-write' | 'read-only'): Roles[number] => ({
  kind: 'service',
  name,
  role,
});

export const transition = (path: string, effect: Effect): Transition => ({
  path,
  before: null,
  after: null,
  effect,
  because: 'said by the test',
  ref: undefined,
});

export const steps = (
  action: Action,
  before: PlatformConfig | null,
  after: PlatformConfig | null,
  transitions: readonly Transition[] = [],
): Step[] => planSteps({ action, before, after, transitions });

export const lines = (of: readonly Step[]): string[] =>
  of.map(({ system, action, resource }) => `${system}: ${action} ${resource}`);
export const find = (of: readonly Step[], action: string, resource?: string): Step => {
  const found = of.find((step) => step.action === action && (resource ?? step.resource) === step.resource);
  expect(found, `${action} ${resource ?? ''}`).toBeDefined();
  return found!;
};
/** What a step acts on, whatever it does to it. */
export const thing = ({ system, action, resource }: Step): string =>
  `${system} ${action.replace(/^\w+ /, '')} ${resource}`;
export const stages = (of: readonly Step[]): unknown[] => [...new Set(of.map(({ spec }) => spec.stage))];
export const inStage = (of: readonly Step[], stage: string): Step[] =>
  of.filter(({ spec }) => spec.stage === stage);
export const gateOf = (of: readonly Step[], stage: string): Step['spec'] => inStage(of, stage).at(-1)!.spec;

export const RFC_QUEUE = {
  durability: 'strong',
  replay: 'enabled',
  ordered: true,
  retention: '30days',
} as const;
export const QUEUE = orders('queue', {
  ...RFC_QUEUE,
  consistency: 'strong',
  write_rps: 5000,
  read_rps: 10_000,
});
