import type { Drivers } from '../backends/drivers.ts';
import { stepMeaning } from '../core/plan/step-meaning.ts';
import type { ApplyChange } from './apply-input.ts';

export interface Hold {
  /** A sentence each; empty: nothing holds it. */
  readonly because: readonly string[];
  readonly advice: string;
}

/** Why a change must not begin: it waits for somebody, or this build cannot carry it out to its end. */
export function holdReasons(
  { change, held, advice }: Pick<ApplyChange, 'change' | 'held' | 'advice'>,
  drivers: Pick<Drivers, 'supports'>,
): Hold {
  if (held.length > 0) return { because: held, advice };
  if (change.blocked) return { because: blockedReasons(change), advice: advice || UNBLOCK };
  if (change.action === 'migrate')
    return { because: [migrationReason(change.steps)], advice: advice || OTHER };
  const strange = change.steps.filter((step) => !stepMeaning(step)).map(({ action }) => action);
  if (strange.length > 0)
    return {
      because: unique(strange).map((action) => `'${action}' is not carried out by this build`),
      advice: advice || OTHER,
    };
  const unknown = unique(change.steps.map(({ system }) => system).filter((one) => !drivers.supports(one)));
  return {
    because: unknown.map((system) => `prism.yaml does not say how to reach ${system}`),
    advice:
      unknown.length > 0
        ? advice || `Set ${unknown.map((one) => `backends.${one}`).join(' and ')} in prism.yaml`
        : '',
  };
}

const UNBLOCK = 'Get what the plan waits for, then apply again';
const OTHER =
  'Change the request so that it is not needed, or wait for a version of prism that carries it out';

/** What no approval lifts stands among the reasons of the change, marked so. */
const BLOCKED = 'blocked: ';

function blockedReasons({ reasons, approvals }: ApplyChange['change']): string[] {
  const missing = approvals.filter(({ status }) => status !== 'granted');
  return [
    ...reasons.flatMap((reason) => (reason.startsWith(BLOCKED) ? [reason.slice(BLOCKED.length)] : [])),
    ...missing.map(
      (approval) => `${approval.for} needs an approval by ${approval.by}, and it is ${approval.status}`,
    ),
  ];
}

const migrationReason = (steps: ApplyChange['change']['steps']): string => {
  const stages = unique(steps.flatMap(({ spec }) => (typeof spec.stage === 'string' ? [spec.stage] : [])));
  return `a migration is not carried out by this build: ${stages.join(' → ')}`;
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
