import { expect, test } from 'vitest';
import { killProblems, killRun } from '../scripts/kill/kill-run.ts';
import { startPostgres, whyNoPostgres } from './postgres-server.ts';
import { PROGRAM } from './prism-process.ts';

const lacking = whyNoPostgres();
if (lacking) process.stderr.write(`apply-kill.server.test.ts is skipped: ${lacking}\n`);

test.skipIf(lacking)(
  'applies that are killed end as one that is not, with namespaces and state on a server',
  { timeout: 240_000 },
  async () => {
    const server = await startPostgres();
    try {
      const result = await killRun({
        store: 'postgres',
        url: server.url,
        stateUrl: server.url,
        seed: 11,
        namespaces: 12,
        kills: 8,
        program: PROGRAM,
        say: () => {},
      });
      expect(killProblems(result)).toEqual([]);
      expect(result.atWork).toBeGreaterThanOrEqual(8);
      expect(result.clean.state).toHaveLength(12);
    } finally {
      await server.stop();
    }
  },
);
