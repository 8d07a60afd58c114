import type { Diagnostic } from '../model/diagnostics.gen.ts';
import type { PlanReport } from '../model/plan-report.ts';
import { clip } from './escape.ts';
import { markdownCode, markdownFence, markdownText } from './escape-markdown.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import type { MarkdownOptions } from './markdown.ts';
import { fillBudget, markdownSize } from './markdown-budget.ts';
import { approvalsSection, grantedSection } from './plan-comment-approvals.ts';
import { changesSection, commentPieces, detailsSection } from './plan-comment-changes.ts';
import { dataLossSection } from './plan-comment-data-loss.ts';
import { asksForApproval, planVerdict } from './plan-verdict.ts';
import { notableQuotas, quotaLines } from './quota-bars.ts';
import { shownFindings } from './shown-findings.ts';
import { actionTally, count, riskTally, thousands } from './tally.ts';

export interface PlanCommentOptions extends MarkdownOptions {
  /** `capability` keeps backend detail out (contracts, "The GitHub Action"). */
  readonly detail: 'full' | 'capability';
  /** Whether it is merged, so that what to do before a merge is of no use any more. */
  readonly merged?: boolean | undefined;
  /** The most that the comment may take, in UTF-8 bytes as in UTF-16 units; at least 20,000. */
  readonly budget?: number | undefined;
}

/** A comment may have 65,536 characters; what is around the report needs some. */
const BUDGET = 60_000;
/** For what says how much was left out. */
const RESERVE = 800;
const MOST_FILES = 5;
const MOST_QUOTAS = 40;
const MOST_MOVES = 20;

/**
 * The comment on a pull request: verdict, counts, who must approve and what loses data whole or summed up by team,
 * whatever the size; then as much of the rest as fits. Differences of the configuration go first, then steps, diagrams,
 * settings and rows of safe changes.
 */
export function renderPlanComment(report: PlanReport, options: PlanCommentOptions): string {
  const budget = options.budget ?? BUDGET;
  const { detail } = options;
  const head = headSection(report, options.merged === true);
  const room = budget - RESERVE - markdownSize(head);
  const mustKeep = [
    head,
    approvalsSection(report, detail, room * 0.4),
    dataLossSection(report, detail, room * 0.25),
  ].join('');
  const left = budget - RESERVE - markdownSize(mustKeep);
  // Where nothing is planned the findings are all there is to say.
  const findings = findingsSection(report, options, report.plan ? Math.min(left, room * 0.3) : left);
  const sections = [grantedSection(report, detail), quotaSection(report), movesSection(report, detail)];
  return fillBudget(
    commentPieces(report, detail, sections),
    (kept) =>
      [
        mustKeep,
        findings,
        changesSection(report, kept),
        ...kept.filter(({ kind }) => kind === 'section').map(({ text }) => text),
        detailsSection(report, kept, detail),
      ].join(''),
    budget,
  );
}

const TITLES = { accepted: '✅ Accepted', blocked: '⏸️ Blocked', rejected: '❌ Rejected' } as const;

function headSection(report: PlanReport, merged: boolean): string {
  const { result, plan, namespaces, base, bootstrap } = report;
  const { says, next: before } = planVerdict(report);
  const next = merged ? '' : before;
  const against = base === null ? 'nothing, so that all of it is new' : markdownCode(clip(base, 100));
  // Where a plan changes nothing the verdict counts what there is.
  const counts =
    plan === null
      ? namespaces > 0
        ? `\n${count(namespaces, 'namespace')} checked.\n`
        : ''
      : plan.changes.length > 0
        ? `\n**${count(plan.changes.length, 'change')}** against ${against}: ${actionTally(plan.summary)}; ${thousands(plan.summary.unchanged)} unchanged. **Risk**: ${riskTally(plan.changes)}.\n`
        : '';
  return [
    `## ${TITLES[result]}\n\n${says.charAt(0).toUpperCase()}${says.slice(1)}. ${next}`.trimEnd(),
    `\n${counts}`,
    bootstrap
      ? '\nThe base has no policies yet: those of this change judged it, guided requests only, and nothing is applied.\n'
      : '',
    guardedLine(report),
  ].join('');
}

function guardedLine({ guarded }: PlanReport): string {
  if (!guarded) return '';
  const files = guarded.files.slice(0, MOST_FILES).map((file) => markdownCode(clip(file, 100)));
  const more = guarded.files.length - files.length;
  const list = [...files, ...(more > 0 ? [count(more, 'more file')] : [])].join(', ');
  return `\nIt edits the platform's own files: ${list}.\n`;
}

function findingsSection(
  { plan, diagnostics }: PlanReport,
  options: PlanCommentOptions,
  room: number,
): string {
  const shown = shownFindings(diagnostics, options.detail);
  const heading = '\n### Findings\n';
  // What needs an approval stands above, as far as there is a plan.
  const planned = new Set<string | null>(plan?.changes.map(({ namespace }) => namespace)).add(null);
  const folds = (one: Diagnostic) => plan !== null && planned.has(one.namespace) && asksForApproval(one);
  const body = findingsMarkdown(shown, room - markdownSize(heading), { ...options, folds });
  return body === '' ? '' : heading + body;
}

function quotaSection({ plan, quotas }: PlanReport): string {
  const notable = notableQuotas(quotas);
  if (plan === null || notable.length === 0) return '';
  const lines = quotaLines(notable.slice(0, MOST_QUOTAS), 110);
  const more = notable.length - lines.length;
  return [
    '\n### Quotas\n\n`+` is what this change takes, `-` what it gives back.\n\n',
    markdownFence('text', lines),
    more > 0 ? `\n${thousands(more)} more, none of them fuller, are left out.\n` : '',
  ].join('');
}

function movesSection({ wouldMove }: PlanReport, detail: PlanCommentOptions['detail']): string {
  if (wouldMove.length === 0) return '';
  const rows = wouldMove.slice(0, MOST_MOVES).map(({ namespace, team, from, to, because }) => {
    const name = `- **${markdownText(clip(namespace, 100))}** (${markdownText(clip(team, 100))})`;
    return detail === 'full'
      ? `${name}: ${markdownText(clip(from, 100))} → ${markdownText(clip(to, 100))}, by ${markdownCode(clip(because, 100))}\n`
      : `${name}\n`;
  });
  const more = wouldMove.length - rows.length;
  return [
    `\n### Would move\n\nToday's policies would place ${count(wouldMove.length, 'namespace')} elsewhere. ${wouldMove.length === 1 ? 'It stays where it is' : 'They stay where they are'} until named by a grant with \`migrate: true\` in \`policies/approvals.yaml\`.\n\n`,
    ...rows,
    more > 0 ? `- and ${thousands(more)} more\n` : '',
  ].join('');
}
