import { sortDiagnostics } from '../core/diagnostics/sort-diagnostics.ts';
import { verdictOf } from '../core/judge-file.ts';
import type { Evidence } from '../core/model/evidence.gen.ts';
import type { Change } from '../core/model/plan.gen.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import { isOpen } from '../core/report/plan-approvals.ts';
import type { OpenedChange } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';

/** Who is behind a part of what was merged: a pull request and its people, or whoever pushed. */
export interface Origin {
  /** `pull request 12`, `a push`. */
  readonly name: string;
  readonly actor: string;
  /** Of a pull request as it was merged; left out: nobody reviewed it. */
  readonly evidence?: Evidence | undefined;
}

/**
 * The plan of what was merged, each change judged by the people who brought it (security 3): a change whose origin
 * cannot justify it is blocked, and all are where the platform's own files were edited by somebody who may not.
 *
 * @param originOf Of a file, relative to the root. Origins of the same name are the same.
 */
export function authorizeMerged(opened: OpenedChange, originOf: (file: string) => Origin): PlanReport {
  const reports = new Map<string, PlanReport>();
  const reportOf = (origin: Origin): PlanReport => {
    const { name, actor, evidence } = origin;
    const known =
      reports.get(name) ?? planOpened({ ...opened, options: { ...opened.options, actor, evidence } }).report;
    reports.set(name, known);
    return known;
  };
  const guarded = opened.options.guarded.map(({ path }) => reportOf(originOf(path)));
  const unapproved = guarded.find((one) => one.guarded && isOpen(one.guarded.approval));
  // Says what is said of no namespace: of the platform's own files, where those are edited.
  const whole = unapproved ?? guarded[0] ?? reportOf(originOf(''));
  const files = new Map(
    (opened.part.heads[0] ?? []).flatMap(({ file, holding }) => (holding ? [[holding.namespace, file]] : [])),
  );
  const reportFor = (namespace: string | null): PlanReport => {
    const file = namespace === null ? undefined : files.get(namespace);
    return file === undefined ? whole : reportOf(originOf(file));
  };
  const touched = whole.plan?.changes.map(({ namespace }) => reportFor(namespace)) ?? [];
  const diagnostics = sortDiagnostics(
    [...new Set([whole, ...touched])].flatMap((report) =>
      report.diagnostics.filter(
        ({ namespace, existing }) => (existing ? whole : reportFor(namespace)) === report,
      ),
    ),
  );
  const changes = whole.plan?.changes.map(({ namespace, digest }): Change => {
    const change = reportFor(namespace).plan!.changes.find((one) => one.digest === digest)!;
    return unapproved ? { ...change, blocked: true, reasons: [NOT_APPROVED, ...change.reasons] } : change;
  });
  return {
    ...whole,
    result: verdictOf(diagnostics.filter(({ existing }) => !existing)),
    plan: whole.plan && { ...whole.plan, changes: changes! },
    diagnostics,
    guarded: whole.guarded,
  };
}

const NOT_APPROVED = "blocked: the platform's own files were edited without the approval they need";
