import { join } from 'node:path';
import type { Diagnostic } from '../core/model/diagnostics.gen.ts';
import { parsePath } from '../core/model/field-path.ts';
import { editYaml } from '../core/parse/edit-yaml.ts';
import type { Edit } from '../core/parse/edited-value.ts';
import type { Compiled } from '../run/compile-root.ts';
import { replaceText } from './replace-text.ts';

interface Fixed {
  readonly compiled: Compiled;
  readonly fixes: number;
  readonly files: ReadonlySet<string>;
}

/** A fix can bring further findings to light, and those further fixes; nothing sensible takes more rounds. */
const MAX_ROUNDS = 5;

/** Applies the automatic fixes until none is left: rereads after each round, so that each fix is of what is there. */
export async function applyFixes(
  root: string,
  compileAgain: () => Promise<Compiled>,
  diagnosticsOf: (compiled: Compiled) => readonly Diagnostic[],
): Promise<Fixed> {
  const files = new Set<string>();
  let fixes = 0;
  let compiled = await compileAgain();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixable = Map.groupBy(
      diagnosticsOf(compiled).filter(({ fix }) => fix?.automatic),
      ({ location }) => location.file,
    );
    if (fixable.size === 0) break;
    for (const [file, diagnostics] of fixable) {
      // Two findings may ask for one edit: a grant that covers two fields waits for one ticket.
      const edits = new Map(diagnostics.map((diagnostic) => [diagnostic.fix!.path, toEdit(diagnostic)]));
      replaceText(join(root, file), file, (text) => editYaml(text, [...edits.values()]));
      files.add(file);
      fixes += diagnostics.length;
    }
    compiled = await compileAgain();
  }
  return { compiled, fixes, files };
}

function toEdit({ fix }: Diagnostic): Edit {
  const path = parsePath(fix!.path);
  return fix!.op === 'rename'
    ? { op: 'rename', path, key: String(fix!.value) }
    : { op: 'set', path, value: fix!.value };
}
