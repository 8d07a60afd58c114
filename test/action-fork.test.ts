import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  commentFromArtifact,
  commentFromRun,
  type OwnReport,
  type WorkflowRunEvent,
} from '../src/action/comment-from-artifact.ts';
import { forkReportText, MOST_REPORT, readForkReport } from '../src/action/report-artifact.ts';
import type { ForkReport } from '../src/core/model/fork-report.gen.ts';
import { openGitHub } from '../src/github/client.ts';
import type { PullRequest } from '../src/github/pull-request.ts';
import { events } from './github/events.ts';
import { SAMPLE, sha } from './github/sample-scenario.ts';
import { type GitHub, type Scenario, startGitHub } from './github/start-github.ts';
import { TOKENS } from './github/tokens.ts';

// The way of a pull request of a fork: its check leaves a report, and a job of the default branch comments.

const RUN = 900;
const report = (more: Partial<ForkReport> = {}): ForkReport => ({
  format_version: 1,
  repository: 'acme/namespaces',
  pull_request: 7,
  head: sha('b'),
  base: sha('4'),
  run: RUN,
  verdict: 'accepted',
  description: '1 change, and nothing holds it',
  comment: '## Accepted\n\n[Click here](https://evil.example) @everyone <img src=x>',
  ...more,
});

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

interface Packed {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the archive says, where that is not true. */
  readonly says?: { readonly size?: number; readonly flags?: number };
}

/** An archive of deflated files, as honest as its entries. */
function zip(...files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const { name, content, says } of files) {
    const packed = deflateRawSync(content);
    const size = says?.size ?? content.length;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(says?.flags ?? 0, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    index.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, rest, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

const packed = (value: unknown, name = 'prism-report.json'): Packed => ({ name, content: bytes(value) });

/** A repository with pull request 7 of zoe's fork, and the run of its check. */
async function start(scenario: Scenario = {}) {
  const pulls = SAMPLE.pulls!.map((one) =>
    one.number === 7 ? { ...one, head: { ...one.head, fork: 'zoe' } } : one,
  );
  const runs = [{ ...SAMPLE.runs![0]!, fork: 'zoe', pulls: [] }];
  const server = await startGitHub({ ...SAMPLE, pulls, runs, comments: [], artifacts: [], ...scenario });
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
    expect(server.faultsLeft()).toBe(0);
  });
  return server;
}

const uploaded = (archive: Uint8Array, id = 1, expired = false) => ({
  id,
  name: 'prism-report',
  run: RUN,
  zip: archive,
  expired,
});

const open = (server: GitHub, token: keyof typeof TOKENS = 'write') =>
  openGitHub({
    token: TOKENS[token].value,
    apiUrl: server.url,
    repository: 'acme/namespaces',
    note: () => {},
  });

const eventOf = (server: GitHub): WorkflowRunEvent =>
  events.workflowRun(server, RUN).payload as unknown as WorkflowRunEvent;

/** The job's own judgement; remembers what it was asked. */
function judge() {
  const asked: PullRequest[] = [];
  return Object.assign(
    async (pull: PullRequest): Promise<OwnReport> => {
      asked.push(pull);
      return {
        comment: {
          marker: { head: pull.headSha, base: sha('4'), policy: null, plan: null, run: 2001, attempt: 1 },
          body: () => 'Blocked: olive must approve.',
          summary: 'https://github.com/acme/namespaces/actions/runs/2001',
          create: true,
        },
        status: {
          state: 'failure',
          description: '1 of 1 change waits for an approval',
          targetUrl: undefined,
        },
      };
    },
    { asked },
  );
}

async function refusal(server: GitHub, artifact: unknown, event = eventOf(server)) {
  const own = judge();
  const github = await open(server);
  const failed = commentFromArtifact(github, event, bytes(artifact), own);
  await expect(failed).rejects.toMatchObject({ name: 'ArtifactRefused', advice: expect.any(String) });
  expect(own.asked).toEqual([]);
  expect(server.world.comments).toEqual([]);
  expect(server.world.statuses).toEqual([]);
  return failed.catch((error: Error) => error.message) as Promise<string>;
}

describe('the job that comments', () => {
  test('posts its own judgement of the pull request and nothing of the artifact', async () => {
    const server = await start({ artifacts: [uploaded(zip(packed(report())))] });
    const own = judge();
    const outcome = await commentFromRun(await open(server), eventOf(server), own);
    expect(outcome).toMatchObject({ kind: 'reported', pull: 7, status: true, comment: { kind: 'created' } });
    expect(own.asked).toMatchObject([{ number: 7, headSha: sha('b'), headRepository: 'zoe/namespaces' }]);
    const [comment] = server.world.comments;
    expect(comment!.user).toBe('github-actions[bot]');
    expect(comment!.body).toMatch(/^<!-- prism .* -->\nBlocked: olive must approve\.$/);
    expect(server.world.statuses).toMatchObject([{ sha: sha('b'), state: 'failure', context: 'prism' }]);
    expect(JSON.stringify([server.world.comments, server.world.statuses])).not.toMatch(/evil|everyone/);
  });

  test('updates the comment of an earlier run', async () => {
    const server = await start({ artifacts: [uploaded(zip(packed(report())))] });
    const first = await commentFromRun(await open(server), eventOf(server), judge());
    const second = await commentFromRun(await open(server), eventOf(server), judge());
    expect([first, second]).toMatchObject([
      { comment: { kind: 'created' } },
      { comment: { kind: 'unchanged' } },
    ]);
    expect(server.world.comments).toHaveLength(1);
  });

  test('has nothing to do where the run left no report', async () => {
    const server = await start({ artifacts: [{ ...uploaded(zip(packed(report()))), name: 'prism' }] });
    const own = judge();
    expect(await commentFromRun(await open(server), eventOf(server), own)).toEqual({ kind: 'no-report' });
    expect(own.asked).toEqual([]);
  });

  test('takes the report of the latest attempt', async () => {
    const server = await start({
      artifacts: [uploaded(zip(packed('no report')), 1), uploaded(zip(packed(report())), 2)],
    });
    expect((await commentFromRun(await open(server), eventOf(server), judge())).kind).toBe('reported');
  });

  test('leaves a head that is no longer the pull request to the check of the new one', async () => {
    const server = await start();
    const event = eventOf(server);
    server.world.pulls.find(({ number }) => number === 7)!.head.sha = sha('a');
    const own = judge();
    expect(await commentFromArtifact(await open(server), event, bytes(report()), own)).toEqual({
      kind: 'superseded',
      pull: 7,
    });
    expect(own.asked).toEqual([]);
    expect(server.world.statuses).toEqual([]);
  });

  test('leaves a closed pull request alone', async () => {
    const server = await start();
    server.world.pulls.find(({ number }) => number === 7)!.state = 'closed';
    const outcome = await commentFromArtifact(await open(server), eventOf(server), bytes(report()), judge());
    expect(outcome.kind).toBe('superseded');
  });

  test('does not replace the comment when a push comes while it judges', async () => {
    const server = await start();
    const own = judge();
    const slow = async (pull: PullRequest) => {
      server.world.pulls.find(({ number }) => number === 7)!.head.sha = sha('a');
      return own(pull);
    };
    const outcome = await commentFromArtifact(await open(server), eventOf(server), bytes(report()), slow);
    expect(outcome).toMatchObject({ kind: 'reported', comment: { kind: 'superseded' } });
    expect(server.world.comments).toEqual([]);
  });

  test('says when its token may not write either', async () => {
    const server = await start();
    const github = await open(server, 'read-only');
    const outcome = await commentFromArtifact(github, eventOf(server), bytes(report()), judge());
    expect(outcome).toMatchObject({ kind: 'reported', status: false, comment: { kind: 'forbidden' } });
  });
});

describe('an artifact that names what its run was not for', () => {
  test('another pull request', async () => {
    const server = await start();
    server.world.pulls.push({
      number: 8,
      author: 'olive',
      head: { ref: 'olives', sha: sha('b') },
      base: { ref: 'main', sha: sha('4') },
    });
    expect(await refusal(server, report({ pull_request: 8 }))).toContain('8');
  });

  test('a pull request that does not exist', async () => {
    expect(await refusal(await start(), report({ pull_request: 4711 }))).toContain('does not exist');
  });

  test('another head, another run, another repository', async () => {
    const server = await start();
    await refusal(server, report({ head: sha('a') }));
    await refusal(server, report({ run: 901 }));
    await refusal(server, report({ repository: 'zoe/namespaces' }));
    await refusal(server, report({ repository: 'acme/namespaces/../../zoe/x' }));
  });

  test('a fork that is gone', async () => {
    const server = await start();
    const event = eventOf(server);
    const { workflow_run: run } = event;
    await refusal(server, report(), { ...event, workflow_run: { ...run, head_repository: null } });
    server.world.pulls.find(({ number }) => number === 7)!.head.fork = null;
    await refusal(server, report(), event);
  });

  test('a run that no pull request started', async () => {
    const server = await start();
    for (const name of ['push', 'workflow_dispatch', 'pull_request_target', 'merge_group']) {
      const event = eventOf(server);
      await refusal(server, report(), { ...event, workflow_run: { ...event.workflow_run, event: name } });
    }
  });
});

describe('an artifact that is no report', () => {
  test.each<[string, unknown]>([
    ['no JSON', 'prism'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', []],
    ['a field too many', { ...report(), token: 'x' }],
    ['__proto__', JSON.stringify(report()).replace('{', '{"__proto__":{"verdict":"accepted"},')],
    ['a field too few', { ...report(), head: undefined }],
    ['a number that is text', { ...report(), pull_request: '7' }],
    ['a number out of range', { ...report(), pull_request: 1e300 }],
    ['a path for a number', { ...report(), pull_request: '../pulls/8' }],
    ['another version', { ...report(), format_version: 2 }],
    ['nesting without end', '['.repeat(120_000) + ']'.repeat(120_000)],
    [
      'nesting in a field',
      JSON.stringify(report({ comment: '?' })).replace('"?"', '['.repeat(99_000) + ']'.repeat(99_000)),
    ],
    ['more than 256 KiB', { ...report(), comment: 'x'.repeat(MOST_REPORT) }],
    ['more than 256 KiB of space', JSON.stringify(report()) + ' '.repeat(MOST_REPORT)],
  ])('%s', async (_, artifact) => {
    await refusal(await start(), artifact);
  });

  test('bytes that are no UTF-8', () => {
    const text = JSON.stringify(report({ comment: 'x' }));
    const broken = Buffer.from(text.replace('"x"', '"\xff"'), 'latin1');
    expect(() => readForkReport(broken)).toThrow('is no JSON');
  });

  test('none of its text is in the refusal', async () => {
    const hostile = { ...report(), description: '::error::pwned\n@everyone', evil: '<script>' };
    expect(await refusal(await start(), hostile)).not.toMatch(/pwned|everyone|script|::/);
  });
});

describe('an archive', () => {
  const refused = async (archive: Uint8Array, more = {}): Promise<string> => {
    const server = await start({ artifacts: [{ ...uploaded(archive), ...more }] });
    const own = judge();
    const failed = commentFromRun(await open(server), eventOf(server), own);
    await expect(failed).rejects.toMatchObject({ name: 'ArtifactRefused', advice: expect.any(String) });
    expect(own.asked).toEqual([]);
    expect(server.world.comments).toEqual([]);
    return failed.catch((error: Error) => error.message) as Promise<string>;
  };
  const zeros = (size: number) => new Uint8Array(size);

  test('with several files, or the file twice', async () => {
    await refused(zip(packed(report()), packed('x', 'more.txt')));
    await refused(zip(packed(report()), packed(report())));
    await refused(zip());
  });

  test('with another name, however it is written', async () => {
    for (const name of [
      '../prism-report.json',
      '/prism-report.json',
      './prism-report.json',
      'prism-report.json/',
      'a\\prism-report.json',
      'PRISM-REPORT.JSON',
      '',
    ])
      await refused(zip(packed(report(), name)));
  });

  test('whose file is too large', async () => {
    expect(await refused(zip({ name: 'prism-report.json', content: zeros(MOST_REPORT + 1) }))).toContain(
      String(MOST_REPORT),
    );
  });

  test('that is a bomb and says that it is not', async () => {
    const bomb = { name: 'prism-report.json', content: zeros(200 * 1024 * 1024), says: { size: 1000 } };
    const archive = zip(bomb);
    expect(archive.length).toBeLessThan(MOST_REPORT);
    const before = process.memoryUsage().rss;
    await refused(archive);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  test('that says its file is smaller or larger than it is', async () => {
    const size = bytes(report()).length;
    for (const wrong of [size - 1, size + 1, 0])
      await refused(zip({ ...packed(report()), says: { size: wrong } }));
  });

  test('that is itself too large to be looked at', async () => {
    const noise = Buffer.concat(
      Array.from({ length: 20_000 }, (_, i) => createHash('sha256').update(`${i}`).digest()),
    );
    expect(await refused(zip({ name: 'prism-report.json', content: noise }))).toContain('more than');
  });

  test('that is encrypted, cut, has 64-bit sizes that are not there, or is no archive', async () => {
    const whole = zip(packed(report()));
    await refused(zip({ ...packed(report()), says: { flags: 1 } }));
    await refused(zip({ ...packed(report()), says: { size: 0xffffffff } }));
    await refused(whole.subarray(0, whole.length - 30));
    await refused(whole.subarray(10));
    await refused(new Uint8Array());
    await refused(bytes('first'));
  });

  test('with any one byte changed never does more than be refused', async () => {
    const whole = zip(packed(report()));
    const artifact = { ...uploaded(whole) };
    const server = await start({ artifacts: [artifact] });
    const github = await open(server);
    for (let at = 0; at < whole.length; at += 3) {
      const changed = Buffer.from(whole);
      changed[at] = changed[at]! ^ 0xff;
      server.world.artifacts[0]!.zip = changed;
      const outcome = await commentFromRun(github, eventOf(server), judge()).catch((error: Error) => error);
      if (outcome instanceof Error) expect(outcome.name).toBe('ArtifactRefused');
      else expect(outcome.kind).toBe('reported');
    }
  });

  test('that has expired', async () => {
    expect(await refused(zip(packed(report())), { expired: true })).toContain('expired');
  });
});

describe('where GitHub stores artifacts', () => {
  /** Another storage, and what it was sent. */
  async function stored(answer: (response: ServerResponse) => void) {
    const headers: IncomingHttpHeaders[] = [];
    const storage = createServer((request, response) => {
      headers.push(request.headers);
      answer(response);
    });
    await new Promise<void>((done) => storage.listen(0, '127.0.0.1', done));
    onTestFinished(() => {
      storage.close();
      storage.closeAllConnections();
    });
    const location = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/a.zip?sig=SECRET`;
    const server = await start({
      artifacts: [uploaded(zip(packed(report())))],
      faults: {
        'actions/download-artifact': [{ kind: 'answer', answer: { status: 302, headers: { location } } }],
      },
    });
    return { headers, done: commentFromRun(await open(server), eventOf(server), judge()) };
  }

  test('the token is not sent there', async () => {
    const { headers, done } = await stored((response) => response.end(zip(packed(report()))));
    expect((await done).kind).toBe('reported');
    expect(headers).toHaveLength(1);
    expect(JSON.stringify(headers)).not.toMatch(/authorization|ghs_/i);
  });

  test('a file without end is not read to its end', async () => {
    let sent = 0;
    const { done } = await stored((response) => {
      const more = (): void => {
        do sent += MOST_REPORT;
        while (sent < 1e9 && response.write(Buffer.alloc(MOST_REPORT)));
      };
      response.on('drain', more);
      more();
    });
    await expect(done).rejects.toMatchObject({ name: 'ArtifactRefused' });
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  test.each([
    ['refuses', (response: ServerResponse) => response.writeHead(403).end('<Error>sig=SECRET</Error>')],
    ['breaks off', (response: ServerResponse) => response.destroy()],
  ])('its address stands in no text when it %s', async (_, answer) => {
    const { done } = await stored(answer);
    const error = await done.then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(error?.name).toBe('GitHubFailure');
    expect(inspect(error)).not.toMatch(/SECRET|127\.0\.0\.1/);
  });
});

describe('the report that a check leaves', () => {
  test('is read as it was written', () => {
    expect(readForkReport(bytes(forkReportText(report())))).toEqual(report());
  });

  test('fits whatever the comment is', () => {
    for (const comment of [
      '"'.repeat(65_536),
      '\u0001'.repeat(65_536),
      '€'.repeat(70_000),
      '𝄞'.repeat(65_536),
    ]) {
      const text = forkReportText(report({ comment }));
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_REPORT);
      expect(readForkReport(bytes(text)).pull_request).toBe(7);
    }
  });
});
