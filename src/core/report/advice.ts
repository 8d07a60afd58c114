import type { Diagnostic, Fix } from '../model/diagnostics.gen.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** What to do about a finding, in one sentence. */
export function recommendationOf(diagnostic: Diagnostic): string | undefined {
  const { recommendation } = diagnostic.error.details;
  return typeof recommendation === 'string' && recommendation !== '' ? recommendation : undefined;
}

/** `set needs.write_rps to 50000 (the most that fits)`, with how to have it done. */
export function describeFix(fix: Fix): string {
  const value = typeof fix.value === 'object' ? JSON.stringify(fix.value) : yamlScalar(fix.value);
  const edit = fix.op === 'rename' ? `rename ${fix.path} to ${value}` : `set ${fix.path} to ${value}`;
  return `${edit} (${fix.reason})${fix.automatic ? '; prism validate --fix applies it' : ''}`;
}
