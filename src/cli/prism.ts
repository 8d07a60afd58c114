#!/usr/bin/env node
// Nothing is imported here: an older Node must get as far as saying that it is too old.
const OLDEST = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  process.exitCode = 2;
  process.stderr.write(
    `error: prism needs Node.js ${OLDEST} or newer, and this is ${process.versions.node}: run it with \`npx prism\` in its checkout, where \`npm ci\` has installed one\n`,
  );
} else {
  keepCompiled();
  const { main } = await import('./main.ts');
  await main();
}

/** Put in by scripts/build.ts; there is none when the source runs as it is. */
declare const PRISM_BUILD_ID: string;

/**
 * Node keeps what it has compiled for the next start, which saves about a sixth of one. What is kept is run, so it lies
 * in the folder of the package: whoever can write there can change the program as well, and nobody else can. Where
 * that folder is read-only nothing is kept. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
function keepCompiled(): void {
  if (typeof PRISM_BUILD_ID === 'undefined') return;
  process
    .getBuiltinModule('node:module')
    .enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/prism`);
}

// Makes this file a module, which only those may await at the top.
export {};
