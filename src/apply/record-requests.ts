import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { RecordedRequest } from './apply-input.ts';
import type { ApplyRun } from './apply-run.ts';
import { readRecords } from './read-priors.ts';

/** How many records one write takes at most. */
const BATCH = 500;

/**
 * Records requests that changed no configuration.
 *
 * @returns How many; fewer than there are when the run was stopped.
 */
export async function recordRequests(requests: readonly RecordedRequest[], run: ApplyRun): Promise<number> {
  const { store, now } = run.tools;
  const known = await readRecords(
    store,
    requests.map(({ namespace }) => namespace),
  );
  let recorded = 0;
  for (let start = 0; start < requests.length && !run.over(); start += BATCH) {
    const at = new Date(now()).toISOString();
    const records = requests.slice(start, start + BATCH).map(({ namespace, team, target }) => {
      const record = known.get(namespace);
      if (!record) throw new Error(`'${namespace}' is to be recorded as unchanged, but was never applied`);
      return { ...record, team, updated_at: at, applied: target } satisfies AppliedNamespace;
    });
    if (await run.journal.write([], records)) recorded += records.length;
  }
  return recorded;
}
