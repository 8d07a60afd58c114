import type { Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import type { GrowingContext } from './select-patterns.ts';

/** What the expressions of the policies see of a request, before any pattern is selected. */
export function expressionContext(request: Request, policySet: PolicySet): GrowingContext {
  const { compliance } = request;
  return {
    name: request.namespace,
    client_api: request.client_api,
    needs: request.needs,
    written: request.written,
    policies: {
      pii_handling: request.pii_handling,
      audit_logging: request.audit_logging,
      ...(compliance === undefined ? {} : { compliance }),
    },
    patterns: [],
    pattern: {},
    team: request.team,
    bucket_prefix: policySet.settings.bucket_prefix,
  };
}
