import { BackendFailure } from '../backend-failure.ts';
import { notOwned, type Owner } from '../owner.ts';
import { type Change, reported } from './change.ts';
import type { Tags } from './tags.ts';

const NAMESPACE = 'prism:namespace';
const LINEAGE = 'prism:lineage';

/** The tags by which a driver knows what it made. */
export const markOf = ({ namespace, lineage }: Owner): Tags =>
  new Map([
    [NAMESPACE, namespace],
    [LINEAGE, lineage],
  ]);

export const isMarked = (tags: Tags, owner: Owner): boolean =>
  [...markOf(owner)].every(([key, value]) => tags.get(key) === value);

/** @throws BackendFailure When what bears the tags is not the owner's. `what` is as people call it: `bucket orders`. */
export function claim(what: string, tags: Tags, owner: Owner): void {
  if (isMarked(tags, owner)) return;
  const [namespace, lineage] = [tags.get(NAMESPACE), tags.get(LINEAGE)];
  if (namespace === undefined || lineage === undefined)
    throw refused(
      `${what} was not made by Prism (it has no tags that say so)`,
      `Delete it or let Prism use other names or another account; if Prism did make it, give it its tags back: ${spelled(markOf(owner))}`,
    );
  throw notOwned(what, { namespace, lineage }, owner, 'an account or a prefix');
}

/** Something of the name is there that is not this namespace's. */
export const foreign = (tags: Tags, owner: Owner): Change =>
  reported('changed', 'owner mark', [
    spelled(markOf(owner)),
    spelled(new Map([...tags].filter(([key]) => key === NAMESPACE || key === LINEAGE))) || null,
  ]);

const spelled = (tags: Tags): string => [...tags].map(([key, value]) => `${key}=${value}`).join(' ');

const refused = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
