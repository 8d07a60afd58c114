import { canonicalDigest } from '../../core/model/canonical-digest.ts';
import type { Difference } from '../../core/model/difference.ts';
import type { ProxyRegistration } from '../../core/model/proxy-registration.gen.ts';
import type { Resource } from '../../core/plan/config-resources.ts';
import type { Wanted } from '../driver.ts';
import { registeredAccess, registeredProvider, registeredSettings } from './registered-parts.ts';

type Told = Pick<Difference, 'kind' | 'part' | 'wanted' | 'found'>;

/**
 * How a registration differs from what must be registered. What is too much is told of the registration, which
 * mends it when it is ensured.
 *
 * @param found What is published; undefined for none, and for one that is unregistered.
 */
export function compareRegistration(
  { config, resources }: Wanted,
  found: ProxyRegistration | undefined,
): Difference[] {
  return resources.flatMap((resource) => {
    const told = differences(resource, config, found);
    return [...told, ...(resource.kind === 'registration' && found ? extras(resources, found) : [])].map(
      (difference) => registrationDifference(config.namespace, resource, difference),
    );
  });
}

/** A difference as everybody has it. It is ours unless it is said not to be. */
export const registrationDifference = (
  namespace: string,
  { id, system, kind, name }: Pick<Resource, 'id' | 'system' | 'kind' | 'name'>,
  told: Told,
  owned = true,
): Difference => ({
  namespace,
  resource: id,
  name: `${kind === 'access policy' ? 'access of' : kind} ${name}`,
  system,
  ...told,
  owned,
});

function differences(
  { kind, id, name, spec }: Resource,
  config: Wanted['config'],
  found: ProxyRegistration | undefined,
): Told[] {
  if (kind === 'registration')
    return found ? changes(registeredSettings(spec, config), found, '') : [missing('registered')];
  if (kind === 'access policy') {
    const wanted = registeredAccess(spec);
    const entry = found?.access.find((one) => one.kind === wanted.kind && one.name === wanted.name);
    return entry ? changes(wanted, entry, '') : [missing(wanted.role)];
  }
  const wanted = registeredProvider(id, name, spec);
  const provider = found?.providers.find((one) => one.id === id);
  return provider ? changes(wanted, provider, '') : [missing(wanted.connects_to)];
}

const missing = (wanted: string): Told => ({ kind: 'missing', part: null, wanted, found: null });

type Group = Readonly<Record<string, unknown>>;

/** Every part that is wanted and is otherwise; within `settings` also what is too much. */
function changes(wanted: object, found: object, prefix: string): Told[] {
  const [to, from] = [wanted as Group, found as Group];
  const names =
    prefix === 'settings.' ? [...new Set([...Object.keys(to), ...Object.keys(from)])] : Object.keys(to);
  return names.flatMap((name): Told[] => {
    const [a, b] = [own(to, name), own(from, name)];
    if (isGroup(a) && isGroup(b)) return changes(a, b, `${prefix}${name}.`);
    if (canonicalDigest(a ?? null) === canonicalDigest(b ?? null)) return [];
    return [{ kind: 'changed', part: `${prefix}${name}`, wanted: textOf(a), found: textOf(b) }];
  });
}

function extras(resources: readonly Resource[], { access, providers }: ProxyRegistration): Told[] {
  const ids = new Set(resources.map(({ id }) => id));
  const entries = new Set(
    resources.flatMap(({ kind, spec }) =>
      kind === 'access policy' ? [JSON.stringify([spec.kind, spec.name])] : [],
    ),
  );
  const extra = (part: string, found: string): Told => ({ kind: 'extra', part, wanted: null, found });
  return [
    ...access
      .filter(({ kind, name }) => !entries.has(JSON.stringify([kind, name])))
      .map(({ kind, name, role }) => extra(`access of ${kind} ${name}`, role)),
    ...providers
      .filter(({ id }) => !ids.has(id))
      .map(({ name, connects_to }) => extra(`provider ${name}`, connects_to)),
  ];
}

const own = (group: Group, name: string): unknown => (Object.hasOwn(group, name) ? group[name] : undefined);

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};
