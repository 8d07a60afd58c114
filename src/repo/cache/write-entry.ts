import { closeSync, fstatSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { attempt } from './attempt.ts';
import {
  checksumOf,
  encodeHeader,
  encodeRecord,
  HEADER_BYTES,
  hashName,
  NAME_LENGTH_BYTES,
  RECORD_BYTES,
  type SectionRecord,
} from './entry-format.ts';
import { ENTRY_MODE, isOwnEntry } from './own-entry.ts';

/** Sections are gathered to about this many bytes: a system call for each small one would cost more than its text. */
const BUFFER = 1 << 20;

/**
 * Writes the sections to a new file, front to back. Of a name that comes twice the last one stays.
 *
 * @param mostBytes What the file may have at most.
 * @returns Whether the file is complete. Sections are taken only until the system refuses, or one is no valid Unicode
 *   and would not come back as it was.
 */
export function writeEntry(
  path: string,
  key: string,
  sections: Iterable<readonly [name: string, text: string]>,
  mostBytes: number,
): boolean {
  const file = attempt(() => openSync(path, 'wx', ENTRY_MODE));
  if (file === undefined) return false;
  try {
    // Some file systems keep no modes: what cannot be read back as ours need not be written.
    const isOwn = attempt(() => isOwnEntry(fstatSync(file)));
    return isOwn === true && fill(file, key, sections, mostBytes);
  } finally {
    attempt(() => closeSync(file));
  }
}

function fill(
  file: number,
  key: string,
  sections: Iterable<readonly [string, string]>,
  mostBytes: number,
): boolean {
  const records = new Map<string, SectionRecord>();
  // The header's place: it is known last.
  let pending: Buffer[] = [Buffer.alloc(HEADER_BYTES)];
  let pendingBytes = HEADER_BYTES;
  let end = HEADER_BYTES;
  const flush = () =>
    attempt(() => {
      // Writes all of it where writeSync may write a part.
      writeFileSync(file, Buffer.concat(pending));
      pending = [];
      pendingBytes = 0;
      return true;
    }) === true;

  for (const [name, text] of sections) {
    if (!name.isWellFormed() || !text.isWellFormed()) return false;
    const bytes = encodeSection(name, text);
    const hash = hashName(name);
    const record = { hash, offset: end, length: bytes.length, checksum: checksumOf(key, bytes) };
    records.set(hash.toString('latin1'), record);
    end += bytes.length;
    if (end + records.size * RECORD_BYTES > mostBytes) return false;
    pending.push(bytes);
    pendingBytes += bytes.length;
    if (pendingBytes >= BUFFER && !flush()) return false;
  }
  const sorted = [...records.values()].sort((a, b) => a.hash.compare(b.hash));
  pending.push(...sorted.map((record) => encodeRecord(key, record)));
  const header = encodeHeader(key, { count: sorted.length, tableAt: end });
  return flush() && attempt(() => writeSync(file, header, 0, HEADER_BYTES, 0)) === HEADER_BYTES;
}

function encodeSection(name: string, text: string): Buffer {
  const nameBytes = Buffer.byteLength(name);
  const bytes = Buffer.allocUnsafe(NAME_LENGTH_BYTES + nameBytes + Buffer.byteLength(text));
  bytes.writeUInt32BE(nameBytes);
  bytes.write(name, NAME_LENGTH_BYTES);
  bytes.write(text, NAME_LENGTH_BYTES + nameBytes);
  return bytes;
}
