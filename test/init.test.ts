import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { AT, prism, scratch } from './run-prism.ts';

const SHA = '1111111111111111111111111111111111111111';
const FLAGS = ['--platform-members', 'alice,bob', '--github-team', 'acme/platform'];
const FULL = [...FLAGS, '--action', `acme/prism@${SHA}`];
const WORKFLOWS = ['prism-check', 'prism-comment', 'prism-apply'];
const WORKFLOW = '.github/workflows';
const REQUEST = 'namespaces/platform-team/first-namespace/namespace-request.yaml';

const filesOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.startsWith('.git/') && statSync(join(root, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
const workflow = (root: string, name: string) =>
  parse(readFileSync(join(root, WORKFLOW, `${name}.yml`), 'utf8'));

function git(root: string, ...args: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b',
  };
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...identity,
  };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8', env });
  expect(status, stderr).toBe(0);
  return stdout;
}

async function scaffolded(...flags: string[]): Promise<string> {
  const root = join(scratch(), 'repo');
  const { code, err } = await prism('init', root, ...flags);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return root;
}

describe('a new repo', () => {
  test('says what it wrote and what to do next', async () => {
    const root = join(scratch(), 'repo');
    const { code, out, err } = await prism('init', root);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const path of Object.keys(filesOf(root))) expect(out).toContain(`  wrote    ${path}\n`);
    for (const said of ['not published', 'nobody can approve', "'prism-production'", 'Code\n     Owners'])
      expect(out).toContain(said);
  });

  test.each([[[]], [FLAGS], [FULL], [['--platform-team', 'data-platform', '--github-team', 'acme/data']]])(
    'is accepted with %j',
    async (flags) => {
      const root = await scaffolded(...flags);
      const { code, out } = await prism('validate', '--root', root, ...AT);
      expect(out).toBe('accepted: 1 namespace, 1 notice\n');
      expect(code).toBe(0);
      const compiled = await prism('compile', '--root', root, '--out', join(root, 'build'), ...AT);
      expect(compiled.code, compiled.err).toBe(0);
    },
  );

  test('may be proposed to an empty repo by anybody of the platform team, and by nobody else', async () => {
    const root = scratch();
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'Nothing yet');
    git(root, 'switch', '-qc', 'begin');
    expect((await prism('init', root, ...FULL)).code).toBe(0);
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'Begin');
    const plan = (actor: string) =>
      prism('plan', '--root', root, '--base', 'main', '--head', 'begin', '--actor', actor, ...AT);
    expect(await plan('alice')).toMatchObject({ code: 0, out: expect.stringContaining('+ first-namespace') });
    expect(await plan('mallory')).toMatchObject({
      code: 1,
      err: expect.stringContaining('[NOT_AUTHORIZED]'),
    });
  });

  test('can be read back: what Git ignores, and the commented grant and team', async () => {
    const root = await scaffolded(...FULL);
    git(root, 'init', '-q');
    for (const path of ['.prism/cache/x', 'build/plan.json']) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), '');
    }
    expect(git(root, 'status', '--porcelain', '-uall')).not.toMatch(/\.prism\/|build\//);

    const uncomment = (path: string, from: RegExp, drop = '') => {
      const text = readFileSync(join(root, path), 'utf8').replace(drop, '');
      const at = text.search(from);
      writeFileSync(join(root, path), text.slice(0, at) + text.slice(at).replace(/^( *)# /gm, '$1'));
    };
    uncomment('policies/teams.yaml', /^ {2}# - name:/m);
    uncomment('policies/approvals.yaml', /^# approvals:/m, 'approvals: []\n');
    uncomment('prism.yaml', /^# requests:/m);
    const { code, out, err } = await prism('validate', '--root', root, ...AT);
    expect(out, err).toMatch(/^accepted: 1 namespace/);
    expect(code).toBe(0);
  });

  test('names the platform team and its people where each counts', async () => {
    const root = await scaffolded(
      '--platform-team',
      'data-platform',
      '--platform-members',
      '@alice, Bob,ALICE',
    );
    const files = filesOf(root);
    expect(parse(files['policies/teams.yaml']!).teams).toEqual([
      { name: 'data-platform', boundary: 'expert', members: ['alice', 'Bob'] },
    ]);
    expect(files.CODEOWNERS).toMatch(/^\/policies\/ +@alice @Bob$/m);
    expect(files['namespaces/data-platform/first-namespace/namespace-request.yaml']).toContain(
      'team: data-platform',
    );
    const byTeam = filesOf(await scaffolded('--github-team', 'acme/data'));
    expect(parse(byTeam['policies/teams.yaml']!).teams[0]).toMatchObject({ github_team: 'acme/data' });
    expect(byTeam.CODEOWNERS).toMatch(/^\/policies\/ +@acme\/data$/m);
  });

  test('has placeholders that give nothing to anybody', async () => {
    const files = filesOf(await scaffolded());
    expect(parse(files['policies/teams.yaml']!).teams[0].members).toEqual([]);
    // An organisation cannot have two hyphens in a row, and no commit has this id.
    expect(files.CODEOWNERS).toMatch(/^\/policies\/ +@YOUR--ORG\//m);
    for (const name of WORKFLOWS)
      expect(files[`${WORKFLOW}/${name}.yml`]).toContain(`@${'0'.repeat(40)} # TODO`);
  });

  test('covers what decides with code owners, itself included', async () => {
    const owned = readFileSync(join(await scaffolded(...FULL), 'CODEOWNERS'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(owned.map((line) => line.split(/ +/))).toEqual(
      ['/policies/', '/prism.yaml', '/.github/', '/CODEOWNERS'].map((path) => [path, '@acme/platform']),
    );
  });

  test('has the hook of the docs as its example', async () => {
    const page = readFileSync('docs/how-to/check-before-commit.md', 'utf8');
    const documented = /^```yaml\n([\s\S]*?)^```$/m.exec(page)![1]!;
    const example = readFileSync(join(await scaffolded(), '.pre-commit-config.example.yaml'), 'utf8');
    expect(parse(example)).toEqual(parse(documented));
  });

  test('maps schemas that are there to the files that people write', async () => {
    const root = await scaffolded();
    const mapped = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))['yaml.schemas'];
    const expected = JSON.parse(readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\/.*$/gm, ''))[
      'yaml.schemas'
    ];
    const plain = (map: Record<string, unknown>) =>
      Object.entries(map).map(([path, files]) => [
        path.split('/').at(-1),
        String(files).replaceAll('**/', ''),
      ]);
    expect(plain(mapped)).toEqual(plain(expected));
    for (const path of Object.keys(mapped))
      expect(JSON.parse(readFileSync(join(root, path), 'utf8'))).toBeTypeOf('object');
  });
});

describe('the workflows', () => {
  test.each(WORKFLOWS)('%s follows the schema of GitHub', async (name) => {
    const content = readFileSync(join(await scaffolded(...FULL), WORKFLOW, `${name}.yml`), 'utf8');
    const { context, value } = parseWorkflow({ name: `${name}.yml`, content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    const template = await convertWorkflowTemplate(context, value!);
    expect(template.errors ?? []).toEqual([]);
    expect(template.jobs).toHaveLength(1);
  });

  test('begin with the events that they are for', async () => {
    const root = await scaffolded(...FULL, '--branch', 'trunk');
    const [check, comment, apply] = WORKFLOWS.map((name) => workflow(root, name).on);
    expect(check).toEqual({
      pull_request: { types: ['opened', 'synchronize', 'reopened', 'edited'] },
      pull_request_review: { types: ['submitted', 'edited', 'dismissed'] },
      merge_group: { types: ['checks_requested'] },
    });
    expect(comment).toEqual({ workflow_run: { workflows: ['prism-check'], types: ['completed'] } });
    expect(apply).toEqual({
      push: { branches: ['trunk'] },
      workflow_dispatch: null,
      schedule: [{ cron: '17 3 * * *' }],
    });
    expect(workflow(root, 'prism-check').name).toBe('prism-check');
  });

  test('give each job the least', async () => {
    const root = await scaffolded(...FULL);
    const permissions = WORKFLOWS.map((name) => {
      const { permissions: all, jobs } = workflow(root, name);
      expect(all).toEqual({});
      return (Object.values(jobs) as { permissions: unknown }[]).map((job) => job.permissions);
    });
    const write = { 'pull-requests': 'write', statuses: 'write' };
    expect(permissions).toEqual([
      [{ contents: 'read', ...write }],
      [{ actions: 'read', contents: 'read', ...write }],
      [{ contents: 'read', 'pull-requests': 'write' }],
    ]);
  });

  test('use every action by the full id of a commit, and read what a pull request wrote nowhere', async () => {
    const root = await scaffolded(...FULL);
    for (const name of WORKFLOWS) {
      const text = readFileSync(join(root, WORKFLOW, `${name}.yml`), 'utf8');
      const uses = [...text.matchAll(/^ +- uses: (\S+)(.*)$/gm)];
      expect(uses.length).toBeGreaterThan(1);
      for (const [, action, rest] of uses) {
        expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
        if (action!.startsWith('actions/')) expect(rest).toMatch(/^ # v\d+\.\d+\.\d+$/);
        else expect(action).toBe(`acme/prism@${SHA}`);
      }
      const jobs: { steps: Record<string, unknown>[] }[] = Object.values(workflow(root, name).jobs);
      const steps = jobs.flatMap((job) => job.steps);
      expect(steps.filter((step) => 'run' in step)).toEqual([]);
      expect(steps[0]!.with).toMatchObject({ 'fetch-depth': 0 });
      expect(steps[0]!.with).not.toHaveProperty('ref');
    }
  });

  test('give the Action inputs that it has', async () => {
    const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);
    const root = await scaffolded(...FULL);
    for (const name of WORKFLOWS) {
      const jobs: { steps: { uses: string; with?: object }[] }[] = Object.values(workflow(root, name).jobs);
      const steps = jobs.flatMap((job) => job.steps);
      const given = Object.keys(steps.find(({ uses }) => uses.startsWith('acme/prism'))!.with ?? {});
      expect(given.filter((input) => !inputs.includes(input))).toEqual([]);
    }
  });

  test('apply in the Environment, one at a time, without cutting one off', async () => {
    const { jobs, concurrency } = workflow(await scaffolded(...FULL), 'prism-apply');
    expect(concurrency).toEqual({ group: 'prism-apply', 'cancel-in-progress': false });
    expect(jobs.apply.environment).toBe('prism-production');
  });

  test('give what reaches the platform to the step of apply, and to nothing else', async () => {
    const root = await scaffolded(...FULL);
    const given = WORKFLOWS.flatMap((name) => {
      const { env, jobs } = workflow(root, name);
      const all: { env?: object; steps: { id?: string; env?: object }[] }[] = Object.values(jobs);
      expect([env, ...all.map((job) => job.env)].filter(Boolean)).toEqual([]);
      return all.flatMap(({ steps }) =>
        steps.flatMap((step) => (step.env ? [[name, step.id, step.env]] : [])),
      );
    });
    const secret = (name: string): string => `\${{ secrets.${name} }}`;
    expect(given).toEqual([
      [
        'prism-apply',
        'prism',
        {
          PRISM_STATE_URL: secret('PRISM_STATE_URL'),
          PRISM_POSTGRES_URL: secret('PRISM_POSTGRES_URL'),
        },
      ],
    ]);
  });
});

describe('a repo in which there is something', () => {
  test('run again it changes nothing, and says so', async () => {
    const root = await scaffolded(...FULL);
    const before = filesOf(root);
    const { code, out } = await prism('init', root, ...FULL);
    expect(code).toBe(0);
    expect(filesOf(root)).toEqual(before);
    expect(out.match(/^ {2}same {5}/gm)).toHaveLength(Object.keys(before).length);
    expect(out).not.toContain('wrote');
  });

  test('a run that was killed goes on where it stopped', async () => {
    const root = await scaffolded(...FULL);
    const whole = filesOf(root);
    for (const path of ['prism.yaml', 'CODEOWNERS', `${WORKFLOW}/prism-check.yml`]) rmSync(join(root, path));
    await prism('init', root, ...FULL);
    expect(filesOf(root)).toEqual(whole);
  });

  test('keeps every byte of what is there, and says what it lacks', async () => {
    const root = scratch();
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    mkdirSync(join(root, '.vscode'));
    const own = {
      CODEOWNERS: '* @acme/everybody\n/policies/ @acme/others # ours\n',
      '.gitignore': 'node_modules\nbuild/\n',
      '.vscode/settings.json': '{ "editor.tabSize": 2 }\n',
      '.github/workflows/prism-check.yml': 'on: push\njobs: {}\n',
    };
    for (const [path, text] of Object.entries(own)) writeFileSync(join(root, path), text);
    const { out } = await prism('init', root, ...FULL);
    expect(filesOf(root)).toMatchObject(own);
    expect(out).toMatch(
      /^ {2}kept {5}CODEOWNERS, which lacks:\n {13}\/prism\.yaml +@acme\/platform\n {13}\/\.github\/ .*\n {13}\/CODEOWNERS .*\n {2}\w/m,
    );
    expect(out).toContain('  kept     .gitignore, which lacks:\n             .prism/\n  ');
    expect(out).toMatch(/kept {5}\.vscode\/settings\.json, which lacks:\n {13}"yaml\.schemas"/);
    expect(out).toMatch(
      /kept {5}\.github\/workflows\/prism-check\.yml, which lacks:\n(.+\n)+ {13}and \d+ more lines/,
    );
    expect(out).toContain('wrote    .github/workflows/prism-apply.yml');
  });

  test('what people filled in is not what lacks', async () => {
    const root = await scaffolded();
    for (const [path, text] of Object.entries(filesOf(root)))
      writeFileSync(
        join(root, path),
        text
          .replace(/OWNER\/PRISM@0+ .*/, `acme/prism@${SHA}`)
          .replaceAll('@YOUR--ORG/YOUR-PLATFORM-TEAM', '@acme/platform')
          .replace(/members: \[\].*/, 'members: [alice]'),
      );
    const { out } = await prism('init', root);
    expect(out).not.toContain('lacks');
    expect(out).not.toMatch(/placeholder|until then/);
  });

  test.each(['.github/CODEOWNERS', 'docs/CODEOWNERS'])(
    'GitHub reads one CODEOWNERS: %s stays it',
    async (path) => {
      const root = scratch();
      mkdirSync(join(root, path, '..'));
      writeFileSync(join(root, path), '');
      const { out } = await prism('init', root, ...FULL);
      expect(existsSync(join(root, 'CODEOWNERS'))).toBe(false);
      expect(out).toContain(`  kept     ${path}, which lacks:`);
      expect(out.includes(` /${path} `)).toBe(path.startsWith('docs'));
    },
  );

  test('a repo of namespaces gets no first request, and stays as valid as it was', async () => {
    const root = scratch('company');
    const before = filesOf(root);
    const { out } = await prism('init', root, ...FULL);
    expect(out).toContain(`left out ${REQUEST}: there are requests, teams or settings already`);
    expect(filesOf(root)).toMatchObject(before);
    expect((await prism('validate', '--root', root, ...AT)).out).toMatch(/^accepted: 40 namespaces/);
  });

  test('the policies are where prism.yaml says', async () => {
    const root = scratch();
    writeFileSync(join(root, 'prism.yaml'), 'version: 1\npolicies: ./rules/own\n');
    await prism('init', root, ...FULL);
    const files = filesOf(root);
    expect(Object.keys(files).filter((path) => path.startsWith('policies/'))).toEqual([]);
    expect(files['rules/own/teams.yaml']).toContain('platform-team');
    expect(files.CODEOWNERS).toMatch(/^\/rules\/own\/ +@acme/m);
    expect(files['.vscode/settings.json']).toContain('"rules/own/teams.yaml"');
  });

  test.each([
    ['policies: ../rules', /outside of the root/],
    ["policies: 'ru les'", /CODEOWNERS cannot be written for the policies folder 'ru les'/],
    ['policies: .', /CODEOWNERS cannot be written for the policies folder '.'/],
  ])('a prism.yaml that says %j is refused before anything is written', async (line, message) => {
    const root = scratch();
    writeFileSync(join(root, 'prism.yaml'), `version: 1\n${line}\n`);
    expect(await prism('init', root)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message),
    });
    expect(Object.keys(filesOf(root))).toEqual(['prism.yaml']);
  });

  test('links are not followed, on the way or at the end', async () => {
    const root = scratch();
    const outside = scratch();
    symlinkSync(join(outside, 'x'), join(root, 'CODEOWNERS'));
    symlinkSync(outside, join(root, '.github'));
    const { code, err } = await prism('init', root, ...FULL);
    expect(code).toBe(2);
    expect(err).toContain("'.github' is a symbolic link and not a folder");
    rmSync(join(root, '.github'));
    expect((await prism('init', root, ...FULL)).out).toContain('kept     CODEOWNERS, which lacks:');
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('the default branch', () => {
  const branches = (root: string): unknown => workflow(root, 'prism-apply').on.push.branches;

  test('is what the remote says, else the one that is checked out, else main', async () => {
    const root = scratch();
    git(root, 'init', '-q', '-b', 'trunk');
    await prism('init', root);
    expect(branches(root)).toEqual(['trunk']);

    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'x');
    const clone = scratch();
    git(clone, 'clone', '-q', root, '.');
    git(clone, 'switch', '-qc', 'feature');
    rmSync(join(clone, WORKFLOW), { recursive: true });
    await prism('init', clone);
    expect(branches(clone)).toEqual(['trunk']);

    expect(branches(await scaffolded())).toEqual(['main']);
  });

  test('with a name that means something else in a workflow is refused', async () => {
    for (const branch of ["'x", 'a*', '-x', 'a\nb'])
      expect(await prism('init', scratch(), `--branch=${branch}`)).toMatchObject({ code: 2, out: '' });
  });

  test('a folder within a repository is told that GitHub would not read it', async () => {
    const root = scratch();
    git(root, 'init', '-q');
    const { code, out } = await prism('init', join(root, 'inner'), ...FULL);
    expect(code).toBe(0);
    expect(out).toContain('1. This is a folder within a Git repository');
  });
});

test.each([
  ['--action', 'acme/prism@v1', /full id of a commit/],
  ['--action', `acme/prism@${SHA} # x`, /full id of a commit/],
  ['--platform-team', 'expert', /name of a boundary/],
  ['--platform-team', '../x', /lower-case words/],
  ['--platform-members', "a,'b", /GitHub logins/],
  ['--platform-members', 'a,,b', /GitHub logins/],
  ['--github-team', 'platform', /organisation and the team/],
])('%s %s is a mistake', async (flag, value, message) => {
  const root = join(scratch(), 'repo');
  expect(await prism('init', root, flag, value)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(message),
  });
  expect(existsSync(root)).toBe(false);
});
