/** Where an event happened, by its ref. */
export type Place = 'default branch' | 'another ref' | 'any ref';

/** What one event can do (security 4, contracts "The GitHub Action"). */
export interface EventRule {
  /** `GITHUB_EVENT_NAME`; null stands for every one that no other rule names. */
  readonly event: string | null;
  readonly place: Place;
  /** What `mode: auto` does. */
  readonly auto: 'check' | 'apply' | 'comment';
  /** Whether `mode: apply` may be asked for; where not the run fails. */
  readonly mayApply: boolean;
  /** Whether a check sets the commit status `prism`: only where the people of a pull request are known. */
  readonly status: boolean;
  /** Whether a check keeps the comment of the pull request. */
  readonly comment: boolean;
  /** One sentence for people, without its full stop. */
  readonly why: string;
}

const PULL_REQUEST = { auto: 'check', mayApply: false, status: true, comment: true } as const;
const DEFAULT_BRANCH = { auto: 'apply', mayApply: true, status: false, comment: false } as const;
const CHECK_ONLY = { auto: 'check', mayApply: false, status: false, comment: false } as const;

/** Every event, the first rule that fits. The documentation's table is this one. */
export const EVENT_RULES: readonly EventRule[] = [
  {
    event: 'pull_request',
    place: 'any ref',
    ...PULL_REQUEST,
    why: 'a pull request is a proposal, and whoever opens one may have changed the workflow that runs for it',
  },
  {
    event: 'pull_request_review',
    place: 'any ref',
    ...PULL_REQUEST,
    why: 'a review changes what is approved and nothing else',
  },
  {
    event: 'pull_request_target',
    place: 'any ref',
    ...PULL_REQUEST,
    why: 'it runs with the rights of the base for somebody who may have none; files of the pull request are read from git and never checked out',
  },
  {
    event: 'merge_group',
    place: 'any ref',
    ...PULL_REQUEST,
    comment: false,
    why: 'what is in the merge queue is not merged yet',
  },
  {
    event: 'push',
    place: 'default branch',
    ...DEFAULT_BRANCH,
    why: 'what was pushed to the default branch is what holds',
  },
  {
    event: 'push',
    place: 'another ref',
    ...CHECK_ONLY,
    why: 'only the default branch is applied',
  },
  {
    event: 'workflow_dispatch',
    place: 'default branch',
    ...DEFAULT_BRANCH,
    why: 'it resumes or continues what the default branch has asked for',
  },
  {
    event: 'workflow_dispatch',
    place: 'another ref',
    ...CHECK_ONLY,
    why: 'whoever may push a branch may start a workflow from it',
  },
  {
    event: 'schedule',
    place: 'default branch',
    ...DEFAULT_BRANCH,
    why: 'it continues what waits, and looks for drift',
  },
  {
    event: 'schedule',
    place: 'another ref',
    ...CHECK_ONLY,
    why: 'only the default branch is applied',
  },
  {
    event: 'workflow_run',
    place: 'any ref',
    auto: 'comment',
    mayApply: false,
    status: true,
    comment: true,
    why: 'it follows the check of a pull request of a fork, whose token may not write',
  },
  {
    event: null,
    place: 'any ref',
    ...CHECK_ONLY,
    why: 'nothing says that this event is trusted',
  },
];
