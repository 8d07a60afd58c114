import { expect, test } from 'vitest';
import { outcomeOf, PLAN_CASES, planCase } from './plan-cases.ts';

test.each(PLAN_CASES)('%s', async (name) => {
  const { report } = planCase(name);
  await expect(outcomeOf(report)).toMatchFileSnapshot(`../fixtures/plan/${name}/expected.txt`);
});
