import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

// The rules of the house that no compiler checks: which folder may import which.

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name))
  .sort();

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'/g,
    ),
  ].map(([, a, b]) => {
    const to = (a ?? b)!;
    return { from: file, to: to.startsWith('.') ? relative('.', join(dirname(file), to)) : to };
  }),
);

const area = (path: string): string =>
  path.startsWith('src/')
    ? path.split('/')[1]!
    : path.startsWith('schemas/') || path === 'package.json'
      ? 'data'
      : 'package';
const STAGES = ['parse', 'validate', 'authorize', 'select', 'size', 'emit', 'plan', 'report'];
const stage = (path: string): string | undefined =>
  STAGES.find((name) => path.startsWith(`src/core/${name}/`));

test('imports are found at all', () => {
  expect(imports.length).toBeGreaterThan(100);
});

test('the core imports nothing outside of itself but its few libraries', () => {
  const allowed = /^(src\/core\/|yaml$|ajv$|diff$|@marcbachmann\/cel-js$|@noble\/hashes\/)/;
  expect(imports.filter(({ from, to }) => area(from) === 'core' && !allowed.test(to))).toEqual([]);
});

test('nothing points back up', () => {
  const below: Record<string, string[]> = {
    core: ['core', 'package'],
    repo: ['core', 'repo', 'package'],
    artifacts: ['core', 'artifacts', 'package'],
    state: ['core', 'repo', 'state', 'package'],
    backends: ['core', 'backends', 'package'],
    apply: ['core', 'state', 'backends', 'apply', 'package'],
    run: ['core', 'repo', 'state', 'backends', 'apply', 'run', 'package'],
    github: ['core', 'github', 'package'],
    action: [
      'core',
      'repo',
      'state',
      'backends',
      'apply',
      'run',
      'artifacts',
      'github',
      'action',
      'package',
      'data',
    ],
    init: ['core', 'repo', 'run', 'init', 'package'],
    cli: ['core', 'repo', 'state', 'backends', 'apply', 'run', 'artifacts', 'init', 'cli', 'package', 'data'],
  };
  expect([...new Set(files.map(area))].sort()).toEqual(Object.keys(below).sort());
  expect(imports.filter(({ from, to }) => !below[area(from)]!.includes(area(to)))).toEqual([]);
});

test('stages do not import each other; only what calls them does', () => {
  // Every stage may name the parsed file it locates findings in.
  const crossing = imports.filter(
    ({ from, to }) =>
      stage(from) && stage(to) && stage(from) !== stage(to) && to !== 'src/core/parse/parsed-file.ts',
  );
  expect(crossing).toEqual([]);
});

test('one owner a library', () => {
  const owners: Record<string, RegExp> = {
    yaml: /^src\/core\/parse\//,
    ajv: /^src\/core\/(validate|policy)\//,
    '@marcbachmann/cel-js': /^src\/core\/policy\//,
    commander: /^src\/cli\//,
    '@actions/core': /^src\/action\//,
    '@actions/github/lib/utils': /^src\/github\//,
    diff: /^src\/core\/report\//,
    yauzl: /^src\/github\//,
    pg: /^src\/(state\/postgres-|backends\/postgres\/)/,
    '@electric-sql/pglite': /^src\/backends\/postgres\//,
    'p-limit': /^src\/(apply|backends)\//,
    'p-retry': /^src\/apply\//,
    ora: /^src\/cli\//,
    '@platformatic/kafka': /^src\/backends\/kafka\//,
    redis: /^src\/backends\/redis\//,
    '@nats-io/transport-node': /^src\/backends\/nats\//,
    '@nats-io/jetstream': /^src\/backends\/nats\//,
    '@nats-io/jwt': /^src\/backends\/nats\//,
    '@aws-sdk/client-s3': /^src\/backends\/s3\//,
    '@aws-sdk/client-neptune': /^src\/backends\/neptune\//,
    '@aws-sdk/client-iam': /^src\/backends\/(aws|s3|neptune)\//,
    '@actions/http-client': /^src\/github\//,
  };
  for (const [library, owner] of Object.entries(owners)) {
    const users = imports.filter(({ to }) => to === library).map(({ from }) => from);
    expect(users.length, library).toBeGreaterThan(0);
    expect(
      users.filter((file) => !owner.test(file)),
      library,
    ).toEqual([]);
  }
});

test('no default exports, no barrel files, no file of more than 300 lines', () => {
  for (const file of files.filter((name) => !name.endsWith('.gen.ts'))) {
    const text = readFileSync(file, 'utf8');
    expect(/^export default/m.test(text), file).toBe(false);
    expect(/^export (\*|\{[^}]*\}) from/m.test(text), file).toBe(false);
    expect(text.split('\n').length, file).toBeLessThanOrEqual(301);
  }
});
