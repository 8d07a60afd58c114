import { sha256Hex } from '../core/model/sha256-hex.ts';

/** Where what stands on the branch; people read it there too. */
export const HEAD_FILE = 'state.json';
export const README_FILE = 'README.md';
export const NAMESPACES = 'namespaces';
export const PLATFORM = 'platform';
export const JOURNAL = 'journal';

/** In 256 folders, so that a change of one among thousands writes small trees. */
export const recordPath = (name: string): string =>
  `${NAMESPACES}/${sha256Hex(name).slice(0, 2)}/${name}.json`;

export const platformPath = (name: string): string => `${PLATFORM}/${name}.yaml`;

/** @param order Of the runs of one commit: 0 for the first. */
export const journalPath = (run: string, serial: number, order: number): string =>
  `${JOURNAL}/${run}/${String(serial).padStart(10, '0')}${order === 0 ? '' : `.${order}`}.jsonl`;

/** What journalPath made of it. */
export function journalFile(path: string): { run: string; serial: number; order: number } | undefined {
  const [, run, serial, order] = /^journal\/([^/]+)\/(\d+)(?:\.(\d+))?\.jsonl$/.exec(path) ?? [];
  return run === undefined ? undefined : { run, serial: Number(serial), order: Number(order ?? 0) };
}

/** A name that can be that of a file on a branch, on any system, and of nothing else. */
export const isFileName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(name);

export const README = `# What is applied

This branch is written by \`prism apply\`. It says what Prism Namespaces has applied, and who is applying now. **Do not
edit it, merge it or rebase it**: what it says is taken as true when the next apply decides what to create and delete.

Whoever can push to this branch can make Prism believe anything. Protect it with a ruleset that lets the identity of
apply alone push, and nobody delete it or force a push.

| path | what |
|---|---|
| \`${HEAD_FILE}\` | which state this is, how often it was written, the commit that was applied last, and who may write |
| \`${NAMESPACES}/\` | a record of each namespace; a deleted one stays with the status \`deleted\` |
| \`${PLATFORM}/\` | the platform configuration that is applied, for people to read |
| \`${JOURNAL}/\` | what each run did, step by step |

\`git log\` of this branch tells what was applied when.
`;
