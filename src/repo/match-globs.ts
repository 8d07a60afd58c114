import { posix } from 'node:path';

/** The last part of a glob as plain names: `namespace-request.{yaml,yml}`. Undefined when it has other wildcards. */
function plainNames(glob: string): readonly string[] | undefined {
  const last = glob.slice(glob.lastIndexOf('/') + 1);
  const match = /^([^*?[\]{}()!+@]*)(?:\{([^*?[\]{}()!+@]*)\})?([^*?[\]{}()!+@]*)$/.exec(last);
  if (!match) return undefined;
  const [, before = '', choices, after = ''] = match;
  return choices === undefined
    ? [before + after]
    : choices.split(',').map((choice) => before + choice + after);
}

/** What a wildcard does not match, in any glob: a part that starts with a dot. */
const HIDDEN = /(?:^|\/)\.[^/]*\//;

/** Whether a glob says by name what the files are called, and not only where they are: a folder of that name is odd. */
export const namesFiles = (glob: string): boolean => plainNames(glob) !== undefined;

/**
 * Whether a path with `/` between its parts matches one of the globs. Nearly every file is ruled out by its
 * name alone, which is what makes listing a large tree fast.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => {
    const names = plainNames(glob);
    const clean = glob.replace(/^\.\//, '');
    return { glob: clean, names: names && new Set(names), anywhere: /^\*\*\/[^/]*$/.test(clean) };
  });
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return patterns.some(({ glob, names, anywhere }) =>
      names
        ? names.has(name) && (anywhere ? !HIDDEN.test(path) : posix.matchesGlob(path, glob))
        : posix.matchesGlob(path, glob),
    );
  };
}
