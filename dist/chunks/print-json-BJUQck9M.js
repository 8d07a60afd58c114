// src/core/report/print-json.ts
/** What a terminal or a CI log would obey or hide. Line ends inside of texts are escaped already; those left are the printer's. */
const UNSEEN = /(?![ \n])[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;
/** JSON with what cannot be seen written as `\uXXXX`: the same value, and safe to show. */
const printJson = (value) => {
	const text = JSON.stringify(value, null, 2);
	return PLAIN.test(text) && !text.includes("##[") ? text : text.replace(UNSEEN, escaped);
};
const PLAIN = /^[\n -~]*$/;
function escaped(character) {
	let out = "";
	for (let index = 0; index < character.length; index++) out += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
	return out;
}
export { printJson as t };
