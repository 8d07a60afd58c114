import { i as visible } from "./escape-Dj7N_U7c.js";
import { t as wrapText } from "./wrap-text-C1IMnbpu.js";
import { T as policiesFolder, a as readSourceFile, f as policyFolderParts, r as readWorkingTree, t as readPolicySources } from "./policy-files-C27l03f-.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { i as GitRefused } from "./git-process-dk__6ZUw.js";
import { t as openGit } from "./git-repo-DhEls_--.js";
import { r as schemaText, t as WRITTEN_SCHEMAS } from "./schema-DmR7IfcY.js";
const { lstatSync, mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { join, posix } = process.getBuiltinModule("node:path");
// src/init/repo-around.ts
function repoAround(root) {
	const git = openGit(root);
	if (git instanceof GitRefused) return {
		isTop: void 0,
		branch: void 0
	};
	return {
		isTop: git.place.prefix === "",
		branch: shortRef(git, "refs/remotes/origin/HEAD")?.replace(/^origin\//, "") ?? shortRef(git, "HEAD")
	};
}
/** Also of a branch that has no commit yet. */
function shortRef(git, name) {
	const { status, stdout } = git.objects([
		"symbolic-ref",
		"--quiet",
		"--short",
		name
	]);
	const ref = stdout.toString("utf8").trim();
	return status === 0 && ref !== "" ? ref : void 0;
}
/** The Environment that holds what apply needs. */
const ENVIRONMENT = "prism-production";
// src/init/code-owners.ts
/** CODEOWNERS: who must review a change of what decides (security 3). */
function codeOwnersFile({ policies, githubTeam, members, codeOwners }) {
	const owners = githubTeam !== void 0 ? `@${githubTeam}` : members.map((login) => `@${login}`).join(" ") || "@YOUR--ORG/YOUR-PLATFORM-TEAM";
	const itself = codeOwners.startsWith(".github/") ? [] : [`/${codeOwners}`];
	const guarded = [
		`/${policies}/`,
		"/prism.yaml",
		"/.github/",
		...itself
	];
	const width = Math.max(...guarded.map((path) => path.length));
	return `\
# What decides what is allowed is changed with a review of the platform team only. Of several lines that match a file
# GitHub takes the last, so keep these at the end. Owners need write access, and there must be two of them: nobody
# can review what he wrote himself.
${guarded.map((path) => `${path.padEnd(width)} ${owners}`).join("\n")}
`;
}
// src/init/editor-settings.ts
/** Folder of the schemas, relative to the root. */
const SCHEMAS_FOLDER = ".vscode/prism";
/**
* .vscode/settings.json, by which the YAML extension checks requests and policies while they are written.
*
* @param schemas Names of the schemas, as `prism schema` has them.
* @param policies The folder of the policies.
*/
function editorSettings(schemas, policies) {
	const patterns = {
		request: ["**/namespace-request.yaml", "**/namespace-request.yml"],
		settings: "prism.yaml"
	};
	const mapping = schemas.map((name) => [`./${SCHEMAS_FOLDER}/${name}.schema.json`, patterns[name] ?? `${policies}/${name.replace(/^policy-/, "")}.yaml`]);
	return `${JSON.stringify({ "yaml.schemas": Object.fromEntries(mapping) }, null, 2)}\n`;
}
/** .vscode/extensions.json: what makes the editor read the mapping. */
const EDITOR_EXTENSIONS = `${JSON.stringify({ recommendations: ["redhat.vscode-yaml"] }, null, 2)}\n`;
// src/init/hook-example.ts
/**
* An example for the program pre-commit. It is not named `.pre-commit-config.yaml`: where Prism lies beside a checkout
* is for its owner to say.
*/
const HOOK_EXAMPLE = `\
# Checks a commit before it is made. Rename this file to .pre-commit-config.yaml and run \`pre-commit install\`. It
# takes a checkout of Prism beside this repo, and Node.js 24 or newer.
repos:
  - repo: local
    hooks:
      - id: prism
        name: prism validate
        language: system
        entry: node ../prism/dist/prism.js validate --quiet
        files: (^|/)namespace-request\\.ya?ml$|^policies/|^prism\\.yaml$
        require_serial: true # one run: each reads the whole repo
`;
// src/init/starter-policies.ts
/** teams.yaml with the platform team alone. */
function starterTeams({ platformTeam, members, githubTeam }) {
	return `\
# Who may ask for namespaces, and for how much. Prism reads this file from the tip of the default branch, so a pull
# request that edits it is judged without the edit.
version: 1

# What a team gets that states no quota of its own.
default_quota:
  write_rps: 50000
  read_rps: 200000
  data_size: 1TB
  namespaces: 20

teams:
  # Boundary \`expert\`: it may use everything, and approves what the others may not use by themselves.
  - name: ${platformTeam}
    boundary: expert
    ${members.length > 0 ? `members: [${members.map((login) => `'${login}'`).join(", ")}]` : githubTeam !== void 0 ? `github_team: ${githubTeam} # the token must be allowed to read it; the default one is not` : "members: [] # TODO: GitHub logins, two at least. Until then nobody can approve anything."}

  # A team that asks. Its boundary is \`guided\` unless you say \`advanced\`; its quota is the one above, but for what it
  # states itself.
  # - name: payments-team
  #   members: [alice, bob]
  #   quota: { write_rps: 100000 }
`;
}
/** approvals.yaml without a grant. */
const starterApprovals = ({ platformTeam }) => `\
# What has been granted to single namespaces beyond their team's boundary. A review of the pull request does it too;
# a grant is for what many changes will need. The request names its ticket in \`approval\`.
version: 1

approvals: []
# approvals:
#   - namespace: order-events # or a glob, such as order-*
#     team: payments-team
#     allows: { write_rps: 250000 }
#     approved_by: ${platformTeam}
#     ticket: PLAT-1
#     expires: 2099-12-31 # the last day on which it covers a new change
`;
// src/init/starter-request.ts
/**
* A first request, so that there is something to check. Of the platform team, the only one there is.
*
* @param team Which asks for it.
*/
const starterRequest = (team) => `\
# A first request, to see the check work. Edit it, or delete the file before anything is applied.
namespace: first-namespace
team: ${team}
client_api: keyvalue
needs:
  durability: eventual
  write_rps: 100
  read_rps: 1000
  data_size: 1GB
access:
  owners:
    - team: ${team}
  consumers:
    - service: first-service
      permission: read-write
`;
// src/init/starter-settings.ts
/** prism.yaml: the defaults, said. */
const STARTER_SETTINGS = `\
# Settings of this repo. Each has a default; these are some of them.
version: 1
# requests: ['**/namespace-request.{yaml,yml}']
# policies: policies
max_deletions: 5 # how many namespaces one change may delete
`;
// src/init/pinned-actions.ts
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const UPLOAD_ARTIFACT = "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0";
// src/init/workflow-apply.ts
/**
* The workflow that applies what is merged.
*
* @param uses The Action, as a step names it.
* @param branch The default branch.
*/
const applyWorkflow = (uses, branch) => `\
# Applies what is merged. It judges every change anew, by the reviews of the merged pull requests, and trusts no check.
# What it needs to reach the platform are secrets of the Environment ${ENVIRONMENT}, which only the branch
# '${branch}' may use. prism.yaml says by which variables it is reached, and where the state is kept: a runner forgets
# all files. Until that is set up, disable this workflow (Actions, prism-apply, Disable workflow).
name: prism-apply

on:
  push:
    branches: ['${branch}']
  workflow_dispatch:
  schedule:
    - cron: '17 3 * * *' # goes on with what was cut off, and mends drift

permissions: {}

# One at a time, and none is cut off. A run that is left out loses nothing: the next one works from the state to the tip.
concurrency:
  group: prism-apply
  cancel-in-progress: false

jobs:
  apply:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    environment: ${ENVIRONMENT}
    permissions:
      contents: read # write, where the state is on a branch of this repository
      pull-requests: write # the reviews of what was merged, and the outcome as a comment
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: true # Prism fetches the commits that were reviewed; a squashed merge leaves them in no branch
      - id: prism
        uses: ${uses}
        with:
          mode: apply
          out: build
        env: # as prism.yaml names them
          PRISM_STATE_URL: \${{ secrets.PRISM_STATE_URL }}
          PRISM_POSTGRES_URL: \${{ secrets.PRISM_POSTGRES_URL }}
      - uses: ${UPLOAD_ARTIFACT}
        if: \${{ !cancelled() && steps.prism.outputs.plan != '' }} # else the folder is none that Prism wrote
        with:
          name: prism
          path: build/
          if-no-files-found: ignore
          retention-days: 90
`;
// src/init/workflow-check.ts
/**
* The workflow that judges a pull request.
*
* @param uses The Action, as a step names it.
*/
const checkWorkflow = (uses) => `\
# Checks every pull request: annotations, one comment, and the commit status \`prism\`, which the rules of the default
# branch require. It only advises: a branch of this repository can edit this file for itself, so apply judges anew.
name: prism-check

on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  pull_request_review: # an approval turns the status green without a push
    types: [submitted, edited, dismissed]
  merge_group:
    types: [checks_requested]

# A job gets only what it names.
permissions: {}

concurrency:
  group: prism-check-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write # the comment
      statuses: write # the status \`prism\`
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0 # the history back to where the branch left the base
          # Prism fetches the commits that reviews are of, which a forced push takes out of every branch. No step here
          # runs anything of the pull request, so nothing of it gets at them.
          persist-credentials: true
      - id: prism
        uses: ${uses}
        with:
          mode: check
          out: build
      # Without a result the folder is not what Prism wrote, and could be the pull request's, with links to anything.
      # For a pull request from a fork, whose token cannot comment; prism-comment.yml reads it.
      - uses: ${UPLOAD_ARTIFACT}
        if: \${{ !cancelled() && steps.prism.outputs.result != '' }}
        with:
          name: prism-report
          path: build/prism-report.json
          if-no-files-found: ignore
          retention-days: 7
      - uses: ${UPLOAD_ARTIFACT}
        if: \${{ !cancelled() && steps.prism.outputs.result != '' }}
        with:
          name: prism
          path: |
            build/
            !build/prism-report.json
          if-no-files-found: ignore
          retention-days: 30
`;
// src/init/workflow-comment.ts
/**
* The workflow that comments on pull requests from forks.
*
* @param uses The Action, as a step names it.
*/
const commentWorkflow = (uses) => `\
# Comments on pull requests from forks. Their check has no token that may comment or set a status, so it leaves a report,
# and this job, which is always the one of the default branch, takes over. It runs nothing of the pull request and
# does not believe the report: it asks GitHub which pull request the run was of.
name: prism-comment

on:
  workflow_run:
    workflows: [prism-check]
    types: [completed]

permissions: {}

concurrency:
  group: prism-comment-\${{ github.event.workflow_run.head_sha }}
  cancel-in-progress: false

jobs:
  comment:
    if: >-
      github.event.workflow_run.head_repository.full_name != github.repository &&
      (github.event.workflow_run.conclusion == 'success' || github.event.workflow_run.conclusion == 'failure')
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # the report of the check's run
      contents: read
      pull-requests: write # the comment
      statuses: write # the status \`prism\`
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
          persist-credentials: true # Prism fetches the commits of the fork, which are read and never checked out
      - uses: ${uses}
`;
// src/init/scaffold.ts
const IGNORED = `\
# What Prism remembers from run to run, and what it writes.
.prism/
build/
`;
/**
* The files of a namespaces repo. The first request stands apart: it is for a repo that has nothing yet.
*
* @param schemas The text of every schema by which people write, by its name.
*/
function scaffold(options, schemas) {
	const { action, branch, policies, platformTeam } = options;
	const uses = action ?? `OWNER/PRISM@0000000000000000000000000000000000000000 # TODO: the repository that holds Prism, and the commit to use`;
	const workflow = (name, text) => ({
		path: `.github/workflows/prism-${name}.yml`,
		text,
		needs: "lines"
	});
	const start = (path, text) => ({
		path,
		text,
		needs: "nothing"
	});
	return {
		request: start(`namespaces/${platformTeam}/first-namespace/namespace-request.yaml`, starterRequest(platformTeam)),
		files: [
			start(`${policies}/teams.yaml`, starterTeams(options)),
			start(`${policies}/approvals.yaml`, starterApprovals(options)),
			start("prism.yaml", STARTER_SETTINGS),
			workflow("check", checkWorkflow(uses)),
			workflow("comment", commentWorkflow(uses)),
			workflow("apply", applyWorkflow(uses, branch)),
			{
				path: options.codeOwners,
				text: codeOwnersFile(options),
				needs: "first-words"
			},
			{
				path: ".gitignore",
				text: IGNORED,
				needs: "lines"
			},
			{
				path: ".vscode/settings.json",
				text: editorSettings([...schemas.keys()], policies),
				needs: "lines"
			},
			start(".vscode/extensions.json", EDITOR_EXTENSIONS),
			...[...schemas].map(([name, text]) => start(`${SCHEMAS_FOLDER}/${name}.schema.json`, text)),
			start(".pre-commit-config.example.yaml", HOOK_EXAMPLE)
		]
	};
}
// src/init/missing-lines.ts
/**
* What a scaffold says and a file that is there does not. Comments, indents, brackets that stand alone, commas at the
* end and the order do not count, nor does what only holds a placeholder.
*
* @param by The whole line, or its first word.
*/
function missingLines(scaffold, existing, by) {
	const key = (line) => by === "lines" ? line : line.split(/\s/)[0];
	const said = new Set(meaning(existing).map(key));
	return meaning(scaffold).filter((line) => !said.has(key(line)) && !(by === "lines" && isPlaceholder(line)));
}
/** The `#` of CODEOWNERS, YAML and .gitignore; the lines of the editor's JSON have none. */
const meaning = (text) => text.split("\n").map((line) => line.replace(/(^|\s)#.*$/, "").trim().replace(/,$/, "")).filter((line) => /\w/.test(line));
const isPlaceholder = (line) => line.includes("OWNER/PRISM@0000000000000000000000000000000000000000") || line.includes("@YOUR--ORG/YOUR-PLATFORM-TEAM");
// src/init/write-scaffold.ts
/**
* Writes a file of a scaffold, unless there is something of its name: that is never touched. Links are not followed,
* neither on the way to the file nor at its end.
*
* @throws Failure when a folder of its path is none.
*/
function writeScaffoldFile(root, file) {
	const { path, text } = file;
	makeFolders(root, posix.dirname(path));
	try {
		writeFileSync(join(root, path), text, { flag: "wx" });
		return {
			path,
			is: "written",
			lacks: []
		};
	} catch (error) {
		if (error.code === "EEXIST") return compare(root, file);
		throw error;
	}
}
/** Whether there is anything of this name, a link that leads nowhere included. */
const isThere = (root, path) => lstatSync(join(root, path), { throwIfNoEntry: false }) !== void 0;
/** Whether the file is there as the scaffold has it, or not at all. */
function isOurs(root, { path, text }) {
	return !isThere(root, path) || textOf(root, path) === text;
}
function textOf(root, path) {
	const source = readSourceFile(path, join(root, path));
	return "text" in source ? source.text.replaceAll("\r\n", "\n") : void 0;
}
function compare(root, { path, text, needs }) {
	const existing = textOf(root, path);
	if (existing === text) return {
		path,
		is: "same",
		lacks: []
	};
	return {
		path,
		is: "kept",
		lacks: needs === "nothing" ? [] : missingLines(text, existing ?? "", needs)
	};
}
function makeFolders(root, folder) {
	if (folder === ".") return;
	const parts = folder.split("/");
	parts.forEach((_, i) => {
		const path = parts.slice(0, i + 1).join("/");
		const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
		if (!stats) mkdirSync(join(root, path));
		else if (!stats.isDirectory()) throw new Failure(`'${path}' is ${stats.isSymbolicLink() ? "a symbolic link" : "a file"} and not a folder, so nothing is written below it`, "Move it away, or make it a folder, and run `prism init` again; it goes on where it stopped");
	});
}
// src/init/initialize.ts
/**
* Makes a folder a namespaces repo. What is there stays as it is, so it may be run again and again.
*
* @param schemas The text of every schema by which people write, by its name.
* @throws Failure or RefusedFolder for what cannot be done; what was written by then stays, and a further run goes on.
*/
function initialize(root, given, schemas) {
	mkdirSync(root, { recursive: true });
	const { isTop, branch } = repoAround(root);
	const options = {
		...given,
		branch: checkBranch(given.branch ?? branch ?? "main"),
		policies: findPolicies(root),
		codeOwners: CODE_OWNERS.find((path) => isThere(root, path)) ?? "CODEOWNERS"
	};
	const { files, request } = scaffold(options, schemas);
	const takesRequest = isThere(root, request.path) || isNewRepo(root, files);
	return {
		options,
		outcomes: [...takesRequest ? [request] : [], ...files].map((file) => writeScaffoldFile(root, file)),
		leftOut: takesRequest ? void 0 : request.path,
		isTop
	};
}
/** It goes into a workflow, where other characters have a meaning. */
function checkBranch(branch) {
	if (/^[\w.][\w./-]*$/.test(branch)) return branch;
	throw new Failure(`The default branch '${branch}' cannot be written into a workflow as it is`, "Name one of letters, digits, `.`, `_`, `-` and `/` with --branch, and edit `branches` of prism-apply.yml");
}
/** The policies folder of a repo that has a prism.yaml. */
function findPolicies(root) {
	const { settings } = readPolicySources(root);
	const folder = policyFolderParts(policiesFolder(settings)).join("/");
	if (/^[\w.-]+(\/[\w.-]+)*$/.test(folder)) return folder;
	throw new Failure(`CODEOWNERS cannot be written for the policies folder '${folder || "."}' that prism.yaml names`, "Let `policies` be a folder of letters, digits, `.`, `_` and `-`");
}
/** Whether a request of the platform team would be valid, and welcome. */
const isNewRepo = (root, files) => files.filter(({ path }) => path.endsWith("/teams.yaml") || path === "prism.yaml").every((file) => isOurs(root, file)) && readWorkingTree(root, ["**/namespace-request.{yaml,yml}"], 1).requests.length === 0;
/** GitHub takes the first of these, so a further one would do nothing, or undo the one that is there. */
const CODE_OWNERS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
// src/init/next-steps.ts
/** What is left to do, each as one paragraph; the way is described in docs/how-to/set-up-a-repo.md. */
function nextSteps({ options, outcomes, isTop }) {
	const { action, branch, codeOwners, githubTeam, members, policies } = options;
	const isFresh = (start) => outcomes.some(({ path, is }) => is !== "kept" && path.startsWith(start));
	const nobody = members.length === 0 && githubTeam === void 0;
	const steps = [];
	if (isTop === false) steps.push("This is a folder within a Git repository, and GitHub reads workflows and CODEOWNERS at the top of a repository only: make it a repository of its own, or scaffold the top.");
	if (action === void 0 && isFresh(".github/workflows/")) steps.push("Prism is not published: keep it in a repository of your organisation, and in the workflows replace the placeholder of the Action by that repository and the full id of a commit (or begin anew with --action).");
	if (nobody && isFresh(`${policies}/teams.yaml`)) steps.push(`Name the people of the platform team in ${policies}/teams.yaml: until then nobody can approve.`);
	if (nobody && isFresh(codeOwners)) steps.push(`Name them, or their GitHub team, in ${codeOwners}: until then nobody has to review what decides.`);
	steps.push(`Check what is there with \`prism validate\`${isTop === void 0 ? ", make it a Git repository with `git init`" : ""}, commit and push it.`, `On GitHub create the Environment '${ENVIRONMENT}' and let only the branch '${branch}' deploy to it. Secrets of apply belong there.`, `Protect the branch '${branch}': require a pull request, a review from Code Owners and the status check 'prism', let nobody bypass that, and forbid forced pushes.`);
	return steps;
}
// src/cli/init.ts
/** Scaffolds a namespaces repo, asking nothing. Returns the exit code. */
async function init(folder, flags, terminal) {
	const schemas = /* @__PURE__ */ new Map();
	for (const name of WRITTEN_SCHEMAS) schemas.set(name, await schemaText(name));
	const { action, platformTeam, platformMembers: members = [], githubTeam, branch } = flags;
	const done = initialize(folder, {
		action,
		platformTeam,
		members,
		githubTeam,
		branch
	}, schemas);
	terminal.out(report(folder, done, terminal.width ?? 80));
	return 0;
}
function report(folder, done, width) {
	const { outcomes, leftOut } = done;
	const steps = nextSteps(done).flatMap((step, i) => wrapText(step, width - 5).map((line, j) => `${j === 0 ? `  ${i + 1}. ` : "     "}${line}`));
	return [
		`${visible(folder)}:`,
		...outcomes.flatMap(lines),
		...leftOut === void 0 ? [] : [`  left out ${visible(leftOut)}: there are requests, teams or settings already`],
		"",
		"Next (docs/how-to/set-up-a-repo.md):",
		...steps,
		""
	].join("\n");
}
function lines({ path, is, lacks }) {
	const first = `  ${WORDS[is]} ${visible(path)}`;
	if (lacks.length === 0) return [first];
	const shown = lacks.slice(0, MOST_LINES).map((line) => `             ${visible(line)}`);
	const more = lacks.length - shown.length;
	return [
		`${first}, which lacks:`,
		...shown,
		...more > 0 ? [`             and ${more} more ${more === 1 ? "line" : "lines"}`] : []
	];
}
const WORDS = {
	written: "wrote   ",
	same: "same    ",
	kept: "kept    "
};
/** Of what a file lacks: more is another file, and not one that lacks something. */
const MOST_LINES = 12;
export { init };
