import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../bench/random.ts';

/** Where a repo keeps its state and what it lives on. */
export interface Places {
  /** The lines of `state:` and of `backends:` of prism.yaml. */
  readonly state: string;
  readonly backends: string;
}

/** What its namespaces' names begin with: roles belong to a whole server, on which others may do the same. */
export const OWN = `kill-${process.pid}`;

/** One namespace as its file says it; `pool` is what an edit changes in place. */
export interface Wanted {
  readonly name: string;
  readonly api: keyof typeof NEEDS;
  readonly pool: number;
  readonly state: 'active' | 'deleting';
  readonly consumers: number;
  /** Of a queue: whether it has a table more. */
  readonly replay: boolean;
}

/** All of these live on PostgreSQL, with one to four tables. */
const NEEDS = {
  transact: '',
  queue: '  consistency: strong\n',
  keyvalue: '  consistency: strong\n  durability: strong\n',
  reader: '  query_complexity: high\n',
} as const;

const REPLAY = '  replay: enabled\n  retention: 3days\n';

const APIS = Object.keys(NEEDS) as (keyof typeof NEEDS)[];

export const firstWanted = (count: number, random: Random): Wanted[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `${OWN}-${String(i).padStart(4, '0')}`,
    api: random.pick(APIS),
    pool: 20 + 4 * random.int(20),
    state: 'active',
    consumers: random.int(4),
    replay: random.chance(0.5),
  }));

/** A third is edited in place, a quarter is to go. */
export const nextWanted = (all: readonly Wanted[], random: Random): Wanted[] =>
  all.map((one) => {
    const draw = random.int(12);
    if (draw < 4) return { ...one, pool: one.pool + 40, consumers: one.consumers + 1 };
    return draw < 7 ? { ...one, state: 'deleting' } : one;
  });

/** The same names, of which half ask for something else: their tables are others, or their rights. */
export const otherFirst = (all: readonly Wanted[], random: Random): Wanted[] =>
  all.map((one) =>
    random.chance(0.7) ? { ...one, replay: !one.replay, consumers: (one.consumers + 1) % 4 } : one,
  );

/** Edits that are not wanted after all, and deletions that are taken back; those that are wanted come later, partly. */
export const otherNext = (all: readonly Wanted[], random: Random): Wanted[] =>
  all.map((one) => {
    if (random.chance(0.4)) return one;
    if (one.state === 'deleting') return { ...one, state: 'active' };
    return random.chance(0.3) ? { ...one, state: 'deleting' } : { ...one, pool: one.pool + 20 };
  });

export function writeRepo(root: string, places: Places): void {
  mkdirSync(join(root, 'policies'), { recursive: true });
  writeFileSync(
    join(root, 'prism.yaml'),
    `version: 1\nrequests: ["namespaces/**/namespace-request.yaml"]\nmax_deletions: 100000\n${places.state}${places.backends}`,
  );
  writeFileSync(join(root, 'policies', 'teams.yaml'), TEAMS);
  writeFileSync(join(root, 'policies', 'approvals.yaml'), APPROVALS);
}

export function writeRequests(root: string, all: readonly Wanted[]): void {
  for (const { name, api, pool, state, consumers, replay } of all) {
    const folder = join(root, 'namespaces', 'kill-team', name);
    mkdirSync(folder, { recursive: true });
    const services = Array.from(
      { length: consumers },
      (_, i) => `    - { service: service-${i}, permission: read-write }\n`,
    );
    writeFileSync(
      join(folder, 'namespace-request.yaml'),
      [
        `namespace: ${name}\nteam: kill-team\nclient_api: ${api}\nstate: ${state}\n`,
        'approval: { approved_by: platform-team, approval_ticket: KILL-1 }\n',
        `needs:\n  concurrent_connections: ${pool}\n${NEEDS[api]}${api === 'queue' && replay ? REPLAY : ''}`,
        'access:\n  owners: [{ team: kill-team }]\n',
        services.length > 0 ? `  consumers:\n${services.join('')}` : '',
      ].join(''),
    );
  }
}

const TEAMS = `version: 1
default_quota: { write_rps: unlimited, read_rps: unlimited, data_size: unlimited, namespaces: unlimited }
teams:
  - { name: kill-team, members: [ada] }
  - { name: platform-team, boundary: expert, members: [pat] }
`;

const APPROVALS = `version: 1
approvals:
  - namespace: kill-*
    team: kill-team
    allows: { delete: true, risk: data-loss }
    approved_by: platform-team
    ticket: KILL-1
    expires: 2099-12-31
`;
