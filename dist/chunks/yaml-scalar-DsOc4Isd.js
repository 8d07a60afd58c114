// src/core/report/yaml-scalar.ts
/**
* Starts like a word and has nothing that means something inside a block scalar. Everything that YAML 1.1 or
* 1.2 reads as a number, a date or markup starts otherwise, so only the words of RESERVED are left to exclude.
*/
const PLAIN = /^[A-Za-z_][\w ./@%+()[\],#:'=>*-]*$/;
const NOT_PLAIN = /: |:$| #| $/;
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?[\d_]+)$/i;
/** Legal in JSON, but not to be seen or not printable by YAML's rules. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** A scalar that YAML 1.1 and 1.2 readers agree on. What JSON cannot say (NaN, infinities) is null, as in JSON. */
function yamlScalar(value) {
	switch (typeof value) {
		case "string": return yamlText(value);
		case "number": return Number.isFinite(value) ? yamlNumber(value) : "null";
		case "boolean": return value ? "true" : "false";
		default: return "null";
	}
}
/** A text, quoted unless it is certainly read as one. */
function yamlText(text) {
	if (PLAIN.test(text) && !NOT_PLAIN.test(text) && !RESERVED.test(text)) return text;
	return JSON.stringify(text).replace(UNSEEN, (character) => {
		const code = character.codePointAt(0);
		return code > 65535 ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
	});
}
const hex = (code, digits) => code.toString(16).padStart(digits, "0");
/** YAML 1.1 takes an exponent only after a fraction. */
function yamlNumber(value) {
	const text = String(value);
	return text.includes("e") && !text.includes(".") ? text.replace("e", ".0e") : text;
}
export { yamlText as n, yamlScalar as t };
