import { a as formatPath, i as clip, r as showValue, s as pointerPath, t as TYPE_WORDS } from "./show-value-CyT3irk0.js";
import { t as compareText } from "./compare-z_VLRuxC.js";
import { n as didYouMean, t as closest } from "./did-you-mean-DXhUhzXt.js";
const { isUtf8 } = process.getBuiltinModule("node:buffer");
const { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, statSync } = process.getBuiltinModule("node:fs");
const { isAbsolute, join, posix } = process.getBuiltinModule("node:path");
// src/core/diagnostics/finding.ts
/** Builds a finding; the code decides which params are needed. */
function finding(code, at, params, more = {}) {
	return {
		code,
		at,
		params,
		...more
	};
}
// src/core/model/source.ts
/** A request file is at most this long; no sensible one comes near (semantics 1). */
const MAX_FILE_BYTES = 262144;
/** More request files than this are not read. */
const MAX_FILES = 25e4;
// src/core/diagnostics/prose-syntax.ts
function syntaxMessage(p) {
	switch (p.kind) {
		case "not-utf8": return "The file is not UTF-8: a byte here belongs to no character";
		case "too-large": return `The file has ${p.bytes} bytes, and at most ${MAX_FILE_BYTES} are read`;
		case "symlink": return "This is a symbolic link, and links are not followed";
		case "submodule": return "This is another repository (a submodule), and those are not read";
		case "not-a-file": return "This is not a regular file";
		case "unreadable": return `The file cannot be read: ${p.cause}`;
		case "too-many-files": return `There are more than ${p.limit} request files, and the rest is not read`;
		case "yaml": return p.text;
		case "empty": return "The file is empty";
		case "duplicate-key": return `Key '${clip(p.key)}' stands twice in this mapping`;
		case "multiple-documents": return "The file has more than one YAML document";
		case "complex-key": return "A key must be a plain word, not a list or a mapping";
		case "merge-key": return "Merge keys ('<<') are not supported";
		case "tag": return `Tag '${clip(p.tag)}' is not supported`;
		case "unknown-alias": return `Alias '*${clip(p.alias)}' refers to no anchor`;
		case "too-many-aliases": return `Aliases expand to more than ${p.limit} values`;
		case "too-many-nodes": return `The file has more than ${p.limit} values`;
		case "too-deep": return `Values are nested more than ${p.limit} levels deep`;
	}
}
function syntaxRecommendation(p) {
	switch (p.kind) {
		case "not-utf8": return "Save the file as UTF-8";
		case "too-large": return "A request needs a few kilobytes at most; remove what does not belong to it";
		case "symlink":
		case "submodule":
		case "not-a-file": return "Put the requests themselves here, as regular files";
		case "unreadable": return "Make the file readable for the user who runs prism";
		case "too-many-files": return "Split the repo, or narrow `requests` in prism.yaml";
		case "yaml": return "Correct the YAML at this place";
		case "empty": return "Write a request, or remove the file";
		case "duplicate-key": return "Keep one of the two";
		case "multiple-documents": return "Put each request into a file of its own and remove the '---' between them";
		case "complex-key": return "Use the fields of the request schema as keys";
		case "merge-key": return "Write the fields out";
		case "tag": return "Remove the tag; plain YAML values are enough for a request";
		case "unknown-alias": return "Write the value out, or quote it if it should start with '*'";
		case "too-many-aliases": return "Write the values out";
		case "too-many-nodes":
		case "too-deep": return "A request is a small and flat mapping; remove what does not belong to it";
	}
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection$1(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection$1(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection$1(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection$1(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection$1(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection$1(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection$1(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection$1(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection$1(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection$1(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection$1(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection$1(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection$1(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection$1(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection$1(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection$1(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection$1(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection$1(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection$1(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection$1(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection$1(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection$1(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock$1 = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock$1(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock$1(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock$1(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection$1(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && "items" in token;
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty$1(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty$1(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "\ufeff") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty$1(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty$1(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty$1(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty$1(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty$1(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty$1(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty$1(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty$1(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty$1(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty$1(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// src/core/parse/forbidden-characters.ts
/**
* What YAML does not allow as a character; lines that end with a lone carriage return, which YAML has and the
* library does not; and a byte order mark further on, which nobody sees. All of it in one native search.
*/
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]|\r(?!\n)/;
/** The first of each kind: a binary file has thousands. */
function forbiddenCharacters(text) {
	if (!FORBIDDEN.test(text)) return [];
	const found = /* @__PURE__ */ new Map();
	for (const { 0: character, index } of text.matchAll(new RegExp(FORBIDDEN, "g"))) {
		if (found.has(character)) continue;
		const params = {
			kind: "yaml",
			text: describe$1(character)
		};
		found.set(character, {
			start: index,
			end: index + 1,
			params
		});
	}
	return [...found.values()];
}
function describe$1(character) {
	if (character === "\r") return "A line ends with a carriage return alone; end lines with LF or CRLF";
	if (character === "\ufeff") return "A byte order mark (U+FEFF) may only stand at the start of the file";
	return `Character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")} is not allowed in YAML`;
}
// src/core/parse/line-index.ts
/** Turns offsets into lines and columns. The text is searched for line ends when the first one is asked for. */
function lineIndex(text) {
	let starts;
	const position = (offset) => {
		starts ??= lineStarts(text);
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - starts[low] + 1
		};
	};
	return (start, end) => {
		const from = position(Math.min(start, text.length));
		const to = position(Math.min(Math.max(start, end), text.length));
		return {
			line: from.line,
			column: from.column,
			end_line: to.line,
			end_column: to.column
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
// src/core/parse/key-text.ts
/** A key as people wrote it: `1.0` stays `1.0`, whatever number it is. */
function keyText(key) {
	if (typeof key.value === "string") return key.value;
	return key.type === Scalar.PLAIN ? key.source ?? "" : String(key.value);
}
// src/core/parse/locate-node.ts
/**
* Where a field stands. What has no text of its own or spans lines (a block, an empty value, the ancestor of a
* missing field) is shown by its key, so that a caret points at one word.
*/
function locateNode(tree, at, target) {
	let node = tree.root;
	let key;
	for (const part of at) {
		const child = childOf$1(tree, node, part);
		if (child === void 0) return key === void 0 ? headOf$1(tree, node) : textOf$1(tree, key);
		key = child.key;
		node = child.value;
	}
	if (key !== void 0 && (target === "key" || !standsAlone(node))) return textOf$1(tree, key);
	return headOf$1(tree, node);
}
/** The entry of a mapping by its key as text. */
function pairOf(map, key) {
	return map.items.find((pair) => isScalar(pair.key) && keyText(pair.key) === key);
}
/** Items of a list have no key. */
function childOf$1({ targets }, parent, part) {
	const node = isAlias(parent) ? targets.get(parent)?.node : parent;
	if (isMap(node)) return pairOf(node, String(part));
	if (!isSeq(node) || typeof part !== "number") return void 0;
	const value = node.items[part];
	return value && {
		key: void 0,
		value
	};
}
function standsAlone(node) {
	if (node === null || node.range[0] === node.range[1]) return false;
	return !isCollection$1(node) || node.flow === true;
}
function textOf$1({ text }, node) {
	let [start, end] = node.range;
	if (isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)) while (end > start && /\s/.test(text[end - 1])) end--;
	return [start, end];
}
/** What has no key: the root, shown from the start of the file, or an item of a list. */
function headOf$1(tree, node) {
	const { text, root } = tree;
	const firstKey = isMap(node) ? node.items[0]?.key : void 0;
	if (node === root) return [0, firstKey === void 0 ? firstLineEnd(text) : firstKey.range[1]];
	const [start, end] = node.range;
	if (start === end) return dashBefore(text, start);
	if (standsAlone(node)) return textOf$1(tree, node);
	return [start, firstKey === void 0 ? start + 1 : firstKey.range[1]];
}
function firstLineEnd(text) {
	const end = text.search(/\r?\n/);
	return end === -1 ? text.length : end;
}
/** An empty item is shown by its dash. */
function dashBefore(text, offset) {
	const dash = Math.max(text.lastIndexOf("-", offset), 0);
	return [dash, dash + 1];
}
// src/core/parse/locate-plain.ts
/** Where a field of a plain file stands: as `locateNode` says it, from the parser's tokens alone. */
function locatePlain(root, at, target) {
	let node = root;
	let key;
	for (const part of at) {
		const child = childOf(node, part);
		if (child === void 0) return key === void 0 ? headOf(root, node) : textOf(key);
		key = child.key;
		node = child.value;
	}
	if (key !== void 0 && (target === "key" || isBlock(node))) return textOf(key);
	return headOf(root, node);
}
/** Items of a list have no key. */
function childOf(parent, part) {
	if (parent.type !== "block-map" && parent.type !== "block-seq" && parent.type !== "flow-collection") return void 0;
	const items = parent.items.filter(({ value }) => value);
	const item = parent.type === "block-map" || parent.type === "flow-collection" && parent.start.type === "flow-map-start" ? items.find(({ key }) => key.source === String(part)) : typeof part === "number" ? items[part] : void 0;
	return item && {
		key: item.key ?? void 0,
		value: item.value
	};
}
const isBlock = ({ type }) => type === "block-map" || type === "block-seq";
function textOf(token) {
	if (token.type !== "flow-collection") return [token.offset, token.offset + token.source.length];
	return [token.offset, token.end[0].offset + 1];
}
/** What has no key: the root, shown from the start of the file, or an item of a list. */
function headOf(root, node) {
	if (!isBlock(node)) return textOf(node);
	const first = node.items.find(({ key }) => key)?.key;
	const start = node === root ? 0 : node.offset;
	return [start, first ? textOf(first)[1] : start + 1];
}
// src/core/parse/syntax-limits.ts
/** Values of a file, those that aliases repeat not counted. */
const MAX_VALUES = 2e4;
/** Values that all aliases of a file repeat. */
const MAX_ALIASED_VALUES = 1e3;
// src/core/parse/tag-problem.ts
const CORE = "tag:yaml.org,2002:";
const CORE_TAGS = new Set([
	"map",
	"seq",
	"str",
	"null",
	"bool",
	"int",
	"float"
].map((name) => CORE + name));
/** Whether the library could give the value its tag. */
function tagFits(node, tag) {
	if (isMap(node)) return tag === `${CORE}map`;
	if (isSeq(node)) return tag === `${CORE}seq`;
	const { value } = node;
	switch (tag) {
		case "!":
		case `${CORE}str`: return true;
		case `${CORE}null`: return value === null;
		case `${CORE}bool`: return typeof value === "boolean";
		case `${CORE}int`:
		case `${CORE}float`: return typeof value === "number";
		default: return false;
	}
}
/** `tag` is resolved; people are shown it as they wrote it. */
function tagProblem(place, tag, text) {
	const { start, end } = place;
	const written = text.slice(start, end);
	return {
		start,
		end,
		params: CORE_TAGS.has(tag) ? {
			kind: "yaml",
			text: `Tag '${clip(written)}' does not fit this value`
		} : {
			kind: "tag",
			tag: written
		}
	};
}
// src/core/parse/plain-value.ts
/**
* Turns a document into plain data and finds what this project does not accept of YAML. The library's own
* conversion knows neither positions nor our limits, and its mappings have a prototype. `tags` are the
* library's complaints about tags, which it makes in the order of this walk.
*/
function toPlain(root, tags, text) {
	const walk = {
		text,
		problems: [],
		targets: /* @__PURE__ */ new Map(),
		anchors: /* @__PURE__ */ new Map(),
		path: [],
		tags,
		tag: 0,
		values: 0,
		aliased: 0,
		deepest: 0,
		givenUp: false
	};
	return {
		value: plain(walk, root, 1),
		problems: walk.problems,
		targets: walk.targets
	};
}
function plain(walk, node, depth) {
	if (isAlias(node)) return repeated(walk, node, depth);
	if (++walk.values > 2e4) return giveUp(walk, node, {
		kind: "too-many-nodes",
		limit: MAX_VALUES
	});
	if (node.tag !== void 0) checkTag(walk, node);
	return node.anchor === void 0 ? content(walk, node, depth) : anchored(walk, node, node.anchor, depth);
}
function content(walk, node, depth) {
	if (isScalar(node)) return scalarValue(walk, node);
	if (depth > 64) return giveUp(walk, node, {
		kind: "too-deep",
		limit: 64
	});
	if (depth > walk.deepest) walk.deepest = depth;
	return isMap(node) ? mapping(walk, node, depth) : list(walk, node, depth);
}
function mapping(walk, map, depth) {
	const result = Object.create(null);
	for (const pair of map.items) {
		const node = pair.key;
		const key = keyOf(walk, node, depth);
		if (key !== void 0) walk.path.push(key);
		if (key !== void 0 && key in result) report(walk, node, {
			kind: "duplicate-key",
			key
		}, true);
		const value = pair.value === null ? nothing(walk, node) : plain(walk, pair.value, depth + 1);
		if (key !== void 0) {
			result[key] = value;
			walk.path.pop();
		}
		if (walk.givenUp) break;
	}
	return result;
}
/** The value of a key that stands alone, as in {a, b}. */
function nothing(walk, key) {
	if (++walk.values > 2e4) giveUp(walk, key, {
		kind: "too-many-nodes",
		limit: MAX_VALUES
	});
	return null;
}
function list(walk, seq, depth) {
	const result = [];
	for (const item of seq.items) {
		walk.path.push(result.length);
		result.push(plain(walk, item, depth + 1));
		walk.path.pop();
		if (walk.givenUp) break;
	}
	return result;
}
/** Undefined for what cannot be a key. */
function keyOf(walk, node, depth) {
	const key = isAlias(node) ? anchorOf(walk, node)?.node : node;
	if (key === void 0) return void 0;
	if (!isScalar(key)) {
		report(walk, node, { kind: "complex-key" });
		if (key === node) plain(walk, node, depth + 1);
		return;
	}
	if (key === node && key.tag !== void 0) checkTag(walk, key);
	if (key.type === Scalar.PLAIN && key.value === "<<") {
		report(walk, node, { kind: "merge-key" });
		return;
	}
	if (key.source === "" && key.value === null) {
		report(walk, node, {
			kind: "yaml",
			text: "A key is missing before ':'"
		});
		return;
	}
	const text = keyText(key);
	if (key.anchor !== void 0 && key === node) walk.anchors.set(key.anchor, {
		node,
		value: text,
		size: 1,
		height: 0
	});
	return text;
}
function scalarValue(walk, node) {
	const { value } = node;
	if (typeof value === "number") return value === 0 ? 0 : value;
	if (typeof value === "string" && node.type === Scalar.QUOTE_DOUBLE && LONE_SURROGATE.test(value)) report(walk, node, {
		kind: "yaml",
		text: "An escape in this text is half a character (a lone surrogate)"
	});
	return value;
}
/** Only an escape can make one: the file itself is UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/u;
function anchored(walk, node, name, depth) {
	walk.anchors.set(name, "open");
	const { values, aliased, deepest } = walk;
	walk.deepest = depth - 1;
	const value = content(walk, node, depth);
	walk.anchors.set(name, {
		node,
		value,
		size: walk.values - values + (walk.aliased - aliased) + 1,
		height: walk.deepest - depth + 1
	});
	walk.deepest = Math.max(walk.deepest, deepest);
	return value;
}
/** The value of an alias is the anchor's own, not a copy; its size counts all the same. */
function repeated(walk, alias, depth) {
	const anchor = anchorOf(walk, alias);
	if (anchor === void 0) return void 0;
	walk.aliased += anchor.size;
	const deepest = depth + anchor.height - 1;
	if (walk.aliased > 1e3) return giveUp(walk, alias, {
		kind: "too-many-aliases",
		limit: MAX_ALIASED_VALUES
	});
	if (deepest > 64) return giveUp(walk, alias, {
		kind: "too-deep",
		limit: 64
	});
	if (deepest > walk.deepest) walk.deepest = deepest;
	return anchor.value;
}
function anchorOf(walk, alias) {
	const anchor = walk.anchors.get(alias.source);
	if (anchor === void 0) {
		report(walk, alias, {
			kind: "unknown-alias",
			alias: alias.source
		});
		return;
	}
	if (anchor === "open") {
		report(walk, alias, {
			kind: "yaml",
			text: `Alias '*${clip(alias.source)}' stands within its own anchor`
		});
		return;
	}
	walk.targets.set(alias, anchor);
	return anchor;
}
function checkTag(walk, node) {
	const tag = node.tag;
	if (tag === void 0 || tagFits(node, tag)) return;
	const place = walk.tags[walk.tag++] ?? placeOf$1(node);
	walk.problems.push({
		...tagProblem(place, tag, walk.text),
		at: [...walk.path]
	});
}
function report(walk, node, params, key = false) {
	walk.problems.push({
		...placeOf$1(node),
		params,
		at: [...walk.path],
		key
	});
	if (walk.problems.length >= 200) walk.givenUp = true;
}
function giveUp(walk, node, params) {
	if (!walk.givenUp) report(walk, node, params);
	walk.givenUp = true;
}
function placeOf$1(node) {
	const [start, end] = node.range;
	return {
		start,
		end: Math.max(end, start + 1)
	};
}
// src/core/parse/yaml-problem.ts
const WORDINGS = [
	{
		matches: /^All mapping items must start at the same column/,
		text: "This key is not indented like the other keys of its mapping",
		place: "next"
	},
	{
		matches: /^All sequence items must start at the same column/,
		text: "This list item is not indented like the others",
		place: "next"
	},
	{
		matches: /^Sequence item without - indicator/,
		text: "A list item must start with '- '; is this line indented wrongly?",
		place: "next"
	},
	{
		matches: /^Tabs are not allowed/,
		text: "Tabs cannot indent; use spaces"
	},
	{
		matches: /^Implicit map keys need to be followed/,
		text: "'$text' has no value; is a ':' missing behind it?"
	},
	{
		matches: /^Implicit keys need to be on a single line/,
		text: "This line has no ': ' (a colon and a space), so it reads as one key with the next line"
	},
	{
		matches: /^Implicit keys of flow sequence pairs/,
		text: "A key inside [...] must stand on one line with its value"
	},
	{
		matches: /^The : indicator must be at most 1024/,
		text: "A key has at most 1024 characters"
	},
	{
		matches: /^Nested mappings are not allowed in compact/,
		text: "A second 'key: value' on this line; quote the value if the ':' belongs to it",
		severalLines: "This line is indented deeper than the key before it, which has its value already"
	},
	{
		matches: /^A block sequence may not be used/,
		text: "A list item ('- ') among the keys of a mapping; is it indented wrongly?",
		place: "next"
	},
	{
		matches: /^Unexpected block-seq-ind on same line/,
		text: "A list cannot start on the line of its key; put each '- ' on a line of its own"
	},
	{
		matches: /^Block collections are not allowed within flow/,
		text: "A ',' is missing here: inside {...} and [...] values are separated by commas"
	},
	{
		matches: /^Unexpected (?:,|empty item) in flow/,
		text: "A comma without a value before it"
	},
	{
		matches: /^Missing , between flow/,
		text: "A ',' is missing before this"
	},
	{
		matches: /^Missing , or : between flow/,
		text: "A ',' or ':' is missing before this"
	},
	{
		matches: /^Missing space after : in flow/,
		text: "A space is missing after ':'"
	},
	{
		matches: /^Flow (?:map|sequence) .*must be sufficiently indented and end with a (.)/,
		text: "'$1' is missing; lines inside {...} and [...] must be indented deeper than their key"
	},
	{
		matches: /^Flow (?:map|sequence) must end with a (.)/,
		text: "'$1' is missing"
	},
	{
		matches: /^Missing closing/,
		text: "This quote is never closed",
		place: "quote"
	},
	{
		matches: /^Invalid escape sequence (.*)/,
		text: "'$1' is no escape; write \\\\ for a backslash, or use single quotes"
	},
	{
		matches: /^Plain value cannot start with (?:.* )?(\S)$/,
		text: "A value cannot start with '$1' unless it is quoted"
	},
	{
		matches: /^Plain value cannot start/,
		text: "A value cannot start with this character unless it is quoted"
	},
	{
		matches: /^Comments must be separated/,
		text: "A space is missing before '#'; quote the text if it is no comment"
	},
	{
		matches: /^Block scalar header includes extra/,
		text: "Only the line after '|' or '>' starts the text"
	},
	{
		matches: /^Block scalar/,
		text: "The text after '|' or '>' must be indented, all of it by at least as much"
	},
	{
		matches: /^Tags and anchors must be separated/,
		text: "A space is missing before this"
	},
	{
		matches: /^A node can have at most one (\w+)/,
		text: "A value has at most one $1"
	},
	{
		matches: /^Anchors and tags must be after the (.)/,
		text: "An anchor or tag stands after '$1' and not before it"
	},
	{
		matches: /^An alias node must not/,
		text: "An alias cannot have an anchor or a tag"
	},
	{
		matches: /^(Anchor|Alias) cannot be an empty/,
		text: "$1 without a name; quote the text if it is none"
	},
	{
		matches: /^Missing newline after block sequence props/,
		text: "A list starts on the line after its anchor or tag"
	},
	{
		matches: /^Missing directives-end/,
		text: "'---' is missing between the directives ('%') and the file's content"
	},
	{
		matches: /^Block collection cannot start on same line/,
		text: "The content starts on the line after '---'"
	},
	{
		matches: /^Unsupported YAML version (.*)/,
		text: "YAML $1 is not supported; files are read as YAML 1.2"
	},
	{
		matches: /^%(\w+) directive should contain/,
		text: "The %$1 directive is not complete"
	},
	{
		matches: /^(Not a valid tag|Verbatim tags|The .* tag has no suffix|Could not resolve tag|URIError)/,
		text: "'$text' is not a valid tag; quote the text if it is none"
	},
	{
		matches: /^Unexpected .* at node end/,
		text: "Unexpected '$text' after the value; quote the value if it belongs to it"
	},
	{
		matches: /^(Unexpected|Not a YAML token)/,
		text: "Unexpected '$text'"
	}
];
/** A library error in words for people who do not know YAML's own terms. */
function yamlProblem(error, text) {
	for (const { matches, text: wording, place, severalLines } of WORDINGS) {
		const match = matches.exec(error.message);
		if (match === null) continue;
		const lastLine = severalLines === void 0 ? void 0 : lastLineOfKey(text, error.start);
		if (lastLine !== void 0) return {
			start: lastLine,
			end: lastLine + 1,
			params: {
				kind: "yaml",
				text: severalLines
			}
		};
		const at = moveTo(place ?? "there", error, text);
		const words = wording.replace("$1", () => clip(match[1] ?? "")).replace("$text", () => excerpt(text, at.start, at.end));
		return {
			...at,
			params: {
				kind: "yaml",
				text: words
			}
		};
	}
	return {
		start: error.start,
		end: error.end,
		params: {
			kind: "yaml",
			text: clip(oneLine(error.message), 200)
		}
	};
}
function moveTo(place, { start, end, message }, text) {
	if (place === "next") {
		const next = nextToken(text, start);
		return {
			start: next,
			end: next + 1
		};
	}
	if (place === "quote") {
		const quote = openingQuote(text, start, message.includes("\"") ? "\"" : "'");
		return {
			start: quote,
			end: quote + 1
		};
	}
	return {
		start,
		end
	};
}
/** Where the last line of a key starts, if it has more than one: `a: 1` and below it, indented, `b: 2`. */
function lastLineOfKey(text, start) {
	const colon = /:(?=\s|$)/g;
	colon.lastIndex = start;
	const newline = text.lastIndexOf("\n", colon.exec(text)?.index ?? start);
	return newline < start ? void 0 : nextToken(text, newline + 1);
}
/** The library points at the end of the value before. */
function nextToken(text, from) {
	const blank = /(?:[ \t\r\n]|#.*)*/y;
	blank.lastIndex = from;
	blank.test(text);
	return blank.lastIndex < text.length ? blank.lastIndex : from;
}
/** The library points at the end of what an open quote swallowed; the other quotes in there are escaped. */
function openingQuote(text, end, quote) {
	let at = text.lastIndexOf(quote, end - 1);
	while (at > 0) {
		let from = at;
		while (text[from - 1] === (quote === "\"" ? "\\" : quote)) from--;
		if (!((at - from) % 2 === 1)) return quote === "\"" ? at : from;
		at = text.lastIndexOf(quote, from - 1);
	}
	return Math.max(at, 0);
}
const oneLine = (text) => text.replace(/\s+/g, " ").trim();
function excerpt(text, start, end) {
	const words = oneLine(text.slice(start, Math.max(end, start + 1)).slice(0, 200));
	return clip(words, 40);
}
// src/core/parse/read-document.ts
const OPTIONS = {
	version: "1.2",
	schema: "core",
	merge: false,
	resolveKnownTags: false,
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: "silent"
};
/** Thrown through the library to end its work; no user ever sees it. */
const GIVE_UP = /* @__PURE__ */ new Error("too many errors");
/**
* Reads the first document. The library's parser runs one lexeme at a time, so that hostile text is given up
* in time: its composer is recursive, and each error costs it a stack trace.
*/
function readDocument(text, keepSourceTokens = false) {
	const forbidden = forbiddenCharacters(text);
	if (forbidden.length > 0) return {
		document: void 0,
		problems: forbidden,
		tags: []
	};
	const errors = [];
	const tags = [];
	const report = (error) => {
		const isTag = error.warning && error.code === "TAG_RESOLVE_FAILED";
		if (error.warning && !isTag) return;
		if (errors.length + tags.length >= 200) throw GIVE_UP;
		(isTag ? tags : errors).push(error);
	};
	const composer = new Composer({
		...OPTIONS,
		keepSourceTokens
	});
	composer["onError"] = (source, code, message, warning = false) => {
		report({
			...placeOf(source),
			code,
			message,
			warning
		});
	};
	const outcome = compose(text, composer, report);
	const problems = [...firstOfEachLine(errors, text).map((error) => yamlProblem(error, text)), ...outcome.problems];
	return {
		document: outcome.document,
		problems,
		tags
	};
}
function compose(text, composer, report) {
	const parser = new Parser();
	const { stack } = parser;
	let composed = false;
	let strayed = false;
	let scalars = 0;
	const take = (token) => {
		if (token.type === "error") {
			const stray = token.message.endsWith("in YAML document");
			if (!(stray && strayed)) report(errorAt(token, token.message));
			strayed ||= stray;
		} else if (token.type === "directive" && isOtherVersion(token.source)) report(errorAt(token, `Unsupported YAML version ${token.source.slice(5).trim()}`));
		else if (token.type === "document") {
			composed = true;
			exhaust(composer.next(token));
		} else if (token.type !== "doc-end" || composed) exhaust(composer.next(token));
	};
	try {
		for (const lexeme of new Lexer().lex(text)) {
			for (const token of parser.next(lexeme)) take(token);
			const deep = stack[65];
			if (deep !== void 0 && isCollection(deep)) return refuse(deep.offset, {
				kind: "too-deep",
				limit: 64
			});
			if (lexeme === "" && ++scalars > 4e4) return refuse(parser.offset, {
				kind: "too-many-nodes",
				limit: MAX_VALUES
			});
			const second = composed ? stack[0] : void 0;
			if (second?.type === "document") {
				const { document } = finish(composer);
				return {
					document,
					problems: [secondDocument(text, second.offset)]
				};
			}
		}
		for (const token of parser.end()) take(token);
		return finish(composer);
	} catch (error) {
		if (error === GIVE_UP) return {
			document: void 0,
			problems: []
		};
		return refuse(parser.offset, {
			kind: "yaml",
			text: `The file cannot be parsed: ${String(error)}`
		});
	}
}
/** Earlier versions read `yes` and `010` otherwise; a later 1.x may be read as 1.2. */
const isOtherVersion = (directive) => /^%YAML[ \t]+\S/.test(directive) && !/^%YAML[ \t]+1\.([2-9]|\d\d+)([ \t]|$)/.test(directive);
function errorAt({ offset, source }, message) {
	return {
		start: offset,
		end: offset + source.length,
		code: "UNEXPECTED_TOKEN",
		message,
		warning: false
	};
}
const refuse = (start, params) => ({
	document: void 0,
	problems: [{
		start,
		end: start + 1,
		params
	}]
});
function secondDocument(text, start) {
	return {
		start,
		end: text.startsWith("---", start) ? start + 3 : start + 1,
		params: { kind: "multiple-documents" }
	};
}
function finish(composer) {
	for (const document of composer.end()) return {
		document,
		problems: []
	};
	return {
		document: void 0,
		problems: []
	};
}
/** Runs a step of the composer; the one document it makes comes out at the end. */
function exhaust(steps) {
	for (const _ of steps);
}
/** What else the library says of a line mostly follows from the first error in it. */
function firstOfEachLine(errors, text) {
	const causes = [];
	for (const error of errors.toSorted((a, b) => a.start - b.start)) {
		const last = causes.at(-1);
		if (last === void 0 || text.slice(last.start, error.start).includes("\n")) causes.push(error);
	}
	return causes;
}
function placeOf(source) {
	if (typeof source === "number") return {
		start: source,
		end: source + 1
	};
	if ("offset" in source) return {
		start: source.offset,
		end: source.offset + (source.source?.length ?? 1)
	};
	return {
		start: source[0],
		end: source[1]
	};
}
// src/core/parse/read-plain.ts
/** Not a plain file: the composer has to look at it. */
const UNUSUAL = Symbol("unusual");
/** Nearly every request is far shorter; what is longer is read with all guards. */
const LONGEST = 16384;
/** Levels of nesting; a request has three. */
const DEEPEST = 8;
/**
* The value of a file that is what nearly every request is: a block mapping of plain words and numbers, block
* lists, and short collections on one line, with comments. The library's parser has the say over the syntax;
* only its composer, which costs a third of reading a file, is spared. Anything that the composer might object
* to or read otherwise is UNUSUAL. A test holds every value this gives against the composer's.
*/
function readPlain(text) {
	if (text.length > LONGEST) return UNUSUAL;
	let root;
	const take = (token) => {
		if (token.type === "document" && !root) root = token;
		else if (token.type !== "newline" && token.type !== "comment") return false;
		return true;
	};
	const parser = new Parser();
	for (const lexeme of new Lexer().lex(text)) for (const token of parser.next(lexeme)) if (!take(token)) return UNUSUAL;
	for (const token of parser.end()) if (!take(token)) return UNUSUAL;
	if (root?.value?.type !== "block-map" || !isBlank(root.start, true) || !isBlank(root.end, true)) return UNUSUAL;
	const value = readMap(root.value, DEEPEST);
	return value === UNUSUAL ? UNUSUAL : {
		value,
		root: root.value
	};
}
function readMap(map, depth) {
	if (depth === 0) return UNUSUAL;
	const value = Object.create(null);
	let ended = true;
	for (const { start, key, sep, value: token, explicitKey } of map.items) {
		if (!isBlank(start, true)) return UNUSUAL;
		if (!key && !sep && !token) continue;
		if (!ended && !hasNewline(start)) return UNUSUAL;
		if (explicitKey || key?.type !== "scalar" || key.indent !== map.indent || !isKey(key.source)) return UNUSUAL;
		if (key.end?.length || key.source in value || !token || sep?.[0]?.type !== "map-value-ind" || !isBlank(sep, false, 1)) return UNUSUAL;
		const read = readValue(token, hasNewline(sep), depth - 1);
		if (read === UNUSUAL) return UNUSUAL;
		value[key.source] = read;
		ended = endsLine(token);
	}
	return value;
}
function readList(list, depth) {
	if (depth === 0) return UNUSUAL;
	const values = [];
	let ended = true;
	for (const { start, value: token } of list.items) {
		const dash = start.findIndex(({ type }) => type === "seq-item-ind");
		if (dash === -1 && !token && isBlank(start, true)) continue;
		if (dash === -1 || !token || start[dash].indent !== list.indent) return UNUSUAL;
		const [before, after] = [start.slice(0, dash), start.slice(dash + 1)];
		if (!isBlank(before, true) || after.length !== 1 || !isBlank(after, false)) return UNUSUAL;
		if (!ended && !hasNewline(before)) return UNUSUAL;
		const read = token.type === "block-map" ? readMap(token, depth - 1) : readValue(token, false, depth - 1);
		if (read === UNUSUAL) return UNUSUAL;
		values.push(read);
		ended = endsLine(token);
	}
	return values;
}
/** @param below Whether it starts on a line of its own, as blocks do and scalars do not. */
function readValue(token, below, depth) {
	switch (token.type) {
		case "block-map": return below ? readMap(token, depth) : UNUSUAL;
		case "block-seq": return below ? readList(token, depth) : UNUSUAL;
		case "flow-collection": return below || !isBlank(token.end, false, 1) ? UNUSUAL : readFlow(token, depth);
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar": return below || !isBlank(token.end, false) ? UNUSUAL : readScalar(token);
		default: return UNUSUAL;
	}
}
/** `[a, b]` or `{ a: b }` on one line. */
function readFlow({ start, items, end }, depth) {
	const isMap = start.type === "flow-map-start";
	if (depth === 0 || end[0]?.type !== (isMap ? "flow-map-end" : "flow-seq-end")) return UNUSUAL;
	const map = Object.create(null);
	const list = [];
	for (const [i, item] of items.entries()) {
		const spaces = i === 0 ? item.start : item.start.slice(1);
		if (i > 0 && item.start[0]?.type !== "comma" || !isSpace(spaces) || !item.value) return UNUSUAL;
		const value = readInline(item.value, depth - 1);
		if (value === UNUSUAL) return UNUSUAL;
		const { key, sep } = item;
		if (!isMap) {
			if (key || sep) return UNUSUAL;
			list.push(value);
			continue;
		}
		if (key?.type !== "scalar" || !isKey(key.source) || key.end?.length || key.source in map) return UNUSUAL;
		if (sep?.[0]?.type !== "map-value-ind" || sep.length !== 2 || !isSpace(sep.slice(1))) return UNUSUAL;
		map[key.source] = value;
	}
	return isMap ? map : list;
}
function readInline(token, depth) {
	switch (token.type) {
		case "flow-collection": return isSpace(token.end.slice(1)) ? readFlow(token, depth) : UNUSUAL;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar": return isSpace(token.end) ? readScalar(token) : UNUSUAL;
		default: return UNUSUAL;
	}
}
function readScalar({ type, source }) {
	if (type === "scalar") return readWord(source);
	const quote = type === "single-quoted-scalar" ? "'" : "\"";
	const inner = source.slice(1, -1);
	return source.length >= 2 && source.endsWith(quote) && !/['"\\\t\r\n]/.test(inner) ? inner : UNUSUAL;
}
/** A text by its first character; what YAML reads as something else is left out below. */
const TEXT = /^[A-Za-z_][^\t\r\n]*$/;
const INTEGER = /^[0-9]{1,15}$/;
/** `30days`, `1.5GB`: a letter behind the digits that no number has there. */
const QUANTITY = /^[0-9]+(\.[0-9]+)?[A-DF-Za-df-np-wyz][A-Za-z]*$/;
function readWord(source) {
	if (INTEGER.test(source)) return Number(source);
	if (QUANTITY.test(source)) return source;
	if (!TEXT.test(source)) return UNUSUAL;
	if (source.length > 5) return source;
	switch (source.toLowerCase()) {
		case "true":
		case "false": return source === "true" || source === "false" ? source === "true" : UNUSUAL;
		case "null": return UNUSUAL;
		default: return source;
	}
}
const isKey = (source) => /^[A-Za-z_][\w-]{0,99}$/.test(source) && typeof readWord(source) === "string";
/** Comments and white space alone, no tabs, and each comment behind white space or at the start of a line. */
function isBlank(tokens, atLineStart, from = 0) {
	if (!tokens) return true;
	for (let i = from; i < tokens.length; i++) {
		const { type, source } = tokens[i];
		if (type === "space") {
			if (source.includes("	")) return false;
		} else if (type === "comment") {
			const before = tokens[i - 1]?.type;
			if (i === 0 ? !atLineStart : before !== "space" && before !== "newline") return false;
		} else if (type !== "newline") return false;
	}
	return true;
}
const isSpace = (tokens) => !tokens || tokens.every(({ type, source }) => type === "space" && !source.includes("	"));
const hasNewline = (tokens) => tokens.some(({ type }) => type === "newline");
/** Whether the line ends behind a value: the next entry needs one of its own. */
function endsLine(token) {
	return token.type === "block-map" || token.type === "block-seq" || hasNewline(token.end ?? []);
}
// src/core/parse/parse-yaml.ts
/** A text with its byte order mark is read as without it. */
const BOM$1 = "\ufeff";
/**
* Reads one YAML 1.2 (core schema) document. Whatever the text is, it neither throws nor takes long: what is
* not accepted becomes a finding at its place.
*/
function parseYaml(path, source) {
	const text = source.startsWith(BOM$1) ? source.slice(1) : source;
	const plain = readPlain(text);
	if (plain !== UNUSUAL && forbiddenCharacters(text).length === 0) return parsedFile(path, text, plain.value, [], locatorOf(plain), () => locatorOf(readPlain(text)));
	const first = read(text);
	const findings = toFindings(first.problems, lineIndex(text));
	return parsedFile(path, text, findings.length === 0 ? first.value : void 0, findings, treeLocator(first), () => treeLocator(read(text)));
}
const locatorOf = ({ root }) => (at, target) => locatePlain(root, at, target);
const treeLocator = ({ tree }) => (at, target) => tree === void 0 ? [0, 0] : locateNode(tree, at, target);
/** @param reopen Reads the text again, when a position is asked for after the release. */
function parsedFile(path, text, value, findings, opened, reopen) {
	let locator = opened;
	let spanOf = lineIndex(text);
	return {
		path,
		value,
		findings,
		locate(at, target) {
			locator ??= reopen();
			return spanOf(...locator(at, target));
		},
		release() {
			locator = void 0;
			spanOf = lineIndex(text);
		}
	};
}
function read(text) {
	const { document, problems, tags } = readDocument(text);
	if (document === void 0) {
		const given = problems.length + tags.length > 0;
		const tagged = tags.map((tag) => tagProblem(tag, "", text));
		return {
			tree: void 0,
			value: void 0,
			problems: given ? [...problems, ...tagged] : [EMPTY]
		};
	}
	const root = document.contents;
	const { value, problems: more, targets } = toPlain(root, tags, text);
	const tree = {
		text,
		root,
		targets
	};
	const all = more.length === 0 ? problems : [...problems, ...more];
	return {
		tree,
		value,
		problems: all.length === 0 && value === null && isScalar(root) && isEmpty(root.range) ? [EMPTY] : all
	};
}
const EMPTY = {
	start: 0,
	end: 0,
	params: { kind: "empty" }
};
const isEmpty = (range) => range?.[0] === range?.[1];
function toFindings(problems, spanOf) {
	if (problems.length === 0) return [];
	const sorted = problems.toSorted((a, b) => a.start - b.start);
	return sorted.filter((problem, i) => problem.start !== sorted[i - 1]?.start).slice(0, 20).map(({ start, end, params, at = [], key = false }) => {
		const span = spanOf(start, end);
		return finding("INVALID_SYNTAX", at, params, key ? {
			span,
			key
		} : { span });
	});
}
// src/core/parse/parse-source.ts
/** Stage 1: a request file as plain data, or why it is none (INVALID_SYNTAX). */
function parseSource(source) {
	return "text" in source ? parseYaml(source.path, source.text) : refusedFile(source.path, source.refused);
}
function refusedFile(path, refusal) {
	const span = refusal.kind === "not-utf8" ? {
		line: refusal.line,
		column: refusal.column,
		end_line: refusal.line,
		end_column: refusal.column + 1
	} : {
		line: 1,
		column: 1,
		end_line: 1,
		end_column: 1
	};
	return {
		path,
		value: void 0,
		findings: [finding("INVALID_SYNTAX", [], refusal)],
		locate: () => span,
		release: () => {}
	};
}
// src/core/validate/validators.gen.ts
const ucs2length = (text) => {
	let n = 0;
	for (const _ of text) n++;
	return n;
};
const validateEvidence = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "evidence.schema.json",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"author": {
			"type": ["string", "null"],
			"maxLength": 256
		},
		"commits": {
			"type": "array",
			"maxItems": 1e5,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"author",
					"committer",
					"co_authors"
				],
				"properties": {
					"author": {
						"type": ["string", "null"],
						"maxLength": 256
					},
					"committer": {
						"type": ["string", "null"],
						"maxLength": 256
					},
					"co_authors": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": ["string", "null"],
							"maxLength": 256
						}
					}
				}
			}
		},
		"reviews": {
			"type": "array",
			"maxItems": 1e5,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"user",
					"state",
					"commit",
					"submitted_at"
				],
				"properties": {
					"user": {
						"type": ["string", "null"],
						"maxLength": 256
					},
					"state": {
						"type": "string",
						"maxLength": 64
					},
					"commit": {
						"type": ["string", "null"],
						"maxLength": 64
					},
					"submitted_at": {
						"type": ["string", "null"],
						"maxLength": 64
					}
				}
			}
		},
		"memberships": {
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"maxItems": 1e4,
				"items": {
					"type": "string",
					"maxLength": 128
				}
			}
		},
		"merged_at": {
			"type": ["string", "null"],
			"maxLength": 64
		}
	}
};
const func2 = ucs2length;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "author" || key0 === "commits" || key0 === "reviews" || key0 === "memberships" || key0 === "merged_at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.author !== void 0) {
			let data0 = data.author;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: schema11.properties.author.type },
					schema: schema11.properties.author.type,
					parentSchema: schema11.properties.author,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func2(data0) > 256) {
					const err2 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						schema: 256,
						parentSchema: schema11.properties.author,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.commits !== void 0) {
			let data1 = data.commits;
			if (Array.isArray(data1)) {
				if (data1.length > 1e5) {
					const err3 = {
						instancePath: instancePath + "/commits",
						schemaPath: "#/properties/commits/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						schema: 1e5,
						parentSchema: schema11.properties.commits,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.author === void 0) {
							const err4 = {
								instancePath: instancePath + "/commits/" + i0,
								schemaPath: "#/properties/commits/items/required",
								keyword: "required",
								params: { missingProperty: "author" },
								schema: schema11.properties.commits.items.required,
								parentSchema: schema11.properties.commits.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.committer === void 0) {
							const err5 = {
								instancePath: instancePath + "/commits/" + i0,
								schemaPath: "#/properties/commits/items/required",
								keyword: "required",
								params: { missingProperty: "committer" },
								schema: schema11.properties.commits.items.required,
								parentSchema: schema11.properties.commits.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.co_authors === void 0) {
							const err6 = {
								instancePath: instancePath + "/commits/" + i0,
								schemaPath: "#/properties/commits/items/required",
								keyword: "required",
								params: { missingProperty: "co_authors" },
								schema: schema11.properties.commits.items.required,
								parentSchema: schema11.properties.commits.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "author" || key1 === "committer" || key1 === "co_authors")) {
							const err7 = {
								instancePath: instancePath + "/commits/" + i0,
								schemaPath: "#/properties/commits/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema11.properties.commits.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.author !== void 0) {
							let data3 = data2.author;
							if (typeof data3 !== "string" && data3 !== null) {
								const err8 = {
									instancePath: instancePath + "/commits/" + i0 + "/author",
									schemaPath: "#/properties/commits/items/properties/author/type",
									keyword: "type",
									params: { type: schema11.properties.commits.items.properties.author.type },
									schema: schema11.properties.commits.items.properties.author.type,
									parentSchema: schema11.properties.commits.items.properties.author,
									data: data3
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (typeof data3 === "string") {
								if (func2(data3) > 256) {
									const err9 = {
										instancePath: instancePath + "/commits/" + i0 + "/author",
										schemaPath: "#/properties/commits/items/properties/author/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										schema: 256,
										parentSchema: schema11.properties.commits.items.properties.author,
										data: data3
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
						}
						if (data2.committer !== void 0) {
							let data4 = data2.committer;
							if (typeof data4 !== "string" && data4 !== null) {
								const err10 = {
									instancePath: instancePath + "/commits/" + i0 + "/committer",
									schemaPath: "#/properties/commits/items/properties/committer/type",
									keyword: "type",
									params: { type: schema11.properties.commits.items.properties.committer.type },
									schema: schema11.properties.commits.items.properties.committer.type,
									parentSchema: schema11.properties.commits.items.properties.committer,
									data: data4
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (typeof data4 === "string") {
								if (func2(data4) > 256) {
									const err11 = {
										instancePath: instancePath + "/commits/" + i0 + "/committer",
										schemaPath: "#/properties/commits/items/properties/committer/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										schema: 256,
										parentSchema: schema11.properties.commits.items.properties.committer,
										data: data4
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
						}
						if (data2.co_authors !== void 0) {
							let data5 = data2.co_authors;
							if (Array.isArray(data5)) {
								if (data5.length > 1e3) {
									const err12 = {
										instancePath: instancePath + "/commits/" + i0 + "/co_authors",
										schemaPath: "#/properties/commits/items/properties/co_authors/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema11.properties.commits.items.properties.co_authors,
										data: data5
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								const len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (typeof data6 !== "string" && data6 !== null) {
										const err13 = {
											instancePath: instancePath + "/commits/" + i0 + "/co_authors/" + i1,
											schemaPath: "#/properties/commits/items/properties/co_authors/items/type",
											keyword: "type",
											params: { type: schema11.properties.commits.items.properties.co_authors.items.type },
											schema: schema11.properties.commits.items.properties.co_authors.items.type,
											parentSchema: schema11.properties.commits.items.properties.co_authors.items,
											data: data6
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
									}
									if (typeof data6 === "string") {
										if (func2(data6) > 256) {
											const err14 = {
												instancePath: instancePath + "/commits/" + i0 + "/co_authors/" + i1,
												schemaPath: "#/properties/commits/items/properties/co_authors/items/maxLength",
												keyword: "maxLength",
												params: { limit: 256 },
												schema: 256,
												parentSchema: schema11.properties.commits.items.properties.co_authors.items,
												data: data6
											};
											if (vErrors === null) vErrors = [err14];
											else vErrors.push(err14);
											errors++;
										}
									}
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/commits/" + i0 + "/co_authors",
									schemaPath: "#/properties/commits/items/properties/co_authors/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema11.properties.commits.items.properties.co_authors.type,
									parentSchema: schema11.properties.commits.items.properties.co_authors,
									data: data5
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/commits/" + i0,
							schemaPath: "#/properties/commits/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema11.properties.commits.items.type,
							parentSchema: schema11.properties.commits.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/commits",
					schemaPath: "#/properties/commits/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema11.properties.commits.type,
					parentSchema: schema11.properties.commits,
					data: data1
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.reviews !== void 0) {
			let data7 = data.reviews;
			if (Array.isArray(data7)) {
				if (data7.length > 1e5) {
					const err18 = {
						instancePath: instancePath + "/reviews",
						schemaPath: "#/properties/reviews/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						schema: 1e5,
						parentSchema: schema11.properties.reviews,
						data: data7
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data8 = data7[i2];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.user === void 0) {
							const err19 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "user" },
								schema: schema11.properties.reviews.items.required,
								parentSchema: schema11.properties.reviews.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data8.state === void 0) {
							const err20 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "state" },
								schema: schema11.properties.reviews.items.required,
								parentSchema: schema11.properties.reviews.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data8.commit === void 0) {
							const err21 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "commit" },
								schema: schema11.properties.reviews.items.required,
								parentSchema: schema11.properties.reviews.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data8.submitted_at === void 0) {
							const err22 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/required",
								keyword: "required",
								params: { missingProperty: "submitted_at" },
								schema: schema11.properties.reviews.items.required,
								parentSchema: schema11.properties.reviews.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "user" || key2 === "state" || key2 === "commit" || key2 === "submitted_at")) {
							const err23 = {
								instancePath: instancePath + "/reviews/" + i2,
								schemaPath: "#/properties/reviews/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema11.properties.reviews.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data8.user !== void 0) {
							let data9 = data8.user;
							if (typeof data9 !== "string" && data9 !== null) {
								const err24 = {
									instancePath: instancePath + "/reviews/" + i2 + "/user",
									schemaPath: "#/properties/reviews/items/properties/user/type",
									keyword: "type",
									params: { type: schema11.properties.reviews.items.properties.user.type },
									schema: schema11.properties.reviews.items.properties.user.type,
									parentSchema: schema11.properties.reviews.items.properties.user,
									data: data9
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
							if (typeof data9 === "string") {
								if (func2(data9) > 256) {
									const err25 = {
										instancePath: instancePath + "/reviews/" + i2 + "/user",
										schemaPath: "#/properties/reviews/items/properties/user/maxLength",
										keyword: "maxLength",
										params: { limit: 256 },
										schema: 256,
										parentSchema: schema11.properties.reviews.items.properties.user,
										data: data9
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
						}
						if (data8.state !== void 0) {
							let data10 = data8.state;
							if (typeof data10 === "string") {
								if (func2(data10) > 64) {
									const err26 = {
										instancePath: instancePath + "/reviews/" + i2 + "/state",
										schemaPath: "#/properties/reviews/items/properties/state/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema11.properties.reviews.items.properties.state,
										data: data10
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/reviews/" + i2 + "/state",
									schemaPath: "#/properties/reviews/items/properties/state/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema11.properties.reviews.items.properties.state.type,
									parentSchema: schema11.properties.reviews.items.properties.state,
									data: data10
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data8.commit !== void 0) {
							let data11 = data8.commit;
							if (typeof data11 !== "string" && data11 !== null) {
								const err28 = {
									instancePath: instancePath + "/reviews/" + i2 + "/commit",
									schemaPath: "#/properties/reviews/items/properties/commit/type",
									keyword: "type",
									params: { type: schema11.properties.reviews.items.properties.commit.type },
									schema: schema11.properties.reviews.items.properties.commit.type,
									parentSchema: schema11.properties.reviews.items.properties.commit,
									data: data11
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
							if (typeof data11 === "string") {
								if (func2(data11) > 64) {
									const err29 = {
										instancePath: instancePath + "/reviews/" + i2 + "/commit",
										schemaPath: "#/properties/reviews/items/properties/commit/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema11.properties.reviews.items.properties.commit,
										data: data11
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							}
						}
						if (data8.submitted_at !== void 0) {
							let data12 = data8.submitted_at;
							if (typeof data12 !== "string" && data12 !== null) {
								const err30 = {
									instancePath: instancePath + "/reviews/" + i2 + "/submitted_at",
									schemaPath: "#/properties/reviews/items/properties/submitted_at/type",
									keyword: "type",
									params: { type: schema11.properties.reviews.items.properties.submitted_at.type },
									schema: schema11.properties.reviews.items.properties.submitted_at.type,
									parentSchema: schema11.properties.reviews.items.properties.submitted_at,
									data: data12
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
							if (typeof data12 === "string") {
								if (func2(data12) > 64) {
									const err31 = {
										instancePath: instancePath + "/reviews/" + i2 + "/submitted_at",
										schemaPath: "#/properties/reviews/items/properties/submitted_at/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema11.properties.reviews.items.properties.submitted_at,
										data: data12
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/reviews/" + i2,
							schemaPath: "#/properties/reviews/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema11.properties.reviews.items.type,
							parentSchema: schema11.properties.reviews.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/reviews",
					schemaPath: "#/properties/reviews/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema11.properties.reviews.type,
					parentSchema: schema11.properties.reviews,
					data: data7
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.memberships !== void 0) {
			let data13 = data.memberships;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) for (const key3 in data13) {
				let data14 = data13[key3];
				if (Array.isArray(data14)) {
					if (data14.length > 1e4) {
						const err34 = {
							instancePath: instancePath + "/memberships/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/memberships/additionalProperties/maxItems",
							keyword: "maxItems",
							params: { limit: 1e4 },
							schema: 1e4,
							parentSchema: schema11.properties.memberships.additionalProperties,
							data: data14
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					const len3 = data14.length;
					for (let i3 = 0; i3 < len3; i3++) {
						let data15 = data14[i3];
						if (typeof data15 === "string") {
							if (func2(data15) > 128) {
								const err35 = {
									instancePath: instancePath + "/memberships/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3,
									schemaPath: "#/properties/memberships/additionalProperties/items/maxLength",
									keyword: "maxLength",
									params: { limit: 128 },
									schema: 128,
									parentSchema: schema11.properties.memberships.additionalProperties.items,
									data: data15
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						} else {
							const err36 = {
								instancePath: instancePath + "/memberships/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3,
								schemaPath: "#/properties/memberships/additionalProperties/items/type",
								keyword: "type",
								params: { type: "string" },
								schema: schema11.properties.memberships.additionalProperties.items.type,
								parentSchema: schema11.properties.memberships.additionalProperties.items,
								data: data15
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
				} else {
					const err37 = {
						instancePath: instancePath + "/memberships/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/memberships/additionalProperties/type",
						keyword: "type",
						params: { type: "array" },
						schema: schema11.properties.memberships.additionalProperties.type,
						parentSchema: schema11.properties.memberships.additionalProperties,
						data: data14
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			else {
				const err38 = {
					instancePath: instancePath + "/memberships",
					schemaPath: "#/properties/memberships/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema11.properties.memberships.type,
					parentSchema: schema11.properties.memberships,
					data: data13
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.merged_at !== void 0) {
			let data16 = data.merged_at;
			if (typeof data16 !== "string" && data16 !== null) {
				const err39 = {
					instancePath: instancePath + "/merged_at",
					schemaPath: "#/properties/merged_at/type",
					keyword: "type",
					params: { type: schema11.properties.merged_at.type },
					schema: schema11.properties.merged_at.type,
					parentSchema: schema11.properties.merged_at,
					data: data16
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			if (typeof data16 === "string") {
				if (func2(data16) > 64) {
					const err40 = {
						instancePath: instancePath + "/merged_at",
						schemaPath: "#/properties/merged_at/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						schema: 64,
						parentSchema: schema11.properties.merged_at,
						data: data16
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const validateForkReport = validate11;
const schema12 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "fork-report.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"format_version",
		"repository",
		"pull_request",
		"head",
		"base",
		"run",
		"verdict",
		"description",
		"comment"
	],
	"properties": {
		"format_version": { "const": 1 },
		"repository": {
			"type": "string",
			"maxLength": 256
		},
		"pull_request": {
			"type": "integer",
			"minimum": 1,
			"maximum": 2147483647
		},
		"head": {
			"type": "string",
			"maxLength": 64
		},
		"base": {
			"type": "string",
			"maxLength": 64
		},
		"run": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"verdict": { "enum": [
			"accepted",
			"blocked",
			"rejected"
		] },
		"description": {
			"type": "string",
			"maxLength": 140
		},
		"comment": {
			"type": "string",
			"maxLength": 65536
		}
	}
};
const func12 = Object.prototype.hasOwnProperty;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format_version" },
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.repository === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repository" },
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.pull_request === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pull_request" },
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.head === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "head" },
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.base === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base" },
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.run === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.verdict === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.description === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.comment === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "comment" },
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema12.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.format_version !== void 0) {
			let data0 = data.format_version;
			if (1 !== data0) {
				const err10 = {
					instancePath: instancePath + "/format_version",
					schemaPath: "#/properties/format_version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema12.properties.format_version,
					data: data0
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			let data1 = data.repository;
			if (typeof data1 === "string") {
				if (func2(data1) > 256) {
					const err11 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						schema: 256,
						parentSchema: schema12.properties.repository,
						data: data1
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema12.properties.repository.type,
					parentSchema: schema12.properties.repository,
					data: data1
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.pull_request !== void 0) {
			let data2 = data.pull_request;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err13 = {
					instancePath: instancePath + "/pull_request",
					schemaPath: "#/properties/pull_request/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema12.properties.pull_request.type,
					parentSchema: schema12.properties.pull_request,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 2147483647 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						schema: 2147483647,
						parentSchema: schema12.properties.pull_request,
						data: data2
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err15 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema12.properties.pull_request,
						data: data2
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.head !== void 0) {
			let data3 = data.head;
			if (typeof data3 === "string") {
				if (func2(data3) > 64) {
					const err16 = {
						instancePath: instancePath + "/head",
						schemaPath: "#/properties/head/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						schema: 64,
						parentSchema: schema12.properties.head,
						data: data3
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/head",
					schemaPath: "#/properties/head/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema12.properties.head.type,
					parentSchema: schema12.properties.head,
					data: data3
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.base !== void 0) {
			let data4 = data.base;
			if (typeof data4 === "string") {
				if (func2(data4) > 64) {
					const err18 = {
						instancePath: instancePath + "/base",
						schemaPath: "#/properties/base/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						schema: 64,
						parentSchema: schema12.properties.base,
						data: data4
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/base",
					schemaPath: "#/properties/base/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema12.properties.base.type,
					parentSchema: schema12.properties.base,
					data: data4
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data5 = data.run;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err20 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema12.properties.run.type,
					parentSchema: schema12.properties.run,
					data: data5
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err21 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema12.properties.run,
						data: data5
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err22 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema12.properties.run,
						data: data5
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.verdict !== void 0) {
			let data6 = data.verdict;
			if (!(data6 === "accepted" || data6 === "blocked" || data6 === "rejected")) {
				const err23 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.verdict.enum },
					schema: schema12.properties.verdict.enum,
					parentSchema: schema12.properties.verdict,
					data: data6
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data7 = data.description;
			if (typeof data7 === "string") {
				if (func2(data7) > 140) {
					const err24 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 140 },
						schema: 140,
						parentSchema: schema12.properties.description,
						data: data7
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema12.properties.description.type,
					parentSchema: schema12.properties.description,
					data: data7
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.comment !== void 0) {
			let data8 = data.comment;
			if (typeof data8 === "string") {
				if (func2(data8) > 65536) {
					const err26 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/maxLength",
						keyword: "maxLength",
						params: { limit: 65536 },
						schema: 65536,
						parentSchema: schema12.properties.comment,
						data: data8
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/comment",
					schemaPath: "#/properties/comment/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema12.properties.comment.type,
					parentSchema: schema12.properties.comment,
					data: data8
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema12.type,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const validatePolicyApprovals = validate12;
const schema13 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "policy-approvals.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["approvals"],
	"properties": {
		"version": { "const": 1 },
		"approvals": {
			"type": "array",
			"maxItems": 1e5,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"namespace",
					"team",
					"allows",
					"approved_by",
					"ticket",
					"expires"
				],
				"properties": {
					"namespace": {
						"type": "string",
						"pattern": "^[a-z*][a-z0-9*-]*$",
						"maxLength": 64
					},
					"team": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					},
					"allows": {
						"type": "object",
						"additionalProperties": false,
						"minProperties": 1,
						"properties": {
							"write_rps": {
								"type": "integer",
								"minimum": 0,
								"maximum": 9007199254740991
							},
							"read_rps": {
								"type": "integer",
								"minimum": 0,
								"maximum": 9007199254740991
							},
							"concurrent_connections": {
								"type": "integer",
								"minimum": 1,
								"maximum": 9007199254740991
							},
							"data_size": {
								"type": "string",
								"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
							},
							"max_message_size": {
								"type": "string",
								"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
							},
							"retention": { "anyOf": [{ "const": "forever" }, {
								"type": "string",
								"pattern": "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$"
							}] },
							"ttl": {
								"type": "string",
								"pattern": "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$"
							},
							"max_staleness": {
								"type": "string",
								"pattern": "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$"
							},
							"backend_preference": {
								"type": "array",
								"minItems": 1,
								"items": { "enum": [
									"kafka",
									"postgres",
									"redis",
									"nats",
									"s3",
									"neptune"
								] }
							},
							"consistency": {
								"type": "array",
								"minItems": 1,
								"items": { "enum": [
									"strong",
									"eventual",
									"bounded_staleness"
								] }
							},
							"durability": {
								"type": "array",
								"minItems": 1,
								"items": { "enum": [
									"strong",
									"eventual",
									"best-effort"
								] }
							},
							"replay": {
								"type": "array",
								"minItems": 1,
								"items": { "enum": ["enabled", "disabled"] }
							},
							"ordered": {
								"type": "array",
								"minItems": 1,
								"items": { "type": "boolean" }
							},
							"query_complexity": {
								"type": "array",
								"minItems": 1,
								"items": { "enum": [
									"low",
									"medium",
									"high"
								] }
							},
							"data_model": {
								"type": "array",
								"minItems": 1,
								"items": { "enum": [
									"relational",
									"document",
									"graph"
								] }
							},
							"patterns": {
								"type": "array",
								"maxItems": 20,
								"items": {
									"type": "object",
									"additionalProperties": false,
									"required": ["type"],
									"properties": {
										"type": {
											"type": "string",
											"minLength": 1,
											"maxLength": 64
										},
										"config": {
											"type": "object",
											"maxProperties": 50,
											"additionalProperties": { "type": [
												"string",
												"number",
												"boolean"
											] }
										}
									}
								}
							},
							"backend": {
								"type": "object",
								"additionalProperties": false,
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"minLength": 1,
										"maxLength": 64
									},
									"config": {
										"type": "object",
										"maxProperties": 50,
										"additionalProperties": { "type": [
											"string",
											"number",
											"boolean"
										] }
									}
								}
							},
							"risk": { "enum": ["disruptive", "data-loss"] },
							"migrate": { "const": true },
							"delete": { "const": true }
						}
					},
					"approved_by": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					},
					"ticket": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					},
					"expires": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					}
				}
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z*][a-z0-9*-]*$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.approvals === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvals" },
				schema: schema13.required,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "approvals")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema13.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data1 = data.approvals;
			if (Array.isArray(data1)) {
				if (data1.length > 1e5) {
					const err3 = {
						instancePath: instancePath + "/approvals",
						schemaPath: "#/properties/approvals/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						schema: 1e5,
						parentSchema: schema13.properties.approvals,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.namespace === void 0) {
							const err4 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "namespace" },
								schema: schema13.properties.approvals.items.required,
								parentSchema: schema13.properties.approvals.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.team === void 0) {
							const err5 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "team" },
								schema: schema13.properties.approvals.items.required,
								parentSchema: schema13.properties.approvals.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.allows === void 0) {
							const err6 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "allows" },
								schema: schema13.properties.approvals.items.required,
								parentSchema: schema13.properties.approvals.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.approved_by === void 0) {
							const err7 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "approved_by" },
								schema: schema13.properties.approvals.items.required,
								parentSchema: schema13.properties.approvals.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.ticket === void 0) {
							const err8 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "ticket" },
								schema: schema13.properties.approvals.items.required,
								parentSchema: schema13.properties.approvals.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.expires === void 0) {
							const err9 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "expires" },
								schema: schema13.properties.approvals.items.required,
								parentSchema: schema13.properties.approvals.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "namespace" || key1 === "team" || key1 === "allows" || key1 === "approved_by" || key1 === "ticket" || key1 === "expires")) {
							const err10 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema13.properties.approvals.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data2.namespace !== void 0) {
							let data3 = data2.namespace;
							if (typeof data3 === "string") {
								if (func2(data3) > 64) {
									const err11 = {
										instancePath: instancePath + "/approvals/" + i0 + "/namespace",
										schemaPath: "#/properties/approvals/items/properties/namespace/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema13.properties.approvals.items.properties.namespace,
										data: data3
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (!pattern0.test(data3)) {
									const err12 = {
										instancePath: instancePath + "/approvals/" + i0 + "/namespace",
										schemaPath: "#/properties/approvals/items/properties/namespace/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z*][a-z0-9*-]*$" },
										schema: "^[a-z*][a-z0-9*-]*$",
										parentSchema: schema13.properties.approvals.items.properties.namespace,
										data: data3
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/approvals/" + i0 + "/namespace",
									schemaPath: "#/properties/approvals/items/properties/namespace/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema13.properties.approvals.items.properties.namespace.type,
									parentSchema: schema13.properties.approvals.items.properties.namespace,
									data: data3
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.team !== void 0) {
							let data4 = data2.team;
							if (typeof data4 === "string") {
								if (func2(data4) > 128) {
									const err14 = {
										instancePath: instancePath + "/approvals/" + i0 + "/team",
										schemaPath: "#/properties/approvals/items/properties/team/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema13.properties.approvals.items.properties.team,
										data: data4
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (func2(data4) < 1) {
									const err15 = {
										instancePath: instancePath + "/approvals/" + i0 + "/team",
										schemaPath: "#/properties/approvals/items/properties/team/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema13.properties.approvals.items.properties.team,
										data: data4
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/approvals/" + i0 + "/team",
									schemaPath: "#/properties/approvals/items/properties/team/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema13.properties.approvals.items.properties.team.type,
									parentSchema: schema13.properties.approvals.items.properties.team,
									data: data4
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data2.allows !== void 0) {
							let data5 = data2.allows;
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (Object.keys(data5).length < 1) {
									const err17 = {
										instancePath: instancePath + "/approvals/" + i0 + "/allows",
										schemaPath: "#/properties/approvals/items/properties/allows/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema13.properties.approvals.items.properties.allows,
										data: data5
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								for (const key2 in data5) if (!func12.call(schema13.properties.approvals.items.properties.allows.properties, key2)) {
									const err18 = {
										instancePath: instancePath + "/approvals/" + i0 + "/allows",
										schemaPath: "#/properties/approvals/items/properties/allows/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										schema: false,
										parentSchema: schema13.properties.approvals.items.properties.allows,
										data: data5
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data5.write_rps !== void 0) {
									let data6 = data5.write_rps;
									if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
										const err19 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/write_rps",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/write_rps/type",
											keyword: "type",
											params: { type: "integer" },
											schema: schema13.properties.approvals.items.properties.allows.properties.write_rps.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.write_rps,
											data: data6
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
									if (typeof data6 == "number" && isFinite(data6)) {
										if (data6 > 9007199254740991 || isNaN(data6)) {
											const err20 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/write_rps",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/write_rps/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												schema: 9007199254740991,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.write_rps,
												data: data6
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										if (data6 < 0 || isNaN(data6)) {
											const err21 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/write_rps",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/write_rps/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												schema: 0,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.write_rps,
												data: data6
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
									}
								}
								if (data5.read_rps !== void 0) {
									let data7 = data5.read_rps;
									if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
										const err22 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/read_rps",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/read_rps/type",
											keyword: "type",
											params: { type: "integer" },
											schema: schema13.properties.approvals.items.properties.allows.properties.read_rps.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.read_rps,
											data: data7
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
									if (typeof data7 == "number" && isFinite(data7)) {
										if (data7 > 9007199254740991 || isNaN(data7)) {
											const err23 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/read_rps",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/read_rps/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												schema: 9007199254740991,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.read_rps,
												data: data7
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data7 < 0 || isNaN(data7)) {
											const err24 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/read_rps",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/read_rps/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												schema: 0,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.read_rps,
												data: data7
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
									}
								}
								if (data5.concurrent_connections !== void 0) {
									let data8 = data5.concurrent_connections;
									if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
										const err25 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/concurrent_connections",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/concurrent_connections/type",
											keyword: "type",
											params: { type: "integer" },
											schema: schema13.properties.approvals.items.properties.allows.properties.concurrent_connections.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.concurrent_connections,
											data: data8
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
									if (typeof data8 == "number" && isFinite(data8)) {
										if (data8 > 9007199254740991 || isNaN(data8)) {
											const err26 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/concurrent_connections",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/concurrent_connections/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												schema: 9007199254740991,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.concurrent_connections,
												data: data8
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
										if (data8 < 1 || isNaN(data8)) {
											const err27 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/concurrent_connections",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/concurrent_connections/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												schema: 1,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.concurrent_connections,
												data: data8
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									}
								}
								if (data5.data_size !== void 0) {
									let data9 = data5.data_size;
									if (typeof data9 === "string") {
										if (!pattern1.test(data9)) {
											const err28 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/data_size",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/data_size/pattern",
												keyword: "pattern",
												params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
												schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.data_size,
												data: data9
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/data_size",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/data_size/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema13.properties.approvals.items.properties.allows.properties.data_size.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.data_size,
											data: data9
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data5.max_message_size !== void 0) {
									let data10 = data5.max_message_size;
									if (typeof data10 === "string") {
										if (!pattern1.test(data10)) {
											const err30 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/max_message_size",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/max_message_size/pattern",
												keyword: "pattern",
												params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
												schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.max_message_size,
												data: data10
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
									} else {
										const err31 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/max_message_size",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/max_message_size/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema13.properties.approvals.items.properties.allows.properties.max_message_size.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.max_message_size,
											data: data10
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
								if (data5.retention !== void 0) {
									let data11 = data5.retention;
									const _errs26 = errors;
									let valid5 = false;
									const _errs27 = errors;
									if ("forever" !== data11) {
										const err32 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/retention",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/retention/anyOf/0/const",
											keyword: "const",
											params: { allowedValue: "forever" },
											schema: "forever",
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.retention.anyOf[0],
											data: data11
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
									var _valid0 = _errs27 === errors;
									valid5 = valid5 || _valid0;
									if (!valid5) {
										const _errs28 = errors;
										if (typeof data11 === "string") {
											if (!pattern3.test(data11)) {
												const err33 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/retention",
													schemaPath: "#/properties/approvals/items/properties/allows/properties/retention/anyOf/1/pattern",
													keyword: "pattern",
													params: { pattern: "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$" },
													schema: "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.retention.anyOf[1],
													data: data11
												};
												if (vErrors === null) vErrors = [err33];
												else vErrors.push(err33);
												errors++;
											}
										} else {
											const err34 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/retention",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/retention/anyOf/1/type",
												keyword: "type",
												params: { type: "string" },
												schema: schema13.properties.approvals.items.properties.allows.properties.retention.anyOf[1].type,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.retention.anyOf[1],
												data: data11
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
										var _valid0 = _errs28 === errors;
										valid5 = valid5 || _valid0;
									}
									if (!valid5) {
										const err35 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/retention",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/retention/anyOf",
											keyword: "anyOf",
											params: {},
											schema: schema13.properties.approvals.items.properties.allows.properties.retention.anyOf,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.retention,
											data: data11
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									} else {
										errors = _errs26;
										if (vErrors !== null) {
											if (_errs26) vErrors.length = _errs26;
											else vErrors = null;
										}
									}
								}
								if (data5.ttl !== void 0) {
									let data12 = data5.ttl;
									if (typeof data12 === "string") {
										if (!pattern3.test(data12)) {
											const err36 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/ttl",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/ttl/pattern",
												keyword: "pattern",
												params: { pattern: "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$" },
												schema: "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.ttl,
												data: data12
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
									} else {
										const err37 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/ttl",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/ttl/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema13.properties.approvals.items.properties.allows.properties.ttl.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.ttl,
											data: data12
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
								if (data5.max_staleness !== void 0) {
									let data13 = data5.max_staleness;
									if (typeof data13 === "string") {
										if (!pattern3.test(data13)) {
											const err38 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/max_staleness",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/max_staleness/pattern",
												keyword: "pattern",
												params: { pattern: "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$" },
												schema: "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.max_staleness,
												data: data13
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
									} else {
										const err39 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/max_staleness",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/max_staleness/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema13.properties.approvals.items.properties.allows.properties.max_staleness.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.max_staleness,
											data: data13
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
								}
								if (data5.backend_preference !== void 0) {
									let data14 = data5.backend_preference;
									if (Array.isArray(data14)) {
										if (data14.length < 1) {
											const err40 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/backend_preference",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/backend_preference/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend_preference,
												data: data14
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
										const len1 = data14.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data15 = data14[i1];
											if (!(data15 === "kafka" || data15 === "postgres" || data15 === "redis" || data15 === "nats" || data15 === "s3" || data15 === "neptune")) {
												const err41 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/backend_preference/" + i1,
													schemaPath: "#/properties/approvals/items/properties/allows/properties/backend_preference/items/enum",
													keyword: "enum",
													params: { allowedValues: schema13.properties.approvals.items.properties.allows.properties.backend_preference.items.enum },
													schema: schema13.properties.approvals.items.properties.allows.properties.backend_preference.items.enum,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend_preference.items,
													data: data15
												};
												if (vErrors === null) vErrors = [err41];
												else vErrors.push(err41);
												errors++;
											}
										}
									} else {
										const err42 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/backend_preference",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/backend_preference/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema13.properties.approvals.items.properties.allows.properties.backend_preference.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend_preference,
											data: data14
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
								if (data5.consistency !== void 0) {
									let data16 = data5.consistency;
									if (Array.isArray(data16)) {
										if (data16.length < 1) {
											const err43 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/consistency",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/consistency/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.consistency,
												data: data16
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
										const len2 = data16.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data17 = data16[i2];
											if (!(data17 === "strong" || data17 === "eventual" || data17 === "bounded_staleness")) {
												const err44 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/consistency/" + i2,
													schemaPath: "#/properties/approvals/items/properties/allows/properties/consistency/items/enum",
													keyword: "enum",
													params: { allowedValues: schema13.properties.approvals.items.properties.allows.properties.consistency.items.enum },
													schema: schema13.properties.approvals.items.properties.allows.properties.consistency.items.enum,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.consistency.items,
													data: data17
												};
												if (vErrors === null) vErrors = [err44];
												else vErrors.push(err44);
												errors++;
											}
										}
									} else {
										const err45 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/consistency",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/consistency/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema13.properties.approvals.items.properties.allows.properties.consistency.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.consistency,
											data: data16
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
								}
								if (data5.durability !== void 0) {
									let data18 = data5.durability;
									if (Array.isArray(data18)) {
										if (data18.length < 1) {
											const err46 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/durability",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/durability/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.durability,
												data: data18
											};
											if (vErrors === null) vErrors = [err46];
											else vErrors.push(err46);
											errors++;
										}
										const len3 = data18.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data19 = data18[i3];
											if (!(data19 === "strong" || data19 === "eventual" || data19 === "best-effort")) {
												const err47 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/durability/" + i3,
													schemaPath: "#/properties/approvals/items/properties/allows/properties/durability/items/enum",
													keyword: "enum",
													params: { allowedValues: schema13.properties.approvals.items.properties.allows.properties.durability.items.enum },
													schema: schema13.properties.approvals.items.properties.allows.properties.durability.items.enum,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.durability.items,
													data: data19
												};
												if (vErrors === null) vErrors = [err47];
												else vErrors.push(err47);
												errors++;
											}
										}
									} else {
										const err48 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/durability",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/durability/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema13.properties.approvals.items.properties.allows.properties.durability.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.durability,
											data: data18
										};
										if (vErrors === null) vErrors = [err48];
										else vErrors.push(err48);
										errors++;
									}
								}
								if (data5.replay !== void 0) {
									let data20 = data5.replay;
									if (Array.isArray(data20)) {
										if (data20.length < 1) {
											const err49 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/replay",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/replay/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.replay,
												data: data20
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
										}
										const len4 = data20.length;
										for (let i4 = 0; i4 < len4; i4++) {
											let data21 = data20[i4];
											if (!(data21 === "enabled" || data21 === "disabled")) {
												const err50 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/replay/" + i4,
													schemaPath: "#/properties/approvals/items/properties/allows/properties/replay/items/enum",
													keyword: "enum",
													params: { allowedValues: schema13.properties.approvals.items.properties.allows.properties.replay.items.enum },
													schema: schema13.properties.approvals.items.properties.allows.properties.replay.items.enum,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.replay.items,
													data: data21
												};
												if (vErrors === null) vErrors = [err50];
												else vErrors.push(err50);
												errors++;
											}
										}
									} else {
										const err51 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/replay",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/replay/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema13.properties.approvals.items.properties.allows.properties.replay.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.replay,
											data: data20
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								}
								if (data5.ordered !== void 0) {
									let data22 = data5.ordered;
									if (Array.isArray(data22)) {
										if (data22.length < 1) {
											const err52 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/ordered",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/ordered/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.ordered,
												data: data22
											};
											if (vErrors === null) vErrors = [err52];
											else vErrors.push(err52);
											errors++;
										}
										const len5 = data22.length;
										for (let i5 = 0; i5 < len5; i5++) {
											let data23 = data22[i5];
											if (typeof data23 !== "boolean") {
												const err53 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/ordered/" + i5,
													schemaPath: "#/properties/approvals/items/properties/allows/properties/ordered/items/type",
													keyword: "type",
													params: { type: "boolean" },
													schema: schema13.properties.approvals.items.properties.allows.properties.ordered.items.type,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.ordered.items,
													data: data23
												};
												if (vErrors === null) vErrors = [err53];
												else vErrors.push(err53);
												errors++;
											}
										}
									} else {
										const err54 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/ordered",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/ordered/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema13.properties.approvals.items.properties.allows.properties.ordered.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.ordered,
											data: data22
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
								}
								if (data5.query_complexity !== void 0) {
									let data24 = data5.query_complexity;
									if (Array.isArray(data24)) {
										if (data24.length < 1) {
											const err55 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/query_complexity",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/query_complexity/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.query_complexity,
												data: data24
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
										const len6 = data24.length;
										for (let i6 = 0; i6 < len6; i6++) {
											let data25 = data24[i6];
											if (!(data25 === "low" || data25 === "medium" || data25 === "high")) {
												const err56 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/query_complexity/" + i6,
													schemaPath: "#/properties/approvals/items/properties/allows/properties/query_complexity/items/enum",
													keyword: "enum",
													params: { allowedValues: schema13.properties.approvals.items.properties.allows.properties.query_complexity.items.enum },
													schema: schema13.properties.approvals.items.properties.allows.properties.query_complexity.items.enum,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.query_complexity.items,
													data: data25
												};
												if (vErrors === null) vErrors = [err56];
												else vErrors.push(err56);
												errors++;
											}
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/query_complexity",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/query_complexity/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema13.properties.approvals.items.properties.allows.properties.query_complexity.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.query_complexity,
											data: data24
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
								if (data5.data_model !== void 0) {
									let data26 = data5.data_model;
									if (Array.isArray(data26)) {
										if (data26.length < 1) {
											const err58 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/data_model",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/data_model/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.data_model,
												data: data26
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
										const len7 = data26.length;
										for (let i7 = 0; i7 < len7; i7++) {
											let data27 = data26[i7];
											if (!(data27 === "relational" || data27 === "document" || data27 === "graph")) {
												const err59 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/data_model/" + i7,
													schemaPath: "#/properties/approvals/items/properties/allows/properties/data_model/items/enum",
													keyword: "enum",
													params: { allowedValues: schema13.properties.approvals.items.properties.allows.properties.data_model.items.enum },
													schema: schema13.properties.approvals.items.properties.allows.properties.data_model.items.enum,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.data_model.items,
													data: data27
												};
												if (vErrors === null) vErrors = [err59];
												else vErrors.push(err59);
												errors++;
											}
										}
									} else {
										const err60 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/data_model",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/data_model/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema13.properties.approvals.items.properties.allows.properties.data_model.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.data_model,
											data: data26
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
								}
								if (data5.patterns !== void 0) {
									let data28 = data5.patterns;
									if (Array.isArray(data28)) {
										if (data28.length > 20) {
											const err61 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/maxItems",
												keyword: "maxItems",
												params: { limit: 20 },
												schema: 20,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns,
												data: data28
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
										const len8 = data28.length;
										for (let i8 = 0; i8 < len8; i8++) {
											let data29 = data28[i8];
											if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
												if (data29.type === void 0) {
													const err62 = {
														instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns/" + i8,
														schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/items/required",
														keyword: "required",
														params: { missingProperty: "type" },
														schema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.required,
														parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns.items,
														data: data29
													};
													if (vErrors === null) vErrors = [err62];
													else vErrors.push(err62);
													errors++;
												}
												for (const key3 in data29) if (!(key3 === "type" || key3 === "config")) {
													const err63 = {
														instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns/" + i8,
														schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key3 },
														schema: false,
														parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns.items,
														data: data29
													};
													if (vErrors === null) vErrors = [err63];
													else vErrors.push(err63);
													errors++;
												}
												if (data29.type !== void 0) {
													let data30 = data29.type;
													if (typeof data30 === "string") {
														if (func2(data30) > 64) {
															const err64 = {
																instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns/" + i8 + "/type",
																schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/items/properties/type/maxLength",
																keyword: "maxLength",
																params: { limit: 64 },
																schema: 64,
																parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.type,
																data: data30
															};
															if (vErrors === null) vErrors = [err64];
															else vErrors.push(err64);
															errors++;
														}
														if (func2(data30) < 1) {
															const err65 = {
																instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns/" + i8 + "/type",
																schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/items/properties/type/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																schema: 1,
																parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.type,
																data: data30
															};
															if (vErrors === null) vErrors = [err65];
															else vErrors.push(err65);
															errors++;
														}
													} else {
														const err66 = {
															instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns/" + i8 + "/type",
															schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/items/properties/type/type",
															keyword: "type",
															params: { type: "string" },
															schema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.type.type,
															parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.type,
															data: data30
														};
														if (vErrors === null) vErrors = [err66];
														else vErrors.push(err66);
														errors++;
													}
												}
												if (data29.config !== void 0) {
													let data31 = data29.config;
													if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
														if (Object.keys(data31).length > 50) {
															const err67 = {
																instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns/" + i8 + "/config",
																schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/items/properties/config/maxProperties",
																keyword: "maxProperties",
																params: { limit: 50 },
																schema: 50,
																parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.config,
																data: data31
															};
															if (vErrors === null) vErrors = [err67];
															else vErrors.push(err67);
															errors++;
														}
														for (const key4 in data31) {
															let data32 = data31[key4];
															if (typeof data32 !== "string" && !(typeof data32 == "number" && isFinite(data32)) && typeof data32 !== "boolean") {
																const err68 = {
																	instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns/" + i8 + "/config/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/items/properties/config/additionalProperties/type",
																	keyword: "type",
																	params: { type: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.config.additionalProperties.type },
																	schema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.config.additionalProperties.type,
																	parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.config.additionalProperties,
																	data: data32
																};
																if (vErrors === null) vErrors = [err68];
																else vErrors.push(err68);
																errors++;
															}
														}
													} else {
														const err69 = {
															instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns/" + i8 + "/config",
															schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/items/properties/config/type",
															keyword: "type",
															params: { type: "object" },
															schema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.config.type,
															parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.properties.config,
															data: data31
														};
														if (vErrors === null) vErrors = [err69];
														else vErrors.push(err69);
														errors++;
													}
												}
											} else {
												const err70 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns/" + i8,
													schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/items/type",
													keyword: "type",
													params: { type: "object" },
													schema: schema13.properties.approvals.items.properties.allows.properties.patterns.items.type,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns.items,
													data: data29
												};
												if (vErrors === null) vErrors = [err70];
												else vErrors.push(err70);
												errors++;
											}
										}
									} else {
										const err71 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/patterns",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/patterns/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema13.properties.approvals.items.properties.allows.properties.patterns.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.patterns,
											data: data28
										};
										if (vErrors === null) vErrors = [err71];
										else vErrors.push(err71);
										errors++;
									}
								}
								if (data5.backend !== void 0) {
									let data33 = data5.backend;
									if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
										if (data33.type === void 0) {
											const err72 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/backend",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/backend/required",
												keyword: "required",
												params: { missingProperty: "type" },
												schema: schema13.properties.approvals.items.properties.allows.properties.backend.required,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend,
												data: data33
											};
											if (vErrors === null) vErrors = [err72];
											else vErrors.push(err72);
											errors++;
										}
										for (const key5 in data33) if (!(key5 === "type" || key5 === "config")) {
											const err73 = {
												instancePath: instancePath + "/approvals/" + i0 + "/allows/backend",
												schemaPath: "#/properties/approvals/items/properties/allows/properties/backend/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key5 },
												schema: false,
												parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend,
												data: data33
											};
											if (vErrors === null) vErrors = [err73];
											else vErrors.push(err73);
											errors++;
										}
										if (data33.type !== void 0) {
											let data34 = data33.type;
											if (typeof data34 === "string") {
												if (func2(data34) > 64) {
													const err74 = {
														instancePath: instancePath + "/approvals/" + i0 + "/allows/backend/type",
														schemaPath: "#/properties/approvals/items/properties/allows/properties/backend/properties/type/maxLength",
														keyword: "maxLength",
														params: { limit: 64 },
														schema: 64,
														parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend.properties.type,
														data: data34
													};
													if (vErrors === null) vErrors = [err74];
													else vErrors.push(err74);
													errors++;
												}
												if (func2(data34) < 1) {
													const err75 = {
														instancePath: instancePath + "/approvals/" + i0 + "/allows/backend/type",
														schemaPath: "#/properties/approvals/items/properties/allows/properties/backend/properties/type/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend.properties.type,
														data: data34
													};
													if (vErrors === null) vErrors = [err75];
													else vErrors.push(err75);
													errors++;
												}
											} else {
												const err76 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/backend/type",
													schemaPath: "#/properties/approvals/items/properties/allows/properties/backend/properties/type/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema13.properties.approvals.items.properties.allows.properties.backend.properties.type.type,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend.properties.type,
													data: data34
												};
												if (vErrors === null) vErrors = [err76];
												else vErrors.push(err76);
												errors++;
											}
										}
										if (data33.config !== void 0) {
											let data35 = data33.config;
											if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
												if (Object.keys(data35).length > 50) {
													const err77 = {
														instancePath: instancePath + "/approvals/" + i0 + "/allows/backend/config",
														schemaPath: "#/properties/approvals/items/properties/allows/properties/backend/properties/config/maxProperties",
														keyword: "maxProperties",
														params: { limit: 50 },
														schema: 50,
														parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend.properties.config,
														data: data35
													};
													if (vErrors === null) vErrors = [err77];
													else vErrors.push(err77);
													errors++;
												}
												for (const key6 in data35) {
													let data36 = data35[key6];
													if (typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36)) && typeof data36 !== "boolean") {
														const err78 = {
															instancePath: instancePath + "/approvals/" + i0 + "/allows/backend/config/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/approvals/items/properties/allows/properties/backend/properties/config/additionalProperties/type",
															keyword: "type",
															params: { type: schema13.properties.approvals.items.properties.allows.properties.backend.properties.config.additionalProperties.type },
															schema: schema13.properties.approvals.items.properties.allows.properties.backend.properties.config.additionalProperties.type,
															parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend.properties.config.additionalProperties,
															data: data36
														};
														if (vErrors === null) vErrors = [err78];
														else vErrors.push(err78);
														errors++;
													}
												}
											} else {
												const err79 = {
													instancePath: instancePath + "/approvals/" + i0 + "/allows/backend/config",
													schemaPath: "#/properties/approvals/items/properties/allows/properties/backend/properties/config/type",
													keyword: "type",
													params: { type: "object" },
													schema: schema13.properties.approvals.items.properties.allows.properties.backend.properties.config.type,
													parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend.properties.config,
													data: data35
												};
												if (vErrors === null) vErrors = [err79];
												else vErrors.push(err79);
												errors++;
											}
										}
									} else {
										const err80 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/backend",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/backend/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema13.properties.approvals.items.properties.allows.properties.backend.type,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.backend,
											data: data33
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
								}
								if (data5.risk !== void 0) {
									let data37 = data5.risk;
									if (!(data37 === "disruptive" || data37 === "data-loss")) {
										const err81 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/risk",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/risk/enum",
											keyword: "enum",
											params: { allowedValues: schema13.properties.approvals.items.properties.allows.properties.risk.enum },
											schema: schema13.properties.approvals.items.properties.allows.properties.risk.enum,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.risk,
											data: data37
										};
										if (vErrors === null) vErrors = [err81];
										else vErrors.push(err81);
										errors++;
									}
								}
								if (data5.migrate !== void 0) {
									let data38 = data5.migrate;
									if (true !== data38) {
										const err82 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/migrate",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/migrate/const",
											keyword: "const",
											params: { allowedValue: true },
											schema: true,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.migrate,
											data: data38
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
								}
								if (data5.delete !== void 0) {
									let data39 = data5.delete;
									if (true !== data39) {
										const err83 = {
											instancePath: instancePath + "/approvals/" + i0 + "/allows/delete",
											schemaPath: "#/properties/approvals/items/properties/allows/properties/delete/const",
											keyword: "const",
											params: { allowedValue: true },
											schema: true,
											parentSchema: schema13.properties.approvals.items.properties.allows.properties.delete,
											data: data39
										};
										if (vErrors === null) vErrors = [err83];
										else vErrors.push(err83);
										errors++;
									}
								}
							} else {
								const err84 = {
									instancePath: instancePath + "/approvals/" + i0 + "/allows",
									schemaPath: "#/properties/approvals/items/properties/allows/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema13.properties.approvals.items.properties.allows.type,
									parentSchema: schema13.properties.approvals.items.properties.allows,
									data: data5
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						}
						if (data2.approved_by !== void 0) {
							let data40 = data2.approved_by;
							if (typeof data40 === "string") {
								if (func2(data40) > 128) {
									const err85 = {
										instancePath: instancePath + "/approvals/" + i0 + "/approved_by",
										schemaPath: "#/properties/approvals/items/properties/approved_by/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema13.properties.approvals.items.properties.approved_by,
										data: data40
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
								if (func2(data40) < 1) {
									const err86 = {
										instancePath: instancePath + "/approvals/" + i0 + "/approved_by",
										schemaPath: "#/properties/approvals/items/properties/approved_by/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema13.properties.approvals.items.properties.approved_by,
										data: data40
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
							} else {
								const err87 = {
									instancePath: instancePath + "/approvals/" + i0 + "/approved_by",
									schemaPath: "#/properties/approvals/items/properties/approved_by/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema13.properties.approvals.items.properties.approved_by.type,
									parentSchema: schema13.properties.approvals.items.properties.approved_by,
									data: data40
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data2.ticket !== void 0) {
							let data41 = data2.ticket;
							if (typeof data41 === "string") {
								if (func2(data41) > 128) {
									const err88 = {
										instancePath: instancePath + "/approvals/" + i0 + "/ticket",
										schemaPath: "#/properties/approvals/items/properties/ticket/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema13.properties.approvals.items.properties.ticket,
										data: data41
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								if (func2(data41) < 1) {
									const err89 = {
										instancePath: instancePath + "/approvals/" + i0 + "/ticket",
										schemaPath: "#/properties/approvals/items/properties/ticket/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema13.properties.approvals.items.properties.ticket,
										data: data41
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/approvals/" + i0 + "/ticket",
									schemaPath: "#/properties/approvals/items/properties/ticket/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema13.properties.approvals.items.properties.ticket.type,
									parentSchema: schema13.properties.approvals.items.properties.ticket,
									data: data41
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data2.expires !== void 0) {
							let data42 = data2.expires;
							if (typeof data42 === "string") {
								if (!pattern6.test(data42)) {
									const err91 = {
										instancePath: instancePath + "/approvals/" + i0 + "/expires",
										schemaPath: "#/properties/approvals/items/properties/expires/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
										schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
										parentSchema: schema13.properties.approvals.items.properties.expires,
										data: data42
									};
									if (vErrors === null) vErrors = [err91];
									else vErrors.push(err91);
									errors++;
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/approvals/" + i0 + "/expires",
									schemaPath: "#/properties/approvals/items/properties/expires/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema13.properties.approvals.items.properties.expires.type,
									parentSchema: schema13.properties.approvals.items.properties.expires,
									data: data42
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/approvals/" + i0,
							schemaPath: "#/properties/approvals/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema13.properties.approvals.items.type,
							parentSchema: schema13.properties.approvals.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema13.properties.approvals.type,
					parentSchema: schema13.properties.approvals,
					data: data1
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
	} else {
		const err95 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema13.type,
			parentSchema: schema13,
			data
		};
		if (vErrors === null) vErrors = [err95];
		else vErrors.push(err95);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const validatePolicyBackends = validate13;
const schema14 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "policy-backends.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"capabilities",
		"rules"
	],
	"properties": {
		"version": { "const": 1 },
		"near_threshold": {
			"type": "number",
			"exclusiveMinimum": 0,
			"maximum": 1
		},
		"capabilities": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"kafka": { "allOf": [{ "$ref": "#/definitions/Capability" }] },
				"postgres": { "allOf": [{ "$ref": "#/definitions/Capability" }] },
				"redis": { "allOf": [{ "$ref": "#/definitions/Capability" }] },
				"nats": { "allOf": [{ "$ref": "#/definitions/Capability" }] },
				"s3": { "allOf": [{ "$ref": "#/definitions/Capability" }] },
				"neptune": { "allOf": [{ "$ref": "#/definitions/Capability" }] }
			}
		},
		"rules": {
			"type": "array",
			"minItems": 1,
			"maxItems": 500,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"when",
					"backend"
				],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
						"maxLength": 64
					},
					"when": {
						"type": "string",
						"minLength": 1,
						"maxLength": 4e3
					},
					"because": {
						"type": "string",
						"maxLength": 500
					},
					"backend": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					}
				}
			}
		}
	},
	"definitions": { "Capability": {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"client_apis",
			"consistency",
			"ordered",
			"ttl",
			"encryption_at_rest"
		],
		"properties": {
			"client_apis": {
				"type": "array",
				"items": { "enum": [
					"keyvalue",
					"pubsub",
					"queue",
					"reader",
					"transact"
				] }
			},
			"consistency": {
				"type": "array",
				"items": { "enum": [
					"strong",
					"eventual",
					"bounded_staleness"
				] }
			},
			"ordered": { "type": "boolean" },
			"ttl": { "type": "boolean" },
			"largest_message": {
				"type": "string",
				"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
			},
			"message_overhead": {
				"type": "string",
				"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
			},
			"encryption_at_rest": { "type": "boolean" }
		}
	} }
};
const schema15 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"client_apis",
		"consistency",
		"ordered",
		"ttl",
		"encryption_at_rest"
	],
	"properties": {
		"client_apis": {
			"type": "array",
			"items": { "enum": [
				"keyvalue",
				"pubsub",
				"queue",
				"reader",
				"transact"
			] }
		},
		"consistency": {
			"type": "array",
			"items": { "enum": [
				"strong",
				"eventual",
				"bounded_staleness"
			] }
		},
		"ordered": { "type": "boolean" },
		"ttl": { "type": "boolean" },
		"largest_message": {
			"type": "string",
			"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
		},
		"message_overhead": {
			"type": "string",
			"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
		},
		"encryption_at_rest": { "type": "boolean" }
	}
};
const pattern19 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema14.required,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.capabilities === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "capabilities" },
				schema: schema14.required,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rules === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				schema: schema14.required,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "near_threshold" || key0 === "capabilities" || key0 === "rules")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema14.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.near_threshold !== void 0) {
			let data1 = data.near_threshold;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/near_threshold",
						schemaPath: "#/properties/near_threshold/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema14.properties.near_threshold,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 <= 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/near_threshold",
						schemaPath: "#/properties/near_threshold/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema14.properties.near_threshold,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/near_threshold",
					schemaPath: "#/properties/near_threshold/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema14.properties.near_threshold.type,
					parentSchema: schema14.properties.near_threshold,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.capabilities !== void 0) {
			let data2 = data.capabilities;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err8 = {
						instancePath: instancePath + "/capabilities",
						schemaPath: "#/properties/capabilities/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema14.properties.capabilities,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "kafka" || key1 === "postgres" || key1 === "redis" || key1 === "nats" || key1 === "s3" || key1 === "neptune")) {
					const err9 = {
						instancePath: instancePath + "/capabilities",
						schemaPath: "#/properties/capabilities/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema14.properties.capabilities,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2.kafka !== void 0) {
					let data3 = data2.kafka;
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.client_apis === void 0) {
							const err10 = {
								instancePath: instancePath + "/capabilities/kafka",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "client_apis" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data3
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data3.consistency === void 0) {
							const err11 = {
								instancePath: instancePath + "/capabilities/kafka",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "consistency" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data3
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.ordered === void 0) {
							const err12 = {
								instancePath: instancePath + "/capabilities/kafka",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ordered" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data3
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data3.ttl === void 0) {
							const err13 = {
								instancePath: instancePath + "/capabilities/kafka",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ttl" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data3
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data3.encryption_at_rest === void 0) {
							const err14 = {
								instancePath: instancePath + "/capabilities/kafka",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "encryption_at_rest" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data3
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						for (const key2 in data3) if (!(key2 === "client_apis" || key2 === "consistency" || key2 === "ordered" || key2 === "ttl" || key2 === "largest_message" || key2 === "message_overhead" || key2 === "encryption_at_rest")) {
							const err15 = {
								instancePath: instancePath + "/capabilities/kafka",
								schemaPath: "#/definitions/Capability/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema15,
								data: data3
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data3.client_apis !== void 0) {
							let data4 = data3.client_apis;
							if (Array.isArray(data4)) {
								const len0 = data4.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data5 = data4[i0];
									if (!(data5 === "keyvalue" || data5 === "pubsub" || data5 === "queue" || data5 === "reader" || data5 === "transact")) {
										const err16 = {
											instancePath: instancePath + "/capabilities/kafka/client_apis/" + i0,
											schemaPath: "#/definitions/Capability/properties/client_apis/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.client_apis.items.enum },
											schema: schema15.properties.client_apis.items.enum,
											parentSchema: schema15.properties.client_apis.items,
											data: data5
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/capabilities/kafka/client_apis",
									schemaPath: "#/definitions/Capability/properties/client_apis/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.client_apis.type,
									parentSchema: schema15.properties.client_apis,
									data: data4
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data3.consistency !== void 0) {
							let data6 = data3.consistency;
							if (Array.isArray(data6)) {
								const len1 = data6.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data7 = data6[i1];
									if (!(data7 === "strong" || data7 === "eventual" || data7 === "bounded_staleness")) {
										const err18 = {
											instancePath: instancePath + "/capabilities/kafka/consistency/" + i1,
											schemaPath: "#/definitions/Capability/properties/consistency/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.consistency.items.enum },
											schema: schema15.properties.consistency.items.enum,
											parentSchema: schema15.properties.consistency.items,
											data: data7
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/capabilities/kafka/consistency",
									schemaPath: "#/definitions/Capability/properties/consistency/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.consistency.type,
									parentSchema: schema15.properties.consistency,
									data: data6
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data3.ordered !== void 0) {
							let data8 = data3.ordered;
							if (typeof data8 !== "boolean") {
								const err20 = {
									instancePath: instancePath + "/capabilities/kafka/ordered",
									schemaPath: "#/definitions/Capability/properties/ordered/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ordered.type,
									parentSchema: schema15.properties.ordered,
									data: data8
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data3.ttl !== void 0) {
							let data9 = data3.ttl;
							if (typeof data9 !== "boolean") {
								const err21 = {
									instancePath: instancePath + "/capabilities/kafka/ttl",
									schemaPath: "#/definitions/Capability/properties/ttl/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ttl.type,
									parentSchema: schema15.properties.ttl,
									data: data9
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data3.largest_message !== void 0) {
							let data10 = data3.largest_message;
							if (typeof data10 === "string") {
								if (!pattern1.test(data10)) {
									const err22 = {
										instancePath: instancePath + "/capabilities/kafka/largest_message",
										schemaPath: "#/definitions/Capability/properties/largest_message/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.largest_message,
										data: data10
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/capabilities/kafka/largest_message",
									schemaPath: "#/definitions/Capability/properties/largest_message/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.largest_message.type,
									parentSchema: schema15.properties.largest_message,
									data: data10
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data3.message_overhead !== void 0) {
							let data11 = data3.message_overhead;
							if (typeof data11 === "string") {
								if (!pattern1.test(data11)) {
									const err24 = {
										instancePath: instancePath + "/capabilities/kafka/message_overhead",
										schemaPath: "#/definitions/Capability/properties/message_overhead/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.message_overhead,
										data: data11
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/capabilities/kafka/message_overhead",
									schemaPath: "#/definitions/Capability/properties/message_overhead/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.message_overhead.type,
									parentSchema: schema15.properties.message_overhead,
									data: data11
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data3.encryption_at_rest !== void 0) {
							let data12 = data3.encryption_at_rest;
							if (typeof data12 !== "boolean") {
								const err26 = {
									instancePath: instancePath + "/capabilities/kafka/encryption_at_rest",
									schemaPath: "#/definitions/Capability/properties/encryption_at_rest/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.encryption_at_rest.type,
									parentSchema: schema15.properties.encryption_at_rest,
									data: data12
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/capabilities/kafka",
							schemaPath: "#/definitions/Capability/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema15.type,
							parentSchema: schema15,
							data: data3
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data2.postgres !== void 0) {
					let data13 = data2.postgres;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.client_apis === void 0) {
							const err28 = {
								instancePath: instancePath + "/capabilities/postgres",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "client_apis" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data13
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data13.consistency === void 0) {
							const err29 = {
								instancePath: instancePath + "/capabilities/postgres",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "consistency" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data13
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data13.ordered === void 0) {
							const err30 = {
								instancePath: instancePath + "/capabilities/postgres",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ordered" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data13
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data13.ttl === void 0) {
							const err31 = {
								instancePath: instancePath + "/capabilities/postgres",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ttl" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data13
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data13.encryption_at_rest === void 0) {
							const err32 = {
								instancePath: instancePath + "/capabilities/postgres",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "encryption_at_rest" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data13
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						for (const key3 in data13) if (!(key3 === "client_apis" || key3 === "consistency" || key3 === "ordered" || key3 === "ttl" || key3 === "largest_message" || key3 === "message_overhead" || key3 === "encryption_at_rest")) {
							const err33 = {
								instancePath: instancePath + "/capabilities/postgres",
								schemaPath: "#/definitions/Capability/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema15,
								data: data13
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data13.client_apis !== void 0) {
							let data14 = data13.client_apis;
							if (Array.isArray(data14)) {
								const len2 = data14.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data15 = data14[i2];
									if (!(data15 === "keyvalue" || data15 === "pubsub" || data15 === "queue" || data15 === "reader" || data15 === "transact")) {
										const err34 = {
											instancePath: instancePath + "/capabilities/postgres/client_apis/" + i2,
											schemaPath: "#/definitions/Capability/properties/client_apis/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.client_apis.items.enum },
											schema: schema15.properties.client_apis.items.enum,
											parentSchema: schema15.properties.client_apis.items,
											data: data15
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/capabilities/postgres/client_apis",
									schemaPath: "#/definitions/Capability/properties/client_apis/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.client_apis.type,
									parentSchema: schema15.properties.client_apis,
									data: data14
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data13.consistency !== void 0) {
							let data16 = data13.consistency;
							if (Array.isArray(data16)) {
								const len3 = data16.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data17 = data16[i3];
									if (!(data17 === "strong" || data17 === "eventual" || data17 === "bounded_staleness")) {
										const err36 = {
											instancePath: instancePath + "/capabilities/postgres/consistency/" + i3,
											schemaPath: "#/definitions/Capability/properties/consistency/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.consistency.items.enum },
											schema: schema15.properties.consistency.items.enum,
											parentSchema: schema15.properties.consistency.items,
											data: data17
										};
										if (vErrors === null) vErrors = [err36];
										else vErrors.push(err36);
										errors++;
									}
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/capabilities/postgres/consistency",
									schemaPath: "#/definitions/Capability/properties/consistency/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.consistency.type,
									parentSchema: schema15.properties.consistency,
									data: data16
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data13.ordered !== void 0) {
							let data18 = data13.ordered;
							if (typeof data18 !== "boolean") {
								const err38 = {
									instancePath: instancePath + "/capabilities/postgres/ordered",
									schemaPath: "#/definitions/Capability/properties/ordered/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ordered.type,
									parentSchema: schema15.properties.ordered,
									data: data18
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data13.ttl !== void 0) {
							let data19 = data13.ttl;
							if (typeof data19 !== "boolean") {
								const err39 = {
									instancePath: instancePath + "/capabilities/postgres/ttl",
									schemaPath: "#/definitions/Capability/properties/ttl/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ttl.type,
									parentSchema: schema15.properties.ttl,
									data: data19
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data13.largest_message !== void 0) {
							let data20 = data13.largest_message;
							if (typeof data20 === "string") {
								if (!pattern1.test(data20)) {
									const err40 = {
										instancePath: instancePath + "/capabilities/postgres/largest_message",
										schemaPath: "#/definitions/Capability/properties/largest_message/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.largest_message,
										data: data20
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/capabilities/postgres/largest_message",
									schemaPath: "#/definitions/Capability/properties/largest_message/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.largest_message.type,
									parentSchema: schema15.properties.largest_message,
									data: data20
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data13.message_overhead !== void 0) {
							let data21 = data13.message_overhead;
							if (typeof data21 === "string") {
								if (!pattern1.test(data21)) {
									const err42 = {
										instancePath: instancePath + "/capabilities/postgres/message_overhead",
										schemaPath: "#/definitions/Capability/properties/message_overhead/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.message_overhead,
										data: data21
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/capabilities/postgres/message_overhead",
									schemaPath: "#/definitions/Capability/properties/message_overhead/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.message_overhead.type,
									parentSchema: schema15.properties.message_overhead,
									data: data21
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data13.encryption_at_rest !== void 0) {
							let data22 = data13.encryption_at_rest;
							if (typeof data22 !== "boolean") {
								const err44 = {
									instancePath: instancePath + "/capabilities/postgres/encryption_at_rest",
									schemaPath: "#/definitions/Capability/properties/encryption_at_rest/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.encryption_at_rest.type,
									parentSchema: schema15.properties.encryption_at_rest,
									data: data22
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/capabilities/postgres",
							schemaPath: "#/definitions/Capability/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema15.type,
							parentSchema: schema15,
							data: data13
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data2.redis !== void 0) {
					let data23 = data2.redis;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.client_apis === void 0) {
							const err46 = {
								instancePath: instancePath + "/capabilities/redis",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "client_apis" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data23
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data23.consistency === void 0) {
							const err47 = {
								instancePath: instancePath + "/capabilities/redis",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "consistency" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data23
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data23.ordered === void 0) {
							const err48 = {
								instancePath: instancePath + "/capabilities/redis",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ordered" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data23
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data23.ttl === void 0) {
							const err49 = {
								instancePath: instancePath + "/capabilities/redis",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ttl" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data23
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data23.encryption_at_rest === void 0) {
							const err50 = {
								instancePath: instancePath + "/capabilities/redis",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "encryption_at_rest" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data23
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						for (const key4 in data23) if (!(key4 === "client_apis" || key4 === "consistency" || key4 === "ordered" || key4 === "ttl" || key4 === "largest_message" || key4 === "message_overhead" || key4 === "encryption_at_rest")) {
							const err51 = {
								instancePath: instancePath + "/capabilities/redis",
								schemaPath: "#/definitions/Capability/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema15,
								data: data23
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data23.client_apis !== void 0) {
							let data24 = data23.client_apis;
							if (Array.isArray(data24)) {
								const len4 = data24.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data25 = data24[i4];
									if (!(data25 === "keyvalue" || data25 === "pubsub" || data25 === "queue" || data25 === "reader" || data25 === "transact")) {
										const err52 = {
											instancePath: instancePath + "/capabilities/redis/client_apis/" + i4,
											schemaPath: "#/definitions/Capability/properties/client_apis/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.client_apis.items.enum },
											schema: schema15.properties.client_apis.items.enum,
											parentSchema: schema15.properties.client_apis.items,
											data: data25
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/capabilities/redis/client_apis",
									schemaPath: "#/definitions/Capability/properties/client_apis/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.client_apis.type,
									parentSchema: schema15.properties.client_apis,
									data: data24
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data23.consistency !== void 0) {
							let data26 = data23.consistency;
							if (Array.isArray(data26)) {
								const len5 = data26.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data27 = data26[i5];
									if (!(data27 === "strong" || data27 === "eventual" || data27 === "bounded_staleness")) {
										const err54 = {
											instancePath: instancePath + "/capabilities/redis/consistency/" + i5,
											schemaPath: "#/definitions/Capability/properties/consistency/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.consistency.items.enum },
											schema: schema15.properties.consistency.items.enum,
											parentSchema: schema15.properties.consistency.items,
											data: data27
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/capabilities/redis/consistency",
									schemaPath: "#/definitions/Capability/properties/consistency/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.consistency.type,
									parentSchema: schema15.properties.consistency,
									data: data26
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data23.ordered !== void 0) {
							let data28 = data23.ordered;
							if (typeof data28 !== "boolean") {
								const err56 = {
									instancePath: instancePath + "/capabilities/redis/ordered",
									schemaPath: "#/definitions/Capability/properties/ordered/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ordered.type,
									parentSchema: schema15.properties.ordered,
									data: data28
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data23.ttl !== void 0) {
							let data29 = data23.ttl;
							if (typeof data29 !== "boolean") {
								const err57 = {
									instancePath: instancePath + "/capabilities/redis/ttl",
									schemaPath: "#/definitions/Capability/properties/ttl/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ttl.type,
									parentSchema: schema15.properties.ttl,
									data: data29
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data23.largest_message !== void 0) {
							let data30 = data23.largest_message;
							if (typeof data30 === "string") {
								if (!pattern1.test(data30)) {
									const err58 = {
										instancePath: instancePath + "/capabilities/redis/largest_message",
										schemaPath: "#/definitions/Capability/properties/largest_message/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.largest_message,
										data: data30
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/capabilities/redis/largest_message",
									schemaPath: "#/definitions/Capability/properties/largest_message/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.largest_message.type,
									parentSchema: schema15.properties.largest_message,
									data: data30
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data23.message_overhead !== void 0) {
							let data31 = data23.message_overhead;
							if (typeof data31 === "string") {
								if (!pattern1.test(data31)) {
									const err60 = {
										instancePath: instancePath + "/capabilities/redis/message_overhead",
										schemaPath: "#/definitions/Capability/properties/message_overhead/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.message_overhead,
										data: data31
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/capabilities/redis/message_overhead",
									schemaPath: "#/definitions/Capability/properties/message_overhead/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.message_overhead.type,
									parentSchema: schema15.properties.message_overhead,
									data: data31
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data23.encryption_at_rest !== void 0) {
							let data32 = data23.encryption_at_rest;
							if (typeof data32 !== "boolean") {
								const err62 = {
									instancePath: instancePath + "/capabilities/redis/encryption_at_rest",
									schemaPath: "#/definitions/Capability/properties/encryption_at_rest/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.encryption_at_rest.type,
									parentSchema: schema15.properties.encryption_at_rest,
									data: data32
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/capabilities/redis",
							schemaPath: "#/definitions/Capability/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema15.type,
							parentSchema: schema15,
							data: data23
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data2.nats !== void 0) {
					let data33 = data2.nats;
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						if (data33.client_apis === void 0) {
							const err64 = {
								instancePath: instancePath + "/capabilities/nats",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "client_apis" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data33
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data33.consistency === void 0) {
							const err65 = {
								instancePath: instancePath + "/capabilities/nats",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "consistency" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data33
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data33.ordered === void 0) {
							const err66 = {
								instancePath: instancePath + "/capabilities/nats",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ordered" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data33
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data33.ttl === void 0) {
							const err67 = {
								instancePath: instancePath + "/capabilities/nats",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ttl" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data33
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data33.encryption_at_rest === void 0) {
							const err68 = {
								instancePath: instancePath + "/capabilities/nats",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "encryption_at_rest" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data33
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						for (const key5 in data33) if (!(key5 === "client_apis" || key5 === "consistency" || key5 === "ordered" || key5 === "ttl" || key5 === "largest_message" || key5 === "message_overhead" || key5 === "encryption_at_rest")) {
							const err69 = {
								instancePath: instancePath + "/capabilities/nats",
								schemaPath: "#/definitions/Capability/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema15,
								data: data33
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data33.client_apis !== void 0) {
							let data34 = data33.client_apis;
							if (Array.isArray(data34)) {
								const len6 = data34.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data35 = data34[i6];
									if (!(data35 === "keyvalue" || data35 === "pubsub" || data35 === "queue" || data35 === "reader" || data35 === "transact")) {
										const err70 = {
											instancePath: instancePath + "/capabilities/nats/client_apis/" + i6,
											schemaPath: "#/definitions/Capability/properties/client_apis/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.client_apis.items.enum },
											schema: schema15.properties.client_apis.items.enum,
											parentSchema: schema15.properties.client_apis.items,
											data: data35
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/capabilities/nats/client_apis",
									schemaPath: "#/definitions/Capability/properties/client_apis/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.client_apis.type,
									parentSchema: schema15.properties.client_apis,
									data: data34
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data33.consistency !== void 0) {
							let data36 = data33.consistency;
							if (Array.isArray(data36)) {
								const len7 = data36.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data37 = data36[i7];
									if (!(data37 === "strong" || data37 === "eventual" || data37 === "bounded_staleness")) {
										const err72 = {
											instancePath: instancePath + "/capabilities/nats/consistency/" + i7,
											schemaPath: "#/definitions/Capability/properties/consistency/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.consistency.items.enum },
											schema: schema15.properties.consistency.items.enum,
											parentSchema: schema15.properties.consistency.items,
											data: data37
										};
										if (vErrors === null) vErrors = [err72];
										else vErrors.push(err72);
										errors++;
									}
								}
							} else {
								const err73 = {
									instancePath: instancePath + "/capabilities/nats/consistency",
									schemaPath: "#/definitions/Capability/properties/consistency/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.consistency.type,
									parentSchema: schema15.properties.consistency,
									data: data36
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data33.ordered !== void 0) {
							let data38 = data33.ordered;
							if (typeof data38 !== "boolean") {
								const err74 = {
									instancePath: instancePath + "/capabilities/nats/ordered",
									schemaPath: "#/definitions/Capability/properties/ordered/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ordered.type,
									parentSchema: schema15.properties.ordered,
									data: data38
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
						if (data33.ttl !== void 0) {
							let data39 = data33.ttl;
							if (typeof data39 !== "boolean") {
								const err75 = {
									instancePath: instancePath + "/capabilities/nats/ttl",
									schemaPath: "#/definitions/Capability/properties/ttl/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ttl.type,
									parentSchema: schema15.properties.ttl,
									data: data39
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data33.largest_message !== void 0) {
							let data40 = data33.largest_message;
							if (typeof data40 === "string") {
								if (!pattern1.test(data40)) {
									const err76 = {
										instancePath: instancePath + "/capabilities/nats/largest_message",
										schemaPath: "#/definitions/Capability/properties/largest_message/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.largest_message,
										data: data40
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/capabilities/nats/largest_message",
									schemaPath: "#/definitions/Capability/properties/largest_message/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.largest_message.type,
									parentSchema: schema15.properties.largest_message,
									data: data40
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data33.message_overhead !== void 0) {
							let data41 = data33.message_overhead;
							if (typeof data41 === "string") {
								if (!pattern1.test(data41)) {
									const err78 = {
										instancePath: instancePath + "/capabilities/nats/message_overhead",
										schemaPath: "#/definitions/Capability/properties/message_overhead/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.message_overhead,
										data: data41
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/capabilities/nats/message_overhead",
									schemaPath: "#/definitions/Capability/properties/message_overhead/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.message_overhead.type,
									parentSchema: schema15.properties.message_overhead,
									data: data41
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data33.encryption_at_rest !== void 0) {
							let data42 = data33.encryption_at_rest;
							if (typeof data42 !== "boolean") {
								const err80 = {
									instancePath: instancePath + "/capabilities/nats/encryption_at_rest",
									schemaPath: "#/definitions/Capability/properties/encryption_at_rest/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.encryption_at_rest.type,
									parentSchema: schema15.properties.encryption_at_rest,
									data: data42
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/capabilities/nats",
							schemaPath: "#/definitions/Capability/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema15.type,
							parentSchema: schema15,
							data: data33
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
				if (data2.s3 !== void 0) {
					let data43 = data2.s3;
					if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
						if (data43.client_apis === void 0) {
							const err82 = {
								instancePath: instancePath + "/capabilities/s3",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "client_apis" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data43
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data43.consistency === void 0) {
							const err83 = {
								instancePath: instancePath + "/capabilities/s3",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "consistency" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data43
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data43.ordered === void 0) {
							const err84 = {
								instancePath: instancePath + "/capabilities/s3",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ordered" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data43
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data43.ttl === void 0) {
							const err85 = {
								instancePath: instancePath + "/capabilities/s3",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ttl" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data43
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						if (data43.encryption_at_rest === void 0) {
							const err86 = {
								instancePath: instancePath + "/capabilities/s3",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "encryption_at_rest" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data43
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						for (const key6 in data43) if (!(key6 === "client_apis" || key6 === "consistency" || key6 === "ordered" || key6 === "ttl" || key6 === "largest_message" || key6 === "message_overhead" || key6 === "encryption_at_rest")) {
							const err87 = {
								instancePath: instancePath + "/capabilities/s3",
								schemaPath: "#/definitions/Capability/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								schema: false,
								parentSchema: schema15,
								data: data43
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						if (data43.client_apis !== void 0) {
							let data44 = data43.client_apis;
							if (Array.isArray(data44)) {
								const len8 = data44.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data45 = data44[i8];
									if (!(data45 === "keyvalue" || data45 === "pubsub" || data45 === "queue" || data45 === "reader" || data45 === "transact")) {
										const err88 = {
											instancePath: instancePath + "/capabilities/s3/client_apis/" + i8,
											schemaPath: "#/definitions/Capability/properties/client_apis/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.client_apis.items.enum },
											schema: schema15.properties.client_apis.items.enum,
											parentSchema: schema15.properties.client_apis.items,
											data: data45
										};
										if (vErrors === null) vErrors = [err88];
										else vErrors.push(err88);
										errors++;
									}
								}
							} else {
								const err89 = {
									instancePath: instancePath + "/capabilities/s3/client_apis",
									schemaPath: "#/definitions/Capability/properties/client_apis/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.client_apis.type,
									parentSchema: schema15.properties.client_apis,
									data: data44
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data43.consistency !== void 0) {
							let data46 = data43.consistency;
							if (Array.isArray(data46)) {
								const len9 = data46.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data47 = data46[i9];
									if (!(data47 === "strong" || data47 === "eventual" || data47 === "bounded_staleness")) {
										const err90 = {
											instancePath: instancePath + "/capabilities/s3/consistency/" + i9,
											schemaPath: "#/definitions/Capability/properties/consistency/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.consistency.items.enum },
											schema: schema15.properties.consistency.items.enum,
											parentSchema: schema15.properties.consistency.items,
											data: data47
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								}
							} else {
								const err91 = {
									instancePath: instancePath + "/capabilities/s3/consistency",
									schemaPath: "#/definitions/Capability/properties/consistency/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.consistency.type,
									parentSchema: schema15.properties.consistency,
									data: data46
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
						if (data43.ordered !== void 0) {
							let data48 = data43.ordered;
							if (typeof data48 !== "boolean") {
								const err92 = {
									instancePath: instancePath + "/capabilities/s3/ordered",
									schemaPath: "#/definitions/Capability/properties/ordered/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ordered.type,
									parentSchema: schema15.properties.ordered,
									data: data48
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
						if (data43.ttl !== void 0) {
							let data49 = data43.ttl;
							if (typeof data49 !== "boolean") {
								const err93 = {
									instancePath: instancePath + "/capabilities/s3/ttl",
									schemaPath: "#/definitions/Capability/properties/ttl/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ttl.type,
									parentSchema: schema15.properties.ttl,
									data: data49
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
						if (data43.largest_message !== void 0) {
							let data50 = data43.largest_message;
							if (typeof data50 === "string") {
								if (!pattern1.test(data50)) {
									const err94 = {
										instancePath: instancePath + "/capabilities/s3/largest_message",
										schemaPath: "#/definitions/Capability/properties/largest_message/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.largest_message,
										data: data50
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
							} else {
								const err95 = {
									instancePath: instancePath + "/capabilities/s3/largest_message",
									schemaPath: "#/definitions/Capability/properties/largest_message/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.largest_message.type,
									parentSchema: schema15.properties.largest_message,
									data: data50
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
						}
						if (data43.message_overhead !== void 0) {
							let data51 = data43.message_overhead;
							if (typeof data51 === "string") {
								if (!pattern1.test(data51)) {
									const err96 = {
										instancePath: instancePath + "/capabilities/s3/message_overhead",
										schemaPath: "#/definitions/Capability/properties/message_overhead/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.message_overhead,
										data: data51
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
							} else {
								const err97 = {
									instancePath: instancePath + "/capabilities/s3/message_overhead",
									schemaPath: "#/definitions/Capability/properties/message_overhead/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.message_overhead.type,
									parentSchema: schema15.properties.message_overhead,
									data: data51
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
						}
						if (data43.encryption_at_rest !== void 0) {
							let data52 = data43.encryption_at_rest;
							if (typeof data52 !== "boolean") {
								const err98 = {
									instancePath: instancePath + "/capabilities/s3/encryption_at_rest",
									schemaPath: "#/definitions/Capability/properties/encryption_at_rest/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.encryption_at_rest.type,
									parentSchema: schema15.properties.encryption_at_rest,
									data: data52
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/capabilities/s3",
							schemaPath: "#/definitions/Capability/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema15.type,
							parentSchema: schema15,
							data: data43
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data2.neptune !== void 0) {
					let data53 = data2.neptune;
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
						if (data53.client_apis === void 0) {
							const err100 = {
								instancePath: instancePath + "/capabilities/neptune",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "client_apis" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data53
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						if (data53.consistency === void 0) {
							const err101 = {
								instancePath: instancePath + "/capabilities/neptune",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "consistency" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data53
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data53.ordered === void 0) {
							const err102 = {
								instancePath: instancePath + "/capabilities/neptune",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ordered" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data53
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						if (data53.ttl === void 0) {
							const err103 = {
								instancePath: instancePath + "/capabilities/neptune",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "ttl" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data53
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						if (data53.encryption_at_rest === void 0) {
							const err104 = {
								instancePath: instancePath + "/capabilities/neptune",
								schemaPath: "#/definitions/Capability/required",
								keyword: "required",
								params: { missingProperty: "encryption_at_rest" },
								schema: schema15.required,
								parentSchema: schema15,
								data: data53
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						for (const key7 in data53) if (!(key7 === "client_apis" || key7 === "consistency" || key7 === "ordered" || key7 === "ttl" || key7 === "largest_message" || key7 === "message_overhead" || key7 === "encryption_at_rest")) {
							const err105 = {
								instancePath: instancePath + "/capabilities/neptune",
								schemaPath: "#/definitions/Capability/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema15,
								data: data53
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data53.client_apis !== void 0) {
							let data54 = data53.client_apis;
							if (Array.isArray(data54)) {
								const len10 = data54.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data55 = data54[i10];
									if (!(data55 === "keyvalue" || data55 === "pubsub" || data55 === "queue" || data55 === "reader" || data55 === "transact")) {
										const err106 = {
											instancePath: instancePath + "/capabilities/neptune/client_apis/" + i10,
											schemaPath: "#/definitions/Capability/properties/client_apis/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.client_apis.items.enum },
											schema: schema15.properties.client_apis.items.enum,
											parentSchema: schema15.properties.client_apis.items,
											data: data55
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
								}
							} else {
								const err107 = {
									instancePath: instancePath + "/capabilities/neptune/client_apis",
									schemaPath: "#/definitions/Capability/properties/client_apis/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.client_apis.type,
									parentSchema: schema15.properties.client_apis,
									data: data54
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
						}
						if (data53.consistency !== void 0) {
							let data56 = data53.consistency;
							if (Array.isArray(data56)) {
								const len11 = data56.length;
								for (let i11 = 0; i11 < len11; i11++) {
									let data57 = data56[i11];
									if (!(data57 === "strong" || data57 === "eventual" || data57 === "bounded_staleness")) {
										const err108 = {
											instancePath: instancePath + "/capabilities/neptune/consistency/" + i11,
											schemaPath: "#/definitions/Capability/properties/consistency/items/enum",
											keyword: "enum",
											params: { allowedValues: schema15.properties.consistency.items.enum },
											schema: schema15.properties.consistency.items.enum,
											parentSchema: schema15.properties.consistency.items,
											data: data57
										};
										if (vErrors === null) vErrors = [err108];
										else vErrors.push(err108);
										errors++;
									}
								}
							} else {
								const err109 = {
									instancePath: instancePath + "/capabilities/neptune/consistency",
									schemaPath: "#/definitions/Capability/properties/consistency/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema15.properties.consistency.type,
									parentSchema: schema15.properties.consistency,
									data: data56
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
						if (data53.ordered !== void 0) {
							let data58 = data53.ordered;
							if (typeof data58 !== "boolean") {
								const err110 = {
									instancePath: instancePath + "/capabilities/neptune/ordered",
									schemaPath: "#/definitions/Capability/properties/ordered/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ordered.type,
									parentSchema: schema15.properties.ordered,
									data: data58
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
						if (data53.ttl !== void 0) {
							let data59 = data53.ttl;
							if (typeof data59 !== "boolean") {
								const err111 = {
									instancePath: instancePath + "/capabilities/neptune/ttl",
									schemaPath: "#/definitions/Capability/properties/ttl/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.ttl.type,
									parentSchema: schema15.properties.ttl,
									data: data59
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
						}
						if (data53.largest_message !== void 0) {
							let data60 = data53.largest_message;
							if (typeof data60 === "string") {
								if (!pattern1.test(data60)) {
									const err112 = {
										instancePath: instancePath + "/capabilities/neptune/largest_message",
										schemaPath: "#/definitions/Capability/properties/largest_message/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.largest_message,
										data: data60
									};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
							} else {
								const err113 = {
									instancePath: instancePath + "/capabilities/neptune/largest_message",
									schemaPath: "#/definitions/Capability/properties/largest_message/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.largest_message.type,
									parentSchema: schema15.properties.largest_message,
									data: data60
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
						if (data53.message_overhead !== void 0) {
							let data61 = data53.message_overhead;
							if (typeof data61 === "string") {
								if (!pattern1.test(data61)) {
									const err114 = {
										instancePath: instancePath + "/capabilities/neptune/message_overhead",
										schemaPath: "#/definitions/Capability/properties/message_overhead/pattern",
										keyword: "pattern",
										params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
										schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
										parentSchema: schema15.properties.message_overhead,
										data: data61
									};
									if (vErrors === null) vErrors = [err114];
									else vErrors.push(err114);
									errors++;
								}
							} else {
								const err115 = {
									instancePath: instancePath + "/capabilities/neptune/message_overhead",
									schemaPath: "#/definitions/Capability/properties/message_overhead/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema15.properties.message_overhead.type,
									parentSchema: schema15.properties.message_overhead,
									data: data61
								};
								if (vErrors === null) vErrors = [err115];
								else vErrors.push(err115);
								errors++;
							}
						}
						if (data53.encryption_at_rest !== void 0) {
							let data62 = data53.encryption_at_rest;
							if (typeof data62 !== "boolean") {
								const err116 = {
									instancePath: instancePath + "/capabilities/neptune/encryption_at_rest",
									schemaPath: "#/definitions/Capability/properties/encryption_at_rest/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema15.properties.encryption_at_rest.type,
									parentSchema: schema15.properties.encryption_at_rest,
									data: data62
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
						}
					} else {
						const err117 = {
							instancePath: instancePath + "/capabilities/neptune",
							schemaPath: "#/definitions/Capability/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema15.type,
							parentSchema: schema15,
							data: data53
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
				}
			} else {
				const err118 = {
					instancePath: instancePath + "/capabilities",
					schemaPath: "#/properties/capabilities/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema14.properties.capabilities.type,
					parentSchema: schema14.properties.capabilities,
					data: data2
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data63 = data.rules;
			if (Array.isArray(data63)) {
				if (data63.length > 500) {
					const err119 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/maxItems",
						keyword: "maxItems",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema14.properties.rules,
						data: data63
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
				if (data63.length < 1) {
					const err120 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema14.properties.rules,
						data: data63
					};
					if (vErrors === null) vErrors = [err120];
					else vErrors.push(err120);
					errors++;
				}
				const len12 = data63.length;
				for (let i12 = 0; i12 < len12; i12++) {
					let data64 = data63[i12];
					if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
						if (data64.id === void 0) {
							const err121 = {
								instancePath: instancePath + "/rules/" + i12,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema14.properties.rules.items.required,
								parentSchema: schema14.properties.rules.items,
								data: data64
							};
							if (vErrors === null) vErrors = [err121];
							else vErrors.push(err121);
							errors++;
						}
						if (data64.when === void 0) {
							const err122 = {
								instancePath: instancePath + "/rules/" + i12,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "when" },
								schema: schema14.properties.rules.items.required,
								parentSchema: schema14.properties.rules.items,
								data: data64
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
						if (data64.backend === void 0) {
							const err123 = {
								instancePath: instancePath + "/rules/" + i12,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "backend" },
								schema: schema14.properties.rules.items.required,
								parentSchema: schema14.properties.rules.items,
								data: data64
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						for (const key8 in data64) if (!(key8 === "id" || key8 === "when" || key8 === "because" || key8 === "backend")) {
							const err124 = {
								instancePath: instancePath + "/rules/" + i12,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								schema: false,
								parentSchema: schema14.properties.rules.items,
								data: data64
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
						if (data64.id !== void 0) {
							let data65 = data64.id;
							if (typeof data65 === "string") {
								if (func2(data65) > 64) {
									const err125 = {
										instancePath: instancePath + "/rules/" + i12 + "/id",
										schemaPath: "#/properties/rules/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema14.properties.rules.items.properties.id,
										data: data65
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
								if (!pattern19.test(data65)) {
									const err126 = {
										instancePath: instancePath + "/rules/" + i12 + "/id",
										schemaPath: "#/properties/rules/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
										schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
										parentSchema: schema14.properties.rules.items.properties.id,
										data: data65
									};
									if (vErrors === null) vErrors = [err126];
									else vErrors.push(err126);
									errors++;
								}
							} else {
								const err127 = {
									instancePath: instancePath + "/rules/" + i12 + "/id",
									schemaPath: "#/properties/rules/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema14.properties.rules.items.properties.id.type,
									parentSchema: schema14.properties.rules.items.properties.id,
									data: data65
								};
								if (vErrors === null) vErrors = [err127];
								else vErrors.push(err127);
								errors++;
							}
						}
						if (data64.when !== void 0) {
							let data66 = data64.when;
							if (typeof data66 === "string") {
								if (func2(data66) > 4e3) {
									const err128 = {
										instancePath: instancePath + "/rules/" + i12 + "/when",
										schemaPath: "#/properties/rules/items/properties/when/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema14.properties.rules.items.properties.when,
										data: data66
									};
									if (vErrors === null) vErrors = [err128];
									else vErrors.push(err128);
									errors++;
								}
								if (func2(data66) < 1) {
									const err129 = {
										instancePath: instancePath + "/rules/" + i12 + "/when",
										schemaPath: "#/properties/rules/items/properties/when/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema14.properties.rules.items.properties.when,
										data: data66
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
							} else {
								const err130 = {
									instancePath: instancePath + "/rules/" + i12 + "/when",
									schemaPath: "#/properties/rules/items/properties/when/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema14.properties.rules.items.properties.when.type,
									parentSchema: schema14.properties.rules.items.properties.when,
									data: data66
								};
								if (vErrors === null) vErrors = [err130];
								else vErrors.push(err130);
								errors++;
							}
						}
						if (data64.because !== void 0) {
							let data67 = data64.because;
							if (typeof data67 === "string") {
								if (func2(data67) > 500) {
									const err131 = {
										instancePath: instancePath + "/rules/" + i12 + "/because",
										schemaPath: "#/properties/rules/items/properties/because/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema14.properties.rules.items.properties.because,
										data: data67
									};
									if (vErrors === null) vErrors = [err131];
									else vErrors.push(err131);
									errors++;
								}
							} else {
								const err132 = {
									instancePath: instancePath + "/rules/" + i12 + "/because",
									schemaPath: "#/properties/rules/items/properties/because/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema14.properties.rules.items.properties.because.type,
									parentSchema: schema14.properties.rules.items.properties.because,
									data: data67
								};
								if (vErrors === null) vErrors = [err132];
								else vErrors.push(err132);
								errors++;
							}
						}
						if (data64.backend !== void 0) {
							let data68 = data64.backend;
							if (typeof data68 === "string") {
								if (func2(data68) > 64) {
									const err133 = {
										instancePath: instancePath + "/rules/" + i12 + "/backend",
										schemaPath: "#/properties/rules/items/properties/backend/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema14.properties.rules.items.properties.backend,
										data: data68
									};
									if (vErrors === null) vErrors = [err133];
									else vErrors.push(err133);
									errors++;
								}
								if (func2(data68) < 1) {
									const err134 = {
										instancePath: instancePath + "/rules/" + i12 + "/backend",
										schemaPath: "#/properties/rules/items/properties/backend/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema14.properties.rules.items.properties.backend,
										data: data68
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
							} else {
								const err135 = {
									instancePath: instancePath + "/rules/" + i12 + "/backend",
									schemaPath: "#/properties/rules/items/properties/backend/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema14.properties.rules.items.properties.backend.type,
									parentSchema: schema14.properties.rules.items.properties.backend,
									data: data68
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						}
					} else {
						const err136 = {
							instancePath: instancePath + "/rules/" + i12,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema14.properties.rules.items.type,
							parentSchema: schema14.properties.rules.items,
							data: data64
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
				}
			} else {
				const err137 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema14.properties.rules.type,
					parentSchema: schema14.properties.rules,
					data: data63
				};
				if (vErrors === null) vErrors = [err137];
				else vErrors.push(err137);
				errors++;
			}
		}
	} else {
		const err138 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema14.type,
			parentSchema: schema14,
			data
		};
		if (vErrors === null) vErrors = [err138];
		else vErrors.push(err138);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const validatePolicyBoundaries = validate14;
const schema21 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "policy-boundaries.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"approvers",
		"fields",
		"limits"
	],
	"properties": {
		"version": { "const": 1 },
		"approvers": {
			"type": "object",
			"additionalProperties": false,
			"required": ["advanced", "expert"],
			"properties": {
				"advanced": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					}
				},
				"expert": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					}
				},
				"migrate": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					}
				},
				"disruptive": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					}
				},
				"data-loss": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					}
				},
				"delete": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					}
				}
			}
		},
		"warn_before_expiry": {
			"type": "string",
			"pattern": "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$"
		},
		"fields": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["field", "boundary"],
				"properties": {
					"field": { "enum": [
						"patterns",
						"backend",
						"needs.durability",
						"needs.consistency",
						"needs.max_staleness",
						"needs.replay",
						"needs.ordered",
						"needs.write_rps",
						"needs.read_rps",
						"needs.concurrent_connections",
						"needs.data_size",
						"needs.max_message_size",
						"needs.retention",
						"needs.ttl",
						"needs.backend_preference",
						"needs.query_complexity",
						"needs.data_model"
					] },
					"values": {
						"type": "array",
						"minItems": 1,
						"items": { "type": [
							"string",
							"integer",
							"boolean"
						] }
					},
					"boundary": { "enum": ["advanced", "expert"] }
				}
			}
		},
		"limits": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["field"],
				"properties": {
					"field": { "enum": [
						"needs.write_rps",
						"needs.read_rps",
						"needs.concurrent_connections",
						"needs.data_size",
						"needs.max_message_size",
						"needs.retention",
						"needs.ttl"
					] },
					"client_apis": {
						"type": "array",
						"minItems": 1,
						"items": { "enum": [
							"keyvalue",
							"pubsub",
							"queue",
							"reader",
							"transact"
						] }
					},
					"standard": { "type": ["integer", "string"] },
					"ceiling": { "type": ["integer", "string"] }
				}
			}
		}
	}
};
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.approvers === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "approvers" },
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.fields === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fields" },
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.limits === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "limits" },
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "approvers" || key0 === "warn_before_expiry" || key0 === "fields" || key0 === "limits")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err5 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema21.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.approvers !== void 0) {
			let data1 = data.approvers;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.advanced === void 0) {
					const err6 = {
						instancePath: instancePath + "/approvers",
						schemaPath: "#/properties/approvers/required",
						keyword: "required",
						params: { missingProperty: "advanced" },
						schema: schema21.properties.approvers.required,
						parentSchema: schema21.properties.approvers,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.expert === void 0) {
					const err7 = {
						instancePath: instancePath + "/approvers",
						schemaPath: "#/properties/approvers/required",
						keyword: "required",
						params: { missingProperty: "expert" },
						schema: schema21.properties.approvers.required,
						parentSchema: schema21.properties.approvers,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "advanced" || key1 === "expert" || key1 === "migrate" || key1 === "disruptive" || key1 === "data-loss" || key1 === "delete")) {
					const err8 = {
						instancePath: instancePath + "/approvers",
						schemaPath: "#/properties/approvers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema21.properties.approvers,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.advanced !== void 0) {
					let data2 = data1.advanced;
					if (Array.isArray(data2)) {
						if (data2.length < 1) {
							const err9 = {
								instancePath: instancePath + "/approvers/advanced",
								schemaPath: "#/properties/approvers/properties/advanced/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema21.properties.approvers.properties.advanced,
								data: data2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 === "string") {
								if (func2(data3) > 128) {
									const err10 = {
										instancePath: instancePath + "/approvers/advanced/" + i0,
										schemaPath: "#/properties/approvers/properties/advanced/items/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema21.properties.approvers.properties.advanced.items,
										data: data3
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
								if (func2(data3) < 1) {
									const err11 = {
										instancePath: instancePath + "/approvers/advanced/" + i0,
										schemaPath: "#/properties/approvers/properties/advanced/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema21.properties.approvers.properties.advanced.items,
										data: data3
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/approvers/advanced/" + i0,
									schemaPath: "#/properties/approvers/properties/advanced/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema21.properties.approvers.properties.advanced.items.type,
									parentSchema: schema21.properties.approvers.properties.advanced.items,
									data: data3
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/approvers/advanced",
							schemaPath: "#/properties/approvers/properties/advanced/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema21.properties.approvers.properties.advanced.type,
							parentSchema: schema21.properties.approvers.properties.advanced,
							data: data2
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data1.expert !== void 0) {
					let data4 = data1.expert;
					if (Array.isArray(data4)) {
						if (data4.length < 1) {
							const err14 = {
								instancePath: instancePath + "/approvers/expert",
								schemaPath: "#/properties/approvers/properties/expert/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema21.properties.approvers.properties.expert,
								data: data4
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						const len1 = data4.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data5 = data4[i1];
							if (typeof data5 === "string") {
								if (func2(data5) > 128) {
									const err15 = {
										instancePath: instancePath + "/approvers/expert/" + i1,
										schemaPath: "#/properties/approvers/properties/expert/items/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema21.properties.approvers.properties.expert.items,
										data: data5
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (func2(data5) < 1) {
									const err16 = {
										instancePath: instancePath + "/approvers/expert/" + i1,
										schemaPath: "#/properties/approvers/properties/expert/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema21.properties.approvers.properties.expert.items,
										data: data5
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/approvers/expert/" + i1,
									schemaPath: "#/properties/approvers/properties/expert/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema21.properties.approvers.properties.expert.items.type,
									parentSchema: schema21.properties.approvers.properties.expert.items,
									data: data5
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/approvers/expert",
							schemaPath: "#/properties/approvers/properties/expert/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema21.properties.approvers.properties.expert.type,
							parentSchema: schema21.properties.approvers.properties.expert,
							data: data4
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data1.migrate !== void 0) {
					let data6 = data1.migrate;
					if (Array.isArray(data6)) {
						if (data6.length < 1) {
							const err19 = {
								instancePath: instancePath + "/approvers/migrate",
								schemaPath: "#/properties/approvers/properties/migrate/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema21.properties.approvers.properties.migrate,
								data: data6
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						const len2 = data6.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data7 = data6[i2];
							if (typeof data7 === "string") {
								if (func2(data7) > 128) {
									const err20 = {
										instancePath: instancePath + "/approvers/migrate/" + i2,
										schemaPath: "#/properties/approvers/properties/migrate/items/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema21.properties.approvers.properties.migrate.items,
										data: data7
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (func2(data7) < 1) {
									const err21 = {
										instancePath: instancePath + "/approvers/migrate/" + i2,
										schemaPath: "#/properties/approvers/properties/migrate/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema21.properties.approvers.properties.migrate.items,
										data: data7
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/approvers/migrate/" + i2,
									schemaPath: "#/properties/approvers/properties/migrate/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema21.properties.approvers.properties.migrate.items.type,
									parentSchema: schema21.properties.approvers.properties.migrate.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/approvers/migrate",
							schemaPath: "#/properties/approvers/properties/migrate/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema21.properties.approvers.properties.migrate.type,
							parentSchema: schema21.properties.approvers.properties.migrate,
							data: data6
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data1.disruptive !== void 0) {
					let data8 = data1.disruptive;
					if (Array.isArray(data8)) {
						if (data8.length < 1) {
							const err24 = {
								instancePath: instancePath + "/approvers/disruptive",
								schemaPath: "#/properties/approvers/properties/disruptive/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema21.properties.approvers.properties.disruptive,
								data: data8
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						const len3 = data8.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data9 = data8[i3];
							if (typeof data9 === "string") {
								if (func2(data9) > 128) {
									const err25 = {
										instancePath: instancePath + "/approvers/disruptive/" + i3,
										schemaPath: "#/properties/approvers/properties/disruptive/items/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema21.properties.approvers.properties.disruptive.items,
										data: data9
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (func2(data9) < 1) {
									const err26 = {
										instancePath: instancePath + "/approvers/disruptive/" + i3,
										schemaPath: "#/properties/approvers/properties/disruptive/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema21.properties.approvers.properties.disruptive.items,
										data: data9
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/approvers/disruptive/" + i3,
									schemaPath: "#/properties/approvers/properties/disruptive/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema21.properties.approvers.properties.disruptive.items.type,
									parentSchema: schema21.properties.approvers.properties.disruptive.items,
									data: data9
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/approvers/disruptive",
							schemaPath: "#/properties/approvers/properties/disruptive/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema21.properties.approvers.properties.disruptive.type,
							parentSchema: schema21.properties.approvers.properties.disruptive,
							data: data8
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data1["data-loss"] !== void 0) {
					let data10 = data1["data-loss"];
					if (Array.isArray(data10)) {
						if (data10.length < 1) {
							const err29 = {
								instancePath: instancePath + "/approvers/data-loss",
								schemaPath: "#/properties/approvers/properties/data-loss/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema21.properties.approvers.properties["data-loss"],
								data: data10
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						const len4 = data10.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data11 = data10[i4];
							if (typeof data11 === "string") {
								if (func2(data11) > 128) {
									const err30 = {
										instancePath: instancePath + "/approvers/data-loss/" + i4,
										schemaPath: "#/properties/approvers/properties/data-loss/items/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema21.properties.approvers.properties["data-loss"].items,
										data: data11
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (func2(data11) < 1) {
									const err31 = {
										instancePath: instancePath + "/approvers/data-loss/" + i4,
										schemaPath: "#/properties/approvers/properties/data-loss/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema21.properties.approvers.properties["data-loss"].items,
										data: data11
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/approvers/data-loss/" + i4,
									schemaPath: "#/properties/approvers/properties/data-loss/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema21.properties.approvers.properties["data-loss"].items.type,
									parentSchema: schema21.properties.approvers.properties["data-loss"].items,
									data: data11
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/approvers/data-loss",
							schemaPath: "#/properties/approvers/properties/data-loss/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema21.properties.approvers.properties["data-loss"].type,
							parentSchema: schema21.properties.approvers.properties["data-loss"],
							data: data10
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data1.delete !== void 0) {
					let data12 = data1.delete;
					if (Array.isArray(data12)) {
						if (data12.length < 1) {
							const err34 = {
								instancePath: instancePath + "/approvers/delete",
								schemaPath: "#/properties/approvers/properties/delete/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema21.properties.approvers.properties.delete,
								data: data12
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						const len5 = data12.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data13 = data12[i5];
							if (typeof data13 === "string") {
								if (func2(data13) > 128) {
									const err35 = {
										instancePath: instancePath + "/approvers/delete/" + i5,
										schemaPath: "#/properties/approvers/properties/delete/items/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema21.properties.approvers.properties.delete.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (func2(data13) < 1) {
									const err36 = {
										instancePath: instancePath + "/approvers/delete/" + i5,
										schemaPath: "#/properties/approvers/properties/delete/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema21.properties.approvers.properties.delete.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/approvers/delete/" + i5,
									schemaPath: "#/properties/approvers/properties/delete/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema21.properties.approvers.properties.delete.items.type,
									parentSchema: schema21.properties.approvers.properties.delete.items,
									data: data13
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/approvers/delete",
							schemaPath: "#/properties/approvers/properties/delete/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema21.properties.approvers.properties.delete.type,
							parentSchema: schema21.properties.approvers.properties.delete,
							data: data12
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/approvers",
					schemaPath: "#/properties/approvers/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema21.properties.approvers.type,
					parentSchema: schema21.properties.approvers,
					data: data1
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.warn_before_expiry !== void 0) {
			let data14 = data.warn_before_expiry;
			if (typeof data14 === "string") {
				if (!pattern3.test(data14)) {
					const err40 = {
						instancePath: instancePath + "/warn_before_expiry",
						schemaPath: "#/properties/warn_before_expiry/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$" },
						schema: "^(?=[0-9]*[1-9])[0-9]{1,15}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
						parentSchema: schema21.properties.warn_before_expiry,
						data: data14
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/warn_before_expiry",
					schemaPath: "#/properties/warn_before_expiry/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema21.properties.warn_before_expiry.type,
					parentSchema: schema21.properties.warn_before_expiry,
					data: data14
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data15 = data.fields;
			if (Array.isArray(data15)) {
				if (data15.length > 100) {
					const err42 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema21.properties.fields,
						data: data15
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				const len6 = data15.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data16 = data15[i6];
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.field === void 0) {
							const err43 = {
								instancePath: instancePath + "/fields/" + i6,
								schemaPath: "#/properties/fields/items/required",
								keyword: "required",
								params: { missingProperty: "field" },
								schema: schema21.properties.fields.items.required,
								parentSchema: schema21.properties.fields.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data16.boundary === void 0) {
							const err44 = {
								instancePath: instancePath + "/fields/" + i6,
								schemaPath: "#/properties/fields/items/required",
								keyword: "required",
								params: { missingProperty: "boundary" },
								schema: schema21.properties.fields.items.required,
								parentSchema: schema21.properties.fields.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						for (const key2 in data16) if (!(key2 === "field" || key2 === "values" || key2 === "boundary")) {
							const err45 = {
								instancePath: instancePath + "/fields/" + i6,
								schemaPath: "#/properties/fields/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema21.properties.fields.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data16.field !== void 0) {
							let data17 = data16.field;
							if (!(data17 === "patterns" || data17 === "backend" || data17 === "needs.durability" || data17 === "needs.consistency" || data17 === "needs.max_staleness" || data17 === "needs.replay" || data17 === "needs.ordered" || data17 === "needs.write_rps" || data17 === "needs.read_rps" || data17 === "needs.concurrent_connections" || data17 === "needs.data_size" || data17 === "needs.max_message_size" || data17 === "needs.retention" || data17 === "needs.ttl" || data17 === "needs.backend_preference" || data17 === "needs.query_complexity" || data17 === "needs.data_model")) {
								const err46 = {
									instancePath: instancePath + "/fields/" + i6 + "/field",
									schemaPath: "#/properties/fields/items/properties/field/enum",
									keyword: "enum",
									params: { allowedValues: schema21.properties.fields.items.properties.field.enum },
									schema: schema21.properties.fields.items.properties.field.enum,
									parentSchema: schema21.properties.fields.items.properties.field,
									data: data17
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data16.values !== void 0) {
							let data18 = data16.values;
							if (Array.isArray(data18)) {
								if (data18.length < 1) {
									const err47 = {
										instancePath: instancePath + "/fields/" + i6 + "/values",
										schemaPath: "#/properties/fields/items/properties/values/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema21.properties.fields.items.properties.values,
										data: data18
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								const len7 = data18.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data19 = data18[i7];
									if (typeof data19 !== "string" && !(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && typeof data19 !== "boolean") {
										const err48 = {
											instancePath: instancePath + "/fields/" + i6 + "/values/" + i7,
											schemaPath: "#/properties/fields/items/properties/values/items/type",
											keyword: "type",
											params: { type: schema21.properties.fields.items.properties.values.items.type },
											schema: schema21.properties.fields.items.properties.values.items.type,
											parentSchema: schema21.properties.fields.items.properties.values.items,
											data: data19
										};
										if (vErrors === null) vErrors = [err48];
										else vErrors.push(err48);
										errors++;
									}
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/fields/" + i6 + "/values",
									schemaPath: "#/properties/fields/items/properties/values/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema21.properties.fields.items.properties.values.type,
									parentSchema: schema21.properties.fields.items.properties.values,
									data: data18
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data16.boundary !== void 0) {
							let data20 = data16.boundary;
							if (!(data20 === "advanced" || data20 === "expert")) {
								const err50 = {
									instancePath: instancePath + "/fields/" + i6 + "/boundary",
									schemaPath: "#/properties/fields/items/properties/boundary/enum",
									keyword: "enum",
									params: { allowedValues: schema21.properties.fields.items.properties.boundary.enum },
									schema: schema21.properties.fields.items.properties.boundary.enum,
									parentSchema: schema21.properties.fields.items.properties.boundary,
									data: data20
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/fields/" + i6,
							schemaPath: "#/properties/fields/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema21.properties.fields.items.type,
							parentSchema: schema21.properties.fields.items,
							data: data16
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema21.properties.fields.type,
					parentSchema: schema21.properties.fields,
					data: data15
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data21 = data.limits;
			if (Array.isArray(data21)) {
				if (data21.length > 100) {
					const err53 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema21.properties.limits,
						data: data21
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				const len8 = data21.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data22 = data21[i8];
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.field === void 0) {
							const err54 = {
								instancePath: instancePath + "/limits/" + i8,
								schemaPath: "#/properties/limits/items/required",
								keyword: "required",
								params: { missingProperty: "field" },
								schema: schema21.properties.limits.items.required,
								parentSchema: schema21.properties.limits.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						for (const key3 in data22) if (!(key3 === "field" || key3 === "client_apis" || key3 === "standard" || key3 === "ceiling")) {
							const err55 = {
								instancePath: instancePath + "/limits/" + i8,
								schemaPath: "#/properties/limits/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema21.properties.limits.items,
								data: data22
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data22.field !== void 0) {
							let data23 = data22.field;
							if (!(data23 === "needs.write_rps" || data23 === "needs.read_rps" || data23 === "needs.concurrent_connections" || data23 === "needs.data_size" || data23 === "needs.max_message_size" || data23 === "needs.retention" || data23 === "needs.ttl")) {
								const err56 = {
									instancePath: instancePath + "/limits/" + i8 + "/field",
									schemaPath: "#/properties/limits/items/properties/field/enum",
									keyword: "enum",
									params: { allowedValues: schema21.properties.limits.items.properties.field.enum },
									schema: schema21.properties.limits.items.properties.field.enum,
									parentSchema: schema21.properties.limits.items.properties.field,
									data: data23
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data22.client_apis !== void 0) {
							let data24 = data22.client_apis;
							if (Array.isArray(data24)) {
								if (data24.length < 1) {
									const err57 = {
										instancePath: instancePath + "/limits/" + i8 + "/client_apis",
										schemaPath: "#/properties/limits/items/properties/client_apis/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema21.properties.limits.items.properties.client_apis,
										data: data24
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								const len9 = data24.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data25 = data24[i9];
									if (!(data25 === "keyvalue" || data25 === "pubsub" || data25 === "queue" || data25 === "reader" || data25 === "transact")) {
										const err58 = {
											instancePath: instancePath + "/limits/" + i8 + "/client_apis/" + i9,
											schemaPath: "#/properties/limits/items/properties/client_apis/items/enum",
											keyword: "enum",
											params: { allowedValues: schema21.properties.limits.items.properties.client_apis.items.enum },
											schema: schema21.properties.limits.items.properties.client_apis.items.enum,
											parentSchema: schema21.properties.limits.items.properties.client_apis.items,
											data: data25
										};
										if (vErrors === null) vErrors = [err58];
										else vErrors.push(err58);
										errors++;
									}
								}
							} else {
								const err59 = {
									instancePath: instancePath + "/limits/" + i8 + "/client_apis",
									schemaPath: "#/properties/limits/items/properties/client_apis/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema21.properties.limits.items.properties.client_apis.type,
									parentSchema: schema21.properties.limits.items.properties.client_apis,
									data: data24
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data22.standard !== void 0) {
							let data26 = data22.standard;
							if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26)) && typeof data26 !== "string") {
								const err60 = {
									instancePath: instancePath + "/limits/" + i8 + "/standard",
									schemaPath: "#/properties/limits/items/properties/standard/type",
									keyword: "type",
									params: { type: schema21.properties.limits.items.properties.standard.type },
									schema: schema21.properties.limits.items.properties.standard.type,
									parentSchema: schema21.properties.limits.items.properties.standard,
									data: data26
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data22.ceiling !== void 0) {
							let data27 = data22.ceiling;
							if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27)) && typeof data27 !== "string") {
								const err61 = {
									instancePath: instancePath + "/limits/" + i8 + "/ceiling",
									schemaPath: "#/properties/limits/items/properties/ceiling/type",
									keyword: "type",
									params: { type: schema21.properties.limits.items.properties.ceiling.type },
									schema: schema21.properties.limits.items.properties.ceiling.type,
									parentSchema: schema21.properties.limits.items.properties.ceiling,
									data: data27
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/limits/" + i8,
							schemaPath: "#/properties/limits/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema21.properties.limits.items.type,
							parentSchema: schema21.properties.limits.items,
							data: data22
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema21.properties.limits.type,
					parentSchema: schema21.properties.limits,
					data: data21
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
	} else {
		const err64 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err64];
		else vErrors.push(err64);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const validatePolicyCompliance = validate15;
const schema22 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "policy-compliance.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "frameworks"],
	"properties": {
		"version": { "const": 1 },
		"frameworks": {
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "requires"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
						"maxLength": 64
					},
					"title": {
						"type": "string",
						"maxLength": 200
					},
					"requires": {
						"type": "array",
						"minItems": 1,
						"items": { "enum": ["pii_handling", "audit_logging"] }
					}
				}
			}
		}
	}
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema22.required,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.frameworks === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "frameworks" },
				schema: schema22.required,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "frameworks")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema22.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.frameworks !== void 0) {
			let data1 = data.frameworks;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					const err4 = {
						instancePath: instancePath + "/frameworks",
						schemaPath: "#/properties/frameworks/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema22.properties.frameworks,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/frameworks",
						schemaPath: "#/properties/frameworks/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema22.properties.frameworks,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err6 = {
								instancePath: instancePath + "/frameworks/" + i0,
								schemaPath: "#/properties/frameworks/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema22.properties.frameworks.items.required,
								parentSchema: schema22.properties.frameworks.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.requires === void 0) {
							const err7 = {
								instancePath: instancePath + "/frameworks/" + i0,
								schemaPath: "#/properties/frameworks/items/required",
								keyword: "required",
								params: { missingProperty: "requires" },
								schema: schema22.properties.frameworks.items.required,
								parentSchema: schema22.properties.frameworks.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "id" || key1 === "title" || key1 === "requires")) {
							const err8 = {
								instancePath: instancePath + "/frameworks/" + i0,
								schemaPath: "#/properties/frameworks/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema22.properties.frameworks.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (typeof data3 === "string") {
								if (func2(data3) > 64) {
									const err9 = {
										instancePath: instancePath + "/frameworks/" + i0 + "/id",
										schemaPath: "#/properties/frameworks/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema22.properties.frameworks.items.properties.id,
										data: data3
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
								if (!pattern19.test(data3)) {
									const err10 = {
										instancePath: instancePath + "/frameworks/" + i0 + "/id",
										schemaPath: "#/properties/frameworks/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
										schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
										parentSchema: schema22.properties.frameworks.items.properties.id,
										data: data3
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/frameworks/" + i0 + "/id",
									schemaPath: "#/properties/frameworks/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema22.properties.frameworks.items.properties.id.type,
									parentSchema: schema22.properties.frameworks.items.properties.id,
									data: data3
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.title !== void 0) {
							let data4 = data2.title;
							if (typeof data4 === "string") {
								if (func2(data4) > 200) {
									const err12 = {
										instancePath: instancePath + "/frameworks/" + i0 + "/title",
										schemaPath: "#/properties/frameworks/items/properties/title/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema22.properties.frameworks.items.properties.title,
										data: data4
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/frameworks/" + i0 + "/title",
									schemaPath: "#/properties/frameworks/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema22.properties.frameworks.items.properties.title.type,
									parentSchema: schema22.properties.frameworks.items.properties.title,
									data: data4
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.requires !== void 0) {
							let data5 = data2.requires;
							if (Array.isArray(data5)) {
								if (data5.length < 1) {
									const err14 = {
										instancePath: instancePath + "/frameworks/" + i0 + "/requires",
										schemaPath: "#/properties/frameworks/items/properties/requires/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema22.properties.frameworks.items.properties.requires,
										data: data5
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								const len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (!(data6 === "pii_handling" || data6 === "audit_logging")) {
										const err15 = {
											instancePath: instancePath + "/frameworks/" + i0 + "/requires/" + i1,
											schemaPath: "#/properties/frameworks/items/properties/requires/items/enum",
											keyword: "enum",
											params: { allowedValues: schema22.properties.frameworks.items.properties.requires.items.enum },
											schema: schema22.properties.frameworks.items.properties.requires.items.enum,
											parentSchema: schema22.properties.frameworks.items.properties.requires.items,
											data: data6
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/frameworks/" + i0 + "/requires",
									schemaPath: "#/properties/frameworks/items/properties/requires/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema22.properties.frameworks.items.properties.requires.type,
									parentSchema: schema22.properties.frameworks.items.properties.requires,
									data: data5
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/frameworks/" + i0,
							schemaPath: "#/properties/frameworks/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema22.properties.frameworks.items.type,
							parentSchema: schema22.properties.frameworks.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/frameworks",
					schemaPath: "#/properties/frameworks/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema22.properties.frameworks.type,
					parentSchema: schema22.properties.frameworks,
					data: data1
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const validatePolicyDefaults = validate16;
const schema23 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "policy-defaults.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "client_apis"],
	"properties": {
		"version": { "const": 1 },
		"client_apis": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"keyvalue",
				"pubsub",
				"queue",
				"reader",
				"transact"
			],
			"properties": {
				"keyvalue": { "allOf": [{ "$ref": "#/definitions/ApiDefaults" }] },
				"pubsub": { "allOf": [{ "$ref": "#/definitions/ApiDefaults" }] },
				"queue": { "allOf": [{ "$ref": "#/definitions/ApiDefaults" }] },
				"reader": { "allOf": [{ "$ref": "#/definitions/ApiDefaults" }] },
				"transact": { "allOf": [{ "$ref": "#/definitions/ApiDefaults" }] }
			}
		}
	},
	"definitions": {
		"ApiDefaults": {
			"type": "object",
			"additionalProperties": false,
			"required": ["alternatives", "needs"],
			"properties": {
				"alternatives": {
					"type": "array",
					"items": { "enum": [
						"keyvalue",
						"pubsub",
						"queue",
						"reader",
						"transact"
					] }
				},
				"needs": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"durability": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"consistency": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"max_staleness": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"replay": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"ordered": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"write_rps": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"read_rps": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"concurrent_connections": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"data_size": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"max_message_size": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"retention": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"ttl": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"backend_preference": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"query_complexity": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
						"data_model": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] }
					}
				}
			}
		},
		"NeedRule": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"default": { "type": [
					"string",
					"integer",
					"boolean"
				] },
				"only": {
					"type": "array",
					"minItems": 1,
					"items": { "type": ["string", "boolean"] }
				}
			}
		}
	}
};
const schema24 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["alternatives", "needs"],
	"properties": {
		"alternatives": {
			"type": "array",
			"items": { "enum": [
				"keyvalue",
				"pubsub",
				"queue",
				"reader",
				"transact"
			] }
		},
		"needs": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"durability": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"consistency": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"max_staleness": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"replay": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"ordered": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"write_rps": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"read_rps": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"concurrent_connections": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"data_size": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"max_message_size": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"retention": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"ttl": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"backend_preference": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"query_complexity": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] },
				"data_model": { "allOf": [{ "$ref": "#/definitions/NeedRule" }] }
			}
		}
	}
};
const schema25 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"default": { "type": [
			"string",
			"integer",
			"boolean"
		] },
		"only": {
			"type": "array",
			"minItems": 1,
			"items": { "type": ["string", "boolean"] }
		}
	}
};
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.alternatives === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "alternatives" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.needs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "needs" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "alternatives" || key0 === "needs")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.alternatives !== void 0) {
			let data0 = data.alternatives;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (!(data1 === "keyvalue" || data1 === "pubsub" || data1 === "queue" || data1 === "reader" || data1 === "transact")) {
						const err3 = {
							instancePath: instancePath + "/alternatives/" + i0,
							schemaPath: "#/properties/alternatives/items/enum",
							keyword: "enum",
							params: { allowedValues: schema24.properties.alternatives.items.enum },
							schema: schema24.properties.alternatives.items.enum,
							parentSchema: schema24.properties.alternatives.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/alternatives",
					schemaPath: "#/properties/alternatives/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.alternatives.type,
					parentSchema: schema24.properties.alternatives,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			let data2 = data.needs;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!func12.call(schema24.properties.needs.properties, key1)) {
					const err5 = {
						instancePath: instancePath + "/needs",
						schemaPath: "#/properties/needs/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema24.properties.needs,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.durability !== void 0) {
					let data3 = data2.durability;
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						for (const key2 in data3) if (!(key2 === "default" || key2 === "only")) {
							const err6 = {
								instancePath: instancePath + "/needs/durability",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema25,
								data: data3
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.default !== void 0) {
							let data4 = data3.default;
							if (typeof data4 !== "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 !== "boolean") {
								const err7 = {
									instancePath: instancePath + "/needs/durability/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data4
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data3.only !== void 0) {
							let data5 = data3.only;
							if (Array.isArray(data5)) {
								if (data5.length < 1) {
									const err8 = {
										instancePath: instancePath + "/needs/durability/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data5
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								const len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (typeof data6 !== "string" && typeof data6 !== "boolean") {
										const err9 = {
											instancePath: instancePath + "/needs/durability/only/" + i1,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data6
										};
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
									}
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/needs/durability/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data5
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/needs/durability",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data3
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data2.consistency !== void 0) {
					let data7 = data2.consistency;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						for (const key3 in data7) if (!(key3 === "default" || key3 === "only")) {
							const err12 = {
								instancePath: instancePath + "/needs/consistency",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema25,
								data: data7
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data7.default !== void 0) {
							let data8 = data7.default;
							if (typeof data8 !== "string" && !(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 !== "boolean") {
								const err13 = {
									instancePath: instancePath + "/needs/consistency/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data8
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data7.only !== void 0) {
							let data9 = data7.only;
							if (Array.isArray(data9)) {
								if (data9.length < 1) {
									const err14 = {
										instancePath: instancePath + "/needs/consistency/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data9
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								const len2 = data9.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data10 = data9[i2];
									if (typeof data10 !== "string" && typeof data10 !== "boolean") {
										const err15 = {
											instancePath: instancePath + "/needs/consistency/only/" + i2,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data10
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/needs/consistency/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data9
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/needs/consistency",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data7
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data2.max_staleness !== void 0) {
					let data11 = data2.max_staleness;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						for (const key4 in data11) if (!(key4 === "default" || key4 === "only")) {
							const err18 = {
								instancePath: instancePath + "/needs/max_staleness",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema25,
								data: data11
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data11.default !== void 0) {
							let data12 = data11.default;
							if (typeof data12 !== "string" && !(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && typeof data12 !== "boolean") {
								const err19 = {
									instancePath: instancePath + "/needs/max_staleness/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data12
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data11.only !== void 0) {
							let data13 = data11.only;
							if (Array.isArray(data13)) {
								if (data13.length < 1) {
									const err20 = {
										instancePath: instancePath + "/needs/max_staleness/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data13
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								const len3 = data13.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data14 = data13[i3];
									if (typeof data14 !== "string" && typeof data14 !== "boolean") {
										const err21 = {
											instancePath: instancePath + "/needs/max_staleness/only/" + i3,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data14
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/needs/max_staleness/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data13
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/needs/max_staleness",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data11
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data2.replay !== void 0) {
					let data15 = data2.replay;
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						for (const key5 in data15) if (!(key5 === "default" || key5 === "only")) {
							const err24 = {
								instancePath: instancePath + "/needs/replay",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema25,
								data: data15
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data15.default !== void 0) {
							let data16 = data15.default;
							if (typeof data16 !== "string" && !(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && typeof data16 !== "boolean") {
								const err25 = {
									instancePath: instancePath + "/needs/replay/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data16
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data15.only !== void 0) {
							let data17 = data15.only;
							if (Array.isArray(data17)) {
								if (data17.length < 1) {
									const err26 = {
										instancePath: instancePath + "/needs/replay/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data17
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								const len4 = data17.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data18 = data17[i4];
									if (typeof data18 !== "string" && typeof data18 !== "boolean") {
										const err27 = {
											instancePath: instancePath + "/needs/replay/only/" + i4,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data18
										};
										if (vErrors === null) vErrors = [err27];
										else vErrors.push(err27);
										errors++;
									}
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/needs/replay/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data17
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/needs/replay",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data15
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data2.ordered !== void 0) {
					let data19 = data2.ordered;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						for (const key6 in data19) if (!(key6 === "default" || key6 === "only")) {
							const err30 = {
								instancePath: instancePath + "/needs/ordered",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								schema: false,
								parentSchema: schema25,
								data: data19
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data19.default !== void 0) {
							let data20 = data19.default;
							if (typeof data20 !== "string" && !(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)) && typeof data20 !== "boolean") {
								const err31 = {
									instancePath: instancePath + "/needs/ordered/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data20
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data19.only !== void 0) {
							let data21 = data19.only;
							if (Array.isArray(data21)) {
								if (data21.length < 1) {
									const err32 = {
										instancePath: instancePath + "/needs/ordered/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data21
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								const len5 = data21.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data22 = data21[i5];
									if (typeof data22 !== "string" && typeof data22 !== "boolean") {
										const err33 = {
											instancePath: instancePath + "/needs/ordered/only/" + i5,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data22
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/needs/ordered/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data21
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/needs/ordered",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data19
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data2.write_rps !== void 0) {
					let data23 = data2.write_rps;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						for (const key7 in data23) if (!(key7 === "default" || key7 === "only")) {
							const err36 = {
								instancePath: instancePath + "/needs/write_rps",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema25,
								data: data23
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data23.default !== void 0) {
							let data24 = data23.default;
							if (typeof data24 !== "string" && !(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && typeof data24 !== "boolean") {
								const err37 = {
									instancePath: instancePath + "/needs/write_rps/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data24
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data23.only !== void 0) {
							let data25 = data23.only;
							if (Array.isArray(data25)) {
								if (data25.length < 1) {
									const err38 = {
										instancePath: instancePath + "/needs/write_rps/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data25
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								const len6 = data25.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data26 = data25[i6];
									if (typeof data26 !== "string" && typeof data26 !== "boolean") {
										const err39 = {
											instancePath: instancePath + "/needs/write_rps/only/" + i6,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data26
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/needs/write_rps/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data25
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/needs/write_rps",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data23
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data2.read_rps !== void 0) {
					let data27 = data2.read_rps;
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						for (const key8 in data27) if (!(key8 === "default" || key8 === "only")) {
							const err42 = {
								instancePath: instancePath + "/needs/read_rps",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								schema: false,
								parentSchema: schema25,
								data: data27
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data27.default !== void 0) {
							let data28 = data27.default;
							if (typeof data28 !== "string" && !(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28)) && typeof data28 !== "boolean") {
								const err43 = {
									instancePath: instancePath + "/needs/read_rps/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data28
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data27.only !== void 0) {
							let data29 = data27.only;
							if (Array.isArray(data29)) {
								if (data29.length < 1) {
									const err44 = {
										instancePath: instancePath + "/needs/read_rps/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data29
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
								const len7 = data29.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data30 = data29[i7];
									if (typeof data30 !== "string" && typeof data30 !== "boolean") {
										const err45 = {
											instancePath: instancePath + "/needs/read_rps/only/" + i7,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data30
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/needs/read_rps/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data29
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/needs/read_rps",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data27
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data2.concurrent_connections !== void 0) {
					let data31 = data2.concurrent_connections;
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						for (const key9 in data31) if (!(key9 === "default" || key9 === "only")) {
							const err48 = {
								instancePath: instancePath + "/needs/concurrent_connections",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								schema: false,
								parentSchema: schema25,
								data: data31
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data31.default !== void 0) {
							let data32 = data31.default;
							if (typeof data32 !== "string" && !(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32)) && typeof data32 !== "boolean") {
								const err49 = {
									instancePath: instancePath + "/needs/concurrent_connections/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data32
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data31.only !== void 0) {
							let data33 = data31.only;
							if (Array.isArray(data33)) {
								if (data33.length < 1) {
									const err50 = {
										instancePath: instancePath + "/needs/concurrent_connections/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data33
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								const len8 = data33.length;
								for (let i8 = 0; i8 < len8; i8++) {
									let data34 = data33[i8];
									if (typeof data34 !== "string" && typeof data34 !== "boolean") {
										const err51 = {
											instancePath: instancePath + "/needs/concurrent_connections/only/" + i8,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data34
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/needs/concurrent_connections/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data33
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/needs/concurrent_connections",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data31
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data2.data_size !== void 0) {
					let data35 = data2.data_size;
					if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
						for (const key10 in data35) if (!(key10 === "default" || key10 === "only")) {
							const err54 = {
								instancePath: instancePath + "/needs/data_size",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								schema: false,
								parentSchema: schema25,
								data: data35
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data35.default !== void 0) {
							let data36 = data35.default;
							if (typeof data36 !== "string" && !(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)) && typeof data36 !== "boolean") {
								const err55 = {
									instancePath: instancePath + "/needs/data_size/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data36
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data35.only !== void 0) {
							let data37 = data35.only;
							if (Array.isArray(data37)) {
								if (data37.length < 1) {
									const err56 = {
										instancePath: instancePath + "/needs/data_size/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data37
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								const len9 = data37.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data38 = data37[i9];
									if (typeof data38 !== "string" && typeof data38 !== "boolean") {
										const err57 = {
											instancePath: instancePath + "/needs/data_size/only/" + i9,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data38
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/needs/data_size/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data37
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/needs/data_size",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data35
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data2.max_message_size !== void 0) {
					let data39 = data2.max_message_size;
					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
						for (const key11 in data39) if (!(key11 === "default" || key11 === "only")) {
							const err60 = {
								instancePath: instancePath + "/needs/max_message_size",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key11 },
								schema: false,
								parentSchema: schema25,
								data: data39
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data39.default !== void 0) {
							let data40 = data39.default;
							if (typeof data40 !== "string" && !(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40)) && typeof data40 !== "boolean") {
								const err61 = {
									instancePath: instancePath + "/needs/max_message_size/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data40
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data39.only !== void 0) {
							let data41 = data39.only;
							if (Array.isArray(data41)) {
								if (data41.length < 1) {
									const err62 = {
										instancePath: instancePath + "/needs/max_message_size/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data41
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								const len10 = data41.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data42 = data41[i10];
									if (typeof data42 !== "string" && typeof data42 !== "boolean") {
										const err63 = {
											instancePath: instancePath + "/needs/max_message_size/only/" + i10,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data42
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/needs/max_message_size/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data41
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/needs/max_message_size",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data39
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
				if (data2.retention !== void 0) {
					let data43 = data2.retention;
					if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
						for (const key12 in data43) if (!(key12 === "default" || key12 === "only")) {
							const err66 = {
								instancePath: instancePath + "/needs/retention",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								schema: false,
								parentSchema: schema25,
								data: data43
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data43.default !== void 0) {
							let data44 = data43.default;
							if (typeof data44 !== "string" && !(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44)) && typeof data44 !== "boolean") {
								const err67 = {
									instancePath: instancePath + "/needs/retention/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data44
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data43.only !== void 0) {
							let data45 = data43.only;
							if (Array.isArray(data45)) {
								if (data45.length < 1) {
									const err68 = {
										instancePath: instancePath + "/needs/retention/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data45
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								const len11 = data45.length;
								for (let i11 = 0; i11 < len11; i11++) {
									let data46 = data45[i11];
									if (typeof data46 !== "string" && typeof data46 !== "boolean") {
										const err69 = {
											instancePath: instancePath + "/needs/retention/only/" + i11,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data46
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/needs/retention/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data45
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/needs/retention",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data43
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data2.ttl !== void 0) {
					let data47 = data2.ttl;
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						for (const key13 in data47) if (!(key13 === "default" || key13 === "only")) {
							const err72 = {
								instancePath: instancePath + "/needs/ttl",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								schema: false,
								parentSchema: schema25,
								data: data47
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data47.default !== void 0) {
							let data48 = data47.default;
							if (typeof data48 !== "string" && !(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48)) && typeof data48 !== "boolean") {
								const err73 = {
									instancePath: instancePath + "/needs/ttl/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data48
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data47.only !== void 0) {
							let data49 = data47.only;
							if (Array.isArray(data49)) {
								if (data49.length < 1) {
									const err74 = {
										instancePath: instancePath + "/needs/ttl/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data49
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								const len12 = data49.length;
								for (let i12 = 0; i12 < len12; i12++) {
									let data50 = data49[i12];
									if (typeof data50 !== "string" && typeof data50 !== "boolean") {
										const err75 = {
											instancePath: instancePath + "/needs/ttl/only/" + i12,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data50
										};
										if (vErrors === null) vErrors = [err75];
										else vErrors.push(err75);
										errors++;
									}
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/needs/ttl/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data49
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/needs/ttl",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data47
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
				if (data2.backend_preference !== void 0) {
					let data51 = data2.backend_preference;
					if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
						for (const key14 in data51) if (!(key14 === "default" || key14 === "only")) {
							const err78 = {
								instancePath: instancePath + "/needs/backend_preference",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								schema: false,
								parentSchema: schema25,
								data: data51
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						if (data51.default !== void 0) {
							let data52 = data51.default;
							if (typeof data52 !== "string" && !(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52)) && typeof data52 !== "boolean") {
								const err79 = {
									instancePath: instancePath + "/needs/backend_preference/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data52
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data51.only !== void 0) {
							let data53 = data51.only;
							if (Array.isArray(data53)) {
								if (data53.length < 1) {
									const err80 = {
										instancePath: instancePath + "/needs/backend_preference/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data53
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
								const len13 = data53.length;
								for (let i13 = 0; i13 < len13; i13++) {
									let data54 = data53[i13];
									if (typeof data54 !== "string" && typeof data54 !== "boolean") {
										const err81 = {
											instancePath: instancePath + "/needs/backend_preference/only/" + i13,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data54
										};
										if (vErrors === null) vErrors = [err81];
										else vErrors.push(err81);
										errors++;
									}
								}
							} else {
								const err82 = {
									instancePath: instancePath + "/needs/backend_preference/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data53
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
					} else {
						const err83 = {
							instancePath: instancePath + "/needs/backend_preference",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data51
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
				if (data2.query_complexity !== void 0) {
					let data55 = data2.query_complexity;
					if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
						for (const key15 in data55) if (!(key15 === "default" || key15 === "only")) {
							const err84 = {
								instancePath: instancePath + "/needs/query_complexity",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								schema: false,
								parentSchema: schema25,
								data: data55
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data55.default !== void 0) {
							let data56 = data55.default;
							if (typeof data56 !== "string" && !(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56)) && typeof data56 !== "boolean") {
								const err85 = {
									instancePath: instancePath + "/needs/query_complexity/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data56
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data55.only !== void 0) {
							let data57 = data55.only;
							if (Array.isArray(data57)) {
								if (data57.length < 1) {
									const err86 = {
										instancePath: instancePath + "/needs/query_complexity/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data57
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
								const len14 = data57.length;
								for (let i14 = 0; i14 < len14; i14++) {
									let data58 = data57[i14];
									if (typeof data58 !== "string" && typeof data58 !== "boolean") {
										const err87 = {
											instancePath: instancePath + "/needs/query_complexity/only/" + i14,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data58
										};
										if (vErrors === null) vErrors = [err87];
										else vErrors.push(err87);
										errors++;
									}
								}
							} else {
								const err88 = {
									instancePath: instancePath + "/needs/query_complexity/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data57
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/needs/query_complexity",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data55
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data2.data_model !== void 0) {
					let data59 = data2.data_model;
					if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
						for (const key16 in data59) if (!(key16 === "default" || key16 === "only")) {
							const err90 = {
								instancePath: instancePath + "/needs/data_model",
								schemaPath: "#/definitions/NeedRule/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								schema: false,
								parentSchema: schema25,
								data: data59
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
						if (data59.default !== void 0) {
							let data60 = data59.default;
							if (typeof data60 !== "string" && !(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60)) && typeof data60 !== "boolean") {
								const err91 = {
									instancePath: instancePath + "/needs/data_model/default",
									schemaPath: "#/definitions/NeedRule/properties/default/type",
									keyword: "type",
									params: { type: schema25.properties.default.type },
									schema: schema25.properties.default.type,
									parentSchema: schema25.properties.default,
									data: data60
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
						if (data59.only !== void 0) {
							let data61 = data59.only;
							if (Array.isArray(data61)) {
								if (data61.length < 1) {
									const err92 = {
										instancePath: instancePath + "/needs/data_model/only",
										schemaPath: "#/definitions/NeedRule/properties/only/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema25.properties.only,
										data: data61
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
								const len15 = data61.length;
								for (let i15 = 0; i15 < len15; i15++) {
									let data62 = data61[i15];
									if (typeof data62 !== "string" && typeof data62 !== "boolean") {
										const err93 = {
											instancePath: instancePath + "/needs/data_model/only/" + i15,
											schemaPath: "#/definitions/NeedRule/properties/only/items/type",
											keyword: "type",
											params: { type: schema25.properties.only.items.type },
											schema: schema25.properties.only.items.type,
											parentSchema: schema25.properties.only.items,
											data: data62
										};
										if (vErrors === null) vErrors = [err93];
										else vErrors.push(err93);
										errors++;
									}
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/needs/data_model/only",
									schemaPath: "#/definitions/NeedRule/properties/only/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.only.type,
									parentSchema: schema25.properties.only,
									data: data61
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
					} else {
						const err95 = {
							instancePath: instancePath + "/needs/data_model",
							schemaPath: "#/definitions/NeedRule/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.type,
							parentSchema: schema25,
							data: data59
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/properties/needs/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema24.properties.needs.type,
					parentSchema: schema24.properties.needs,
					data: data2
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
		}
	} else {
		const err97 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err97];
		else vErrors.push(err97);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.client_apis === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "client_apis" },
				schema: schema23.required,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "client_apis")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema23.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.client_apis !== void 0) {
			let data1 = data.client_apis;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.keyvalue === void 0) {
					const err4 = {
						instancePath: instancePath + "/client_apis",
						schemaPath: "#/properties/client_apis/required",
						keyword: "required",
						params: { missingProperty: "keyvalue" },
						schema: schema23.properties.client_apis.required,
						parentSchema: schema23.properties.client_apis,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.pubsub === void 0) {
					const err5 = {
						instancePath: instancePath + "/client_apis",
						schemaPath: "#/properties/client_apis/required",
						keyword: "required",
						params: { missingProperty: "pubsub" },
						schema: schema23.properties.client_apis.required,
						parentSchema: schema23.properties.client_apis,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.queue === void 0) {
					const err6 = {
						instancePath: instancePath + "/client_apis",
						schemaPath: "#/properties/client_apis/required",
						keyword: "required",
						params: { missingProperty: "queue" },
						schema: schema23.properties.client_apis.required,
						parentSchema: schema23.properties.client_apis,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.reader === void 0) {
					const err7 = {
						instancePath: instancePath + "/client_apis",
						schemaPath: "#/properties/client_apis/required",
						keyword: "required",
						params: { missingProperty: "reader" },
						schema: schema23.properties.client_apis.required,
						parentSchema: schema23.properties.client_apis,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.transact === void 0) {
					const err8 = {
						instancePath: instancePath + "/client_apis",
						schemaPath: "#/properties/client_apis/required",
						keyword: "required",
						params: { missingProperty: "transact" },
						schema: schema23.properties.client_apis.required,
						parentSchema: schema23.properties.client_apis,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "keyvalue" || key1 === "pubsub" || key1 === "queue" || key1 === "reader" || key1 === "transact")) {
					const err9 = {
						instancePath: instancePath + "/client_apis",
						schemaPath: "#/properties/client_apis/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema23.properties.client_apis,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.keyvalue !== void 0) {
					if (!validate17(data1.keyvalue, {
						instancePath: instancePath + "/client_apis/keyvalue",
						parentData: data1,
						parentDataProperty: "keyvalue",
						rootData
					})) {
						vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
						errors = vErrors.length;
					}
				}
				if (data1.pubsub !== void 0) {
					if (!validate17(data1.pubsub, {
						instancePath: instancePath + "/client_apis/pubsub",
						parentData: data1,
						parentDataProperty: "pubsub",
						rootData
					})) {
						vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
						errors = vErrors.length;
					}
				}
				if (data1.queue !== void 0) {
					if (!validate17(data1.queue, {
						instancePath: instancePath + "/client_apis/queue",
						parentData: data1,
						parentDataProperty: "queue",
						rootData
					})) {
						vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
						errors = vErrors.length;
					}
				}
				if (data1.reader !== void 0) {
					if (!validate17(data1.reader, {
						instancePath: instancePath + "/client_apis/reader",
						parentData: data1,
						parentDataProperty: "reader",
						rootData
					})) {
						vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
						errors = vErrors.length;
					}
				}
				if (data1.transact !== void 0) {
					if (!validate17(data1.transact, {
						instancePath: instancePath + "/client_apis/transact",
						parentData: data1,
						parentDataProperty: "transact",
						rootData
					})) {
						vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/client_apis",
					schemaPath: "#/properties/client_apis/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema23.properties.client_apis.type,
					parentSchema: schema23.properties.client_apis,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const validatePolicyPatterns = validate23;
const schema40 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "policy-patterns.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "patterns"],
	"properties": {
		"version": { "const": 1 },
		"patterns": {
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "when"],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
						"maxLength": 64
					},
					"when": {
						"type": "string",
						"minLength": 1,
						"maxLength": 4e3
					},
					"because": {
						"type": "string",
						"maxLength": 500
					},
					"stores_in": { "enum": [
						"kafka",
						"postgres",
						"redis",
						"nats",
						"s3",
						"neptune"
					] },
					"config": {
						"type": "object",
						"maxProperties": 50,
						"additionalProperties": { "type": [
							"string",
							"number",
							"boolean"
						] }
					},
					"compute": {
						"type": "object",
						"maxProperties": 50,
						"additionalProperties": {
							"type": "object",
							"additionalProperties": false,
							"required": ["value", "as"],
							"properties": {
								"value": {
									"type": "string",
									"minLength": 1,
									"maxLength": 4e3
								},
								"as": { "enum": [
									"text",
									"flag",
									"count",
									"bytes",
									"size",
									"duration",
									"milliseconds",
									"seconds",
									"days"
								] }
							}
						}
					},
					"tunable": {
						"type": "object",
						"maxProperties": 50,
						"additionalProperties": { "enum": [
							"text",
							"flag",
							"count",
							"bytes",
							"size",
							"duration",
							"milliseconds",
							"seconds",
							"days"
						] }
					}
				}
			}
		}
	}
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema40.required,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.patterns === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "patterns" },
				schema: schema40.required,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "patterns")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema40.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.patterns !== void 0) {
			let data1 = data.patterns;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					const err4 = {
						instancePath: instancePath + "/patterns",
						schemaPath: "#/properties/patterns/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema40.properties.patterns,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/patterns",
						schemaPath: "#/properties/patterns/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema40.properties.patterns,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err6 = {
								instancePath: instancePath + "/patterns/" + i0,
								schemaPath: "#/properties/patterns/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema40.properties.patterns.items.required,
								parentSchema: schema40.properties.patterns.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.when === void 0) {
							const err7 = {
								instancePath: instancePath + "/patterns/" + i0,
								schemaPath: "#/properties/patterns/items/required",
								keyword: "required",
								params: { missingProperty: "when" },
								schema: schema40.properties.patterns.items.required,
								parentSchema: schema40.properties.patterns.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "id" || key1 === "when" || key1 === "because" || key1 === "stores_in" || key1 === "config" || key1 === "compute" || key1 === "tunable")) {
							const err8 = {
								instancePath: instancePath + "/patterns/" + i0,
								schemaPath: "#/properties/patterns/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema40.properties.patterns.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (typeof data3 === "string") {
								if (func2(data3) > 64) {
									const err9 = {
										instancePath: instancePath + "/patterns/" + i0 + "/id",
										schemaPath: "#/properties/patterns/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema40.properties.patterns.items.properties.id,
										data: data3
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
								if (!pattern19.test(data3)) {
									const err10 = {
										instancePath: instancePath + "/patterns/" + i0 + "/id",
										schemaPath: "#/properties/patterns/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
										schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
										parentSchema: schema40.properties.patterns.items.properties.id,
										data: data3
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/patterns/" + i0 + "/id",
									schemaPath: "#/properties/patterns/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema40.properties.patterns.items.properties.id.type,
									parentSchema: schema40.properties.patterns.items.properties.id,
									data: data3
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.when !== void 0) {
							let data4 = data2.when;
							if (typeof data4 === "string") {
								if (func2(data4) > 4e3) {
									const err12 = {
										instancePath: instancePath + "/patterns/" + i0 + "/when",
										schemaPath: "#/properties/patterns/items/properties/when/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema40.properties.patterns.items.properties.when,
										data: data4
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (func2(data4) < 1) {
									const err13 = {
										instancePath: instancePath + "/patterns/" + i0 + "/when",
										schemaPath: "#/properties/patterns/items/properties/when/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema40.properties.patterns.items.properties.when,
										data: data4
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/patterns/" + i0 + "/when",
									schemaPath: "#/properties/patterns/items/properties/when/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema40.properties.patterns.items.properties.when.type,
									parentSchema: schema40.properties.patterns.items.properties.when,
									data: data4
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.because !== void 0) {
							let data5 = data2.because;
							if (typeof data5 === "string") {
								if (func2(data5) > 500) {
									const err15 = {
										instancePath: instancePath + "/patterns/" + i0 + "/because",
										schemaPath: "#/properties/patterns/items/properties/because/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema40.properties.patterns.items.properties.because,
										data: data5
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/patterns/" + i0 + "/because",
									schemaPath: "#/properties/patterns/items/properties/because/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema40.properties.patterns.items.properties.because.type,
									parentSchema: schema40.properties.patterns.items.properties.because,
									data: data5
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data2.stores_in !== void 0) {
							let data6 = data2.stores_in;
							if (!(data6 === "kafka" || data6 === "postgres" || data6 === "redis" || data6 === "nats" || data6 === "s3" || data6 === "neptune")) {
								const err17 = {
									instancePath: instancePath + "/patterns/" + i0 + "/stores_in",
									schemaPath: "#/properties/patterns/items/properties/stores_in/enum",
									keyword: "enum",
									params: { allowedValues: schema40.properties.patterns.items.properties.stores_in.enum },
									schema: schema40.properties.patterns.items.properties.stores_in.enum,
									parentSchema: schema40.properties.patterns.items.properties.stores_in,
									data: data6
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data2.config !== void 0) {
							let data7 = data2.config;
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (Object.keys(data7).length > 50) {
									const err18 = {
										instancePath: instancePath + "/patterns/" + i0 + "/config",
										schemaPath: "#/properties/patterns/items/properties/config/maxProperties",
										keyword: "maxProperties",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema40.properties.patterns.items.properties.config,
										data: data7
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								for (const key2 in data7) {
									let data8 = data7[key2];
									if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
										const err19 = {
											instancePath: instancePath + "/patterns/" + i0 + "/config/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/patterns/items/properties/config/additionalProperties/type",
											keyword: "type",
											params: { type: schema40.properties.patterns.items.properties.config.additionalProperties.type },
											schema: schema40.properties.patterns.items.properties.config.additionalProperties.type,
											parentSchema: schema40.properties.patterns.items.properties.config.additionalProperties,
											data: data8
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/patterns/" + i0 + "/config",
									schemaPath: "#/properties/patterns/items/properties/config/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema40.properties.patterns.items.properties.config.type,
									parentSchema: schema40.properties.patterns.items.properties.config,
									data: data7
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data2.compute !== void 0) {
							let data9 = data2.compute;
							if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
								if (Object.keys(data9).length > 50) {
									const err21 = {
										instancePath: instancePath + "/patterns/" + i0 + "/compute",
										schemaPath: "#/properties/patterns/items/properties/compute/maxProperties",
										keyword: "maxProperties",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema40.properties.patterns.items.properties.compute,
										data: data9
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								for (const key3 in data9) {
									let data10 = data9[key3];
									if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
										if (data10.value === void 0) {
											const err22 = {
												instancePath: instancePath + "/patterns/" + i0 + "/compute/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/patterns/items/properties/compute/additionalProperties/required",
												keyword: "required",
												params: { missingProperty: "value" },
												schema: schema40.properties.patterns.items.properties.compute.additionalProperties.required,
												parentSchema: schema40.properties.patterns.items.properties.compute.additionalProperties,
												data: data10
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
										if (data10.as === void 0) {
											const err23 = {
												instancePath: instancePath + "/patterns/" + i0 + "/compute/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/patterns/items/properties/compute/additionalProperties/required",
												keyword: "required",
												params: { missingProperty: "as" },
												schema: schema40.properties.patterns.items.properties.compute.additionalProperties.required,
												parentSchema: schema40.properties.patterns.items.properties.compute.additionalProperties,
												data: data10
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										for (const key4 in data10) if (!(key4 === "value" || key4 === "as")) {
											const err24 = {
												instancePath: instancePath + "/patterns/" + i0 + "/compute/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/patterns/items/properties/compute/additionalProperties/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												schema: false,
												parentSchema: schema40.properties.patterns.items.properties.compute.additionalProperties,
												data: data10
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										if (data10.value !== void 0) {
											let data11 = data10.value;
											if (typeof data11 === "string") {
												if (func2(data11) > 4e3) {
													const err25 = {
														instancePath: instancePath + "/patterns/" + i0 + "/compute/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
														schemaPath: "#/properties/patterns/items/properties/compute/additionalProperties/properties/value/maxLength",
														keyword: "maxLength",
														params: { limit: 4e3 },
														schema: 4e3,
														parentSchema: schema40.properties.patterns.items.properties.compute.additionalProperties.properties.value,
														data: data11
													};
													if (vErrors === null) vErrors = [err25];
													else vErrors.push(err25);
													errors++;
												}
												if (func2(data11) < 1) {
													const err26 = {
														instancePath: instancePath + "/patterns/" + i0 + "/compute/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
														schemaPath: "#/properties/patterns/items/properties/compute/additionalProperties/properties/value/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema40.properties.patterns.items.properties.compute.additionalProperties.properties.value,
														data: data11
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												}
											} else {
												const err27 = {
													instancePath: instancePath + "/patterns/" + i0 + "/compute/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
													schemaPath: "#/properties/patterns/items/properties/compute/additionalProperties/properties/value/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema40.properties.patterns.items.properties.compute.additionalProperties.properties.value.type,
													parentSchema: schema40.properties.patterns.items.properties.compute.additionalProperties.properties.value,
													data: data11
												};
												if (vErrors === null) vErrors = [err27];
												else vErrors.push(err27);
												errors++;
											}
										}
										if (data10.as !== void 0) {
											let data12 = data10.as;
											if (!(data12 === "text" || data12 === "flag" || data12 === "count" || data12 === "bytes" || data12 === "size" || data12 === "duration" || data12 === "milliseconds" || data12 === "seconds" || data12 === "days")) {
												const err28 = {
													instancePath: instancePath + "/patterns/" + i0 + "/compute/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/as",
													schemaPath: "#/properties/patterns/items/properties/compute/additionalProperties/properties/as/enum",
													keyword: "enum",
													params: { allowedValues: schema40.properties.patterns.items.properties.compute.additionalProperties.properties.as.enum },
													schema: schema40.properties.patterns.items.properties.compute.additionalProperties.properties.as.enum,
													parentSchema: schema40.properties.patterns.items.properties.compute.additionalProperties.properties.as,
													data: data12
												};
												if (vErrors === null) vErrors = [err28];
												else vErrors.push(err28);
												errors++;
											}
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/patterns/" + i0 + "/compute/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/patterns/items/properties/compute/additionalProperties/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema40.properties.patterns.items.properties.compute.additionalProperties.type,
											parentSchema: schema40.properties.patterns.items.properties.compute.additionalProperties,
											data: data10
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/patterns/" + i0 + "/compute",
									schemaPath: "#/properties/patterns/items/properties/compute/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema40.properties.patterns.items.properties.compute.type,
									parentSchema: schema40.properties.patterns.items.properties.compute,
									data: data9
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data2.tunable !== void 0) {
							let data13 = data2.tunable;
							if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
								if (Object.keys(data13).length > 50) {
									const err31 = {
										instancePath: instancePath + "/patterns/" + i0 + "/tunable",
										schemaPath: "#/properties/patterns/items/properties/tunable/maxProperties",
										keyword: "maxProperties",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema40.properties.patterns.items.properties.tunable,
										data: data13
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								for (const key5 in data13) {
									let data14 = data13[key5];
									if (!(data14 === "text" || data14 === "flag" || data14 === "count" || data14 === "bytes" || data14 === "size" || data14 === "duration" || data14 === "milliseconds" || data14 === "seconds" || data14 === "days")) {
										const err32 = {
											instancePath: instancePath + "/patterns/" + i0 + "/tunable/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/patterns/items/properties/tunable/additionalProperties/enum",
											keyword: "enum",
											params: { allowedValues: schema40.properties.patterns.items.properties.tunable.additionalProperties.enum },
											schema: schema40.properties.patterns.items.properties.tunable.additionalProperties.enum,
											parentSchema: schema40.properties.patterns.items.properties.tunable.additionalProperties,
											data: data14
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/patterns/" + i0 + "/tunable",
									schemaPath: "#/properties/patterns/items/properties/tunable/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema40.properties.patterns.items.properties.tunable.type,
									parentSchema: schema40.properties.patterns.items.properties.tunable,
									data: data13
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/patterns/" + i0,
							schemaPath: "#/properties/patterns/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema40.properties.patterns.items.type,
							parentSchema: schema40.properties.patterns.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/patterns",
					schemaPath: "#/properties/patterns/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema40.properties.patterns.type,
					parentSchema: schema40.properties.patterns,
					data: data1
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const validatePolicySizing = validate24;
const schema41 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "policy-sizing.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "rules"],
	"properties": {
		"version": { "const": 1 },
		"rules": {
			"type": "array",
			"minItems": 1,
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"for",
					"set",
					"value",
					"as"
				],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
						"maxLength": 64
					},
					"for": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					},
					"set": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9_]*([.][a-z0-9_]+)*$",
						"maxLength": 64
					},
					"when": {
						"type": "string",
						"minLength": 1,
						"maxLength": 4e3
					},
					"value": {
						"type": "string",
						"minLength": 1,
						"maxLength": 4e3
					},
					"as": { "enum": [
						"text",
						"name",
						"flag",
						"count",
						"bytes",
						"size",
						"duration",
						"milliseconds",
						"seconds",
						"days"
					] },
					"at_least": { "type": "number" },
					"at_most": { "type": "number" },
					"because": {
						"type": "string",
						"maxLength": 500
					}
				}
			}
		}
	}
};
const pattern24 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*([.][a-z0-9_]+)*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema41.required,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rules === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				schema: schema41.required,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "rules")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema41.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data1 = data.rules;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					const err4 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema41.properties.rules,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema41.properties.rules,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err6 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema41.properties.rules.items.required,
								parentSchema: schema41.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.for === void 0) {
							const err7 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "for" },
								schema: schema41.properties.rules.items.required,
								parentSchema: schema41.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.set === void 0) {
							const err8 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "set" },
								schema: schema41.properties.rules.items.required,
								parentSchema: schema41.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.value === void 0) {
							const err9 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								schema: schema41.properties.rules.items.required,
								parentSchema: schema41.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.as === void 0) {
							const err10 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "as" },
								schema: schema41.properties.rules.items.required,
								parentSchema: schema41.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data2) if (!func12.call(schema41.properties.rules.items.properties, key1)) {
							const err11 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema41.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (typeof data3 === "string") {
								if (func2(data3) > 64) {
									const err12 = {
										instancePath: instancePath + "/rules/" + i0 + "/id",
										schemaPath: "#/properties/rules/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema41.properties.rules.items.properties.id,
										data: data3
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (!pattern19.test(data3)) {
									const err13 = {
										instancePath: instancePath + "/rules/" + i0 + "/id",
										schemaPath: "#/properties/rules/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
										schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
										parentSchema: schema41.properties.rules.items.properties.id,
										data: data3
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/rules/" + i0 + "/id",
									schemaPath: "#/properties/rules/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema41.properties.rules.items.properties.id.type,
									parentSchema: schema41.properties.rules.items.properties.id,
									data: data3
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.for !== void 0) {
							let data4 = data2.for;
							if (typeof data4 === "string") {
								if (func2(data4) > 64) {
									const err15 = {
										instancePath: instancePath + "/rules/" + i0 + "/for",
										schemaPath: "#/properties/rules/items/properties/for/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema41.properties.rules.items.properties.for,
										data: data4
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (func2(data4) < 1) {
									const err16 = {
										instancePath: instancePath + "/rules/" + i0 + "/for",
										schemaPath: "#/properties/rules/items/properties/for/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema41.properties.rules.items.properties.for,
										data: data4
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/rules/" + i0 + "/for",
									schemaPath: "#/properties/rules/items/properties/for/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema41.properties.rules.items.properties.for.type,
									parentSchema: schema41.properties.rules.items.properties.for,
									data: data4
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data2.set !== void 0) {
							let data5 = data2.set;
							if (typeof data5 === "string") {
								if (func2(data5) > 64) {
									const err18 = {
										instancePath: instancePath + "/rules/" + i0 + "/set",
										schemaPath: "#/properties/rules/items/properties/set/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema41.properties.rules.items.properties.set,
										data: data5
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (!pattern24.test(data5)) {
									const err19 = {
										instancePath: instancePath + "/rules/" + i0 + "/set",
										schemaPath: "#/properties/rules/items/properties/set/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9_]*([.][a-z0-9_]+)*$" },
										schema: "^[a-z][a-z0-9_]*([.][a-z0-9_]+)*$",
										parentSchema: schema41.properties.rules.items.properties.set,
										data: data5
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/rules/" + i0 + "/set",
									schemaPath: "#/properties/rules/items/properties/set/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema41.properties.rules.items.properties.set.type,
									parentSchema: schema41.properties.rules.items.properties.set,
									data: data5
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data2.when !== void 0) {
							let data6 = data2.when;
							if (typeof data6 === "string") {
								if (func2(data6) > 4e3) {
									const err21 = {
										instancePath: instancePath + "/rules/" + i0 + "/when",
										schemaPath: "#/properties/rules/items/properties/when/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema41.properties.rules.items.properties.when,
										data: data6
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (func2(data6) < 1) {
									const err22 = {
										instancePath: instancePath + "/rules/" + i0 + "/when",
										schemaPath: "#/properties/rules/items/properties/when/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema41.properties.rules.items.properties.when,
										data: data6
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/rules/" + i0 + "/when",
									schemaPath: "#/properties/rules/items/properties/when/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema41.properties.rules.items.properties.when.type,
									parentSchema: schema41.properties.rules.items.properties.when,
									data: data6
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data2.value !== void 0) {
							let data7 = data2.value;
							if (typeof data7 === "string") {
								if (func2(data7) > 4e3) {
									const err24 = {
										instancePath: instancePath + "/rules/" + i0 + "/value",
										schemaPath: "#/properties/rules/items/properties/value/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema41.properties.rules.items.properties.value,
										data: data7
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (func2(data7) < 1) {
									const err25 = {
										instancePath: instancePath + "/rules/" + i0 + "/value",
										schemaPath: "#/properties/rules/items/properties/value/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema41.properties.rules.items.properties.value,
										data: data7
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/rules/" + i0 + "/value",
									schemaPath: "#/properties/rules/items/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema41.properties.rules.items.properties.value.type,
									parentSchema: schema41.properties.rules.items.properties.value,
									data: data7
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data2.as !== void 0) {
							let data8 = data2.as;
							if (!(data8 === "text" || data8 === "name" || data8 === "flag" || data8 === "count" || data8 === "bytes" || data8 === "size" || data8 === "duration" || data8 === "milliseconds" || data8 === "seconds" || data8 === "days")) {
								const err27 = {
									instancePath: instancePath + "/rules/" + i0 + "/as",
									schemaPath: "#/properties/rules/items/properties/as/enum",
									keyword: "enum",
									params: { allowedValues: schema41.properties.rules.items.properties.as.enum },
									schema: schema41.properties.rules.items.properties.as.enum,
									parentSchema: schema41.properties.rules.items.properties.as,
									data: data8
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data2.at_least !== void 0) {
							let data9 = data2.at_least;
							if (!(typeof data9 == "number" && isFinite(data9))) {
								const err28 = {
									instancePath: instancePath + "/rules/" + i0 + "/at_least",
									schemaPath: "#/properties/rules/items/properties/at_least/type",
									keyword: "type",
									params: { type: "number" },
									schema: schema41.properties.rules.items.properties.at_least.type,
									parentSchema: schema41.properties.rules.items.properties.at_least,
									data: data9
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data2.at_most !== void 0) {
							let data10 = data2.at_most;
							if (!(typeof data10 == "number" && isFinite(data10))) {
								const err29 = {
									instancePath: instancePath + "/rules/" + i0 + "/at_most",
									schemaPath: "#/properties/rules/items/properties/at_most/type",
									keyword: "type",
									params: { type: "number" },
									schema: schema41.properties.rules.items.properties.at_most.type,
									parentSchema: schema41.properties.rules.items.properties.at_most,
									data: data10
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data2.because !== void 0) {
							let data11 = data2.because;
							if (typeof data11 === "string") {
								if (func2(data11) > 500) {
									const err30 = {
										instancePath: instancePath + "/rules/" + i0 + "/because",
										schemaPath: "#/properties/rules/items/properties/because/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema41.properties.rules.items.properties.because,
										data: data11
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/rules/" + i0 + "/because",
									schemaPath: "#/properties/rules/items/properties/because/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema41.properties.rules.items.properties.because.type,
									parentSchema: schema41.properties.rules.items.properties.because,
									data: data11
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/rules/" + i0,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema41.properties.rules.items.type,
							parentSchema: schema41.properties.rules.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema41.properties.rules.type,
					parentSchema: schema41.properties.rules,
					data: data1
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const validatePolicyTeams = validate25;
const schema42 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "policy-teams.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["default_quota", "teams"],
	"properties": {
		"version": { "const": 1 },
		"default_quota": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"write_rps": { "anyOf": [{ "const": "unlimited" }, {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}] },
				"read_rps": { "anyOf": [{ "const": "unlimited" }, {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}] },
				"data_size": { "anyOf": [{ "const": "unlimited" }, {
					"type": "string",
					"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
				}] },
				"namespaces": { "anyOf": [{ "const": "unlimited" }, {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				}] }
			},
			"required": [
				"write_rps",
				"read_rps",
				"data_size",
				"namespaces"
			]
		},
		"teams": {
			"type": "array",
			"minItems": 1,
			"maxItems": 1e4,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name"],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 128
					},
					"boundary": { "enum": [
						"guided",
						"advanced",
						"expert"
					] },
					"members": {
						"type": "array",
						"maxItems": 1e4,
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 100
						}
					},
					"github_team": {
						"type": "string",
						"pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$"
					},
					"quota": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"write_rps": { "anyOf": [{ "const": "unlimited" }, {
								"type": "integer",
								"minimum": 0,
								"maximum": 9007199254740991
							}] },
							"read_rps": { "anyOf": [{ "const": "unlimited" }, {
								"type": "integer",
								"minimum": 0,
								"maximum": 9007199254740991
							}] },
							"data_size": { "anyOf": [{ "const": "unlimited" }, {
								"type": "string",
								"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
							}] },
							"namespaces": { "anyOf": [{ "const": "unlimited" }, {
								"type": "integer",
								"minimum": 0,
								"maximum": 1e6
							}] }
						}
					}
				}
			}
		}
	}
};
const pattern26 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.default_quota === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "default_quota" },
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.teams === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "teams" },
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "default_quota" || key0 === "teams")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema42.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.default_quota !== void 0) {
			let data1 = data.default_quota;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.write_rps === void 0) {
					const err4 = {
						instancePath: instancePath + "/default_quota",
						schemaPath: "#/properties/default_quota/required",
						keyword: "required",
						params: { missingProperty: "write_rps" },
						schema: schema42.properties.default_quota.required,
						parentSchema: schema42.properties.default_quota,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.read_rps === void 0) {
					const err5 = {
						instancePath: instancePath + "/default_quota",
						schemaPath: "#/properties/default_quota/required",
						keyword: "required",
						params: { missingProperty: "read_rps" },
						schema: schema42.properties.default_quota.required,
						parentSchema: schema42.properties.default_quota,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.data_size === void 0) {
					const err6 = {
						instancePath: instancePath + "/default_quota",
						schemaPath: "#/properties/default_quota/required",
						keyword: "required",
						params: { missingProperty: "data_size" },
						schema: schema42.properties.default_quota.required,
						parentSchema: schema42.properties.default_quota,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1.namespaces === void 0) {
					const err7 = {
						instancePath: instancePath + "/default_quota",
						schemaPath: "#/properties/default_quota/required",
						keyword: "required",
						params: { missingProperty: "namespaces" },
						schema: schema42.properties.default_quota.required,
						parentSchema: schema42.properties.default_quota,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "write_rps" || key1 === "read_rps" || key1 === "data_size" || key1 === "namespaces")) {
					const err8 = {
						instancePath: instancePath + "/default_quota",
						schemaPath: "#/properties/default_quota/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema42.properties.default_quota,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.write_rps !== void 0) {
					let data2 = data1.write_rps;
					const _errs7 = errors;
					let valid2 = false;
					const _errs8 = errors;
					if ("unlimited" !== data2) {
						const err9 = {
							instancePath: instancePath + "/default_quota/write_rps",
							schemaPath: "#/properties/default_quota/properties/write_rps/anyOf/0/const",
							keyword: "const",
							params: { allowedValue: "unlimited" },
							schema: "unlimited",
							parentSchema: schema42.properties.default_quota.properties.write_rps.anyOf[0],
							data: data2
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					var _valid0 = _errs8 === errors;
					valid2 = valid2 || _valid0;
					if (!valid2) {
						const _errs9 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							const err10 = {
								instancePath: instancePath + "/default_quota/write_rps",
								schemaPath: "#/properties/default_quota/properties/write_rps/anyOf/1/type",
								keyword: "type",
								params: { type: "integer" },
								schema: schema42.properties.default_quota.properties.write_rps.anyOf[1].type,
								parentSchema: schema42.properties.default_quota.properties.write_rps.anyOf[1],
								data: data2
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 9007199254740991 || isNaN(data2)) {
								const err11 = {
									instancePath: instancePath + "/default_quota/write_rps",
									schemaPath: "#/properties/default_quota/properties/write_rps/anyOf/1/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9007199254740991
									},
									schema: 9007199254740991,
									parentSchema: schema42.properties.default_quota.properties.write_rps.anyOf[1],
									data: data2
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							if (data2 < 0 || isNaN(data2)) {
								const err12 = {
									instancePath: instancePath + "/default_quota/write_rps",
									schemaPath: "#/properties/default_quota/properties/write_rps/anyOf/1/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									schema: 0,
									parentSchema: schema42.properties.default_quota.properties.write_rps.anyOf[1],
									data: data2
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						var _valid0 = _errs9 === errors;
						valid2 = valid2 || _valid0;
					}
					if (!valid2) {
						const err13 = {
							instancePath: instancePath + "/default_quota/write_rps",
							schemaPath: "#/properties/default_quota/properties/write_rps/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema42.properties.default_quota.properties.write_rps.anyOf,
							parentSchema: schema42.properties.default_quota.properties.write_rps,
							data: data2
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					} else {
						errors = _errs7;
						if (vErrors !== null) {
							if (_errs7) vErrors.length = _errs7;
							else vErrors = null;
						}
					}
				}
				if (data1.read_rps !== void 0) {
					let data3 = data1.read_rps;
					const _errs12 = errors;
					let valid3 = false;
					const _errs13 = errors;
					if ("unlimited" !== data3) {
						const err14 = {
							instancePath: instancePath + "/default_quota/read_rps",
							schemaPath: "#/properties/default_quota/properties/read_rps/anyOf/0/const",
							keyword: "const",
							params: { allowedValue: "unlimited" },
							schema: "unlimited",
							parentSchema: schema42.properties.default_quota.properties.read_rps.anyOf[0],
							data: data3
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					var _valid1 = _errs13 === errors;
					valid3 = valid3 || _valid1;
					if (!valid3) {
						const _errs14 = errors;
						if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
							const err15 = {
								instancePath: instancePath + "/default_quota/read_rps",
								schemaPath: "#/properties/default_quota/properties/read_rps/anyOf/1/type",
								keyword: "type",
								params: { type: "integer" },
								schema: schema42.properties.default_quota.properties.read_rps.anyOf[1].type,
								parentSchema: schema42.properties.default_quota.properties.read_rps.anyOf[1],
								data: data3
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (typeof data3 == "number" && isFinite(data3)) {
							if (data3 > 9007199254740991 || isNaN(data3)) {
								const err16 = {
									instancePath: instancePath + "/default_quota/read_rps",
									schemaPath: "#/properties/default_quota/properties/read_rps/anyOf/1/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9007199254740991
									},
									schema: 9007199254740991,
									parentSchema: schema42.properties.default_quota.properties.read_rps.anyOf[1],
									data: data3
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (data3 < 0 || isNaN(data3)) {
								const err17 = {
									instancePath: instancePath + "/default_quota/read_rps",
									schemaPath: "#/properties/default_quota/properties/read_rps/anyOf/1/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									schema: 0,
									parentSchema: schema42.properties.default_quota.properties.read_rps.anyOf[1],
									data: data3
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						var _valid1 = _errs14 === errors;
						valid3 = valid3 || _valid1;
					}
					if (!valid3) {
						const err18 = {
							instancePath: instancePath + "/default_quota/read_rps",
							schemaPath: "#/properties/default_quota/properties/read_rps/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema42.properties.default_quota.properties.read_rps.anyOf,
							parentSchema: schema42.properties.default_quota.properties.read_rps,
							data: data3
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					} else {
						errors = _errs12;
						if (vErrors !== null) {
							if (_errs12) vErrors.length = _errs12;
							else vErrors = null;
						}
					}
				}
				if (data1.data_size !== void 0) {
					let data4 = data1.data_size;
					const _errs17 = errors;
					let valid4 = false;
					const _errs18 = errors;
					if ("unlimited" !== data4) {
						const err19 = {
							instancePath: instancePath + "/default_quota/data_size",
							schemaPath: "#/properties/default_quota/properties/data_size/anyOf/0/const",
							keyword: "const",
							params: { allowedValue: "unlimited" },
							schema: "unlimited",
							parentSchema: schema42.properties.default_quota.properties.data_size.anyOf[0],
							data: data4
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					var _valid2 = _errs18 === errors;
					valid4 = valid4 || _valid2;
					if (!valid4) {
						const _errs19 = errors;
						if (typeof data4 === "string") {
							if (!pattern1.test(data4)) {
								const err20 = {
									instancePath: instancePath + "/default_quota/data_size",
									schemaPath: "#/properties/default_quota/properties/data_size/anyOf/1/pattern",
									keyword: "pattern",
									params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
									schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
									parentSchema: schema42.properties.default_quota.properties.data_size.anyOf[1],
									data: data4
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/default_quota/data_size",
								schemaPath: "#/properties/default_quota/properties/data_size/anyOf/1/type",
								keyword: "type",
								params: { type: "string" },
								schema: schema42.properties.default_quota.properties.data_size.anyOf[1].type,
								parentSchema: schema42.properties.default_quota.properties.data_size.anyOf[1],
								data: data4
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						var _valid2 = _errs19 === errors;
						valid4 = valid4 || _valid2;
					}
					if (!valid4) {
						const err22 = {
							instancePath: instancePath + "/default_quota/data_size",
							schemaPath: "#/properties/default_quota/properties/data_size/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema42.properties.default_quota.properties.data_size.anyOf,
							parentSchema: schema42.properties.default_quota.properties.data_size,
							data: data4
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					} else {
						errors = _errs17;
						if (vErrors !== null) {
							if (_errs17) vErrors.length = _errs17;
							else vErrors = null;
						}
					}
				}
				if (data1.namespaces !== void 0) {
					let data5 = data1.namespaces;
					const _errs22 = errors;
					let valid5 = false;
					const _errs23 = errors;
					if ("unlimited" !== data5) {
						const err23 = {
							instancePath: instancePath + "/default_quota/namespaces",
							schemaPath: "#/properties/default_quota/properties/namespaces/anyOf/0/const",
							keyword: "const",
							params: { allowedValue: "unlimited" },
							schema: "unlimited",
							parentSchema: schema42.properties.default_quota.properties.namespaces.anyOf[0],
							data: data5
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					var _valid3 = _errs23 === errors;
					valid5 = valid5 || _valid3;
					if (!valid5) {
						const _errs24 = errors;
						if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
							const err24 = {
								instancePath: instancePath + "/default_quota/namespaces",
								schemaPath: "#/properties/default_quota/properties/namespaces/anyOf/1/type",
								keyword: "type",
								params: { type: "integer" },
								schema: schema42.properties.default_quota.properties.namespaces.anyOf[1].type,
								parentSchema: schema42.properties.default_quota.properties.namespaces.anyOf[1],
								data: data5
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (typeof data5 == "number" && isFinite(data5)) {
							if (data5 > 1e6 || isNaN(data5)) {
								const err25 = {
									instancePath: instancePath + "/default_quota/namespaces",
									schemaPath: "#/properties/default_quota/properties/namespaces/anyOf/1/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e6
									},
									schema: 1e6,
									parentSchema: schema42.properties.default_quota.properties.namespaces.anyOf[1],
									data: data5
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (data5 < 0 || isNaN(data5)) {
								const err26 = {
									instancePath: instancePath + "/default_quota/namespaces",
									schemaPath: "#/properties/default_quota/properties/namespaces/anyOf/1/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									schema: 0,
									parentSchema: schema42.properties.default_quota.properties.namespaces.anyOf[1],
									data: data5
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						var _valid3 = _errs24 === errors;
						valid5 = valid5 || _valid3;
					}
					if (!valid5) {
						const err27 = {
							instancePath: instancePath + "/default_quota/namespaces",
							schemaPath: "#/properties/default_quota/properties/namespaces/anyOf",
							keyword: "anyOf",
							params: {},
							schema: schema42.properties.default_quota.properties.namespaces.anyOf,
							parentSchema: schema42.properties.default_quota.properties.namespaces,
							data: data5
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					} else {
						errors = _errs22;
						if (vErrors !== null) {
							if (_errs22) vErrors.length = _errs22;
							else vErrors = null;
						}
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/default_quota",
					schemaPath: "#/properties/default_quota/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema42.properties.default_quota.type,
					parentSchema: schema42.properties.default_quota,
					data: data1
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.teams !== void 0) {
			let data6 = data.teams;
			if (Array.isArray(data6)) {
				if (data6.length > 1e4) {
					const err29 = {
						instancePath: instancePath + "/teams",
						schemaPath: "#/properties/teams/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						schema: 1e4,
						parentSchema: schema42.properties.teams,
						data: data6
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data6.length < 1) {
					const err30 = {
						instancePath: instancePath + "/teams",
						schemaPath: "#/properties/teams/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema42.properties.teams,
						data: data6
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.name === void 0) {
							const err31 = {
								instancePath: instancePath + "/teams/" + i0,
								schemaPath: "#/properties/teams/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema42.properties.teams.items.required,
								parentSchema: schema42.properties.teams.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key2 in data7) if (!(key2 === "name" || key2 === "boundary" || key2 === "members" || key2 === "github_team" || key2 === "quota")) {
							const err32 = {
								instancePath: instancePath + "/teams/" + i0,
								schemaPath: "#/properties/teams/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema42.properties.teams.items,
								data: data7
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data7.name !== void 0) {
							let data8 = data7.name;
							if (typeof data8 === "string") {
								if (func2(data8) > 128) {
									const err33 = {
										instancePath: instancePath + "/teams/" + i0 + "/name",
										schemaPath: "#/properties/teams/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema42.properties.teams.items.properties.name,
										data: data8
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								if (func2(data8) < 1) {
									const err34 = {
										instancePath: instancePath + "/teams/" + i0 + "/name",
										schemaPath: "#/properties/teams/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema42.properties.teams.items.properties.name,
										data: data8
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/teams/" + i0 + "/name",
									schemaPath: "#/properties/teams/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema42.properties.teams.items.properties.name.type,
									parentSchema: schema42.properties.teams.items.properties.name,
									data: data8
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data7.boundary !== void 0) {
							let data9 = data7.boundary;
							if (!(data9 === "guided" || data9 === "advanced" || data9 === "expert")) {
								const err36 = {
									instancePath: instancePath + "/teams/" + i0 + "/boundary",
									schemaPath: "#/properties/teams/items/properties/boundary/enum",
									keyword: "enum",
									params: { allowedValues: schema42.properties.teams.items.properties.boundary.enum },
									schema: schema42.properties.teams.items.properties.boundary.enum,
									parentSchema: schema42.properties.teams.items.properties.boundary,
									data: data9
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data7.members !== void 0) {
							let data10 = data7.members;
							if (Array.isArray(data10)) {
								if (data10.length > 1e4) {
									const err37 = {
										instancePath: instancePath + "/teams/" + i0 + "/members",
										schemaPath: "#/properties/teams/items/properties/members/maxItems",
										keyword: "maxItems",
										params: { limit: 1e4 },
										schema: 1e4,
										parentSchema: schema42.properties.teams.items.properties.members,
										data: data10
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								const len1 = data10.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data11 = data10[i1];
									if (typeof data11 === "string") {
										if (func2(data11) > 100) {
											const err38 = {
												instancePath: instancePath + "/teams/" + i0 + "/members/" + i1,
												schemaPath: "#/properties/teams/items/properties/members/items/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												schema: 100,
												parentSchema: schema42.properties.teams.items.properties.members.items,
												data: data11
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
										if (func2(data11) < 1) {
											const err39 = {
												instancePath: instancePath + "/teams/" + i0 + "/members/" + i1,
												schemaPath: "#/properties/teams/items/properties/members/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema42.properties.teams.items.properties.members.items,
												data: data11
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
									} else {
										const err40 = {
											instancePath: instancePath + "/teams/" + i0 + "/members/" + i1,
											schemaPath: "#/properties/teams/items/properties/members/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema42.properties.teams.items.properties.members.items.type,
											parentSchema: schema42.properties.teams.items.properties.members.items,
											data: data11
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/teams/" + i0 + "/members",
									schemaPath: "#/properties/teams/items/properties/members/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema42.properties.teams.items.properties.members.type,
									parentSchema: schema42.properties.teams.items.properties.members,
									data: data10
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data7.github_team !== void 0) {
							let data12 = data7.github_team;
							if (typeof data12 === "string") {
								if (!pattern26.test(data12)) {
									const err42 = {
										instancePath: instancePath + "/teams/" + i0 + "/github_team",
										schemaPath: "#/properties/teams/items/properties/github_team/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$" },
										schema: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",
										parentSchema: schema42.properties.teams.items.properties.github_team,
										data: data12
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/teams/" + i0 + "/github_team",
									schemaPath: "#/properties/teams/items/properties/github_team/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema42.properties.teams.items.properties.github_team.type,
									parentSchema: schema42.properties.teams.items.properties.github_team,
									data: data12
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data7.quota !== void 0) {
							let data13 = data7.quota;
							if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
								for (const key3 in data13) if (!(key3 === "write_rps" || key3 === "read_rps" || key3 === "data_size" || key3 === "namespaces")) {
									const err44 = {
										instancePath: instancePath + "/teams/" + i0 + "/quota",
										schemaPath: "#/properties/teams/items/properties/quota/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										schema: false,
										parentSchema: schema42.properties.teams.items.properties.quota,
										data: data13
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
								if (data13.write_rps !== void 0) {
									let data14 = data13.write_rps;
									const _errs44 = errors;
									let valid12 = false;
									const _errs45 = errors;
									if ("unlimited" !== data14) {
										const err45 = {
											instancePath: instancePath + "/teams/" + i0 + "/quota/write_rps",
											schemaPath: "#/properties/teams/items/properties/quota/properties/write_rps/anyOf/0/const",
											keyword: "const",
											params: { allowedValue: "unlimited" },
											schema: "unlimited",
											parentSchema: schema42.properties.teams.items.properties.quota.properties.write_rps.anyOf[0],
											data: data14
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
									var _valid4 = _errs45 === errors;
									valid12 = valid12 || _valid4;
									if (!valid12) {
										const _errs46 = errors;
										if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
											const err46 = {
												instancePath: instancePath + "/teams/" + i0 + "/quota/write_rps",
												schemaPath: "#/properties/teams/items/properties/quota/properties/write_rps/anyOf/1/type",
												keyword: "type",
												params: { type: "integer" },
												schema: schema42.properties.teams.items.properties.quota.properties.write_rps.anyOf[1].type,
												parentSchema: schema42.properties.teams.items.properties.quota.properties.write_rps.anyOf[1],
												data: data14
											};
											if (vErrors === null) vErrors = [err46];
											else vErrors.push(err46);
											errors++;
										}
										if (typeof data14 == "number" && isFinite(data14)) {
											if (data14 > 9007199254740991 || isNaN(data14)) {
												const err47 = {
													instancePath: instancePath + "/teams/" + i0 + "/quota/write_rps",
													schemaPath: "#/properties/teams/items/properties/quota/properties/write_rps/anyOf/1/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 9007199254740991
													},
													schema: 9007199254740991,
													parentSchema: schema42.properties.teams.items.properties.quota.properties.write_rps.anyOf[1],
													data: data14
												};
												if (vErrors === null) vErrors = [err47];
												else vErrors.push(err47);
												errors++;
											}
											if (data14 < 0 || isNaN(data14)) {
												const err48 = {
													instancePath: instancePath + "/teams/" + i0 + "/quota/write_rps",
													schemaPath: "#/properties/teams/items/properties/quota/properties/write_rps/anyOf/1/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													schema: 0,
													parentSchema: schema42.properties.teams.items.properties.quota.properties.write_rps.anyOf[1],
													data: data14
												};
												if (vErrors === null) vErrors = [err48];
												else vErrors.push(err48);
												errors++;
											}
										}
										var _valid4 = _errs46 === errors;
										valid12 = valid12 || _valid4;
									}
									if (!valid12) {
										const err49 = {
											instancePath: instancePath + "/teams/" + i0 + "/quota/write_rps",
											schemaPath: "#/properties/teams/items/properties/quota/properties/write_rps/anyOf",
											keyword: "anyOf",
											params: {},
											schema: schema42.properties.teams.items.properties.quota.properties.write_rps.anyOf,
											parentSchema: schema42.properties.teams.items.properties.quota.properties.write_rps,
											data: data14
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									} else {
										errors = _errs44;
										if (vErrors !== null) {
											if (_errs44) vErrors.length = _errs44;
											else vErrors = null;
										}
									}
								}
								if (data13.read_rps !== void 0) {
									let data15 = data13.read_rps;
									const _errs49 = errors;
									let valid13 = false;
									const _errs50 = errors;
									if ("unlimited" !== data15) {
										const err50 = {
											instancePath: instancePath + "/teams/" + i0 + "/quota/read_rps",
											schemaPath: "#/properties/teams/items/properties/quota/properties/read_rps/anyOf/0/const",
											keyword: "const",
											params: { allowedValue: "unlimited" },
											schema: "unlimited",
											parentSchema: schema42.properties.teams.items.properties.quota.properties.read_rps.anyOf[0],
											data: data15
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
									var _valid5 = _errs50 === errors;
									valid13 = valid13 || _valid5;
									if (!valid13) {
										const _errs51 = errors;
										if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
											const err51 = {
												instancePath: instancePath + "/teams/" + i0 + "/quota/read_rps",
												schemaPath: "#/properties/teams/items/properties/quota/properties/read_rps/anyOf/1/type",
												keyword: "type",
												params: { type: "integer" },
												schema: schema42.properties.teams.items.properties.quota.properties.read_rps.anyOf[1].type,
												parentSchema: schema42.properties.teams.items.properties.quota.properties.read_rps.anyOf[1],
												data: data15
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
										if (typeof data15 == "number" && isFinite(data15)) {
											if (data15 > 9007199254740991 || isNaN(data15)) {
												const err52 = {
													instancePath: instancePath + "/teams/" + i0 + "/quota/read_rps",
													schemaPath: "#/properties/teams/items/properties/quota/properties/read_rps/anyOf/1/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 9007199254740991
													},
													schema: 9007199254740991,
													parentSchema: schema42.properties.teams.items.properties.quota.properties.read_rps.anyOf[1],
													data: data15
												};
												if (vErrors === null) vErrors = [err52];
												else vErrors.push(err52);
												errors++;
											}
											if (data15 < 0 || isNaN(data15)) {
												const err53 = {
													instancePath: instancePath + "/teams/" + i0 + "/quota/read_rps",
													schemaPath: "#/properties/teams/items/properties/quota/properties/read_rps/anyOf/1/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													schema: 0,
													parentSchema: schema42.properties.teams.items.properties.quota.properties.read_rps.anyOf[1],
													data: data15
												};
												if (vErrors === null) vErrors = [err53];
												else vErrors.push(err53);
												errors++;
											}
										}
										var _valid5 = _errs51 === errors;
										valid13 = valid13 || _valid5;
									}
									if (!valid13) {
										const err54 = {
											instancePath: instancePath + "/teams/" + i0 + "/quota/read_rps",
											schemaPath: "#/properties/teams/items/properties/quota/properties/read_rps/anyOf",
											keyword: "anyOf",
											params: {},
											schema: schema42.properties.teams.items.properties.quota.properties.read_rps.anyOf,
											parentSchema: schema42.properties.teams.items.properties.quota.properties.read_rps,
											data: data15
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									} else {
										errors = _errs49;
										if (vErrors !== null) {
											if (_errs49) vErrors.length = _errs49;
											else vErrors = null;
										}
									}
								}
								if (data13.data_size !== void 0) {
									let data16 = data13.data_size;
									const _errs54 = errors;
									let valid14 = false;
									const _errs55 = errors;
									if ("unlimited" !== data16) {
										const err55 = {
											instancePath: instancePath + "/teams/" + i0 + "/quota/data_size",
											schemaPath: "#/properties/teams/items/properties/quota/properties/data_size/anyOf/0/const",
											keyword: "const",
											params: { allowedValue: "unlimited" },
											schema: "unlimited",
											parentSchema: schema42.properties.teams.items.properties.quota.properties.data_size.anyOf[0],
											data: data16
										};
										if (vErrors === null) vErrors = [err55];
										else vErrors.push(err55);
										errors++;
									}
									var _valid6 = _errs55 === errors;
									valid14 = valid14 || _valid6;
									if (!valid14) {
										const _errs56 = errors;
										if (typeof data16 === "string") {
											if (!pattern1.test(data16)) {
												const err56 = {
													instancePath: instancePath + "/teams/" + i0 + "/quota/data_size",
													schemaPath: "#/properties/teams/items/properties/quota/properties/data_size/anyOf/1/pattern",
													keyword: "pattern",
													params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
													schema: "^(?=[0-9.]*[1-9])[0-9]{1,15}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
													parentSchema: schema42.properties.teams.items.properties.quota.properties.data_size.anyOf[1],
													data: data16
												};
												if (vErrors === null) vErrors = [err56];
												else vErrors.push(err56);
												errors++;
											}
										} else {
											const err57 = {
												instancePath: instancePath + "/teams/" + i0 + "/quota/data_size",
												schemaPath: "#/properties/teams/items/properties/quota/properties/data_size/anyOf/1/type",
												keyword: "type",
												params: { type: "string" },
												schema: schema42.properties.teams.items.properties.quota.properties.data_size.anyOf[1].type,
												parentSchema: schema42.properties.teams.items.properties.quota.properties.data_size.anyOf[1],
												data: data16
											};
											if (vErrors === null) vErrors = [err57];
											else vErrors.push(err57);
											errors++;
										}
										var _valid6 = _errs56 === errors;
										valid14 = valid14 || _valid6;
									}
									if (!valid14) {
										const err58 = {
											instancePath: instancePath + "/teams/" + i0 + "/quota/data_size",
											schemaPath: "#/properties/teams/items/properties/quota/properties/data_size/anyOf",
											keyword: "anyOf",
											params: {},
											schema: schema42.properties.teams.items.properties.quota.properties.data_size.anyOf,
											parentSchema: schema42.properties.teams.items.properties.quota.properties.data_size,
											data: data16
										};
										if (vErrors === null) vErrors = [err58];
										else vErrors.push(err58);
										errors++;
									} else {
										errors = _errs54;
										if (vErrors !== null) {
											if (_errs54) vErrors.length = _errs54;
											else vErrors = null;
										}
									}
								}
								if (data13.namespaces !== void 0) {
									let data17 = data13.namespaces;
									const _errs59 = errors;
									let valid15 = false;
									const _errs60 = errors;
									if ("unlimited" !== data17) {
										const err59 = {
											instancePath: instancePath + "/teams/" + i0 + "/quota/namespaces",
											schemaPath: "#/properties/teams/items/properties/quota/properties/namespaces/anyOf/0/const",
											keyword: "const",
											params: { allowedValue: "unlimited" },
											schema: "unlimited",
											parentSchema: schema42.properties.teams.items.properties.quota.properties.namespaces.anyOf[0],
											data: data17
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
									var _valid7 = _errs60 === errors;
									valid15 = valid15 || _valid7;
									if (!valid15) {
										const _errs61 = errors;
										if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
											const err60 = {
												instancePath: instancePath + "/teams/" + i0 + "/quota/namespaces",
												schemaPath: "#/properties/teams/items/properties/quota/properties/namespaces/anyOf/1/type",
												keyword: "type",
												params: { type: "integer" },
												schema: schema42.properties.teams.items.properties.quota.properties.namespaces.anyOf[1].type,
												parentSchema: schema42.properties.teams.items.properties.quota.properties.namespaces.anyOf[1],
												data: data17
											};
											if (vErrors === null) vErrors = [err60];
											else vErrors.push(err60);
											errors++;
										}
										if (typeof data17 == "number" && isFinite(data17)) {
											if (data17 > 1e6 || isNaN(data17)) {
												const err61 = {
													instancePath: instancePath + "/teams/" + i0 + "/quota/namespaces",
													schemaPath: "#/properties/teams/items/properties/quota/properties/namespaces/anyOf/1/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e6
													},
													schema: 1e6,
													parentSchema: schema42.properties.teams.items.properties.quota.properties.namespaces.anyOf[1],
													data: data17
												};
												if (vErrors === null) vErrors = [err61];
												else vErrors.push(err61);
												errors++;
											}
											if (data17 < 0 || isNaN(data17)) {
												const err62 = {
													instancePath: instancePath + "/teams/" + i0 + "/quota/namespaces",
													schemaPath: "#/properties/teams/items/properties/quota/properties/namespaces/anyOf/1/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													schema: 0,
													parentSchema: schema42.properties.teams.items.properties.quota.properties.namespaces.anyOf[1],
													data: data17
												};
												if (vErrors === null) vErrors = [err62];
												else vErrors.push(err62);
												errors++;
											}
										}
										var _valid7 = _errs61 === errors;
										valid15 = valid15 || _valid7;
									}
									if (!valid15) {
										const err63 = {
											instancePath: instancePath + "/teams/" + i0 + "/quota/namespaces",
											schemaPath: "#/properties/teams/items/properties/quota/properties/namespaces/anyOf",
											keyword: "anyOf",
											params: {},
											schema: schema42.properties.teams.items.properties.quota.properties.namespaces.anyOf,
											parentSchema: schema42.properties.teams.items.properties.quota.properties.namespaces,
											data: data17
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									} else {
										errors = _errs59;
										if (vErrors !== null) {
											if (_errs59) vErrors.length = _errs59;
											else vErrors = null;
										}
									}
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/teams/" + i0 + "/quota",
									schemaPath: "#/properties/teams/items/properties/quota/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema42.properties.teams.items.properties.quota.type,
									parentSchema: schema42.properties.teams.items.properties.quota,
									data: data13
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/teams/" + i0,
							schemaPath: "#/properties/teams/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema42.properties.teams.items.type,
							parentSchema: schema42.properties.teams.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema42.properties.teams.type,
					parentSchema: schema42.properties.teams,
					data: data6
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
	} else {
		const err67 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err67];
		else vErrors.push(err67);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const validatePolicyTransitions = validate26;
const schema43 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "policy-transitions.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "transitions"],
	"properties": {
		"version": { "const": 1 },
		"transitions": {
			"type": "array",
			"minItems": 1,
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"for",
					"change",
					"effect",
					"because"
				],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
						"maxLength": 64
					},
					"for": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					},
					"part": { "enum": ["config", "storage"] },
					"set": {
						"type": "string",
						"minLength": 1,
						"maxLength": 64
					},
					"change": { "enum": [
						"up",
						"down",
						"added",
						"removed",
						"any"
					] },
					"unlimited": { "anyOf": [{ "type": "number" }, { "const": "none" }] },
					"when": {
						"type": "string",
						"minLength": 1,
						"maxLength": 4e3
					},
					"effect": { "enum": [
						"in-place",
						"disruptive",
						"data-loss",
						"kept",
						"migrate"
					] },
					"because": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"source": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					}
				}
			}
		}
	}
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema43.required,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.transitions === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "transitions" },
				schema: schema43.required,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "transitions")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema43,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema43.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.transitions !== void 0) {
			let data1 = data.transitions;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					const err4 = {
						instancePath: instancePath + "/transitions",
						schemaPath: "#/properties/transitions/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema43.properties.transitions,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/transitions",
						schemaPath: "#/properties/transitions/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema43.properties.transitions,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0) {
							const err6 = {
								instancePath: instancePath + "/transitions/" + i0,
								schemaPath: "#/properties/transitions/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema43.properties.transitions.items.required,
								parentSchema: schema43.properties.transitions.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.for === void 0) {
							const err7 = {
								instancePath: instancePath + "/transitions/" + i0,
								schemaPath: "#/properties/transitions/items/required",
								keyword: "required",
								params: { missingProperty: "for" },
								schema: schema43.properties.transitions.items.required,
								parentSchema: schema43.properties.transitions.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.change === void 0) {
							const err8 = {
								instancePath: instancePath + "/transitions/" + i0,
								schemaPath: "#/properties/transitions/items/required",
								keyword: "required",
								params: { missingProperty: "change" },
								schema: schema43.properties.transitions.items.required,
								parentSchema: schema43.properties.transitions.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.effect === void 0) {
							const err9 = {
								instancePath: instancePath + "/transitions/" + i0,
								schemaPath: "#/properties/transitions/items/required",
								keyword: "required",
								params: { missingProperty: "effect" },
								schema: schema43.properties.transitions.items.required,
								parentSchema: schema43.properties.transitions.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.because === void 0) {
							const err10 = {
								instancePath: instancePath + "/transitions/" + i0,
								schemaPath: "#/properties/transitions/items/required",
								keyword: "required",
								params: { missingProperty: "because" },
								schema: schema43.properties.transitions.items.required,
								parentSchema: schema43.properties.transitions.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data2) if (!func12.call(schema43.properties.transitions.items.properties, key1)) {
							const err11 = {
								instancePath: instancePath + "/transitions/" + i0,
								schemaPath: "#/properties/transitions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema43.properties.transitions.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.id !== void 0) {
							let data3 = data2.id;
							if (typeof data3 === "string") {
								if (func2(data3) > 64) {
									const err12 = {
										instancePath: instancePath + "/transitions/" + i0 + "/id",
										schemaPath: "#/properties/transitions/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema43.properties.transitions.items.properties.id,
										data: data3
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								if (!pattern19.test(data3)) {
									const err13 = {
										instancePath: instancePath + "/transitions/" + i0 + "/id",
										schemaPath: "#/properties/transitions/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
										schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
										parentSchema: schema43.properties.transitions.items.properties.id,
										data: data3
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/transitions/" + i0 + "/id",
									schemaPath: "#/properties/transitions/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema43.properties.transitions.items.properties.id.type,
									parentSchema: schema43.properties.transitions.items.properties.id,
									data: data3
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.for !== void 0) {
							let data4 = data2.for;
							if (typeof data4 === "string") {
								if (func2(data4) > 64) {
									const err15 = {
										instancePath: instancePath + "/transitions/" + i0 + "/for",
										schemaPath: "#/properties/transitions/items/properties/for/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema43.properties.transitions.items.properties.for,
										data: data4
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (func2(data4) < 1) {
									const err16 = {
										instancePath: instancePath + "/transitions/" + i0 + "/for",
										schemaPath: "#/properties/transitions/items/properties/for/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema43.properties.transitions.items.properties.for,
										data: data4
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/transitions/" + i0 + "/for",
									schemaPath: "#/properties/transitions/items/properties/for/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema43.properties.transitions.items.properties.for.type,
									parentSchema: schema43.properties.transitions.items.properties.for,
									data: data4
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data2.part !== void 0) {
							let data5 = data2.part;
							if (!(data5 === "config" || data5 === "storage")) {
								const err18 = {
									instancePath: instancePath + "/transitions/" + i0 + "/part",
									schemaPath: "#/properties/transitions/items/properties/part/enum",
									keyword: "enum",
									params: { allowedValues: schema43.properties.transitions.items.properties.part.enum },
									schema: schema43.properties.transitions.items.properties.part.enum,
									parentSchema: schema43.properties.transitions.items.properties.part,
									data: data5
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data2.set !== void 0) {
							let data6 = data2.set;
							if (typeof data6 === "string") {
								if (func2(data6) > 64) {
									const err19 = {
										instancePath: instancePath + "/transitions/" + i0 + "/set",
										schemaPath: "#/properties/transitions/items/properties/set/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema43.properties.transitions.items.properties.set,
										data: data6
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (func2(data6) < 1) {
									const err20 = {
										instancePath: instancePath + "/transitions/" + i0 + "/set",
										schemaPath: "#/properties/transitions/items/properties/set/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema43.properties.transitions.items.properties.set,
										data: data6
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/transitions/" + i0 + "/set",
									schemaPath: "#/properties/transitions/items/properties/set/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema43.properties.transitions.items.properties.set.type,
									parentSchema: schema43.properties.transitions.items.properties.set,
									data: data6
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data2.change !== void 0) {
							let data7 = data2.change;
							if (!(data7 === "up" || data7 === "down" || data7 === "added" || data7 === "removed" || data7 === "any")) {
								const err22 = {
									instancePath: instancePath + "/transitions/" + i0 + "/change",
									schemaPath: "#/properties/transitions/items/properties/change/enum",
									keyword: "enum",
									params: { allowedValues: schema43.properties.transitions.items.properties.change.enum },
									schema: schema43.properties.transitions.items.properties.change.enum,
									parentSchema: schema43.properties.transitions.items.properties.change,
									data: data7
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data2.unlimited !== void 0) {
							let data8 = data2.unlimited;
							const _errs17 = errors;
							let valid4 = false;
							const _errs18 = errors;
							if (!(typeof data8 == "number" && isFinite(data8))) {
								const err23 = {
									instancePath: instancePath + "/transitions/" + i0 + "/unlimited",
									schemaPath: "#/properties/transitions/items/properties/unlimited/anyOf/0/type",
									keyword: "type",
									params: { type: "number" },
									schema: schema43.properties.transitions.items.properties.unlimited.anyOf[0].type,
									parentSchema: schema43.properties.transitions.items.properties.unlimited.anyOf[0],
									data: data8
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							var _valid0 = _errs18 === errors;
							valid4 = valid4 || _valid0;
							if (!valid4) {
								const _errs20 = errors;
								if ("none" !== data8) {
									const err24 = {
										instancePath: instancePath + "/transitions/" + i0 + "/unlimited",
										schemaPath: "#/properties/transitions/items/properties/unlimited/anyOf/1/const",
										keyword: "const",
										params: { allowedValue: "none" },
										schema: "none",
										parentSchema: schema43.properties.transitions.items.properties.unlimited.anyOf[1],
										data: data8
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								var _valid0 = _errs20 === errors;
								valid4 = valid4 || _valid0;
							}
							if (!valid4) {
								const err25 = {
									instancePath: instancePath + "/transitions/" + i0 + "/unlimited",
									schemaPath: "#/properties/transitions/items/properties/unlimited/anyOf",
									keyword: "anyOf",
									params: {},
									schema: schema43.properties.transitions.items.properties.unlimited.anyOf,
									parentSchema: schema43.properties.transitions.items.properties.unlimited,
									data: data8
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							} else {
								errors = _errs17;
								if (vErrors !== null) {
									if (_errs17) vErrors.length = _errs17;
									else vErrors = null;
								}
							}
						}
						if (data2.when !== void 0) {
							let data9 = data2.when;
							if (typeof data9 === "string") {
								if (func2(data9) > 4e3) {
									const err26 = {
										instancePath: instancePath + "/transitions/" + i0 + "/when",
										schemaPath: "#/properties/transitions/items/properties/when/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema43.properties.transitions.items.properties.when,
										data: data9
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (func2(data9) < 1) {
									const err27 = {
										instancePath: instancePath + "/transitions/" + i0 + "/when",
										schemaPath: "#/properties/transitions/items/properties/when/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema43.properties.transitions.items.properties.when,
										data: data9
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/transitions/" + i0 + "/when",
									schemaPath: "#/properties/transitions/items/properties/when/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema43.properties.transitions.items.properties.when.type,
									parentSchema: schema43.properties.transitions.items.properties.when,
									data: data9
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data2.effect !== void 0) {
							let data10 = data2.effect;
							if (!(data10 === "in-place" || data10 === "disruptive" || data10 === "data-loss" || data10 === "kept" || data10 === "migrate")) {
								const err29 = {
									instancePath: instancePath + "/transitions/" + i0 + "/effect",
									schemaPath: "#/properties/transitions/items/properties/effect/enum",
									keyword: "enum",
									params: { allowedValues: schema43.properties.transitions.items.properties.effect.enum },
									schema: schema43.properties.transitions.items.properties.effect.enum,
									parentSchema: schema43.properties.transitions.items.properties.effect,
									data: data10
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data2.because !== void 0) {
							let data11 = data2.because;
							if (typeof data11 === "string") {
								if (func2(data11) > 500) {
									const err30 = {
										instancePath: instancePath + "/transitions/" + i0 + "/because",
										schemaPath: "#/properties/transitions/items/properties/because/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema43.properties.transitions.items.properties.because,
										data: data11
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								if (func2(data11) < 1) {
									const err31 = {
										instancePath: instancePath + "/transitions/" + i0 + "/because",
										schemaPath: "#/properties/transitions/items/properties/because/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema43.properties.transitions.items.properties.because,
										data: data11
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/transitions/" + i0 + "/because",
									schemaPath: "#/properties/transitions/items/properties/because/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema43.properties.transitions.items.properties.because.type,
									parentSchema: schema43.properties.transitions.items.properties.because,
									data: data11
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data2.source !== void 0) {
							let data12 = data2.source;
							if (typeof data12 === "string") {
								if (func2(data12) > 200) {
									const err33 = {
										instancePath: instancePath + "/transitions/" + i0 + "/source",
										schemaPath: "#/properties/transitions/items/properties/source/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema43.properties.transitions.items.properties.source,
										data: data12
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								if (func2(data12) < 1) {
									const err34 = {
										instancePath: instancePath + "/transitions/" + i0 + "/source",
										schemaPath: "#/properties/transitions/items/properties/source/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema43.properties.transitions.items.properties.source,
										data: data12
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/transitions/" + i0 + "/source",
									schemaPath: "#/properties/transitions/items/properties/source/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema43.properties.transitions.items.properties.source.type,
									parentSchema: schema43.properties.transitions.items.properties.source,
									data: data12
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/transitions/" + i0,
							schemaPath: "#/properties/transitions/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema43.properties.transitions.items.type,
							parentSchema: schema43.properties.transitions.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/transitions",
					schemaPath: "#/properties/transitions/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema43.properties.transitions.type,
					parentSchema: schema43.properties.transitions,
					data: data1
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema43.type,
			parentSchema: schema43,
			data
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const validateRequest = validate27;
const schema44 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "request.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"namespace",
		"team",
		"client_api",
		"needs",
		"access"
	],
	"properties": {
		"namespace": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
			"maxLength": 64
		},
		"team": {
			"type": "string",
			"minLength": 1,
			"maxLength": 128
		},
		"client_api": { "enum": [
			"keyvalue",
			"pubsub",
			"queue",
			"reader",
			"transact"
		] },
		"needs": { "$ref": "#/definitions/RequestedNeeds" },
		"access": { "$ref": "#/definitions/RequestedAccess" },
		"policies": { "$ref": "#/definitions/RequestedPolicies" },
		"approval": { "$ref": "#/definitions/ApprovalClaim" },
		"patterns": {
			"type": "array",
			"maxItems": 20,
			"items": { "$ref": "#/definitions/ManualPattern" }
		},
		"backend": { "$ref": "#/definitions/ManualBackend" },
		"state": { "enum": ["active", "deleting"] }
	},
	"definitions": {
		"Size": {
			"type": "string",
			"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,16}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
		},
		"Duration": {
			"type": "string",
			"pattern": "^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$"
		},
		"Rps": {
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"RequestedNeeds": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"durability": { "enum": [
					"strong",
					"eventual",
					"best-effort"
				] },
				"consistency": { "enum": [
					"strong",
					"eventual",
					"bounded_staleness"
				] },
				"max_staleness": { "allOf": [{ "$ref": "#/definitions/Duration" }] },
				"replay": { "enum": ["enabled", "disabled"] },
				"ordered": { "type": "boolean" },
				"write_rps": { "allOf": [{ "$ref": "#/definitions/Rps" }] },
				"read_rps": { "allOf": [{ "$ref": "#/definitions/Rps" }] },
				"concurrent_connections": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"data_size": { "allOf": [{ "$ref": "#/definitions/Size" }] },
				"max_message_size": { "allOf": [{ "$ref": "#/definitions/Size" }] },
				"retention": { "anyOf": [{ "const": "forever" }, { "$ref": "#/definitions/Duration" }] },
				"ttl": { "allOf": [{ "$ref": "#/definitions/Duration" }] },
				"backend_preference": { "enum": [
					"kafka",
					"postgres",
					"redis",
					"nats",
					"s3",
					"neptune"
				] },
				"query_complexity": { "enum": [
					"low",
					"medium",
					"high"
				] },
				"data_model": { "enum": [
					"relational",
					"document",
					"graph"
				] }
			}
		},
		"RequestedAccess": {
			"type": "object",
			"additionalProperties": false,
			"required": ["owners"],
			"properties": {
				"owners": {
					"type": "array",
					"minItems": 1,
					"maxItems": 100,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["team"],
						"properties": { "team": {
							"type": "string",
							"minLength": 1,
							"maxLength": 128
						} }
					}
				},
				"consumers": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/RequestedConsumer" }
				}
			}
		},
		"RequestedConsumer": {
			"type": "object",
			"additionalProperties": false,
			"required": ["service"],
			"properties": {
				"service": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
					"maxLength": 64
				},
				"permission": { "enum": ["read-write", "read-only"] }
			}
		},
		"RequestedPolicies": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"pii_handling": { "enum": ["enabled", "disabled"] },
				"audit_logging": { "enum": ["enabled", "disabled"] },
				"compliance": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				}
			}
		},
		"ApprovalClaim": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"approved_by": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				},
				"approval_ticket": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				}
			}
		},
		"Tuning": {
			"type": "object",
			"maxProperties": 50,
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"ManualPattern": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type"],
			"properties": {
				"type": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				},
				"config": { "$ref": "#/definitions/Tuning" }
			}
		},
		"ManualBackend": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type"],
			"properties": {
				"type": { "enum": [
					"kafka",
					"postgres",
					"redis",
					"nats",
					"s3",
					"neptune"
				] },
				"config": { "$ref": "#/definitions/Tuning" }
			}
		}
	}
};
const schema55 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"pii_handling": { "enum": ["enabled", "disabled"] },
		"audit_logging": { "enum": ["enabled", "disabled"] },
		"compliance": {
			"type": "string",
			"minLength": 1,
			"maxLength": 64
		}
	}
};
const schema56 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"approved_by": {
			"type": "string",
			"minLength": 1,
			"maxLength": 128
		},
		"approval_ticket": {
			"type": "string",
			"minLength": 1,
			"maxLength": 128
		}
	}
};
const schema45 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"durability": { "enum": [
			"strong",
			"eventual",
			"best-effort"
		] },
		"consistency": { "enum": [
			"strong",
			"eventual",
			"bounded_staleness"
		] },
		"max_staleness": { "allOf": [{ "$ref": "#/definitions/Duration" }] },
		"replay": { "enum": ["enabled", "disabled"] },
		"ordered": { "type": "boolean" },
		"write_rps": { "allOf": [{ "$ref": "#/definitions/Rps" }] },
		"read_rps": { "allOf": [{ "$ref": "#/definitions/Rps" }] },
		"concurrent_connections": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"data_size": { "allOf": [{ "$ref": "#/definitions/Size" }] },
		"max_message_size": { "allOf": [{ "$ref": "#/definitions/Size" }] },
		"retention": { "anyOf": [{ "const": "forever" }, { "$ref": "#/definitions/Duration" }] },
		"ttl": { "allOf": [{ "$ref": "#/definitions/Duration" }] },
		"backend_preference": { "enum": [
			"kafka",
			"postgres",
			"redis",
			"nats",
			"s3",
			"neptune"
		] },
		"query_complexity": { "enum": [
			"low",
			"medium",
			"high"
		] },
		"data_model": { "enum": [
			"relational",
			"document",
			"graph"
		] }
	}
};
const schema46 = {
	"type": "string",
	"pattern": "^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$"
};
const schema47 = {
	"type": "integer",
	"minimum": 0,
	"maximum": 9007199254740991
};
const schema49 = {
	"type": "string",
	"pattern": "^(?=[0-9.]*[1-9])[0-9]{1,16}(\\.[0-9]{1,6})?([KMGTP]i?)?B$"
};
const pattern30 = /* @__PURE__ */ new RegExp("^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$", "u");
const pattern31 = /* @__PURE__ */ new RegExp("^(?=[0-9.]*[1-9])[0-9]{1,16}(\\.[0-9]{1,6})?([KMGTP]i?)?B$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func12.call(schema45.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.durability !== void 0) {
			let data0 = data.durability;
			if (!(data0 === "strong" || data0 === "eventual" || data0 === "best-effort")) {
				const err1 = {
					instancePath: instancePath + "/durability",
					schemaPath: "#/properties/durability/enum",
					keyword: "enum",
					params: { allowedValues: schema45.properties.durability.enum },
					schema: schema45.properties.durability.enum,
					parentSchema: schema45.properties.durability,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.consistency !== void 0) {
			let data1 = data.consistency;
			if (!(data1 === "strong" || data1 === "eventual" || data1 === "bounded_staleness")) {
				const err2 = {
					instancePath: instancePath + "/consistency",
					schemaPath: "#/properties/consistency/enum",
					keyword: "enum",
					params: { allowedValues: schema45.properties.consistency.enum },
					schema: schema45.properties.consistency.enum,
					parentSchema: schema45.properties.consistency,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.max_staleness !== void 0) {
			let data2 = data.max_staleness;
			if (typeof data2 === "string") {
				if (!pattern30.test(data2)) {
					const err3 = {
						instancePath: instancePath + "/max_staleness",
						schemaPath: "#/definitions/Duration/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$" },
						schema: "^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
						parentSchema: schema46,
						data: data2
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/max_staleness",
					schemaPath: "#/definitions/Duration/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema46.type,
					parentSchema: schema46,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.replay !== void 0) {
			let data3 = data.replay;
			if (!(data3 === "enabled" || data3 === "disabled")) {
				const err5 = {
					instancePath: instancePath + "/replay",
					schemaPath: "#/properties/replay/enum",
					keyword: "enum",
					params: { allowedValues: schema45.properties.replay.enum },
					schema: schema45.properties.replay.enum,
					parentSchema: schema45.properties.replay,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.ordered !== void 0) {
			let data4 = data.ordered;
			if (typeof data4 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/ordered",
					schemaPath: "#/properties/ordered/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema45.properties.ordered.type,
					parentSchema: schema45.properties.ordered,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.write_rps !== void 0) {
			let data5 = data.write_rps;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err7 = {
					instancePath: instancePath + "/write_rps",
					schemaPath: "#/definitions/Rps/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema47.type,
					parentSchema: schema47,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err8 = {
						instancePath: instancePath + "/write_rps",
						schemaPath: "#/definitions/Rps/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema47,
						data: data5
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err9 = {
						instancePath: instancePath + "/write_rps",
						schemaPath: "#/definitions/Rps/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema47,
						data: data5
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.read_rps !== void 0) {
			let data6 = data.read_rps;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err10 = {
					instancePath: instancePath + "/read_rps",
					schemaPath: "#/definitions/Rps/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema47.type,
					parentSchema: schema47,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err11 = {
						instancePath: instancePath + "/read_rps",
						schemaPath: "#/definitions/Rps/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema47,
						data: data6
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err12 = {
						instancePath: instancePath + "/read_rps",
						schemaPath: "#/definitions/Rps/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema47,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.concurrent_connections !== void 0) {
			let data7 = data.concurrent_connections;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err13 = {
					instancePath: instancePath + "/concurrent_connections",
					schemaPath: "#/properties/concurrent_connections/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema45.properties.concurrent_connections.type,
					parentSchema: schema45.properties.concurrent_connections,
					data: data7
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err14 = {
						instancePath: instancePath + "/concurrent_connections",
						schemaPath: "#/properties/concurrent_connections/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema45.properties.concurrent_connections,
						data: data7
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err15 = {
						instancePath: instancePath + "/concurrent_connections",
						schemaPath: "#/properties/concurrent_connections/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema45.properties.concurrent_connections,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.data_size !== void 0) {
			let data8 = data.data_size;
			if (typeof data8 === "string") {
				if (!pattern31.test(data8)) {
					const err16 = {
						instancePath: instancePath + "/data_size",
						schemaPath: "#/definitions/Size/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,16}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
						schema: "^(?=[0-9.]*[1-9])[0-9]{1,16}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
						parentSchema: schema49,
						data: data8
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/data_size",
					schemaPath: "#/definitions/Size/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema49.type,
					parentSchema: schema49,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.max_message_size !== void 0) {
			let data9 = data.max_message_size;
			if (typeof data9 === "string") {
				if (!pattern31.test(data9)) {
					const err18 = {
						instancePath: instancePath + "/max_message_size",
						schemaPath: "#/definitions/Size/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[0-9.]*[1-9])[0-9]{1,16}(\\.[0-9]{1,6})?([KMGTP]i?)?B$" },
						schema: "^(?=[0-9.]*[1-9])[0-9]{1,16}(\\.[0-9]{1,6})?([KMGTP]i?)?B$",
						parentSchema: schema49,
						data: data9
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/max_message_size",
					schemaPath: "#/definitions/Size/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema49.type,
					parentSchema: schema49,
					data: data9
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.retention !== void 0) {
			let data10 = data.retention;
			const _errs30 = errors;
			let valid11 = false;
			const _errs31 = errors;
			if ("forever" !== data10) {
				const err20 = {
					instancePath: instancePath + "/retention",
					schemaPath: "#/properties/retention/anyOf/0/const",
					keyword: "const",
					params: { allowedValue: "forever" },
					schema: "forever",
					parentSchema: schema45.properties.retention.anyOf[0],
					data: data10
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			var _valid0 = _errs31 === errors;
			valid11 = valid11 || _valid0;
			if (!valid11) {
				const _errs32 = errors;
				if (typeof data10 === "string") {
					if (!pattern30.test(data10)) {
						const err21 = {
							instancePath: instancePath + "/retention",
							schemaPath: "#/definitions/Duration/pattern",
							keyword: "pattern",
							params: { pattern: "^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$" },
							schema: "^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
							parentSchema: schema46,
							data: data10
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/retention",
						schemaPath: "#/definitions/Duration/type",
						keyword: "type",
						params: { type: "string" },
						schema: schema46.type,
						parentSchema: schema46,
						data: data10
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				var _valid0 = _errs32 === errors;
				valid11 = valid11 || _valid0;
			}
			if (!valid11) {
				const err23 = {
					instancePath: instancePath + "/retention",
					schemaPath: "#/properties/retention/anyOf",
					keyword: "anyOf",
					params: {},
					schema: schema45.properties.retention.anyOf,
					parentSchema: schema45.properties.retention,
					data: data10
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			} else {
				errors = _errs30;
				if (vErrors !== null) {
					if (_errs30) vErrors.length = _errs30;
					else vErrors = null;
				}
			}
		}
		if (data.ttl !== void 0) {
			let data11 = data.ttl;
			if (typeof data11 === "string") {
				if (!pattern30.test(data11)) {
					const err24 = {
						instancePath: instancePath + "/ttl",
						schemaPath: "#/definitions/Duration/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$" },
						schema: "^(?=[0-9]*[1-9])[0-9]{1,16}(ms|s|sec|min|h|hours|d|day|days|w|weeks|months|years)$",
						parentSchema: schema46,
						data: data11
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/ttl",
					schemaPath: "#/definitions/Duration/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema46.type,
					parentSchema: schema46,
					data: data11
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.backend_preference !== void 0) {
			let data12 = data.backend_preference;
			if (!(data12 === "kafka" || data12 === "postgres" || data12 === "redis" || data12 === "nats" || data12 === "s3" || data12 === "neptune")) {
				const err26 = {
					instancePath: instancePath + "/backend_preference",
					schemaPath: "#/properties/backend_preference/enum",
					keyword: "enum",
					params: { allowedValues: schema45.properties.backend_preference.enum },
					schema: schema45.properties.backend_preference.enum,
					parentSchema: schema45.properties.backend_preference,
					data: data12
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.query_complexity !== void 0) {
			let data13 = data.query_complexity;
			if (!(data13 === "low" || data13 === "medium" || data13 === "high")) {
				const err27 = {
					instancePath: instancePath + "/query_complexity",
					schemaPath: "#/properties/query_complexity/enum",
					keyword: "enum",
					params: { allowedValues: schema45.properties.query_complexity.enum },
					schema: schema45.properties.query_complexity.enum,
					parentSchema: schema45.properties.query_complexity,
					data: data13
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.data_model !== void 0) {
			let data14 = data.data_model;
			if (!(data14 === "relational" || data14 === "document" || data14 === "graph")) {
				const err28 = {
					instancePath: instancePath + "/data_model",
					schemaPath: "#/properties/data_model/enum",
					keyword: "enum",
					params: { allowedValues: schema45.properties.data_model.enum },
					schema: schema45.properties.data_model.enum,
					parentSchema: schema45.properties.data_model,
					data: data14
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const schema53 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["owners"],
	"properties": {
		"owners": {
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["team"],
				"properties": { "team": {
					"type": "string",
					"minLength": 1,
					"maxLength": 128
				} }
			}
		},
		"consumers": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/RequestedConsumer" }
		}
	}
};
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["service"],
	"properties": {
		"service": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
			"maxLength": 64
		},
		"permission": { "enum": ["read-write", "read-only"] }
	}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.owners === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owners" },
				schema: schema53.required,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "owners" || key0 === "consumers")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.owners !== void 0) {
			let data0 = data.owners;
			if (Array.isArray(data0)) {
				if (data0.length > 100) {
					const err2 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema53.properties.owners,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema53.properties.owners,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.team === void 0) {
							const err4 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/properties/owners/items/required",
								keyword: "required",
								params: { missingProperty: "team" },
								schema: schema53.properties.owners.items.required,
								parentSchema: schema53.properties.owners.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "team")) {
							const err5 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/properties/owners/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema53.properties.owners.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.team !== void 0) {
							let data2 = data1.team;
							if (typeof data2 === "string") {
								if (func2(data2) > 128) {
									const err6 = {
										instancePath: instancePath + "/owners/" + i0 + "/team",
										schemaPath: "#/properties/owners/items/properties/team/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										schema: 128,
										parentSchema: schema53.properties.owners.items.properties.team,
										data: data2
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
								if (func2(data2) < 1) {
									const err7 = {
										instancePath: instancePath + "/owners/" + i0 + "/team",
										schemaPath: "#/properties/owners/items/properties/team/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema53.properties.owners.items.properties.team,
										data: data2
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/owners/" + i0 + "/team",
									schemaPath: "#/properties/owners/items/properties/team/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema53.properties.owners.items.properties.team.type,
									parentSchema: schema53.properties.owners.items.properties.team,
									data: data2
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/owners/" + i0,
							schemaPath: "#/properties/owners/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema53.properties.owners.items.type,
							parentSchema: schema53.properties.owners.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema53.properties.owners.type,
					parentSchema: schema53.properties.owners,
					data: data0
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.consumers !== void 0) {
			let data3 = data.consumers;
			if (Array.isArray(data3)) {
				if (data3.length > 1e3) {
					const err11 = {
						instancePath: instancePath + "/consumers",
						schemaPath: "#/properties/consumers/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema53.properties.consumers,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.service === void 0) {
							const err12 = {
								instancePath: instancePath + "/consumers/" + i1,
								schemaPath: "#/definitions/RequestedConsumer/required",
								keyword: "required",
								params: { missingProperty: "service" },
								schema: schema54.required,
								parentSchema: schema54,
								data: data4
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key2 in data4) if (!(key2 === "service" || key2 === "permission")) {
							const err13 = {
								instancePath: instancePath + "/consumers/" + i1,
								schemaPath: "#/definitions/RequestedConsumer/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema54,
								data: data4
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data4.service !== void 0) {
							let data5 = data4.service;
							if (typeof data5 === "string") {
								if (func2(data5) > 64) {
									const err14 = {
										instancePath: instancePath + "/consumers/" + i1 + "/service",
										schemaPath: "#/definitions/RequestedConsumer/properties/service/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										schema: 64,
										parentSchema: schema54.properties.service,
										data: data5
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (!pattern19.test(data5)) {
									const err15 = {
										instancePath: instancePath + "/consumers/" + i1 + "/service",
										schemaPath: "#/definitions/RequestedConsumer/properties/service/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
										schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
										parentSchema: schema54.properties.service,
										data: data5
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/consumers/" + i1 + "/service",
									schemaPath: "#/definitions/RequestedConsumer/properties/service/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema54.properties.service.type,
									parentSchema: schema54.properties.service,
									data: data5
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data4.permission !== void 0) {
							let data6 = data4.permission;
							if (!(data6 === "read-write" || data6 === "read-only")) {
								const err17 = {
									instancePath: instancePath + "/consumers/" + i1 + "/permission",
									schemaPath: "#/definitions/RequestedConsumer/properties/permission/enum",
									keyword: "enum",
									params: { allowedValues: schema54.properties.permission.enum },
									schema: schema54.properties.permission.enum,
									parentSchema: schema54.properties.permission,
									data: data6
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/consumers/" + i1,
							schemaPath: "#/definitions/RequestedConsumer/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema54.type,
							parentSchema: schema54,
							data: data4
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/consumers",
					schemaPath: "#/properties/consumers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema53.properties.consumers.type,
					parentSchema: schema53.properties.consumers,
					data: data3
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema53.type,
			parentSchema: schema53,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
const schema57 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type"],
	"properties": {
		"type": {
			"type": "string",
			"minLength": 1,
			"maxLength": 64
		},
		"config": { "$ref": "#/definitions/Tuning" }
	}
};
const schema58 = {
	"type": "object",
	"maxProperties": 50,
	"additionalProperties": { "type": [
		"string",
		"number",
		"boolean"
	] }
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				schema: schema57.required,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "config")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 === "string") {
				if (func2(data0) > 64) {
					const err2 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						schema: 64,
						parentSchema: schema57.properties.type,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema57.properties.type,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema57.properties.type.type,
					parentSchema: schema57.properties.type,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.config !== void 0) {
			let data1 = data.config;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length > 50) {
					const err5 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/definitions/Tuning/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema58,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data1) {
					let data2 = data1[key1];
					if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
						const err6 = {
							instancePath: instancePath + "/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/Tuning/additionalProperties/type",
							keyword: "type",
							params: { type: schema58.additionalProperties.type },
							schema: schema58.additionalProperties.type,
							parentSchema: schema58.additionalProperties,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/config",
					schemaPath: "#/definitions/Tuning/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema58.type,
					parentSchema: schema58,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema57.type,
			parentSchema: schema57,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const schema59 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type"],
	"properties": {
		"type": { "enum": [
			"kafka",
			"postgres",
			"redis",
			"nats",
			"s3",
			"neptune"
		] },
		"config": { "$ref": "#/definitions/Tuning" }
	}
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				schema: schema59.required,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "config")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema59,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (!(data0 === "kafka" || data0 === "postgres" || data0 === "redis" || data0 === "nats" || data0 === "s3" || data0 === "neptune")) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema59.properties.type.enum },
					schema: schema59.properties.type.enum,
					parentSchema: schema59.properties.type,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.config !== void 0) {
			let data1 = data.config;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length > 50) {
					const err3 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/definitions/Tuning/maxProperties",
						keyword: "maxProperties",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema58,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key1 in data1) {
					let data2 = data1[key1];
					if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
						const err4 = {
							instancePath: instancePath + "/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/Tuning/additionalProperties/type",
							keyword: "type",
							params: { type: schema58.additionalProperties.type },
							schema: schema58.additionalProperties.type,
							parentSchema: schema58.additionalProperties,
							data: data2
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/config",
					schemaPath: "#/definitions/Tuning/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema58.type,
					parentSchema: schema58,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema59.type,
			parentSchema: schema59,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.namespace === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "namespace" },
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.team === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "team" },
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.client_api === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "client_api" },
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.needs === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "needs" },
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.access === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "access" },
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!func12.call(schema44.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.namespace !== void 0) {
			let data0 = data.namespace;
			if (typeof data0 === "string") {
				if (func2(data0) > 64) {
					const err6 = {
						instancePath: instancePath + "/namespace",
						schemaPath: "#/properties/namespace/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						schema: 64,
						parentSchema: schema44.properties.namespace,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern19.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/namespace",
						schemaPath: "#/properties/namespace/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
						schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
						parentSchema: schema44.properties.namespace,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/namespace",
					schemaPath: "#/properties/namespace/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema44.properties.namespace.type,
					parentSchema: schema44.properties.namespace,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.team !== void 0) {
			let data1 = data.team;
			if (typeof data1 === "string") {
				if (func2(data1) > 128) {
					const err9 = {
						instancePath: instancePath + "/team",
						schemaPath: "#/properties/team/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						schema: 128,
						parentSchema: schema44.properties.team,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func2(data1) < 1) {
					const err10 = {
						instancePath: instancePath + "/team",
						schemaPath: "#/properties/team/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema44.properties.team,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/team",
					schemaPath: "#/properties/team/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema44.properties.team.type,
					parentSchema: schema44.properties.team,
					data: data1
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.client_api !== void 0) {
			let data2 = data.client_api;
			if (!(data2 === "keyvalue" || data2 === "pubsub" || data2 === "queue" || data2 === "reader" || data2 === "transact")) {
				const err12 = {
					instancePath: instancePath + "/client_api",
					schemaPath: "#/properties/client_api/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.client_api.enum },
					schema: schema44.properties.client_api.enum,
					parentSchema: schema44.properties.client_api,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			if (!validate28(data.needs, {
				instancePath: instancePath + "/needs",
				parentData: data,
				parentDataProperty: "needs",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.access !== void 0) {
			if (!validate30(data.access, {
				instancePath: instancePath + "/access",
				parentData: data,
				parentDataProperty: "access",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.policies !== void 0) {
			let data5 = data.policies;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "pii_handling" || key1 === "audit_logging" || key1 === "compliance")) {
					const err13 = {
						instancePath: instancePath + "/policies",
						schemaPath: "#/definitions/RequestedPolicies/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema55,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.pii_handling !== void 0) {
					let data6 = data5.pii_handling;
					if (!(data6 === "enabled" || data6 === "disabled")) {
						const err14 = {
							instancePath: instancePath + "/policies/pii_handling",
							schemaPath: "#/definitions/RequestedPolicies/properties/pii_handling/enum",
							keyword: "enum",
							params: { allowedValues: schema55.properties.pii_handling.enum },
							schema: schema55.properties.pii_handling.enum,
							parentSchema: schema55.properties.pii_handling,
							data: data6
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data5.audit_logging !== void 0) {
					let data7 = data5.audit_logging;
					if (!(data7 === "enabled" || data7 === "disabled")) {
						const err15 = {
							instancePath: instancePath + "/policies/audit_logging",
							schemaPath: "#/definitions/RequestedPolicies/properties/audit_logging/enum",
							keyword: "enum",
							params: { allowedValues: schema55.properties.audit_logging.enum },
							schema: schema55.properties.audit_logging.enum,
							parentSchema: schema55.properties.audit_logging,
							data: data7
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data5.compliance !== void 0) {
					let data8 = data5.compliance;
					if (typeof data8 === "string") {
						if (func2(data8) > 64) {
							const err16 = {
								instancePath: instancePath + "/policies/compliance",
								schemaPath: "#/definitions/RequestedPolicies/properties/compliance/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								schema: 64,
								parentSchema: schema55.properties.compliance,
								data: data8
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (func2(data8) < 1) {
							const err17 = {
								instancePath: instancePath + "/policies/compliance",
								schemaPath: "#/definitions/RequestedPolicies/properties/compliance/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema55.properties.compliance,
								data: data8
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/policies/compliance",
							schemaPath: "#/definitions/RequestedPolicies/properties/compliance/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema55.properties.compliance.type,
							parentSchema: schema55.properties.compliance,
							data: data8
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/definitions/RequestedPolicies/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema55.type,
					parentSchema: schema55,
					data: data5
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.approval !== void 0) {
			let data9 = data.approval;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (!(key2 === "approved_by" || key2 === "approval_ticket")) {
					const err20 = {
						instancePath: instancePath + "/approval",
						schemaPath: "#/definitions/ApprovalClaim/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema56,
						data: data9
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data9.approved_by !== void 0) {
					let data10 = data9.approved_by;
					if (typeof data10 === "string") {
						if (func2(data10) > 128) {
							const err21 = {
								instancePath: instancePath + "/approval/approved_by",
								schemaPath: "#/definitions/ApprovalClaim/properties/approved_by/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								schema: 128,
								parentSchema: schema56.properties.approved_by,
								data: data10
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (func2(data10) < 1) {
							const err22 = {
								instancePath: instancePath + "/approval/approved_by",
								schemaPath: "#/definitions/ApprovalClaim/properties/approved_by/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema56.properties.approved_by,
								data: data10
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/approval/approved_by",
							schemaPath: "#/definitions/ApprovalClaim/properties/approved_by/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema56.properties.approved_by.type,
							parentSchema: schema56.properties.approved_by,
							data: data10
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data9.approval_ticket !== void 0) {
					let data11 = data9.approval_ticket;
					if (typeof data11 === "string") {
						if (func2(data11) > 128) {
							const err24 = {
								instancePath: instancePath + "/approval/approval_ticket",
								schemaPath: "#/definitions/ApprovalClaim/properties/approval_ticket/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								schema: 128,
								parentSchema: schema56.properties.approval_ticket,
								data: data11
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (func2(data11) < 1) {
							const err25 = {
								instancePath: instancePath + "/approval/approval_ticket",
								schemaPath: "#/definitions/ApprovalClaim/properties/approval_ticket/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema56.properties.approval_ticket,
								data: data11
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/approval/approval_ticket",
							schemaPath: "#/definitions/ApprovalClaim/properties/approval_ticket/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema56.properties.approval_ticket.type,
							parentSchema: schema56.properties.approval_ticket,
							data: data11
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/approval",
					schemaPath: "#/definitions/ApprovalClaim/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema56.type,
					parentSchema: schema56,
					data: data9
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.patterns !== void 0) {
			let data12 = data.patterns;
			if (Array.isArray(data12)) {
				if (data12.length > 20) {
					const err28 = {
						instancePath: instancePath + "/patterns",
						schemaPath: "#/properties/patterns/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema44.properties.patterns,
						data: data12
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate32(data12[i0], {
					instancePath: instancePath + "/patterns/" + i0,
					parentData: data12,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/patterns",
					schemaPath: "#/properties/patterns/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema44.properties.patterns.type,
					parentSchema: schema44.properties.patterns,
					data: data12
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.backend !== void 0) {
			if (!validate34(data.backend, {
				instancePath: instancePath + "/backend",
				parentData: data,
				parentDataProperty: "backend",
				rootData
			})) {
				vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			let data15 = data.state;
			if (!(data15 === "active" || data15 === "deleting")) {
				const err30 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.state.enum },
					schema: schema44.properties.state.enum,
					parentSchema: schema44.properties.state,
					data: data15
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const validateSettings = validate36;
const schema61 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "settings.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": ["version"],
	"properties": {
		"version": { "const": 1 },
		"requests": {
			"type": "array",
			"minItems": 1,
			"maxItems": 100,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1024
			},
			"default": ["**/namespace-request.{yaml,yml}"]
		},
		"policies": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1024
		},
		"max_deletions": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6
		},
		"proxy": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"endpoints": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 300
					},
					"default": []
				},
				"registry": {
					"type": "string",
					"minLength": 1,
					"maxLength": 2e3
				}
			}
		},
		"state": {
			"type": "object",
			"additionalProperties": false,
			"required": ["store"],
			"properties": {
				"store": { "enum": [
					"directory",
					"git",
					"postgres"
				] },
				"path": { "type": "string" },
				"branch": { "type": "string" },
				"url_env": { "type": "string" }
			}
		},
		"observability": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "directory": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1024
			} }
		},
		"backends": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"postgres": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "url_env": { "type": "string" } }
				},
				"kafka": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"brokers": {
							"type": "array",
							"items": { "type": "string" }
						},
						"username_env": { "type": "string" },
						"password_env": { "type": "string" },
						"tls": { "type": "boolean" }
					}
				},
				"redis": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "url_env": { "type": "string" } }
				},
				"nats": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"servers": {
							"type": "array",
							"items": { "type": "string" }
						},
						"credentials_env": { "type": "string" },
						"signing_key_env": { "type": "string" },
						"credentials_folder": {
							"type": "string",
							"minLength": 1,
							"maxLength": 1024
						}
					}
				},
				"s3": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"endpoint": { "type": "string" },
						"region": { "type": "string" },
						"bucket_prefix": {
							"type": "string",
							"pattern": "^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$"
						}
					}
				},
				"neptune": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"endpoint": { "type": "string" },
						"region": { "type": "string" }
					}
				}
			}
		}
	}
};
const pattern36 = /* @__PURE__ */ new RegExp("^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema61.required,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "requests" || key0 === "policies" || key0 === "max_deletions" || key0 === "proxy" || key0 === "state" || key0 === "observability" || key0 === "backends")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema61.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.requests !== void 0) {
			let data1 = data.requests;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					const err3 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema61.properties.requests,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema61.properties.requests,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func2(data2) > 1024) {
							const err5 = {
								instancePath: instancePath + "/requests/" + i0,
								schemaPath: "#/properties/requests/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1024 },
								schema: 1024,
								parentSchema: schema61.properties.requests.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (func2(data2) < 1) {
							const err6 = {
								instancePath: instancePath + "/requests/" + i0,
								schemaPath: "#/properties/requests/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema61.properties.requests.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/requests/" + i0,
							schemaPath: "#/properties/requests/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.properties.requests.items.type,
							parentSchema: schema61.properties.requests.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/requests",
					schemaPath: "#/properties/requests/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema61.properties.requests.type,
					parentSchema: schema61.properties.requests,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.policies !== void 0) {
			let data3 = data.policies;
			if (typeof data3 === "string") {
				if (func2(data3) > 1024) {
					const err9 = {
						instancePath: instancePath + "/policies",
						schemaPath: "#/properties/policies/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						schema: 1024,
						parentSchema: schema61.properties.policies,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func2(data3) < 1) {
					const err10 = {
						instancePath: instancePath + "/policies",
						schemaPath: "#/properties/policies/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema61.properties.policies,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema61.properties.policies.type,
					parentSchema: schema61.properties.policies,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.max_deletions !== void 0) {
			let data4 = data.max_deletions;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err12 = {
					instancePath: instancePath + "/max_deletions",
					schemaPath: "#/properties/max_deletions/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema61.properties.max_deletions.type,
					parentSchema: schema61.properties.max_deletions,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1e6 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/max_deletions",
						schemaPath: "#/properties/max_deletions/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						schema: 1e6,
						parentSchema: schema61.properties.max_deletions,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err14 = {
						instancePath: instancePath + "/max_deletions",
						schemaPath: "#/properties/max_deletions/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema61.properties.max_deletions,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.proxy !== void 0) {
			let data5 = data.proxy;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "endpoints" || key1 === "registry")) {
					const err15 = {
						instancePath: instancePath + "/proxy",
						schemaPath: "#/properties/proxy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema61.properties.proxy,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.endpoints !== void 0) {
					let data6 = data5.endpoints;
					if (Array.isArray(data6)) {
						if (data6.length > 100) {
							const err16 = {
								instancePath: instancePath + "/proxy/endpoints",
								schemaPath: "#/properties/proxy/properties/endpoints/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema61.properties.proxy.properties.endpoints,
								data: data6
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						const len1 = data6.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data7 = data6[i1];
							if (typeof data7 === "string") {
								if (func2(data7) > 300) {
									const err17 = {
										instancePath: instancePath + "/proxy/endpoints/" + i1,
										schemaPath: "#/properties/proxy/properties/endpoints/items/maxLength",
										keyword: "maxLength",
										params: { limit: 300 },
										schema: 300,
										parentSchema: schema61.properties.proxy.properties.endpoints.items,
										data: data7
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (func2(data7) < 1) {
									const err18 = {
										instancePath: instancePath + "/proxy/endpoints/" + i1,
										schemaPath: "#/properties/proxy/properties/endpoints/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema61.properties.proxy.properties.endpoints.items,
										data: data7
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/proxy/endpoints/" + i1,
									schemaPath: "#/properties/proxy/properties/endpoints/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.proxy.properties.endpoints.items.type,
									parentSchema: schema61.properties.proxy.properties.endpoints.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/proxy/endpoints",
							schemaPath: "#/properties/proxy/properties/endpoints/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema61.properties.proxy.properties.endpoints.type,
							parentSchema: schema61.properties.proxy.properties.endpoints,
							data: data6
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data5.registry !== void 0) {
					let data8 = data5.registry;
					if (typeof data8 === "string") {
						if (func2(data8) > 2e3) {
							const err21 = {
								instancePath: instancePath + "/proxy/registry",
								schemaPath: "#/properties/proxy/properties/registry/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								schema: 2e3,
								parentSchema: schema61.properties.proxy.properties.registry,
								data: data8
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (func2(data8) < 1) {
							const err22 = {
								instancePath: instancePath + "/proxy/registry",
								schemaPath: "#/properties/proxy/properties/registry/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema61.properties.proxy.properties.registry,
								data: data8
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/proxy/registry",
							schemaPath: "#/properties/proxy/properties/registry/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.properties.proxy.properties.registry.type,
							parentSchema: schema61.properties.proxy.properties.registry,
							data: data8
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/proxy",
					schemaPath: "#/properties/proxy/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema61.properties.proxy.type,
					parentSchema: schema61.properties.proxy,
					data: data5
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data9 = data.state;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.store === void 0) {
					const err25 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/required",
						keyword: "required",
						params: { missingProperty: "store" },
						schema: schema61.properties.state.required,
						parentSchema: schema61.properties.state,
						data: data9
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				for (const key2 in data9) if (!(key2 === "store" || key2 === "path" || key2 === "branch" || key2 === "url_env")) {
					const err26 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema61.properties.state,
						data: data9
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data9.store !== void 0) {
					let data10 = data9.store;
					if (!(data10 === "directory" || data10 === "git" || data10 === "postgres")) {
						const err27 = {
							instancePath: instancePath + "/state/store",
							schemaPath: "#/properties/state/properties/store/enum",
							keyword: "enum",
							params: { allowedValues: schema61.properties.state.properties.store.enum },
							schema: schema61.properties.state.properties.store.enum,
							parentSchema: schema61.properties.state.properties.store,
							data: data10
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data9.path !== void 0) {
					let data11 = data9.path;
					if (typeof data11 !== "string") {
						const err28 = {
							instancePath: instancePath + "/state/path",
							schemaPath: "#/properties/state/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.properties.state.properties.path.type,
							parentSchema: schema61.properties.state.properties.path,
							data: data11
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data9.branch !== void 0) {
					let data12 = data9.branch;
					if (typeof data12 !== "string") {
						const err29 = {
							instancePath: instancePath + "/state/branch",
							schemaPath: "#/properties/state/properties/branch/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.properties.state.properties.branch.type,
							parentSchema: schema61.properties.state.properties.branch,
							data: data12
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data9.url_env !== void 0) {
					let data13 = data9.url_env;
					if (typeof data13 !== "string") {
						const err30 = {
							instancePath: instancePath + "/state/url_env",
							schemaPath: "#/properties/state/properties/url_env/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.properties.state.properties.url_env.type,
							parentSchema: schema61.properties.state.properties.url_env,
							data: data13
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema61.properties.state.type,
					parentSchema: schema61.properties.state,
					data: data9
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.observability !== void 0) {
			let data14 = data.observability;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key3 in data14) if (!(key3 === "directory")) {
					const err32 = {
						instancePath: instancePath + "/observability",
						schemaPath: "#/properties/observability/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema61.properties.observability,
						data: data14
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data14.directory !== void 0) {
					let data15 = data14.directory;
					if (typeof data15 === "string") {
						if (func2(data15) > 1024) {
							const err33 = {
								instancePath: instancePath + "/observability/directory",
								schemaPath: "#/properties/observability/properties/directory/maxLength",
								keyword: "maxLength",
								params: { limit: 1024 },
								schema: 1024,
								parentSchema: schema61.properties.observability.properties.directory,
								data: data15
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (func2(data15) < 1) {
							const err34 = {
								instancePath: instancePath + "/observability/directory",
								schemaPath: "#/properties/observability/properties/directory/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema61.properties.observability.properties.directory,
								data: data15
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/observability/directory",
							schemaPath: "#/properties/observability/properties/directory/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema61.properties.observability.properties.directory.type,
							parentSchema: schema61.properties.observability.properties.directory,
							data: data15
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/observability",
					schemaPath: "#/properties/observability/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema61.properties.observability.type,
					parentSchema: schema61.properties.observability,
					data: data14
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.backends !== void 0) {
			let data16 = data.backends;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key4 in data16) if (!(key4 === "postgres" || key4 === "kafka" || key4 === "redis" || key4 === "nats" || key4 === "s3" || key4 === "neptune")) {
					const err37 = {
						instancePath: instancePath + "/backends",
						schemaPath: "#/properties/backends/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						schema: false,
						parentSchema: schema61.properties.backends,
						data: data16
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data16.postgres !== void 0) {
					let data17 = data16.postgres;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						for (const key5 in data17) if (!(key5 === "url_env")) {
							const err38 = {
								instancePath: instancePath + "/backends/postgres",
								schemaPath: "#/properties/backends/properties/postgres/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema61.properties.backends.properties.postgres,
								data: data17
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data17.url_env !== void 0) {
							let data18 = data17.url_env;
							if (typeof data18 !== "string") {
								const err39 = {
									instancePath: instancePath + "/backends/postgres/url_env",
									schemaPath: "#/properties/backends/properties/postgres/properties/url_env/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.postgres.properties.url_env.type,
									parentSchema: schema61.properties.backends.properties.postgres.properties.url_env,
									data: data18
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/backends/postgres",
							schemaPath: "#/properties/backends/properties/postgres/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema61.properties.backends.properties.postgres.type,
							parentSchema: schema61.properties.backends.properties.postgres,
							data: data17
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data16.kafka !== void 0) {
					let data19 = data16.kafka;
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						for (const key6 in data19) if (!(key6 === "brokers" || key6 === "username_env" || key6 === "password_env" || key6 === "tls")) {
							const err41 = {
								instancePath: instancePath + "/backends/kafka",
								schemaPath: "#/properties/backends/properties/kafka/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								schema: false,
								parentSchema: schema61.properties.backends.properties.kafka,
								data: data19
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data19.brokers !== void 0) {
							let data20 = data19.brokers;
							if (Array.isArray(data20)) {
								const len2 = data20.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data21 = data20[i2];
									if (typeof data21 !== "string") {
										const err42 = {
											instancePath: instancePath + "/backends/kafka/brokers/" + i2,
											schemaPath: "#/properties/backends/properties/kafka/properties/brokers/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema61.properties.backends.properties.kafka.properties.brokers.items.type,
											parentSchema: schema61.properties.backends.properties.kafka.properties.brokers.items,
											data: data21
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/backends/kafka/brokers",
									schemaPath: "#/properties/backends/properties/kafka/properties/brokers/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema61.properties.backends.properties.kafka.properties.brokers.type,
									parentSchema: schema61.properties.backends.properties.kafka.properties.brokers,
									data: data20
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data19.username_env !== void 0) {
							let data22 = data19.username_env;
							if (typeof data22 !== "string") {
								const err44 = {
									instancePath: instancePath + "/backends/kafka/username_env",
									schemaPath: "#/properties/backends/properties/kafka/properties/username_env/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.kafka.properties.username_env.type,
									parentSchema: schema61.properties.backends.properties.kafka.properties.username_env,
									data: data22
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data19.password_env !== void 0) {
							let data23 = data19.password_env;
							if (typeof data23 !== "string") {
								const err45 = {
									instancePath: instancePath + "/backends/kafka/password_env",
									schemaPath: "#/properties/backends/properties/kafka/properties/password_env/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.kafka.properties.password_env.type,
									parentSchema: schema61.properties.backends.properties.kafka.properties.password_env,
									data: data23
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data19.tls !== void 0) {
							let data24 = data19.tls;
							if (typeof data24 !== "boolean") {
								const err46 = {
									instancePath: instancePath + "/backends/kafka/tls",
									schemaPath: "#/properties/backends/properties/kafka/properties/tls/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema61.properties.backends.properties.kafka.properties.tls.type,
									parentSchema: schema61.properties.backends.properties.kafka.properties.tls,
									data: data24
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/backends/kafka",
							schemaPath: "#/properties/backends/properties/kafka/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema61.properties.backends.properties.kafka.type,
							parentSchema: schema61.properties.backends.properties.kafka,
							data: data19
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data16.redis !== void 0) {
					let data25 = data16.redis;
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						for (const key7 in data25) if (!(key7 === "url_env")) {
							const err48 = {
								instancePath: instancePath + "/backends/redis",
								schemaPath: "#/properties/backends/properties/redis/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema61.properties.backends.properties.redis,
								data: data25
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data25.url_env !== void 0) {
							let data26 = data25.url_env;
							if (typeof data26 !== "string") {
								const err49 = {
									instancePath: instancePath + "/backends/redis/url_env",
									schemaPath: "#/properties/backends/properties/redis/properties/url_env/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.redis.properties.url_env.type,
									parentSchema: schema61.properties.backends.properties.redis.properties.url_env,
									data: data26
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/backends/redis",
							schemaPath: "#/properties/backends/properties/redis/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema61.properties.backends.properties.redis.type,
							parentSchema: schema61.properties.backends.properties.redis,
							data: data25
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data16.nats !== void 0) {
					let data27 = data16.nats;
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						for (const key8 in data27) if (!(key8 === "servers" || key8 === "credentials_env" || key8 === "signing_key_env" || key8 === "credentials_folder")) {
							const err51 = {
								instancePath: instancePath + "/backends/nats",
								schemaPath: "#/properties/backends/properties/nats/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								schema: false,
								parentSchema: schema61.properties.backends.properties.nats,
								data: data27
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data27.servers !== void 0) {
							let data28 = data27.servers;
							if (Array.isArray(data28)) {
								const len3 = data28.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data29 = data28[i3];
									if (typeof data29 !== "string") {
										const err52 = {
											instancePath: instancePath + "/backends/nats/servers/" + i3,
											schemaPath: "#/properties/backends/properties/nats/properties/servers/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema61.properties.backends.properties.nats.properties.servers.items.type,
											parentSchema: schema61.properties.backends.properties.nats.properties.servers.items,
											data: data29
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/backends/nats/servers",
									schemaPath: "#/properties/backends/properties/nats/properties/servers/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema61.properties.backends.properties.nats.properties.servers.type,
									parentSchema: schema61.properties.backends.properties.nats.properties.servers,
									data: data28
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data27.credentials_env !== void 0) {
							let data30 = data27.credentials_env;
							if (typeof data30 !== "string") {
								const err54 = {
									instancePath: instancePath + "/backends/nats/credentials_env",
									schemaPath: "#/properties/backends/properties/nats/properties/credentials_env/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.nats.properties.credentials_env.type,
									parentSchema: schema61.properties.backends.properties.nats.properties.credentials_env,
									data: data30
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data27.signing_key_env !== void 0) {
							let data31 = data27.signing_key_env;
							if (typeof data31 !== "string") {
								const err55 = {
									instancePath: instancePath + "/backends/nats/signing_key_env",
									schemaPath: "#/properties/backends/properties/nats/properties/signing_key_env/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.nats.properties.signing_key_env.type,
									parentSchema: schema61.properties.backends.properties.nats.properties.signing_key_env,
									data: data31
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data27.credentials_folder !== void 0) {
							let data32 = data27.credentials_folder;
							if (typeof data32 === "string") {
								if (func2(data32) > 1024) {
									const err56 = {
										instancePath: instancePath + "/backends/nats/credentials_folder",
										schemaPath: "#/properties/backends/properties/nats/properties/credentials_folder/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										schema: 1024,
										parentSchema: schema61.properties.backends.properties.nats.properties.credentials_folder,
										data: data32
									};
									if (vErrors === null) vErrors = [err56];
									else vErrors.push(err56);
									errors++;
								}
								if (func2(data32) < 1) {
									const err57 = {
										instancePath: instancePath + "/backends/nats/credentials_folder",
										schemaPath: "#/properties/backends/properties/nats/properties/credentials_folder/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema61.properties.backends.properties.nats.properties.credentials_folder,
										data: data32
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/backends/nats/credentials_folder",
									schemaPath: "#/properties/backends/properties/nats/properties/credentials_folder/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.nats.properties.credentials_folder.type,
									parentSchema: schema61.properties.backends.properties.nats.properties.credentials_folder,
									data: data32
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/backends/nats",
							schemaPath: "#/properties/backends/properties/nats/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema61.properties.backends.properties.nats.type,
							parentSchema: schema61.properties.backends.properties.nats,
							data: data27
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data16.s3 !== void 0) {
					let data33 = data16.s3;
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						for (const key9 in data33) if (!(key9 === "endpoint" || key9 === "region" || key9 === "bucket_prefix")) {
							const err60 = {
								instancePath: instancePath + "/backends/s3",
								schemaPath: "#/properties/backends/properties/s3/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								schema: false,
								parentSchema: schema61.properties.backends.properties.s3,
								data: data33
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data33.endpoint !== void 0) {
							let data34 = data33.endpoint;
							if (typeof data34 !== "string") {
								const err61 = {
									instancePath: instancePath + "/backends/s3/endpoint",
									schemaPath: "#/properties/backends/properties/s3/properties/endpoint/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.s3.properties.endpoint.type,
									parentSchema: schema61.properties.backends.properties.s3.properties.endpoint,
									data: data34
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data33.region !== void 0) {
							let data35 = data33.region;
							if (typeof data35 !== "string") {
								const err62 = {
									instancePath: instancePath + "/backends/s3/region",
									schemaPath: "#/properties/backends/properties/s3/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.s3.properties.region.type,
									parentSchema: schema61.properties.backends.properties.s3.properties.region,
									data: data35
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data33.bucket_prefix !== void 0) {
							let data36 = data33.bucket_prefix;
							if (typeof data36 === "string") {
								if (!pattern36.test(data36)) {
									const err63 = {
										instancePath: instancePath + "/backends/s3/bucket_prefix",
										schemaPath: "#/properties/backends/properties/s3/properties/bucket_prefix/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$" },
										schema: "^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$",
										parentSchema: schema61.properties.backends.properties.s3.properties.bucket_prefix,
										data: data36
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/backends/s3/bucket_prefix",
									schemaPath: "#/properties/backends/properties/s3/properties/bucket_prefix/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.s3.properties.bucket_prefix.type,
									parentSchema: schema61.properties.backends.properties.s3.properties.bucket_prefix,
									data: data36
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/backends/s3",
							schemaPath: "#/properties/backends/properties/s3/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema61.properties.backends.properties.s3.type,
							parentSchema: schema61.properties.backends.properties.s3,
							data: data33
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
				if (data16.neptune !== void 0) {
					let data37 = data16.neptune;
					if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
						for (const key10 in data37) if (!(key10 === "endpoint" || key10 === "region")) {
							const err66 = {
								instancePath: instancePath + "/backends/neptune",
								schemaPath: "#/properties/backends/properties/neptune/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								schema: false,
								parentSchema: schema61.properties.backends.properties.neptune,
								data: data37
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data37.endpoint !== void 0) {
							let data38 = data37.endpoint;
							if (typeof data38 !== "string") {
								const err67 = {
									instancePath: instancePath + "/backends/neptune/endpoint",
									schemaPath: "#/properties/backends/properties/neptune/properties/endpoint/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.neptune.properties.endpoint.type,
									parentSchema: schema61.properties.backends.properties.neptune.properties.endpoint,
									data: data38
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data37.region !== void 0) {
							let data39 = data37.region;
							if (typeof data39 !== "string") {
								const err68 = {
									instancePath: instancePath + "/backends/neptune/region",
									schemaPath: "#/properties/backends/properties/neptune/properties/region/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema61.properties.backends.properties.neptune.properties.region.type,
									parentSchema: schema61.properties.backends.properties.neptune.properties.region,
									data: data39
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/backends/neptune",
							schemaPath: "#/properties/backends/properties/neptune/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema61.properties.backends.properties.neptune.type,
							parentSchema: schema61.properties.backends.properties.neptune,
							data: data37
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/backends",
					schemaPath: "#/properties/backends/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema61.properties.backends.type,
					parentSchema: schema61.properties.backends,
					data: data16
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
	} else {
		const err71 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema61.type,
			parentSchema: schema61,
			data
		};
		if (vErrors === null) vErrors = [err71];
		else vErrors.push(err71);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
// src/core/policy/request-globs.ts
/** More choices than that are better written as several globs. */
const MOST_CHOICES = 10;
const ALLOWED = `A glob has names, * and ? within a part, ** for any folders, and {a,b} with 2 to ${MOST_CHOICES} choices`;
/** Reports what of a glob of `requests` is not of its language, which a matcher can always follow in linear time. */
function checkRequestGlob(glob, at, report) {
	const problem = escapeOf(glob) ?? foreignPart(glob);
	if (problem) report(at, `Glob '${glob}' ${problem}`, ALLOWED);
}
/** Reports a path that does not stay inside the root. */
function checkInside(path, what, at, report) {
	const problem = escapeOf(path);
	if (problem) report(at, `${what} '${path}' ${problem}`, "Write a path relative to the root, without ..");
}
function escapeOf(path) {
	if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return "is an absolute path: it must stay inside the root";
	return path.split(/[/\\]/).includes("..") ? "leaves the root by '..'" : void 0;
}
function foreignPart(glob) {
	const foreign = /[[\]()\\]|^!/.exec(glob);
	if (foreign) return `has '${foreign[0]}', which is not supported`;
	let slashed = 0;
	for (const [all, choices] of glob.matchAll(/\{([^{}]*)\}/g)) {
		const count = choices.split(",").length;
		if (choices.includes("..")) return `has the range '${all}', which is not supported`;
		if (choices.includes("/") && slashed++ > 0) return `has '/' in a second pair of braces, '${all}'`;
		if (count < 2) return `has no choice in '${all}'`;
		if (count > MOST_CHOICES) return `has ${count} choices in one pair of braces`;
	}
	return /[{}]/.test(glob.replace(/\{[^{}]*\}/g, "")) ? "has braces within braces, or one that is not closed" : void 0;
}
// src/core/policy/load-settings.ts
const POLICIES = "policies";
/** The settings of prism.yaml with the defaults that its schema documents. */
function loadSettings(file, report) {
	file.requests?.forEach((glob, i) => {
		checkRequestGlob(glob, ["requests", i], report);
	});
	if (file.policies !== void 0) checkInside(file.policies, "Folder", ["policies"], report);
	return {
		requests: file.requests ?? ["**/namespace-request.{yaml,yml}"],
		policies: file.policies ?? POLICIES,
		max_deletions: file.max_deletions ?? 5,
		endpoints: file.proxy?.endpoints ?? [],
		bucket_prefix: file.backends?.s3?.bucket_prefix ?? "prism",
		file
	};
}
/** Where the policy files are, which must be known before they are read. A wrong prism.yaml is reported later. */
function policiesFolder(settings) {
	const folder = settings && parseSource(settings).value?.policies;
	return typeof folder === "string" && folder !== "" ? folder : POLICIES;
}
// src/core/policy/some-quota.ts
/** A quota as teams.yaml may state it, for advice. */
const SOME_QUOTA = "{ write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }";
// src/core/policy/builtin-policies.gen.ts
/** The text of each built-in policy file, by name. */
const BUILTIN_POLICIES = {
	"backends.yaml": "# Where a namespace lives: the first rule whose condition holds picks the primary backend. The CEL variables\n# are those of patterns.yaml; `patterns` holds the selected types.\n#\n# Loading this file proves, per client API, that no valid request is left without a backend that can serve it\n# and that no rule is shadowed by the ones before it.\nversion: 1\n\n# From 90% of a threshold on, NEAR_THRESHOLD says that growth would move the namespace.\nnear_threshold: 0.9\n\n# What each backend can do. Every pick (by rule, by preference, by an expert) is checked against it.\ncapabilities:\n  kafka:\n    client_apis: [pubsub, queue]\n    consistency: [strong, eventual, bounded_staleness]\n    ordered: true\n    ttl: false\n    # Brokers leave it to the disk below them.\n    encryption_at_rest: false\n    # Brokers accept batches up to 8MB; above that throughput falls off sharply.\n    largest_message: 8MB\n    message_overhead: 4KB\n  postgres:\n    client_apis: [keyvalue, queue, reader, transact]\n    consistency: [strong, eventual, bounded_staleness]\n    ordered: true\n    ttl: true\n    encryption_at_rest: true\n    # The limit of one field.\n    largest_message: 1GB\n    message_overhead: 1KB\n  redis:\n    client_apis: [keyvalue]\n    # Redis replicates asynchronously: an acknowledged write can be lost in a failover, so it is never strong.\n    consistency: [eventual, bounded_staleness]\n    ordered: false\n    ttl: true\n    encryption_at_rest: false\n    largest_message: 512MB\n  nats:\n    client_apis: [pubsub, queue]\n    consistency: [eventual]\n    ordered: true\n    ttl: false\n    encryption_at_rest: true\n    # The servers' max_payload, which counts headers.\n    largest_message: 8MB\n    message_overhead: 4KB\n  s3:\n    # Object storage stands beside a primary backend and never is one.\n    client_apis: []\n    consistency: [strong, eventual, bounded_staleness]\n    ordered: false\n    ttl: false\n    encryption_at_rest: true\n  neptune:\n    client_apis: [reader]\n    # Strong reads go to the writer's endpoint.\n    consistency: [strong, eventual, bounded_staleness]\n    ordered: false\n    ttl: false\n    encryption_at_rest: true\n\nrules:\n  - id: keyvalue-strong\n    when: client_api == \"keyvalue\" && needs.consistency == \"strong\"\n    backend: postgres\n    because: Redis replicates asynchronously, so it cannot give strong consistency\n  - id: keyvalue-high-read\n    when: client_api == \"keyvalue\" && needs.read_rps > 100000\n    backend: redis\n    because: high read throughput is served from memory\n  - id: keyvalue-large\n    when: client_api == \"keyvalue\" && needs.data_size > gb(100)\n    backend: postgres\n    because: a large data set does not belong in memory\n  - id: keyvalue-default\n    when: client_api == \"keyvalue\"\n    backend: redis\n    because: fast reads by key\n\n  - id: pubsub-large-messages\n    when: client_api == \"pubsub\" && \"claim-check\" in patterns\n    backend: kafka\n    because: references to large messages need a durable log\n  - id: pubsub-high-write\n    when: client_api == \"pubsub\" && needs.write_rps > 50000\n    backend: kafka\n    because: sustained high write throughput\n  - id: pubsub-default\n    when: client_api == \"pubsub\"\n    backend: nats\n    because: lightweight, with low latency\n\n  - id: queue-ordered\n    when: client_api == \"queue\" && needs.ordered\n    backend: kafka\n    because: order is kept within a partition\n  - id: queue-outbox\n    when: client_api == \"queue\" && \"outbox\" in patterns\n    backend: postgres\n    because: a transactional outbox needs a database\n  - id: queue-default\n    when: client_api == \"queue\"\n    backend: kafka\n    because: a durable log\n\n  - id: transact\n    when: client_api == \"transact\"\n    backend: postgres\n    because: the only backend with ACID transactions\n\n  - id: reader-complex\n    when: client_api == \"reader\" && needs.query_complexity == \"high\"\n    backend: postgres\n    because: complex queries need SQL\n  - id: reader-graph\n    when: client_api == \"reader\" && needs.data_model == \"graph\"\n    backend: neptune\n    because: graph traversal\n  - id: reader-default\n    when: client_api == \"reader\"\n    backend: postgres\n    because: queries over relational data\n",
	"boundaries.yaml": "# Who may set which field, how much of it, and who approves what goes further.\n#\n# guided < advanced < expert. Everything not named here is guided. What goes beyond the boundary of its team needs\n# an approval by one of `approvers`: a grant in approvals.yaml, or their review of the pull request. A change is\n# judged, not a file: what it leaves as it was needs nothing again, and an amount that comes back within its limit\n# needs nothing either.\nversion: 1\n\n# APPROVAL_EXPIRING is reported from this long before a grant's last day.\nwarn_before_expiry: 14days\n\n# The fields above guided; with `values`, only these values of them. Removing one, and giving the decision back\n# to the platform, is a change of it too. So is removing a compliance framework, or switching off what was on\n# under one: that is always advanced.\nfields:\n  - { field: needs.backend_preference, boundary: advanced }\n  - { field: needs.consistency, values: [bounded_staleness], boundary: advanced }\n  - { field: needs.max_staleness, boundary: advanced }\n  - { field: patterns, boundary: expert }\n  - { field: backend, boundary: expert }\n\n# The limit itself is within; only strictly more is beyond. No ceiling means that advanced may ask for any amount.\nlimits:\n  - { field: needs.write_rps, standard: 100000, ceiling: 1000000 }\n  - { field: needs.read_rps, standard: 500000, ceiling: 5000000 }\n  - { field: needs.data_size, standard: 1TB, ceiling: 100TB }\n  - { field: needs.max_message_size, standard: 100MB, ceiling: 1GB }\n  - { field: needs.retention, client_apis: [queue, pubsub], standard: 365days }\n\n# Who approves: `expert` stands for every team whose boundary is expert (the platform team), `owner` for another\n# member of the team that owns the namespace, anything else is a team's name. A member of an expert team needs no\n# approval for advanced, expert, migrate and disruptive; data-loss and delete always take a second person.\napprovers:\n  advanced: [expert]\n  expert: [expert]\n  migrate: [expert]\n  disruptive: [owner, expert]\n  data-loss: [owner, expert]\n  delete: [owner, expert]\n",
	"compliance.yaml": "# What each framework demands of a request. Frameworks only tighten, so any team may name one. They say nothing\n# of retention.\nversion: 1\nframeworks:\n  - id: pci\n    title: PCI DSS\n    requires: [pii_handling, audit_logging]\n  - id: hipaa\n    title: HIPAA\n    requires: [pii_handling, audit_logging]\n  - id: gdpr\n    title: GDPR\n    requires: [pii_handling]\n  - id: sox\n    title: Sarbanes-Oxley\n    requires: [audit_logging]\n",
	"defaults.yaml": "# Which needs each client API takes, and what holds where a request is silent.\n#\n# A need that is not listed for an API is INVALID_CONFIGURATION there. `default` left out means: none, and a\n# rule that compares the field does not match. `only` lists the values the API supports. `alternatives` are the\n# APIs a diagnostic recommends when this one cannot serve a need, nearest first.\nversion: 1\nclient_apis:\n  keyvalue:\n    alternatives: [transact, queue, reader, pubsub]\n    needs:\n      durability: { default: eventual }\n      consistency: { default: eventual }\n      max_staleness: {}\n      write_rps: { default: 100 }\n      read_rps: { default: 100 }\n      concurrent_connections: { default: 10 }\n      data_size: { default: 1GB }\n      retention: {}\n      ttl: {}\n      backend_preference: {}\n\n  pubsub:\n    alternatives: [queue, transact, keyvalue, reader]\n    needs:\n      durability: { default: eventual }\n      # Subscribers read at their own pace, so there is nothing a stronger level could mean.\n      consistency: { default: eventual, only: [eventual] }\n      replay: { default: disabled }\n      ordered: { default: false }\n      write_rps: { default: 100 }\n      read_rps: { default: 100 }\n      concurrent_connections: { default: 10 }\n      data_size: { default: 1GB }\n      max_message_size: { default: 1MB }\n      retention: { default: 7days }\n      backend_preference: {}\n\n  queue:\n    alternatives: [pubsub, transact, keyvalue, reader]\n    needs:\n      durability: { default: strong }\n      consistency: { default: eventual }\n      max_staleness: {}\n      replay: { default: disabled }\n      ordered: { default: false }\n      write_rps: { default: 100 }\n      read_rps: { default: 100 }\n      concurrent_connections: { default: 10 }\n      data_size: { default: 1GB }\n      max_message_size: { default: 1MB }\n      retention: { default: 7days }\n      backend_preference: {}\n\n  reader:\n    alternatives: [keyvalue, transact, queue, pubsub]\n    needs:\n      # A reader writes nothing; durability is accepted and has no effect.\n      durability: { default: eventual }\n      consistency: { default: eventual }\n      max_staleness: {}\n      read_rps: { default: 100 }\n      concurrent_connections: { default: 10 }\n      data_size: { default: 1GB }\n      retention: {}\n      backend_preference: {}\n      query_complexity: { default: low }\n      data_model: { default: relational }\n\n  transact:\n    alternatives: [queue, keyvalue, reader, pubsub]\n    needs:\n      durability: { default: strong }\n      # ACID transactions are strongly consistent by definition.\n      consistency: { default: strong, only: [strong] }\n      replay: { default: disabled }\n      ordered: { default: true }\n      write_rps: { default: 100 }\n      read_rps: { default: 100 }\n      concurrent_connections: { default: 10 }\n      data_size: { default: 1GB }\n      retention: { default: forever }\n      backend_preference: {}\n",
	"patterns.yaml": "# How a namespace is implemented: every pattern whose condition holds is selected. The order here is the order\n# of the chain a call goes through.\n#\n# Conditions and computed values are CEL. Sizes are bytes and durations milliseconds, both as doubles:\n#   name          the namespace's name (`namespace` itself is a reserved word of CEL)\n#   client_api    keyvalue, pubsub, queue, reader or transact\n#   needs         every need, with defaults filled in; comparing one that is none does not match\n#   written       the needs the request states itself, by name\n#   policies      pii_handling, audit_logging, compliance\n#   patterns      the types selected so far\n#   pattern       their numeric settings: pattern[\"claim-check\"].threshold\n#   team          the requesting team\n#   kb() mb() gb() tb() minutes() hours() days() ceil() max() min() forever\nversion: 1\npatterns:\n  - id: wal\n    # A reader writes nothing that could be logged.\n    when: client_api != \"reader\" && needs.durability == \"strong\"\n    because: an acknowledged write must survive a crash\n    stores_in: postgres\n    config:\n      fsync_enabled: true\n\n  - id: claim-check\n    # Strictly above: a message of exactly 1MB travels whole.\n    when: needs.max_message_size > mb(1)\n    because: messages above 1MB travel as a reference to object storage\n    stores_in: s3\n    config:\n      threshold: 1MB\n      storage: s3\n\n  - id: outbox\n    when: needs.consistency == \"strong\" && client_api in [\"queue\", \"transact\"]\n    because: the data and its messages must commit together\n    stores_in: postgres\n    config:\n      database: postgres\n    tunable:\n      batch_size: count\n\n  - id: replay-store\n    when: needs.replay == \"enabled\"\n    because: consumers may read messages again\n    stores_in: postgres\n    compute:\n      retention_days: { value: needs.retention, as: days }\n\n  - id: tiered-storage\n    # transact keeps data forever unless told otherwise; only a retention that was asked for moves data to tiers.\n    when: needs.retention > days(30) && (needs.retention < forever || \"retention\" in written)\n    because: data older than 30 days moves to cheaper storage\n    stores_in: s3\n    config:\n      hot_tier_days: 7\n      warm_tier_days: 30\n      cold_tier: s3\n\n  - id: cache\n    when: client_api == \"keyvalue\" && has(needs.ttl) && needs.consistency != \"strong\"\n    because: entries expire by themselves and may be read from memory\n    config:\n      strategy: look-aside\n    compute:\n      ttl_seconds: { value: needs.ttl, as: seconds }\n",
	"sizing.yaml": "# How large each resource is and what it is called. `for` names a backend (as the primary one) or a pattern (for\n# what it keeps in its own backend); for each resource and setting the first rule whose condition holds decides.\n#\n# The CEL variables are those of patterns.yaml. Two more functions build names: identifier(text, n) cuts a name\n# that would not fit into n characters and ends it with a hash, so that no two namespaces collide; and\n# underscored(text) turns hyphens into underscores. bucket_prefix is the setting of prism.yaml.\n#\n# `as: name` names a resource: it reads the namespace, so that no two share it, and an expert cannot set it.\n# Below at_least an expert cannot go either; beyond at_most one may.\nversion: 1\nrules:\n  # --- kafka: one topic -------------------------------------------------------------------------------------\n  - { id: kafka-topic, for: kafka, set: topic, value: 'identifier(name + \"-\" + client_api, 249)', as: name }\n  - id: kafka-partitions\n    for: kafka\n    set: partitions\n    value: ceil(max(needs.write_rps, needs.read_rps) / 500.0)\n    as: count\n    at_least: 1\n    at_most: 256\n    because: a partition carries 500 messages per second\n  - { id: kafka-replication, for: kafka, set: replication, value: \"3.0\", as: count, at_least: 1 }\n  - id: kafka-min-insync-strong\n    for: kafka\n    set: min.insync.replicas\n    when: needs.durability == \"strong\"\n    value: \"2.0\"\n    as: count\n    at_least: 1\n    because: an acknowledged write must be on two replicas\n  - { id: kafka-min-insync, for: kafka, set: min.insync.replicas, value: \"1.0\", as: count, at_least: 1 }\n  - id: kafka-max-message-claimed\n    for: kafka\n    set: max.message.bytes\n    when: '\"claim-check\" in patterns'\n    value: min(needs.max_message_size, pattern[\"claim-check\"].threshold) + kb(4)\n    as: bytes\n    because: larger messages travel as a reference; 4KB for headers and framing\n  - id: kafka-max-message\n    for: kafka\n    set: max.message.bytes\n    value: needs.max_message_size + kb(4)\n    as: bytes\n    because: 4KB for headers and framing\n  - id: kafka-retention-tiered\n    for: kafka\n    set: retention.ms\n    when: '\"tiered-storage\" in patterns'\n    value: min(needs.retention, days(pattern[\"tiered-storage\"].hot_tier_days))\n    as: milliseconds\n    because: Apache Kafka has no S3 tier of its own; the pattern moves what is older\n  - { id: kafka-retention-forever, for: kafka, set: retention.ms, when: needs.retention == forever, value: \"-1.0\", as: milliseconds }\n  - { id: kafka-retention, for: kafka, set: retention.ms, value: needs.retention, as: milliseconds }\n\n  # --- nats: one stream -------------------------------------------------------------------------------------\n  - { id: nats-stream, for: nats, set: stream, value: 'identifier(name + \"-\" + client_api, 200)', as: name }\n  - id: nats-replicas-strong\n    for: nats\n    set: replicas\n    when: needs.durability == \"strong\"\n    value: \"3.0\"\n    as: count\n    at_least: 1\n    because: an acknowledged write must survive the loss of a server\n  - { id: nats-replicas, for: nats, set: replicas, value: \"1.0\", as: count, at_least: 1 }\n  - id: nats-max-age-tiered\n    for: nats\n    set: max_age_seconds\n    when: '\"tiered-storage\" in patterns'\n    value: min(needs.retention, days(pattern[\"tiered-storage\"].hot_tier_days))\n    as: seconds\n    because: the pattern moves what is older\n  - { id: nats-max-age-forever, for: nats, set: max_age_seconds, when: needs.retention == forever, value: \"0.0\", as: seconds, because: 0 is no limit in NATS }\n  - { id: nats-max-age, for: nats, set: max_age_seconds, value: needs.retention, as: seconds }\n  - id: nats-max-message-claimed\n    for: nats\n    set: max_msg_size\n    when: '\"claim-check\" in patterns'\n    value: min(needs.max_message_size, pattern[\"claim-check\"].threshold) + kb(4)\n    as: bytes\n    because: larger messages travel as a reference; 4KB for headers\n  - { id: nats-max-message, for: nats, set: max_msg_size, value: needs.max_message_size + kb(4), as: bytes, because: 4KB for headers }\n  - { id: nats-max-connections, for: nats, set: max_connections, value: needs.concurrent_connections, as: count }\n\n  # --- postgres: one table ----------------------------------------------------------------------------------\n  - { id: postgres-table, for: postgres, set: table, value: 'identifier(client_api + \"_\" + underscored(name), 63)', as: name }\n  - id: postgres-pool\n    for: postgres\n    set: connection_pool_size\n    value: ceil(needs.concurrent_connections / 4.0)\n    as: count\n    at_least: 5\n    at_most: 100\n    because: a pooled connection serves four clients\n  - id: postgres-timeout-complex\n    for: postgres\n    set: statement_timeout\n    when: client_api == \"reader\" && needs.query_complexity == \"high\"\n    value: minutes(5)\n    as: duration\n    because: complex queries run long\n  - { id: postgres-timeout, for: postgres, set: statement_timeout, value: minutes(0.5), as: duration }\n  - { id: postgres-retention-tiered, for: postgres, set: retention_days, when: '\"tiered-storage\" in patterns', value: 'has(needs.retention) ? min(needs.retention, days(pattern[\"tiered-storage\"].warm_tier_days)) : days(pattern[\"tiered-storage\"].warm_tier_days)', as: days, because: the pattern moves what is older }\n  - { id: postgres-retention, for: postgres, set: retention_days, when: has(needs.retention), value: needs.retention, as: days }\n  # A table of keyvalue is not partitioned: a key must be unique over the whole of it.\n  - id: postgres-partition-tiered\n    for: postgres\n    set: partition_days\n    when: 'client_api != \"keyvalue\" && \"tiered-storage\" in patterns'\n    value: days(1)\n    as: days\n    because: a day's partition is moved and dropped whole\n  - { id: postgres-partition-short, for: postgres, set: partition_days, when: 'client_api != \"keyvalue\" && needs.retention <= days(90)', value: days(1), as: days }\n  - { id: postgres-partition-long, for: postgres, set: partition_days, when: 'client_api != \"keyvalue\" && needs.retention < forever', value: days(30), as: days }\n  - { id: postgres-ttl, for: postgres, set: ttl_seconds, when: has(needs.ttl), value: needs.ttl, as: seconds }\n\n  # --- redis: one key prefix --------------------------------------------------------------------------------\n  - { id: redis-prefix, for: redis, set: key_prefix, value: 'name + \":\"', as: name }\n  - { id: redis-ttl, for: redis, set: ttl_seconds, when: has(needs.ttl), value: needs.ttl, as: seconds }\n  - id: redis-memory\n    for: redis\n    set: memory_bytes\n    value: needs.data_size * 1.5\n    as: bytes\n    because: keys and fragmentation take half as much again; reported for capacity planning, not enforced\n  - { id: redis-connections, for: redis, set: max_connections, value: needs.concurrent_connections, as: count }\n\n  # --- neptune: one cluster ---------------------------------------------------------------------------------\n  - { id: neptune-cluster, for: neptune, set: cluster, value: 'identifier(\"prism-\" + name, 63)', as: name }\n  - { id: neptune-class-large, for: neptune, set: instance_class, when: needs.read_rps > 50000, value: '\"db.r6g.4xlarge\"', as: text, because: above 50 000 reads per second }\n  - { id: neptune-class-medium, for: neptune, set: instance_class, when: needs.read_rps > 5000, value: '\"db.r6g.xlarge\"', as: text, because: above 5 000 reads per second }\n  - { id: neptune-class-small, for: neptune, set: instance_class, value: '\"db.r6g.large\"', as: text }\n\n  # --- what patterns keep in backends of their own -------------------------------------------------------------\n  - { id: wal-table, for: wal, set: table, value: 'identifier(\"wal_\" + underscored(name), 63)', as: name }\n\n  - { id: outbox-table, for: outbox, set: table, value: 'identifier(\"outbox_\" + underscored(name), 63)', as: name }\n\n  - { id: replay-table, for: replay-store, set: table, value: 'identifier(\"replay_\" + underscored(name), 63)', as: name }\n  - { id: replay-retention, for: replay-store, set: retention_days, value: needs.retention, as: days }\n  - { id: replay-partition-short, for: replay-store, set: partition_days, when: needs.retention <= days(90), value: days(1), as: days }\n  - { id: replay-partition, for: replay-store, set: partition_days, value: days(30), as: days }\n\n  - { id: claim-bucket, for: claim-check, set: bucket, value: 'identifier(bucket_prefix + \"-\" + name, 63)', as: name, because: one bucket a namespace }\n  - { id: claim-key-prefix, for: claim-check, set: key_prefix, value: '\"claim-check/\"', as: text }\n  - { id: claim-expiry, for: claim-check, set: expire_days, value: needs.retention, as: days, because: a reference must not outlive its payload }\n\n  - { id: tiered-bucket, for: tiered-storage, set: bucket, value: 'identifier(bucket_prefix + \"-\" + name, 63)', as: name, because: one bucket a namespace }\n  - { id: tiered-key-prefix, for: tiered-storage, set: key_prefix, value: '\"tiered/\"', as: text }\n  - id: tiered-infrequent\n    for: tiered-storage\n    set: infrequent_access_days\n    when: '!has(needs.retention) || needs.retention >= max(days(pattern[\"tiered-storage\"].warm_tier_days), days(30)) + days(30)'\n    value: max(days(pattern[\"tiered-storage\"].warm_tier_days), days(30))\n    as: days\n    because: S3 moves no object to infrequent access before 30 days, and bills 30 days there\n  - id: tiered-archive\n    for: tiered-storage\n    set: archive_days\n    when: '!has(needs.retention) || needs.retention >= max(days(pattern[\"tiered-storage\"].warm_tier_days), days(30)) + days(150)'\n    value: max(days(pattern[\"tiered-storage\"].warm_tier_days), days(30)) + days(60)\n    as: days\n    because: objects stay at least 30 days in infrequent access and are billed for 90 days in the archive\n  - { id: tiered-expiry, for: tiered-storage, set: expire_days, value: needs.retention, as: days }\n",
	"transitions.yaml": "# What changing a configured value means for a namespace that is already there. For each value that changes the first\n# row that speaks of the change, and whose condition holds, decides. A change that no row speaks of is disruptive, so\n# whoever adds a setting to sizing.yaml or patterns.yaml adds its rows here.\n#\n# `for` names a backend (as the primary one), a pattern, or a part of the configuration: namespace, proxy, access,\n# observability, policies. `set` is the setting; a row of a pattern without it speaks of the pattern itself. `part`\n# tells a pattern's own settings (config) from what it keeps in its backend (storage); left out, both are meant.\n#\n# `change`: up, down, added (there was none), removed (there is none any more), or any. Numbers, sizes and durations\n# go up and down; so do false \u2192 true, disabled \u2192 enabled, read-only \u2192 read-write \u2192 admin, and a list that only\n# gains members (up) or loses some (down). `unlimited` is the spelling that is greater than every number; `none` means\n# that no value is no limit: setting one is down then.\n#\n# `effect`: in-place    nobody notices\n#           disruptive  clients may notice, or a guarantee becomes weaker\n#           data-loss   stored data goes\n#           kept        it cannot change: what is applied stays (settings of backends and patterns, and principals)\n#           migrate     it takes a new resource and a staged move\n#\n# `when` is CEL over the request and the patterns after the change, with the variables of patterns.yaml.\n#\n# Three things need no row. Another backend is always a migration, and the settings of the two are not compared. The\n# settings of a pattern that comes or goes come and go with it: the row of the pattern says what that means. And\n# s3 is never a primary backend, so it has no settings of its own.\nversion: 1\ntransitions:\n  # --- kafka: one topic -------------------------------------------------------------------------------------\n  - { id: kafka-topic, for: kafka, set: topic, change: any, effect: kept, because: a topic cannot be renamed; another name would be another topic without the messages }\n  - id: kafka-partitions-ordered\n    for: kafka\n    set: partitions\n    change: up\n    when: needs.ordered\n    effect: disruptive\n    because: keys move to other partitions, so the order of a key's messages is lost across the change\n    source: semantics 7; Apache Kafka docs, Modifying topics\n  - { id: kafka-partitions-up, for: kafka, set: partitions, change: up, effect: in-place, because: partitions are added while the topic is in use, source: semantics 7 }\n  - { id: kafka-partitions-down, for: kafka, set: partitions, change: down, effect: kept, because: Kafka cannot take partitions away from a topic, source: \"semantics 7; Apache Kafka docs: Modifying topics\" }\n  - { id: kafka-replication-up, for: kafka, set: replication, change: up, effect: in-place, because: new replicas catch up in the background while the topic is in use, source: \"Apache Kafka docs: Increasing replication factor\" }\n  # The reassignment itself interrupts nobody; with as many replicas as min.insync.replicas one broker less stops writes.\n  - { id: kafka-replication-down, for: kafka, set: replication, change: down, effect: disruptive, because: \"fewer copies: the topic withstands the loss of fewer brokers\", source: \"Apache Kafka docs: Partition reassignment\" }\n  - { id: kafka-min-insync-up, for: kafka, set: min.insync.replicas, change: up, effect: in-place, because: it holds for the writes that follow, source: \"Apache Kafka docs: Topic configs\" }\n  - { id: kafka-min-insync-down, for: kafka, set: min.insync.replicas, change: down, effect: disruptive, because: an acknowledged write may be on fewer replicas and is lost with them, source: \"Apache Kafka docs: Topic configs\" }\n  - { id: kafka-message-up, for: kafka, set: max.message.bytes, change: up, effect: in-place, because: larger messages are taken from now on, source: \"Apache Kafka docs: Topic configs\" }\n  - { id: kafka-message-down, for: kafka, set: max.message.bytes, change: down, effect: disruptive, because: larger messages are refused, source: semantics 7 }\n  - { id: kafka-retention-up, for: kafka, set: retention.ms, change: up, unlimited: -1, effect: in-place, because: what is stored stays for longer, source: \"Apache Kafka docs: Topic configs\" }\n  # The topic holds the hot tier only, and tiered-storage has its own rows for what expires for good.\n  - id: kafka-retention-tiered\n    for: kafka\n    set: retention.ms\n    change: down\n    unlimited: -1\n    when: '\"tiered-storage\" in patterns'\n    effect: disruptive\n    because: what is older leaves the topic once it is in its tier, and reading it takes longer\n    source: sizing.yaml\n  - { id: kafka-retention-down, for: kafka, set: retention.ms, change: down, unlimited: -1, effect: data-loss, because: messages older than the new retention are deleted, source: semantics 7 }\n\n  # --- nats: one stream -------------------------------------------------------------------------------------\n  - { id: nats-stream, for: nats, set: stream, change: any, effect: kept, because: a stream cannot be renamed; another name would be another stream without the messages, source: \"NATS docs: JetStream, update stream\" }\n  - { id: nats-replicas-up, for: nats, set: replicas, change: up, effect: in-place, because: new replicas catch up in the background while the stream is in use, source: \"NATS docs: JetStream, update stream\" }\n  - { id: nats-replicas-down, for: nats, set: replicas, change: down, effect: disruptive, because: \"fewer copies: the stream withstands the loss of fewer servers\", source: \"NATS docs: JetStream, update stream\" }\n  - { id: nats-age-up, for: nats, set: max_age_seconds, change: up, unlimited: 0, effect: in-place, because: what is stored stays for longer, source: \"NATS docs: Streams\" }\n  - id: nats-age-tiered\n    for: nats\n    set: max_age_seconds\n    change: down\n    unlimited: 0\n    when: '\"tiered-storage\" in patterns'\n    effect: disruptive\n    because: what is older leaves the stream once it is in its tier, and reading it takes longer\n    source: sizing.yaml\n  - { id: nats-age-down, for: nats, set: max_age_seconds, change: down, unlimited: 0, effect: data-loss, because: messages older than the new limit are deleted, source: semantics 7 }\n  - { id: nats-message-up, for: nats, set: max_msg_size, change: up, effect: in-place, because: larger messages are taken from now on, source: \"NATS docs: Streams\" }\n  - { id: nats-message-down, for: nats, set: max_msg_size, change: down, effect: disruptive, because: larger messages are refused, source: semantics 7 }\n  - { id: nats-connections-up, for: nats, set: max_connections, change: up, effect: in-place, because: more clients may connect, source: semantics 7 }\n  - { id: nats-connections-down, for: nats, set: max_connections, change: down, effect: disruptive, because: clients beyond the new limit are refused }\n\n  # --- postgres: one table ----------------------------------------------------------------------------------\n  - { id: postgres-table, for: postgres, set: table, change: any, effect: kept, because: another name would be another table without the rows }\n  - { id: postgres-pool-up, for: postgres, set: connection_pool_size, change: up, effect: in-place, because: the pool opens more connections when they are needed, source: semantics 7 }\n  - { id: postgres-pool-down, for: postgres, set: connection_pool_size, change: down, effect: disruptive, because: under load calls wait for a free connection }\n  - { id: postgres-timeout-up, for: postgres, set: statement_timeout, change: up, effect: in-place, because: statements may run for longer, source: \"PostgreSQL docs: statement_timeout\" }\n  - { id: postgres-timeout-down, for: postgres, set: statement_timeout, change: down, effect: disruptive, because: statements that run for longer are cancelled, source: \"PostgreSQL docs: statement_timeout\" }\n  - { id: postgres-retention-up, for: postgres, set: retention_days, change: up, unlimited: none, effect: in-place, because: what is stored stays for longer }\n  - id: postgres-retention-tiered\n    for: postgres\n    set: retention_days\n    change: down\n    unlimited: none\n    when: '\"tiered-storage\" in patterns'\n    effect: disruptive\n    because: what is older leaves the table once it is in its tier, and reading it takes longer\n    source: sizing.yaml\n  - { id: postgres-retention-down, for: postgres, set: retention_days, change: down, unlimited: none, effect: data-loss, because: rows older than the new retention are deleted, source: semantics 7 }\n  # A plain table is attached as the first partition of a partitioned one. That cannot be turned back into a plain table.\n  - { id: postgres-partition-added, for: postgres, set: partition_days, change: added, effect: disruptive, because: the table becomes the first partition of a new one and is locked for a moment, source: \"PostgreSQL docs: Table partitioning\" }\n  - { id: postgres-partition-removed, for: postgres, set: partition_days, change: removed, effect: kept, because: a partitioned table cannot become a plain one, source: \"PostgreSQL docs: Table partitioning\" }\n  - { id: postgres-partition, for: postgres, set: partition_days, change: any, effect: in-place, because: it holds for the partitions that are made from now on, source: \"PostgreSQL docs: Table partitioning\" }\n  - { id: postgres-ttl-up, for: postgres, set: ttl_seconds, change: up, unlimited: none, effect: in-place, because: entries live for longer }\n  - { id: postgres-ttl-down, for: postgres, set: ttl_seconds, change: down, unlimited: none, effect: data-loss, because: entries older than the new TTL are deleted, source: semantics 7 }\n\n  # --- redis: one key prefix --------------------------------------------------------------------------------\n  - { id: redis-prefix, for: redis, set: key_prefix, change: any, effect: kept, because: keys below another prefix would be other keys }\n  - { id: redis-ttl-up, for: redis, set: ttl_seconds, change: up, unlimited: none, effect: in-place, because: keys that are written from now on live for longer, source: \"Redis docs: EXPIRE\" }\n  - { id: redis-ttl-down, for: redis, set: ttl_seconds, change: down, unlimited: none, effect: data-loss, because: keys expire sooner than whoever reads them expects, source: semantics 7 }\n  - { id: redis-memory, for: redis, set: memory_bytes, change: any, effect: in-place, because: it is reported for capacity planning and not enforced, source: semantics 6 }\n  - { id: redis-connections-up, for: redis, set: max_connections, change: up, effect: in-place, because: more clients may connect, source: semantics 7 }\n  - { id: redis-connections-down, for: redis, set: max_connections, change: down, effect: disruptive, because: clients beyond the new limit are refused }\n\n  # --- neptune: one cluster ---------------------------------------------------------------------------------\n  - { id: neptune-cluster, for: neptune, set: cluster, change: any, effect: kept, because: another name would be another cluster without the graph }\n  - { id: neptune-class, for: neptune, set: instance_class, change: any, effect: disruptive, because: the instances restart with the new class and connections break while they do, source: \"Amazon Neptune docs: Maintaining a DB cluster\" }\n\n  # --- wal --------------------------------------------------------------------------------------------------\n  - { id: wal-added, for: wal, change: added, effect: migrate, because: writes go through the log from the cut-over on, source: semantics 7 }\n  - { id: wal-removed, for: wal, change: removed, effect: disruptive, because: the log is drained first; from then on a crash can lose an acknowledged write, source: semantics 4 }\n  - { id: wal-fsync-up, for: wal, part: config, set: fsync_enabled, change: up, effect: in-place, because: writes are on disk before they are acknowledged }\n  - { id: wal-fsync-down, for: wal, part: config, set: fsync_enabled, change: down, effect: disruptive, because: a crash can lose acknowledged writes }\n  - { id: wal-table, for: wal, part: storage, set: table, change: any, effect: kept, because: another name would be another table without the entries }\n\n  # --- claim-check ------------------------------------------------------------------------------------------\n  - { id: claim-added, for: claim-check, change: added, effect: migrate, because: large payloads go to object storage from the cut-over on, source: semantics 7 }\n  - { id: claim-removed, for: claim-check, change: removed, effect: data-loss, because: payloads that stored messages still refer to are deleted, source: semantics 4 }\n  - { id: claim-threshold, for: claim-check, part: config, set: threshold, change: any, effect: in-place, because: it holds for new messages; what is stored is found as before }\n  - { id: claim-storage-name, for: claim-check, part: config, set: storage, change: any, effect: data-loss, because: payloads stay where they are and are not found there }\n  - { id: claim-bucket, for: claim-check, part: storage, set: bucket, change: any, effect: kept, because: a bucket cannot be renamed; another name would be another bucket without the payloads, source: \"Amazon S3 docs: General purpose buckets\" }\n  - { id: claim-key-prefix, for: claim-check, part: storage, set: key_prefix, change: any, effect: kept, because: payloads below the old prefix would not be found }\n  - { id: claim-expiry-up, for: claim-check, part: storage, set: expire_days, change: up, unlimited: none, effect: in-place, because: payloads stay for longer, source: \"Amazon S3 docs: Managing the lifecycle of objects\" }\n  - { id: claim-expiry-down, for: claim-check, part: storage, set: expire_days, change: down, unlimited: none, effect: data-loss, because: payloads older than the new expiry are deleted, source: \"semantics 7; Amazon S3 docs: Managing the lifecycle of objects\" }\n\n  # --- outbox -----------------------------------------------------------------------------------------------\n  - { id: outbox-added, for: outbox, change: added, effect: migrate, because: messages are written with the data from the cut-over on, source: semantics 7 }\n  - { id: outbox-removed, for: outbox, change: removed, effect: disruptive, because: the outbox is drained first; from then on data and messages no longer commit together, source: semantics 4 }\n  - { id: outbox-database, for: outbox, part: config, set: database, change: any, effect: data-loss, because: messages that wait in the old database are not sent }\n  - { id: outbox-batch, for: outbox, part: config, set: batch_size, change: any, effect: in-place, because: the next batch is of the new size }\n  - { id: outbox-table, for: outbox, part: storage, set: table, change: any, effect: kept, because: another name would be another table without the messages that wait }\n\n  # --- replay-store -----------------------------------------------------------------------------------------\n  - { id: replay-added, for: replay-store, change: added, effect: migrate, because: messages are stored for replay from the dual write on, source: semantics 7 }\n  - { id: replay-removed, for: replay-store, change: removed, effect: data-loss, because: the stored history is deleted and cannot be replayed, source: semantics 4 }\n  - { id: replay-retention-up, for: replay-store, set: retention_days, change: up, unlimited: none, effect: in-place, because: the history stays for longer }\n  - { id: replay-retention-down, for: replay-store, set: retention_days, change: down, unlimited: none, effect: data-loss, because: history older than the new retention is deleted, source: semantics 7 }\n  - { id: replay-table, for: replay-store, part: storage, set: table, change: any, effect: kept, because: another name would be another table without the history }\n  - { id: replay-partition, for: replay-store, part: storage, set: partition_days, change: any, effect: in-place, because: it holds for the partitions that are made from now on, source: \"PostgreSQL docs: Table partitioning\" }\n\n  # --- tiered-storage ---------------------------------------------------------------------------------------\n  - { id: tiered-added, for: tiered-storage, change: added, effect: migrate, because: older data is copied to object storage before the backend lets go of it, source: semantics 7 }\n  - { id: tiered-removed, for: tiered-storage, change: removed, effect: data-loss, because: data that is in object storage only is deleted, source: semantics 4 }\n  - { id: tiered-hot, for: tiered-storage, part: config, set: hot_tier_days, change: any, effect: in-place, because: data moves between tiers and none is deleted }\n  - { id: tiered-warm, for: tiered-storage, part: config, set: warm_tier_days, change: any, effect: in-place, because: data moves between tiers and none is deleted }\n  - { id: tiered-cold, for: tiered-storage, part: config, set: cold_tier, change: any, effect: data-loss, because: data stays where it is and is not found there }\n  - { id: tiered-bucket, for: tiered-storage, part: storage, set: bucket, change: any, effect: kept, because: a bucket cannot be renamed; another name would be another bucket without the data, source: \"Amazon S3 docs: General purpose buckets\" }\n  - { id: tiered-key-prefix, for: tiered-storage, part: storage, set: key_prefix, change: any, effect: kept, because: data below the old prefix would not be found }\n  - { id: tiered-infrequent, for: tiered-storage, part: storage, set: infrequent_access_days, change: any, effect: in-place, because: objects change their storage class and stay readable, source: \"Amazon S3 docs: Transitioning objects\" }\n  - { id: tiered-archive, for: tiered-storage, part: storage, set: archive_days, change: any, effect: in-place, because: objects change their storage class; none is deleted, source: \"Amazon S3 docs: Transitioning objects\" }\n  - { id: tiered-expiry-up, for: tiered-storage, part: storage, set: expire_days, change: up, unlimited: none, effect: in-place, because: data stays for longer, source: \"Amazon S3 docs: Managing the lifecycle of objects\" }\n  - { id: tiered-expiry-down, for: tiered-storage, part: storage, set: expire_days, change: down, unlimited: none, effect: data-loss, because: data older than the new expiry is deleted, source: \"semantics 7; Amazon S3 docs: Managing the lifecycle of objects\" }\n\n  # --- cache: copies only; what is stored has a TTL of its own -----------------------------------------------\n  - { id: cache-added, for: cache, change: added, effect: migrate, because: it starts empty and fills as entries are read, source: semantics 7 }\n  - { id: cache-removed, for: cache, change: removed, effect: migrate, because: it holds copies only; every read goes to the backend again, source: semantics 7 }\n  - { id: cache-strategy, for: cache, part: config, set: strategy, change: any, effect: in-place, because: the cache is emptied and fills again }\n  - { id: cache-ttl, for: cache, part: config, set: ttl_seconds, change: any, effect: in-place, because: it holds copies only; what is stored has a TTL of its own }\n\n  # --- the namespace itself ---------------------------------------------------------------------------------\n  - { id: namespace-team, for: namespace, set: team, change: any, effect: in-place, because: no resource bears the team's name; who must agree is a matter of authorization, source: semantics 2 }\n  # It is immutable: such a request is refused before anything is compared.\n  - { id: namespace-api, for: namespace, set: client_api, change: any, effect: disruptive, because: clients speak another API, source: semantics 1 }\n\n  # --- access: what the proxy enforces ----------------------------------------------------------------------\n  - { id: access-owner-added, for: access, set: roles.team, change: added, effect: in-place, because: one more team administrates the namespace }\n  - { id: access-owner, for: access, set: roles.team, change: any, effect: disruptive, because: the team may no longer administrate the namespace }\n  - { id: access-service-added, for: access, set: roles.service, change: added, effect: in-place, because: one more service may use the namespace }\n  - { id: access-service-up, for: access, set: roles.service, change: up, effect: in-place, because: the service may do more }\n  - { id: access-service-down, for: access, set: roles.service, change: down, effect: disruptive, because: what the service may no longer do is refused }\n  - { id: access-service-removed, for: access, set: roles.service, change: removed, effect: disruptive, because: all calls of the service are refused }\n  # Identities of the providers follow from the backends; the rows of those say what a change of backend means.\n  - { id: access-principal-added, for: access, set: principals, change: added, effect: in-place, because: an identity for a backend that is new }\n  - { id: access-principal-removed, for: access, set: principals, change: removed, effect: in-place, because: the identity goes with the backend that it was for }\n  - { id: access-principal, for: access, set: principals, change: any, effect: kept, because: another name would be another identity without rights to what is stored }\n\n  # --- proxy ------------------------------------------------------------------------------------------------\n  - { id: proxy-endpoints-up, for: proxy, set: endpoints, change: up, effect: in-place, because: clients may connect to one more address }\n  - { id: proxy-endpoints-down, for: proxy, set: endpoints, change: down, effect: disruptive, because: clients that know only an address that goes can no longer connect }\n  - { id: proxy-endpoints, for: proxy, set: endpoints, change: any, effect: in-place, because: the same addresses in another order }\n  - { id: proxy-chain, for: proxy, set: chain, change: any, effect: in-place, because: \"it follows from the patterns and the backend, which have rows of their own\" }\n  - { id: proxy-limits-up, for: proxy, set: rate_limits, change: up, unlimited: none, effect: in-place, because: clients may do more, source: semantics 7 }\n  - { id: proxy-limits-down, for: proxy, set: rate_limits, change: down, unlimited: none, effect: disruptive, because: the proxy refuses what clients do beyond the new limit, source: semantics 6 }\n\n  # --- observability ----------------------------------------------------------------------------------------\n  - { id: audit-sink-added, for: observability, set: audit_log, change: added, effect: in-place, because: every access is recorded from now on }\n  - { id: audit-sink-removed, for: observability, set: audit_log, change: removed, effect: disruptive, because: nothing is recorded from now on }\n  - { id: audit-sink, for: observability, set: audit_log, change: any, effect: disruptive, because: \"the record goes on elsewhere, and what was recorded stays in the old sink\" }\n\n  # --- policies ---------------------------------------------------------------------------------------------\n  - { id: pii-up, for: policies, set: pii_handling, change: up, effect: in-place, because: personal data is protected from now on; what is stored stays as it is, source: semantics 6 }\n  - { id: pii-down, for: policies, set: pii_handling, change: down, effect: disruptive, because: personal data is no longer protected, source: semantics 6 }\n  - { id: audit-up, for: policies, set: audit_logging, change: up, effect: in-place, because: every access is recorded from now on, source: semantics 6 }\n  - { id: audit-down, for: policies, set: audit_logging, change: down, effect: disruptive, because: who does what is no longer recorded, source: semantics 6 }\n  - { id: compliance, for: policies, set: compliance, change: any, effect: in-place, because: a framework changes what a request must say and nothing at any backend, source: semantics 3 }\n  - { id: encryption, for: policies, set: encryption_at_rest, change: any, effect: in-place, because: \"it follows from pii_handling and the backends, which have rows of their own\", source: semantics 6 }\n"
};
/** The value of each as JSON, which is read faster than the text. */
const BUILTIN_VALUES = {
	"backends.yaml": "{\"version\":1,\"near_threshold\":0.9,\"capabilities\":{\"kafka\":{\"client_apis\":[\"pubsub\",\"queue\"],\"consistency\":[\"strong\",\"eventual\",\"bounded_staleness\"],\"ordered\":true,\"ttl\":false,\"encryption_at_rest\":false,\"largest_message\":\"8MB\",\"message_overhead\":\"4KB\"},\"postgres\":{\"client_apis\":[\"keyvalue\",\"queue\",\"reader\",\"transact\"],\"consistency\":[\"strong\",\"eventual\",\"bounded_staleness\"],\"ordered\":true,\"ttl\":true,\"encryption_at_rest\":true,\"largest_message\":\"1GB\",\"message_overhead\":\"1KB\"},\"redis\":{\"client_apis\":[\"keyvalue\"],\"consistency\":[\"eventual\",\"bounded_staleness\"],\"ordered\":false,\"ttl\":true,\"encryption_at_rest\":false,\"largest_message\":\"512MB\"},\"nats\":{\"client_apis\":[\"pubsub\",\"queue\"],\"consistency\":[\"eventual\"],\"ordered\":true,\"ttl\":false,\"encryption_at_rest\":true,\"largest_message\":\"8MB\",\"message_overhead\":\"4KB\"},\"s3\":{\"client_apis\":[],\"consistency\":[\"strong\",\"eventual\",\"bounded_staleness\"],\"ordered\":false,\"ttl\":false,\"encryption_at_rest\":true},\"neptune\":{\"client_apis\":[\"reader\"],\"consistency\":[\"strong\",\"eventual\",\"bounded_staleness\"],\"ordered\":false,\"ttl\":false,\"encryption_at_rest\":true}},\"rules\":[{\"id\":\"keyvalue-strong\",\"when\":\"client_api == \\\"keyvalue\\\" && needs.consistency == \\\"strong\\\"\",\"backend\":\"postgres\",\"because\":\"Redis replicates asynchronously, so it cannot give strong consistency\"},{\"id\":\"keyvalue-high-read\",\"when\":\"client_api == \\\"keyvalue\\\" && needs.read_rps > 100000\",\"backend\":\"redis\",\"because\":\"high read throughput is served from memory\"},{\"id\":\"keyvalue-large\",\"when\":\"client_api == \\\"keyvalue\\\" && needs.data_size > gb(100)\",\"backend\":\"postgres\",\"because\":\"a large data set does not belong in memory\"},{\"id\":\"keyvalue-default\",\"when\":\"client_api == \\\"keyvalue\\\"\",\"backend\":\"redis\",\"because\":\"fast reads by key\"},{\"id\":\"pubsub-large-messages\",\"when\":\"client_api == \\\"pubsub\\\" && \\\"claim-check\\\" in patterns\",\"backend\":\"kafka\",\"because\":\"references to large messages need a durable log\"},{\"id\":\"pubsub-high-write\",\"when\":\"client_api == \\\"pubsub\\\" && needs.write_rps > 50000\",\"backend\":\"kafka\",\"because\":\"sustained high write throughput\"},{\"id\":\"pubsub-default\",\"when\":\"client_api == \\\"pubsub\\\"\",\"backend\":\"nats\",\"because\":\"lightweight, with low latency\"},{\"id\":\"queue-ordered\",\"when\":\"client_api == \\\"queue\\\" && needs.ordered\",\"backend\":\"kafka\",\"because\":\"order is kept within a partition\"},{\"id\":\"queue-outbox\",\"when\":\"client_api == \\\"queue\\\" && \\\"outbox\\\" in patterns\",\"backend\":\"postgres\",\"because\":\"a transactional outbox needs a database\"},{\"id\":\"queue-default\",\"when\":\"client_api == \\\"queue\\\"\",\"backend\":\"kafka\",\"because\":\"a durable log\"},{\"id\":\"transact\",\"when\":\"client_api == \\\"transact\\\"\",\"backend\":\"postgres\",\"because\":\"the only backend with ACID transactions\"},{\"id\":\"reader-complex\",\"when\":\"client_api == \\\"reader\\\" && needs.query_complexity == \\\"high\\\"\",\"backend\":\"postgres\",\"because\":\"complex queries need SQL\"},{\"id\":\"reader-graph\",\"when\":\"client_api == \\\"reader\\\" && needs.data_model == \\\"graph\\\"\",\"backend\":\"neptune\",\"because\":\"graph traversal\"},{\"id\":\"reader-default\",\"when\":\"client_api == \\\"reader\\\"\",\"backend\":\"postgres\",\"because\":\"queries over relational data\"}]}",
	"boundaries.yaml": "{\"version\":1,\"warn_before_expiry\":\"14days\",\"fields\":[{\"field\":\"needs.backend_preference\",\"boundary\":\"advanced\"},{\"field\":\"needs.consistency\",\"values\":[\"bounded_staleness\"],\"boundary\":\"advanced\"},{\"field\":\"needs.max_staleness\",\"boundary\":\"advanced\"},{\"field\":\"patterns\",\"boundary\":\"expert\"},{\"field\":\"backend\",\"boundary\":\"expert\"}],\"limits\":[{\"field\":\"needs.write_rps\",\"standard\":100000,\"ceiling\":1000000},{\"field\":\"needs.read_rps\",\"standard\":500000,\"ceiling\":5000000},{\"field\":\"needs.data_size\",\"standard\":\"1TB\",\"ceiling\":\"100TB\"},{\"field\":\"needs.max_message_size\",\"standard\":\"100MB\",\"ceiling\":\"1GB\"},{\"field\":\"needs.retention\",\"client_apis\":[\"queue\",\"pubsub\"],\"standard\":\"365days\"}],\"approvers\":{\"advanced\":[\"expert\"],\"expert\":[\"expert\"],\"migrate\":[\"expert\"],\"disruptive\":[\"owner\",\"expert\"],\"data-loss\":[\"owner\",\"expert\"],\"delete\":[\"owner\",\"expert\"]}}",
	"compliance.yaml": "{\"version\":1,\"frameworks\":[{\"id\":\"pci\",\"title\":\"PCI DSS\",\"requires\":[\"pii_handling\",\"audit_logging\"]},{\"id\":\"hipaa\",\"title\":\"HIPAA\",\"requires\":[\"pii_handling\",\"audit_logging\"]},{\"id\":\"gdpr\",\"title\":\"GDPR\",\"requires\":[\"pii_handling\"]},{\"id\":\"sox\",\"title\":\"Sarbanes-Oxley\",\"requires\":[\"audit_logging\"]}]}",
	"defaults.yaml": "{\"version\":1,\"client_apis\":{\"keyvalue\":{\"alternatives\":[\"transact\",\"queue\",\"reader\",\"pubsub\"],\"needs\":{\"durability\":{\"default\":\"eventual\"},\"consistency\":{\"default\":\"eventual\"},\"max_staleness\":{},\"write_rps\":{\"default\":100},\"read_rps\":{\"default\":100},\"concurrent_connections\":{\"default\":10},\"data_size\":{\"default\":\"1GB\"},\"retention\":{},\"ttl\":{},\"backend_preference\":{}}},\"pubsub\":{\"alternatives\":[\"queue\",\"transact\",\"keyvalue\",\"reader\"],\"needs\":{\"durability\":{\"default\":\"eventual\"},\"consistency\":{\"default\":\"eventual\",\"only\":[\"eventual\"]},\"replay\":{\"default\":\"disabled\"},\"ordered\":{\"default\":false},\"write_rps\":{\"default\":100},\"read_rps\":{\"default\":100},\"concurrent_connections\":{\"default\":10},\"data_size\":{\"default\":\"1GB\"},\"max_message_size\":{\"default\":\"1MB\"},\"retention\":{\"default\":\"7days\"},\"backend_preference\":{}}},\"queue\":{\"alternatives\":[\"pubsub\",\"transact\",\"keyvalue\",\"reader\"],\"needs\":{\"durability\":{\"default\":\"strong\"},\"consistency\":{\"default\":\"eventual\"},\"max_staleness\":{},\"replay\":{\"default\":\"disabled\"},\"ordered\":{\"default\":false},\"write_rps\":{\"default\":100},\"read_rps\":{\"default\":100},\"concurrent_connections\":{\"default\":10},\"data_size\":{\"default\":\"1GB\"},\"max_message_size\":{\"default\":\"1MB\"},\"retention\":{\"default\":\"7days\"},\"backend_preference\":{}}},\"reader\":{\"alternatives\":[\"keyvalue\",\"transact\",\"queue\",\"pubsub\"],\"needs\":{\"durability\":{\"default\":\"eventual\"},\"consistency\":{\"default\":\"eventual\"},\"max_staleness\":{},\"read_rps\":{\"default\":100},\"concurrent_connections\":{\"default\":10},\"data_size\":{\"default\":\"1GB\"},\"retention\":{},\"backend_preference\":{},\"query_complexity\":{\"default\":\"low\"},\"data_model\":{\"default\":\"relational\"}}},\"transact\":{\"alternatives\":[\"queue\",\"keyvalue\",\"reader\",\"pubsub\"],\"needs\":{\"durability\":{\"default\":\"strong\"},\"consistency\":{\"default\":\"strong\",\"only\":[\"strong\"]},\"replay\":{\"default\":\"disabled\"},\"ordered\":{\"default\":true},\"write_rps\":{\"default\":100},\"read_rps\":{\"default\":100},\"concurrent_connections\":{\"default\":10},\"data_size\":{\"default\":\"1GB\"},\"retention\":{\"default\":\"forever\"},\"backend_preference\":{}}}}}",
	"patterns.yaml": "{\"version\":1,\"patterns\":[{\"id\":\"wal\",\"when\":\"client_api != \\\"reader\\\" && needs.durability == \\\"strong\\\"\",\"because\":\"an acknowledged write must survive a crash\",\"stores_in\":\"postgres\",\"config\":{\"fsync_enabled\":true}},{\"id\":\"claim-check\",\"when\":\"needs.max_message_size > mb(1)\",\"because\":\"messages above 1MB travel as a reference to object storage\",\"stores_in\":\"s3\",\"config\":{\"threshold\":\"1MB\",\"storage\":\"s3\"}},{\"id\":\"outbox\",\"when\":\"needs.consistency == \\\"strong\\\" && client_api in [\\\"queue\\\", \\\"transact\\\"]\",\"because\":\"the data and its messages must commit together\",\"stores_in\":\"postgres\",\"config\":{\"database\":\"postgres\"},\"tunable\":{\"batch_size\":\"count\"}},{\"id\":\"replay-store\",\"when\":\"needs.replay == \\\"enabled\\\"\",\"because\":\"consumers may read messages again\",\"stores_in\":\"postgres\",\"compute\":{\"retention_days\":{\"value\":\"needs.retention\",\"as\":\"days\"}}},{\"id\":\"tiered-storage\",\"when\":\"needs.retention > days(30) && (needs.retention < forever || \\\"retention\\\" in written)\",\"because\":\"data older than 30 days moves to cheaper storage\",\"stores_in\":\"s3\",\"config\":{\"hot_tier_days\":7,\"warm_tier_days\":30,\"cold_tier\":\"s3\"}},{\"id\":\"cache\",\"when\":\"client_api == \\\"keyvalue\\\" && has(needs.ttl) && needs.consistency != \\\"strong\\\"\",\"because\":\"entries expire by themselves and may be read from memory\",\"config\":{\"strategy\":\"look-aside\"},\"compute\":{\"ttl_seconds\":{\"value\":\"needs.ttl\",\"as\":\"seconds\"}}}]}",
	"sizing.yaml": "{\"version\":1,\"rules\":[{\"id\":\"kafka-topic\",\"for\":\"kafka\",\"set\":\"topic\",\"value\":\"identifier(name + \\\"-\\\" + client_api, 249)\",\"as\":\"name\"},{\"id\":\"kafka-partitions\",\"for\":\"kafka\",\"set\":\"partitions\",\"value\":\"ceil(max(needs.write_rps, needs.read_rps) / 500.0)\",\"as\":\"count\",\"at_least\":1,\"at_most\":256,\"because\":\"a partition carries 500 messages per second\"},{\"id\":\"kafka-replication\",\"for\":\"kafka\",\"set\":\"replication\",\"value\":\"3.0\",\"as\":\"count\",\"at_least\":1},{\"id\":\"kafka-min-insync-strong\",\"for\":\"kafka\",\"set\":\"min.insync.replicas\",\"when\":\"needs.durability == \\\"strong\\\"\",\"value\":\"2.0\",\"as\":\"count\",\"at_least\":1,\"because\":\"an acknowledged write must be on two replicas\"},{\"id\":\"kafka-min-insync\",\"for\":\"kafka\",\"set\":\"min.insync.replicas\",\"value\":\"1.0\",\"as\":\"count\",\"at_least\":1},{\"id\":\"kafka-max-message-claimed\",\"for\":\"kafka\",\"set\":\"max.message.bytes\",\"when\":\"\\\"claim-check\\\" in patterns\",\"value\":\"min(needs.max_message_size, pattern[\\\"claim-check\\\"].threshold) + kb(4)\",\"as\":\"bytes\",\"because\":\"larger messages travel as a reference; 4KB for headers and framing\"},{\"id\":\"kafka-max-message\",\"for\":\"kafka\",\"set\":\"max.message.bytes\",\"value\":\"needs.max_message_size + kb(4)\",\"as\":\"bytes\",\"because\":\"4KB for headers and framing\"},{\"id\":\"kafka-retention-tiered\",\"for\":\"kafka\",\"set\":\"retention.ms\",\"when\":\"\\\"tiered-storage\\\" in patterns\",\"value\":\"min(needs.retention, days(pattern[\\\"tiered-storage\\\"].hot_tier_days))\",\"as\":\"milliseconds\",\"because\":\"Apache Kafka has no S3 tier of its own; the pattern moves what is older\"},{\"id\":\"kafka-retention-forever\",\"for\":\"kafka\",\"set\":\"retention.ms\",\"when\":\"needs.retention == forever\",\"value\":\"-1.0\",\"as\":\"milliseconds\"},{\"id\":\"kafka-retention\",\"for\":\"kafka\",\"set\":\"retention.ms\",\"value\":\"needs.retention\",\"as\":\"milliseconds\"},{\"id\":\"nats-stream\",\"for\":\"nats\",\"set\":\"stream\",\"value\":\"identifier(name + \\\"-\\\" + client_api, 200)\",\"as\":\"name\"},{\"id\":\"nats-replicas-strong\",\"for\":\"nats\",\"set\":\"replicas\",\"when\":\"needs.durability == \\\"strong\\\"\",\"value\":\"3.0\",\"as\":\"count\",\"at_least\":1,\"because\":\"an acknowledged write must survive the loss of a server\"},{\"id\":\"nats-replicas\",\"for\":\"nats\",\"set\":\"replicas\",\"value\":\"1.0\",\"as\":\"count\",\"at_least\":1},{\"id\":\"nats-max-age-tiered\",\"for\":\"nats\",\"set\":\"max_age_seconds\",\"when\":\"\\\"tiered-storage\\\" in patterns\",\"value\":\"min(needs.retention, days(pattern[\\\"tiered-storage\\\"].hot_tier_days))\",\"as\":\"seconds\",\"because\":\"the pattern moves what is older\"},{\"id\":\"nats-max-age-forever\",\"for\":\"nats\",\"set\":\"max_age_seconds\",\"when\":\"needs.retention == forever\",\"value\":\"0.0\",\"as\":\"seconds\",\"because\":\"0 is no limit in NATS\"},{\"id\":\"nats-max-age\",\"for\":\"nats\",\"set\":\"max_age_seconds\",\"value\":\"needs.retention\",\"as\":\"seconds\"},{\"id\":\"nats-max-message-claimed\",\"for\":\"nats\",\"set\":\"max_msg_size\",\"when\":\"\\\"claim-check\\\" in patterns\",\"value\":\"min(needs.max_message_size, pattern[\\\"claim-check\\\"].threshold) + kb(4)\",\"as\":\"bytes\",\"because\":\"larger messages travel as a reference; 4KB for headers\"},{\"id\":\"nats-max-message\",\"for\":\"nats\",\"set\":\"max_msg_size\",\"value\":\"needs.max_message_size + kb(4)\",\"as\":\"bytes\",\"because\":\"4KB for headers\"},{\"id\":\"nats-max-connections\",\"for\":\"nats\",\"set\":\"max_connections\",\"value\":\"needs.concurrent_connections\",\"as\":\"count\"},{\"id\":\"postgres-table\",\"for\":\"postgres\",\"set\":\"table\",\"value\":\"identifier(client_api + \\\"_\\\" + underscored(name), 63)\",\"as\":\"name\"},{\"id\":\"postgres-pool\",\"for\":\"postgres\",\"set\":\"connection_pool_size\",\"value\":\"ceil(needs.concurrent_connections / 4.0)\",\"as\":\"count\",\"at_least\":5,\"at_most\":100,\"because\":\"a pooled connection serves four clients\"},{\"id\":\"postgres-timeout-complex\",\"for\":\"postgres\",\"set\":\"statement_timeout\",\"when\":\"client_api == \\\"reader\\\" && needs.query_complexity == \\\"high\\\"\",\"value\":\"minutes(5)\",\"as\":\"duration\",\"because\":\"complex queries run long\"},{\"id\":\"postgres-timeout\",\"for\":\"postgres\",\"set\":\"statement_timeout\",\"value\":\"minutes(0.5)\",\"as\":\"duration\"},{\"id\":\"postgres-retention-tiered\",\"for\":\"postgres\",\"set\":\"retention_days\",\"when\":\"\\\"tiered-storage\\\" in patterns\",\"value\":\"has(needs.retention) ? min(needs.retention, days(pattern[\\\"tiered-storage\\\"].warm_tier_days)) : days(pattern[\\\"tiered-storage\\\"].warm_tier_days)\",\"as\":\"days\",\"because\":\"the pattern moves what is older\"},{\"id\":\"postgres-retention\",\"for\":\"postgres\",\"set\":\"retention_days\",\"when\":\"has(needs.retention)\",\"value\":\"needs.retention\",\"as\":\"days\"},{\"id\":\"postgres-partition-tiered\",\"for\":\"postgres\",\"set\":\"partition_days\",\"when\":\"client_api != \\\"keyvalue\\\" && \\\"tiered-storage\\\" in patterns\",\"value\":\"days(1)\",\"as\":\"days\",\"because\":\"a day's partition is moved and dropped whole\"},{\"id\":\"postgres-partition-short\",\"for\":\"postgres\",\"set\":\"partition_days\",\"when\":\"client_api != \\\"keyvalue\\\" && needs.retention <= days(90)\",\"value\":\"days(1)\",\"as\":\"days\"},{\"id\":\"postgres-partition-long\",\"for\":\"postgres\",\"set\":\"partition_days\",\"when\":\"client_api != \\\"keyvalue\\\" && needs.retention < forever\",\"value\":\"days(30)\",\"as\":\"days\"},{\"id\":\"postgres-ttl\",\"for\":\"postgres\",\"set\":\"ttl_seconds\",\"when\":\"has(needs.ttl)\",\"value\":\"needs.ttl\",\"as\":\"seconds\"},{\"id\":\"redis-prefix\",\"for\":\"redis\",\"set\":\"key_prefix\",\"value\":\"name + \\\":\\\"\",\"as\":\"name\"},{\"id\":\"redis-ttl\",\"for\":\"redis\",\"set\":\"ttl_seconds\",\"when\":\"has(needs.ttl)\",\"value\":\"needs.ttl\",\"as\":\"seconds\"},{\"id\":\"redis-memory\",\"for\":\"redis\",\"set\":\"memory_bytes\",\"value\":\"needs.data_size * 1.5\",\"as\":\"bytes\",\"because\":\"keys and fragmentation take half as much again; reported for capacity planning, not enforced\"},{\"id\":\"redis-connections\",\"for\":\"redis\",\"set\":\"max_connections\",\"value\":\"needs.concurrent_connections\",\"as\":\"count\"},{\"id\":\"neptune-cluster\",\"for\":\"neptune\",\"set\":\"cluster\",\"value\":\"identifier(\\\"prism-\\\" + name, 63)\",\"as\":\"name\"},{\"id\":\"neptune-class-large\",\"for\":\"neptune\",\"set\":\"instance_class\",\"when\":\"needs.read_rps > 50000\",\"value\":\"\\\"db.r6g.4xlarge\\\"\",\"as\":\"text\",\"because\":\"above 50 000 reads per second\"},{\"id\":\"neptune-class-medium\",\"for\":\"neptune\",\"set\":\"instance_class\",\"when\":\"needs.read_rps > 5000\",\"value\":\"\\\"db.r6g.xlarge\\\"\",\"as\":\"text\",\"because\":\"above 5 000 reads per second\"},{\"id\":\"neptune-class-small\",\"for\":\"neptune\",\"set\":\"instance_class\",\"value\":\"\\\"db.r6g.large\\\"\",\"as\":\"text\"},{\"id\":\"wal-table\",\"for\":\"wal\",\"set\":\"table\",\"value\":\"identifier(\\\"wal_\\\" + underscored(name), 63)\",\"as\":\"name\"},{\"id\":\"outbox-table\",\"for\":\"outbox\",\"set\":\"table\",\"value\":\"identifier(\\\"outbox_\\\" + underscored(name), 63)\",\"as\":\"name\"},{\"id\":\"replay-table\",\"for\":\"replay-store\",\"set\":\"table\",\"value\":\"identifier(\\\"replay_\\\" + underscored(name), 63)\",\"as\":\"name\"},{\"id\":\"replay-retention\",\"for\":\"replay-store\",\"set\":\"retention_days\",\"value\":\"needs.retention\",\"as\":\"days\"},{\"id\":\"replay-partition-short\",\"for\":\"replay-store\",\"set\":\"partition_days\",\"when\":\"needs.retention <= days(90)\",\"value\":\"days(1)\",\"as\":\"days\"},{\"id\":\"replay-partition\",\"for\":\"replay-store\",\"set\":\"partition_days\",\"value\":\"days(30)\",\"as\":\"days\"},{\"id\":\"claim-bucket\",\"for\":\"claim-check\",\"set\":\"bucket\",\"value\":\"identifier(bucket_prefix + \\\"-\\\" + name, 63)\",\"as\":\"name\",\"because\":\"one bucket a namespace\"},{\"id\":\"claim-key-prefix\",\"for\":\"claim-check\",\"set\":\"key_prefix\",\"value\":\"\\\"claim-check/\\\"\",\"as\":\"text\"},{\"id\":\"claim-expiry\",\"for\":\"claim-check\",\"set\":\"expire_days\",\"value\":\"needs.retention\",\"as\":\"days\",\"because\":\"a reference must not outlive its payload\"},{\"id\":\"tiered-bucket\",\"for\":\"tiered-storage\",\"set\":\"bucket\",\"value\":\"identifier(bucket_prefix + \\\"-\\\" + name, 63)\",\"as\":\"name\",\"because\":\"one bucket a namespace\"},{\"id\":\"tiered-key-prefix\",\"for\":\"tiered-storage\",\"set\":\"key_prefix\",\"value\":\"\\\"tiered/\\\"\",\"as\":\"text\"},{\"id\":\"tiered-infrequent\",\"for\":\"tiered-storage\",\"set\":\"infrequent_access_days\",\"when\":\"!has(needs.retention) || needs.retention >= max(days(pattern[\\\"tiered-storage\\\"].warm_tier_days), days(30)) + days(30)\",\"value\":\"max(days(pattern[\\\"tiered-storage\\\"].warm_tier_days), days(30))\",\"as\":\"days\",\"because\":\"S3 moves no object to infrequent access before 30 days, and bills 30 days there\"},{\"id\":\"tiered-archive\",\"for\":\"tiered-storage\",\"set\":\"archive_days\",\"when\":\"!has(needs.retention) || needs.retention >= max(days(pattern[\\\"tiered-storage\\\"].warm_tier_days), days(30)) + days(150)\",\"value\":\"max(days(pattern[\\\"tiered-storage\\\"].warm_tier_days), days(30)) + days(60)\",\"as\":\"days\",\"because\":\"objects stay at least 30 days in infrequent access and are billed for 90 days in the archive\"},{\"id\":\"tiered-expiry\",\"for\":\"tiered-storage\",\"set\":\"expire_days\",\"value\":\"needs.retention\",\"as\":\"days\"}]}",
	"transitions.yaml": "{\"version\":1,\"transitions\":[{\"id\":\"kafka-topic\",\"for\":\"kafka\",\"set\":\"topic\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"a topic cannot be renamed; another name would be another topic without the messages\"},{\"id\":\"kafka-partitions-ordered\",\"for\":\"kafka\",\"set\":\"partitions\",\"change\":\"up\",\"when\":\"needs.ordered\",\"effect\":\"disruptive\",\"because\":\"keys move to other partitions, so the order of a key's messages is lost across the change\",\"source\":\"semantics 7; Apache Kafka docs, Modifying topics\"},{\"id\":\"kafka-partitions-up\",\"for\":\"kafka\",\"set\":\"partitions\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"partitions are added while the topic is in use\",\"source\":\"semantics 7\"},{\"id\":\"kafka-partitions-down\",\"for\":\"kafka\",\"set\":\"partitions\",\"change\":\"down\",\"effect\":\"kept\",\"because\":\"Kafka cannot take partitions away from a topic\",\"source\":\"semantics 7; Apache Kafka docs: Modifying topics\"},{\"id\":\"kafka-replication-up\",\"for\":\"kafka\",\"set\":\"replication\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"new replicas catch up in the background while the topic is in use\",\"source\":\"Apache Kafka docs: Increasing replication factor\"},{\"id\":\"kafka-replication-down\",\"for\":\"kafka\",\"set\":\"replication\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"fewer copies: the topic withstands the loss of fewer brokers\",\"source\":\"Apache Kafka docs: Partition reassignment\"},{\"id\":\"kafka-min-insync-up\",\"for\":\"kafka\",\"set\":\"min.insync.replicas\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"it holds for the writes that follow\",\"source\":\"Apache Kafka docs: Topic configs\"},{\"id\":\"kafka-min-insync-down\",\"for\":\"kafka\",\"set\":\"min.insync.replicas\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"an acknowledged write may be on fewer replicas and is lost with them\",\"source\":\"Apache Kafka docs: Topic configs\"},{\"id\":\"kafka-message-up\",\"for\":\"kafka\",\"set\":\"max.message.bytes\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"larger messages are taken from now on\",\"source\":\"Apache Kafka docs: Topic configs\"},{\"id\":\"kafka-message-down\",\"for\":\"kafka\",\"set\":\"max.message.bytes\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"larger messages are refused\",\"source\":\"semantics 7\"},{\"id\":\"kafka-retention-up\",\"for\":\"kafka\",\"set\":\"retention.ms\",\"change\":\"up\",\"unlimited\":-1,\"effect\":\"in-place\",\"because\":\"what is stored stays for longer\",\"source\":\"Apache Kafka docs: Topic configs\"},{\"id\":\"kafka-retention-tiered\",\"for\":\"kafka\",\"set\":\"retention.ms\",\"change\":\"down\",\"unlimited\":-1,\"when\":\"\\\"tiered-storage\\\" in patterns\",\"effect\":\"disruptive\",\"because\":\"what is older leaves the topic once it is in its tier, and reading it takes longer\",\"source\":\"sizing.yaml\"},{\"id\":\"kafka-retention-down\",\"for\":\"kafka\",\"set\":\"retention.ms\",\"change\":\"down\",\"unlimited\":-1,\"effect\":\"data-loss\",\"because\":\"messages older than the new retention are deleted\",\"source\":\"semantics 7\"},{\"id\":\"nats-stream\",\"for\":\"nats\",\"set\":\"stream\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"a stream cannot be renamed; another name would be another stream without the messages\",\"source\":\"NATS docs: JetStream, update stream\"},{\"id\":\"nats-replicas-up\",\"for\":\"nats\",\"set\":\"replicas\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"new replicas catch up in the background while the stream is in use\",\"source\":\"NATS docs: JetStream, update stream\"},{\"id\":\"nats-replicas-down\",\"for\":\"nats\",\"set\":\"replicas\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"fewer copies: the stream withstands the loss of fewer servers\",\"source\":\"NATS docs: JetStream, update stream\"},{\"id\":\"nats-age-up\",\"for\":\"nats\",\"set\":\"max_age_seconds\",\"change\":\"up\",\"unlimited\":0,\"effect\":\"in-place\",\"because\":\"what is stored stays for longer\",\"source\":\"NATS docs: Streams\"},{\"id\":\"nats-age-tiered\",\"for\":\"nats\",\"set\":\"max_age_seconds\",\"change\":\"down\",\"unlimited\":0,\"when\":\"\\\"tiered-storage\\\" in patterns\",\"effect\":\"disruptive\",\"because\":\"what is older leaves the stream once it is in its tier, and reading it takes longer\",\"source\":\"sizing.yaml\"},{\"id\":\"nats-age-down\",\"for\":\"nats\",\"set\":\"max_age_seconds\",\"change\":\"down\",\"unlimited\":0,\"effect\":\"data-loss\",\"because\":\"messages older than the new limit are deleted\",\"source\":\"semantics 7\"},{\"id\":\"nats-message-up\",\"for\":\"nats\",\"set\":\"max_msg_size\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"larger messages are taken from now on\",\"source\":\"NATS docs: Streams\"},{\"id\":\"nats-message-down\",\"for\":\"nats\",\"set\":\"max_msg_size\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"larger messages are refused\",\"source\":\"semantics 7\"},{\"id\":\"nats-connections-up\",\"for\":\"nats\",\"set\":\"max_connections\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"more clients may connect\",\"source\":\"semantics 7\"},{\"id\":\"nats-connections-down\",\"for\":\"nats\",\"set\":\"max_connections\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"clients beyond the new limit are refused\"},{\"id\":\"postgres-table\",\"for\":\"postgres\",\"set\":\"table\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"another name would be another table without the rows\"},{\"id\":\"postgres-pool-up\",\"for\":\"postgres\",\"set\":\"connection_pool_size\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"the pool opens more connections when they are needed\",\"source\":\"semantics 7\"},{\"id\":\"postgres-pool-down\",\"for\":\"postgres\",\"set\":\"connection_pool_size\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"under load calls wait for a free connection\"},{\"id\":\"postgres-timeout-up\",\"for\":\"postgres\",\"set\":\"statement_timeout\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"statements may run for longer\",\"source\":\"PostgreSQL docs: statement_timeout\"},{\"id\":\"postgres-timeout-down\",\"for\":\"postgres\",\"set\":\"statement_timeout\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"statements that run for longer are cancelled\",\"source\":\"PostgreSQL docs: statement_timeout\"},{\"id\":\"postgres-retention-up\",\"for\":\"postgres\",\"set\":\"retention_days\",\"change\":\"up\",\"unlimited\":\"none\",\"effect\":\"in-place\",\"because\":\"what is stored stays for longer\"},{\"id\":\"postgres-retention-tiered\",\"for\":\"postgres\",\"set\":\"retention_days\",\"change\":\"down\",\"unlimited\":\"none\",\"when\":\"\\\"tiered-storage\\\" in patterns\",\"effect\":\"disruptive\",\"because\":\"what is older leaves the table once it is in its tier, and reading it takes longer\",\"source\":\"sizing.yaml\"},{\"id\":\"postgres-retention-down\",\"for\":\"postgres\",\"set\":\"retention_days\",\"change\":\"down\",\"unlimited\":\"none\",\"effect\":\"data-loss\",\"because\":\"rows older than the new retention are deleted\",\"source\":\"semantics 7\"},{\"id\":\"postgres-partition-added\",\"for\":\"postgres\",\"set\":\"partition_days\",\"change\":\"added\",\"effect\":\"disruptive\",\"because\":\"the table becomes the first partition of a new one and is locked for a moment\",\"source\":\"PostgreSQL docs: Table partitioning\"},{\"id\":\"postgres-partition-removed\",\"for\":\"postgres\",\"set\":\"partition_days\",\"change\":\"removed\",\"effect\":\"kept\",\"because\":\"a partitioned table cannot become a plain one\",\"source\":\"PostgreSQL docs: Table partitioning\"},{\"id\":\"postgres-partition\",\"for\":\"postgres\",\"set\":\"partition_days\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"it holds for the partitions that are made from now on\",\"source\":\"PostgreSQL docs: Table partitioning\"},{\"id\":\"postgres-ttl-up\",\"for\":\"postgres\",\"set\":\"ttl_seconds\",\"change\":\"up\",\"unlimited\":\"none\",\"effect\":\"in-place\",\"because\":\"entries live for longer\"},{\"id\":\"postgres-ttl-down\",\"for\":\"postgres\",\"set\":\"ttl_seconds\",\"change\":\"down\",\"unlimited\":\"none\",\"effect\":\"data-loss\",\"because\":\"entries older than the new TTL are deleted\",\"source\":\"semantics 7\"},{\"id\":\"redis-prefix\",\"for\":\"redis\",\"set\":\"key_prefix\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"keys below another prefix would be other keys\"},{\"id\":\"redis-ttl-up\",\"for\":\"redis\",\"set\":\"ttl_seconds\",\"change\":\"up\",\"unlimited\":\"none\",\"effect\":\"in-place\",\"because\":\"keys that are written from now on live for longer\",\"source\":\"Redis docs: EXPIRE\"},{\"id\":\"redis-ttl-down\",\"for\":\"redis\",\"set\":\"ttl_seconds\",\"change\":\"down\",\"unlimited\":\"none\",\"effect\":\"data-loss\",\"because\":\"keys expire sooner than whoever reads them expects\",\"source\":\"semantics 7\"},{\"id\":\"redis-memory\",\"for\":\"redis\",\"set\":\"memory_bytes\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"it is reported for capacity planning and not enforced\",\"source\":\"semantics 6\"},{\"id\":\"redis-connections-up\",\"for\":\"redis\",\"set\":\"max_connections\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"more clients may connect\",\"source\":\"semantics 7\"},{\"id\":\"redis-connections-down\",\"for\":\"redis\",\"set\":\"max_connections\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"clients beyond the new limit are refused\"},{\"id\":\"neptune-cluster\",\"for\":\"neptune\",\"set\":\"cluster\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"another name would be another cluster without the graph\"},{\"id\":\"neptune-class\",\"for\":\"neptune\",\"set\":\"instance_class\",\"change\":\"any\",\"effect\":\"disruptive\",\"because\":\"the instances restart with the new class and connections break while they do\",\"source\":\"Amazon Neptune docs: Maintaining a DB cluster\"},{\"id\":\"wal-added\",\"for\":\"wal\",\"change\":\"added\",\"effect\":\"migrate\",\"because\":\"writes go through the log from the cut-over on\",\"source\":\"semantics 7\"},{\"id\":\"wal-removed\",\"for\":\"wal\",\"change\":\"removed\",\"effect\":\"disruptive\",\"because\":\"the log is drained first; from then on a crash can lose an acknowledged write\",\"source\":\"semantics 4\"},{\"id\":\"wal-fsync-up\",\"for\":\"wal\",\"part\":\"config\",\"set\":\"fsync_enabled\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"writes are on disk before they are acknowledged\"},{\"id\":\"wal-fsync-down\",\"for\":\"wal\",\"part\":\"config\",\"set\":\"fsync_enabled\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"a crash can lose acknowledged writes\"},{\"id\":\"wal-table\",\"for\":\"wal\",\"part\":\"storage\",\"set\":\"table\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"another name would be another table without the entries\"},{\"id\":\"claim-added\",\"for\":\"claim-check\",\"change\":\"added\",\"effect\":\"migrate\",\"because\":\"large payloads go to object storage from the cut-over on\",\"source\":\"semantics 7\"},{\"id\":\"claim-removed\",\"for\":\"claim-check\",\"change\":\"removed\",\"effect\":\"data-loss\",\"because\":\"payloads that stored messages still refer to are deleted\",\"source\":\"semantics 4\"},{\"id\":\"claim-threshold\",\"for\":\"claim-check\",\"part\":\"config\",\"set\":\"threshold\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"it holds for new messages; what is stored is found as before\"},{\"id\":\"claim-storage-name\",\"for\":\"claim-check\",\"part\":\"config\",\"set\":\"storage\",\"change\":\"any\",\"effect\":\"data-loss\",\"because\":\"payloads stay where they are and are not found there\"},{\"id\":\"claim-bucket\",\"for\":\"claim-check\",\"part\":\"storage\",\"set\":\"bucket\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"a bucket cannot be renamed; another name would be another bucket without the payloads\",\"source\":\"Amazon S3 docs: General purpose buckets\"},{\"id\":\"claim-key-prefix\",\"for\":\"claim-check\",\"part\":\"storage\",\"set\":\"key_prefix\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"payloads below the old prefix would not be found\"},{\"id\":\"claim-expiry-up\",\"for\":\"claim-check\",\"part\":\"storage\",\"set\":\"expire_days\",\"change\":\"up\",\"unlimited\":\"none\",\"effect\":\"in-place\",\"because\":\"payloads stay for longer\",\"source\":\"Amazon S3 docs: Managing the lifecycle of objects\"},{\"id\":\"claim-expiry-down\",\"for\":\"claim-check\",\"part\":\"storage\",\"set\":\"expire_days\",\"change\":\"down\",\"unlimited\":\"none\",\"effect\":\"data-loss\",\"because\":\"payloads older than the new expiry are deleted\",\"source\":\"semantics 7; Amazon S3 docs: Managing the lifecycle of objects\"},{\"id\":\"outbox-added\",\"for\":\"outbox\",\"change\":\"added\",\"effect\":\"migrate\",\"because\":\"messages are written with the data from the cut-over on\",\"source\":\"semantics 7\"},{\"id\":\"outbox-removed\",\"for\":\"outbox\",\"change\":\"removed\",\"effect\":\"disruptive\",\"because\":\"the outbox is drained first; from then on data and messages no longer commit together\",\"source\":\"semantics 4\"},{\"id\":\"outbox-database\",\"for\":\"outbox\",\"part\":\"config\",\"set\":\"database\",\"change\":\"any\",\"effect\":\"data-loss\",\"because\":\"messages that wait in the old database are not sent\"},{\"id\":\"outbox-batch\",\"for\":\"outbox\",\"part\":\"config\",\"set\":\"batch_size\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"the next batch is of the new size\"},{\"id\":\"outbox-table\",\"for\":\"outbox\",\"part\":\"storage\",\"set\":\"table\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"another name would be another table without the messages that wait\"},{\"id\":\"replay-added\",\"for\":\"replay-store\",\"change\":\"added\",\"effect\":\"migrate\",\"because\":\"messages are stored for replay from the dual write on\",\"source\":\"semantics 7\"},{\"id\":\"replay-removed\",\"for\":\"replay-store\",\"change\":\"removed\",\"effect\":\"data-loss\",\"because\":\"the stored history is deleted and cannot be replayed\",\"source\":\"semantics 4\"},{\"id\":\"replay-retention-up\",\"for\":\"replay-store\",\"set\":\"retention_days\",\"change\":\"up\",\"unlimited\":\"none\",\"effect\":\"in-place\",\"because\":\"the history stays for longer\"},{\"id\":\"replay-retention-down\",\"for\":\"replay-store\",\"set\":\"retention_days\",\"change\":\"down\",\"unlimited\":\"none\",\"effect\":\"data-loss\",\"because\":\"history older than the new retention is deleted\",\"source\":\"semantics 7\"},{\"id\":\"replay-table\",\"for\":\"replay-store\",\"part\":\"storage\",\"set\":\"table\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"another name would be another table without the history\"},{\"id\":\"replay-partition\",\"for\":\"replay-store\",\"part\":\"storage\",\"set\":\"partition_days\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"it holds for the partitions that are made from now on\",\"source\":\"PostgreSQL docs: Table partitioning\"},{\"id\":\"tiered-added\",\"for\":\"tiered-storage\",\"change\":\"added\",\"effect\":\"migrate\",\"because\":\"older data is copied to object storage before the backend lets go of it\",\"source\":\"semantics 7\"},{\"id\":\"tiered-removed\",\"for\":\"tiered-storage\",\"change\":\"removed\",\"effect\":\"data-loss\",\"because\":\"data that is in object storage only is deleted\",\"source\":\"semantics 4\"},{\"id\":\"tiered-hot\",\"for\":\"tiered-storage\",\"part\":\"config\",\"set\":\"hot_tier_days\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"data moves between tiers and none is deleted\"},{\"id\":\"tiered-warm\",\"for\":\"tiered-storage\",\"part\":\"config\",\"set\":\"warm_tier_days\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"data moves between tiers and none is deleted\"},{\"id\":\"tiered-cold\",\"for\":\"tiered-storage\",\"part\":\"config\",\"set\":\"cold_tier\",\"change\":\"any\",\"effect\":\"data-loss\",\"because\":\"data stays where it is and is not found there\"},{\"id\":\"tiered-bucket\",\"for\":\"tiered-storage\",\"part\":\"storage\",\"set\":\"bucket\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"a bucket cannot be renamed; another name would be another bucket without the data\",\"source\":\"Amazon S3 docs: General purpose buckets\"},{\"id\":\"tiered-key-prefix\",\"for\":\"tiered-storage\",\"part\":\"storage\",\"set\":\"key_prefix\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"data below the old prefix would not be found\"},{\"id\":\"tiered-infrequent\",\"for\":\"tiered-storage\",\"part\":\"storage\",\"set\":\"infrequent_access_days\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"objects change their storage class and stay readable\",\"source\":\"Amazon S3 docs: Transitioning objects\"},{\"id\":\"tiered-archive\",\"for\":\"tiered-storage\",\"part\":\"storage\",\"set\":\"archive_days\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"objects change their storage class; none is deleted\",\"source\":\"Amazon S3 docs: Transitioning objects\"},{\"id\":\"tiered-expiry-up\",\"for\":\"tiered-storage\",\"part\":\"storage\",\"set\":\"expire_days\",\"change\":\"up\",\"unlimited\":\"none\",\"effect\":\"in-place\",\"because\":\"data stays for longer\",\"source\":\"Amazon S3 docs: Managing the lifecycle of objects\"},{\"id\":\"tiered-expiry-down\",\"for\":\"tiered-storage\",\"part\":\"storage\",\"set\":\"expire_days\",\"change\":\"down\",\"unlimited\":\"none\",\"effect\":\"data-loss\",\"because\":\"data older than the new expiry is deleted\",\"source\":\"semantics 7; Amazon S3 docs: Managing the lifecycle of objects\"},{\"id\":\"cache-added\",\"for\":\"cache\",\"change\":\"added\",\"effect\":\"migrate\",\"because\":\"it starts empty and fills as entries are read\",\"source\":\"semantics 7\"},{\"id\":\"cache-removed\",\"for\":\"cache\",\"change\":\"removed\",\"effect\":\"migrate\",\"because\":\"it holds copies only; every read goes to the backend again\",\"source\":\"semantics 7\"},{\"id\":\"cache-strategy\",\"for\":\"cache\",\"part\":\"config\",\"set\":\"strategy\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"the cache is emptied and fills again\"},{\"id\":\"cache-ttl\",\"for\":\"cache\",\"part\":\"config\",\"set\":\"ttl_seconds\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"it holds copies only; what is stored has a TTL of its own\"},{\"id\":\"namespace-team\",\"for\":\"namespace\",\"set\":\"team\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"no resource bears the team's name; who must agree is a matter of authorization\",\"source\":\"semantics 2\"},{\"id\":\"namespace-api\",\"for\":\"namespace\",\"set\":\"client_api\",\"change\":\"any\",\"effect\":\"disruptive\",\"because\":\"clients speak another API\",\"source\":\"semantics 1\"},{\"id\":\"access-owner-added\",\"for\":\"access\",\"set\":\"roles.team\",\"change\":\"added\",\"effect\":\"in-place\",\"because\":\"one more team administrates the namespace\"},{\"id\":\"access-owner\",\"for\":\"access\",\"set\":\"roles.team\",\"change\":\"any\",\"effect\":\"disruptive\",\"because\":\"the team may no longer administrate the namespace\"},{\"id\":\"access-service-added\",\"for\":\"access\",\"set\":\"roles.service\",\"change\":\"added\",\"effect\":\"in-place\",\"because\":\"one more service may use the namespace\"},{\"id\":\"access-service-up\",\"for\":\"access\",\"set\":\"roles.service\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"the service may do more\"},{\"id\":\"access-service-down\",\"for\":\"access\",\"set\":\"roles.service\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"what the service may no longer do is refused\"},{\"id\":\"access-service-removed\",\"for\":\"access\",\"set\":\"roles.service\",\"change\":\"removed\",\"effect\":\"disruptive\",\"because\":\"all calls of the service are refused\"},{\"id\":\"access-principal-added\",\"for\":\"access\",\"set\":\"principals\",\"change\":\"added\",\"effect\":\"in-place\",\"because\":\"an identity for a backend that is new\"},{\"id\":\"access-principal-removed\",\"for\":\"access\",\"set\":\"principals\",\"change\":\"removed\",\"effect\":\"in-place\",\"because\":\"the identity goes with the backend that it was for\"},{\"id\":\"access-principal\",\"for\":\"access\",\"set\":\"principals\",\"change\":\"any\",\"effect\":\"kept\",\"because\":\"another name would be another identity without rights to what is stored\"},{\"id\":\"proxy-endpoints-up\",\"for\":\"proxy\",\"set\":\"endpoints\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"clients may connect to one more address\"},{\"id\":\"proxy-endpoints-down\",\"for\":\"proxy\",\"set\":\"endpoints\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"clients that know only an address that goes can no longer connect\"},{\"id\":\"proxy-endpoints\",\"for\":\"proxy\",\"set\":\"endpoints\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"the same addresses in another order\"},{\"id\":\"proxy-chain\",\"for\":\"proxy\",\"set\":\"chain\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"it follows from the patterns and the backend, which have rows of their own\"},{\"id\":\"proxy-limits-up\",\"for\":\"proxy\",\"set\":\"rate_limits\",\"change\":\"up\",\"unlimited\":\"none\",\"effect\":\"in-place\",\"because\":\"clients may do more\",\"source\":\"semantics 7\"},{\"id\":\"proxy-limits-down\",\"for\":\"proxy\",\"set\":\"rate_limits\",\"change\":\"down\",\"unlimited\":\"none\",\"effect\":\"disruptive\",\"because\":\"the proxy refuses what clients do beyond the new limit\",\"source\":\"semantics 6\"},{\"id\":\"audit-sink-added\",\"for\":\"observability\",\"set\":\"audit_log\",\"change\":\"added\",\"effect\":\"in-place\",\"because\":\"every access is recorded from now on\"},{\"id\":\"audit-sink-removed\",\"for\":\"observability\",\"set\":\"audit_log\",\"change\":\"removed\",\"effect\":\"disruptive\",\"because\":\"nothing is recorded from now on\"},{\"id\":\"audit-sink\",\"for\":\"observability\",\"set\":\"audit_log\",\"change\":\"any\",\"effect\":\"disruptive\",\"because\":\"the record goes on elsewhere, and what was recorded stays in the old sink\"},{\"id\":\"pii-up\",\"for\":\"policies\",\"set\":\"pii_handling\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"personal data is protected from now on; what is stored stays as it is\",\"source\":\"semantics 6\"},{\"id\":\"pii-down\",\"for\":\"policies\",\"set\":\"pii_handling\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"personal data is no longer protected\",\"source\":\"semantics 6\"},{\"id\":\"audit-up\",\"for\":\"policies\",\"set\":\"audit_logging\",\"change\":\"up\",\"effect\":\"in-place\",\"because\":\"every access is recorded from now on\",\"source\":\"semantics 6\"},{\"id\":\"audit-down\",\"for\":\"policies\",\"set\":\"audit_logging\",\"change\":\"down\",\"effect\":\"disruptive\",\"because\":\"who does what is no longer recorded\",\"source\":\"semantics 6\"},{\"id\":\"compliance\",\"for\":\"policies\",\"set\":\"compliance\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"a framework changes what a request must say and nothing at any backend\",\"source\":\"semantics 3\"},{\"id\":\"encryption\",\"for\":\"policies\",\"set\":\"encryption_at_rest\",\"change\":\"any\",\"effect\":\"in-place\",\"because\":\"it follows from pii_handling and the backends, which have rows of their own\",\"source\":\"semantics 6\"}]}"
};
/** Where each value stands, as builtin-spans.ts reads it. */
const BUILTIN_SPANS = {
	"backends.yaml": "[1,1,6,8,6,10,6,11,9,17,9,20,12,1,12,13,13,3,13,8,14,18,14,33,14,19,14,25,14,27,14,32,15,18,15,55,15,19,15,25,15,27,15,35,15,37,15,54,16,14,16,18,17,10,17,15,19,25,19,30,21,22,21,25,22,23,22,26,23,3,23,11,24,18,24,53,24,19,24,27,24,29,24,34,24,36,24,42,24,44,24,52,25,18,25,55,25,19,25,25,25,27,25,35,25,37,25,54,26,14,26,18,27,10,27,14,28,25,28,29,30,22,30,25,31,23,31,26,32,3,32,8,33,18,33,28,33,19,33,27,35,18,35,47,35,19,35,27,35,29,35,46,36,14,36,19,37,10,37,14,38,25,38,30,39,22,39,27,40,3,40,7,41,18,41,33,41,19,41,25,41,27,41,32,42,18,42,28,42,19,42,27,43,14,43,18,44,10,44,15,45,25,45,29,47,22,47,25,48,23,48,26,49,3,49,5,51,18,51,20,52,18,52,55,52,19,52,25,52,27,52,35,52,37,52,54,53,14,53,19,54,10,54,15,55,25,55,29,56,3,56,10,57,18,57,26,57,19,57,25,59,18,59,55,59,19,59,25,59,27,59,35,59,37,59,54,60,14,60,19,61,10,61,15,62,25,62,29,64,1,64,6,65,5,65,7,65,9,65,24,66,11,66,68,67,14,67,22,68,14,68,83,69,5,69,7,69,9,69,27,70,11,70,62,71,14,71,19,72,14,72,56,73,5,73,7,73,9,73,23,74,11,74,64,75,14,75,22,76,14,76,56,77,5,77,7,77,9,77,25,78,11,78,35,79,14,79,19,80,14,80,31,82,5,82,7,82,9,82,30,83,11,83,62,84,14,84,19,85,14,85,61,86,5,86,7,86,9,86,26,87,11,87,60,88,14,88,19,89,14,89,45,90,5,90,7,90,9,90,23,91,11,91,33,92,14,92,18,93,14,93,43,95,5,95,7,95,9,95,22,96,11,96,49,97,14,97,19,98,14,98,46,99,5,99,7,99,9,99,21,100,11,100,56,101,14,101,22,102,14,102,53,103,5,103,7,103,9,103,22,104,11,104,32,105,14,105,19,106,14,106,27,108,5,108,7,108,9,108,17,109,11,109,35,110,14,110,22,111,14,111,53,113,5,113,7,113,9,113,23,114,11,114,69,115,14,115,22,116,14,116,38,117,5,117,7,117,9,117,21,118,11,118,64,119,14,119,21,120,14,120,29,121,5,121,7,121,9,121,23,122,11,122,33,123,14,123,22,124,14,124,42]",
	"boundaries.yaml": "[1,1,7,8,7,10,7,11,10,21,10,27,15,1,15,7,16,5,16,60,16,14,16,38,16,50,16,58,17,5,17,82,17,14,17,31,17,41,17,60,17,42,17,59,17,72,17,80,18,5,18,55,18,14,18,33,18,45,18,53,19,5,19,42,19,14,19,22,19,34,19,40,20,5,20,41,20,14,20,21,20,33,20,39,23,1,23,7,24,5,24,67,24,14,24,29,24,41,24,47,24,58,24,65,25,5,25,66,25,14,25,28,25,40,25,46,25,57,25,64,26,5,26,62,26,14,26,29,26,41,26,44,26,55,26,60,27,5,27,69,27,14,27,36,27,48,27,53,27,64,27,67,28,5,28,80,28,14,28,29,28,44,28,59,28,45,28,50,28,52,28,58,28,71,28,78,33,1,33,10,34,13,34,21,34,14,34,20,35,11,35,19,35,12,35,18,36,12,36,20,36,13,36,19,37,15,37,30,37,16,37,21,37,23,37,29,38,14,38,29,38,15,38,20,38,22,38,28,39,11,39,26,39,12,39,17,39,19,39,25]",
	"compliance.yaml": "[1,1,3,8,3,10,3,11,4,1,4,11,5,5,5,7,5,9,5,12,6,12,6,19,7,15,7,44,7,16,7,28,7,30,7,43,8,5,8,7,8,9,8,14,9,12,9,17,10,15,10,44,10,16,10,28,10,30,10,43,11,5,11,7,11,9,11,13,12,12,12,16,13,15,13,29,13,16,13,28,14,5,14,7,14,9,14,12,15,12,15,26,16,15,16,30,16,16,16,29]",
	"defaults.yaml": "[1,1,6,8,6,10,6,11,7,1,7,12,8,3,8,11,9,19,9,52,9,20,9,28,9,30,9,35,9,37,9,43,9,45,9,51,10,5,10,10,11,19,11,40,11,30,11,38,12,20,12,41,12,31,12,39,13,22,13,24,14,18,14,34,14,29,14,32,15,17,15,33,15,28,15,31,16,31,16,46,16,42,16,44,17,18,17,34,17,29,17,32,18,18,18,20,19,12,19,14,20,27,20,29,22,3,22,9,23,19,23,54,23,20,23,25,23,27,23,35,23,37,23,45,23,47,23,53,24,5,24,10,25,19,25,40,25,30,25,38,27,20,27,59,27,31,27,39,27,47,27,57,27,48,27,56,28,15,28,36,28,26,28,34,29,16,29,34,29,27,29,32,30,18,30,34,30,29,30,32,31,17,31,33,31,28,31,31,32,31,32,46,32,42,32,44,33,18,33,34,33,29,33,32,34,25,34,41,34,36,34,39,35,18,35,36,35,29,35,34,36,27,36,29,38,3,38,8,39,19,39,55,39,20,39,26,39,28,39,36,39,38,39,46,39,48,39,54,40,5,40,10,41,19,41,38,41,30,41,36,42,20,42,41,42,31,42,39,43,22,43,24,44,15,44,36,44,26,44,34,45,16,45,34,45,27,45,32,46,18,46,34,46,29,46,32,47,17,47,33,47,28,47,31,48,31,48,46,48,42,48,44,49,18,49,34,49,29,49,32,50,25,50,41,50,36,50,39,51,18,51,36,51,29,51,34,52,27,52,29,54,3,54,9,55,19,55,54,55,20,55,28,55,30,55,38,55,40,55,45,55,47,55,53,56,5,56,10,58,19,58,40,58,30,58,38,59,20,59,41,59,31,59,39,60,22,60,24,61,17,61,33,61,28,61,31,62,31,62,46,62,42,62,44,63,18,63,34,63,29,63,32,64,18,64,20,65,27,65,29,66,25,66,41,66,36,66,39,67,19,67,42,67,30,67,40,69,3,69,11,70,19,70,52,70,20,70,25,70,27,70,35,70,37,70,43,70,45,70,51,71,5,71,10,72,19,72,38,72,30,72,36,74,20,74,55,74,31,74,37,74,45,74,53,74,46,74,52,75,15,75,36,75,26,75,34,76,16,76,33,76,27,76,31,77,18,77,34,77,29,77,32,78,17,78,33,78,28,78,31,79,31,79,46,79,42,79,44,80,18,80,34,80,29,80,32,81,18,81,38,81,29,81,36,82,27,82,29]",
	"patterns.yaml": "[1,1,14,8,14,10,14,11,15,1,15,9,16,5,16,7,16,9,16,12,18,11,18,65,19,14,19,56,20,16,20,24,21,5,21,11,22,22,22,26,24,5,24,7,24,9,24,20,26,11,26,41,27,14,27,72,28,16,28,18,29,5,29,11,30,18,30,21,31,16,31,18,33,5,33,7,33,9,33,15,34,11,34,79,35,14,35,60,36,16,36,24,37,5,37,11,38,17,38,25,39,5,39,12,40,19,40,24,42,5,42,7,42,9,42,21,43,11,43,36,44,14,44,47,45,16,45,24,46,5,46,12,47,23,47,59,47,32,47,47,47,53,47,57,49,5,49,7,49,9,49,23,51,11,51,94,52,14,52,62,53,16,53,18,54,5,54,11,55,22,55,23,56,23,56,25,57,18,57,20,59,5,59,7,59,9,59,14,60,11,60,86,61,14,61,70,62,5,62,11,63,17,63,27,64,5,64,12,65,20,65,53,65,29,65,38,65,44,65,51]",
	"sizing.yaml": "[1,1,10,8,10,10,10,11,11,1,11,6,13,5,13,109,13,11,13,22,13,29,13,34,13,41,13,46,13,55,13,97,13,103,13,107,14,5,14,7,14,9,14,25,15,10,15,15,16,10,16,20,17,12,17,62,18,9,18,14,19,15,19,16,20,14,20,17,21,14,21,57,22,5,22,98,22,11,22,28,22,35,22,40,22,47,22,58,22,67,22,72,22,78,22,83,22,95,22,96,23,5,23,7,23,9,23,32,24,10,24,15,25,10,25,29,26,11,26,39,27,12,27,17,28,9,28,14,29,15,29,16,30,14,30,59,31,5,31,105,31,11,31,27,31,34,31,39,31,46,31,65,31,74,31,79,31,85,31,90,31,102,31,103,32,5,32,7,32,9,32,34,33,10,33,15,34,10,34,27,35,11,35,38,36,12,36,81,37,9,37,14,38,14,38,80,39,5,39,7,39,9,39,26,40,10,40,15,41,10,41,27,42,12,42,42,43,9,43,14,44,14,44,41,45,5,45,7,45,9,45,31,46,10,46,15,47,10,47,22,48,11,48,41,49,12,49,79,50,9,50,21,51,14,51,85,52,5,52,134,52,11,52,34,52,41,52,46,52,53,52,65,52,73,52,99,52,108,52,114,52,120,52,132,53,5,53,101,53,11,53,26,53,33,53,38,53,45,53,57,53,66,53,81,53,87,53,99,56,5,56,109,56,11,56,22,56,29,56,33,56,40,56,46,56,55,56,97,56,103,56,107,57,5,57,7,57,9,57,29,58,10,58,14,59,10,59,18,60,11,60,39,61,12,61,17,62,9,62,14,63,15,63,16,64,14,64,69,65,5,65,90,65,11,65,24,65,31,65,35,65,42,65,50,65,59,65,64,65,70,65,75,65,87,65,88,66,5,66,7,66,9,66,28,67,10,67,14,68,10,68,25,69,11,69,41,70,12,70,79,71,9,71,16,72,14,72,45,73,5,73,159,73,11,73,31,73,38,73,42,73,49,73,64,73,72,73,98,73,107,73,112,73,118,73,125,73,136,73,157,74,5,74,95,74,11,74,23,74,30,74,34,74,41,74,56,74,65,74,80,74,86,74,93,75,5,75,7,75,9,75,33,76,10,76,14,77,10,77,22,78,11,78,38,79,12,79,81,80,9,80,14,81,14,81,68,82,5,82,135,82,11,82,27,82,34,82,38,82,45,82,57,82,66,82,96,82,102,82,107,82,118,82,133,83,5,83,114,83,11,83,31,83,38,83,42,83,49,83,64,83,73,83,101,83,107,83,112,86,5,86,127,86,11,86,25,86,32,86,40,86,47,86,52,86,61,86,115,86,121,86,125,87,5,87,7,87,9,87,22,88,10,88,18,89,10,89,30,90,12,90,52,91,9,91,14,92,15,92,16,93,14,93,17,94,14,94,53,95,5,95,7,95,9,95,33,96,10,96,18,97,10,97,27,98,11,98,69,99,12,99,22,100,9,100,17,101,14,101,38,102,5,102,103,102,11,102,27,102,34,102,42,102,49,102,66,102,75,102,87,102,93,102,101,103,5,103,315,103,11,103,36,103,43,103,51,103,58,103,72,103,80,103,110,103,119,103,261,103,267,103,271,103,282,103,313,104,5,104,129,104,11,104,29,104,36,104,44,104,51,104,65,104,73,104,93,104,102,104,117,104,123,104,127,106,5,106,7,106,9,106,34,107,10,107,18,108,10,108,24,109,11,109,69,110,12,110,19,111,9,111,13,112,14,112,58,113,5,113,164,113,11,113,35,113,42,113,50,113,57,113,71,113,79,113,136,113,145,113,152,113,158,113,162,114,5,114,162,114,11,114,34,114,41,114,49,114,56,114,70,114,78,114,133,114,142,114,150,114,156,114,160,115,5,115,111,115,11,115,23,115,30,115,38,115,45,115,56,115,64,115,78,115,87,115,96,115,102,115,109,118,5,118,85,118,11,118,23,118,30,118,35,118,42,118,52,118,61,118,73,118,79,118,83,119,5,119,105,119,11,119,20,119,27,119,32,119,39,119,50,119,58,119,72,119,81,119,90,119,96,119,103,120,5,120,7,120,9,120,21,121,10,121,15,122,10,122,22,123,12,123,33,124,9,124,14,125,14,125,106,126,5,126,112,126,11,126,28,126,35,126,40,126,47,126,62,126,71,126,99,126,105,126,110,129,5,129,108,129,11,129,26,129,33,129,40,129,47,129,54,129,63,129,96,129,102,129,106,130,5,130,174,130,11,130,30,130,37,130,44,130,51,130,65,130,73,130,95,130,104,130,122,130,128,130,132,130,143,130,172,131,5,131,172,131,11,131,31,131,38,131,45,131,52,131,66,131,74,131,95,131,104,131,121,131,127,131,131,131,142,131,170,132,5,132,102,132,11,132,30,132,37,132,44,132,51,132,65,132,74,132,90,132,96,132,100,135,5,135,107,135,11,135,20,135,27,135,30,135,37,135,42,135,51,135,95,135,101,135,105,137,5,137,116,137,11,137,23,137,30,137,36,137,43,137,48,137,57,137,104,137,110,137,114,139,5,139,122,139,11,139,23,139,30,139,42,139,49,139,54,139,63,139,110,139,116,139,120,140,5,140,103,140,11,140,27,140,34,140,46,140,53,140,67,140,76,140,91,140,97,140,101,141,5,141,136,141,11,141,33,141,40,141,52,141,59,141,73,141,81,141,108,141,117,141,124,141,130,141,134,142,5,142,96,142,11,142,27,142,34,142,46,142,53,142,67,142,76,142,84,142,90,142,94,144,5,144,152,144,11,144,23,144,30,144,41,144,48,144,54,144,63,144,107,144,113,144,117,144,128,144,150,145,5,145,99,145,11,145,27,145,34,145,45,145,52,145,62,145,71,145,87,145,93,145,97,146,5,146,146,146,11,146,23,146,30,146,41,146,48,146,59,146,68,146,83,146,89,146,93,146,104,146,144,148,5,148,156,148,11,148,24,148,31,148,45,148,52,148,58,148,67,148,111,148,117,148,121,148,132,148,154,149,5,149,98,149,11,149,28,149,35,149,49,149,56,149,66,149,75,149,86,149,92,149,96,150,5,150,7,150,9,150,26,151,10,151,24,152,10,152,32,153,11,153,129,154,12,154,73,155,9,155,13,156,14,156,93,157,5,157,7,157,9,157,23,158,10,158,24,159,10,159,22,160,11,160,130,161,12,161,84,162,9,162,13,163,14,163,106,164,5,164,99,164,11,164,24,164,31,164,45,164,52,164,63,164,72,164,87,164,93,164,97]",
	"transitions.yaml": "[1,1,25,8,25,10,25,11,26,1,26,12,28,5,28,169,28,11,28,22,28,29,28,34,28,41,28,46,28,56,28,59,28,69,28,73,28,84,28,167,29,5,29,7,29,9,29,33,30,10,30,15,31,10,31,20,32,13,32,15,33,11,33,24,34,13,34,23,35,14,35,103,36,13,36,61,37,5,37,169,37,11,37,30,37,37,37,42,37,49,37,59,37,69,37,71,37,81,37,89,37,100,37,146,37,156,37,167,38,5,38,208,38,11,38,32,38,39,38,44,38,51,38,61,38,71,38,75,38,85,38,89,38,100,38,146,38,156,38,206,39,5,39,229,39,11,39,31,39,38,39,43,39,50,39,61,39,71,39,73,39,83,39,91,39,102,39,167,39,177,39,227,41,5,41,225,41,11,41,33,41,40,41,45,41,52,41,63,41,73,41,77,41,87,41,97,41,108,41,170,41,180,41,223,42,5,42,190,42,11,42,30,42,37,42,42,42,49,42,68,42,78,42,80,42,90,42,98,42,109,42,144,42,154,42,188,43,5,43,229,43,11,43,32,43,39,43,44,43,51,43,70,43,80,43,84,43,94,43,104,43,115,43,183,43,193,43,227,44,5,44,187,44,11,44,27,44,34,44,39,44,46,44,63,44,73,44,75,44,85,44,93,44,104,44,141,44,151,44,185,45,5,45,160,45,11,45,29,45,36,45,41,45,48,45,65,45,75,45,79,45,89,45,99,45,110,45,137,45,147,45,158,46,5,46,193,46,11,46,29,46,36,46,41,46,48,46,60,46,70,46,72,46,85,46,87,46,97,46,105,46,116,46,147,46,157,46,191,48,5,48,7,48,9,48,31,49,10,49,15,50,10,50,22,51,13,51,17,52,16,52,18,53,11,53,41,54,13,54,23,55,14,55,96,56,13,56,24,57,5,57,193,57,11,57,31,57,38,57,43,57,50,57,62,57,72,57,76,57,89,57,91,57,101,57,110,57,121,57,170,57,180,57,191,60,5,60,218,60,11,60,22,60,29,60,33,60,40,60,46,60,56,60,59,60,69,60,73,60,84,60,169,60,179,60,216,61,5,61,209,61,11,61,27,61,34,61,38,61,45,61,53,61,63,61,65,61,75,61,83,61,94,61,160,61,170,61,207,62,5,62,212,62,11,62,29,62,36,62,40,62,47,62,55,62,65,62,69,62,79,62,89,62,100,62,163,62,173,62,210,63,5,63,173,63,11,63,22,63,29,63,33,63,40,63,55,63,65,63,67,63,80,63,81,63,91,63,99,63,110,63,141,63,151,63,171,64,5,64,7,64,9,64,24,65,10,65,14,66,10,66,25,67,13,67,17,68,16,68,17,69,11,69,41,70,13,70,23,71,14,71,97,72,13,72,24,73,5,73,183,73,11,73,24,73,31,73,35,73,42,73,57,73,67,73,71,73,84,73,85,73,95,73,104,73,115,73,160,73,170,73,181,74,5,74,166,74,11,74,26,74,33,74,37,74,44,74,56,74,66,74,68,74,78,74,86,74,97,74,134,74,144,74,164,75,5,75,153,75,11,75,28,75,35,75,39,75,46,75,58,75,68,75,72,75,82,75,92,75,103,75,130,75,140,75,151,76,5,76,151,76,11,76,30,76,37,76,41,76,48,76,63,76,73,76,75,76,85,76,93,76,104,76,128,76,138,76,149,77,5,77,152,77,11,77,32,77,39,77,43,77,50,77,65,77,75,77,79,77,89,77,99,77,110,77,150,80,5,80,144,80,11,80,25,80,32,80,40,80,47,80,52,80,62,80,65,80,75,80,79,80,90,80,142,81,5,81,185,81,11,81,27,81,34,81,42,81,49,81,69,81,79,81,81,81,91,81,99,81,110,81,162,81,172,81,183,82,5,82,161,82,11,82,29,82,36,82,44,82,51,82,71,82,81,82,85,82,95,82,105,82,116,82,159,83,5,83,187,83,11,83,30,83,37,83,45,83,52,83,69,83,79,83,81,83,91,83,99,83,110,83,139,83,149,83,185,84,5,84,208,84,11,84,32,84,39,84,47,84,54,84,71,84,81,84,85,84,95,84,105,84,116,84,160,84,170,84,206,85,5,85,159,85,11,85,32,85,39,85,47,85,54,85,68,85,78,85,80,85,93,85,97,85,107,85,115,85,126,85,157,86,5,86,7,86,9,86,34,87,10,87,18,88,10,88,24,89,13,89,17,90,16,90,20,91,11,91,41,92,13,92,23,93,14,93,96,94,13,94,24,95,5,95,199,95,11,95,34,95,41,95,49,95,56,95,70,95,80,95,84,95,97,95,101,95,111,95,120,95,131,95,176,95,186,95,197,97,5,97,243,97,11,97,35,97,42,97,50,97,57,97,71,97,81,97,86,97,96,97,106,97,117,97,194,97,204,97,241,98,5,98,209,98,11,98,37,98,44,98,52,98,59,98,73,98,83,98,90,98,100,98,104,98,115,98,160,98,170,98,207,99,5,99,209,99,11,99,29,99,36,99,44,99,51,99,65,99,75,99,78,99,88,99,96,99,107,99,160,99,170,99,207,100,5,100,142,100,11,100,26,100,33,100,41,100,48,100,59,100,69,100,71,100,84,100,88,100,98,100,106,100,117,100,140,101,5,101,187,101,11,101,28,101,35,101,43,101,50,101,61,101,71,101,75,101,88,101,92,101,102,101,111,101,122,101,164,101,174,101,185,104,5,104,137,104,11,104,23,104,30,104,35,104,42,104,52,104,62,104,65,104,75,104,79,104,90,104,135,105,5,105,192,105,11,105,23,105,30,105,35,105,42,105,53,105,63,105,65,105,78,105,82,105,92,105,100,105,111,105,160,105,170,105,190,106,5,106,189,106,11,106,25,106,32,106,37,106,44,106,55,106,65,106,69,106,82,106,86,106,96,106,105,106,116,106,166,106,176,106,187,107,5,107,172,107,11,107,23,107,30,107,35,107,42,107,54,107,64,107,67,107,77,107,85,107,96,107,149,107,159,107,170,108,5,108,153,108,11,108,31,108,38,108,43,108,50,108,65,108,75,108,77,108,87,108,95,108,106,108,130,108,140,108,151,109,5,109,154,109,11,109,33,109,40,109,45,109,52,109,67,109,77,109,81,109,91,109,101,109,112,109,152,112,5,112,149,112,11,112,26,112,33,112,40,112,47,112,54,112,64,112,67,112,77,112,81,112,92,112,147,113,5,113,238,113,11,113,24,113,31,113,38,113,45,113,59,113,69,113,72,113,82,113,92,113,103,113,179,113,189,113,236,116,5,116,142,116,11,116,20,116,27,116,30,116,40,116,45,116,55,116,62,116,73,116,119,116,129,116,140,117,5,117,180,117,11,117,22,117,29,117,32,117,42,117,49,117,59,117,69,117,80,117,157,117,167,117,178,118,5,118,157,118,11,118,23,118,30,118,33,118,41,118,47,118,54,118,67,118,77,118,79,118,89,118,97,118,108,118,155,119,5,119,152,119,11,119,25,119,32,119,35,119,43,119,49,119,56,119,69,119,79,119,83,119,93,119,103,119,114,119,150,120,5,120,152,120,11,120,20,120,27,120,30,120,38,120,45,120,52,120,57,120,67,120,70,120,80,120,84,120,95,120,150,123,5,123,162,123,11,123,22,123,29,123,40,123,50,123,55,123,65,123,72,123,83,123,139,123,149,123,160,124,5,124,168,124,11,124,24,124,31,124,42,124,52,124,59,124,69,124,78,124,89,124,145,124,155,124,166,125,5,125,178,125,11,125,26,125,33,125,44,125,52,125,58,125,65,125,74,125,84,125,87,125,97,125,105,125,116,125,176,126,5,126,172,126,11,126,29,126,36,126,47,126,55,126,61,126,68,126,75,126,85,126,88,126,98,126,107,126,118,126,170,127,5,127,245,127,11,127,23,127,30,127,41,127,49,127,56,127,63,127,69,127,79,127,82,127,92,127,96,127,107,127,192,127,202,127,243,128,5,128,165,128,11,128,27,128,34,128,45,128,53,128,60,128,67,128,77,128,87,128,90,128,100,128,104,128,115,128,163,129,5,129,222,129,11,129,26,129,33,129,44,129,52,129,59,129,66,129,77,129,87,129,89,129,102,129,106,129,116,129,124,129,135,129,159,129,169,129,220,130,5,130,262,130,11,130,28,130,35,130,46,130,54,130,61,130,68,130,79,130,89,130,93,130,106,130,110,130,120,130,129,130,140,130,186,130,196,130,260,133,5,133,157,133,11,133,23,133,30,133,36,133,46,133,51,133,61,133,68,133,79,133,134,133,144,133,155,134,5,134,194,134,11,134,25,134,32,134,38,134,48,134,55,134,65,134,75,134,86,134,171,134,181,134,192,135,5,135,164,135,11,135,26,135,33,135,39,135,47,135,53,135,60,135,68,135,78,135,81,135,91,135,100,135,111,135,162,136,5,136,144,136,11,136,23,136,30,136,36,136,44,136,50,136,57,136,67,136,77,136,80,136,90,136,98,136,109,136,142,137,5,137,169,137,11,137,23,137,30,137,36,137,44,137,51,137,58,137,63,137,73,137,76,137,86,137,90,137,101,137,167,140,5,140,161,140,11,140,23,140,30,140,42,140,52,140,57,140,67,140,74,140,85,140,138,140,148,140,159,141,5,141,166,141,11,141,25,141,32,141,44,141,54,141,61,141,71,141,80,141,91,141,143,141,153,141,164,142,5,142,158,142,11,142,30,142,37,142,49,142,56,142,70,142,80,142,82,142,95,142,99,142,109,142,117,142,128,142,156,143,5,143,203,143,11,143,32,143,39,143,51,143,58,143,72,143,82,143,86,143,99,143,103,143,113,143,122,143,133,143,180,143,190,143,201,144,5,144,164,144,11,144,23,144,30,144,42,144,50,144,57,144,64,144,69,144,79,144,82,144,92,144,96,144,107,144,162,145,5,145,226,145,11,145,27,145,34,145,46,145,54,145,61,145,68,145,82,145,92,145,95,145,105,145,113,145,124,145,177,145,187,145,224,148,5,148,181,148,11,148,23,148,30,148,44,148,54,148,59,148,69,148,76,148,87,148,158,148,168,148,179,149,5,149,162,149,11,149,25,149,32,149,46,149,56,149,63,149,73,149,82,149,93,149,139,149,149,149,160,150,5,150,164,150,11,150,21,150,28,150,42,150,50,150,56,150,63,150,76,150,86,150,89,150,99,150,107,150,118,150,162,151,5,151,166,151,11,151,22,151,29,151,43,151,51,151,57,151,64,151,78,151,88,151,91,151,101,151,109,151,120,151,164,152,5,152,163,152,11,152,22,152,29,152,43,152,51,152,57,152,64,152,73,152,83,152,86,152,96,152,105,152,116,152,161,153,5,153,245,153,11,153,24,153,31,153,45,153,53,153,60,153,67,153,73,153,83,153,86,153,96,153,100,153,111,153,192,153,202,153,243,154,5,154,165,154,11,154,28,154,35,154,49,154,57,154,64,154,71,154,81,154,91,154,94,154,104,154,108,154,119,154,163,155,5,155,238,155,11,155,28,155,35,155,49,155,57,155,64,155,71,155,93,155,103,155,106,155,116,155,124,155,135,155,187,155,197,155,236,156,5,156,224,156,11,156,25,156,32,156,46,156,54,156,61,156,68,156,80,156,90,156,93,156,103,156,111,156,122,156,173,156,183,156,222,157,5,157,223,157,11,157,27,157,34,157,48,157,56,157,63,157,70,157,81,157,91,157,93,157,106,157,110,157,120,157,128,157,139,157,160,157,170,157,221,158,5,158,261,158,11,158,29,158,36,158,50,158,58,158,65,158,72,158,83,158,93,158,97,158,110,158,114,158,124,158,133,158,144,158,185,158,195,158,259,161,5,161,145,161,11,161,22,161,29,161,34,161,44,161,49,161,59,161,66,161,77,161,122,161,132,161,143,162,5,162,162,162,11,162,24,162,31,162,36,162,46,162,53,162,63,162,70,162,81,162,139,162,149,162,160,163,5,163,146,163,11,163,25,163,32,163,37,163,45,163,51,163,58,163,66,163,76,163,79,163,89,163,97,163,108,163,144,164,5,164,165,164,11,164,20,164,27,164,32,164,40,164,46,164,53,164,64,164,74,164,77,164,87,164,95,164,106,164,163,167,5,167,195,167,11,167,25,167,32,167,41,167,48,167,52,167,62,167,65,167,75,167,83,167,94,167,172,167,182,167,193,169,5,169,149,169,11,169,24,169,31,169,40,169,47,169,57,169,67,169,70,169,80,169,90,169,101,169,126,169,136,169,147,172,5,172,146,172,11,172,29,172,36,172,42,172,49,172,59,172,69,172,74,172,84,172,92,172,103,172,144,173,5,173,148,173,11,173,23,173,30,173,36,173,43,173,53,173,63,173,66,173,76,173,86,173,97,173,146,174,5,174,148,174,11,174,31,174,38,174,44,174,51,174,64,174,74,174,79,174,89,174,97,174,108,174,146,175,5,175,127,175,11,175,28,175,35,175,41,175,48,175,61,175,71,175,73,175,83,175,91,175,102,175,125,176,5,176,154,176,11,176,30,176,37,176,43,176,50,176,63,176,73,176,77,176,87,176,97,176,108,176,152,177,5,177,152,177,11,177,33,177,40,177,46,177,53,177,66,177,76,177,83,177,93,177,103,177,114,177,150,179,5,179,146,179,11,179,33,179,40,179,46,179,53,179,63,179,73,179,78,179,88,179,96,179,107,179,144,180,5,180,163,180,11,180,35,180,42,180,48,180,55,180,65,180,75,180,82,180,92,180,100,180,111,180,161,181,5,181,168,181,11,181,27,181,34,181,40,181,47,181,57,181,67,181,70,181,80,181,84,181,95,181,166,184,5,184,139,184,11,184,29,184,36,184,41,184,48,184,57,184,67,184,69,184,79,184,87,184,98,184,137,185,5,185,171,185,11,185,31,185,38,185,43,185,50,185,59,185,69,185,73,185,83,185,93,185,104,185,169,186,5,186,133,186,11,186,26,186,33,186,38,186,45,186,54,186,64,186,67,186,77,186,85,186,96,186,131,187,5,187,166,187,11,187,22,187,29,187,34,187,41,187,46,187,56,187,59,187,69,187,77,187,88,187,164,188,5,188,156,188,11,188,26,188,33,188,38,188,45,188,56,188,66,188,68,188,81,188,85,188,95,188,103,188,114,188,133,188,143,188,154,189,5,189,197,189,11,189,28,189,35,189,40,189,47,189,58,189,68,189,72,189,85,189,89,189,99,189,109,189,120,189,174,189,184,189,195,192,5,192,145,192,11,192,27,192,34,192,47,192,54,192,63,192,73,192,78,192,88,192,96,192,107,192,143,193,5,193,146,193,11,193,29,193,36,193,49,193,56,193,65,193,75,193,82,193,92,193,102,193,113,193,144,194,5,194,178,194,11,194,21,194,28,194,41,194,48,194,57,194,67,194,70,194,80,194,90,194,101,194,176,197,5,197,184,197,11,197,17,197,24,197,32,197,39,197,51,197,61,197,63,197,73,197,81,197,92,197,161,197,171,197,182,198,5,198,157,198,11,198,19,198,26,198,34,198,41,198,53,198,63,198,67,198,77,198,87,198,98,198,134,198,144,198,155,199,5,199,154,199,11,199,19,199,26,199,34,199,41,199,54,199,64,199,66,199,76,199,84,199,95,199,131,199,141,199,152,200,5,200,159,200,11,200,21,200,28,200,36,200,43,200,56,200,66,200,70,200,80,200,90,200,101,200,136,200,146,200,157,201,5,201,188,201,11,201,21,201,28,201,36,201,43,201,53,201,63,201,66,201,76,201,84,201,95,201,165,201,175,201,186,202,5,202,203,202,11,202,21,202,28,202,36,202,43,202,61,202,71,202,74,202,84,202,92,202,103,202,180,202,190,202,201]"
};
// src/core/policy/builtin-spans.ts
/** Where a value stands; undefined for what is not written. */
function spanAt(spans, value, at) {
	let node = value;
	let index = 0;
	for (const step of at) {
		if (!isContainer(node) || !Object.hasOwn(node, step)) return void 0;
		index++;
		for (const key of Object.keys(node)) {
			if (key === String(step)) break;
			index += sizeOf(node[key]);
		}
		node = node[step];
	}
	const [line, column, end_line, end_column] = spans.slice(index * 4, index * 4 + 4);
	return end_column === void 0 ? void 0 : {
		line,
		column,
		end_line,
		end_column
	};
}
const isContainer = (value) => typeof value === "object" && value !== null;
function sizeOf(value) {
	let size = 1;
	if (isContainer(value)) for (const inner of Object.values(value)) size += sizeOf(inner);
	return size;
}
// src/core/policy/expression-position.ts
/**
* The place of a part of an expression within its file, where the expression stands on one line as a plain or
* quoted scalar; otherwise (block scalars, rare escapes) the scalar itself.
*/
function spanOfPart(text, scalar, source, part) {
	if (scalar.line !== scalar.end_line) return scalar;
	const offsets = offsetsIn(lineOf(text, scalar.line).slice(scalar.column - 1, scalar.end_column - 1), source);
	if (!offsets) return scalar;
	const start = scalar.column + offsets[part.start];
	const end = Math.max(scalar.column + offsets[part.end], start + 1);
	return {
		...scalar,
		column: start,
		end_column: end
	};
}
function lineOf(text, line) {
	let from = 0;
	for (let n = 1; n < line; n++) from = text.indexOf("\n", from) + 1;
	const to = text.indexOf("\n", from);
	return text.slice(from, to < 0 ? void 0 : to);
}
/** For each character of the value, and for its end, where it stands in the scalar as written. */
function offsetsIn(raw, value) {
	const quote = raw[0] === "\"" || raw[0] === "'" ? raw[0] : "";
	const offsets = [];
	let at = quote.length;
	for (let i = 0; i < value.length; i++) {
		offsets.push(at);
		if (quote === "'" && value[i] === "'" && raw.startsWith("''", at)) at += 2;
		else if (quote === "\"" && raw[at] === "\\" && raw[at + 1] === value[i] && (value[i] === "\"" || value[i] === "\\")) at += 2;
		else if (raw[at] === value[i] && !(quote !== "" && raw[at] === quote)) at += 1;
		else return void 0;
	}
	offsets.push(at);
	return raw.slice(at) === quote ? offsets : void 0;
}
// src/core/policy/policy-problem.ts
const reportInto = (problems, file) => (path, message, recommendation, more = {}) => {
	problems.push({
		ref: {
			file,
			path
		},
		message,
		recommendation,
		...more
	});
};
// src/core/policy/policy-schema-problems.ts
/** Reports what a file's schema says against its value, in words; whether it says nothing. */
function checkSchema(validate, value, report) {
	if (validate(value)) return true;
	const seen = /* @__PURE__ */ new Set();
	const renamed = /* @__PURE__ */ new Set();
	for (const error of validate.errors ?? []) {
		if (/\/anyOf\/[0-9]+\//.test(error.schemaPath)) continue;
		const at = pointerPath(error.instancePath, value);
		if (error.keyword === "additionalProperties") renamed.add(reportUnknownKey(at, error, report));
		else if (error.keyword !== "required" && !seen.has(error.instancePath)) {
			seen.add(error.instancePath);
			const expected = expectation(error);
			report(at, `${nameOf(at)} must be ${expected}, not ${showValue(error.data)}`, suggestionFor(error) ?? `Write ${expected}`);
		}
	}
	for (const error of validate.errors ?? []) {
		if (error.keyword !== "required") continue;
		const at = pointerPath(error.instancePath, value);
		const field = formatPath([...at, error.params.missingProperty]);
		if (!renamed.has(field)) report(at, `Field '${field}' is missing`, `Add ${field}${exampleOf(field)}`);
	}
	return false;
}
/** How a mapping may look that every company must state itself. */
const EXAMPLES = { default_quota: SOME_QUOTA };
const exampleOf = (field) => Object.hasOwn(EXAMPLES, field) ? `, for example ${field}: ${EXAMPLES[field]}` : "";
const nameOf = (at) => at.length === 0 ? "A policy file" : formatPath(at);
/** Gives the field that was meant, so that it is not reported as missing. */
function reportUnknownKey(parent, error, report) {
	const key = String(error.params.additionalProperty);
	const known = Object.keys(error.parentSchema?.properties ?? {});
	const meant = closest(key, known);
	const where = parent.length === 0 ? "" : ` in ${formatPath(parent)}`;
	report([...parent, key], `Unknown field '${key}'${where}`, `${didYouMean(meant)}Known fields: ${known.join(", ")}`, { key: true });
	return meant === void 0 ? "" : formatPath([...parent, meant]);
}
/** What a value should be: after "must be". */
function expectation(error) {
	const { limit } = error.params;
	switch (error.keyword) {
		case "minLength":
		case "maxLength": return `${limitWord(error)} ${limit} character${limit === 1 ? "" : "s"} long`;
		case "minItems":
		case "maxItems":
		case "minProperties":
		case "maxProperties": return `${error.keyword.endsWith("Items") ? "a list" : "a mapping"} of ${limitWord(error)} ${limit} entr${limit === 1 ? "y" : "ies"}`;
		case "minimum": return `${limit} or more`;
		case "maximum": return `${limit} or less`;
		case "exclusiveMinimum": return `more than ${limit}`;
		default: return describe(error.parentSchema);
	}
}
const limitWord = ({ keyword }) => keyword.startsWith("min") ? "at least" : "at most";
function describe(schema) {
	if ("const" in schema) return showValue(schema.const);
	if (schema.enum) return orList(schema.enum.map((value) => `'${value}'`));
	if (schema.anyOf) return orList(schema.anyOf.map(describe));
	if (schema.pattern !== void 0) return FORMATS.find(([part]) => schema.pattern.includes(part))?.[1] ?? "of another form";
	return orList([schema.type ?? []].flat().map((type) => TYPE_WORDS[type] ?? type));
}
/** What the patterns of the policy schemas ask for, by a part of them that no other has. */
const FORMATS = [
	["KMGTP", "a size such as '1TB'"],
	["months", "a duration such as '30days'"],
	["[0-9]{4}-", "a date such as '2027-03-31'"],
	["A-Za-z0-9._-", "organisation/team as GitHub writes it, such as 'acme/payments'"],
	["a-z*", "a name of lower-case words joined by hyphens, in which * stands for any characters"],
	["[.]", "a name such as 'retention.ms'"],
	["{0,30}", "lower-case letters, digits and hyphens, at most 32"],
	["-[a-z0-9]+", "lower-case words joined by hyphens, such as 'kafka-partitions'"]
];
function suggestionFor({ keyword, params, data }) {
	if (keyword !== "enum" || typeof data !== "string") return void 0;
	const meant = closest(data, params.allowedValues);
	return meant && `Did you mean '${meant}'?`;
}
const orList = (parts) => parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;
// src/core/policy/policy-files.ts
/** The files of a policies folder, by the name refs use, and what checks each. */
const SCHEMAS = {
	"teams.yaml": validatePolicyTeams,
	"approvals.yaml": validatePolicyApprovals,
	"boundaries.yaml": validatePolicyBoundaries,
	"defaults.yaml": validatePolicyDefaults,
	"patterns.yaml": validatePolicyPatterns,
	"backends.yaml": validatePolicyBackends,
	"sizing.yaml": validatePolicySizing,
	"compliance.yaml": validatePolicyCompliance,
	"transitions.yaml": validatePolicyTransitions
};
const POLICY_NAMES = Object.keys(SCHEMAS);
/** How refs name the settings. */
const SETTINGS = "prism.yaml";
/** Opens prism.yaml, where there is one. */
function openSettings(source, problems, known) {
	return source && open(source, "prism.yaml", validateSettings, problems, known);
}
/**
* Opens every file of the set: those of the policies folder, and the built-in ones it does not have.
*
* @param setting The policies folder as prism.yaml names it.
*/
function openPolicies(sources, setting, problems, known) {
	const folder = folderOf(sources, setting);
	const byName = /* @__PURE__ */ new Map();
	for (const source of sources) {
		const path = source.path.includes("/") ? source.path : folder + source.path;
		const written = path.slice(folder.length);
		const name = written.replace(/\.yml$/, ".yaml");
		if (!name.endsWith(".yaml")) continue;
		const twin = byName.get(name);
		const report = reportInto(problems, written);
		if (twin) report([], `${twin.path} and ${path} are the same policy`, "Keep one of the two");
		else if (isPolicyName(name)) byName.set(name, open({
			...source,
			path
		}, name, SCHEMAS[name], problems, known));
		else report([], `There is no policy file of the name '${written}'`, `${didYouMean(closestName(name))}Policy files: ${POLICY_NAMES.join(", ")}`);
	}
	for (const name of POLICY_NAMES) {
		const text = BUILTIN_POLICIES[name];
		if (byName.has(name) || text === void 0) continue;
		byName.set(name, builtinFile(name, text));
	}
	return {
		byName,
		folder
	};
}
const isPolicyName = (name) => Object.hasOwn(SCHEMAS, name);
function closestName(name) {
	const stem = closest(name.slice(0, -5), POLICY_NAMES.map((known) => known.slice(0, -5)));
	return stem && `${stem}.yaml`;
}
/** The folder the files are in: that of prism.yaml, unless `--policies` named another one. */
function folderOf(sources, setting) {
	const plain = setting.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
	const folder = plain === "" || plain === "." ? "" : `${plain}/`;
	const elsewhere = sources.find(({ path }) => path.includes("/") && !path.startsWith(folder))?.path;
	return elsewhere === void 0 ? folder : elsewhere.slice(0, elsewhere.lastIndexOf("/") + 1);
}
function open(source, name, validate, problems, known) {
	const value = Object.hasOwn(known, source.path) ? known[source.path] : void 0;
	if ("text" in source && value !== void 0 && validate(value)) return validFile(source.path, source.text, value, false);
	const parsed = parseSource(source);
	const report = reportInto(problems, name);
	for (const { at, params, key, span } of parsed.findings) report(at, syntaxMessage(params), remedyFor(source), {
		key,
		span
	});
	const valid = parsed.findings.length === 0 && checkSchema(validate, parsed.value, report);
	const text = "text" in source ? source.text : "";
	return {
		path: source.path,
		text,
		builtin: false,
		value: parsed.value,
		valid,
		locate: parsed.locate,
		release: parsed.release
	};
}
/** A built-in file is known to be valid: a test proves it. */
function builtinFile(name, text) {
	const value = JSON.parse(BUILTIN_VALUES[name]);
	const file = validFile(`builtin:policies/${name}`, text, value, true);
	let spans;
	return {
		...file,
		locate(at, target) {
			spans ??= JSON.parse(BUILTIN_SPANS[name]);
			return (target === "value" ? spanAt(spans, value, at) : void 0) ?? file.locate(at, target);
		}
	};
}
/** Parsed only when somebody asks for a position. */
function validFile(path, text, value, builtin) {
	let parsed;
	return {
		path,
		text,
		builtin,
		value,
		valid: true,
		locate(at, target) {
			parsed ??= parseYaml(path, text);
			return parsed.locate(at, target);
		},
		release() {
			parsed = void 0;
		}
	};
}
const SYNTAX_REMEDY = "A policy file is one YAML mapping of plain values, in UTF-8; correct it at this place";
/** What to do about a file that cannot be used: its content may be fine where it was not read. */
function remedyFor(source) {
	switch ("refused" in source ? source.refused.kind : void 0) {
		case "symlink": return "Put the file itself there: links are not followed";
		case "submodule":
		case "not-a-file": return "Put a regular file there";
		case "unreadable": return "Give Prism the permission to read it, or remove the file";
		case "too-large": return "Shorten it; rules that many requests share need to be written once only";
		default: return SYNTAX_REMEDY;
	}
}
/** Where a problem stands; a file that is not there is shown from its start. */
function locateProblem({ ref, key, part, span }, files) {
	const file = files.byName.get(ref.file);
	if (!file) return {
		file: files.folder + ref.file,
		...START
	};
	const whole = span ?? file.locate(ref.path, key ? "key" : "value");
	if (!part) return {
		file: file.path,
		...whole
	};
	const source = ref.path.reduce((node, step) => node[step], file.value);
	return {
		file: file.path,
		...spanOfPart(file.text, whole, source, part)
	};
}
function locateRef(ref, files) {
	return locateProblem({
		ref,
		message: "",
		recommendation: ""
	}, files);
}
const START = {
	line: 1,
	column: 1,
	end_line: 1,
	end_column: 1
};
// src/repo/decode-file.ts
const BOM = "\ufeff";
/** A file's bytes as text, or why they are none. A byte order mark is dropped. */
function decodeFile(path, bytes) {
	const file = decodeRaw(path, bytes);
	return "text" in file && file.text.startsWith(BOM) ? {
		path,
		text: file.text.slice(1)
	} : file;
}
/** The same with the byte order mark, for a file that is written back. */
function decodeRaw(path, bytes) {
	if (bytes.length > 262144) return {
		path,
		refused: {
			kind: "too-large",
			bytes: bytes.length
		}
	};
	if (!isUtf8(bytes)) return {
		path,
		refused: {
			kind: "not-utf8",
			...firstBadByte(bytes)
		}
	};
	return {
		path,
		text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")
	};
}
/** The longest valid prefix, by halving: a prefix that ends within a character is not valid yet. */
function firstBadByte(bytes) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: false
	});
	let good = 0;
	let bad = bytes.length;
	const decode = (end) => {
		try {
			return decoder.decode(bytes.subarray(0, end), { stream: true });
		} catch {
			return;
		} finally {
			try {
				decoder.decode();
			} catch {}
		}
	};
	while (good + 1 < bad) {
		const middle = good + bad >> 1;
		if (decode(middle) === void 0) bad = middle;
		else good = middle;
	}
	const before = decode(good) ?? "";
	return {
		line: before.split("\n").length,
		column: before.length - before.lastIndexOf("\n")
	};
}
// src/repo/refused-folder.ts
/** A folder that the user or prism.yaml names and that cannot be read as one. `advice` says what to do about it. */
var RefusedFolder = class extends Error {
	advice;
	constructor(message, advice) {
		super(message);
		this.advice = advice;
	}
};
// src/repo/policy-folder.ts
/** Which files of the folder are read. */
const isPolicyFile = (name) => /\.ya?ml$/.test(name);
/**
* The way to the folder that prism.yaml names, part by part.
*
* @throws RefusedFolder when it leads out of the root.
*/
function policyFolderParts(named) {
	const parts = named.split("/").filter((part) => part !== "" && part !== ".");
	if (isAbsolute(named) || parts.includes("..")) throw new RefusedFolder(`The policies folder '${named}' of ${SETTINGS} is outside of the root`, `Name a folder of the repo there, or one anywhere else with --policies`);
	return parts;
}
/** Refuses a part of the way for what it is: whoever sets a link there decides what is allowed. */
function refusePolicyFolder(named, path, what) {
	const [why, advice] = {
		link: ["is a symbolic link", "Make it a folder of the repo, or name the one it leads to with --policies"],
		submodule: ["is another repository (a submodule)", "Make it a folder of the repo, or name one anywhere else with --policies"],
		file: ["is no folder", `Put the policy files into a folder, \`policies\` or what \`policies:\` of ${SETTINGS} names`]
	}[what];
	return new RefusedFolder(`The policies folder '${named}' is not read: '${path}' ${why}`, advice);
}
// src/core/report/artifact-names.ts
/** Everything that prism writes into its output folder (contracts, "Artifacts"). */
const ARTIFACTS = /* @__PURE__ */ new Set([
	"platform",
	"plan.json",
	"plan.md",
	"diagnostics.json",
	"report.sarif",
	"prism-report.json"
]);
/** No output folder has more entries. */
const MOST_ARTIFACTS = ARTIFACTS.size;
/** What every run writes, whatever comes of it. */
const ALWAYS = ["diagnostics.json", "report.sarif"];
/** The first name in a folder that prism did not write. */
const foreignName = (names) => names.find((name) => !ARTIFACTS.has(name));
/** Whether a folder of these names is an output of prism and nothing else. */
const isOutput = (names) => ALWAYS.every((name) => names.includes(name)) && foreignName(names) === void 0;
// src/repo/match-globs.ts
/** The last part of a glob as plain names: `namespace-request.{yaml,yml}`. Undefined when it has other wildcards. */
function plainNames(glob) {
	const last = glob.slice(glob.lastIndexOf("/") + 1);
	const match = /^([^*?{}]*)(?:\{([^*?{}]*)\})?([^*?{}]*)$/.exec(last);
	if (!match) return void 0;
	const [, before = "", choices, after = ""] = match;
	return choices === void 0 ? [before + after] : choices.split(",").map((choice) => before + choice + after);
}
/** What a wildcard does not match, in any glob: a part that starts with a dot. */
const HIDDEN = /(?:^|\/)\.[^/]*\//;
/** Whether a glob says by name what the files are called, and not only where they are: a folder of that name is odd. */
const namesFiles = (glob) => plainNames(glob) !== void 0;
/**
* Whether a path with `/` between its parts matches one of the globs. Nearly every file is ruled out by its
* name alone, which is what makes listing a large tree fast. The language is that of core/policy/request-globs.ts;
* whatever else a glob holds stands for itself. The time is linear in the path, for any glob.
*/
function globMatcher(globs) {
	const patterns = globs.flatMap(withoutSlashedChoices$1).map((glob) => {
		const names = plainNames(glob);
		const clean = glob.replace(/^(\.\/)+/, "");
		return {
			names: names && new Set(names),
			anywhere: /^\*\*\/[^/]*$/.test(clean),
			matches: pathMatcher(clean)
		};
	});
	return (path) => {
		const name = path.slice(path.lastIndexOf("/") + 1);
		return patterns.some(({ names, anywhere, matches }) => names ? names.has(name) && (anywhere ? !HIDDEN.test(path) : matches(path)) : matches(path));
	};
}
/** `{a,b/c}/d` as `a/d` and `b/c/d`, once: choices that span parts cannot be matched part by part. */
function withoutSlashedChoices$1(glob) {
	const match = /\{([^{}]*\/[^{}]*)\}/.exec(glob);
	if (!match || !match[1].includes(",")) return [glob];
	const [before, after] = [glob.slice(0, match.index), glob.slice(match.index + match[0].length)];
	return match[1].split(",").map((choice) => before + choice + after);
}
/** `**`: any number of parts that are not hidden. */
const ANY_PARTS = Symbol("**");
function pathMatcher(glob) {
	const pattern = glob.split("/").filter((part, i, all) => part !== "" || i === all.length - 1).map((part) => part === "**" ? ANY_PARTS : partMatcher(part));
	const end = pattern.length;
	/** The places of the pattern that can be reached without a further part; `**` at its end wants one. */
	const open = (places) => {
		for (const at of places) if (pattern[at] === ANY_PARTS && at < end - 1) places.add(at + 1);
		return places;
	};
	return (path) => {
		let places = open(/* @__PURE__ */ new Set([0]));
		for (const part of path.split("/")) {
			const next = /* @__PURE__ */ new Set();
			for (const at of places) {
				const wanted = pattern[at];
				if (wanted === void 0) continue;
				if (wanted !== ANY_PARTS) {
					if (wanted(part)) next.add(at + 1);
				} else if (!part.startsWith(".")) {
					next.add(at);
					if (at === end - 1) next.add(end);
				}
			}
			if (next.size === 0) return false;
			places = open(next);
		}
		return places.has(end);
	};
}
/** Matches one part of a path by following all ways through the pattern at once. */
function partMatcher(part) {
	if (!/[*?{]/.test(part)) return (text) => text === part;
	const steps = stepsOf(part);
	/** Adds a place and those that are reached from it without a character. */
	const add = (places, at, hidden) => {
		if (places.has(at)) return;
		places.add(at);
		const step = steps[at];
		if (step?.kind === "many" && !hidden) add(places, at + 1, hidden);
		if (step?.kind === "ways") for (const to of step.to) add(places, to, hidden);
	};
	return (text) => {
		let hidden = text.startsWith(".");
		let places = /* @__PURE__ */ new Set();
		add(places, 0, hidden);
		for (let i = 0; i < text.length; i++) {
			const next = /* @__PURE__ */ new Set();
			for (const at of places) {
				const step = steps[at];
				if (step?.kind === "text" ? step.text === text[i] : step?.kind === "one" && !hidden) add(next, at + 1, false);
				else if (step?.kind === "many" && !hidden) add(next, at, false);
			}
			if (next.size === 0) return false;
			places = next;
			hidden = false;
		}
		return places.has(steps.length);
	};
}
function stepsOf(part) {
	const steps = [];
	const addTexts = (texts) => {
		for (const char of texts.split("")) steps.push(char === "*" ? { kind: "many" } : char === "?" ? { kind: "one" } : {
			kind: "text",
			text: char
		});
	};
	part.split(/\{([^{}]*,[^{}]*)\}/).forEach((piece, i) => {
		if (i % 2 === 0) {
			addTexts(piece);
			return;
		}
		const starts = [];
		const ends = [];
		const fork = steps.push({
			kind: "ways",
			to: []
		}) - 1;
		for (const choice of piece.split(",")) {
			starts.push(steps.length);
			addTexts(choice);
			ends.push(steps.push({
				kind: "ways",
				to: []
			}) - 1);
		}
		steps[fork] = {
			kind: "ways",
			to: starts
		};
		for (const end of ends) steps[end] = {
			kind: "ways",
			to: [steps.length]
		};
	});
	return steps;
}
// src/repo/reach-globs.ts
/**
* Whether something below a folder could match one of the globs: `namespaces/**` reaches `namespaces/a`, and
* `namespaces/*.yaml` does not. In doubt it could.
*/
function globReach(globs) {
	const patterns = globs.flatMap(withoutSlashedChoices).map((glob) => glob.replace(/^(\.\/)+/, "").split("/"));
	return (folder) => {
		const parts = folder.split("/");
		return patterns.some((pattern) => reaches(pattern, parts));
	};
}
function reaches(pattern, parts) {
	const [first, ...rest] = pattern;
	const [part, ...deeper] = parts;
	if (first === void 0) return false;
	if (part === void 0) return true;
	if (first !== "**") return posix.matchesGlob(part, first) && reaches(rest, deeper);
	return reaches(rest, parts) || !part.startsWith(".") && reaches(pattern, deeper);
}
/** `{a,b/c}/d` as `a/d` and `b/c/d`: choices that span parts of a path cannot be matched part by part. */
function withoutSlashedChoices(glob) {
	const match = /\{([^{}]*)\}/.exec(glob);
	if (!match || !/\{[^}]*\//.test(glob)) return [glob];
	const [before, after] = [glob.slice(0, match.index), glob.slice(match.index + match[0].length)];
	return match[1].split(",").flatMap((choice) => withoutSlashedChoices(before + choice + after));
}
// src/repo/read-file.ts
/** Links are not followed, and opening a pipe does not wait for its other end. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** One regular file of the working tree, or why it is not read. */
const readSourceFile = (path, absolute) => readRegular(path, absolute, decodeFile);
/** The same with its byte order mark, for a file that is written back. */
const readRawFile = (path, absolute) => readRegular(path, absolute, decodeRaw);
function readRegular(path, absolute, decode) {
	let file;
	try {
		file = openSync(absolute, FLAGS);
		const stats = fstatSync(file);
		if (!stats.isFile()) return {
			path,
			refused: { kind: "not-a-file" }
		};
		if (stats.size > 262144) return {
			path,
			refused: {
				kind: "too-large",
				bytes: stats.size
			}
		};
		return decode(path, readAll(file, stats.size));
	} catch (error) {
		return {
			path,
			refused: refusalOf(error)
		};
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
/** One buffer for all files: they are small, and there are many. */
const BUFFER = Buffer.allocUnsafe(MAX_FILE_BYTES);
/** The first `size` bytes, or fewer where the file was cut meanwhile. They are overwritten by the next call. */
function readAll(file, size) {
	let length = 0;
	while (length < size) {
		const read = readSync(file, BUFFER, length, size - length, null);
		if (read === 0) break;
		length += read;
	}
	return BUFFER.subarray(0, length);
}
/** What the system says of a file that cannot be opened. Anything else is a bug. */
function refusalOf(error) {
	const { code } = error;
	if (code === void 0) throw error;
	if (code === "ELOOP") return { kind: "symlink" };
	if (code === "ENXIO" || code === "EISDIR") return { kind: "not-a-file" };
	return {
		kind: "unreadable",
		cause: code === "EACCES" || code === "EPERM" ? "permission denied" : code
	};
}
// src/repo/working-tree.ts
/** Folders that hold no requests and can be large. */
const SKIPPED = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".prism"
]);
/**
* The request files of a folder, whether git knows them or not. Links are not followed and submodules not entered:
* where a request could be behind one, it is refused by name (security 1). What an earlier run has written is no
* input, wherever it stands. Synchronous: for many small files that is the fastest way.
*
* @param limit How many are read at most; that there are more is a finding.
*/
function readWorkingTree(root, globs, limit = MAX_FILES) {
	const matches = globMatcher(globs);
	const isNamed = globMatcher(globs.filter(namesFiles));
	const couldHold = globReach(globs);
	const requests = [];
	const visit = (folder) => {
		if (requests.length > limit) return;
		let entries;
		try {
			entries = readdirSync(join(root, folder), { withFileTypes: true });
		} catch (error) {
			requests.push({
				path: folder || ".",
				refused: refusalOf(error)
			});
			return;
		}
		if (folder !== "" && entries.some(({ name }) => name === ".git")) {
			if (couldHold(folder)) requests.push({
				path: folder,
				refused: { kind: "submodule" }
			});
			return;
		}
		if (entries.length <= MOST_ARTIFACTS && isOutput(entries.map(({ name }) => name))) return;
		for (const entry of entries) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			const isFolder = entry.isDirectory();
			if (isFolder ? isNamed(path) : matches(path)) requests.push(readEntry(path, join(root, path), entry));
			else if (SKIPPED.has(entry.name)) continue;
			else if (isFolder) visit(path);
			else if (entry.isSymbolicLink() && couldHold(path) && isFolderBehind(join(root, path))) requests.push({
				path,
				refused: { kind: "symlink" }
			});
		}
	};
	visit("");
	if (requests.length > limit) {
		requests.length = limit;
		requests.push({
			path: ".",
			refused: {
				kind: "too-many-files",
				limit
			}
		});
	}
	return { requests: requests.sort((a, b) => compareText(a.path, b.path)) };
}
/** Of a link; one that leads nowhere is none. */
function isFolderBehind(link) {
	try {
		return statSync(link).isDirectory();
	} catch {
		return false;
	}
}
function readEntry(path, absolute, entry) {
	if (entry.isSymbolicLink()) return {
		path,
		refused: { kind: "symlink" }
	};
	if (entry.isDirectory()) return {
		path,
		refused: { kind: lstatSync(join(absolute, ".git"), { throwIfNoEntry: false }) !== void 0 ? "submodule" : "not-a-file" }
	};
	return readSourceFile(path, absolute);
}
// src/repo/policy-files.ts
/**
* prism.yaml and the files of the policies folder.
*
* @param folder The policies folder, relative to the current one; left out: what prism.yaml names, in the root.
* @throws RefusedFolder when there is no such folder, or when that of the repo is a link or leads out of the root.
*/
function readPolicySources(root, folder) {
	const settings = readSettings(root);
	return {
		settings,
		policies: folder === void 0 ? readOwn(root, policiesFolder(settings)) : readNamed(folder)
	};
}
function readSettings(root) {
	const path = join(root, SETTINGS);
	return lstatSync(path, { throwIfNoEntry: false }) ? readSourceFile(SETTINGS, path) : void 0;
}
/** The user says where they are, by whatever links. */
function readNamed(folder) {
	const stats = statSync(folder, { throwIfNoEntry: false });
	if (!stats?.isDirectory()) throw new RefusedFolder(stats ? `The policies '${folder}' are a file and no folder` : `There is no policies folder '${folder}'`, "Name the folder that holds teams.yaml with --policies; it is relative to the current folder");
	return readPolicies(folder, folder);
}
/** The repo says where they are, so no part of the way may be a link. */
function readOwn(root, named) {
	const parts = policyFolderParts(named);
	for (let length = 1; length <= parts.length; length++) {
		const path = parts.slice(0, length).join("/");
		const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
		if (!stats) return [];
		if (!stats.isDirectory()) throw refusePolicyFolder(named, path, stats.isSymbolicLink() ? "link" : "file");
	}
	return readPolicies(named, join(root, ...parts));
}
/** @param shown How messages name the folder. */
function readPolicies(shown, folder) {
	return readdirSync(folder).filter(isPolicyFile).map((name) => readSourceFile(`${shown}/${name}`, join(folder, name))).sort((a, b) => compareText(a.path, b.path));
}
export { parseYaml as A, MAX_FILES as B, SOME_QUOTA as C, validateForkReport as D, validateEvidence as E, isMap as F, finding as H, isPair as I, isSeq as L, toPlain as M, pairOf as N, validateRequest as O, isCollection$1 as P, syntaxMessage as R, reportInto as S, policiesFolder as T, MAX_FILE_BYTES as V, locateProblem as _, readSourceFile as a, openSettings as b, namesFiles as c, isPolicyFile as d, policyFolderParts as f, SETTINGS as g, POLICY_NAMES as h, readRawFile as i, readDocument as j, parseSource as k, foreignName as l, decodeFile as m, SKIPPED as n, globReach as o, refusePolicyFolder as p, readWorkingTree as r, globMatcher as s, readPolicySources as t, isOutput as u, locateRef as v, loadSettings as w, checkSchema as x, openPolicies as y, syntaxRecommendation as z };
