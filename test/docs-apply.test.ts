import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES } from '../src/core/diagnostics/codes.ts';

// What docs/how-to/troubleshoot-apply.md says that is printed, and what the other pages of apply quote, is a message.

const sources = globSync('src/**/*.ts')
  .filter((file) => !file.endsWith('.gen.ts'))
  .map((file) => readFileSync(file, 'utf8'));
const isPrinted = (text: string): boolean =>
  CODES.includes(text as never) || sources.some((source) => source.includes(text));

describe('docs/how-to/troubleshoot-apply.md', () => {
  const page = readFileSync('docs/how-to/troubleshoot-apply.md', 'utf8');
  const messages = [...page.matchAll(/^\| (`.*?) \| /gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, text]) => text!),
  );

  test('names many', () => {
    expect(messages.length).toBeGreaterThan(35);
  });

  test.each(messages)('%s', (message) => {
    expect(isPrinted(message)).toBe(true);
  });
});

test.each(['apply', 'keep-the-state', 'troubleshoot-apply'])('what docs/how-to/%s.md quotes', (name) => {
  const page = readFileSync(`docs/how-to/${name}.md`, 'utf8').replace(/\s+/g, ' ');
  const quoted = [...page.matchAll(/(?<!\*)\*([A-Za-z…][^*]{15,})\*(?!\*)/g)].map(([, text]) => text!);
  for (const text of quoted) expect(isPrinted(text.split(':')[0]!.replace(/^… /, '')), text).toBe(true);
});
