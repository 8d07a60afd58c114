import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { PlanReport } from '../src/core/model/plan-report.ts';
import { planChange } from '../src/core/plan-change.ts';
import { GitRefused } from '../src/repo/git-refused.ts';
import { openChange } from '../src/run/open-change.ts';
import { NOW } from './cases.ts';
import { GitFolder } from './git-folder.ts';
import { type GitHistory, gitHistory, shallowClone, spoilCache, wholeOfCheckouts } from './git-histories.ts';
import { expectSameReport } from './random-histories.ts';

const HISTORIES = Math.ceil(Number(process.env.PRISM_HISTORIES ?? 100) / 8);
const LONG = { timeout: 900_000 };

interface Asked {
  readonly root: string;
  readonly base: string;
  readonly head?: string | undefined;
  readonly actor?: string | undefined;
}

async function reportOf({ head, actor, ...rest }: Asked): Promise<PlanReport> {
  const flags = { ...rest, ...(head && { head }), ...(actor && { actor }), now: NOW };
  const { policySet, part, options } = await openChange(flags);
  return planChange(part.base, part.heads[0]!, policySet!, { ...options, rest: part.rest }).report;
}

/** The report, or undefined where the two do not merge. */
async function merging(asked: Asked): Promise<PlanReport | undefined> {
  try {
    return await reportOf(asked);
  } catch (error) {
    if (error instanceof GitRefused && /changed in the base too|does not merge/.test(error.message))
      return undefined;
    throw error;
  }
}

async function prepareCache({ root, cache }: GitHistory, seed: number): Promise<void> {
  await reportOf({ root, base: 'old', head: 'old' });
  if (cache === 'exact' || (cache === 'spoiled' && seed % 2 === 0))
    await reportOf({ root, base: 'main', head: 'main' });
  if (cache === 'none') rmSync(join(root, '.prism'), { recursive: true });
  if (cache === 'spoiled') spoilCache(root, seed);
}

describe('a change in a git repo is what checkouts of both sides show', () => {
  for (const isOdd of [false, true])
    test(`in ${HISTORIES} histories ${isOdd ? 'with odd folders and links' : ''}`, LONG, async () => {
      let compared = 0;
      for (let seed = 1; seed <= HISTORIES; seed++) {
        const history = gitHistory(seed, isOdd);
        const { folder, root, head, actor, cache } = history;
        const of = `seed ${seed}, ${cache} cache, ${head ?? 'working tree'}`;
        try {
          await prepareCache(history, seed);
          const status = folder.git('status', '--porcelain', '--ignored=no');
          const found = await merging({ root, base: 'main', head, actor });
          expect(folder.git('status', '--porcelain'), of).toBe(status);
          const whole = wholeOfCheckouts(history);
          if (head !== undefined) expect(found === undefined, of).toBe(whole === undefined);
          if (!found || !whole) continue;
          expectSameReport(found, whole.report, of);
          compared++;
          // The second run has an exact index, whatever the first one had.
          expectSameReport((await merging({ root, base: 'main', head, actor }))!, found, `${of}, again`);
          if (cache === 'foreign tree') {
            const here = await reportOf({ root: shallowClone(history), base: 'main', head: 'main' });
            expectSameReport(here, await reportOf({ root, base: 'main', head: 'main' }), `${of}, shallow`);
          }
        } finally {
          folder.remove();
        }
      }
      expect(compared).toBeGreaterThan(HISTORIES / 2);
    });
});

describe('what a path alone does not tell', () => {
  const REQUEST = (namespace: string) =>
    `namespace: ${namespace}\nteam: amber\nclient_api: queue\nneeds: {}\naccess: { owners: [{ team: amber }] }\n`;
  const BASE = {
    'policies/teams.yaml':
      'default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }\nteams: [{ name: amber }]\n',
    'namespaces/a/namespace-request.yaml': REQUEST('a'),
  };

  /** Of a base that is indexed, and a branch with something more: by index, and by checkouts. */
  async function compare(base: (folder: GitFolder) => void, change: (folder: GitFolder) => void) {
    const folder = new GitFolder();
    onTestFinished(() => folder.remove());
    base(folder);
    folder.commit(BASE);
    await reportOf({ root: folder.root, base: 'main', head: 'main' });
    folder.git('checkout', '-q', '-b', 'branch');
    change(folder);
    const shared = { folder, root: folder.root, actor: undefined, cache: 'exact' } as const;
    const dirty: GitHistory = { ...shared, head: undefined };
    const inWorkingTree = await reportOf({ root: folder.root, base: 'main' });
    expectSameReport(inWorkingTree, wholeOfCheckouts(dirty)!.report, 'working tree');
    folder.commit();
    const found = await reportOf({ root: folder.root, base: 'main', head: 'branch' });
    expectSameReport(found, wholeOfCheckouts({ ...shared, head: 'branch' })!.report, 'branch');
    return found.diagnostics
      .filter(({ error }) => error.code !== 'IDENTITY_UNCHECKED')
      .map(
        ({ location, error, existing }) => `${location.file} ${error.code}${existing ? ', existing' : ''}`,
      );
  }
  const remove = (folder: GitFolder, path: string) => rmSync(join(folder.root, path));

  test('a folder with the name of a request is refused until its last file is gone', async () => {
    const odd = 'namespaces/b/namespace-request.yaml';
    const base = (folder: GitFolder) => {
      folder.write(`${odd}/one.txt`, 'x');
      folder.write(`${odd}/two.txt`, 'x');
    };
    expect(await compare(base, (folder) => remove(folder, `${odd}/one.txt`))).toEqual([
      `${odd} INVALID_SYNTAX, existing`,
    ]);
    const all = (folder: GitFolder) => rmSync(join(folder.root, odd), { recursive: true });
    expect(await compare(base, all)).toEqual([]);
  });

  test('a link that nobody touched is refused once there is a folder where it leads', async () => {
    const base = (folder: GitFolder) => folder.link('namespaces/b', '../shared');
    const change = (folder: GitFolder) => folder.write('shared/x.txt', 'x');
    expect(await compare(base, change)).toEqual(['namespaces/b INVALID_SYNTAX']);
    const both = (folder: GitFolder) => {
      base(folder);
      change(folder);
    };
    expect(await compare(both, (folder) => remove(folder, 'shared/x.txt'))).toEqual([]);
  });

  test('links that lead round in circles are no folder', async () => {
    const change = (folder: GitFolder) => {
      folder.link('namespaces/b', 'c');
      folder.link('namespaces/c', 'b');
      folder.link('namespaces/d', '../../outside');
    };
    expect(await compare(() => {}, change)).toEqual([]);
  });

  test('what an earlier run wrote is no request until something else is put beside it', async () => {
    const written = 'out/platform/namespace-request.yaml';
    const base = (folder: GitFolder) => {
      for (const name of ['report.sarif', 'diagnostics.json']) folder.write(`out/${name}`, '{}');
      folder.write(written, REQUEST('b'));
    };
    expect(await compare(base, (folder) => folder.write(written, 'client_api: x\n'))).toEqual([]);
    const beside = (folder: GitFolder) => folder.write('out/notes.txt', 'x');
    const broken = (folder: GitFolder) => {
      base(folder);
      folder.write(written, REQUEST('a'));
    };
    expect(await compare(broken, beside)).toEqual([`${written} NAMESPACE_EXISTS`]);
  });
});
