import type { Difference } from '../core/model/difference.ts';
import type { Step } from '../core/model/plan.gen.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import type { Resource } from '../core/plan/config-resources.ts';

/** What a step is carried out with. */
export interface StepContext extends DriverContext {
  readonly namespace: string;
  /** What is to be; for a deletion what was. */
  readonly config: PlatformConfig;
  /** Fencing token of the run: whoever has a smaller one was overtaken. */
  readonly fence: number;
  /** What it waits for, for people to read; called each time it has looked again. */
  progress(waitsFor: string): void;
}

export interface DriverContext {
  /** Of the state: what is made bears it as a mark, and what bears another is not ours. */
  readonly lineage: string;
  /** Unix time in milliseconds. */
  readonly now: number;
  /** Ends waiting. What was begun may have happened. */
  readonly signal: AbortSignal;
}

export interface StepResult {
  /** Whether anything was changed: a step that finds all as it must be writes nothing. */
  readonly wrote: boolean;
}

/** A namespace that is applied, and everything that must stand because of it. */
export interface Wanted {
  readonly config: PlatformConfig;
  /** Of this driver's systems only. */
  readonly resources: readonly Resource[];
}

/**
 * One real system. Every operation looks at what is there first and changes only what differs, so each may be
 * repeated after any interruption. It never touches what does not bear the mark of this state.
 */
export interface Driver {
  /** Reaches the system and sees that it can be worked with. @throws BackendFailure */
  check(context: DriverContext): Promise<void>;
  /**
   * Makes true what the step says (its meaning: core/plan/step-meaning.ts; its spec: core/plan/plan-steps.ts). Making
   * and altering end in the same: all settings of the spec as they stand there.
   *
   * @throws BackendFailure
   */
  carryOut(step: Step, context: StepContext): Promise<StepResult>;
  /** How what is there differs from what must be. Reads only, and asks for many namespaces at once. */
  compare(wanted: readonly Wanted[], context: DriverContext): Promise<readonly Difference[]>;
  close(): Promise<void>;
}
