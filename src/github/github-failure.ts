/** GitHub was asked in vain. All its texts are for people, and none holds the token. */
export class GitHubFailure extends Error {
  /** What to do about it. */
  readonly advice: string;
  /**
   * Of the answer: 401, 403 (not permitted), 404, 422, 5xx and so on. Every rate limit is 429, though GitHub answers
   * some with 403. Undefined: no answer came, or nothing could be asked.
   */
  readonly status: number | undefined;

  constructor(message: string, advice: string, status?: number) {
    super(message);
    this.name = 'GitHubFailure';
    this.advice = advice;
    this.status = status;
  }
}
