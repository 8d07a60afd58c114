import type { PlatformConfig } from '../model/platform-config.gen.ts';
import type { ConfiguredValue, Transition } from '../model/transition.ts';

type Settings = Record<string, ConfiguredValue>;

/** The configuration with what cannot change as it is applied: sizes that cannot shrink, names of resources. */
export function keepApplied(config: PlatformConfig, kept: readonly Transition[]): PlatformConfig {
  if (kept.length === 0) return config;
  const settings = (at: string, own: Readonly<Settings>): Settings => {
    const result: Settings = { ...own };
    for (const { path, before } of kept) {
      if (!path.startsWith(`${at}.`)) continue;
      const name = path.slice(at.length + 1);
      if (before === null) delete result[name];
      else result[name] = before;
    }
    return result;
  };
  const appliedName = (backend: string) =>
    kept.find(({ path }) => path === `access.principals.${backend}`)?.before;
  return {
    ...config,
    backend: { ...config.backend, config: settings('backend.config', config.backend.config) },
    patterns: config.patterns.map((pattern) => ({
      ...pattern,
      config: settings(`patterns.${pattern.type}.config`, pattern.config),
    })),
    auxiliary_backends: config.auxiliary_backends.map((auxiliary) => ({
      ...auxiliary,
      config: settings(`auxiliary_backends.${auxiliary.pattern}.config`, auxiliary.config),
    })),
    access: {
      ...config.access,
      principals: config.access.principals.map((principal) => ({
        ...principal,
        name: String(appliedName(principal.backend) ?? principal.name),
      })),
    },
  };
}
