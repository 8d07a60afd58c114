import { setTimeout as pause } from 'node:timers/promises';
import { failureOfRefusal } from './failure-of-refusal.ts';
import { limitOf, type Refusal } from './refusal.ts';

/** Calls that fail or wait may cost a run this much in all, in milliseconds: it never hangs. */
const PATIENCE = 120_000;
/** After each failure that may pass, in seconds. */
const PAUSES = [1, 2, 4];
/** A limit that is met this often will not be lifted by waiting. */
const MOST_LIMITS = 10;

/**
 * Makes calls again that failed and may work later: limits when GitHub says so, 5xx and broken connections a few
 * times. octokit's own plugins would do most of it, but neither keeps to `retry-after` of every 429, nor says what
 * it does, nor knows how long all calls of a run have waited.
 */
export function askAgain(note: (text: string) => void) {
  let spent = 0;

  /**
   * Throws GitHubFailure once it is no use. A call whose answer was lost is made again, and so may be done twice.
   *
   * @param refused what a thrown error means.
   */
  return async <T>(call: () => Promise<T>, refused: (thrown: unknown) => Refusal): Promise<T> => {
    for (let failures = 0, limits = 0; ; ) {
      const started = Date.now();
      try {
        return await call();
      } catch (thrown) {
        const refusal = refused(thrown);
        const now = Date.now();
        spent += now - started;
        const limit = limitOf(refusal, now);
        const passing = refusal.status === undefined || refusal.status >= 500;
        const seconds =
          limit !== undefined && limits < MOST_LIMITS ? limit : passing ? PAUSES[failures] : undefined;
        if (seconds === undefined || spent + seconds * 1000 > PATIENCE)
          throw failureOfRefusal(refusal, limit, now);
        if (limit === undefined) failures += 1;
        else limits += 1;
        spent += seconds * 1000;
        note(`${whatHappened(refusal, limit)}; asking again in ${seconds} s`);
        await pause(seconds * 1000);
      }
    }
  };
}

function whatHappened({ call, status, text }: Refusal, limit: number | undefined): string {
  if (limit !== undefined) return `GitHub asks to wait before ${call}`;
  return status === undefined
    ? `GitHub gave no whole answer to ${call} (${text})`
    : `GitHub failed at ${call} with ${status}`;
}
