import { StateRefused } from './state-failure.ts';

/** The run may not write any more: another one may work on the same, so it must stop at once. */
export class LeaseLost extends StateRefused {
  constructor(message: string) {
    super(
      message,
      'Look with `prism status` at what the state says now, then run `prism apply` again if need be',
    );
  }
}
