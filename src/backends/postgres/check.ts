import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext } from '../driver.ts';
import { hasSchema } from './schema.ts';
import type { Sql } from './sql.ts';

interface Facts {
  readonly version: number;
  readonly recovering: boolean;
  readonly readOnly: boolean;
  readonly superuser: boolean;
  readonly createrole: boolean;
  readonly creates: boolean;
  readonly role: string;
  readonly database: string;
}

const QUERY = `
select current_setting('server_version_num')::int as version, pg_is_in_recovery() as recovering,
  current_setting('transaction_read_only') = 'on' as "readOnly", r.rolsuper as superuser, r.rolcreaterole as createrole,
  has_database_privilege(current_database(), 'CREATE') as creates, current_user::text as role, current_database()::text as database
from pg_roles r where r.rolname = current_user`;

/** PostgreSQL 14: the oldest that is still maintained. */
const OLDEST = 140_000;

/** Whether the database can be worked with. @throws BackendFailure */
export const checkPostgres = (sql: Sql, { lineage, signal }: DriverContext): Promise<void> =>
  sql.withSession(signal, async (session) => {
    const [facts] = await session.query<Facts>(QUERY);
    const wrong = complaint(facts!);
    if (wrong) throw new BackendFailure('permanent', ...wrong);
    await hasSchema(session, lineage);
  });

function complaint(facts: Facts): [message: string, advice: string] | undefined {
  const { version, recovering, readOnly, superuser, createrole, creates, role, database } = facts;
  if (version < OLDEST)
    return [
      `the PostgreSQL server is of version ${Math.floor(version / 10_000)}`,
      'Use PostgreSQL 14 or newer',
    ];
  if (recovering)
    return ['the PostgreSQL server is a standby, which nobody can write to', 'Connect to the primary'];
  if (readOnly)
    return [
      `the login ${role} is read-only on this server`,
      'Take default_transaction_read_only off the role, the database or the server',
    ];
  if (superuser) return undefined;
  if (!createrole) return [`the role ${role} may not create roles`, `ALTER ROLE "${role}" CREATEROLE`];
  if (!creates)
    return [
      `the role ${role} may not create a schema in the database ${database}`,
      `GRANT CREATE ON DATABASE "${database}" TO "${role}"`,
    ];
  return undefined;
}
