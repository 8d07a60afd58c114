import type { ApplyDocument } from '../model/apply-report.gen.ts';
import type { ApplyReport } from '../model/apply-report.ts';
import type { Diagnostic } from '../model/diagnostics.gen.ts';
import { applyVerdict } from './apply-verdict.ts';
import { differenceJson } from './difference-json.ts';
import { orderDiagnostic } from './json.ts';
import { printJson } from './print-json.ts';

/** `prism apply --format json` (schemas/apply-report.schema.json). */
export const renderApplyJson = (report: ApplyReport, diagnostics: readonly Diagnostic[]): string =>
  `${printJson(applyDocument(report, diagnostics))}\n`;

function applyDocument(report: ApplyReport, diagnostics: readonly Diagnostic[]): ApplyDocument {
  const { run, dry, stopped, state, changes, recorded, unchanged, drift, unreachable } = report;
  return {
    result: applyVerdict(report).result,
    run,
    dry,
    stopped,
    state: state && { lineage: state.lineage, serial: state.serial },
    changes: changes.map(({ namespace, team, action, outcome, because, advice, steps }) => ({
      namespace,
      team,
      action,
      outcome,
      because: [...because],
      advice,
      steps: { all: steps.all, done: steps.done, wrote: steps.wrote },
    })),
    recorded,
    unchanged,
    diagnostics: diagnostics.map((one) => ({ ...orderDiagnostic(one) })),
    unreachable: unreachable.map(({ systems, message, advice }) => ({
      systems: [...systems],
      message,
      advice,
    })),
    drift: drift.map((one) => ({ ...differenceJson(one), mended: one.mended })),
  };
}
