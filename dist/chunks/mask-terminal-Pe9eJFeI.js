import { n as secretMask } from "./mask-secrets-DuUHiGjy.js";
// src/cli/mask-terminal.ts
/** A terminal on which nothing that is printed shows one of the secrets, or the password of a URL. */
function maskTerminal(terminal, secrets) {
	const mask = secretMask(secrets);
	return {
		...terminal,
		out: (text) => terminal.out(mask(text)),
		err: (text) => terminal.err(mask(text))
	};
}
export { maskTerminal as t };
