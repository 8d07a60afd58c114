import { t as gitFailure } from "./git-process-dk__6ZUw.js";
// src/repo/git-list.ts
/**
* Everything in a tree and its folders, in one process. Sizes are left out: git would have to open each object for
* them, which takes three times as long; readBlobs looks at them.
*/
function listTree(git, tree) {
	const result = git.objects([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tree
	]);
	if (result.status !== 0) throw gitFailure(result, "list a tree");
	const entries = [];
	const text = result.stdout.toString("utf8");
	let at = 0;
	while (at < text.length) {
		const tab = text.indexOf("	", at);
		const end = text.indexOf("\0", tab);
		entries.push({
			path: text.slice(tab + 1, end),
			mode: text.slice(at, at + 6),
			id: text.slice(text.lastIndexOf(" ", tab) + 1, tab)
		});
		at = end + 1;
	}
	return entries;
}
export { listTree as t };
