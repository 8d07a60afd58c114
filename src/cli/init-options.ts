import { InvalidArgumentError } from 'commander';

// What `prism init` writes into YAML, CODEOWNERS and paths is no more than a name can be.

/** A tag can be moved to another commit; the id of a commit cannot. */
export function parseAction(text: string): string {
  if (/^[A-Za-z0-9-]+\/[\w.-]+(\/[\w.-]+)*@[0-9a-f]{40}$/.test(text)) return text;
  throw new InvalidArgumentError(
    'Write OWNER/REPO@SHA with the full id of a commit, 40 characters: `git ls-remote` and `git rev-parse` print it.',
  );
}

/** Any text is a team's name for Prism; here it is a folder's too. */
export function parseTeam(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) || text.length > 64)
    throw new InvalidArgumentError('Write lower-case words joined by hyphens, such as platform-team.');
  if (text === 'expert')
    throw new InvalidArgumentError('That is the name of a boundary; call the team otherwise.');
  return text;
}

/** As GitHub has them, with the `_` of managed users. */
export function parseLogins(text: string): readonly string[] {
  const logins = text.split(',').map((login) => login.trim().replace(/^@/, ''));
  const wrong = logins.find((login) => !/^[A-Za-z0-9]([\w-]{0,98}[A-Za-z0-9_])?$/.test(login));
  if (wrong !== undefined)
    throw new InvalidArgumentError('Write GitHub logins with commas between them, such as alice,bob.');
  return logins.filter(
    (login, i) => logins.findIndex((other) => other.toLowerCase() === login.toLowerCase()) === i,
  );
}

export function parseGithubTeam(text: string): string {
  const team = text.replace(/^@/, '');
  if (/^[A-Za-z0-9-]+\/[\w.-]+$/.test(team)) return team;
  throw new InvalidArgumentError('Write the organisation and the team, such as acme/platform.');
}
