import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../bench/random.ts';
import type { Site } from './site.ts';
import { type StartedApply, startApply } from './start-apply.ts';

export interface KillCounts {
  /** SIGKILLs that hit a run at its work: it had the state, and had not ended. */
  atWork: number;
  /** Those that hit one before it had begun, also while an embedded database was being made. */
  early: number;
}

export interface KillOrder {
  readonly program: string;
  /** How many of them at work. */
  readonly kills: number;
  /** Which part of what is to do may be done at most when the last one comes. */
  readonly share: number;
}

/** One more before the beginning for so many at work. */
const EARLY_EVERY = 5;
/** Milliseconds in which the program begins on any machine, or does not. */
const STARTUP = 3000;
/** Milliseconds after a step was done within which the kill comes. */
const SPREAD = 40;

/**
 * Starts runs and kills each, after a random number of steps and a little: how fast the machine is makes no
 * difference. Ends early when there is no more to do.
 */
export async function killRuns(
  site: Site,
  { program, kills, share }: KillOrder,
  counts: KillCounts,
  random: Random,
): Promise<void> {
  let most: number | undefined;
  for (let left = kills; left > 0; ) {
    if (left % EARLY_EVERY === 0) await killEarly(site, program, counts, random);
    const run = startApply(site, program);
    await run.reached(0);
    const steps = run.steps();
    if (steps !== undefined) {
      most ??= steps * (1 - share);
      await run.reached(random.int(Math.max(1, Math.ceil(Math.max(0, steps - most) / left))));
      await Promise.race([run.ended, sleep(random.int(SPREAD))]);
    }
    const code = await Promise.race([run.ended, undefined]);
    if (code === undefined) {
      await run.kill();
      if (steps !== undefined) counts.atWork++;
      left--;
    } else if (code === 0) return;
    else throw failed(site, program, run, code);
  }
}

async function killEarly(site: Site, program: string, counts: KillCounts, random: Random): Promise<void> {
  const run = startApply(site, program);
  await Promise.race([run.ended, run.reached(0), sleep(random.int(STARTUP))]);
  await run.kill();
  if (run.steps() === undefined) counts.early++;
  else counts.atWork++;
}

/** One that nobody kills, and that must do all there is to do. */
export async function finish(site: Site, program: string): Promise<void> {
  const run = startApply(site, program);
  const code = await run.ended;
  if (code !== 0) throw failed(site, program, run, code);
}

/** With what a person would see of it. */
function failed({ root, env }: Site, program: string, run: StartedApply, code: number): Error {
  const args = [program, 'apply', '--dry-run', '--root', root];
  const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return new Error(`a run ended with ${code}\n${run.output().slice(-2000)}\n${stderr}\n${stdout}`);
}
