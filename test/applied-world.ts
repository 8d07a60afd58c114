import { judgedMember, sortMembers } from '../src/core/affected-part.ts';
import { appliedMembers } from '../src/core/applied-members.ts';
import type { Member } from '../src/core/judge-trees.ts';
import { appliedOf } from '../src/core/model/applied.ts';
import type { AppliedNamespace, PendingChange } from '../src/core/model/applied-namespace.gen.ts';
import type { Change, Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { storeRequest } from '../src/core/model/stored-request.ts';
import { configResources, type Resource } from '../src/core/plan/config-resources.ts';
import { stepMeaning } from '../src/core/plan/step-meaning.ts';
import { type ChangeOptions, type ChangePlan, planChange } from '../src/core/plan-change.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';
import { contentId } from '../src/repo/content-id.ts';
import { readPolicySources } from '../src/repo/policy-files.ts';
import { NOW } from './cases.ts';

// A model of what apply works on: the systems as one map of things by id, the applied state as records by name, and an
// executor that may stop after any step. It stands in for no driver; it proves what the planner asks of them.

/** The pinned policies, with files of a test's own instead of those of their names. */
export function pinnedPolicies(files: Readonly<Record<string, string>>): PolicySet {
  const own = Object.entries(files).map(([name, text]) => ({ path: `policies/${name}`, text }));
  const names = new Set(own.map(({ path }) => path));
  const pinned = readPolicySources('fixtures').policies.filter(({ path }) => !names.has(path));
  const { policySet, diagnostics } = loadPolicySet({ policies: [...own, ...pinned] });
  if (!policySet) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return policySet;
}

export interface Standing {
  readonly kind: Resource['kind'];
  readonly spec: Readonly<Record<string, unknown>>;
  /** Ids of what it stands on. */
  readonly needs: readonly string[];
  /** Whether somebody may have stored something in it. */
  readonly used: boolean;
}

export type World = Map<string, Standing>;

const isOf = (id: string, namespace: string): boolean => id.startsWith(`${namespace}/`);

/** What stands of a namespace, in order of id. */
export const standingOf = (world: World, namespace: string): Record<string, unknown> =>
  Object.fromEntries(
    [...world]
      .filter(([id]) => isOf(id, namespace))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { spec }]) => [id, spec]),
  );

/** What must stand of a configuration, likewise. */
export const wantedOf = (config: PlatformConfig): Record<string, unknown> =>
  Object.fromEntries(
    configResources(config)
      .map(({ id, spec }): [string, unknown] => [id, spec])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/**
 * Makes true what a step says.
 *
 * @param config What is to be; of a deletion what was.
 * @throws Where a real system would refuse.
 */
export function carryOut(world: World, step: Step, config: PlatformConfig): void {
  const meaning = stepMeaning(step);
  if (!meaning) throw new Error(`nobody carries out '${step.action}'`);
  if (meaning.does === 'remove') remove(world, step);
  else if (meaning.does === 'publish') publish(world, step, config);
  else ensure(world, step, config);
}

/** What a storage loses has a step of its own. */
const thingOf = (step: string): string => step.replace(/\/shrink$/, '');

function ensure(world: World, step: Step, config: PlatformConfig): void {
  const { changes: _, ...spec } = step.spec;
  const id = thingOf(step.id);
  const resource = configResources(config).find((one) => one.id === id);
  if (!resource) throw new Error(`${step.id} is made, and nobody asks for it`);
  const { kind, needs } = resource;
  const missing = needs.filter((one) => !world.has(one));
  if (missing.length > 0) throw new Error(`${id} is made before ${missing.join(', ')}`);
  const was = world.get(id);
  const [had, has] = [was?.spec.partitions, spec.partitions];
  if (typeof had === 'number' && typeof has === 'number' && has < had)
    throw new Error(`${id} has ${had} partitions, and ${has} would take some away`);
  world.set(id, { kind, spec, needs, used: was?.used ?? false });
}

function remove(world: World, { id, spec, risk }: Step): void {
  const was = world.get(id);
  // Nobody drops a table that something is connected to, nor a role that owns one.
  const users = [...world].filter(
    ([, { kind, needs }]) => (kind === 'provider' || kind === 'storage') && needs.includes(id),
  );
  if (users.length > 0) throw new Error(`${id} goes before ${users.map(([user]) => user).join(', ')}`);
  if (was?.kind === 'storage' && was.used) {
    if (spec.only_if_empty === true) throw new Error(`${id} is not empty`);
    if (risk !== 'data-loss') throw new Error(`${id} goes with its data, and its step is called ${risk}`);
  }
  world.delete(id);
}

/** A phase is published of what is registered; a namespace that never was has nobody to tell. */
function publish(world: World, { spec }: Step, { namespace }: PlatformConfig): void {
  const id = `${namespace}/proxy/register`;
  const { changes: _, ...rest } = spec;
  if (spec.phase === 'unregistered') world.delete(id);
  else world.set(id, { kind: 'registration', needs: [], used: false, ...world.get(id), spec: rest });
}

export interface Run {
  readonly world: World;
  /** By name. */
  readonly records: Map<string, AppliedNamespace>;
  serial: number;
}

export const emptyRun = (): Run => ({ world: new Map(), records: new Map(), serial: 0 });

/** Text by path. */
export type Files = ReadonlyMap<string, string>;

export const membersOf = (files: Files, policySet: PolicySet): Member[] =>
  sortMembers(
    [...files].map(([path, text]) => judgedMember(contentId({ path, text }), { path, text }, policySet)),
  );

export const OPTIONS: ChangeOptions = {
  actor: 'pat',
  evidence: undefined,
  now: NOW,
  base: { commit: null, name: null },
  head: { commit: null },
  bootstrap: false,
  guarded: [],
  guardedAt: () => undefined,
  fileAt: () => undefined,
  apart: true,
};

/** Plans what the files ask for from the applied state. */
export function planFrom(
  { records, serial }: Run,
  files: Files,
  policySet: PolicySet,
  options: Partial<ChangeOptions> = {},
): ChangePlan {
  const head = membersOf(files, policySet);
  const all = [...records.values()];
  return planChange(appliedMembers(all, head), head, policySet, {
    ...OPTIONS,
    applied: new Map(
      all.flatMap((record) => {
        const applied = appliedOf(record);
        return applied ? [[record.namespace, applied]] : [];
      }),
    ),
    state: { lineage: '00000000-0000-4000-8000-000000000001', serial },
    ...options,
  });
}

/** What may be applied: neither held for an approval nor a migration, which this build does not carry out. */
export const applicable = ({ report }: ChangePlan): Change[] =>
  (report.plan?.changes ?? []).filter(({ blocked, action }) => !blocked && action !== 'migrate');

/** Chooses one of the steps that may come next; where it stops: undefined. */
export type Choose = (namespace: string, ready: readonly Step[]) => Step | undefined;

export const toTheEnd: Choose = (_, [next]) => next;

/** Carries out every change that may be, each as far as `choose` lets it; records what became of it. */
export function apply(run: Run, plan: ChangePlan, choose: Choose = toTheEnd): void {
  for (const change of applicable(plan)) {
    const begun = begin(run, plan, change);
    run.serial++;
    if (carryOutAll(run, change, begun, choose)) end(run, change, begun);
  }
  for (const namespace of plan.kept) keep(run, plan, namespace);
}

function begin(
  { records }: Run,
  { accepted, report }: ChangePlan,
  change: Change,
): AppliedNamespace & { readonly pending: PendingChange } {
  const { namespace, digest, approvals } = change;
  const action = change.action as PendingChange['action'];
  const { before, after } = report.configs.get(namespace)!;
  const config = (after ?? before)!;
  const member = accepted.get(namespace)!;
  const record = records.get(namespace);
  const pending = record?.pending;
  const isSame = pending?.target.change === digest;
  const target = {
    ...askedBy(member),
    change: digest,
    config: { ...config },
    approvals: approvals.flatMap((one) => (one.status === 'granted' ? [{ for: one.for, by: one.by }] : [])),
  };
  const begun = {
    format_version: 1 as const,
    namespace,
    team: change.team,
    client_api: config.client_api,
    status: ({ create: 'provisioning', update: 'degraded', delete: 'deleting' } as const)[action],
    endpoints: [],
    created_at: action === 'create' ? null : (record?.created_at ?? null),
    updated_at: '2026-11-24T00:00:00Z',
    applied: record?.applied ?? null,
    pending: {
      action,
      run: 'run',
      target,
      unfinished: !pending
        ? []
        : isSame
          ? pending.unfinished
          : [...pending.unfinished, pending.target.config],
      done: isSame ? pending.done : [],
      error: null,
    },
  };
  records.set(namespace, throughJson(begun));
  return begun;
}

/** @returns Whether it came to its end. */
function carryOutAll(
  { world, records }: Run,
  change: Change,
  begun: AppliedNamespace & { readonly pending: PendingChange },
  choose: Choose,
): boolean {
  const { pending } = begun;
  const done = new Set(pending.done);
  const config = pending.target.config as unknown as PlatformConfig;
  const stop = (ids: readonly string[]): false => {
    records.set(change.namespace, throughJson({ ...begun, pending: { ...pending, done: [...ids] } }));
    return false;
  };
  for (;;) {
    const open = change.steps.filter(({ id }) => !done.has(id));
    // Steps of one thing follow each other as the plan has them.
    const ready = open.filter(
      (step, i) =>
        step.depends_on.every((id) => done.has(id)) &&
        !open.slice(0, i).some(({ id }) => thingOf(id) === thingOf(step.id)),
    );
    const step = choose(change.namespace, ready);
    if (step === KILLED) return stop([...done].slice(0, -1));
    if (open.length === 0) return true;
    if (!step) return stop([...done]);
    carryOut(world, step, config);
    done.add(step.id);
  }
}

/** What `choose` answers to be killed once a step was carried out and before that is recorded. */
export const KILLED = { id: 'killed' } as unknown as Step;

function end({ records, world }: Run, change: Change, begun: AppliedNamespace): void {
  const { namespace, action } = change;
  const isGone = action === 'delete';
  records.set(
    namespace,
    throughJson({
      ...begun,
      status: isGone ? 'deleted' : 'active',
      created_at: isGone ? begun.created_at : (begun.created_at ?? '2026-11-24T00:00:00Z'),
      applied: begun.pending!.target,
      pending: null,
    }),
  );
  // From now on people use it.
  for (const [id, one] of world)
    if (one.kind === 'storage' && isOf(id, namespace)) world.set(id, { ...one, used: true });
}

/** Another text that asks for the same is worth a record. */
function keep({ records }: Run, { accepted }: ChangePlan, namespace: string): void {
  const record = records.get(namespace);
  if (record?.status !== 'active' || record.pending) return;
  const applied = { ...record.applied!, ...askedBy(accepted.get(namespace)!) };
  records.set(namespace, throughJson({ ...record, applied }));
}

const askedBy = (member: Member) => ({
  file: member.file,
  content: member.id,
  commit: null,
  request: storeRequest(member.judged().request!),
});

/** As the state keeps it. */
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
