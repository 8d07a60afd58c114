import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { printYaml, renderPlatformYaml } from '../src/core/report/platform-yaml.ts';

const ORDERS: PlatformConfig = {
  format_version: 1,
  namespace: 'order-processing',
  team: 'payments-team',
  client_api: 'queue',
  patterns: [
    { type: 'wal', config: { fsync_enabled: true } },
    { type: 'replay-store', config: { retention_days: null } },
    { type: 'passthrough', config: {} },
  ],
  backend: { type: 'kafka', config: { topic: 'order-processing-queue', partitions: 20, 'retention.ms': -1 } },
  auxiliary_backends: [{ pattern: 'wal', type: 'postgres', config: { table: 'wal_order_processing' } }],
  access: {
    roles: [{ kind: 'service', name: 'on', role: 'read-only' }],
    principals: [{ backend: 'kafka', name: 'prism-order-processing' }],
  },
  proxy: {
    endpoints: ['prism-proxy-1.example.com:8980'],
    chain: ['pii', 'wal', 'kafka'],
    rate_limits: { write_rps: 5000, read_rps: 10000, concurrent_connections: null },
  },
  observability: { metrics: [], tracing: { service: 'prism:orders:' }, audit_log: null },
  policies: {
    pii_handling: 'enabled',
    audit_logging: 'enabled',
    compliance: 'pci',
    encryption_at_rest: ['kafka'],
  },
  provenance: [{ path: 'patterns[0]', rule: 'patterns.yaml#wal', inputs: ['needs.durability'] }],
};

/** A configuration as long as a real one: each decided value has its provenance. */
const LONG = {
  ...ORDERS,
  provenance: Array.from({ length: 25 }, (_, index) => ({
    path: `backend.config.setting_${index}`,
    rule: 'sizing.yaml#kafka-partitions',
    inputs: ['needs.write_rps', 'needs.read_rps'],
  })),
};

test('a configuration', () => {
  expect(renderPlatformYaml(ORDERS)).toMatchInlineSnapshot(`
    "# Internal platform configuration, compiled by prism. Do not edit: it is derived from the request and the policies.
    format_version: 1
    namespace: order-processing
    team: payments-team
    client_api: queue
    patterns:
      - type: wal
        config:
          fsync_enabled: true
      - type: replay-store
        config:
          retention_days: null
      - type: passthrough
        config: {}
    backend:
      type: kafka
      config:
        topic: order-processing-queue
        partitions: 20
        retention.ms: -1
    auxiliary_backends:
      - pattern: wal
        type: postgres
        config:
          table: wal_order_processing
    access:
      roles:
        - kind: service
          name: "on"
          role: read-only
      principals:
        - backend: kafka
          name: prism-order-processing
    proxy:
      endpoints:
        - prism-proxy-1.example.com:8980
      chain: [pii, wal, kafka]
      rate_limits:
        write_rps: 5000
        read_rps: 10000
        concurrent_connections: null
    observability:
      metrics: []
      tracing:
        service: "prism:orders:"
      audit_log: null
    policies:
      pii_handling: enabled
      audit_logging: enabled
      compliance: pci
      encryption_at_rest: [kafka]
    provenance:
      - path: patterns[0]
        rule: patterns.yaml#wal
        inputs: [needs.durability]
    "
  `);
});

// Before the properties, whose many shapes keep V8 from making the best of the code.
test('ten times as fast as the library', () => {
  const time = (run: () => void): number => {
    const rounds = Array.from({ length: 5 }, () => {
      const started = performance.now();
      for (let count = 0; count < 300; count++) run();
      return performance.now() - started;
    });
    return Math.min(...rounds);
  };
  const ours = time(() => renderPlatformYaml(LONG));
  const theirs = time(() => stringify(LONG));
  expect(parse(renderPlatformYaml(LONG))).toEqual(LONG);
  expect(theirs / ours).toBeGreaterThan(10);
});

describe('reads back as it was, by the rules of YAML 1.1 and 1.2', () => {
  const reads = (value: unknown) => {
    const text = printYaml(value);
    expect(parse(text), text).toEqual(value);
    expect(parse(text, { version: '1.1' }), text).toEqual(value);
  };

  test.each([
    ...'- ? : a: a:b :a #a a#b ~ null Null true TRUE yes No on OFF y n N .inf -.INF .nan = << Infinity NaN'.split(
      ' ',
    ),
    ...'1 -1 +1 1.5 .5 1e3 1.0e+3 0x1F 0o17 017 0b1 1_000 1:20 190:20:30 e3 E-1_0 e.1 einfach'.split(' '),
    ..."2027-01-01 2027-01-01T00:00:00Z --- ... %a @a `a !a &a *a | > \"a 'a it's \\ a\\n".split(' '),
    ...'{a} [a] { ] , a[0] a] __proto__ constructor ü 😀'.split(' '),
    ...['', ' ', ' a', 'a ', 'a  b', '- a', '? a', '--- a', 'a: b', 'a #b', 'a, b', 'a [b', 'a - b'],
    ...['\t', 'a\tb', 'a\nb', 'a\r\n', '\u0000', '\u007f', '\u0085', '\u2028'],
    ...['\ufeff', '\ufffe', '\ud800', '\u{e0001}'],
  ])('%j', (text) => {
    reads(text);
    reads([text, [text], { [text]: text }]);
    reads({ [text]: { [text]: [text] } });
  });

  test.each([
    0,
    1,
    -1,
    1.5,
    1e21,
    1e-7,
    1.5e300,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_VALUE,
    true,
    false,
    null,
  ])('%j', (value) => reads([value, { value }]));

  test('nested lists and maps, empty ones, and a key too long to stand before a colon', () => {
    reads([[[1, []], {}], { a: [{ b: [] }, {}] }, [[]]]);
    reads({ [`k${'x'.repeat(2000)}`]: { a: 1 }, [`l${'x'.repeat(2000)}`]: 1 });
  });

  test('anything that JSON can say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...' -:#,[]{}&*!|>\'"%@`~=<?.\\\n\t09aeynx_/')).map((parts) => parts.join('')),
    );
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(text, tie('any'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).any;
    fc.assert(fc.property(value, reads), { numRuns: 1000 });
  });

  test('what is undefined is left out, as in JSON', () => {
    expect(printYaml({ a: undefined, b: [undefined], c: { d: undefined } })).toBe('b:\n  - null\nc: {}\n');
  });
});
