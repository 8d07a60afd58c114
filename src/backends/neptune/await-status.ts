import { setTimeout as sleep } from 'node:timers/promises';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext } from '../driver.ts';

const FIRST_PAUSE_MS = 500;
/** A cluster takes some ten minutes, and each look is one of the account's requests. */
const LONGEST_PAUSE_MS = 15_000;

/** It stays so until somebody does something. */
const STUCK =
  /^(failed|stopp|inaccessible|incompatible|insufficient|restore-error|storage-full|migration-failed)/;

/**
 * Looks again and again until what is looked at is as it must be. AWS goes on with it when the waiting is ended.
 *
 * @param what As people call it: `cluster prism-orders`.
 * @param read undefined: it is not there.
 * @throws BackendFailure When the waiting is ended, or it can never be so.
 */
export async function awaitStatus<T extends { readonly status: string }>(
  what: string,
  read: () => Promise<T | undefined>,
  isDone: (live: T | undefined) => boolean,
  { signal, progress }: Pick<StepContext, 'signal' | 'progress'>,
): Promise<T | undefined> {
  let told = '';
  let status = 'waited for';
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.5)) {
    try {
      const live = await read();
      if (isDone(live)) return live;
      status = live?.status ?? 'not there yet';
      if (live && STUCK.test(status))
        throw new BackendFailure(
          'permanent',
          `${what} is ${status}`,
          'See its events in the console of Neptune, bring it back to available and apply again',
        );
      if (told !== status) progress(`${what}, which is ${status}`);
      told = status;
      await sleep(pause, undefined, { signal });
    } catch (error) {
      if (!signal.aborted || told === '') throw error;
      throw new BackendFailure(
        'transient',
        `${what} is still ${status}`,
        'AWS goes on with it: apply again to wait for the rest',
      );
    }
  }
}
