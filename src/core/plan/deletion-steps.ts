import type { Step } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { configResources, type Resource } from './config-resources.ts';
import { removeStep } from './resource-steps.ts';

interface Part {
  readonly steps: readonly Step[];
  /** Whether what follows waits for it: a proxy that knows the namespace no longer asks no access policy. */
  readonly awaited: boolean;
}

/**
 * What has to be done to delete a namespace, in the execution order of semantics 7. Until the first backend
 * deletion everything can be undone; from there on no step leads back to a namespace with its data, so each bears
 * the loss.
 *
 * @param others What is to go too, though the configuration does not have it.
 */
export function deletionSteps(config: PlatformConfig, others: readonly Resource[] = []): Step[] {
  const all = [...configResources(config), ...others];
  const of = (kind: Resource['kind']) => all.filter((resource) => resource.kind === kind);
  const remove = (resources: readonly Resource[]) =>
    resources.map((resource) => removeStep(resource, [], 'safe'));
  const lose = (resources: readonly Resource[]) =>
    resources.map((resource): Step => ({ ...removeStep(resource, [], 'data-loss'), reversible: false }));

  const [registration] = of('registration') as [Resource];
  const [primary, ...auxiliary] = of('storage');
  return inTurn([
    { steps: [phaseStep(registration, 'mark deleting', 'active', 'deleting')], awaited: true },
    { steps: [phaseStep(registration, 'drain', 'deleting', 'draining')], awaited: true },
    {
      steps: [phaseStep(registration, registration.actions.remove, 'draining', 'unregistered')],
      awaited: true,
    },
    { steps: remove(of('access policy')), awaited: false },
    { steps: remove(of('provider')), awaited: true },
    { steps: remove(of('audit log')), awaited: true },
    { steps: lose(auxiliary), awaited: true },
    { steps: lose([primary!]), awaited: true },
    { steps: lose(of('principal')), awaited: true },
    { steps: lose([...of('metrics'), ...of('tracing')]), awaited: true },
  ]);
}

/**
 * A document that every proxy acknowledges: marked `deleting` the namespace is still served, `draining` it takes
 * no new call and ends those under way.
 */
function phaseStep(registration: Resource, action: string, from: string, to: string): Step {
  const step = removeStep(registration, [], 'safe');
  return {
    ...step,
    id: `${step.id.slice(0, step.id.lastIndexOf('/'))}/${to}`,
    action,
    spec: { ...step.spec, phase: to, changes: { phase: { from, to } } },
  };
}

/** Each part waits for the last one before it that is there and awaited. */
function inTurn(parts: readonly Part[]): Step[] {
  let waitsFor: string[] = [];
  return parts.flatMap(({ steps, awaited }) => {
    const waiting = steps.map((step) => ({ ...step, depends_on: [...waitsFor] }));
    if (awaited && steps.length > 0) waitsFor = steps.map(({ id }) => id);
    return waiting;
  });
}
