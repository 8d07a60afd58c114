import type { ImpactEntry, ImpactReport } from '../model/impact-report.ts';
import { clip, visible } from './escape.ts';
import { headroom } from './headroom.ts';
import { effectWords, type ImpactGroup, impactGroups, impactTally, MOVE_NOTE } from './impact-groups.ts';
import { type Paint, painter } from './paint.ts';
import { describeMove } from './plan-steps.ts';
import type { PlanTextOptions } from './plan-text.ts';
import { count, thousands } from './tally.ts';
import { wrapText } from './wrap-text.ts';

const MOST_ENTRIES = 10;
const MOST_TEAMS = 20;
const MOST_GROUPS = 40;
const STYLES = { rejected: 'bad', moved: 'disruptive', changed: 'update', accepted: 'good' } as const;

/** What a change of the policies does, for a terminal: counts first, then by rule and team, worst first. */
export function renderImpactText(report: ImpactReport, { color, width = 80 }: PlanTextOptions): string {
  const paint = painter(color);
  const groups = impactGroups(report);
  const hidden = groups.slice(MOST_GROUPS).reduce((sum, { number }) => sum + number, 0);
  const parts = [
    [
      ...wrapText(`impact: ${impactTally(report)}`, width).map((line) => paint('bold', line)),
      ...(report.summary.moved > 0 ? wrapText(MOVE_NOTE, width - 2).map((line) => `  ${line}`) : []),
    ],
    ...groups.slice(0, MOST_GROUPS).map((group) => groupLines(group, paint, width)),
    hidden === 0
      ? []
      : [paint('dim', `Not shown: ${count(hidden, 'more namespace')}. --format json lists all.`)],
    headroomLines(report, paint, width),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

function groupLines({ effect, rule, number, teams }: ImpactGroup, paint: Paint, width: number): string[] {
  const [first = '', ...rest] = wrapText(
    `${effectWords(effect)} by ${clip(rule, 200)} (${count(number, 'namespace')})`,
    width,
  );
  const hidden = teams.slice(MOST_TEAMS).reduce((sum, { entries }) => sum + entries.length, 0);
  return [
    paint(STYLES[effect], first),
    ...rest,
    ...teams
      .slice(0, MOST_TEAMS)
      .flatMap(({ team, entries }) => [
        `  ${paint('bold', visible(clip(team, 100)))}`,
        ...entries.slice(0, MOST_ENTRIES).flatMap((entry) => entryLines(entry, rule, width)),
        ...moreLine(entries.length - MOST_ENTRIES, paint),
      ]),
    ...(hidden > 0
      ? [
          paint(
            'dim',
            `  and ${count(hidden, 'namespace')} of ${count(teams.length - MOST_TEAMS, 'more team')}`,
          ),
        ]
      : []),
  ];
}

/** Under the rule of its group, which need not be said again. */
function entryLines(
  { namespace, before, after, because }: ImpactEntry,
  rule: string,
  width: number,
): string[] {
  const name = clip(namespace, 100);
  const rest =
    because === rule ? '' : because.startsWith(`${rule}; `) ? because.slice(rule.length + 2) : because;
  const lines = wrapText(`${name}: ${describeMove(before, after)}`, width - 8);
  return [
    ...lines.map((line, index) => `${index === 0 ? '    ' : '        '}${line}`),
    ...(rest === '' ? [] : wrapText(clip(rest, 300), width - 8).map((line) => `        ${line}`)),
  ];
}

const moreLine = (number: number, paint: Paint): string[] =>
  number <= 0 ? [] : [paint('dim', `    and ${thousands(number)} more: --format json lists all`)];

function headroomLines({ quotas }: ImpactReport, paint: Paint, width: number): string[] {
  if (quotas.length === 0) return [];
  return [
    paint('bold', 'Quotas that shrink'),
    ...quotas.slice(0, MOST_TEAMS).flatMap((quota) => {
      const [first = '', ...rest] = wrapText(
        `${clip(quota.team, 100)} ${quota.resource}: ${headroom(quota)}`,
        width - 4,
      );
      return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
    }),
    ...(quotas.length > MOST_TEAMS ? [`  and ${thousands(quotas.length - MOST_TEAMS)} more`] : []),
  ];
}
