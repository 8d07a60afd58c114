import type { JournalEntry } from '../state/state-store.ts';

/** A step of which nobody wrote down what became of it. */
export interface DoubtfulStep {
  readonly run: string;
  readonly namespace: string;
  readonly change: string;
  readonly step: string;
}

/**
 * Steps that were intended and of which nothing else is known. Settled is what was done or has failed afterwards,
 * and everything of a namespace of which a change came to its end afterwards.
 *
 * @param entries Of all runs, in order.
 */
export function inDoubt(entries: readonly JournalEntry[]): DoubtfulStep[] {
  const open = new Map<string, Map<string, DoubtfulStep>>();
  for (const entry of entries) {
    if (entry.kind === 'change-ended' && entry.outcome === 'done') open.delete(entry.namespace);
    if (!('step' in entry)) continue;
    const { run, namespace, change, step } = entry;
    const steps = open.get(namespace) ?? new Map<string, DoubtfulStep>();
    open.set(namespace, steps);
    const key = `${change} ${step}`;
    if (entry.kind === 'step-intended') steps.set(key, { run, namespace, change, step });
    else steps.delete(key);
  }
  return [...open.values()].flatMap((steps) => [...steps.values()]);
}
