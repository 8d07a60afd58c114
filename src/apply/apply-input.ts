import type { AppliedRequest } from '../core/model/applied-namespace.gen.ts';
import type { Change } from '../core/model/plan.gen.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';

/** What is to be done, decided elsewhere. A namespace is in one of the lists at most. */
export interface ApplyInput {
  readonly facts: RunFacts;
  readonly changes: readonly ApplyChange[];
  readonly records: readonly RecordedRequest[];
  /** Namespaces that are applied and not changed, to be compared with the live systems and mended; may be empty. */
  readonly drift: readonly AppliedConfig[];
  /** Errors of requests and policies, each of which holds what it is about. */
  readonly errors: number;
  /** How many namespaces have nothing to do. */
  readonly unchanged: number;
}

/** What the state's journal says of the run. */
export interface RunFacts {
  /** A login or a user of the system; null where nobody knows. */
  readonly actor: string | null;
  /** The commit that is applied; null for a working tree. */
  readonly commit: string | null;
  /** Whether all that came with the commit was judged, so that the next apply may begin from it. */
  readonly settles: boolean;
  /** Digests. */
  readonly plan: string;
  readonly policies: string;
}

export interface ApplyChange {
  readonly change: Change;
  /** What is to be; of a deletion what goes. */
  readonly target: AppliedRequest;
  /** Why it must not begin, a sentence each, beside what the change itself says; empty where it may. */
  readonly held: readonly string[];
  /** What to do where it is held; empty where there is nothing to say. */
  readonly advice: string;
}

/** A request that was edited without changing any configuration. */
export interface RecordedRequest {
  readonly namespace: string;
  readonly team: string;
  readonly target: AppliedRequest;
}

export interface AppliedConfig {
  /** Digest of the change by which it was applied. */
  readonly change: string;
  readonly config: PlatformConfig;
}
