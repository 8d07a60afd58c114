import type { Finding } from '../diagnostics/finding.ts';
import type { NamespaceRequest } from '../model/request.gen.ts';
import type { Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { canonicalRequest } from './canonical-request.ts';
import { checkCompatibility } from './check-compatibility.ts';
import { checkAccess, checkCompliance, checkTeams } from './check-request.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Validator } from './validator.ts';
import { validateRequest as validateSchema } from './validators.gen.ts';

const followsSchema = validateSchema as Validator;

/**
 * Stage 2: is it a request, and can it be served at all? The request is undefined when the schema is not
 * followed, since nothing further can be said of it then.
 */
export function validateRequest(
  value: unknown,
  policySet: PolicySet,
): { readonly request: Request | undefined; readonly findings: readonly Finding[] } {
  if (!followsSchema(value))
    return { request: undefined, findings: schemaProblems(followsSchema.errors ?? [], value) };
  const raw = value as NamespaceRequest;
  const { request, findings } = canonicalRequest(raw, policySet);
  if (findings.length > 0) return { request: undefined, findings };
  return {
    request,
    findings: [
      ...checkTeams(request, policySet),
      ...checkCompatibility(request, policySet),
      ...checkAccess(request, raw),
      ...checkCompliance(request, policySet),
    ],
  };
}
