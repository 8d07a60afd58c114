import type { Settings } from '../model/decision.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import type { BackendType } from '../model/request.ts';

/** What each backend keeps for a namespace, and the setting that names it. */
export const STORAGE_KINDS: Readonly<
  Record<BackendType, { readonly noun: string; readonly setting: string; readonly holds: string }>
> = {
  kafka: { noun: 'topic', setting: 'topic', holds: 'messages' },
  postgres: { noun: 'table', setting: 'table', holds: 'rows' },
  redis: { noun: 'key prefix', setting: 'key_prefix', holds: 'keys' },
  nats: { noun: 'stream', setting: 'stream', holds: 'messages' },
  s3: { noun: 'bucket', setting: 'bucket', holds: 'objects' },
  neptune: { noun: 'cluster', setting: 'cluster', holds: 'vertices and edges' },
};

/** What making, changing and removing it is called. */
export const storageActions = (noun: string) => ({
  create: `create ${noun}`,
  alter: `alter ${noun}`,
  remove: `delete ${noun}`,
});

/** One topic, table, bucket… of a namespace, and everything that keeps data in it. */
export interface Storage {
  readonly type: BackendType;
  readonly name: string;
  /** Settings of the primary backend; undefined where only patterns use it. */
  readonly primary: Settings | undefined;
  /** Settings by pattern. Claim check and tiered storage share the namespace's bucket. */
  readonly uses: ReadonlyMap<string, Settings>;
}

/** Every storage of a configuration once, the primary one first. */
export function storages({ backend, auxiliary_backends }: PlatformConfig): [Storage, ...Storage[]] {
  const primary = { ...located(backend.type, backend.config), uses: new Map<string, Settings>() };
  const all: [typeof primary, ...(typeof primary)[]] = [primary];
  for (const { pattern, type, config } of auxiliary_backends) {
    const { name, settings } = located(type, config);
    let storage = all.find((one) => one.type === type && one.name === name);
    if (!storage) {
      storage = { type, name, settings: {}, uses: new Map() };
      all.push(storage);
    }
    storage.uses.set(pattern, settings);
  }
  const [first, ...rest] = all;
  return [asStorage(first, first.settings), ...rest.map((one) => asStorage(one, undefined))];
}

const asStorage = (
  { type, name, uses }: Pick<Storage, 'type' | 'name' | 'uses'>,
  primary: Settings | undefined,
): Storage => ({ type, name, primary, uses });

/** The storage of its own that a pattern keeps data in; undefined where it has none. */
export const storageOf = (pattern: string, of: readonly Storage[]): Storage | undefined =>
  of.find(({ uses }) => uses.has(pattern));

/** As people call it: `kafka orders-queue`. */
export const placeOf = ({ type, name }: Pick<Storage, 'type' | 'name'>): string => `${type} ${name}`;

export const isSamePlace = (a: Storage, b: Storage): boolean => a.type === b.type && a.name === b.name;

function located(type: BackendType, config: Settings) {
  const { [STORAGE_KINDS[type].setting]: name, ...settings } = config;
  return { type, name: String(name ?? ''), settings };
}
