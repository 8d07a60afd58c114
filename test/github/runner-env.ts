import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf, type Place, WEB } from './document-parts.ts';
import type { RunnerEvent } from './events.ts';

export interface Runner {
  /** A folder for the runner's own files; each run of an action takes a new one. */
  readonly folder: string;
  /** The checkout. */
  readonly workspace: string;
  /** By name as `action.yml` spells it. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly runId?: number;
  /** 2 and more for a re-run, by `triggeredBy`. */
  readonly attempt?: number;
  readonly triggeredBy?: string;
  /** `RUNNER_DEBUG=1`, as after "enable debug logging". */
  readonly debug?: boolean;
}

/** The files through which a step and the runner speak; the runner makes them empty. */
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'];

/** An input as the runner names it: spaces become `_`, a hyphen stays. */
const inputName = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** The part of a ref after its kind. */
const shortRef = (ref: string): string => ref.replace(/^refs\/(heads|tags|pull)\//, '');

/** The whole environment of one step of an action, with its files on disk. */
export function runnerEnv(place: Place, event: RunnerEvent, runner: Runner): Record<string, string> {
  const { world } = place;
  const { folder } = runner;
  const temp = join(folder, '_temp');
  mkdirSync(temp, { recursive: true });
  const at = (name: string): string => join(temp, name.toLowerCase());
  for (const name of FILES) writeFileSync(at(name), '');
  const eventPath = join(temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload, null, 2));
  const repository = `${world.owner}/${world.name}`;
  const workflow = `${repository}/.github/workflows/prism.yml@${event.ref}`;

  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__acme_prism',
    GITHUB_ACTOR: event.actor,
    GITHUB_ACTOR_ID: String(idOf(event.actor)),
    GITHUB_API_URL: place.url,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: `${place.url}/graphql`,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'prism',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: shortRef(event.ref),
    GITHUB_REF_PROTECTED: String(event.ref === `refs/heads/${world.defaultBranch}`),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(idOf(repository)),
    GITHUB_REPOSITORY_OWNER: world.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(idOf(world.owner)),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(runner.attempt ?? 1),
    GITHUB_RUN_ID: String(runner.runId ?? 1001),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: WEB,
    GITHUB_SHA: event.sha,
    GITHUB_TRIGGERING_ACTOR: runner.triggeredBy ?? event.actor,
    GITHUB_WORKFLOW: 'prism',
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: runner.workspace,
    HOME: folder,
    LANG: 'C.UTF-8',
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(folder, '_tool'),
    RUNNER_WORKSPACE: folder,
    ...Object.fromEntries(FILES.map((name) => [name, at(name)])),
    ...(runner.debug && { RUNNER_DEBUG: '1' }),
    ...Object.fromEntries(
      Object.entries(runner.inputs ?? {}).map(([name, value]) => [inputName(name), value]),
    ),
  };
}
