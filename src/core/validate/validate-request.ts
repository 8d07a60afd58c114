import type { Finding } from '../diagnostics/finding.ts';
import type { NamespaceRequest } from '../model/request.gen.ts';
import type { Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { canonicalRequest } from './canonical-request.ts';
import { checkCompatibility } from './check-compatibility.ts';
import { checkAccess, checkCompliance, checkTeams } from './check-request.ts';
import { pruneRequest } from './prune-request.ts';
import { schemaProblems } from './schema-problems.ts';
import type { Validator } from './validator.ts';
import { validateRequest as validateSchema } from './validators.gen.ts';

const followsSchema = validateSchema as Validator;

export interface Validated {
  /** Undefined when too little of it follows the schema. With an error it holds what could be relied on. */
  readonly request: Request | undefined;
  readonly findings: readonly Finding[];
  /** Whether a grant can be looked for: its approval and its state are what was written. */
  readonly authorizable: boolean;
}

/**
 * Stage 2: is it a request, and can it be served at all? What follows the schema is judged even where a part
 * does not, so that everything is said at once; but nothing that follows only from leaving that part out.
 */
export function validateRequest(value: unknown, policySet: PolicySet): Validated {
  if (followsSchema(value)) return validateFields(value as NamespaceRequest, [], true, policySet);
  const errors = followsSchema.errors ?? [];
  const problems = schemaProblems(errors, value);
  const pruned = pruneRequest(value, errors);
  return followsSchema(pruned.value)
    ? validateFields(pruned.value as NamespaceRequest, problems, pruned.authorizable, policySet)
    : { request: undefined, findings: problems, authorizable: false };
}

function validateFields(
  raw: NamespaceRequest,
  problems: readonly Finding[],
  authorizable: boolean,
  policySet: PolicySet,
): Validated {
  const canonical = canonicalRequest(raw, policySet);
  const wrong = [...problems, ...canonical.findings];
  const whole = wrong.length === 0;
  const request = whole ? canonical.request : asStated(canonical.request);
  return {
    request,
    findings: [
      ...wrong,
      ...checkTeams(request, policySet),
      ...checkCompatibility(request, policySet),
      ...(whole ? checkAccess(request, raw) : []),
      ...checkCompliance(request, policySet),
    ],
    authorizable,
  };
}

/** A request a part of which was wrong: what it does not state may be what that part was meant to be. */
function asStated(request: Request): Request {
  const { needs } = request;
  const written = request.written.filter(
    (name) => name !== 'max_staleness' || request.written.includes('consistency'),
  );
  return { ...request, written, needs: Object.fromEntries(written.map((name) => [name, needs[name]])) };
}
