import { type Answer, invalid, refuse } from './route.ts';

/** What goes wrong with one call. */
export type Fault =
  /** The server answers this instead. */
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The connection breaks before anything was done. */
  | { readonly kind: 'reset' }
  /** The call is carried out, and the connection breaks before its answer. */
  | { readonly kind: 'lost' }
  /** The call is carried out, and the connection breaks in the middle of its answer. */
  | { readonly kind: 'cut' }
  /** The call is carried out late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The call is carried out as usual. */
  | { readonly kind: 'fine' };

const answer = (given: Answer): Fault => ({ kind: 'answer', answer: given });

export const reset: Fault = { kind: 'reset' };
export const lost: Fault = { kind: 'lost' };
export const cut: Fault = { kind: 'cut' };
export const fine: Fault = { kind: 'fine' };
export const slow = (milliseconds: number): Fault => ({ kind: 'slow', milliseconds });

export const badCredentials: Fault = answer(refuse(401, 'Bad credentials'));
export const notAccessible: Fault = answer(refuse(403, 'Resource not accessible by integration'));
export const notThere: Fault = answer(refuse(404, 'Not Found'));

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** Too much at once; `status` is 403 or 429, GitHub uses both. */
export const secondaryLimit = (seconds: number, status: 403 | 429 = 403): Fault =>
  answer(refuse(status, SECONDARY, { 'retry-after': String(seconds) }));

/** Nothing left of the hour; `resetAt` in seconds since 1970. */
export const primaryLimit = (resetAt: number, status: 403 | 429 = 403): Fault =>
  answer(
    refuse(status, 'API rate limit exceeded for installation.', {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '1000',
      'x-ratelimit-reset': String(resetAt),
    }),
  );

export const unprocessable = (resource: string, field: string, message: string): Fault =>
  answer(invalid(resource, field, message));

export const serverError = (status: 500 | 502 | 503 | 504 = 502): Fault =>
  answer(refuse(status, 'Server Error'));
