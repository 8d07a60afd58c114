/** How a value of a part compares: a `list` can gain and lose members, an `amount` or a `rank` go up and down. */
type Comparison = 'text' | 'amount' | 'rank' | 'list';

/**
 * The parts of a platform configuration that neither a backend nor a pattern has, and what each decides; in the
 * order of the file. `roles.team` and the like stand for every value below them.
 */
export const CONFIG_PARTS: Readonly<Record<string, Readonly<Record<string, Comparison>>>> = {
  namespace: { team: 'text', client_api: 'text' },
  access: { 'roles.team': 'rank', 'roles.service': 'rank', principals: 'text' },
  proxy: { endpoints: 'list', chain: 'text', rate_limits: 'amount' },
  observability: { audit_log: 'text' },
  policies: { pii_handling: 'rank', audit_logging: 'rank', compliance: 'text', encryption_at_rest: 'list' },
};
