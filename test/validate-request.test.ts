import { expect, test } from 'vitest';
import { type Compilation, compile } from '../src/core/compile.ts';
import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import { parsePath } from '../src/core/model/field-path.ts';
import { MAX_FILE_BYTES } from '../src/core/model/source.ts';
import { editYaml } from '../src/core/parse/edit-yaml.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import { NOW } from './cases.ts';

const policySet = loadPolicySet({
  policies: [
    {
      path: 'policies/teams.yaml',
      text: `default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 300 }
teams:
  - { name: orders-team }
  - { name: pair-team, quota: { write_rps: 30000, namespaces: 2 } }
  - { name: platform-team, boundary: expert, quota: { write_rps: unlimited, data_size: unlimited } }
`,
    },
    {
      path: 'policies/approvals.yaml',
      text: `approvals:
  - { namespace: 'granted-*', team: orders-team, allows: { backend_preference: [kafka] },
      approved_by: platform-team, ticket: PLAT-1, expires: 2027-03-31 }
`,
    },
  ],
}).policySet!;

const HEAD = 'namespace: orders\nteam: orders-team\nclient_api: queue\n';
const OWNERS = 'access: { owners: [{ team: orders-team }] }\n';
const needing = (needs: string): string => `${HEAD}needs: ${needs}\n${OWNERS}`;

const compileTexts = (...texts: string[]): Compilation =>
  compile(
    {
      requests: texts.map((text, i) => ({
        path: `${String(i).padStart(3, '0')}/namespace-request.yaml`,
        text,
      })),
    },
    policySet,
    { now: NOW },
  );
const findings = (...texts: string[]): Diagnostic[] =>
  compileTexts(...texts).diagnostics.filter(({ error }) => error.code !== 'IDENTITY_UNCHECKED');
const codes = (...texts: string[]): string[] =>
  findings(...texts).map(({ location, error }) => `${location.line}: ${error.code}`);
const said = (...texts: string[]): string[] => findings(...texts).map(({ error }) => error.message);
const helps = (text: string): unknown[] => findings(text).map(({ error }) => error.details.recommendation);

/** Milliseconds of processor time, the least of a few tries: what else the machine does is of no account. */
function cost(work: () => unknown): number {
  const tries = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

const many = (n: number): string => `{${Array.from({ length: n }, (_, i) => `write_rp${i}: 1`).join(', ')}}`;

test('very many unknown fields are read in no time, and the first are reported', () => {
  const text = needing(many(15_000));
  const messages = said(text);
  expect(messages).toHaveLength(21);
  expect(messages[19]).toBe("Unknown field 'write_rp19' in needs");
  expect(messages[20]).toBe('14980 more problems are not shown');
  expect(cost(() => compileTexts(text))).toBeLessThan(300);
});

test('exactly as many as are shown are all there is', () => {
  expect(said(needing(many(20)))).toHaveLength(20);
  expect(said(needing(many(21))).at(-1)).toBe('1 more problem is not shown');
});

test('no message is as long as what it is about', () => {
  const long = 'x'.repeat(MAX_FILE_BYTES - 1000);
  const texts = [
    needing(`{ ${long}: 1 }`),
    needing(`{ durability: ${long} }`),
    needing(`{ ttl: ${long} }`),
    `${needing('{}')}${long}: { a: 1 }\n`,
    `${needing('{}')}backend: { type: kafka, config: { ${long}: [] } }\n`,
    `${needing('{}')}backend: { type: kafka, config: { ${long}: 1 } }\n`,
    needing(`{}\n"${long}": 1\n"${long}": 1`),
    needing(`{ ttl: *${long} }`),
    needing(`{ ttl: !${long} 1 }`),
    needing(`{ ttl: &${long} *${long} }`),
    `%YAML ${long}\n---\n${needing('{}')}`,
    needing(`{ ttl: "\\${long}" }`),
    `${HEAD}needs: {}\naccess: { owners: [${long}] }\n`,
    `namespace: orders\nteam: ${long}\nclient_api: queue\nneeds: {}\n${OWNERS}`,
    needing('{}').replace('team: orders-team }', `team: ${'y'.repeat(129)} }`),
  ];
  for (const [i, text] of texts.entries()) {
    const found = findings(text);
    expect(found.length, `text ${i}`).toBeGreaterThan(0);
    for (const { error, fix } of found) {
      expect(error.message.length, `text ${i}: ${error.message.slice(0, 80)}`).toBeLessThan(2001);
      expect(JSON.stringify({ ...error, fix }).length, `text ${i}`).toBeLessThan(8000);
    }
  }
});

test('a file that many others collide with is read once for all of them', () => {
  const huge = needing(many(12_000));
  const alone = cost(() => compileTexts(huge));
  const together = cost(() => compileTexts(huge, ...Array.from({ length: 200 }, () => needing('{}'))));
  const small = cost(() => compileTexts(...Array.from({ length: 200 }, () => needing('{}'))));
  expect(together).toBeLessThan(small + 4 * alone + 50);
});

test('what follows the schema is judged although a part does not', () => {
  expect(
    codes(`${needing('{ ttl: 15min, writes: 1 }')}polices: {}\npolicies: { compliance: pcj }\n`),
  ).toEqual([
    '4: INVALID_CONFIGURATION',
    '4: INVALID_REQUEST',
    '6: INVALID_REQUEST',
    '7: COMPLIANCE_VIOLATION',
  ]);
  expect(codes(needing('{ backend_preference: kafka, write_rps: "5000" }'))).toEqual([
    '4: APPROVAL_REQUIRED',
    '4: INVALID_REQUEST',
  ]);
  expect(codes(`${needing('{ durability: hard }').replace('team: orders', 'team: odrers')}`)).toEqual([
    '2: TEAM_NOT_FOUND',
    '4: INVALID_REQUEST',
  ]);
});

test('an owner that is wrong is as if it were right, and the others are where they are', () => {
  const owners = (list: string): string => `${HEAD}needs: {}\naccess: { owners: [${list}] }\n`;
  expect(said(owners('orders-team'))).toEqual(["access.owners[0] must be a mapping, not 'orders-team'"]);
  expect(findings(owners('orders-team, { team: nobody }')).map(({ error }) => error.details.field)).toEqual([
    'access.owners[0]',
    'access.owners[1].team',
  ]);
});

test('a list that is too long and wrong in its entries is left out', () => {
  const list = (n: number): string => Array.from({ length: n }, () => 'x').join(', ');
  expect(said(`${HEAD}needs: {}\naccess: { owners: [${list(101)}] }\n`)).toHaveLength(21);
  const consumers = `${HEAD}needs: {}\naccess: { owners: [{ team: orders-team }], consumers: [${list(1001)}] }\n`;
  expect(said(consumers)).toHaveLength(21);
});

test('nothing is said that follows only from leaving out what is wrong', () => {
  // Its default may be too much for the quota, and is not what was meant.
  const pair = (needs: string, name: string): string =>
    `namespace: ${name}\nteam: pair-team\nclient_api: queue\nneeds: ${needs}\naccess: { owners: [{ team: pair-team }] }\n`;
  expect(said(pair('{ write_rps: 30000 }', 'a'), pair('{ write_rsp: 10 }', 'b'))).toHaveLength(1);
  // The consistency may have been the one that it goes with.
  expect(said(needing('{ consistency: bounded, max_staleness: 5s }'))).toHaveLength(1);
  // The claim may have named the ticket.
  const granted = needing('{ backend_preference: kafka }').replace('orders', 'granted-orders');
  expect(codes(granted)).toEqual(['4: APPROVAL_INVALID']);
  expect(codes(`${granted}approval: { ticket: PLAT-1 }\n`)).toEqual(['6: INVALID_REQUEST']);
  expect(codes(`${granted}aproval: { approval_ticket: PLAT-1 }\n`)).toEqual(['6: INVALID_REQUEST']);
  // It may have been the tombstone.
  expect(codes(`${granted}state: deleted\n`)).toEqual(['6: INVALID_REQUEST']);
  // A selection with other settings is another one.
  expect(codes(`${needing('{}')}backend: { type: kafka, confg: { partitions: 5 } }\n`)).toEqual([
    '6: INVALID_REQUEST',
  ]);
  // A consumer without permission is a notice about a request that is otherwise fine.
  expect(
    codes(`${HEAD}needs: {}\naccess: { owners: [{ team: orders-team }], consumers: [{ service: '*' }] }\n`),
  ).toEqual(['5: INVALID_REQUEST']);
});

test('a name is seen, and numbers are checked but never charged, where the schema is not followed', () => {
  const named = (name: string, needs: string): string =>
    `namespace: ${name}\nteam: pair-team\nclient_api: queue\nneeds: ${needs}\naccess: { owners: [{ team: pair-team }] }\n`;
  expect(codes(named('a', '{ x: 1 }'), named('a', '{}'))).toEqual([
    '4: INVALID_REQUEST',
    '1: NAMESPACE_EXISTS',
  ]);
  expect(codes(named('a', '{ x: 1, write_rps: 40000 }'), named('b', '{ write_rps: 30000 }'))).toEqual([
    '4: INVALID_REQUEST',
    '4: QUOTA_EXCEEDED',
  ]);
  expect(compileTexts(named('a', '{ x: 1 }')).quotas.get('pair-team')!.namespaces.used).toBe(0);
});

test('a quantity that cannot be counted leaves the rest to be judged', () => {
  expect(codes(needing('{ data_size: 9PB, ttl: 15min }'))).toEqual([
    '4: INVALID_REQUEST',
    '4: INVALID_CONFIGURATION',
  ]);
});

test('a namespace that is to be deleted needs nothing for what it was', () => {
  const deleting = (needs: string): string => `${needing(needs)}state: deleting\n`;
  expect(said(deleting('{ write_rps: 200000, backend_preference: redis }'))).toEqual([]);
  expect(said(deleting('{ write_rps: 48000, backend_preference: redis }'))).toEqual([]);
  expect(
    said(deleting('{ write_rps: 40000 }'), needing('{ write_rps: 40000 }').replace('orders', 'more')),
  ).toEqual(['Requested write_rps (40000) with 40000 in use exceeds team quota (50000)']);
  expect(said(deleting('{ ttl: 5min }'))).toHaveLength(1);
});

test('details name the field that is missing', () => {
  expect(findings('{}').map(({ error }) => error.details.field)).toEqual([
    'access', 'client_api', 'namespace', 'needs', 'team',
  ]); // biome-ignore format: one line
  expect(findings(`${HEAD}needs: {}\naccess: {}\n`)[0]!.error.details.field).toBe('access.owners');
});

test.each([
  ['{ write_rps: -1 }', 'needs.write_rps must be 0 or more, not -1', 'Write 0 or more'],
  ['{ concurrent_connections: 0 }', 'needs.concurrent_connections must be 1 or more, not 0', 'Write 1 or more'],
  ['{ write_rps: .inf }', 'needs.write_rps must be a whole number, not .inf', 'Write a whole number'],
  ['', 'needs must be a mapping, not nothing', 'Write `needs: {}` to take the defaults'],
  ['{ ttl: 5m }', "needs.ttl must be a duration such as '15min', not '5m'", "Write '5min' for minutes, '5months' for months"],
  ['{ retention: 30 }', "needs.retention must be a duration such as '30days', or 'forever', not 30",
    "Write a whole number and a unit without a space: ms, s, sec, min, h, hours, d, day, days, w, weeks, months or years; or 'forever'"],
  ['{ ttl: { a: 1 } }', "needs.ttl must be a duration such as '15min', not a mapping",
    'Write a whole number and a unit without a space: ms, s, sec, min, h, hours, d, day, days, w, weeks, months or years'],
  ['{ data_size: 100 }', "needs.data_size must be a size such as '100GB', not 100",
    'Write a number and a unit without a space: B, KB, MB, GB, TB or PB'],
  ['{ data_size: 0GB }', "needs.data_size must be a size such as '100GB', not '0GB'", 'It must be more than 0'],
  ['{ retention: 0days }', "needs.retention must be a duration such as '30days', or 'forever', not '0days'", 'It must be more than 0'],
  ['{ data_size: 8PB }', 'needs.data_size is more than can be counted exactly (2^53 - 1 bytes)', 'Ask for less'],
  ['{ data_size: 99999999999999999999B }', 'needs.data_size is more than can be counted exactly (2^53 - 1 bytes)', 'Ask for less'],
  ['{ retention: 300000years }', 'needs.retention is more than can be counted exactly (2^53 - 1 milliseconds)', 'Ask for less'],
])('needs: %s', (needs, message, help) => {
  const [first] = findings(needing(needs)).filter(({ error }) => error.code === 'INVALID_REQUEST');
  expect(first!.error.message).toBe(message);
  expect(first!.error.details.recommendation).toBe(help);
}); // biome-ignore format: a case is a text, what is said of it, and the help

test.each([
  ['access: { owners: [] }', 'access.owners must have at least 1 entry', 'Add an entry'],
  ['access: { owners: [orders-team] }', "access.owners[0] must be a mapping, not 'orders-team'", 'Write `- team: orders-team`'],
  ['access: { owners: [{ team: orders-team }], consumers: [order-api] }',
    "access.consumers[0] must be a mapping, not 'order-api'", 'Write `- service: order-api`'],
  ["access: { owners: [{ team: orders-team }], consumers: ['*'] }",
    "access.consumers[0] must be a mapping, not '*'", 'Write `- service: order-api`'],
  ['access: { owners: [{ team: orders-team }] }\nbackend: { type: kafka, config: { partitions: .inf } }',
    'backend.config.partitions must be a text, a number, or true or false, not .inf', 'Write a text, a number, or true or false'],
])('%s', (rest, message, help) => {
  const text = `${HEAD}needs: {}\n${rest}\n`;
  expect(said(text)[0]).toBe(message);
  expect(helps(text)[0]).toBe(help);
}); // biome-ignore format: a case is a text, what is said of it, and the help

test('names of 65 characters are too long', () => {
  const text = needing('{}').replace('orders', 'n'.repeat(65));
  expect(said(text)).toEqual(['namespace must have at most 64 characters']);
  expect(helps(text)).toEqual(['Shorten it to 64 characters']);
});

test('sizes and durations up to what can be counted are fine', () => {
  const expert = (needs: string): string => needing(needs).replaceAll('orders-team', 'platform-team');
  for (const size of ['9007199254740991B', '1000000000000000B', '7.9PB'])
    expect(said(expert(`{ data_size: ${size} }`)), size).toEqual([]);
  expect(said(expert('{ retention: 9007199254740991ms }'))).toEqual([]);
});

test.each([
  ['needs:\naccess:\n  owners:\n    - team: orders-team # us\n', 'needs: {}\naccess:\n  owners:\n    - team: orders-team # us\n'],
  ['needs: {}\naccess:\n  owners:\n    - orders-team # us\n', 'needs: {}\naccess:\n  owners:\n    - {team: orders-team} # us\n'],
  ['needs: {}\naccess: { owners: [orders-team] }\n', 'needs: {}\naccess: { owners: [{team: orders-team}] }\n'],
])('the automatic fix of %j', (rest, fixed) => {
  const text = `${HEAD}${rest}`;
  const edits = findings(text).flatMap(({ fix }) =>
    fix?.automatic ? [{ op: 'set' as const, path: parsePath(fix.path), value: fix.value }] : [],
  );
  const edited = editYaml(text, edits);
  expect(edited).toBe(`${HEAD}${fixed}`);
  expect(said(edited)).toEqual([]);
}); // biome-ignore format: before and after
