import { type Finding, finding } from '../diagnostics/finding.ts';
import { formatNeed } from '../model/format-need.ts';
import { type BackendType, NEED_KINDS, type NeedName, type Request } from '../model/request.ts';
import type { PolicySet } from '../policy/policy-set.ts';

/**
 * NEAR_THRESHOLD: growth of a written need past a constant would move the namespace. The constants are those of
 * backends.yaml, and those of patterns.yaml where a backend is picked for the pattern.
 *
 * @param backendOf The backend that the rules pick for a request.
 */
export function nearThresholds(
  request: Request,
  current: BackendType,
  policySet: PolicySet,
  backendOf: (request: Request) => BackendType | undefined,
): Finding[] {
  const { near_threshold, rules } = policySet.backends;
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { thresholds, ref } of [...rules, ...policySet.patterns]) {
    for (const { field, value: threshold } of thresholds) {
      const value = request.needs[field];
      if (typeof value !== 'number' || !request.written.includes(field)) continue;
      if (value > threshold || value < threshold * near_threshold) continue;
      const key = `${field} ${threshold}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const grown = backendOf({ ...request, needs: { ...request.needs, [field]: threshold + 1 } });
      if (grown === undefined || grown === current) continue;
      const params = {
        field: `needs.${field}`,
        value: formatNeed(field, value),
        threshold: `${grouped(field, threshold)} ${field}`,
        from: current,
        to: grown,
      };
      findings.push(
        finding('NEAR_THRESHOLD', ['needs', field], params, {
          related: [{ policy: ref, message: 'threshold set here' }],
        }),
      );
    }
  }
  return findings;
}

/** Counts with commas between thousands; not by locale, which differs between machines. */
const grouped = (field: NeedName, value: number): string =>
  NEED_KINDS[field] === 'count'
    ? String(value).replace(/\B(?=([0-9]{3})+$)/g, ',')
    : formatNeed(field, value);
