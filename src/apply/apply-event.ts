import type { FailureKind } from '../backends/backend-failure.ts';
import type { ApplyOutcome } from '../core/model/apply-report.ts';
import type { Difference } from '../core/model/difference.ts';
import type { Step } from '../core/model/plan.gen.ts';
import type { Action } from '../core/model/transition.ts';

/** A step, as events name it. */
export interface EventStep {
  readonly namespace: string;
  /** Its id. */
  readonly step: string;
  readonly system: string;
  readonly action: string;
  readonly resource: string;
}

/** What happens while changes are carried out, for whoever shows the progress. */
export type ApplyEvent =
  /** Of the namespaces that are begun: how many, and what they have to do. */
  | {
      readonly type: 'run-started';
      readonly run: string;
      readonly namespaces: number;
      readonly steps: number;
    }
  | { readonly type: 'namespace-held'; readonly namespace: string; readonly because: readonly string[] }
  | {
      readonly type: 'namespace-started';
      readonly namespace: string;
      readonly action: Action;
      readonly steps: number;
      /** Of them done by earlier runs. */
      readonly done: number;
    }
  | ({ readonly type: 'step-started' } & EventStep)
  | ({
      readonly type: 'step-retry';
      /** Which attempt failed, from 1. */
      readonly attempt: number;
      readonly kind: FailureKind;
      /** Why, and that it is tried again or reconciled. */
      readonly message: string;
    } & EventStep)
  | ({ readonly type: 'step-waiting'; readonly waitsFor: string } & EventStep)
  | ({ readonly type: 'step-done'; readonly wrote: boolean } & EventStep)
  | ({ readonly type: 'step-failed'; readonly message: string; readonly advice: string } & EventStep)
  | {
      readonly type: 'namespace-ended';
      readonly namespace: string;
      readonly outcome: ApplyOutcome;
      readonly because: readonly string[];
    }
  | { readonly type: 'drift'; readonly difference: Difference; readonly mended: boolean }
  /** The systems could not be compared, so nothing is known of their drift. */
  | {
      readonly type: 'drift-failed';
      readonly systems: readonly string[];
      readonly message: string;
      readonly advice: string;
    }
  | {
      readonly type: 'run-ended';
      readonly run: string;
      readonly outcomes: Readonly<Record<ApplyOutcome, number>>;
    };

export const eventStep = (namespace: string, { id, system, action, resource }: Step): EventStep => ({
  namespace,
  step: id,
  system,
  action,
  resource,
});
