// src/core/model/quantities.ts
/** Sizes in bytes and durations in milliseconds, as requests and policies write them (semantics 1, "Units"). */
const SIZE = /^([0-9]+(?:\.[0-9]+)?)([KMGTP]?)i?B$/;
const DURATION = /^([0-9]+)(ms|s|sec|min|hours|h|days|day|d|weeks|w|months|years)$/;
const BYTES = {
	"": 1,
	K: 1024,
	M: 2 ** 20,
	G: 2 ** 30,
	T: 2 ** 40,
	P: 2 ** 50
};
const SECOND = 1e3;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MILLISECONDS = {
	ms: 1,
	s: SECOND,
	sec: SECOND,
	min: MINUTE,
	h: HOUR,
	hours: HOUR,
	d: DAY,
	day: DAY,
	days: DAY,
	w: 7 * DAY,
	weeks: 7 * DAY,
	months: 30 * DAY,
	years: 365 * DAY
};
/** Bytes of a size, a part of a byte rounded up; undefined when it is none or beyond 2^53 - 1. */
function parseSize(text) {
	const match = SIZE.exec(text);
	if (!match) return void 0;
	const bytes = Math.ceil(Number(match[1]) * BYTES[match[2]]);
	return Number.isSafeInteger(bytes) ? bytes : void 0;
}
/** Milliseconds of a duration, Infinity for `forever`; undefined when it is none or beyond 2^53 - 1. */
function parseDuration(text) {
	if (text === "forever") return Number.POSITIVE_INFINITY;
	const match = DURATION.exec(text);
	if (!match) return void 0;
	const milliseconds = Number(match[1]) * MILLISECONDS[match[2]];
	return Number.isSafeInteger(milliseconds) ? milliseconds : void 0;
}
/** A size in the largest unit that divides it: 1048576 is `1MB`. */
function formatSize(bytes) {
	for (const unit of [
		"P",
		"T",
		"G",
		"M",
		"K"
	]) {
		const factor = BYTES[unit];
		if (bytes >= factor && bytes % factor === 0) return `${bytes / factor}${unit}B`;
	}
	return `${bytes}B`;
}
/** A duration in the largest unit, up to days, that divides it: 2592000000 is `30days`. */
function formatDuration(milliseconds) {
	if (milliseconds === Number.POSITIVE_INFINITY) return "forever";
	for (const [unit, factor] of [
		["days", DAY],
		["h", HOUR],
		["min", MINUTE],
		["s", SECOND]
	]) {
		if (milliseconds < factor || milliseconds % factor !== 0) continue;
		return milliseconds === 864e5 ? "1day" : `${milliseconds / factor}${unit}`;
	}
	return `${milliseconds}ms`;
}
export { parseSize as a, parseDuration as i, formatDuration as n, formatSize as r, DAY as t };
