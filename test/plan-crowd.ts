import type { Diagnostic } from '../src/core/model/diagnostics.gen.ts';
import type { Change, PlanApproval } from '../src/core/model/plan.gen.ts';
import type { ConfigChange, PlanReport } from '../src/core/model/plan-report.ts';
import { QUOTA_RESOURCES } from '../src/core/policy/policy-set.ts';
import { BLOCKED } from './plan-samples.ts';

export interface Crowd {
  readonly changes: number;
  readonly teams: number;
  /** What every text of the report is made of. */
  readonly text: string;
  /** Of four changes, how many need somebody's eyes. */
  readonly risky: 0 | 1 | 2 | 4;
  readonly diagnostics?: readonly Diagnostic[];
}

const RISKS = ['data-loss', 'disruptive', 'safe', 'data-loss'] as const;

/** A report of any size: as many changes as asked for, each with an approval, all in the given words. */
export function crowd({ changes: number, teams, text, risky, diagnostics = [] }: Crowd): PlanReport {
  const [model] = BLOCKED.plan!.changes as [Change];
  const sample = BLOCKED.configs.get(model.namespace)!;
  const changes = Array.from({ length: number }, (_, index): Change => {
    const eyes = index % 4 < risky;
    const approval: PlanApproval = {
      for: `data-loss: ${text}`,
      by: `${text} ${index % 7}`,
      status: index % 3 === 0 ? 'invalid' : 'missing',
      because: text,
    };
    return {
      ...model,
      namespace: `${text}-${String(index).padStart(5, '0')}`,
      team: `${text}-team-${index % teams}`,
      action: (['update', 'create', 'delete', 'migrate'] as const)[index % 4]!,
      risk: eyes ? RISKS[index % 4]! : 'safe',
      reasons: [text, text],
      blocked: eyes,
      fields: [{ path: `backend.config.${text}`, before: text, after: [text], because: text }],
      approvals: eyes ? [approval] : [],
      steps: model.steps.map((step) => ({
        ...step,
        resource: text,
        spec: { ...step.spec, [text]: text, gate: text },
      })),
    };
  });
  const count = (action: Change['action']) => changes.filter((change) => change.action === action).length;
  return {
    ...BLOCKED,
    result: risky === 0 ? 'accepted' : 'blocked',
    diagnostics,
    namespaces: number,
    plan: {
      ...BLOCKED.plan!,
      summary: {
        create: count('create'),
        update: count('update'),
        migrate: count('migrate'),
        delete: count('delete'),
        unchanged: 12345,
      },
      changes,
    },
    configs: new Map(changes.map(({ namespace }) => [namespace, hostileConfig(sample, text)])),
    quotas: Array.from({ length: teams }, (_, index) =>
      QUOTA_RESOURCES.map((resource) => ({
        team: `${text}-team-${index}`,
        resource,
        before: index,
        after: index + 1,
        limit: 5000,
      })),
    ).flat(),
    guarded: {
      files: Array.from({ length: 50 }, () => text),
      approval: { for: text, by: text, status: 'missing', because: text },
    },
    wouldMove: changes.map(({ namespace, team }) => ({
      namespace,
      team,
      from: text,
      to: text,
      because: text,
    })),
    base: text,
  };
}

function hostileConfig({ before, after }: ConfigChange, text: string): ConfigChange {
  const backend = { type: text as 'kafka', config: { topic: text, [text]: text } };
  const chain = ['pii', text, text];
  const auxiliary = [{ pattern: text, type: text as 's3', config: { bucket: text } }];
  return {
    before,
    after: after && {
      ...after,
      namespace: text,
      backend,
      proxy: { ...after.proxy, chain },
      auxiliary_backends: auxiliary,
    },
  };
}
