import type { Random } from '../scripts/bench/random.ts';
import { MAX_FILE_BYTES } from '../src/core/model/source.ts';
import { NAME } from './git-folder.ts';

/** What stands at a path of a tree that no disk holds. */
export type Entry =
  | { readonly kind: 'file'; readonly bytes: Buffer; readonly request?: RequestText | undefined }
  | { readonly kind: 'link'; readonly target: string };

/** By path. */
export type Tree = ReadonlyMap<string, Entry>;

/** A request in the making; `flaw` is what is wrong with its text. */
export interface RequestText {
  readonly namespace: string;
  readonly team: string;
  readonly api: string;
  readonly needs: Readonly<Record<string, string | number | boolean>>;
  readonly state: 'active' | 'deleting';
  readonly flaw: (typeof FLAWS)[number];
  readonly note: number;
}

const FLAWS = [
  '',
  'syntax',
  'no-namespace',
  'bad-team-type',
  'unknown-key',
  'bad-need',
  'number-only',
] as const;
const KNOWN_TEAMS = ['amber', 'birch', 'cedar', 'dune', 'elm', 'platform'];
const TEAMS = [...KNOWN_TEAMS, ...KNOWN_TEAMS, 'nobody-knows'];
const NAMES = Array.from({ length: 60 }, (_, i) => `${['orders', 'clicks', 'users', 'audit'][i % 4]}-${i}`);
const APIS = ['keyvalue', 'pubsub', 'queue', 'reader', 'transact'];

/** Tight: with a few requests a team is at the end of what it may use. */
export const policiesOf = (random: Random): Record<string, string> => ({
  'policies/teams.yaml': `default_quota: { write_rps: ${random.pick([60000, 150000, 400000])}, read_rps: 400000, data_size: ${random.pick(['20GB', '200GB', '2TB'])}, namespaces: ${random.pick([4, 6, 20])} }
teams:
  - { name: amber, members: [ann, abe], quota: { write_rps: ${random.pick([900, 100000])} } }
  - { name: birch, members: [ben], boundary: advanced }
  - { name: cedar, members: [cat, ann], quota: { namespaces: 3 } }
  - { name: dune, quota: { data_size: 9GB, write_rps: unlimited } }
  - { name: elm }
  - { name: platform, members: [pat], boundary: expert }
`,
  'policies/approvals.yaml': `approvals:
  - { namespace: 'orders-*', team: amber, allows: { write_rps: 500000, risk: data-loss, migrate: true }, approved_by: platform, ticket: T-1, expires: 2027-01-01 }
  - { namespace: 'users-*', team: birch, allows: { delete: true, retention: forever }, approved_by: platform, ticket: T-1, expires: ${random.pick(['2026-12-01', '2026-01-01'])} }
`,
});

const randomNeeds = (random: Random, api: string): Record<string, string | number | boolean> => {
  const needs: Record<string, string | number | boolean> = {};
  const maybe = (name: string, values: readonly (string | number | boolean)[]) => {
    if (random.chance(0.4)) needs[name] = random.pick(values);
  };
  if (api !== 'reader') maybe('write_rps', [0, 100, 600, 5000, 5001, 40000, 60000]);
  maybe('read_rps', [100, 1000, 90000, 250000]);
  maybe('data_size', ['1GB', '1GB', '2GB', '5GB', '101GB']);
  maybe('durability', ['strong', 'eventual']);
  if (api === 'queue' || api === 'pubsub') {
    maybe('retention', ['7days', '40days', '400days', 'forever']);
    maybe('max_message_size', ['1MB', '2MB', '5MB']);
  }
  if (api === 'keyvalue') {
    maybe('ttl', ['1h', '5days']);
    maybe('consistency', ['strong', 'eventual', 'bounded_staleness']);
  }
  return needs;
};

const randomRequest = (random: Random): RequestText => {
  const api = random.pick(APIS);
  return {
    namespace: random.pick(NAMES),
    team: random.pick(TEAMS),
    api,
    needs: randomNeeds(random, api),
    state: random.chance(0.08) ? 'deleting' : 'active',
    flaw: random.chance(0.08) ? random.pick(FLAWS) : '',
    note: random.int(1e6),
  };
};

function print({ namespace, team, api, needs, state, flaw, note }: RequestText): string {
  if (flaw === 'number-only') return `${note}\n`;
  const lines = [
    `# note ${note}`,
    ...(flaw === 'no-namespace' ? [] : [`namespace: ${namespace}`]),
    flaw === 'bad-team-type' ? 'team: [a, b]' : `team: ${team}`,
    `client_api: ${api}`,
    `needs: ${JSON.stringify(flaw === 'bad-need' ? { ...needs, write_rps: 'many' } : needs)}`,
    `access: { owners: [{ team: ${team} }], consumers: [{ service: shop, permission: read-write }] }`,
    ...(note % 3 === 0 ? ['approval: { approved_by: platform, approval_ticket: T-1 }'] : []),
    ...(state === 'deleting' ? ['state: deleting'] : []),
    ...(flaw === 'unknown-key' ? ['colour: blue'] : []),
  ];
  if (flaw === 'syntax') lines.splice(1 + (note % 4), 0, 'needs: [');
  return `${lines.join('\n')}\n`;
}

const requestFile = (request: RequestText): Entry => ({
  kind: 'file',
  bytes: Buffer.from(print(request)),
  request,
});

const textFile = (text: string | Uint8Array): Entry => ({ kind: 'file', bytes: Buffer.from(text) });

const usualPath = ({ team, namespace }: RequestText): string => `namespaces/${team}/${namespace}/${NAME}`;

const ODD_PLACES = [
  NAME,
  `namespaces/${NAME}`,
  `namespaces/.hidden/${NAME}`,
  `docs/${NAME}`,
  `node_modules/x/${NAME}`,
  'namespaces/amber/one/namespace-request.yml',
  `namespaces/amber/x.yaml/${NAME}`,
  `a b/ö/${NAME}`,
  `namespaces/__proto__/${NAME}`,
];

/** A namespaces repo of some tens of files, most of which are requests. */
export function randomTree(random: Random): Map<string, Entry> {
  const tree = new Map<string, Entry>();
  for (const [path, text] of Object.entries(policiesOf(random))) tree.set(path, textFile(text));
  const count = 4 + random.int(28);
  for (let i = 0; i < count; i++) {
    const request = randomRequest(random);
    put(tree, random.chance(0.06) ? random.pick(ODD_PLACES) : usualPath(request), requestFile(request));
  }
  put(tree, 'README.md', textFile('# Namespaces\n'));
  for (let i = random.int(3); i > 0; i--) addOddFile(random, tree);
  return tree;
}

/** Refuses what no tree can hold: a file at the path of a folder, and the reverse. */
export function put(tree: Map<string, Entry>, path: string, entry: Entry): boolean {
  const parts = path.split('/');
  for (let i = 1; i < parts.length; i++) if (tree.has(parts.slice(0, i).join('/'))) return false;
  for (const other of tree.keys()) if (other.startsWith(`${path}/`)) return false;
  tree.set(path, entry);
  return true;
}

function addOddFile(random: Random, tree: Map<string, Entry>): void {
  const path = `namespaces/${random.pick(TEAMS)}/odd-${random.int(4)}/${NAME}`;
  const kind = random.int(5);
  if (kind === 0) put(tree, path, { kind: 'link', target: '../../../README.md' });
  else if (kind === 1) put(tree, path, textFile(Buffer.alloc(MAX_FILE_BYTES + 1 + random.int(9), '#')));
  else if (kind === 2) put(tree, path, textFile(Buffer.from([0x61, 0x0a, 0xff, 0x80 + random.int(9)])));
  else if (kind === 3) put(tree, path, textFile(''));
  else put(tree, `namespaces/notes-${random.int(3)}.txt`, textFile(`${random.int(100)}\n`));
}

/** Folder links, folders with a request's name, and outputs of earlier runs: what a path alone does not tell. */
export function addFolderOddity(random: Random, tree: Map<string, Entry>): void {
  const kind = random.int(5);
  const folder = `namespaces/amber/${random.pick(['one', 'two'])}`;
  if (kind === 0) put(tree, `${folder}/${NAME}/${random.pick(['a', 'b'])}.txt`, textFile('x\n'));
  else if (kind === 1)
    put(tree, `namespaces/link-${random.int(2)}`, {
      kind: 'link',
      target: random.pick(['amber/one', 'amber/two', '../shared', 'link-0', '../../outside', 'nowhere']),
    });
  else if (kind === 2)
    put(tree, `shared/${random.pick(['x', 'y'])}/${NAME}`, requestFile(randomRequest(random)));
  else if (kind === 3)
    put(tree, `${folder}/build/${random.pick(['report.sarif', 'diagnostics.json'])}`, textFile('{}\n'));
  else if (random.chance(0.7))
    put(tree, `${folder}/build/platform/${NAME}`, requestFile(randomRequest(random)));
  else put(tree, `${folder}/build/${random.pick(['notes.txt', 'plan.md'])}`, textFile('x\n'));
}

const requestPaths = (tree: Tree): string[] =>
  [...tree].filter(([, entry]) => entry.kind === 'file' && entry.request).map(([path]) => path);

type Step = (random: Random, tree: Map<string, Entry>) => void;

/** One of the tree's requests with something about it changed. */
const edited =
  (change: (request: RequestText, random: Random) => Partial<RequestText>): Step =>
  (random, tree) => {
    const path = random.pick(requestPaths(tree));
    const entry = path === undefined ? undefined : tree.get(path);
    if (entry?.kind !== 'file') return;
    const request = entry.request!;
    tree.set(path!, requestFile({ ...request, ...change(request, random) }));
  };

function rename(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = random.pick([...tree.keys()].filter((one) => one.endsWith(NAME)));
  if (path === undefined) return undefined;
  const entry = tree.get(path)!;
  tree.delete(path);
  const to = random.chance(0.8)
    ? `namespaces/${random.pick(TEAMS)}/moved-${random.int(9)}/${NAME}`
    : 'gone.yaml';
  if (put(tree, to, entry)) return to;
  tree.set(path, entry);
  return undefined;
}

const editNeeds = edited(({ api }, random) => ({ needs: randomNeeds(random, api) }));

/** What people do on a good day. */
const CALM: readonly Step[] = [
  editNeeds,
  editNeeds,
  edited((_, random) => ({ note: random.int(1e6) })),
  edited(({ api, needs }, random) =>
    api === 'reader' ? {} : { needs: { ...needs, write_rps: random.pick([50, 700, 70000]) } },
  ),
  edited(() => ({ state: 'deleting' })),
  edited(() => ({ state: 'active' })),
  edited(() => ({ flaw: '' })),
  (random, tree) => void rename(random, tree),
  (random, tree) => {
    const request = { ...randomRequest(random), flaw: '' as const, namespace: `fresh-${random.int(99)}` };
    put(tree, `namespaces/new-${random.int(30)}/${NAME}`, requestFile(request));
  },
];

const ROUGH: readonly Step[] = [
  ...CALM,
  edited((_, random) => ({ team: random.pick(TEAMS) })),
  edited((_, random) => ({ namespace: random.pick(NAMES) })),
  edited((_, random) => ({ api: random.pick(APIS), needs: {} })),
  edited((_, random) => ({ flaw: random.pick(FLAWS) })),
  (random, tree) => {
    const request = randomRequest(random);
    put(tree, usualPath(request), requestFile(request));
  },
  (random, tree) => {
    const path = random.pick([...tree.keys()].filter((one) => !one.startsWith('policies/')));
    if (path !== undefined) tree.delete(path);
  },
  (random, tree) => {
    const path = rename(random, tree);
    const entry = path === undefined ? undefined : tree.get(path);
    if (entry?.kind === 'file' && entry.request)
      tree.set(path!, requestFile({ ...entry.request, needs: randomNeeds(random, entry.request.api) }));
  },
  (random, tree) => {
    const path = random.pick(requestPaths(tree));
    if (path !== undefined) put(tree, `namespaces/copies/${random.int(5)}/${NAME}`, tree.get(path)!);
  },
  // Two files change their names, or their places.
  (random, tree) => {
    const [one, other] = [random.pick(requestPaths(tree)), random.pick(requestPaths(tree))];
    if (one === undefined || other === undefined) return;
    const [a, b] = [tree.get(one)!, tree.get(other)!];
    if (a.kind !== 'file' || b.kind !== 'file') return;
    if (random.chance(0.5)) tree.set(one, b).set(other, a);
    else {
      tree.set(one, requestFile({ ...a.request!, namespace: b.request!.namespace }));
      tree.set(other, requestFile({ ...b.request!, namespace: a.request!.namespace }));
    }
  },
  addOddFile,
  addOddFile,
];

/**
 * The tree after one to four random edits.
 *
 * @param calm Most of which are then of a kind that can be accepted.
 */
export function randomCommit(random: Random, tree: Tree, calm: boolean): Map<string, Entry> {
  const next = new Map(tree);
  for (let i = 1 + random.int(calm ? 2 : 4); i > 0; i--) random.pick(calm ? CALM : ROUGH)(random, next);
  return next;
}
