import { isUtf8 } from 'node:buffer';
import { MAX_FILE_BYTES, type SourceFile } from '../core/model/source.ts';

const BOM = '\ufeff';

/** A file's bytes as text, or why they are none. A byte order mark is dropped. */
export function decodeFile(path: string, bytes: Uint8Array): SourceFile {
  const file = decodeRaw(path, bytes);
  return 'text' in file && file.text.startsWith(BOM) ? { path, text: file.text.slice(1) } : file;
}

/** The same with the byte order mark, for a file that is written back. */
export function decodeRaw(path: string, bytes: Uint8Array): SourceFile {
  if (bytes.length > MAX_FILE_BYTES) return { path, refused: { kind: 'too-large', bytes: bytes.length } };
  if (!isUtf8(bytes)) return { path, refused: { kind: 'not-utf8', ...firstBadByte(bytes) } };
  return { path, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8') };
}

/** The longest valid prefix, by halving: a prefix that ends within a character is not valid yet. */
function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let good = 0;
  let bad = bytes.length;
  const decode = (end: number): string | undefined => {
    try {
      return decoder.decode(bytes.subarray(0, end), { stream: true });
    } catch {
      return undefined;
    } finally {
      // Ends the stream, so that the next call starts afresh.
      try {
        decoder.decode();
      } catch {}
    }
  };
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (decode(middle) === undefined) bad = middle;
    else good = middle;
  }
  const before = decode(good) ?? '';
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}
