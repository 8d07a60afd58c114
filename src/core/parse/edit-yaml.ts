import { syntaxMessage } from '../diagnostics/prose-syntax.ts';
import { formatPath } from '../model/field-path.ts';
import { type Edit, editedValue, sameValue } from './edited-value.ts';
import type { SyntaxTree } from './locate-node.ts';
import { parseYaml } from './parse-yaml.ts';
import { toPlain } from './plain-value.ts';
import { readDocument } from './read-document.ts';
import { spliceYaml, writeOutAliases } from './splice-yaml.ts';

const BOM = '\ufeff';

/**
 * Edits a file in place: whatever an edit does not touch, comments, blank lines, quotes and line ends, stays as
 * it is. Paths are those of the text as given, so the order of edits does not matter, except that entries
 * are appended to a list in order. Throws when the outcome would not be exactly what was asked for; that is a
 * bug, or a request that no text can fulfil, and never a damaged file.
 */
export function editYaml(source: string, edits: readonly Edit[]): string {
  const bom = source.startsWith(BOM) ? BOM : '';
  const text = source.slice(bom.length);
  const ordered = inOrder(edits);
  const intended = ordered.reduce(editedValue, readValue(text, 'The file cannot be edited'));
  const edited = splice(text, ordered);
  if (says(edited, intended)) return bom + edited;
  // What an anchor names stands in several places, and only one of them was to change.
  const unaliased = splice(writeOutAliases(treeOf(text)), ordered);
  if (says(unaliased, intended)) return bom + unaliased;
  readValue(edited, 'An edit broke the file');
  throw new Error(
    `The edits of ${edits.map(({ path }) => formatPath(path)).join(', ')} changed something else`,
  );
}

function splice(source: string, edits: readonly Edit[]): string {
  let value = readValue(source, 'An edit broke the file');
  let text = source;
  for (const edit of edits) {
    value = editedValue(value, edit);
    text = spliceYaml(treeOf(text), edit, value);
  }
  return text;
}

function says(text: string, intended: unknown): boolean {
  const { value, findings } = parseYaml('', text);
  return findings.length === 0 && sameValue(value, intended);
}

/** Values first, then keys from the innermost: so each path still leads to its field. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const renames = edits.filter(({ op }) => op === 'rename');
  return [
    ...edits.filter(({ op }) => op === 'set'),
    ...renames.toSorted((a, b) => b.path.length - a.path.length),
  ];
}

/** The tree with the library's source tokens, which know where every dash and colon stands. */
function treeOf(text: string): SyntaxTree {
  const { document, tags } = readDocument(text, true);
  if (document === undefined) throw new Error('An edit broke the file');
  const root = document.contents!;
  return { text, root, targets: toPlain(root, tags, text).targets };
}

function readValue(text: string, otherwise: string): unknown {
  const { value, findings } = parseYaml('', text);
  const [finding] = findings;
  if (finding !== undefined) throw new Error(`${otherwise}: ${syntaxMessage(finding.params)}`);
  return value;
}
