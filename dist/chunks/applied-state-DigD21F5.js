import { r as StateRefused } from "./state-failure-dWTum5Vm.js";
const { lstatSync } = process.getBuiltinModule("node:fs");
const { isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
// src/state/open-state.ts
/**
* The store that prism.yaml names, a directory where it names none. Nothing is read yet. A store's library is loaded only
* with it, as most commands need none.
*
* @param root The root of the namespaces, which a path is relative to.
* @param env Environment variables, of which one holds a connection string.
* @throws StateRefused for settings that do not say where the state is.
*/
async function openState(settings, { root, env }) {
	switch (settings?.store) {
		case "git": {
			const { openGitState } = await import("./git-store-C2sCXH9y.js");
			return openGitState({
				root,
				branch: settings.branch
			});
		}
		case "postgres": {
			const place = postgresPlace(settings.url_env, env);
			const { openPostgresState } = await import("./postgres-store-6RyCauqe.js");
			return openPostgresState(place);
		}
		default: {
			const folder = resolve(root, settings?.path ?? ".prism/state");
			refuseLinks(resolve(root), folder);
			const { openDirectoryState } = await import("./directory-store-AkG600GN.js");
			return openDirectoryState(folder);
		}
	}
}
/** Below the root: whoever may change the repo could choose with a link what is read as the state (security 6). */
function refuseLinks(root, folder) {
	const names = relative(root, folder).split(sep);
	if (names[0] === ".." || isAbsolute(names[0])) return;
	let at = root;
	for (const name of names) {
		at = join(at, name);
		if (!lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
		throw new StateRefused(`The applied state in ${folder} is not read or written: '${at}' is a link`, "Remove the link, or name the folder that it leads to with state.path in prism.yaml");
	}
}
function postgresPlace(urlEnv, env) {
	if (urlEnv === void 0) throw new StateRefused("prism.yaml keeps the state in PostgreSQL and does not say where that is", "Set `state.url_env` in prism.yaml to the name of the environment variable that holds the connection string, such as PRISM_STATE_URL");
	const url = env[urlEnv];
	if (url) return {
		url,
		urlEnv
	};
	throw new StateRefused(`The environment variable ${urlEnv}, which \`state.url_env\` in prism.yaml names, is not set`, `Set ${urlEnv} to the connection string of the database that holds the state, such as postgres://user:password@host:5432/database`);
}
// src/run/applied-state.ts
/** The store that prism.yaml names. @throws StateRefused */
const openStateOf = ({ file }, root) => openState(file.state, {
	root,
	env: process.env
});
/** @throws StateRefused */
async function readState(store) {
	const head = await store.head();
	return {
		head,
		records: head ? await store.list() : []
	};
}
export { readState as n, openStateOf as t };
