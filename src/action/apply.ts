import { resolve } from 'node:path';
import { renderPlanText } from '../core/report/plan-text.ts';
import { planVerdict } from '../core/report/plan-verdict.ts';
import { count } from '../core/report/tally.ts';
import type { GitHub } from '../github/client.ts';
import { readDefaultBranch } from '../github/default-branch.ts';
import { fetchFromOrigin } from '../repo/git-fetch.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { Failure } from '../run/failure.ts';
import { openChange } from '../run/open-change.ts';
import { openRepo } from '../run/read-folder.ts';
import { authorizeMerged } from './authorize-merged.ts';
import { bringCommits } from './bring-commits.ts';
import { changeMarkdown } from './change-markdown.ts';
import { NOBODY, pushedFrom } from './change-of-run.ts';
import { connect } from './connect.ts';
import { noteLines } from './note-lines.ts';
import type { Step } from './open-step.ts';
import { originsOf } from './origins-of.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';

const SUMMARY = 1_000_000;
const NOT_BUILT = 'Apply is not part of this build of Prism: nothing was changed';

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
  const { report, base } = await planMerged(run, inputs, github, step);
  const { says } = planVerdict(report);
  const verdict = `${report.result}: ${says}`;
  step.output('result', report.result);
  const { detail } = inputs;
  // A plan is all about backends.
  if (detail === 'full') step.say(renderPlanText(report, { color: false, width: 120 }));
  const held = report.plan?.changes.filter(({ blocked }) => blocked).length ?? 0;
  const since = base === undefined ? 'all requests' : `what came after ${base.slice(0, 7)}`;
  const text = `${verdict}. It covers ${since}; ${count(held, 'change')} held`;
  const isDone = report.result !== 'rejected' && report.plan?.changes.length === 0;
  const end = isDone ? 'Nothing is to be applied' : report.bootstrap ? BOOTSTRAP : NOT_BUILT;
  const markdown = changeMarkdown(
    { report, impact: undefined },
    { detail, budget: SUMMARY, docsUrl: run.docsUrl },
  );
  step.summarize(`${markdown}\n**${end}.** This plan covers ${since}.\n${noteLines(notes)}`);
  step.say(text);
  if (isDone || report.bootstrap) {
    step.notice(end);
    return 0;
  }
  step.error(end, 'It prints the plan and what is held; use `mode: check` until apply has come');
  return 2;
}

const BOOTSTRAP =
  'The first policies are in force from now on, and the push that brings them applies nothing';

/** An older push, or a run that was started again: the one at the tip covers what it would have done. */
function superseded({ sha }: Run, tip: string, step: Step): number {
  const text = `Superseded: the branch is at ${tip.slice(0, 7)} by now, and ${sha.slice(0, 7)} is no longer its tip. Nothing was changed; the run of the tip covers it`;
  step.notice(text);
  step.summarize(`## Superseded\n\n${text}.\n`);
  return 0;
}

/** This build keeps no state, so it begins where the push did, and otherwise at nothing. */
async function planMerged(run: Run, { root: folder }: Inputs, github: GitHub, step: Step) {
  const root = resolve(run.workspace, folder);
  const git = openRepo(root);
  const { head } = await bringCommits(git, { commit: run.sha }, run.sha, step.debug);
  const base = await whereItBegan(git, run);
  const opened = await openChange({ root, base, head, actor: NOBODY, whole: true });
  const originOf = await originsOf(opened, { run, github, git, base, head, step });
  return { report: authorizeMerged(opened, originOf), base };
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
