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

/** The stages of a change in order; empty where its steps name none. */
export function migrationStages(steps: readonly Step[]): MigrationStage[] {
  const stages: { stage: string; steps: Step[] }[] = [];
  for (const step of steps) {
    const stage = text(step, 'stage');
    if (stage === undefined) continue;
    const last = stages.at(-1);
    if (last?.stage === stage) last.steps.push(step);
    else stages.push({ stage, steps: [step] });
  }
  return stages.map(({ stage, steps: members }) => {
    // The step that ends a stage says what must hold.
    const said = (name: string) => members.map((step) => text(step, name)).findLast((of) => of !== undefined);
    return { stage, steps: members, gate: said('gate'), rollback: said('rollback'), abort: said('abort') };
  });
}

function text({ spec }: Step, name: string): string | undefined {
  const value = spec[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
