#!/usr/bin/env node
// src/cli/prism.ts
const OLDEST = 24;
if (Number(process.versions.node.split(".")[0]) < OLDEST) {
	process.exitCode = 2;
	process.stderr.write(`error: prism needs Node.js ${OLDEST} or newer, and this is ${process.versions.node}: run it with \`npx prism\` in its checkout, where \`npm ci\` has installed one\n`);
} else {
	const { main } = await import("./chunks/main-BEa0ak38.js");
	await main();
}
export {};
