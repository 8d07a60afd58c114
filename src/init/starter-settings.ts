/** prism.yaml: the defaults, said. */
export const STARTER_SETTINGS = `\
# Settings of this repo. Each has a default; these are some of them.
version: 1
# requests: ['**/namespace-request.{yaml,yml}']
# policies: policies
max_deletions: 5 # how many namespaces one change may delete
`;
