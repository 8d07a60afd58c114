import { E as validateEvidence, x as checkSchema } from "./policy-files-C27l03f-.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
const { getSystemErrorMessage } = process.getBuiltinModule("node:util");
const { readFileSync } = process.getBuiltinModule("node:fs");
// src/cli/read-evidence.ts
const ADVICE = "Its shape is printed by `prism schema evidence`";
/** Flags with what the file of `--evidence` says. */
const withEvidence = (flags) => ({
	...flags,
	evidence: flags.evidence === void 0 ? void 0 : readEvidence(flags.evidence)
});
/** The file of `--evidence` (contracts). */
function readEvidence(file) {
	const value = parseJson(file, readText(file));
	const problems = [];
	if (checkSchema(validateEvidence, value, (at, problem) => problems.push(at.length === 0 ? problem.replace(/^A policy file/, "it") : problem))) return value;
	throw new Failure(`The evidence '${file}' is not what it must be: ${problems[0]}`, ADVICE);
}
function readText(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		const { errno } = error;
		if (errno === void 0) throw error;
		throw new Failure(`The evidence '${file}' cannot be read: ${getSystemErrorMessage(errno)}`, "Name a file with --evidence; its path is relative to the current folder");
	}
}
function parseJson(file, text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Failure(`The evidence '${file}' is no JSON: ${error.message}`, ADVICE);
	}
}
export { withEvidence as t };
