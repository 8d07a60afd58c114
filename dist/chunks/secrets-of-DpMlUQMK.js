import { t as wrapText } from "./wrap-text-C1IMnbpu.js";
// src/core/report/apply-hanging.ts
/** Text as lines of at most `width` columns, escaped, the first after `lead` and the others below it. */
const hangingLines = (text, width, lead = "  ", below = lead) => text === "" ? [] : wrapText(text, width - below.length).map((line, index) => `${index === 0 ? lead : below}${line}`);
/** Blocks of lines as one text, an empty line between them. */
const joinBlocks = (blocks) => blocks.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join("")).join("\n");
// src/run/secrets-of.ts
/**
* The secrets that prism.yaml names: the value of every environment variable of a `*_env` setting, and the password of
* one that is a URL. A user name is none: masking it would make ordinary words unreadable.
*/
function secretsOf(settings, env) {
	const values = variablesOf(settings).flatMap((name) => env[name] ?? []);
	return [...new Set(values.flatMap((value) => [value, ...passwordsOf(value)]))].filter((value) => value !== "");
}
const variablesOf = (settings) => settings === null || typeof settings !== "object" ? [] : Object.entries(settings).flatMap(([key, value]) => typeof value === "string" ? key.endsWith("_env") && key !== "username_env" ? [value] : [] : variablesOf(value));
/** As it is written, and as it is meant; those of parameters too. */
function passwordsOf(value) {
	const written = /^[a-z][a-z\d+.-]*:\/\/[^\s/:@]*:(.*)@/is.exec(value)?.[1];
	const parameters = [...value.matchAll(/[?&\s](?:password|passwd|sslpassword)=([^&\s]+)/gi)].map(([, password]) => password);
	return [...written === void 0 ? [] : [written], ...parameters].flatMap((one) => [one, decoded(one)]);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
export { hangingLines as n, joinBlocks as r, secretsOf as t };
