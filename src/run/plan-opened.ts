import type { PlanReport } from '../core/model/plan-report.ts';
import { type ChangePlan, planChange } from '../core/plan-change.ts';
import type { OpenedChange } from './open-change.ts';

/** The plan of a change; where the policies are wrong they are all there is to say. */
export const planOpened = ({ policySet, part, options, diagnostics }: OpenedChange): ChangePlan =>
  policySet
    ? planChange(part.base, part.heads[0]!, policySet, { ...options, rest: part.rest })
    : {
        report: { ...NOTHING, diagnostics, base: options.base.name, bootstrap: options.bootstrap },
        accepted: new Map(),
        kept: new Set(),
        quotas: new Map(),
      };

const NOTHING: Omit<PlanReport, 'base' | 'bootstrap'> = {
  result: 'rejected',
  plan: null,
  namespaces: 0,
  diagnostics: [],
  quotas: [],
  configs: new Map(),
  guarded: null,
  wouldMove: [],
};
