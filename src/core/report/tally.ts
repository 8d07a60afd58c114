import type { Diagnostic, Severity } from '../model/diagnostics.gen.ts';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** `1 error`, `2 errors`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** `2 errors, 1 warning`; `no findings` where there are none. */
export const tally = (diagnostics: readonly Diagnostic[]): string =>
  SEVERITIES.map((severity) => ({ severity, number: ofSeverity(diagnostics, severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => count(number, severity))
    .join(', ') || 'no findings';

export const ofSeverity = (diagnostics: readonly Diagnostic[], severity: Severity): Diagnostic[] =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity);

/** By severity, each in its given order. */
export const worstFirst = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  SEVERITIES.flatMap((severity) => ofSeverity(diagnostics, severity));
