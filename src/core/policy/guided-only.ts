import type { ApprovalKind, Approvers, PolicySet } from './policy-set.ts';

const NOBODY: Approvers = { teams: [], owner: false };

const APPROVERS: Readonly<Record<ApprovalKind, Approvers>> = {
  advanced: NOBODY,
  expert: NOBODY,
  migrate: NOBODY,
  disruptive: NOBODY,
  'data-loss': NOBODY,
  delete: NOBODY,
};

/**
 * The policies of a branch whose base has none yet (security 1, bootstrap): who writes the roster must not make
 * himself an expert with it, so every team is guided and nobody approves anything.
 */
export const guidedOnly = (policySet: PolicySet): PolicySet => ({
  ...policySet,
  grants: [],
  teams: new Map([...policySet.teams].map(([name, team]) => [name, { ...team, boundary: 'guided' }])),
  boundaries: {
    ...policySet.boundaries,
    approvers: APPROVERS,
  },
});
