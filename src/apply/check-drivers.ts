import { BackendFailure } from '../backends/backend-failure.ts';
import type { ApplyRun } from './apply-run.ts';
import type { ReadyChange } from './carry-out-change.ts';
import { openDeadline } from './deadline.ts';
import { answeredInTime } from './step-failure.ts';

/**
 * Sees that every system can be worked with that a step still has to act on, before anything is begun.
 *
 * @throws What the first driver says that cannot; nothing was changed then.
 */
export async function checkDrivers(changes: readonly ReadyChange[], run: ApplyRun): Promise<void> {
  const { drivers, limits, now, signal: stop } = run.tools;
  const systems = new Set(
    changes.flatMap(({ one, done }) =>
      one.change.steps.filter(({ id }) => !done.has(id)).map(({ system }) => system),
    ),
  );
  const deadline = openDeadline(limits, run.halt, stop);
  deadline.start();
  const { signal } = deadline;
  const context = { lineage: run.session.writer.head.lineage, now: now(), signal };
  try {
    const opening = Promise.all([...systems].map((system) => drivers.get(system)));
    const opened = new Set(await answeredInTime(opening, signal));
    const checks = await Promise.allSettled(
      [...opened].map((driver) => answeredInTime(driver.check(context), signal)),
    );
    for (const check of checks) if (check.status === 'rejected') throw check.reason;
  } catch (error) {
    if (!signal.aborted || error instanceof BackendFailure) throw error;
    throw new BackendFailure(
      'transient',
      `${[...systems].join(', ')}: no answer within ${limits.stepDeadline / 1000} s`,
      'See why, then apply again',
    );
  } finally {
    deadline.close();
  }
}
