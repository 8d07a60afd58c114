import { DAY } from '../../core/model/quantities.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext, StepResult } from '../driver.ts';
import type { Owner } from '../owner.ts';
import { type TableDesign, tableDesign } from './design.ts';
import { limitsStatements } from './ensure-role.ts';
import { claim, isMarked } from './mark.ts';
import { publicationName } from './names.ts';
import { instant } from './partitions.ts';
import { qualified, quoteIdentifier, quoteLiteral } from './quote.ts';
import { readRoles } from './read-roles.ts';
import { type LiveTable, readTables } from './read-tables.ts';
import type { Session, Sql } from './sql.ts';
import { dropPublication, tableChanges } from './table-changes.ts';
import { changeAlone } from './transaction.ts';

type Spec = Readonly<Record<string, unknown>>;

/** The table stands as its spec wants it, with its partitions until a week from now. @throws BackendFailure */
export async function ensureTable(sql: Sql, spec: Spec, context: StepContext): Promise<StepResult> {
  const { signal } = context;
  const design = tableDesign(spec);
  const statements = (session: Session) => neededStatements(session, design, spec, context);
  if ((await sql.withSession(signal, statements)).length === 0) return { wrote: false };
  return { wrote: await changeAlone(sql, `table ${design.name}`, signal, statements) };
}

async function neededStatements(
  session: Session,
  design: TableDesign,
  spec: Spec,
  context: StepContext,
): Promise<string[]> {
  const live = await readOwnTable(session, design.name, context);
  const changes = tableChanges(design, live, context, context.now);
  const lacking = changes.find(({ kind, part, owned }) => kind === 'missing' && part !== null && !owned);
  if (lacking)
    throw new BackendFailure(
      'permanent',
      `table ${design.name} lacks the ${lacking.part}, and no row could be given a value for it`,
      `Add it and fill it (${lacking.wanted}), or restore the table from a backup`,
    );
  // The pool and the timeout of the primary table are settings of the role.
  const role =
    spec.client_api === undefined
      ? undefined
      : (await readRoles(session, [design.principal])).get(design.principal);
  if (role) claim(`role "${role.name}"`, role.mark, ownerOf(context));
  return [
    ...changes.flatMap(({ mend }) => mend),
    ...(role ? limitsStatements(role, context) : []),
    ...(await expiryOfDefault(session, design, live, context.now)),
  ];
}

/** DEFAULT is never dropped, so what expires in it is deleted. */
async function expiryOfDefault(
  session: Session,
  { time, retentionDays, partitionDays }: TableDesign,
  live: LiveTable,
  now: number,
): Promise<string[]> {
  const rest = live.partitions.find(({ bound }) => bound === 'DEFAULT');
  if (!rest || !partitionDays || !retentionDays) return [];
  const old = `from ${qualified(rest.name)} where ${quoteIdentifier(time!)} < ${quoteLiteral(instant(now - retentionDays * DAY))}`;
  const [{ found }] = (await session.query<{ found: boolean }>(`select exists (select ${old}) as found`)) as [
    { found: boolean },
  ];
  return found ? [`delete ${old}`] : [];
}

/** The table is gone, with its partitions, indexes and publication. @throws BackendFailure */
export async function removeTable(sql: Sql, spec: Spec, context: StepContext): Promise<StepResult> {
  const { signal } = context;
  const name = String(spec.table);
  const find = (session: Session) => readOwnTable(session, name, context);
  const there = await sql.withSession(signal, find);
  if (there.kind === null && !there.publication) return { wrote: false };
  const wrote = await changeAlone(sql, `table ${name}`, signal, async (session) => {
    const live = await find(session);
    if (live.kind !== null && spec.only_if_empty === true) await refuseRows(session, name);
    const foreign = live.partitions.find(({ mark }) => !isMarked(mark, ownerOf(context)));
    if (foreign)
      throw new BackendFailure(
        'permanent',
        `table ${name} has a partition that Prism did not make: ${foreign.name}`,
        `Detach it first: ALTER TABLE ${qualified(name)} DETACH PARTITION ${qualified(foreign.name)}`,
      );
    return [
      ...(live.publication ? [dropPublication(name)] : []),
      ...(live.kind === null ? [] : [`drop table ${qualified(name)}`]),
    ];
  });
  return { wrote };
}

/** Under a lock, so that no row comes between looking and dropping. */
async function refuseRows(session: Session, name: string): Promise<void> {
  await session.run(`lock table ${qualified(name)} in access exclusive mode`);
  const [row] = await session.query(`select from ${qualified(name)} limit 1`);
  if (row)
    throw new BackendFailure(
      'permanent',
      `table ${name} still has rows, and it may only be removed empty`,
      'See whose they are: move them or delete them, then apply again',
    );
}

async function readOwnTable(session: Session, name: string, context: StepContext): Promise<LiveTable> {
  const live = (await readTables(session, [name])).get(name)!;
  if (live.kind !== null) claim(`table "${name}"`, live.mark, ownerOf(context));
  if (live.publication)
    claim(`publication "${publicationName(name)}"`, live.publication.mark, ownerOf(context));
  return live;
}

const ownerOf = ({ namespace, lineage }: StepContext): Owner => ({ namespace, lineage });
