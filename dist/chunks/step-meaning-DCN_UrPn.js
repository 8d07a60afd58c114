import { o as storageActions, r as STORAGE_KINDS, t as RESOURCE_ACTIONS } from "./config-resources-CD2zO_eF.js";
// src/backends/backend-failure.ts
/** A system did not do what was asked of it. `advice` says what to do about it; neither names a secret. */
var BackendFailure = class extends Error {
	kind;
	advice;
	constructor(kind, message, advice) {
		super(message);
		this.kind = kind;
		this.advice = advice;
	}
};
// src/core/plan/step-meaning.ts
const MEANINGS = new Map([
	...Object.entries(RESOURCE_ACTIONS).flatMap(([kind, actions]) => entries(kind, actions)),
	...Object.values(STORAGE_KINDS).flatMap(({ noun }) => entries("storage", storageActions(noun))),
	...[
		"mark deleting",
		"drain",
		RESOURCE_ACTIONS.registration.remove
	].map((action) => [action, {
		kind: "registration",
		does: "publish"
	}])
]);
/** @returns undefined for a step that this build does not carry out, as those of a migration. */
const stepMeaning = ({ action }) => MEANINGS.get(action);
function entries(kind, { create, alter, remove }) {
	return [
		[create, {
			kind,
			does: "ensure"
		}],
		[alter, {
			kind,
			does: "ensure"
		}],
		[remove, {
			kind,
			does: "remove"
		}]
	];
}
export { BackendFailure as n, stepMeaning as t };
