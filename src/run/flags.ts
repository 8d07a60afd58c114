import type { Evidence } from '../core/model/evidence.gen.ts';

/** A root folder as it is, or as it is in a commit. */
export interface FolderFlags {
  readonly root: string;
  /** The policies folder, relative to the current one; left out: what prism.yaml names, in the root. */
  readonly policies?: string | undefined;
  /** A commit to read instead of the working tree. */
  readonly head?: string | undefined;
}

/** A change and what it is judged by (contracts, "The command line"). */
export interface ChangeFlags extends FolderFlags {
  /** What it is compared with; left out: nothing, and everything counts as new. */
  readonly base?: string | undefined;
  /** Login; left out: the author of the evidence. */
  readonly actor?: string | undefined;
  readonly evidence?: Evidence | undefined;
  /** Unix time in milliseconds at which grants must be valid; left out: the present. */
  readonly now?: number | undefined;
  /** Further heads, none of which is merged yet. */
  readonly with?: readonly string[] | undefined;
  /** Whether all requests are judged, and not only what the change can concern. */
  readonly whole?: boolean | undefined;
}
