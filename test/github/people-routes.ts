import type { Doc } from './description.ts';
import { accountType, exampleAt, idOf, retarget, userDocument } from './document-parts.ts';
import { type Call, notFound, ok, pageOf, type Route } from './route.ts';
import { accountOf } from './world.ts';

// Calls on teams, accounts and the caller's own limits.

const READ = ['members:read'];

const teamOf = ({ world, path }: Call): Readonly<Record<string, string>> | undefined =>
  path.org === world.owner ? world.teams[String(path.team_slug)] : undefined;

/** A document with the links of an account in place of the example's. */
const fullUser = (call: Call, login: string): Doc => ({
  ...retarget(exampleAt(call, 'users/get-by-username'), [
    [`${call.url}/users/octocat`, `${call.url}/users/${encodeURIComponent(login)}`],
  ]),
  ...userDocument(call, login),
  user_view_type: 'public',
  name: login,
  email: null,
  type: accountType(call, login),
});

export const peopleRoutes = {
  'teams/get-by-name': {
    needs: READ,
    answer: (call) => {
      const members = teamOf(call);
      const slug = String(call.path.team_slug);
      if (!members) return notFound();
      const example = exampleAt<Doc & { organization: Doc }>(call, 'teams/get-by-name');
      return ok({
        ...retarget(example, [['justice-league', slug]]),
        id: idOf(slug),
        name: slug,
        slug,
        type: 'organization',
        organization: { ...example.organization, login: call.world.owner, archived_at: null },
        members_count: Object.keys(members).length,
      });
    },
  },
  'teams/list-members-in-org': {
    needs: READ,
    answer: (call) => {
      const members = teamOf(call);
      if (!members) return notFound();
      const role = call.query.role ?? 'all';
      const found = Object.entries(members).filter(
        ([, kind]) => kind !== 'pending' && (role === 'all' || role === kind),
      );
      return pageOf(call, found, ([login]) => userDocument(call, login));
    },
  },
  'teams/get-membership-for-user-in-org': {
    needs: READ,
    answer: (call) => {
      const members = teamOf(call) ?? {};
      const wanted = String(call.path.username).toLowerCase();
      const found = Object.entries(members).find(([login]) => login.toLowerCase() === wanted);
      if (!found) return notFound();
      const [login, kind] = found;
      return ok({
        url: `${call.url}/teams/${idOf(String(call.path.team_slug))}/memberships/${login}`,
        role: kind === 'maintainer' ? 'maintainer' : 'member',
        state: kind === 'pending' ? 'pending' : 'active',
      });
    },
  },
  'users/get-by-username': {
    needs: [],
    answer: (call) => {
      const login = accountOf(call.world, String(call.path.username));
      return login === undefined ? notFound() : ok(fullUser(call, login));
    },
  },
  'rate-limit/get': {
    needs: [],
    answer: (call) => ok(exampleAt(call, 'rate-limit/get')),
  },
} satisfies Record<string, Route>;
