import type { Owner } from '../owner.ts';
import { type Change, mended, reported } from './change.ts';
import type { TableDesign } from './design.ts';
import { isMarked } from './mark.ts';
import { indexName, publicationName } from './names.ts';
import { day, defaultPartitionName, isExpired, missingRanges, type Range, rangeOf } from './partitions.ts';
import { qualified, quoteIdentifier } from './quote.ts';
import type { LiveTable } from './read-tables.ts';
import {
  addKey,
  columnStatement,
  createIndex,
  createPublication,
  createTable,
  markTable,
  movedPartition,
  partitionTable,
} from './table-statements.ts';

/**
 * How a table differs from what it must be. `live` bears the owner's mark, or is not there.
 *
 * A table that was partitioned and need not be any more stays so: its rows go to DEFAULT when the last partition ends.
 *
 * @param now Unix time in milliseconds.
 */
export function tableChanges(asked: TableDesign, live: LiveTable, owner: Owner, now: number): Change[] {
  if (live.kind === null) {
    const left = live.publication ? [dropPublication(asked.name)] : [];
    return [mended('missing', null, [null, null], [...left, ...createTable(asked, owner, now)])];
  }
  const design: TableDesign =
    live.kind === 'p' && !asked.partitionDays && asked.time
      ? { ...asked, key: [...asked.key, asked.time] }
      : asked;
  const columns = columnChanges(design, live);
  // It makes the indexes, the grants and the partitions as well.
  if (design.partitionDays && live.kind !== 'p') return [...columns, partitioning(design, live, owner, now)];
  return [
    ...columns,
    ...indexChanges(design, live),
    ...partitionChanges(design, live, owner, now),
    ...grantChanges(design, live),
    ...publicationChanges(design, live, owner),
    ...live.triggers.map((name) => reported('extra', `trigger ${name}`, [null, name])),
    ...(live.owner === live.provisioner
      ? []
      : [reported('changed', 'owner', [live.provisioner, live.owner])]),
  ];
}

function columnChanges({ name: table, columns }: TableDesign, live: LiveTable): Change[] {
  const found = new Map(live.columns.map((column) => [column.name, column]));
  const missing = columns
    .filter(({ name }) => !found.has(name))
    .map((column) => {
      const [part, values] = [`column ${column.name}`, [column.type, null]] as const;
      // What every row must have and nothing gives cannot be made up.
      if (column.notNull && column.default === undefined && !column.identity)
        return reported('missing', part, values);
      return mended('missing', part, values, [
        `alter table ${qualified(table)} add column ${columnStatement(column)}`,
      ]);
    });
  const changed = columns.flatMap((column) => {
    const there = found.get(column.name);
    if (!there || (there.type === column.type && there.notNull === column.notNull)) return [];
    return [reported('changed', `column ${column.name}`, [typeText(column), typeText(there)])];
  });
  const known = new Set(columns.map(({ name }) => name));
  const extra = live.columns
    .filter(({ name }) => !known.has(name))
    .map((column) => reported('extra', `column ${column.name}`, [null, typeText(column)]));
  return [...missing, ...changed, ...extra];
}

const typeText = ({ type, notNull }: { type: string; notNull: boolean }): string =>
  notNull ? `${type} not null` : type;

function indexChanges(design: TableDesign, live: LiveTable): Change[] {
  const { name: table, indexes, key } = design;
  const there = new Map(live.indexes.map((index) => [index.name, index]));
  const primary = live.indexes.find((index) => index.primary);
  const keyChanges = !primary
    ? [mended('missing', 'primary key', [key.join(', '), null], [addKey(design)])]
    : primary.columns.join(', ') === key.join(', ')
      ? []
      : [reported('changed', 'primary key', [key.join(', '), primary.columns.join(', ')])];
  const wanted = new Set(indexes.map(({ suffix }) => indexName(table, suffix)));
  return [
    ...keyChanges,
    ...indexes.flatMap((index) => {
      const name = indexName(table, index.suffix);
      const found = there.get(name);
      if (found?.valid) return [];
      const drop = found ? [`drop index ${qualified(name)}`] : [];
      return [
        mended(
          found ? 'changed' : 'missing',
          `index ${name}`,
          [index.on, found ? 'not valid' : null],
          [...drop, createIndex(table, index)],
        ),
      ];
    }),
    ...live.indexes
      .filter((index) => !index.primary && !wanted.has(index.name))
      .map(({ name }) => reported('extra', `index ${name}`, [null, name])),
  ];
}

function partitionChanges(design: TableDesign, live: LiveTable, owner: Owner, now: number): Change[] {
  const { name: table, partitionDays, retentionDays } = design;
  if (live.kind !== 'p' || !partitionDays) return [];
  const ranges = live.partitions.flatMap((partition) => {
    const range = rangeOf(partition.bound);
    return range ? [{ partition, range }] : [];
  });
  const rest = live.partitions.some(({ bound }) => bound === 'DEFAULT')
    ? []
    : [
        mended(
          'missing',
          'partition DEFAULT',
          ['DEFAULT', null],
          [
            `create table ${qualified(defaultPartitionName(table))} partition of ${qualified(table)} default`,
            markTable(defaultPartitionName(table), owner),
          ],
        ),
      ];
  const columns = design.columns.map(({ name }) => name);
  const all = [...columns, ...live.columns.map(({ name }) => name).filter((name) => !columns.includes(name))];
  const missing = missingRanges(
    ranges.map(({ range }) => range),
    partitionDays,
    now,
  ).map((range) =>
    mended(
      'missing',
      `partition ${spanText(range)}`,
      [spanText(range), null],
      movedPartition(design, range, all, owner),
    ),
  );
  const expired = ranges
    .filter(({ range }) => isExpired(range, retentionDays!, now))
    .map(({ partition, range }) => {
      const [part, values] = [`partition ${spanText(range)}`, [null, partition.name]] as const;
      return isMarked(partition.mark, owner)
        ? mended('extra', part, values, [`drop table ${qualified(partition.name)}`])
        : reported('extra', part, values);
    });
  return [...rest, ...missing, ...expired];
}

const spanText = ({ from, to }: Range): string => `${day(from)} to ${day(to)}`;

function grantChanges({ name: table, principal, rights }: TableDesign, live: LiveTable): Change[] {
  const own = live.grants.filter(({ grantee }) => grantee === principal);
  const role = quoteIdentifier(principal);
  const missing = rights.filter(
    (right) => !own.some(({ privilege, column }) => privilege === right && column === null),
  );
  const surplus = own.filter(
    ({ privilege, column }) => column !== null || !rights.some((right) => right === privilege),
  );
  return [
    ...missing.map((right) =>
      mended(
        'missing',
        `grant ${right}`,
        [right, null],
        [`grant ${right} on ${qualified(table)} to ${role}`],
      ),
    ),
    ...surplus.map(({ privilege, column }) => {
      const of = column === null ? '' : ` (${quoteIdentifier(column)})`;
      return mended(
        'extra',
        `grant ${privilege}${column === null ? '' : ` (${column})`}`,
        [null, privilege],
        [`revoke ${privilege}${of} on ${qualified(table)} from ${role}`],
      );
    }),
    ...live.grants
      .filter(({ grantee }) => grantee !== principal)
      .map(({ grantee, privilege, column }) =>
        reported('extra', `grant ${privilege}${column === null ? '' : ` (${column})`} to ${grantee}`, [
          null,
          grantee,
        ]),
      ),
  ];
}

function publicationChanges({ name: table, captured }: TableDesign, live: LiveTable, owner: Owner): Change[] {
  const { publication } = live;
  if (!captured) return [];
  const name = publicationName(table);
  if (!publication)
    return [mended('missing', `publication ${name}`, ['insert', null], createPublication(table, owner))];
  const found = [
    publication.inserts && 'insert',
    publication.others && 'others',
    !publication.ofTable && 'not of the table',
  ]
    .filter(Boolean)
    .join(', ');
  return found === 'insert'
    ? []
    : [
        mended(
          'changed',
          `publication ${name}`,
          ['insert', found],
          [dropPublication(table), ...createPublication(table, owner)],
        ),
      ];
}

export const dropPublication = (table: string): string =>
  `drop publication ${quoteIdentifier(publicationName(table))}`;

const partitioning = (design: TableDesign, live: LiveTable, owner: Owner, now: number): Change =>
  mended(
    'changed',
    'partitions',
    [`of ${design.partitionDays} days`, 'none'],
    partitionTable(
      design,
      {
        columns: live.columns.map(({ name }) => name),
        indexes: live.indexes.filter(({ primary }) => !primary).map(({ name }) => name),
        key: live.indexes.find(({ primary }) => primary)?.name,
      },
      owner,
      now,
    ),
  );
