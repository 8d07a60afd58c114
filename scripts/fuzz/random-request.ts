import type { Random } from '../bench/random.ts';
import { TOKENS } from './mutate.ts';

/** What a field may be, and what it may just not be, or only with an approval. */
interface Values {
  readonly good: readonly string[];
  readonly edge: readonly string[];
}

const of = (...good: readonly string[]): Values => ({ good, edge: ['null', '0', '""', '[]', '{}', 'yes'] });

const SIZE: Values = {
  good: ['1KB', '512KB', '1MB', '1048577B', '2MB', '7.5MB', '100GB', '101GB', '1TB'],
  edge: ['1 GB', '0B', '0.000001B', '100TB', '101TB', '2GB', '999999999999999PB', '1gb', '100'],
};
const TIME: Values = {
  good: ['1s', '30s', '15min', '7days', '30days', '31days', '12months'],
  edge: ['1ms', '366days', '10years', 'forever', '999999999999999years', '0s', '30 days', '7'],
};
const COUNT: Values = {
  good: ['1', '100', '4999', '45000', '50000', '50001', '100000'],
  edge: [
    '0',
    '100001',
    '1000001',
    '9007199254740991',
    '9007199254740992',
    '1e3',
    '1e400',
    '-1',
    '1.5',
    '"5"',
    '.inf',
    '0x10',
  ],
};
const SWITCH = of('enabled', 'disabled');
const NAME: Values = {
  good: ['order-events', 'a', 'order-processing', 'x'.repeat(64), 'order-1'],
  edge: ['x'.repeat(65), 'Order_Events', '__proto__', 'constructor', 'é', '1a', 'a--b', '"*"'],
};
const TEAM: Values = {
  good: ['payments-team', 'checkout-team', 'media-team', 'platform-team', 'search-team'],
  edge: ['payment-team', 'toString', '"*"', '""'],
};
const BACKEND = of('kafka', 'postgres', 'redis', 'nats', 's3', 'neptune');

/** Every need, and the first letters of the client APIs that take it. */
const NEEDS: readonly (readonly [need: string, values: Values, apis: string])[] = [
  ['durability', of('strong', 'eventual', 'best-effort'), 'kpqrt'],
  ['consistency', of('strong', 'eventual', 'bounded_staleness'), 'kqr'],
  ['max_staleness', TIME, 'kqr'],
  ['replay', SWITCH, 'pqt'],
  ['ordered', of('true', 'false'), 'pqt'],
  ['write_rps', COUNT, 'kpqt'],
  ['read_rps', COUNT, 'kpqrt'],
  ['concurrent_connections', COUNT, 'kpqrt'],
  ['data_size', SIZE, 'kpqrt'],
  ['max_message_size', SIZE, 'pq'],
  ['retention', TIME, 'kpqrt'],
  ['ttl', TIME, 'k'],
  ['backend_preference', BACKEND, 'kpqrt'],
  ['query_complexity', of('low', 'medium', 'high'), 'r'],
  ['data_model', of('relational', 'document', 'graph'), 'r'],
];
/** Seldom without an approval, so that other things are tried as well. */
const PRIVILEGED = new Set(['max_staleness', 'backend_preference']);

const TUNING = [
  'partitions',
  'connection_pool_size',
  'statement_timeout',
  'batch_size',
  'threshold',
  'ttl_seconds',
  'table',
  'constructor',
];
const TUNED: Values = {
  good: ['1', '50', '2MB', '30s', '"x"', 'true'],
  edge: ['-1', '1e999', '0', 'null', '"\\u0000"'],
};
const PATTERN = of(
  'wal',
  'claim-check',
  'outbox',
  'replay-store',
  'tiered-storage',
  'cache',
  'wall',
  'constructor',
);

/** A YAML document made of what the schema knows and, now and then, of what it should never meet. */
export function randomRequest(random: Random): Buffer {
  // How wild the whole document is: tame ones get through to sizing, wild ones exercise the parser.
  const wildness = random.pick([0, 0, 0, 0.02, 0.1, 0.4]);
  const value = ({ good, edge }: Values): string => {
    if (random.chance(wildness / 2)) return anything(random, 4);
    return random.pick(random.chance(wildness + 0.02) ? edge : good);
  };
  const map = (entries: readonly (readonly [key: string, value: string])[]): string => {
    const kept = entries.filter(() => !random.chance(wildness / 4)).map(([key, held]) => `${key}: ${held}`);
    if (random.chance(wildness / 2))
      kept.push(`${random.pick(['? ', ''])}${anything(random, 1)}: ${anything(random, 3)}`);
    return `{ ${kept.join(random.chance(0.9) ? ', ' : ',\n  ')} }`;
  };
  const list = (length: number, item: (index: number) => string): string =>
    `[${Array.from({ length }, (_, index) => item(index)).join(', ')}]`;
  const tuning = (): string =>
    map(TUNING.filter(() => random.chance(0.15)).map((key) => [key, value(TUNED)] as const));

  const api = value(of('keyvalue', 'pubsub', 'queue', 'reader', 'transact'));
  const share = random.pick([0, 0.3, 0.6, 0.9]);
  const needs = NEEDS.filter(([need, , apis]) => {
    const taken = apis.includes(api[0] ?? '') || random.chance(0.02);
    return taken && random.chance(PRIVILEGED.has(need) ? 0.05 : share);
  }).map(([need, values]) => [need, value(values)] as const);
  const team = value(TEAM);
  const rest: readonly (readonly [key: string, value: () => string, share: number])[] = [
    [
      'policies',
      () =>
        map([
          ['pii_handling', value(SWITCH)],
          ['audit_logging', value(SWITCH)],
        ]),
      0.4,
    ],
    ['policies', () => map([['compliance', value(of('pci', 'sox', 'gdpr', 'hipaa', 'pcx'))]]), 0.1],
    [
      'approval',
      () =>
        map([
          ['approved_by', 'platform-team'],
          ['approval_ticket', value(of('JIRA-1234', 'JIRA-1'))],
        ]),
      0.4,
    ],
    [
      'patterns',
      () =>
        list(random.int(4), () =>
          map([
            ['type', value(PATTERN)],
            ['config', tuning()],
          ]),
        ),
      0.1,
    ],
    [
      'backend',
      () =>
        map([
          ['type', value(BACKEND)],
          ['config', tuning()],
        ]),
      0.1,
    ],
    ['state', () => value(of('active', 'deleting')), 0.1],
  ];
  const consumer = (index: number) =>
    map([
      ['service', value(of(...(index === 0 ? ['order-api'] : ['a', 'b1', 'c-2', 'order-api'])))],
      ...(random.chance(0.8) ? [['permission', value(of('read-write', 'read-only'))] as const] : []),
    ]);
  const fields: (readonly [string, string])[] = [
    ['namespace', value(NAME)],
    ['team', team],
    ['client_api', api],
    ['needs', map(needs)],
    [
      'access',
      map([
        ['owners', list(1, () => `{ team: ${team} }`)],
        ['consumers', list(random.int(4), consumer)],
      ]),
    ],
    ...rest.flatMap(([key, held, chance]) => (random.chance(chance) ? [[key, held()] as const] : [])),
  ];
  return Buffer.from(
    random.chance(0.3) ? map(fields) : fields.map(([key, held]) => `${key}: ${held}\n`).join(''),
  );
}

/** Any YAML there is, right or nearly so. */
function anything(random: Random, depth: number): string {
  const anchor = random.chance(0.1) ? `&${random.pick(['a', 'b'])} ` : '';
  const kind = random.int(depth > 0 ? 12 : 6);
  if (kind < 3) return anchor + JSON.stringify(random.pick(TOKENS));
  if (kind < 5) return anchor + random.pick(TOKENS);
  if (kind === 5) return `*${random.pick(['a', 'b'])}`;
  if (kind < 8)
    return `${anchor}[${Array.from({ length: random.int(4) }, () => anything(random, depth - 1)).join(', ')}]`;
  if (kind < 10) {
    const entries = Array.from(
      { length: random.int(4) },
      () => `${anything(random, 0)}: ${anything(random, depth - 1)}`,
    );
    return `${anchor}{ ${entries.join(', ')} }`;
  }
  if (kind === 10)
    return '['.repeat(1 + random.int(400)) + (random.chance(0.5) ? ']'.repeat(random.int(400)) : '');
  return JSON.stringify('x'.repeat(random.int(3000)));
}
