import { compareText } from '../model/compare.ts';
import type { ImpactEffect, ImpactEntry, ImpactReport } from '../model/impact-report.ts';
import { groupBy } from './group-by.ts';
import { count, thousands } from './tally.ts';

/** What one rule does to namespaces in one way. */
export interface ImpactGroup {
  readonly effect: ImpactEffect;
  readonly rule: string;
  readonly number: number;
  /** By name. */
  readonly teams: readonly { readonly team: string; readonly entries: readonly ImpactEntry[] }[];
}

/** Worst first. What moves does so only when a grant names it (semantics 7). */
const EFFECTS: readonly { readonly effect: ImpactEffect; readonly words: string }[] = [
  { effect: 'rejected', words: 'rejected' },
  { effect: 'moved', words: 'would move' },
  { effect: 'changed', words: 'changed' },
  { effect: 'accepted', words: 'now accepted' },
];

/** The namespaces of an impact by effect, worst first, then by rule, the widest first, then by team. */
export const impactGroups = ({ namespaces }: ImpactReport): ImpactGroup[] =>
  EFFECTS.flatMap(({ effect }) => {
    const rules = groupBy(
      namespaces.filter((entry) => entry.effect === effect),
      ({ rule }) => rule,
    );
    return [...rules]
      .toSorted(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
      .map(([rule, entries]) => ({ effect, rule, number: entries.length, teams: teamsOf(entries) }));
  });

const teamsOf = (entries: readonly ImpactEntry[]): ImpactGroup['teams'] =>
  [...groupBy(entries, ({ team }) => team)]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([team, of]) => ({
      team,
      entries: of.toSorted((a, b) => compareText(a.namespace, b.namespace)),
    }));

export const effectWords = (effect: ImpactEffect): string =>
  EFFECTS.find((one) => one.effect === effect)!.words;

/** `1 rejected, 2 would move, 9 changed (3 disruptive); 33 unchanged`, exact whatever is not shown. */
export function impactTally(report: ImpactReport): string {
  const { summary } = report;
  const parts = EFFECTS.filter(({ effect }) => summary[effect] > 0).map(
    ({ effect, words }) =>
      `${thousands(summary[effect])} ${words}${effect === 'changed' ? changedRisks(report) : ''}`,
  );
  const unchanged = `${count(summary.unchanged, 'namespace')} unchanged`;
  return parts.length === 0 ? `nothing changes: ${unchanged}` : `${parts.join(', ')}; ${unchanged}`;
}

/** Of what is changed where it is: how many lose data, how many others disturb clients. */
function changedRisks({ namespaces }: ImpactReport): string {
  const risks = namespaces.flatMap(({ effect, because }) => {
    if (effect !== 'changed') return [];
    const told = [...because.matchAll(/(?:^|; )(data-loss|disruptive): /g)].map(([, risk]) => risk!);
    return told.includes('data-loss') ? ['data-loss'] : told.slice(0, 1);
  });
  const tally = ['data-loss', 'disruptive']
    .map((risk) => ({ risk, number: risks.filter((one) => one === risk).length }))
    .filter(({ number }) => number > 0)
    .map(({ risk, number }) => `${thousands(number)} ${risk}`);
  return tally.length === 0 ? '' : ` (${tally.join(', ')})`;
}

/** What is to be known of what is reported as would move. */
export const MOVE_NOTE =
  'What would move stays where it is until a grant with migrate: true in policies/approvals.yaml names it.';
