import type { Step } from '../core/model/plan.gen.ts';

/** The steps of one change, in the order that their dependencies leave. */
export interface StepGraph {
  /** Those that may begin now and were not taken before, in the order of the plan. */
  take(): Step[];
  /** What waited for it may begin. */
  end(step: Step): void;
}

/** Systems whose steps end in one document of the namespace, so that two at once would only collide. */
const ONE_DOCUMENT: readonly string[] = ['proxy', 'provider'];
const endsInDocument = ({ system }: Step): boolean => ONE_DOCUMENT.includes(system);

/**
 * @param done Ids of the steps that were done before; nothing waits for them.
 */
export function openStepGraph(steps: readonly Step[], done: ReadonlySet<string>): StepGraph {
  const waitsFor = new Map<Step, number>();
  const dependents = new Map<string, Step[]>();
  let ready: Step[] = [];
  let documentBusy = false;

  for (const step of steps) {
    if (done.has(step.id)) continue;
    const open = new Set(step.depends_on.filter((id) => !done.has(id)));
    waitsFor.set(step, open.size);
    if (open.size === 0) ready.push(step);
    for (const id of open) {
      const list = dependents.get(id);
      if (list) list.push(step);
      else dependents.set(id, [step]);
    }
  }

  return {
    take() {
      const taken: Step[] = [];
      const waiting: Step[] = [];
      for (const step of ready) {
        if (endsInDocument(step) && documentBusy) waiting.push(step);
        else {
          taken.push(step);
          documentBusy ||= endsInDocument(step);
        }
      }
      ready = waiting;
      return taken;
    },
    end(step) {
      if (endsInDocument(step)) documentBusy = false;
      for (const dependent of dependents.get(step.id) ?? []) {
        const left = waitsFor.get(dependent)! - 1;
        waitsFor.set(dependent, left);
        if (left === 0) ready.push(dependent);
      }
    },
  };
}
