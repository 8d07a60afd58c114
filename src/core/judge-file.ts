import type { Authorization } from './authorize/authorize-change.ts';
import { checkDecision } from './decide.ts';
import { PROSE } from './diagnostics/codes.ts';
import type { Finding } from './diagnostics/finding.ts';
import { locateFinding } from './locate-finding.ts';
import type { Diagnostic, Result } from './model/diagnostics.gen.ts';
import type { PlanApproval } from './model/plan.gen.ts';
import type { Request } from './model/request.ts';
import type { SourceFile } from './model/source.ts';
import { parseSource } from './parse/parse-source.ts';
import type { PolicySet, Team } from './policy/policy-set.ts';
import { type Validated, validateRequest } from './validate/validate-request.ts';

/** One file behind the stages that look at it alone. */
export interface JudgedFile {
  readonly source: SourceFile;
  /** Undefined when too little of it could be read. */
  readonly request: Request | undefined;
  /** Whether its approval and its state are what was written, so that authorizing it makes sense. */
  readonly authorizable: boolean;
  readonly approvals: readonly PlanApproval[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether one of the diagnostics rejects it. */
  readonly rejected: boolean;
}

const UNAUTHORIZED: Authorization = { findings: [], approvals: [] };

/**
 * parse → validate → authorize → select → size. Everything that can be said of a file is said at once.
 *
 * @param authorize Judges an active request of a known team; left out where a change is judged and not a file.
 */
export function judgeFile(
  source: SourceFile,
  policySet: PolicySet,
  authorize?: (request: Request, team: Team) => Authorization,
): JudgedFile {
  const file = parseSource(source);
  const { request, findings, authorizable } =
    file.value === undefined ? unread(file.findings) : validateRequest(file.value, policySet);
  // Nothing is decided about a namespace that is to be deleted, and deleting it needs no grant for what it was.
  const active = request?.state === 'active' ? request : undefined;
  const team = active && authorizable ? policySet.teams.get(active.team) : undefined;
  const authorization = (team && authorize?.(active!, team)) ?? UNAUTHORIZED;
  const decided = active && !findings.some(isError) ? checkDecision(active, policySet) : [];

  const namespace = namespaceOf(file.value);
  const diagnostics = [...findings, ...authorization.findings, ...decided].map((found) =>
    locateFinding(found, file, namespace, policySet),
  );
  return {
    source,
    request,
    authorizable,
    approvals: authorization.approvals,
    diagnostics,
    rejected: diagnostics.some(rejects),
  };
}

const unread = (findings: readonly Finding[]): Validated => ({
  request: undefined,
  findings,
  authorizable: false,
});

/** `rejected` when something is wrong, `blocked` when only an approval is missing (contracts, "Artifacts"). */
export function verdictOf(diagnostics: readonly Diagnostic[]): Result {
  if (diagnostics.some(rejects)) return 'rejected';
  return diagnostics.some(({ severity }) => severity === 'error') ? 'blocked' : 'accepted';
}

export const rejects = ({ severity, error }: Diagnostic): boolean =>
  severity === 'error' && !PROSE[error.code as keyof typeof PROSE].blocks;

const isError = ({ code }: Finding): boolean => PROSE[code].severity === 'error';

function namespaceOf(value: unknown): string | null {
  const name = (value as { namespace?: unknown } | null | undefined)?.namespace;
  return typeof name === 'string' ? name : null;
}
