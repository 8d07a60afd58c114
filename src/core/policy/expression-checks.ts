import type { ASTNode } from '@marcbachmann/cel-js';
import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import { NEED_NAMES } from '../model/request.ts';
import { FUNCTIONS, POLICY_FIELDS, VARIABLES } from './expression-language.ts';
import type { ExpressionError } from './expression-messages.ts';
import { accessOf, askedByHas, isQuantifier, operands } from './expression-tree.ts';
import { SHORTEST_IDENTIFIER } from './identifier.ts';

/**
 * What CEL would accept and this language does not: functions beyond its own, fields that are only known
 * when the expression runs (so that `reads` and the analysis know every one), loops within loops.
 */
export function forbiddenPart(tree: ASTNode): ExpressionError | undefined {
  let found: ExpressionError | undefined;
  const visit = (node: ASTNode, inLoop: boolean): void => {
    if (found) return;
    found =
      unknownFunction(node) ??
      wrongHas(node) ??
      wrongAccess(node) ??
      wrongIdentifier(node) ??
      wrongLoop(node, inLoop);
    if (found || askedByHas(node) || accessOf(node)) return;
    for (const operand of operands(node)) visit(operand, inLoop || isQuantifier(node));
  };
  visit(tree, false);
  return found;
}

const at = (node: ASTNode, message: string, recommendation: string): ExpressionError => ({
  message,
  recommendation,
  start: node.start,
  end: node.end,
});

function unknownFunction(node: ASTNode): ExpressionError | undefined {
  if (node.op !== 'call' && node.op !== 'rcall') return undefined;
  const name = node.args[0];
  if (Object.hasOwn(FUNCTIONS, name)) return undefined;
  const known = Object.keys(FUNCTIONS);
  return at(
    node,
    `There is no function '${name}'`,
    `${didYouMean(closest(name, known))}Functions: ${known.join(', ')}`,
  );
}

function wrongHas(node: ASTNode): ExpressionError | undefined {
  const asked = askedByHas(node);
  if (!asked) return undefined;
  const access = accessOf(asked);
  if (asked.op === '.' && (access?.root === 'needs' || access?.root === 'policies'))
    return unknownField(asked);
  return at(
    asked,
    'has() asks whether a need is stated',
    'Use it as has(needs.ttl) or has(policies.compliance)',
  );
}

function wrongAccess(node: ASTNode): ExpressionError | undefined {
  const access = accessOf(node);
  if (node.op === '[]' && !access) {
    const root = accessOf(node.args[0])?.root;
    if (root !== 'needs' && root !== 'policies' && root !== 'pattern') return undefined;
    return at(node, `A field of ${root} must be named by a constant`, `Write ${EXAMPLES[root]}`);
  }
  if (access?.root === 'pattern' && access.keys.length < 2)
    return at(
      node,
      'A pattern has a value only by one of its settings',
      `Write ${EXAMPLES.pattern}; whether it is selected says "claim-check" in patterns`,
    );
  return unknownField(node);
}

/** Also after has(), where CEL looks at no name at all. */
function unknownField(node: ASTNode): ExpressionError | undefined {
  const access = accessOf(node);
  if (access?.root !== 'needs' && access?.root !== 'policies') return undefined;
  const [key] = access.keys;
  if (key === undefined)
    return at(
      node,
      `'${access.root}' is no value by itself`,
      `Write a field of it: ${EXAMPLES[access.root]}`,
    );
  const known: readonly string[] = access.root === 'needs' ? NEED_NAMES : POLICY_FIELDS;
  if (known.includes(key)) return undefined;
  return at(
    node,
    `${access.root} has no field '${key}'`,
    `${didYouMean(closest(key, known))}Fields: ${known.join(', ')}`,
  );
}

const EXAMPLES = {
  needs: 'needs.write_rps',
  policies: 'policies.pii_handling',
  pattern: 'pattern["claim-check"].threshold',
};

function wrongIdentifier(node: ASTNode): ExpressionError | undefined {
  if (node.op !== 'call' || node.args[0] !== 'identifier' || node.args[1].length !== 2) return undefined;
  const length = node.args[1][1]!;
  if (
    length.op === 'value' &&
    typeof length.args === 'bigint' &&
    length.args >= SHORTEST_IDENTIFIER &&
    length.args <= 1024
  )
    return undefined;
  return at(
    length,
    `The length of an identifier must be a whole number from ${SHORTEST_IDENTIFIER} to 1024`,
    'Write the longest name the backend accepts, for example identifier(name, 63)',
  );
}

function wrongLoop(node: ASTNode, inLoop: boolean): ExpressionError | undefined {
  if (!isQuantifier(node)) return undefined;
  if (inLoop) return at(node, 'A loop within a loop is not supported', 'Split the rule into several');
  const variable = node.args[2][0]!;
  if (variable.op === 'id' && (Object.hasOwn(VARIABLES, variable.args) || variable.args === 'forever'))
    return at(
      variable,
      `'${variable.args}' already has a meaning`,
      'Choose another name for the loop variable',
    );
  return undefined;
}
