import type { Change } from '../model/plan.gen.ts';
import type { PlanHead } from '../model/plan-head.ts';

/**
 * plan.json in pieces: joined they are exactly `JSON.stringify(plan, null, 2)` and a line end, with the keys
 * in the order of the schema.
 */
export function* planJsonChunks(plan: PlanHead, changes: Iterable<Change>): Generator<string> {
  const { format_version, base, head, policy_digest, state, digest, summary } = plan;
  const start = JSON.stringify(
    { format_version, base, head, policy_digest, state, digest, summary },
    null,
    2,
  );
  yield `${start.slice(0, -'\n}'.length)},\n  "changes": [`;
  let first = true;
  for (const change of changes) {
    // Line ends inside of JSON texts are escaped, so each one here is the printer's own.
    const text = JSON.stringify(change, null, 2).replaceAll('\n', '\n    ');
    yield `${first ? '' : ','}\n    ${text}`;
    first = false;
  }
  yield first ? ']\n}\n' : '\n  ]\n}\n';
}
