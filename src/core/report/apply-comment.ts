import type { AppliedChange, ApplyReport } from '../model/apply-report.ts';
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
  /** What became of each change; undefined where none was to be carried out. */
  readonly applied: ApplyReport | undefined;
  /** Id of the commit that is applied. */
  readonly commit: string;
}

/** A comment may have 65,536 characters; what is around the report needs some. */
const BUDGET = 60_000;
const RESERVE = 800;
const BLOCKED = 'blocked: ';

/**
 * The comment on a pull request that was merged: what became of it, and why.
 *
 * @param report Of what this pull request brought, judged by its people as it was merged.
 */
export function renderApplyComment(report: PlanReport, options: ApplyCommentOptions): string {
  const { detail, outcome, applied, commit, budget = BUDGET } = options;
  const changes = byRisk(report.plan?.changes ?? []);
  const became = new Map(applied?.changes.map((one) => [one.namespace, one]));
  const head = [
    `## Apply\n\n**${outcome}.** ${talliedChanges(report, became)}\n`,
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
    changes.map((change) => ({ text: changeRow(change, became.get(change.namespace), detail) })),
    (rows) => must + table(rows, changes.length) + foot,
    budget,
  );
}

type Became = ReadonlyMap<string, AppliedChange>;

const WORDS = { done: 'done', failed: 'failed', held: 'held', left: 'not begun' } as const;

function talliedChanges({ plan, diagnostics }: PlanReport, became: Became): string {
  if (plan === null) return 'The policies are wrong, so nothing of it can be planned.';
  const { changes } = plan;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (changes.length === 0)
    return errors > 0
      ? `Nothing of it can be applied: ${count(errors, 'error')}.`
      : 'Nothing of it is to be applied.';
  const outcomes = changes.map((change) => outcomeOf(change, became.get(change.namespace)));
  const tally = (['done', 'failed', 'held', 'left'] as const).flatMap((one) => {
    const number = outcomes.filter((outcome) => outcome === one).length;
    return number > 0 || one === 'done' ? [`${thousands(number)} ${WORDS[one]}`] : [];
  });
  return `Of ${count(changes.length, 'change')} that this pull request brought ${tally.join(', ')}.`;
}

const outcomeOf = ({ blocked }: Change, applied: AppliedChange | undefined): AppliedChange['outcome'] =>
  applied?.outcome ?? (blocked ? 'held' : 'left');

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

function changeRow(
  change: Change,
  applied: AppliedChange | undefined,
  detail: PlanCommentOptions['detail'],
): string {
  const { namespace, team, action, risk } = change;
  return markdownRow([
    `**${markdownText(clip(namespace, 100))}**`,
    markdownText(clip(team, 100)),
    action,
    risk === 'safe' ? risk : `**${risk}**`,
    outcomeWords(change, applied, detail),
  ]);
}

function outcomeWords(
  change: Change,
  applied: AppliedChange | undefined,
  detail: PlanCommentOptions['detail'],
): string {
  const outcome = outcomeOf(change, applied);
  if (outcome === 'done' || outcome === 'left') return WORDS[outcome];
  if (outcome === 'failed' && detail !== 'full')
    return '**failed**: a system of the platform did not do its part; a later run goes on from there';
  const told = (text: string) => clip(detail === 'full' ? text : requestLevel(text), 300);
  if (outcome === 'failed')
    return `**failed**: ${[...(applied?.because ?? []), ...(applied?.advice ? [applied.advice] : [])].map((text) => markdownText(told(text))).join('; ')}`;
  const { blocked, reasons, approvals } = change;
  const why = blocked
    ? [
        ...reasons.flatMap((reason) =>
          reason.startsWith(BLOCKED) ? [markdownText(told(reason.slice(BLOCKED.length)))] : [],
        ),
        ...approvals.filter(isOpen).map(({ for: what }) => `${markdownCode(told(what))} is not approved`),
      ]
    : (applied?.because ?? []).map((text) => markdownText(told(text)));
  return `**held**: ${why.join('; ')}`;
}
