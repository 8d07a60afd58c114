import type { Finding } from './diagnostics/finding.ts';
import { toDiagnostic } from './diagnostics/to-diagnostic.ts';
import type { Diagnostic, Location } from './model/diagnostics.gen.ts';
import type { ParsedFile } from './parse/parsed-file.ts';
import type { PolicySet } from './policy/policy-set.ts';

/** Finds other request files, for findings that point at one. */
export type FindFile = (path: string) => Pick<ParsedFile, 'locate'> | undefined;

/** A finding in a request file with its positions and its text. */
export function locateFinding(
  finding: Finding,
  file: Pick<ParsedFile, 'path' | 'locate'>,
  namespace: string | null,
  policySet: PolicySet,
  findFile: FindFile = () => undefined,
): Diagnostic {
  const span = finding.span ?? file.locate(finding.at, finding.key ? 'key' : 'value');
  return toDiagnostic(finding, {
    location: { file: file.path, ...span },
    namespace,
    policy: (ref) => policySet.locate(ref),
    file: ({ file: other, at }) => ({
      file: other ?? file.path,
      ...((other === undefined ? file : findFile(other)) ?? file).locate(at, 'value'),
    }),
  });
}

/** A finding about the tree as a whole. */
export const locateAtRoot = (finding: Finding, policySet: PolicySet): Diagnostic =>
  toDiagnostic(finding, {
    location: ROOT,
    namespace: null,
    policy: (ref) => policySet.locate(ref),
    file: () => ROOT,
  });

const ROOT: Location = { file: '.', line: 1, column: 1, end_line: 1, end_column: 1 };
