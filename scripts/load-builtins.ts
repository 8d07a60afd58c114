import type { Plugin } from 'rolldown';

const IMPORT = /^import (\{[^}]*\}|[\w$]+) from ["'](node:[a-z_/]+)["'];$/gm;

/**
 * Takes what the code needs from Node's own modules as they are. An `import` of `node:fs` reads all its exports, and some
 * of those load the whole of streams when they are read: milliseconds of every start.
 */
export const loadBuiltins: Plugin = {
  name: 'load-builtins',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        IMPORT,
        (_, names: string, module: string) =>
          `const ${names.replace(/ as /g, ': ')} = process.getBuiltinModule("${module}");`,
      );
    }
  },
};
