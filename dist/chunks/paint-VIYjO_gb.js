// src/core/report/paint.ts
/** ANSI codes of what a plan is made of. */
const ANSI = {
	bold: "1",
	dim: "2",
	create: "32",
	update: "33",
	migrate: "35",
	delete: "31",
	safe: "32",
	disruptive: "33;1",
	"data-loss": "31;1",
	good: "32;1",
	waiting: "33;1",
	bad: "31;1"
};
/** Colours where the caller wants them. What is painted must be escaped and wrapped before: codes have no width. */
const painter = (color) => (style, text) => color && text !== "" ? `\u001b[${ANSI[style]}m${text}\u001b[0m` : text;
export { painter as t };
