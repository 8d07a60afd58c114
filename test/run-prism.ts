import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../src/cli/program.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, at the time of the fixtures. */
export async function prism(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color: false,
    outColor: false,
    width: undefined,
  });
  return { code, out, err };
}

export const AT = ['--now', '2026-11-24T00:00:00Z'];

/** A folder that is gone when the test ends, with a copy of a fixture when one is named. */
export function scratch(fixture?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'prism-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (fixture) cpSync(join('fixtures', fixture), folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}
