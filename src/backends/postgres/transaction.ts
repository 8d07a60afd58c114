import { quoteLiteral, SCHEMA } from './quote.ts';
import type { Session, Sql } from './sql.ts';

/** Waiting longer for a table's users holds everybody up who comes after. */
const LOCK_TIMEOUT = '5s';

/** What makes and what grants on the schema waits for one another. */
export const SCHEMA_GRANTS = `schema ${SCHEMA}`;

/** Waits until no other transaction holds it; given back at the end of this one. */
export const lockStatement = (what: string): string =>
  `select pg_advisory_xact_lock(hashtextextended(${quoteLiteral(`prism ${what}`)}, 0))`;

/**
 * Looks, decides and changes in one transaction, alone on what `lock` names. `decide` gives the statements; they and
 * the commit are one message, so what is locked is not locked while an answer travels.
 *
 * @returns Whether there was anything to change.
 */
export const changeAlone = (
  sql: Sql,
  lock: string,
  signal: AbortSignal,
  decide: (session: Session) => Promise<readonly string[]>,
): Promise<boolean> =>
  sql.withSession(signal, async (session) => {
    await session.run(`begin; set local lock_timeout = '${LOCK_TIMEOUT}'; ${lockStatement(lock)}`);
    try {
      const statements = await decide(session);
      await session.run([...statements, 'commit'].join(';\n'));
      return statements.length > 0;
    } catch (error) {
      // The first failure is what counts: one here says only that the connection is gone.
      await session.run('rollback').catch(() => {});
      throw error;
    }
  });
