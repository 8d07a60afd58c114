import { d as RISKS } from "./read-folder-B89PeBBN.js";
// src/core/report/tally.ts
/** Worst first. */
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
/** `1 error`, `2 errors`, `1,000 errors`. */
const count = (number, noun) => `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
/** `2 errors, 1 warning`; `no findings` where there are none. */
const tally = (diagnostics) => SEVERITIES.map((severity) => ({
	severity,
	number: ofSeverity(diagnostics, severity).length
})).filter(({ number }) => number > 0).map(({ severity, number }) => count(number, severity)).join(", ") || "no findings";
const ofSeverity = (diagnostics, severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity);
/** By severity, each in its given order. */
const worstFirst = (diagnostics) => SEVERITIES.flatMap((severity) => ofSeverity(diagnostics, severity));
/** `2 to create, 1 to delete`; empty where nothing changes. */
const actionTally = (summary) => [
	"create",
	"update",
	"migrate",
	"delete"
].filter((action) => summary[action] > 0).map((action) => `${thousands(summary[action])} to ${action}`).join(", ");
/** `1 data-loss, 3 safe`: worst first. */
const riskTally = (changes) => RISKS.toReversed().map((risk) => ({
	risk,
	number: changes.filter((change) => change.risk === risk).length
})).filter(({ number }) => number > 0).map(({ risk, number }) => `${thousands(number)} ${risk}`).join(", ");
/** 1234567 as `1,234,567`. */
const thousands = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
// src/core/model/placement.ts
const placementOf = ({ backend, patterns }) => ({
	backend: backend.type,
	patterns: patterns.map(({ type }) => type)
});
/** The order of the chain is no part of it: data does not move for that. */
const samePlacement = (a, b) => a.backend === b.backend && a.patterns.length === b.patterns.length && a.patterns.every((type) => b.patterns.includes(type));
/** `kafka with wal, claim-check`. */
const describePlacement = ({ backend, patterns }) => patterns.length === 0 ? backend : `${backend} with ${patterns.join(", ")}`;
export { actionTally as a, riskTally as c, worstFirst as d, SEVERITIES as i, tally as l, placementOf as n, count as o, samePlacement as r, ofSeverity as s, describePlacement as t, thousands as u };
