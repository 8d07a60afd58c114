import type { Request } from '../model/request.ts';
import type { PolicySet, Team } from '../policy/policy-set.ts';
import { type Authorization, authorizeChange } from './authorize-change.ts';
import { peopleOf } from './people.ts';

/**
 * Stage 3 where nothing is known of a change: may the team set these fields to these values? Every privileged field
 * counts as added, and only a grant covers what is beyond the team's boundary (semantics 2).
 *
 * @param now Unix time in milliseconds at which grants must be valid.
 */
export const authorizeRequest = (
  request: Request,
  { name }: Team,
  policySet: PolicySet,
  now: number,
): Authorization =>
  authorizeChange(
    {
      namespace: request.namespace,
      action: 'create',
      before: undefined,
      after: { ...request, team: name },
      transitions: [],
    },
    {
      people: peopleOf(undefined, undefined, policySet),
      evidence: undefined,
      now,
      subjectAt: () => undefined,
    },
    policySet,
  );
