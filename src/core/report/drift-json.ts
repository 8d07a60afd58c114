import type { DriftDocument } from '../model/drift.gen.ts';
import { differenceJson } from './difference-json.ts';
import type { DriftReport } from './drift-report.ts';
import { driftVerdict } from './drift-verdict.ts';
import { orderDiagnostic } from './json.ts';
import { printJson } from './print-json.ts';

/** `prism drift --format json` (schemas/drift.schema.json). */
export const renderDriftJson = (report: DriftReport): string => `${printJson(driftDocument(report))}\n`;

function driftDocument(report: DriftReport): DriftDocument {
  const { state, desired, pending, live, compared, unreachable, notDriven, diagnostics } = report;
  return {
    result: driftVerdict(report).result,
    state: state && { lineage: state.lineage, serial: state.serial, commit: state.commit },
    desired: desired.map(({ namespace, team, action, risk, blocked, reasons }) => ({
      namespace,
      team,
      action,
      risk,
      blocked,
      reasons,
    })),
    pending: pending.map(({ namespace, team, action, error }) => ({ namespace, team, action, error })),
    live: live.map(differenceJson),
    compared,
    unreachable: unreachable.map(({ systems, message, advice }) => ({
      systems: [...systems],
      message,
      advice,
    })),
    not_driven: [...notDriven],
    diagnostics: diagnostics.map(orderDiagnostic),
  };
}
