import { randomUUID } from 'node:crypto';
import { applyChanges } from '../../src/apply/apply-changes.ts';
import { APPLY_LIMITS } from '../../src/apply/apply-tools.ts';
import { openDrivers } from '../../src/backends/open-drivers.ts';
import type { Settings } from '../../src/core/policy/policy-set.ts';
import { openApplied } from '../../src/run/open-change.ts';
import { planOpened } from '../../src/run/plan-opened.ts';
import { plannedInput } from '../../src/run/planned-input.ts';
import { takeLease } from '../../src/state/lease.ts';
import type { StateStore } from '../../src/state/state-store.ts';
import { openStateWriter } from '../../src/state/state-writer.ts';
import type { BenchRepo } from './repo.ts';

/** @returns Seconds from the lease on, without planning. */
export async function timeWithStore({ root, env }: BenchRepo, store: StateStore): Promise<number> {
  let settings: Settings | undefined;
  const opened = await openApplied({ root, policies: undefined, now: undefined }, async (of) => {
    settings = of;
    return { head: null, records: [] };
  });
  const input = plannedInput(planOpened(opened), [], {
    actor: null,
    commit: null,
    policies: '',
    settles: true,
  });
  const drivers = openDrivers(settings!.file, { root, env });
  const signal = new AbortController().signal;
  const run = randomUUID();
  try {
    const start = performance.now();
    const taken = await takeLease(store, { run, actor: null, now: Date.now });
    const writer = openStateWriter(store, taken);
    const session = { run, fence: taken.lease.token, writer };
    const limits = APPLY_LIMITS;
    const tools = { store, session, drivers, limits, now: Date.now, signal, emit: () => {} };
    const report = await applyChanges(input, tools);
    await writer.release();
    const seconds = (performance.now() - start) / 1000;
    const undone = report.changes.find(({ outcome }) => outcome !== 'done');
    if (undone) throw new Error(`${undone.namespace} is ${undone.outcome}: ${undone.because.join('; ')}`);
    return seconds;
  } finally {
    await drivers.close();
    await store.close();
  }
}
