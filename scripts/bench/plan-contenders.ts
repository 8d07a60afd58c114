import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commitFiles, runGit } from './commit-files.ts';
import { PRISM } from './contenders.ts';
import type { Contender } from './measure.ts';

export const PLANS = [
  'prism plan, cached',
  'prism plan, working tree',
  'prism plan, lagging index',
  'prism plan, no cache',
] as const;
export const IMPACT = 'prism impact';

export const planName = (program: (typeof PLANS)[number] | typeof IMPACT, size: number): string =>
  `${program}, 1 of ${size.toLocaleString('en')} requests`;

/** How far a base may be ahead of what was indexed and still be planned from that. */
const LAG = 20;

/**
 * Plans of a change of one request: everything known, one file not committed, the base moved on, nothing known.
 *
 * @param root A repo whose requests are all valid.
 */
export function planContenders(size: number, dir: string, root: string): Contender[] {
  const paths = runGit(root, ['ls-files', 'namespaces']).trim().split('\n');
  const changed = paths[Math.floor(size / 2)]!;
  const moved = paths.filter((path) => path !== changed).slice(0, LAG);
  commitFiles(root, { branch: 'change', from: 'main', files: [edited(root, changed)] });
  commitFiles(root, { branch: 'later', from: 'main', files: moved.map((path) => edited(root, path)) });
  commitFiles(root, { branch: 'later-change', from: 'later', files: [edited(root, changed)] });

  // Folders of their own, so that one's cache is not the other's. To compare commits nothing need be checked out.
  const [cached, cold, dirty] = ['cached', 'cold', 'dirty'].map((name) => join(dir, `plan-${size}-${name}`));
  for (const folder of [cached!, cold!])
    runGit(root, ['worktree', 'add', '--quiet', '--no-checkout', '--detach', folder]);
  runGit(root, ['worktree', 'add', '--quiet', '--detach', dirty!]);
  appendFileSync(join(dirty!, changed), '# more\n');
  // As whoever works there does: git then knows of each file again that it is what was checked out.
  runGit(dirty!, ['status', '--short']);

  const team = changed.split('/')[1]!;
  const plan = (program: (typeof PLANS)[number], folder: string, refs: readonly string[]): Contender => ({
    name: planName(program, size),
    args: [PRISM, 'plan', '--root', folder, ...refs, '--actor', `${team}-lead`],
    exits: [0],
  });
  const change = ['--base', 'main', '--head', 'change'];
  return [
    plan('prism plan, cached', cached!, change),
    plan('prism plan, working tree', dirty!, ['--base', 'main']),
    plan('prism plan, lagging index', cached!, ['--base', 'later', '--head', 'later-change']),
    {
      ...plan('prism plan, no cache', cold!, change),
      before: () => rmSync(join(cold!, '.prism'), { recursive: true, force: true }),
    },
    {
      name: planName(IMPACT, size),
      args: [PRISM, 'impact', '--root', root, '--policies', join(root, 'policies')],
      exits: [0],
    },
  ];
}

/** With another rate of reads, which is safe and needs nobody's approval. */
function edited(root: string, path: string): { readonly path: string; readonly text: string } {
  const text = runGit(root, ['cat-file', 'blob', `main:${path}`]);
  return { path, text: text.replace(/read_rps: (\d+)/, (_, rate) => `read_rps: ${Number(rate) + 1}`) };
}
