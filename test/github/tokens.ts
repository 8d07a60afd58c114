import { WORKFLOW_BOT } from './document-parts.ts';
import { type Answer, type Route, refuse } from './route.ts';

/** Who calls, and what the token lets them do. */
export interface Token {
  readonly value: string;
  /** In whose name it writes. */
  readonly login: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

const token = (letter: string, permissions: Token['permissions'], login = WORKFLOW_BOT): Token => ({
  value: `ghs_${letter.repeat(36)}`,
  login,
  permissions,
});

/** What `prism init` gives the check. */
const CHECK = { contents: 'read', pull_requests: 'write', statuses: 'write', actions: 'read' } as const;

export const TOKENS = {
  /** The token of a workflow on a branch of the repository. */
  write: token('w', CHECK),
  /** The token of a workflow on a pull request of a fork: it reads. */
  'read-only': token('r', { contents: 'read', pull_requests: 'read', statuses: 'read', actions: 'read' }),
  /** A token of a workflow with `permissions: {}`. */
  none: token('n', {}),
  /** The token of an app that may also read the teams of the organisation. */
  members: token('m', { ...CHECK, members: 'read' }, 'prism-app[bot]'),
} satisfies Record<string, Token>;

/** A call without a token. */
export const ANONYMOUS: Token = { value: '', login: '', permissions: {} };

function granted(who: Token, need: string): boolean {
  const [name, level] = need.split(':');
  // Every token may read what a repository is.
  const held = name === 'metadata' && who !== ANONYMOUS ? 'read' : who.permissions[name!];
  return held === level || held === 'write';
}

/** GitHub's refusal of a call that the token may not make; `undefined` when it may. */
export function refusalOf(route: Route, who: Token, isPrivate: boolean): Answer | undefined {
  const { needs } = route;
  if (needs.length === 0 || needs.some((need) => granted(who, need))) return undefined;
  const reads = needs.every((need) => need.endsWith(':read') && need !== 'members:read');
  if (reads && !isPrivate) return undefined;
  if (who !== ANONYMOUS)
    return refuse(403, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': needs.map((need) => need.replace(':', '=')).join('; '),
    });
  // A stranger is not told that a private repository exists.
  return isPrivate ? refuse(404, 'Not Found') : refuse(401, 'Requires authentication');
}
