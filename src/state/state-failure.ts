import type { StatePosition } from './state-store.ts';

/** The state cannot be worked with. `advice` says what to do about it; neither names a secret. */
export class StateRefused extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

/** Somebody else wrote first. */
export class StateConflict extends Error {
  readonly found: StatePosition | null;

  constructor(message: string, found: StatePosition | null) {
    super(message);
    this.found = found;
  }
}
