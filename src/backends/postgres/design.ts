import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import { parseDuration } from '../../core/model/quantities.ts';
import { BackendFailure } from '../backend-failure.ts';
import { type Column, type Index, LAYOUTS, type Right, type TableKind } from './layouts.ts';

type Spec = Readonly<Record<string, unknown>>;

/** A table as it must be. */
export interface TableDesign {
  readonly name: string;
  readonly principal: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly indexes: readonly Index[];
  readonly rights: readonly Right[];
  readonly captured: boolean;
  readonly time: string | undefined;
  /** Undefined: rows stay. */
  readonly retentionDays: number | undefined;
  /** Undefined: not partitioned. */
  readonly partitionDays: number | undefined;
}

/** A role as it must be. */
export interface RoleDesign {
  readonly name: string;
  /** -1 is no limit, as in PostgreSQL: only the primary backend has a pool. */
  readonly connectionLimit: number;
  /** Milliseconds; undefined where the server's own is in force. */
  readonly statementTimeout: number | undefined;
}

const SETTINGS = ['retention_days', 'partition_days', 'ttl_seconds'];
const OF_THE_ROLE = ['connection_pool_size', 'statement_timeout'];
const AROUND = ['table', 'principal', 'client_api', 'uses', 'encryption_at_rest', 'changes', 'only_if_empty'];

/** Some 1,300 years: what is older or further ahead has no date that everything can spell. */
const MOST_DAYS = 500_000;

/**
 * The table that a spec asks for. Encryption at rest is the server's (its volume): no table has it of its own.
 *
 * @throws BackendFailure When this build has no such table.
 */
export function tableDesign(spec: Spec): TableDesign {
  const name = String(spec.table);
  const { kind, settings } = purpose(name, spec);
  const retentionDays = days(name, 'retention_days', settings.retention_days);
  const asked = days(name, 'partition_days', settings.partition_days);
  const layout = LAYOUTS[kind];
  if (kind === 'keyvalue' && asked !== undefined)
    throw refused(
      `table ${name} cannot be partitioned by time: a key of keyvalue must be unique over the whole of it`,
      'Leave partition_days out for keyvalue in policies/sizing.yaml',
    );
  const ages = layout.time !== undefined && retentionDays !== undefined;
  const partitionDays = ages ? asked : undefined;
  const ageIndex =
    ages && !partitionDays && !layout.indexes.some(({ suffix }) => suffix === layout.time)
      ? [{ suffix: layout.time!, on: `(${layout.time})` }]
      : [];
  const expiryIndex =
    kind === 'keyvalue' && typeof settings.ttl_seconds === 'number'
      ? [{ suffix: 'expires_at', on: '(expires_at) where expires_at is not null' }]
      : [];
  // Whoever drops no partition has to delete.
  const trims = ages && !partitionDays && kind === 'replay-store';
  return {
    name,
    principal: String(spec.principal),
    columns: layout.columns,
    key: partitionDays ? [...layout.key, layout.time!] : layout.key,
    indexes: [...layout.indexes, ...ageIndex, ...expiryIndex],
    rights: trims ? [...layout.rights, 'DELETE'] : layout.rights,
    captured: layout.captured === true,
    time: layout.time,
    retentionDays: ages ? retentionDays : undefined,
    partitionDays,
  };
}

/** The role of a namespace. What limits it stands with the primary table, where PostgreSQL is the primary backend. */
export function roleDesign(name: string, { backend }: Pick<PlatformConfig, 'backend'>): RoleDesign {
  const { connection_pool_size, statement_timeout } = backend.type === 'postgres' ? backend.config : {};
  return {
    name,
    connectionLimit: typeof connection_pool_size === 'number' ? connection_pool_size : -1,
    statementTimeout: timeout(name, statement_timeout),
  };
}

function purpose(name: string, spec: Spec): { kind: TableKind; settings: Spec } {
  const uses = Object.entries((spec.uses ?? {}) as Readonly<Record<string, Spec>>);
  const { client_api } = spec;
  const [kind, own] = client_api === undefined ? (uses[0] ?? ['nothing', {}]) : [String(client_api), spec];
  if (uses.length > (client_api === undefined ? 1 : 0))
    throw refused(
      `table ${name} serves several: ${[client_api, ...uses.map(([use]) => use)].filter(Boolean).join(', ')}`,
      'Give each pattern a table of its own in policies/sizing.yaml',
    );
  if (!Object.hasOwn(LAYOUTS, kind))
    throw refused(
      `this build has no PostgreSQL table for ${kind} (table ${name})`,
      'Choose another backend for it in policies/backends.yaml',
    );
  const known = [...SETTINGS, ...OF_THE_ROLE, ...AROUND];
  const unknown = Object.keys(own).find((setting) => !known.includes(setting));
  if (unknown !== undefined)
    throw refused(
      `table ${name}: this build does not know the setting ${unknown} of a PostgreSQL table`,
      'Leave it out of policies/sizing.yaml and of the request',
    );
  return { kind: kind as TableKind, settings: own };
}

/** Null and undefined are none: `forever`. */
function days(table: string, setting: string, value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_DAYS) return Number(value);
  throw refused(
    `table ${table}: ${setting} must be whole days from 1 to ${MOST_DAYS}, not ${JSON.stringify(value)}`,
    'Correct it in policies/sizing.yaml or in the request',
  );
}

function timeout(role: string, value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined;
  const milliseconds = parseDuration(String(value));
  // In PostgreSQL 0 is no limit.
  if (milliseconds === Number.POSITIVE_INFINITY) return 0;
  if (milliseconds !== undefined && milliseconds <= 2 ** 31 - 1) return milliseconds;
  throw refused(
    `role ${role}: statement_timeout must be at most 24 days, not ${JSON.stringify(value)}`,
    'Correct it in policies/sizing.yaml or in the request',
  );
}

const refused = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
