import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { configResources, type Resource } from './config-resources.ts';

/** What other configurations may have made and this one has no use for, each once, in the order of its making. */
export function leftovers(configs: readonly PlatformConfig[], of: PlatformConfig): Resource[] {
  const wanted = new Set(configResources(of).map(({ id }) => id));
  const left = new Map<string, Resource>();
  // The latest says what it is now.
  for (const resource of configs.flatMap(configResources))
    if (!wanted.has(resource.id)) left.set(resource.id, resource);
  return [...left.values()];
}
