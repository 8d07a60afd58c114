import type { Step } from '../model/plan.gen.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { type Risk, type Transition, worstRisk } from '../model/transition.ts';
import { configResources, type Resource } from './config-resources.ts';
import { type DataMoves, dataMoves, isInFlight } from './data-moves.ts';
import { diffResources, type SettingChanges, settingChanges } from './diff-resources.ts';
import { joinStages } from './join-stages.ts';
import type { Stage } from './migration-words.ts';
import { type Altered, type OrderedChanges, orderChanges } from './order-changes.ts';
import { alterStep, removeStep, riskOn } from './resource-steps.ts';
import { stageStorage, usersOf } from './staged-storage.ts';
import { placeOf } from './storages.ts';
import { growthSteps } from './update-steps.ts';

/** A migration in the making: both sides, what differs, and what becomes of stored data. */
interface Both {
  readonly old: readonly Resource[];
  readonly fresh: readonly Resource[];
  readonly changes: OrderedChanges;
  /** The storages that stay and change, as a whole. */
  readonly storages: readonly Altered[];
  readonly moves: DataMoves;
  readonly transitions: readonly Transition[];
}

/**
 * What has to be done to move a namespace to another backend or pattern set, in the stages of semantics 7. The data
 * plane copies: a stage publishes a proxy document with its phase, which every proxy acknowledges. A resource that
 * both sides have, such as the write-ahead log's table, stays and serves both.
 *
 * - Revocations wait for nothing; other settings that come along change at the cut-over, and those that take
 *   something away in `retire`, so that everything before it can be undone.
 * - The cut-over is disruptive: clients see it. In `retire` nothing can be undone. Deleting what was copied and
 *   verified, or what is drained, is safe; deleting what was copied nowhere (the history of a replay store) loses data.
 * - Coming and going of patterns and backends (their transitions) count where they take effect: what comes at the
 *   cut-over, what goes in `retire`.
 */
export function migrationSteps(
  before: PlatformConfig,
  after: PlatformConfig,
  transitions: readonly Transition[],
): Step[] {
  const [old, fresh] = [configResources(before), configResources(after)];
  const diff = diffResources(old, fresh);
  const changes = orderChanges(diff, transitions);
  const storages = diff.changed.filter((change) => change.after.kind === 'storage');
  const both: Both = { old, fresh, changes, storages, moves: dataMoves(before, after), transitions };
  const also = { before: linksBeside(old, fresh, both.moves), after: linksBeside(fresh, old, both.moves) };
  const parts = storageParts(both);
  const retired = retiredSteps(both, parts.retire);
  const settings = settingSteps(both, parts.cutOver);
  const comes = changes.added.filter(isData);
  const proxy = proxyDocuments(both, also, retired.length > 0);
  const stages: Readonly<Record<Stage, readonly Step[]>> = {
    'create-new': growthSteps(fresh, comes, parts.createNew, []),
    'dual-write': proxy.dualWrite,
    backfill: proxy.backfill,
    verify: proxy.verify,
    'cut-over': [...settings, proxy.cutOver],
    retire: retired.length > 0 ? startingWith(proxy.active, retired) : [],
  };
  return joinStages(before.namespace, changes.revocations, stages, {
    moves: both.moves,
    chains: { before: chainOf(before), after: chainOf(after) },
    made: comes.filter(isTold).map(named),
    extended: parts.createNew.map(({ after: storage }) => named(storage)),
    deleted: changes.removed.filter(isTold).map(named),
    alongside: settings.length > 0,
    alsoWrites: { before: Object.values(also.before), after: Object.values(also.after) },
  });
}

const startingWith = (first: Step, rest: readonly Step[]): Step[] => [
  first,
  ...rest.map((step) => (step.depends_on.length > 0 ? step : { ...step, depends_on: [first.id] })),
];

const DATA: readonly Resource['kind'][] = ['principal', 'storage', 'provider'];
const isData = ({ kind }: Resource): boolean => DATA.includes(kind);

const chainOf = ({ proxy }: PlatformConfig): string => proxy.chain.join(' → ');

/** A principal comes and goes with what it is for. */
const isTold = ({ kind }: Resource): boolean => kind === 'storage' || kind === 'provider';

const named = ({ kind, system, name, spec }: Resource): string =>
  kind === 'provider' ? `provider ${name} (${String(spec.connects_to)})` : `${system} ${name}`;

type Links = Readonly<Record<string, string>>;

/**
 * The links that writes go through beside the side that serves, and what each connects to. With a backend of its
 * own a side is a whole chain; on the same backend a write must not arrive twice, and only records count.
 */
function linksBeside(side: readonly Resource[], serving: readonly Resource[], moves: DataMoves): Links {
  const shared = new Set(serving.map(({ id }) => id));
  const links = side.filter(
    ({ kind, id, name }) =>
      kind === 'provider' && !shared.has(id) && (moves.primary.moves || moves.mirrored.includes(name)),
  );
  return linkPlaces(links);
}

const linkPlaces = (providers: readonly Resource[]): Links =>
  Object.fromEntries(providers.map(({ name, spec }) => [name, String(spec.connects_to)]));

function storageParts({ storages, transitions }: Both) {
  const staged = storages.map((change) => stageStorage(change, transitions));
  return {
    createNew: staged.flatMap((one) => one.createNew ?? []),
    cutOver: staged.flatMap((one) => one.cutOver ?? []),
    retire: staged.flatMap((one) => one.retire ?? []),
  };
}

/** Everything that comes along: other settings of what stays, access that is given, what is observed. */
function settingSteps({ fresh, changes, transitions }: Both, storages: readonly Altered[]): Step[] {
  const altered = changes.altered.filter(
    ({ after }) => after.kind !== 'storage' && after.kind !== 'registration',
  );
  const added = changes.added.filter((resource) => !isData(resource));
  return growthSteps(fresh, added, [...altered, ...storages], transitions);
}

/** What goes, and what shrinks: each once the providers that use it have stopped. */
function retiredSteps({ old, changes, moves, transitions }: Both, storages: readonly Altered[]): Step[] {
  const providers = changes.late.filter(({ after }) => after.kind === 'provider');
  const ids = new Set([...changes.removed.map(({ id }) => id), ...providers.map(({ after }) => after.id)]);
  const users = ({ id }: Resource) => old.filter((one) => one.needs.includes(id) && ids.has(one.id));
  const waits = (resource: Resource) => users(resource).map(({ id }) => id);
  const final = (step: Step): Step => ({ ...step, reversible: false });
  const removal = (resource: Resource): Step =>
    final(drained(removeStep(resource, waits(resource), removalRisk(resource, moves, transitions))));
  const alteration = (change: Altered): Step => {
    const step = alterStep(change.before, change.after, waits(change.after), transitions);
    const left = usersOf(change.after);
    const gone = usersOf(change.before).filter((pattern) => !left.includes(pattern));
    return final({ ...step, risk: worstRisk([step.risk, riskOfLosing(gone, moves)]) });
  };
  const backend = changes.removed.filter(({ section }) => section === 'backend');
  return [
    ...changes.removed.filter(({ section }) => section !== 'backend').map(removal),
    ...[...providers, ...storages].map(alteration),
    ...backend.map(removal),
  ];
}

const removalRisk = (resource: Resource, moves: DataMoves, transitions: readonly Transition[]): Risk =>
  worstRisk([riskOn(resource.paths, transitions), riskOfLosing(usersOf(resource), moves)]);

const riskOfLosing = (patterns: readonly string[], { lost }: DataMoves): Risk =>
  patterns.some((pattern) => lost.includes(pattern)) ? 'data-loss' : 'safe';

/** What is under way reaches the backend before the provider that brings it stops. */
const drained = (step: Step): Step =>
  step.section === 'pattern' && isInFlight(step.resource)
    ? { ...step, spec: { ...step.spec, drain: `until ${String(step.spec.connects_to)} holds no entry` } }
    : step;

/** The documents that the proxies are given one after the other; the chain is that of the side that serves. */
function proxyDocuments(
  { old, fresh, changes, storages, moves, transitions }: Both,
  also: { readonly before: Links; readonly after: Links },
  retires: boolean,
) {
  const [was, is] = [registration(old), registration(fresh)];
  const copies = moves.copies.map(({ what, from, to }) => ({ what, from: placeOf(from), to: placeOf(to) }));
  const next = { chain: is.spec.chain, connects_to: connections(fresh) };
  let last = 'active';
  const publish = (side: Resource, phase: string, more: Step['spec'], changed: SettingChanges = {}): Step => {
    const moved = phase === last ? {} : { phase: { from: last, to: phase } };
    last = phase;
    return {
      id: side.id,
      section: side.section,
      system: side.system,
      action: `publish phase ${phase}`,
      resource: side.name,
      spec: {
        ...side.spec,
        phase,
        connects_to: connections(side === was ? old : fresh),
        ...more,
        changes: { ...moved, ...changed },
      },
      depends_on: [],
      risk: 'safe',
      reversible: true,
    };
  };
  const during = (phase: string, more: Step['spec']) =>
    publish(was, phase, { also_writes: also.after, next, ...more });

  const mirrors = Object.keys(also.after).length > 0;
  const copying = copies.length > 0;
  const dualWrite = mirrors ? [during('dual-write', {})] : [];
  const backfill = copying ? [during('backfill', { copies })] : [];
  const verify = copying ? [during('verify', { copies })] : [];
  const cutOver = publish(
    is,
    retires ? 'cut-over' : 'active',
    { also_writes: retires ? also.before : {} },
    settingChanges(was.spec, is.spec),
  );
  const comes = [...changes.added.filter(isData), ...storages.map(({ after }) => after)];
  const known = new Set(old.flatMap(({ paths }) => paths));
  const arriving = comes.flatMap(({ paths }) => paths).filter((path) => !known.has(path));
  const risk = worstRisk(['disruptive', riskOn([...is.paths, ...arriving], transitions)]);
  return {
    dualWrite,
    backfill,
    verify,
    cutOver: { ...cutOver, risk },
    active: { ...publish(is, 'active', {}), reversible: false },
  };
}

const registration = (resources: readonly Resource[]): Resource =>
  resources.find(({ kind }) => kind === 'registration')!;

const connections = (resources: readonly Resource[]): Links =>
  linkPlaces(resources.filter(({ kind }) => kind === 'provider'));
