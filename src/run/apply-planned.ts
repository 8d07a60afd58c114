import { randomUUID } from 'node:crypto';
import { applyChanges } from '../apply/apply-changes.ts';
import type { ApplyEvent } from '../apply/apply-event.ts';
import type { ApplyInput } from '../apply/apply-input.ts';
import { APPLY_LIMITS, type ApplyLimits, type ApplySession } from '../apply/apply-tools.ts';
import { type Comparison, compareApplied } from '../apply/compare-applied.ts';
import { holdReasons } from '../apply/hold-reasons.ts';
import type { Drivers } from '../backends/drivers.ts';
import { openDrivers } from '../backends/open-drivers.ts';
import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { ApplyReport } from '../core/model/apply-report.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import { configResources } from '../core/plan/config-resources.ts';
import type { ChangePlan } from '../core/plan-change.ts';
import type { Settings } from '../core/policy/policy-set.ts';
import { takeLease } from '../state/lease.ts';
import { isHeld } from '../state/lease-life.ts';
import type { LeaseRecord, StateStore } from '../state/state-store.ts';
import { openStateWriter } from '../state/state-writer.ts';
import { type AppliedState, openStateOf, readState } from './applied-state.ts';
import { plannedInput } from './planned-input.ts';

/** Reads the state that the settings name. */
export type StateOf = (settings: Settings) => Promise<AppliedState>;

/** A plan against what is applied. */
export interface PlannedApply {
  readonly planned: ChangePlan;
  /** Digest of the policies that judged. */
  readonly policies: string;
  /** The commit that is applied; null for a working tree. */
  readonly commit: string | null;
  /** Whether all that came with the commit was judged, so that the next apply may begin from it. */
  readonly settles: boolean;
}

export interface ApplyRun<P extends PlannedApply> {
  readonly root: string;
  /** Asked again where the state has moved on before the run could begin. It asks for the state once at most. */
  plan(stateOf: StateOf): Promise<P>;
  /** A login, or a user of the system. */
  readonly actor: string | null;
  readonly dry: boolean;
  /** Milliseconds to wait for another apply to end. */
  readonly wait: number;
  readonly limits?: Partial<ApplyLimits> | undefined;
  readonly signal: AbortSignal;
  emit(event: ApplyEvent): void;
  /** While another apply has the state. */
  onWait(lease: LeaseRecord): void;
}

export interface AppliedRun<P> {
  readonly plan: P;
  /** Undefined where the policies or a request are so wrong that there is no plan. */
  readonly report: ApplyReport | undefined;
}

/** A plan, the state it was made from, and what it asks for. */
interface Prepared<P> {
  readonly plan: P;
  readonly state: AppliedState;
  readonly input: ApplyInput | undefined;
}

interface Opened {
  readonly store: StateStore;
  readonly drivers: Drivers;
}

/**
 * Makes a plan true (semantics 7; security 3 to 6), under the lease of the state and from what it says then. A run
 * with nothing to do writes nothing, neither to a system nor to the state.
 *
 * @throws StateRefused, BackendFailure or Failure where nothing could be begun, or another run has taken over.
 */
export async function applyPlanned<P extends PlannedApply>(run: ApplyRun<P>): Promise<AppliedRun<P>> {
  let opened: Opened | undefined;
  const prepare = async (): Promise<Prepared<P>> => {
    let state: AppliedState = { head: null, records: [] };
    const plan = await run.plan(async (settings) => {
      opened ??= {
        store: await openStateOf(settings, run.root),
        drivers: openDrivers(settings.file, { root: run.root, env: process.env }),
      };
      state = await readState(opened.store);
      return state;
    });
    const { commit, policies, settles } = plan;
    const input =
      plan.planned.report.plan === null
        ? undefined
        : plannedInput(plan.planned, state.records, { actor: run.actor, commit, policies, settles });
    return { plan, state, input };
  };
  try {
    const first = await prepare();
    return opened === undefined || first.input === undefined
      ? { plan: first.plan, report: undefined }
      : await applyPrepared(run, opened, { ...first, input: first.input }, prepare);
  } finally {
    await opened?.drivers.close();
    await opened?.store.close();
  }
}

async function applyPrepared<P extends PlannedApply>(
  run: ApplyRun<P>,
  opened: Opened,
  first: Prepared<P> & { readonly input: ApplyInput },
  prepare: () => Promise<Prepared<P>>,
): Promise<AppliedRun<P>> {
  const { store } = opened;
  if (run.dry) {
    const report = await carryOut(run, opened, first.input, null);
    return { plan: first.plan, report: { ...report, dry: true } };
  }
  // Whoever has the state may have what is embedded too, and change what is to be done: that is waited for first.
  const isFree = !isHeld(first.state.head?.lease, Date.now()) && (await isReady(run, opened, first));
  if (isFree && !isToDo(opened, first)) {
    const { differences, unreachable } = await compareFirst(run, opened, first);
    if (!differences.some(({ owned }) => owned)) {
      const report = await carryOut(run, opened, first.input, null);
      // What is left alone, and what is not known, is said, and is nothing to write for.
      const drift = differences.map((one) => ({ ...one, mended: false }));
      const unknown = unreachable.map(({ systems, failure }) => ({ systems, ...failure }));
      return { plan: first.plan, report: { ...report, dry: false, drift, unreachable: unknown } };
    }
  }
  const id = randomUUID();
  const { actor, wait, signal, onWait } = run;
  const taken = await takeLease(store, { run: id, actor, wait, now: Date.now, signal, onWait });
  const writer = openStateWriter(store, taken);
  const underLease = async (): Promise<AppliedRun<P>> => {
    const { lineage, serial } = first.state.head ?? { lineage: writer.head.lineage, serial: 0 };
    const isSame = writer.head.lineage === lineage && writer.head.serial === serial + 1;
    const { plan, input } = isSame ? first : await prepare();
    const session = { run: id, fence: taken.lease.token, writer };
    return { plan, report: input && (await carryOut(run, opened, input, session)) };
  };
  const { plan, report } = await underLease().finally(async () => {
    // Before whoever waits for the state opens them.
    await opened.drivers.close();
    await writer.release();
  });
  const { lineage, serial } = writer.head;
  return { plan, report: report && { ...report, state: { lineage, serial } } };
}

/** Whether the plan alone asks for anything to be written. What is held does not. */
function isToDo<P extends PlannedApply>(
  { drivers }: Opened,
  { plan, state, input }: Prepared<P> & { readonly input: ApplyInput },
): boolean {
  if (input.changes.some((one) => holdReasons(one, drivers).because.length === 0)) return true;
  if (input.records.length > 0) return true;
  // A state is begun with the first thing that is applied.
  return state.head !== null && plan.settles && plan.commit !== null && plan.commit !== state.head.commit;
}

/** @returns false where another apply has begun since the state was read, so that nothing found says anything yet. */
async function isReady<P extends PlannedApply>(
  run: ApplyRun<P>,
  opened: Opened,
  first: Prepared<P> & { readonly input: ApplyInput },
): Promise<boolean> {
  try {
    await checkFirst(run, opened, first);
    return true;
  } catch (error) {
    const head = await opened.store.head();
    if (head?.serial === first.state.head?.serial && head?.lineage === first.state.head?.lineage) throw error;
    return false;
  }
}

/**
 * Sees that what is asked for can be begun, before anybody writes that it was: every system has what it takes to be
 * reached, and those that a change needs answer.
 *
 * @throws BackendFailure
 */
async function checkFirst<P extends PlannedApply>(
  { signal }: ApplyRun<P>,
  { drivers }: Opened,
  { state, input }: Prepared<P> & { readonly input: ApplyInput },
): Promise<void> {
  const changing = input.changes
    .filter((one) => holdReasons(one, drivers).because.length === 0)
    .flatMap(({ change }) => change.steps.map(({ system }) => system));
  const applied = input.drift.flatMap(({ config }) => configResources(config).map(({ system }) => system));
  // Of a state that is still to be made nothing can be there yet.
  const context = { lineage: state.head?.lineage ?? '', now: Date.now(), signal };
  for (const system of new Set([...changing, ...applied])) {
    if (!drivers.supports(system)) continue;
    const driver = await drivers.get(system);
    if (!changing.includes(system)) continue;
    await driver.check(context);
    // One is enough to see that this is where it was applied.
    const known = state.records.find((record) => isIn(system, record));
    const config = known?.applied?.config as PlatformConfig | undefined;
    const resources = config ? configResources(config).filter((one) => one.system === system) : [];
    if (config) await driver.compare([{ config, resources }], context);
  }
}

const isIn = (system: string, { status, applied, pending }: AppliedNamespace): boolean =>
  status === 'active' &&
  !pending &&
  configResources(applied!.config as unknown as PlatformConfig).some((one) => one.system === system);

/** Where nothing was ever applied there is nothing to compare. */
async function compareFirst<P extends PlannedApply>(
  { signal }: ApplyRun<P>,
  { drivers }: Opened,
  { state, input }: Prepared<P> & { readonly input: ApplyInput },
): Promise<Comparison> {
  if (state.head === null) return { differences: [], unreachable: [] };
  const configs = input.drift.map(({ config }) => config);
  return await compareApplied(configs, drivers, { lineage: state.head.lineage, now: Date.now(), signal });
}

const carryOut = <P extends PlannedApply>(
  { limits, signal, emit }: ApplyRun<P>,
  { store, drivers }: Opened,
  input: ApplyInput,
  session: ApplySession | null,
): Promise<ApplyReport> =>
  applyChanges(input, {
    store,
    session,
    drivers,
    limits: { ...APPLY_LIMITS, ...limits },
    now: Date.now,
    signal,
    emit,
  });
