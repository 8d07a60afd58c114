import { createHash } from 'node:crypto';
import { type Doc, exampleOf } from './description.ts';
import type { Person, World } from './world.ts';

// The shapes that stand inside the answers of several calls, made of the description's own examples.

/** Where a document is made: the world, and the address the server answers at. */
export interface Place {
  readonly world: World;
  readonly url: string;
}

export const WEB = 'https://github.com';

/** A number that stays the same for a name, as GitHub's ids do. */
export const idOf = (name: string): number =>
  createHash('sha256').update(name.toLowerCase()).digest().readUInt32BE() % 100_000_000;

/** Replaces texts in every string of a JSON value. */
export function retarget<T>(value: T, pairs: readonly (readonly [from: string, to: string])[]): T {
  let text = JSON.stringify(value);
  for (const [from, to] of pairs)
    text = text.replaceAll(JSON.stringify(from).slice(1, -1), JSON.stringify(to).slice(1, -1));
  return JSON.parse(text) as T;
}

/** An example of the description, moved to the place's repository. `T` is what the example is known to be. */
export function exampleAt<T = Doc>(place: Place, operationId: string, status = 200): T {
  const { owner, name } = place.world;
  return retarget(exampleOf(operationId, status) as T, [
    ['octocat/Hello-World', `${owner}/${name}`],
    ['octocat/example', `${owner}/${name}`],
    ['octo-org/octo-repo', `${owner}/${name}`],
    ['https://api.github.com', place.url],
  ]);
}

/** GitHub's id for the account of the token of a workflow. */
const WORKFLOW_BOT_ID = 41898282;
export const WORKFLOW_BOT = 'github-actions[bot]';

export const accountType = (place: Place, login: string): string =>
  login.endsWith('[bot]') ? 'Bot' : login === place.world.owner ? 'Organization' : 'User';

/** The short document of an account. */
export function userDocument(place: Place, login: string): Doc {
  const example = exampleAt<Doc & { user: Doc }>(place, 'issues/create-comment', 201).user;
  const bot = login.endsWith('[bot]');
  const page = bot ? `${WEB}/apps/${login.slice(0, -'[bot]'.length)}` : `${WEB}/${login}`;
  return {
    ...retarget(example, [
      [`${place.url}/users/octocat`, `${place.url}/users/${encodeURIComponent(login)}`],
      [`${WEB}/octocat`, page],
    ]),
    login,
    id: login === WORKFLOW_BOT ? WORKFLOW_BOT_ID : idOf(login),
    node_id: Buffer.from(`User:${login}`).toString('base64'),
    type: accountType(place, login),
  };
}

export const userOrNull = (place: Place, login: string | null | undefined): Doc | null =>
  login ? userDocument(place, login) : null;

/** The app in whose name a bot acts; null for a person. */
export function appDocument(place: Place, login: string): Doc | null {
  if (!login.endsWith('[bot]')) return null;
  const slug = login.slice(0, -'[bot]'.length);
  const example = exampleAt(place, 'apps/get-by-slug');
  return { ...example, id: idOf(slug), slug, name: slug, html_url: `${WEB}/apps/${slug}` };
}

/** What every document of a repository says of it. */
export function repositoryNames(place: Place, owner = place.world.owner): Doc {
  const { world } = place;
  const full = `${owner}/${world.name}`;
  return {
    id: idOf(full),
    name: world.name,
    full_name: full,
    owner: userDocument(place, owner),
    private: world.private,
    fork: owner !== world.owner,
  };
}

/** The repository inside another document; `owner` is another one for a fork. */
export function repositoryDocument(place: Place, owner = place.world.owner): Doc {
  const { world } = place;
  // Only the owner of a repository is given this token, and the description of events has no such field.
  const { temp_clone_token, ...example } = exampleAt<{ head: { repo: Doc } }>(place, 'pulls/get').head.repo;
  const full = `${owner}/${world.name}`;
  return {
    ...retarget(example, [[`${world.owner}/${world.name}`, full]]),
    ...repositoryNames(place, owner),
    visibility: world.private ? 'private' : 'public',
    default_branch: world.defaultBranch,
  };
}

/** What a person is to the repository. */
export function associationOf(place: Place, login: string | null | undefined): string {
  if (!login) return 'NONE';
  const wanted = login.toLowerCase();
  const member = Object.values(place.world.teams).some((team) =>
    Object.keys(team).some((one) => one.toLowerCase() === wanted && team[one] !== 'pending'),
  );
  return member ? 'MEMBER' : login.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR';
}

export const personDocument = ({ name, email, date }: Person): Doc => ({ name, email, date });
