import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

// An entry, all numbers big-endian:
//
//   header    magic, format version, number of sections, where the table begins, checksum
//   sections  one after the other: length of the name, name, text
//   table     a record for each section, sorted by the hash of the name, so that one is found by halving
//
// The checksums find accidents: cut files, flipped bits, blocks that a power failure lost. They are no defence against
// a forger, who can compute them as well. Forgers are kept out by who may write: the folder and the entries are of
// this user and not of git (own-folder.ts, read-entry.ts), and apply reads no cache at all (security 5).

const MAGIC = Buffer.from('prism\0ce');
const VERSION = 1;
const HASH_BYTES = 12;

export const HEADER_BYTES = 26;
export const RECORD_BYTES = 32;

/** The length of the name, before the name. */
export const NAME_LENGTH_BYTES = 4;

export interface Header {
  readonly count: number;
  /** In bytes from the start of the file. */
  readonly tableAt: number;
}

export interface SectionRecord {
  /** Of the name; as many bytes in each record. */
  readonly hash: Buffer;
  /** In bytes from the start of the file. */
  readonly offset: number;
  /** In bytes, name and text. */
  readonly length: number;
  readonly checksum: number;
}

/** Names of a pull request may collide on purpose: then one of the two is not found, which is safe. */
export const hashName = (name: string): Buffer => hash('sha256', name, 'buffer').subarray(0, HASH_BYTES);

/** Of bytes that belong to the entry of this key: those of another entry in their place do not pass. */
export const checksumOf = (key: string, bytes: Uint8Array): number => crc32(bytes, crc32(key));

export function encodeHeader(key: string, { count, tableAt }: Header): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(bytes);
  bytes.writeUInt32BE(VERSION, 8);
  bytes.writeUInt32BE(count, 12);
  bytes.writeUIntBE(tableAt, 16, 6);
  return sealed(key, bytes);
}

/** Undefined where the bytes are no header, of another version, or of another key. */
export function decodeHeader(key: string, bytes: Buffer): Header | undefined {
  if (!isSealed(key, bytes) || !MAGIC.equals(bytes.subarray(0, 8)) || bytes.readUInt32BE(8) !== VERSION)
    return undefined;
  return { count: bytes.readUInt32BE(12), tableAt: bytes.readUIntBE(16, 6) };
}

export function encodeRecord(key: string, record: SectionRecord): Buffer {
  const bytes = Buffer.alloc(RECORD_BYTES);
  record.hash.copy(bytes);
  bytes.writeUIntBE(record.offset, 12, 6);
  bytes.writeUIntBE(record.length, 18, 6);
  bytes.writeUInt32BE(record.checksum, 24);
  return sealed(key, bytes);
}

/** Undefined where the bytes are not as they were written. */
export function decodeRecord(key: string, bytes: Buffer): SectionRecord | undefined {
  if (!isSealed(key, bytes)) return undefined;
  return {
    hash: bytes.subarray(0, HASH_BYTES),
    offset: bytes.readUIntBE(12, 6),
    length: bytes.readUIntBE(18, 6),
    checksum: bytes.readUInt32BE(24),
  };
}

/** The last four bytes are the checksum of those before. */
function sealed(key: string, bytes: Buffer): Buffer {
  bytes.writeUInt32BE(checksumOf(key, bytes.subarray(0, -4)), bytes.length - 4);
  return bytes;
}

const isSealed = (key: string, bytes: Buffer): boolean =>
  bytes.readUInt32BE(bytes.length - 4) === checksumOf(key, bytes.subarray(0, -4));
