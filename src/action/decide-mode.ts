import { EVENT_RULES, type EventRule, type Place } from './event-rules.ts';
import type { Mode } from './read-inputs.ts';

/** What the runner and the event say of a run. */
export interface EventFacts {
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string;
  /** `GITHUB_REF`, in full. */
  readonly ref: string;
  /** Of the event; undefined where it does not say, as a schedule's need not. */
  readonly defaultBranch: string | undefined;
}

export interface Decision {
  readonly do: 'check' | 'apply' | 'comment' | 'refuse';
  readonly rule: EventRule;
  /** One sentence for people, without its full stop. */
  readonly why: string;
}

/**
 * What a run does (security 4): the event decides, and `mode` can only ask for less, or fail. Nothing here makes apply
 * safe by itself: it also looks for the default branch and its tip at GitHub.
 */
export function decideMode(facts: EventFacts, mode: Mode): Decision {
  const place = placeOf(facts);
  const rule = EVENT_RULES.find(
    (one) =>
      (one.event === null || one.event === facts.event) && (one.place === 'any ref' || one.place === place),
  )!;
  const where =
    rule.place === 'any ref'
      ? ''
      : ` on ${rule.place === 'another ref' ? 'another ref than the default branch' : 'the default branch'}`;
  const why = `${facts.event}${where}: ${rule.why}`;
  if (mode === 'apply' && !rule.mayApply) return { do: 'refuse', rule, why };
  if (mode === 'check' && rule.auto === 'apply') return { do: 'check', rule, why: 'mode: check' };
  return { do: rule.auto, rule, why };
}

/** GitHub runs schedules on the default branch only, and does not say in the event which it is. */
function placeOf({ event, ref, defaultBranch }: EventFacts): Place {
  if (defaultBranch === undefined) return event === 'schedule' ? 'default branch' : 'another ref';
  return ref === `refs/heads/${defaultBranch}` ? 'default branch' : 'another ref';
}
