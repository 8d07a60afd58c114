#!/usr/bin/env node
// src/cli/prism.ts
const OLDEST = 24;
if (Number(process.versions.node.split(".")[0]) < OLDEST) {
	process.exitCode = 2;
	process.stderr.write(`error: prism needs Node.js ${OLDEST} or newer, and this is ${process.versions.node}: run it with \`npx prism\` in its checkout, where \`npm ci\` has installed one\n`);
} else {
	keepCompiled();
	const { main } = await import("./chunks/main-pmUwWuZa.js");
	await main();
}
/**
* Node keeps what it has compiled for the next start, which saves about a sixth of one. What is kept is run, so it lies
* in the folder of the package: whoever can write there can change the program as well, and nobody else can. Where
* that folder is read-only nothing is kept. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
*/
function keepCompiled() {
	process.getBuiltinModule("node:module").enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/prism`);
}
export {};
