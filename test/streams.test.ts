import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../scripts/build.ts';
import { wantsColor } from '../src/cli/open-terminal.ts';
import { AT, scratch } from './run-prism.ts';

// The bundle in a process of its own, with streams that fail.

const dist = join('node_modules', '.cache', `prism-streams-${process.pid}`);
beforeAll(async () => {
  await build(dist);
  return () => rmSync(dist, { recursive: true });
});

function shell(command: string, node = process.execPath) {
  const script = `prism() { '${node}' ${dist}/prism.js "$@"; }; ${command}`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { code: status, out: stdout, err: stderr };
}

const COMPANY = ['validate', '--root', 'fixtures/company', ...AT].join(' ');
const MISTAKES = ['validate', '--root', 'fixtures/demo-mistakes', ...AT].join(' ');

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  test.each(['', ' --format json', ' --format sarif'])('below stdout: %s', (format) => {
    const { code, err } = shell(`prism ${COMPANY} --quiet${format} > /dev/full`);
    // With --quiet the text form prints nothing.
    if (format === '') expect({ code, err }).toEqual({ code: 0, err: '' });
    else
      expect({ code, err }).toEqual({
        code: 2,
        err: 'error: stdout cannot be written: no space left on device\n',
      });
  });

  test('below help and the version', () => {
    for (const args of ['--help', '--version', 'schema', 'validate --help'])
      expect(shell(`prism ${args} > /dev/full`)).toEqual({
        code: 2,
        out: '',
        err: 'error: stdout cannot be written: no space left on device\n',
      });
  });

  test('below stderr', () => {
    const { code, out } = shell(`prism ${MISTAKES} 2> /dev/full`);
    expect(code).toBe(2);
    expect(out).toMatch(/^(rejected: .*\n|error: stderr cannot be written: no space left on device\n){2}$/);
  });

  test('below both', () => {
    expect(shell(`prism ${MISTAKES} > /dev/full 2>&1`)).toEqual({ code: 2, out: '', err: '' });
  });
});

test('a reader that has seen enough is no failure', () => {
  const ended = (command: string) => shell(`set -o pipefail; ${command}`);
  expect(ended(`prism ${COMPANY} --format json | head -1`)).toEqual({ code: 0, out: '{\n', err: '' });
  expect(ended(`prism ${MISTAKES} --format json | true`)).toEqual({ code: 1, out: '', err: '' });
  expect(ended(`prism ${MISTAKES} 2>&1 >/dev/null | head -1`).code).toBe(1);
  expect(ended('prism schema | true')).toEqual({ code: 0, out: '', err: '' });
});

test('closed streams are no crash', () => {
  expect(shell(`prism ${COMPANY} >&- 2>&-`)).toEqual({ code: 0, out: '', err: '' });
  expect(shell(`prism ${MISTAKES} 2>&-`).code).toBe(1);
});

test('an older Node says what it needs and nothing else', () => {
  // Whatever the version, the entry must not load anything before it has looked.
  const pretend = scratch();
  const script = join(pretend, 'old.cjs');
  writeFileSync(script, 'Object.defineProperty(process.versions, "node", { value: "20.20.2" })');
  const { code, out, err } = shell(`'${process.execPath}' -r ${script} ${dist}/prism.js --version`);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^error: prism needs Node\.js 24 or newer, and this is 20\.20\.2.*\n$/);
});

const old = [
  '/usr/bin/node',
  '/usr/local/bin/node',
  ...(process.env.PATH ?? '').split(':').map((dir) => join(dir, 'node')),
]
  .filter((path) => existsSync(path))
  .find((path) => Number(/\d+/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[0]) < 24);

test('an older Node for real, where this machine has one', () => {
  if (!old) return;
  const { code, out, err } = shell(`prism ${COMPANY}`, old);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^error: prism needs Node\.js 24 or newer.*\n$/);
});

test.each<[string[], NodeJS.ProcessEnv, boolean, boolean]>([
  [[], {}, true, true],
  [[], {}, false, false],
  [['--no-color'], { FORCE_COLOR: '1' }, true, false],
  [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [[], { NO_COLOR: '' }, true, true],
  [[], { FORCE_COLOR: '1' }, false, true],
  [[], { FORCE_COLOR: '' }, false, false],
  [[], { FORCE_COLOR: '0' }, true, false],
  [[], { FORCE_COLOR: 'false' }, true, false],
])('colours: %j %j, terminal %j: %j', (args, env, isTerminal, color) => {
  expect(wantsColor(args, env, isTerminal)).toBe(color);
});
