import { finding } from '../diagnostics/finding.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { toDiagnostic } from '../diagnostics/to-diagnostic.ts';
import type { Diagnostic } from '../model/diagnostics.gen.ts';
import { locateProblem, locateRef, type PolicyFiles } from './policy-files.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** Problems with their positions, by path, line and column. */
export function policyDiagnostics(problems: readonly PolicyProblem[], files: PolicyFiles): Diagnostic[] {
  const diagnostics = problems.map((problem) => {
    const { ref, key = false, related = [], message, recommendation, severity } = problem;
    const location = locateProblem(problem, files);
    return toDiagnostic(
      finding('INVALID_POLICY', ref.path, { message, recommendation }, { key, related, severity }),
      {
        location,
        namespace: null,
        policy: (other) => locateRef(other, files),
        file: () => location,
      },
    );
  });
  return sortDiagnostics(diagnostics);
}
