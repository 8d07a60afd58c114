import { readFileSync } from 'node:fs';
import { Failure } from '../run/failure.ts';

/**
 * One run of the Action, as the runner's variables and the event's file say it
 * (docs.github.com/actions/reference/workflows-and-actions/variables).
 */
export interface Run {
  readonly event: string;
  readonly payload: Fields;
  /** In full: `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  /** owner/name. */
  readonly repository: string;
  /** Login of whom GitHub holds for the cause. */
  readonly actor: string;
  readonly runId: number;
  /** 1, and one more with each re-run. */
  readonly attempt: number;
  readonly apiUrl: string;
  /** Address of the run, for people. */
  readonly url: string;
  /** Absolute. */
  readonly workspace: string;
  /** Where the docs of the Action are that runs; undefined for one of the same repository. */
  readonly docsUrl: string | undefined;
}

/** A mapping of the event's file. GitHub made it, and texts of users are in it. */
export type Fields = Readonly<Record<string, unknown>>;

/** @throws Failure outside of a workflow. */
export function readRun(env: NodeJS.ProcessEnv): Run {
  const need = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new Failure(
      `${name} is not set, so this is no step of a workflow`,
      'Use it as `uses:` in a workflow; on a machine of your own there is the command line, `prism plan`',
    );
  };
  const [server, repository, runId] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(
    need,
  ) as [string, string, string];
  return {
    event: need('GITHUB_EVENT_NAME'),
    payload: readPayload(need('GITHUB_EVENT_PATH')),
    ref: need('GITHUB_REF'),
    sha: need('GITHUB_SHA'),
    repository,
    actor: need('GITHUB_ACTOR'),
    runId: Number(runId),
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    apiUrl: need('GITHUB_API_URL'),
    url: `${server}/${repository}/actions/runs/${runId}`,
    workspace: need('GITHUB_WORKSPACE'),
    docsUrl: docsUrlOf(server, env),
  };
}

function docsUrlOf(server: string, env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  const isPlain = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return isPlain ? `${server}/${repository}/blob/${ref}` : undefined;
}

function readPayload(path: string): Fields {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return fieldsOf(value);
}

/** A mapping, or an empty one where there is none. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** What stands at a path of the event, when it is a text. */
export function textAt(payload: Fields, ...path: readonly string[]): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberAt(payload: Fields, ...path: readonly string[]): number | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'number' ? value : undefined;
}

const valueAt = (payload: Fields, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, name) => (Object.hasOwn(fieldsOf(at), name) ? fieldsOf(at)[name] : undefined),
    payload,
  );
