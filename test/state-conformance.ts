import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AppliedNamespace } from '../src/core/model/applied-namespace.gen.ts';
import { StateConflict, StateRefused } from '../src/state/state-failure.ts';
import type { JournalEntry, StateHead, StateStore } from '../src/state/state-store.ts';
import { describeLease } from './state-lease-conformance.ts';
import { sampleEntry, sampleLease, sampleNamespace } from './state-samples.ts';

/** A place for one state, empty at first. */
export interface StorePlace {
  /** A further, independent opening of the same state: as another process has it. */
  open(): Promise<StateStore>;
  remove(): Promise<void>;
  /** Changes what is stored of a namespace and leaves its checksum as it was. */
  corrupt?(namespace: string): Promise<void>;
  /** Makes what is stored look as if a newer Prism had written it. */
  makeNewer?(): Promise<void>;
}

const records = (...namespaces: AppliedNamespace[]) =>
  new Map(namespaces.map((record) => [record.namespace, record]));

/**
 * What every store must do, run on places that `open` makes.
 *
 * @param isKept Whether what is written can be changed behind its back, as it can wherever it outlives the process.
 */
export function describeStore(name: string, open: () => Promise<StorePlace>, isKept = true): void {
  describe(name, () => {
    let place: StorePlace;
    let opened: StateStore[];
    const store = async () => {
      const one = await place.open();
      opened.push(one);
      return one;
    };
    const describeTampering = () => {
      test('a record that was changed by hand is refused, by name', async () => {
        const writer = await store();
        await writer.commit(null, { namespaces: records(sampleNamespace('orders')) });
        await writer.close();
        await place.corrupt!('orders');
        const reader = await store();
        const error = await reader.read('orders').catch((reason) => reason);
        expect(error).toBeInstanceOf(StateRefused);
        expect(error.message).toContain('checksum');
        expect(error.advice).toContain('backup');
        await expect((await store()).list()).rejects.toBeInstanceOf(StateRefused);
      });

      test('a state of a newer Prism is refused, and not written to', async () => {
        const writer = await store();
        const head = await writer.commit(null, { namespaces: records(sampleNamespace('orders')) });
        await writer.close();
        await place.makeNewer!();
        const reader = await store();
        const error = await reader.head().catch((reason) => reason);
        expect(error).toBeInstanceOf(StateRefused);
        expect(error.message).toContain('newer Prism');
        expect(error.advice).toMatch(/update/i);
        await expect(reader.commit(head, {})).rejects.toBeInstanceOf(StateRefused);
      });
    };
    beforeEach(async () => {
      opened = [];
      place = await open();
    });
    afterEach(async () => {
      for (const one of opened) await one.close();
      await place.remove();
    });

    test('a place without a state has none, and says so', async () => {
      const empty = await store();
      expect(await empty.head()).toBeNull();
      expect(await empty.list()).toEqual([]);
      expect(await empty.read('orders')).toBeUndefined();
      expect(await empty.runs()).toEqual([]);
      expect(await empty.journal('run-1')).toEqual([]);
      await expect(empty.commit({ lineage: randomUUID(), serial: 3 }, {})).rejects.toMatchObject({
        found: null,
      });
      expect(await empty.head()).toBeNull();
    });

    test('what is committed is read back, by this opening, by another, and by one made later', async () => {
      const writer = await store();
      const early = await store();
      const [a, b] = [sampleNamespace('orders'), sampleNamespace('a'.repeat(64), 'billing')];
      const first = await writer.commit(null, { namespaces: records(a), commit: 'f'.repeat(40) });
      expect(first).toMatchObject({ serial: 1, commit: 'f'.repeat(40), lease: null });
      const journal = ['b', 'a', 'c'].map((step) => sampleEntry('run-1', step));
      const change = { namespaces: records(b), lease: sampleLease(1), journal };
      const second = await writer.commit(first, change);
      expect(second).toEqual({ ...first, serial: 2, lease: sampleLease(1) });
      const check = async (reader: StateStore) => {
        expect(await reader.head()).toEqual(second);
        expect(await reader.list()).toEqual([b, a]);
        expect(await reader.read('orders')).toEqual(a);
        expect(await reader.read(b.namespace)).toEqual(b);
        expect(await reader.read('order')).toBeUndefined();
        expect(await reader.journal('run-1')).toEqual(journal);
        expect(await reader.journal('run-2')).toEqual([]);
      };
      await check(writer);
      await check(early);
      await writer.close();
      await check(await store());
      await check(early);
    });

    test('a record is replaced whole, and what a change leaves out stays', async () => {
      const writer = await store();
      const [a, b] = [sampleNamespace('orders'), sampleNamespace('users')];
      const lease = sampleLease(1);
      let head = await writer.commit(null, { namespaces: records(a, b), commit: 'c1', lease });
      const gone: AppliedNamespace = { ...a, status: 'deleted', applied: null, endpoints: [] };
      head = await writer.commit(head, { namespaces: records(gone) });
      expect(head).toMatchObject({ commit: 'c1', lease });
      head = await writer.commit(head, { lease: null, commit: null });
      expect(head).toMatchObject({ commit: null, lease: null, serial: 3 });
      await writer.close();
      const reader = await store();
      expect(await reader.head()).toEqual(head);
      expect(await reader.list()).toEqual([gone, b]);
    });

    test('journals stay apart and in order over many commits; runs stand the oldest first', async () => {
      const writer = await store();
      let head: StateHead | null = null;
      const written: JournalEntry[] = [];
      for (let round = 0; round < 12; round++) {
        const journal = [sampleEntry('run-z', `${round}.1`), sampleEntry(`run-${round % 3}`, `${round}.2`)];
        head = await writer.commit(head, { journal });
        written.push(...journal);
      }
      await writer.close();
      const reader = await store();
      expect(await reader.runs()).toEqual(['run-z', 'run-0', 'run-1', 'run-2']);
      for (const run of await reader.runs())
        expect(await reader.journal(run)).toEqual(written.filter((entry) => entry.run === run));
    });

    test('nothing is written on top of what the writer has not seen', async () => {
      const [one, other] = [await store(), await store()];
      const first = await one.commit(null, { namespaces: records(sampleNamespace('orders', 'one')) });
      const second = await other.commit(first, { commit: 'other' });
      const change = { namespaces: records(sampleNamespace('orders', 'late')) };
      const conflict = await one.commit(first, change).catch((error) => error);
      expect(conflict).toBeInstanceOf(StateConflict);
      expect(conflict.found).toMatchObject({ lineage: first.lineage, serial: 2 });
      const foreign = { lineage: randomUUID(), serial: 2 };
      await expect(one.commit(foreign, change)).rejects.toBeInstanceOf(StateConflict);
      await expect(one.commit(null, change)).rejects.toBeInstanceOf(StateConflict);
      await expect(one.commit({ ...second, serial: 3 }, change)).rejects.toBeInstanceOf(StateConflict);
      expect(await one.head()).toEqual(second);
      expect((await one.read('orders'))?.team).toBe('one');
      expect(await one.commit(second, change)).toMatchObject({ serial: 3 });
    });

    test('of writers that race, one wins and the others are told', async () => {
      const racers = [await store(), await store(), await store()];
      let head: StateHead | null = null;
      for (let round = 0; round < 6; round++) {
        const results = await Promise.allSettled(
          racers.map((racer, index) => racer.commit(head, { commit: `${round}.${index}` })),
        );
        const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
        for (const result of results)
          if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StateConflict);
        expect(won).toHaveLength(1);
        for (const racer of racers) expect(await racer.head()).toEqual(won[0]);
        head = won[0]!;
      }
      expect(head).toMatchObject({ serial: 6 });
    });

    test('two writers in any order do what one list of accepted changes does', async () => {
      const step = fc.record({
        writer: fc.nat(1),
        look: fc.boolean(),
        namespace: fc.constantFrom('a', 'b', 'a-b'),
        run: fc.constantFrom('run-1', 'run-2'),
        reopen: fc.boolean(),
      });
      const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const own = await open();
        const writers = [await own.open(), await own.open()];
        const seen: (StateHead | null)[] = [null, null];
        let truth: StateHead | null = null;
        const kept = new Map<string, AppliedNamespace>();
        const journal: JournalEntry[] = [];
        for (const [index, { writer, look, namespace, run, reopen }] of steps.entries()) {
          if (reopen) {
            await writers[writer]!.close();
            writers[writer] = await own.open();
          }
          if (look) seen[writer] = await writers[writer]!.head();
          const record = sampleNamespace(namespace, `team-${index}`);
          const entry = sampleEntry(run, `${index}`);
          const fresh = seen[writer]?.serial === (truth as StateHead | null)?.serial;
          const change = { namespaces: records(record), journal: [entry] };
          const result = await writers[writer]!.commit(seen[writer]!, change).catch((error) => error);
          if (!fresh) expect(result).toBeInstanceOf(StateConflict);
          else {
            truth = seen[writer] = result;
            kept.set(namespace, record);
            journal.push(entry);
          }
        }
        for (const reader of [...writers, await own.open()]) {
          expect(await reader.head()).toEqual(truth);
          expect(await reader.list()).toEqual(
            [...kept.values()].sort((x, y) => (x.namespace < y.namespace ? -1 : 1)),
          );
          for (const run of ['run-1', 'run-2'])
            expect(await reader.journal(run)).toEqual(journal.filter((entry) => entry.run === run));
          await reader.close();
        }
        await own.remove();
      });
      await fc.assert(property, { numRuns: 15 });
    });

    if (isKept) describeTampering();

    describeLease(() => store());
  });
}
