/** How often a person must ask before the process ends at once, as it is: what began is gone on with the next time. */
const AT_ONCE = 2;

/**
 * Turns SIGINT and SIGTERM into a signal to stop gracefully; a second one ends the process at once.
 *
 * @param told Called with the first one.
 */
export function stopOnSignals(told: (signal: NodeJS.Signals) => void): {
  readonly signal: AbortSignal;
  close(): void;
} {
  const stop = new AbortController();
  let asked = 0;
  const onSignal = (name: NodeJS.Signals) => {
    asked++;
    if (asked === AT_ONCE) process.exit(2);
    told(name);
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
