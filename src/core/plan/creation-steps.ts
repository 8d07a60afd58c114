import type { Step } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import type { BackendType } from '../model/request.ts';

/** What each backend keeps for a namespace, and the setting that names it. */
const RESOURCES: Readonly<Record<BackendType, { readonly kind: string; readonly name: string }>> = {
  kafka: { kind: 'topic', name: 'topic' },
  postgres: { kind: 'table', name: 'table' },
  redis: { kind: 'key prefix', name: 'key_prefix' },
  nats: { kind: 'stream', name: 'stream' },
  s3: { kind: 'bucket', name: 'bucket' },
  neptune: { kind: 'cluster', name: 'cluster' },
};

type Auxiliary = PlatformConfig['auxiliary_backends'][number];

/**
 * What has to be done to create a namespace, in the RFC's five sections and in execution order. Nothing here
 * destroys anything, so every step is safe and can be undone.
 */
export function creationSteps(config: PlatformConfig): Step[] {
  const backends = backendSteps(config);
  const patterns = patternSteps(config);
  const proxy = proxyStep(
    config,
    patterns.map(({ id }) => id),
  );
  return [
    ...backends,
    ...patterns,
    proxy,
    ...accessSteps(config, proxy.id),
    ...observabilitySteps(config, proxy.id),
  ];
}

type Sketch = Pick<Step, 'id' | 'section' | 'system' | 'action' | 'resource' | 'spec' | 'depends_on'>;
const create = (step: Sketch): Step => ({ ...step, risk: 'safe', reversible: true });

function backendSteps({ namespace, backend, auxiliary_backends, access, policies }: PlatformConfig): Step[] {
  const encryption = (type: BackendType) =>
    policies.encryption_at_rest.includes(type) ? { encryption_at_rest: true } : {};
  const principals = access.principals.map((principal) =>
    create({
      id: principalId(namespace, principal.backend),
      section: 'backend',
      system: principal.backend,
      action: 'create principal',
      resource: principal.name,
      spec: { name: principal.name, rights: `resources of ${namespace} only` },
      depends_on: [],
    }),
  );
  const primary = create({
    id: `${namespace}/backend/${backend.type}`,
    section: 'backend',
    system: backend.type,
    action: `create ${RESOURCES[backend.type].kind}`,
    resource: resourceName(backend.type, backend.config),
    spec: { ...backend.config, ...encryption(backend.type) },
    depends_on: [principalId(namespace, backend.type)],
  });
  const auxiliary = sharedResources(auxiliary_backends).map((uses) => {
    const { type, config } = uses[0]!;
    return create({
      id: auxiliaryId(namespace, uses),
      section: 'backend',
      system: type,
      action: `create ${RESOURCES[type].kind}`,
      resource: resourceName(type, config),
      spec: { ...auxiliarySpec(uses), ...encryption(type) },
      depends_on: [principalId(namespace, type)],
    });
  });
  return [...principals, primary, ...auxiliary];
}

function patternSteps({ namespace, patterns, backend, auxiliary_backends }: PlatformConfig): Step[] {
  const shared = sharedResources(auxiliary_backends);
  const providers = patterns.map(({ type, config }) => {
    const uses = shared.find((group) => group.some(({ pattern }) => pattern === type));
    return create({
      id: `${namespace}/pattern/${type}`,
      section: 'pattern',
      system: 'provider',
      action: 'start provider',
      resource: type,
      spec: {
        ...config,
        connects_to: uses
          ? `${uses[0]!.type} ${resourceName(uses[0]!.type, uses[0]!.config)}`
          : `${backend.type} ${resourceName(backend.type, backend.config)}`,
      },
      depends_on: [uses ? auxiliaryId(namespace, uses) : `${namespace}/backend/${backend.type}`],
    });
  });
  const primary = create({
    id: `${namespace}/pattern/${backend.type}-provider`,
    section: 'pattern',
    system: 'provider',
    action: 'start provider',
    resource: backend.type,
    spec: { connects_to: `${backend.type} ${resourceName(backend.type, backend.config)}` },
    depends_on: [`${namespace}/backend/${backend.type}`],
  });
  return [...providers, primary];
}

const proxyStep = ({ namespace, client_api, proxy }: PlatformConfig, providers: readonly string[]): Step =>
  create({
    id: `${namespace}/proxy/register`,
    section: 'proxy',
    system: 'proxy',
    action: 'register namespace',
    resource: namespace,
    spec: { client_api, ...proxy },
    depends_on: [...providers],
  });

const accessSteps = ({ namespace, access }: PlatformConfig, proxy: string): Step[] =>
  access.roles.map(({ kind, name, role }) =>
    create({
      id: `${namespace}/access/${kind}/${name}`,
      section: 'access',
      system: 'proxy',
      action: 'create access policy',
      resource: `${kind} ${name}`,
      spec: { kind, name, role },
      depends_on: [proxy],
    }),
  );

function observabilitySteps({ namespace, observability }: PlatformConfig, proxy: string): Step[] {
  const { metrics, tracing, audit_log } = observability;
  const step = (name: string, action: string, resource: string, spec: Record<string, unknown>) =>
    create({
      id: `${namespace}/observability/${name}`,
      section: 'observability',
      system: 'observability',
      action,
      resource,
      spec,
      depends_on: [proxy],
    });
  return [
    step('metrics', 'create metrics', namespace, { metrics }),
    step('tracing', 'configure tracing', tracing.service, { ...tracing }),
    ...(audit_log === null ? [] : [step('audit', 'collect audit log', audit_log, { sink: audit_log })]),
  ];
}

/** A resource that several patterns use says so by pattern, its name once. */
function auxiliarySpec(uses: readonly Auxiliary[]): Record<string, unknown> {
  const [{ type, config }] = uses as [Auxiliary];
  if (uses.length === 1) return config;
  const { name } = RESOURCES[type];
  return {
    [name]: config[name],
    uses: uses.map((use) => {
      const { [name]: _, ...settings } = use.config;
      return { pattern: use.pattern, ...settings };
    }),
  };
}

const principalId = (namespace: string, backend: string): string =>
  `${namespace}/backend/${backend}/principal`;

const auxiliaryId = (namespace: string, uses: readonly Auxiliary[]): string =>
  `${namespace}/backend/${uses[0]!.type}/${uses.map(({ pattern }) => pattern).join('+')}`;

const resourceName = (type: BackendType, config: PlatformConfig['backend']['config']): string =>
  String(config[RESOURCES[type].name] ?? '');

/** Patterns that keep their data in one resource: claim check and tiered storage share the namespace's bucket. */
function sharedResources(auxiliary: readonly Auxiliary[]): Auxiliary[][] {
  const groups = new Map<string, Auxiliary[]>();
  for (const use of auxiliary) {
    const key = `${use.type} ${resourceName(use.type, use.config)}`;
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return [...groups.values()];
}
