import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Requests that people wrote, right and wrong: what mutations start from. Sorted, so that a seed means the same everywhere. */
export const readRequests = (): Buffer[] => readAll('fixtures/**/namespace-request.{yaml,yml}');

/** Policy files by name: the built-in ones, and those that right fixtures own. */
export function readPolicies(): { readonly name: string; readonly bytes: Buffer }[] {
  return sorted('{policies,fixtures/ok/*/policies,fixtures/company/policies}/*.yaml').map((path) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    bytes: readFileSync(join(ROOT, path)),
  }));
}

export const readSchema = (name: string): object =>
  JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8'));

/** Above this a fixture is about its size, and a mutation of it would only ever be about that too. */
const LONGEST = 32 * 1024;

const readAll = (glob: string): Buffer[] =>
  sorted(glob)
    .map((path) => readFileSync(join(ROOT, path)))
    .filter(({ length }) => length <= LONGEST);

/** Node's glob walks into symlinks, of which the fixtures have some that lead nowhere. */
const sorted = (glob: string): string[] =>
  globSync(glob, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();

/** The teams of all requests that mutations start from, with quotas of every kind, so that a mutation is judged to the end. */
export function teamsText(): string {
  const named = readRequests().flatMap((bytes) =>
    [...bytes.toString('latin1').matchAll(/team: ([a-z][a-z-]*)$/gm)].map(([, name]) => name!),
  );
  const guided = [...new Set(named)].filter((name) => !WIDE.has(name)).sort();
  return `default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }
teams:
${[...WIDE].map(([name, rest]) => `  - { name: ${name}, ${rest} }\n`).join('')}${guided.map((name) => `  - { name: ${name} }\n`).join('')}`;
}

const WIDE: ReadonlyMap<string, string> = new Map([
  ['payments-team', 'boundary: guided, quota: { write_rps: 10000000, read_rps: unlimited }'],
  ['checkout-team', 'boundary: advanced, quota: { data_size: unlimited }'],
  ['media-team', 'boundary: advanced'],
  [
    'platform-team',
    'boundary: expert, quota: { write_rps: unlimited, read_rps: unlimited, data_size: unlimited }',
  ],
]);

/** Grants wide enough that a privileged request often gets to the last stage. */
export const APPROVALS = `approvals:
  - namespace: "*"
    team: payments-team
    allows:
      { write_rps: 5000000, read_rps: 9000000, retention: forever, backend_preference: [kafka, postgres, redis, nats],
        consistency: [bounded_staleness], max_staleness: 1h, data_size: 200TB }
    approved_by: platform-team
    ticket: JIRA-1234
    expires: 2027-03-31
  - namespace: order-*
    team: search-team
    allows: { max_message_size: 2GB }
    approved_by: platform-team
    ticket: JIRA-1
    expires: 2020-01-01
`;
/** Days before the first grant ends, and long after the second one has: both warnings are within reach. */
export const NOW = Date.UTC(2027, 2, 20);
