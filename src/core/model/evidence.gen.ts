// Generated from schemas/evidence.schema.json by `npm run generate`. Do not edit.

/**
 * What is known of a pull request's people: who wrote it and who reviewed it. All of it is optional; what is left out is taken as not known, and never as fine. Logins compare without case.
 */
export interface Evidence {
  /**
   * Who opened the pull request; null when the account is gone. Where neither this nor an actor is known no review counts.
   */
  author?: string | null;
  /**
   * Every commit of the pull request. Left out or empty: nobody knows who wrote it, so no review counts.
   *
   * @maxItems 100000
   */
  commits?: EvidenceCommit[];
  /**
   * The reviews, in any order.
   *
   * @maxItems 100000
   */
  reviews?: EvidenceReview[];
  /**
   * By login, the teams of teams.yaml that the person is a member of: for teams whose members GitHub knows (`github_team`).
   */
  memberships?: {
    /**
     * @maxItems 10000
     */
    [k: string]: string[];
  };
  /**
   * When it was merged, in ISO 8601: later reviews do not count, and grants are judged at that time. Null or left out: not merged.
   */
  merged_at?: string | null;
}
export interface EvidenceCommit {
  /**
   * Login of the author; null when the address belongs to no account: then no review counts.
   */
  author: string | null;
  /**
   * Login of the committer, or null likewise. GitHub itself, `web-flow`, is nobody.
   */
  committer: string | null;
  /**
   * Logins of the co-authors, null likewise.
   *
   * @maxItems 1000
   */
  co_authors: (string | null)[];
}
export interface EvidenceReview {
  /**
   * Login of the reviewer; null when the account is gone.
   */
  user: string | null;
  /**
   * APPROVED, CHANGES_REQUESTED and DISMISSED decide, in any letter case; of one person the latest. Others decide nothing.
   */
  state: string;
  /**
   * The id of the commit that was reviewed, in full. What the change was there is compared with what it is now, so the clone must have it.
   */
  commit: string | null;
  /**
   * When, in ISO 8601; null while it is pending.
   */
  submitted_at: string | null;
}
