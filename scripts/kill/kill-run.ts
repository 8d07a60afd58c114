import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom, type Random } from '../bench/random.ts';
import { type Database, embeddedDatabase, serverDatabase } from './databases.ts';
import { type Facts, factsOf } from './facts.ts';
import { firstWanted, nextWanted, writeRepo, writeRequests } from './make-repo.ts';
import { type Kept, keptIn, type StoreKind } from './stores.ts';

export interface KillPlan {
  readonly namespaces: number;
  readonly kills: number;
  readonly store: StoreKind;
  /** Of the server that namespaces are applied to; undefined: embedded. */
  readonly url: string | undefined;
  /** Of the server that the PostgreSQL store is on. */
  readonly stateUrl: string | undefined;
  readonly seed: number;
  /** The command line that is killed: a file for Node. */
  readonly program: string;
  /** Told of what happens, a line each. */
  say(text: string): void;
}

export interface KillResult {
  /** SIGKILLs that hit a run at its work: it had the state and had not ended. */
  readonly atWork: number;
  /** Those that hit one before it had begun. */
  readonly early: number;
  /** Ends that were awaited: of a phase, and of those that a kill came too late for. */
  readonly ended: number;
  readonly clean: Facts;
  readonly killed: Facts;
}

interface Site {
  readonly program: string;
  readonly root: string;
  readonly kept: Kept;
  readonly database: Database;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The same requests, edits and deletions applied twice: once without interruption, and once by runs that are killed at
 * random instants and started again. What is there in the end must be the same.
 */
export async function killRun(plan: KillPlan): Promise<KillResult> {
  const random = createRandom(plan.seed);
  const first = firstWanted(plan.namespaces, random);
  const phases = [first, nextWanted(first, random)];

  const timings: number[] = [];
  const clean = await onSite(plan, 'clean', async (site) => {
    for (const wanted of phases) {
      writeRequests(site.root, wanted);
      const start = performance.now();
      const run = startApply(site);
      if ((await run.ended) !== 0) throw new Error(`the clean run failed: ${run.output()}`);
      timings.push(performance.now() - start);
    }
    return await factsAt(site);
  });
  plan.say(
    `clean: ${timings.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(' to create, ')} to edit and delete`,
  );

  const counts = { atWork: 0, early: 0, ended: 0 };
  const killed = await onSite(plan, 'killed', async (site) => {
    for (const [i, wanted] of phases.entries()) {
      writeRequests(site.root, wanted);
      await killPhase(
        site,
        plan,
        timings[i]!,
        Math.ceil((plan.kills * (i + 1)) / phases.length),
        counts,
        random,
      );
    }
    return await factsAt(site);
  });
  return { ...counts, clean, killed };
}

/** Runs until one comes to its end; kills until there are as many as asked for, as long as there is work left. */
async function killPhase(
  site: Site,
  plan: KillPlan,
  cleanTime: number,
  until: number,
  counts: { atWork: number; early: number; ended: number },
  random: Random,
): Promise<void> {
  const perPhase = Math.max(1, until - counts.atWork);
  // Short enough that so many runs do not finish the work, long enough that each gets on with it.
  const longest = STARTUP + Math.ceil((cleanTime * 1.3) / perPhase);
  for (;;) {
    const run = startApply(site);
    const isLast = counts.atWork >= until;
    const delay = STARTUP / 2 + random.int(longest);
    const code = isLast ? await run.ended : await Promise.race([run.ended, later(delay)]);
    if (code === undefined) {
      const hasBegun = run.output().includes('"step-started"');
      run.kill();
      await run.ended;
      if (hasBegun) counts.atWork++;
      else counts.early++;
      continue;
    }
    if (code !== 0) throw new Error(`a run ended with ${code}: ${run.output()}`);
    counts.ended++;
    if (!isLast) plan.say(`the work was done after ${counts.atWork} of ${until} kills`);
    return;
  }
}

/** Milliseconds that the program takes until it begins, about. */
const STARTUP = 500;

const later = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms).unref());

function startApply(site: Site) {
  const args = [site.program, 'apply', '--root', site.root, '--format', 'json', '--wait', '90'];
  const child = spawn(process.execPath, args, { env: site.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return {
    ended: new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1))),
    kill: () => child.kill('SIGKILL'),
    output: () => output,
  };
}

async function onSite<T>(plan: KillPlan, name: string, work: (site: Site) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), `prism-kill-${name}-`));
  const database =
    plan.url === undefined ? embeddedDatabase(root) : await serverDatabase(plan.url, 'prism_kill');
  const kept = await keptIn(plan.store, root, plan.stateUrl);
  try {
    writeRepo(root, { state: kept.settings, backends: database.settings });
    return await work({ program: plan.program, root, kept, database, env: { ...process.env, ...database.env, ...kept.env } });
  } finally {
    await kept.remove();
    await database.remove();
    rmSync(root, { recursive: true, force: true });
  }
}

async function factsAt({ root, kept, database }: Site): Promise<Facts> {
  const store = await kept.open();
  try {
    return await database.ask((query) => factsOf(root, store, query));
  } finally {
    await store.close();
  }
}

/** What is wrong, a line each; empty where killing made no difference. */
export function killProblems({ clean, killed }: KillResult): string[] {
  return [
    ...(['database', 'files', 'state'] as const).flatMap((part) => {
      const [was, is] = [new Set(clean[part]), new Set(killed[part])];
      return [
        ...clean[part].filter((fact) => !is.has(fact)).map((fact) => `${part}: lost: ${fact}`),
        ...killed[part].filter((fact) => !was.has(fact)).map((fact) => `${part}: too much: ${fact}`),
        ...(killed[part].length === is.size ? [] : [`${part}: something is there twice`]),
      ];
    }),
    ...(killed.doubts > 0 ? [`${killed.doubts} steps in doubt`] : []),
    ...(killed.pending > 0 ? [`${killed.pending} changes have not ended`] : []),
  ];
}
