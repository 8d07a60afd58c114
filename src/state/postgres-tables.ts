/**
 * The schema `prism_state`. All of it is made at once, and only where it is not there: making what is there already
 * needs rights that a role may lack.
 *
 * - `head`: one row, what StateHead says, as text with its checksum; `lineage` and `serial` again, to compare and swap.
 * - `commits`: which attempt made which serial, so that a writer whose answer was lost finds out.
 * - `namespaces`: the records, as text with their checksums, and the serial that wrote each.
 * - `journal`: entries in order.
 */
export const MAKE_TABLES = `
select pg_advisory_xact_lock(7737511, 1);
do $$
begin
  if to_regclass('prism_state.journal') is not null then
    return;
  end if;
  if to_regnamespace('prism_state') is null then
    create schema prism_state;
    comment on schema prism_state is 'The applied state of Prism Namespaces. Written by prism apply only.';
  end if;
  create table prism_state.head (
    only_row boolean primary key default true check (only_row),
    lineage text not null,
    serial bigint not null check (serial > 0),
    document text not null
  );
  create table prism_state.commits (
    serial bigint primary key,
    attempt uuid not null,
    committed_at timestamptz not null default now()
  );
  create table prism_state.namespaces (
    name text collate "C" primary key,
    serial bigint not null,
    document text not null
  );
  create table prism_state.journal (
    serial bigint not null,
    position integer not null,
    run text collate "C" not null,
    entry text not null,
    primary key (serial, position)
  );
  create index on prism_state.journal (run, serial, position);
end
$$`;

export const HAS_TABLES = "select to_regclass('prism_state.journal') is not null as made";
export const READ_HEAD = 'select lineage, serial::float8 as serial, document from prism_state.head';

const RECORDS = `
recorded as (
  insert into prism_state.namespaces (name, serial, document)
  select name, moved.serial, document from moved, unnest($5::text[], $6::text[]) as record (name, document)
  on conflict (name) do update set serial = excluded.serial, document = excluded.document
),
journaled as (
  insert into prism_state.journal (serial, position, run, entry)
  select moved.serial, position, run, entry
  from moved, unnest($7::text[], $8::text[]) with ordinality as line (run, entry, position)
),
noted as (
  insert into prism_state.commits (serial, attempt) select moved.serial, $4::uuid from moved
)
select 1 as moved from moved`;

/**
 * One statement is one transaction and one round trip. All that follows depends on whether the head could be moved.
 * Values: lineage, serial, document of the new head, attempt, names, documents, runs, entries.
 */
export const COMMIT_NEXT = `
with moved as (
  update prism_state.head set serial = $2, document = $3
  where lineage = $1 and serial = $2::bigint - 1
  returning serial
),${RECORDS}`;

export const COMMIT_FIRST = `
with moved as (
  insert into prism_state.head (lineage, serial, document) values ($1, $2, $3)
  on conflict do nothing
  returning serial
),${RECORDS}`;

/** Whether it was this attempt that made the serial. */
export const WAS_MADE = 'select 1 as made from prism_state.commits where serial = $1 and attempt = $2';
export const READ_RECORD = 'select name, document from prism_state.namespaces where name = $1';
export const LIST_RECORDS = 'select name, document from prism_state.namespaces order by name';
export const LIST_RUNS = `
select run from (
  select distinct on (run) run, serial, position from prism_state.journal order by run, serial, position
) as first order by serial, position`;
export const READ_JOURNAL = `
select serial::float8 as serial, position, entry from prism_state.journal where run = $1 order by serial, position`;
