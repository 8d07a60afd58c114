/** Where a command prints: results to `out`, progress and text diagnostics to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether `err` shows colours. */
  readonly color: boolean;
  /** Whether `out` does: it may be a file where `err` is a terminal. */
  readonly outColor: boolean;
  /** Columns of `err`; undefined when it is no terminal. */
  readonly width: number | undefined;
}
