import type { Copy, DataMoves } from './data-moves.ts';
import { placeOf, STORAGE_KINDS, type Storage } from './storages.ts';

/** In order; a stage with nothing in it is left out (semantics 7). */
export const STAGES = ['create-new', 'dual-write', 'backfill', 'verify', 'cut-over', 'retire'] as const;
export type Stage = (typeof STAGES)[number];

/** What the sentences about one migration name. */
export interface Migration {
  readonly moves: DataMoves;
  readonly stages: readonly Stage[];
  /** The proxy's chains: `pii → wal → kafka`. */
  readonly chains: { readonly before: string; readonly after: string };
  /** `postgres queue_orders`, and `provider outbox (postgres outbox_orders)`. */
  readonly made: readonly string[];
  /** Storages that stay and take in what new patterns keep. */
  readonly extended: readonly string[];
  readonly deleted: readonly string[];
  /** Whether other settings change at the cut-over. */
  readonly alongside: boolean;
  /** What each side writes besides that serves: `replay-store`. */
  readonly alsoWrites: { readonly before: readonly string[]; readonly after: readonly string[] };
}

export interface StageWords {
  /** What must hold before the next stage begins. */
  readonly gate: string;
  /** How to get back to the stage before. */
  readonly rollback: string;
  /** How to leave the migration from here, the old side intact. */
  readonly abort: string;
}

/** What holds at the end of a stage, and the ways back from it. */
export function stageWords(stage: Stage, of: Migration): StageWords {
  return { gate: GATES[stage](of), rollback: ROLLBACKS[stage](of), abort: abort(stage, of) };
}

type Sentence = (of: Migration) => string;

const GATES: Readonly<Record<Stage, Sentence>> = {
  'create-new': ({ made, extended }) =>
    `${list([...made, ...extended])} ${made.length + extended.length === 1 ? 'answers' : 'answer'} with the planned settings`,
  'dual-write': ({ alsoWrites }) =>
    `every proxy acknowledged phase dual-write, and no write to ${list(alsoWrites.after)} failed since`,
  backfill: ({ moves }) => `every proxy acknowledged phase backfill; ${moves.copies.map(copied).join('; ')}`,
  verify: ({ moves }) =>
    `in two runs in a row, of what both sides still keep, ${moves.copies.map(equal).join(', and ')}`,
  'cut-over': ({ moves, chains }) =>
    [
      `every proxy acknowledged the chain ${chains.after}`,
      ...(moves.primary.moves ? [unread(moves.primary.from)] : []),
      ...(moves.lost.length === 0 ? [] : [`nobody reads what ${list(moves.lost)} holds any more`]),
    ].join(', and '),
  retire: ({ deleted }) =>
    deleted.length === 0
      ? 'every proxy acknowledged phase active, and every setting reads back as planned'
      : `every proxy acknowledged phase active, and ${list(deleted)} no longer ${deleted.length === 1 ? 'exists' : 'exist'}`,
};

const ROLLBACKS: Readonly<Record<Stage, Sentence>> = {
  'create-new': () => 'there is no stage before this one: abort instead',
  'dual-write': ({ chains, alsoWrites }) =>
    `publish phase active with ${chains.before}; from then on ${list(alsoWrites.after)} ${alsoWrites.after.length === 1 ? 'misses' : 'miss'} writes, so a later backfill starts over`,
  backfill: ({ stages }) =>
    stages.includes('dual-write')
      ? 'publish phase dual-write: copying stops, and what is copied may stay'
      : 'publish phase active: copying stops, and what is copied may stay',
  verify: () => 'publish phase backfill: what differs is copied again',
  'cut-over': ({ stages, chains, alsoWrites, alongside }) =>
    `${stages.includes('verify') ? 'publish phase verify: calls go through' : 'publish phase active with'} ${chains.before}${stages.includes('verify') ? ' again' : ''}${setBack(alongside)}${caughtUp(alsoWrites.before)}`,
  retire: ({ chains, moves }) =>
    moves.primary.moves
      ? `none: ${chains.before} misses every write from here on; only a new migration leads back`
      : `none: what goes here is gone; only a new migration leads back to ${chains.before}`,
};

function abort(stage: Stage, { chains, made, extended, moves, alsoWrites, alongside }: Migration): string {
  if (stage === 'retire') return 'no longer possible: the old side is being removed';
  const undo = [
    ...(made.length === 0 ? [] : [`remove ${list(made)}`]),
    ...(extended.length === 0 ? [] : [`set back ${list(extended)}`]),
  ];
  if (stage === 'create-new') return `${undo.join(' and ')}; no proxy knows of anything new`;
  const steps = [`publish phase active with ${chains.before}`, ...undo].join(', then ');
  if (stage !== 'cut-over') return `${steps}; ${placeOf(moves.primary.from)} has every write`;
  return `${steps}${setBack(alongside)}${
    moves.primary.moves ? caughtUp(alsoWrites.before) : `; ${placeOf(moves.primary.from)} has every write`
  }`;
}

const setBack = (alongside: boolean): string =>
  alongside ? ', and set back those settings of this stage that can be' : '';

const caughtUp = (written: readonly string[]): string =>
  written.length === 0 ? '' : `; ${list(written)} got every write since the cut-over`;

/** How each backend tells that all of it was read. */
const READ: Readonly<Record<Storage['type'], string>> = {
  kafka: 'consumer lag of the copy is 0',
  nats: 'no message is pending for the copy',
  postgres: 'the copy passed the last row from before it began',
  redis: 'a full scan of the keys ended',
  s3: 'every object of the listing is copied',
  neptune: 'every vertex and edge of the export is copied',
};

const copied = ({ what, from, to }: Copy): string =>
  `${what} from ${placeOf(from)} to ${placeOf(to)}: ${READ[from.type]}`;

const equal = ({ what, from, to }: Copy): string =>
  `${placeOf(to)} has the same number of ${STORAGE_KINDS[from.type].holds} and the same checksum as ${placeOf(from)} (${what})`;

const unread = (from: Storage): string =>
  from.type === 'kafka' || from.type === 'nats'
    ? `consumer lag on ${placeOf(from)} is 0`
    : `no proxy reads ${placeOf(from)}`;

/** Why a stage has nothing in it. */
export const leftOut = (stage: Exclude<Stage, 'cut-over'>, { moves }: Migration): string =>
  ({
    'create-new': 'nothing new is needed',
    'dual-write': `every write reaches ${placeOf(moves.primary.to)} already, and nothing new keeps a record of its own`,
    backfill: 'what is new starts empty: no stored data changes its place',
    verify: 'nothing is copied that could differ',
    retire: 'nothing of the old side is left over',
  })[stage];

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
