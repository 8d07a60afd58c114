import type { PlatformConfig } from '../model/platform-config.gen.ts';
import type { ConfiguredValue } from '../model/transition.ts';

/**
 * Everything that is decided about a namespace, by the paths of `provenance` and in the order of the file; null
 * where there is no value. Lists are joined, and an empty one is `none`.
 */
export function configValues(config: PlatformConfig): ReadonlyMap<string, ConfiguredValue> {
  const { team, client_api, patterns, backend, auxiliary_backends, access, proxy, observability, policies } =
    config;
  const { encryption_at_rest, ...switches } = policies;
  return new Map<string, ConfiguredValue>([
    ['team', team],
    ['client_api', client_api],
    ...patterns.flatMap(({ type, config: settings }) => [
      [`patterns.${type}`, type] as const,
      ...below(`patterns.${type}.config`, settings),
    ]),
    ['backend.type', backend.type],
    ...below('backend.config', backend.config),
    ...auxiliary_backends.flatMap(({ pattern, type, config: settings }) => [
      [`auxiliary_backends.${pattern}.type`, type] as const,
      ...below(`auxiliary_backends.${pattern}.config`, settings),
    ]),
    ...access.roles.map(({ kind, name, role }) => [`access.roles.${kind}.${name}`, role] as const),
    ...access.principals.map((one) => [`access.principals.${one.backend}`, one.name] as const),
    ['proxy.endpoints', joined(proxy.endpoints)],
    ['proxy.chain', joined(proxy.chain)],
    ...below('proxy.rate_limits', { ...proxy.rate_limits }),
    ['observability.audit_log', observability.audit_log],
    ...below('policies', switches),
    ['policies.encryption_at_rest', joined(encryption_at_rest)],
  ]);
}

const below = (path: string, values: Readonly<Record<string, ConfiguredValue>>) =>
  Object.entries(values).map(([name, value]) => [`${path}.${name}`, value] as const);

const joined = (list: readonly string[]): string => list.join(', ') || 'none';
