import type { Action, Risk } from '../model/transition.ts';

/** ANSI codes of what a plan is made of. */
const ANSI = {
  bold: '1',
  dim: '2',
  create: '32',
  update: '33',
  migrate: '35',
  delete: '31',
  safe: '32',
  disruptive: '33;1',
  'data-loss': '31;1',
  good: '32;1',
  waiting: '33;1',
  bad: '31;1',
} as const satisfies Record<Action | Risk, string> & Record<string, string>;

export type Style = keyof typeof ANSI;
export type Paint = (style: Style, text: string) => string;

/** Colours where the caller wants them. What is painted must be escaped and wrapped before: codes have no width. */
export const painter =
  (color: boolean): Paint =>
  (style, text) =>
    color && text !== '' ? `\u001b[${ANSI[style]}m${text}\u001b[0m` : text;
