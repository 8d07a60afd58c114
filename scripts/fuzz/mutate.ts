import type { Random } from '../bench/random.ts';

/** What stands where YAML, or the compiler, has to think twice. */
// biome-ignore format: one token a line would be three screens
export const TOKENS = [
  ': ', '- ', '? ', '&a ', '*a', '<<: *a', '!!str ', '!custom ', '!!binary ', '!<tag:x,2026:y> ', '%YAML 1.1\n', '%TAG ! x\n',
  '---\n', '...\n', '|\n', '>-\n', '{', '}', '[', ']', ',', '#', '"', "'", '\\', '\t', '\r', '\n', '\r\n', '\0', '\u0085', '\u2028',
  '\ufeff', '\u202e', '\ud83d', '😀', 'é', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '~', 'null', 'yes', 'true', '.inf',
  '-.inf', '.nan', '-0', '0', '-1', '1e400', '1e21', '0x7fffffffffffffff', '0o17', '9007199254740993', '999999999999999PB', '1KB', '0.000001B',
  '999999999999999years', '1ms', 'forever', 'strong', 'queue', 'keyvalue', 'kafka', 'postgres', 'deleting', 'enabled', '$', '{}', '@', '`', '*',
] as const;

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const splice = (bytes: Buffer, start: number, end: number, put: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)]);

function range(length: number, random: Random): [start: number, end: number] {
  const start = random.int(length + 1);
  return [start, Math.min(length, start + random.int(random.chance(0.8) ? 8 : 200))];
}

const lines = (bytes: Buffer): string[] => bytes.toString('latin1').split('\n');
const fromLines = (all: readonly string[]): Buffer => Buffer.from(all.join('\n'), 'latin1');

const WORD = /[\w.-]+|"[^"\n]*"/g;

const MUTATIONS: readonly Mutation[] = [
  // A byte becomes another, or a stretch goes, comes twice, or is noise.
  (bytes, random) => {
    const at = random.int(bytes.length + 1);
    return splice(bytes, at, at + 1, Buffer.from([random.int(256)]));
  },
  (bytes, random) => splice(bytes, ...range(bytes.length, random), Buffer.alloc(0)),
  (bytes, random) => {
    const [start, end] = range(bytes.length, random);
    return splice(bytes, end, end, bytes.subarray(start, end));
  },
  // A token comes in, or takes the place of a word.
  (bytes, random) => {
    const at = random.int(bytes.length + 1);
    return splice(bytes, at, at, Buffer.from(random.pick(TOKENS)));
  },
  replaceMatch(WORD, (random) => Buffer.from(random.pick(TOKENS))),
  replaceMatch(WORD, (random, other) => random.pick(wordsOf(other)) ?? Buffer.alloc(0)),
  // A line goes, comes twice, moves, is indented otherwise, or comes from another file.
  (bytes, random) => {
    const all = lines(bytes);
    const at = random.int(all.length);
    const put = random.pick([
      [],
      [all[at]!, all[at]!],
      [` ${all[at]}`],
      [all[at]!.slice(2)],
      [`#${all[at]}`],
    ]);
    return fromLines(all.toSpliced(at, 1, ...put));
  },
  (bytes, random) => {
    const all = lines(bytes);
    const [line] = all.splice(random.int(all.length), 1);
    return fromLines(all.toSpliced(random.int(all.length + 1), 0, line!));
  },
  (bytes, random, other) =>
    fromLines(lines(bytes).toSpliced(random.int(20), random.int(2), random.pick(lines(other)))),
];

function replaceMatch(
  pattern: RegExp,
  put: (random: Random, other: Buffer, own: Buffer) => Buffer,
): Mutation {
  return (bytes, random, other) => {
    const found = [...bytes.toString('latin1').matchAll(pattern)];
    if (found.length === 0) return bytes;
    const { index, 0: text } = random.pick(found);
    return splice(bytes, index, index + text.length, put(random, other, bytes));
  };
}

/** Edits after which a file most likely still means something, if something else. */
const GENTLE: readonly Mutation[] = [
  replaceMatch(/[0-9]+/g, (random) =>
    Buffer.from(random.pick(['0', '1', '7', '30', '365', '1000', '50001', '1000000', '99999999999'])),
  ),
  replaceMatch(/[a-z][\w-]+/g, (random, _, own) => random.pick(wordsOf(own))),
  replaceMatch(/&&|\|\||[<>=!]=|[<>]/g, (random) =>
    Buffer.from(random.pick(['&&', '||', '==', '!=', '<', '>', '<=', '>='])),
  ),
  replaceMatch(
    /\b(true|false|enabled|disabled|strong|eventual|queue|pubsub|keyvalue|reader|transact)\b/g,
    (random) =>
      Buffer.from(
        random.pick([
          'true',
          'false',
          'enabled',
          'disabled',
          'strong',
          'eventual',
          'queue',
          'pubsub',
          'keyvalue',
          'reader',
        ]),
      ),
  ),
  (bytes, random) => {
    const all = lines(bytes);
    return fromLines(all.toSpliced(random.int(all.length), 1));
  },
];

const wordsOf = (bytes: Buffer): Buffer[] =>
  [...bytes.toString('latin1').matchAll(/[a-z][\w-]+/g)].map(([word]) => Buffer.from(word, 'latin1'));

/** One to a handful of edits; few, so that most of what comes out still looks like a request. */
export function mutate(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const mutations = random.chance(0.5) ? GENTLE : MUTATIONS;
  let mutated = bytes;
  const edits = 1 + (random.chance(0.6) ? 0 : random.int(6));
  for (let edit = 0; edit < edits; edit++) mutated = random.pick(mutations)(mutated, random, other);
  return mutated;
}

export function noise(random: Random): Buffer {
  const length = random.int(random.chance(0.9) ? 64 : 2048);
  // Bytes of all kinds are seldom UTF-8 and then say nothing of the parser; printable ones do.
  const plain = random.chance(0.7);
  return Buffer.from(
    Array.from({ length }, () => (plain ? random.pick([10, 32, 32 + random.int(95)]) : random.int(256))),
  );
}
