import { t as compareText } from "./compare-z_VLRuxC.js";
import { i as visible } from "./escape-Dj7N_U7c.js";
import { o as count } from "./placement-C5IpQQ-N.js";
import { t as compileFlags } from "./compile-change-DosqAbBx.js";
import { t as Failure } from "./failure-BxDqvEcU.js";
import { a as formatPath, o as parsePath } from "./show-value-CyT3irk0.js";
import { A as parseYaml, F as isMap, I as isPair, L as isSeq, M as toPlain, N as pairOf, P as isCollection, R as syntaxMessage, i as readRawFile, j as readDocument } from "./policy-files-C27l03f-.js";
import { n as printReport, t as exitCode } from "./print-report-BKwe6QUn.js";
import { t as withEvidence } from "./read-evidence-DzGzkDqa.js";
import { t as closest } from "./did-you-mean-DXhUhzXt.js";
import { l as verdictOf } from "./format-setting-Cga9oMw3.js";
const { randomBytes } = process.getBuiltinModule("node:crypto");
const { closeSync, fchmodSync, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
// src/core/parse/edited-value.ts
/** What an edit makes of a file's value. The value itself is not changed, for aliases share parts of it. */
function editedValue(value, edit) {
	const [last] = edit.path.slice(-1);
	if (last === void 0) throw new Error("An edit needs a path");
	if (edit.op === "set") return withValue(value, edit.path, 0, edit.value);
	const parentPath = edit.path.slice(0, -1);
	const parent = valueAt(value, parentPath);
	if (!isMapping$1(parent) || typeof last !== "string" || !(last in parent)) throw new Error(`There is no key ${formatPath(edit.path)} to rename`);
	if (edit.key in parent) throw new Error(`${formatPath([...parentPath, edit.key])} exists already`);
	const renamed = mappingOf(Object.entries(parent).map(([key, item]) => [key === last ? edit.key : key, item]));
	return parentPath.length === 0 ? renamed : withValue(value, parentPath, 0, renamed);
}
/** The value at a path, undefined where there is none. */
function valueAt(value, path) {
	let current = value;
	for (const part of path) if (Array.isArray(current) && typeof part === "number") current = current[part];
	else if (isMapping$1(current) && typeof part === "string") current = current[part];
	else return void 0;
	return current;
}
function withValue(current, path, depth, value) {
	const part = path[depth];
	if (part === void 0) return value;
	const parent = current ?? (typeof part === "number" ? [] : mappingOf([]));
	if (Array.isArray(parent) && typeof part === "number" && part >= 0 && part <= parent.length) {
		const copy = [...parent];
		copy[part] = withValue(parent[part], path, depth + 1, value);
		return copy;
	}
	if (isMapping$1(parent) && typeof part === "string") {
		const copy = mappingOf(Object.entries(parent));
		copy[part] = withValue(parent[part], path, depth + 1, value);
		return copy;
	}
	throw new Error(`${formatPath(path.slice(0, depth + 1))} cannot be set: what it stands in is of another type`);
}
/** Like those of the parser, without a prototype. */
function mappingOf(entries) {
	const mapping = Object.create(null);
	for (const [key, value] of entries) mapping[key] = value;
	return mapping;
}
const isMapping$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Equal as YAML data: the order of keys means nothing. */
function sameValue(a, b) {
	if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b || Number.isNaN(a) && Number.isNaN(b);
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [left, right] = [a, b];
	const keys = Object.keys(left);
	return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]));
}
// src/core/parse/node-places.ts
const isBlock = (node) => isCollection(node) && node.flow !== true;
/** Column of a block's entries, from 0. */
const indentOf = (block) => block.srcToken.indent;
function slotOfPair(map, pair, { step }) {
	const inFlow = !isBlock(map);
	const indent = inFlow ? 0 : indentOf(map) + step;
	const { behind, tag } = lastProperty(pair.srcToken?.sep, pair.key.range[1]);
	return {
		node: pair.value,
		behind,
		tag,
		inFlow,
		indent,
		sameLine: false
	};
}
function slotOfItem(seq, index) {
	const node = seq.items[index];
	const inFlow = !isBlock(seq);
	const written = (seq.srcToken?.items ?? []).filter(({ start, value }) => value !== void 0 || start.some(isProperty));
	const { behind, tag } = lastProperty(inFlow ? [] : written[index]?.start, node.range[0]);
	return {
		node,
		behind,
		tag,
		inFlow,
		indent: inFlow ? 0 : indentOf(seq) + 2,
		sameLine: true
	};
}
const PROPERTIES = /* @__PURE__ */ new Set([
	"map-value-ind",
	"seq-item-ind",
	"anchor",
	"tag"
]);
const isProperty = ({ type }) => PROPERTIES.has(type);
function lastProperty(tokens = [], otherwise) {
	const last = tokens.findLast(isProperty);
	const tag = tokens.find(({ type }) => type === "tag");
	return {
		behind: last === void 0 ? otherwise : last.offset + last.source.length,
		tag
	};
}
const startOf = (entry) => (isPair(entry) ? entry.key : entry).range[0];
/** The end of the last text of a value, be it ever so deep in it; without comments. */
function endOf(entry) {
	if (isPair(entry)) return endOf(entry.value ?? entry.key);
	if (isBlock(entry) && entry.items.length > 0) return endOf(entry.items.at(-1));
	return entry.range[1];
}
/** Where the line ends that `at` is in, before its line break. */
function lineEnd(text, at) {
	const newline = text.indexOf("\n", at);
	if (newline === -1) return text.length;
	return newline > at && text[newline - 1] === "\r" ? newline - 1 : newline;
}
function trimmedEnd(text, end) {
	let trimmed = end;
	while (/\s/.test(text[trimmed - 1] ?? "")) trimmed--;
	return trimmed;
}
function styleOf({ text, root }) {
	return {
		json: isJson(text),
		eol: /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n",
		step: stepOf(root)
	};
}
function isJson(text) {
	if (!/^\s*[[{]/.test(text)) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
/** As the first mapping within a mapping is indented, else two columns. */
function stepOf(root) {
	if (!isMap(root) || !isBlock(root)) return 2;
	for (const { value } of root.items) if (isBlock(value) && isMap(value)) return indentOf(value) - indentOf(root);
	return 2;
}
// src/core/parse/print-yaml.ts
/** A value on one line, fit for a block as well as for the inside of {...} and [...]. */
function printInline(value, style) {
	if (Array.isArray(value)) return `[${value.map((item) => printInline(item, style)).join(", ")}]`;
	if (isMapping(value)) return `{${Object.entries(value).map(([key, item]) => printEntry(key, item, style)).join(", ")}}`;
	return printScalar(value, style);
}
/** An entry of a mapping on one line. */
function printEntry(key, value, style) {
	return `${printScalar(key, style)}: ${printInline(value, style)}`;
}
/** A value as lines of a block, without indentation; one line where there is nothing to spread. */
function printBlock(value, style) {
	if (isEmpty(value)) return [printInline(value, style)];
	if (Array.isArray(value)) return value.flatMap((item) => {
		const [first, ...others] = printBlock(item, style);
		return [`- ${first}`, ...others.map((line) => `  ${line}`)];
	});
	return Object.entries(value).flatMap(([key, item]) => printBlockEntry(key, item, style));
}
/** An entry of a mapping as lines of a block. */
function printBlockEntry(key, value, style) {
	if (isEmpty(value)) return [printEntry(key, value, style)];
	const indent = " ".repeat(style.step);
	return [`${printScalar(key, style)}:`, ...printBlock(value, style).map((line) => indent + line)];
}
/** Whether a value is no collection, or one without anything in it. */
function isEmpty(value) {
	return typeof value !== "object" || value === null || Object.keys(value).length === 0;
}
const isMapping = (value) => typeof value === "object" && value !== null;
function printScalar(value, { json }) {
	if (typeof value === "string") return !json && isPlain(value) ? value : quote(value);
	if (value === Number.POSITIVE_INFINITY) return ".inf";
	if (value === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Number.isNaN(value)) return ".nan";
	return String(value);
}
const WORDS = /^[\p{L}\p{N}_/][\p{L}\p{N}_./@+-]*(?:[ :][\p{L}\p{N}_/][\p{L}\p{N}_./@+-]*)*$/u;
const NO_TEXT = /^(?:[0-9][0-9_.:e+-]*|0[xob].*|\d{4}-\d.*|y|n|yes|no|on|off|true|false|null)$/i;
/** Whether a text is the same without quotes, wherever it stands. Strict, so that it needs no context. */
const isPlain = (text) => WORDS.test(text) && !NO_TEXT.test(text);
/** JSON's quotes are YAML's; what JSON leaves as it is and YAML or an editor does not accept is escaped. */
function quote(text) {
	return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// src/core/parse/splice-yaml.ts
/** The text after one edit. `intended` is what the whole file should then say. */
function spliceYaml(tree, edit, intended) {
	return spliced(tree.text, splicesOf(tree, edit, intended, styleOf(tree)));
}
/** The text with the value of each alias in its place. */
function writeOutAliases(tree) {
	const style = styleOf(tree);
	const splices = [...tree.targets].map(([alias, { value }]) => {
		const [start, end] = alias.range;
		return {
			start,
			end,
			text: printInline(value, style)
		};
	});
	return spliced(tree.text, splices);
}
const spliced = (source, splices) => splices.reduceRight((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source);
function splicesOf(tree, edit, intended, style) {
	const { path } = edit;
	let slot;
	let node = tree.root;
	for (const [depth, part] of path.entries()) {
		const value = valueAt(intended, path.slice(0, depth));
		if (isMap(node)) {
			const pair = pairOf(node, String(part));
			if (edit.op === "rename" && depth === path.length - 1) return [renamed(tree, pair, edit.key, style)];
			if (pair === void 0) return added(tree, node, valueAt(value, [part]), style, String(part));
			slot = slotOfPair(node, pair, style);
		} else if (isSeq(node)) {
			if (typeof part !== "number") throw new Error(`${formatPath(path)} leads through a list`);
			if (part >= node.items.length) return added(tree, node, valueAt(value, [part]), style);
			slot = slotOfItem(node, part);
		} else {
			if (slot === void 0) throw new Error("The file is no mapping");
			return replaced(tree, slot, value, style);
		}
		node = slot.node;
	}
	return replaced(tree, slot, valueAt(intended, path), style);
}
function renamed(tree, pair, to, style) {
	if (pair === void 0) throw new Error(`There is no key to rename to ${to}`);
	const [start, end] = pair.key.range;
	return {
		start,
		end,
		text: /["']/.test(tree.text[start]) ? quote(to) : printScalar(to, style)
	};
}
function replaced(tree, slot, value, style) {
	const { node, behind } = slot;
	const inline = printInline(value, style);
	if (node === null && slot.inFlow) return [insert(behind, `: ${inline}`)];
	if (node === null) {
		const newLine = style.eol + " ".repeat(slot.indent - style.step);
		return [insert(lineEnd(tree.text, behind), `${newLine}: ${inline}`)];
	}
	const [start, end] = node.range;
	if (start === end) return [filled(tree, slot, value, style)];
	const token = node.srcToken;
	if (token?.type === "block-scalar") {
		const header = token.props[0];
		return [{
			start: header.offset,
			end: header.offset + header.source.length,
			text: inline
		}, {
			start: end - token.source.length,
			end,
			text: ""
		}];
	}
	if (isBlock(node)) return [rewritten(tree, node, slot, value, style)];
	return [{
		start: slot.tag?.offset ?? start,
		end,
		text: inline
	}];
}
/** Writes where nothing stands: `key:`, or a dash alone. */
function filled(tree, slot, value, style) {
	const { behind, inFlow, indent, sameLine } = slot;
	if (inFlow || isEmpty(value)) return insert(behind, ` ${printInline(value, style)}`);
	const lines = printBlock(value, style);
	const newLine = style.eol + " ".repeat(indent);
	if (sameLine) return insert(behind, ` ${lines.join(newLine)}`);
	return insert(lineEnd(tree.text, behind), newLine + lines.join(newLine));
}
/** Writes over a block, in its own lines where the new value needs several. */
function rewritten(tree, node, slot, value, style) {
	const [start] = node.range;
	const end = trimmedEnd(tree.text, endOf(node));
	if (!isEmpty(value) && isSeq(node) === Array.isArray(value)) {
		const newLine = style.eol + " ".repeat(indentOf(node));
		return {
			start,
			end,
			text: printBlock(value, style).join(newLine)
		};
	}
	const isNext = tree.text.slice(slot.behind, start).trim() === "";
	const inline = printInline(value, style);
	return isNext ? {
		start: slot.behind,
		end,
		text: ` ${inline}`
	} : {
		start,
		end,
		text: inline
	};
}
/** Adds an entry to a mapping, or without a key an item to a list. */
function added(tree, to, value, style, key) {
	if (isBlock(to)) {
		const lines = key === void 0 ? printBlock([value], style) : printBlockEntry(key, value, style);
		return [addedLines(tree.text, to, lines, style)];
	}
	const text = key === void 0 ? printInline(value, style) : printEntry(key, value, style);
	return addedInFlow(tree.text, to, text, style);
}
/** Behind the last entry, its comment, and comments below that are indented deeper than the entry. */
function addedLines(text, to, lines, { eol }) {
	const indent = " ".repeat(indentOf(to));
	const block = lines.map((line) => indent + line).join(eol);
	const end = endOf(to);
	if (text[end - 1] === "\n") return insert(end, block + eol);
	const comments = new RegExp(`(?:(?:[ \\t]*\\r?\\n)*${indent} +#[^\\r\\n]*)*`, "y");
	comments.lastIndex = lineEnd(text, end);
	comments.test(text);
	return insert(comments.lastIndex, eol + block);
}
/** Before the closing bracket: on a line of its own if that is how the entries stand. */
function addedInFlow(text, to, entry, { eol }) {
	const last = to.items.at(-1);
	const token = to.srcToken;
	if (token === void 0) return [insert(to.range[0], "{"), insert(endOf(last), `, ${entry}}`)];
	const close = token.end[0];
	if (last === void 0) {
		const start = token.start.offset + 1;
		return [text.slice(start, close.offset).trim() === "" ? {
			start,
			end: close.offset,
			text: entry
		} : insert(start, entry)];
	}
	const end = endOf(last);
	const comma = token.items.at(-1)?.start.find(({ type }) => type === "comma");
	const isTrailing = comma !== void 0 && comma.offset >= end;
	const lineStart = text.lastIndexOf("\n", startOf(last)) + 1;
	const before = text.slice(lineStart, startOf(last));
	const next = lineEnd(text, isTrailing ? comma.offset : end);
	if (before.trim() !== "" || lineStart === 0 || next > close.offset) return [insert(end, `, ${entry}`)];
	const line = insert(next, eol + before + entry + (isTrailing ? "," : ""));
	return isTrailing ? [line] : [insert(end, ","), line];
}
const insert = (at, text) => ({
	start: at,
	end: at,
	text
});
// src/core/parse/edit-yaml.ts
const BOM = "\ufeff";
/**
* Edits a file in place: whatever an edit does not touch, comments, blank lines, quotes and line ends, stays as
* it is. Paths are those of the text as given, so the order of edits does not matter, except that entries
* are appended to a list in order. Throws when the outcome would not be exactly what was asked for; that is a
* bug, or a request that no text can fulfil, and never a damaged file.
*/
function editYaml(source, edits) {
	const bom = source.startsWith(BOM) ? BOM : "";
	const text = source.slice(bom.length);
	const ordered = inOrder(edits);
	const intended = ordered.reduce(editedValue, readValue(text, "The file cannot be edited"));
	const edited = splice(text, ordered);
	if (says(edited, intended)) return bom + edited;
	const unaliased = splice(writeOutAliases(treeOf(text)), ordered);
	if (says(unaliased, intended)) return bom + unaliased;
	readValue(edited, "An edit broke the file");
	throw new Error(`The edits of ${edits.map(({ path }) => formatPath(path)).join(", ")} changed something else`);
}
function splice(source, edits) {
	let value = readValue(source, "An edit broke the file");
	let text = source;
	for (const edit of edits) {
		value = editedValue(value, edit);
		text = spliceYaml(treeOf(text), edit, value);
	}
	return text;
}
function says(text, intended) {
	const { value, findings } = parseYaml("", text);
	return findings.length === 0 && sameValue(value, intended);
}
/** Values first, then keys from the innermost: so each path still leads to its field. */
function inOrder(edits) {
	const renames = edits.filter(({ op }) => op === "rename");
	return [...edits.filter(({ op }) => op === "set"), ...renames.toSorted((a, b) => b.path.length - a.path.length)];
}
/** The tree with the library's source tokens, which know where every dash and colon stands. */
function treeOf(text) {
	const { document, tags } = readDocument(text, true);
	if (document === void 0) throw new Error("An edit broke the file");
	const root = document.contents;
	return {
		text,
		root,
		targets: toPlain(root, tags, text).targets
	};
}
function readValue(text, otherwise) {
	const { value, findings } = parseYaml("", text);
	const [finding] = findings;
	if (finding !== void 0) throw new Error(`${otherwise}: ${syntaxMessage(finding.params)}`);
	return value;
}
// src/cli/replace-text.ts
/**
* Edits a file of a repo that others write to. Links are followed neither when it is read nor when it is written: the
* new text goes into a file that did not exist, in the same folder, which then takes the place of the old one. So a
* killed run leaves the old file or the new one.
*
* @param shown How messages name the file.
* @param edit Gets the whole text, with its byte order mark.
*/
function replaceText(path, shown, edit) {
	const file = readRawFile(shown, path);
	if ("refused" in file) throw new Failure(`'${shown}' cannot be fixed: ${syntaxMessage(file.refused)}`, "It changed while prism ran: make it a regular file and run prism again");
	const text = edit(file.text);
	const temporary = join(dirname(path), `.prism-${randomBytes(12).toString("hex")}`);
	const descriptor = openSync(temporary, "wx", 384);
	try {
		try {
			writeFileSync(descriptor, text);
			fchmodSync(descriptor, lstatSync(path).mode & 511);
		} finally {
			closeSync(descriptor);
		}
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
// src/cli/apply-fixes.ts
/** A fix can bring further findings to light, and those further fixes; nothing sensible takes more rounds. */
const MAX_ROUNDS = 5;
/** Applies the automatic fixes until none is left: rereads after each round, so that each fix is of what is there. */
async function applyFixes(root, compileAgain, diagnosticsOf) {
	const files = /* @__PURE__ */ new Set();
	let fixes = 0;
	let compiled = await compileAgain();
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const fixable = Map.groupBy(diagnosticsOf(compiled).filter(({ fix }) => fix?.automatic), ({ location }) => location.file);
		if (fixable.size === 0) break;
		for (const [file, diagnostics] of fixable) {
			const edits = new Map(diagnostics.map((diagnostic) => [diagnostic.fix.path, toEdit(diagnostic)]));
			replaceText(join(root, file), file, (text) => editYaml(text, [...edits.values()]));
			files.add(file);
			fixes += diagnostics.length;
		}
		compiled = await compileAgain();
	}
	return {
		compiled,
		fixes,
		files
	};
}
function toEdit({ fix }) {
	const path = parsePath(fix.path);
	return fix.op === "rename" ? {
		op: "rename",
		path,
		key: String(fix.value)
	} : {
		op: "set",
		path,
		value: fix.value
	};
}
// src/cli/report-on-paths.ts
/**
* The report on the files that were named: a folder stands for the requests below it, prism.yaml and a policy for the
* whole tree. Hooks name every file of a commit, so what is neither is passed over.
*
* @param policies The policies folder of the command line.
*/
function reportOnPaths(paths, root, policies, { report, tree, compiled }) {
	const files = tree.requests.map(({ path }) => path).filter((path) => path !== ".");
	const settings = compiled?.policySet.settings.policies;
	const named = /* @__PURE__ */ new Set();
	const skipped = [];
	let isWhole = false;
	for (const path of paths) {
		const kind = kindOf(path);
		const inRoot = pathIn(root, path);
		const found = files.filter((file) => concerns(inRoot, file));
		if (kind && (isRules(inRoot, settings ?? "policies") || policies && isBelow(pathIn(policies, path)))) isWhole = true;
		else if (found.length > 0) for (const file of found) named.add(file);
		else if (kind === "file") {
			if (compiled) skipped.push(path);
		} else if (!kind || compiled) throw nothingAt(path, kind, inRoot, files, root);
	}
	if (isWhole || paths.length === 0) return {
		report,
		skipped: isWhole ? [] : skipped
	};
	const requests = new Set(files);
	const diagnostics = report.diagnostics.filter(({ location: { file } }) => named.has(file) || !requests.has(file));
	const namespaces = report.namespaces === 0 ? 0 : named.size;
	return {
		report: {
			result: verdictOf(diagnostics),
			namespaces,
			diagnostics
		},
		skipped
	};
}
function kindOf(path) {
	if (!lstatSync(path, { throwIfNoEntry: false })) return void 0;
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? "folder" : "file";
}
/** Relative to a folder, with `/`, whether it is named by a link or not. */
function pathIn(folder, path) {
	const direct = relative(resolve(folder), resolve(path));
	if (isBelow(direct)) return toSlashes(direct);
	try {
		const real = join(realpathSync(dirname(resolve(path))), basename(resolve(path)));
		return toSlashes(relative(realpathSync(folder), real));
	} catch {
		return toSlashes(direct);
	}
}
const toSlashes = (path) => path.split(sep).join("/");
const isBelow = (path) => path !== ".." && !/^\.\.[/\\]/.test(path) && !isAbsolute(path);
/** The file itself, one of the folder that was named, or a folder that was refused with all that is below it. */
const concerns = (named, file) => named === "" || file === named || file.startsWith(`${named}/`) || named.startsWith(`${file}/`);
function isRules(path, policies) {
	const folder = policies.split("/").filter((part) => part !== "" && part !== ".").join("/");
	return path === "prism.yaml" || path === folder || path.startsWith(`${folder}/`);
}
function nothingAt(path, kind, inRoot, files, root) {
	const near = closest(inRoot, files);
	return new Failure(kind ? `No request file of '${root}' is in '${path}'` : `There is no '${path}'`, near ? `Did you mean '${near}'?` : "Paths are relative to the current folder; requests are found by the globs of prism.yaml");
}
// src/cli/validate.ts
/** Every check, no artifacts. Returns the exit code. */
async function validate(paths, options, terminal) {
	if (options.fix && options.head !== void 0) throw new Failure("Fixes go into the working tree, not into a commit", "Leave out --head or --fix");
	const flags = withEvidence(options);
	const selected = (compiled) => reportOnPaths(paths, options.root, options.policies, compiled);
	const fixed = options.fix ? await applyFixes(options.root, () => compileFlags(flags), (one) => selected(one).report.diagnostics) : void 0;
	if (fixed) {
		const files = [...fixed.files].sort(compareText);
		terminal.err(`fixed ${count(fixed.fixes, "finding")}${files.map((file) => `\n  ${visible(file)}`).join("")}\n`);
	}
	const compiled = fixed?.compiled ?? await compileFlags(flags);
	const { report, skipped } = selected(compiled);
	if (!options.quiet) for (const path of skipped) terminal.err(`note: '${visible(path)}' is no request file and is passed over\n`);
	printReport(report, options, terminal, compiled.source);
	return exitCode(report);
}
export { validate };
