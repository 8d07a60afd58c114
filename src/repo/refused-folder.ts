/** A folder that the user or prism.yaml names and that cannot be read as one. `advice` says what to do about it. */
export class RefusedFolder extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
