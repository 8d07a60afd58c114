import { OWNER_PLACEHOLDER, type ScaffoldOptions } from './scaffold-options.ts';

/** CODEOWNERS: who must review a change of what decides (security 3). */
export function codeOwnersFile({ policies, githubTeam, members, codeOwners }: ScaffoldOptions): string {
  const owners =
    githubTeam !== undefined
      ? `@${githubTeam}`
      : members.map((login) => `@${login}`).join(' ') || OWNER_PLACEHOLDER;
  const itself = codeOwners.startsWith('.github/') ? [] : [`/${codeOwners}`];
  const guarded = [`/${policies}/`, '/prism.yaml', '/.github/', ...itself];
  const width = Math.max(...guarded.map((path) => path.length));
  return `\
# What decides what is allowed is changed with a review of the platform team only. Of several lines that match a file
# GitHub takes the last, so keep these at the end. Owners need write access, and there must be two of them: nobody
# can review what he wrote himself.
${guarded.map((path) => `${path.padEnd(width)} ${owners}`).join('\n')}
`;
}
