import { formatNeed } from '../model/format-need.ts';
import type { NeedName, Request } from '../model/request.ts';
import type { Effect, Transition } from '../model/transition.ts';

/** Needs that both backends answer, each in a setting of its own; of all of them less is a loss, and none is no limit. */
const LIMITS: readonly (readonly [need: NeedName, effect: Effect, because: string])[] = [
  ['retention', 'data-loss', 'what is older than the new retention is not kept where it moves to'],
  ['ttl', 'data-loss', 'entries older than the new TTL are not kept where it moves to'],
  ['max_message_size', 'disruptive', 'larger messages are refused where it moves to'],
];

/**
 * What a request that moves to another backend takes away at the same time (semantics 7). The settings of the two
 * backends are not compared, so the needs are: `needs.retention` 14days → 3days.
 */
export const lostByMoving = (before: Request, after: Request): Transition[] =>
  LIMITS.flatMap(([need, effect, because]): Transition[] => {
    const [was, is] = [before.needs[need], after.needs[need]];
    if (!(amount(is) < amount(was))) return [];
    return [
      {
        path: `needs.${need}`,
        before: was === undefined ? null : formatNeed(need, was),
        after: formatNeed(need, is!),
        effect,
        because,
        ref: undefined,
      },
    ];
  });

/** A need that is none sets no limit. */
const amount = (value: string | number | boolean | undefined): number =>
  typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
