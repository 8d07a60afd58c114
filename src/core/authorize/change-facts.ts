import type { Evidence } from '../model/evidence.gen.ts';
import type { Provenance } from '../model/platform-config.gen.ts';
import type { Request } from '../model/request.ts';
import type { Action, Transition } from '../model/transition.ts';
import type { People } from './people.ts';
import type { Subject } from './subject.ts';

/** A change of one namespace, as it is authorized (semantics 2). */
export interface ChangeFacts {
  readonly namespace: string;
  readonly action: Action | 'unchanged';
  /** What it is compared with; undefined: with nothing, and everything counts as added. */
  readonly before: Request | undefined;
  /** Of a deletion: the request with its tombstone. */
  readonly after: Request;
  /** All of the change; only those above safe need anybody. */
  readonly transitions: readonly Transition[];
  /** What decided the configured values, so that an approval can name the field behind one; left out: it guesses less. */
  readonly provenance?: readonly Provenance[] | undefined;
}

/** Who changes something, and what is known of it. */
export interface Judging {
  readonly people: People;
  readonly evidence: Evidence | undefined;
  /** Unix time in milliseconds; grants are judged at the time of the merge where there was one. */
  readonly now: number;
  /** What the change was at a commit somebody reviewed; undefined: not to be told, so that review is stale. */
  subjectAt(commit: string): Subject | undefined;
}
