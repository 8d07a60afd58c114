import { i as visible, t as clip } from "./escape-Dj7N_U7c.js";
import { a as markdownRow, i as markdownHead, n as markdownCode, o as markdownText, r as markdownFence, t as htmlText } from "./escape-markdown-DKY1ePoi.js";
import { n as fillBudget, r as markdownSize, t as findingsMarkdown } from "./findings-markdown-D8bi7lAP.js";
import { a as stageTable, c as neededApprovals, o as approvalTally, s as isOpen } from "./plan-markdown-DAEd1m3H.js";
import { p as PROSE, w as BACKEND_TYPES } from "./format-setting-Cga9oMw3.js";
import { i as quotaLines, n as notableQuotas, t as rowsOrTeams } from "./rows-or-teams-DFCMBjtu.js";
import { a as actionTally, c as riskTally, o as count, s as ofSeverity, u as thousands } from "./placement-C5IpQQ-N.js";
import { t as printYaml } from "./platform-yaml-DF3rixf-.js";
import { t as fieldValues } from "./field-values-kGoNmC0f.js";
import { a as stepLists } from "./plan-steps-BMtADoqx.js";
import { n as toldReasons, t as ledFields } from "./told-reasons-gRbivwVA.js";
import { n as needsEyes, t as byRisk } from "./plan-order-XpQOvFC2.js";
// src/core/report/request-level.ts
/** What only the platform is to see: paths of the configuration, rules of policy files, systems by name. */
const BACKEND_DETAIL = new RegExp(`\\b(?:backend|auxiliary_backends|patterns|proxy|observability)\\.|\\.yaml#|prism#|\\b(?:${BACKEND_TYPES.join("|")})\\b`, "i");
/** Whether a text tells how a namespace is implemented. */
const tellsBackend = (text) => BACKEND_DETAIL.test(text);
/** A text without backend detail: as far as its first colon, or its first word, where the rest has some. */
function requestLevel(text) {
	return [
		text,
		text.split(": ")[0],
		text.split(/[ :]/)[0]
	].find((candidate) => !tellsBackend(candidate)) ?? "a setting of the platform";
}
/** Why a change is made, told by what the request asks for: `needs.retention 30days \u2192 7days`. */
function requestLevelReasons({ action, fields }) {
	if (action === "create") return ["new namespace"];
	if (action === "delete") return ["state: deleting"];
	const edits = fields.flatMap(({ because }) => because.replace(/^request: /, "").replace(/,? by .*$/, "").split(", ").filter((edit) => /^(?:needs|policies|access)\.|^(?:team|client_api|state)\b/.test(edit)).map(requestLevel));
	return edits.length === 0 ? ["the platform's policies"] : [...new Set(edits)];
}
// src/core/report/plan-comment-approvals.ts
const LONGEST_TEXT = 300;
/** People who approve for a team, in a row that sums up. */
const MOST_PEOPLE = 2;
const MOST_GRANTED = 40;
/** Who must approve what. Never cut: where it is too long for `room`, it is summed up by team. */
function approvalsSection(report, detail, room) {
	const needed = neededApprovals(report);
	if (needed.length === 0) return "";
	const open = needed.filter(({ approval }) => isOpen(approval));
	const heading = `\n### Who must approve\n\n**Approvals**: ${approvalTally(needed)}.\n`;
	const shown = open.length > 0 ? open : needed;
	return `${heading}\n${rowsOrTeams(shown, table$1(detail), room - markdownSize(heading) - 1)}`;
}
/** The approvals that count, folded; where none is open, `approvalsSection` has them. */
function grantedSection(report, detail) {
	const needed = neededApprovals(report);
	const granted = needed.filter(({ approval }) => !isOpen(approval));
	if (granted.length === 0 || granted.length === needed.length) return "";
	const { head, row } = table$1(detail);
	const more = granted.length - MOST_GRANTED;
	return [
		`\n<details>\n<summary>${count(granted.length, "approval")} given</summary>\n\n`,
		head,
		...granted.slice(0, MOST_GRANTED).map(row),
		more > 0 ? `\n${thousands(more)} more are left out here; the artifact \`plan.md\` has all.\n` : "",
		"\n</details>\n"
	].join("");
}
const PLATFORM = "the platform's own files";
const table$1 = (detail) => ({
	head: markdownHead([
		"Namespace",
		"What needs it",
		"Who may approve",
		"State"
	]),
	row: ({ namespace, approval }) => markdownRow([namespace === null ? PLATFORM : `**${markdownText(clip(namespace, LONGEST_TEXT))}**`, ...approvalCells(approval, detail)]),
	teamOf: ({ team }) => team ?? PLATFORM,
	teamHead: markdownHead([
		"Team",
		"Missing:",
		"Does not count:",
		"Given:",
		"Who may approve"
	]),
	teamRow: (team, items) => {
		const number = (status) => thousands(items.filter(({ approval }) => approval.status === status).length);
		return markdownRow([
			markdownText(clip(team, 100)),
			number("missing"),
			number("invalid"),
			number("granted"),
			people(items)
		]);
	}
});
const STATES = {
	missing: "**missing**",
	invalid: "**does not count**",
	granted: "given"
};
/** What, who, and its state with the reason. */
function approvalCells({ for: what, by, status, because }, detail) {
	const told = (text) => clip(detail === "full" ? text : requestLevel(text), LONGEST_TEXT);
	return [
		markdownCode(told(what)),
		markdownText(clip(by, LONGEST_TEXT)),
		because === void 0 ? STATES[status] : `${STATES[status]}: ${markdownText(told(because))}`
	];
}
function people(items) {
	const all = new Set(items.map(({ approval }) => approval.by));
	const shown = [...all].slice(0, MOST_PEOPLE).map((by) => markdownText(clip(by, 100)));
	const more = all.size - shown.length;
	return [...shown, ...more > 0 ? [`${thousands(more)} more`] : []].join("; ");
}
// src/core/report/mermaid-chain.ts
/**
* The chain of a namespace as a Mermaid flowchart; of one whose chain changes, before and after, with what is
* new and what goes marked. Empty where there is no configuration.
*/
function mermaidChain({ before, after }) {
	const [was, is] = [before && chainOf(before), after && chainOf(after)];
	const changes = was && is && JSON.stringify(was) !== JSON.stringify(is);
	const only = is ?? was;
	if (!only) return "";
	const lines = changes ? [
		...subgraph("before", "Before", draw(was, "b", labelsOf(is), "removed")),
		...subgraph("after", "After", draw(is, "a", labelsOf(was), "added")),
		"  before ~~~ after",
		"  classDef added stroke:green,stroke-width:3px",
		"  classDef removed stroke:red,stroke-dasharray:5"
	] : draw(only, "n", void 0, "");
	return markdownFence("mermaid", [`flowchart ${changes ? "TB" : "LR"}`, ...lines]);
}
function chainOf({ proxy, backend, auxiliary_backends }) {
	const links = proxy.chain.map((name, index) => ({
		name,
		label: index === proxy.chain.length - 1 ? resourceLabel(backend) : name
	}));
	const stores = /* @__PURE__ */ new Map();
	for (const { pattern, ...resource } of auxiliary_backends) {
		const label = resourceLabel(resource);
		stores.set(label, [...stores.get(label) ?? [], pattern]);
	}
	return {
		links: [
			{
				name: "client",
				label: "client"
			},
			{
				name: "proxy",
				label: "proxy"
			},
			...links
		],
		stores: [...stores].map(([label, patterns]) => ({
			label,
			patterns
		}))
	};
}
/** The settings that name a resource (sizing.yaml, `as: name`); a bucket is shared, its key prefix is not. */
const NAMES = [
	"topic",
	"table",
	"stream",
	"bucket",
	"cluster",
	"key_prefix"
];
function resourceLabel({ type, config }) {
	const name = NAMES.map((setting) => config[setting]).find((value) => typeof value === "string");
	return name === void 0 ? type : `${type} ${name}`;
}
const labelsOf = ({ links, stores }) => new Set([...links, ...stores].map(({ label }) => label));
/** Nodes and arrows; what the other side does not have gets a class. */
function draw({ links, stores }, prefix, other, marked) {
	const mark = (label) => other && !other.has(label) ? `:::${marked}` : "";
	const last = links.length - 1;
	return [
		...links.map(({ label }, index) => {
			const [open, close] = index === last ? ["[(", ")]"] : ["[", "]"];
			return `  ${prefix}${index}${open}${quoted(label)}${close}${mark(label)}`;
		}),
		`  ${links.map((_, index) => `${prefix}${index}`).join(" --> ")}`,
		...stores.flatMap(({ label, patterns }, index) => [`  ${prefix}s${index}[(${quoted(label)})]${mark(label)}`, ...patterns.flatMap((pattern) => {
			const at = links.findIndex(({ name }) => name === pattern);
			return at === -1 ? [] : [`  ${prefix}${at} -.- ${prefix}s${index}`];
		})])
	];
}
const subgraph = (id, title, lines) => [
	`  subgraph ${id} [${quoted(title)}]`,
	"    direction LR",
	...lines.map((line) => `  ${line}`),
	"  end"
];
/** A label as text: what Mermaid or HTML could take for syntax is written as the code of its character. */
function quoted(label) {
	return `"${(visible(clip(label, 100)) || "unnamed").replace(/[^\p{L}\p{N} _.,/()-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/core/report/config-diff.ts
/** Two configurations that differ by more lines than this are not compared: it would take long and tell nothing. */
const MOST_EDITS = 1e3;
const LONGEST_LINE = 200;
/**
* What changes in `platform/<namespace>.yaml`, provenance left out: it only repeats why. Undefined where too
* much differs to compare.
*/
function configDiff(namespace, { before, after }, most) {
	const name = (side, config) => config ? `${side}/platform/${namespace}.yaml` : "/dev/null";
	const [from, to] = [name("a", before), name("b", after)];
	const patch = structuredPatch(from, to, yamlOf(before), yamlOf(after), void 0, void 0, {
		context: 3,
		maxEditLength: MOST_EDITS
	});
	if (!patch) return void 0;
	if (patch.hunks.length === 0) return {
		lines: [],
		left: 0
	};
	const lines = [
		`--- ${from}`,
		`+++ ${to}`,
		...patch.hunks.flatMap((hunk) => [`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines])
	].map((line) => clip(line, LONGEST_LINE));
	return {
		lines: lines.slice(0, most),
		left: Math.max(0, lines.length - most)
	};
}
/** As unified diffs have it: a part without lines stands at the line before. */
const range = (start, lines) => `${lines === 0 ? start - 1 : start},${lines}`;
function yamlOf(config) {
	if (!config) return "";
	const { provenance: _, ...decided } = config;
	return printYaml(decided);
}
// src/core/report/plan-comment-details.ts
const MOST_FIELDS = 30;
const MOST_STEPS = 30;
const MOST_DIFF_LINES = 100;
/** The settings that move, in human units. Of a new namespace there is nothing before; of one that goes all goes. */
function fieldsPiece(change, configs) {
	const { action } = change;
	const { first, following } = ledFields(change);
	const fields = [...first, ...following];
	if (fields.length === 0 || action === "delete") return "";
	const isNew = action === "create";
	const rows = fields.slice(0, MOST_FIELDS).map((field) => {
		const { before, after } = fieldValues(field, configs);
		return markdownRow([
			markdownCode(clip(field.path, 150)),
			...isNew ? [] : [markdownCode(before)],
			markdownCode(after),
			markdownText(clip(field.because, 200))
		]);
	});
	return markdownHead(isNew ? [
		"Setting",
		"Value",
		"Because"
	] : [
		"Setting",
		"Before",
		"After",
		"Because"
	]) + rows.join("") + more(fields.length - rows.length, "more setting");
}
/** A migration by its stages, anything else by its steps. */
function stepsPiece({ steps }) {
	const stages = stageTable(steps);
	if (stages !== "") return stages;
	return stepLists(steps.slice(0, MOST_STEPS)) + more(steps.length - MOST_STEPS, "more step");
}
function diffPiece({ namespace }, configs) {
	const diff = configDiff(namespace, configs, MOST_DIFF_LINES);
	if (!diff) return "Too much of the configuration differs to compare it line by line.\n";
	if (diff.lines.length === 0) return "";
	return markdownFence("diff", diff.lines) + more(diff.left, "more line");
}
const more = (number, what) => number <= 0 ? "" : `\n${count(number, what)} left out here.\n`;
// src/core/report/plan-comment-changes.ts
/** Every optional piece, what matters most first: the last is the first to be left out. */
function* commentPieces({ plan, configs }, detail, sections) {
	const ordered = byRisk(plan?.changes ?? []);
	const risky = ordered.filter(needsEyes);
	const safe = ordered.filter((change) => !needsEyes(change));
	const config = ({ namespace }) => configs.get(namespace) ?? {
		before: null,
		after: null
	};
	const rows = (changes) => pieces("row", changes, (change) => overviewRow(change, detail));
	const fields = (changes) => pieces("fields", changes, (change) => fieldsPiece(change, config(change)));
	yield* rows(risky);
	for (const text of sections) yield {
		kind: "section",
		text
	};
	if (detail === "full") yield* fields(risky);
	yield* rows(safe);
	if (detail === "capability") return;
	yield* fields(safe);
	yield* pieces("chain", ordered, (change) => mermaidChain(config(change)));
	yield* pieces("steps", ordered, stepsPiece);
	yield* pieces("diff", ordered, (change) => diffPiece(change, config(change)));
}
function* pieces(kind, changes, make) {
	for (const change of changes) yield {
		kind,
		text: make(change),
		change
	};
}
function overviewRow(change, detail) {
	const { namespace, team, action, risk, blocked } = change;
	const why = detail === "full" ? toldReasons(change) : requestLevelReasons(change);
	const more = why.length - 1;
	return markdownRow([
		`**${markdownText(clip(namespace, 100))}**`,
		markdownText(clip(team, 100)),
		blocked ? `${action}, **blocked**` : action,
		risk === "safe" ? risk : `**${risk}**`,
		markdownText(clip(why[0] ?? "", 160)) + (more > 0 ? `; ${thousands(more)} more` : "")
	]);
}
/** The table of the changes, worst risk first and then by name. */
function changesSection({ plan }, kept) {
	const changes = byRisk(plan?.changes ?? []);
	if (changes.length === 0) return "";
	const rows = new Map(kept.flatMap((piece) => piece.kind === "row" ? [[piece.change, piece.text]] : []));
	const left = changes.filter((change) => !rows.has(change));
	return [
		`\n### Changes\n\n`,
		rows.size === 0 ? "" : markdownHead([
			"Namespace",
			"Team",
			"Action",
			"Risk",
			"Why"
		]),
		...changes.map((change) => rows.get(change) ?? ""),
		left.length === 0 ? "" : `${rows.size === 0 ? "" : "\n"}${leftOut(left, changes.length)}\n`
	].join("");
}
function leftOut(left, all) {
	const safe = left.filter((change) => !needsEyes(change)).length;
	const which = safe === left.length ? "safe and not blocked" : `${thousands(safe)} of them safe and not blocked`;
	return `${thousands(left.length)} of ${count(all, "change")}, ${which}, left out here for length: the artifact \`plan.md\` has all.`;
}
const ORDER = [
	"fields",
	"chain",
	"steps",
	"diff"
];
const WORDS = {
	fields: "settings",
	chain: "diagram",
	steps: "steps",
	diff: "configuration difference"
};
/** Each change folded, with what there is room for. */
function detailsSection({ plan }, kept, detail) {
	const changes = byRisk(plan?.changes ?? []);
	if (detail === "capability" || changes.length === 0) return "";
	const parts = /* @__PURE__ */ new Map();
	for (const piece of kept) {
		if (piece.kind === "section" || piece.kind === "row") continue;
		const of = parts.get(piece.change) ?? /* @__PURE__ */ new Map();
		parts.set(piece.change, of.set(piece.kind, piece.text));
	}
	const blocks = changes.flatMap((change) => {
		const texts = ORDER.map((kind) => parts.get(change)?.get(kind) ?? "").filter((text) => text !== "");
		return texts.length === 0 ? [] : [folded(change, texts)];
	});
	return [
		blocks.length === 0 ? "" : "\n### Details\n",
		...blocks,
		cutLine(changes, parts)
	].join("");
}
const folded = ({ namespace, action, risk }, parts) => `\n<details>\n<summary><b>${htmlText(clip(namespace, 100))}</b>: ${action}, ${risk}</summary>\n\n${parts.join("\n")}\n</details>\n`;
/** What is not there for want of room. */
function cutLine(changes, parts) {
	const cut = ORDER.flatMap((kind) => {
		const left = changes.filter((change) => !parts.get(change)?.has(kind)).length;
		return left === 0 ? [] : [`${WORDS[kind]} of ${count(left, "change")}`];
	});
	return cut.length === 0 ? "" : `\nLeft out for length: ${cut.join(", ")}. The artifact \`plan.md\` has every setting and step.\n`;
}
// src/core/report/plan-comment-data-loss.ts
const MOST_REASONS = 3;
/** Every change that loses data, and why. Never cut: where it is too long for `room`, it is summed up by team. */
function dataLossSection({ plan }, detail, room) {
	const losing = byRisk(plan?.changes ?? []).filter(({ risk }) => risk === "data-loss");
	if (losing.length === 0) return "";
	const blocked = losing.filter((change) => change.blocked).length;
	const state = blocked === 0 ? "" : blocked === losing.length ? `; ${blocked === 1 ? "it is" : "all are"} blocked` : `, ${thousands(blocked)} of which ${blocked === 1 ? "is" : "are"} blocked`;
	const heading = `\n### \u26a0\ufe0f Data loss\n\n**${count(losing.length, "change")}** ${losing.length === 1 ? "loses" : "lose"} data${state}.\n`;
	return `${heading}\n${rowsOrTeams(losing, table(detail), room - markdownSize(heading) - 1)}`;
}
const table = (detail) => ({
	head: markdownHead([
		"Namespace",
		"Action",
		"Why"
	]),
	row: (change) => markdownRow([
		`**${markdownText(clip(change.namespace, 100))}**`,
		change.blocked ? `${change.action}, **blocked**` : change.action,
		lossReasons(change, detail)
	]),
	teamOf: ({ team }) => team,
	teamHead: markdownHead([
		"Team",
		"Changes that lose data:",
		"Blocked:"
	]),
	teamRow: (team, items) => markdownRow([
		markdownText(clip(team, 100)),
		thousands(items.length),
		thousands(items.filter(({ blocked }) => blocked).length)
	])
});
/** Who may not make a change is no reason for what it loses. */
const isReason = (reason) => !reason.startsWith("blocked: ");
/** Those that speak of the loss, where any does; a deletion's do all. */
function lossReasons(change, detail) {
	const all = detail === "full" ? toldReasons(change).filter(isReason) : requestLevelReasons(change);
	const speaking = all.filter((reason) => reason.startsWith("data-loss"));
	const reasons = speaking.length > 0 ? speaking : all;
	const more = reasons.length - MOST_REASONS;
	return [...reasons.slice(0, MOST_REASONS).map((reason) => markdownText(clip(reason.replace(/^data-loss: /, ""), 300))), ...more > 0 ? [`and ${thousands(more)} more`] : []].join("<br>");
}
// src/core/report/plan-verdict.ts
function planVerdict(report) {
	if (report.result === "rejected" || report.plan === null) return rejected(report);
	return report.result === "blocked" ? blocked(report, report.plan) : accepted(report, report.plan);
}
/** What blocks a change and no approval lifts, and what to do about it. */
const HELD = {
	NOT_AUTHORIZED: "A member of its team or the platform team must propose what the author may not change.",
	DELETION_LIMIT_EXCEEDED: "Delete in smaller steps, or ask for grants (delete: true).",
	IDENTITY_UNCHECKED: "Somebody with an account must propose it."
};
/** Whether a finding only says that an approval is missing, or does not count. */
const asksForApproval = ({ error: { code } }) => PROSE[code]?.blocks === true && !Object.hasOwn(HELD, code);
const openErrors = ({ diagnostics }) => ofSeverity(diagnostics.filter(({ existing }) => !existing), "error");
function rejected(report) {
	const errors = openErrors(report);
	const approvals = errors.filter(asksForApproval).length;
	const correct = isOfBase(report, errors) ? "The errors are in the policies of the base, which decide: no change passes until they are corrected there." : "Correct the errors and push again.";
	return {
		says: `nothing would be done: ${count(errors.length - approvals, "error")} to correct`,
		next: approvals === 0 ? correct : `${correct} ${count(approvals, "approval")} ${approvals === 1 ? "is" : "are"} needed as well.`
	};
}
/** Without policies that could judge it nobody can say what a change edits; with its own ones it is a bootstrap. */
const isOfBase = ({ base, guarded, bootstrap }, errors) => base !== null && guarded === null && !bootstrap && errors.length > 0 && errors.every(({ error }) => error.code === "INVALID_POLICY");
function blocked(report, { changes }) {
	const waits = ({ approvals }) => approvals.some(isOpen);
	const waiting = changes.filter(waits).length;
	const heldChanges = changes.filter((change) => change.blocked && (!waits(change) || change.reasons.some((reason) => reason.startsWith("blocked: "))));
	const held = heldChanges.length;
	const rest = besideChanges(report, changes);
	const own = report.guarded !== null && isOpen(report.guarded.approval);
	const who = [
		...waiting > 0 ? [ofAll(waiting, changes.length)] : [],
		...rest.waiting > 0 ? [`${count(rest.waiting, "edit")} that ${rest.waiting === 1 ? "changes" : "change"} no configuration`] : [],
		...own ? ["the edit of the platform's own files"] : []
	];
	const plural = waiting > 1 || rest.waiting > 1 || who.length > 1;
	const says = [
		...who.length > 0 ? [`${who.join(" and ")} ${plural ? "wait" : "waits"} for an approval`] : [],
		...held > 0 ? [heldChanges.every(waits) ? `${waiting === 1 ? "it" : `${thousands(held)} of them`} ${held === 1 ? "is" : "are"} also blocked for another reason` : heldWords(held, changes.length, who.length > 0)] : [],
		...rest.barred > 0 ? [`${count(rest.barred, "edit")} that the author may not make`] : [],
		...rest.wrong > 0 ? [`${count(rest.wrong, "wrong request")} held`] : [],
		...rest.unknown ? ["nobody knows who asks for it"] : []
	];
	if (says.length === 0) return {
		says: "findings hold it",
		next: "Correct what is reported."
	};
	const remedies = Object.entries(HELD).flatMap(([code, remedy]) => openErrors(report).some(({ error }) => error.code === code) ? [remedy] : []);
	const them = remedies.length > 0 ? "what waits" : plural ? "them" : "it";
	return {
		says: says.join("; "),
		next: [
			...remedies,
			...rest.wrong > 0 ? ["Correct the errors and push again."] : [],
			...who.length > 0 ? [`Have ${them} approved by the people named below, or take out what needs it.`] : []
		].join(" ")
	};
}
/** What holds a change and stands in none of its planned changes. */
function besideChanges(report, changes) {
	const planned = new Set(changes.map(({ namespace }) => namespace)).add(null);
	const errors = openErrors(report);
	const names = (which) => new Set(errors.filter((one) => which(one) && !planned.has(one.namespace)).map((one) => one.namespace)).size;
	const isWrong = (one) => !asksForApproval(one) && !Object.hasOwn(HELD, one.error.code);
	return {
		waiting: names(asksForApproval),
		barred: names(({ error }) => error.code === "NOT_AUTHORIZED"),
		wrong: new Set(errors.filter(isWrong).map(({ location }) => location.file)).size,
		unknown: errors.some(({ error }) => error.code === "IDENTITY_UNCHECKED")
	};
}
function heldWords(held, all, besides) {
	const are = held === 1 ? "is" : "are";
	return besides ? `${thousands(held)} ${are} blocked for another reason` : `${ofAll(held, all)} ${are} blocked, and no approval lifts that`;
}
/** `2 of 6 changes`, `all 4 changes`, `1 change`. */
function ofAll(some, all) {
	if (some < all) return `${thousands(some)} of ${thousands(all)} changes`;
	if (all === 2) return "both changes";
	return all === 1 ? "1 change" : `all ${thousands(all)} changes`;
}
function accepted(report, { changes, summary }) {
	if (changes.length > 0) {
		const them = changes.length === 1 ? "it" : "them";
		return {
			says: `${count(changes.length, "change")}, and nothing holds ${them}`,
			next: afterwards(report, them)
		};
	}
	const unchanged = `${count(summary.unchanged, "namespace")} unchanged`;
	return report.guarded === null ? {
		says: `nothing to do: ${unchanged}`,
		next: ""
	} : {
		says: `an edit of the platform's own files, and nothing holds it; ${unchanged}`,
		next: afterwards(report, "it")
	};
}
function afterwards({ bootstrap, diagnostics }, them) {
	if (diagnostics.some(({ error }) => error.code === "IDENTITY_UNCHECKED")) return `Who asks for ${them} was not checked: no author was named.`;
	if (bootstrap) return "Merge it to put the first policies in force.";
	return them === "it" ? "It can be merged as it is." : "They can be merged as they are.";
}
// src/core/report/shown-findings.ts
/** Findings to show at a level of detail (contracts, "The GitHub Action"), in their order. */
const shownFindings = (diagnostics, detail) => diagnostics.filter(({ severity, error, fix }) => detail === "full" || severity === "error" || !tellsBackend(JSON.stringify([error, fix])));
// src/core/report/plan-comment.ts
/** A comment may have 65,536 characters; what is around the report needs some. */
const BUDGET = 6e4;
/** For what says how much was left out. */
const RESERVE = 800;
const MOST_FILES = 5;
const MOST_QUOTAS = 40;
const MOST_MOVES = 20;
/**
* The comment on a pull request: verdict, counts, who must approve and what loses data whole or summed up by team,
* whatever the size; then as much of the rest as fits. Differences of the configuration go first, then steps, diagrams,
* settings and rows of safe changes.
*/
function renderPlanComment(report, options) {
	const budget = options.budget ?? BUDGET;
	const { detail } = options;
	const head = headSection(report, options.merged === true);
	const room = budget - RESERVE - markdownSize(head);
	const mustKeep = [
		head,
		approvalsSection(report, detail, room * .4),
		dataLossSection(report, detail, room * .25)
	].join("");
	const left = budget - RESERVE - markdownSize(mustKeep);
	const findings = findingsSection(report, options, report.plan ? Math.min(left, room * .3) : left);
	const sections = [
		grantedSection(report, detail),
		quotaSection(report),
		movesSection(report, detail)
	];
	return fillBudget(commentPieces(report, detail, sections), (kept) => [
		mustKeep,
		findings,
		changesSection(report, kept),
		...kept.filter(({ kind }) => kind === "section").map(({ text }) => text),
		detailsSection(report, kept, detail)
	].join(""), budget);
}
const TITLES = {
	accepted: "\u2705 Accepted",
	blocked: "\u23f8\ufe0f Blocked",
	rejected: "\u274c Rejected"
};
function headSection(report, merged) {
	const { result, plan, namespaces, base, bootstrap } = report;
	const { says, next: before } = planVerdict(report);
	const next = merged ? "" : before;
	const against = base === null ? "nothing, so that all of it is new" : markdownCode(clip(base, 100));
	const counts = plan === null ? namespaces > 0 ? `\n${count(namespaces, "namespace")} checked.\n` : "" : plan.changes.length > 0 ? `\n**${count(plan.changes.length, "change")}** against ${against}: ${actionTally(plan.summary)}; ${thousands(plan.summary.unchanged)} unchanged. **Risk**: ${riskTally(plan.changes)}.\n` : "";
	return [
		`## ${TITLES[result]}\n\n${says.charAt(0).toUpperCase()}${says.slice(1)}. ${next}`.trimEnd(),
		`\n${counts}`,
		bootstrap ? "\nThe base has no policies yet: those of this change judged it, guided requests only, and nothing is applied.\n" : "",
		guardedLine(report)
	].join("");
}
function guardedLine({ guarded }) {
	if (!guarded) return "";
	const files = guarded.files.slice(0, MOST_FILES).map((file) => markdownCode(clip(file, 100)));
	const more = guarded.files.length - files.length;
	return `\nIt edits the platform's own files: ${[...files, ...more > 0 ? [count(more, "more file")] : []].join(", ")}.\n`;
}
function findingsSection({ plan, diagnostics }, options, room) {
	const shown = shownFindings(diagnostics, options.detail);
	const heading = "\n### Findings\n";
	const planned = new Set(plan?.changes.map(({ namespace }) => namespace)).add(null);
	const folds = (one) => plan !== null && planned.has(one.namespace) && asksForApproval(one);
	const body = findingsMarkdown(shown, room - markdownSize(heading), {
		...options,
		folds
	});
	return body === "" ? "" : heading + body;
}
function quotaSection({ plan, quotas }) {
	const notable = notableQuotas(quotas);
	if (plan === null || notable.length === 0) return "";
	const lines = quotaLines(notable.slice(0, MOST_QUOTAS), 110);
	const more = notable.length - lines.length;
	return [
		"\n### Quotas\n\n`+` is what this change takes, `-` what it gives back.\n\n",
		markdownFence("text", lines),
		more > 0 ? `\n${thousands(more)} more, none of them fuller, are left out.\n` : ""
	].join("");
}
function movesSection({ wouldMove }, detail) {
	if (wouldMove.length === 0) return "";
	const rows = wouldMove.slice(0, MOST_MOVES).map(({ namespace, team, from, to, because }) => {
		const name = `- **${markdownText(clip(namespace, 100))}** (${markdownText(clip(team, 100))})`;
		return detail === "full" ? `${name}: ${markdownText(clip(from, 100))} \u2192 ${markdownText(clip(to, 100))}, by ${markdownCode(clip(because, 100))}\n` : `${name}\n`;
	});
	const more = wouldMove.length - rows.length;
	return [
		`\n### Would move\n\nToday's policies would place ${count(wouldMove.length, "namespace")} elsewhere. ${wouldMove.length === 1 ? "It stays where it is" : "They stay where they are"} until named by a grant with \`migrate: true\` in \`policies/approvals.yaml\`.\n\n`,
		...rows,
		more > 0 ? `- and ${thousands(more)} more\n` : ""
	].join("");
}
export { approvalsSection as a, planVerdict as i, shownFindings as n, requestLevel as o, asksForApproval as r, tellsBackend as s, renderPlanComment as t };
