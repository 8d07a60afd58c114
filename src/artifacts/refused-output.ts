/** The output folder is not one that prism may replace, or cannot. `advice` says what to do about it. */
export class RefusedOutput extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
