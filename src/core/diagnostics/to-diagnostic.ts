import type { Diagnostic, Location, Related } from '../model/diagnostics.gen.ts';
import { formatPath } from '../model/field-path.ts';
import { clip } from './clip.ts';
import { docsPage, PROSE } from './codes.ts';
import type { Finding, PolicyRef, RelatedFile } from './finding.ts';
import type { Code, Params } from './params.ts';
import { showPath } from './show-value.ts';

/** How a finding's places become positions. */
export interface Places {
  /** The finding's own place. */
  readonly location: Location;
  /** The namespace the file asks for, where it could be read. */
  readonly namespace: string | null;
  policy(ref: PolicyRef): Location;
  file(related: RelatedFile): Location;
}

/** Texts clip what they quote. This is for what was forgotten: no line is as long as a file. */
const LONGEST = 2_000;
const LONGEST_FIELD = 300;

/** A finding with its text and positions: the shape of contracts.md, "A diagnostic". */
export function toDiagnostic(finding: Finding, places: Places): Diagnostic {
  const prose = PROSE[finding.code] as (typeof PROSE)[Code] & {
    message(params: Params[Code]): string;
    recommendation(params: Params[Code]): string;
    details?(params: Params[Code]): Record<string, unknown>;
  };
  const field = fieldOf(finding);
  const { fix } = finding;
  return {
    severity: finding.severity ?? prose.severity,
    error: {
      code: finding.code,
      message: clip(prose.message(finding.params), LONGEST),
      details: {
        ...(field === '' ? {} : { field }),
        ...prose.details?.(finding.params),
        recommendation: clip(prose.recommendation(finding.params), LONGEST),
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

/** What is missing is not where the finding stands: its params name it. */
const fieldOf = ({ at, params }: Finding): string =>
  'field' in params && params.field !== '' ? clip(params.field, LONGEST_FIELD) : showPath(at);
