import { type Authorization, authorizeRequest } from './authorize/authorize-request.ts';
import { checkDecision, decide } from './decide.ts';
import { PROSE } from './diagnostics/codes.ts';
import { type Finding, finding } from './diagnostics/finding.ts';
import { sortDiagnostics } from './diagnostics/sort-diagnostics.ts';
import { platformConfig } from './emit/platform-config.ts';
import { locateAcross, locateAtRoot, locateFinding } from './locate-finding.ts';
import { compareText } from './model/compare.ts';
import type { Decision } from './model/decision.ts';
import type { Diagnostic, Result } from './model/diagnostics.gen.ts';
import type { PlanApproval } from './model/plan.gen.ts';
import type { PlatformConfig } from './model/platform-config.gen.ts';
import type { Request } from './model/request.ts';
import type { SourceFile, SourceTree } from './model/source.ts';
import { parseSource } from './parse/parse-source.ts';
import type { PolicySet } from './policy/policy-set.ts';
import { chargeQuotas, type TeamUsage } from './validate/charge-quotas.ts';
import { findCollisions, type Placed, type Priors } from './validate/find-collisions.ts';
import { type Validated, validateRequest } from './validate/validate-request.ts';

/** The priors are what a change is judged against; without them every request counts as new. */
export interface CompileOptions extends Priors {
  /** Unix time in milliseconds at which grants must be valid. */
  readonly now: number;
}

export interface Compilation {
  readonly result: Result;
  /** Number of request files. */
  readonly namespaces: number;
  /** The namespaces nothing rejects, in order of name; those to be deleted have no configuration. */
  readonly configs: readonly CompiledNamespace[];
  /** By path, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  /** By team, for every team that asks for something. */
  readonly quotas: ReadonlyMap<string, TeamUsage>;
}

/** One accepted or blocked request. What follows from it is computed when asked for: 10,000 would not fit. */
export interface CompiledNamespace {
  readonly file: string;
  readonly request: Request;
  readonly approvals: readonly PlanApproval[];
  readonly blocked: boolean;
  decided(): { readonly config: PlatformConfig; readonly decisions: readonly Decision[] };
}

/** One file behind the stages that look at it alone. */
interface Judged {
  readonly source: SourceFile;
  readonly request: Request | undefined;
  readonly approvals: readonly PlanApproval[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole pipeline: each file by itself, then the rules of the whole tree. Pure; the order of files is of no account. */
export function compile(tree: SourceTree, policySet: PolicySet, options: CompileOptions): Compilation {
  const sources = [...tree.requests].sort((a, b) => compareText(a.path, b.path));
  const judged = sources.map((source) => judgeFile(source, policySet, options.now));
  const placed = judged.flatMap(place);
  const collisions = findCollisions(placed, options);
  const taken = new Set(collisions.map((collision) => collision.placed));
  const fitting = placed.map((one) => (taken.has(one) ? { ...one, rejected: true } : one));
  const { quotas, findings: overQuota } = chargeQuotas(fitting, policySet, options);

  const byPath = new Map(sources.map((source) => [source.path, source]));
  const diagnostics = sortDiagnostics([
    ...treeFindings(tree, policySet).map((found) => locateAtRoot(found, policySet)),
    ...judged.flatMap((one) => one.diagnostics),
    ...locateAcross([...collisions, ...overQuota], (path) => parseSource(byPath.get(path)!), policySet),
  ]);
  const rejected = new Set(diagnostics.filter(rejects).map(({ location }) => location.file));
  const configs = judged.flatMap((one) =>
    rejected.has(one.source.path) ? [] : compiledNamespace(one, policySet),
  );
  configs.sort((a, b) => compareText(a.request.namespace, b.request.namespace));
  return { result: verdictOf(diagnostics), namespaces: sources.length, configs, diagnostics, quotas };
}

/** parse → validate → authorize → select → size. Everything that can be said of a file is said at once. */
function judgeFile(source: SourceFile, policySet: PolicySet, now: number): Judged {
  const file = parseSource(source);
  const { request, findings, authorizable } =
    file.value === undefined ? unread(file.findings) : validateRequest(file.value, policySet);
  // Nothing is decided about a namespace that is to be deleted, and deleting it needs no grant for what it was.
  // Whether it may be deleted is judged with the change plan, which knows what there is to delete.
  const active = request?.state === 'active' ? request : undefined;
  const team = active && authorizable ? policySet.teams.get(active.team) : undefined;
  const authorization: Authorization = team
    ? authorizeRequest(active!, team, policySet, now)
    : { findings: [], approvals: [] };
  const decided = active && !findings.some(isError) ? checkDecision(active, policySet) : [];

  const namespace = namespaceOf(file.value);
  const diagnostics = [...findings, ...authorization.findings, ...decided].map((found) =>
    locateFinding(found, file, namespace, policySet),
  );
  return { source, request, approvals: authorization.approvals, diagnostics };
}

const unread = (findings: readonly Finding[]): Validated => ({
  request: undefined,
  findings,
  authorizable: false,
});

const place = ({ source, request, diagnostics }: Judged): Placed[] =>
  request ? [{ file: source.path, request, rejected: verdictOf(diagnostics) === 'rejected' }] : [];

function compiledNamespace(
  { source, request, approvals }: Judged,
  policySet: PolicySet,
): CompiledNamespace[] {
  if (!request || request.state === 'deleting') return [];
  return [
    {
      file: source.path,
      request,
      approvals,
      blocked: approvals.some(({ status }) => status !== 'granted'),
      decided: () => platformConfig(decide(request, policySet), policySet),
    },
  ];
}

function treeFindings({ requests }: SourceTree, policySet: PolicySet): Finding[] {
  if (requests.length === 0)
    return [finding('NOTHING_TO_COMPILE', [], { globs: policySet.settings.requests })];
  return [finding('IDENTITY_UNCHECKED', [], {})];
}

/** `rejected` when something is wrong, `blocked` when only an approval is missing (contracts, "Artifacts"). */
export function verdictOf(diagnostics: readonly Diagnostic[]): Result {
  if (diagnostics.some(rejects)) return 'rejected';
  return diagnostics.some(({ severity }) => severity === 'error') ? 'blocked' : 'accepted';
}

const rejects = ({ severity, error }: Diagnostic): boolean =>
  severity === 'error' && !PROSE[error.code as keyof typeof PROSE].blocks;

const isError = ({ code }: Finding): boolean => PROSE[code].severity === 'error';

function namespaceOf(value: unknown): string | null {
  const name = (value as { namespace?: unknown } | null | undefined)?.namespace;
  return typeof name === 'string' ? name : null;
}
