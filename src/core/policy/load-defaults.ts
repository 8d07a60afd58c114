import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import type { DefaultsPolicy } from '../model/policy-defaults.gen.ts';
import { CLIENT_APIS, type ClientApi, NEED_KINDS, NEED_NAMES, type NeedName } from '../model/request.ts';
import type { Report } from './policy-problem.ts';
import type { ApiRules, NeedRule } from './policy-set.ts';
import { expectedNeed, type NeedValue, readNeed, valuesOf } from './read-quantity.ts';

const FILE = 'defaults.yaml';

/** What defaults.yaml says, in canonical units. */
export function loadDefaults(
  { client_apis }: DefaultsPolicy,
  report: Report,
): Readonly<Record<ClientApi, ApiRules>> {
  const rulesOf = (api: ClientApi): ApiRules => {
    const { alternatives, needs } = client_apis[api];
    const taken = NEED_NAMES.flatMap((need): [NeedName, NeedRule][] => {
      const written = needs[need];
      return written ? [[need, loadNeed(need, written, ['client_apis', api, 'needs', need], report)]] : [];
    });
    return { alternatives, needs: new Map(taken) };
  };
  return Object.fromEntries(CLIENT_APIS.map((api) => [api, rulesOf(api)])) as Record<ClientApi, ApiRules>;
}

type WrittenNeed = NonNullable<DefaultsPolicy['client_apis']['queue']['needs']['durability']>;

function loadNeed(need: NeedName, written: WrittenNeed, at: readonly string[], report: Report): NeedRule {
  const only = written.only && checkOnly(need, written.only, at, report);
  const standard = written.default === undefined ? undefined : readDefault(need, written.default, at, report);
  if (standard !== undefined && only && !only.includes(standard as string | boolean))
    report(
      [...at, 'default'],
      `Default '${written.default}' of ${need} is none of the values it allows`,
      `Use ${only.join(' or ')}`,
      {
        related: [{ policy: { file: FILE, path: [...at, 'only'] }, message: 'allowed here' }],
      },
    );
  return { default: standard, only, ref: { file: FILE, path: at } };
}

function readDefault(
  need: NeedName,
  written: unknown,
  at: readonly string[],
  report: Report,
): NeedValue | undefined {
  if (need === 'max_staleness') {
    // It has a meaning with bounded_staleness only, so a default would make every other request invalid.
    report(
      [...at, 'default'],
      'max_staleness can have no default',
      'Remove it; a request with bounded_staleness states its bound',
    );
    return undefined;
  }
  const read = readNeed(need, written);
  if ('value' in read) return read.value;
  report(
    [...at, 'default'],
    `Default of ${need} must be ${read.expected}, not '${written}'`,
    `${meant(need, written)}Write ${read.expected}`,
  );
  return undefined;
}

function checkOnly(
  need: NeedName,
  only: readonly (string | boolean)[],
  at: readonly string[],
  report: Report,
): readonly (string | boolean)[] {
  if (NEED_KINDS[need] !== 'enum' && NEED_KINDS[need] !== 'boolean') {
    report([...at, 'only'], `${need} is a quantity and has no list of values`, 'Limit it in boundaries.yaml');
    return only;
  }
  only.forEach((value, i) => {
    if (!('value' in readNeed(need, value)))
      report(
        [...at, 'only', i],
        `'${value}' is no value of ${need}`,
        `${meant(need, value)}It is ${expectedNeed(need)}`,
      );
  });
  return only;
}

const meant = (need: NeedName, written: unknown): string =>
  didYouMean(closest(String(written), valuesOf(need) ?? []));
