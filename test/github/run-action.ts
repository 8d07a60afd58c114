import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readStepFile } from './step-file.ts';
import { type WorkflowCommand, workflowCommands } from './workflow-commands.ts';

export interface ActionRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The variables it set for the steps after it. */
  readonly env: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  /** Of both streams: the runner reads commands from both. */
  readonly commands: readonly WorkflowCommand[];
}

const NODE = resolve('node_modules/node/bin/node');
/** Longer than any run of a test should take, shorter than the test. */
const MOST_MILLISECONDS = 50_000;

/**
 * Runs a bundled action as the runner does: Node 24, in the workspace, with `env` of `runnerEnv` and nothing of this
 * process. Rejects when it does not end, or ends by a signal that is not that of `signalWhen`: then the code is 137.
 *
 * @param signalWhen Tells by what it has said so far which signal it gets, if any.
 */
export async function runAction(
  bundle: string,
  env: Readonly<Record<string, string>>,
  signalWhen: (stdout: string) => NodeJS.Signals | undefined = () => undefined,
): Promise<ActionRun> {
  const child = spawn(NODE, [resolve(bundle)], {
    cwd: env.GITHUB_WORKSPACE,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_MILLISECONDS,
    killSignal: 'SIGKILL',
  });
  const streams = { stdout: '', stderr: '' };
  let sent: NodeJS.Signals | undefined;
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      streams[name] += text;
      const signal = sent === undefined ? signalWhen(streams.stdout) : undefined;
      if (signal === undefined) return;
      sent = signal;
      child.kill(signal);
    });
  const code = await new Promise<number>((done, failed) => {
    child.on('error', failed);
    child.on('close', (exit, signal) => {
      if (exit === null && signal === sent) done(137);
      else if (exit === null)
        failed(new Error(`The action ended by ${signal}\n${streams.stdout}\n${streams.stderr}`));
      else done(exit);
    });
  });
  const read = (name: string): string => readFileSync(env[name]!, 'utf8');
  return {
    code,
    ...streams,
    outputs: readStepFile(read('GITHUB_OUTPUT')),
    state: readStepFile(read('GITHUB_STATE')),
    env: readStepFile(read('GITHUB_ENV')),
    summary: read('GITHUB_STEP_SUMMARY'),
    commands: [...workflowCommands(streams.stdout), ...workflowCommands(streams.stderr)],
  };
}
