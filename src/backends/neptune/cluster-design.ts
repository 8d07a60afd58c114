import { cutIdentifier } from '../../core/policy/identifier.ts';
import { BackendFailure } from '../backend-failure.ts';

type Spec = Readonly<Record<string, unknown>>;

/** A cluster as it must be. */
export interface ClusterDesign {
  readonly name: string;
  readonly principal: string;
  /** Its one instance; those that an operator adds are theirs. */
  readonly instance: string;
  readonly instanceClass: string;
}

const KNOWN = [
  'cluster',
  'instance_class',
  'client_api',
  'principal',
  'encryption_at_rest',
  'changes',
  'only_if_empty',
];

/** Of clusters and instances, in RDS, whose API Neptune shares. */
const LONGEST_NAME = 63;

/** A cluster bears one graph, so its instance has its name. */
export const instanceName = (cluster: string): string => cutIdentifier(`${cluster}-1`, LONGEST_NAME + 1);

/** The cluster that a spec asks for. @throws BackendFailure When this build has no such cluster. */
export function clusterDesign(spec: Spec): ClusterDesign {
  const name = String(spec.cluster);
  const unknown = Object.keys(spec).find((setting) => !KNOWN.includes(setting));
  if (unknown !== undefined)
    throw refused(
      `cluster ${name}: this build does not know the setting ${unknown} of a Neptune cluster`,
      'Leave it out of policies/sizing.yaml and of the request',
    );
  if (spec.client_api !== 'reader')
    throw refused(
      `cluster ${name}: this build has no Neptune cluster for ${String(spec.client_api)}`,
      'Choose another backend for it in policies/backends.yaml',
    );
  const { instance_class: instanceClass } = spec;
  if (typeof instanceClass !== 'string' || !/^db\.[a-z0-9]+\.[a-z0-9]+$/.test(instanceClass))
    throw refused(
      `cluster ${name}: instance_class must be such as db.r6g.large, not ${JSON.stringify(instanceClass)}`,
      'Correct it in policies/sizing.yaml',
    );
  return { name, principal: String(spec.principal), instance: instanceName(name), instanceClass };
}

const refused = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
