import type { Finding, RelatedFile } from './diagnostics/finding.ts';
import { toDiagnostic } from './diagnostics/to-diagnostic.ts';
import { compareText } from './model/compare.ts';
import type { Diagnostic, Location } from './model/diagnostics.gen.ts';
import type { FieldPath } from './model/field-path.ts';
import type { ParsedFile, Span } from './parse/parsed-file.ts';
import type { PolicySet } from './policy/policy-set.ts';
import type { Placed, PlacedFinding } from './validate/find-collisions.ts';

/** A field of a request file: its value, or its key. */
interface Place {
  readonly file: string;
  readonly at: FieldPath;
  readonly target: 'key' | 'value';
}

/** A finding in a request file with its positions and its text. */
export const locateFinding = (
  found: Finding,
  file: Pick<ParsedFile, 'path' | 'locate'>,
  namespace: string | null,
  policySet: PolicySet,
): Diagnostic => place(found, file.path, namespace, policySet, ({ at, target }) => file.locate(at, target));

/**
 * Findings of the rules of the whole tree. Many of them may point into one file, such as the one that holds a
 * name, and reading it may take long: each file is opened once, for all that is looked for in it.
 */
export function locateAcross(
  findings: readonly PlacedFinding<Placed>[],
  open: (path: string) => Pick<ParsedFile, 'locate'>,
  policySet: PolicySet,
): Diagnostic[] {
  const places = findings.flatMap(({ placed, finding }) => placesOf(finding, placed.file));
  const spans = new Map<string, Span>();
  let opened: { readonly path: string; readonly file: Pick<ParsedFile, 'locate'> } | undefined;
  for (const one of places.sort((a, b) => compareText(a.file, b.file))) {
    if (spans.has(keyOf(one))) continue;
    // One at a time: the syntax trees of all would not fit.
    if (opened?.path !== one.file) opened = { path: one.file, file: open(one.file) };
    spans.set(keyOf(one), opened.file.locate(one.at, one.target));
  }
  return findings.map(({ placed: { file, request }, finding }) =>
    place(finding, file, request.namespace, policySet, (one) => spans.get(keyOf(one))!),
  );
}

const keyOf = (one: Place): string => JSON.stringify([one.file, one.at, one.target]);

const ownPlace = ({ at, key }: Finding, file: string): Place => ({ file, at, target: key ? 'key' : 'value' });

const relatedPlace = ({ file, at }: RelatedFile, own: string): Place => ({
  file: file ?? own,
  at,
  target: 'value',
});

const placesOf = (found: Finding, file: string): Place[] => [
  ownPlace(found, file),
  ...(found.related ?? []).flatMap((other) => ('at' in other ? [relatedPlace(other, file)] : [])),
];

function place(
  found: Finding,
  path: string,
  namespace: string | null,
  policySet: PolicySet,
  locate: (place: Place) => Span,
): Diagnostic {
  return toDiagnostic(found, {
    location: { file: path, ...(found.span ?? locate(ownPlace(found, path))) },
    namespace,
    policy: (ref) => policySet.locate(ref),
    file: (related) => {
      const other = relatedPlace(related, path);
      return { file: other.file, ...locate(other) };
    },
  });
}

const ROOT: Location = { file: '.', line: 1, column: 1, end_line: 1, end_column: 1 };

/** A finding about the tree as a whole. */
export const locateAtRoot = (found: Finding, policySet: PolicySet): Diagnostic =>
  toDiagnostic(found, {
    location: ROOT,
    namespace: null,
    policy: (ref) => policySet.locate(ref),
    file: () => ROOT,
  });
