import type { ErrorObject } from 'ajv';
import { closest } from '../diagnostics/did-you-mean.ts';
import { pointerPath } from '../model/field-path.ts';

type Mapping = Record<string, unknown>;

export interface Pruned {
  readonly value: unknown;
  /** Whether the approval and the state are what the author wrote; else no grant can be looked for. */
  readonly authorizable: boolean;
}

/** An expert selection is one value, and so is a claim: a part of it would be another one. */
const WHOLE: readonly unknown[] = ['patterns', 'backend', 'approval'];

/** Fields without which authorization would judge what nobody asked for. */
const DECISIVE = ['approval', 'state'];

/**
 * A copy without what does not follow the schema. What is missing stays missing, and so does a required field
 * that is wrong, so that the copy may be no request.
 */
export function pruneRequest(request: unknown, errors: readonly ErrorObject[]): Pruned {
  if (!isMapping(request)) return { value: request, authorizable: false };
  const copy = copyOf(request);
  const wrongConsumers = new Set<unknown>();
  let authorizable = true;
  for (const { keyword, instancePath, params } of errors) {
    const at = pointerPath(instancePath, request);
    // A field missing at the top or from `access` is all that is wrong there.
    if (keyword === 'required' && (at.length === 0 || instancePath === '/access')) continue;
    const [field, list, entry] =
      keyword === 'additionalProperties' ? [...at, String(params.additionalProperty)] : at;
    if (field === undefined) continue;
    if (DECISIVE.some((name) => name === field || (list === undefined && closest(String(field), [name]))))
      authorizable = false;
    const parent = copy[field];
    if (list === undefined || WHOLE.includes(field)) delete copy[field];
    else if (!isMapping(parent)) continue;
    else if (field === 'access' && list === 'owners' && entry !== undefined) {
      // Nothing is ever said of the requesting team as an owner, and the others keep their places. A list that
      // is too long is left out already.
      if (Array.isArray(parent.owners)) parent.owners[entry as number] = { team: request.team };
    } else if (field === 'access' && list === 'consumers' && entry !== undefined) wrongConsumers.add(entry);
    else delete parent[list];
  }
  // `needs:` with nothing behind it leaves all to the defaults.
  if (request.needs === null) copy.needs = Object.create(null);
  const { access } = copy;
  if (isMapping(access) && Array.isArray(access.consumers))
    access.consumers = access.consumers.filter((_, i) => !wrongConsumers.has(i));
  return { value: copy, authorizable };
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy down to the fields that may be left out: two mappings and, in one of them, lists. */
function copyOf(request: Mapping): Mapping {
  const copy = Object.assign(Object.create(null), request);
  for (const field of ['needs', 'access', 'policies']) {
    if (isMapping(copy[field])) copy[field] = Object.assign(Object.create(null), copy[field]);
  }
  if (isMapping(copy.access) && Array.isArray(copy.access.owners))
    copy.access.owners = [...copy.access.owners];
  return copy;
}
