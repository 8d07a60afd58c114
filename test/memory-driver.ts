import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, StepContext } from '../src/backends/driver.ts';
import type { Drivers } from '../src/backends/drivers.ts';
import type { Difference } from '../src/core/model/difference.ts';
import type { Step } from '../src/core/model/plan.gen.ts';
import { stepMeaning } from '../src/core/plan/step-meaning.ts';

// It stands for no real system: it shows what the executor asks for, in which order and how much at once.

export interface MemorySystems {
  readonly drivers: Drivers;
  /** Ids of the steps asked for, in order, each attempt counted. */
  readonly asked: string[];
  /** How often each resource came into being. */
  readonly made: Map<string, number>;
  /** What stands: by id of the resource. */
  readonly standing: Map<string, string>;
  /** Steps asked for before what they depend on was done, or while another wrote the same document. */
  readonly outOfOrder: string[];
  readonly counts: { checks: number; opened: number; compares: number; writes: number; most: number };
}

export interface MemoryOptions {
  /** Systems that are driven; those of a name in one text, `proxy+provider`, have the same driver. */
  readonly systems?: readonly string[];
  /** What happens instead of, or before, what is asked for; throws to fail. `attempt` from 1, of that step ever. */
  readonly before?: (step: Step, context: StepContext, attempt: number) => Promise<void> | void;
  /** Throws to lose the answer. */
  readonly after?: (step: Step, context: StepContext, attempt: number) => Promise<void> | void;
  readonly check?: () => Promise<void>;
  readonly compare?: (systems: string) => readonly Difference[];
  /** Milliseconds that each step takes; 0: a turn of the event loop. */
  readonly latency?: number;
}

const SYSTEMS = ['postgres', 'proxy+provider', 'observability'];

export function openMemorySystems(options: MemoryOptions = {}): MemorySystems {
  const { systems = SYSTEMS, before, after, latency = 0 } = options;
  const attempts = new Map<string, number>();
  const done = new Set<string>();
  const documents = new Map<string, number>();
  let active = 0;
  const all: Omit<MemorySystems, 'drivers'> = {
    asked: [],
    made: new Map(),
    standing: new Map(),
    outOfOrder: [],
    counts: { checks: 0, opened: 0, compares: 0, writes: 0, most: 0 },
  };

  function act(step: Step): boolean {
    const { does } = stepMeaning(step)!;
    const wanted = JSON.stringify({ ...step.spec, changes: undefined });
    const stands = all.standing.get(step.id);
    if (does === 'remove' ? stands === undefined : stands === wanted) return false;
    if (does === 'remove') all.standing.delete(step.id);
    else {
      if (stands === undefined) all.made.set(step.id, (all.made.get(step.id) ?? 0) + 1);
      all.standing.set(step.id, wanted);
    }
    all.counts.writes++;
    return true;
  }

  const openDriver = (name: string): Driver => ({
    async check() {
      all.counts.checks++;
      await options.check?.();
    },
    async carryOut(step, context) {
      const attempt = (attempts.get(step.id) ?? 0) + 1;
      attempts.set(step.id, attempt);
      all.asked.push(step.id);
      active++;
      all.counts.most = Math.max(all.counts.most, active);
      const document = name.includes('proxy') ? context.namespace : step.id;
      const writers = (documents.get(document) ?? 0) + 1;
      documents.set(document, writers);
      if (writers > 1 || !step.depends_on.every((id) => done.has(id))) all.outOfOrder.push(step.id);
      try {
        await (latency > 0 ? sleep(latency) : new Promise(setImmediate));
        await before?.(step, context, attempt);
        const wrote = act(step);
        await after?.(step, context, attempt);
        done.add(step.id);
        return { wrote };
      } finally {
        active--;
        documents.set(document, documents.get(document)! - 1);
      }
    },
    async compare() {
      all.counts.compares++;
      return options.compare?.(name) ?? [];
    },
    close: async () => {},
  });

  const opened = new Map<string, Driver>();
  const nameOf = (system: string) => systems.find((name) => name.split('+').includes(system));
  return {
    ...all,
    drivers: {
      supports: (system) => nameOf(system) !== undefined,
      async get(system) {
        const name = nameOf(system)!;
        const known = opened.get(name);
        if (known) return known;
        all.counts.opened++;
        const driver = openDriver(name);
        opened.set(name, driver);
        return driver;
      },
      close: async () => {},
    },
  };
}
