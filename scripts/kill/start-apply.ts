import { spawn } from 'node:child_process';
import type { ApplyEvent } from '../../src/apply/apply-event.ts';
import type { Site } from './site.ts';

/** An apply in a process of its own. */
export interface StartedApply {
  /** Steps that it found to do; undefined while it has not begun. */
  steps(): number | undefined;
  /** Resolves when so many steps are done, or it has ended. */
  reached(done: number): Promise<void>;
  /** The exit code; -1 when it was killed. */
  readonly ended: Promise<number>;
  kill(): Promise<void>;
  /** All it has said. */
  output(): string;
}

/** @param program The command line, a file for Node. */
export function startApply({ root, env }: Pick<Site, 'root' | 'env'>, program: string): StartedApply {
  const args = [program, 'apply', '--root', root, '--format', 'json', '--wait', '90'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const waiting = new Set<() => void>();
  let output = '';
  let unread = '';
  let steps: number | undefined;
  let done = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    const lines = (unread + chunk.toString()).split('\n');
    unread = lines.pop()!;
    for (const line of lines) {
      const event = eventOf(line);
      if (event?.type === 'run-started') steps = event.steps;
      if (event?.type === 'step-done') done++;
    }
    for (const look of waiting) look();
  });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  return {
    steps: () => steps,
    reached: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (steps === undefined || done < wanted) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void ended.then(() => resolve());
      }),
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    output: () => output,
  };
}

/** Events are JSON, a line each; what else is said is for people. */
function eventOf(line: string): ApplyEvent | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
