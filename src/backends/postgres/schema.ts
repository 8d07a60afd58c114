import { claim, schemaMarkOf } from './mark.ts';
import { quoteIdentifier, quoteLiteral, SCHEMA } from './quote.ts';
import type { Session, Sql } from './sql.ts';
import { changeAlone, SCHEMA_GRANTS } from './transaction.ts';

/**
 * The schema with everything the driver makes. Nobody has rights on it but whom a principal's step gives them.
 *
 * @returns Whether it had to be made.
 * @throws BackendFailure When it is not of this state.
 */
export const ensureSchema = (sql: Sql, lineage: string, signal: AbortSignal): Promise<boolean> =>
  changeAlone(sql, SCHEMA_GRANTS, signal, async (session) => {
    if (await hasSchema(session, lineage)) return [];
    const schema = quoteIdentifier(SCHEMA);
    return [
      `create schema ${schema}`,
      `revoke all on schema ${schema} from public`,
      `comment on schema ${schema} is ${quoteLiteral(schemaMarkOf(lineage))}`,
    ];
  });

/** @throws BackendFailure When it is there, but not of this state. */
export async function hasSchema(session: Session, lineage: string): Promise<boolean> {
  const [found] = await session.query<{ mark: string | null }>(
    "select obj_description(oid, 'pg_namespace') as mark from pg_namespace where nspname = $1",
    [SCHEMA],
  );
  if (!found) return false;
  claim(`schema "${SCHEMA}"`, found.mark, { lineage });
  return true;
}
