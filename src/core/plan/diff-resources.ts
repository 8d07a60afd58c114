import type { Resource } from './config-resources.ts';

/** By name of the setting, those below others joined by dots; null where there is none. */
export type SettingChanges = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

export interface ResourceDiff {
  readonly added: readonly Resource[];
  readonly changed: readonly { readonly before: Resource; readonly after: Resource }[];
  readonly removed: readonly Resource[];
}

/** What has to come, change and go, each in the order of the list it stands in. */
export function diffResources(before: readonly Resource[], after: readonly Resource[]): ResourceDiff {
  const [old, kept] = [byId(before), byId(after)];
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed: after.flatMap((resource) => {
      const was = old.get(resource.id);
      return was && differs(was.spec, resource.spec) ? [{ before: was, after: resource }] : [];
    }),
    removed: before.filter(({ id }) => !kept.has(id)),
  };
}

const byId = (resources: readonly Resource[]) =>
  new Map(resources.map((resource) => [resource.id, resource]));

export const differs = (before: Resource['spec'], after: Resource['spec']): boolean =>
  Object.keys(settingChanges(before, after)).length > 0;

/** Every setting that differs; a group of settings that only one side has is one change. */
export function settingChanges(before: Resource['spec'], after: Resource['spec']): SettingChanges {
  return Object.fromEntries(changes(before, after, ''));
}

type Group = Readonly<Record<string, unknown>>;

function changes(before: Group, after: Group, prefix: string): [string, { from: unknown; to: unknown }][] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [from, to] = [own(before, name), own(after, name)];
    if (isGroup(from) && isGroup(to)) return changes(from, to, `${prefix}${name}.`);
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [[`${prefix}${name}`, { from, to }]];
  });
}

const own = (group: Group, name: string): unknown =>
  Object.hasOwn(group, name) ? (group[name] ?? null) : null;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
