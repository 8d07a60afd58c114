/**
 * A signal to stop gracefully when the job is cancelled: the runner sends SIGINT, SIGTERM 7.5 seconds later, and 2.5
 * seconds after that it kills (docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation).
 *
 * @param told Called once.
 */
export function stopOnCancel(told: () => void): { readonly signal: AbortSignal; close(): void } {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (!stop.signal.aborted) told();
    stop.abort();
  };
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.on(name, onSignal);
  return {
    signal: stop.signal,
    close: () => {
      for (const name of names) process.off(name, onSignal);
    },
  };
}
