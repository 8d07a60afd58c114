/**
 * `transient`: trying again may help, as the system could not be reached or is busy. `unknown`: the answer was lost, so it
 * may have been done. `permanent`: it will be refused again until somebody does something.
 */
export type FailureKind = 'transient' | 'unknown' | 'permanent';

/** A system did not do what was asked of it. `advice` says what to do about it; neither names a secret. */
export class BackendFailure extends Error {
  readonly kind: FailureKind;
  readonly advice: string;

  constructor(kind: FailureKind, message: string, advice: string) {
    super(message);
    this.kind = kind;
    this.advice = advice;
  }
}
