import type { Diagnostic, Location, Related } from '../model/diagnostics.gen.ts';
import { formatPath } from '../model/field-path.ts';
import { docsPage, PROSE } from './codes.ts';
import type { Finding, PolicyRef, RelatedFile } from './finding.ts';
import type { Code, Params } from './params.ts';

/** How a finding's places become positions. */
export interface Places {
  /** The finding's own place. */
  readonly location: Location;
  /** The namespace the file asks for, where it could be read. */
  readonly namespace: string | null;
  policy(ref: PolicyRef): Location;
  file(related: RelatedFile): Location;
}

/** A finding with its text and positions: the shape of contracts.md, "A diagnostic". */
export function toDiagnostic(finding: Finding, places: Places): Diagnostic {
  const prose = PROSE[finding.code] as (typeof PROSE)[Code] & {
    message(params: Params[Code]): string;
    recommendation(params: Params[Code]): string;
    details?(params: Params[Code]): Record<string, unknown>;
  };
  const field = formatPath(finding.at);
  const { fix } = finding;
  return {
    severity: finding.severity ?? prose.severity,
    error: {
      code: finding.code,
      message: prose.message(finding.params),
      details: {
        ...(field === '' ? {} : { field }),
        ...prose.details?.(finding.params),
        recommendation: prose.recommendation(finding.params),
      },
    },
    location: places.location,
    related: (finding.related ?? []).map((related): Related => {
      const { file, line, column } =
        'policy' in related ? places.policy(related.policy) : places.file(related);
      return { file, line, column, message: related.message };
    }),
    namespace: places.namespace,
    existing: false,
    ...(fix && {
      fix: {
        path: formatPath(fix.path),
        value: fix.value,
        reason: fix.reason,
        ...(fix.op && { op: fix.op }),
        automatic: fix.automatic,
      },
    }),
    docs: docsPage(finding.code),
  };
}
