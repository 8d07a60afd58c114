// Generated from schemas/policy-teams.schema.json by `npm run generate`. Do not edit.

/**
 * policies/teams.yaml: the teams, who is in them, what each may use.
 */
export interface TeamsPolicy {
  /**
   * Version of the file's format.
   */
  version?: 1;
  /**
   * The quota of a team that states none; all four limits.
   */
  default_quota: {
    /**
     * Writes per second, summed over the team's namespaces.
     */
    write_rps: 'unlimited' | number;
    /**
     * Reads per second, summed over the team's namespaces.
     */
    read_rps: 'unlimited' | number;
    /**
     * Size of data, summed over the team's namespaces.
     */
    data_size: 'unlimited' | string;
    /**
     * Number of namespaces.
     */
    namespaces: 'unlimited' | number;
  };
  /**
   * The teams.
   *
   * @minItems 1
   * @maxItems 10000
   */
  teams: Team[];
}
export interface Team {
  /**
   * Name of the team, as requests state it.
   */
  name: string;
  /**
   * The highest boundary the team may use without an approval. `expert` is the platform team.
   */
  boundary?: 'guided' | 'advanced' | 'expert';
  /**
   * GitHub logins; compared without case.
   *
   * @maxItems 10000
   */
  members?: string[];
  /**
   * The GitHub team whose members are this team's: organisation/slug.
   */
  github_team?: string;
  /**
   * Limits of this team; what it leaves out comes from default_quota.
   */
  quota?: {
    /**
     * Writes per second, summed over the team's namespaces.
     */
    write_rps?: 'unlimited' | number;
    /**
     * Reads per second, summed over the team's namespaces.
     */
    read_rps?: 'unlimited' | number;
    /**
     * Size of data, summed over the team's namespaces.
     */
    data_size?: 'unlimited' | string;
    /**
     * Number of namespaces.
     */
    namespaces?: 'unlimited' | number;
  };
}
