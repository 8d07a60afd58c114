import { clip } from '../core/report/escape.ts';
import { markdownText } from '../core/report/escape-markdown.ts';

const MOST = 50;

/** What people should know besides the result, for the job summary. */
export const noteLines = (notes: readonly string[]): string =>
  notes.length === 0
    ? ''
    : `\n### Notes\n\n${[...new Set(notes)]
        .slice(0, MOST)
        .map((note) => `- ${markdownText(clip(note, 1000))}\n`)
        .join('')}`;
