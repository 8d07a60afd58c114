import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import { cutIdentifier } from '../../core/policy/identifier.ts';
import { METRICS, RECORDED, requestLimit, seriesOf } from './namespace-queries.ts';

/** What Grafana takes at most. */
const LONGEST_UID = 40;

/** Of Grafana 11 and 12; newer ones bring it up to date when they load it. */
const SCHEMA_VERSION = 39;

interface Query {
  readonly expr: string;
  readonly legend: string;
}

interface Panel {
  /** The metric it is made of. */
  readonly of: string;
  readonly title: string;
  readonly unit: 'reqps' | 'percentunit' | 'ms';
  readonly queries: readonly Query[];
}

/** A dashboard for one namespace; whoever loads it chooses the data source at its top. */
export function grafanaDashboard(config: PlatformConfig, metrics: readonly string[]): object {
  const { namespace } = config;
  return {
    uid: cutIdentifier(`prism-${namespace}`, LONGEST_UID),
    title: `Namespace ${namespace}`,
    tags: ['prism'],
    schemaVersion: SCHEMA_VERSION,
    version: 1,
    editable: false,
    timezone: 'utc',
    refresh: '1m',
    time: { from: 'now-6h', to: 'now' },
    templating: {
      list: [{ name: 'datasource', label: 'Data source', type: 'datasource', query: 'prometheus' }],
    },
    annotations: { list: [] },
    panels: panels(config)
      .filter(({ of }) => metrics.includes(of))
      .map(panelJson),
  };
}

function panels(config: PlatformConfig): Panel[] {
  const { namespace } = config;
  const limit = requestLimit(config);
  return [
    {
      of: METRICS.requests,
      title: 'Requests and their limit',
      unit: 'reqps',
      queries: [
        { expr: seriesOf(RECORDED.requests, namespace), legend: 'requests' },
        ...(limit === null ? [] : [{ expr: `vector(${limit})`, legend: 'limit' }]),
      ],
    },
    {
      of: METRICS.errors,
      title: 'Requests that fail',
      unit: 'percentunit',
      queries: [{ expr: seriesOf(RECORDED.errors, namespace), legend: 'failing' }],
    },
    {
      of: METRICS.latency,
      title: 'Latency of the slowest proxy',
      unit: 'ms',
      queries: [{ expr: `max by (p) (${seriesOf(METRICS.latency, namespace)})`, legend: '{{p}}' }],
    },
    ...(limit === null
      ? []
      : [
          {
            of: METRICS.requests,
            title: 'Share of the limit in use',
            unit: 'percentunit' as const,
            queries: [{ expr: seriesOf(RECORDED.saturation, namespace), legend: 'in use' }],
          },
        ]),
  ];
}

const DATA_SOURCE = { type: 'prometheus', uid: `\${datasource}` };

/** Two beside each other, on Grafana's grid of 24 columns. */
const panelJson = ({ title, unit, queries }: Panel, index: number): object => ({
  id: index + 1,
  type: 'timeseries',
  title,
  datasource: DATA_SOURCE,
  gridPos: { x: (index % 2) * 12, y: Math.floor(index / 2) * 8, w: 12, h: 8 },
  fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
  options: { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi' } },
  targets: queries.map(({ expr, legend }, at) => ({
    refId: String.fromCharCode(65 + at),
    datasource: DATA_SOURCE,
    expr,
    legendFormat: legend,
  })),
});
