import { userInfo } from 'node:os';
import type { ApplyReport } from '../core/model/apply-report.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import { renderApplyJson } from '../core/report/apply-json.ts';
import { renderApplyText } from '../core/report/apply-text.ts';
import { applyVerdict } from '../core/report/apply-verdict.ts';
import { renderJson } from '../core/report/json.ts';
import { maskValues, secretMask } from '../core/report/mask-secrets.ts';
import { renderText } from '../core/report/text.ts';
import { descends } from '../repo/git-descends.ts';
import { applyPlanned } from '../run/apply-planned.ts';
import { Failure } from '../run/failure.ts';
import { type OpenedChange, openApplied } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';
import { openRepo } from '../run/read-folder.ts';
import { secretsOf } from '../run/secrets-of.ts';
import { holderName } from '../state/lease.ts';
import { applyProgress } from './apply-progress.ts';
import { maskTerminal } from './mask-terminal.ts';
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
  let mask = (text: string): string => text;
  // What is secret is known once prism.yaml has been read.
  const masked = maskTerminal(terminal, (text) => mask(text));
  const progress = applyProgress(flags, masked);
  const stop = stopOnSignals((name) =>
    progress.say(`${name}: what is under way comes to its end, nothing new begins; once more ends at once`),
  );
  try {
    const { plan, report } = await applyPlanned({
      root: flags.root,
      actor: flags.actor ?? change.evidence?.author ?? userName(),
      dry: flags.dryRun === true,
      wait: flags.wait * 1000,
      limits: flags.concurrency === undefined ? {} : { concurrency: flags.concurrency },
      signal: stop.signal,
      emit: progress.emit,
      onWait: (lease) => progress.say(`waiting for ${holderName(lease)}, which has the state`),
      plan: async (stateOf) => {
        let applied: string | null = null;
        const opened = await openApplied(change, async (settings) => {
          mask = secretMask(secretsOf(settings.file, process.env));
          const state = await stateOf(settings);
          applied = state.head?.commit ?? null;
          return state;
        });
        refuseOlder(flags, applied, opened.options.head.commit);
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
    print(plan.opened, plan.planned.report, maskValues(report, mask), flags, masked);
    return exitCode(plan.planned.report, report);
  } catch (error) {
    // Whoever throws names no secret; what a library says is not ours.
    if (error instanceof Error) error.message = mask(error.message);
    throw error;
  } finally {
    progress.close();
    stop.close();
  }
}

/** An older commit would take back what came after it, unseen (security 4). A working tree is its user's own word. */
function refuseOlder({ root }: ApplyFlags, applied: string | null, head: string | null): void {
  if (applied === null || head === null || descends(openRepo(root), applied, head)) return;
  throw new Failure(
    `The commit ${head.slice(0, 7)} does not come after ${applied.slice(0, 7)}, which is applied`,
    'Apply a commit that does; to go back, commit that on top of it. Where the commit that is applied is not in this clone, fetch it',
  );
}

/** Where there is no entry for the user, as in some containers, nobody knows. */
function userName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
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
      report
        ? renderApplyJson(report, diagnostics)
        : renderJson({ result, namespaces, diagnostics: [...diagnostics] }),
    );
    return;
  }
  const shown = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const findings = renderText(shown, { source, color, ...size });
  if (findings !== '') terminal.err(`${findings}\n`);
  if (report && !quiet) terminal.out(renderApplyText(report, { color: outColor, ...size }));
}

function exitCode({ result }: PlanReport, report: ApplyReport | undefined): number {
  const outcome = report && applyVerdict(report).result;
  if (outcome === 'failed' || outcome === 'stopped') return 2;
  return result !== 'accepted' || outcome === 'held' ? 1 : 0;
}
