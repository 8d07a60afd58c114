import { n as BackendFailure } from "./step-meaning-DCN_UrPn.js";
// src/backends/owner.ts
/**
* Says why something that bears another mark is not touched.
*
* @param what As people call it: `table "wal_orders"`.
* @param own Of the one who would have it, and the version that this build makes.
* @param place What another state needs one of its own of, with its article: `a cluster`.
*/
function notOwned(what, found, own, place) {
	const refused = (message, advice) => new BackendFailure("permanent", message, advice);
	if (found.lineage !== own.lineage) return refused(`${what} belongs to another Prism state (lineage ${found.lineage})`, `Nothing was changed. See that \`state\` in prism.yaml names the state that made it, and where that is lost restore its backup; another state needs ${place} of its own`);
	if (found.layout !== void 0 && own.layout !== void 0 && found.layout > own.layout) return refused(`${what} was made by a newer Prism (layout ${found.layout})`, "Use a Prism that is as new");
	return refused(`${what} belongs to the namespace ${found.namespace ?? "(none)"}`, "Two namespaces must not share a name: see policies/sizing.yaml");
}
export { notOwned as t };
