import { BY_REQUEST, type Decision } from '../model/decision.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import type { NeedName, Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';

type Why = Pick<Decision, 'path' | 'value' | 'because' | 'inputs'>;

/** Why the values that no rule of patterns, backends or sizing decides are what they are. */
export function emittedDecisions(
  config: Omit<PlatformConfig, 'provenance'>,
  request: Request,
  policySet: PolicySet,
): Decision[] {
  return [
    ...access(config),
    ...proxy(config),
    ...rateLimits(request, policySet),
    fixed('observability', {
      path: 'observability.audit_log',
      value: config.observability.audit_log,
      because: 'audit logging has a sink of its own',
      inputs: ['policies.audit_logging', 'namespace'],
    }),
    ...protection(config, policySet),
  ];
}

/** A rule that is part of the compiler: no policy changes it. */
const fixed = (id: string, why: Why): Decision => ({ ...why, rule: `prism#${id}`, ref: undefined });

/** The backend of each pattern's own data, before the settings of that data. */
export function withAuxiliaryTypes(
  decisions: readonly Decision[],
  { auxiliary_backends }: Pick<PlatformConfig, 'auxiliary_backends'>,
  { patterns }: PolicySet,
): Decision[] {
  const types = auxiliary_backends.map(({ pattern, type }): Decision => {
    const ref = patterns.find(({ id }) => id === pattern)?.ref;
    return {
      path: `auxiliary_backends.${pattern}.type`,
      value: type,
      rule: `patterns.yaml#${pattern}`,
      ref: ref && { ...ref, path: [...ref.path, 'stores_in'] },
      because: 'where the pattern keeps its own data',
      inputs: [],
    };
  });
  const settingsOf = ({ path }: Decision) => path.replace(/type$/, 'config.');
  return [
    ...decisions.filter(({ path }) => !path.startsWith('auxiliary_backends.')),
    ...types.flatMap((type) => [type, ...decisions.filter(({ path }) => path.startsWith(settingsOf(type)))]),
  ];
}

const access = ({ access: { roles, principals } }: Pick<PlatformConfig, 'access'>): Decision[] => [
  ...roles.map(({ kind, name, role }, i): Decision => {
    // Owners stand first, then consumers, each in the order of the request.
    const owners = roles.filter((binding) => binding.kind === 'team').length;
    return {
      path: `access.roles.${kind}.${name}`,
      value: role,
      rule: BY_REQUEST,
      ref: undefined,
      because: kind === 'team' ? 'owners administrate' : 'enforced at the proxy; read-only unless stated',
      inputs: [kind === 'team' ? `access.owners[${i}].team` : `access.consumers[${i - owners}].permission`],
    };
  }),
  ...principals.map(({ backend, name }) =>
    fixed('principal', {
      path: `access.principals.${backend}`,
      value: name,
      because: 'one identity for the providers, with rights to this namespace alone',
      inputs: ['namespace'],
    }),
  ),
];

const proxy = ({ proxy: { chain, endpoints } }: Pick<PlatformConfig, 'proxy'>): Decision[] => [
  {
    path: 'proxy.endpoints',
    value: endpoints.join(', ') || 'none',
    rule: 'prism.yaml#proxy.endpoints',
    ref: undefined,
    because: 'the proxies that serve every namespace',
    inputs: [],
  },
  fixed('chain', {
    path: 'proxy.chain',
    value: chain.join(', '),
    because: 'personal data first, then the patterns in their order, then the backend',
    inputs: ['policies.pii_handling'],
  }),
];

/** The proxy's limits are the request's own numbers, or the defaults of its client API. */
function rateLimits(request: Request, policySet: PolicySet): Decision[] {
  const limits: readonly NeedName[] = ['write_rps', 'read_rps', 'concurrent_connections'];
  return limits.flatMap((name): Decision[] => {
    const value = request.needs[name];
    if (value === undefined) return [];
    const path = `proxy.rate_limits.${name}`;
    if (request.written.includes(name)) {
      return [
        {
          path,
          value,
          rule: BY_REQUEST,
          ref: undefined,
          because: 'enforced at the proxy',
          inputs: [`needs.${name}`],
        },
      ];
    }
    const ref = policySet.defaults[request.client_api].needs.get(name)?.ref;
    const rule = `defaults.yaml#${request.client_api}.${name}`;
    return [{ path, value, rule, ref, because: 'default of the client API', inputs: ['client_api'] }];
  });
}

function protection({ policies }: Pick<PlatformConfig, 'policies'>, policySet: PolicySet): Decision[] {
  const stated = (name: 'pii_handling' | 'audit_logging'): Decision => ({
    path: `policies.${name}`,
    value: policies[name],
    rule: BY_REQUEST,
    ref: undefined,
    because: 'enabled unless the request disables it',
    inputs: [`policies.${name}`],
  });
  const framework = policies.compliance === null ? undefined : policySet.frameworks.get(policies.compliance);
  return [
    stated('pii_handling'),
    stated('audit_logging'),
    ...(framework
      ? [
          {
            path: 'policies.compliance',
            value: framework.id,
            rule: `compliance.yaml#${framework.id}`,
            ref: framework.ref,
            because: framework.title,
            inputs: ['policies.compliance'],
          },
        ]
      : []),
    {
      path: 'policies.encryption_at_rest',
      value: policies.encryption_at_rest.join(', ') || 'none',
      rule: 'backends.yaml#capabilities',
      ref: { file: 'backends.yaml', path: ['capabilities'] },
      because: 'on for personal data, where the backend has it',
      inputs: ['policies.pii_handling'],
    },
  ];
}
