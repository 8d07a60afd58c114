import { t as Failure } from "./failure-BxDqvEcU.js";
const { readFileSync } = process.getBuiltinModule("node:fs");
// src/action/read-run.ts
/** @throws Failure outside of a workflow. */
function readRun(env) {
	const need = (name) => {
		const value = env[name];
		if (value) return value;
		throw new Failure(`${name} is not set, so this is no step of a workflow`, "Use it as `uses:` in a workflow; on a machine of your own there is the command line, `prism plan`");
	};
	const [server, repository, runId] = [
		"GITHUB_SERVER_URL",
		"GITHUB_REPOSITORY",
		"GITHUB_RUN_ID"
	].map(need);
	return {
		event: need("GITHUB_EVENT_NAME"),
		payload: readPayload(need("GITHUB_EVENT_PATH")),
		ref: need("GITHUB_REF"),
		sha: need("GITHUB_SHA"),
		repository,
		actor: need("GITHUB_ACTOR"),
		runId: Number(runId),
		attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
		apiUrl: need("GITHUB_API_URL"),
		url: `${server}/${repository}/actions/runs/${runId}`,
		workspace: need("GITHUB_WORKSPACE"),
		docsUrl: docsUrlOf(server, env)
	};
}
function docsUrlOf(server, env) {
	const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
	return /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref) ? `${server}/${repository}/blob/${ref}` : void 0;
}
function readPayload(path) {
	const value = JSON.parse(readFileSync(path, "utf8"));
	return fieldsOf(value);
}
/** A mapping, or an empty one where there is none. */
const fieldsOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
/** What stands at a path of the event, when it is a text. */
function textAt(payload, ...path) {
	const value = valueAt(payload, path);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function numberAt(payload, ...path) {
	const value = valueAt(payload, path);
	return typeof value === "number" ? value : void 0;
}
const valueAt = (payload, path) => path.reduce((at, name) => Object.hasOwn(fieldsOf(at), name) ? fieldsOf(at)[name] : void 0, payload);
export { readRun as n, textAt as r, numberAt as t };
