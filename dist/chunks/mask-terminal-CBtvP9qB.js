// src/cli/mask-terminal.ts
/**
* A terminal on which everything that is printed is masked.
*
* @param mask Of core/report/mask-secrets.ts.
*/
function maskTerminal(terminal, mask) {
	return {
		...terminal,
		out: (text) => terminal.out(mask(text)),
		err: (text) => terminal.err(mask(text))
	};
}
export { maskTerminal as t };
