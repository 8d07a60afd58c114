import { secretMask } from '../core/report/mask-secrets.ts';
import type { Terminal } from './terminal.ts';

/** A terminal on which nothing that is printed shows one of the secrets, or the password of a URL. */
export function maskTerminal(terminal: Terminal, secrets: readonly string[]): Terminal {
  const mask = secretMask(secrets);
  return {
    ...terminal,
    out: (text) => terminal.out(mask(text)),
    err: (text) => terminal.err(mask(text)),
  };
}
