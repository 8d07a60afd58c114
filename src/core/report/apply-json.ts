import type { ApplyDocument } from '../model/apply-report.gen.ts';
import type { ApplyReport } from '../model/apply-report.ts';
import { applyVerdict } from './apply-verdict.ts';
import { printJson } from './print-json.ts';

/** `prism apply --format json` (schemas/apply-report.schema.json). */
export const renderApplyJson = (report: ApplyReport): string => `${printJson(applyDocument(report))}\n`;

function applyDocument(report: ApplyReport): ApplyDocument {
  const { run, dry, stopped, state, changes, recorded, unchanged, drift } = report;
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
    drift: drift.map(({ namespace, resource, name, system, kind, part, wanted, found, owned, mended }) => ({
      namespace,
      resource,
      name,
      system,
      kind,
      part,
      wanted,
      found,
      owned,
      mended,
    })),
  };
}
