import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgedMember, sortMembers } from '../src/core/affected-part.ts';
import type { GuardedFile } from '../src/core/authorize/authorize-guarded-files.ts';
import { isGuarded } from '../src/core/authorize/is-guarded.ts';
import { sortDiagnostics } from '../src/core/diagnostics/sort-diagnostics.ts';
import { type Conflicts, findConflicts } from '../src/core/find-conflicts.ts';
import type { Member } from '../src/core/judge-trees.ts';
import type { Applied } from '../src/core/model/applied.ts';
import { canonicalDigest } from '../src/core/model/canonical-digest.ts';
import type { Evidence } from '../src/core/model/evidence.gen.ts';
import type { Change } from '../src/core/model/plan.gen.ts';
import type { PlanReport } from '../src/core/model/plan-report.ts';
import { type ChangePlan, planChange } from '../src/core/plan-change.ts';
import { guidedOnly } from '../src/core/policy/guided-only.ts';
import { loadPolicySet } from '../src/core/policy/load-policy-set.ts';
import type { PolicySet } from '../src/core/policy/policy-set.ts';
import { readPolicySources } from '../src/repo/policy-files.ts';
import { readWorkingTree } from '../src/repo/working-tree.ts';
import { lineOf, NOW } from './cases.ts';

// A case is a folder of fixtures/plan: `base` and `head` as two trees of a namespaces repo, and where it matters
//   evidence.json   what is known of the change (contracts, --evidence); its author is the actor
//   COMMIT/         the tree at a commit that somebody reviewed
//   applied/        what is applied, by policies of its own
//   with/NAME/      the trees of other open changes (contracts, plan --with)
//   now.txt         when it is judged, in ISO 8601
// What base/policies does not have comes from the pinned fixtures/policies, which the product's edits do not churn.
// Of the platform's own files (policies, prism.yaml, .github, CODEOWNERS) a tree other than base holds only those it
// adds or edits. A base without any is a bootstrap: the head's judge.

export const PLAN_CASES: readonly string[] = readdirSync(join('fixtures', 'plan')).sort();

export interface CaseReport extends PlanReport {
  readonly overlaps: Conflicts['overlaps'];
}

const at = (name: string, ...parts: string[]) => join('fixtures', 'plan', name, ...parts);

const textOf = (name: string, file: string): string | undefined =>
  existsSync(at(name, file)) ? readFileSync(at(name, file), 'utf8') : undefined;

function policySetOf(root: string): PolicySet {
  const own = readPolicySources(root);
  const names = new Set(own.policies.map(({ path }) => path));
  const pinned = readPolicySources('fixtures').policies.filter(({ path }) => !names.has(path));
  const { policySet, diagnostics } = loadPolicySet({ ...own, policies: [...own.policies, ...pinned] });
  if (!policySet) throw new Error(JSON.stringify(diagnostics, undefined, 2));
  return policySet;
}

const membersOf = (root: string, policySet: PolicySet): Member[] =>
  existsSync(root)
    ? sortMembers(
        readWorkingTree(root, policySet.settings.requests).requests.map((source) =>
          judgedMember(canonicalDigest({ ...source, path: '' }), source, policySet),
        ),
      )
    : [];

/** The platform's own files that a tree adds to the base or edits. */
function guardedIn(tree: string, base: string, { settings }: PolicySet): GuardedFile[] {
  const read = (root: string): ReadonlyMap<string, string> =>
    new Map(
      (existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [])
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path): [string, string] => [path.slice(root.length + 1), readFileSync(path, 'utf8')])
        .filter(([path]) => isGuarded(path, settings.policies)),
    );
  const before = read(base);
  return [...read(tree)]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path, text]) => ({ path, id: canonicalDigest(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

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

export function planCase(name: string): ChangePlan & { readonly report: CaseReport } {
  const [baseRoot, headRoot] = [at(name, 'base'), at(name, 'head')];
  const bootstrap = !existsSync(join(baseRoot, 'policies')) && !existsSync(join(baseRoot, 'prism.yaml'));
  const policySet = bootstrap ? guidedOnly(policySetOf(headRoot)) : policySetOf(baseRoot);
  const evidence = JSON.parse(textOf(name, 'evidence.json') ?? 'null') as Evidence | null;
  const [base, head] = [membersOf(baseRoot, policySet), membersOf(headRoot, policySet)];
  const plan = planChange(base, head, policySet, {
    ...NOBODY,
    evidence: evidence ?? undefined,
    actor: evidence?.author ?? undefined,
    now: Date.parse(textOf(name, 'now.txt')?.trim() ?? new Date(NOW).toISOString()),
    bootstrap,
    applied: appliedOf(name),
    fileAt: (commit, namespace) =>
      membersOf(at(name, commit), policySet)
        .find(({ holding }) => holding?.namespace === namespace)
        ?.judged(),
    guarded: guardedIn(headRoot, baseRoot, policySet),
    guardedAt: (commit) =>
      existsSync(at(name, commit)) ? guardedIn(at(name, commit), baseRoot, policySet) : undefined,
  });
  const { diagnostics, overlaps } = conflictsOf(name, base, head, policySet);
  const all = sortDiagnostics([...plan.report.diagnostics, ...diagnostics]);
  return { ...plan, report: { ...plan.report, diagnostics: all, overlaps } };
}

function conflictsOf(
  name: string,
  base: readonly Member[],
  head: readonly Member[],
  policySet: PolicySet,
): Conflicts {
  const others = existsSync(at(name, 'with')) ? readdirSync(at(name, 'with')).sort() : [];
  if (others.length === 0) return { diagnostics: [], overlaps: [] };
  const open = others.map((other) => ({
    name: other,
    head: membersOf(at(name, 'with', other), policySet),
  }));
  return findConflicts(base, [{ name: 'this change', head }, ...open], policySet);
}

function appliedOf(name: string): ReadonlyMap<string, Applied> | undefined {
  if (!existsSync(at(name, 'applied'))) return undefined;
  const policySet = policySetOf(at(name, 'applied'));
  const { report, accepted } = planChange([], membersOf(at(name, 'applied'), policySet), policySet, NOBODY);
  return new Map(
    [...report.configs].map(([namespace, { after }]) => [
      namespace,
      {
        prior: { request: accepted.get(namespace)!.judged().request!, config: after! },
        unfinished: undefined,
        created_at: null,
      },
    ]),
  );
}

/** What a case comes to, a line each: the verdict, the changes, and the findings with what to do about an error. */
export function outcomeOf(report: CaseReport): string {
  const { result, plan, diagnostics, wouldMove, guarded, overlaps } = report;
  const summary = plan
    ? Object.entries(plan.summary)
        .map(([action, number]) => `${number} ${action}`)
        .join(', ')
    : 'no plan';
  return [
    `${result}: ${summary}`,
    ...(plan?.changes ?? []).flatMap(changeLines),
    ...(guarded ? ['platform files', approvalLine(guarded.approval)] : []),
    ...wouldMove.map(
      ({ namespace, from, to, because }) => `would move: ${namespace} from ${from} to ${to} (${because})`,
    ),
    ...diagnostics
      .filter(({ error }) => error.code !== 'IDENTITY_UNCHECKED')
      .flatMap((one) => [
        `${one.existing ? 'existing: ' : ''}${lineOf(one)}`,
        ...(one.severity === 'error' && !one.existing ? [`  help: ${one.error.details.recommendation}`] : []),
      ]),
    ...overlaps.map(({ file, names }) => `overlap: ${names.join(' and ')} change ${file}`),
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
  ...approvals.map(approvalLine),
  ...(action === 'create' ? [] : steps).map(
    (step) =>
      `  step: ${step.section} ${step.system}: ${step.action} ${step.resource}${step.risk === 'safe' ? '' : `, ${step.risk}`}${step.reversible ? '' : ', irreversible'}`,
  ),
];

const approvalLine = (one: Change['approvals'][number]): string =>
  `  approval: ${one.for} by ${one.by}: ${one.status}${one.because ? ` (${one.because})` : ''}`;
