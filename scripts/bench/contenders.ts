import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { actionContender } from './action-contender.ts';
import { generateRepo } from './generate-repo.ts';
import type { Contender } from './measure.ts';

const ROOT = join(import.meta.dirname, '..', '..');
export const PRISM = join(ROOT, 'dist', 'prism.js');
const AJV_CLI = join(
  createRequire(import.meta.url).resolve('ajv-cli/package.json'),
  '..',
  'dist',
  'index.js',
);

/**
 * One typical mistake in a hundred requests, and none. Prism does different work on the two: it writes no
 * platform configuration while any request is rejected, so the first alone would flatter it.
 */
export const ALL_VALID = { label: 'all valid', wrongShare: 0 } as const;
export const SCENARIOS = [{ label: '1% wrong', wrongShare: 0.01 }, ALL_VALID] as const;
type Scenario = (typeof SCENARIOS)[number];

export const repoOf = (size: number, dir: string, { wrongShare }: Scenario): string =>
  join(dir, `repo-${size}-${wrongShare}`);

export const nameOf = (
  program: 'prism compile' | 'ajv-cli' | 'bare',
  size: number,
  { label }: Scenario,
): string => `${program}, ${size.toLocaleString('en')} requests, ${label}`;

/** Who checks a repo of `size` requests: Prism, ajv-cli (schema only) and the least that could do the same as ajv-cli. */
export async function sizeContenders(
  size: number,
  dir: string,
  scenarios: readonly Scenario[],
): Promise<Contender[]> {
  const bare = await bundleBare(dir);
  return scenarios.flatMap((scenario) => {
    const root = repoOf(size, dir, scenario);
    const out = join(dir, `out-${size}-${scenario.wrongShare}`);
    generateRepo(root, { requests: size, seed: 1, wrongShare: scenario.wrongShare });
    const requests = join(root, 'namespaces', '**', 'namespace-request.yaml');
    const exits = [scenario.wrongShare > 0 ? 1 : 0];
    return [
      {
        name: nameOf('prism compile', size, scenario),
        args: [PRISM, 'compile', '--root', root, '--out', out],
        exits,
        before: () => rmSync(out, { recursive: true, force: true }),
      },
      {
        name: nameOf('ajv-cli', size, scenario),
        args: [
          AJV_CLI,
          'validate',
          '-s',
          join(ROOT, 'schemas/request.schema.json'),
          '--strict=false',
          '-d',
          requests,
        ],
        exits,
      },
      { name: nameOf('bare', size, scenario), args: [bare, requests], exits },
    ];
  });
}

/** What plans are compared with: all requests checked by the schema or compiled, and a start that does nothing. */
export function planRivals(size: number, dir: string, checkers: readonly Contender[]): Contender[] {
  const names = [nameOf('ajv-cli', size, ALL_VALID), nameOf('prism compile', size, ALL_VALID)];
  return [...checkers.filter(({ name }) => names.includes(name)), emptyNode(dir)];
}

function emptyNode(dir: string): Contender {
  const empty = join(dir, 'empty.cjs');
  writeFileSync(empty, '');
  return { name: EMPTY, args: [empty], exits: [0] };
}

/** Bundled as Prism is: else Node would strip the types of the validators at every start. */
async function bundleBare(dir: string): Promise<string> {
  const file = join(dir, 'bare.mjs');
  const bundle = await rolldown({ input: join(import.meta.dirname, 'bare.ts'), platform: 'node' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}

export const EMPTY = 'empty Node';
export const VERSION = 'prism --version';
export const VALIDATE = 'prism validate, 1 request';

export function startupContenders(dir: string): Contender[] {
  const root = join(dir, 'repo-1');
  mkdirSync(root, { recursive: true });
  generateRepo(root, { requests: 1, seed: 1, wrongShare: 0 });
  return [
    emptyNode(dir),
    { name: VERSION, args: [PRISM, '--version'], exits: [0] },
    { name: VALIDATE, args: [PRISM, 'validate', '--root', root], exits: [0] },
    actionContender(dir, root, join(ROOT, 'dist', 'action.js')),
  ];
}
