import type { FieldChange } from '../model/plan.gen.ts';
import type { ConfigChange } from '../model/plan-report.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { describeSetting } from './plan-steps.ts';

/** A field's values before and after, in words and human units. */
export const fieldValues = (
  { path, before, after }: FieldChange,
  configs: ConfigChange | undefined,
): { readonly before: string; readonly after: string } => ({
  before: fieldValue(path, before, configs?.before),
  after: fieldValue(path, after, configs?.after),
});

function fieldValue(path: string, value: unknown, config: PlatformConfig | null | undefined): string {
  if (value !== null && value !== undefined) return describeSetting(path, value);
  // No setting at all, and one that is there without a limit, are both null in a plan.
  if (!config || !isUnlimited(path, config)) return 'none';
  return path.endsWith('_days') ? 'forever' : 'no limit';
}

function isUnlimited(path: string, config: PlatformConfig): boolean {
  const [, owner, name] = /^(.*?)\.config\.(.*)$/.exec(path) ?? [];
  if (owner === undefined || name === undefined) return false;
  const settings =
    owner === 'backend'
      ? config.backend.config
      : (config.patterns.find(({ type }) => owner === `patterns.${type}`)?.config ??
        config.auxiliary_backends.find(({ pattern }) => owner === `auxiliary_backends.${pattern}`)?.config);
  return settings !== undefined && Object.hasOwn(settings, name) && settings[name] === null;
}
