import { u as utf8ToBytes } from "./utils-DEa1dHov.js";
import { i as visible } from "./escape-Dj7N_U7c.js";
import { o as markdownText, t as htmlText } from "./escape-markdown-DKY1ePoi.js";
import { t as printJson } from "./print-json-BJUQck9M.js";
// src/core/report/mask-secrets.ts
/** Takes the place of a secret. */
const MASK = "***";
/** A shorter one would be found in half of all words. */
const SHORTEST = 4;
const SHORTEST_LINE = 8;
/** The password of a URL, as far as the last `@` of the word: an unencoded one may hold any character. */
const URL_PASSWORD = /([a-z][a-z\d+.-]{0,30}:\/\/[^\s/:@]{0,200}:)[^\s]{1,1000}@/giu;
/** The same for many texts. */
function secretMask(secrets) {
	const longestFirst = [...new Set(secrets.flatMap(linesOf).flatMap(formsOf))].filter((form) => form.length >= SHORTEST).sort((a, b) => b.length - a.length);
	const values = longestFirst.length === 0 ? void 0 : new RegExp(longestFirst.map(asPattern).join("|"), "gu");
	return (text) => {
		const masked = values ? text.replace(values, MASK) : text;
		return masked.includes("@") ? masked.replace(URL_PASSWORD, `$1${MASK}@`) : masked;
	};
}
/**
* A value with every text in it masked, to be done before a report clips or wraps it: half a secret is none that could
* be found any more.
*/
function maskValues(value, mask) {
	if (typeof value === "string") return mask(value);
	if (Array.isArray(value)) return value.map((one) => maskValues(one, mask));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, maskValues(one, mask)]));
}
/** A file of credentials has several lines, of which a message may show one. */
const linesOf = (secret) => [...secret.length >= SHORTEST ? [secret] : [], ...secret.split(/[\r\n]+/).filter((line) => line !== secret && line.length >= SHORTEST_LINE)];
/** As it is, and as URLs, JSON, terminals, Markdown and base64 have it. */
function formsOf(secret) {
	const wellFormed = secret.replace(/\p{Cs}/gu, "\ufffd");
	const encoded = encodeURIComponent(wellFormed);
	const written = [secret, visible(secret)];
	return [
		...written,
		...written.map((form) => JSON.stringify(form).slice(1, -1)),
		...written.map((form) => printJson(form).slice(1, -1)),
		...[markdownText(secret), htmlText(secret)],
		encoded,
		encoded.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
		encoded.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
		encoded.replaceAll("%20", "+"),
		...base64Forms(utf8ToBytes(wellFormed))
	];
}
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Base64 of a part of something depends on where the part begins: the characters that are its alone, three ways. */
function base64Forms(bytes) {
	const forms = [
		0,
		1,
		2
	].map((before) => {
		return ([...new Array(before).fill(0), ...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("").match(/.{6}/g) ?? []).slice(Math.ceil(before * 8 / 6)).map((sextet) => ALPHABET[Number.parseInt(sextet, 2)]).join("");
	});
	return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}
/** A space may have become the end of a line, with colours around it. */
const asPattern = (form) => form.split(/ +/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(String.raw`(?:\s|\u001b\[[\d;]*m)+`);
export { secretMask as n, maskValues as t };
