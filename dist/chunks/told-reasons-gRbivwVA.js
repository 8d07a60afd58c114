// src/core/report/migration-stages.ts
/** The stages of a change in order; empty where its steps name none. */
function migrationStages(steps) {
	const stages = [];
	for (const step of steps) {
		const stage = text(step.spec.stage);
		if (stage === void 0) continue;
		const last = stages.at(-1);
		if (last?.stage === stage) last.steps.push(step);
		else stages.push({
			stage,
			steps: [step]
		});
	}
	return stages.map(({ stage, steps: members }) => {
		const said = (name) => members.map(({ spec }) => text(spec[name])).findLast((of) => of !== void 0);
		return {
			stage,
			steps: members,
			gate: said("gate"),
			rollback: said("rollback"),
			abort: said("abort")
		};
	});
}
/** The stages that are not there, in order. */
const stagesLeftOut = (steps) => steps.flatMap(({ spec: { left_out } }) => typeof left_out !== "object" || left_out === null ? [] : Object.entries(left_out).flatMap(([stage, value]) => {
	const because = text(value);
	return because === void 0 ? [] : [{
		stage,
		because
	}];
}));
const text = (value) => typeof value === "string" && value !== "" ? value : void 0;
// src/core/report/told-reasons.ts
/** Risks as reasons begin with them: what is worst comes first, behind what is no risk. */
const RISKS = ["data-loss: ", "disruptive: "];
/**
* A change's reasons for a person: what the request asks for in place of the setting that follows from it, the worst
* risk first, nothing twice. The settings stand beside them in the same report.
*/
function toldReasons({ reasons, fields }) {
	return [...new Set(reasons.map((reason) => byRequest(reason, fields)))].toSorted((a, b) => riskRank(a) - riskRank(b));
}
/** Starts with 1, since what has no risk comes first. */
const riskRank = (reason) => 1 + RISKS.findIndex((risk) => reason.startsWith(risk));
/**
* Whether a request moved a setting itself, and not the backend or pattern that the setting belongs to: then the edit,
* `needs.retention 30days \u2192 7days`.
*/
const requestEdit = ({ because }) => /^(?:request: )?((?:needs|policies|access|team|client_api|patterns|backend)\b.*?)(?:, by .*)?$/.exec(because)?.[1];
/** `data-loss: backend.config.retention.ms 30days \u2192 7days: why` with the edit in place of path and values. */
function byRequest(reason, fields) {
	const risk = RISKS.find((one) => reason.startsWith(one));
	const field = risk === void 0 ? void 0 : fields.find(({ path }) => reason.startsWith(`${risk}${path} `));
	const edit = field && requestEdit(field);
	const consequence = reason.indexOf(": ", reason.indexOf(" \u2192 "));
	if (edit === void 0 || !reason.includes(" \u2192 ") || consequence === -1) return reason;
	return `${risk}${edit}${reason.slice(consequence)}`;
}
/**
* A change's settings as far as they are news: what a request or a policy moved and what loses data, then what only
* comes or goes with a backend or a pattern.
*/
function ledFields({ fields, reasons }) {
	const loses = (path) => reasons.some((reason) => reason.startsWith(`data-loss: ${path} `));
	const isNews = ({ path, because }) => !because.startsWith("follows ") || loses(path);
	return {
		first: fields.filter(isNews),
		following: fields.filter((field) => !isNews(field))
	};
}
export { stagesLeftOut as i, toldReasons as n, migrationStages as r, ledFields as t };
