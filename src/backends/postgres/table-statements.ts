import type { Owner } from '../owner.ts';
import type { TableDesign } from './design.ts';
import type { Column, Index } from './layouts.ts';
import { markOf } from './mark.ts';
import { indexName, publicationName } from './names.ts';
import { defaultPartitionName, instant, missingRanges, partitionName, type Range } from './partitions.ts';
import { qualified, quoteIdentifier, quoteLiteral } from './quote.ts';

/** A new table with everything that belongs to it. */
export function createTable(design: TableDesign, owner: Owner, now: number): string[] {
  const { name, columns, partitionDays, time } = design;
  const by = partitionDays ? ` partition by range (${quoteIdentifier(time!)})` : '';
  return [
    `create table ${qualified(name)} (${columns.map(columnStatement).join(', ')})${by}`,
    ...(partitionDays
      ? [
          `create table ${qualified(defaultPartitionName(name))} partition of ${qualified(name)} default`,
          markTable(defaultPartitionName(name), owner),
          ...missingRanges([], partitionDays, now).flatMap((range) => newPartition(name, range, owner)),
        ]
      : []),
    ...around(design, owner),
  ];
}

/** What a table has besides its columns and partitions. */
function around(design: TableDesign, owner: Owner): string[] {
  const { name, indexes, rights, principal, captured } = design;
  return [
    addKey(design),
    ...indexes.map((index) => createIndex(name, index)),
    markTable(name, owner),
    `grant ${rights.join(', ')} on ${qualified(name)} to ${quoteIdentifier(principal)}`,
    ...(captured ? createPublication(name, owner) : []),
  ];
}

/**
 * A plain table becomes the DEFAULT partition of a new one of its name, and the rows of today and later move to partitions of
 * their own. Rows keep their ids, and ids go on where they were.
 *
 * @param indexes Names of those it has now, the key's excluded.
 */
export function partitionTable(
  design: TableDesign,
  live: {
    readonly columns: readonly string[];
    readonly indexes: readonly string[];
    readonly key: string | undefined;
  },
  owner: Owner,
  now: number,
): string[] {
  const { name, principal, partitionDays, time, columns } = design;
  const [table, rest] = [qualified(name), defaultPartitionName(name)];
  const identity = columns.find((column) => column.identity)!.name;
  return [
    `lock table ${table} in access exclusive mode`,
    `revoke all on ${table} from ${quoteIdentifier(principal)}`,
    ...(live.key ? [`alter table ${table} drop constraint ${quoteIdentifier(live.key)}`] : []),
    ...live.indexes.map(
      (index) => `alter index ${qualified(index)} rename to ${quoteIdentifier(indexName(rest, index))}`,
    ),
    `alter table ${table} alter column ${quoteIdentifier(identity)} drop identity`,
    `alter table ${table} rename to ${quoteIdentifier(rest)}`,
    `create table ${table} (like ${qualified(rest)} including defaults including constraints) partition by range (${quoteIdentifier(time!)})`,
    `alter table ${table} alter column ${quoteIdentifier(identity)} add generated always as identity`,
    `select setval(pg_get_serial_sequence(${quoteLiteral(table)}, ${quoteLiteral(identity)}), coalesce((select max(${quoteIdentifier(identity)}) from ${qualified(rest)}), 0) + 1, false)`,
    ...around(design, owner),
    `alter table ${table} attach partition ${qualified(rest)} default`,
    ...missingRanges([], partitionDays!, now).flatMap((range) =>
      movedPartition(design, range, live.columns, owner),
    ),
  ];
}

const bounds = ({ from, to }: Range): string =>
  `for values from (${quoteLiteral(instant(from))}) to (${quoteLiteral(instant(to))})`;

function newPartition(table: string, range: Range, owner: Owner): string[] {
  const name = partitionName(table, range);
  return [
    `create table ${qualified(name)} partition of ${qualified(table)} ${bounds(range)}`,
    markTable(name, owner),
  ];
}

/**
 * A partition of a table that is in use: rows of its time that lie in DEFAULT already come along, and none can be
 * added meanwhile.
 */
export function movedPartition(
  { name: table, time }: Pick<TableDesign, 'name' | 'time'>,
  range: Range,
  columns: readonly string[],
  owner: Owner,
): string[] {
  const [name, rest] = [partitionName(table, range), qualified(defaultPartitionName(table))];
  const list = columns.map(quoteIdentifier).join(', ');
  const of = quoteIdentifier(time!);
  return [
    `lock table ${rest} in access exclusive mode`,
    `create table ${qualified(name)} (like ${qualified(table)} including defaults including constraints)`,
    markTable(name, owner),
    `with moved as (delete from ${rest} where ${of} >= ${quoteLiteral(instant(range.from))} and ${of} < ${quoteLiteral(instant(range.to))} returning ${list}) insert into ${qualified(name)} (${list}) select ${list} from moved`,
    `alter table ${qualified(table)} attach partition ${qualified(name)} ${bounds(range)}`,
  ];
}

export const addKey = ({ name, key }: TableDesign): string =>
  `alter table ${qualified(name)} add primary key (${key.map(quoteIdentifier).join(', ')})`;

export const createIndex = (table: string, { suffix, on }: Index): string =>
  `create index ${quoteIdentifier(indexName(table, suffix))} on ${qualified(table)} ${on}`;

/** Of inserts alone: what is published later is no event. */
export const createPublication = (table: string, owner: Owner): string[] => [
  `create publication ${quoteIdentifier(publicationName(table))} for table ${qualified(table)} with (publish = 'insert')`,
  `comment on publication ${quoteIdentifier(publicationName(table))} is ${quoteLiteral(markOf(owner))}`,
];

export const markTable = (name: string, owner: Owner): string =>
  `comment on table ${qualified(name)} is ${quoteLiteral(markOf(owner))}`;

export const columnStatement = (column: Column): string =>
  [
    quoteIdentifier(column.name),
    column.type,
    column.notNull ? 'not null' : '',
    column.identity ? 'generated always as identity' : '',
    column.default === undefined ? '' : `default ${column.default}`,
  ]
    .filter(Boolean)
    .join(' ');
