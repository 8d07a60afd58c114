import { createRandom } from '../bench/random.ts';
import type { Facts } from './facts.ts';
import { finish, type KillCounts, killRuns } from './kill-runs.ts';
import { firstWanted, nextWanted, otherFirst, otherNext, type Wanted, writeRequests } from './make-repo.ts';
import { factsAt, onSite, type Site, type SitePlan, withStore } from './site.ts';

export interface KillPlan extends SitePlan {
  readonly namespaces: number;
  readonly kills: number;
  readonly seed: number;
  /** The command line that is killed: a file for Node. */
  readonly program: string;
  /** Told of what happens, a line each. */
  say(text: string): void;
}

export interface KillResult extends KillCounts {
  readonly clean: Facts;
  readonly killed: Facts;
}

/** The part of the kills that hits runs whose requests are others by the time of the next run. */
const SUPERSEDED = 0.15;
/** Of those that are not: the part that hits creations. The rest hits edits and deletions. */
const CREATIONS = 0.6;
/** How much such a run may do. */
const BARELY = 0.3;

/**
 * The same requests, then edits and deletions, applied twice: by runs that are killed at random instants and started
 * again, some of them with other requests in between; and by one run each. What is there in the end must be the same.
 */
export async function killRun(plan: KillPlan): Promise<KillResult> {
  const { program, say } = plan;
  const random = createRandom(plan.seed);
  const asked = firstWanted(plan.namespaces, random);
  const counts: KillCounts = { atWork: 0, early: 0 };
  const supersede = Math.max(1, Math.round(plan.kills * SUPERSEDED));
  const killed = await onSite(plan, async (site) => {
    const kill = (kills: number, share: number) => killRuns(site, { program, kills, share }, counts, random);
    const other = otherFirst(asked, random);
    writeRequests(site.root, other);
    await kill(supersede, BARELY);
    const first = await keepApplied(site, asked, other);
    writeRequests(site.root, first);
    await kill(Math.max(1, Math.round((plan.kills - 2 * supersede) * CREATIONS)), 1);
    await finish(site, program);
    const next = nextWanted(first, random);
    writeRequests(site.root, otherNext(next, random));
    await kill(supersede, BARELY);
    writeRequests(site.root, next);
    await kill(Math.max(1, plan.kills - counts.atWork), 1);
    await finish(site, program);
    return { phases: [first, next], facts: await factsAt(site) };
  });
  const clean = await onSite(plan, async (site) => {
    for (const wanted of killed.phases) {
      writeRequests(site.root, wanted);
      const start = performance.now();
      await finish(site, program);
      say(`a clean run took ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
    return await factsAt(site);
  });
  return { ...counts, clean, killed: killed.facts };
}

/** What came to its end with another set of tables stays so: only a migration would change it. */
async function keepApplied(
  site: Site,
  wanted: readonly Wanted[],
  other: readonly Wanted[],
): Promise<Wanted[]> {
  const records = await withStore(site, (store) => store.list());
  const applied = new Set(records.filter((one) => one.applied !== null).map(({ namespace }) => namespace));
  return wanted.map((one, i) => (applied.has(one.name) ? { ...one, replay: other[i]!.replay } : one));
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
