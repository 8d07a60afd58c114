import { type Finding, finding } from '../diagnostics/finding.ts';
import { parseDuration, parseSize } from '../model/quantities.ts';
import type { ManualPattern, NamespaceRequest } from '../model/request.gen.ts';
import {
  type ConfigValue,
  type ManualChoice,
  NEED_KINDS,
  NEED_NAMES,
  type NeedName,
  type Needs,
  type Request,
} from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import { unitOf } from './quantity-help.ts';

/**
 * A request that passed its schema in canonical units, with the defaults of its client API (semantics 1).
 * Findings: INVALID_REQUEST for a quantity beyond what can be counted exactly, which the request then lacks.
 */
export function canonicalRequest(
  raw: NamespaceRequest,
  policySet: PolicySet,
): { readonly request: Request; readonly findings: readonly Finding[] } {
  const rules = policySet.defaults[raw.client_api].needs;
  const findings: Finding[] = [];
  const needs: Partial<Record<NeedName, string | number | boolean>> = {};
  const written: NeedName[] = [];
  for (const name of NEED_NAMES) {
    const value = raw.needs[name];
    if (value === undefined) {
      const standard = rules.get(name)?.default;
      if (standard !== undefined) needs[name] = standard;
      continue;
    }
    const canonical = canonicalNeed(name, value);
    if (canonical !== undefined) {
      written.push(name);
      needs[name] = canonical;
    } else {
      const params = { kind: 'uncountable', field: `needs.${name}`, unit: unitOf(name) } as const;
      findings.push(finding('INVALID_REQUEST', ['needs', name], params));
    }
  }
  const request: Request = {
    namespace: raw.namespace,
    team: raw.team,
    client_api: raw.client_api,
    needs: needs as Needs,
    written,
    owners: raw.access.owners.map(({ team }) => team),
    consumers: (raw.access.consumers ?? []).map(({ service, permission }) => ({
      service,
      permission: permission ?? 'read-only',
    })),
    pii_handling: raw.policies?.pii_handling ?? 'enabled',
    audit_logging: raw.policies?.audit_logging ?? 'enabled',
    compliance: raw.policies?.compliance,
    approval: raw.approval && { approved_by: raw.approval.approved_by, ticket: raw.approval.approval_ticket },
    patterns: raw.patterns?.map(manualChoice),
    backend: raw.backend && manualChoice(raw.backend),
    state: raw.state ?? 'active',
  };
  return { request, findings };
}

function canonicalNeed(
  name: NeedName,
  value: string | number | boolean,
): string | number | boolean | undefined {
  const kind = NEED_KINDS[name];
  if (kind === 'size') return parseSize(value as string);
  if (kind === 'duration') return parseDuration(value as string);
  return value;
}

/** Settings in order of their names: two spellings of a choice are equal. */
function manualChoice({ type, config }: ManualPattern): ManualChoice {
  const settings: Record<string, ConfigValue> = Object.create(null);
  for (const name of Object.keys(config ?? {}).sort()) settings[name] = config![name]!;
  return { type, config: settings };
}
