import { lstatSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Settings } from '../core/model/settings.gen.ts';
import { StateRefused } from './state-failure.ts';
import type { StateStore } from './state-store.ts';

/**
 * The store that prism.yaml names, a directory where it names none. Nothing is read yet. A store's library is loaded only
 * with it, as most commands need none.
 *
 * @param root The root of the namespaces, which a path is relative to.
 * @param env Environment variables, of which one holds a connection string.
 * @throws StateRefused for settings that do not say where the state is.
 */
export async function openState(
  settings: Settings['state'],
  { root, env }: { readonly root: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<StateStore> {
  switch (settings?.store) {
    case 'git': {
      const { openGitState } = await import('./git-store.ts');
      return openGitState({ root, branch: settings.branch });
    }
    case 'postgres': {
      const place = postgresPlace(settings.url_env, env);
      const { openPostgresState } = await import('./postgres-store.ts');
      return openPostgresState(place);
    }
    default: {
      const folder = resolve(root, settings?.path ?? '.prism/state');
      refuseLinks(resolve(root), folder);
      const { openDirectoryState } = await import('./directory-store.ts');
      return openDirectoryState(folder);
    }
  }
}

/** Below the root: whoever may change the repo could choose with a link what is read as the state (security 6). */
function refuseLinks(root: string, folder: string): void {
  const names = relative(root, folder).split(sep);
  if (names[0] === '..' || isAbsolute(names[0]!)) return;
  let at = root;
  for (const name of names) {
    at = join(at, name);
    if (!lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new StateRefused(
      `The applied state in ${folder} is not read or written: '${at}' is a link`,
      'Remove the link, or name the folder that it leads to with state.path in prism.yaml',
    );
  }
}

function postgresPlace(
  urlEnv: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): { readonly url: string; readonly urlEnv: string } {
  if (urlEnv === undefined)
    throw new StateRefused(
      'prism.yaml keeps the state in PostgreSQL and does not say where that is',
      'Set `state.url_env` in prism.yaml to the name of the environment variable that holds the connection string, such as PRISM_STATE_URL',
    );
  const url = env[urlEnv];
  if (url) return { url, urlEnv };
  throw new StateRefused(
    `The environment variable ${urlEnv}, which \`state.url_env\` in prism.yaml names, is not set`,
    `Set ${urlEnv} to the connection string of the database that holds the state, such as postgres://user:password@host:5432/database`,
  );
}
