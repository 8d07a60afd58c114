import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';

/** Metric families of the proxies, each with the label `namespace`. */
export const METRICS = {
  requests: 'prism_namespace_requests_total',
  latency: 'prism_namespace_latency_ms',
  errors: 'prism_namespace_error_rate',
} as const;

/** Series that the recording rules of a namespace keep: level, metric, operations. */
export const RECORDED = {
  requests: 'namespace:prism_namespace_requests:rate5m',
  errors: 'namespace:prism_namespace_error_rate:avg5m',
  latency: 'namespace:prism_namespace_latency_ms:p99_max',
  saturation: 'namespace:prism_namespace_requests:rate5m_per_limit',
} as const;

/** A series of one namespace, whose name is a value in it whatever it looks like. */
export function seriesOf(
  metric: string,
  namespace: string,
  labels: Readonly<Record<string, string>> = {},
): string {
  const matchers = Object.entries({ namespace, ...labels }).map(
    ([name, value]) => `${name}=${JSON.stringify(value)}`,
  );
  return `${metric}{${matchers.join(',')}}`;
}

/** Requests per second that the proxies let through, reads and writes; null where nothing is limited. */
export function requestLimit({ proxy: { rate_limits } }: PlatformConfig): number | null {
  const limit = (rate_limits.write_rps ?? 0) + (rate_limits.read_rps ?? 0);
  return limit > 0 ? limit : null;
}
