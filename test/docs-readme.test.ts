import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../src/cli/program.ts';
import type { BackendsPolicy } from '../src/core/model/policy-backends.gen.ts';
import type { BoundariesPolicy } from '../src/core/model/policy-boundaries.gen.ts';
import type { PatternsPolicy } from '../src/core/model/policy-patterns.gen.ts';

// Every ` ```console ` block of these pages is run, command by command, in a folder that has the checkout's
// fixtures, policies and schemas. Where output is shown, a line `…` stands for any lines and a `…` in a line for
// any text. ` ```yaml file=<path> ` writes a file first, in which `<commit>` is what is checked out in ../acme;
// ` ```yaml edit=<path> ` replaces the line of a file that is the same up to its first comma, or its colon; several
// lines replace as many from the one that is the first on, and with ` insert=<path> ` the others come after it.

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/how-to/try-it-on-your-repo.md',
  'docs/how-to/set-up-a-repo.md',
  'docs/how-to/check-before-commit.md',
  'docs/how-to/review-a-change.md',
  'docs/how-to/change-policies.md',
  'docs/how-to/delete-a-namespace.md',
  'docs/how-to/apply.md',
  'docs/how-to/keep-the-state.md',
];

const checkout = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'prism-readme-'));
afterAll(() => {
  process.chdir(checkout);
  rmSync(scratch, { recursive: true });
});

interface Command {
  readonly line: string;
  /** What is shown below it; undefined where nothing is. */
  readonly shown: string | undefined;
}

type Step =
  | { readonly kind: 'command'; readonly name: string; readonly command: Command }
  | { readonly kind: 'file'; readonly name: string; readonly path: string; readonly text: string }
  | {
      readonly kind: 'edit' | 'insert';
      readonly name: string;
      readonly path: string;
      readonly text: string;
    };

function stepsOf(page: string): Step[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```(\w+)(.*)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, language, info, body]): Step[] => {
      if (language === 'console') {
        return commandsOf(body!).map((command) => ({ kind: 'command', name: `$ ${command.line}`, command }));
      }
      const [, kind, path] = /(file|edit|insert)=(\S+)/.exec(info!) ?? [];
      return kind && path
        ? [{ kind: kind as 'file' | 'edit' | 'insert', name: `${kind} ${path}`, path, text: body! }]
        : [];
    },
  );
}

const commandsOf = (block: string): Command[] =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...shown] = part.split('\n');
      const text = shown.join('\n');
      return { line, shown: text === '' ? undefined : text };
    });

/** A folder to run a page in, as if it were the checkout. */
function workFolder(): string {
  const folder = join(mkdtempSync(join(scratch, 'page-')), 'prism');
  mkdirSync(folder);
  for (const name of ['fixtures', 'policies', 'schemas'])
    symlinkSync(resolve(checkout, name), join(folder, name));
  return folder;
}

/** Runs one command line as the shell of the reader would. */
async function execute(line: string, previousCode: number): Promise<{ output: string; code: number }> {
  let output = '';
  const print = (text: string) => {
    output += text;
  };
  const [command, target] = line.split(' > ') as [string, string?];
  const [program, ...args] = command.split(' ') as [string, ...string[]];
  if (program === 'npx' && args[0] === 'prism') {
    const code = await run(args.slice(1), {
      out: print,
      err: print,
      color: false,
      outColor: false,
      width: undefined,
    });
    if (target === undefined) return { output, code };
    writeFileSync(target, output);
    return { output: '', code };
  }
  if (line === 'echo $?') return { output: `${previousCode}\n`, code: 0 };
  if (SHELL.includes(program)) return shell(line);
  throw new Error(`this test cannot run '${line}'`);
}

/** What else pages run. */
const SHELL = ['cat', 'cp', 'git', 'rm'];

/** Somebody whose git is set up in no special way. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.com',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.com',
};

function shell(line: string): { output: string; code: number } {
  const { stdout, stderr, status } = spawnSync('sh', ['-c', line], { encoding: 'utf8', env: ENVIRONMENT });
  return { output: stdout + stderr, code: status ?? 2 };
}

const writtenFile = (text: string): string =>
  text.includes('<commit>')
    ? text.replaceAll('<commit>', shell('git -C ../acme rev-parse HEAD').output.trim())
    : text;

function editedFile(text: string, block: string, kind: 'edit' | 'insert'): string {
  const [first = '', ...more] = block.trimEnd().split('\n');
  const upTo = /^[^,]*,|^[^:]*:/.exec(first)![0];
  const isPlace = (line: string) => (more.length > 0 ? line === first : line.startsWith(upTo));
  const lines = text.split('\n');
  expect(lines.filter(isPlace)).toHaveLength(1);
  lines.splice(lines.findIndex(isPlace), kind === 'edit' ? 1 + more.length : 1, first, ...more);
  return lines.join('\n');
}

const isNpm = (line: string): boolean => line.startsWith('npm ');

/** Shown output as a pattern. */
function asPattern(shown: string): RegExp {
  const lines = shown.split('\n').map((line) => (line === '…' ? '(?:.*\\n)*?' : `${escaped(line)}\\n`));
  return new RegExp(`^${lines.join('').replace(/\\n$/, '')}$`);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('…', '.*');

describe.each(PAGES)('%s', (page) => {
  const folder = workFolder();
  const steps = stepsOf(page);
  let code = 0;

  test('has commands', () => {
    expect(steps.filter(({ kind }) => kind === 'command').length).toBeGreaterThan(0);
  });

  test.each(steps)('$name', async (step) => {
    process.chdir(folder);
    if (step.kind === 'file') {
      mkdirSync(dirname(step.path), { recursive: true });
      writeFileSync(step.path, writtenFile(step.text));
    } else if (step.kind !== 'command') {
      writeFileSync(step.path, editedFile(readFileSync(step.path, 'utf8'), step.text, step.kind));
    } else if (isNpm(step.command.line)) {
      const { scripts } = JSON.parse(readFileSync(resolve(checkout, 'package.json'), 'utf8'));
      for (const part of step.command.line.split(' && '))
        expect(part).toSatisfy((text: string) => isNpmCommand(text, scripts));
    } else {
      const { line, shown } = step.command;
      const ran = await execute(line, code);
      code = ran.code;
      // A page shows no failure of the program itself.
      expect(ran.code, ran.output).not.toBe(2);
      if (shown === undefined) expect(ran.code, ran.output).toBe(0);
      else if (!asPattern(shown).test(ran.output)) expect(ran.output).toBe(shown);
    }
  });
});

const isNpmCommand = (text: string, scripts: Record<string, string>): boolean =>
  text === 'npm ci' ||
  text === 'npm test' ||
  (text.startsWith('npm run ') && text.slice('npm run '.length) in scripts);

describe('what README.md says of the built-in policies', () => {
  const policy = <T>(name: string) =>
    parse(readFileSync(resolve(checkout, `policies/${name}.yaml`), 'utf8')) as T;
  const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| (.*) \|$/gm)].map(([, row]) =>
    row!.split(' | '),
  );
  const rowOf = (first: string) => rows.find(([cell]) => cell === first);

  test('every pattern, in order', () => {
    const ids = policy<PatternsPolicy>('patterns').patterns.map(({ id }) => `\`${id}\``);
    expect(rows.map(([cell]) => cell).filter((cell) => ids.includes(cell!))).toEqual(ids);
  });

  test('the backends of each client API, in order of the rules', () => {
    const { rules } = policy<BackendsPolicy>('backends');
    for (const api of ['keyvalue', 'pubsub', 'queue', 'transact', 'reader']) {
      const picked = rules
        .filter(({ when }) => when.includes(`client_api == "${api}"`))
        .map(({ backend }) => backend);
      expect(
        [...rowOf(`\`${api}\``)![1]!.matchAll(/→ (\w+)/g)].map(([, backend]) => backend),
        api,
      ).toEqual(picked);
    }
  });

  test('the limits of each boundary', () => {
    for (const { field, client_apis, standard, ceiling } of policy<BoundariesPolicy>('boundaries').limits) {
      const first = `\`${field.replace('needs.', '')}\`${client_apis ? ` of a ${client_apis.join(' or ')}` : ''}`;
      const limits = rowOf(first)
        ?.slice(1)
        .map((cell) => cell.replace(/[, ]/g, ''));
      expect(limits, first).toEqual([String(standard), String(ceiling ?? 'any')]);
    }
  });
});

test('the editor settings map every schema that people write by', () => {
  const text = readFileSync(resolve(checkout, '.vscode/settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const mapped = Object.keys(JSON.parse(text)['yaml.schemas']);
  const policies = [
    'teams',
    'approvals',
    'boundaries',
    'defaults',
    'patterns',
    'backends',
    'sizing',
    'transitions',
    'compliance',
  ];
  const names = ['request', 'settings', ...policies.map((name) => `policy-${name}`)];
  expect(mapped).toEqual(names.map((name) => `./schemas/${name}.schema.json`));
  expect(mapped.filter((path) => !existsSync(resolve(checkout, path)))).toEqual([]);
});
