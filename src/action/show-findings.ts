import { posix } from 'node:path';
import type { Diagnostic } from '../core/model/diagnostics.gen.ts';
import { renderAnnotations } from '../core/report/annotations.ts';
import { isInRepo } from '../core/report/place.ts';
import { renderPlanText } from '../core/report/plan-text.ts';
import { shownFindings } from '../core/report/shown-findings.ts';
import { renderText } from '../core/report/text.ts';
import type { Judgement } from './judge-change.ts';
import type { Step } from './open-step.ts';
import type { Inputs } from './read-inputs.ts';

/** The log, which lists every finding, and the annotations, of which GitHub shows ten of a kind. */
export function showFindings(
  { report, compared }: Judgement,
  { detail, annotations, root }: Inputs,
  step: Step,
): void {
  const shown = shownFindings(report.diagnostics, detail);
  const findings = renderText(shown, { source: compared.source, color: false });
  if (findings !== '') step.say(findings);
  // A plan is all about backends.
  if (detail === 'full') step.say(renderPlanText(report, { color: false, width: 120 }));
  if (annotations) step.commands(renderAnnotations(shown.map((one) => atTop(one, root))));
}

/** Findings are relative to the root, annotations to the repository. */
function atTop(diagnostic: Diagnostic, root: string): Diagnostic {
  const moved = <P extends { readonly file: string }>(place: P): P =>
    isInRepo(place.file) && place.file !== '.' ? { ...place, file: posix.join(root, place.file) } : place;
  return { ...diagnostic, location: moved(diagnostic.location), related: diagnostic.related.map(moved) };
}
