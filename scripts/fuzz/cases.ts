import { createRandom } from '../bench/random.ts';
import { readPolicies, readRequests } from './corpus.ts';
import { largeRequest } from './large-request.ts';
import { mutate, noise } from './mutate.ts';
import { randomRequest } from './random-request.ts';

export interface Case {
  readonly kind: 'noise' | 'mutated request' | 'random request' | 'large request' | 'mutated policy';
  /** Name of the policy file; undefined: a request. */
  readonly policy: string | undefined;
  readonly bytes: Buffer;
}

const OWNED = new Set(['teams.yaml', 'approvals.yaml']);

/** Cases by their number: each depends on the seed and its number alone, so that one can be run again by itself. */
export function createCases(seed: number): (number: number) => Case {
  const requests = readRequests();
  const policies = readPolicies();
  const rules = policies.filter(({ name }) => !OWNED.has(name));
  return (number) => {
    const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
    if (random.chance(0.001))
      return { kind: 'large request', policy: undefined, bytes: largeRequest(random) };
    const kind = random.int(100);
    // Loading policies takes some twenty times as long as compiling a request, so they come less often.
    if (kind < 4) {
      // The fixtures have many small files of the teams; those of the rules hold what can go wrong.
      const { name, bytes } = random.pick(random.chance(0.6) ? rules : policies);
      return {
        kind: 'mutated policy',
        policy: name,
        bytes: mutate(bytes, random.pick(policies).bytes, random),
      };
    }
    if (kind < 14) return { kind: 'noise', policy: undefined, bytes: noise(random) };
    if (kind < 60) {
      const bytes = mutate(random.pick(requests), random.pick(requests), random);
      return { kind: 'mutated request', policy: undefined, bytes };
    }
    return { kind: 'random request', policy: undefined, bytes: randomRequest(random) };
  };
}
