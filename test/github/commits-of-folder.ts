import { execFileSync } from 'node:child_process';
import type { Commit, Person } from './world.ts';

/**
 * The commits of a real repository, so that a scenario and the checkout an action runs on are one. `logins` gives
 * the account of an e-mail address; a person with another address has none.
 */
export function commitsOfFolder(folder: string, logins: Readonly<Record<string, string>>): Commit[] {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  const fields = ['%H', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'];
  const person = (name: string, email: string, date: string): Person => ({
    name,
    email,
    // GitHub gives times in UTC.
    date: new Date(date).toISOString().replace('.000Z', 'Z'),
    login: logins[email] ?? null,
  });
  return git('log', '--all', `--format=${fields.join('%x00')}%x00%x01`)
    .split('\0\x01\n')
    .filter((one) => one !== '')
    .map((one) => {
      const [sha, parents, an, ae, ai, cn, ce, ci, message] = one.split('\0') as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const files = git('ls-tree', '-r', '-z', sha)
        .split('\0')
        .filter((line) => line !== '');
      return {
        sha,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author: person(an, ae, ai),
        committer: person(cn, ce, ci),
        message: message.trimEnd(),
        tree: Object.fromEntries(
          files.map((line): [string, string] => {
            // `<mode> <type> <id>`, a tab, and a path that may have tabs of its own.
            const tab = line.indexOf('\t');
            return [line.slice(tab + 1), line.slice(0, tab).split(' ')[2]!];
          }),
        ),
      };
    });
}
