import type { Difference } from '../../core/model/difference.ts';
import type { Step } from '../../core/model/plan.gen.ts';
import { stepMeaning } from '../../core/plan/step-meaning.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Driver, DriverContext, StepContext, StepResult, Wanted } from '../driver.ts';
import { awaitAcknowledgement } from './await-acknowledgement.ts';
import { BrokenRegistration } from './broken-registration.ts';
import { changeRegistration, withoutStrangers } from './change-registration.ts';
import { compareRegistration, registrationDifference } from './compare-registration.ts';
import { openDirectoryRegistry } from './directory-registry.ts';
import { openHttpRegistry } from './http-registry.ts';
import { publishRegistration } from './publish-registration.ts';
import type { RegisteredParts } from './registered-parts.ts';
import { registrationName } from './registration-name.ts';
import type { Registry } from './registry.ts';

export interface ProxyDriverOptions {
  /** A directory, relative to the root, or an http(s) URL; undefined for the default. */
  readonly registry: string | undefined;
  readonly root: string;
}

const DEFAULT_REGISTRY = '.prism/proxy';

/** Registrations that are read at the same time. */
const MOST_READS = 16;

/** The proxies and their providers: all that concerns them is one document for each namespace. @throws BackendFailure */
export async function openProxyDriver({ registry: place, root }: ProxyDriverOptions): Promise<Driver> {
  const registry = openRegistry(place ?? DEFAULT_REGISTRY, root);
  const inTurn = turns();

  return {
    check: ({ signal }) => registry.check(signal),
    carryOut: (step, context) => carryOut(registry, inTurn, step, context),
    async compare(wanted, context) {
      const all: Difference[] = [];
      for (let start = 0; start < wanted.length; start += MOST_READS) {
        const some = wanted.slice(start, start + MOST_READS);
        all.push(...(await Promise.all(some.map((one) => compareOne(registry, one, context)))).flat());
      }
      return all;
    },
    async close() {},
  };
}

const openRegistry = (place: string, root: string): Registry =>
  /^[a-z][a-z0-9+.-]+:/i.test(place) ? openHttpRegistry(place) : openDirectoryRegistry(place, root);

type InTurn = <T>(namespace: string, act: () => Promise<T>) => Promise<T>;

async function carryOut(
  registry: Registry,
  inTurn: InTurn,
  step: Step,
  context: StepContext,
): Promise<StepResult> {
  const { config, namespace } = context;
  registrationName(namespace);
  const meaning = stepMeaning(step);
  if (!meaning || !['registration', 'access policy', 'provider'].includes(meaning.kind))
    throw new BackendFailure(
      'permanent',
      `The proxy cannot '${step.action}': this build does not carry it out`,
      'Use a version of prism that does',
    );
  const publish = async (change: (found: RegisteredParts | undefined) => RegisteredParts | undefined) => {
    const published = await inTurn(namespace, () => publishRegistration(registry, context, change));
    if (step.spec.acknowledged === true && published.version !== undefined)
      await awaitAcknowledgement(registry, published.version, String(step.spec.phase), context);
    return published;
  };

  const { wrote } = await publish((found) => changeRegistration(found, step, meaning, config));
  if (meaning.kind !== 'registration' || meaning.does !== 'ensure') return { wrote };
  // Not at once: a proxy that has not read the new chain yet needs them.
  const cleared = await publish((found) => withoutStrangers(found, config));
  return { wrote: wrote || cleared.wrote };
}

async function compareOne(
  registry: Registry,
  wanted: Wanted,
  { lineage, signal }: DriverContext,
): Promise<Difference[]> {
  const { config, resources } = wanted;
  const { namespace } = config;
  const foreign = (part: string, expected: string, found: string) =>
    resources
      .filter(({ kind }) => kind === 'registration')
      .map((resource) =>
        registrationDifference(
          namespace,
          resource,
          { kind: 'changed', part, wanted: expected, found },
          false,
        ),
      );
  try {
    const document = (await registry.read(namespace, signal))?.document;
    if (!document || document.phase === 'unregistered') return compareRegistration(wanted, undefined);
    if (document.lineage !== lineage) return foreign('lineage', lineage, document.lineage);
    return compareRegistration(wanted, document);
  } catch (error) {
    // One that nobody can read must not hide how the others are.
    if (error instanceof BrokenRegistration) return foreign('document', 'a registration', error.message);
    throw error;
  }
}

/** What concerns one namespace goes one after the other, so that a process never competes with itself. */
function turns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (namespace, act) => {
    const turn = (last.get(namespace) ?? Promise.resolve()).then(act, act);
    last.set(namespace, turn);
    try {
      return await turn;
    } finally {
      if (last.get(namespace) === turn) last.delete(namespace);
    }
  };
}
