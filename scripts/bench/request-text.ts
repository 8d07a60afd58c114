import type { Random } from './random.ts';

/** What a made-up request is about. */
export interface Subject {
  readonly namespace: string;
  readonly team: string;
}

const APIS = ['keyvalue', 'pubsub', 'queue', 'queue', 'reader', 'transact'] as const;
type Api = (typeof APIS)[number];

const PURPOSES = [
  'What the shop front shows before it asks anybody else.',
  'Every step of an order, for whoever needs to know about it.',
  'Work that may be done later, but has to be done.',
  'The books. Finance reconciles against this once a night.',
  'Read by the dashboards and by two teams we have never met.',
];
const REMARKS = [
  '# measured in May, doubled for the sale',
  '# agreed with the platform team',
  '# TODO: ask legal whether this may be shorter',
  '# peak, not average',
  '# grows by about a tenth a quarter',
];
const SERVICES = [
  'order-api',
  'stock-sync',
  'web-frontend',
  'report-builder',
  'mail-sender',
  'fraud-check',
  'search-indexer',
];

/**
 * One request as a person would write it: about 1 KB with comments, valid and within a guided team's limits.
 */
export function requestText(subject: Subject, random: Random): string {
  const api = random.pick(APIS);
  return `# ${subject.namespace}: ${random.pick(PURPOSES)}
#
# On call: #${subject.team}-oncall. Runbook: https://wiki.example.com/runbooks/${subject.namespace}
# Talk to us before you build on this; the schema is versioned, the field names are not ours to choose.

namespace: ${subject.namespace}
team: ${subject.team}
client_api: ${api}

# Numbers are those of the load test of last spring unless a line says otherwise.
needs:
${needLines(api, random).join('\n')}

access:
  owners:
    - team: ${subject.team}
  # Everybody else reads by way of the reporting database.
  consumers:
${consumerLines(random).join('\n')}

policies:
  # No names, no addresses: customers are numbers here. The mapping is kept by the user service.
  pii_handling: ${random.pick(['enabled', 'enabled', 'disabled'])}
  audit_logging: enabled
`;
}

/** Some of the needs the API takes, each now and then with a remark. */
function needLines(api: Api, random: Random): string[] {
  const writes = api !== 'reader';
  const messages = api === 'queue' || api === 'pubsub';
  const needs: (readonly [field: string, value: string | number | undefined])[] = [
    [
      'durability',
      writes && random.chance(0.7) ? random.pick(['strong', 'eventual', 'best-effort']) : undefined,
    ],
    [
      'consistency',
      api === 'queue' || api === 'keyvalue' ? random.pick(['eventual', 'eventual', 'strong']) : undefined,
    ],
    ['replay', messages && random.chance(0.4) ? random.pick(['enabled', 'disabled']) : undefined],
    ['ordered', messages && random.chance(0.4) ? random.pick(['true', 'false']) : undefined],
    ['write_rps', writes ? rate(random) : undefined],
    ['read_rps', rate(random) * random.pick([1, 2, 5])],
    ['concurrent_connections', random.chance(0.5) ? 5 * (1 + random.int(40)) : undefined],
    ['data_size', `${1 + random.int(900)}${random.pick(['GB', 'GB', 'MB'])}`],
    [
      'max_message_size',
      messages && random.chance(0.5) ? random.pick(['64KB', '512KB', '1MB', '20MB']) : undefined,
    ],
    [
      'retention',
      api !== 'keyvalue' ? random.pick(['3days', '7days', '30days', '8weeks', '12months']) : undefined,
    ],
    ['ttl', api === 'keyvalue' && random.chance(0.5) ? random.pick(['30s', '15min', '24hours']) : undefined],
    ['query_complexity', api === 'reader' ? random.pick(['low', 'medium', 'high']) : undefined],
    [
      'data_model',
      api === 'reader' && random.chance(0.5) ? random.pick(['relational', 'document', 'graph']) : undefined,
    ],
  ];
  return needs
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `  ${field}: ${value}${random.chance(0.35) ? ` ${random.pick(REMARKS)}` : ''}`);
}

/** From 10 to 90,000, as many in each power of ten: small services are the rule. */
const rate = (random: Random): number => (1 + random.int(9)) * 10 ** (1 + random.int(4));

function consumerLines(random: Random): string[] {
  const first = random.int(SERVICES.length);
  return Array.from({ length: 1 + random.int(3) }, (_, index) => [
    `    - service: ${SERVICES[(first + index) % SERVICES.length]}`,
    `      permission: ${index === 0 ? 'read-write' : 'read-only'}`,
  ]).flat();
}

/** The mistakes that requests come with, each by one edit of a valid text; each is an error for Prism. */
const MISTAKES: readonly ((text: string) => string)[] = [
  (text) => text.replace('read_rps:', 'reads_per_sec:'),
  (text) => text.replace(/read_rps: (\d+)/, 'read_rps: "$1"'),
  (text) => text.replace('audit_logging: enabled', 'audit_logging: yes'),
  (text) => text.replace(/data_size: (\d+)/, 'data_size: $1 '),
  (text) => text.replace(/- service: .*/, '- service: "*"'),
  (text) => text.replace(/team: (\S+)/, 'team: $1s'),
  (text) => text.replace(/client_api: .*/, 'client_api: blob'),
  (text) => text.replace('access:\n', '\taccess:\n'),
];

export const withMistake = (text: string, random: Random): string => random.pick(MISTAKES)(text);
