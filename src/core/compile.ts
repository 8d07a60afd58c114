import { authorizeRequest } from './authorize/authorize-request.ts';
import { decide } from './decide.ts';
import { type Finding, finding } from './diagnostics/finding.ts';
import { sortDiagnostics } from './diagnostics/sort-diagnostics.ts';
import { platformConfig } from './emit/platform-config.ts';
import { type JudgedFile, judgeFile, rejects, verdictOf } from './judge-file.ts';
import { locateAcross, locateAtRoot } from './locate-finding.ts';
import { compareText } from './model/compare.ts';
import type { Decision } from './model/decision.ts';
import type { Diagnostic, Result } from './model/diagnostics.gen.ts';
import type { PlanApproval } from './model/plan.gen.ts';
import type { PlatformConfig } from './model/platform-config.gen.ts';
import type { Request } from './model/request.ts';
import type { SourceTree } from './model/source.ts';
import { parseSource } from './parse/parse-source.ts';
import type { PolicySet, Team } from './policy/policy-set.ts';
import { judgeTree } from './tree-rules.ts';
import type { TeamUsage } from './validate/charge-quotas.ts';
import type { Placed, Priors } from './validate/find-collisions.ts';

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

/** The whole pipeline: each file by itself, then the rules of the whole tree. Pure; the order of files is of no account. */
export function compile(tree: SourceTree, policySet: PolicySet, options: CompileOptions): Compilation {
  const sources = [...tree.requests].sort((a, b) => compareText(a.path, b.path));
  const authorize = (request: Request, team: Team) => authorizeRequest(request, team, policySet, options.now);
  const judged = sources.map((source) => judgeFile(source, policySet, authorize));
  const { findings, quotas } = judgeTree(judged.flatMap(place), policySet, options);

  const byPath = new Map(sources.map((source) => [source.path, source]));
  const diagnostics = sortDiagnostics([
    ...treeFindings(tree, policySet).map((found) => locateAtRoot(found, policySet)),
    ...judged.flatMap((one) => one.diagnostics),
    ...locateAcross(findings, (path) => parseSource(byPath.get(path)!), policySet),
  ]);
  const rejected = new Set(diagnostics.filter(rejects).map(({ location }) => location.file));
  const configs = judged.flatMap((one) =>
    rejected.has(one.source.path) ? [] : compiledNamespace(one, policySet),
  );
  configs.sort((a, b) => compareText(a.request.namespace, b.request.namespace));
  return { result: verdictOf(diagnostics), namespaces: sources.length, configs, diagnostics, quotas };
}

const place = ({ source, request, rejected }: JudgedFile): Placed[] =>
  request ? [{ file: source.path, request, rejected }] : [];

function compiledNamespace(
  { source, request, approvals }: JudgedFile,
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
