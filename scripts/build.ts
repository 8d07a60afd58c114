import { chmodSync, rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { escapeCode } from './escape-code.ts';
import { loadBuiltins } from './load-builtins.ts';
import { BUILD_ID_PLACE, stampBuildId } from './stamp-build-id.ts';

/** The command line, and the Action that action.yml names. They share their chunks. */
const ENTRIES = { prism: 'src/cli/prism.ts', action: 'src/action/action.ts' };

/** Bundles the programs into dist/. The result is committed: `npm ci` in a checkout builds nothing. */
export async function build(dir: string, entry?: string): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  // What Node has kept of the chunks of earlier builds (src/cli/prism.ts).
  rmSync(`${dir}/../node_modules/.cache/prism`, { recursive: true, force: true });
  const bundle = await rolldown({
    input: entry === undefined ? ENTRIES : { prism: entry },
    platform: 'node',
    // 20 MB for what only the command line has: there npm installs it, and the Action asks for a server.
    external: ['@electric-sql/pglite'],
    transform: { define: { PRISM_BUILD_ID: JSON.stringify(BUILD_ID_PLACE) } },
    plugins: [escapeCode, loadBuiltins, stampBuildId],
    // @actions/core brings a whole HTTP client for what no run of the Action uses.
    treeshake: {
      moduleSideEffects: [{ test: /node_modules\/(@actions|undici|tunnel)\//, sideEffects: false }],
    },
    // `yaml` for Node comes as CommonJS; its browser build is the same code as ES modules, which can be trimmed.
    resolve: {
      alias: { yaml: new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url).pathname },
    },
  });
  await bundle.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    comments: { legal: true },
  });
  await bundle.close();
  chmodSync(`${dir}/prism.js`, 0o755);
}

if (process.argv[1] === import.meta.filename) await build(process.argv[2] ?? 'dist');
