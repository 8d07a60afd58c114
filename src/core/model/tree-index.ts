import type { Diagnostic } from './diagnostics.gen.ts';
import type { Request } from './request.ts';

// A tree that has been judged, in sections that are read one by one: planning the change of one file in 100,000 reads
// the part that the change can concern, which is the teams and the names it touches.
//
//   meta          what there is
//   findings      of every file that has some
//   team NAME     the requests of one team
//   names BUCKET  which teams claim the names of one bucket

/** One request in brief: file, id, name, team, API, state, write_rps, read_rps, data_size, whether it is rejected. */
export type Row = readonly [
  string,
  string,
  string,
  string,
  Request['client_api'],
  Request['state'],
  number | undefined,
  number | undefined,
  number | undefined,
  boolean,
];

/** What is found in a file that has findings: by its own stages, and by the rules of the whole tree. */
export interface FileFindings {
  readonly file: string;
  readonly id: string;
  readonly team: string | null;
  readonly own: readonly Diagnostic[];
  readonly tree: readonly Diagnostic[];
}

export interface Meta {
  readonly files: number;
  readonly accepted: number;
  /** Each has a section. */
  readonly teams: readonly string[];
  readonly buckets: number;
  /** For each name that several files claim, their teams. */
  readonly shared: readonly (readonly string[])[];
}

/** Reads a section by name; undefined when there is none, or none that can be relied on. */
export type ReadSection = (name: string) => string | undefined;

/** Which section knows a name. FNV-1a: spreads names evenly, which is all that is asked of it. */
export function bucketOf(name: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}

/** Sections are checked by their checksums before; what is not JSON all the same is as good as none. */
export function parseSection<T>(text: string | undefined): T | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
