import type { Decision } from '../model/decision.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { type ChangeDraft, draftChange } from './change.ts';
import { decidedBy } from './changed-fields.ts';
import { planSteps } from './plan-steps.ts';

/** The change that creates a namespace. */
export const creationDraft = (config: PlatformConfig, decisions: readonly Decision[]): ChangeDraft =>
  draftChange({
    action: 'create',
    before: null,
    after: config,
    risk: 'safe',
    reasons: ['new namespace'],
    fields: decisions.map((decision) => ({
      path: decision.path,
      before: null,
      after: decision.value,
      because: decidedBy(decision),
    })),
    steps: planSteps({ action: 'create', before: null, after: config, transitions: [] }),
  });
