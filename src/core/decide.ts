import type { Finding } from './diagnostics/finding.ts';
import type { Decided } from './emit/platform-config.ts';
import { BY_REQUEST, type Decision } from './model/decision.ts';
import type { BackendType, ConfigValue, NeedName, Request } from './model/request.ts';
import type { PolicySet } from './policy/policy-set.ts';
import { manualSettings } from './select/manual-settings.ts';
import { type Selection, select } from './select/select.ts';
import { tunableSettings } from './size/size-resource.ts';
import { checkSizes, sizeResources } from './size/size-resources.ts';

/** What is wrong with, or worth saying of, what would be decided about a valid request: select → size. */
export function checkDecision(request: Request, policySet: PolicySet): readonly Finding[] {
  const { settled, findings } = settle(request, policySet);
  return settled ? [...findings, ...checkSizes(settled, policySet)] : findings;
}

/**
 * select → size: everything that is decided about a namespace, and why.
 *
 * @param request One that `checkDecision` has no error for; any other is a bug of the caller, and throws.
 */
export function decide(request: Request, policySet: PolicySet): Decided {
  const { settled } = settle(request, policySet);
  if (!settled) throw new Error(`nothing can be decided about '${request.namespace}'`);
  const sized = sizeResources(settled, policySet);
  return {
    request,
    patterns: settled.patterns,
    backend: { type: settled.backend, config: sized.backend },
    auxiliary: sized.auxiliary,
    decisions: [...settled.decisions, ...sized.decisions, ...rateLimits(request, policySet)],
  };
}

type Settled = Selection & { readonly tuning: ReadonlyMap<string, ConfigValue> };

/** Patterns and backend, and an expert's settings: undefined when a manual choice cannot be carried out. */
function settle(
  request: Request,
  policySet: PolicySet,
): { readonly settled: Settled | undefined; readonly findings: readonly Finding[] } {
  const selected = select(request, policySet);
  const tuned = tuning(request, policySet);
  const findings = [...selected.findings, ...tuned.findings];
  const settled =
    selected.selection && tuned.findings.length === 0
      ? { ...selected.selection, tuning: tuned.settings }
      : undefined;
  return { settled, findings };
}

function tuning(request: Request, policySet: PolicySet) {
  if (!request.backend) return { settings: new Map(), findings: [] };
  const { type } = request.backend;
  const ref = policySet.backends.capabilities.get(type as BackendType)?.ref ?? {
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
