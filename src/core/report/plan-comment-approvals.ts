import type { PlanApproval } from '../model/plan.gen.ts';
import type { PlanReport } from '../model/plan-report.ts';
import { clip } from './escape.ts';
import { markdownCode, markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { markdownSize } from './markdown-budget.ts';
import { approvalTally, isOpen, type NeededApproval, neededApprovals } from './plan-approvals.ts';
import { requestLevel } from './request-level.ts';
import { rowsOrTeams, type SummedTable } from './rows-or-teams.ts';
import { count, thousands } from './tally.ts';

const LONGEST_TEXT = 300;
/** People who approve for a team, in a row that sums up. */
const MOST_PEOPLE = 2;
const MOST_GRANTED = 40;

/** Who must approve what. Never cut: where it is too long for `room`, it is summed up by team. */
export function approvalsSection(report: PlanReport, detail: 'full' | 'capability', room: number): string {
  const needed = neededApprovals(report);
  if (needed.length === 0) return '';
  const open = needed.filter(({ approval }) => isOpen(approval));
  const heading = `\n### Who must approve\n\n**Approvals**: ${approvalTally(needed)}.\n`;
  // Those given are folded further down; only what is open holds the change.
  const shown = open.length > 0 ? open : needed;
  return `${heading}\n${rowsOrTeams(shown, table(detail), room - markdownSize(heading) - 1)}`;
}

/** The approvals that count, folded; where none is open, `approvalsSection` has them. */
export function grantedSection(report: PlanReport, detail: 'full' | 'capability'): string {
  const needed = neededApprovals(report);
  const granted = needed.filter(({ approval }) => !isOpen(approval));
  if (granted.length === 0 || granted.length === needed.length) return '';
  const { head, row } = table(detail);
  const more = granted.length - MOST_GRANTED;
  return [
    `\n<details>\n<summary>${count(granted.length, 'approval')} given</summary>\n\n`,
    head,
    ...granted.slice(0, MOST_GRANTED).map(row),
    more > 0 ? `\n${thousands(more)} more are left out here; the artifact \`plan.md\` has all.\n` : '',
    '\n</details>\n',
  ].join('');
}

const PLATFORM = "the platform's own files";

const table = (detail: 'full' | 'capability'): SummedTable<NeededApproval> => ({
  head: markdownHead(['Namespace', 'What needs it', 'Who may approve', 'State']),
  row: ({ namespace, approval }) =>
    markdownRow([
      namespace === null ? PLATFORM : `**${markdownText(clip(namespace, LONGEST_TEXT))}**`,
      ...approvalCells(approval, detail),
    ]),
  teamOf: ({ team }) => team ?? PLATFORM,
  teamHead: markdownHead(['Team', 'Missing:', 'Does not count:', 'Given:', 'Who may approve']),
  teamRow: (team, items) => {
    const number = (status: PlanApproval['status']) =>
      thousands(items.filter(({ approval }) => approval.status === status).length);
    return markdownRow([
      markdownText(clip(team, 100)),
      number('missing'),
      number('invalid'),
      number('granted'),
      people(items),
    ]);
  },
});

const STATES: Readonly<Record<PlanApproval['status'], string>> = {
  missing: '**missing**',
  invalid: '**does not count**',
  granted: 'given',
};

/** What, who, and its state with the reason. */
export function approvalCells(
  { for: what, by, status, because }: PlanApproval,
  detail: 'full' | 'capability',
): string[] {
  const told = (text: string) => clip(detail === 'full' ? text : requestLevel(text), LONGEST_TEXT);
  return [
    markdownCode(told(what)),
    markdownText(clip(by, LONGEST_TEXT)),
    because === undefined ? STATES[status] : `${STATES[status]}: ${markdownText(told(because))}`,
  ];
}

function people(items: readonly NeededApproval[]): string {
  const all = new Set(items.map(({ approval }) => approval.by));
  const shown = [...all].slice(0, MOST_PEOPLE).map((by) => markdownText(clip(by, 100)));
  const more = all.size - shown.length;
  return [...shown, ...(more > 0 ? [`${thousands(more)} more`] : [])].join('; ');
}
