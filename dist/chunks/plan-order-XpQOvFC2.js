import { t as compareText } from "./compare-z_VLRuxC.js";
import { d as RISKS } from "./read-folder-B89PeBBN.js";
// src/core/report/plan-order.ts
/** Changes in the order in which people should read them: worst risk first, then by name. */
const byRisk = (changes) => changes.toSorted((a, b) => RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk) || compareText(a.namespace, b.namespace));
/** Whether somebody has to look at a change: what is safe and waits for nobody may be left out first. */
const needsEyes = ({ risk, blocked }) => risk !== "safe" || blocked;
export { needsEyes as n, byRisk as t };
