import { globSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EVENT_RULES, type EventRule } from '../src/action/event-rules.ts';
import { scaffold } from '../src/init/scaffold.ts';
import { ENVIRONMENT } from '../src/init/scaffold-options.ts';
import { checkSchema } from './github/check-schema.ts';
import { operationOf } from './github/description.ts';

// What the pages on the Action say is what it does.

const HOW_TO = readFileSync('docs/how-to/github-action.md', 'utf8');
const SET_UP = readFileSync('docs/how-to/set-up-a-repo.md', 'utf8');
const EVENTS = readFileSync('docs/reference/events.md', 'utf8');
const action = parse(readFileSync('action.yml', 'utf8'));

const block = (page: string, fence: string): string =>
  new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)![1]!;
/** The rows of the table below a heading, cell by cell. */
const tableBelow = (page: string, heading: string): string[][] =>
  page
    .slice(`\n${page}`.indexOf(`\n${heading}\n`))
    .split('\n\n')
    .find((part) => part.startsWith('|'))!
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.replace(/^\| | \|$/g, '').split(' | '));
const names = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));

describe('docs/reference/events.md', () => {
  const event = ({ event }: EventRule) => (event === null ? 'any other' : `\`${event}\``);
  const sign = (does: boolean) => (does ? 'yes' : 'no');

  test('the table is that of the Action', () => {
    expect(tableBelow(EVENTS, '# Events')).toEqual(
      EVENT_RULES.map((rule) => [
        event(rule),
        rule.place,
        rule.auto,
        rule.mayApply ? 'apply' : 'fails',
        sign(rule.comment),
        sign(rule.status),
      ]),
    );
  });

  test('the reasons are those that the Action gives', () => {
    const why = tableBelow(EVENTS, '## Why');
    expect(why).toEqual(EVENT_RULES.map((rule) => [event(rule), rule.place, rule.why]));
  });
});

describe('docs/how-to/github-action.md', () => {
  test('every input, with its default', () => {
    const rows = tableBelow(HOW_TO, '## Inputs').map(([name, initial]) => names([name!, initial!]));
    const inputs = Object.entries(action.inputs) as [string, { default: unknown }][];
    expect(rows).toEqual(inputs.map(([name, input]) => [name, input.default]));
  });

  test('every output', () => {
    const rows = tableBelow(HOW_TO, '## Outputs').map(([name]) => name!);
    expect(names(rows)).toEqual(Object.keys(action.outputs));
  });

  test('the example is a workflow that GitHub takes, with outputs that there are', async () => {
    const content = block(HOW_TO, 'yaml workflow');
    const { context, value } = parseWorkflow({ name: 'x.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).toEqual([]);
    expect((await convertWorkflowTemplate(context, value!)).errors ?? []).toEqual([]);
    const used = [...content.matchAll(/steps\.prism\.outputs\.([\w-]+)/g)].map(([, name]) => name!);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !(name in action.outputs))).toEqual([]);
  });

  test('what it quotes of a message is a message', () => {
    const sources = globSync('src/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const page = HOW_TO.replace(/\s+/g, ' ');
    const quoted = [...page.matchAll(/(?<![*\w])\*([A-Z][^*:›]{15,}(?::[^*]*)?)\*/g)].map(
      ([, text]) => text!,
    );
    expect(quoted).toContain('No comment was written');
    for (const text of quoted.filter(
      (one) => !one.includes('›') && one !== 'Require branches to be up to date',
    ))
      expect(
        sources.some((source) => source.includes(text.split(': ')[0]!)),
        text,
      ).toBe(true);
  });

  test('the example begins with what `prism init` writes', () => {
    const { files } = scaffold(
      {
        action: undefined,
        platformTeam: 'platform-team',
        members: [],
        githubTeam: undefined,
        branch: 'main',
        policies: 'policies',
        codeOwners: 'CODEOWNERS',
      },
      new Map(),
    );
    const written = parse(files.find(({ path }) => path.endsWith('prism-check.yml'))!.text);
    const shown = parse(block(HOW_TO, 'yaml workflow'));
    expect(shown.on).toEqual(written.on);
    expect(shown.jobs.check.permissions).toEqual(written.jobs.check.permissions);
    expect(shown.jobs.check.steps[0].uses).toBe(written.jobs.check.steps[0].uses);
  });
});

describe('docs/how-to/set-up-a-repo.md', () => {
  const ruleset = JSON.parse(block(SET_UP, 'json ruleset'));

  test('the ruleset is one that GitHub takes', () => {
    const { operation } = operationOf('POST', '/repos/acme/namespaces/rulesets')!;
    expect(checkSchema(operation.body!.schema, ruleset)).toEqual([]);
  });

  test('it requires the status that the Action sets, code owners, and lets nobody past', () => {
    const rules = Object.fromEntries(
      ruleset.rules.map(({ type, parameters }: { type: string; parameters?: object }) => [type, parameters]),
    );
    expect(rules.required_status_checks.required_status_checks).toEqual([{ context: 'prism' }]);
    expect(readFileSync('src/github/commit-status.ts', 'utf8')).toContain("const CONTEXT = 'prism';");
    expect(rules.pull_request.require_code_owner_review).toBe(true);
    expect(ruleset.bypass_actors).toEqual([]);
    expect(ruleset.enforcement).toBe('active');
    expect(Object.keys(rules)).toContain('non_fast_forward');
  });

  test('the Environment is the one of the workflow', () => {
    expect(SET_UP).toContain(`\`${ENVIRONMENT}\``);
  });
});
