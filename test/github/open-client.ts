import { inspect } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import { type GitHub as Client, openGitHub } from '../../src/github/client.ts';
import { GitHubFailure } from '../../src/github/github-failure.ts';
import { start } from './call-github.ts';
import type { GitHub, Scenario } from './start-github.ts';
import { TOKENS } from './tokens.ts';

export interface Opened {
  readonly server: GitHub;
  readonly github: Client;
  /** What the client said, in order. */
  readonly notes: readonly string[];
  /** The failure that a call ends with. */
  readonly failure: (call: Promise<unknown>) => Promise<GitHubFailure>;
}

/**
 * The program's client on the sample's server. When the test ends every call must have been as documented, every
 * fault met, and the token in nothing that was said.
 */
export async function openClient(
  scenario: Scenario = {},
  token: keyof typeof TOKENS | { readonly value: string } = 'write',
): Promise<Opened> {
  const server = await start(scenario);
  const notes: string[] = [];
  const { value } = typeof token === 'string' ? TOKENS[token] : token;
  const failures: string[] = [];
  onTestFinished(() => {
    expect(server.violations).toEqual([]);
    expect(server.faultsLeft()).toBe(0);
    expect([...notes, ...failures].filter((text) => text.includes(value))).toEqual([]);
  });
  const github = await openGitHub({
    token: value,
    apiUrl: server.url,
    repository: 'acme/namespaces',
    note: (text) => notes.push(text),
  });
  return {
    server,
    github,
    notes,
    failure: async (call) => {
      const error = await call.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(GitHubFailure);
      const failure = error as GitHubFailure;
      failures.push(failure.message, failure.advice, JSON.stringify(failure), inspect(failure, { depth: 9 }));
      return failure;
    },
  };
}
