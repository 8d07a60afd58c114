import { changeMarkdown } from './change-markdown.ts';
import type { OwnReport } from './comment-from-artifact.ts';
import type { JudgedChange } from './judge-run.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';
import { verdictOf } from './verdict-of.ts';

/** What a judged change says on its pull request: the comment, and the commit status of its head. */
export function ownReport({ commits, judgement }: JudgedChange, run: Run, inputs: Inputs): OwnReport {
  const { passes, text, concerns } = verdictOf(judgement.report, inputs.failOn);
  const { detail } = inputs;
  // A comment outlives its push: whoever reads it sees of which commit it is. GitHub makes links of these.
  const footer = `\n<sub>Checked ${commits.head.slice(0, 7)}, merged into ${commits.base.slice(0, 7)}.</sub>\n`;
  return {
    comment: {
      marker: {
        ...commits,
        policy: judgement.policyDigest,
        plan: judgement.report.plan?.digest ?? null,
        run: run.runId,
        attempt: run.attempt,
      },
      body: (budget) =>
        changeMarkdown(judgement, { detail, budget: budget - footer.length, docsUrl: run.docsUrl }) + footer,
      summary: run.url,
      create: concerns,
    },
    status: { state: passes ? 'success' : 'failure', description: text, targetUrl: run.url },
  };
}
