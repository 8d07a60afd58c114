import { expect, test } from 'vitest';
import { fuzz } from '../scripts/fuzz/fuzz.ts';

// A share of `npm run fuzz`, with a seed that stays: what fails here fails for everybody.
test('no input makes the pipeline throw', { timeout: 240_000 }, () => {
  const failures = fuzz({ seed: 1, runs: 2_000, failures: 3 });
  const told = failures.map(({ number, signature, bytes }) => ({
    number,
    signature,
    input: bytes.toString(),
  }));
  expect(told).toEqual([]);
});
