import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDirectoryState } from '../src/state/directory-store.ts';
import { StateConflict, StateRefused } from '../src/state/state-failure.ts';
import type { StateHead, StateStore } from '../src/state/state-store.ts';
import { scratch } from './run-prism.ts';
import { describeStore } from './state-conformance.ts';
import { sampleEntry, sampleNamespace } from './state-samples.ts';

function edit(root: string, folder: string, starts: string, change: (text: string) => string): void {
  const name = readdirSync(join(root, folder)).find((one) => one.startsWith(starts))!;
  const path = join(root, folder, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describeStore('directory', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'prism-state-'));
  const root = join(folder, 'state');
  return {
    open: async () => openDirectoryState(root),
    remove: async () => rmSync(folder, { recursive: true }),
    corrupt: async (namespace) =>
      edit(root, 'namespaces', `${namespace}@`, (text) => text.replace('"team":"orders"', '"team":"others"')),
    makeNewer: async () =>
      edit(root, 'checkpoints', '', (text) => text.replace('"format_version":1', '"format_version":2')),
  };
});

const place = () => join(scratch(), 'state');
const crowd = (count: number) =>
  new Map(Array.from({ length: count }, (_, index) => [`ns-${index}`, sampleNamespace(`ns-${index}`)]));
const one = (name: string, team: string) => new Map([[name, sampleNamespace(name, team)]]);

/** Every file of a folder: its size and when it was written. */
const filesOf = (root: string) =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const { ino, mtimeMs, size } = statSync(path);
        return [path, { ino, mtimeMs, size }] as const;
      }),
  );

async function commits(store: StateStore, count: number): Promise<StateHead> {
  let head = await store.head();
  for (let round = 0; round < count; round++)
    head = await store.commit(head, {
      namespaces: one(`n${(head?.serial ?? 0) % 5}`, `team-${head?.serial ?? 0}`),
      journal: [sampleEntry('run-1', `${head?.serial ?? 0}`)],
    });
  return head!;
}

const refused = async (act: Promise<unknown>): Promise<StateRefused> => {
  const error: unknown = await act.catch((reason) => reason);
  expect(error).toBeInstanceOf(StateRefused);
  return error as StateRefused;
};

describe('directory: how much is written', () => {
  test('one namespace of 2,000 writes one file, and clearing the log a few', {
    timeout: 120_000,
  }, async () => {
    const root = place();
    let store = openDirectoryState(root);
    const head = await store.commit(null, { namespaces: crowd(2_000) });
    await store.close();
    const before = filesOf(root);
    const written = () =>
      [...filesOf(root)].filter(([path, now]) => before.get(path)?.mtimeMs !== now.mtimeMs);
    store = openDirectoryState(root);
    await store.commit(head, { namespaces: one('ns-7', 'changed'), journal: [sampleEntry('run-1', 'a')] });
    expect(written()).toHaveLength(1);
    expect(written().reduce((sum, [, { size }]) => sum + size, 0)).toBeLessThan(5_000);
    await store.close();
    expect(written().map(([path]) => path.split('/').at(-2))).toEqual(
      expect.arrayContaining(['checkpoints', 'namespaces', 'run-1']),
    );
    expect(written()).toHaveLength(3);
    expect(written().reduce((sum, [, { size }]) => sum + size, 0)).toBeLessThan(10_000);
    expect(filesOf(root).size).toBe(before.size + 1);
    expect((await openDirectoryState(root).read('ns-7'))?.team).toBe('changed');
    expect(await openDirectoryState(root).list()).toHaveLength(2_000);
  });

  test('the log of a run that goes on and on is cleared, and nothing is lost by it', async () => {
    const root = place();
    const [store, reader] = [openDirectoryState(root), openDirectoryState(root)];
    const early = await commits(store, 1);
    expect(await reader.head()).toEqual(early);
    const head = await commits(store, 599);
    expect(readdirSync(join(root, 'log')).length).toBeLessThan(256);
    expect(readdirSync(join(root, 'namespaces'))).toHaveLength(5);
    expect(readdirSync(join(root, 'checkpoints'))).toHaveLength(1);
    for (const other of [store, reader, openDirectoryState(root)]) {
      expect(await other.head()).toEqual(head);
      expect((await other.list()).map(({ team }) => team)).toEqual(
        [595, 596, 597, 598, 599].map((n) => `team-${n}`),
      );
      expect((await other.journal('run-1')).map((entry) => 'step' in entry && entry.step)).toEqual(
        Array.from({ length: 600 }, (_, index) => `${index}`),
      );
      expect(await other.runs()).toEqual(['run-1']);
    }
  });

  test('who only reads writes nothing', async () => {
    const root = place();
    const reader = openDirectoryState(root);
    expect(await reader.head()).toBeNull();
    await reader.close();
    expect(readdirSync(join(root, '..'))).toEqual([]);
    await commits(openDirectoryState(root), 3);
    const before = filesOf(root);
    const second = openDirectoryState(root);
    await second.list();
    await second.journal('run-1');
    await second.close();
    expect(filesOf(root)).toEqual(before);
  });
});

describe('directory: whose it is', () => {
  test('nobody but its owner can read it, and git never takes it', async () => {
    const root = place();
    const store = openDirectoryState(root);
    await commits(store, 1);
    await store.close();
    for (const entry of ['.', ...(readdirSync(root, { recursive: true }) as string[])]) {
      const stats = statSync(join(root, entry));
      expect([entry, (stats.mode & 0o777).toString(8)]).toEqual([entry, stats.isDirectory() ? '700' : '600']);
    }
    const git = (...args: string[]) => spawnSync('git', args, { cwd: join(root, '..'), encoding: 'utf8' });
    git('init', '-q');
    expect(git('status', '--porcelain', '-uall').stdout).toBe('');
  });

  test('a name that leads out of the folder reads nothing, and is not written', async () => {
    const root = place();
    const store = openDirectoryState(root);
    const head = await commits(store, 1);
    expect(await store.read('../checkpoints/x')).toBeUndefined();
    expect(await store.journal('../../etc')).toEqual([]);
    await expect(store.commit(head, { namespaces: one('../x', 'a') })).rejects.toThrow('../x');
    await expect(store.commit(head, { journal: [sampleEntry('..', 'a')] })).rejects.toThrow("'..'");
    expect(await store.head()).toEqual(head);
  });
});

describe('directory: damage', () => {
  test('a missing commit in the middle of the log is refused, by name', async () => {
    const root = place();
    await commits(openDirectoryState(root), 5);
    rmSync(join(root, 'log', '000000000003.json'));
    const error = await refused(openDirectoryState(root).head());
    expect(error.message).toContain('000000000003.json');
    expect(error.advice).toContain('backup');
  });

  test('a missing file of a namespace is refused once it is known to have been there', async () => {
    const root = place();
    const store = openDirectoryState(root);
    await commits(store, 5);
    await store.close();
    const reader = openDirectoryState(root);
    await reader.list();
    rmSync(join(root, 'namespaces'), { recursive: true });
    expect((await refused(reader.read('n1'))).message).toContain('n1@');
  });

  test.each(['log', 'checkpoints', 'namespaces', 'journal/run-1'])(
    'a torn file in %s is refused',
    async (folder) => {
      const root = place();
      const store = openDirectoryState(root);
      await commits(store, 3);
      if (folder !== 'log') await store.close();
      edit(root, folder, '', (text) => text.slice(0, text.length / 2));
      const reader = openDirectoryState(root);
      const all = async () => [await reader.head(), await reader.list(), await reader.journal('run-1')];
      expect((await refused(all())).message).toContain(join(root, folder));
    },
  );

  test('a file of another state is refused', async () => {
    const [root, foreign] = [place(), place()];
    for (const path of [root, foreign]) {
      const store = openDirectoryState(path);
      await commits(store, 1);
      await store.close();
    }
    cpSync(join(foreign, 'namespaces'), join(root, 'namespaces'), { recursive: true });
    expect((await refused(openDirectoryState(root).read('n0'))).message).toContain('another state');
  });

  test('a writer whose state was replaced by another one notices', async () => {
    const [root, foreign] = [place(), place()];
    const store = openDirectoryState(root);
    const head = await commits(store, 4);
    const other = await commits(openDirectoryState(foreign), 4);
    rmSync(root, { recursive: true });
    await expect(store.commit(head, {})).rejects.toMatchObject({ found: null });
    renameSync(foreign, root);
    const error = await store.commit(head, {}).catch((reason) => reason);
    expect(error).toBeInstanceOf(StateConflict);
    expect(error.found).toEqual({ lineage: other.lineage, serial: 4 });
    expect(await store.head()).toEqual(other);
  });
});

describe('directory: where it cannot be', () => {
  test('a file in its place, or on the way to it', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'file'), '');
    for (const path of ['file', 'file/state']) {
      const store = openDirectoryState(join(folder, path));
      const error = await refused(store.head().then(() => store.commit(null, {})));
      expect(error.message).toContain(path);
      expect(error.advice).toContain('state.path');
    }
  });

  /** What a process of another user, or with a small disk, is told. */
  function told(root: string, more: object, before = ':'): string {
    const script = `
      const { openDirectoryState } = await import(${JSON.stringify(resolve('src/state/directory-store.ts'))});
      const store = openDirectoryState(${JSON.stringify(root)});
      try { await store.commit(await store.head(), { commit: 'x'.repeat(3_000_000) }); console.log('written'); }
      catch (error) { console.log(error.constructor.name, error.message, '|', error.advice); }
    `;
    const args = ['-c', `${before}; exec "$@"`, 'sh', process.execPath, '--input-type=module', '-e', script];
    const { stdout, stderr } = spawnSync('sh', args, { encoding: 'utf8', ...more });
    return stdout + stderr;
  }

  test.skipIf(process.getuid?.() !== 0)(
    'a folder of another user (needs to be root to be somebody else)',
    async () => {
      const folder = scratch();
      chmodSync(folder, 0o755);
      const root = join(folder, 'state');
      await commits(openDirectoryState(root), 1);
      const said = told(root, { uid: 65_534, gid: 65_534 });
      expect(said).toMatch(
        /^StateRefused .*cannot be (read|written): permission denied \| .*the user that owns/,
      );
    },
  );

  test('a file system that takes no more: what was there stays, and can be written again', async () => {
    const root = place();
    const store = openDirectoryState(root);
    const head = await commits(store, 2);
    // The largest file that this process may write has so many blocks of 512 bytes or of 1024.
    expect(told(root, {}, 'trap "" XFSZ; ulimit -f 1000')).toMatch(
      /^StateRefused .*cannot be written: .*still there/,
    );
    expect(await store.head()).toEqual(head);
    expect(readdirSync(join(root, 'tmp'))).toEqual([]);
    expect(told(root, {})).toBe('written\n');
    expect(await store.head()).toMatchObject({ serial: 3 });
  });
});
