import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { type LeaseRequest, takeLease } from '../src/state/lease.ts';
import { MACHINE } from '../src/state/lease-life.ts';
import { LeaseLost } from '../src/state/lease-lost.ts';
import { StateConflict, StateRefused } from '../src/state/state-failure.ts';
import type { LeaseRecord, StateStore } from '../src/state/state-store.ts';
import { openStateWriter } from '../src/state/state-writer.ts';
import { sampleEntry, sampleLease, sampleNamespace } from './state-samples.ts';

const START = Date.parse('2026-11-24T10:00:00Z');
const request = (run: string, more: Partial<LeaseRequest> = {}): LeaseRequest => ({
  run,
  actor: 'alice',
  now: () => START,
  ...more,
});
const named = (name: string) => new Map([[name, sampleNamespace(name)]]);

/** What the lease and the writer must do on every store. */
export function describeLease(open: () => Promise<StateStore>): void {
  describe('lease', () => {
    test('the first run makes the state and has it; the next takes it when it was given back', async () => {
      const [one, other] = [await open(), await open()];
      const first = await takeLease(one, request('run-1'));
      expect(first.head.lease).toEqual(first.lease);
      expect(first.lease).toMatchObject({ run: 'run-1', actor: 'alice', host: hostname(), pid: process.pid });
      expect(first.lease.expires_at).toBe('2026-11-24T10:01:00.000Z');
      const writer = openStateWriter(one, first);
      await writer.write({ namespaces: named('orders'), journal: [sampleEntry('run-1', 'a')], commit: 'c1' });
      await writer.release();
      expect(await other.head()).toMatchObject({ commit: 'c1', lease: null });
      const second = await takeLease(other, request('run-2'));
      expect(second.lease.token).toBeGreaterThan(first.lease.token);
      await openStateWriter(other, second).release();
    });

    test('a lease that another run has is refused after the wait, with who has it', async () => {
      const [one, other] = [await open(), await open()];
      const writer = openStateWriter(one, await takeLease(one, request('run-1')));
      const told: LeaseRecord[] = [];
      const start = Date.now();
      const wait = {
        wait: 250,
        now: () => START + Date.now() - start,
        onWait: (lease: LeaseRecord) => told.push(lease),
      };
      const error = await takeLease(other, request('run-2', wait)).catch((reason) => reason);
      expect(error).toBeInstanceOf(StateRefused);
      for (const part of [
        'run-1',
        'alice',
        hostname(),
        '2026-11-24T10:00:00.000Z',
        '2026-11-24T10:01:00.000Z',
      ])
        expect(error.message).toContain(part);
      expect(told.map(({ run }) => run)).toEqual(['run-1']);
      await writer.release();
    });

    test('who waits gets it when it is given back', async () => {
      const [one, other] = [await open(), await open()];
      const writer = openStateWriter(one, await takeLease(one, request('run-1')));
      const waits = Promise.withResolvers<LeaseRecord>();
      const taking = takeLease(other, request('run-2', { wait: 60_000, onWait: waits.resolve }));
      expect((await waits.promise).run).toBe('run-1');
      await writer.release();
      const taken = await taking;
      expect(taken.lease.run).toBe('run-2');
      await openStateWriter(other, taken).release();
    });

    test('waiting ends when it is told to', async () => {
      const [one, other] = [await open(), await open()];
      const writer = openStateWriter(one, await takeLease(one, request('run-1')));
      const stop = new AbortController();
      const more = {
        wait: 60_000,
        signal: stop.signal,
        onWait: () => stop.abort(new Error('stopped by hand')),
      };
      await expect(takeLease(other, request('run-2', more))).rejects.toThrow('stopped by hand');
      await writer.release();
    });

    test('of runs that ask at once one gets it', async () => {
      const stores = [await open(), await open(), await open()];
      const asked = await Promise.allSettled(
        stores.map((store, index) => takeLease(store, request(`run-${index}`))),
      );
      const taken = asked.flatMap((result, index) =>
        result.status === 'fulfilled' ? [openStateWriter(stores[index]!, result.value)] : [],
      );
      for (const result of asked)
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StateRefused);
      expect(taken).toHaveLength(1);
      await taken[0]!.release();
    });

    test.each([
      ['has expired', { host: 'elsewhere', expires_at: new Date(START).toISOString() }],
      ['is of a process of this machine that is gone', { machine: MACHINE, pid: 2 ** 22 + 1 }],
      ['is of an earlier life of this process number', { machine: MACHINE, pid: process.pid }],
    ])('a lease that %s is taken', async (_, more) => {
      const store = await open();
      const held = { ...sampleLease(1, 'run-0'), ...more };
      await store.commit(null, { lease: held });
      const taken = await takeLease(store, request('run-1'));
      expect(taken.lease.token).toBeGreaterThan(held.token);
      await openStateWriter(store, taken).release();
    });

    test.each([
      ['another machine', { machine: 'elsewhere', pid: 2 ** 22 + 1 }],
      // Containers may share a name, and have numbers of their own.
      ['another machine of the same name', { host: hostname(), machine: 'elsewhere', pid: 2 ** 22 + 1 }],
      ['a process of this machine that lives', { machine: MACHINE, pid: 1 }],
    ])('a lease of %s that has not expired is not taken', async (_, more) => {
      const store = await open();
      await store.commit(null, { lease: { ...sampleLease(1, 'run-0'), ...more } });
      await expect(takeLease(store, request('run-1'))).rejects.toBeInstanceOf(StateRefused);
    });

    test('a holder that was overtaken can write nothing any more, though it still runs', async () => {
      const [one, other] = [await open(), await open()];
      const late = openStateWriter(one, await takeLease(one, request('run-1')));
      await late.write({ namespaces: named('orders') });
      const after = { now: () => START + 61_000 };
      const writer = openStateWriter(other, await takeLease(other, request('run-2', after)));
      const writes = ['users', 'orders'].map((name) => late.write({ namespaces: named(name) }));
      for (const write of writes) {
        const error = await write.catch((reason) => reason);
        expect(error).toBeInstanceOf(LeaseLost);
        expect(error.message).toContain('run-2');
      }
      expect(late.lost.aborted).toBe(true);
      expect(late.lost.reason).toBeInstanceOf(LeaseLost);
      await expect(late.write({ commit: 'late' })).rejects.toBeInstanceOf(LeaseLost);
      await expect(one.commit(late.head, { commit: 'late' })).rejects.toBeInstanceOf(StateConflict);
      await late.release();
      await writer.write({ commit: 'c2' });
      expect(await one.head()).toMatchObject({ commit: 'c2', lease: { run: 'run-2' } });
      expect((await one.list()).map(({ namespace }) => namespace)).toEqual(['orders']);
      await writer.release();
    });

    test('many writes at once become few commits, in order', async () => {
      const [one, other] = [await open(), await open()];
      const taken = await takeLease(one, request('run-1'));
      const writer = openStateWriter(one, taken);
      const journal = Array.from({ length: 200 }, (_, index) => sampleEntry('run-1', `${index}`));
      await Promise.all(
        journal.map((entry, index) =>
          writer.write({
            journal: [entry],
            namespaces: new Map([['n', sampleNamespace('n', `team-${index}`)]]),
          }),
        ),
      );
      expect(await other.journal('run-1')).toEqual(journal);
      expect((await other.read('n'))?.team).toBe('team-199');
      expect(writer.head.serial - taken.head.serial).toBeLessThan(5);
      await writer.release();
      await expect(writer.write({ commit: 'c' })).rejects.toThrow('given back');
    });
  });
}
