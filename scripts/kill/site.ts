import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StateStore } from '../../src/state/state-store.ts';
import { type Database, embeddedDatabase, serverDatabase } from './databases.ts';
import { type Facts, factsOf } from './facts.ts';
import { writeRepo } from './make-repo.ts';
import { type Kept, keptIn, type StoreKind } from './stores.ts';

export interface SitePlan {
  readonly store: StoreKind;
  /** Of the server that namespaces are applied to; undefined: embedded. */
  readonly url: string | undefined;
  /** Of the server that the PostgreSQL store is on. */
  readonly stateUrl: string | undefined;
}

/** A namespaces repo, and all that it is applied to. */
export interface Site {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly kept: Kept;
  readonly database: Database;
}

export async function onSite<T>(plan: SitePlan, work: (site: Site) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'prism-kill-'));
  const database =
    plan.url === undefined
      ? embeddedDatabase(root)
      : await serverDatabase(plan.url, `prism_kill_${process.pid}`);
  const kept = await keptIn(plan.store, root, plan.stateUrl);
  try {
    writeRepo(root, { state: kept.settings, backends: database.settings });
    return await work({ root, kept, database, env: { ...process.env, ...database.env, ...kept.env } });
  } finally {
    await kept.remove();
    await database.remove();
    rmSync(root, { recursive: true, force: true });
  }
}

export async function withStore<T>({ kept }: Site, work: (store: StateStore) => Promise<T>): Promise<T> {
  const store = await kept.open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export const factsAt = (site: Site): Promise<Facts> =>
  withStore(site, (store) => site.database.ask((query) => factsOf(site.root, store, query)));
