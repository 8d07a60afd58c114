import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  ALL_VALID,
  planRivals,
  repoOf,
  SCENARIOS,
  sizeContenders,
  startupContenders,
} from './bench/contenders.ts';
import { type Contender, createMeasure, measureInterleaved, type Sample } from './bench/measure.ts';
import { planContenders } from './bench/plan-contenders.ts';
import { growthRows, planRows, type Row, renderTable, sizeRows, startupRows } from './bench/verdicts.ts';

const HELP = `Measures Prism against ajv-cli on generated repos, and its start against an empty Node.

  npm run bench -- [--sizes 1000,10000] [--runs 5] [--only startup|sizes|plans] [--dir DIR] [--check]

Every number is the median over whole processes whose runs take turns. --dir holds the repos and what is compiled
(default: memory, where there is enough). --check ends with 1 when a budget is exceeded.
`;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    dir: { type: 'string' },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map(Number);
const runs = Number(options.runs);
const known = [undefined, 'startup', 'sizes', 'plans'].includes(options.only);
if (options.help || !known || ![...sizes, runs].every((number) => Number.isInteger(number) && number > 0)) {
  process.stderr.write(HELP);
  process.exit(options.help ? 0 : 2);
}
if (!existsSync(join(import.meta.dirname, '..', 'dist', 'prism.js'))) {
  process.stderr.write('dist/prism.js is missing: run `npm run build` first\n');
  process.exit(2);
}

const atStart = loadavg()[0]!;
const dir = mkdtempSync(join(options.dir ?? fastFolder(), 'prism-bench-'));
try {
  const rows = await measureAll(dir);
  process.stdout.write(renderTable(rows));
  const busy = Math.max(atStart, loadavg()[0]!) > cpus().length;
  process.stdout.write(
    `\nNode ${process.version} on ${cpus().length} x ${cpus()[0]?.model}, medians of ${runs}, load ${atStart.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after${
      busy ? ': others use this machine, so trust ratios and cpu, not milliseconds' : ''
    }\n`,
  );
  if (options.check && rows.some(({ within }) => within === false)) process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}

/**
 * A file system in memory, so that it is the programs that are compared. On disk it can be anything: ext4 without a
 * journal takes seconds to create what takes a tenth otherwise where files were deleted minutes ago, as between runs.
 */
function fastFolder(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 ** 30 ? memory : tmpdir();
}

async function measureAll(dir: string): Promise<Row[]> {
  const measure = createMeasure(dir);
  const rows: Row[] = [];
  if (options.only === undefined || options.only === 'startup') {
    // A start takes so little that more runs cost nothing and tell more.
    rows.push(...startupRows(measureInterleaved(startupContenders(dir), runs * 4, measure)));
  }
  if (options.only === 'startup') return rows;
  const samples = new Map<string, Sample>();
  for (const size of sizes) {
    process.stderr.write(`measuring ${size.toLocaleString('en')} requests …\n`);
    const take = (contenders: readonly Contender[]) => {
      for (const [name, sample] of measureInterleaved(contenders, runs, measure)) samples.set(name, sample);
    };
    const checkers = await sizeContenders(size, dir, options.only === 'plans' ? [ALL_VALID] : SCENARIOS);
    if (options.only !== 'plans') {
      take(checkers);
      rows.push(...sizeRows(size, samples));
    }
    if (options.only !== 'sizes') {
      take([...planRivals(size, dir, checkers), ...planContenders(size, dir, repoOf(size, dir, ALL_VALID))]);
      rows.push(...planRows(size, samples));
    }
  }
  for (const [index, large] of sizes.entries()) {
    if (index > 0) rows.push(...growthRows(sizes[index - 1]!, large, samples));
  }
  return rows;
}
