import { clip } from '../diagnostics/clip.ts';
import { formatPath } from '../model/field-path.ts';
import { type Action, riskOf, type Transition } from '../model/transition.ts';
import type { PolicySet } from '../policy/policy-set.ts';
import type { ChangeFacts } from './change-facts.ts';
import { fieldBehind } from './field-behind.ts';
import { privilegedChanges } from './privileged-changes.ts';
import { canonicalValue, privilegedFields } from './privileged-fields.ts';

/** One thing that an approval is given for. */
export interface SubjectPart {
  /** Unique in the subject. */
  readonly key: string;
  /** What it is called to a person. */
  readonly name: string;
  /** Equal texts are equal values. */
  readonly value: string;
  /** As people write it. */
  readonly shown: string;
  /** The configured value behind a field that stands for it. */
  readonly setting?: { readonly path: string; readonly shown: string };
}

/**
 * What an approval is given for (semantics 2): every privileged value of a namespace, and every transition above safe.
 * Plain data: the applied state keeps it.
 */
export interface Subject {
  readonly namespace: string;
  readonly team: string;
  readonly action: Action;
  readonly parts: readonly SubjectPart[];
}

export function subjectOf(facts: ChangeFacts, policySet: PolicySet): Subject {
  const { namespace, action, after } = facts;
  const parts = new Map<string, SubjectPart>();
  const add = (part: SubjectPart) => parts.set(part.key, part);
  for (const field of privilegedFields(after, policySet)) {
    const name = formatPath(field.at);
    add({ key: name, name, value: canonicalValue(field), shown: field.shown });
  }
  for (const change of privilegedChanges(facts.before, after, policySet)) {
    if (change.kind === 'added') continue;
    const name = formatPath(change.at);
    const shown = change.kind === 'removed' ? 'removed' : 'disabled';
    // What a policy of the request becomes is approved with its going: `pci` may give way to nothing, or to another.
    const value = name === 'policies.compliance' ? `removed: ${after.compliance ?? ''}` : shown;
    add({ key: name, name, value, shown });
  }
  for (const transition of facts.transitions.filter(needsApproval)) add(transitionPart(transition, facts));
  // Whether an edit in place moves a configured value is no matter of approval: those above safe are parts.
  const approved = action === 'unchanged' ? 'update' : action;
  return { namespace, team: after.team, action: approved, parts: [...parts.values()] };
}

/** A migration is as safe as its stages, and waits for an approval all the same. */
const needsApproval = (transition: Transition): boolean =>
  riskOf(transition) !== 'safe' || transition.effect === 'migrate';

function transitionPart(transition: Transition, { before, after, provenance }: ChangeFacts): SubjectPart {
  const { path, effect } = transition;
  const behind = fieldBehind(transition, before, after, provenance);
  const setting = { path: clip(path, 100), shown: showConfigured(transition.after) };
  return {
    key: `${path}, configured`,
    value: JSON.stringify([effect, typeof transition.after, String(transition.after)]),
    ...(behind
      ? { name: formatPath(behind.at), shown: behind.after, setting }
      : { name: setting.path, shown: setting.shown }),
  };
}

/** A configured value in a message. */
export const showConfigured = (value: Transition['after']): string =>
  value === null ? 'none' : clip(String(value));

/** What differs between what was approved and what there is now, in words; undefined: nothing, so it still counts. */
export function subjectDifference(then: Subject, now: Subject): string | undefined {
  if (then.namespace !== now.namespace) return moved('the namespace', then.namespace, now.namespace);
  if (then.team !== now.team) return moved('team', then.team, now.team);
  const before = new Map(then.parts.map((part) => [part.key, part]));
  for (const part of now.parts) {
    const old = before.get(part.key);
    if (old === undefined) return `${part.name} ${part.shown} came later`;
    if (old.value !== part.value) return movedPart(old, part);
  }
  const left = new Set(now.parts.map(({ key }) => key));
  const gone = then.parts.find(({ key }) => !left.has(key));
  if (gone) return `${gone.name} was ${gone.shown} and is no longer part of it`;
  return then.action === now.action ? undefined : moved('the action', then.action, now.action);
}

/** By the field where that says it; else by the setting, and where it has the same value its meaning has changed. */
function movedPart(old: SubjectPart, part: SubjectPart): string {
  if (old.shown !== part.shown) return moved(part.name, old.shown, part.shown);
  const { setting } = part;
  if (setting && old.setting && old.setting.shown !== setting.shown)
    return moved(setting.path, old.setting.shown, setting.shown);
  return `what ${part.name} ${part.shown} means has changed`;
}

const moved = (what: string, then: string, now: string): string => `${what} was ${then} and is ${now}`;
