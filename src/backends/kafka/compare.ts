import type { Acl } from '@platformatic/kafka';
import type { Difference } from '../../core/model/difference.ts';
import type { Resource } from '../../core/plan/config-resources.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext, Wanted } from '../driver.ts';
import type { Owner } from '../owner.ts';
import { userOf } from './acls.ts';
import { type Change, change } from './change.ts';
import { claimPrincipal, principalMark } from './claim-principal.ts';
import { claimTopic, topicMark } from './claim-topic.ts';
import { type Marked, markOf, marksOn } from './mark.ts';
import { principalChanges } from './principal-changes.ts';
import { readAcls } from './read-acls.ts';
import { type LiveTopics, readTopics } from './read-topics.ts';
import { topicChanges } from './topic-changes.ts';
import { type TopicDesign, topicDesign } from './topic-design.ts';
import type { Wire } from './wire.ts';

/** Of a cluster, by what they are on and by whose they are. */
interface LiveAcls {
  readonly on: ReadonlyMap<string, readonly Acl[]>;
  readonly of: ReadonlyMap<string, readonly Acl[]>;
}

/** What differs, asked for all namespaces together. @throws BackendFailure */
export async function compareKafka(
  wire: Wire,
  wanted: readonly Wanted[],
  { lineage, signal }: DriverContext,
): Promise<Difference[]> {
  const designs = new Map<string, TopicDesign>();
  for (const { resources } of wanted)
    for (const { kind, id, spec } of resources) {
      const design = kind === 'storage' ? designOf(spec) : undefined;
      if (design) designs.set(id, design);
    }
  const all = [...designs.values()];
  const settings = new Set(all.flatMap(({ configs }) => [...configs.keys()]));
  const live = await readTopics(
    wire,
    all.map(({ name }) => name),
    [...settings],
    signal,
  );
  const everything = await readAcls(wire, undefined, signal);
  const acls: LiveAcls = {
    on: Map.groupBy(everything, ({ resourceType, resourceName }) => keyOf(resourceType, resourceName)),
    of: Map.groupBy(everything, ({ principal }) => principal),
  };
  return wanted.flatMap(({ config: { namespace }, resources }) =>
    resources.flatMap((resource) => {
      const owner = { namespace, lineage };
      const design = designs.get(resource.id);
      const changes = design
        ? changesOfTopic(design, live, acls, owner)
        : resource.kind === 'principal'
          ? changesOfPrincipal(resource.name, acls, owner)
          : [];
      return changes.map(({ mend, ...rest }) => ({
        namespace,
        resource: resource.id,
        name: `${design ? 'topic' : 'principal'} ${resource.name}`,
        system: resource.system,
        ...rest,
        owned: mend !== null,
      }));
    }),
  );
}

/** A policy that this build cannot carry out was never applied. */
function designOf(spec: Resource['spec']): TopicDesign | undefined {
  try {
    return topicDesign(spec);
  } catch (error) {
    if (error instanceof BackendFailure) return undefined;
    throw error;
  }
}

function changesOfTopic(design: TopicDesign, { topics }: LiveTopics, acls: LiveAcls, owner: Owner): Change[] {
  const { name } = design;
  const live = topics.get(name);
  const mark = topicMark(name);
  const on = acls.on.get(keyOf(mark.type, name)) ?? [];
  return ifClaimed(
    () => claimTopic(name, live, on, owner),
    () => topicChanges(design, live, on),
    mark,
    on,
    owner,
  );
}

function changesOfPrincipal(name: string, acls: LiveAcls, owner: Owner): Change[] {
  const mark = principalMark(owner);
  const group = acls.on.get(keyOf(mark.type, mark.name)) ?? [];
  const own = acls.of.get(userOf(name)) ?? [];
  const on = own.flatMap(({ resourceType, resourceName }) => acls.on.get(keyOf(resourceType, resourceName))!);
  const all = [...new Set([...group, ...own, ...on])];
  return ifClaimed(
    () => claimPrincipal(name, [...new Set([...group, ...own])], owner),
    (marked) => principalChanges(name, marked, all, owner),
    mark,
    all,
    owner,
  );
}

/** Something of the name that is not this namespace's is told, and left. */
function ifClaimed(
  claim: () => boolean,
  changes: (marked: boolean) => Change[],
  mark: Marked,
  acls: readonly Acl[],
  owner: Owner,
): Change[] {
  let marked: boolean;
  try {
    marked = claim();
  } catch (error) {
    if (!(error instanceof BackendFailure)) throw error;
    const found = marksOn(mark, acls).filter((one) => one !== markOf(owner));
    return [change('changed', 'owner mark', [markOf(owner), found.join(', ') || null], null)];
  }
  return changes(marked);
}

const keyOf = (type: number, name: string): string => `${type}/${name}`;
