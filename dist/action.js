import { a as visibleLines, i as visible, o as workflowData } from "./chunks/escape-Dj7N_U7c.js";
import { o as markdownText } from "./chunks/escape-markdown-DKY1ePoi.js";
import { t as Failure } from "./chunks/failure-BxDqvEcU.js";
import { n as secretMask } from "./chunks/mask-secrets-DuUHiGjy.js";
import { r as showValue } from "./chunks/show-value-CyT3irk0.js";
import { n as readRun, r as textAt } from "./chunks/read-run-CP24NmCb.js";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
const { appendFileSync } = process.getBuiltinModule("node:fs");
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
// src/action/event-rules.ts
const PULL_REQUEST = {
	auto: "check",
	mayApply: false,
	status: true,
	comment: true
};
const DEFAULT_BRANCH = {
	auto: "apply",
	mayApply: true,
	status: false,
	comment: false
};
const CHECK_ONLY = {
	auto: "check",
	mayApply: false,
	status: false,
	comment: false
};
/** Every event, the first rule that fits. The documentation's table is this one. */
const EVENT_RULES = [
	{
		event: "pull_request",
		place: "any ref",
		...PULL_REQUEST,
		why: "a pull request is a proposal, and whoever opens one may have changed the workflow that runs for it"
	},
	{
		event: "pull_request_review",
		place: "any ref",
		...PULL_REQUEST,
		why: "a review changes what is approved and nothing else"
	},
	{
		event: "pull_request_target",
		place: "any ref",
		...PULL_REQUEST,
		why: "it runs with the rights of the base for somebody who may have none; files of the pull request are read from git and never checked out"
	},
	{
		event: "merge_group",
		place: "any ref",
		...PULL_REQUEST,
		comment: false,
		why: "what is in the merge queue is not merged yet"
	},
	{
		event: "push",
		place: "default branch",
		...DEFAULT_BRANCH,
		why: "what was pushed to the default branch is what holds"
	},
	{
		event: "push",
		place: "another ref",
		...CHECK_ONLY,
		why: "only the default branch is applied"
	},
	{
		event: "workflow_dispatch",
		place: "default branch",
		...DEFAULT_BRANCH,
		why: "it resumes or continues what the default branch has asked for"
	},
	{
		event: "workflow_dispatch",
		place: "another ref",
		...CHECK_ONLY,
		why: "whoever may push a branch may start a workflow from it"
	},
	{
		event: "schedule",
		place: "default branch",
		...DEFAULT_BRANCH,
		why: "it continues what waits, and looks for drift"
	},
	{
		event: "schedule",
		place: "another ref",
		...CHECK_ONLY,
		why: "only the default branch is applied"
	},
	{
		event: "workflow_run",
		place: "any ref",
		auto: "comment",
		mayApply: false,
		status: true,
		comment: true,
		why: "it follows the check of a pull request of a fork, whose token may not write"
	},
	{
		event: null,
		place: "any ref",
		...CHECK_ONLY,
		why: "nothing says that this event is trusted"
	}
];
// src/action/decide-mode.ts
/**
* What a run does (security 4): the event decides, and `mode` can only ask for less, or fail. Nothing here makes apply
* safe by itself: it also looks for the default branch and its tip at GitHub.
*/
function decideMode(facts, mode) {
	const place = placeOf(facts);
	const rule = EVENT_RULES.find((one) => (one.event === null || one.event === facts.event) && (one.place === "any ref" || one.place === place));
	const where = rule.place === "any ref" ? "" : ` on ${rule.place === "another ref" ? "another ref than the default branch" : "the default branch"}`;
	const why = `${facts.event}${where}: ${rule.why}`;
	if (mode === "apply" && !rule.mayApply) return {
		do: "refuse",
		rule,
		why
	};
	if (mode === "check" && rule.auto === "apply") return {
		do: "check",
		rule,
		why: "mode: check"
	};
	return {
		do: rule.auto,
		rule,
		why
	};
}
/** GitHub runs schedules on the default branch only, and does not say in the event which it is. */
function placeOf({ event, ref, defaultBranch }) {
	if (defaultBranch === void 0) return event === "schedule" ? "default branch" : "another ref";
	return ref === `refs/heads/${defaultBranch}` ? "default branch" : "another ref";
}
// src/action/open-step.ts
/** @param token Masked before anything else is said; empty where there is none. */
function openStep(token, env) {
	if (token !== "") setSecret(token);
	let masked = (text) => text;
	const clean = (text) => masked(token === "" ? text : text.replaceAll(token, "***"));
	const write = (text) => void process.stdout.write(clean(text));
	const lines = (text) => visibleLines(text.replace(/\n$/, "")).map((line) => `${line}\n`).join("");
	const command = (name, text) => write(`::${name}::${workflowData(clean(text))}\n`);
	return {
		mask: (secrets) => {
			for (const secret of secrets) setSecret(secret);
			masked = secretMask(secrets);
		},
		say: (text) => write(lines(text)),
		debug: (text) => {
			if (env.RUNNER_DEBUG === "1") command("debug", visible(text));
		},
		commands: write,
		notice: (text) => command("notice title=prism", visible(text)),
		error: (message, advice) => command("error title=prism", [message, ...advice === "" ? [] : [`Help: ${advice}`]].map(visible).join("\n")),
		summarize: (markdown) => {
			const file = env.GITHUB_STEP_SUMMARY;
			if (file) appendFileSync(file, `${clean(markdown)}\n`);
		},
		output: (name, value) => setOutput(name, clean(String(value)))
	};
}
// src/action/read-inputs.ts
const MODES = [
	"auto",
	"check",
	"apply"
];
/** @throws Failure for a value that an input does not have. */
function readInputs() {
	return {
		mode: oneOf("mode", MODES),
		root: getInput("root") || ".",
		token: getInput("github-token"),
		comment: oneOf("comment", BOOLEANS) === "true",
		annotations: oneOf("annotations", BOOLEANS) === "true",
		detail: oneOf("detail", ["full", "capability"]),
		failOn: oneOf("fail-on", ["error", "warning"]),
		out: getInput("out") || "build"
	};
}
const BOOLEANS = ["true", "false"];
/** The first one is the default, as in action.yml. */
function oneOf(name, values) {
	const given = getInput(name) || values[0];
	const found = values.find((value) => value === given.toLowerCase());
	if (found !== void 0) return found;
	throw new Failure(`The input '${name}' is ${showValue(given)}`, `Give it one of ${values.map((value) => `'${value}'`).join(", ")}`);
}
// src/action/main.ts
/** Runs the step of this process and sets its exit code: 0 fine, 1 findings, 2 it could not do its job. */
async function main() {
	const { env } = process;
	const step = openStep(getInput("github-token"), env);
	try {
		process.exitCode = await runStep(readRun(env), readInputs(), step);
	} catch (error) {
		process.exitCode = 2;
		sayFailure(error, step);
	}
}
/** What a run does not need is not loaded: the check starts in a fraction of what all of it takes. */
async function runStep(run, inputs, step) {
	const defaultBranch = textAt(run.payload, "repository", "default_branch");
	const decision = decideMode({
		event: run.event,
		ref: run.ref,
		defaultBranch
	}, inputs.mode);
	step.say(`${decision.do}: ${decision.why}`);
	switch (decision.do) {
		case "refuse": throw new Failure(`mode: apply is refused: ${decision.why}`, "Apply runs on a push to the default branch, and on workflow_dispatch and schedule there; leave the mode out to check");
		case "apply": return (await import("./chunks/apply-D3bZTatH.js")).apply(run, inputs, step);
		case "comment": return (await import("./chunks/comment-CJYcjWRE.js")).comment(run, inputs, step);
		case "check": return (await import("./chunks/check-C0tEofKk.js")).check(run, inputs, decision.rule, step);
	}
}
function sayFailure(error, step) {
	const isFailure = error instanceof Error && "advice" in error && typeof error.advice === "string";
	const message = isFailure ? error.message : `Prism failed; this is a bug: ${error instanceof Error ? error.message : String(error)}`;
	const advice = isFailure ? error.advice.replaceAll("--root", "the input `root`") : "";
	step.error(message, advice);
	if (!isFailure && error instanceof Error) step.say(visibleLines(error.stack ?? "").join("\n"));
	step.summarize(`## \u26a0\ufe0f No result\n\n${markdownText(visible(message))}.\n\n${advice === "" ? "" : `${markdownText(advice)}.`}\n`);
}
// src/action/action.ts
await main();
export {};
