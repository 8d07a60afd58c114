import type { ProxyRegistration } from '../../core/model/proxy-registration.gen.ts';
import { BrokenRegistration } from './broken-registration.ts';

const PHASES: readonly unknown[] = ['provisioning', 'active', 'deleting', 'draining', 'unregistered'];

/**
 * A registration as it was read: others may write there too, so what is relied on is looked at.
 *
 * @param place As messages call it.
 * @throws BrokenRegistration
 */
export function parseRegistration(text: string, namespace: string, place: string): ProxyRegistration {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken(place, 'it is no JSON');
  }
  if (!isMapping(value)) throw broken(place, 'it is no mapping');
  const { format_version, version, fence } = value;
  if (typeof format_version === 'number' && format_version > 1)
    throw new BrokenRegistration(
      `${place} has format version ${format_version}, and this build knows 1`,
      'Use the version of prism that has written it, or a newer one',
    );
  if (format_version !== 1) throw broken(place, "its 'format_version' is not 1");
  if (value.namespace !== namespace) throw broken(place, `it is not of the namespace '${namespace}'`);
  if (!isCount(version) || version < 1) throw broken(place, "its 'version' is no whole number from 1");
  if (!isCount(fence)) throw broken(place, "its 'fence' is no whole number");
  if (typeof value.lineage !== 'string') throw broken(place, "its 'lineage' is no text");
  if (!PHASES.includes(value.phase)) throw broken(place, "its 'phase' is none that there is");
  for (const name of ['rate_limits', 'pii', 'audit'])
    if (!isMapping(value[name])) throw broken(place, `its '${name}' is no mapping`);
  for (const name of ['endpoints', 'chain'])
    if (!isListOf(value[name], (item) => typeof item === 'string'))
      throw broken(place, `its '${name}' is no list of texts`);
  if (!isListOf(value.access, (item) => isMapping(item) && ['kind', 'name', 'role'].every(textIn(item))))
    throw broken(place, "its 'access' is no list of {kind, name, role}");
  if (!isListOf(value.providers, isProvider))
    throw broken(place, "its 'providers' is no list of {id, name, connects_to, settings}");
  return value as unknown as ProxyRegistration;
}

const broken = (place: string, why: string): BrokenRegistration =>
  new BrokenRegistration(
    `${place} is no registration: ${why}`,
    'Remove it and apply again, which publishes it anew; proxies go on with what they have read',
  );

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = (value: unknown, is: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const textIn =
  (item: Record<string, unknown>) =>
  (name: string): boolean =>
    typeof item[name] === 'string';

const isProvider = (item: unknown): boolean =>
  isMapping(item) && ['id', 'name', 'connects_to'].every(textIn(item)) && isMapping(item.settings);
