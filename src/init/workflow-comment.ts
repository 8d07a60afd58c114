import { CHECKOUT } from './pinned-actions.ts';

/**
 * The workflow that comments on pull requests from forks.
 *
 * @param uses The Action, as a step names it.
 */
export const commentWorkflow = (uses: string): string => `\
# Comments on pull requests from forks. Their check has no token that may comment or set a status, so it leaves a report,
# and this job, which is always the one of the default branch, takes over. It runs nothing of the pull request and
# does not believe the report: it asks GitHub which pull request the run was of.
name: prism-comment

on:
  workflow_run:
    workflows: [prism-check]
    types: [completed]

permissions: {}

concurrency:
  group: prism-comment-\${{ github.event.workflow_run.head_sha }}
  cancel-in-progress: false

jobs:
  comment:
    if: >-
      github.event.workflow_run.head_repository.full_name != github.repository &&
      (github.event.workflow_run.conclusion == 'success' || github.event.workflow_run.conclusion == 'failure')
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # the report of the check's run
      contents: read
      pull-requests: write # the comment
      statuses: write # the status \`prism\`
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: true # Prism fetches the commits of the fork, which are read and never checked out
      - uses: ${uses}
`;
