import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import type { ApplyRun } from './apply-run.ts';
import type { ReadyChange } from './carry-out-change.ts';
import { compareApplied } from './compare-applied.ts';

/**
 * Of the steps that earlier runs have done those whose work is still there: between two runs a database may have been
 * restored, or somebody may have cleaned up. What is not known, and what a deletion has removed, is done again: it
 * finds what is to be done, or nothing.
 */
export async function stillDone({ one, done }: ReadyChange, run: ApplyRun): Promise<ReadonlySet<string>> {
  if (done.size === 0 || one.change.action === 'delete') return new Set();
  const { drivers, now, signal } = run.tools;
  const config = one.target.config as unknown as PlatformConfig;
  const { differences, unreachable } = await compareApplied([config], drivers, {
    lineage: run.session.writer.head.lineage,
    now: now(),
    signal: AbortSignal.any([run.halt, signal]),
  });
  const unknown = new Set(unreachable.flatMap(({ systems }) => systems));
  const differs = new Set(differences.map(({ resource }) => resource));
  return new Set(
    one.change.steps
      .filter(({ id, system }) => done.has(id) && !unknown.has(system))
      // What a storage loses has a step of its own, with the name of the storage before it.
      .filter(({ id }) => !differs.has(id) && !differs.has(id.replace(/\/shrink$/, '')))
      .map(({ id }) => id),
  );
}
