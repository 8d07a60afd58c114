import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { GitFolder } from '../git-folder.ts';
import { scratch } from '../run-prism.ts';
import { commitsOfFolder } from './commits-of-folder.ts';
import { events, type RunnerEvent } from './events.ts';
import { runAction } from './run-action.ts';
import { type Runner, runnerEnv } from './runner-env.ts';
import { SAMPLE, sha } from './sample-scenario.ts';
import { type GitHub, startGitHub } from './start-github.ts';
import { readStepFile } from './step-file.ts';
import { TOKENS } from './tokens.ts';
import { workflowCommands } from './workflow-commands.ts';

// What stands for the runner: events, the environment of a step, and what a step says.

async function start(): Promise<GitHub> {
  const github = await startGitHub(SAMPLE);
  onTestFinished(() => github.close());
  return github;
}

test('an event runs where GitHub runs it', async () => {
  const github = await start();
  const all: Record<string, RunnerEvent> = {
    opened: events.pullRequest(github, 7, 'opened'),
    synchronize: events.pullRequest(github, 7, 'synchronize', { before: sha('a') }),
    reopened: events.pullRequest(github, 7, 'reopened'),
    edited: events.pullRequest(github, 7, 'edited', { sender: 'olive' }),
    target: events.pullRequestTarget(github, 7, 'opened'),
    approved: events.review(github, 7, 0, 'submitted'),
    dismissed: events.review(github, 7, 2, 'dismissed'),
    push: events.push(github, 'main', sha('2'), 'olive'),
    'push of a branch': events.push(github, 'add-orders', sha('a'), 'mia'),
    queue: events.mergeGroup(github, 7, sha('b')),
    dispatch: events.dispatch(github, 'add-orders', 'mia'),
    schedule: events.schedule(github, 'olive'),
    run: events.workflowRun(github, 900),
  };
  const shown = Object.entries(all).map(([what, one]) =>
    [what, one.name, one.ref, one.sha[0], `${one.headRef ?? ''}>${one.baseRef ?? ''}`, one.actor].join(' '),
  );
  expect(shown).toEqual([
    'opened pull_request refs/pull/7/merge c add-orders>main mia',
    'synchronize pull_request refs/pull/7/merge c add-orders>main mia',
    'reopened pull_request refs/pull/7/merge c add-orders>main mia',
    'edited pull_request refs/pull/7/merge c add-orders>main olive',
    'target pull_request_target refs/heads/main 4 add-orders>main mia',
    'approved pull_request_review refs/pull/7/merge c > Olive',
    'dismissed pull_request_review refs/pull/7/merge c > acme',
    'push push refs/heads/main 4 > olive',
    'push of a branch push refs/heads/add-orders b > mia',
    `queue merge_group refs/heads/gh-readonly-queue/main/pr-7-${sha('4')} b > mia`,
    'dispatch workflow_dispatch refs/heads/add-orders b > mia',
    'schedule schedule refs/heads/main 4 > olive',
    'run workflow_run refs/heads/main 4 > mia',
  ]);
  expect(all.approved!.payload).toMatchObject({
    action: 'submitted',
    review: { state: 'approved', user: { login: 'Olive' }, commit_id: sha('a') },
    pull_request: { number: 7, head: { sha: sha('b') } },
    repository: { full_name: 'acme/namespaces' },
  });
  expect(all.run!.payload).toMatchObject({ workflow_run: { id: 900, head_sha: sha('b') } });
  expect(JSON.stringify(all).match(/.{60}(Codertocat|octo-org|api\.github\.com).{20}/g)).toBe(null);
});

/** Runs a script as an action on the opened pull request 7. */
async function step(github: GitHub, script: string, more: Partial<Runner> = {}) {
  const folder = scratch();
  const workspace = join(folder, 'work');
  mkdirSync(workspace);
  const bundle = join(folder, 'index.mjs');
  writeFileSync(bundle, script);
  const env = runnerEnv(github, events.pullRequest(github, 7, 'opened'), { folder, workspace, ...more });
  return runAction(bundle, env);
}

test('a step gets what a runner gives it, and nothing of this process', async () => {
  process.env.SECRET_OF_THE_TEST = 'x';
  onTestFinished(() => void delete process.env.SECRET_OF_THE_TEST);
  const ran = await step(
    await start(),
    `import { readFileSync } from 'node:fs';
     const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
     const { SECRET_OF_THE_TEST, NODE_OPTIONS, GITHUB_REF, GITHUB_RUN_ATTEMPT, GITHUB_TRIGGERING_ACTOR } = process.env;
     console.log(JSON.stringify([process.version.split('.')[0], event.number, process.env['INPUT_FAIL-ON'],
       GITHUB_REF, GITHUB_RUN_ATTEMPT, GITHUB_TRIGGERING_ACTOR, SECRET_OF_THE_TEST ?? NODE_OPTIONS ?? 'clean']));`,
    { inputs: { 'fail-on': 'warning' }, attempt: 2, triggeredBy: 'olive' },
  );
  expect(ran.stderr).toBe('');
  expect(JSON.parse(ran.stdout)).toEqual(['v24', 7, 'warning', 'refs/pull/7/merge', '2', 'olive', 'clean']);
});

test('what a step says is read as the runner reads it', async () => {
  const ran = await step(
    await start(),
    `import { appendFileSync } from 'node:fs';
     appendFileSync(process.env.GITHUB_OUTPUT, 'plan<<END\\none\\ntwo\\nEND\\nresult=blocked\\n');
     appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Plan');
     console.log('::error file=a.yaml,line=3::Too much');
     console.error('::notice::From the other stream');
     process.exitCode = 1;`,
  );
  expect(ran).toMatchObject({
    code: 1,
    outputs: { plan: 'one\ntwo', result: 'blocked' },
    summary: '# Plan',
    commands: [
      { name: 'error', properties: { file: 'a.yaml', line: '3' }, message: 'Too much' },
      { name: 'notice', message: 'From the other stream' },
    ],
  });
});

test('a step calls the server with its token', async () => {
  const github = await start();
  const ran = await step(
    github,
    `const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repo } = process.env;
     const response = await fetch(api + '/repos/' + repo + '/issues/7/comments', {
       method: 'POST',
       headers: {
         authorization: 'Bearer ' + process.env['INPUT_GITHUB-TOKEN'],
         accept: 'application/vnd.github+json',
         'content-type': 'application/json',
         'x-github-api-version': '2022-11-28',
       },
       body: JSON.stringify({ body: 'From a step' }),
     });
     console.log(response.status);`,
    { inputs: { 'github-token': TOKENS.write.value } },
  );
  expect(ran.stdout).toBe('201\n');
  expect(github.world.comments.at(-1)).toMatchObject({ user: 'github-actions[bot]', body: 'From a step' });
  expect(github.violations).toEqual([]);
});

test('a step that is killed is no result', async () => {
  await expect(
    step(await start(), `process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 9000);`),
  ).rejects.toThrow('ended by SIGTERM');
});

test('commands: escapes, the older form within a line, and none while stopped', () => {
  const said = [
    'plain ::error::no command',
    '  ::WARNING title=50%25%2C a%3Ab,col=::first%0Asecond%25',
    'text ##[set-output name=x;]y%3Bz',
    '::unknown::no command',
    '::stop-commands::t0ken',
    '::set-output name=a::hidden',
    '::t0ken::',
    'a\r::add-mask::after a carriage return',
  ];
  expect(workflowCommands(said.join('\n'))).toEqual([
    { name: 'warning', properties: { title: '50%, a:b' }, message: 'first\nsecond%' },
    { name: 'set-output', properties: { name: 'x' }, message: 'y;z' },
    { name: 'stop-commands', properties: {}, message: 't0ken' },
    { name: 'add-mask', properties: {}, message: 'after a carriage return' },
  ]);
});

test('a file of outputs that the runner refuses is refused', () => {
  expect(readStepFile('a=b<<c\nb<<E\nx=1\n\nE\n__proto__=1\n')).toEqual(
    Object.fromEntries([
      ['a', 'b<<c'],
      ['b', 'x=1\n'],
      ['__proto__', '1'],
    ]),
  );
  expect(() => readStepFile('plan<<END\none\n')).toThrow("Matching delimiter not found 'END'");
  expect(() => readStepFile('nothing')).toThrow("Invalid format 'nothing'");
});

test('the commits of a real repository make a scenario', () => {
  const git = new GitFolder();
  onTestFinished(() => git.remove());
  const first = git.commit({ 'a/one.yaml': '1\n', 'two.yaml': '2\n' });
  const second = git.commit({ 'two.yaml': '3\n' });
  const commits = commitsOfFolder(git.root, { 'somebody@example.com': 'mia' });
  expect(commits.map((one) => [one.sha, one.parents, one.author.login, one.message])).toEqual([
    [second, [first], 'mia', 'A change'],
    [first, [], 'mia', 'A change'],
  ]);
  expect(commits[1]!.tree).toMatchObject({ 'a/one.yaml': git.git('hash-object', 'a/one.yaml') });
  expect(commitsOfFolder(git.root, {})[0]!.committer.login).toBe(null);
});
