import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import type { FieldPath } from '../model/field-path.ts';
import type { Report } from './policy-problem.ts';

/** Reports the second and later rows of a list that bear a name an earlier one has. */
export function reportDuplicates(
  rows: readonly { readonly name: string; readonly path: FieldPath }[],
  what: string,
  file: string,
  report: Report,
): void {
  const first = new Map<string, FieldPath>();
  for (const { name, path } of rows) {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, path);
    else {
      const related = [{ policy: { file, path: earlier }, message: 'first listed here' }];
      report(path, `${what} '${name}' is listed twice`, 'Keep one of the two, or rename one', { related });
    }
  }
}

/** Reports a name that is none of the known ones; `known` undefined: they could not be read. */
export function reportUnknown(
  name: string,
  known: readonly string[] | undefined,
  what: string,
  path: FieldPath,
  report: Report,
): void {
  if (known === undefined || known.includes(name)) return;
  const list = known.length > 20 ? '' : `${what}s: ${known.join(', ') || 'none'}`;
  report(
    path,
    `${what} '${name}' does not exist`,
    `${didYouMean(closest(name, known))}${list}`.trim() || `Use one that exists`,
  );
}
