import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../bench/random.ts';
import { serverDatabase } from '../kill/databases.ts';
import { firstWanted, writeRepo, writeRequests } from '../kill/make-repo.ts';

/** A namespaces repo that nothing of is applied, and a database of its own. */
export interface BenchRepo {
  readonly root: string;
  /** Has the connection string of the database. */
  readonly env: Readonly<Record<string, string>>;
}

/** @param port Of a proxy before the server; undefined: none. */
export async function withRepo<T>(
  { namespaces, server, port }: { namespaces: number; server: string; port: number | undefined },
  work: (repo: BenchRepo) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'prism-bench-apply-'));
  const database = await serverDatabase(server, `prism_bench_${process.pid}`);
  try {
    writeRepo(root, { state: '', backends: database.settings });
    writeRequests(root, firstWanted(namespaces, createRandom(3)));
    const env = Object.entries(database.env).map(([name, value]) => {
      const url = new URL(value);
      if (port !== undefined) url.host = `127.0.0.1:${port}`;
      return [name, url.href] as const;
    });
    return await work({ root, env: Object.fromEntries(env) });
  } finally {
    await database.remove();
    rmSync(root, { recursive: true, force: true });
  }
}
