import type { Change } from '../model/plan.gen.ts';
import type { PlanReport } from '../model/plan-report.ts';
import { clip } from './escape.ts';
import { markdownCode, markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { fillBudget, markdownSize } from './markdown-budget.ts';
import { isOpen } from './plan-approvals.ts';
import type { PlanCommentOptions } from './plan-comment.ts';
import { approvalsSection } from './plan-comment-approvals.ts';
import { byRisk } from './plan-order.ts';
import { requestLevel } from './request-level.ts';
import { shownFindings } from './shown-findings.ts';
import { count, thousands } from './tally.ts';

export interface ApplyCommentOptions extends PlanCommentOptions {
  /** What became of it, in one sentence of Markdown without its full stop. */
  readonly outcome: string;
  /** Id of the commit that is applied. */
  readonly commit: string;
}

/** A comment may have 65,536 characters; what is around the report needs some. */
const BUDGET = 60_000;
const RESERVE = 800;
const BLOCKED = 'blocked: ';

/**
 * The comment on a pull request that was merged: what of it would be applied, what is held and why.
 *
 * @param report Of what this pull request brought, judged by its people as it was merged.
 */
export function renderApplyComment(report: PlanReport, options: ApplyCommentOptions): string {
  const { detail, outcome, commit, budget = BUDGET } = options;
  const changes = byRisk(report.plan?.changes ?? []);
  const head = [
    `## Apply\n\n**${outcome}.** ${talliedChanges(report)}\n`,
    report.guarded
      ? `\nIt edited the platform's own files, ${isOpen(report.guarded.approval) ? '**without the approval that takes: all changes are held**' : 'with the approval that takes'}.\n`
      : '',
  ].join('');
  const foot = `\n<sub>Judged at ${commit.slice(0, 7)}, by the reviews of this pull request as it was merged.</sub>\n`;
  const room = budget - RESERVE - markdownSize(head + foot);
  const approvals = approvalsSection(report, detail, room * 0.4);
  const heading = '\n### Findings\n';
  const shown = shownFindings(report.diagnostics, detail);
  const findings = findingsMarkdown(shown, room * 0.3, options);
  const late =
    approvals !== '' && changes.some(({ approvals: needed }) => needed.some(isOpen))
      ? '\nAn approval after the merge does not count: propose what is held anew, and merge it once it is approved.\n'
      : '';
  const must = head + approvals + late + (findings === '' ? '' : heading + findings);
  return fillBudget(
    changes.map((change) => ({ text: changeRow(change, detail) })),
    (rows) => must + table(rows, changes.length) + foot,
    budget,
  );
}

function talliedChanges({ plan, diagnostics }: PlanReport): string {
  if (plan === null) return 'The policies are wrong, so nothing of it can be planned.';
  const { changes } = plan;
  const held = changes.filter(({ blocked }) => blocked).length;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (changes.length === 0)
    return errors > 0
      ? `Nothing of it can be applied: ${count(errors, 'error')}.`
      : 'Nothing of it is to be applied.';
  return `Of ${count(changes.length, 'change')} that this pull request brought ${thousands(changes.length - held)} would be applied, ${thousands(held)} held.`;
}

function table(rows: readonly { readonly text: string }[], all: number): string {
  if (all === 0) return '';
  const left = all - rows.length;
  return [
    '\n### Changes\n\n',
    ...(rows.length > 0 ? [markdownHead(['Namespace', 'Team', 'Change', 'Risk', 'Outcome'])] : []),
    ...rows.map(({ text }) => text),
    left > 0 ? `\n${count(left, 'change')} left out here for length; the summary of the run has more.\n` : '',
  ].join('');
}

function changeRow(change: Change, detail: PlanCommentOptions['detail']): string {
  const { namespace, team, action, risk } = change;
  return markdownRow([
    `**${markdownText(clip(namespace, 100))}**`,
    markdownText(clip(team, 100)),
    action,
    risk === 'safe' ? risk : `**${risk}**`,
    outcomeOf(change, detail),
  ]);
}

function outcomeOf({ blocked, reasons, approvals }: Change, detail: PlanCommentOptions['detail']): string {
  if (!blocked) return 'would be applied';
  const told = (text: string) => clip(detail === 'full' ? text : requestLevel(text), 300);
  const why = [
    ...reasons.flatMap((reason) =>
      reason.startsWith(BLOCKED) ? [markdownText(told(reason.slice(BLOCKED.length)))] : [],
    ),
    ...approvals.filter(isOpen).map(({ for: what }) => `${markdownCode(told(what))} is not approved`),
  ];
  return `**held**: ${why.join('; ')}`;
}
