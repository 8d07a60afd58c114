import type { Terminal } from './terminal.ts';

/**
 * A terminal on which everything that is printed is masked.
 *
 * @param mask Of core/report/mask-secrets.ts.
 */
export function maskTerminal(terminal: Terminal, mask: (text: string) => string): Terminal {
  return {
    ...terminal,
    out: (text) => terminal.out(mask(text)),
    err: (text) => terminal.err(mask(text)),
  };
}
