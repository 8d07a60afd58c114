import type { Plan } from './plan.gen.ts';

/** A plan without its changes, which are produced one at a time: 10,000 would not fit into memory. */
export type PlanHead = Omit<Plan, 'changes'>;
