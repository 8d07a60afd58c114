import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editYaml } from '../src/core/parse/edit-yaml.ts';
import type { Edit } from '../src/core/parse/edited-value.ts';
import { parseYaml } from '../src/core/parse/parse-yaml.ts';
import { document, key, scalar, type Value } from './yaml-documents.ts';

type Path = (string | number)[];

const set = (path: Path, value: unknown): Edit => ({ op: 'set', path, value });
const rename = (path: Path, to: string): Edit => ({ op: 'rename', path, key: to });

const REQUEST = `# Orders of the shop.
namespace: orders   # never changes

needs: # see the wiki
  write_rps: "5000" # five thousand
  replay:  enabled
  # more to come

access:
  owners:
    - team: payments # us
  consumers: []
approval:   # none yet
# the end
`;

test('edits of a request touch what they name and nothing else', () => {
  const edited = editYaml(REQUEST, [
    set(['needs', 'write_rps'], 5000),
    set(['needs', 'read_rps'], 10),
    rename(['needs', 'replay'], 'replays'),
    set(['access', 'owners', 1], { team: 'search', since: 'yes' }),
    set(['access', 'consumers', 0], { service: 'mailer', permission: 'read-only' }),
    set(['approval', 'approval_ticket'], 'PLAT-1'),
    set(['policies', 'compliance'], 'pci'),
  ]);
  expect(edited).toBe(`# Orders of the shop.
namespace: orders   # never changes

needs: # see the wiki
  write_rps: 5000 # five thousand
  replays:  enabled
  read_rps: 10
  # more to come

access:
  owners:
    - team: payments # us
    - team: search
      since: "yes"
  consumers: [{service: mailer, permission: read-only}]
approval:   # none yet
  approval_ticket: PLAT-1
policies:
  compliance: pci
# the end
`);
});

test.each<[string, string, Edit[], string]>([
  ['no line end at the end', 'a: 1', [set(['b', 'c'], 2)], 'a: 1\nb:\n  c: 2'],
  [
    'CRLF',
    'a: 1\r\nb:\r\n    c: 2 # x\r\n',
    [set(['b', 'd'], 'q'), set(['e'], [1])],
    'a: 1\r\nb:\r\n    c: 2 # x\r\n    d: q\r\ne:\r\n    - 1\r\n',
  ],
  ['byte order mark', '\ufeffa: 1\n', [set(['a'], 2)], '\ufeffa: 2\n'],
  ['document markers', '---\na: 1\n...\n', [set(['b'], 2)], '---\na: 1\nb: 2\n...\n'],
  ['quotes elsewhere', `a: 'x'\nb: "y"\n`, [set(['b'], 'z')], `a: 'x'\nb: z\n`],
  [
    'lists as far left as their key',
    'o:\n- team: a\n# end\n',
    [set(['o', 1], { team: 'b', x: 1 })],
    'o:\n- team: a\n- team: b\n  x: 1\n# end\n',
  ],
  [
    'deeper comments belong to the entry',
    'a:\n  b:\n    c: 1\n    # of b\n  # of a\n',
    [set(['a', 'd'], 1)],
    'a:\n  b:\n    c: 1\n    # of b\n  d: 1\n  # of a\n',
  ],
  ['a text in lines', 'a: | # why\n  two\n  lines\n\nb: 1\n', [set(['a'], 'one')], 'a: one # why\n\nb: 1\n'],
  ['behind a text in lines', 'a: |\n  text\n', [set(['b'], 1)], 'a: |\n  text\nb: 1\n'],
  ['a block gives way to a value', 'a: \n  b: 1\n  c: 2\nd: 3\n', [set(['a'], {})], 'a: {}\nd: 3\n'],
  ['an empty item', 'a:\n- # first\n-\n', [set(['a', 1], { b: 1, c: 2 })], 'a:\n- # first\n- b: 1\n  c: 2\n'],
  [
    'a flow mapping',
    'a: {x: 1, y: 2,} # c\n',
    [set(['a', 'z'], 'q, r')],
    'a: {x: 1, y: 2, z: "q, r",} # c\n',
  ],
  [
    'a flow list over lines',
    'a: [\n  1, # one\n  2 # two\n]\n',
    [set(['a', 2], 3)],
    'a: [\n  1, # one\n  2, # two\n  3\n]\n',
  ],
  ['with its last comma', 'a: [\n  1,\n]\n', [set(['a', 1], 2)], 'a: [\n  1,\n  2,\n]\n'],
  ['keys without a value', '{a, b: }\n', [set(['a'], 1), set(['b'], 2)], '{a: 1, b: 2 }\n'],
  ['a pair without braces', 'a: [b: 1]\n', [set(['a', 0, 'c'], 2)], 'a: [{b: 1, c: 2}]\n'],
  [
    'JSON on one line',
    '{"a": 1, "b": {"c": []}}',
    [set(['a'], 'x'), set(['b', 'c', 0], { t: 'y' }), rename(['b'], 'd')],
    '{"a": "x", "d": {"c": [{"t": "y"}]}}',
  ],
  [
    'JSON over lines',
    '{\n  "a": {\n    "b": 1\n  }\n}\n',
    [set(['a', 'c'], 'x'), set(['d'], null)],
    '{\n  "a": {\n    "b": 1,\n    "c": "x"\n  },\n  "d": null\n}\n',
  ],
  ['compact JSON keys stay quoted', '{"a":1}', [rename(['a'], 'b')], '{"b":1}'],
  ['a tag goes with its value', 'a: !!str 5\n', [set(['a'], 5)], 'a: 5\n'],
  [
    'an alias is written out where it changes',
    'a: &x {k: 1}\nb: *x\nc: *x\n',
    [set(['b', 'k'], 2)],
    'a: &x {k: 1}\nb: {k: 2}\nc: *x\n',
  ],
  ['and where its anchor changes', 'a: &x 1\nb: *x # old\n', [set(['a'], 2)], 'a: &x 2\nb: 1 # old\n'],
  [
    'paths are those of the text as given',
    'need:\n  a: 1\n',
    [rename(['need'], 'needs'), rename(['need', 'a'], 'b'), set(['need', 'a'], 2)],
    'needs:\n  b: 2\n',
  ],
])('%s', (_, text, edits, expected) => {
  expect(editYaml(text, edits)).toBe(expected);
});

describe('what cannot be done is an error, and no file', () => {
  test.each<[string, Edit, RegExp]>([
    ['a: 1\na: 2\n', set(['a'], 3), /^The file cannot be edited: Key 'a' stands twice/],
    ['a: 1\n', set(['a', 'b'], 3), /^a\.b cannot be set/],
    ['a: [1]\n', set(['a', 5], 3), /^a\[5\] cannot be set/],
    ['a: [1]\n', set(['a', 'b'], 3), /^a\.b cannot be set/],
    ['a: 1\n', rename(['b'], 'c'), /^There is no key b to rename/],
    ['a: 1\nb: 2\n', rename(['a'], 'b'), /^b exists already/],
    ['a: 1\n', set([], 3), /^An edit needs a path/],
  ])('%j', (text, edit, message) => {
    expect(() => editYaml(text, [edit])).toThrow(message);
  });
});

/** Every field of a value. */
function paths(value: Value, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([part, item]) => [[...path, part], ...paths(item, [...path, part])]);
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce((current, part) => Object.getOwnPropertyDescriptor(current, part)?.value, value);

const put = (target: unknown, part: string | number, value: unknown): void => {
  Object.defineProperty(target, part, { value, enumerable: true, configurable: true, writable: true });
};

const parsed = (text: string): unknown => {
  const { value, findings } = parseYaml('x', text);
  expect(findings).toEqual([]);
  return value;
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const comments = (text: string): string[] => text.match(/# (?:top|end|\d+ (?:above|behind))/g) ?? [];
const newValue = fc.oneof(
  scalar,
  fc.constantFrom<Value>({}, [], { team: 'x' }, [{ team: 'x', list: [1, 'a: b'] }, []]),
);
const which = fc.nat();

test('documents of the generator say what they should', () => {
  fc.assert(
    fc.property(document, ({ text, value }) => {
      expect(plain(parsed(text))).toEqual(plain(value));
    }),
  );
});

test('setting a value changes it alone, and a scalar its line alone', () => {
  fc.assert(
    fc.property(document, which, newValue, ({ text, value }, n, to) => {
      const all = paths(value);
      fc.pre(all.length > 0);
      const path = all[n % all.length]!;
      const old = at(value, path);
      const edited = editYaml(text, [set(path, to)]);
      const expected = structuredClone(plain(value));
      put(at(expected, path.slice(0, -1)), path.at(-1)!, to);
      expect(plain(parsed(edited))).toEqual(plain(expected));
      if (typeof old === 'object' && old !== null) return;
      expect(comments(edited)).toEqual(comments(text));
      const [before, after] = [text.split('\n'), edited.split('\n')];
      expect(after).toHaveLength(before.length);
      expect(after.filter((line, i) => line !== before[i]).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('adding and renaming change nothing else, and keep every comment', () => {
  fc.assert(
    fc.property(document, which, key, newValue, fc.boolean(), ({ text, value }, n, name, to, renames) => {
      const containers = [[], ...paths(value)].filter(
        (path) => typeof at(value, path) === 'object' && at(value, path),
      );
      const path = containers[n % containers.length]!;
      const parent = at(value, path) as object;
      const expected = plain(value);
      const target = at(expected, path);
      const edit = editOf();
      fc.pre(edit !== undefined);
      const edited = editYaml(text, [edit!]);
      expect(plain(parsed(edited))).toEqual(plain(expected));
      expect(comments(edited)).toEqual(comments(text));

      function editOf(): Edit | undefined {
        if (Array.isArray(parent)) {
          put(target, parent.length, to);
          return set([...path, parent.length], to);
        }
        if (Object.hasOwn(parent, name)) return undefined;
        const [first] = Object.keys(parent);
        if (!renames || first === undefined) {
          put(target, name, to);
          return set([...path, name], to);
        }
        put(target, name, at(target, [first]));
        delete (target as Record<string, unknown>)[first];
        return rename([...path, first], name);
      }
    }),
    { numRuns: 500 },
  );
});
