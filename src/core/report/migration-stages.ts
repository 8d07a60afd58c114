import type { Step } from '../model/plan.gen.ts';

/** A stage of a migration (semantics 7) as its steps describe it. */
export interface MigrationStage {
  readonly stage: string;
  readonly steps: readonly Step[];
  /** What must hold before the next stage; undefined where no step says. */
  readonly gate: string | undefined;
  readonly rollback: string | undefined;
  readonly abort: string | undefined;
}

/** A stage that a migration does without, and why nothing in it is needed. */
export interface StageLeftOut {
  readonly stage: string;
  readonly because: string;
}

/** The stages of a change in order; empty where its steps name none. */
export function migrationStages(steps: readonly Step[]): MigrationStage[] {
  const stages: { stage: string; steps: Step[] }[] = [];
  for (const step of steps) {
    const stage = text(step.spec.stage);
    if (stage === undefined) continue;
    const last = stages.at(-1);
    if (last?.stage === stage) last.steps.push(step);
    else stages.push({ stage, steps: [step] });
  }
  return stages.map(({ stage, steps: members }) => {
    // The step that ends a stage says what must hold.
    const said = (name: string) =>
      members.map(({ spec }) => text(spec[name])).findLast((of) => of !== undefined);
    return { stage, steps: members, gate: said('gate'), rollback: said('rollback'), abort: said('abort') };
  });
}

/** The stages that are not there, in order. */
export const stagesLeftOut = (steps: readonly Step[]): StageLeftOut[] =>
  steps.flatMap(({ spec: { left_out } }) =>
    typeof left_out !== 'object' || left_out === null
      ? []
      : Object.entries(left_out).flatMap(([stage, value]) => {
          const because = text(value);
          return because === undefined ? [] : [{ stage, because }];
        }),
  );

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
