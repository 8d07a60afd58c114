/** Requests for so many namespaces go out at once: AWS has no request for many, and IAM allows few in a second. */
const AT_ONCE = 6;

/** The results in the order of the items. The first failure ends it. */
export async function boundedMap<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  let failed = false;
  const worker = async () => {
    for (const [at, item] of waiting) {
      if (failed) return;
      try {
        results[at] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
