import type { Decision } from '../model/decision.ts';
import { parsePath } from '../model/field-path.ts';
import { formatNeed } from '../model/format-need.ts';
import { NEED_NAMES, type Request } from '../model/request.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { PolicySet } from '../policy/policy-set.ts';

/** contracts.md, `prism explain --format json`. */
export interface Explanation {
  readonly namespace: string;
  readonly decisions: readonly ExplainedDecision[];
}

export interface ExplainedDecision {
  readonly path: string;
  readonly value: string | number | boolean | null;
  readonly rule: string;
  /** Where the rule stands; null for what the request chose by hand. */
  readonly policy: { readonly file: string; readonly line: number } | null;
  readonly because: string | null;
  /** What the rule read. `line` is null for a default and for what was decided before. */
  readonly inputs: readonly {
    readonly field: string;
    readonly value: unknown;
    readonly line: number | null;
  }[];
}

/** The decisions about a namespace with their lines in the policies and in the request. */
export function explainDecisions(
  request: Request,
  decisions: readonly Decision[],
  file: Pick<ParsedFile, 'value' | 'locate'>,
  policySet: PolicySet,
): Explanation {
  const selected = decisions.filter(({ path }) => /^patterns\.[^.]+$/.test(path)).map(({ value }) => value);
  const input = (field: string) => ({
    field,
    value: inputValue(field, request, selected),
    line: lineOf(field, file),
  });
  return {
    namespace: request.namespace,
    decisions: decisions.map(({ path, value, rule, ref, because, inputs }) => {
      const policy = ref && policySet.locate(ref);
      return {
        path,
        value,
        rule,
        policy: policy ? { file: policy.file, line: policy.line } : null,
        because: because ?? null,
        inputs: inputs.map(input),
      };
    }),
  };
}

/** An input as people write it; null where the need is none. */
function inputValue(field: string, request: Request, selected: readonly unknown[]): unknown {
  const [first, second] = field.split('.') as [string, string?];
  if (first === 'needs') {
    const name = NEED_NAMES.find((need) => need === second);
    const value = name && request.needs[name];
    return name === undefined || value === undefined
      ? null
      : typeof value === 'number'
        ? readable(formatNeed(name, value))
        : value;
  }
  if (first === 'access') {
    const [, list, i] = parsePath(field) as ['access', 'owners' | 'consumers', number];
    return list === 'owners' ? request.owners[i] : request.consumers[i]?.permission;
  }
  if (first === 'policies') return request[second as 'pii_handling' | 'audit_logging' | 'compliance'] ?? null;
  if (first === 'patterns') return selected;
  if (first === 'written') return request.written;
  if (first === 'backend') return request.backend?.type ?? null;
  return request[first as 'namespace' | 'team' | 'client_api'] ?? null;
}

const readable = (text: string): string | number => (/^[0-9]+$/.test(text) ? Number(text) : text);

function lineOf(field: string, file: Pick<ParsedFile, 'value' | 'locate'>): number | null {
  const path = parsePath(field);
  let node = file.value as Record<string, unknown> | undefined;
  for (const part of path) {
    if (node === null || typeof node !== 'object' || !(part in node)) return null;
    node = node[part] as Record<string, unknown>;
  }
  return file.locate(path, 'key').line;
}
