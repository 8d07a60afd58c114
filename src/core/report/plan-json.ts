import type { Change } from '../model/plan.gen.ts';
import type { PlanHead } from '../model/plan-head.ts';
import { printJson } from './print-json.ts';

/**
 * plan.json in pieces: joined they are exactly `printJson(plan)` and a line end, with the keys
 * in the order of the schema.
 */
export function* planJsonChunks(plan: PlanHead, changes: Iterable<Change>): Generator<string> {
  const { format_version, base, head, policy_digest, state, digest, summary } = plan;
  const start = printJson({ format_version, base, head, policy_digest, state, digest, summary });
  yield `${start.slice(0, -'\n}'.length)},\n  "changes": [`;
  let first = true;
  for (const change of changes) {
    // Line ends inside of JSON texts are escaped, so each one here is the printer's own.
    const text = printJson(change).replaceAll('\n', '\n    ');
    yield `${first ? '' : ','}\n    ${text}`;
    first = false;
  }
  yield first ? ']\n}\n' : '\n  ]\n}\n';
}
