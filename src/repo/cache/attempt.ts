/** What it gives, or undefined where the system refuses (full, not allowed, gone). Anything else is a bug and thrown. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return undefined;
  }
}
