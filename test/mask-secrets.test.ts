import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskTerminal } from '../src/cli/mask-terminal.ts';
import { renderApplyJson } from '../src/core/report/apply-json.ts';
import { renderApplyMarkdown } from '../src/core/report/apply-markdown.ts';
import { renderApplyText } from '../src/core/report/apply-text.ts';
import { visible } from '../src/core/report/escape.ts';
import { maskSecrets, maskValues, secretMask } from '../src/core/report/mask-secrets.ts';
import { secretsOf } from '../src/run/secrets-of.ts';
import { change, report } from './apply-report-samples.ts';

test('a secret is masked as it is, in URLs and in base64, wherever it begins there', () => {
  const secret = 'p/ss+w?rd~9';
  for (const before of ['', 'a', 'ab', 'user:'])
    for (const after of ['', 'x', 'xy'])
      for (const encoding of ['base64', 'base64url'] as const) {
        const encoded = Buffer.from(before + secret + after).toString(encoding);
        const masked = maskSecrets(`Authorization: Basic ${encoded}`, [secret]);
        expect(masked).toContain('***');
        const rest = masked.replace('Authorization: Basic ', '').split('***');
        for (const part of rest) expect(part.length).toBeLessThanOrEqual(12);
      }
  expect(maskSecrets(`a ${secret} b`, [secret])).toBe('a *** b');
  expect(maskSecrets(`?p=${encodeURIComponent(secret)}&q`, [secret])).toBe('?p=***&q');
  expect(maskSecrets(`?p=${encodeURIComponent(secret).toLowerCase()}`, [secret])).toBe('?p=***');
});

test('the password of any URL is masked, whoever knows it', () => {
  expect(maskSecrets('at postgres://bob:hunter2@db:5432/x failed', [])).toBe(
    'at postgres://bob:***@db:5432/x failed',
  );
  expect(maskSecrets('redis://:hunter2@cache', [])).toBe('redis://:***@cache');
  expect(maskSecrets('postgres://bob:a@b/c:d@db', [])).toBe('postgres://bob:***@db');
  expect(maskSecrets('https://example.com/path and bob@example.com', [])).toBe(
    'https://example.com/path and bob@example.com',
  );
});

test('the longest is masked first, and what is too short is left', () => {
  expect(maskSecrets('secret-longer secret abc', ['secret', 'secret-longer', 'abc'])).toBe('*** *** abc');
});

test('a secret of several words is masked where a line ends within it', () => {
  expect(
    maskSecrets('is correct horse\n    \u001b[2mbattery staple now', ['correct horse battery staple']),
  ).toBe('is *** now');
});

test('nothing is printed with a secret, on either stream', () => {
  const printed: string[] = [];
  const bare = { color: false, outColor: false, width: undefined };
  const terminal = maskTerminal(
    { ...bare, out: (text) => printed.push(text), err: (text) => printed.push(text) },
    secretMask(['hunter2!']),
  );
  terminal.out('a hunter2! b\n');
  terminal.err('a hunter2! b\n');
  expect(printed).toEqual(['a *** b\n', 'a *** b\n']);
});

test('the secrets of a repo are the values of what prism.yaml names', () => {
  const settings = {
    version: 1 as const,
    state: { store: 'postgres' as const, url_env: 'STATE_URL' },
    backends: { postgres: { url_env: 'PG_URL' }, kafka: { username_env: 'K_USER', password_env: 'K_PASS' } },
  };
  const secrets = secretsOf(settings, {
    STATE_URL: 'postgres://bob:p%40ss@db/x',
    K_USER: 'prism',
    K_PASS: 'kafka-pass',
    HOME: '/root',
  });
  expect(secrets.sort()).toEqual(['kafka-pass', 'p%40ss', 'p@ss', 'postgres://bob:p%40ss@db/x']);
});

const secret = fc.oneof(
  fc.string({ minLength: 8, maxLength: 40 }),
  fc.string({ minLength: 8, maxLength: 40, unit: 'binary' }),
  fc.base64String({ minLength: 8, maxLength: 80 }),
  fc.stringMatching(/^[a-z*_`|<&@:/ #"'\\-]{8,30}$/),
);

/** Without what a rendering puts between words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how colours begin
const flat = (text: string): string => text.replace(/(?:\s|\u001b\[[\d;]*m)+/g, ' ').trim();

test('no secret survives in any rendering', () => {
  fc.assert(
    fc.property(secret, fc.string({ maxLength: 350 }), fc.boolean(), (hidden, around, color) => {
      // A rendering trims, so that what begins or ends with a space is the same secret without it.
      fc.pre(hidden.trim().length >= 6 && !'***'.includes(hidden.trim()));
      const because = [`${around} ${hidden} ${around}`, `password=${hidden}`];
      const of = report({
        changes: (['failed', 'held', 'left'] as const).map((outcome) =>
          change({ namespace: outcome, outcome, because, advice: hidden }),
        ),
      });
      const mask = secretMask([hidden]);
      const blank = secretMask([]);
      const clean = report({
        changes: of.changes.map((one) => ({ ...one, because: ['', ''], advice: '' })),
      });
      for (const render of [
        (one: typeof of) => renderApplyText(one, { color }),
        (one: typeof of) => renderApplyJson(one, []),
        (one: typeof of) => renderApplyMarkdown(one, { detail: 'full' }),
      ]) {
        const own = render(clean);
        // What a report says by itself, and what stands around a secret, is none.
        fc.pre(!blank(own).includes(hidden) && !flat(blank(own)).includes(flat(hidden)));
        fc.pre(!around.includes(hidden) && !flat(around).includes(flat(hidden)));
        for (const text of [mask(render(of)), render(maskValues(of, mask))]) {
          expect(text).not.toContain(hidden);
          expect(text).not.toContain(visible(hidden));
          expect(flat(text)).not.toContain(flat(hidden));
          expect(text).not.toContain(JSON.stringify(hidden).slice(1, -1));
        }
      }
    }),
    { numRuns: 300 },
  );
});
