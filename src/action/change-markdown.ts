import { impactTally } from '../core/report/impact-groups.ts';
import { impactSections } from '../core/report/impact-markdown.ts';
import { markdownSize } from '../core/report/markdown-budget.ts';
import { renderPlanComment } from '../core/report/plan-comment.ts';
import type { Judgement } from './judge-change.ts';

export interface ChangeMarkdownOptions {
  readonly detail: 'full' | 'capability';
  /** The most it may take, in UTF-8 bytes as in UTF-16 units; at least 30,000. */
  readonly budget: number;
  readonly docsUrl: string | undefined;
  readonly merged?: boolean;
}

/** The report of a change for a comment or a job summary. What new policies do stands folded at its end. */
export function changeMarkdown(
  { report, impact }: Pick<Judgement, 'report' | 'impact'>,
  options: ChangeMarkdownOptions,
): string {
  const { budget, ...rest } = options;
  const folded = impact === undefined ? '' : foldedImpact(impact, options);
  return renderPlanComment(report, { ...rest, budget: budget - markdownSize(folded) }) + folded;
}

/** A quarter of the room at most: who must approve what is worth more than what new policies do. */
function foldedImpact(
  impact: NonNullable<Judgement['impact']>,
  { detail, budget }: ChangeMarkdownOptions,
): string {
  const tally = impactTally(impact);
  // Where namespaces would be placed is what a team need not know.
  const body = detail === 'full' ? impactSections(impact, budget / 4) : '';
  if (body === '') return `\n**Impact of the policies**: ${tally}.\n`;
  const fits = markdownSize(body) <= budget / 4;
  const rest = fits ? body : '\n`prism impact` lists the namespaces.\n';
  return `\n<details>\n<summary><b>Impact of the policies</b>: ${tally}</summary>\n${rest}\n</details>\n`;
}
