import { didYouMean } from './did-you-mean.ts';

/** What is wrong with a request by its schema. `field` is written out: `needs.write_rps`. */
export type RequestProblem =
  | {
      readonly kind: 'unknown-key';
      readonly field: string;
      readonly key: string;
      readonly parent: string;
      readonly known: readonly string[];
      readonly suggestion: string | undefined;
    }
  | { readonly kind: 'missing'; readonly field: string }
  | {
      readonly kind: 'wrong-type';
      readonly field: string;
      readonly expected: string;
      readonly got: string;
      readonly suggestion: string | undefined;
    }
  | {
      readonly kind: 'not-one-of';
      readonly field: string;
      readonly allowed: readonly string[];
      readonly got: string;
      readonly suggestion: string | undefined;
    }
  | {
      readonly kind: 'format';
      readonly field: string;
      readonly expected: string;
      readonly got: string;
      readonly suggestion: string | undefined;
    }
  /** `limit` says what is allowed: `at most 64 characters`. */
  | { readonly kind: 'limit'; readonly field: string; readonly limit: string }
  | { readonly kind: 'owner-missing'; readonly field: string; readonly team: string }
  | { readonly kind: 'duplicate'; readonly field: string; readonly what: string; readonly name: string };

export function requestMessage(p: RequestProblem): string {
  switch (p.kind) {
    case 'unknown-key':
      return p.parent === '' ? `Unknown field '${p.key}'` : `Unknown field '${p.key}' in ${p.parent}`;
    case 'missing':
      return `Field '${p.field}' is missing`;
    case 'wrong-type':
      return p.field === ''
        ? `A request must be ${p.expected}, not ${p.got}`
        : `${p.field} must be ${p.expected}, not ${p.got}`;
    case 'not-one-of':
      return `${p.field} must be ${orList(p.allowed)}, not ${p.got}`;
    case 'format':
      return `${p.field} must be ${p.expected}, not ${p.got}`;
    case 'limit':
      return `${p.field} may have ${p.limit}`;
    case 'owner-missing':
      return `Team '${p.team}' requests the namespace but is not among its owners`;
    case 'duplicate':
      return `${p.what} '${p.name}' is listed twice`;
  }
}

export function requestRecommendation(p: RequestProblem): string {
  switch (p.kind) {
    case 'unknown-key':
      return `${didYouMean(p.suggestion)}Known fields: ${p.known.join(', ')}`;
    case 'missing':
      return `Add ${p.field}; \`prism schema request\` describes it`;
    case 'wrong-type':
    case 'format':
      return p.suggestion === undefined ? `Write ${p.expected}` : `Did you mean ${p.suggestion}?`;
    case 'not-one-of':
      return p.suggestion === undefined ? `Use ${orList(p.allowed)}` : `Did you mean '${p.suggestion}'?`;
    case 'limit':
      return `Stay within ${p.limit}`;
    case 'owner-missing':
      return `Add \`- team: ${p.team}\` to access.owners`;
    case 'duplicate':
      return 'Keep one of the two';
  }
}

const orList = (values: readonly string[]): string => {
  const quoted = values.map((value) => `'${value}'`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
};
