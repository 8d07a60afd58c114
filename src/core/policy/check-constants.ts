import type { ASTNode } from '@marcbachmann/cel-js';
import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import { CLIENT_APIS, NEED_NAMES } from '../model/request.ts';
import type { ExpressionError } from './expression-messages.ts';
import { type Access, accessOf, isNeed, operands, textOf } from './expression-tree.ts';
import { valuesOf } from './read-quantity.ts';

/** The names a policy's expressions may compare with; undefined where the file that holds them is wrong. */
export interface Vocabulary {
  /** By pattern, the settings that can have a number. */
  readonly patterns: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** Patterns that are selected only after the expression is evaluated. */
  readonly later: ReadonlySet<string>;
  readonly frameworks: readonly string[] | undefined;
  readonly teams: readonly string[] | undefined;
  /**
   * Whether the file is built-in: what it says of patterns that the repo's own patterns.yaml does not have is
   * no mistake, it just never applies.
   */
  readonly builtin: boolean;
  /** Whether a test has shown every expression of the file to be right. */
  readonly proved: boolean;
}

/** Constants that no request can have: comparing with them is a slip of the pen, not a rule. */
export function unknownConstants(tree: ASTNode, names: Vocabulary): readonly ExpressionError[] {
  const found: ExpressionError[] = [];
  const visit = (node: ASTNode): void => {
    found.push(
      ...comparedTexts(node).flatMap(({ access, text }) => problemWith(text, valuesFor(access, names))),
    );
    found.push(...unknownSetting(node, names));
    if (!accessOf(node)) operands(node).forEach(visit);
  };
  visit(tree);
  return found;
}

interface ComparedText {
  readonly access: Access;
  readonly text: ASTNode;
}

/** `field == "x"`, `"x" != field`, `field in ["x", "y"]` and `"x" in field`. */
function comparedTexts(node: ASTNode): readonly ComparedText[] {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return [];
  const [left, right] = node.args;
  const pairs: [ASTNode, ASTNode][] = [[left, right]];
  if (node.op === 'in' && right.op === 'list') for (const element of right.args) pairs.push([left, element]);
  if (node.op !== 'in' || accessOf(right)) pairs.push([right, left]);
  return pairs.flatMap(([side, text]) => {
    const access = accessOf(side);
    return access && textOf(text) !== undefined ? [{ access, text }] : [];
  });
}

interface Values {
  readonly what: string;
  readonly known: readonly string[];
  readonly later?: ReadonlySet<string>;
}

/** What a field can be; undefined where any text will do. */
function valuesFor({ root, keys }: Access, names: Vocabulary): Values | undefined {
  const [key] = keys;
  switch (root) {
    case 'client_api':
      return { what: 'client API', known: CLIENT_APIS };
    case 'needs':
      return isNeed(key) && valuesOf(key)
        ? { what: `value of needs.${key}`, known: valuesOf(key)! }
        : undefined;
    case 'written':
      return { what: 'need', known: NEED_NAMES };
    case 'patterns':
      if (names.builtin) return undefined;
      return names.patterns && { what: 'pattern', known: [...names.patterns.keys()], later: names.later };
    case 'policies':
      if (key !== 'compliance') return { what: `value of policies.${key}`, known: ['enabled', 'disabled'] };
      return names.frameworks && { what: 'compliance framework', known: names.frameworks };
    case 'team':
      return names.teams && { what: 'team', known: names.teams };
    default:
      return undefined;
  }
}

function problemWith(node: ASTNode, values: Values | undefined): ExpressionError[] {
  const text = textOf(node)!;
  if (!values) return [];
  const { what, known, later } = values;
  const place = { start: node.start, end: node.end };
  if (!known.includes(text)) {
    const list = known.length > 20 ? '' : `Known: ${known.join(', ')}`;
    const recommendation = `${didYouMean(closest(text, known))}${list}`.trim() || 'Use one that exists';
    return [
      {
        message: `There is no ${what} '${text}', so this comparison never tells requests apart`,
        recommendation,
        ...place,
      },
    ];
  }
  return later?.has(text) ? [selectedLater(text, place)] : [];
}

const selectedLater = (
  pattern: string,
  place: { readonly start: number; readonly end: number },
): ExpressionError => ({
  message: `Pattern '${pattern}' is not selected yet where this is decided`,
  recommendation:
    'Patterns are selected in the order of patterns.yaml: a condition sees the earlier ones only',
  ...place,
});

/** `pattern["x"].y` of a pattern or setting there is not. */
function unknownSetting(node: ASTNode, { patterns, later, builtin }: Vocabulary): ExpressionError[] {
  const access = accessOf(node);
  if (access?.root !== 'pattern' || !patterns) return [];
  const [pattern, setting] = access.keys as [string, string];
  const place = { start: node.start, end: node.end };
  const settings = patterns.get(pattern);
  if (!settings) {
    if (builtin) return [];
    const known = [...patterns.keys()];
    return [
      {
        message: `There is no pattern '${pattern}'`,
        recommendation: `${didYouMean(closest(pattern, known))}Known: ${known.join(', ')}`,
        ...place,
      },
    ];
  }
  if (later.has(pattern)) return [selectedLater(pattern, place)];
  if (settings.has(setting)) return [];
  const known = [...settings];
  return [
    {
      message: `Pattern '${pattern}' has no setting '${setting}' that is a number`,
      recommendation: `${didYouMean(closest(setting, known))}Such settings: ${known.join(', ') || 'none'}`,
      ...place,
    },
  ];
}
