import type { ImpactEntry, ImpactReport } from '../model/impact-report.ts';
import { clip } from './escape.ts';
import { htmlText, markdownCode, markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { headroom } from './headroom.ts';
import { effectWords, type ImpactGroup, impactGroups, impactTally, MOVE_NOTE } from './impact-groups.ts';
import { fillBudget, markdownSize } from './markdown-budget.ts';
import { describeValue } from './plan-steps.ts';
import { rowsOrTeams } from './rows-or-teams.ts';
import { count, thousands } from './tally.ts';

/** As for the comment on a plan, of which this may be a part of its own. */
const BUDGET = 60_000;
const RESERVE = 500;
const MOST_QUOTAS = 20;

/** One namespace in the table of its rule. */
interface EntryPiece {
  readonly text: string;
  readonly group: ImpactGroup;
}

/**
 * What a change of the policies does, for a comment or a job summary: counts first, what each rule does by team, then
 * the namespaces, worst first, as many as fit.
 *
 * @param budget The most it may take, in UTF-8 bytes as in UTF-16 units; at least 5,000.
 */
export function renderImpactMarkdown(report: ImpactReport, budget = BUDGET): string {
  const tally = impactTally(report);
  const head = `## Impact of the policies\n\n${tally.charAt(0).toUpperCase()}${tally.slice(1)}.\n`;
  return head + impactSections(report, budget - markdownSize(head));
}

/** The same without its title and counts, for where these stand already; empty where nothing changes. */
export function impactSections(report: ImpactReport, budget: number): string {
  const groups = impactGroups(report);
  const head = report.summary.moved > 0 ? `\n${markdownText(MOVE_NOTE)}\n` : '';
  const quotas = quotaTable(report);
  const room = budget - RESERVE - markdownSize(head + quotas);
  const overview = overviewTable(report, room * 0.4);
  const findings =
    report.diagnostics.length === 0 ? '' : findingsMarkdown(report.diagnostics, room * 0.3, {});
  const always = head + overview + quotas + (findings === '' ? '' : `\n### Findings\n${findings}`);
  return fillBudget(entryPieces(groups), (kept) => always + groupSections(groups, kept), budget);
}

function* entryPieces(groups: readonly ImpactGroup[]): Generator<EntryPiece> {
  for (const group of groups)
    for (const { entries } of group.teams)
      for (const entry of entries) yield { text: entryRow(entry), group };
}

const entryRow = ({ namespace, team, before, after, because }: ImpactEntry): string =>
  markdownRow([
    markdownText(clip(team, 100)),
    `**${markdownText(clip(namespace, 100))}**`,
    markdownCode(describeValue(before)),
    markdownCode(describeValue(after)),
    markdownText(clip(because, 300)),
  ]);

/** What each rule does to how many; summed up by team where there are too many rules. */
function overviewTable(report: ImpactReport, room: number): string {
  if (report.namespaces.length === 0) return '';
  const items = impactGroups(report).flatMap(({ effect, rule, teams }) =>
    teams.map(({ team, entries }) => ({ effect, rule, team, number: entries.length })),
  );
  const numbers = (of: readonly { readonly number: number }[]) =>
    thousands(of.reduce((sum, { number }) => sum + number, 0));
  const table = rowsOrTeams(
    items,
    {
      head: markdownHead(['Effect', 'By', 'Team', 'Namespaces:']),
      row: ({ effect, rule, team, number }) =>
        markdownRow([
          `**${effectWords(effect)}**`,
          markdownCode(clip(rule, 150)),
          markdownText(clip(team, 100)),
          thousands(number),
        ]),
      teamOf: ({ team }) => team,
      teamHead: markdownHead(['Team', 'Rejected:', 'Would move:', 'Changed:', 'Now accepted:']),
      teamRow: (team, of) =>
        markdownRow([
          markdownText(clip(team, 100)),
          ...(['rejected', 'moved', 'changed', 'accepted'] as const).map((effect) =>
            numbers(of.filter((item) => item.effect === effect)),
          ),
        ]),
    },
    room,
  );
  return `\n${table}`;
}

function groupSections(groups: readonly ImpactGroup[], kept: readonly EntryPiece[]): string {
  const rows = new Map<ImpactGroup, string[]>();
  for (const { group, text } of kept) {
    const of = rows.get(group);
    if (of) of.push(text);
    else rows.set(group, [text]);
  }
  const left = groups.reduce((sum, { number }) => sum + number, 0) - kept.length;
  return [
    ...[...rows].map(([{ effect, rule, number }, texts]) => {
      const summary = `${effectWords(effect)} by <code>${htmlText(clip(rule, 150))}</code>: ${count(number, 'namespace')}`;
      const table = markdownHead(['Team', 'Namespace', 'Before', 'After', 'Because']) + texts.join('');
      return `\n<details>\n<summary>${summary}</summary>\n\n${table}\n</details>\n`;
    }),
    left === 0
      ? ''
      : `\n${count(left, 'namespace')} left out here for length; \`prism impact --format json\` lists all.\n`,
  ].join('');
}

function quotaTable({ quotas }: ImpactReport): string {
  if (quotas.length === 0) return '';
  const rows = quotas
    .slice(0, MOST_QUOTAS)
    .map((quota) => markdownRow([markdownText(clip(quota.team, 100)), quota.resource, headroom(quota)]));
  const more = quotas.length - rows.length;
  return [
    `\n**Quotas that shrink**\n\n${markdownHead(['Team', 'Quota', 'Headroom'])}${rows.join('')}`,
    more > 0 ? `\nand ${thousands(more)} more.\n` : '',
  ].join('');
}
