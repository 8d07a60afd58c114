import { t as Failure } from "./failure-BxDqvEcU.js";
import { r as textAt, t as numberAt } from "./read-run-CP24NmCb.js";
import { d as RISKS } from "./read-folder-B89PeBBN.js";
import { n as shownFindings } from "./plan-comment-C2RssTnc.js";
import { n as isInRepo } from "./place-rJ1aEnNT.js";
import { t as loginOf } from "./login-of-UoczsbPM.js";
import { n as renderAnnotations } from "./sarif-aX2sIjlR.js";
import { t as renderPlanText } from "./plan-text-BHpDQqft.js";
import { r as renderText } from "./json-CYJkk8nA.js";
import { t as version } from "./package-D46-e3oS.js";
import { n as RefusedOutput, t as writeArtifacts } from "./write-artifacts-Dgx99fR9.js";
const { join, posix, resolve } = process.getBuiltinModule("node:path");
// src/action/change-of-run.ts
/** @throws Failure where an event does not say what it must. */
function changeOfRun(run) {
	const { event, payload } = run;
	const change = payload.pull_request !== void 0 ? ofPull(run) : event === "merge_group" ? ofQueue(run) : ofRef(run);
	if ([change.head, ..."commit" in change.base ? [change.base.commit] : []].every((id) => /^[0-9a-f]{40,64}$/.test(id))) return change;
	throw new Failure(`The event '${event}' names no commit`, "Start the workflow by one of the events of docs/reference/events.md");
}
const ofPull = ({ payload }) => ({
	pull: numberAt(payload, "pull_request", "number"),
	queue: void 0,
	head: textAt(payload, "pull_request", "head", "sha") ?? "",
	base: { branch: textAt(payload, "pull_request", "base", "ref") ?? "" },
	target: textAt(payload, "pull_request", "base", "ref"),
	actor: loginOf({ login: textAt(payload, "pull_request", "user", "login") ?? "" }) ?? void 0
});
/** A queue tests each pull request on top of those before it, so its base is what they come to. */
const ofQueue = ({ payload, ref, actor }) => ({
	pull: void 0,
	queue: textAt(payload, "merge_group", "head_ref") ?? ref,
	head: textAt(payload, "merge_group", "head_sha") ?? "",
	base: { commit: textAt(payload, "merge_group", "base_sha") ?? "" },
	target: textAt(payload, "merge_group", "base_ref")?.replace(/^refs\/heads\//, ""),
	actor
});
function ofRef({ event, payload, ref, sha, actor }) {
	const branch = textAt(payload, "repository", "default_branch");
	const before = pushedFrom(payload);
	const isDefault = branch !== void 0 && ref === `refs/heads/${branch}`;
	return {
		pull: void 0,
		queue: void 0,
		head: sha,
		base: event === "push" && isDefault && before !== void 0 ? { commit: before } : branch === void 0 ? { commit: sha } : { branch },
		target: void 0,
		actor
	};
}
/** Where a push found the branch; undefined for a new branch. */
function pushedFrom(payload) {
	const before = textAt(payload, "before");
	return before !== void 0 && /^(?!0+$)[0-9a-f]{40,64}$/.test(before) ? before : void 0;
}
// src/action/show-findings.ts
/** The log, which lists every finding, and the annotations, of which GitHub shows ten of a kind. */
function showFindings({ report, compared }, { detail, annotations, root }, step) {
	const shown = shownFindings(report.diagnostics, detail);
	const findings = renderText(shown, {
		source: compared.source,
		color: false
	});
	if (findings !== "") step.say(findings);
	if (detail === "full") step.say(renderPlanText(report, {
		color: false,
		width: 120
	}));
	if (annotations) step.commands(renderAnnotations(shown.map((one) => atTop(one, root))));
}
/** Findings are relative to the root, annotations to the repository. */
function atTop(diagnostic, root) {
	const moved = (place) => isInRepo(place.file) && place.file !== "." ? {
		...place,
		file: posix.join(root, place.file)
	} : place;
	return {
		...diagnostic,
		location: moved(diagnostic.location),
		related: diagnostic.related.map(moved)
	};
}
// src/action/write-result.ts
/** The artifacts, and the outputs of action.yml that tell of them. */
function writeResult(judgement, inputs, { workspace }, step) {
	writeFolder(judgement, resolve(workspace, inputs.out), resolve(workspace));
	const { result, plan } = judgement.report;
	const risks = plan?.changes.map(({ risk }) => risk) ?? [];
	const outputs = {
		result,
		plan: plan ? join(inputs.out, "plan.json") : "",
		digest: plan?.digest ?? "",
		creates: plan?.summary.create ?? 0,
		updates: plan?.summary.update ?? 0,
		migrates: plan?.summary.migrate ?? 0,
		deletes: plan?.summary.delete ?? 0,
		risk: RISKS.findLast((risk) => risks.includes(risk)) ?? ""
	};
	for (const [name, value] of Object.entries(outputs)) step.output(name, value);
}
function writeFolder({ compared, policyDigest }, out, checkout) {
	try {
		writeArtifacts(out, checkout, {
			report: compared.report,
			configs: compared.compiled?.compilation.configs ?? [],
			change: compared.change,
			policyDigest: policyDigest ?? "",
			version
		});
	} catch (error) {
		if (error instanceof RefusedOutput) throw new Failure(error.message, error.advice.replaceAll("--out", "the input `out`"));
		throw error;
	}
}
export { pushedFrom as i, showFindings as n, changeOfRun as r, writeResult as t };
