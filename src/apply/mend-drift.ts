import type { ApplyReport } from '../core/model/apply-report.ts';
import { compareText } from '../core/model/compare.ts';
import type { Difference } from '../core/model/difference.ts';
import { configResources, type Resource } from '../core/plan/config-resources.ts';
import { createStep } from '../core/plan/resource-steps.ts';
import { eventStep } from './apply-event.ts';
import type { AppliedConfig } from './apply-input.ts';
import type { ApplyRun } from './apply-run.ts';
import { carryOutStep, type Turn } from './carry-out-step.ts';
import { compareApplied } from './compare-applied.ts';

type Drift = ApplyReport['drift'];

export type Mended = Pick<ApplyReport, 'drift' | 'unreachable'>;

/**
 * Compares what is applied with the live systems, and makes the platform's own resources again what they must be. What
 * fails stops nothing else. No intent is journalled, since a comparison finds again whatever was not mended.
 *
 * @returns By namespace.
 */
export async function mendDrift(applied: readonly AppliedConfig[], run: ApplyRun): Promise<Mended> {
  if (applied.length === 0 || run.over()) return { drift: [], unreachable: [] };
  const byName = new Map(applied.map((one) => [one.config.namespace, one]));
  const { drivers, now, signal, emit } = run.tools;
  const { differences, unreachable } = await compareApplied(
    applied.map(({ config }) => config),
    drivers,
    {
      lineage: run.session.writer.head.lineage,
      now: now(),
      signal: AbortSignal.any([run.halt, signal]),
    },
  );
  // What a stop cut short says nothing of the systems.
  const unknown = (run.over() ? [] : unreachable).map(({ systems, failure: { message, advice } }) => ({
    systems,
    message,
    advice,
  }));
  for (const one of unknown) emit({ type: 'drift-failed', ...one });
  const byNamespace = Map.groupBy(differences, ({ namespace }) => namespace);
  const mended = await run.each([...byNamespace], ([namespace, found]) =>
    mendNamespace(byName.get(namespace)!, found, run),
  );
  return { drift: mended.flat().sort((a, b) => compareText(placeOf(a), placeOf(b))), unreachable: unknown };
}

/** In the order in which resources are made, one after the other: a missing one is what others need. */
async function mendNamespace(
  applied: AppliedConfig,
  found: readonly Difference[],
  run: ApplyRun,
): Promise<Drift> {
  const owned = new Set(found.filter((one) => one.owned).map(({ resource }) => resource));
  const mendable = configResources(applied.config).filter(({ id }) => owned.has(id));
  const mended = mendable.length > 0 && !run.over() ? await mend(applied, mendable, run) : new Set();
  return found.map((difference) => {
    const one = { ...difference, mended: difference.owned && mended.has(difference.resource) };
    run.tools.emit({ type: 'drift', difference, mended: one.mended });
    return one;
  });
}

/** @returns Ids of the resources that were changed. */
async function mend(
  { config, change }: AppliedConfig,
  resources: readonly Resource[],
  run: ApplyRun,
): Promise<ReadonlySet<string>> {
  const { journal, tools } = run;
  const about = { namespace: config.namespace, change };
  const mended = new Set<string>();
  const errors: string[] = [];
  journal.note({ kind: 'change-started', ...about, action: MEND, approvals: [] });
  const turn: Turn = { mayBegin: () => !run.over(), failed: () => {} };
  for (const resource of resources) {
    const step = createStep(resource, [], 'safe');
    const outcome = await carryOutStep(step, config, run, turn);
    if (outcome.kind === 'not begun') continue;
    if (outcome.kind === 'failed') {
      const { message, advice } = outcome.failure;
      errors.push(`${step.action} ${step.resource}: ${message}`);
      journal.note({ kind: 'step-failed', ...about, step: step.id, error: message });
      tools.emit({ type: 'step-failed', message, advice, ...eventStep(config.namespace, step) });
    } else {
      if (outcome.wrote) mended.add(resource.id);
      journal.note({ kind: 'step-done', ...about, step: step.id, wrote: outcome.wrote });
      tools.emit({ type: 'step-done', wrote: outcome.wrote, ...eventStep(config.namespace, step) });
    }
  }
  const [error = null] = errors;
  const outcome = error !== null ? 'failed' : run.over() ? 'stopped' : 'done';
  journal.note({ kind: 'change-ended', ...about, outcome, error });
  return mended;
}

/** As the journal calls what mending does; no plan has it. */
const MEND = 'mend';

const placeOf = ({ namespace, resource, part }: Difference): string =>
  [namespace, resource, part ?? ''].join('\n');
