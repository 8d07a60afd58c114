import type { ErrorObject } from 'ajv';
import { type Finding, finding, MAX_FINDINGS } from '../diagnostics/finding.ts';
import { formatPath, pointerPath } from '../model/field-path.ts';
import { schemaFinding } from './schema-finding.ts';

/** What Ajv reports of the branches of an alternative, and that none of them fits. */
const BRANCHES: readonly string[] = ['anyOf', 'const'];

/**
 * Findings for what Ajv reports of a request: at most one for a field, in the words of the request. Of very many
 * the first are reported, and how many more there are.
 */
export function schemaProblems(
  errors: readonly ErrorObject[],
  request: unknown,
): Finding<'INVALID_REQUEST'>[] {
  // The first report for a place is the most direct one: a wrong type comes before the patterns it fails.
  const first = new Map<string, ErrorObject>();
  for (const error of errors) {
    // `forever` or a duration: the branch with the duration is reported.
    if (BRANCHES.includes(error.keyword)) continue;
    const place = placeOf(error);
    if (!first.has(place)) first.set(place, error);
  }
  const all = [...first.values()];
  const findings = all
    .slice(0, MAX_FINDINGS)
    .map((error) => schemaFinding(error, pointerPath(error.instancePath, request)));
  // `tem:` for `team:` is one mistake: the rename also supplies what is missing.
  const renamed = new Set(
    findings.flatMap(({ fix }) =>
      fix?.op === 'rename' ? [formatPath([...fix.path.slice(0, -1), fix.value as string])] : [],
    ),
  );
  const shown = findings.filter(({ params }) => !(params.kind === 'missing' && renamed.has(params.field)));
  const next = all[MAX_FINDINGS];
  return next ? [...shown, notShown(next, all.length - MAX_FINDINGS, request)] : shown;
}

/** Two reports of one place differ in the words for one mistake. */
function placeOf({ keyword, instancePath, params }: ErrorObject): string {
  if (keyword === 'required') return `missing ${instancePath}/${params.missingProperty}`;
  return keyword === 'additionalProperties' ? `${instancePath}/${params.additionalProperty}` : instancePath;
}

function notShown(next: ErrorObject, count: number, request: unknown): Finding<'INVALID_REQUEST'> {
  const parent = pointerPath(next.instancePath, request);
  const unknown = next.keyword === 'additionalProperties';
  const at = unknown ? [...parent, String(next.params.additionalProperty)] : parent;
  const params = { kind: 'more', count, shown: MAX_FINDINGS } as const;
  return finding('INVALID_REQUEST', at, params, unknown ? { key: true } : {});
}
