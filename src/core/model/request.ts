import type { NamespaceRequest, RequestedConsumer, RequestedNeeds } from './request.gen.ts';

export type ClientApi = NamespaceRequest['client_api'];
export type NeedName = keyof RequestedNeeds;
export type BackendType = NonNullable<RequestedNeeds['backend_preference']>;
export type Consistency = NonNullable<RequestedNeeds['consistency']>;
export type Boundary = 'guided' | 'advanced' | 'expert';
export type Permission = NonNullable<RequestedConsumer['permission']>;
export type PolicySwitch = 'pii_handling' | 'audit_logging';

export const CLIENT_APIS: readonly ClientApi[] = ['keyvalue', 'pubsub', 'queue', 'reader', 'transact'];
export const BACKEND_TYPES: readonly BackendType[] = ['kafka', 'postgres', 'redis', 'nats', 's3', 'neptune'];

/** How each need is counted. Sizes are bytes and durations milliseconds, `forever` being Infinity. */
export const NEED_KINDS = {
  durability: 'enum',
  consistency: 'enum',
  max_staleness: 'duration',
  replay: 'enum',
  ordered: 'boolean',
  write_rps: 'count',
  read_rps: 'count',
  concurrent_connections: 'count',
  data_size: 'size',
  max_message_size: 'size',
  retention: 'duration',
  ttl: 'duration',
  backend_preference: 'enum',
  query_complexity: 'enum',
  data_model: 'enum',
} as const satisfies Record<NeedName, 'enum' | 'boolean' | 'count' | 'size' | 'duration'>;

export const NEED_NAMES = Object.keys(NEED_KINDS) as NeedName[];

/** The values of the needs that are enumerations. */
export const NEED_VALUES = {
  durability: ['strong', 'eventual', 'best-effort'],
  consistency: ['strong', 'eventual', 'bounded_staleness'],
  replay: ['enabled', 'disabled'],
  backend_preference: BACKEND_TYPES,
  query_complexity: ['low', 'medium', 'high'],
  data_model: ['relational', 'document', 'graph'],
} as const satisfies Partial<Record<NeedName, readonly string[]>>;

type CanonicalNeed<N extends NeedName> = (typeof NEED_KINDS)[N] extends 'count' | 'size' | 'duration'
  ? number
  : NonNullable<RequestedNeeds[N]>;

/** Needs in canonical units with the defaults of the client API filled in; a need that is none is left out. */
export type Needs = { readonly [N in NeedName]?: CanonicalNeed<N> };

export type ConfigValue = string | number | boolean;

/** A manual selection, with its settings in canonical units. */
export interface ManualChoice {
  readonly type: string;
  readonly config: Readonly<Record<string, ConfigValue>>;
}

/** A request that parsed and is valid by its schema, in canonical form: two spellings of it are equal. */
export interface Request {
  readonly namespace: string;
  readonly team: string;
  readonly client_api: ClientApi;
  readonly needs: Needs;
  /** The needs the request states itself, in the order of NEED_NAMES. */
  readonly written: readonly NeedName[];
  readonly owners: readonly string[];
  readonly consumers: readonly { readonly service: string; readonly permission: Permission }[];
  readonly pii_handling: 'enabled' | 'disabled';
  readonly audit_logging: 'enabled' | 'disabled';
  readonly compliance: string | undefined;
  readonly approval:
    | { readonly approved_by: string | undefined; readonly ticket: string | undefined }
    | undefined;
  readonly patterns: readonly ManualChoice[] | undefined;
  readonly backend: ManualChoice | undefined;
  readonly state: 'active' | 'deleting';
}
