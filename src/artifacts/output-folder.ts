import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Everything that prism writes into its output folder (contracts, "Artifacts"). */
const ARTIFACTS = new Set(['platform', 'plan.json', 'plan.md', 'diagnostics.json', 'report.sarif']);

/** The output folder holds, or would swallow, what prism did not write. */
export class ForeignFolder extends Error {}

/**
 * Replaces the output folder as a whole: `write` fills a new folder beside it, which then takes its place by
 * rename. A killed run leaves the old tree or the new one; what it left behind is cleared by the next one.
 *
 * @throws ForeignFolder when the folder holds anything that prism did not write.
 */
export function replaceFolder(folder: string, root: string, write: (folder: string) => void): void {
  const target = resolve(folder);
  refuseForeign(target, resolve(root));
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const [fresh, old] = ['new', 'old'].map((kind) =>
    join(parent, `.${basename(target)}.${kind}-${process.pid}`),
  ) as [string, string];
  recover(parent, basename(target));
  try {
    mkdirSync(fresh);
    write(fresh);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function refuseForeign(target: string, root: string): void {
  const inTarget = relative(target, realpathSync(root));
  if (
    inTarget === '' ||
    (!inTarget.startsWith(`..${sep}`) && inTarget !== '..' && !inTarget.startsWith(sep))
  ) {
    throw new ForeignFolder(`The output folder '${target}' holds the root itself`);
  }
  if (!existsSync(target)) return;
  const foreign = readdirSync(target).find((name) => !ARTIFACTS.has(name));
  if (foreign !== undefined)
    throw new ForeignFolder(`The output folder '${target}' holds '${foreign}', which prism did not write`);
}

/**
 * What a killed run left: between the two renames only the old folder exists, under its second name, and goes
 * back. Runs that still live are left alone.
 */
function recover(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    const match = entry.startsWith(`.${name}.`)
      ? /^(new|old)-([0-9]+)$/.exec(entry.slice(name.length + 2))
      : null;
    if (!match || isRunning(Number(match[2]))) continue;
    const left = join(parent, entry);
    if (match[1] === 'old' && !existsSync(join(parent, name))) renameSync(left, join(parent, name));
    else rmSync(left, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
