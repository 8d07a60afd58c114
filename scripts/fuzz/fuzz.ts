import { type Case, createCases } from './cases.ts';
import { Broken, TooSlow } from './invariants.ts';
import { createRunner } from './run-case.ts';
import { shrink } from './shrink.ts';

/** An input on which something that must hold does not. */
export interface Failure {
  readonly number: number;
  readonly kind: Case['kind'];
  readonly policy: string | undefined;
  /** The same for every input that shows this bug. */
  readonly signature: string;
  readonly error: Error;
  /** The smallest input found that shows it. */
  readonly bytes: Buffer;
}

export interface FuzzOptions {
  readonly seed: number;
  /** Numbers of the cases, from `first` on. */
  readonly first?: number;
  readonly runs: number;
  /** Different failures after which it stops. */
  readonly failures?: number;
  readonly onProgress?: (done: number) => void;
  /** Told of a failure when it is found: a run can take minutes, or be stopped. */
  readonly onFailure?: (failure: Failure) => void;
}

/** As small as it gets in this time is small enough. */
const SHRINK_MS = 20_000;

/** Runs cases until `runs` are done or enough different failures are found. */
export function fuzz({
  seed,
  first = 0,
  runs,
  failures = 1,
  onProgress,
  onFailure,
}: FuzzOptions): readonly Failure[] {
  const caseOf = createCases(seed);
  const run = createRunner();
  const failureOf = (one: Case): Error | undefined => {
    try {
      run(one);
    } catch (error) {
      return error as Error;
    }
    return undefined;
  };
  const smallest = (one: Case, signature: string): Buffer => {
    const end = performance.now() + SHRINK_MS;
    return shrink(one.bytes, (bytes) => {
      if (performance.now() > end) return false;
      const other = failureOf({ ...one, bytes });
      return other !== undefined && signatureOf(other) === signature;
    });
  };
  const found = new Map<string, Failure>();
  for (let number = first; number < first + runs && found.size < failures; number++) {
    const one = caseOf(number);
    let error = failureOf(one);
    // The first inputs of a run also pay for the compiler of the runtime.
    if (error instanceof TooSlow && !found.has(signatureOf(error))) error = failureOf(one);
    const signature = error && signatureOf(error);
    if (error && signature !== undefined && !found.has(signature)) {
      // What is slow is so by its size: shrinking it takes for ever and tells nothing.
      const bytes = error instanceof TooSlow ? one.bytes : smallest(one, signature);
      const failure = { number, kind: one.kind, policy: one.policy, signature, error, bytes };
      found.set(signature, failure);
      onFailure?.(failure);
    }
    onProgress?.(number - first + 1);
  }
  return [...found.values()];
}

/** What was broken, or where it was thrown: a message quotes the input, and shrinking changes that. */
function signatureOf(error: Error): string {
  if (error instanceof Broken) return error.message;
  const place = /\/(src\/[^)\s]+?):\d+:\d+/.exec(error.stack ?? '')?.[1] ?? 'outside of src';
  return `${error.name} in ${place}: ${String(error.message).replace(/'[^']*'|"[^"]*"|[0-9]+/g, '…')}`;
}
