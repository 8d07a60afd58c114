import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import { METRICS, RECORDED, requestLimit, seriesOf } from './namespace-queries.ts';

interface Rule {
  /** The metric it is made of. */
  readonly of: string;
  readonly rule: object;
}

/** Nobody asks for a latency in a request, so it is one that any of the backends keeps. */
const SLOW_MS = 500;

/**
 * A rule file for one namespace: what is worth keeping, and when somebody should look. Each rule stands only where
 * the configuration has the metric it is made of.
 */
export function prometheusRules(config: PlatformConfig, metrics: readonly string[]): object {
  const rules = [...recordings(config), ...alerts(config)].filter(({ of }) => metrics.includes(of));
  return { groups: [{ name: `prism-namespace-${config.namespace}`, rules: rules.map(({ rule }) => rule) }] };
}

function recordings(config: PlatformConfig): Rule[] {
  const { namespace } = config;
  const limit = requestLimit(config);
  const record = (of: string, name: string, expr: string): Rule => ({ of, rule: { record: name, expr } });
  return [
    record(
      METRICS.requests,
      RECORDED.requests,
      `sum by (namespace) (rate(${seriesOf(METRICS.requests, namespace)}[5m]))`,
    ),
    // Each proxy tells the share of its own requests.
    record(
      METRICS.errors,
      RECORDED.errors,
      `avg by (namespace) (avg_over_time(${seriesOf(METRICS.errors, namespace)}[5m]))`,
    ),
    // Quantiles of several proxies cannot be added up: the slowest one counts.
    record(
      METRICS.latency,
      RECORDED.latency,
      `max by (namespace) (${seriesOf(METRICS.latency, namespace, { p: 'p99' })})`,
    ),
    ...(limit === null
      ? []
      : [
          record(
            METRICS.requests,
            RECORDED.saturation,
            `${seriesOf(RECORDED.requests, namespace)} / ${limit}`,
          ),
        ]),
  ];
}

function alerts(config: PlatformConfig): Rule[] {
  const { namespace } = config;
  const limit = requestLimit(config);
  const alert = (
    of: string,
    name: string,
    expr: string,
    waits: string,
    severity: 'warning' | 'critical',
    annotations: { readonly summary: string; readonly description: string; readonly runbook: string },
  ): Rule => ({
    of,
    rule: {
      alert: name,
      expr,
      for: waits,
      labels: { severity, namespace, team: withoutTemplate(config.team) },
      annotations,
    },
  });
  const failing = (above: number, waits: string, severity: 'warning' | 'critical'): Rule =>
    alert(
      METRICS.errors,
      'PrismNamespaceErrorRateHigh',
      `${seriesOf(RECORDED.errors, namespace)} > ${above}`,
      waits,
      severity,
      {
        summary: `Requests to ${namespace} fail`,
        description: `{{ $value | humanizePercentage }} of the requests to ${namespace} fail, more than ${above * 100}%.`,
        runbook:
          'See in the log of the proxies which step of the chain fails. If it is the backend, look at its health; if it is access, compare the denied callers with the access of the request file.',
      },
    );
  return [
    failing(0.05, '5m', 'critical'),
    failing(0.01, '10m', 'warning'),
    alert(
      METRICS.latency,
      'PrismNamespaceLatencyHigh',
      `${seriesOf(RECORDED.latency, namespace)} > ${SLOW_MS}`,
      '10m',
      'warning',
      {
        summary: `Requests to ${namespace} are slow`,
        description: `One in a hundred requests to ${namespace} takes {{ $value | humanize }} ms or longer, more than ${SLOW_MS} ms.`,
        runbook:
          'See on the dashboard whether the requests have grown. If they have, ask for more capacity in the request file; if not, look at the load of the backend.',
      },
    ),
    ...(limit === null
      ? []
      : [
          alert(
            METRICS.requests,
            'PrismNamespaceNearRateLimit',
            `${seriesOf(RECORDED.saturation, namespace)} > 0.8`,
            '10m',
            'warning',
            {
              summary: `Requests to ${namespace} come near their limit`,
              description: `${namespace} uses {{ $value | humanizePercentage }} of the ${limit} requests per second that it may have. The proxies refuse what is more.`,
              runbook:
                'Raise needs.write_rps or needs.read_rps in the request file if the load is meant to be there; else find the client that has grown.',
            },
          ),
        ]),
    alert(
      METRICS.requests,
      'PrismNamespaceMetricsMissing',
      `absent(${seriesOf(METRICS.requests, namespace)})`,
      '10m',
      'critical',
      {
        summary: `There are no metrics of ${namespace}`,
        description: `No proxy has told of ${namespace} for ten minutes: it may not be served, or not be scraped.`,
        runbook:
          'See that the proxies run and are targets of Prometheus, and that they have acknowledged the registration of the namespace: prism drift tells.',
      },
    ),
  ];
}

/** A label is a template to Prometheus, and a team may have any name. */
const withoutTemplate = (text: string): string => text.replaceAll('{{', '{{"{{"}}');
