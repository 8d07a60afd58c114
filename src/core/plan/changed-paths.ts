import type { Resource } from './config-resources.ts';

/**
 * Paths of the configured values that a changed setting follows (as in provenance; `a.*` is everything below `a`),
 * so that a change is judged by what changes and not by all that the resource follows.
 *
 * @param setting As in SettingChanges: `partitions`, `uses.replay-store.retention_days`.
 */
export function changedPaths({ kind, paths }: Resource, setting: string): readonly string[] {
  if (kind !== 'storage') return paths;
  if (setting === 'encryption_at_rest') return ['policies.encryption_at_rest'];
  const [, pattern, own] = /^uses\.([^.]+)(?:\.(.+))?$/.exec(setting) ?? [];
  if (pattern === undefined) return [`backend.config.${setting}`];
  return own === undefined
    ? [`patterns.${pattern}`, `auxiliary_backends.${pattern}.*`]
    : [`auxiliary_backends.${pattern}.config.${own}`];
}
