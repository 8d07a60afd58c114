import type { StatePosition } from './state-store.ts';

/** The state cannot be worked with. `advice` says what to do about it; neither names a secret. */
export class StateRefused extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

/** What the state holds cannot be taken for true: it was damaged, mixed with another one, or is of a newer format. */
export class StateDamaged extends StateRefused {}

/** Somebody else wrote first. */
export class StateConflict extends Error {
  readonly found: StatePosition | null;

  constructor(message: string, found: StatePosition | null) {
    super(message);
    this.found = found;
  }
}
