import { onTestFinished } from 'vitest';
import { SAMPLE, sha } from './sample-scenario.ts';
import { type GitHub, type Scenario, startGitHub } from './start-github.ts';
import { TOKENS } from './tokens.ts';

// Calls on the server as its own tests make them.

/** The sample's server, closed when the test ends. */
export async function start(more: Scenario = {}): Promise<GitHub> {
  const github = await startGitHub({ ...SAMPLE, ...more });
  onTestFinished(() => github.close());
  return github;
}

export const REPO = '/repos/acme/namespaces';
export const COMMENTS = `${REPO}/issues/7/comments`;
export const STATUSES = `${REPO}/statuses/${sha('b')}`;
const HEADERS = { accept: 'application/vnd.github+json', 'user-agent': 'prism' };

export interface Got {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly list: readonly Record<string, unknown>[];
  readonly headers: Headers;
}

export const as = (token: keyof typeof TOKENS) => ({ authorization: `Bearer ${TOKENS[token].value}` });

export async function call(
  github: GitHub,
  request: string,
  body?: unknown,
  headers: Record<string, string> = as('members'),
): Promise<Got> {
  const [method, path] = request.split(' ') as [string, string];
  const response = await fetch(new URL(path, github.url), {
    method,
    headers: { ...HEADERS, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    redirect: 'manual',
  });
  const text = await response.text();
  const json = text === '' ? {} : JSON.parse(text);
  return { status: response.status, body: json, list: json, headers: response.headers };
}
