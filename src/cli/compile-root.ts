import { statSync } from 'node:fs';
import { type Compilation, compile } from '../core/compile.ts';
import { sortDiagnostics } from '../core/diagnostics/sort-diagnostics.ts';
import type { DiagnosticsReport } from '../core/model/diagnostics.gen.ts';
import type { SourceFile, SourceTree } from '../core/model/source.ts';
import { loadPolicySet } from '../core/policy/load-policy-set.ts';
import type { PolicySet, PolicySources } from '../core/policy/policy-set.ts';
import { readPolicySources } from '../repo/policy-files.ts';
import { RefusedFolder } from '../repo/refused-folder.ts';
import { readWorkingTree } from '../repo/working-tree.ts';
import { Failure } from './failure.ts';
import type { CommonOptions } from './options.ts';

/** What came of a root folder: a verdict always, a compilation where the policies are valid. */
export interface Compiled {
  readonly report: DiagnosticsReport;
  readonly tree: SourceTree;
  readonly compiled: { readonly policySet: PolicySet; readonly compilation: Compilation } | undefined;
  /** Text of a file that a diagnostic names, for the line it shows. */
  source(file: string): string | undefined;
}

/** Reads, checks and compiles the folder that the flags name. */
export function compileRoot(options: Pick<CommonOptions, 'root' | 'policies' | 'now'>): Compiled {
  const { root } = options;
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(
      `The root '${root}' is no folder`,
      'Name the folder of the namespaces repo with --root',
    );
  }
  const sources = readPolicies(root, options.policies);
  const { policySet, diagnostics } = loadPolicySet(sources);
  const policyFiles = [...(sources.settings ? [sources.settings] : []), ...sources.policies];
  if (!policySet) {
    const report: DiagnosticsReport = { result: 'rejected', namespaces: 0, diagnostics: [...diagnostics] };
    return { report, tree: { requests: [] }, compiled: undefined, source: sourceOf(policyFiles) };
  }
  const tree = readWorkingTree(root, policySet.settings.requests);
  const compilation = compile(tree, policySet, { now: options.now ?? Date.now() });
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

function readPolicies(root: string, folder: string | undefined): PolicySources {
  try {
    return readPolicySources(root, folder);
  } catch (error) {
    if (error instanceof RefusedFolder) throw new Failure(error.message, error.advice);
    throw error;
  }
}

/** Looks up texts by path; most runs never ask. */
function sourceOf(files: readonly SourceFile[]): Compiled['source'] {
  let texts: ReadonlyMap<string, string> | undefined;
  return (path) => {
    texts ??= new Map(files.flatMap((file) => ('text' in file ? [[file.path, file.text]] : [])));
    return texts.get(path);
  };
}
