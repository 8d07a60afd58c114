import { describe, expect, test } from 'vitest';
import type { Change } from '../src/core/model/plan.gen.ts';
import type { PlanReport } from '../src/core/model/plan-report.ts';
import { renderPlanComment } from '../src/core/report/plan-comment.ts';
import { renderPlanMarkdown } from '../src/core/report/plan-markdown.ts';
import { renderPlanText } from '../src/core/report/plan-text.ts';
import { BLOCKED, NOTHING, ONE_CREATION } from './plan-samples.ts';
import { diagnostic } from './report-samples.ts';

// What somebody reads who has ten seconds: the first lines must be the answer, and true.

const text = (report: PlanReport, head?: string) =>
  renderPlanText(report, { color: false, ...(head !== undefined && { head }) });
const sentences = (of: string) => of.replace(/\s+/g, ' ');
const comment = (report: PlanReport) => renderPlanComment(report, { detail: 'full' });

const change = (namespace: string): Change =>
  BLOCKED.plan!.changes.find((one) => one.namespace === namespace)!;
const only = (changed: Change, more: Partial<PlanReport> = {}): PlanReport => ({
  ...BLOCKED,
  plan: { ...BLOCKED.plan!, changes: [changed] },
  guarded: null,
  ...more,
});

const missing = diagnostic({ code: 'APPROVAL_REQUIRED', message: 'It needs an approval' });
const stranger = diagnostic({ code: 'NOT_AUTHORIZED', message: "'mallory' is not a member" });

describe('the verdict', () => {
  test('an approval that is missing is no error to correct', () => {
    const report = { ...NOTHING, result: 'rejected', plan: null } as const;
    const wrong = diagnostic({});
    expect(text({ ...report, diagnostics: [wrong, missing, missing] })).toBe(
      'rejected: nothing would be done: 1 error to correct\n' +
        '  Correct the errors and push again. 2 approvals are needed as well.\n',
    );
    expect(text({ ...report, diagnostics: [wrong, stranger] })).toContain('2 errors to correct');
  });

  test('nobody is sent for an approval that would not help', () => {
    const held: Change = {
      ...change('user-profiles-cache'),
      blocked: true,
      reasons: ["blocked: 'mallory' is not a member of team 'user-service-team'", 'new namespace'],
    };
    const said = sentences(text(only(held, { diagnostics: [stranger] })));
    expect(said).toContain('blocked: 1 change is blocked, and no approval lifts that');
    expect(said).toContain('A member of its team or the platform team must propose');
    expect(said).not.toContain('people named below');
  });

  test('what waits for an approval and is held besides is both', () => {
    const orders = change('order-processing');
    const held = { ...orders, reasons: ["blocked: 'mallory' is not a member", ...orders.reasons] };
    expect(sentences(text(only(held, { diagnostics: [stranger, missing] })))).toContain(
      'blocked: 1 change waits for an approval; it is also blocked for another reason',
    );
  });

  test('what is rejected takes nothing of a quota', () => {
    const report = { ...BLOCKED, result: 'rejected', plan: null } as const;
    expect(text(report)).not.toContain('Quotas');
    expect(comment(report)).not.toContain('### Quotas');
  });
});

describe('an edit of the policies', () => {
  const edit = (files: string[]): PlanReport => ({
    ...NOTHING,
    guarded: { files, approval: { for: files[0]!, by: 'vera (platform-team)', status: 'granted' } },
  });

  test('is not said to be nothing, and names the command that tells what it does', () => {
    const said = text(edit(['policies/backends.yaml']), 'more-kafka');
    expect(said).not.toContain('nothing to do');
    expect(said).toContain('prism impact --base main --head more-kafka\n');
    expect(text(edit(['policies/backends.yaml']))).toContain('prism impact --base main\n');
  });

  test('a command to copy runs nothing that a branch is called', () => {
    expect(text(edit(['policies/backends.yaml']), "x';rm -rf ~")).toContain(
      "prism impact --base main --head 'x'\\'';rm -rf ~'\n",
    );
  });

  test('of no policy there is no impact', () => {
    expect(text(edit(['.github/workflows/prism.yaml', 'CODEOWNERS']))).not.toContain('prism impact');
  });
});

describe('reasons', () => {
  const lossTwice: Change = {
    ...change('order-processing'),
    reasons: [
      'disruptive: backend.config.partitions 20 → 60: keys move',
      'data-loss: backend.config.retention.ms 30days → 7days: what is older is deleted',
      'data-loss: auxiliary_backends.replay-store.config.retention_days 30days → 7days: what is older is deleted',
    ],
  };

  test('tell the request and not the setting, the worst first, nothing twice', () => {
    const why = /why {6}([\s\S]*?)\n {2}needs/.exec(text(only(lossTwice)))![1]!;
    expect(sentences(why)).toBe(
      'data-loss: needs.retention 30days → 7days: what is older is deleted ' +
        'disruptive: needs.read_rps 10000 → 30000: keys move',
    );
    expect(comment(only(lossTwice))).toContain(
      '| data-loss: needs.retention 30days → 7days: what is older is deleted; 1 more |',
    );
  });

  test('stay as they are where a policy moved the setting', () => {
    const byPolicy = {
      ...lossTwice,
      fields: lossTwice.fields.map((field) => ({ ...field, because: 'policy: sizing.yaml#kafka-retention' })),
    };
    expect(sentences(text(only(byPolicy)))).toContain(
      'data-loss: backend.config.retention.ms 30days → 7days',
    );
  });

  test('who may not make a change is no reason for what it loses', () => {
    const gone = change('legacy-ad-impressions');
    const section = comment(only({ ...gone, reasons: ["blocked: 'mallory' is no member", ...gone.reasons] }))
      .split('### Data loss')
      .join('### ⚠️ Data loss')
      .split('### ⚠️ Data loss')[1]!
      .split('###')[0]!;
    expect(section).not.toContain('mallory');
  });
});

describe('a migration', () => {
  const clicks = change('click-stream');
  const field = (path: string, because: string) => ({ path, before: null, after: 'x', because });
  const follows = 'follows backend.type, by sizing.yaml#kafka-topic';
  const moving: Change = {
    ...clicks,
    reasons: [...clicks.reasons, 'data-loss: backend.config.retention.ms none → x: older ones are gone'],
    fields: [
      field('backend.type', 'needs.write_rps 1 → 2, by backends.yaml#pubsub-high-write'),
      ...['topic', 'replication', 'retention.ms'].map((name) => field(`backend.config.${name}`, follows)),
    ],
  };

  test('shows what the request moved and what loses data, and counts the rest', () => {
    const said = text(only(moving));
    expect(said).toContain('backend.type');
    expect(said).toMatch(/^ +backend\.config\.retention\.ms /m);
    expect(said).not.toMatch(/^ +backend\.config\.topic /m);
    expect(said).toContain('and 2 more settings that come and go with the move: --format json');
  });

  test('says which stages it does without, and why', () => {
    const [first, ...rest] = clicks.steps;
    const spec = { ...first!.spec, left_out: { backfill: 'what is new starts empty' } };
    const without = { ...clicks, steps: [{ ...first!, spec }, ...rest] };
    expect(text(only(without))).toContain('no backfill: what is new starts empty');
    expect(comment(only(without))).toContain('- No **backfill**: what is new starts empty');
    expect(renderPlanMarkdown(only(without).plan!)).toContain('- No **backfill**: what is new starts empty');
  });
});

test('a name of 64 characters keeps its line within 80 columns', () => {
  const name = 'chargeback-dispute-evidence-documents-from-card-network-partners';
  const video = change('video-uploads');
  const changes = ['a', 'b', 'c', name].map((namespace): Change => ({ ...video, namespace, approvals: [] }));
  const config = BLOCKED.configs.get('video-uploads')!;
  const said = text({
    ...ONE_CREATION,
    plan: { ...BLOCKED.plan!, changes },
    configs: new Map(changes.map(({ namespace }) => [namespace, config])),
  });
  const lines = said.split('\n');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  expect(lines).toContain(`+ ${name} media-team`);
  expect(lines).toContain('+ a media-team kafka with wal, claim-check, replay-store, tiered-storage');
});

test('a comment says once who must approve; how to get it is folded, what is wrong is not', () => {
  const said = comment({ ...BLOCKED, diagnostics: [missing, stranger] });
  const [open, folded] = said.split('<summary>Where 1 approval is needed, and how to get it</summary>');
  expect(open).toContain("'mallory' is not a member");
  expect(open).not.toContain('It needs an approval');
  expect(folded).toContain('It needs an approval');
});

test('steps speak of days and not of milliseconds', () => {
  const said = renderPlanMarkdown(only(change('order-processing')).plan!);
  expect(said).toContain('`retention.ms: 7days`');
  expect(said).not.toContain('604800000');
});
