import { h as sortDiagnostics, u as locateAcross } from "./format-setting-Cga9oMw3.js";
import { E as judgeHead, T as judgeBase, u as openMembers, x as sortMembers } from "./place-rJ1aEnNT.js";
import { i as visible } from "./escape-Dj7N_U7c.js";
import { r as asksForApproval, t as renderPlanComment } from "./plan-comment-C2RssTnc.js";
import { r as renderText, t as orderDiagnostic } from "./json-CYJkk8nA.js";
import { t as printJson } from "./print-json-BJUQck9M.js";
import { t as renderPlanText } from "./plan-text-BHpDQqft.js";
import { o as count } from "./placement-C5IpQQ-N.js";
import { n as StateDamaged, r as StateRefused } from "./state-failure-dWTum5Vm.js";
import { n as readState, t as openStateOf } from "./applied-state-DigD21F5.js";
import { a as openApplied, o as openChange, t as planOpened } from "./plan-opened-D_ib8Snd.js";
import { n as printReport } from "./print-report-BKwe6QUn.js";
import { t as withEvidence } from "./read-evidence-DzGzkDqa.js";
// src/core/find-conflicts.ts
/** What goes wrong only when several open changes are merged, whichever is first. */
function findConflicts(base, changes, policySet) {
	const { holders } = judgeBase(base, policySet);
	const { members, origin, overlaps } = mergeAll(base, changes);
	const passes = new Set(changes.flatMap(({ head }) => [...judgeHead(head, holders, policySet).accepted.values()]));
	const onlyTogether = judgeHead(members, holders, policySet).findings.filter(({ placed }) => passes.has(placed.member));
	const open = openMembers(members);
	return {
		diagnostics: locateAcross(onlyTogether, open, policySet).map((one, i) => asConflict(one, onlyTogether[i], {
			members,
			origin,
			holders,
			open
		})),
		overlaps
	};
}
function mergeAll(base, changes) {
	const inBase = new Map(base.map((member) => [member.file, member]));
	const files = new Map(inBase);
	const origin = /* @__PURE__ */ new Map();
	const changedBy = /* @__PURE__ */ new Map();
	for (const { name, head } of changes) {
		const own = new Map(head.map((member) => [member.file, member]));
		for (const file of /* @__PURE__ */ new Set([...inBase.keys(), ...own.keys()])) {
			const member = own.get(file);
			if (member?.id === inBase.get(file)?.id) continue;
			const earlier = changedBy.get(file);
			changedBy.set(file, [...earlier ?? [], {
				name,
				id: member?.id
			}]);
			if (earlier) continue;
			if (member) {
				files.set(file, member);
				origin.set(member, name);
			} else files.delete(file);
		}
	}
	const overlaps = [...changedBy].filter(([, by]) => new Set(by.map(({ id }) => id)).size > 1).map(([file, by]) => ({
		file,
		names: by.map(({ name }) => name)
	}));
	return {
		members: sortMembers([...files.values()]),
		origin,
		overlaps
	};
}
/** The finding as a warning that says with whom, and where the others ask for the same. */
function asConflict(diagnostic, { placed }, { members, origin, open }) {
	const own = origin.get(placed.member);
	const others = members.filter((member) => {
		const name = origin.get(member);
		return name !== void 0 && name !== own && isRival(member, placed.member);
	});
	const names = [.../* @__PURE__ */ new Set([own, ...others.map((member) => origin.get(member))])].flatMap((name) => name ?? []);
	const { code, message, details } = diagnostic.error;
	const isSaid = ({ file, line, column }) => diagnostic.related.some((one) => one.file === file && one.line === line && one.column === column);
	const related = others.map((member) => {
		const { line, column } = open(member.file).locate(["namespace"], "value");
		return {
			file: member.file,
			line,
			column,
			message: `'${member.holding?.namespace}' of ${origin.get(member)}`
		};
	});
	return {
		...diagnostic,
		severity: "warning",
		error: {
			code,
			message: `Once ${names.join(" and ")} are merged: ${message}`,
			details
		},
		related: [...diagnostic.related, ...related.filter((one) => !isSaid(one))]
	};
}
const isRival = ({ holding: a }, { holding: b }) => a?.team === b?.team || a?.namespace === b?.namespace;
// src/core/report/plan-report-json.ts
/** `prism plan --format json`: `{result, plan, diagnostics}` (contracts). */
const renderPlanReportJson = ({ result, plan, diagnostics }) => `${printJson({
	result,
	plan: plan && inOrder(plan),
	diagnostics: diagnostics.map(orderDiagnostic)
})}\n`;
const inOrder = (plan) => {
	const { format_version, base, head, policy_digest, state, digest, summary, changes } = plan;
	return {
		format_version,
		base,
		head,
		policy_digest,
		state,
		digest,
		summary,
		changes
	};
};
// src/run/open-from-state.ts
/**
* What the flags call a change: against the base that they name, else against what is applied, else against nothing
* (semantics 2). Whoever may not read the state still gets a plan.
*
* @param note Told why the state could not be read.
*/
const openFromState = (flags, note) => flags.base !== void 0 || flags.with !== void 0 ? openChange(flags) : openApplied(flags, async (settings) => {
	let store;
	try {
		store = await openStateOf(settings, flags.root);
		const state = await readState(store);
		return state.head ? state : void 0;
	} catch (error) {
		if (!(error instanceof StateRefused) || error instanceof StateDamaged) throw error;
		note(`${error.message}. ${error.advice}. Until then every namespace counts as new`);
		return;
	} finally {
		await store?.close();
	}
});
// src/cli/plan.ts
/** What would change. Returns the exit code: 1 when it may not be merged as it is, 3 for differences on request. */
async function plan(flags, terminal) {
	const opened = await openFromState(withEvidence(flags), (text) => terminal.err(`note: ${visible(text)}\n`));
	const { report } = planOpened(opened);
	const conflicts = opened.policySet && conflictsOf(opened, flags);
	const whole = conflicts ? {
		...report,
		diagnostics: sortDiagnostics([...report.diagnostics, ...conflicts.diagnostics])
	} : report;
	for (const { file, names } of conflicts?.overlaps ?? []) terminal.err(`note: ${names.map(visible).join(" and ")} change '${visible(file)}', each in its own way\n`);
	print(whole, flags, terminal, opened);
	if (whole.result !== "accepted") return 1;
	return flags.exitCode && whole.plan.changes.length > 0 ? 3 : 0;
}
/** Between this change and those of `--with`. */
function conflictsOf({ policySet, part }, { head, with: others }) {
	if (!others) return void 0;
	const names = [head ?? "the working tree", ...others];
	const changes = part.heads.map((members, i) => ({
		name: names[i],
		head: members
	}));
	return findConflicts(part.base, changes, policySet);
}
/** Approvals are part of a plan, so of many findings about them the first are enough to see how to get one. */
const MOST_APPROVALS = 20;
function foldApprovals(diagnostics, planned) {
	const folded = new Set(planned ? diagnostics.filter((one) => !one.existing && asksForApproval(one)).slice(MOST_APPROVALS) : []);
	return {
		told: diagnostics.filter((one) => !folded.has(one)),
		folded: folded.size
	};
}
const foldedLine = (folded) => folded === 0 ? "" : `\nNot shown: ${count(folded, "more approval")} that the plan needs; --format json lists all\n`;
function print(report, flags, terminal, { source }) {
	const { width } = terminal;
	switch (flags.format) {
		case "json":
			terminal.out(renderPlanReportJson(report));
			return;
		case "markdown":
			terminal.out(renderPlanComment(report, { detail: "full" }));
			return;
		case "text": {
			const { told, folded } = foldApprovals(flags.quiet ? report.diagnostics.filter(({ severity }) => severity === "error") : report.diagnostics, report.plan !== null);
			const findings = renderText(told, {
				source,
				color: terminal.color,
				...width && { width }
			});
			if (findings !== "") terminal.err(`${findings}${foldedLine(folded)}\n`);
			if (flags.quiet) return;
			terminal.out(renderPlanText(report, {
				color: terminal.outColor,
				head: flags.head,
				...width && { width }
			}));
			return;
		}
		default: printReport({
			...report,
			diagnostics: [...report.diagnostics]
		}, flags, terminal, source);
	}
}
export { plan };
