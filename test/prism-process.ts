import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createRandom } from '../scripts/bench/random.ts';
import {
  firstWanted,
  type Places,
  type Wanted,
  writeRepo,
  writeRequests,
} from '../scripts/kill/make-repo.ts';
import type { Ran } from './run-prism.ts';

// The command line in a process of its own: what may be killed, stopped and cut off.

export const PROGRAM = 'src/cli/prism.ts';

/** A namespaces repo with requests that all live on PostgreSQL; gone when the test ends. */
export function appliedRepo(count: number, places: Partial<Places> = {}): { root: string; wanted: Wanted[] } {
  const root = mkdtempSync(join(tmpdir(), 'prism-apply-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeRepo(root, { state: '', backends: '', ...places });
  const wanted = firstWanted(count, createRandom(7));
  writeRequests(root, wanted);
  return { root, wanted };
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
  /** What it has said on stderr so far. */
  err(): string;
  /** Resolves once stderr holds the words; fails when it ends without. */
  said(words: string | RegExp): Promise<void>;
}

export function startPrism(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  const looks = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
    for (const look of looks) look();
  });
  const ended = new Promise<Ran>((resolve) =>
    child.once('close', (code) => resolve({ code: code ?? -1, out, err })),
  );
  return {
    child,
    ended,
    err: () => err,
    said: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (typeof words === 'string' ? !err.includes(words) : !words.test(err)) return;
          looks.delete(look);
          resolve();
        };
        looks.add(look);
        look();
        void ended.then(() => reject(new Error(`it ended without saying ${words}: ${out}${err}`)));
      }),
  };
}

export const runPrism = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  startPrism(args, env).ended;
