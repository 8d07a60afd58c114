import { type CommittedFile, commitFiles, initRepo, runGit } from './commit-files.ts';
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
export function generateRepo(dir: string, shape: RepoShape): void {
  initRepo(dir);
  commitFiles(dir, { branch: 'main', files: repoFiles(shape) });
  runGit(dir, ['reset', '--quiet', '--hard']);
}

function* repoFiles({ requests, seed, wrongShare }: RepoShape): Generator<CommittedFile> {
  const random = createRandom(seed);
  const teams = Array.from(
    { length: Math.ceil(requests / NAMESPACES_A_TEAM) },
    (_, index) => `${SUBJECTS[index % SUBJECTS.length]}-team-${index + 1}`,
  );
  yield {
    path: 'prism.yaml',
    text: 'version: 1\nrequests: ["namespaces/**/namespace-request.yaml"]\n',
  };
  yield { path: 'policies/teams.yaml', text: teamsText(teams) };
  const wrong = wrongIndexes(requests, wrongShare, random);
  for (let index = 0; index < requests; index++) {
    const team = teams[index % teams.length]!;
    const namespace = `${random.pick(SUBJECTS)}-${random.pick(KINDS)}-${index + 1}`;
    const text = requestText({ namespace, team }, random);
    const written = wrong.has(index) ? withMistake(text, random) : text;
    yield { path: `namespaces/${team}/${namespace}/namespace-request.yaml`, text: written };
  }
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
