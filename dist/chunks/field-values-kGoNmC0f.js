import { r as describeSetting } from "./plan-steps-BMtADoqx.js";
// src/core/report/field-values.ts
/** A field's values before and after, in words and human units. */
const fieldValues = ({ path, before, after }, configs) => ({
	before: fieldValue(path, before, configs?.before),
	after: fieldValue(path, after, configs?.after)
});
function fieldValue(path, value, config) {
	if (value !== null && value !== void 0) return describeSetting(path, value);
	if (!config || !isUnlimited(path, config)) return "none";
	return path.endsWith("_days") ? "forever" : "no limit";
}
function isUnlimited(path, config) {
	const [, owner, name] = /^(.*?)\.config\.(.*)$/.exec(path) ?? [];
	if (owner === void 0 || name === void 0) return false;
	const settings = owner === "backend" ? config.backend.config : config.patterns.find(({ type }) => owner === `patterns.${type}`)?.config ?? config.auxiliary_backends.find(({ pattern }) => owner === `auxiliary_backends.${pattern}`)?.config;
	return settings !== void 0 && Object.hasOwn(settings, name) && settings[name] === null;
}
export { fieldValues as t };
