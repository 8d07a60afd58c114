import { describePlacement, placementOf } from '../model/placement.ts';
import type { Change } from '../model/plan.gen.ts';
import type { ConfigChange } from '../model/plan-report.ts';
import { clip, visible } from './escape.ts';
import { type Layout, SIGNS } from './plan-text-change.ts';
import { wrapText } from './wrap-text.ts';

/** A longer name or team moves only its own line. */
const LONGEST_NAME = 28;
const LONGEST_TEAM = 18;

/** Changes in a line each, names aligned; what does not fit beside a long name stands below it. */
export function changeLines(
  changes: readonly Change[],
  configs: ReadonlyMap<string, ConfigChange>,
  { paint, width }: Layout,
): string[] {
  const column = (texts: readonly string[], most: number) =>
    Math.max(0, ...texts.map((text) => text.length).filter((length) => length <= most));
  const name = column(
    changes.map(({ namespace }) => visible(namespace)),
    LONGEST_NAME,
  );
  const owner = column(
    changes.map(({ team }) => visible(team)),
    LONGEST_TEAM,
  );
  return changes.flatMap(({ namespace, team, action, risk, blocked }) => {
    const config = configs.get(namespace);
    const where = config?.after ?? config?.before;
    const place = where ? clip(describePlacement(placementOf(where)), 100) : '';
    const facts = [risk === 'safe' ? '' : risk, blocked ? 'blocked' : ''];
    const cells = [SIGNS[action], visible(namespace).padEnd(name), visible(team).padEnd(owner), ...facts];
    const painted = [
      paint(action, SIGNS[action]),
      ...cells.slice(1, 3),
      risk === 'safe' ? '' : paint(risk, risk),
      blocked ? paint('waiting', 'blocked') : '',
    ];
    const line = (of: readonly string[]) => of.filter((cell) => cell !== '').join(' ');
    const left = line(cells).length;
    if (left + 1 + visible(place).length <= width) return [line([...painted, paint('dim', visible(place))])];
    return [line(painted), ...wrapText(place, width - 4).map((text) => `    ${paint('dim', text)}`)];
  });
}
