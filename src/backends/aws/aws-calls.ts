import { awsFailure } from './aws-failure.ts';

interface CallOptions {
  readonly abortSignal: AbortSignal;
}
type Work<T> = (options: CallOptions) => Promise<T>;

/**
 * Requests of one step. `action` is the permission that a request takes, `s3:GetBucketTagging`. An error with one of the
 * names in `expected` is an answer: undefined.
 */
export interface AwsCalls {
  /** @throws BackendFailure */
  read<T>(action: string, work: Work<T>, expected?: readonly string[]): Promise<T | undefined>;
  /** @throws BackendFailure of the kind `unknown` where the answer was lost. */
  write<T>(action: string, work: Work<T>, expected?: readonly string[]): Promise<T | undefined>;
  /** Whether any request to change something was sent. */
  wrote(): boolean;
  readonly signal: AbortSignal;
}

export function awsCalls(signal: AbortSignal): AwsCalls {
  let written = false;
  const call = async <T>(
    action: string,
    work: Work<T>,
    expected: readonly string[],
    writes: boolean,
  ): Promise<T | undefined> => {
    try {
      return await work({ abortSignal: signal });
    } catch (error) {
      if (expected.includes((error as Error).name)) return undefined;
      throw awsFailure(error, { action, writes, stopped: signal.aborted });
    }
  };
  return {
    read: (action, work, expected = []) => call(action, work, expected, false),
    write: (action, work, expected = []) => {
      written = true;
      return call(action, work, expected, true);
    },
    wrote: () => written,
    signal,
  };
}
