import type { ScaffoldOptions } from './scaffold-options.ts';

/** teams.yaml with the platform team alone. */
export function starterTeams({ platformTeam, members, githubTeam }: ScaffoldOptions): string {
  const people =
    members.length > 0
      ? `members: [${members.map((login) => `'${login}'`).join(', ')}]`
      : githubTeam !== undefined
        ? `github_team: ${githubTeam} # the token must be allowed to read it; the default one is not`
        : 'members: [] # TODO: GitHub logins, two at least. Until then nobody can approve anything.';
  return `\
# Who may ask for namespaces, and for how much. Prism reads this file from the tip of the default branch, so a pull
# request that edits it is judged without the edit.
version: 1

# What a team gets that states no quota of its own.
default_quota:
  write_rps: 50000
  read_rps: 200000
  data_size: 1TB
  namespaces: 20

teams:
  # Boundary \`expert\`: it may use everything, and approves what the others may not use by themselves.
  - name: ${platformTeam}
    boundary: expert
    ${people}

  # A team that asks. Its boundary is \`guided\` unless you say \`advanced\`; its quota is the one above, but for what it
  # states itself.
  # - name: payments-team
  #   members: [alice, bob]
  #   quota: { write_rps: 100000 }
`;
}

/** approvals.yaml without a grant. */
export const starterApprovals = ({ platformTeam }: ScaffoldOptions): string => `\
# What has been granted to single namespaces beyond their team's boundary. A review of the pull request does it too;
# a grant is for what many changes will need. The request names its ticket in \`approval\`.
version: 1

approvals: []
# approvals:
#   - namespace: order-events # or a glob, such as order-*
#     team: payments-team
#     allows: { write_rps: 250000 }
#     approved_by: ${platformTeam}
#     ticket: PLAT-1
#     expires: 2099-12-31 # the last day on which it covers a new change
`;
