import type { PolicyRef } from '../diagnostics/finding.ts';
import type { Change } from './plan.gen.ts';

export type Risk = Change['risk'];
export type Action = Change['action'];

/** Risks from the least to the worst (semantics 7). */
export const RISKS: readonly Risk[] = ['safe', 'disruptive', 'data-loss'];

export const worstRisk = (risks: Iterable<Risk>): Risk =>
  [...risks].reduce<Risk>(
    (worst, risk) => (RISKS.indexOf(risk) > RISKS.indexOf(worst) ? risk : worst),
    'safe',
  );

/**
 * What changing a configured value means (policies/transitions.yaml). `kept`: it cannot change, and stays what is
 * applied. `migrate`: it takes a new resource and a staged move.
 */
export type Effect = 'in-place' | 'disruptive' | 'data-loss' | 'kept' | 'migrate';

/** A value of the platform configuration; null where there is none. */
export type ConfiguredValue = string | number | boolean | null;

/** One configured value that changes, and what that means. */
export interface Transition {
  /** As in provenance: `backend.config.partitions`, `patterns.cache`, `auxiliary_backends.wal.config.table`. */
  readonly path: string;
  readonly before: ConfiguredValue;
  readonly after: ConfiguredValue;
  readonly effect: Effect;
  /** Why it means that. */
  readonly because: string;
  /** The row of transitions.yaml; undefined where no row speaks of it. */
  readonly ref: PolicyRef | undefined;
}

export const riskOf = ({ effect }: Transition): Risk =>
  effect === 'disruptive' || effect === 'data-loss' ? effect : 'safe';
