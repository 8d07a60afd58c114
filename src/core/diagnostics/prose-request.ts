import { clip } from './clip.ts';
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
      readonly kind: 'not-one-of';
      readonly field: string;
      readonly allowed: readonly string[];
      readonly got: string;
      readonly suggestion: string | undefined;
    }
  | {
      readonly kind: 'wrong-type' | 'format';
      readonly field: string;
      readonly expected: string;
      readonly got: string;
      readonly suggestion: string | undefined;
      /** What to do where nothing is suggested; undefined: write what is expected. */
      readonly help: string | undefined;
    }
  /** `must` and `advice` are whole phrases: `have at most 64 characters`, `Shorten it to 64 characters`. */
  | { readonly kind: 'limit'; readonly field: string; readonly must: string; readonly advice: string }
  | { readonly kind: 'uncountable'; readonly field: string; readonly unit: 'bytes' | 'milliseconds' }
  /** So many more problems than are shown. */
  | { readonly kind: 'more'; readonly count: number; readonly shown: number }
  | { readonly kind: 'owner-missing'; readonly field: string; readonly team: string }
  | { readonly kind: 'duplicate'; readonly field: string; readonly what: string; readonly name: string };

export function requestMessage(p: RequestProblem): string {
  switch (p.kind) {
    case 'unknown-key':
      return `Unknown field '${clip(p.key)}'${p.parent === '' ? '' : ` in ${p.parent}`}`;
    case 'missing':
      return `Field '${p.field}' is missing`;
    case 'not-one-of':
      return `${p.field} must be ${orList(p.allowed)}, not ${p.got}`;
    case 'wrong-type':
    case 'format':
      return `${p.field === '' ? 'A request' : p.field} must be ${p.expected}, not ${p.got}`;
    case 'limit':
      return `${p.field} must ${p.must}`;
    case 'uncountable':
      return `${p.field} is more than can be counted exactly (2^53 - 1 ${p.unit})`;
    case 'more':
      return `${p.count} more ${p.count === 1 ? 'problem is' : 'problems are'} not shown`;
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
      return p.suggestion === undefined ? (p.help ?? `Write ${p.expected}`) : `Did you mean ${p.suggestion}?`;
    case 'not-one-of':
      return p.suggestion === undefined ? `Use ${orList(p.allowed)}` : `Did you mean '${p.suggestion}'?`;
    case 'limit':
      return p.advice;
    case 'uncountable':
      return 'Ask for less';
    case 'more':
      return `Correct the first ${p.shown}; the others are shown then`;
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
