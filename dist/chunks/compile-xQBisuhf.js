import { n as RefusedOutput, t as writeArtifacts } from "./write-artifacts-Dgx99fR9.js";
import { i as visible } from "./escape-Dj7N_U7c.js";
import { o as count } from "./placement-C5IpQQ-N.js";
import { t as compileFlags } from "./compile-change-DosqAbBx.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { n as printReport, t as exitCode } from "./print-report-BKwe6QUn.js";
import { t as withEvidence } from "./read-evidence-DzGzkDqa.js";
import { t as VERSION } from "./version-BfpsOsMf.js";
const { join, relative, resolve } = process.getBuiltinModule("node:path");
// src/cli/compile.ts
/** Checks, then writes the artifacts. Returns the exit code. */
async function compile(options, terminal) {
	const { report, compiled, change, source } = await compileFlags(withEvidence(options));
	const configs = compiled?.compilation.configs ?? [];
	try {
		writeArtifacts(options.out, options.root, {
			report,
			configs,
			change,
			policyDigest: compiled?.policySet.digest ?? "",
			version: VERSION
		});
	} catch (error) {
		if (error instanceof RefusedOutput) throw new Failure(error.message, error.advice);
		throw error;
	}
	printReport(report, options, terminal, source);
	if (options.format === "text" && !options.quiet) terminal.out(written(options.out, report.result, configs.length));
	return exitCode(report);
}
function written(out, result, configs) {
	const folder = visible(relative(".", resolve(out)) || ".");
	if (result === "rejected") return `wrote ${join(folder, "diagnostics.json")} and report.sarif; nothing is compiled until the errors are mended\n`;
	return `wrote ${count(configs, "platform configuration")}, plan.json, plan.md, diagnostics.json and report.sarif to ${folder}/\n`;
}
export { compile };
