import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way to do a piece of work: a Node program in a process of its own. */
export interface Contender {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Exit codes of a run that did its work; another one is no measurement. */
  readonly exits: readonly number[];
  /** Runs before the clock starts. */
  readonly before?: () => void;
}

/** Who takes longer than this is not run again and again to know it better. */
const LONG_MS = 10_000;

export interface Sample {
  readonly wallMs: number;
  /** User and system time of all threads. */
  readonly cpuMs: number;
  readonly peakMB: number;
}

/**
 * Loaded into every contender: it writes what the process used when it ends. VmHWM and not maxRSS, since Linux
 * lets a child start out with the maxRSS of the process it was forked from. CommonJS and by --require: an
 * --import would start Node's module loader, which not every contender uses, in all of them.
 */
const PROBE = `
process.on('exit', () => {
  const { readFileSync, writeFileSync } = require('node:fs');
  const { user, system } = process.cpuUsage();
  let peak = process.resourceUsage().maxRSS;
  try { peak = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  writeFileSync(process.env.PRISM_BENCH_USAGE, JSON.stringify({ cpuMs: (user + system) / 1000, peakMB: peak / 1024 }));
});
`;

export type Measure = (contender: Contender) => Sample;

/** @param dir Folder for the probe and what it writes. */
export function createMeasure(dir: string): Measure {
  const probe = join(dir, 'probe.cjs');
  const usage = join(dir, 'usage.json');
  writeFileSync(probe, PROBE);
  // Settings of whoever starts the benchmark (npm sets dozens of variables) must not reach the contenders.
  const env = { PATH: process.env.PATH, PRISM_BENCH_USAGE: usage, NO_COLOR: '1' };
  return ({ name, args, cwd, exits, before }) => {
    before?.();
    rmSync(usage, { force: true });
    const start = process.hrtime.bigint();
    const { status, error } = spawnSync(process.execPath, ['--require', probe, ...args], {
      cwd,
      env,
      stdio: 'ignore',
    });
    const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
    if (error) throw error;
    if (!exits.includes(status ?? -1))
      throw new Error(`${name} ended with ${status}: node ${args.join(' ')}`);
    return { wallMs, ...JSON.parse(readFileSync(usage, 'utf8')) };
  };
}

/**
 * Medians of `runs` rounds in which each contender runs once: what else the machine does at a time then falls on all of
 * them alike. One round beforehand warms the file cache and is not counted.
 */
export function measureInterleaved(
  contenders: readonly Contender[],
  runs: number,
  measure: Measure,
): Map<string, Sample> {
  const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const contender of contenders) {
      const taken = samples.get(contender.name)!;
      if (taken[0] && taken[0].wallMs > LONG_MS) continue;
      const sample = measure(contender);
      if (run > 0) samples.get(contender.name)!.push(sample);
    }
  }
  return new Map(
    [...samples].map(([name, taken]) => [
      name,
      {
        wallMs: median(taken.map(({ wallMs }) => wallMs)),
        cpuMs: median(taken.map(({ cpuMs }) => cpuMs)),
        peakMB: median(taken.map(({ peakMB }) => peakMB)),
      },
    ]),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
