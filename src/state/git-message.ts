import type { StateChange, StateHead } from './state-store.ts';

/** A subject is cut on a page of GitHub beyond this many characters. */
const SUBJECT = 72;

/**
 * The message of a commit, for `git log`: what was applied. Two writers at once must not make the same commit, or both
 * would believe theirs was taken: `attempt` is in no other.
 */
export function commitMessage(head: StateHead, change: StateChange, attempt: string): string {
  const records = [...(change.namespaces ?? [])];
  const lines = records.map(([name, { status, pending }]) =>
    pending ? `- ${name}: ${status}, ${pending.action} under way` : `- ${name}: ${status}`,
  );
  const trailers = [
    `State: ${head.lineage} ${head.serial}`,
    ...(head.commit === null ? [] : [`Applied-Commit: ${head.commit}`]),
    ...(head.lease ? [`Run: ${head.lease.run}`] : []),
    `Attempt: ${attempt}`,
  ];
  const body = lines.length > 0 ? `${lines.join('\n')}\n\n` : '';
  return `${subject(head, change)}\n\n${body}${trailers.join('\n')}\n`;
}

function subject(head: StateHead, change: StateChange): string {
  const names = [...(change.namespaces ?? [])].map(([name]) => name);
  if (names.length > 0) return subjectOf(names);
  if (change.journal?.length) return `Journal: ${count(change.journal.length, 'entry', 'entries')}`;
  if (change.lease === null) return 'The lease is given back';
  if (change.lease) return `The lease is with ${oneLine(change.lease.actor ?? change.lease.run)}`;
  return head.serial === 1 ? 'A new state' : 'The applied commit';
}

function subjectOf(names: readonly string[]): string {
  const all = names.join(', ');
  if (names.length === 1 || all.length <= SUBJECT - 20)
    return names.length === 1 ? `Namespace ${all}` : `${names.length} namespaces: ${all}`;
  return `${names.length} namespaces: ${names[0]} to ${names.at(-1)}`;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, SUBJECT);
