/**
 * An example for the program pre-commit. It is not named `.pre-commit-config.yaml`: where Prism lies beside a checkout
 * is for its owner to say.
 */
export const HOOK_EXAMPLE = `\
# Checks a commit before it is made. Rename this file to .pre-commit-config.yaml and run \`pre-commit install\`. It
# takes a checkout of Prism beside this repo, and Node.js 24 or newer.
repos:
  - repo: local
    hooks:
      - id: prism
        name: prism validate
        language: system
        entry: node ../prism/dist/prism.js validate --quiet
        files: (^|/)namespace-request\\.ya?ml$|^policies/|^prism\\.yaml$
        require_serial: true # one run: each reads the whole repo
`;
