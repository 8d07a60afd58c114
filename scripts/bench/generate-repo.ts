import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from './random.ts';
import { requestText, withMistake } from './request-text.ts';

export interface RepoShape {
  readonly requests: number;
  readonly seed: number;
  /** Share of the requests that have one typical mistake, from 0 to 1. */
  readonly wrongShare: number;
}

/** A company with more namespaces has more teams; none of them grows without end. */
const NAMESPACES_A_TEAM = 50;

const SUBJECTS = [
  'order',
  'invoice',
  'stock',
  'session',
  'search',
  'profile',
  'shipment',
  'refund',
  'price',
  'click',
];
const KINDS = ['events', 'cache', 'queue', 'history', 'index', 'snapshots', 'updates'];

/** A namespaces repo in `dir`, committed and packed. The same shape gives the same bytes and the same commit. */
export function generateRepo(dir: string, { requests, seed, wrongShare }: RepoShape): void {
  const random = createRandom(seed);
  const teams = Array.from(
    { length: Math.ceil(requests / NAMESPACES_A_TEAM) },
    (_, index) => `${SUBJECTS[index % SUBJECTS.length]}-team-${index + 1}`,
  );
  write(join(dir, 'prism.yaml'), 'version: 1\nrequests: ["namespaces/**/namespace-request.yaml"]\n');
  write(join(dir, 'policies', 'teams.yaml'), teamsText(teams));
  const wrong = wrongIndexes(requests, wrongShare, random);
  for (let index = 0; index < requests; index++) {
    const team = teams[index % teams.length]!;
    const namespace = `${random.pick(SUBJECTS)}-${random.pick(KINDS)}-${index + 1}`;
    const text = requestText({ namespace, team }, random);
    const written = wrong.has(index) ? withMistake(text, random) : text;
    write(join(dir, 'namespaces', team, namespace, 'namespace-request.yaml'), written);
  }
  commit(dir);
}

/** One somewhere in each stretch of equal length, so that every size has exactly its share. */
function wrongIndexes(requests: number, share: number, random: Random): ReadonlySet<number> {
  const count = Math.round(requests * share);
  const stretch = Math.floor(requests / count);
  return new Set(Array.from({ length: count }, (_, index) => index * stretch + random.int(stretch)));
}

/** Quotas that all namespaces of a team fit into at their largest. */
function teamsText(teams: readonly string[]): string {
  const lines = teams.map(
    (name) => `  - { name: ${name}, boundary: guided, members: [${name}-lead, ${name}-dev] }`,
  );
  return `version: 1
default_quota: { write_rps: 50000000, read_rps: 500000000, data_size: 1PB, namespaces: 1000 }
teams:
${lines.join('\n')}
  - { name: platform-team, boundary: expert, members: [platform-lead] }
`;
}

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** Neither the machine's nor the user's git settings have a say: the commit is the same everywhere. */
function commit(dir: string): void {
  const date = '2026-01-01T00:00:00Z';
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Generated',
    GIT_AUTHOR_EMAIL: 'generated@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Generated',
    GIT_COMMITTER_EMAIL: 'generated@example.com',
    GIT_COMMITTER_DATE: date,
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dir, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Namespaces');
  git('repack', '-a', '-d', '--quiet');
}
