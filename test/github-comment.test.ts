import { describe, expect, onTestFinished, test } from 'vitest';
import { openGitHub } from '../src/github/client.ts';
import { type CommentMarker, formatMarker, isLater, parseMarker } from '../src/github/comment-marker.ts';
import { type CommentDraft, keepComment } from '../src/github/sticky-comment.ts';
import {
  type Fault,
  lost,
  notAccessible,
  notThere,
  serverError,
  slow,
  unprocessable,
} from './github/faults.ts';
import { SAMPLE, sha } from './github/sample-scenario.ts';
import { type GitHub, type Scenario, startGitHub } from './github/start-github.ts';
import { TOKENS, type Token } from './github/tokens.ts';
import type { Comment } from './github/world.ts';

// One comment on a pull request, kept by every run of the check.

const BOT = 'github-actions[bot]';
const OTHER_BOT = 'prism-app[bot]';
const MIA: Token = { value: `ghp_${'p'.repeat(36)}`, login: 'mia', permissions: TOKENS.write.permissions };
const SUMMARY = 'https://github.com/acme/namespaces/actions/runs/1001';

const marker = (more: Partial<CommentMarker> = {}): CommentMarker => ({
  head: sha('b'),
  base: sha('4'),
  policy: 'd'.repeat(64),
  plan: 'e'.repeat(64),
  run: 1001,
  attempt: 1,
  ...more,
});

const text = (words: string, more: Partial<CommentMarker> = {}): string =>
  `${formatMarker(marker(more))}\n${words}`;

const by = (user: string, body: string): Comment => ({ pull: 7, user, body });
const crowd = (count: number): Comment[] =>
  Array.from({ length: count }, (_, i) => by('mia', `Remark ${i + 1}`));

/** A server that is asked nothing undocumented, and the comments of its pull request. */
async function start(scenario: Scenario = {}) {
  const server = await startGitHub({ ...SAMPLE, comments: [], tokens: [MIA], ...scenario });
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
    expect(server.faultsLeft()).toBe(0);
    // Nothing is left of how the token's name was found out.
    expect(server.world.comments.flatMap(({ reactions }) => reactions ?? [])).toEqual([]);
  });
  return server;
}

type Given = Partial<Omit<CommentDraft, 'marker'>> & { marker?: Partial<CommentMarker>; words?: string };

async function keep(server: GitHub, given: Given = {}, token: Token = TOKENS.write) {
  const { marker: more = {}, words = 'It is fine.', ...rest } = given;
  const github = await openGitHub({
    token: token.value,
    apiUrl: server.url,
    repository: 'acme/namespaces',
    note: () => {},
  });
  return keepComment(github, {
    pull: 7,
    marker: marker(more),
    body: () => words,
    summary: SUMMARY,
    create: true,
    ...rest,
  });
}

const bodies = ({ world }: GitHub): string[] => world.comments.map(({ body }) => body);
const writes = ({ calls }: GitHub): (string | undefined)[] =>
  calls
    .filter(({ method, operationId }) => method !== 'GET' && !operationId?.startsWith('reactions/'))
    .map(({ operationId }) => operationId);
const times = (fault: Fault, count: number): Fault[] => Array.from({ length: count }, () => fault);

describe('the marker', () => {
  test('is read as it was written', () => {
    for (const one of [marker(), marker({ policy: null, plan: null }), marker({ head: 'a1'.repeat(32) })])
      expect(parseMarker(`${formatMarker(one)}\n## Accepted`)).toEqual(one);
    expect(formatMarker(marker())).toMatch(/^<!-- prism v=1 head=b{40} [^<>]* -->$/);
  });

  test('takes no value that could end the comment or be another field', () => {
    for (const wrong of ['--> <img src=x>', `${sha('b')} plan=-`, sha('b').slice(1), 'B'.repeat(40), '', '-'])
      expect(() => formatMarker(marker({ head: wrong }))).toThrow(TypeError);
    for (const run of [0, -1, 1.5, Number.NaN, 1e30]) expect(() => formatMarker(marker({ run }))).toThrow();
  });

  test('is only what stands at the very start of a comment', () => {
    for (const body of [` ${text('')}`, `> ${text('')}`, `\n${text('')}`, '<!-- prism v=2 head=x -->', ''])
      expect(parseMarker(body)).toBeUndefined();
  });

  test('a later run, or a later attempt of the same one, is later', () => {
    expect(isLater(marker({ run: 1002 }), marker({ attempt: 9 }))).toBe(true);
    expect(isLater(marker({ attempt: 2 }), marker())).toBe(true);
    expect(isLater(marker(), marker())).toBe(false);
  });
});

describe('one comment', () => {
  test('is created where there is none, with the marker first', async () => {
    const server = await start({ comments: crowd(2) });
    const outcome = await keep(server);
    const [, , comment] = server.world.comments;
    expect(outcome).toEqual({
      kind: 'created',
      url: `https://github.com/acme/namespaces/pull/7#issuecomment-${comment!.id}`,
      length: 'full',
      left: 0,
    });
    expect(comment).toMatchObject({ user: BOT, body: text('It is fine.') });
    expect(server.world.comments).toHaveLength(3);
  });

  test('is updated in place by the next run', async () => {
    const server = await start();
    const { url } = (await keep(server)) as { url: string };
    expect(await keep(server, { words: 'It waits.', marker: { run: 1002 } })).toMatchObject({
      kind: 'updated',
      url,
    });
    expect(bodies(server)).toEqual([text('It waits.', { run: 1002 })]);
  });

  test('is found behind 300 others', async () => {
    const server = await start({
      comments: [...crowd(300), by(BOT, text('Before', { run: 900 })), ...crowd(120)],
    });
    expect((await keep(server)).kind).toBe('updated');
    expect(server.world.comments).toHaveLength(421);
    expect(bodies(server)[300]).toBe(text('It is fine.'));
  });

  test('is not written again when it says the same', async () => {
    const server = await start();
    await keep(server);
    const before = writes(server);
    expect((await keep(server)).kind).toBe('unchanged');
    expect(writes(server)).toEqual(before);
  });

  test('a later run leaves its number even with the same text, so that an earlier one cannot come after it', async () => {
    const server = await start();
    await keep(server, { marker: { run: 1001 } });
    expect((await keep(server, { marker: { run: 1003 } })).kind).toBe('updated');
    expect((await keep(server, { words: 'Late', marker: { run: 1002 } })).kind).toBe('superseded');
    expect(bodies(server)).toEqual([text('It is fine.', { run: 1003 })]);
  });

  test('says that nothing changes any more where there is one, and is not begun for it', async () => {
    const server = await start();
    expect(await keep(server, { create: false })).toEqual({ kind: 'none' });
    expect(bodies(server)).toEqual([]);
    await keep(server, { words: 'It changes something.' });
    const gone = { words: 'Nothing to do.', create: false, marker: { run: 1002 } };
    expect((await keep(server, gone)).kind).toBe('updated');
    expect(bodies(server)).toEqual([text('Nothing to do.', { run: 1002 })]);
  });

  test('one of a version we do not know is replaced', async () => {
    const server = await start({ comments: [by(BOT, '<!-- prism v=2 whatever -->\nFrom tomorrow')] });
    expect((await keep(server)).kind).toBe('updated');
    expect(bodies(server)).toEqual([text('It is fine.')]);
  });
});

describe('only our own', () => {
  test.each([
    ['a person', 'mia'],
    ['another app', OTHER_BOT],
  ])('the marker in the comment of %s does not make it ours', async (_, user) => {
    const forged = by(user, text('Approved by everybody', { run: 9000 }));
    const server = await start({ comments: [forged] });
    expect((await keep(server)).kind).toBe('created');
    expect(bodies(server)).toEqual([forged.body, text('It is fine.')]);
    expect((await keep(server, { words: 'Again', marker: { run: 1002 } })).kind).toBe('updated');
    expect(bodies(server)).toEqual([forged.body, text('Again', { run: 1002 })]);
  });

  test.each([
    ['of a workflow', TOKENS.write],
    ['of another app', TOKENS.members],
    ['of a person', MIA],
  ])('the token %s finds what it wrote', async (_, token) => {
    const server = await start({
      comments: [by('olive', text('x')), by(BOT, text('y')), by(OTHER_BOT, text('z')), by('mia', text('w'))],
    });
    expect((await keep(server, { words: 'Mine', marker: { run: 1002 } }, token)).kind).toBe('updated');
    const changed = server.world.comments.filter(({ body }) => body.endsWith('Mine'));
    expect(changed.map(({ user }) => user)).toEqual([token.login]);
  });

  test('what somebody quotes of it is not it', async () => {
    const server = await start({ comments: [by(BOT, `> ${text('Before')}`)] });
    expect((await keep(server)).kind).toBe('created');
  });
});

describe('a late run', () => {
  test('of an older head replaces nothing, however late it began', async () => {
    const server = await start({ comments: [by(BOT, text('Of the new head'))] });
    const late = { words: 'Of the old head', marker: { head: sha('a'), run: 1009 } };
    expect(await keep(server, late)).toMatchObject({ kind: 'superseded', url: expect.any(String) });
    expect(bodies(server)).toEqual([text('Of the new head')]);
    expect(writes(server)).toEqual([]);
  });

  test('of an older head creates nothing', async () => {
    const server = await start();
    expect(await keep(server, { marker: { head: sha('a') } })).toEqual({
      kind: 'superseded',
      url: undefined,
    });
    expect(bodies(server)).toEqual([]);
  });

  test('a run of the present head replaces the report of an older one with a higher number', async () => {
    const server = await start({ comments: [by(BOT, text('Old', { head: sha('a'), run: 5000 }))] });
    expect((await keep(server)).kind).toBe('updated');
  });

  test('of the same head gives way to a later run and to a later attempt', async () => {
    for (const stored of [{ run: 1002 }, { attempt: 2 }]) {
      const server = await start({ comments: [by(BOT, text('Later', { base: sha('2'), ...stored }))] });
      expect((await keep(server)).kind).toBe('superseded');
      expect(bodies(server)[0]).toContain('Later');
    }
  });
});

describe('several of ours', () => {
  test('become the oldest with our text', async () => {
    const server = await start({
      comments: [
        by('mia', 'Hello'),
        by(BOT, text('1')),
        by('mia', 'So?'),
        by(BOT, text('2')),
        by(BOT, text('3')),
      ],
    });
    const outcome = await keep(server, { marker: { run: 1002 } });
    expect(outcome).toMatchObject({ kind: 'updated', left: 0 });
    expect(bodies(server)).toEqual(['Hello', text('It is fine.', { run: 1002 }), 'So?']);
  });

  test('become the oldest with the text of the latest run, when that is not ours', async () => {
    const server = await start({
      comments: [by(BOT, text('First', { run: 1000 })), by(BOT, text('Latest', { run: 1005 }))],
    });
    expect((await keep(server)).kind).toBe('superseded');
    expect(bodies(server)).toEqual([text('Latest', { run: 1005 })]);
  });

  test('two runs at once leave one comment, of the later run', async () => {
    const server = await start();
    const outcomes = await Promise.all([
      keep(server, { words: 'Earlier', marker: { run: 1001 } }),
      keep(server, { words: 'Later', marker: { run: 1002 } }),
    ]);
    expect(outcomes.map(({ kind }) => kind)).not.toContain('none');
    expect(bodies(server)).toEqual([text('Later', { run: 1002 })]);
  });

  test('a creation whose answer was lost and that was made again leaves one', async () => {
    const server = await start({ faults: { 'issues/create-comment': [lost] } });
    expect((await keep(server)).kind).toBe('created');
    expect(bodies(server)).toEqual([text('It is fine.')]);
  });

  test('one that cannot be deleted is told', async () => {
    const server = await start({
      comments: [by(BOT, text('1')), by(BOT, text('2')), by(BOT, text('3'))],
      faults: { 'issues/delete-comment': [notAccessible, notThere] },
    });
    expect(await keep(server, { marker: { run: 1002 } })).toMatchObject({ kind: 'updated', left: 1 });
  });
});

describe('what GitHub does not take', () => {
  const tooLong = unprocessable('IssueComment', 'data', 'Body is too long (maximum is 65536 characters)');
  const long = (budget: number): string => 'x'.repeat(budget);

  test('a text that is too long is cut to half', async () => {
    const server = await start({ faults: { 'issues/create-comment': [tooLong] } });
    expect(await keep(server, { body: long })).toMatchObject({ kind: 'created', length: 'half' });
    expect(bodies(server)).toEqual([text('x'.repeat(30_000))]);
  });

  test('and then to a link to the summary, in an update as well', async () => {
    const server = await start({
      comments: [by(BOT, text('Before'))],
      faults: { 'issues/update-comment': [tooLong, tooLong] },
    });
    const outcome = await keep(server, { body: long, marker: { run: 1002 } });
    expect(outcome).toMatchObject({ kind: 'updated', length: 'link' });
    expect(bodies(server)[0]).toContain(`[summary of the run](${SUMMARY})`);
    expect(parseMarker(bodies(server)[0]!)?.run).toBe(1002);
  });

  test('GitHub itself refuses what renderers could never fit', async () => {
    const server = await start();
    const outcome = await keep(server, { body: (budget) => '€'.repeat(budget * 2) });
    expect(outcome).toMatchObject({ kind: 'created', length: 'half' });
    const huge = await keep(server, { body: () => 'x'.repeat(70_000), marker: { run: 1002 } });
    expect(huge).toMatchObject({ kind: 'updated', length: 'link' });
  });

  test('where no text is taken that is said', async () => {
    const server = await start({ faults: { 'issues/create-comment': times(tooLong, 3) } });
    expect(await keep(server, { body: long })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('too long'),
      advice: expect.any(String),
    });
  });

  test.each(['read-only', 'none'] as const)('a token that may not comment: %s', async (name) => {
    const server = await start();
    const outcome = await keep(server, {}, TOKENS[name]);
    expect(outcome).toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('pull-requests:'),
      advice: expect.stringContaining('permissions'),
    });
    expect(JSON.stringify(outcome)).not.toContain(TOKENS[name].value);
    expect(bodies(server)).toEqual([]);
  });

  test('a token that may no longer comment where there is a comment', async () => {
    const server = await start({ comments: [by(BOT, text('Before'))] });
    expect((await keep(server, {}, TOKENS['read-only'])).kind).toBe('forbidden');
    expect(bodies(server)).toEqual([text('Before')]);
  });

  test('a comment that somebody deletes while we look is created again', async () => {
    const server = await start({ comments: [by(BOT, text('Before'))], faults: { 'pulls/get': [slow(300)] } });
    const outcome = keep(server, { marker: { run: 1002 } });
    await expect.poll(() => server.calls.at(-1)?.operationId).toBe('pulls/get');
    server.world.comments.splice(0);
    expect((await outcome).kind).toBe('created');
    expect(bodies(server)).toEqual([text('It is fine.', { run: 1002 })]);
  });

  test('a pull request that is not there is no outcome but a failure', async () => {
    const server = await start();
    await expect(keep(server, { pull: 99 })).rejects.toMatchObject({ status: 404 });
  });

  test('a server that is down for a moment is asked again', async () => {
    const server = await start({ faults: { 'issues/list-comments': [serverError()] } });
    expect((await keep(server)).kind).toBe('created');
  });
});
