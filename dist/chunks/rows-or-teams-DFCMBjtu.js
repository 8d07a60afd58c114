import { i as visible, t as clip } from "./escape-Dj7N_U7c.js";
import { o as count, u as thousands } from "./placement-C5IpQQ-N.js";
import { t as groupBy } from "./group-by-D2N8zu0G.js";
import { r as markdownSize } from "./findings-markdown-D8bi7lAP.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { r as formatSize } from "./quantities-yvfyysWR.js";
// src/core/report/quota-bars.ts
/** Names are aligned up to this length; a longer one moves its own line only. */
const NAME = 24;
/** Cells of a bar, as many as there is room for. */
const SHORTEST_BAR = 8;
const LONGEST_BAR = 20;
/** From this share of its limit on a quota is worth a look even where it does not change. */
const NEARLY_FULL = .8;
/** The quotas that change or are nearly used up, the fullest first. */
const notableQuotas = (quotas) => quotas.filter((quota) => quota.before !== quota.after || shareOf(quota) >= NEARLY_FULL).toSorted((a, b) => shareOf(b) - shareOf(a));
const shareOf = ({ after, limit }) => limit === Number.POSITIVE_INFINITY ? 0 : limit === 0 ? after > 0 ? 1 : 0 : after / limit;
/**
* Quotas as lines for a terminal or a monospace block, of at most `width` characters where names allow it:
* `payments-team  write_rps  [####++....] 40,000 \u2192 60,000 of 100,000 (60%)`. `+` is what the change takes, `-`
* what it gives back.
*/
function quotaLines(quotas, width) {
	const team = Math.min(NAME, Math.max(0, ...quotas.map((quota) => quota.team.length)));
	const numbers = Math.max(0, ...quotas.map((quota) => used(quota).length));
	const room = width - team - RESOURCE - numbers - 5;
	const length = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, room));
	return quotas.map((quota) => [
		visible(clip(quota.team, 100)).padEnd(team),
		quota.resource.padEnd(RESOURCE),
		bar(quota, length),
		used(quota)
	].join(" "));
}
const RESOURCE = 10;
/** A count, or a size; `unlimited`. */
const quotaAmount = (resource, amount) => {
	if (amount === Number.POSITIVE_INFINITY) return "unlimited";
	return resource === "data_size" ? roundSize(amount) : thousands(amount);
};
/** Sums of sizes rarely are whole in a large unit: two decimals are enough to compare them. */
function roundSize(bytes) {
	const whole = formatSize(bytes);
	if (whole.length <= 6) return whole;
	const power = Math.min(5, Math.floor(Math.log2(bytes) / 10));
	return `${Number((bytes / 1024 ** power).toFixed(2))}${[
		"B",
		"KB",
		"MB",
		"GB",
		"TB",
		"PB"
	][power]}`;
}
function used(quota) {
	const { resource, before, after, limit } = quota;
	const amount = (of) => quotaAmount(resource, of);
	const change = before === after ? amount(after) : `${amount(before)} \u2192 ${amount(after)}`;
	if (limit === Number.POSITIVE_INFINITY) return `${change}, unlimited`;
	return `${change} of ${amount(limit)} (${Math.floor(shareOf(quota) * 100)}%)`;
}
function bar({ before, after, limit }, length) {
	if (limit === Number.POSITIVE_INFINITY) return " ".repeat(length + 2);
	const cells = (of) => {
		if (of <= 0) return 0;
		return of >= limit ? length : Math.min(length - 1, Math.max(1, Math.round(of / limit * length)));
	};
	const [was, is] = [cells(before), cells(after)];
	return `[${("#".repeat(Math.min(was, is)) + "+".repeat(Math.max(0, is - was)) + "-".repeat(Math.max(0, was - is))).padEnd(length, ".")}]`;
}
// src/core/report/rows-or-teams.ts
/**
* The rows where they fit; else a row for each team, those with the most first; else as many of these as fit
* and one row for all other teams. Every item is counted in any of the three.
*/
function rowsOrTeams(items, table, room) {
	const rows = table.head + items.map((item) => table.row(item)).join("");
	if (markdownSize(rows) <= room) return rows;
	const teams = [...groupBy(items, (item) => table.teamOf(item))].sort(([a, some], [b, others]) => others.length - some.length || compareText(a, b));
	let out = table.teamHead;
	let left = room - markdownSize(out);
	for (const [index, [team, members]] of teams.entries()) {
		const row = table.teamRow(team, members);
		const rest = restRow(teams.slice(index + 1), table);
		if (markdownSize(row + rest) > left) return out + restRow(teams.slice(index), table);
		out += row;
		left -= markdownSize(row);
	}
	return out;
}
function restRow(teams, table) {
	if (teams.length === 0) return "";
	return table.teamRow(count(teams.length, "other team"), teams.flatMap(([, members]) => members));
}
export { quotaLines as i, notableQuotas as n, quotaAmount as r, rowsOrTeams as t };
