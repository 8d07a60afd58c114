// Generated from schemas/fork-report.schema.json by `npm run generate`. Do not edit.

/**
 * What the check of a pull request leaves where its token may not write, as on a pull request of a fork. Whoever can change the fork's code can write anything into it: the job that comments takes only the number of the pull request from it, and that only after asking GitHub.
 */
export interface ForkReport {
  /**
   * Version of this format.
   */
  format_version: 1;
  /**
   * The repository that the pull request is to, as owner/name.
   */
  repository: string;
  /**
   * Number of the pull request.
   */
  pull_request: number;
  /**
   * The id of the commit that was judged, in full.
   */
  head: string;
  /**
   * The id of the base branch's tip that it was judged against, in full.
   */
  base: string;
  /**
   * Id of the workflow run that judged.
   */
  run: number;
  /**
   * What came of it.
   */
  verdict: 'accepted' | 'blocked' | 'rejected';
  /**
   * The verdict in one sentence.
   */
  description: string;
  /**
   * The report in Markdown, for people who open the artifact. No program posts it.
   */
  comment: string;
}
