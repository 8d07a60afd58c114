import { canonicalDigest } from '../core/model/canonical-digest.ts';
import { StateDamaged, type StateRefused } from './state-failure.ts';

/** Where a stored record belongs, and the serial of the commit that wrote it. */
export interface RecordStamp {
  /** What it holds, in one word: `namespace`, `change`. */
  readonly kind: string;
  readonly lineage: string;
  readonly serial: number;
}

/** A record as it is stored, by every store. */
export interface SealedRecord<T> extends RecordStamp {
  readonly format_version: 1;
  readonly content: T;
  /** Of all that is beside it, whatever the order of keys: a store may print it anew. */
  readonly checksum: string;
}

const FORMAT = 1;

export function sealRecord<T>({ kind, lineage, serial }: RecordStamp, content: T): SealedRecord<T> {
  const record = { format_version: FORMAT, kind, lineage, serial, content } as const;
  return { ...record, checksum: canonicalDigest(record) };
}

/** A sealed record as one line of JSON. */
export const recordText = (stamp: RecordStamp, content: unknown): string =>
  `${JSON.stringify(sealRecord(stamp, content))}\n`;

/**
 * Reads a record that `sealRecord` made.
 *
 * @param where What a message calls it: the file or row.
 * @param expected Its kind, and its lineage where one is known.
 * @throws StateRefused for a newer format, a broken checksum, or another kind or lineage.
 */
export function readRecord<T>(
  text: string,
  where: string,
  expected: { readonly kind: string; readonly lineage?: string | undefined },
): SealedRecord<T> {
  const { checksum, ...record } = parsed(text, where);
  const version = record.format_version;
  // Before the checksum: a newer format may have another one.
  if (typeof version === 'number' && version > FORMAT) throw newerFormat(where, version);
  if (version !== FORMAT || checksum !== canonicalDigest(record)) throw broken(where);
  if (record.kind !== expected.kind) throw broken(where);
  if (expected.lineage !== undefined && record.lineage !== expected.lineage)
    throw new StateDamaged(
      `${where} belongs to another state: it has the lineage ${record.lineage}, and the state ${expected.lineage}`,
      'Parts of two states were mixed; restore the whole state from one backup',
    );
  return { ...record, checksum } as unknown as SealedRecord<T>;
}

function parsed(text: string, where: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken(where);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw broken(where);
  return value as Record<string, unknown>;
}

export const newerFormat = (where: string, version: number): StateRefused =>
  new StateDamaged(
    `${where} was written by a newer Prism: it has format ${version}, and this one knows ${FORMAT}`,
    'Update Prism to the version that wrote it, or a later one',
  );

export const broken = (where: string): StateRefused =>
  new StateDamaged(
    `${where} is damaged: what is there does not match its checksum`,
    'Nothing was changed. Restore the state from a backup; do not edit it by hand',
  );
