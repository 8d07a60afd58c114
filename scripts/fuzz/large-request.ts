import type { Random } from '../bench/random.ts';

const HEAD = 'namespace: order-events\nteam: payments-team\nclient_api: queue\n';
const ACCESS = 'access: { owners: [{ team: payments-team }] }\n';

/** What a file can be full of, each time another one: `#` is its number. Once a start, then as often as there is room. */
const FILLINGS: readonly (readonly [start: string, repeated: string])[] = [
  [HEAD + ACCESS, 'unknown#: 1\n'],
  [`${HEAD}${ACCESS}needs:\n`, '  write_rp#: 1\n'],
  [`${HEAD}needs: {}\naccess:\n  owners:\n`, '    - team: payments-team#\n'],
  [`${HEAD}needs: {}\naccess:\n  owners:\n`, '    - team: 1\n      x#: 1\n'],
  [`${HEAD}needs: {}\naccess:\n  owners: [{ team: payments-team }]\n  consumers:\n`, '    - service: s#\n'],
  [`${HEAD}needs: {}\naccess:\n  owners: [{ team: payments-team }]\n  consumers:\n`, '    - service: same\n'],
  [`${HEAD}${ACCESS}needs: {}\nbackend:\n  type: kafka\n  config:\n`, '    partition#: 1\n'],
  [`${HEAD}${ACCESS}needs: {}\npatterns:\n`, '  - type: wal#\n'],
  [`${HEAD}${ACCESS}needs: {`, '"a#": 1, '],
  ['a: &a [x, x, x, x]\n', 'b#: *a\n'],
  ['', '? [#]\n: 1\n'],
  ['', '- !t# x\n'],
  ['a: "', '\\u0041'],
  ['', '# comment #\n'],
  ['', 'same: 1\n'],
  ['a: |\n', '  text #\n'],
  ['', '['],
  ['', '{a: '],
];

/** At most 256 KiB, and rather fewer entries than the parser refuses: it is what is read that can take long. */
export function largeRequest(random: Random): Buffer {
  const [start, repeated] = random.pick(FILLINGS);
  const most = random.pick([99, 1_000, 4_000, 18_000, 100_000]);
  let text = start;
  for (let number = 0; number < most && text.length < 250 * 1024; number++)
    text += repeated.replace('#', String(number));
  return Buffer.from(text);
}
