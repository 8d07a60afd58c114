import { sortDiagnostics } from '../core/diagnostics/sort-diagnostics.ts';
import type { Diagnostic } from '../core/model/diagnostics.gen.ts';
import type { Evidence } from '../core/model/evidence.gen.ts';
import type { Change } from '../core/model/plan.gen.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import type { ChangeOptions, ChangePlan } from '../core/plan-change.ts';
import { isOpen } from '../core/report/plan-approvals.ts';
import type { PullRequest } from '../github/pull-request.ts';
import type { OpenedChange } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';
import type { JudgedGuarded } from './judge-guarded.ts';

/** GitHub's own account for those that were deleted: it is a member of no team. */
export const NOBODY = 'ghost';

/** Who is behind a part of what was merged: a pull request and its people, or whoever pushed. */
export interface Origin {
  /** `pull request 12`, `a push`. */
  readonly name: string;
  readonly actor: string;
  /** Of a pull request as it was merged; left out: nobody reviewed it. */
  readonly evidence?: Evidence | undefined;
  readonly pull?: PullRequest | undefined;
  /** What its files were at a commit that somebody reviewed. */
  readonly fileAt?: ChangeOptions['fileAt'];
}

/** Of a file, relative to the root: everybody who changed it, the last one first. Origins of the same name are the same. */
export type OriginsOf = (file: string) => readonly Origin[];

/** What of a report one origin brought: its changes, findings and files of the platform. */
export interface MergedPart {
  readonly origin: Origin;
  readonly report: PlanReport;
}

export interface AuthorizedMerge {
  readonly planned: ChangePlan;
  /** Of each origin that brought something. */
  readonly parts: readonly MergedPart[];
}

interface JudgedOrigin {
  readonly origin: Origin;
  readonly planned: ChangePlan;
}

/**
 * The plan of what was merged, each change judged by the people who brought it (security 3): a change whose origin
 * cannot justify it is blocked, and all are where the platform's own files were edited by somebody who may not. What is
 * wrong with a request holds that one. Where several brought a file, each of them must justify all of what became of
 * it: else an expert's later edit would approve what nobody has approved before. What has begun is gone on with.
 *
 * @param files Those that `changedFiles` gives.
 * @param begun Digest of the change that has begun, by namespace.
 */
export function authorizeMerged(
  opened: OpenedChange,
  files: readonly string[],
  originsOf: OriginsOf,
  guarded: Pick<JudgedGuarded, 'approved' | 'edits'>,
  begun: ReadonlyMap<string, string>,
): AuthorizedMerge {
  const plans = new Map<string, JudgedOrigin>();
  const judged = (origin: Origin): JudgedOrigin => {
    const { name, actor, evidence, fileAt = opened.options.fileAt } = origin;
    const one = plans.get(name) ?? {
      origin,
      planned: planOpened({ ...opened, options: { ...opened.options, actor, evidence, fileAt } }),
    };
    plans.set(name, one);
    return one;
  };
  const allByFile = new Map(files.map((file) => [file, originsOf(file).map(judged)]));
  const byFile = new Map([...allByFile].map(([file, [last]]) => [file, last!]));
  const unapproved = guarded.edits.find(({ approval }) => isOpen(approval));
  for (const { origin } of guarded.edits) judged(origin);
  const whole = judged((unapproved ?? guarded.edits[0])?.origin ?? originsOf('')[0]!);
  const ofFile = (file: string | undefined) => (file === undefined ? undefined : byFile.get(file)) ?? whole;
  const fresh = [...plans.values()].flatMap((one) =>
    one.planned.report.diagnostics.flatMap((diagnostic) => {
      const owner = diagnostic.existing ? whole : ofFile(diagnostic.location.file);
      return owner === one ? [{ one, diagnostic }] : [];
    }),
  );
  const { report, kept } = whole.planned;
  const fileOf = (namespace: string): string | undefined => whole.planned.accepted.get(namespace)?.file;
  const changes = (report.plan?.changes ?? []).map((change) => {
    // Whoever else claims the name has no part in it.
    const file = fileOf(change.namespace);
    const one = ofFile(file);
    const own = sameChange(one, change);
    if (!guarded.approved) return { one, change: hold(own ?? change, NOT_APPROVED) };
    if (change.digest === begun.get(change.namespace)) return { one, change };
    if (!own) return { one, change: hold(change, NOT_THE_SAME) };
    const others = file === undefined ? [] : (allByFile.get(file) ?? []).slice(1);
    const doubtful = others.find((other) => sameChange(other, change)?.blocked !== false);
    return { one, change: doubtful ? hold(own, notJustified(doubtful.origin)) : own };
  });
  const isKept = (namespace: string): boolean =>
    guarded.approved &&
    (allByFile.get(fileOf(namespace) ?? '') ?? []).every(({ planned }) => planned.kept.has(namespace));
  const edited = [...new Set(guarded.edits.flatMap(({ files }) => files))];
  const approval = (unapproved ?? guarded.edits[0])?.approval;
  const withParts = (of: JudgedOrigin | undefined): PlanReport => {
    const mine = <T extends { readonly one: JudgedOrigin }>(all: readonly T[]): T[] =>
      all.filter(({ one }) => of === undefined || one === of);
    return {
      ...report,
      plan: report.plan && { ...report.plan, changes: mine(changes).map(({ change }) => change) },
      diagnostics: sortDiagnostics(mine(fresh).map(({ diagnostic }) => diagnostic)),
      guarded: approval ? { files: edited, approval } : report.guarded,
    };
  };
  const all = withParts(undefined);
  const planned = {
    ...whole.planned,
    kept: new Set([...kept].filter(isKept)),
    report: { ...all, result: resultOf(all) },
  };
  const parts = [...plans.values()].map((one): MergedPart => {
    const part = withParts(one);
    const own = guarded.edits.find(({ origin }) => origin.name === one.origin.name);
    const diagnostics = part.diagnostics.filter(({ existing }) => !existing);
    return {
      origin: one.origin,
      report: {
        ...part,
        result: resultOf({ ...part, diagnostics }),
        diagnostics,
        guarded: own ? { files: own.files, approval: own.approval } : null,
      },
    };
  });
  return {
    planned,
    parts: parts.filter(
      ({ report: { plan, diagnostics, guarded: own } }) =>
        (plan?.changes.length ?? 0) > 0 || diagnostics.length > 0 || own !== null,
    ),
  };
}

const sameChange = ({ planned }: JudgedOrigin, { digest }: Change): Change | undefined =>
  planned.report.plan!.changes.find((change) => change.digest === digest);

function resultOf({
  plan,
  diagnostics,
}: Pick<PlanReport, 'plan'> & { readonly diagnostics: readonly Diagnostic[] }): PlanReport['result'] {
  if (plan === null) return 'rejected';
  const isHeld =
    plan.changes.some(({ blocked }) => blocked) ||
    diagnostics.some(({ existing, severity }) => !existing && severity === 'error');
  return isHeld ? 'blocked' : 'accepted';
}

const hold = (change: Change, reason: string): Change => ({
  ...change,
  blocked: true,
  reasons: [reason, ...change.reasons],
});

/** A grant that moves it has its time, and that is when it was merged. */
const NOT_THE_SAME = 'blocked: at the time of its merge it was another change';
const NOT_APPROVED = "blocked: the platform's own files were edited without the approval they need";
const notJustified = ({ name }: Origin): string =>
  `blocked: ${name} changed it too, and its people cannot justify what has become of it`;
