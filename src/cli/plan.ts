import { sortDiagnostics } from '../core/diagnostics/sort-diagnostics.ts';
import { findConflicts } from '../core/find-conflicts.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import { visible } from '../core/report/escape.ts';
import { renderPlanComment } from '../core/report/plan-comment.ts';
import { renderPlanReportJson } from '../core/report/plan-report-json.ts';
import { renderPlanText } from '../core/report/plan-text.ts';
import { renderText } from '../core/report/text.ts';
import { type OpenedChange, openChange } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';
import type { ChangeFlags, CommonOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { withEvidence } from './read-evidence.ts';
import type { Terminal } from './terminal.ts';

export interface PlanFlags extends CommonOptions, ChangeFlags {
  readonly with?: readonly string[];
  readonly exitCode?: boolean;
}

/** What would change. Returns the exit code: 1 when it may not be merged as it is, 3 for differences on request. */
export async function plan(flags: PlanFlags, terminal: Terminal): Promise<number> {
  const opened = await openChange(withEvidence(flags));
  const { report } = planOpened(opened);
  const conflicts = opened.policySet && conflictsOf(opened, flags);
  const whole: PlanReport = conflicts
    ? { ...report, diagnostics: sortDiagnostics([...report.diagnostics, ...conflicts.diagnostics]) }
    : report;
  for (const { file, names } of conflicts?.overlaps ?? [])
    terminal.err(
      `note: ${names.map(visible).join(' and ')} change '${visible(file)}', each in its own way\n`,
    );
  print(whole, flags, terminal, opened);
  if (whole.result !== 'accepted') return 1;
  return flags.exitCode && whole.plan!.changes.length > 0 ? 3 : 0;
}

/** Between this change and those of `--with`. */
function conflictsOf({ policySet, part }: OpenedChange, { head, with: others }: PlanFlags) {
  if (!others) return undefined;
  const names = [head ?? 'the working tree', ...others];
  const changes = part.heads.map((members, i) => ({ name: names[i]!, head: members }));
  return findConflicts(part.base, changes, policySet!);
}

function print(report: PlanReport, flags: PlanFlags, terminal: Terminal, { source }: OpenedChange): void {
  const { width } = terminal;
  switch (flags.format) {
    case 'json':
      terminal.out(renderPlanReportJson(report));
      return;
    case 'markdown':
      terminal.out(renderPlanComment(report, { detail: 'full' }));
      return;
    case 'text': {
      const shown = flags.quiet
        ? report.diagnostics.filter(({ severity }) => severity === 'error')
        : report.diagnostics;
      terminal.err(renderText(shown, { source, color: terminal.color, ...(width && { width }) }));
      terminal.out(renderPlanText(report, { color: terminal.outColor, ...(width && { width }) }));
      return;
    }
    default:
      printReport({ ...report, diagnostics: [...report.diagnostics] }, flags, terminal, source);
  }
}
