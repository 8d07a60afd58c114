import type { Diagnostic, Severity } from '../model/diagnostics.gen.ts';
import type { PlanSummary } from '../model/plan.gen.ts';
import { RISKS, type Risk } from '../model/transition.ts';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** `1 error`, `2 errors`, `1,000 errors`. */
export const count = (number: number, noun: string): string =>
  `${thousands(number)} ${noun}${number === 1 ? '' : 's'}`;

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

/** `2 to create, 1 to delete`; empty where nothing changes. */
export const actionTally = (summary: PlanSummary): string =>
  (['create', 'update', 'migrate', 'delete'] as const)
    .filter((action) => summary[action] > 0)
    .map((action) => `${thousands(summary[action])} to ${action}`)
    .join(', ');

/** `1 data-loss, 3 safe`: worst first. */
export const riskTally = (changes: readonly { readonly risk: Risk }[]): string =>
  RISKS.toReversed()
    .map((risk) => ({ risk, number: changes.filter((change) => change.risk === risk).length }))
    .filter(({ number }) => number > 0)
    .map(({ risk, number }) => `${thousands(number)} ${risk}`)
    .join(', ');

/** 1234567 as `1,234,567`. */
export const thousands = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
