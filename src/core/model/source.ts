/**
 * What the compiler reads: the request files of one tree and the platform's policy files. Paths are relative
 * to the root of the namespaces repo, with `/` between folders. Order does not matter.
 */
export interface SourceTree {
  readonly requests: readonly SourceFile[];
}

/** A file as text (UTF-8 without its byte order mark), or the reason why there is none. */
export type SourceFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly refused: Refusal };

/** Why a file was not read. Positions count from 1; a bad byte is shown where it stands. */
export type Refusal =
  | { readonly kind: 'not-utf8'; readonly line: number; readonly column: number }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'symlink' | 'submodule' | 'not-a-file' }
  | { readonly kind: 'unreadable'; readonly cause: string }
  /** Of the folder in which reading stopped. */
  | { readonly kind: 'too-many-files'; readonly limit: number };

/** A request file is at most this long; no sensible one comes near (semantics 1). */
export const MAX_FILE_BYTES = 256 * 1024;

/** More request files than this are not read. */
export const MAX_FILES = 250_000;
