import fc from 'fast-check';

// Requests as people write them, with comments, blank lines and every style, for tests that edit them.

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** A value and how it is written. */
interface Written {
  readonly value: Value;
  readonly flow: boolean;
  readonly quote: 'plain' | 'single' | 'double';
  readonly comment: boolean;
  readonly commentAbove: boolean;
  readonly blankAbove: boolean;
  readonly children: readonly (readonly [string, Written])[];
}

export interface WrittenDocument {
  readonly value: Value;
  readonly text: string;
}

const KEYS = [
  'namespace',
  'team',
  'needs',
  'write_rps',
  'a',
  'key with spaces',
  'x.y',
  '10',
  'yes',
  'élan',
  '__proto__',
];

export const key = fc.constantFrom(...KEYS);

export const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(
    'payments',
    '30days',
    'PLAT-1',
    '5',
    'true',
    'yes',
    'null',
    '',
    ' ',
    "it's",
    '"',
    'a: b',
    'a #b',
    '#',
    '- x',
  ),
  fc.constantFrom(
    '[x',
    '{',
    'a,b',
    '*a',
    '&a',
    '!t',
    '@',
    '%',
    'a\nb',
    '\t',
    'http://x/y?z=1#2',
    '2001-01-01',
    '0x10',
    '~',
  ),
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.constantFrom(0.5, -1e21, true, false, null),
);

const { tree } = fc.letrec<{ tree: Written }>((tie) => ({
  tree: fc.record({
    value: fc.oneof(
      { weight: 3, arbitrary: scalar },
      { weight: 2, arbitrary: fc.constantFrom<Value>({}, []) },
    ),
    flow: fc.boolean(),
    quote: fc.constantFrom('plain', 'single', 'double'),
    comment: fc.boolean(),
    commentAbove: fc.boolean(),
    blankAbove: fc.boolean(),
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.uniqueArray(fc.tuple(key, tie('tree')), { selector: ([name]) => name, maxLength: 4 }),
    ),
  }),
}));

/** A document that is a mapping with at least one entry, except in flow style. */
export const document: fc.Arbitrary<WrittenDocument> = fc
  .record({ root: tree, eol: fc.constantFrom('\n', '\r\n'), step: fc.constantFrom(2, 4), end: fc.boolean() })
  .map(({ root, eol, step, end }) => {
    const mapping = { ...root, value: {}, flow: root.flow || root.children.length === 0 };
    const writer = { comments: 0, step };
    const lines = mapping.flow ? [inline(mapping)] : block(mapping, writer);
    return { value: meaning(mapping), text: ['# top', ...lines, ...(end ? ['# end', ''] : [])].join(eol) };
  });

function meaning({ value, children }: Written): Value {
  if (typeof value !== 'object' || value === null || children.length === 0) return value;
  if (Array.isArray(value)) return children.map(([, child]) => meaning(child));
  // Not by assignment, for __proto__ is one of the keys.
  return Object.fromEntries(children.map(([name, child]) => [name, meaning(child)]));
}

const isBlock = ({ value, flow, children }: Written): boolean =>
  typeof value === 'object' && value !== null && !flow && children.length > 0;

function block(node: Written, writer: { comments: number; readonly step: number }): string[] {
  const isList = Array.isArray(node.value);
  return node.children.flatMap(([name, child]) => {
    const lines: string[] = [];
    if (child.blankAbove) lines.push('');
    if (child.commentAbove) lines.push(`# ${++writer.comments} above`);
    const comment = child.comment ? ` # ${++writer.comments} behind` : '';
    const start = isList ? '-' : `${scalarText(name, child.quote)}:`;
    if (!isBlock(child)) return [...lines, `${start} ${inline(child)}${comment}`];
    const below = block(child, writer);
    const indent = ' '.repeat(isList ? 2 : writer.step);
    return [...lines, `${start}${comment}`, ...below.map((line) => (line === '' ? line : indent + line))];
  });
}

function inline({ value, quote, children }: Written): string {
  if (typeof value !== 'object' || value === null) return scalarText(value, quote);
  if (Array.isArray(value)) return `[${children.map(([, child]) => inline(child)).join(', ')}]`;
  return `{${children.map(([name, child]) => `${scalarText(name, quote)}: ${inline(child)}`).join(', ')}}`;
}

function scalarText(value: Value, quote: Written['quote']): string {
  if (typeof value !== 'string') return String(value);
  if (quote === 'plain' && /^[a-z][a-z_]*$/.test(value) && !/^(true|false|null|yes)$/.test(value))
    return value;
  if (quote === 'single' && /^[ -~]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
}
