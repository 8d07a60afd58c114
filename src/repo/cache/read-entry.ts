import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  rmdirSync,
  unlinkSync,
} from 'node:fs';
import { attempt } from './attempt.ts';
import {
  checksumOf,
  decodeHeader,
  decodeRecord,
  HEADER_BYTES,
  type Header,
  hashName,
  NAME_LENGTH_BYTES,
  RECORD_BYTES,
  type SectionRecord,
} from './entry-format.ts';
import { isOwnEntry } from './own-entry.ts';

/** An entry of the cache, open. What another run does to its file meanwhile changes nothing. */
export interface Entry {
  /** The text of that name, exactly as written; undefined where there is none, or it cannot be read. */
  section(name: string): string | undefined;
  /**
   * All of them in the order they were written, as name and text. Undefined once and last where one cannot be read:
   * what came before it is not all.
   */
  sections(): Generator<readonly [name: string, text: string] | undefined, void>;
  /** After this there are no sections. */
  close(): void;
}

/** Links are not followed, and opening a pipe does not wait for its other end. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Undefined where there is no entry that can be used. What stands in its place is removed where possible. */
export function readEntry(path: string, key: string): Entry | undefined {
  let file: number;
  try {
    file = openSync(path, FLAGS);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    if (code === 'ELOOP') attempt(() => unlinkSync(path));
    return undefined;
  }
  const header = readHeader(file, key);
  if (header) return new OpenEntry(path, key, file, header);
  remove(path, file);
  attempt(() => closeSync(file));
  return undefined;
}

function readHeader(file: number, key: string): Header | undefined {
  const stats = attempt(() => fstatSync(file));
  if (!stats || !isOwnEntry(stats)) return undefined;
  const bytes = readBytes(file, 0, HEADER_BYTES);
  const header = bytes && decodeHeader(key, bytes);
  // Else the file was cut, or something was added to it.
  return header && header.tableAt + header.count * RECORD_BYTES === stats.size ? header : undefined;
}

class OpenEntry implements Entry {
  readonly #path: string;
  readonly #key: string;
  readonly #header: Header;
  #file: number | undefined;

  constructor(path: string, key: string, file: number, header: Header) {
    this.#path = path;
    this.#key = key;
    this.#file = file;
    this.#header = header;
  }

  section(name: string): string | undefined {
    const record = this.#find(hashName(name));
    const found = record && this.#read(record);
    return found?.[0] === name ? found[1] : undefined;
  }

  *sections(): Generator<readonly [string, string] | undefined, void> {
    const records: (SectionRecord | undefined)[] = [];
    for (let index = 0; index < this.#header.count; index++) records.push(this.#record(index));
    records.sort((a, b) => (a?.offset ?? Infinity) - (b?.offset ?? Infinity));
    for (const record of records) {
      const found = record && this.#read(record);
      yield found;
      if (!found) return;
    }
  }

  close(): void {
    const file = this.#file;
    // The number is given to the next file that is opened.
    this.#file = undefined;
    if (file !== undefined) attempt(() => closeSync(file));
  }

  /** By halving: a table of thousands of records is not read for three of them. */
  #find(hash: Buffer): SectionRecord | undefined {
    let low = 0;
    let high = this.#header.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const record = this.#record(middle);
      if (!record) return undefined;
      const order = hash.compare(record.hash);
      if (order === 0) return record;
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return undefined;
  }

  #record(index: number): SectionRecord | undefined {
    const bytes = this.#bytes(this.#header.tableAt + index * RECORD_BYTES, RECORD_BYTES);
    const record = bytes && decodeRecord(this.#key, bytes);
    if (bytes && !record) this.#removeBroken();
    return record;
  }

  #read({ offset, length, checksum }: SectionRecord): readonly [name: string, text: string] | undefined {
    const fits = length >= NAME_LENGTH_BYTES && offset + length <= this.#header.tableAt;
    const bytes = fits ? this.#bytes(offset, length) : undefined;
    if (!bytes) return undefined;
    if (checksumOf(this.#key, bytes) !== checksum) {
      this.#removeBroken();
      return undefined;
    }
    const textAt = NAME_LENGTH_BYTES + bytes.readUInt32BE(0);
    return [bytes.toString('utf8', NAME_LENGTH_BYTES, textAt), bytes.toString('utf8', textAt)];
  }

  #bytes(at: number, length: number): Buffer | undefined {
    return this.#file === undefined ? undefined : readBytes(this.#file, at, length);
  }

  #removeBroken(): void {
    if (this.#file !== undefined) remove(this.#path, this.#file);
  }
}

/** Undefined where there are not that many, or they cannot be read. */
function readBytes(file: number, at: number, length: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = attempt(() => readSync(file, bytes, done, length - done, at + done));
    if (!read) return undefined;
    done += read;
  }
  return bytes;
}

/** Of a folder only an empty one: prism did not fill it. Another run may have put a good entry there meanwhile. */
function remove(path: string, file: number): void {
  attempt(() => {
    const [broken, there] = [fstatSync(file), lstatSync(path)];
    if (broken.ino !== there.ino || broken.dev !== there.dev) return;
    if (there.isDirectory()) rmdirSync(path);
    else unlinkSync(path);
  });
}
