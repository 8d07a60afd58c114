import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../src/cli/program.ts';
import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import { AT, prism, scratch } from './run-prism.ts';

const COMPANY = ['--root', 'fixtures/company', ...AT];
const MISTAKES = ['--root', 'fixtures/demo-mistakes', ...AT];
const schema = (name: string) =>
  new Ajv({ strict: false }).compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('validate accepts a good repo: exit 0, the verdict on stdout, notices on stderr', async () => {
  const { code, out, err } = await prism('validate', ...COMPANY);
  expect(code).toBe(0);
  expect(out).toMatch(/^accepted: 40 namespaces/);
  expect(err).toContain('[NEAR_THRESHOLD]');
});

test('validate rejects: exit 1, each finding as path:line:col with caret and help on stderr', async () => {
  const { code, out, err } = await prism('validate', ...MISTAKES);
  expect(code).toBe(1);
  expect(out).toMatch(/^rejected: 8 namespaces/);
  expect(err).toMatch(/^namespaces\/\S+:\d+:\d+: error: .+ \[[A-Z_]+\]$/m);
  expect(err).toMatch(/\^/);
  expect(err).toMatch(/help: /);
});

test.each(['json', 'sarif'])(
  '--format %s is one parseable document and nothing on stderr',
  async (format) => {
    const { out, err, code } = await prism('validate', ...MISTAKES, '--format', format);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(typeof JSON.parse(out)).toBe('object');
    if (format === 'json') expect(schema('diagnostics')(JSON.parse(out))).toBe(true);
  },
);

test('--quiet prints errors only', async () => {
  const { out, err } = await prism('validate', ...COMPANY, '--quiet');
  expect(out + err).toBe('');
});

test('validate PATHS reports on what is named, and still reads the whole tree', async () => {
  const root = scratch('err/quota-sum');
  const all = JSON.parse((await prism('validate', '--root', root, ...AT, '--format', 'json')).out);
  const [wrong] = all.diagnostics.filter((one: { severity: string }) => one.severity === 'error');
  const named = await prism(
    'validate',
    join(root, wrong.location.file),
    '--root',
    root,
    ...AT,
    '--format',
    'json',
  );
  expect(named.code).toBe(1);
  expect(JSON.parse(named.out).namespaces).toBe(1);
  const others = all.diagnostics.length;
  const right = readdirSync(root, { recursive: true, encoding: 'utf8' }).find(
    (name) => name.endsWith('request.yaml') && name !== wrong.location.file,
  )!;
  const fine = await prism('validate', join(root, right), '--root', root, ...AT, '--format', 'json');
  expect(fine.code).toBe(0);
  expect(JSON.parse(fine.out).diagnostics.length).toBeLessThan(others);
});

describe('what a commit hook names', () => {
  const QUERY_LOG = 'namespaces/search-team/query-log/namespace-request.yaml';
  const validate = async (root: string, paths: string[], ...more: string[]) => {
    const named = paths.map((path) => join(root, path));
    const ran = await prism('validate', ...named, '--root', root, ...AT, ...more, '--format', 'json');
    return { ...ran, namespaces: ran.out === '' ? undefined : JSON.parse(ran.out).namespaces };
  };

  test.each([
    [['policies/teams.yaml', QUERY_LOG]],
    [['prism.yaml']],
    [['policies']],
    [['policies/README.md']],
  ])('the rules mean the whole tree: %j', async (paths) => {
    const root = scratch('demo-mistakes');
    writeFileSync(join(root, 'policies/README.md'), '');
    writeFileSync(join(root, 'prism.yaml'), 'version: 1\n');
    expect(await validate(root, paths)).toMatchObject({ code: 1, err: '', namespaces: 8 });
  });

  test('the policies of prism.yaml and of the command line, too', async () => {
    const root = scratch('demo-mistakes');
    renameSync(join(root, 'policies'), join(root, 'rules'));
    const policies = join(root, 'rules');
    expect(await validate(root, ['rules/teams.yaml'], '--policies', policies)).toMatchObject({
      namespaces: 8,
    });
    writeFileSync(join(root, 'prism.yaml'), 'version: 1\npolicies: ./rules/\n');
    expect(await validate(root, ['rules/teams.yaml'])).toMatchObject({ code: 1, namespaces: 8 });
  });

  test('other files are passed over with a note, and a path that does not exist is a mistake', async () => {
    const root = scratch('demo-mistakes');
    writeFileSync(join(root, 'README.md'), '');
    const { err, namespaces } = await validate(root, ['README.md', QUERY_LOG]);
    expect({ err, namespaces }).toEqual({
      err: `note: '${join(root, 'README.md')}' is no request file and is passed over\n`,
      namespaces: 1,
    });
    expect(await validate(root, ['README.md'])).toMatchObject({ code: 0, namespaces: 0 });
    expect(await validate(root, ['README.md'], '--quiet')).toMatchObject({ err: '' });
    const gone = await validate(root, [QUERY_LOG.replace('query-log', 'query-lag')]);
    expect(gone).toMatchObject({ code: 2, err: expect.stringContaining(`Did you mean '${QUERY_LOG}'?`) });
  });

  test('a root that is named by a link, and a request by its real path', async () => {
    const root = scratch('demo-mistakes');
    const link = join(scratch(), 'link');
    symlinkSync(root, link);
    const { out } = await prism('validate', join(root, QUERY_LOG), '--root', link, ...AT, '--format', 'json');
    expect(JSON.parse(out).namespaces).toBe(1);
  });

  test('what is behind a folder that is not read is reported as that', async () => {
    const root = scratch('company');
    symlinkSync('payments-team', join(root, 'namespaces/linked'));
    const path = 'namespaces/linked/order-processing/namespace-request.yaml';
    const { code, out } = await validate(root, [path]);
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics.map((one: Diagnostic) => one.location.file)).toContain(
      'namespaces/linked',
    );
  });
});

test.each([
  [['validate', '--root', 'no-such-folder'], "The root 'no-such-folder' is no folder"],
  [['validate', 'no-such-file', ...COMPANY], "There is no 'no-such-file'"],
  [['validate', 'src', ...COMPANY], "No request file of 'fixtures/company' is in 'src'"],
  [['validate', ...COMPANY, '--policies', 'nope'], "There is no policies folder 'nope'"],
  [['validate', ...COMPANY, '--policies', 'README.md'], "The policies 'README.md' are a file and no folder"],
  [['validate', '--frmat', 'json'], "unknown option '--frmat'"],
  [['validate', '--format', 'xml'], 'Allowed choices'],
  [['validate', '--now', 'tomorrow'], 'ISO date'],
  [['valdate'], "unknown command 'valdate'"],
  [['explain', 'order-procesing', ...COMPANY], "Did you mean 'order-processing'?"],
  [['schema', 'reqest'], "Did you mean 'request'?"],
])('usage errors end with 2 and say what to do: %j', async (args, message) => {
  const { code, out, err } = await prism(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
});

test('every command has help with an example', async () => {
  for (const command of ['validate', 'compile', 'explain', 'schema']) {
    const { code, out } = await prism(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`$ prism ${command}`);
  }
});

test('help is wrapped at a narrow terminal', async () => {
  let out = '';
  const print = (text: string) => {
    out += text;
  };
  await run(['validate', '--help'], { out: print, err: print, color: false, outColor: false, width: 60 });
  const [lines, example] = [out.split('\n'), out.indexOf('Example:')];
  expect(example).toBeGreaterThan(0);
  expect(lines.filter((line) => line.length > 60)).toEqual([]);
});

test('compile writes every artifact, valid by its schema', async () => {
  const out = join(scratch(), 'build');
  const { code } = await prism('compile', ...COMPANY, '--out', out);
  expect(code).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    'diagnostics.json',
    'plan.json',
    'plan.md',
    'platform',
    'report.sarif',
  ]);
  const configs = readdirSync(join(out, 'platform'));
  expect(configs).toHaveLength(39);
  const valid = schema('platform-config');
  for (const name of configs) {
    const config = parse(readFileSync(join(out, 'platform', name), 'utf8'));
    expect(valid(config), JSON.stringify(valid.errors)).toBe(true);
    expect(name).toBe(`${config.namespace}.yaml`);
  }
  const plan = json(join(out, 'plan.json'));
  const validPlan = schema('plan');
  expect(validPlan(plan), JSON.stringify(validPlan.errors)).toBe(true);
  expect(plan.summary.create).toBe(39);
  expect(plan.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(schema('diagnostics')(json(join(out, 'diagnostics.json')))).toBe(true);
});

test('a plan names its steps once, and each depends on steps before it', async () => {
  const out = join(scratch(), 'build');
  await prism('compile', ...COMPANY, '--out', out);
  const { changes } = json(join(out, 'plan.json'));
  const seen = new Set<string>();
  const sections = new Set<string>();
  for (const { steps } of changes) {
    for (const step of steps) {
      expect(seen.has(step.id), step.id).toBe(false);
      for (const needed of step.depends_on) expect(seen.has(needed), `${step.id} needs ${needed}`).toBe(true);
      seen.add(step.id);
      sections.add(step.section);
    }
  }
  expect([...sections].sort()).toEqual(['access', 'backend', 'observability', 'pattern', 'proxy']);
});

test('rejected: earlier results are removed and only the findings remain', async () => {
  const root = scratch('ok/rfc-order-processing');
  const out = join(scratch(), 'build');
  expect((await prism('compile', '--root', root, '--out', out, ...AT)).code).toBe(0);
  expect(existsSync(join(out, 'plan.json'))).toBe(true);
  const request = readdirSync(root, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('request.yaml'),
  )!;
  writeFileSync(join(root, request), 'namespace: [\n');
  expect((await prism('compile', '--root', root, '--out', out, ...AT)).code).toBe(1);
  expect(readdirSync(out).sort()).toEqual(['diagnostics.json', 'report.sarif']);
  expect(json(join(out, 'diagnostics.json')).result).toBe('rejected');
});

test('blocked: everything is written, and the change says so', async () => {
  const out = join(scratch(), 'build');
  const { code } = await prism(
    'compile',
    '--root',
    'fixtures/err/rfc-advanced-without-grant',
    '--out',
    out,
    ...AT,
  );
  expect(code).toBe(1);
  expect(json(join(out, 'diagnostics.json')).result).toBe('blocked');
  const [change] = json(join(out, 'plan.json')).changes;
  expect(change.blocked).toBe(true);
  expect(change.approvals).toMatchObject([{ status: 'missing' }]);
  expect(readFileSync(join(out, 'plan.md'), 'utf8')).toMatch(/blocked/i);
});

test('an output folder with anything else in it is left alone', async () => {
  const out = scratch();
  writeFileSync(join(out, 'thesis.doc'), 'years of work');
  const { code, err } = await prism('compile', ...COMPANY, '--out', out);
  expect(code).toBe(2);
  expect(err).toContain("holds 'thesis.doc', which prism did not write");
  expect(readdirSync(out)).toEqual(['thesis.doc']);
  const root = scratch('ok/rfc-order-processing');
  mkdirSync(join(root, 'sub'));
  expect((await prism('compile', '--root', join(root, 'sub'), '--out', root, ...AT)).code).toBe(2);
});

test('what a run has written is no input of the next one, wherever it stands', async () => {
  const root = scratch('ok/rfc-order-processing');
  const request = readdirSync(root, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('request.yaml'),
  )!;
  const text = readFileSync(join(root, request), 'utf8');
  writeFileSync(join(root, request), text.replace(/^namespace: .*/m, 'namespace: namespace-request'));
  const args = ['--root', root, ...AT];
  for (const out of ['build', 'deep/out', 'build']) {
    expect(await prism('compile', ...args, '--out', join(root, out))).toMatchObject({ code: 0 });
    expect(existsSync(join(root, out, 'platform/namespace-request.yaml'))).toBe(true);
  }
  expect((await prism('validate', ...args)).out).toMatch(/^accepted: 1 namespace,/);
});

test('explain names for each value the rule, the policy line and the request lines', async () => {
  const { code, out } = await prism('explain', 'order-processing', ...COMPANY, '--format', 'json');
  expect(code).toBe(0);
  const { decisions } = JSON.parse(out);
  const partitions = decisions.find((one: { path: string }) => one.path === 'backend.config.partitions');
  expect(partitions).toMatchObject({
    value: 20,
    rule: 'sizing.yaml#kafka-partitions',
    policy: { file: 'builtin:policies/sizing.yaml' },
  });
  expect(partitions.inputs.map((input: { field: string }) => input.field)).toEqual([
    'needs.write_rps',
    'needs.read_rps',
  ]);
  const policy = readFileSync('policies/sizing.yaml', 'utf8').split('\n')[partitions.policy.line - 1];
  expect(policy).toContain('kafka-partitions');
  const request = readFileSync(
    'fixtures/company/namespaces/payments-team/order-processing/namespace-request.yaml',
    'utf8',
  ).split('\n');
  for (const { field, line } of partitions.inputs)
    expect(request[line - 1]).toContain(field.replace('needs.', ''));
});

test('schema prints each schema', async () => {
  for (const name of readdirSync('schemas')) {
    const { code, out } = await prism('schema', name.replace('.schema.json', ''));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(json(join('schemas', name)));
  }
});

test('validate --fix mends what has one meaning, keeps every comment, and leaves the rest', async () => {
  const root = scratch('demo-mistakes');
  const { code, err } = await prism('validate', '--fix', '--root', root, ...AT);
  expect(code).toBe(1);
  expect(err).toMatch(/^fixed 4 findings/m);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('request.yaml'),
  )) {
    const comments = (text: string) => text.match(/#.*/g) ?? [];
    expect(comments(readFileSync(join(root, name), 'utf8'))).toEqual(
      comments(readFileSync(join('fixtures/demo-mistakes', name), 'utf8')),
    );
  }
  const again = await prism('validate', '--fix', '--root', root, ...AT);
  expect(again.err).toContain('fixed 0 findings');
});
