import type { Step } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { configResources } from './config-resources.ts';
import { createStep } from './resource-steps.ts';

/**
 * What has to be done to create a namespace, in the RFC's five sections and in execution order. Nothing here
 * destroys anything, so every step is safe and can be undone.
 */
export const creationSteps = (config: PlatformConfig): Step[] =>
  configResources(config).map((resource) => createStep(resource, resource.needs, 'safe'));
