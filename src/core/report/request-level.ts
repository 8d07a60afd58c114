import type { Change } from '../model/plan.gen.ts';
import { BACKEND_TYPES } from '../model/request.ts';

/** What only the platform is to see: paths of the configuration, rules of policy files, systems by name. */
const BACKEND_DETAIL = new RegExp(
  `\\b(?:backend|auxiliary_backends|patterns|proxy|observability)\\.|\\.yaml#|prism#|\\b(?:${BACKEND_TYPES.join('|')})\\b`,
  'i',
);

/** Whether a text tells how a namespace is implemented. */
export const tellsBackend = (text: string): boolean => BACKEND_DETAIL.test(text);

/** A text without backend detail: as far as its first colon, or its first word, where the rest has some. */
export function requestLevel(text: string): string {
  const candidates = [text, text.split(': ')[0]!, text.split(/[ :]/)[0]!];
  return candidates.find((candidate) => !tellsBackend(candidate)) ?? 'a setting of the platform';
}

/** Why a change is made, told by what the request asks for: `needs.retention 30days → 7days`. */
export function requestLevelReasons({ action, fields }: Change): string[] {
  if (action === 'create') return ['new namespace'];
  if (action === 'delete') return ['state: deleting'];
  // `needs.read_rps 10000 → 20000, by sizing.yaml#kafka-partitions`: what moved, then the rule that read it.
  const edits = fields.flatMap(({ because }) =>
    because
      .replace(/^request: /, '')
      .replace(/,? by .*$/, '')
      .split(', ')
      .filter((edit) => /^(?:needs|policies|access)\.|^(?:team|client_api|state)\b/.test(edit))
      .map(requestLevel),
  );
  return edits.length === 0 ? ["the platform's policies"] : [...new Set(edits)];
}
