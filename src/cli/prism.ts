#!/usr/bin/env node
// Nothing is imported here: an older Node must get as far as saying that it is too old.
const OLDEST = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  process.exitCode = 2;
  process.stderr.write(
    `error: prism needs Node.js ${OLDEST} or newer, and this is ${process.versions.node}: run it with \`npx prism\` in its checkout, where \`npm ci\` has installed one\n`,
  );
} else {
  const { main } = await import('./main.ts');
  await main();
}

// Makes this file a module, which only those may await at the top.
export {};
