import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written front to back in pieces, with one place filled in at the end. */
export interface ChunkedFile {
  write(chunk: string): void;
  /** Replaces the first occurrence of a placeholder of the first chunk by ASCII text of the same length. */
  fillIn(placeholder: string, text: string): void;
  close(): void;
}

/** Pieces are gathered to about this many characters: one system call for each would cost more than the text. */
const BUFFER = 1 << 20;

export function createChunkedFile(path: string): ChunkedFile {
  const file = openSync(path, 'wx');
  let pending = '';
  let start: string | undefined;
  const flush = () => {
    writeSync(file, pending);
    pending = '';
  };
  return {
    write(chunk) {
      start ??= chunk;
      pending += chunk;
      if (pending.length >= BUFFER) flush();
    },
    fillIn(placeholder, text) {
      flush();
      const at = start?.indexOf(placeholder) ?? -1;
      if (at === -1 || placeholder.length !== text.length)
        throw new Error(`no place for '${text}' in ${path}`);
      writeSync(file, text, Buffer.byteLength(start!.slice(0, at)));
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}
