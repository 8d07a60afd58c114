import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Request } from '../src/core/model/request.ts';
import { excerpt } from '../src/core/report/excerpt.ts';
import { renderExplanation } from '../src/core/report/explain-text.ts';
import { renderText, summarize } from '../src/core/report/text.ts';
import { diagnostic, HOSTILE, HOSTILE_REPORT, REJECTED, sourceOf } from './report-samples.ts';

const plain = { source: sourceOf, color: false };

test('one of each', () => {
  expect(renderText(REJECTED.diagnostics, plain)).toMatchInlineSnapshot(`
    "namespaces/media-team/chat/namespace-request.yaml:7:16: notice: Service 'chat-api' states no permission and gets read-only [DEFAULT_PERMISSION]
       7 |     - service: chat-api
         |                ^^^^^^^^
      help: State permission: read-write or permission: read-only

    namespaces/payments-team/huge-events/namespace-request.yaml:6:14: error: Requested write_rps (150000) exceeds team quota (100000) [QUOTA_EXCEEDED]
       6 |   write_rps: 150000
         |              ^^^^^^
      help: Request quota increase via platform team
      policies/teams.yaml:12:7: quota set here
      fix: set needs.write_rps to 100000 (the most that the quota leaves)

    namespaces/payments-team/huge-events/namespace-request.yaml:7:3: error: Unknown field 'retension' in needs [INVALID_REQUEST]
       7 |   retension: 30days
         |   ^^^^^^^^^
      help: Did you mean 'retention'? Known fields: durability, write_rps, retention
      fix: rename needs.retension to retention (the only field that is close); prism validate --fix applies it

    namespaces/payments-team/orders/namespace-request.yaml:8:14: warning: The grant JIRA-1234 that covers needs.write_rps expires on 2027-03-31 [APPROVAL_EXPIRING]
      help: Ask the platform team to renew it in policies/approvals.yaml
      builtin:policies/boundaries.yaml:10:1: warned of from here

    Not shown: 1 finding from before this change (1 error); --format json lists all
    "
  `);
});

test('the closing line', () => {
  expect(summarize(REJECTED)).toMatchInlineSnapshot(
    `"rejected: 40 namespaces, 2 errors, 1 warning, 1 notice, 1 older finding"`,
  );
  expect(summarize({ result: 'accepted', namespaces: 1, diagnostics: [] })).toMatchInlineSnapshot(
    `"accepted: 1 namespace, no findings"`,
  );
});

test('nothing to say is nothing', () => {
  expect(renderText([], plain)).toBe('');
});

test('colour only when asked, and nothing but colour is added', () => {
  const colored = renderText(REJECTED.diagnostics, { ...plain, color: true });
  expect(colored).toContain('\u001b[31;1merror:\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderText(REJECTED.diagnostics, plain));
});

test('a hostile report controls no terminal and no log', () => {
  const lines = renderText(HOSTILE_REPORT.diagnostics, {
    ...plain,
    source: () => 'a\u001b[2J##[error]x',
  }).split('\n');
  for (const line of lines) expect(line).not.toMatch(/\p{Cc}|\p{Cf}|^\s*::|##\[/u);
  // Advice may have line ends; what stands on the line after one is indented.
  expect(lines).toHaveLength(8);
  expect(lines.filter((line) => /^\S/.test(line))).toHaveLength(1);
});

test('advice of several lines ends in an example, indented as a whole so that it can be copied', () => {
  const recommendation = 'teams.yaml needs at least:\nteams:\n  - name: a\r\n\n    boundary: expert';
  expect(
    renderText([diagnostic({ details: { recommendation } })], { ...plain, source: () => undefined }),
  ).toMatchInlineSnapshot(`
      "a.yaml:1:1: error: Something is wrong [INVALID_REQUEST]
        help: teams.yaml needs at least:
          teams:
            - name: a

              boundary: expert
      "
    `);
});

test('help is wrapped between words at a terminal, and whole in a log', () => {
  const recommendation = `Known fields: ${['durability', 'write_rps', 'x'.repeat(40), 'a', 'b'].join(', ')}`;
  const one = [diagnostic({ details: { recommendation } })];
  const help = (width?: number) =>
    renderText(one, { ...plain, source: () => undefined, width })
      .split('\n')
      .slice(1, -1);
  expect(help()).toEqual([`  help: ${recommendation}`]);
  expect(help(36)).toEqual([
    '  help: Known fields: durability,',
    '        write_rps,',
    `        ${'x'.repeat(40)},`,
    '        a, b',
  ]);
  for (let width = 1; width < 40; width++)
    expect(
      help(width)
        .map((line) => line.trim())
        .join(' '),
    ).toBe(`help: ${recommendation}`);
});

test('of an explanation too', () => {
  const decision = { path: HOSTILE, value: HOSTILE, rule: HOSTILE, because: HOSTILE };
  const lines = renderExplanation(
    {
      namespace: HOSTILE,
      decisions: ['patterns.', 'backend.config.'].map((prefix) => ({
        ...decision,
        path: prefix + HOSTILE,
        policy: { file: HOSTILE, line: 1 },
        inputs: [{ field: HOSTILE, value: HOSTILE, line: 1 }],
      })),
    },
    { file: HOSTILE, request: { client_api: 'queue', team: HOSTILE } as Request },
    { color: false },
  ).split('\n');
  for (const line of lines) expect(line).not.toMatch(/\p{Cc}|\p{Cf}|^\s*::|##\[/u);
});

describe('the line of the source', () => {
  const show = (line: string, start: number, end: number, room = 60): string => {
    const { text, carets } = excerpt(line, start, end, room);
    return `\n${text}\n${carets}\n`;
  };

  test('tabs', () => {
    expect(show('\ta:\tb', 5, 6)).toMatchInlineSnapshot(`
      "
          a:  b
              ^
      "
    `);
  });

  test('wide characters and emoji', () => {
    expect(show('team: 支払い 🎉 x', 11, 13)).toMatchInlineSnapshot(`
      "
      team: 支払い 🎉 x
                   ^^
      "
    `);
    expect(show('team: 支払い 🎉 x', 14, 15)).toMatchInlineSnapshot(`
      "
      team: 支払い 🎉 x
                      ^
      "
    `);
  });

  test('a combining character takes no room', () => {
    expect(show('team: e\u0301 x', 10, 11)).toMatchInlineSnapshot(`
      "
      team: é x
              ^
      "
    `);
  });

  test('what cannot be seen', () => {
    expect(show('team: a\u202eb c', 9, 12)).toMatchInlineSnapshot(`
      "
      team: a\\u{202e}b c
                     ^^^
      "
    `);
  });

  test('a long line is cut around the part that is meant', () => {
    const line = `{"a": "${'x'.repeat(100)}", "write_rps": 150000, "b": "${'y'.repeat(100)}"}`;
    const start = line.indexOf('150000') + 1;
    expect(show(line, start, start + 6)).toMatchInlineSnapshot(`
      "
      …xxxxxxxxxx", "write_rps": 150000, "b": "yyyyyyyyyyyyyyyyyy…
                                 ^^^^^^
      "
    `);
    expect(show(line, 2, 5)).toMatchInlineSnapshot(`
      "
      {"a": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
       ^^^
      "
    `);
    expect(show(line, line.length, line.length + 1)).toMatchInlineSnapshot(`
      "
      …yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"}
                                                                ^
      "
    `);
  });

  test('a part that does not fit is marked as far as it is shown', () => {
    expect(show(`a: ${'x'.repeat(300)}`, 4, 304)).toMatchInlineSnapshot(`
      "
      …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `);
  });

  test('an empty part and the end of the line', () => {
    expect(show('needs:', 7, 7)).toMatchInlineSnapshot(`
      "
      needs:
            ^
      "
    `);
    expect(show('', 1, 1)).toMatchInlineSnapshot(`
      "

      ^
      "
    `);
  });

  test('any place of any line is shown, and fits', () => {
    const column = fc.integer({ min: 1, max: 250 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), column, column, (line, start, end) => {
        const { text, carets } = excerpt(line, start, end, 40);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(carets).toMatch(/^ *\^+$/);
        expect(carets.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  test('a file of one enormous line is not gone through for each finding', () => {
    const line = 'x'.repeat(256 * 1024);
    const started = performance.now();
    for (let column = 1; column <= 1000; column++) excerpt(line, column * 200, column * 200 + 5, 100);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('a part of several lines is marked to the end of the first', () => {
    const source = () => 'needs: {\r\n  a: 1 }\r\n';
    expect(
      renderText([diagnostic({ at: ['a.yaml', 1, 8, 2, 9] })], { source, color: false }),
    ).toMatchInlineSnapshot(`
      "a.yaml:1:8: error: Something is wrong [INVALID_REQUEST]
         1 | needs: {
           |        ^
      "
    `);
  });

  test('a file or a line that is not there', () => {
    const at = (file: string, line: number) => diagnostic({ at: [file, line, 1, line, 1] });
    expect(
      renderText([at('gone.yaml', 1)], { source: () => undefined, color: false }),
    ).toMatchInlineSnapshot(`
      "gone.yaml:1:1: error: Something is wrong [INVALID_REQUEST]
      "
    `);
    expect(renderText([at('', 1)], { source: () => undefined, color: false })).toMatchInlineSnapshot(`
      "error: Something is wrong [INVALID_REQUEST]
      "
    `);
    expect(renderText([at('a.yaml', 9)], { source: () => 'a: 1\n', color: false })).toMatchInlineSnapshot(`
      "a.yaml:9:1: error: Something is wrong [INVALID_REQUEST]
      "
    `);
  });
});
