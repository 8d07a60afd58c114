import { CHECKOUT, UPLOAD_ARTIFACT } from './pinned-actions.ts';

/**
 * The workflow that judges a pull request.
 *
 * @param uses The Action, as a step names it.
 */
export const checkWorkflow = (uses: string): string => `\
# Checks every pull request: annotations, one comment, and the commit status \`prism\`, which the rules of the default
# branch require. It only advises: a branch of this repository can edit this file for itself, so apply judges anew.
name: prism-check

on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  pull_request_review: # an approval turns the status green without a push
    types: [submitted, edited, dismissed]
  merge_group:
    types: [checks_requested]

# A job gets only what it names.
permissions: {}

concurrency:
  group: prism-check-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # the comment
      statuses: write # the status \`prism\`
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0 # the history back to where the branch left the base
          # Prism fetches the commits that reviews are of, which a forced push takes out of every branch. No step here
          # runs anything of the pull request, so nothing of it gets at them.
          persist-credentials: true
      - id: prism
        uses: ${uses}
        with:
          mode: check
          out: build
      # Without a result the folder is not what Prism wrote, and could be the pull request's, with links to anything.
      # For a pull request from a fork, whose token cannot comment; prism-comment.yml reads it.
      - uses: ${UPLOAD_ARTIFACT}
        if: \${{ !cancelled() && steps.prism.outputs.result != '' }}
        with:
          name: prism-report
          path: build/prism-report.json
          if-no-files-found: ignore
          retention-days: 7
      - uses: ${UPLOAD_ARTIFACT}
        if: \${{ !cancelled() && steps.prism.outputs.result != '' }}
        with:
          name: prism
          path: |
            build/
            !build/prism-report.json
          if-no-files-found: ignore
          retention-days: 30
`;
