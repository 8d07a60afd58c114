import type { Difference } from '../../core/model/difference.ts';
import type { Wanted } from '../driver.ts';
import { observabilityFiles } from './observability-files.ts';
import type { OwnedFiles } from './owned-files.ts';

type Told = Pick<Difference, 'kind' | 'part' | 'wanted' | 'found' | 'owned'>;

/** How the files of a namespace differ from what must be in them. */
export async function compareFiles(
  files: OwnedFiles,
  { config, resources }: Wanted,
  lineage: string,
): Promise<Difference[]> {
  const all: Difference[] = [];
  for (const resource of resources) {
    const expected = observabilityFiles(resource, config, lineage);
    const told: Told[] = [];
    for (const { path, text } of expected) {
      const found = await files.read(path, lineage);
      const part = path.join('/');
      if (found === undefined)
        told.push({ kind: 'missing', part, wanted: 'a file', found: null, owned: true });
      else if (found === 'foreign')
        told.push({
          kind: 'changed',
          part,
          wanted: 'a file of this state',
          found: 'a file that prism did not write for it',
          owned: false,
        });
      else if (found.text !== text)
        told.push({ kind: 'changed', part, ...firstDifference(text, found.text), owned: true });
    }
    const gone = told.length === expected.length && told.every(({ kind }) => kind === 'missing');
    const { id, system, kind, name } = resource;
    for (const one of gone ? [{ ...told[0]!, part: null, wanted: kind }] : told)
      all.push({ namespace: config.namespace, resource: id, name: `${kind} ${name}`, system, ...one });
  }
  return all;
}

/** The first line that is otherwise: enough to see what was done. */
function firstDifference(wanted: string, found: string): Pick<Told, 'wanted' | 'found'> {
  const [to, from] = [wanted.split('\n'), found.split('\n')];
  const at = to.findIndex((line, index) => line !== from[index]);
  const line = (lines: readonly string[]) => lines[at === -1 ? to.length : at]?.trim() ?? null;
  return { wanted: line(to), found: line(from) };
}
