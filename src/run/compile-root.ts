import { type Compilation, compile } from '../core/compile.ts';
import { sortDiagnostics } from '../core/diagnostics/sort-diagnostics.ts';
import type { DiagnosticsReport } from '../core/model/diagnostics.gen.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import type { SourceFile, SourceTree } from '../core/model/source.ts';
import { loadPolicySet } from '../core/policy/load-policy-set.ts';
import type { PolicySet } from '../core/policy/policy-set.ts';
import type { ChangeFlags } from './flags.ts';
import { readFolder } from './read-folder.ts';

/** What came of a root folder: a verdict always, a compilation where the policies are valid. */
export interface Compiled {
  readonly report: DiagnosticsReport;
  readonly tree: SourceTree;
  readonly compiled: { readonly policySet: PolicySet; readonly compilation: Compilation } | undefined;
  /** Where it is compared with a base. */
  readonly change?: PlanReport;
  /** Text of a file that a diagnostic names, for the line it shows. */
  source(file: string): string | undefined;
}

/** Reads, checks and compiles the folder that the flags name. Every request counts as new. */
export function compileRoot(flags: Pick<ChangeFlags, 'root' | 'policies' | 'head' | 'now'>): Compiled {
  const folder = readFolder(flags);
  const { policySet, diagnostics } = loadPolicySet(folder.policies);
  const { settings, policies } = folder.policies;
  const policyFiles = [...(settings ? [settings] : []), ...policies];
  if (!policySet) {
    const report: DiagnosticsReport = { result: 'rejected', namespaces: 0, diagnostics: [...diagnostics] };
    return { report, tree: { requests: [] }, compiled: undefined, source: sourceOf(policyFiles) };
  }
  const tree = { requests: folder.requests(policySet.settings.requests) };
  const compilation = compile(tree, policySet, { now: flags.now ?? Date.now() });
  const { result, namespaces } = compilation;
  return {
    report: {
      result,
      namespaces,
      diagnostics: sortDiagnostics([...diagnostics, ...compilation.diagnostics]),
    },
    tree,
    compiled: { policySet, compilation },
    source: sourceOf([...policyFiles, ...tree.requests]),
  };
}

/** Looks up texts by path; most runs never ask. */
function sourceOf(files: readonly SourceFile[]): Compiled['source'] {
  let texts: ReadonlyMap<string, string> | undefined;
  return (path) => {
    texts ??= new Map(files.flatMap((file) => ('text' in file ? [[file.path, file.text]] : [])));
    return texts.get(path);
  };
}
