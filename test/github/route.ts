import type { Doc } from './description.ts';
import type { Place } from './document-parts.ts';
import type { Token } from './tokens.ts';

/** A request that follows the description, with numbers as numbers. */
export interface Call extends Place {
  readonly token: Token;
  readonly path: Readonly<Record<string, string | number>>;
  readonly query: Readonly<Record<string, string | number | boolean>>;
  readonly body: Doc;
  /** Path and query as they were sent. */
  readonly target: string;
  /** Where files are stored: another origin, as it is at GitHub. */
  readonly storage: string;
}

export interface Answer {
  readonly status: number;
  /** Sent as JSON; without it the answer is empty. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  /** Permissions of which the token needs one, as `pull_requests:write`; none for what everybody may read. */
  readonly needs: readonly string[];
  readonly answer: (call: Call) => Answer;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });

const DOCS = 'https://docs.github.com/rest';

export const refuse = (status: number, message: string, headers?: Record<string, string>): Answer => ({
  status,
  body: { message, documentation_url: DOCS, status: String(status) },
  ...(headers && { headers }),
});

export const notFound = (): Answer => refuse(404, 'Not Found');

/** What GitHub answers for an id of no commit. */
export const noCommit = (sha: string): Answer => ({
  status: 422,
  body: { message: `No commit found for SHA: ${sha}`, documentation_url: DOCS },
});

/** A 422 as GitHub words it. */
export const invalid = (resource: string, field: string, message: string, code = 'custom'): Answer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource, code, field, message }],
    documentation_url: DOCS,
  },
});

export const PAGE_SIZE = 30;

/** A page of a list and the header that leads to the others. `wrap` puts the page into its document. */
export function page<T>(
  call: Call,
  items: readonly T[],
  wrap: (page: readonly T[]) => unknown,
  size = Number(call.query.per_page ?? PAGE_SIZE),
): Answer {
  const at = Number(call.query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const to = (number: number, rel: string): string => {
    const url = new URL(call.url + call.target);
    url.searchParams.set('page', String(number));
    return `<${url}>; rel="${rel}"`;
  };
  const links = [
    ...(at > 1 ? [to(Math.min(at - 1, last), 'prev')] : []),
    ...(at < last ? [to(at + 1, 'next'), to(last, 'last')] : []),
    ...(at > 1 ? [to(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: wrap(items.slice((at - 1) * size, at * size)),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  };
}

/** A page of a list that is itself the document. */
export const pageOf = <T>(call: Call, items: readonly T[], show: (item: T) => Doc): Answer =>
  page(call, items, (shown) => shown.map(show));
