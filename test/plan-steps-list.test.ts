import { expect, test } from 'vitest';
import type { Step } from '../src/core/model/plan.gen.ts';
import { stepLists } from '../src/core/report/plan-steps.ts';

const step = (id: string, more: Partial<Step>): Step => ({
  id,
  section: 'backend',
  system: 'kafka',
  action: 'alter topic',
  resource: 'orders-queue',
  spec: {},
  depends_on: [],
  risk: 'safe',
  reversible: true,
  ...more,
});

test('of a resource that changes, the list shows what changes', () => {
  const spec = {
    topic: 'orders-queue',
    partitions: 60,
    replication: 3,
    changes: { partitions: { from: 20, to: 60 }, 'retention.ms': { from: null, to: 1000 } },
  };
  expect(stepLists([step('a', { spec })])).toBe(
    '**Backend**\n\n1. kafka: alter topic `orders-queue` with `partitions: 20 → 60`, `retention.ms: none → 1s`\n\n',
  );
});

test('a stage of a migration stands in front of the section, and what it says of itself elsewhere', () => {
  const spec = (stage: string) => ({ stage, partitions: 3, gate: 'x', rollback: 'y', abort: 'z' });
  expect(
    stepLists([
      step('a', { spec: spec('create-new') }),
      step('b', { spec: spec('retire'), action: 'delete topic', depends_on: ['a'] }),
    ]),
  ).toBe(
    [
      '**create-new: Backend**\n\n1. kafka: alter topic `orders-queue` with `partitions: 3`\n',
      '**retire: Backend**\n\n2. kafka: delete topic `orders-queue` with `partitions: 3`\n\n',
    ].join('\n'),
  );
});

test('a pattern without settings of its own is its name', () => {
  const spec = { uses: { wal: {}, 'replay-store': { retention_days: 30 } } };
  expect(stepLists([step('a', { spec, action: 'create table' })])).toContain(
    '`uses: wal, replay-store (retention_days 30days)`',
  );
});
