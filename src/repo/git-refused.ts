/** What git cannot give, and what to do about it in `advice`. The program cannot do its job then: exit code 2. */
export class GitRefused extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
