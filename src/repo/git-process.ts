import { execFile, spawnSync } from 'node:child_process';
import { GitRefused } from './git-refused.ts';

/** What a git process said. `status` is null when a signal ended it or it was never started. */
export interface GitResult {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** Why it was not started or not heard to its end: `ENOENT`, `ENOBUFS`. */
  readonly error: string | undefined;
}

export interface GitCall {
  readonly folder: string;
  readonly args: readonly string[];
  /** Over what the environment has. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly input?: string | undefined;
  /** Bytes of output; more end the process with `ENOBUFS`. */
  readonly limit?: number | undefined;
}

/** Output of a list of a million files, and far below the longest text there can be. */
const LIMIT = 256 * 1024 * 1024;

/** Runs git and waits for it. It never throws: what went wrong is in the result. */
export function runGit({ folder, args, env, input, limit = LIMIT }: GitCall): GitResult {
  const { status, stdout, stderr, error } = spawnSync('git', [...HARDENED, ...args], {
    cwd: folder,
    env: { ...environment(), ...env },
    input: input ?? '',
    maxBuffer: limit,
    windowsHide: true,
  });
  return {
    status,
    stdout: stdout ?? Buffer.alloc(0),
    stderr: stderr?.toString('utf8') ?? '',
    error: (error as NodeJS.ErrnoException | undefined)?.code,
  };
}

/** The same without waiting, so that several work at once. */
export function startGit({ folder, args, env, limit = LIMIT }: GitCall): Promise<GitResult> {
  return new Promise((resolve) => {
    const options = {
      cwd: folder,
      env: { ...environment(), ...env },
      maxBuffer: limit,
      windowsHide: true,
      encoding: 'buffer',
    } as const;
    execFile('git', [...HARDENED, ...args], options, (error, stdout, stderr) => {
      const code = error?.code ?? 0;
      resolve({
        status: typeof code === 'number' ? code : null,
        stdout,
        stderr: stderr.toString('utf8'),
        error: typeof code === 'string' ? code : undefined,
      });
    });
  });
}

/**
 * Configuration can name programs to run, and a pull request can choose among them. `safe.bareRepository`: a folder of
 * a pull request that looks like a repository of its own brings its own configuration.
 */
const HARDENED: readonly string[] = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.attributesFile=/dev/null',
    'core.trustctime=true',
    'core.checkStat=default',
    'core.warnAmbiguousRefs=true',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/** How the user reaches remotes and objects. Everything else of git's, as a hook has it, is of another call. */
const KEPT =
  /^GIT_(CONFIG|SSH|SSL|HTTP|PROXY|ASKPASS$|ALLOW_PROTOCOL$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS|EXEC_PATH$|OBJECT_DIRECTORY$|ALTERNATE_OBJECT)/;

function environment(): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name)),
    ),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    LC_ALL: 'C',
    LANGUAGE: 'C',
  };
}

/** A failed process as people can act on it. `what`: what git was to do, as in "git could not …". */
export function gitFailure({ status, stderr, error }: GitResult, what: string): GitRefused {
  if (error === 'ENOENT')
    return new GitRefused(`git could not ${what}: it is not installed`, 'Install git 2.38 or newer');
  if (error === 'ENOBUFS')
    return new GitRefused(
      `git could not ${what}: it has more than ${LIMIT / 1024 / 1024} MiB to say`,
      'Split the repo, or name the folder of the namespaces with --root',
    );
  if (status === 129)
    return new GitRefused(`git could not ${what}: it is too old`, 'Install git 2.38 or newer');
  if (/could not fetch|promisor remote|unable to read|bad object|missing (blob|tree|object)/.test(stderr))
    return new GitRefused(
      `git could not ${what}: an object is not in this clone (${firstComplaint(stderr)})`,
      'Let git reach the remote it was cloned from, or clone without --filter',
    );
  return new GitRefused(
    `git could not ${what}: ${firstComplaint(stderr) || (error ?? `it ended with ${status ?? 'a signal'}`)}`,
    'Run `git fsck` and `git status` in the repo to see what is wrong with it',
  );
}

/**
 * The line that says why: warnings may come before, and hints after. The one about an object has its id. An address of a
 * remote may hold a secret (security 10).
 */
function firstComplaint(stderr: string): string {
  const lines = stderr.split('\n');
  const line =
    lines.find((one) => /could not fetch/.test(one)) ??
    lines.find((one) => /^(fatal|error): /.test(one)) ??
    lines[0]!;
  return line
    .replace(/^(fatal|error): /, '')
    .replace(/:\/\/[^'"\s]*@/g, '://')
    .replace(/(:\/\/[^'"\s?#]*)[?#][^'"\s]*/g, '$1');
}
