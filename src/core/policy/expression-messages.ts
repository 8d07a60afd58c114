import type { ASTNode, TypeError as CelTypeError, ParseError } from '@marcbachmann/cel-js';
import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import { CLIENT_APIS, NEED_VALUES } from '../model/request.ts';
import { FUNCTIONS, POLICY_FIELDS, VARIABLES } from './expression-language.ts';
import { isNeed, operands } from './expression-tree.ts';

/** What is wrong with an expression, in words, and where in its source; the end is exclusive. */
export interface ExpressionError {
  readonly message: string;
  readonly recommendation: string;
  readonly start: number;
  readonly end: number;
}

type CelError = ParseError | CelTypeError;

/** The library's error in the words of this language. Its `summary` is English, but speaks of overloads. */
export function explainCelError(error: CelError, source: string): ExpressionError {
  const start = Math.min(error.range?.start ?? 0, source.length);
  const end = Math.max(start, Math.min(error.range?.end ?? source.length, source.length));
  return { ...wordsOf(error, source.slice(start, end)), start, end };
}

type Words = Pick<ExpressionError, 'message' | 'recommendation'>;

function wordsOf(error: CelError, text: string): Words {
  const node = error.node as ASTNode | undefined;
  switch (error.code) {
    case 'reserved_identifier':
      return text === 'namespace'
        ? say("'namespace' is a reserved word of CEL", 'Write `name` for the name of the namespace')
        : say(`'${text}' is a reserved word of CEL`, variables());
    case 'unknown_variable':
      return unknownVariable(text);
    case 'no_such_overload':
      return operatorMismatch(error.summary, node);
    case 'no_matching_overload':
      return callMismatch(error.summary, node);
    case 'invalid_logical_operand':
      return say(
        'Both sides of && and || must be true or false',
        `Compare the value with something${found(error)}`,
      );
    case 'invalid_condition_type':
      return say(
        'What stands before ? must be true or false',
        `Compare the value with something${found(error)}`,
      );
    case 'incompatible_ternary_branches':
      return say(
        'Both values of ?: must be of one kind',
        `Write whole numbers like 500 as 500.0${found(error)}`,
      );
    case 'heterogeneous_list_element':
      return say('All elements of a list must be of one kind', 'Write them alike');
    case 'cannot_index_type':
      return say(
        `${sentence(kindOf(/'([^']+)'/.exec(error.summary)?.[1] ?? ''))} has no fields`,
        'Remove what follows it',
      );
    case 'limit_exceeded':
      return say('The expression is too large', 'Split the rule into several');
    case 'unterminated_string':
      return say('The text is not closed', 'Close it with the quote it begins with');
    case 'unexpected_character':
    case 'unexpected_token':
    case 'expected_token':
      return text.trim() === ''
        ? say('The expression ends too early', 'Complete it')
        : say(
            `'${text}' is not expected here`,
            'Correct the expression; conditions are joined by && and ||, equality is ==',
          );
    default:
      return say(error.summary, 'Correct the expression');
  }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const say = (message: string, recommendation: string): Words => ({ message, recommendation });

const WORDS: ReadonlySet<string> = new Set([...CLIENT_APIS, ...Object.values(NEED_VALUES).flat()]);

const variables = (): string => `Variables: ${Object.keys(VARIABLES).join(', ')}`;

function unknownVariable(name: string): Words {
  const message = `There is no variable '${name}'`;
  if (isNeed(name)) return say(message, `Write needs.${name}`);
  if ((POLICY_FIELDS as readonly string[]).includes(name)) return say(message, `Write policies.${name}`);
  if (WORDS.has(name)) return say(message, `Texts stand in quotes: write "${name}"`);
  return say(message, didYouMean(closest(name, Object.keys(VARIABLES))) + variables());
}

const OPERATOR = /^no such overload: (.+) (==|!=|<=|>=|<|>|in|[-+*/%]) (.+)$/;

function operatorMismatch(summary: string, node: ASTNode | undefined): Words {
  const match = OPERATOR.exec(summary);
  if (!match) {
    const operator = node?.op === '-_' ? '-' : '!';
    const wanted = operator === '!' ? 'something that is true or false' : 'a number';
    return say(`'${operator}' takes ${wanted}`, 'Correct what follows it');
  }
  const [left, operator, right] = [match[1]!, match[2]!, match[3]!];
  const message =
    operator === 'in'
      ? `'in' looks for a value in a list, not for ${kindOf(left)} in ${kindOf(right)}`
      : `'${operator}' does not go with ${kindOf(left)} and ${kindOf(right)}`;
  return say(message, decimalPoint(summary, node) ?? 'Use values of one kind on both sides');
}

function callMismatch(summary: string, node: ASTNode | undefined): Words {
  const name = node?.op === 'call' || node?.op === 'rcall' ? node.args[0] : '';
  const usage = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]! : name;
  const given = /\((.*)\)'?$/.exec(summary)?.[1] ?? '';
  const kinds =
    given === ''
      ? 'nothing'
      : given
          .split(/,\s*(?![^<]*>)/)
          .map(kindOf)
          .join(', ');
  return say(`${name} cannot take ${kinds}`, decimalPoint(summary, node) ?? `Use it as ${usage}`);
}

/** Whole numbers and others do not mix; where one is written out, the remedy is a decimal point. */
function decimalPoint(summary: string, node: ASTNode | undefined): string | undefined {
  if (!/\bdouble\b/.test(summary) || !node) return undefined;
  const whole = operands(node).find((part) => part.op === 'value' && typeof part.args === 'bigint');
  return whole && `Needs and settings are decimal numbers: write ${whole.args}.0 for ${whole.args}`;
}

const KINDS: Readonly<Record<string, string>> = {
  double: 'a number',
  int: 'a whole number',
  uint: 'a whole number',
  string: 'text',
  bool: 'true or false',
  null: 'null',
  Needs: 'all needs',
  Policies: 'all policies',
};

/** A type of CEL as people call it. */
export function kindOf(type: string): string {
  if (Object.hasOwn(KINDS, type)) return KINDS[type]!;
  if (type.startsWith('list')) return 'a list';
  return type.startsWith('map') ? 'a group of settings' : `'${type}'`;
}

function found(error: CelError): string {
  const types = [...error.summary.matchAll(/'([^']+)'/g)].map((match) => kindOf(match[1]!));
  return types.length === 0 ? '' : `; here it is ${types.join(' and ')}`;
}
