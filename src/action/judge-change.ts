import type { Evidence } from '../core/model/evidence.gen.ts';
import type { ImpactReport } from '../core/model/impact-report.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import { loadPolicySet } from '../core/policy/load-policy-set.ts';
import type { PolicySet } from '../core/policy/policy-set.ts';
import { type ComparedChange, compileOpened } from '../run/compile-change.ts';
import { impactOf, impactSources } from '../run/impact-sources.ts';
import { openChange } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';
import { holdUnidentified } from './hold-unidentified.ts';

export interface ChangeToJudge {
  readonly root: string;
  /** Ids of commits that the clone has. */
  readonly base: string;
  readonly head: string;
  /** What people call the base. */
  readonly baseName: string;
  /** Login; undefined: nobody knows, which holds all of it. */
  readonly actor: string | undefined;
  /** Who is behind the change, once it is known which teams count; left out: nobody could be asked. */
  readonly people?: ((policySet: PolicySet) => Promise<Evidence>) | undefined;
}

/** All there is to report of a change. */
export interface Judgement {
  readonly compared: ComparedChange;
  readonly report: PlanReport;
  /** Null where the policies are wrong. */
  readonly policyDigest: string | null;
  /** What a change of the policies does; undefined where they do not change, or one side's are wrong. */
  readonly impact: ImpactReport | undefined;
}

/** A head against its base tip, by the policies of that tip and the people behind it (security 1 and 2). */
export async function judgeChange(change: ChangeToJudge): Promise<Judgement> {
  const { root, base, head, actor, people } = change;
  const opened = await openChange({ root, base, head, actor, whole: true });
  const { policySet, options } = opened;
  const evidence = policySet && people && (await people(policySet));
  const named = { commit: options.base.commit, name: change.baseName };
  const whole = { ...opened, options: { ...options, base: named, evidence } };
  const compared = compileOpened(whole, holdUnidentified(planOpened(whole)));
  return {
    compared,
    report: compared.change,
    policyDigest: policySet?.digest ?? null,
    impact: await impactOfChange(change, compared.change),
  };
}

async function impactOfChange(
  { root, base, head }: ChangeToJudge,
  { guarded, bootstrap }: PlanReport,
): Promise<ImpactReport | undefined> {
  if (!guarded || bootstrap) return undefined;
  const sources = await impactSources({ root, base, head });
  const [old, fresh] = [sources.before, sources.after].map((side) => loadPolicySet(side).policySet);
  return old && fresh && old.digest !== fresh.digest ? impactOf(sources, old, fresh) : undefined;
}
