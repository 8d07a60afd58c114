/** A time after which something must have ended. */
export interface Deadline {
  /** Aborted when it is over, with an error that says so. */
  readonly signal: AbortSignal;
  /** The time runs from here on. */
  start(): void;
  close(): void;
}

/**
 * @param stepDeadline Milliseconds.
 * @param stopDeadline Milliseconds that are left at most once `stop` is aborted.
 * @param halt Ends it at once, with its own reason.
 */
export function openDeadline(
  { stepDeadline, stopDeadline }: { readonly stepDeadline: number; readonly stopDeadline: number },
  halt: AbortSignal,
  stop: AbortSignal,
): Deadline {
  const controller = new AbortController();
  const timers: NodeJS.Timeout[] = [];

  const endAfter = (ms: number): void => {
    timers.push(setTimeout(() => controller.abort(new Error(`it did not end within ${ms / 1000} s`)), ms));
  };
  const onHalt = (): void => controller.abort(halt.reason);
  const onStop = (): void => endAfter(stopDeadline);

  if (halt.aborted) onHalt();
  halt.addEventListener('abort', onHalt);
  return {
    signal: controller.signal,
    start() {
      endAfter(stepDeadline);
      if (stop.aborted) onStop();
      stop.addEventListener('abort', onStop);
    },
    close() {
      timers.forEach(clearTimeout);
      halt.removeEventListener('abort', onHalt);
      stop.removeEventListener('abort', onStop);
    },
  };
}
