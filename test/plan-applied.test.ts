import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, type Random } from '../scripts/bench/random.ts';
import type { AppliedNamespace } from '../src/core/model/applied-namespace.gen.ts';
import type { Change } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { configResources } from '../src/core/plan/config-resources.ts';
import type { ChangePlan } from '../src/core/plan-change.ts';
import {
  applicable,
  apply,
  type Choose,
  emptyRun,
  KILLED,
  pinnedPolicies,
  planFrom,
  type Run,
  standingOf,
  wantedOf,
} from './applied-world.ts';

// What holds whatever is asked for and wherever an apply is stopped. A failure names its seed.

const TEAMS = `default_quota: { write_rps: unlimited, read_rps: unlimited, data_size: unlimited, namespaces: unlimited }
teams:
  - { name: amber, members: [ann] }
  - { name: birch, members: [ben] }
  - { name: platform, members: [pat], boundary: expert }
`;
/** For what an expert needs somebody else's approval for. */
const GRANTS = `approvals:
${['amber', 'birch'].map((team) => `  - { namespace: '*', team: ${team}, allows: { risk: data-loss, delete: true }, approved_by: platform, ticket: T-1, expires: 2027-01-01 }\n`).join('')}`;

const POLICIES = pinnedPolicies({ 'teams.yaml': TEAMS, 'approvals.yaml': GRANTS });

interface Asked {
  readonly namespace: string;
  readonly team: string;
  readonly api: string;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly consumers: readonly string[];
  readonly policies: Readonly<Record<string, string>>;
  readonly state: 'active' | 'deleting';
  readonly note: number;
}

const print = ({ namespace, team, api, needs, consumers, policies, state, note }: Asked): string =>
  `# ${note}
namespace: ${namespace}
team: ${team}
client_api: ${api}
needs: ${JSON.stringify(needs)}
access: { owners: [{ team: ${team} }], consumers: ${JSON.stringify(consumers.map((service) => ({ service, permission: service.length % 2 ? 'read-only' : 'read-write' })))} }
policies: ${JSON.stringify(policies)}
approval: { approved_by: platform, approval_ticket: T-1 }
state: ${state}
`;

/** What most often changes in place, and now and then what moves. */
function needsOf(random: Random, api: string): Record<string, unknown> {
  const needs: Record<string, unknown> = {};
  const maybe = (name: string, chance: number, values: readonly unknown[]) => {
    if (random.chance(chance)) needs[name] = random.pick(values);
  };
  if (api !== 'reader') maybe('write_rps', 0.5, [100, 600, 5000, 20000, 60000]);
  maybe('read_rps', 0.5, [100, 1000, 20000, 90000]);
  maybe('data_size', 0.3, ['1GB', '5GB', '101GB']);
  maybe('durability', 0.15, ['strong', 'eventual']);
  if (api === 'queue') maybe('ordered', 0.2, [true, false]);
  if (api === 'queue' || api === 'pubsub') {
    maybe('retention', 0.4, ['3days', '7days', '14days', '40days', 'forever']);
    maybe('max_message_size', 0.15, ['1MB', '2MB']);
    maybe('replay', 0.1, ['enabled', 'disabled']);
  }
  if (api === 'keyvalue') {
    maybe('ttl', 0.3, ['1h', '5days']);
    maybe('consistency', 0.15, ['strong', 'eventual']);
  }
  return needs;
}

const APIS = ['keyvalue', 'pubsub', 'queue', 'reader', 'transact'];
const NAMES = ['orders', 'clicks', 'users', 'audit'];

function fresh(random: Random, namespace: string): Asked {
  const api = random.pick(APIS);
  return {
    namespace,
    team: random.pick(['amber', 'birch']),
    api,
    needs: needsOf(random, api),
    consumers: consumersOf(random),
    policies: policiesOf(random),
    state: 'active',
    note: 0,
  };
}

const consumersOf = (random: Random) => ['shop', 'cart', 'mailer', 'ledger'].filter(() => random.chance(0.4));
const policiesOf = (random: Random): Record<string, string> => ({
  ...(random.chance(0.3) && { pii_handling: random.pick(['enabled', 'disabled']) }),
  ...(random.chance(0.3) && { audit_logging: random.pick(['enabled', 'disabled']) }),
});

/** Requests by path. */
type Tree = Map<string, Asked>;

const textsOf = (tree: Tree): Map<string, string> =>
  new Map([...tree].map(([path, asked]) => [path, print(asked)]));

/** What somebody does to the files; of what is deleted the file may also go, or ask for the name anew. */
function edit(random: Random, tree: Tree, { records }: Run): void {
  const namespace = random.pick(NAMES);
  const [path, asked] = [...tree].find(([, one]) => one.namespace === namespace) ?? [];
  if (!path || !asked) {
    const record = records.get(namespace);
    // Whose name it is, he alone may ask for it as long as it is there.
    if (record && record.status !== 'deleted') return;
    tree.set(`namespaces/${namespace}-${random.int(3)}/namespace-request.yaml`, fresh(random, namespace));
    return;
  }
  const isDeleted = records.get(namespace)?.status === 'deleted';
  const kind = random.int(10);
  if (kind < 3) tree.set(path, { ...asked, needs: needsOf(random, asked.api) });
  else if (kind === 3) tree.set(path, { ...asked, consumers: consumersOf(random) });
  else if (kind === 4) tree.set(path, { ...asked, policies: policiesOf(random) });
  else if (kind === 5) tree.set(path, { ...asked, note: random.int(1000) });
  else if (kind === 6) {
    tree.delete(path);
    tree.set(`namespaces/${namespace}-${random.int(3)}/namespace-request.yaml`, asked);
  } else if (kind === 7) tree.set(path, { ...asked, state: 'deleting' });
  else if (kind === 8 && isDeleted) {
    if (random.chance(0.5)) tree.delete(path);
    else tree.set(path, fresh(random, namespace));
  } else tree.set(path, { ...asked, state: 'active' });
}

/** Any order that the dependencies leave, and an end anywhere. */
function stopping(random: Random): Choose {
  const left = new Map<string, number>();
  return (namespace, ready) => {
    const more = left.get(namespace) ?? (random.chance(0.4) ? 1000 : random.int(14));
    left.set(namespace, more - 1);
    if (more <= 0) return random.chance(0.5) ? undefined : KILLED;
    return random.pick(ready);
  };
}

const anyOrder =
  (random: Random): Choose =>
  (_, ready) =>
    random.pick(ready);

/** A history: edits, and applies that stop somewhere. `look` sees each plan before it is carried out. */
function history(
  seed: number,
  look?: (plan: ChangePlan, run: Run, tree: Tree) => void,
): { run: Run; tree: Tree; random: Random } {
  const random = createRandom(seed);
  const [run, tree]: [Run, Tree] = [emptyRun(), new Map()];
  for (let round = 2 + random.int(6); round > 0; round--) {
    for (let edits = random.int(4); edits > 0; edits--) edit(random, tree, run);
    const plan = planFrom(run, textsOf(tree), POLICIES);
    look?.(plan, run, tree);
    apply(run, plan, stopping(random));
  }
  return { run, tree, random };
}

/** Where nothing is asked for and nothing is there, there is no plan. */
const changesOf = ({ report }: ChangePlan): readonly Change[] => report.plan?.changes ?? [];

/** Names of which something is held: it stays as it is. */
const heldBy = (plan: ChangePlan): Set<string> => new Set(changesOf(plan).map(({ namespace }) => namespace));

const configOf = ({ applied }: AppliedNamespace) => applied!.config as unknown as PlatformConfig;

const forSeeds = (property: (seed: number) => void): void =>
  fc.assert(fc.property(fc.noShrink(fc.nat(1e9)), property), { seed: 20261124, numRuns: 150 });

const planOf = (run: Run, tree: Tree, policySet = POLICIES, actor = 'pat'): ChangePlan =>
  planFrom(run, textsOf(tree), policySet, { actor });

test('after an apply that nobody stops everything stands as it is asked for, and nothing else', () => {
  let [ended, deleted] = [0, 0];
  forSeeds((seed) => {
    const { run, tree, random } = history(seed);
    apply(run, planOf(run, tree), anyOrder(random));
    const again = planOf(run, tree);
    expect(
      applicable(again).map(({ namespace }) => namespace),
      'applied again',
    ).toEqual([]);
    const held = heldBy(again);
    for (const asked of tree.values()) {
      const record = run.records.get(asked.namespace);
      if (held.has(asked.namespace)) continue;
      expect(record?.pending ?? null).toBeNull();
      if (asked.state === 'active') expect(record).toMatchObject({ status: 'active', team: asked.team });
      else expect(record?.status ?? 'deleted').toBe('deleted');
    }
    for (const [namespace, record] of run.records) {
      if (record.pending) continue;
      const wanted = record.status === 'deleted' ? {} : wantedOf(configOf(record));
      expect(standingOf(run.world, namespace), namespace).toEqual(wanted);
      if (record.status === 'deleted') deleted++;
      else ended++;
    }
  });
  expect(Math.min(ended, deleted)).toBeGreaterThan(20);
});

test('a change that was stopped is the same change for as long as the same is asked for, and needs nobody again', () => {
  const ungranted = pinnedPolicies({ 'teams.yaml': TEAMS });
  let unfinished = 0;
  forSeeds((seed) => {
    const { run, tree, random } = history(seed);
    const digests = (plan: ChangePlan) => applicable(plan).map((one) => [one.namespace, one.digest]);
    const first = planOf(run, tree);
    apply(run, first, () => undefined);
    for (let times = 2; times > 0; times--) {
      const next = planOf(run, tree);
      expect(digests(next)).toEqual(digests(first));
      // Whoever applies it then, and whatever grant has gone since.
      const begun = changesOf(planOf(run, tree, ungranted, 'zoe'));
      for (const [namespace, digest] of digests(first))
        expect(begun.find((one) => one.namespace === namespace)).toMatchObject({ digest, blocked: false });
      let left = random.int(4);
      const stopped = new Set<string>();
      apply(run, next, (namespace, ready) => {
        if (left-- > 0 && ready.length > 1) return random.pick(ready);
        stopped.add(namespace);
        return undefined;
      });
      unfinished += stopped.size;
    }
  });
  expect(unfinished).toBeGreaterThan(100);
});

test('as long as nobody asked for its deletion a namespace keeps everything that it stores', () => {
  forSeeds((seed) => {
    const buried = new Set<string>();
    const look = (run: Run) => {
      for (const [namespace, { applied }] of run.records) {
        if (!applied || buried.has(namespace)) continue;
        const storages = configResources(applied.config as unknown as PlatformConfig).filter(
          ({ kind }) => kind === 'storage',
        );
        for (const { id } of storages) expect(run.world.has(id), id).toBe(true);
      }
    };
    const { run } = history(seed, (_, seen, tree) => {
      look(seen);
      for (const { namespace, state } of tree.values()) if (state === 'deleting') buried.add(namespace);
    });
    look(run);
  });
});

test('what would move stays as it is, with what was begun of it, and holds nobody else', () => {
  let moves = 0;
  forSeeds((seed) => {
    const seenOf = (run: Run, namespace: string) => [
      structuredClone(run.records.get(namespace)),
      standingOf(run.world, namespace),
    ];
    let before = new Map<string, unknown>();
    const look = (run: Run) => {
      for (const [namespace, seen] of before) expect(seenOf(run, namespace), namespace).toEqual(seen);
    };
    const { run } = history(seed, (plan, seen) => {
      look(seen);
      const moving = changesOf(plan).filter(({ action }) => action === 'migrate');
      before = new Map(moving.map(({ namespace }) => [namespace, seenOf(seen, namespace)]));
      moves += moving.length;
    });
    look(run);
  });
  expect(moves).toBeGreaterThan(50);
});

test('whoever is of no team changes nothing, but what others began goes on', () => {
  let refused = 0;
  forSeeds((seed) => {
    const { run, tree, random } = history(seed);
    for (let edits = 3; edits > 0; edits--) edit(random, tree, run);
    const plan = planOf(run, tree, POLICIES, 'zoe');
    for (const { namespace, digest, blocked } of changesOf(plan)) {
      const record = run.records.get(namespace);
      const begun = record?.pending?.target;
      // Back to what was applied is nothing new.
      const isOld = record?.applied?.content === plan.accepted.get(namespace)!.id;
      if (begun?.change === digest) expect(blocked, namespace).toBe(false);
      else if (!isOld) expect(blocked, namespace).toBe(true);
      if (blocked) refused++;
    }
  });
  expect(refused).toBeGreaterThan(50);
});
