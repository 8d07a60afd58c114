/** A file that a scaffold consists of. */
export interface ScaffoldFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
  /**
   * What of the text a file that is there must have: nothing, as it is a start to be edited; every line; or the first
   * word of every line, as in CODEOWNERS, where the words after it are for the company to choose.
   */
  readonly needs: 'nothing' | 'lines' | 'first-words';
}
