import { compareText } from '../model/compare.ts';
import type { Change } from '../model/plan.gen.ts';
import { RISKS } from '../model/transition.ts';

/** Changes in the order in which people should read them: worst risk first, then by name. */
export const byRisk = (changes: readonly Change[]): Change[] =>
  changes.toSorted(
    (a, b) => RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk) || compareText(a.namespace, b.namespace),
  );

/** Whether somebody has to look at a change: what is safe and waits for nobody may be left out first. */
export const needsEyes = ({ risk, blocked }: Change): boolean => risk !== 'safe' || blocked;
