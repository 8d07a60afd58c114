import type { Step } from '../model/plan.gen.ts';
import { RESOURCE_ACTIONS, type Resource } from './config-resources.ts';
import { STORAGE_KINDS, storageActions } from './storages.ts';

/**
 * What whoever carries a step out has to do. `ensure`: its resource stands with the settings of its spec, whether it is
 * made or altered. `remove`: it is gone. `publish`: the registration stands with the phase of its spec, which every
 * proxy acknowledges; `unregistered` takes it away.
 */
export interface StepMeaning {
  readonly kind: Resource['kind'];
  readonly does: 'ensure' | 'remove' | 'publish';
}

const MEANINGS: ReadonlyMap<string, StepMeaning> = new Map([
  ...Object.entries(RESOURCE_ACTIONS).flatMap(([kind, actions]) =>
    entries(kind as Resource['kind'], actions),
  ),
  ...Object.values(STORAGE_KINDS).flatMap(({ noun }) => entries('storage', storageActions(noun))),
  // What a deletion does to a registration goes by its phase.
  ...['mark deleting', 'drain', RESOURCE_ACTIONS.registration.remove].map((action): [string, StepMeaning] => [
    action,
    { kind: 'registration', does: 'publish' },
  ]),
]);

/** @returns undefined for a step that this build does not carry out, as those of a migration. */
export const stepMeaning = ({ action }: Pick<Step, 'action'>): StepMeaning | undefined =>
  MEANINGS.get(action);

function entries(
  kind: Resource['kind'],
  { create, alter, remove }: Resource['actions'],
): [string, StepMeaning][] {
  return [
    [create, { kind, does: 'ensure' }],
    [alter, { kind, does: 'ensure' }],
    [remove, { kind, does: 'remove' }],
  ];
}
