import type { Diagnostic } from '../model/diagnostics.gen.ts';
import { tellsBackend } from './request-level.ts';

/** Findings to show at a level of detail (contracts, "The GitHub Action"), in their order. */
export const shownFindings = (
  diagnostics: readonly Diagnostic[],
  detail: 'full' | 'capability',
): readonly Diagnostic[] =>
  // An error has to be corrected and so is shown whatever it tells; hints about backends are the platform's.
  diagnostics.filter(
    ({ severity, error, fix }) =>
      detail === 'full' || severity === 'error' || !tellsBackend(JSON.stringify([error, fix])),
  );
