import type { Change, Plan } from '../model/plan.gen.ts';
import type { PlanReport } from '../model/plan-report.ts';
import { clip, shellWord, visible } from './escape.ts';
import { groupBy } from './group-by.ts';
import { type Paint, painter } from './paint.ts';
import { approvalTally, isOpen, neededApprovals } from './plan-approvals.ts';
import { byRisk, needsEyes } from './plan-order.ts';
import { approvalLines, changeBlock, headFlag, type Layout } from './plan-text-change.ts';
import { changeLines } from './plan-text-lines.ts';
import { planVerdict } from './plan-verdict.ts';
import { notableQuotas, quotaLines } from './quota-bars.ts';
import { actionTally, count, riskTally, thousands } from './tally.ts';
import { wrapText } from './wrap-text.ts';

export interface PlanTextOptions {
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width?: number | undefined;
  /** What the change is called, for a command that reads it again; left out: the working tree. */
  readonly head?: string | undefined;
}

/** Changes shown whole, and then those shown in a line each; what comes after is counted. */
const MOST_BLOCKS = 20;
const MOST_LINES = 80;
/** So many safe creations are as short in whole as in lines. */
const FEW_CREATIONS = 3;
const MOST_LISTED = 10;

/** A plan for a terminal: verdict and counts first, then each change, worst first. Findings are not part of it. */
export function renderPlanText(report: PlanReport, { color, width = 80, head }: PlanTextOptions): string {
  const paint = painter(color);
  const layout: Layout = { paint, width, head };
  const { plan } = report;
  const parts = [
    headLines(report, paint, width),
    guardedLines(report, layout),
    // Where nothing would be done nothing is taken or given back either.
    ...(plan ? [...changeParts(plan, report, layout), quotaPart(report, paint, width)] : []),
    wouldMoveLines(report, paint, width),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n');
}

const RESULTS = { accepted: 'good', blocked: 'waiting', rejected: 'bad' } as const;

function headLines(report: PlanReport, paint: Paint, width: number): string[] {
  const { result, plan, base, bootstrap } = report;
  const { says, next } = planVerdict(report);
  const [first = '', ...rest] = wrapText(`${result}: ${says}`, width);
  return [
    paint(RESULTS[result], first),
    ...rest,
    ...indented(next, width),
    ...(plan && plan.changes.length > 0 ? countLines(plan, report, width) : []),
    ...(bootstrap
      ? indented(
          'The base has no policies yet: those of this change judged it, guided requests only, and nothing is applied.',
          width,
        )
      : []),
    ...(plan && base === null
      ? indented('Compared with nothing: every namespace counts as new.', width)
      : []),
  ];
}

function countLines(plan: Plan, report: PlanReport, width: number): string[] {
  const against = report.base === null ? '' : `Against ${clip(report.base, 100)}: `;
  const approvals = neededApprovals(report);
  const open = groupBy(
    approvals.filter(({ approval }) => isOpen(approval)),
    ({ approval }) => approval.by,
  );
  const people = [...open].map(([by, waiting]) => `${count(waiting.length, 'approval')} by ${clip(by, 300)}`);
  return [
    ...indented(
      `${against}${actionTally(plan.summary)}; ${thousands(plan.summary.unchanged)} unchanged`,
      width,
    ),
    ...indented(`Risk: ${riskTally(plan.changes)}`, width),
    ...(approvals.length > 0 ? indented(`Approvals: ${approvalTally(approvals)}`, width) : []),
    ...people.slice(0, MOST_LISTED).flatMap((line) => listed(line, width)),
    ...(people.length > MOST_LISTED ? [`    - and ${count(people.length - MOST_LISTED, 'other')}`] : []),
  ];
}

const indented = (text: string, width: number, indent = 2): string[] =>
  text === '' ? [] : wrapText(text, width - indent).map((line) => ' '.repeat(indent) + line);

const listed = (text: string, width: number): string[] =>
  wrapText(text, width - 6).map((line, index) => (index === 0 ? `    - ${line}` : `      ${line}`));

/** What needs eyes, then safe changes, then safe creations, of which many are lines. */
function changeParts(plan: Plan, { configs }: PlanReport, layout: Layout): string[][] {
  const ordered = byRisk(plan.changes);
  const creations = ordered.filter((change) => change.action === 'create' && !needsEyes(change));
  const safe = ordered.filter((change) => change.action !== 'create' && !needsEyes(change));
  const others = [...ordered.filter(needsEyes), ...safe];
  const short = creations.length > FEW_CREATIONS;
  const wholes = short ? others : [...others, ...creations];
  const blocks = wholes.slice(0, MOST_BLOCKS);
  const lines = [...wholes.slice(MOST_BLOCKS), ...(short ? creations : [])];
  const hidden = lines.slice(MOST_LINES);
  return [
    ...blocks.map((change) => changeBlock(change, configs.get(change.namespace), layout)),
    changeLines(lines.slice(0, MOST_LINES), configs, layout),
    hidden.length === 0 ? [] : hiddenLines(hidden, layout),
  ];
}

function hiddenLines(hidden: readonly Change[], { paint, width }: Layout): string[] {
  const blocked = hidden.filter((change) => change.blocked).length;
  const what = [riskTally(hidden), ...(blocked > 0 ? [`${thousands(blocked)} blocked`] : [])].join(', ');
  const text = `Not shown: ${count(hidden.length, 'more change')} (${what}). --format json lists all.`;
  return wrapText(text, width).map((line) => paint('dim', line));
}

/** Files of the platform's own that no policy is read from. */
const NO_POLICY = /(?:^|\/)(?:\.github\/|\.prism\/|CODEOWNERS$)/;

function guardedLines({ guarded, base }: PlanReport, layout: Layout): string[] {
  if (!guarded) return [];
  const { files, approval } = guarded;
  const { paint, head } = layout;
  return [
    paint('bold', "This change edits the platform's own files"),
    ...files.slice(0, MOST_LISTED).map((file) => `  ${visible(clip(file, 200))}`),
    ...(files.length > MOST_LISTED ? [`  and ${count(files.length - MOST_LISTED, 'more file')}`] : []),
    ...approvalLines(approval, layout),
    ...(base === null || files.every((file) => NO_POLICY.test(file))
      ? []
      : [
          '  What the policies do to every namespace:',
          `    ${visible(`prism impact --base ${shellWord(base)}${headFlag(head)}`)}`,
        ]),
  ];
}

function quotaPart({ quotas }: PlanReport, paint: Paint, width: number): string[] {
  const notable = notableQuotas(quotas);
  if (notable.length === 0) return [];
  const more = notable.length - MOST_LISTED;
  return [
    paint('bold', 'Quotas (+ taken, - given back)'),
    ...quotaLines(notable.slice(0, MOST_LISTED), width - 2).map((line) => `  ${line}`),
    ...(more > 0 ? [paint('dim', `  Not shown: ${more} more, none of them fuller`)] : []),
  ];
}

function wouldMoveLines({ wouldMove }: PlanReport, paint: Paint, width: number): string[] {
  if (wouldMove.length === 0) return [];
  const title = `${count(wouldMove.length, 'namespace')} would be placed elsewhere today and ${wouldMove.length === 1 ? 'stays where it is' : 'stay where they are'}`;
  const more = wouldMove.length - MOST_LISTED;
  return [
    ...wrapText(title, width).map((line) => paint('bold', line)),
    ...wouldMove
      .slice(0, MOST_LISTED)
      .flatMap(({ namespace, team, from, to, because }) => [
        `  ${visible(namespace)} (${visible(team)})`,
        ...indented(clip(`${from} → ${to}: ${because}`, 300), width, 6),
      ]),
    ...(more > 0 ? [paint('dim', `  and ${more} more`)] : []),
    ...indented('A grant with migrate: true in policies/approvals.yaml moves a namespace.', width),
  ];
}
