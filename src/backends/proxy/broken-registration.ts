import { BackendFailure } from '../backend-failure.ts';

/** There is a document in the place of a registration that is none, or one that this build does not understand. */
export class BrokenRegistration extends BackendFailure {
  constructor(message: string, advice: string) {
    super('permanent', message, advice);
  }
}
