import { commitInList } from './commit-documents.ts';
import type { Doc } from './description.ts';
import { exampleAt, type Place, repositoryDocument, repositoryNames } from './document-parts.ts';
import { commitOf } from './git-graph.ts';
import { notFound, ok, pageOf, type Route } from './route.ts';

// Calls on the repository, its branches and its refs.

const READ = ['contents:read'];

/** The repository with all of its fields. */
export function fullRepository(place: Place): Doc {
  // The example names a template and a parent, which this repository has not.
  const { template_repository, parent, source, ...example } = exampleAt(place, 'repos/get');
  return {
    ...example,
    ...repositoryNames(place),
    language: null,
    visibility: place.world.private ? 'private' : 'public',
    default_branch: place.world.defaultBranch,
    organization: repositoryDocument(place).owner,
  };
}

const refDocument = (place: Place, branch: string): Doc => {
  const { world, url } = place;
  const api = `${url}/repos/${world.owner}/${world.name}`;
  const sha = world.branches[branch]!;
  return {
    ...exampleAt(place, 'git/get-ref'),
    ref: `refs/heads/${branch}`,
    node_id: Buffer.from(`Ref:${branch}`).toString('base64'),
    url: `${api}/git/refs/heads/${branch}`,
    object: { type: 'commit', sha, url: `${api}/git/commits/${sha}` },
  };
};

export const repositoryRoutes = {
  'repos/get': { needs: ['metadata:read'], answer: (call) => ok(fullRepository(call)) },
  'repos/get-branch': {
    needs: READ,
    answer: (call) => {
      const name = String(call.path.branch);
      const sha = call.world.branches[name];
      if (sha === undefined) return notFound();
      const url = `${call.url}/repos/${call.world.owner}/${call.world.name}/branches/${encodeURIComponent(name)}`;
      const html = `https://github.com/${call.world.owner}/${call.world.name}/tree/${name}`;
      return ok({
        ...exampleAt<Doc>(call, 'repos/get-branch'),
        name,
        commit: commitInList(call, commitOf(call.world, sha)),
        _links: { self: url, html },
        protection_url: `${url}/protection`,
      });
    },
  },
  'git/get-ref': {
    needs: READ,
    answer: (call) => {
      const branch = String(call.path.ref).replace(/^heads\//, '');
      return call.path.ref === `heads/${branch}` && call.world.branches[branch] !== undefined
        ? ok(refDocument(call, branch))
        : notFound();
    },
  },
  'git/list-matching-refs': {
    needs: READ,
    answer: (call) => {
      const prefix = String(call.path.ref);
      const found = Object.keys(call.world.branches).filter((one) => `heads/${one}`.startsWith(prefix));
      return pageOf(call, found.sort(), (one) => refDocument(call, one));
    },
  },
} satisfies Record<string, Route>;
