import { randomUUID } from 'node:crypto';
import { applyChanges } from '../src/apply/apply-changes.ts';
import type { ApplyEvent } from '../src/apply/apply-event.ts';
import type { ApplyChange, ApplyInput } from '../src/apply/apply-input.ts';
import { APPLY_LIMITS, type ApplyLimits } from '../src/apply/apply-tools.ts';
import type { AppliedNamespace } from '../src/core/model/applied-namespace.gen.ts';
import type { ApplyReport } from '../src/core/model/apply-report.ts';
import type { Change, Step } from '../src/core/model/plan.gen.ts';
import type { PlatformConfig } from '../src/core/model/platform-config.gen.ts';
import { takeLease } from '../src/state/lease.ts';
import { openStateWriter } from '../src/state/state-writer.ts';
import type { MemorySystems } from './memory-driver.ts';
import type { MemoryPlace } from './memory-store.ts';
import { orders } from './step-samples.ts';

// Applies to a state in memory and systems in memory, as a run of the command does it.

const BASE = orders('keyvalue', { durability: 'strong' });

export const configNamed = (namespace: string): PlatformConfig => ({ ...BASE, namespace });

/** A step that is `name` of its namespace; what it is made of does not matter to the executor. */
export const stepOf = (namespace: string, name: string, needs: readonly string[] = [], more = {}): Step => ({
  id: `${namespace}/${name}`,
  section: 'backend',
  system: 'postgres',
  action: 'create table',
  resource: name,
  spec: { table: name },
  depends_on: needs.map((need) => `${namespace}/${need}`),
  risk: 'safe',
  reversible: true,
  ...more,
});

interface More {
  readonly digest?: string;
  readonly action?: Change['action'];
  readonly config?: PlatformConfig;
  readonly change?: Partial<Change>;
  readonly held?: readonly string[];
  readonly advice?: string;
}

export function changeOf(namespace: string, steps: readonly Step[], more: More = {}): ApplyChange {
  const { digest = `digest of ${namespace}`, action = 'create', config = configNamed(namespace) } = more;
  return {
    change: {
      namespace,
      team: 'free-team',
      action,
      risk: 'safe',
      reasons: [],
      digest,
      blocked: false,
      fields: [],
      approvals: [],
      steps: [...steps],
      ...more.change,
    },
    target: {
      change: digest,
      file: `namespaces/free-team/${namespace}/namespace-request.yaml`,
      content: 'c'.repeat(40),
      commit: null,
      request: { namespace },
      config: { ...config },
      approvals: [{ for: 'backend: postgres', by: 'review 17 of bob' }],
    },
    held: more.held ?? [],
    advice: more.advice ?? '',
  };
}

export const inputOf = (more: Partial<ApplyInput>): ApplyInput => ({
  facts: {
    actor: 'alice',
    settles: true,
    commit: 'f'.repeat(40),
    plan: 'p'.repeat(64),
    policies: 'q'.repeat(64),
  },
  changes: [],
  records: [],
  drift: [],
  unchanged: 0,
  errors: 0,
  ...more,
});

export interface RunOptions {
  readonly limits?: Partial<ApplyLimits>;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: ApplyEvent) => void;
  readonly dry?: boolean;
  /** Milliseconds that a lease is good for. */
  readonly ttl?: number;
}

export interface Applied {
  readonly report: ApplyReport;
  readonly events: readonly ApplyEvent[];
}

/** One run: takes the lease, applies and gives it back, whatever becomes of it. */
export async function applyOnce(
  place: MemoryPlace,
  { drivers }: MemorySystems,
  input: ApplyInput,
  options: RunOptions = {},
): Promise<Applied> {
  const store = await place.open();
  const run = randomUUID();
  const events: ApplyEvent[] = [];
  const tools = {
    store,
    drivers,
    limits: { ...APPLY_LIMITS, retryAfter: 0, ...options.limits },
    now: Date.now,
    signal: options.signal ?? new AbortController().signal,
    emit(event: ApplyEvent) {
      events.push(event);
      options.onEvent?.(event);
    },
  };
  if (options.dry) return { report: await applyChanges(input, { ...tools, session: null }), events };
  const taken = await takeLease(store, {
    run,
    actor: 'alice',
    now: Date.now,
    ...(options.ttl && { ttl: options.ttl }),
  });
  const writer = openStateWriter(store, taken);
  try {
    const session = { run, fence: taken.lease.token, writer };
    return { report: await applyChanges(input, { ...tools, session }), events };
  } finally {
    // A state that can no longer be written has nothing to be given back to.
    await writer.release().catch(() => {});
  }
}

export const recordOf = async (place: MemoryPlace, namespace: string): Promise<AppliedNamespace> =>
  (await (await place.open()).read(namespace))!;

/** What the journals say, one text an entry: `step-done orders/a`. */
export const journalLines = (place: MemoryPlace): string[] =>
  place.entries().map((entry) => {
    const what = 'step' in entry ? entry.step : 'namespace' in entry ? entry.namespace : '';
    return `${entry.kind} ${what}`.trim();
  });

/** Commits that say anything but whose the lease is. */
export const writesIn = (place: MemoryPlace): number =>
  place.commits.filter((change) => Object.keys(change).some((key) => key !== 'lease')).length;
