import type { Change } from '../model/plan.gen.ts';
import type { ConfigChange } from '../model/plan-report.ts';
import { configDiff } from './config-diff.ts';
import { clip } from './escape.ts';
import { markdownCode, markdownFence, markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { fieldValues } from './field-values.ts';
import { stageTable } from './plan-markdown.ts';
import { stepLists } from './plan-steps.ts';
import { count } from './tally.ts';
import { ledFields } from './told-reasons.ts';

// No piece may be so long that nothing after it finds room.
const MOST_FIELDS = 30;
const MOST_STEPS = 30;
const MOST_DIFF_LINES = 100;

/** The settings that move, in human units. Of a new namespace there is nothing before; of one that goes all goes. */
export function fieldsPiece(change: Change, configs: ConfigChange): string {
  const { action } = change;
  const { first, following } = ledFields(change);
  const fields = [...first, ...following];
  if (fields.length === 0 || action === 'delete') return '';
  const isNew = action === 'create';
  const rows = fields.slice(0, MOST_FIELDS).map((field) => {
    const { before, after } = fieldValues(field, configs);
    return markdownRow([
      markdownCode(clip(field.path, 150)),
      ...(isNew ? [] : [markdownCode(before)]),
      markdownCode(after),
      markdownText(clip(field.because, 200)),
    ]);
  });
  const head = markdownHead(
    isNew ? ['Setting', 'Value', 'Because'] : ['Setting', 'Before', 'After', 'Because'],
  );
  return head + rows.join('') + more(fields.length - rows.length, 'more setting');
}

/** A migration by its stages, anything else by its steps. */
export function stepsPiece({ steps }: Change): string {
  const stages = stageTable(steps);
  if (stages !== '') return stages;
  return stepLists(steps.slice(0, MOST_STEPS)) + more(steps.length - MOST_STEPS, 'more step');
}

export function diffPiece({ namespace }: Change, configs: ConfigChange): string {
  const diff = configDiff(namespace, configs, MOST_DIFF_LINES);
  if (!diff) return 'Too much of the configuration differs to compare it line by line.\n';
  if (diff.lines.length === 0) return '';
  return markdownFence('diff', diff.lines) + more(diff.left, 'more line');
}

const more = (number: number, what: string): string =>
  number <= 0 ? '' : `\n${count(number, what)} left out here.\n`;
