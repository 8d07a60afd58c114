// src/core/diagnostics/did-you-mean.ts
/** `Did you mean 'x'? ` before the rest of a recommendation, or nothing. */
const didYouMean = (suggestion) => suggestion === void 0 ? "" : `Did you mean '${suggestion}'? `;
/**
* The one candidate that is close to what was written: equal but for case and separators, or a few typing
* errors away, and closer than every other. Undefined where none is close or several are.
*/
function closest(written, candidates) {
	if (written.length > 80) return void 0;
	const plain = normalize(written);
	const allowed = Math.min(3, Math.max(1, Math.floor(plain.length / 3)));
	let best;
	let bestDistance = Number.POSITIVE_INFINITY;
	let tie = false;
	for (const candidate of candidates) {
		const other = normalize(candidate);
		if (Math.abs(other.length - plain.length) > allowed) continue;
		const distance = editDistance(plain, other);
		if (distance < bestDistance) [best, bestDistance, tie] = [
			candidate,
			distance,
			false
		];
		else if (distance === bestDistance) tie = true;
	}
	return bestDistance <= allowed && !tie ? best : void 0;
}
const normalize = (text) => text.toLowerCase().replace(/[-_ ]/g, "");
/** Edits to turn one text into the other, an exchange of neighbours counting as one. */
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2] + 1);
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length];
}
export { didYouMean as n, closest as t };
