import { i as visible } from "./escape-Dj7N_U7c.js";
// src/core/report/wrap-text.ts
/**
* Text as lines of at most `width` characters, broken between words, each escaped for a terminal. A word that
* is longer keeps a line of its own: a name that is broken cannot be copied.
*/
function wrapText(text, width) {
	const lines = [];
	let line;
	for (const word of visible(text).split(" ")) if (line === void 0) line = word;
	else if (line.length + 1 + word.length <= width) line += ` ${word}`;
	else {
		lines.push(line);
		line = word;
	}
	return [...lines, line ?? ""].map(visible);
}
export { wrapText as t };
