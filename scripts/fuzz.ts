import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { type Failure, fuzz } from './fuzz/fuzz.ts';

const HELP = `Feeds random and mutated requests and policies through the whole pipeline, which must never throw.

  npm run fuzz -- [--runs 100000] [--seed N] [--case N] [--failures 1] [--out DIR]

A failure is printed with its seed and case number, and its smallest input is written to DIR (default: here).
--case runs that one case again. --failures goes on until so many different ones are found.
`;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    case: { type: 'string' },
    failures: { type: 'string', default: '1' },
    out: { type: 'string', default: '.' },
    help: { type: 'boolean', default: false },
  },
});
const numbers = [options.runs, options.seed, options.failures, options.case ?? '0'].map(Number);
if (options.help || !numbers.every((number) => Number.isInteger(number) && number >= 0)) {
  process.stderr.write(HELP);
  process.exit(options.help ? 0 : 2);
}
const [runs, seed, wanted, first] = numbers as [number, number, number, number];

const start = performance.now();
const total = options.case === undefined ? runs : 1;
process.stderr.write(`seed ${seed}\n`);
const failures = fuzz({
  seed,
  first,
  runs: total,
  failures: wanted,
  onFailure: tell,
  onProgress: (done) => {
    if (done % 10_000 === 0) process.stderr.write(`${done} of ${total}, ${seconds()} s\n`);
  },
});
process.stdout.write(
  `${failures.length === 0 ? 'no failure' : `${failures.length} failures`} in ${seconds()} s (seed ${seed})\n`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

function tell({ number, kind, policy, signature, error, bytes }: Failure): void {
  const file = join(
    options.out,
    `fuzz-${seed}-${number}${policy === undefined ? '' : `-${policy.replace('.yaml', '')}`}.yaml`,
  );
  writeFileSync(file, bytes);
  process.stdout.write(
    `\nFAILED  ${signature}\n  seed ${seed}, case ${number}, ${kind}${policy ? ` ${policy}` : ''}\n`,
  );
  process.stdout.write(`  smallest input: ${file}\n    ${JSON.stringify(bytes.toString()).slice(0, 400)}\n`);
  process.stdout.write(`  ${error.stack?.split('\n').slice(0, 6).join('\n  ')}\n`);
  if (error.cause !== undefined) process.stdout.write(`  ${inspect(error.cause)}\n`);
}

function seconds(): string {
  return ((performance.now() - start) / 1000).toFixed(0);
}
