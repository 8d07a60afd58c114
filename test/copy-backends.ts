import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseEnv } from 'node:util';
import { onTestFinished } from 'vitest';

const NOBODY = 65534;
/** Backends with programs that no package of Debian has. */
const FETCHED = ['kafka', 'moto'];

/** Who may run the script, where this is root. */
export type Who = 'a closed folder' | 'an open folder' | 'an ordinary user';

export interface BackendsCopy {
  readonly folder: string;
  readonly start: (...args: string[]) => ChildProcess;
  readonly run: (...args: string[]) => Promise<{ code: number | null; out: string; err: string }>;
  readonly env: () => Promise<Record<string, string | undefined>>;
}

/** `scripts/backends` with some of its backends in a folder of its own; down, and gone, at the end of the test. */
export function copyBackends(backends: readonly string[], who: Who = 'an open folder'): BackendsCopy {
  const top = mkdtempSync(join(tmpdir(), 'prism-bäckends '));
  const folder = join(realpathSync(top), 'a répo $HOME');
  mkdirSync(join(folder, 'scripts/backends.d'), { recursive: true });
  cpSync('scripts/backends', join(folder, 'scripts/backends'));
  for (const file of readdirSync('scripts/backends.d')) {
    const name = file.replace('.sh', '');
    if (name !== file && !backends.includes(name)) continue;
    cpSync(join('scripts/backends.d', file), join(folder, 'scripts/backends.d', file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  // What was fetched already is not fetched again.
  if (existsSync('.backends/programs') && backends.some((name) => FETCHED.includes(name))) {
    mkdirSync(join(folder, '.backends'));
    symlinkSync(resolve('.backends/programs'), join(folder, '.backends/programs'));
  }
  chmodSync(top, who === 'a closed folder' ? 0o700 : 0o755);
  const as = process.getuid?.() === 0 && who === 'an ordinary user' ? NOBODY : undefined;
  if (as !== undefined) {
    rmSync(join(folder, '.backends'), { recursive: true, force: true });
    chownSync(folder, as, as);
  }
  const start = (...args: string[]) =>
    spawn(join(folder, 'scripts/backends'), args, {
      ...(as === undefined ? {} : { uid: as, gid: as }),
      cwd: '/',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const run = async (...args: string[]) => {
    const child = start(...args);
    child.stdin?.end();
    const [out, err] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')]);
    return { code: child.exitCode, out, err };
  };
  onTestFinished(async () => {
    await run('down');
    rmSync(top, { recursive: true, force: true });
  });
  return { folder, start, run, env: async () => parseEnv((await run('env')).out) };
}

/** Every process that works in the folder, by the kernel's own table. */
export function processesIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
      } catch {
        return false;
      }
    })
    .map(Number);
}
