import type { FieldPath } from '../model/field-path.ts';
import type { Report } from './policy-problem.ts';

/** More choices than that are better written as several globs. */
const MOST_CHOICES = 10;

const ALLOWED = `A glob has names, * and ? within a part, ** for any folders, and {a,b} with 2 to ${MOST_CHOICES} choices`;

/** Reports what of a glob of `requests` is not of its language, which a matcher can always follow in linear time. */
export function checkRequestGlob(glob: string, at: FieldPath, report: Report): void {
  const problem = escapeOf(glob) ?? foreignPart(glob);
  if (problem) report(at, `Glob '${glob}' ${problem}`, ALLOWED);
}

/** Reports a path that does not stay inside the root. */
export function checkInside(path: string, what: string, at: FieldPath, report: Report): void {
  const problem = escapeOf(path);
  if (problem) report(at, `${what} '${path}' ${problem}`, 'Write a path relative to the root, without ..');
}

function escapeOf(path: string): string | undefined {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return 'is an absolute path: it must stay inside the root';
  return path.split(/[/\\]/).includes('..') ? "leaves the root by '..'" : undefined;
}

function foreignPart(glob: string): string | undefined {
  const foreign = /[[\]()\\]|^!/.exec(glob);
  if (foreign) return `has '${foreign[0]}', which is not supported`;
  let slashed = 0;
  for (const [all, choices] of glob.matchAll(/\{([^{}]*)\}/g)) {
    const count = choices!.split(',').length;
    if (choices!.includes('..')) return `has the range '${all}', which is not supported`;
    // Each would double the globs there are to match.
    if (choices!.includes('/') && slashed++ > 0) return `has '/' in a second pair of braces, '${all}'`;
    if (count < 2) return `has no choice in '${all}'`;
    if (count > MOST_CHOICES) return `has ${count} choices in one pair of braces`;
  }
  return /[{}]/.test(glob.replace(/\{[^{}]*\}/g, ''))
    ? 'has braces within braces, or one that is not closed'
    : undefined;
}
