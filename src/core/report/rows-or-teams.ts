import { compareText } from '../model/compare.ts';
import { groupBy } from './group-by.ts';
import { markdownSize } from './markdown-budget.ts';
import { count } from './tally.ts';

/** A table of what must not be cut: how a row of it looks, and how what a team has of it is summed up. */
export interface SummedTable<T> {
  readonly head: string;
  row(item: T): string;
  teamOf(item: T): string;
  readonly teamHead: string;
  /** The row of a team, or of several: exact numbers. */
  teamRow(team: string, items: readonly T[]): string;
}

/**
 * The rows where they fit; else a row for each team, those with the most first; else as many of these as fit
 * and one row for all other teams. Every item is counted in any of the three.
 */
export function rowsOrTeams<T>(items: readonly T[], table: SummedTable<T>, room: number): string {
  const rows = table.head + items.map((item) => table.row(item)).join('');
  if (markdownSize(rows) <= room) return rows;
  const teams = [...groupBy(items, (item) => table.teamOf(item))].sort(
    ([a, some], [b, others]) => others.length - some.length || compareText(a, b),
  );
  let out = table.teamHead;
  let left = room - markdownSize(out);
  for (const [index, [team, members]] of teams.entries()) {
    const row = table.teamRow(team, members);
    const rest = restRow(teams.slice(index + 1), table);
    if (markdownSize(row + rest) > left) return out + restRow(teams.slice(index), table);
    out += row;
    left -= markdownSize(row);
  }
  return out;
}

function restRow<T>(teams: readonly [string, readonly T[]][], table: SummedTable<T>): string {
  if (teams.length === 0) return '';
  return table.teamRow(
    count(teams.length, 'other team'),
    teams.flatMap(([, members]) => members),
  );
}
