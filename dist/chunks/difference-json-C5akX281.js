// src/core/report/difference-json.ts
/** A difference as documents have it, in that order and without what else an object may bear. */
const differenceJson = ({ namespace, resource, name, system, kind, part, wanted, found, owned }) => ({
	namespace,
	resource,
	name,
	system,
	kind,
	part,
	wanted,
	found,
	owned
});
export { differenceJson as t };
