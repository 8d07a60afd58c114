import { t as closest } from "./did-you-mean-DXhUhzXt.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
/** Every schema, loaded when it is printed. */
const SCHEMAS = {
	request: () => import("./request.schema-fLGwUm-6.js"),
	settings: () => import("./settings.schema-BU8Gz9LU.js"),
	"policy-teams": () => import("./policy-teams.schema-BL69VG4E.js"),
	"policy-approvals": () => import("./policy-approvals.schema-DkfB9bBK.js"),
	"policy-boundaries": () => import("./policy-boundaries.schema-Bp1W5fb7.js"),
	"policy-defaults": () => import("./policy-defaults.schema-S7itSBrl.js"),
	"policy-patterns": () => import("./policy-patterns.schema-CDjQDl0i.js"),
	"policy-backends": () => import("./policy-backends.schema-BZkTMiWO.js"),
	"policy-sizing": () => import("./policy-sizing.schema-H7ZsBwi7.js"),
	"policy-transitions": () => import("./policy-transitions.schema-C8kp0GG9.js"),
	"policy-compliance": () => import("./policy-compliance.schema-D-rmops7.js"),
	"platform-config": () => import("./platform-config.schema-CZnKk0yo.js"),
	plan: () => import("./plan.schema-CNUNO9cz.js"),
	diagnostics: () => import("./diagnostics.schema-BEnm_MOU.js"),
	evidence: () => import("./evidence.schema-Chc6KOx4.js"),
	"applied-namespace": () => import("./applied-namespace.schema-CoXpK_M8.js"),
	"proxy-registration": () => import("./proxy-registration.schema-KKeFpAS2.js"),
	"namespace-status": () => import("./namespace-status.schema-CDGSraOX.js"),
	"apply-report": () => import("./apply-report.schema-BZe9097a.js"),
	drift: () => import("./drift.schema-aLyt6wxv.js"),
	"fork-report": () => import("./fork-report.schema-DaHf8Pgq.js")
};
/** Those of the files that people write. */
const WRITTEN_SCHEMAS = Object.keys(SCHEMAS).filter((name) => name === "request" || name === "settings" || name.startsWith("policy-"));
/** Prints a schema as JSON. Returns the exit code. */
async function schema(name, terminal) {
	terminal.out(await schemaText(name));
	return 0;
}
/** A schema as a JSON file. */
async function schemaText(name) {
	const load = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : void 0;
	if (!load) {
		const near = closest(name, Object.keys(SCHEMAS));
		throw new Failure(`There is no schema '${name}'`, near ? `Did you mean '${near}'?` : `Schemas: ${Object.keys(SCHEMAS).join(", ")}`);
	}
	return `${JSON.stringify((await load()).default, null, 2)}\n`;
}
export { schema as n, schemaText as r, WRITTEN_SCHEMAS as t };
