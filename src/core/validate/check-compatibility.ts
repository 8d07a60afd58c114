import { type Finding, finding } from '../diagnostics/finding.ts';
import { formatNeed } from '../model/format-need.ts';
import type { ClientApi, NeedName, Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';

/** Needs the client API does not take, or takes with other values only: INVALID_CONFIGURATION (semantics 1). */
export function checkCompatibility(request: Request, policySet: PolicySet): Finding[] {
  const { client_api, needs, written } = request;
  const rules = policySet.defaults[client_api].needs;
  const findings: Finding[] = [];
  for (const name of written) {
    const value = needs[name];
    const rule = rules.get(name);
    if (value === undefined) continue;
    if (!rule) findings.push(notTaken(name, value, request, policySet));
    else if (rule.only && !rule.only.includes(value as string | boolean)) {
      findings.push(notSupported(name, value as string | boolean, rule.only, request, policySet));
    }
  }
  if (
    written.includes('max_staleness') &&
    rules.has('max_staleness') &&
    needs.consistency !== 'bounded_staleness'
  ) {
    findings.push(
      finding('INVALID_CONFIGURATION', ['needs', 'max_staleness'], {
        field: 'needs.max_staleness',
        message: `max_staleness has a meaning with consistency 'bounded_staleness' only, not with '${needs.consistency}'`,
        supported_values: [],
        recommendation: 'Remove it, or set needs.consistency to bounded_staleness',
      }),
    );
  }
  return findings;
}

function notTaken(
  name: NeedName,
  value: string | number | boolean,
  request: Request,
  policySet: PolicySet,
): Finding {
  const { client_api } = request;
  const other = alternativeFor(name, value, request, policySet);
  return finding(
    'INVALID_CONFIGURATION',
    ['needs', name],
    {
      field: `needs.${name}`,
      message: `Field '${name}' not supported by client_api '${client_api}'`,
      supported_values: [],
      recommendation: other ? `Remove it, or use client_api '${other}', which takes ${name}` : 'Remove it',
    },
    {
      key: true,
      related: [
        {
          policy: { file: 'defaults.yaml', path: ['client_apis', client_api, 'needs'] },
          message: `what ${client_api} takes`,
        },
      ],
      fix: other && switchApi(other, `${other} takes ${name}`),
    },
  );
}

function notSupported(
  name: NeedName,
  value: string | boolean,
  only: readonly (string | boolean)[],
  request: Request,
  policySet: PolicySet,
): Finding {
  const { client_api } = request;
  const other = alternativeFor(name, value, request, policySet);
  const words = name.replaceAll('_', ' ');
  return finding(
    'INVALID_CONFIGURATION',
    ['needs', name],
    {
      field: `needs.${name}`,
      message: `${words.charAt(0).toUpperCase()}${words.slice(1)} '${value}' not supported by client_api '${client_api}'`,
      supported_values: only,
      recommendation: other ? `Use client_api '${other}' for ${value} ${words}` : `Use ${only.join(' or ')}`,
    },
    {
      related: [
        {
          policy: policySet.defaults[client_api].needs.get(name)!.ref,
          message: `values ${client_api} supports`,
        },
      ],
      fix: other && switchApi(other, `${other} supports ${formatNeed(name, value)} ${words}`),
    },
  );
}

/** The nearest client API that serves the need: one that takes all other written needs too, where there is one. */
function alternativeFor(
  name: NeedName,
  value: string | number | boolean,
  request: Request,
  policySet: PolicySet,
): ClientApi | undefined {
  const serves = (api: ClientApi, need: NeedName, wanted: string | number | boolean | undefined): boolean => {
    const rule = policySet.defaults[api].needs.get(need);
    return rule !== undefined && (rule.only === undefined || rule.only.includes(wanted as string | boolean));
  };
  const able = policySet.defaults[request.client_api].alternatives.filter((api) => serves(api, name, value));
  return (
    able.find((api) => request.written.every((need) => serves(api, need, request.needs[need]))) ?? able[0]
  );
}

// Which API to call is a decision about the application, so this fix is never applied by itself.
const switchApi = (value: ClientApi, reason: string) => ({
  path: ['client_api'],
  value,
  reason,
  automatic: false,
});
