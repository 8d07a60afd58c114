import type { Region, Space } from './rule-space.ts';
import { type Budget, NO, type Test, together } from './rule-tests.ts';

export type { Budget };

/** A demand on a region: that all of some tests together have one of the allowed truths. */
export interface Goal {
  readonly tests: readonly Test[];
  /** The truths allowed, added up: NO | MAYBE. */
  readonly allowed: number;
}

/**
 * A region that meets every goal; undefined where there is none, which is then proved: every combination of
 * states is looked at, but for those that a goal already excludes. Null when the budget does not suffice.
 */
export function findRegion(space: Space, goals: readonly Goal[], budget: Budget): Region | undefined | null {
  const fields = [...new Set(goals.flatMap(({ tests }) => tests.flatMap((test) => test.fields)))];
  const stages = stagesByDepth(goals, fields);
  const region: Region = space.fields.map(() => 0);
  const visit = (depth: number): boolean | null => {
    const checks = stages[depth + 1]!;
    for (let i = 0; i < checks.length; i++) {
      const stage = checks[i]!;
      budget.left -= Math.max(1, stage.decided.length);
      if (budget.left <= 0) return null;
      if (!excluded(stage, region)) continue;
      // What excludes one region is likely to exclude the next one, so it is asked first there.
      checks[i] = checks[0]!;
      checks[0] = stage;
      return false;
    }
    if (depth === fields.length - 1) return true;
    const field = fields[depth + 1]!;
    for (let state = 0; state < space.states[field]!.length; state++) {
      region[field] = state;
      const found = visit(depth + 1);
      if (found !== false) return found;
    }
    region[field] = 0;
    return false;
  };
  const found = visit(-1);
  if (found === null) return null;
  return found ? simplest(region, fields, goals) : undefined;
}

/** What can be said of a goal once the fields up to some depth have states. */
interface Stage {
  readonly goal: Goal;
  readonly decided: readonly Test[];
  readonly open: boolean;
}

/** For each depth, from before the first field on, the goals of which more is decided there. */
function stagesByDepth(goals: readonly Goal[], fields: readonly number[]): readonly Stage[][] {
  const order = new Map(fields.map((field, depth) => [field, depth + 1]));
  const stages: Stage[][] = Array.from({ length: fields.length + 1 }, () => []);
  for (const goal of goals) {
    const depths = goal.tests.map((test) => Math.max(0, ...test.fields.map((field) => order.get(field)!)));
    for (const depth of new Set(depths)) {
      const decided = goal.tests.filter((_, i) => depths[i]! <= depth);
      stages[depth]!.push({ goal, decided, open: decided.length < goal.tests.length });
    }
  }
  return stages;
}

function excluded({ goal, decided, open }: Stage, region: Region): boolean {
  const truth = together(decided, region);
  // One test that does not hold decides; before the last one nothing else does.
  return open && truth !== NO ? false : (goal.allowed & truth) === 0;
}

/** The region with as many fields as possible left to their defaults. */
function simplest(region: Region, fields: readonly number[], goals: readonly Goal[]): Region {
  const simple = [...region];
  const meets = () => goals.every(({ tests, allowed }) => (allowed & together(tests, simple)) !== 0);
  for (let changed = true; changed; ) {
    changed = false;
    for (const field of fields) {
      const state = simple[field]!;
      if (state === 0) continue;
      simple[field] = 0;
      if (meets()) changed = true;
      else simple[field] = state;
    }
  }
  return simple;
}
