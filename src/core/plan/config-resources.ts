import type { Step } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import type { BackendType } from '../model/request.ts';
import { placeOf, STORAGE_KINDS, type Storage, storageActions, storageOf, storages } from './storages.ts';

/** One thing that stands in some system because a configuration says so. */
export interface Resource {
  readonly kind:
    | 'principal'
    | 'storage'
    | 'provider'
    | 'registration'
    | 'access policy'
    | 'metrics'
    | 'tracing'
    | 'audit log';
  /** The same as long as it is the same thing, whatever its settings: `orders/backend/kafka/topic/orders-queue`. */
  readonly id: string;
  readonly section: Step['section'];
  readonly system: string;
  readonly name: string;
  /** What making, changing and removing it is called. */
  readonly actions: { readonly create: string; readonly alter: string; readonly remove: string };
  readonly spec: Readonly<Record<string, unknown>>;
  /** Ids of the resources that must stand before it does. */
  readonly needs: readonly string[];
  /** Paths of the configured values it follows, as in provenance; `a.*` is everything below `a`. */
  readonly paths: readonly string[];
}

export const RESOURCE_ACTIONS = {
  principal: { create: 'create principal', alter: 'alter principal', remove: 'delete principal' },
  provider: { create: 'start provider', alter: 'reconfigure provider', remove: 'stop provider' },
  registration: {
    create: 'register namespace',
    alter: 'update registration',
    remove: 'unregister namespace',
  },
  'access policy': {
    create: 'create access policy',
    alter: 'change access policy',
    remove: 'revoke access policy',
  },
  metrics: { create: 'create metrics', alter: 'change metrics', remove: 'remove metrics' },
  tracing: { create: 'configure tracing', alter: 'reconfigure tracing', remove: 'remove tracing' },
  // What was recorded outlives the recording.
  'audit log': { create: 'collect audit log', alter: 'move audit log', remove: 'archive audit log' },
} as const satisfies Partial<Record<Resource['kind'], Resource['actions']>>;

/**
 * Everything a configuration makes stand somewhere, in the RFC's five sections and in the order in which it is
 * made. The spec of each is all that whoever makes it has to know; it names no secret.
 */
export function configResources(config: PlatformConfig): Resource[] {
  const all = storages(config);
  const providers = providerResources(config, all);
  const registration = registrationResource(
    config,
    providers.map(({ id }) => id),
  );
  return [
    ...principalResources(config),
    ...all.map((storage) => storageResource(config, storage)),
    ...providers,
    registration,
    ...accessResources(config, registration.id),
    ...observabilityResources(config, registration.id),
  ];
}

const principalResources = ({ namespace, access }: PlatformConfig): Resource[] =>
  access.principals.map(({ backend, name }) => ({
    kind: 'principal',
    id: principalId(namespace, backend),
    section: 'backend',
    system: backend,
    name,
    actions: RESOURCE_ACTIONS.principal,
    spec: { name, rights: `resources of ${namespace} only` },
    needs: [],
    paths: [`access.principals.${backend}`],
  }));

function storageResource(config: PlatformConfig, storage: Storage): Resource {
  const { namespace, client_api, access, policies } = config;
  const { type, name, primary, uses } = storage;
  const { noun, setting } = STORAGE_KINDS[type];
  return {
    kind: 'storage',
    id: storageId(namespace, storage),
    section: 'backend',
    system: type,
    name,
    actions: storageActions(noun),
    spec: {
      [setting]: name,
      // Which API or pattern it serves decides the columns of a table.
      ...(primary && { ...primary, client_api }),
      ...(uses.size > 0 && { uses: Object.fromEntries(uses) }),
      principal: access.principals.find(({ backend }) => backend === type)!.name,
      ...(policies.encryption_at_rest.includes(type) && { encryption_at_rest: true }),
    },
    needs: [principalId(namespace, type)],
    paths: [
      // Moving elsewhere with less of these is losing what is here.
      ...(primary ? ['backend.type', 'backend.config.*', 'needs.retention', 'needs.ttl'] : []),
      ...[...uses.keys()].flatMap((pattern) => [`patterns.${pattern}`, `auxiliary_backends.${pattern}.*`]),
    ],
  };
}

/** Providers of patterns, then that of the primary backend. What one connects to is part of what it is. */
function providerResources(
  { namespace, patterns }: PlatformConfig,
  all: readonly [Storage, ...Storage[]],
): Resource[] {
  const [primary] = all;
  const provider = (
    name: string,
    id: string,
    target: Storage,
    spec: Resource['spec'],
    paths: string[],
  ): Resource => ({
    kind: 'provider',
    id,
    section: 'pattern',
    system: 'provider',
    name,
    actions: RESOURCE_ACTIONS.provider,
    spec: { ...spec, connects_to: placeOf(target) },
    needs: [storageId(namespace, target)],
    paths,
  });
  return [
    ...patterns.map(({ type, config }) => {
      const own = storageOf(type, all);
      const target = own ?? primary;
      // Where a pattern has a storage, what its coming and going means is said there.
      const paths = [`patterns.${type}.config.*`, ...(own ? [] : [`patterns.${type}`])];
      return provider(
        type,
        `${namespace}/pattern/${type}/${target.type}/${target.name}`,
        target,
        config,
        paths,
      );
    }),
    provider(primary.type, `${namespace}/pattern/${primary.type}/${primary.name}`, primary, {}, []),
  ];
}

const registrationResource = (
  { namespace, client_api, proxy, policies, observability }: PlatformConfig,
  providers: readonly string[],
): Resource => ({
  kind: 'registration',
  id: `${namespace}/proxy/register`,
  section: 'proxy',
  system: 'proxy',
  name: namespace,
  actions: RESOURCE_ACTIONS.registration,
  spec: {
    client_api,
    ...proxy,
    pii_handling: policies.pii_handling,
    audit_log: observability.audit_log,
    phase: 'active',
    acknowledged: true,
  },
  needs: providers,
  paths: ['client_api', 'proxy.*', 'policies.pii_handling'],
});

const accessResources = ({ namespace, access }: PlatformConfig, registration: string): Resource[] =>
  access.roles.map(({ kind, name, role }) => ({
    kind: 'access policy',
    id: `${namespace}/access/${kind}/${name}`,
    section: 'access',
    system: 'proxy',
    name: `${kind} ${name}`,
    actions: RESOURCE_ACTIONS['access policy'],
    spec: { kind, name, role },
    needs: [registration],
    paths: [`access.roles.${kind}.${name}`],
  }));

function observabilityResources(
  { namespace, team, proxy, observability: { metrics, tracing, audit_log } }: PlatformConfig,
  registration: string,
): Resource[] {
  const observed = (
    kind: 'metrics' | 'tracing' | 'audit log',
    id: string,
    name: string,
    spec: Resource['spec'],
    paths: readonly string[],
  ): Resource => ({
    kind,
    id: `${namespace}/observability/${id}`,
    section: 'observability',
    system: 'observability',
    name,
    actions: RESOURCE_ACTIONS[kind],
    spec,
    needs: [registration],
    paths,
  });
  return [
    // Alerts compare with the limits, and say whose namespace it is.
    observed('metrics', 'metrics', namespace, { metrics, team, rate_limits: proxy.rate_limits }, [
      'observability.metrics',
    ]),
    observed('tracing', 'tracing', tracing.service, { ...tracing }, ['observability.tracing.*']),
    ...(audit_log === null
      ? []
      : [
          observed('audit log', 'audit', audit_log, { sink: audit_log }, [
            'observability.audit_log',
            'policies.audit_logging',
          ]),
        ]),
  ];
}

const principalId = (namespace: string, backend: BackendType): string =>
  `${namespace}/backend/${backend}/principal`;

const storageId = (namespace: string, { type, name }: Storage): string =>
  `${namespace}/backend/${type}/${STORAGE_KINDS[type].noun.replaceAll(' ', '-')}/${name}`;
