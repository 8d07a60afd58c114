import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openState } from '../../src/state/open-state.ts';
import type { StateStore } from '../../src/state/state-store.ts';
import { newDatabase } from './databases.ts';

export const STORES = ['directory', 'git', 'postgres'] as const;
export type StoreKind = (typeof STORES)[number];

/** Where the state of a run is kept. */
export interface Kept {
  /** The line of `state:` of prism.yaml. */
  readonly settings: string;
  readonly env: Readonly<Record<string, string>>;
  open(): Promise<StateStore>;
  remove(): Promise<void>;
}

/** @param url Of the server that the PostgreSQL store is on. */
export async function keptIn(kind: StoreKind, root: string, url: string | undefined): Promise<Kept> {
  const database =
    kind === 'postgres' ? await newDatabase(url!, `prism_kill_state_${process.pid}`) : undefined;
  const env: Record<string, string> = database ? { KILL_STATE_URL: database.url } : {};
  const state =
    kind === 'directory'
      ? { store: kind, path: '.prism/state' }
      : kind === 'git'
        ? { store: kind, branch: 'prism-state' }
        : { store: kind, url_env: 'KILL_STATE_URL' };
  if (kind === 'git') makeRemote(root);
  return {
    settings: `state: ${JSON.stringify(state)}\n`,
    env,
    open: () => openState(state, { root, env }),
    remove: async () => await database?.remove(),
  };
}

/** The branch lives in a remote, as in production. */
function makeRemote(root: string): void {
  const remote = join(root, '.prism', 'remote.git');
  mkdirSync(remote, { recursive: true });
  for (const [folder, ...args] of [
    [remote, 'init', '--quiet', '--bare'],
    [root, 'init', '--quiet', '--initial-branch', 'main'],
    [root, 'remote', 'add', 'origin', remote],
  ] as const) {
    const { status } = spawnSync('git', args, { cwd: folder, stdio: 'inherit' });
    if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}`);
  }
}
