import type { Random } from '../bench/random.ts';
import { TOKENS } from './mutate.ts';

const SIZES = [
  '1KB',
  '512KB',
  '1MB',
  '1048577B',
  '2MB',
  '100GB',
  '1TB',
  '100TB',
  '101TB',
  '999999999999999PB',
  '0.000001B',
  '1 GB',
  '0B',
];
const TIMES = [
  '1ms',
  '30s',
  '15min',
  '7days',
  '30days',
  '31days',
  '12months',
  '10years',
  'forever',
  '999999999999999years',
  '0s',
];
const COUNTS = [
  '0',
  '1',
  '100',
  '45000',
  '50000',
  '50001',
  '100000',
  '100001',
  '1000001',
  '9007199254740991',
  '1e3',
  '-1',
  '1.5',
  '1e400',
];
const SWITCH = ['enabled', 'disabled'];
const NAMES = [
  'order-events',
  'a',
  'order-processing',
  'x'.repeat(64),
  'x'.repeat(65),
  'Order_Events',
  '__proto__',
  'constructor',
  'é',
];
const TEAMS = [
  'payments-team',
  'checkout-team',
  'search-team',
  'media-team',
  'platform-team',
  'payment-team',
  'toString',
];
const BACKENDS = ['kafka', 'postgres', 'redis', 'nats', 's3', 'neptune'];

const NEEDS: Readonly<Record<string, readonly string[]>> = {
  durability: ['strong', 'eventual', 'best-effort'],
  consistency: ['strong', 'eventual', 'bounded_staleness'],
  max_staleness: TIMES,
  replay: SWITCH,
  ordered: ['true', 'false'],
  write_rps: COUNTS,
  read_rps: COUNTS,
  concurrent_connections: COUNTS,
  data_size: SIZES,
  max_message_size: SIZES,
  retention: TIMES,
  ttl: TIMES,
  backend_preference: BACKENDS,
  query_complexity: ['low', 'medium', 'high'],
  data_model: ['relational', 'document', 'graph'],
};
const TUNING = [
  'partitions',
  'connection_pool_size',
  'statement_timeout',
  'batch_size',
  'threshold',
  'ttl_seconds',
  'table',
  '__proto__',
];
const PATTERNS = ['wal', 'claim-check', 'outbox', 'replay-store', 'tiered-storage', 'cache', 'constructor'];

/** A YAML document made of what the schema knows and what it should never meet. In flow style, so that anything nests. */
export function randomRequest(random: Random): Buffer {
  // How wild the whole document is: tame ones get through to sizing, wild ones exercise the parser.
  const wildness = random.pick([0, 0.01, 0.03, 0.1, 0.4]);
  const value = (...usual: readonly string[]): string =>
    random.chance(wildness) ? anything(random, 4) : random.pick(usual);
  const map = (entries: readonly (readonly [key: string, value: string])[]): string => {
    const kept = entries.filter(() => !random.chance(wildness / 2)).map(([key, of]) => `${key}: ${of}`);
    if (random.chance(wildness))
      kept.push(`${random.pick(['? ', ''])}${anything(random, 1)}: ${anything(random, 3)}`);
    return `{ ${kept.join(random.chance(0.9) ? ', ' : ',\n  ')} }`;
  };
  const list = (length: number, item: () => string): string => `[${Array.from({ length }, item).join(', ')}]`;
  const some = (names: readonly string[], share: number): string[] =>
    names.filter(() => random.chance(share));
  const tuning = (): string =>
    map(some(TUNING, 0.2).map((key) => [key, value('1', '50', '2MB', '30s', '"x"', '-1', 'true')]));

  const team = value(...TEAMS);
  const needs = some(Object.keys(NEEDS), random.pick([0, 0.2, 0.5, 0.9])).map(
    (need) => [need, value(...NEEDS[need]!)] as const,
  );
  const consumer = () =>
    map([
      ['service', value('order-api', 'a', 'b', '"*"')],
      ['permission', value('read-write', 'read-only')],
    ]);
  const access = map([
    ['owners', list(1 + random.int(2), () => `{ team: ${random.chance(0.8) ? team : value(...TEAMS)} }`)],
    ['consumers', list(random.int(4), consumer)],
  ]);
  const rest: [string, string, number][] = [
    [
      'policies',
      map([
        ['pii_handling', value(...SWITCH)],
        ['audit_logging', value(...SWITCH)],
        ['compliance', value('pci', 'sox', 'gdpr', 'pcx')],
      ]),
      0.4,
    ],
    [
      'approval',
      map([
        ['approved_by', value('platform-team', 'search-team')],
        ['approval_ticket', value('JIRA-1234', 'JIRA-1', 'X')],
      ]),
      0.4,
    ],
    [
      'patterns',
      list(random.int(4), () =>
        map([
          ['type', value(...PATTERNS)],
          ['config', tuning()],
        ]),
      ),
      0.2,
    ],
    [
      'backend',
      map([
        ['type', value(...BACKENDS)],
        ['config', tuning()],
      ]),
      0.2,
    ],
    ['state', value('active', 'deleting'), 0.2],
  ];
  const fields: [string, string][] = [
    ['namespace', value(...NAMES)],
    ['team', team],
    ['client_api', value('keyvalue', 'pubsub', 'queue', 'reader', 'transact')],
    ['needs', map(needs)],
    ['access', access],
    ...rest.flatMap(([key, of, share]): [string, string][] => (random.chance(share) ? [[key, of]] : [])),
  ];
  return Buffer.from(
    random.chance(0.5) ? map(fields) : fields.map(([key, of]) => `${key}: ${of}\n`).join(''),
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
