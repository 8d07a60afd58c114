import { clip } from '../core/diagnostics/clip.ts';
import { visible } from '../core/report/escape.ts';

/** What came of a call that did not work. */
export interface Refusal {
  /** `GET /repos/acme/namespaces/pulls/7`, fit to be shown. */
  readonly call: string;
  /** Undefined: no whole answer came. */
  readonly status: number | undefined;
  /** In GitHub's words, or the network's; fit to be shown. */
  readonly text: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** As octokit throws it: `RequestError`, which has a response only when there was one. */
interface Thrown {
  readonly message?: string;
  readonly response?: {
    readonly status: number;
    readonly headers: Refusal['headers'];
    readonly data: unknown;
  };
}

/** Longer texts of an answer say no more. */
const LONGEST = 300;

/** @param token is taken out of every text: a proxy may send back what it was sent. */
export function refusalOf(thrown: unknown, method: string, address: string, token: string): Refusal {
  const { response, message = String(thrown) } = thrown as Thrown;
  const show = (text: string): string => visible(clip(text.replaceAll(token, '***'), LONGEST));
  return {
    call: show(`${method} ${address}`),
    status: response?.status,
    text: show(response === undefined ? message : wordsOf(response.data)),
    headers: response?.headers ?? {},
  };
}

/** The message of an answer, and for a 422 what is wrong with which field. */
function wordsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return typeof data === 'string' ? data : '';
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const details = (Array.isArray(errors) ? errors : []).map((one: unknown) => {
    if (typeof one === 'string') return one;
    const { field, code, message: words } = (one ?? {}) as Record<string, unknown>;
    return words ?? `${field} ${code}`;
  });
  return [message ?? '', ...details].filter((part) => part !== '').join(': ');
}

/**
 * How long GitHub wants to be left alone, in seconds; undefined when the call met no limit.
 * By docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api, "Handle rate limit errors
 * appropriately": `retry-after`, else the reset of a used up hour, else a minute.
 */
export function limitOf({ status, headers, text }: Refusal, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = headers['retry-after'];
  if (after !== undefined) return Math.max(1, secondsOf(after) ?? A_MINUTE);
  // A second more: clocks differ.
  if (String(headers['x-ratelimit-remaining']) === '0')
    return Math.max(1, Math.ceil((secondsOf(headers['x-ratelimit-reset']) ?? now / 1000) - now / 1000) + 1);
  return status === 429 || /\bsecondary rate limit\b/i.test(text) ? A_MINUTE : undefined;
}

const A_MINUTE = 60;

const secondsOf = (value: string | number | undefined): number | undefined =>
  /^\d{1,12}$/.test(String(value)) ? Number(value) : undefined;
