/** A column: `definition` is all that follows its name where a table is made. */
export interface Column {
  readonly name: string;
  /** As `format_type` of the catalog says it. */
  readonly type: string;
  readonly notNull: boolean;
  /** An expression; undefined for none. */
  readonly default?: string;
  readonly identity?: boolean;
}

export interface Index {
  /** What the name ends with: `unpublished` of `outbox_orders_unpublished`. */
  readonly suffix: string;
  /** All that follows the name of the table: `(id) where published_at is null`. */
  readonly on: string;
}

export interface Layout {
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly indexes: readonly Index[];
  /** The column that says how old a row is; undefined where rows do not age. */
  readonly time?: string;
  /** What the role of the namespace may do. */
  readonly rights: readonly Right[];
  /** Whether inserts are published for change capture. */
  readonly captured?: boolean;
}

export type Right = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
export type TableKind = 'wal' | 'outbox' | 'replay-store' | 'transact' | 'queue' | 'keyvalue' | 'reader';

const id: Column = { name: 'id', type: 'bigint', notNull: true, identity: true };
const now = (name: string): Column => ({
  name,
  type: 'timestamp with time zone',
  notNull: true,
  default: 'now()',
});
const maybe = (name: string, type: string): Column => ({ name, type, notNull: false });
const payload: Column = { name: 'payload', type: 'bytea', notNull: true };
const MESSAGE: readonly Column[] = [
  maybe('key', 'text'),
  { name: 'headers', type: 'jsonb', notNull: true, default: "'{}'::jsonb" },
  payload,
];
const TIMESTAMP = 'timestamp with time zone';
const ALL: readonly Right[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/**
 * How a table is laid out, by what it is for. Keys are `bigint` identities in the order of insertion; `key` is the
 * client's own (of a message, for ordering and lookup).
 *
 * | kind | columns | index for | the role may |
 * |---|---|---|---|
 * | wal | id, written_at, key, headers, payload, applied_at | what is not applied, in order | all four |
 * | outbox | id, created_at, key, headers, payload, published_at | what is not published, in order; inserts are published | all four |
 * | replay-store | id, recorded_at, key, headers, payload | a time to replay from | select, insert; delete where rows age without partitions |
 * | transact | id, recorded_at, key, version, headers, payload | rows of a key, newest first | all four |
 * | queue | id, enqueued_at, visible_at, attempts, key, headers, payload, acknowledged_at | what is visible and not acknowledged | all four |
 * | keyvalue | key, value, version, metadata, updated_at, expires_at | what expires (with a TTL) | all four |
 * | reader | key, document, updated_at | containment in documents | select: whoever owns the data loads it, by a grant of the operator |
 *
 * All four: select, insert, update, delete. None may truncate, alter or own.
 */
export const LAYOUTS: Readonly<Record<TableKind, Layout>> = {
  wal: {
    columns: [id, now('written_at'), ...MESSAGE, maybe('applied_at', TIMESTAMP)],
    key: ['id'],
    time: 'written_at',
    indexes: [{ suffix: 'unapplied', on: '(id) where applied_at is null' }],
    rights: ALL,
  },
  outbox: {
    columns: [id, now('created_at'), ...MESSAGE, maybe('published_at', TIMESTAMP)],
    key: ['id'],
    time: 'created_at',
    indexes: [{ suffix: 'unpublished', on: '(id) where published_at is null' }],
    rights: ALL,
    captured: true,
  },
  'replay-store': {
    columns: [id, now('recorded_at'), ...MESSAGE],
    key: ['id'],
    time: 'recorded_at',
    indexes: [{ suffix: 'recorded_at', on: '(recorded_at, id)' }],
    rights: ['SELECT', 'INSERT'],
  },
  transact: {
    columns: [
      id,
      now('recorded_at'),
      maybe('key', 'text'),
      { name: 'version', type: 'bigint', notNull: true, default: '1' },
      ...MESSAGE.slice(1),
    ],
    key: ['id'],
    time: 'recorded_at',
    indexes: [{ suffix: 'key', on: '(key, id desc)' }],
    rights: ALL,
  },
  queue: {
    columns: [
      id,
      now('enqueued_at'),
      now('visible_at'),
      { name: 'attempts', type: 'integer', notNull: true, default: '0' },
      ...MESSAGE,
      maybe('acknowledged_at', TIMESTAMP),
    ],
    key: ['id'],
    time: 'enqueued_at',
    indexes: [{ suffix: 'visible', on: '(visible_at, id) where acknowledged_at is null' }],
    rights: ALL,
  },
  keyvalue: {
    columns: [
      { name: 'key', type: 'text', notNull: true },
      { name: 'value', type: 'bytea', notNull: true },
      { name: 'version', type: 'bigint', notNull: true, default: '1' },
      { name: 'metadata', type: 'jsonb', notNull: true, default: "'{}'::jsonb" },
      now('updated_at'),
      maybe('expires_at', TIMESTAMP),
    ],
    key: ['key'],
    time: 'updated_at',
    indexes: [],
    rights: ALL,
  },
  reader: {
    columns: [
      { name: 'key', type: 'text', notNull: true },
      { name: 'document', type: 'jsonb', notNull: true },
      now('updated_at'),
    ],
    key: ['key'],
    indexes: [{ suffix: 'document', on: 'using gin (document jsonb_path_ops)' }],
    rights: ['SELECT'],
  },
};
