/** One connection, for as long as it is lent. */
export interface Session {
  /** Values are bound, all of them as text: `$1::text::jsonb`. */
  query<Row>(text: string, values?: readonly string[]): Promise<Row[]>;
  /** One or several statements in one message. */
  run(statements: string): Promise<void>;
}

/** A PostgreSQL, whether it is a server or embedded. The same statements go to both. */
export interface Sql {
  /**
   * Lends a connection. One that fails, or is left in a transaction, is not lent again.
   *
   * @param signal Ends waiting: the connection is cut.
   * @throws BackendFailure
   */
  withSession<T>(signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The same on every connection, so that the catalog is always spelled the same and nothing else is called by mistake. */
export const SESSION_SETTINGS =
  "set timezone = 'UTC'; set datestyle = 'ISO'; set search_path = pg_catalog; set client_min_messages = error";
