import { ACTION_PLACEHOLDER, OWNER_PLACEHOLDER } from './scaffold-options.ts';

/**
 * What a scaffold says and a file that is there does not. Comments, indents, brackets that stand alone, commas at the
 * end and the order do not count, nor does what only holds a placeholder.
 *
 * @param by The whole line, or its first word.
 */
export function missingLines(scaffold: string, existing: string, by: 'lines' | 'first-words'): string[] {
  const key = (line: string) => (by === 'lines' ? line : line.split(/\s/)[0]!);
  const said = new Set(meaning(existing).map(key));
  return meaning(scaffold).filter((line) => !said.has(key(line)) && !(by === 'lines' && isPlaceholder(line)));
}

/** The `#` of CODEOWNERS, YAML and .gitignore; the lines of the editor's JSON have none. */
const meaning = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/(^|\s)#.*$/, '')
        .trim()
        .replace(/,$/, ''),
    )
    .filter((line) => /\w/.test(line));

const isPlaceholder = (line: string): boolean =>
  line.includes(ACTION_PLACEHOLDER) || line.includes(OWNER_PLACEHOLDER);
