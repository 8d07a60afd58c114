import { CHECKOUT, UPLOAD_ARTIFACT } from './pinned-actions.ts';
import { ENVIRONMENT } from './scaffold-options.ts';

/**
 * The workflow that applies what is merged.
 *
 * @param uses The Action, as a step names it.
 * @param branch The default branch.
 */
export const applyWorkflow = (uses: string, branch: string): string => `\
# Applies what is merged. It judges every change anew, by the reviews of the merged pull requests, and trusts no check.
# What it needs to reach the platform are secrets of the Environment ${ENVIRONMENT}, which only the branch
# '${branch}' may use. prism.yaml says by which variables it is reached, and where the state is kept: a runner forgets
# all files. Until that is set up, disable this workflow (Actions, prism-apply, Disable workflow).
name: prism-apply

on:
  push:
    branches: ['${branch}']
  workflow_dispatch:
  schedule:
    - cron: '17 3 * * *' # goes on with what was cut off, and mends drift

permissions: {}

# One at a time, and none is cut off. A run that is left out loses nothing: the next one works from the state to the tip.
concurrency:
  group: prism-apply
  cancel-in-progress: false

jobs:
  apply:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    environment: ${ENVIRONMENT}
    permissions:
      contents: read # write, where the state is on a branch of this repository
      pull-requests: write # the reviews of what was merged, and the outcome as a comment
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: true # Prism fetches the commits that were reviewed; a squashed merge leaves them in no branch
      - id: prism
        uses: ${uses}
        with:
          mode: apply
          out: build
        env: # as prism.yaml names them
          PRISM_STATE_URL: \${{ secrets.PRISM_STATE_URL }}
          PRISM_POSTGRES_URL: \${{ secrets.PRISM_POSTGRES_URL }}
      - uses: ${UPLOAD_ARTIFACT}
        if: \${{ !cancelled() && steps.prism.outputs.plan != '' }} # else the folder is none that Prism wrote
        with:
          name: prism
          path: build/
          if-no-files-found: ignore
          retention-days: 90
`;
