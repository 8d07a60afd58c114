import type { Request } from './request.ts';

const FOREVER = 'forever';

/** A canonical request as the state keeps it: JSON has no infinity, so `forever` stands as that word. */
export const storeRequest = (request: Request): Record<string, unknown> =>
  mapNumbers(request, (value) => (value === Number.POSITIVE_INFINITY ? FOREVER : value)) as Record<
    string,
    unknown
  >;

/** The request that `storeRequest` was given. Nothing of a canonical request is the word `forever` otherwise. */
export function restoreRequest(stored: Readonly<Record<string, unknown>>): Request {
  const { compliance, approval, patterns, backend, needs, ...rest } = stored;
  const restored = (value: unknown) =>
    mapNumbers(value, (one) => (one === FOREVER ? Number.POSITIVE_INFINITY : one));
  return {
    ...rest,
    needs: restored(needs),
    // Members that are undefined are none in JSON.
    compliance,
    approval,
    patterns: restored(patterns),
    backend: restored(backend),
  } as unknown as Request;
}

function mapNumbers(value: unknown, map: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapNumbers(item, map));
  if (value === null || typeof value !== 'object') return map(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapNumbers(one, map)]));
}
