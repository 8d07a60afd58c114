import { posix } from 'node:path';

/**
 * Whether something below a folder could match one of the globs: `namespaces/**` reaches `namespaces/a`, and
 * `namespaces/*.yaml` does not. In doubt it could.
 */
export function globReach(globs: readonly string[]): (folder: string) => boolean {
  const patterns = globs
    .flatMap(withoutSlashedChoices)
    .map((glob) => glob.replace(/^(\.\/)+/, '').split('/'));
  return (folder) => {
    const parts = folder.split('/');
    return patterns.some((pattern) => reaches(pattern, parts));
  };
}

function reaches(pattern: readonly string[], parts: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  const [part, ...deeper] = parts;
  if (first === undefined) return false;
  if (part === undefined) return true;
  if (first !== '**') return posix.matchesGlob(part, first) && reaches(rest, deeper);
  // Wildcards do not match a part that starts with a dot.
  return reaches(rest, parts) || (!part.startsWith('.') && reaches(pattern, deeper));
}

/** `{a,b/c}/d` as `a/d` and `b/c/d`: choices that span parts of a path cannot be matched part by part. */
function withoutSlashedChoices(glob: string): string[] {
  const match = /\{([^{}]*)\}/.exec(glob);
  if (!match || !/\{[^}]*\//.test(glob)) return [glob];
  const [before, after] = [glob.slice(0, match.index), glob.slice(match.index + match[0].length)];
  return match[1]!.split(',').flatMap((choice) => withoutSlashedChoices(before + choice + after));
}
