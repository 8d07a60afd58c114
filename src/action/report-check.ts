import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GitHub } from '../github/client.ts';
import { changeMarkdown } from './change-markdown.ts';
import type { EventRule } from './event-rules.ts';
import type { JudgedChange } from './judge-run.ts';
import { keepReport } from './keep-report.ts';
import { noteLines } from './note-lines.ts';
import type { Step } from './open-step.ts';
import { ownReport } from './own-report.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';
import { forkReportText, REPORT_FILE } from './report-artifact.ts';
import { showFindings } from './show-findings.ts';
import { writeResult } from './write-result.ts';

/** A change that was judged, and where to report it. */
export interface CheckResult extends JudgedChange {
  readonly run: Run;
  readonly inputs: Inputs;
  readonly rule: EventRule;
  readonly step: Step;
  readonly github: GitHub | undefined;
  /** What people should know besides the result. More is added on the way. */
  readonly notes: string[];
  /** Of the pull request. */
  readonly number: number | undefined;
}

/** A job summary may have 1 MiB (docs.github.com/actions/reference/workflows-and-actions/workflow-commands). */
const SUMMARY = 1_000_000;

/**
 * Reports a check wherever somebody looks: log, annotations, artifacts, outputs, comment, commit status, and last the
 * job summary, which also has what could not be said elsewhere. Returns the exit code.
 */
export async function reportCheck(result: CheckResult): Promise<number> {
  const { inputs, step, judgement, notes, run } = result;
  showFindings(judgement, inputs, step);
  writeResult(judgement, inputs, run, step);
  const report = ownReport(result, run, inputs);
  step.say(report.status.description);
  const kept = await keepReport(result, report);
  step.output('comment-url', kept.commentUrl);
  if (!kept.everywhere) writeForkReport(result, report);
  const { detail } = inputs;
  const markdown = changeMarkdown(judgement, { detail, budget: SUMMARY, docsUrl: run.docsUrl });
  step.summarize(markdown + noteLines(notes));
  if (!kept.failure) return report.status.state === 'success' ? 0 : 1;
  step.error(kept.failure.message, kept.failure.advice);
  return 2;
}

/** For the workflow that follows the check of a fork and may write (security 9). */
function writeForkReport(
  { run, inputs, number, commits, judgement }: CheckResult,
  { comment, status }: ReturnType<typeof ownReport>,
): void {
  if (number === undefined) return;
  const text = forkReportText({
    format_version: 1,
    repository: run.repository,
    pull_request: number,
    ...commits,
    run: run.runId,
    verdict: judgement.report.result,
    description: status.description,
    comment: comment.body(60_000),
  });
  writeFileSync(join(resolve(run.workspace, inputs.out), REPORT_FILE), text);
}
