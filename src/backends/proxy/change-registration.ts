import { compareText } from '../../core/model/compare.ts';
import type { Step } from '../../core/model/plan.gen.ts';
import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import { configResources } from '../../core/plan/config-resources.ts';
import type { StepMeaning } from '../../core/plan/step-meaning.ts';
import {
  type RegisteredParts,
  registeredAccess,
  registeredProvider,
  registeredSettings,
  unserved,
} from './registered-parts.ts';

/** A deletion goes forward only: what drains does not take calls again because a step is repeated. */
const DELETION: readonly RegisteredParts['phase'][] = ['deleting', 'draining', 'unregistered'];

/**
 * A registration as it has to be after a step.
 *
 * @param found What is published; undefined for none, and for one that is unregistered.
 * @returns undefined where nothing has to be there: what takes away makes no document.
 */
export function changeRegistration(
  found: RegisteredParts | undefined,
  { id, resource, spec }: Pick<Step, 'id' | 'resource' | 'spec'>,
  { kind, does }: StepMeaning,
  config: PlatformConfig,
): RegisteredParts | undefined {
  if (does !== 'ensure') {
    if (!found) return undefined;
    if (does === 'publish') return inPhase(found, spec.phase as RegisteredParts['phase'], config);
  }
  const parts = found ?? unserved('provisioning', config);
  if (kind === 'registration') {
    const known = new Set(configAccess(config).map(entryKey));
    // Whoever the configuration does not know may do nothing from here on, whoever has let them.
    const access = parts.access.filter((entry) => known.has(entryKey(entry)));
    return { ...parts, ...registeredSettings(spec, config), access };
  }
  if (kind === 'access policy') {
    const entry = registeredAccess(spec);
    const others = parts.access.filter((other) => entryKey(other) !== entryKey(entry));
    return { ...parts, access: sorted(does === 'ensure' ? [...others, entry] : others, entryKey) };
  }
  const others = parts.providers.filter((other) => other.id !== id);
  const own = does === 'ensure' ? [registeredProvider(id, resource, spec)] : [];
  return { ...parts, providers: sorted([...others, ...own], (provider) => provider.id) };
}

/** Without the providers that the configuration does not know: no proxy has a chain with them any longer. */
export function withoutStrangers(
  found: RegisteredParts | undefined,
  config: PlatformConfig,
): RegisteredParts | undefined {
  if (!found) return undefined;
  const known = new Set(configResources(config).map(({ id }) => id));
  return { ...found, providers: found.providers.filter(({ id }) => known.has(id)) };
}

function inPhase(
  found: RegisteredParts,
  phase: RegisteredParts['phase'],
  config: PlatformConfig,
): RegisteredParts {
  if (DELETION.indexOf(found.phase) >= DELETION.indexOf(phase)) return found;
  return phase === 'unregistered' ? unserved(phase, config) : { ...found, phase };
}

const configAccess = (config: PlatformConfig) =>
  configResources(config)
    .filter(({ kind }) => kind === 'access policy')
    .map(({ spec }) => registeredAccess(spec));

const entryKey = ({ kind, name }: Pick<RegisteredParts['access'][number], 'kind' | 'name'>): string =>
  JSON.stringify([kind, name]);

const sorted = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...items].sort((a, b) => compareText(key(a), key(b)));
