import type { Finding } from './diagnostics/finding.ts';
import type { Decided } from './emit/platform-config.ts';
import { BY_REQUEST, type Decision } from './model/decision.ts';
import type { NeedName, Request } from './model/request.ts';
import type { PolicySet } from './policy/policy-set.ts';
import { manualSettings } from './select/manual-settings.ts';
import { select } from './select/select.ts';
import { tunableSettings } from './size/size-resource.ts';
import { sizeResources } from './size/size-resources.ts';

export interface Verdict {
  /** Undefined when a manual choice cannot be carried out. */
  readonly decided: Decided | undefined;
  readonly findings: readonly Finding[];
}

/** select → size for one valid request: everything that is decided about a namespace, and why. */
export function decide(request: Request, policySet: PolicySet): Verdict {
  const selected = select(request, policySet);
  const tuned = tuning(request, policySet);
  if (!selected.selection || tuned.findings.length > 0) {
    return { decided: undefined, findings: [...selected.findings, ...tuned.findings] };
  }
  const { backend, patterns, context, decisions } = selected.selection;
  const sized = sizeResources({ backend, patterns, context, tuning: tuned.settings }, policySet);
  return {
    decided: {
      request,
      patterns,
      backend: { type: backend, config: sized.backend },
      auxiliary: sized.auxiliary,
      decisions: [...decisions, ...sized.decisions, ...rateLimits(request, policySet)],
    },
    findings: [...selected.findings, ...sized.findings],
  };
}

function tuning(request: Request, policySet: PolicySet) {
  if (!request.backend) return { settings: new Map(), findings: [] };
  const { type } = request.backend;
  const ref = policySet.backends.capabilities.get(type as never)?.ref ?? {
    file: 'backends.yaml',
    path: ['capabilities'],
  };
  return manualSettings(request.backend, ['backend', 'config'], tunableSettings(type, policySet), ref);
}

/** The proxy's limits are the request's own numbers, or the defaults of its client API. */
function rateLimits(request: Request, policySet: PolicySet): Decision[] {
  const limits: readonly NeedName[] = ['write_rps', 'read_rps', 'concurrent_connections'];
  return limits.flatMap((name): Decision[] => {
    const value = request.needs[name];
    if (value === undefined) return [];
    const path = `proxy.rate_limits.${name}`;
    const inputs = [`needs.${name}`];
    if (request.written.includes(name)) {
      return [{ path, value, rule: BY_REQUEST, ref: undefined, because: 'enforced at the proxy', inputs }];
    }
    const ref = policySet.defaults[request.client_api].needs.get(name)?.ref;
    return [
      {
        path,
        value,
        rule: `defaults.yaml#${request.client_api}.${name}`,
        ref,
        because: 'default of the client API',
        inputs: ['client_api'],
      },
    ];
  });
}
