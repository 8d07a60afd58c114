import type { Change } from '../model/plan.gen.ts';
import type { PlanReport } from '../model/plan-report.ts';
import { clip } from './escape.ts';
import { markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { markdownSize } from './markdown-budget.ts';
import { byRisk } from './plan-order.ts';
import { requestLevelReasons } from './request-level.ts';
import { rowsOrTeams, type SummedTable } from './rows-or-teams.ts';
import { count, thousands } from './tally.ts';
import { toldReasons } from './told-reasons.ts';

const MOST_REASONS = 3;

/** Every change that loses data, and why. Never cut: where it is too long for `room`, it is summed up by team. */
export function dataLossSection({ plan }: PlanReport, detail: 'full' | 'capability', room: number): string {
  const losing = byRisk(plan?.changes ?? []).filter(({ risk }) => risk === 'data-loss');
  if (losing.length === 0) return '';
  const blocked = losing.filter((change) => change.blocked).length;
  const state =
    blocked === 0
      ? ''
      : blocked === losing.length
        ? `; ${blocked === 1 ? 'it is' : 'all are'} blocked`
        : `, ${thousands(blocked)} of which ${blocked === 1 ? 'is' : 'are'} blocked`;
  const heading = `\n### ⚠️ Data loss\n\n**${count(losing.length, 'change')}** ${losing.length === 1 ? 'loses' : 'lose'} data${state}.\n`;
  return `${heading}\n${rowsOrTeams(losing, table(detail), room - markdownSize(heading) - 1)}`;
}

const table = (detail: 'full' | 'capability'): SummedTable<Change> => ({
  head: markdownHead(['Namespace', 'Action', 'Why']),
  row: (change) =>
    markdownRow([
      `**${markdownText(clip(change.namespace, 100))}**`,
      change.blocked ? `${change.action}, **blocked**` : change.action,
      lossReasons(change, detail),
    ]),
  teamOf: ({ team }) => team,
  teamHead: markdownHead(['Team', 'Changes that lose data:', 'Blocked:']),
  teamRow: (team, items) =>
    markdownRow([
      markdownText(clip(team, 100)),
      thousands(items.length),
      thousands(items.filter(({ blocked }) => blocked).length),
    ]),
});

/** Who may not make a change is no reason for what it loses. */
const isReason = (reason: string): boolean => !reason.startsWith('blocked: ');

/** Those that speak of the loss, where any does; a deletion's do all. */
function lossReasons(change: Change, detail: 'full' | 'capability'): string {
  const all = detail === 'full' ? toldReasons(change).filter(isReason) : requestLevelReasons(change);
  const speaking = all.filter((reason) => reason.startsWith('data-loss'));
  const reasons = speaking.length > 0 ? speaking : all;
  const more = reasons.length - MOST_REASONS;
  return [
    ...reasons
      .slice(0, MOST_REASONS)
      .map((reason) => markdownText(clip(reason.replace(/^data-loss: /, ''), 300))),
    ...(more > 0 ? [`and ${thousands(more)} more`] : []),
  ].join('<br>');
}
