import { NO_REST, type Rest } from './affected-part.ts';
import { authorizeGuardedFiles, type GuardedFile } from './authorize/authorize-guarded-files.ts';
import { notAuthorized } from './authorize/not-authorized.ts';
import { peopleOf } from './authorize/people.ts';
import { PROSE } from './diagnostics/codes.ts';
import { type Finding, finding } from './diagnostics/finding.ts';
import type { Params } from './diagnostics/params.ts';
import { sortDiagnostics } from './diagnostics/sort-diagnostics.ts';
import { type Edits, findEdits } from './find-edits.ts';
import { type ChangeJudging, type JudgedEdit, judgeEdit } from './judge-edit.ts';
import { rejects, verdictOf } from './judge-file.ts';
import { type JudgedTree, judgeBase, judgeHead, type Member } from './judge-trees.ts';
import { limitDeletions } from './limit-deletions.ts';
import { locateAcross, locateAtRoot, locateFinding } from './locate-finding.ts';
import type { Diagnostic, Result } from './model/diagnostics.gen.ts';
import type { Change, PlanApproval } from './model/plan.gen.ts';
import type { PlanReport, QuotaChange } from './model/plan-report.ts';
import { openMembers } from './open-members.ts';
import { parseSource } from './parse/parse-source.ts';
import { planHead, type StateStanding } from './plan/plan-head.ts';
import { type PolicySet, QUOTA_RESOURCES } from './policy/policy-set.ts';

export interface ChangeOptions extends Omit<ChangeJudging, 'people'> {
  /** Login; undefined: not known, which is reported and never taken as passed. */
  readonly actor: string | undefined;
  /** Commits, and what people call the base; null where there is none. */
  readonly base: { readonly commit: string | null; readonly name: string | null };
  readonly head: { readonly commit: string | null };
  readonly bootstrap: boolean;
  /** The platform's own files that the change edits, and those it edited at a commit somebody reviewed. */
  readonly guarded: readonly GuardedFile[];
  guardedAt(commit: string): readonly GuardedFile[] | undefined;
  /** What there is to say of the policies that judge, which is old, and of those that the change would bring. */
  readonly policyFindings?: readonly Diagnostic[];
  /**
   * Whether a wrong request holds only itself and leaves the others their plan, as at apply (semantics 3); what is wrong
   * with the policies always holds everything.
   */
  readonly apart?: boolean | undefined;
  /** The applied state that the base and `applied` are of; left out: none. */
  readonly state?: StateStanding | undefined;
  /** What is known of the rest of both trees, when only a part of them is given. */
  readonly rest?: Rest | undefined;
}

export interface ChangePlan {
  readonly report: PlanReport;
  /** Of the head, by name; of the part that is given, like the quotas. */
  readonly accepted: ReadonlyMap<string, Member>;
  /** Names of which there is nothing to be done and that may be as they are; with `applied` all of those. */
  readonly kept: ReadonlySet<string>;
  readonly quotas: JudgedTree['quotas'];
}

/**
 * What a change does, how risky it is and who must approve it (semantics 2 and 7): both trees by the same policies.
 * Pure; the order of files is of no account.
 *
 * @param base In path order, like `head`.
 */
export function planChange(
  base: readonly Member[],
  head: readonly Member[],
  policySet: PolicySet,
  options: ChangeOptions,
): ChangePlan {
  const rest = options.rest ?? NO_REST;
  const old = judgeBase(base, policySet);
  const fresh = judgeHead(head, old.holders, policySet, options.applied);
  const found = findEdits(base, head, old, fresh, options.applied !== undefined);
  const judging = { ...options, people: peopleOf(options.actor, options.evidence, policySet) };
  const judged = found.edits.map((edit) => judgeEdit(edit, judging, policySet));
  const limit = limitDeletions(judged, policySet, options);
  const guarded = authorizeGuardedFiles(options.guarded, judging, policySet);
  const files = rest.files + head.length;

  const isExisting = (file: string) => file !== '.' && !found.touchedFiles.has(file);
  const diagnostics = sortDiagnostics([
    ...[...locateTreeFindings(head, fresh, policySet), ...head.flatMap((member) => member.diagnostics)].map(
      (one) => (isExisting(one.location.file) ? { ...one, existing: true } : one),
    ),
    ...rest.diagnostics,
    ...(options.policyFindings ?? []),
    ...judged.flatMap((one) => locateEditFindings(one, policySet)),
    ...found.unconfirmed.map((member) => locateGone(member, unconfirmedDeletion(member), policySet)),
    ...found.buried.flatMap((member) => unauthorizedRemoval(member, judging, policySet)),
    ...[...limit.findings, ...guarded.findings, ...runFindings(files, base.length, judging, policySet)].map(
      (one) => locateAtRoot(one, policySet),
    ),
  ]);
  const result = resultOf(diagnostics, options);
  const changes = judged.flatMap((one) => changeOf(one, limit.held));
  const unchanged = rest.unchanged + found.unchanged + judged.filter(isKept).length;
  const origin = {
    base: options.base.commit,
    head: options.head.commit,
    policy_digest: policySet.digest,
    state: options.state ?? null,
  };
  const report: PlanReport = {
    result,
    plan: result === 'rejected' ? null : { ...planHead(changes, unchanged, origin), changes },
    namespaces: files,
    diagnostics,
    quotas: quotaChanges(found, base, head, old, fresh),
    configs: new Map(
      judged.flatMap(({ edit, plan }) => (plan?.draft ? [[edit.namespace, plan.configs]] : [])),
    ),
    guarded: guarded.approval && {
      files: options.guarded.map(({ path }) => path),
      approval: guarded.approval,
    },
    wouldMove: judged.flatMap(({ plan }) => plan?.wouldMove ?? []),
    bootstrap: options.bootstrap,
    base: options.base.name,
  };
  const kept = judged.filter((one) => isKept(one) && !isHeld(one)).map(({ edit }) => edit.namespace);
  return { report, accepted: fresh.accepted, kept: new Set(kept), quotas: fresh.quotas };
}

function resultOf(
  diagnostics: readonly Diagnostic[],
  { apart, policyFindings = [] }: Pick<ChangeOptions, 'apart' | 'policyFindings'>,
): Result {
  const fresh = diagnostics.filter(({ existing }) => !existing);
  const result = verdictOf(fresh);
  if (!apart || result !== 'rejected') return result;
  const ofAll = new Set(policyFindings);
  const holdsAll = fresh.some((one) => rejects(one) && (ofAll.has(one) || one.location.file === '.'));
  return holdsAll ? result : 'blocked';
}

/** Accepted, and nothing to be done for it. */
const isKept = ({ edit, plan }: JudgedEdit): boolean => edit.accepted && !plan?.draft;

const isHeld = ({ findings, approvals }: JudgedEdit): boolean =>
  approvals.some(({ status }) => status !== 'granted') ||
  findings.some(({ code }) => PROSE[code].severity === 'error');

function changeOf({ edit, plan, findings, approvals }: JudgedEdit, held: ReadonlySet<string>): Change[] {
  if (!plan?.draft) return [];
  const isMissing = (approval: PlanApproval) => approval.status !== 'granted';
  // What no approval lifts is a reason, so that nobody looks for whom to ask.
  const reasons = [
    ...findings.flatMap((one) =>
      one.code === 'NOT_AUTHORIZED'
        ? [PROSE.NOT_AUTHORIZED.message(one.params as Params['NOT_AUTHORIZED'])]
        : [],
    ),
    ...(held.has(edit.namespace) ? ['the change deletes more namespaces than max_deletions'] : []),
  ].map((reason) => `blocked: ${reason}`);
  const blocked = approvals.some(isMissing) || reasons.length > 0;
  return [
    { ...plan.draft, reasons: [...reasons, ...plan.draft.reasons], approvals: [...approvals], blocked },
  ];
}

function locateTreeFindings(head: readonly Member[], { findings }: JudgedTree, policySet: PolicySet) {
  return locateAcross(findings, openMembers(head), policySet);
}

function locateEditFindings({ edit, findings }: JudgedEdit, policySet: PolicySet): Diagnostic[] {
  if (findings.length === 0) return [];
  const file = parseSource(edit.after.judged().source);
  return findings.map((one) => locateFinding(one, file, edit.namespace, policySet));
}

/** At the file as it was: there is no other. */
const locateGone = ({ judged, holding }: Member, found: Finding, policySet: PolicySet): Diagnostic =>
  locateFinding(found, parseSource(judged().source), holding!.namespace, policySet);

const unconfirmedDeletion = ({ holding }: Member): Finding =>
  finding('DELETION_NOT_CONFIRMED', ['namespace'], { namespace: holding!.namespace });

/** The name is free again without its file, so it is not for others to take that away. */
const unauthorizedRemoval = (member: Member, judging: ChangeJudging, policySet: PolicySet): Diagnostic[] =>
  notAuthorized([member.holding!.team], judging, policySet).map((one) => locateGone(member, one, policySet));

function runFindings(files: number, before: number, { people }: ChangeJudging, { settings }: PolicySet) {
  if (files === 0 && before === 0) return [finding('NOTHING_TO_COMPILE', [], { globs: settings.requests })];
  return people.authors.length === 0 ? [finding('IDENTITY_UNCHECKED', [], {})] : [];
}

/** Of every team that has a file among those that differ, whichever side it is on. */
function quotaChanges(
  { touchedFiles }: Edits,
  base: readonly Member[],
  head: readonly Member[],
  old: JudgedTree,
  fresh: JudgedTree,
): QuotaChange[] {
  const teams = new Set(
    [...base, ...head].flatMap(({ file, holding }) =>
      holding && touchedFiles.has(file) ? [holding.team] : [],
    ),
  );
  return [...teams].sort().flatMap((team) => {
    const [was, is] = [old.quotas.get(team), fresh.quotas.get(team)];
    return QUOTA_RESOURCES.flatMap((resource): QuotaChange[] => {
      const limit = (is ?? was)?.[resource].limit;
      if (limit === undefined) return [];
      return [{ team, resource, before: was?.[resource].used ?? 0, after: is?.[resource].used ?? 0, limit }];
    });
  });
}
