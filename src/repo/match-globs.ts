/** The last part of a glob as plain names: `namespace-request.{yaml,yml}`. Undefined when it has other wildcards. */
function plainNames(glob: string): readonly string[] | undefined {
  const last = glob.slice(glob.lastIndexOf('/') + 1);
  const match = /^([^*?{}]*)(?:\{([^*?{}]*)\})?([^*?{}]*)$/.exec(last);
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
 * name alone, which is what makes listing a large tree fast. The language is that of core/policy/request-globs.ts;
 * whatever else a glob holds stands for itself. The time is linear in the path, for any glob.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(withoutSlashedChoices).map((glob) => {
    const names = plainNames(glob);
    const clean = glob.replace(/^(\.\/)+/, '');
    return {
      names: names && new Set(names),
      anywhere: /^\*\*\/[^/]*$/.test(clean),
      matches: pathMatcher(clean),
    };
  });
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return patterns.some(({ names, anywhere, matches }) =>
      names ? names.has(name) && (anywhere ? !HIDDEN.test(path) : matches(path)) : matches(path),
    );
  };
}

/** `{a,b/c}/d` as `a/d` and `b/c/d`, once: choices that span parts cannot be matched part by part. */
function withoutSlashedChoices(glob: string): readonly string[] {
  const match = /\{([^{}]*\/[^{}]*)\}/.exec(glob);
  if (!match || !match[1]!.includes(',')) return [glob];
  const [before, after] = [glob.slice(0, match.index), glob.slice(match.index + match[0].length)];
  return match[1]!.split(',').map((choice) => before + choice + after);
}

/** `**`: any number of parts that are not hidden. */
const ANY_PARTS = Symbol('**');

function pathMatcher(glob: string): (path: string) => boolean {
  const pattern = glob
    .split('/')
    .filter((part, i, all) => part !== '' || i === all.length - 1)
    .map((part) => (part === '**' ? ANY_PARTS : partMatcher(part)));
  const end = pattern.length;
  /** The places of the pattern that can be reached without a further part; `**` at its end wants one. */
  const open = (places: Set<number>): Set<number> => {
    for (const at of places) if (pattern[at] === ANY_PARTS && at < end - 1) places.add(at + 1);
    return places;
  };
  return (path) => {
    let places = open(new Set([0]));
    for (const part of path.split('/')) {
      const next = new Set<number>();
      for (const at of places) {
        const wanted = pattern[at];
        if (wanted === undefined) continue;
        if (wanted !== ANY_PARTS) {
          if (wanted(part)) next.add(at + 1);
        } else if (!part.startsWith('.')) {
          next.add(at);
          if (at === end - 1) next.add(end);
        }
      }
      if (next.size === 0) return false;
      places = open(next);
    }
    return places.has(end);
  };
}

/** One step of a part: a character, `?`, `*`, or the ways on from here. */
type Step =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'many' }
  | { readonly kind: 'ways'; readonly to: readonly number[] };

/** Matches one part of a path by following all ways through the pattern at once. */
function partMatcher(part: string): (text: string) => boolean {
  if (!/[*?{]/.test(part)) return (text) => text === part;
  const steps = stepsOf(part);
  /** Adds a place and those that are reached from it without a character. */
  const add = (places: Set<number>, at: number, hidden: boolean): void => {
    if (places.has(at)) return;
    places.add(at);
    const step = steps[at];
    // Only a dot that is written out matches the one of a hidden file.
    if (step?.kind === 'many' && !hidden) add(places, at + 1, hidden);
    if (step?.kind === 'ways') for (const to of step.to) add(places, to, hidden);
  };
  return (text) => {
    let hidden = text.startsWith('.');
    let places = new Set<number>();
    add(places, 0, hidden);
    for (let i = 0; i < text.length; i++) {
      const next = new Set<number>();
      for (const at of places) {
        const step = steps[at];
        if (step?.kind === 'text' ? step.text === text[i] : step?.kind === 'one' && !hidden)
          add(next, at + 1, false);
        else if (step?.kind === 'many' && !hidden) add(next, at, false);
      }
      if (next.size === 0) return false;
      places = next;
      hidden = false;
    }
    return places.has(steps.length);
  };
}

function stepsOf(part: string): readonly Step[] {
  const steps: Step[] = [];
  const addTexts = (texts: string): void => {
    for (const char of texts.split(''))
      steps.push(
        char === '*' ? { kind: 'many' } : char === '?' ? { kind: 'one' } : { kind: 'text', text: char },
      );
  };
  // Pieces at odd places are what stands in braces.
  part.split(/\{([^{}]*,[^{}]*)\}/).forEach((piece, i) => {
    if (i % 2 === 0) {
      addTexts(piece);
      return;
    }
    const starts: number[] = [];
    const ends: number[] = [];
    const fork = steps.push({ kind: 'ways', to: [] }) - 1;
    for (const choice of piece.split(',')) {
      starts.push(steps.length);
      addTexts(choice);
      ends.push(steps.push({ kind: 'ways', to: [] }) - 1);
    }
    steps[fork] = { kind: 'ways', to: starts };
    for (const end of ends) steps[end] = { kind: 'ways', to: [steps.length] };
  });
  return steps;
}
