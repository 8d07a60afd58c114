import { expect, test } from 'vitest';
import { killProblems, killRun } from '../scripts/kill/kill-run.ts';
import { PROGRAM } from './prism-process.ts';

// A share of `npm run kill`: SIGKILL at random instants, also while the embedded PostgreSQL is being made.

test.each(['directory', 'git'] as const)(
  'applies that are killed end as one that is not, with the state in a %s',
  { timeout: 240_000 },
  async (store) => {
    const places = { store, url: undefined, stateUrl: undefined };
    const seed = 5;
    const result = await killRun({
      ...places,
      seed,
      namespaces: 4,
      kills: 3,
      program: PROGRAM,
      say: () => {},
    });
    expect(killProblems(result)).toEqual([]);
    expect(result.atWork).toBeGreaterThanOrEqual(3);
    expect(result.clean.database.length).toBeGreaterThan(50);
    expect(result.clean.state).toHaveLength(4);
  },
);
