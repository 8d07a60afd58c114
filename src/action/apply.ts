import type { PlanReport } from '../core/model/plan-report.ts';
import { planVerdict } from '../core/report/plan-verdict.ts';
import { count } from '../core/report/tally.ts';
import type { GitHub } from '../github/client.ts';
import { readDefaultBranch } from '../github/default-branch.ts';
import { fetchFromOrigin } from '../repo/git-fetch.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { compileOpened } from '../run/compile-change.ts';
import { Failure } from '../run/failure.ts';
import { openChange } from '../run/open-change.ts';
import { openRepo } from '../run/read-folder.ts';
import { authorizeMerged, NOBODY } from './authorize-merged.ts';
import { bringCommits } from './bring-commits.ts';
import { changeMarkdown } from './change-markdown.ts';
import { pushedFrom } from './change-of-run.ts';
import { changedFiles } from './changed-files.ts';
import { connect } from './connect.ts';
import type { Judgement } from './judge-change.ts';
import { noteLines } from './note-lines.ts';
import type { Step } from './open-step.ts';
import { originsOf } from './origins-of.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';
import { rootOf } from './root-of.ts';
import { showFindings } from './show-findings.ts';
import { tellMerged } from './tell-merged.ts';
import { writeResult } from './write-result.ts';

const SUMMARY = 1_000_000;

/**
 * What a push to the default branch asks for, judged anew (security 3 to 5). This build ends where the plan would be
 * carried out. Returns the exit code: 0 where there is nothing to do, 2 where something would have to be applied.
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
  const { judgement, parts, base } = await planMerged(run, inputs, github, step);
  const { report, policyDigest } = judgement;
  showFindings(judgement, inputs, step);
  writeResult(judgement, inputs, run, step);
  const end = endOf(report);
  const since = base === undefined ? 'all requests' : `what came after ${base.slice(0, 7)}`;
  const note = (text: string): void => {
    notes.push(text);
    step.say(text);
  };
  const digests = { policy: policyDigest, plan: report.plan?.digest ?? null };
  const telling = { github, run, inputs, outcome: end.says, digests, note };
  // Without a start every request counts as new, which is no news of the pull request that once brought it.
  const url = inputs.comment && base !== undefined ? await tellMerged(parts, telling) : '';
  step.output('comment-url', url);
  const markdown = changeMarkdown(judgement, {
    detail: inputs.detail,
    budget: SUMMARY,
    docsUrl: run.docsUrl,
    merged: true,
  });
  step.summarize(`${markdown}\n**${end.says}.** This plan covers ${since}.\n${noteLines(notes)}`);
  const held = report.plan?.changes.filter(({ blocked }) => blocked).length ?? 0;
  step.say(
    `${report.result}: ${planVerdict(report).says}. It covers ${since}; ${count(held, 'change')} held`,
  );
  if (end.code === 0) step.notice(end.says);
  else step.error(end.says, end.advice);
  return end.code;
}

interface End {
  readonly code: number;
  /** One sentence of words of our own, without its full stop. */
  readonly says: string;
  readonly advice: string;
}

function endOf({ result, plan, bootstrap }: PlanReport): End {
  if (bootstrap) return { code: 0, says: BOOTSTRAP, advice: '' };
  if (plan?.changes.length !== 0) return { code: 2, says: NOT_BUILT, advice: NOT_BUILT_ADVICE };
  return result === 'accepted'
    ? { code: 0, says: 'Nothing is to be applied', advice: '' }
    : {
        code: 1,
        says: 'Nothing is to be applied, and findings hold the rest',
        advice: 'Correct what is reported in another pull request',
      };
}

const BOOTSTRAP =
  'The first policies are in force from now on, and the push that brings them applies nothing';
const NOT_BUILT = 'Apply is not part of this build of Prism: nothing was changed';
const NOT_BUILT_ADVICE = 'It prints the plan and what is held; use `mode: check` until apply has come';

/** An older push, or a run that was started again: the one at the tip covers what it would have done. */
function superseded({ sha }: Run, tip: string, step: Step): number {
  const text = `Superseded: the branch is at ${tip.slice(0, 7)} by now, and ${sha.slice(0, 7)} is no longer its tip. Nothing was changed; the run of the tip covers it`;
  step.notice(text);
  step.summarize(`## Superseded\n\n${text}.\n`);
  return 0;
}

/** This build keeps no state, so it begins where the push did, and otherwise at nothing. */
async function planMerged(run: Run, { root: folder }: Inputs, github: GitHub, step: Step) {
  const root = rootOf(run, { root: folder });
  const git = openRepo(root);
  const { head } = await bringCommits(git, { commit: run.sha }, run.sha, step.debug);
  const base = await whereItBegan(git, run);
  const { options, ...rest } = await openChange({ root, base, head, actor: NOBODY, whole: true });
  const opened = { ...rest, options: { ...options, apart: true } };
  const files = changedFiles(opened);
  const origins = await originsOf(opened, files, { run, github, git, base, head, step });
  const { planned, parts } = authorizeMerged(opened, files, origins);
  const judgement: Judgement = {
    compared: compileOpened(opened, planned),
    report: planned.report,
    policyDigest: opened.policySet?.digest ?? null,
    impact: undefined,
  };
  return { judgement, parts, base };
}

/** Undefined where it is not known what came since: for another event, and after a push that rewrote the branch. */
async function whereItBegan(git: GitRepo, { event, payload, sha }: Run): Promise<string | undefined> {
  const before = event === 'push' ? pushedFrom(payload) : undefined;
  if (before === undefined) return undefined;
  const descends = () => git.objects(['merge-base', '--is-ancestor', before, sha]).status === 0;
  if (descends()) return before;
  const history = git.place.shallow;
  await fetchFromOrigin(git, { commits: [before, sha], history });
  return descends() ? before : undefined;
}
