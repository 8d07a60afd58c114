import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { validateRequest } from '../../src/core/validate/validators.gen.ts';

// The least a checker of requests in Node can do: read, parse, validate by the schema. No positions, no policies,
// no output. What Prism takes beyond this is Prism's.

let invalid = 0;
for (const file of globSync(process.argv[2]!)) {
  try {
    if (!validateRequest(parse(readFileSync(file, 'utf8')))) invalid++;
  } catch {
    invalid++;
  }
}
process.exitCode = invalid === 0 ? 0 : 1;
