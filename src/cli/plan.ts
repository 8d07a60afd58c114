import { sortDiagnostics } from '../core/diagnostics/sort-diagnostics.ts';
import { findConflicts } from '../core/find-conflicts.ts';
import type { Diagnostic } from '../core/model/diagnostics.gen.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import { visible } from '../core/report/escape.ts';
import { renderPlanComment } from '../core/report/plan-comment.ts';
import { renderPlanReportJson } from '../core/report/plan-report-json.ts';
import { renderPlanText } from '../core/report/plan-text.ts';
import { asksForApproval } from '../core/report/plan-verdict.ts';
import { count } from '../core/report/tally.ts';
import { renderText } from '../core/report/text.ts';
import type { OpenedChange } from '../run/open-change.ts';
import { openFromState } from '../run/open-from-state.ts';
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
  const opened = await openFromState(withEvidence(flags), (text) => terminal.err(`note: ${visible(text)}\n`));
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

/** Approvals are part of a plan, so of many findings about them the first are enough to see how to get one. */
const MOST_APPROVALS = 20;

function foldApprovals(
  diagnostics: readonly Diagnostic[],
  planned: boolean,
): { readonly told: readonly Diagnostic[]; readonly folded: number } {
  const folded = new Set(
    planned ? diagnostics.filter((one) => !one.existing && asksForApproval(one)).slice(MOST_APPROVALS) : [],
  );
  return { told: diagnostics.filter((one) => !folded.has(one)), folded: folded.size };
}

const foldedLine = (folded: number): string =>
  folded === 0
    ? ''
    : `\nNot shown: ${count(folded, 'more approval')} that the plan needs; --format json lists all\n`;

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
      const { told, folded } = foldApprovals(shown, report.plan !== null);
      const findings = renderText(told, { source, color: terminal.color, ...(width && { width }) });
      // The verdict stands out where both streams are one terminal.
      if (findings !== '') terminal.err(`${findings}${foldedLine(folded)}\n`);
      if (flags.quiet) return;
      terminal.out(
        renderPlanText(report, { color: terminal.outColor, head: flags.head, ...(width && { width }) }),
      );
      return;
    }
    default:
      printReport({ ...report, diagnostics: [...report.diagnostics] }, flags, terminal, source);
  }
}
