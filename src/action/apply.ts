import type { ApplyReport } from '../core/model/apply-report.ts';
import { renderApplyMarkdown } from '../core/report/apply-markdown.ts';
import { visible } from '../core/report/escape.ts';
import type { GitHub } from '../github/client.ts';
import { readDefaultBranch } from '../github/default-branch.ts';
import { descends } from '../repo/git-descends.ts';
import { type AppliedRun, applyPlanned } from '../run/apply-planned.ts';
import { compileOpened } from '../run/compile-change.ts';
import { Failure } from '../run/failure.ts';
import { openRepo } from '../run/read-folder.ts';
import { secretsOf } from '../run/secrets-of.ts';
import { endOf } from './applied-words.ts';
import { applyLog } from './apply-log.ts';
import { readHistory } from './branch-history.ts';
import { bringCommits } from './bring-commits.ts';
import { changeMarkdown } from './change-markdown.ts';
import { pushedFrom } from './change-of-run.ts';
import { connect } from './connect.ts';
import type { Judgement } from './judge-change.ts';
import { noteLines } from './note-lines.ts';
import type { Step } from './open-step.ts';
import { openOrigins } from './origins-of.ts';
import { type MergedBranch, type MergedPlan, planMerged } from './plan-merged.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';
import { rootOf } from './root-of.ts';
import { showFindings } from './show-findings.ts';
import { stopOnCancel } from './stop-on-cancel.ts';
import { tellMerged } from './tell-merged.ts';
import { wholeHistory } from './whole-history.ts';
import { writeResult } from './write-result.ts';

const SUMMARY = 900_000;
/** Milliseconds to wait for another run: a lease that was left behind ends by itself in one minute. */
const WAIT = 180_000;

/**
 * Applies the tip of the default branch, judged anew (security 3 to 6), whatever the event was: a later run goes on with
 * what an earlier one has left. Returns the exit code: 0 all of it is true, 1 something is held or wrong, 2 something
 * failed or was stopped.
 */
export async function apply(run: Run, inputs: Inputs, step: Step): Promise<number> {
  const { github, notes } = await connect(run, inputs, step);
  if (!github)
    throw new Failure(
      'Apply needs a token: without the reviews of the merged pull requests no change can be justified',
      'Leave the input `github-token` out, or give it a token that may read pull requests',
    );
  const branch = await readDefaultBranch(github);
  if (run.ref !== `refs/heads/${branch.name}`)
    throw new Failure(
      `'${run.ref}' is not the default branch '${branch.name}', and only that is applied`,
      'Start the workflow from the default branch',
    );
  if (run.sha !== branch.tip) return superseded(run, branch.tip, step);
  const merged = await mergedBranch(run, inputs, github, step);
  const { plan, report } = await carryOut(merged, run, inputs, step);
  if (plan.superseded !== undefined) return superseded(run, plan.superseded, step);
  return await tell(plan, report, {
    run,
    inputs,
    step,
    github,
    notes,
  });
}

async function mergedBranch(run: Run, inputs: Inputs, github: GitHub, step: Step): Promise<MergedBranch> {
  const root = rootOf(run, inputs);
  const { head } = await bringCommits(openRepo(root), { commit: run.sha }, run.sha, step.debug);
  const git = await wholeHistory(openRepo(root), head);
  const history = readHistory(git, head);
  const from = run.event === 'push' ? pushedFrom(run.payload) : undefined;
  // A push that rewrote the branch brought nobody knows what.
  const before = from !== undefined && descends(git, from, head) ? from : undefined;
  const pushed = new Set(before === undefined ? [] : history.newer(before));
  return {
    root,
    git,
    history,
    origins: openOrigins({ run, github, git, history, pushed, step }),
    head,
    before,
    workspace: run.workspace,
    useSettings: (settings) => step.mask(secretsOf(settings, process.env)),
    debug: step.debug,
  };
}

async function carryOut(
  branch: MergedBranch,
  { actor }: Run,
  { detail }: Inputs,
  step: Step,
): Promise<AppliedRun<MergedPlan>> {
  const stop = stopOnCancel(() =>
    step.say('The job is cancelled: what is under way comes to its end, and nothing new begins'),
  );
  try {
    return await applyPlanned({
      root: branch.root,
      plan: (stateOf) => planMerged(branch, stateOf),
      actor,
      dry: false,
      wait: WAIT,
      signal: stop.signal,
      emit: applyLog(step, detail),
      onWait: (lease) =>
        step.say(
          `Waiting for the apply of ${visible(lease.actor ?? 'somebody')} on ${visible(lease.host)}, which has had the state since ${lease.since}`,
        ),
    });
  } catch (error) {
    if (!stop.signal.aborted || (error instanceof Error && 'advice' in error)) throw error;
    throw new Failure('The job was cancelled before anything was begun', 'Run it again: nothing was changed');
  } finally {
    stop.close();
  }
}

interface Told {
  readonly run: Run;
  readonly inputs: Inputs;
  readonly step: Step;
  readonly github: GitHub;
  readonly notes: string[];
}

async function tell(plan: MergedPlan, report: ApplyReport | undefined, told: Told): Promise<number> {
  const { run, inputs, step, github, notes } = told;
  const { opened, told: planned, parts } = plan;
  const { detail } = inputs;
  const judgement: Judgement = {
    compared: compileOpened(opened, planned),
    report: planned.report,
    policyDigest: opened.policySet?.digest ?? null,
    impact: undefined,
  };
  showFindings(judgement, inputs, step);
  writeResult(judgement, inputs, run, step);
  const end = endOf(planned.report, report, plan.settles);
  const note = (text: string): void => {
    notes.push(text);
    step.say(text);
  };
  const digests = { policy: judgement.policyDigest, plan: planned.report.plan?.digest ?? null };
  const url = inputs.comment
    ? await tellMerged(parts, { github, run, inputs, outcome: end.says, report, digests, note })
    : '';
  step.output('comment-url', url);
  const summary = { detail, budget: SUMMARY / 2 };
  const markdown = changeMarkdown(judgement, { ...summary, docsUrl: run.docsUrl, merged: true });
  step.summarize(
    `${report ? renderApplyMarkdown(report, summary) : `## Apply\n\n**${end.says}.**\n`}\n${markdown}\n${noteLines(notes)}`,
  );
  step.say(`${planned.report.result}: ${end.says}`);
  if (end.code === 0) step.notice(end.says);
  else step.error(end.says, end.advice);
  return end.code;
}

/** An older push, or a run that was started again: a later one covers what it would have done. */
function superseded({ sha }: Run, later: string, step: Step): number {
  const text = `Superseded: the branch is at ${later.slice(0, 7)} by now, and ${sha.slice(0, 7)} is no longer its tip. Nothing was changed; the run of the tip covers it`;
  step.notice(text);
  step.summarize(`## Superseded\n\n${text}.\n`);
  return 0;
}
