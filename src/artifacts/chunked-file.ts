import { closeSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** A file that is written front to back in pieces, with one place filled in at the end. */
export interface ChunkedFile {
  write(chunk: string): void;
  /** Replaces the first occurrence of a placeholder of the first chunk by ASCII text of the same length. */
  fillIn(placeholder: string, text: string): void;
  close(): void;
  /** Closes and removes the file, and gives what was written in pieces. */
  takeBack(): Generator<string>;
}

/** Pieces are gathered to about this many characters: one system call for each would cost more than the text. */
const BUFFER = 1 << 16;

export function createChunkedFile(path: string): ChunkedFile {
  const file = openSync(path, 'wx+');
  let pending = '';
  let start: string | undefined;
  const flush = () => {
    // Writes all of it where writeSync may write a part, as on a disk that is nearly full.
    writeFileSync(file, pending);
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
    *takeBack() {
      flush();
      const bytes = Buffer.alloc(BUFFER);
      // Characters of several bytes can stand across two pieces.
      const decoder = new StringDecoder('utf8');
      for (let at = 0, length = 0; ; at += length) {
        length = readSync(file, bytes, 0, BUFFER, at);
        if (length === 0) break;
        yield decoder.write(bytes.subarray(0, length));
      }
      closeSync(file);
      rmSync(path);
    },
  };
}
