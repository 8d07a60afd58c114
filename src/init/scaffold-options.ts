/** What a scaffold says about one company; every value is checked before it gets here. */
export interface ScaffoldOptions {
  /** Where the Action is: `owner/repo@<full commit SHA>`. Undefined: a placeholder that GitHub refuses. */
  readonly action: string | undefined;
  readonly platformTeam: string;
  /** GitHub logins. */
  readonly members: readonly string[];
  /** `organisation/slug`. */
  readonly githubTeam: string | undefined;
  /** The default branch. */
  readonly branch: string;
  /** The folder of the policies, relative to the root, with `/`. */
  readonly policies: string;
  /** Path of CODEOWNERS. */
  readonly codeOwners: string;
}

/** No commit has this id, so nobody can publish something that a forgotten placeholder would run. */
export const ACTION_PLACEHOLDER = 'OWNER/PRISM@0000000000000000000000000000000000000000';

/** No organisation can have a name with `--`, so GitHub takes this for nobody. */
export const OWNER_PLACEHOLDER = '@YOUR--ORG/YOUR-PLATFORM-TEAM';

/** The Environment that holds what apply needs. */
export const ENVIRONMENT = 'prism-production';
