import type { Plugin } from 'rolldown';

/**
 * Writes every character that is not ASCII as an escape. V8 holds a script with one of them in two bytes a character,
 * and reading a large one so takes a noticeable part of a start. They stand in texts, patterns and comments only,
 * where an escape means the same.
 */
export const escapeCode: Plugin = {
  name: 'escape-code',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};
