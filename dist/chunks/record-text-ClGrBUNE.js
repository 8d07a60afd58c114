import { t as canonicalDigest } from "./canonical-digest-C7QPrsgk.js";
import { n as StateDamaged } from "./state-failure-dWTum5Vm.js";
// src/state/record-text.ts
const FORMAT = 1;
function sealRecord({ kind, lineage, serial }, content) {
	const record = {
		format_version: FORMAT,
		kind,
		lineage,
		serial,
		content
	};
	return {
		...record,
		checksum: canonicalDigest(record)
	};
}
/** A sealed record as one line of JSON. */
const recordText = (stamp, content) => `${JSON.stringify(sealRecord(stamp, content))}\n`;
/**
* Reads a record that `sealRecord` made.
*
* @param where What a message calls it: the file or row.
* @param expected Its kind, and its lineage where one is known.
* @throws StateRefused for a newer format, a broken checksum, or another kind or lineage.
*/
function readRecord(text, where, expected) {
	const { checksum, ...record } = parsed(text, where);
	const version = record.format_version;
	if (typeof version === "number" && version > FORMAT) throw newerFormat(where, version);
	if (version !== FORMAT || checksum !== canonicalDigest(record)) throw broken(where);
	if (record.kind !== expected.kind) throw broken(where);
	if (expected.lineage !== void 0 && record.lineage !== expected.lineage) throw new StateDamaged(`${where} belongs to another state: it has the lineage ${record.lineage}, and the state ${expected.lineage}`, "Parts of two states were mixed; restore the whole state from one backup");
	return {
		...record,
		checksum
	};
}
function parsed(text, where) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw broken(where);
	}
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw broken(where);
	return value;
}
const newerFormat = (where, version) => new StateDamaged(`${where} was written by a newer Prism: it has format ${version}, and this one knows ${FORMAT}`, "Update Prism to the version that wrote it, or a later one");
const broken = (where) => new StateDamaged(`${where} is damaged: what is there does not match its checksum`, "Nothing was changed. Restore the state from a backup; do not edit it by hand");
export { sealRecord as i, readRecord as n, recordText as r, broken as t };
