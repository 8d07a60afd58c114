import { userInfo } from 'node:os';
import type { ApplyReport } from '../core/model/apply-report.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import { renderApplyJson } from '../core/report/apply-json.ts';
import { renderApplyText } from '../core/report/apply-text.ts';
import { visible } from '../core/report/escape.ts';
import { renderJson } from '../core/report/json.ts';
import { renderText } from '../core/report/text.ts';
import { applyPlanned } from '../run/apply-planned.ts';
import { type OpenedChange, openApplied } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';
import { applyProgress } from './apply-progress.ts';
import type { ChangeFlags, CommonOptions } from './options.ts';
import { withEvidence } from './read-evidence.ts';
import { checkSavedPlan, readSavedPlan } from './read-saved-plan.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import type { Terminal } from './terminal.ts';

export interface ApplyFlags extends CommonOptions, Omit<ChangeFlags, 'base'> {
  readonly dryRun?: boolean;
  /** Seconds to wait for another apply. */
  readonly wait: number;
  /** Steps at a time. */
  readonly concurrency?: number;
}

/**
 * Carries out what the requests ask for and is not applied yet. Returns the exit code: 0 all of it is true now, 1 some of
 * it is held or a request is wrong, 2 some of it failed or was stopped.
 *
 * @param file A saved plan, which must still be exact.
 */
export async function apply(
  file: string | undefined,
  flags: ApplyFlags,
  terminal: Terminal,
): Promise<number> {
  const saved = file === undefined ? undefined : readSavedPlan(file);
  const change = withEvidence(flags);
  const progress = applyProgress(flags, terminal);
  const stop = stopOnSignals((name) =>
    progress.say(
      `${name}: what is under way comes to its end, and nothing new begins; once more ends at once`,
    ),
  );
  try {
    const { plan, report } = await applyPlanned({
      root: flags.root,
      actor: flags.actor ?? change.evidence?.author ?? userInfo().username,
      dry: flags.dryRun === true,
      wait: flags.wait * 1000,
      limits: flags.concurrency === undefined ? {} : { concurrency: flags.concurrency },
      signal: stop.signal,
      emit: progress.emit,
      onWait: (lease) =>
        progress.say(
          `waiting for the apply of ${visible(lease.actor ?? 'somebody')} on ${visible(lease.host)}, which has had the state since ${lease.since}`,
        ),
      plan: async (stateOf) => {
        const opened = await openApplied(change, stateOf);
        const planned = planOpened(opened);
        if (saved) checkSavedPlan(file!, saved, planned.report.plan);
        return {
          opened,
          planned,
          policies: opened.policySet?.digest ?? '',
          commit: opened.options.head.commit,
          settles: true,
        };
      },
    });
    progress.close();
    print(plan.opened, plan.planned.report, report, flags, terminal);
    return exitCode(plan.planned.report, report);
  } finally {
    progress.close();
    stop.close();
  }
}

function print(
  { source }: OpenedChange,
  { result, namespaces, diagnostics }: PlanReport,
  report: ApplyReport | undefined,
  { format, quiet }: ApplyFlags,
  terminal: Terminal,
): void {
  const { width, color, outColor } = terminal;
  const size = width && { width };
  if (format === 'json') {
    terminal.out(
      report ? renderApplyJson(report) : renderJson({ result, namespaces, diagnostics: [...diagnostics] }),
    );
    return;
  }
  const shown = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const findings = renderText(shown, { source, color, ...size });
  if (findings !== '') terminal.err(`${findings}\n`);
  if (report && !quiet) terminal.out(renderApplyText(report, { color: outColor, ...size }));
}

function exitCode({ result }: PlanReport, report: ApplyReport | undefined): number {
  if (report?.stopped || report?.changes.some(({ outcome }) => outcome === 'failed')) return 2;
  return result !== 'accepted' || report?.changes.some(({ outcome }) => outcome === 'held') ? 1 : 0;
}
