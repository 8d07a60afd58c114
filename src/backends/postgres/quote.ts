import { BackendFailure } from '../backend-failure.ts';

/** Bytes of a name; PostgreSQL would cut a longer one silently, and two names could become one. */
export const IDENTIFIER_BYTES = 63;

/**
 * A name as it stands in a statement, always quoted.
 *
 * @throws BackendFailure For what cannot be a name.
 */
export function quoteIdentifier(name: string): string {
  const bytes = new TextEncoder().encode(name).length;
  if (bytes === 0 || bytes > IDENTIFIER_BYTES || name.includes('\0') || !name.isWellFormed())
    throw new BackendFailure(
      'permanent',
      `${JSON.stringify(name)} cannot be a name in PostgreSQL`,
      `Give it 1 to ${IDENTIFIER_BYTES} bytes of text without NUL: see policies/sizing.yaml`,
    );
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A text as it stands in a statement that cannot bind. Escaped so that it is the same text whatever
 * `standard_conforming_strings` says.
 *
 * @throws BackendFailure For what cannot be a text.
 */
export function quoteLiteral(text: string): string {
  if (text.includes('\0') || !text.isWellFormed())
    throw new BackendFailure(
      'permanent',
      `${JSON.stringify(text)} cannot be a text in PostgreSQL`,
      'Write it without NUL and without halves of characters',
    );
  const quoted = text.replaceAll("'", "''");
  return text.includes('\\') ? ` E'${quoted.replaceAll('\\', '\\\\')}'` : `'${quoted}'`;
}

/** Everything the driver makes is in one schema of its own. */
export const SCHEMA = 'prism';

/** A table, index or partition with its schema. */
export const qualified = (name: string): string => `${quoteIdentifier(SCHEMA)}.${quoteIdentifier(name)}`;
