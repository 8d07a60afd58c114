import type { AppliedChange, ApplyOutcome, ApplyReport } from '../core/model/apply-report.ts';
import type { ApplyInput } from './apply-input.ts';
import { type ApplyRun, openApplyRun } from './apply-run.ts';
import type { ApplySession, ApplyTools } from './apply-tools.ts';
import { carryOutChange, leftChange, type ReadyChange } from './carry-out-change.ts';
import { checkDrivers } from './check-drivers.ts';
import { type Hold, holdReasons } from './hold-reasons.ts';
import { mendDrift } from './mend-drift.ts';
import { openDoneBefore, readRecords } from './read-priors.ts';
import { recordRequests } from './record-requests.ts';

interface JudgedChange extends ReadyChange {
  readonly hold: Hold;
}

/**
 * Carries out what was decided: the changes of each namespace on their own, so that one that fails or is held stops
 * no other. It may be killed at any instant and run again: what began goes on where it was.
 *
 * @throws BackendFailure when a system that is needed cannot be worked with; nothing was changed then.
 * @throws Whatever the writer says when the state cannot be written, or another run has taken over.
 */
export async function applyChanges(input: ApplyInput, tools: ApplyTools): Promise<ApplyReport> {
  const judged = await judgeChanges(input, tools);
  return tools.session
    ? await applyJudged(judged, input, tools, tools.session)
    : await dryReport(judged, input, tools);
}

async function judgeChanges({ changes }: ApplyInput, tools: ApplyTools): Promise<JudgedChange[]> {
  const records = await readRecords(
    tools.store,
    changes.map(({ change }) => change.namespace),
  );
  const doneBefore = openDoneBefore(tools.store);
  return await Promise.all(
    changes.map(async (one) => {
      const record = records.get(one.change.namespace);
      const done = await doneBefore(record, one.change.digest);
      return { one, record, done, hold: holdReasons(one, tools.drivers) };
    }),
  );
}

async function applyJudged(
  judged: readonly JudgedChange[],
  input: ApplyInput,
  tools: ApplyTools,
  session: ApplySession,
): Promise<ApplyReport> {
  const { facts, records, drift, unchanged } = input;
  const { signal: stop, emit } = tools;
  const run = openApplyRun(tools, session, facts);
  try {
    const held = judged.filter(isHeld);
    const ready = judged.filter((one) => !isHeld(one));
    announce(held, ready, run);
    const mayGoOn = await isChecked(ready, run);
    const recorded = mayGoOn ? await recordRequests(records, run) : 0;
    const carried = mayGoOn
      ? await run.each(ready, (one) => carryOutChange(one, run))
      : ready.map(leftChange);
    const mended = await mendDrift(drift, run);

    const changes = byName([...carried, ...held.map(heldChange)]);
    const outcomes = countOutcomes(changes);
    const { done, failed, held: heldCount } = outcomes;
    await run.journal.end(
      { kind: 'run-ended', done, failed, held: heldCount },
      // A working tree is no commit that a later one could come after.
      stop.aborted || !facts.settles ? undefined : (facts.commit ?? undefined),
    );
    run.halt.throwIfAborted();
    emit({ type: 'run-ended', run: session.run, outcomes });
    const { lineage, serial } = session.writer.head;
    return {
      run: session.run,
      dry: false,
      changes,
      recorded,
      unchanged,
      ...mended,
      errors: input.errors,
      stopped: stop.aborted,
      state: { lineage, serial },
    };
  } finally {
    run.close();
  }
}

/** @returns false when the run was stopped before the systems had answered. */
async function isChecked(ready: readonly ReadyChange[], run: ApplyRun): Promise<boolean> {
  try {
    await checkDrivers(ready, run);
    return true;
  } catch (error) {
    run.halt.throwIfAborted();
    if (run.tools.signal.aborted) return false;
    throw error;
  }
}

function announce(held: readonly JudgedChange[], ready: readonly ReadyChange[], run: ApplyRun): void {
  const { emit } = run.tools;
  const steps = ready.reduce((sum, { one, done }) => sum + one.change.steps.length - done.size, 0);
  emit({ type: 'run-started', run: run.session.run, namespaces: ready.length, steps });
  for (const { one, hold } of held)
    emit({ type: 'namespace-held', namespace: one.change.namespace, because: hold.because });
}

/** What would be done stands there as left. No system is asked, since even opening one may write. */
async function dryReport(
  judged: readonly JudgedChange[],
  { records, unchanged, errors }: ApplyInput,
  { store }: ApplyTools,
): Promise<ApplyReport> {
  const head = await store.head();
  return {
    run: null,
    dry: true,
    changes: byName(
      judged.map((one) =>
        isHeld(one) ? heldChange(one) : { ...leftChange(one), because: ['this is a dry run'], advice: '' },
      ),
    ),
    recorded: records.length,
    unchanged,
    drift: [],
    unreachable: [],
    errors,
    stopped: false,
    state: head && { lineage: head.lineage, serial: head.serial },
  };
}

const isHeld = ({ hold }: JudgedChange): boolean => hold.because.length > 0;

const heldChange = (judged: JudgedChange): AppliedChange => ({
  ...leftChange(judged),
  outcome: 'held',
  because: judged.hold.because,
  advice: judged.hold.advice,
});

const byName = (changes: readonly AppliedChange[]): AppliedChange[] =>
  changes.toSorted((a, b) => (a.namespace < b.namespace ? -1 : 1));

function countOutcomes(changes: readonly AppliedChange[]): Record<ApplyOutcome, number> {
  const counts = { done: 0, failed: 0, held: 0, left: 0 };
  for (const { outcome } of changes) counts[outcome]++;
  return counts;
}
