import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import type {
  ProxyRegistration,
  RegisteredAccess,
  RegisteredProvider,
} from '../../core/model/proxy-registration.gen.ts';
import type { Resource } from '../../core/plan/config-resources.ts';

/** What a registration says of the namespace itself. */
export type RegisteredSettings = Pick<
  ProxyRegistration,
  'phase' | 'client_api' | 'endpoints' | 'chain' | 'rate_limits' | 'pii' | 'audit'
>;

/** All that changes decide; the rest tells one publication from the other. */
export type RegisteredParts = RegisteredSettings & Pick<ProxyRegistration, 'access' | 'providers'>;

type Spec = Resource['spec'];

/** What must be there by the spec of a registration, and by the configuration where the spec does not say it. */
export const registeredSettings = (spec: Spec, config: PlatformConfig): RegisteredSettings => ({
  phase: spec.phase as RegisteredSettings['phase'],
  client_api: spec.client_api as RegisteredSettings['client_api'],
  endpoints: spec.endpoints as string[],
  chain: spec.chain as string[],
  rate_limits: spec.rate_limits as RegisteredSettings['rate_limits'],
  ...protection(config),
});

export const registeredAccess = (spec: Spec): RegisteredAccess => ({
  kind: spec.kind as RegisteredAccess['kind'],
  name: spec.name as string,
  role: spec.role as RegisteredAccess['role'],
});

/** `changes` is how the plan tells an alteration; the settings after are beside it. */
export function registeredProvider(id: string, name: string, spec: Spec): RegisteredProvider {
  const { connects_to, changes: _, ...settings } = spec;
  return {
    id,
    name,
    connects_to: connects_to as string,
    settings: settings as RegisteredProvider['settings'],
  };
}

/** Before a namespace is registered, and after it is gone: nothing that a call could go through. */
export const unserved = (
  phase: 'provisioning' | 'unregistered',
  config: PlatformConfig,
): RegisteredParts => ({
  phase,
  client_api: config.client_api,
  endpoints: [],
  chain: [],
  rate_limits: { write_rps: null, read_rps: null, concurrent_connections: null },
  ...protection(config),
  access: [],
  providers: [],
});

const protection = ({ policies, observability }: PlatformConfig) => {
  const enabled = policies.pii_handling === 'enabled';
  return { pii: { enabled, encrypt: enabled }, audit: { sink: observability.audit_log } };
};
