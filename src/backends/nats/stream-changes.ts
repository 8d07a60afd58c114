import type { ConsumerConfig, StreamConfig } from '@nats-io/jetstream';
import type { Difference } from '../../core/model/difference.ts';
import type { Owner } from '../owner.ts';
import { isMarked, markOf } from './mark.ts';
import type { StreamDesign } from './stream-design.ts';

export type Change = Pick<Difference, 'kind' | 'part' | 'wanted' | 'found' | 'owned'>;

export interface LiveStream {
  readonly config: StreamConfig;
  readonly messages: number;
  /** On how many servers it is. */
  readonly copies: number;
  /** Undefined where there is none of that name. */
  readonly consumer: ConsumerConfig | undefined;
}

/** What a server refuses to alter: only another stream would have it, which takes a migration. */
const FIXED: readonly string[] = [
  'retention',
  'storage',
  'max_consumers',
  'sealed',
  'deny_delete',
  'deny_purge',
];
const FIXED_OF_CONSUMER: readonly string[] = [
  'deliver_policy',
  'ack_policy',
  'replay_policy',
  'filter_subject',
];

/** How a stream differs from what it must be. What is not `owned` cannot be altered. */
export function streamChanges(design: StreamDesign, live: LiveStream | undefined, owner: Owner): Change[] {
  if (!live) return [{ kind: 'missing', part: null, wanted: null, found: null, owned: true }];
  const mark = live.config.description ?? null;
  if (!isMarked(mark, owner)) return [foreign(owner, mark)];
  return [
    ...settingsThatDiffer(design.stream, live.config, FIXED, ''),
    // Neither is ever set by us, and a stream that copies another takes no messages of its own.
    ...(['mirror', 'sources'] as const).flatMap((part) =>
      live.config[part] === undefined || live.config[part] === null
        ? []
        : [changed(part, null, JSON.stringify(live.config[part]), part === 'sources')],
    ),
    ...copiesThatLack(design, live),
    ...consumerChanges(design, live.consumer, owner),
  ];
}

/** A server that is no cluster says that it has as many replicas as it was told. */
function copiesThatLack(
  { stream: { num_replicas = 1 } }: StreamDesign,
  { config, copies }: LiveStream,
): Change[] {
  return config.num_replicas === num_replicas && copies < num_replicas
    ? [changed('replicas in place', String(num_replicas), String(copies), false)]
    : [];
}

function consumerChanges(design: StreamDesign, live: ConsumerConfig | undefined, owner: Owner): Change[] {
  const part = `consumer ${design.consumerName}`;
  if (!live) return [{ kind: 'missing', part, wanted: null, found: null, owned: true }];
  if (!isMarked(live.description ?? null, owner)) return [foreign(owner, live.description ?? null, part)];
  return [
    ...settingsThatDiffer(design.consumer, live, FIXED_OF_CONSUMER, `${part} `),
    ...(live.deliver_subject === undefined
      ? []
      : [changed(`${part} deliver_subject`, null, live.deliver_subject, false)]),
  ];
}

function settingsThatDiffer(
  wanted: Readonly<Record<string, unknown>>,
  live: object,
  fixed: readonly string[],
  before: string,
): Change[] {
  const found = live as Readonly<Record<string, unknown>>;
  return (
    Object.entries(wanted)
      // A server leaves out what is false.
      .filter(([name, value]) => text(value) !== text(found[name] ?? (value === false ? false : undefined)))
      .map(([name, value]) =>
        changed(`${before}${name}`, text(value), text(found[name]), !fixed.includes(name)),
      )
  );
}

const changed = (part: string, wanted: string | null, found: string | null, owned: boolean): Change => ({
  kind: 'changed',
  part,
  wanted,
  found,
  owned,
});

/** Something of the name is there that is not this namespace's. */
const foreign = (owner: Owner, found: string | null, part?: string): Change =>
  changed(part ? `${part} owner mark` : 'owner mark', markOf(owner), found, false);

const text = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
