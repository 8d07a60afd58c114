import { type Change, MISSING, mended, reported, settingChange } from '../aws/change.ts';
import type { ClusterDesign } from './cluster-design.ts';
import type { LiveCluster, LiveInstance } from './read-cluster.ts';

const spelled = (on: boolean): string => (on ? 'on' : 'off');

/** How the settings of a cluster of the owner differ. */
export const clusterChanges = (live: LiveCluster): Change[] => [
  ...settingChange('IAM authentication', 'on', spelled(live.iamAuth)),
  ...settingChange('deletion protection', 'on', spelled(live.protected)),
  // It is chosen once, when a cluster is made.
  ...(live.encrypted ? [] : [reported('changed', 'encryption', ['on', 'off'])]),
];

/** How its instance differs. One that is on its way to the class has it. */
export function instanceChanges(design: ClusterDesign, live: LiveInstance | undefined): Change[] {
  const { instance, instanceClass } = design;
  if (!live || live.status === 'deleting')
    return [mended('missing', `instance ${instance}`, [instanceClass, null])];
  return settingChange('instance class', instanceClass, live.pendingClass ?? live.instanceClass);
}

/** Whose instances they are, Prism does not know. */
export const otherMembers = ({ instance }: ClusterDesign, { members }: LiveCluster): Change[] =>
  members
    .filter((name) => name !== instance)
    .map((name) => reported('extra', `instance ${name}`, [null, name]));

export const changesOfCluster = (
  design: ClusterDesign,
  cluster: LiveCluster | undefined,
  instance: LiveInstance | undefined,
): Change[] =>
  cluster
    ? [
        ...clusterChanges(cluster),
        ...instanceChanges(design, instance?.cluster === cluster.name ? instance : undefined),
        ...otherMembers(design, cluster),
      ]
    : [MISSING];
