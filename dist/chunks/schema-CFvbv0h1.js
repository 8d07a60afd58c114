import { n as closest, t as Failure } from "./failure-94rdvsjl.js";
/** Every schema, loaded when it is printed. */
const SCHEMAS = {
	request: () => import("./request.schema-fLGwUm-6.js"),
	settings: () => import("./settings.schema-9T51b75o.js"),
	"policy-teams": () => import("./policy-teams.schema-BL69VG4E.js"),
	"policy-approvals": () => import("./policy-approvals.schema-D7-Z1Yna.js"),
	"policy-boundaries": () => import("./policy-boundaries.schema-D_VX1NwD.js"),
	"policy-defaults": () => import("./policy-defaults.schema-S7itSBrl.js"),
	"policy-patterns": () => import("./policy-patterns.schema-CDjQDl0i.js"),
	"policy-backends": () => import("./policy-backends.schema-BZkTMiWO.js"),
	"policy-sizing": () => import("./policy-sizing.schema-H7ZsBwi7.js"),
	"policy-transitions": () => import("./policy-transitions.schema-D2pGHDo7.js"),
	"policy-compliance": () => import("./policy-compliance.schema-D-rmops7.js"),
	"platform-config": () => import("./platform-config.schema-CZnKk0yo.js"),
	plan: () => import("./plan.schema-Bfqcrbmr.js"),
	diagnostics: () => import("./diagnostics.schema-BEnm_MOU.js"),
	evidence: () => import("./evidence.schema-wdHavh6O.js")
};
/** Prints a schema as JSON. Returns the exit code. */
async function schema(name, terminal) {
	const load = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : void 0;
	if (!load) {
		const near = closest(name, Object.keys(SCHEMAS));
		throw new Failure(`There is no schema '${name}'`, near ? `Did you mean '${near}'?` : `Schemas: ${Object.keys(SCHEMAS).join(", ")}`);
	}
	terminal.out(`${JSON.stringify((await load()).default, null, 2)}\n`);
	return 0;
}
export { schema };
