import { readFileSync } from 'node:fs';
import { getSystemErrorMessage } from 'node:util';
import type { Plan } from '../core/model/plan.gen.ts';
import { Failure } from '../run/failure.ts';

/** What apply has to know of a plan.json: it is never carried out itself (security 5). */
export type SavedPlan = Pick<Plan, 'digest' | 'state' | 'policy_digest'> & {
  readonly changes: readonly Pick<Plan['changes'][number], 'namespace' | 'digest'>[];
};

/** @throws Failure for a file that is no plan. */
export function readSavedPlan(file: string): SavedPlan {
  const plan = parse(file) as Partial<Plan> | null;
  const isPlan =
    typeof plan?.digest === 'string' &&
    typeof plan.policy_digest === 'string' &&
    Array.isArray(plan.changes) &&
    plan.changes.every((one) => typeof one?.namespace === 'string' && typeof one.digest === 'string');
  if (plan?.format_version !== 1 || !isPlan)
    throw new Failure(
      `'${file}' is no plan that this version of prism knows`,
      'Name a plan.json that `prism plan --format json` or `prism compile` has written',
    );
  return plan as SavedPlan;
}

/** A plan.json, or the document of `prism plan --format json` that holds one. */
function parse(file: string): unknown {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as { plan?: unknown } | null;
    return value?.plan ?? value;
  } catch (error) {
    const { errno, message } = error as NodeJS.ErrnoException;
    const cause = errno === undefined ? message : getSystemErrorMessage(errno);
    throw new Failure(
      `The plan '${file}' cannot be read: ${cause}`,
      'Name a plan.json; its path is relative to the current folder',
    );
  }
}

/**
 * Whether a saved plan is still exactly what would be done now.
 *
 * @throws Failure that says what differs.
 */
export function checkSavedPlan(file: string, saved: SavedPlan, now: Plan | null): void {
  if (now?.digest === saved.digest) return;
  throw new Failure(
    `The plan '${file}' is not what would be done now: ${now ? difference(saved, now) : 'there is no plan any more'}`,
    'Look at `prism plan` and save a new one, or leave the file out to apply what is there now',
  );
}

function difference(saved: SavedPlan, now: Plan): string {
  if (saved.policy_digest !== now.policy_digest) return 'the policies are others';
  const [was, is] = [saved, now].map(
    ({ changes }) => new Map(changes.map((one) => [one.namespace, one.digest])),
  ) as [Map<string, string>, Map<string, string>];
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
  const [first, ...rest] = names.sort();
  if (is.size === 0) return 'nothing is to be done any more: it may have been applied already';
  if (first !== undefined)
    return `'${first}'${rest.length > 0 ? ` and ${rest.length} more` : ''} would be changed otherwise`;
  if (saved.state === null) return 'it was made without the applied state';
  return `the applied state has moved on${now.state ? ` from ${saved.state.serial} to ${now.state.serial}` : ''}`;
}
