/** The program could not do its job: exit code 2. `advice` says what to do about it. */
export class Failure extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
