import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgedMember, sortMembers } from '../src/core/affected-part.ts';
import type { Member } from '../src/core/judge-trees.ts';
import { canonicalDigest } from '../src/core/model/canonical-digest.ts';
import type { Evidence } from '../src/core/model/evidence.gen.ts';
import type { Change } from '../src/core/model/plan.gen.ts';
import type { PlanReport } from '../src/core/model/plan-report.ts';
import { type ChangePlan, planChange } from '../src/core/plan-change.ts';
import type { Prior } from '../src/core/plan-namespace.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';
import { readPolicySources } from '../src/repo/policy-files.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';
import { lineOf, NOW } from './cases.ts';

// A case is a folder of fixtures/plan: `base` and `head` as two trees of a namespaces repo, and where it matters
//   evidence.json   what is known of the change (contracts, --evidence); its author is the actor
//   COMMIT/         the tree at a commit that somebody reviewed
//   applied/        what is applied, by policies of its own
// What base/policies does not have comes from the pinned fixtures/policies, which the product's edits do not churn.

export const PLAN_CASES: readonly string[] = readdirSync(join('fixtures', 'plan')).sort();

const at = (name: string, ...parts: string[]) => join('fixtures', 'plan', name, ...parts);

function policySetOf(root: string): PolicySet {
  const own = readPolicySources(root);
  const names = new Set(own.policies.map(({ path }) => path));
  const pinned = readPolicySources('fixtures').policies.filter(({ path }) => !names.has(path));
  const { policySet, diagnostics } = loadPolicySet({ ...own, policies: [...own.policies, ...pinned] });
  if (!policySet) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return policySet;
}

const membersOf = (root: string, policySet: PolicySet): Member[] =>
  sortMembers(
    readWorkingTree(root, policySet.settings.requests).requests.map((source) =>
      judgedMember(canonicalDigest({ ...source, path: '' }), source, policySet),
    ),
  );

const NOBODY = {
  actor: undefined,
  evidence: undefined,
  now: NOW,
  fileAt: () => undefined,
  base: { commit: null, name: 'main' },
  head: { commit: null },
  bootstrap: false,
  guarded: [],
  guardedAt: () => undefined,
};

export function planCase(name: string): ChangePlan {
  const policySet = policySetOf(at(name, 'base'));
  const evidence = existsSync(at(name, 'evidence.json'))
    ? (JSON.parse(readFileSync(at(name, 'evidence.json'), 'utf8')) as Evidence)
    : undefined;
  return planChange(
    membersOf(at(name, 'base'), policySet),
    membersOf(at(name, 'head'), policySet),
    policySet,
    {
      ...NOBODY,
      evidence,
      actor: evidence?.author ?? undefined,
      applied: appliedOf(name),
      fileAt: (commit, namespace) =>
        existsSync(at(name, commit))
          ? membersOf(at(name, commit), policySet)
              .find(({ holding }) => holding?.namespace === namespace)
              ?.judged()
          : undefined,
    },
  );
}

function appliedOf(name: string): ReadonlyMap<string, Prior> | undefined {
  if (!existsSync(at(name, 'applied'))) return undefined;
  const policySet = policySetOf(at(name, 'applied'));
  const { report, accepted } = planChange([], membersOf(at(name, 'applied'), policySet), policySet, NOBODY);
  return new Map(
    [...report.configs].map(([namespace, { after }]) => [
      namespace,
      { request: accepted.get(namespace)!.judged().request!, config: after! },
    ]),
  );
}

/** What a case comes to, a line each: the verdict, the changes, and the findings. */
export function outcomeOf({ result, plan, diagnostics, wouldMove }: PlanReport): string {
  const summary = plan
    ? Object.entries(plan.summary)
        .map(([action, number]) => `${number} ${action}`)
        .join(', ')
    : 'no plan';
  return [
    `${result}: ${summary}`,
    ...(plan?.changes ?? []).flatMap(changeLines),
    ...wouldMove.map(
      ({ namespace, from, to, because }) => `would move: ${namespace} from ${from} to ${to} (${because})`,
    ),
    ...diagnostics
      .filter(({ error }) => error.code !== 'IDENTITY_UNCHECKED')
      .map((one) => `${one.existing ? 'existing: ' : ''}${lineOf(one)}`),
    '',
  ].join('\n');
}

const changeLines = ({ namespace, action, risk, blocked, reasons, fields, approvals, steps }: Change) => [
  `${action} ${namespace}: ${risk}${blocked ? ', blocked' : ''}`,
  ...reasons.map((reason) => `  reason: ${reason}`),
  // Of what is new or gone all values are, and other fixtures show them.
  ...(action === 'update' || action === 'migrate' ? fields : []).map(
    ({ path, before, after, because }) => `  ${path}: ${before} → ${after} (${because})`,
  ),
  ...approvals.map(
    (one) => `  approval: ${one.for} by ${one.by}: ${one.status}${one.because ? ` (${one.because})` : ''}`,
  ),
  ...(action === 'create' ? [] : steps).map(
    (step) =>
      `  step: ${step.section} ${step.system}: ${step.action} ${step.resource}${step.risk === 'safe' ? '' : `, ${step.risk}`}${step.reversible ? '' : ', irreversible'}`,
  ),
];
