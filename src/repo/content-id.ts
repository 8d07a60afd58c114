import { createHash } from 'node:crypto';
import type { SourceFile } from '../core/model/source.ts';

/** The id that git gives the content of a file, wherever it was read from; of one that was refused, why. */
export function contentId(source: SourceFile): string {
  if (!('text' in source)) return JSON.stringify(source.refused);
  const content = Buffer.from(source.text, 'utf8');
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
