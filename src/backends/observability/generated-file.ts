/** A file that belongs to a namespace, and what must be in it. */
export interface GeneratedFile {
  /** Below the folder: `['rules', 'orders.yaml']`. */
  readonly path: readonly string[];
  readonly text: string;
}
