import type { Change, FieldChange, Plan, PlanApproval, Step } from '../model/plan.gen.ts';
import type { PlanHead } from '../model/plan-head.ts';
import type { WouldMove } from '../model/plan-report.ts';
import { clip } from './escape.ts';
import { markdownCode, markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { type MigrationStage, migrationStages, stagesLeftOut } from './migration-stages.ts';
import { isOpen } from './plan-approvals.ts';
import { describeSetting, SECTIONS, stepLists } from './plan-steps.ts';
import { actionTally, count } from './tally.ts';
import { toldReasons } from './told-reasons.ts';

/** plan.md: the same as plan.json, for a person; and what stays though today's policies would move it. */
export const renderPlanMarkdown = (plan: Plan, wouldMove: readonly WouldMove[] = []): string =>
  [
    ...planMarkdownChunks(plan, plan.changes.map(overviewRow), plan.changes.map(changeSection), wouldMove),
  ].join('');

/** plan.md in pieces, from what `overviewRow` and `changeSection` make of each change in one pass. */
export function* planMarkdownChunks(
  plan: PlanHead,
  overviewRows: readonly string[],
  sections: Iterable<string>,
  wouldMove: readonly WouldMove[] = [],
): Generator<string> {
  yield `# Plan\n\n${summarySentence(plan)}\n\n`;
  if (overviewRows.length > 0) yield `${OVERVIEW_HEAD}${overviewRows.join('')}\n${LEGEND}\n\n`;
  yield* sections;
  if (wouldMove.length > 0) yield moves(wouldMove);
  yield provenance(plan);
}

function summarySentence({ summary }: PlanHead): string {
  const unchanged = `${summary.unchanged} unchanged`;
  const actions = actionTally(summary);
  return actions === '' ? `**Nothing to do**: ${unchanged}.` : `**${actions}**, ${unchanged}.`;
}

const LEGEND =
  'Steps stand in the order of execution; each waits for the one before it unless it says otherwise.';

const OVERVIEW_HEAD = markdownHead([
  'Namespace',
  'Team',
  'Action',
  'Risk',
  ...SECTIONS.map(({ title }) => `${title}:`),
]);

/** A change's row in the table at the start. */
export function overviewRow(change: Change): string {
  const steps = SECTIONS.map(({ section }) => change.steps.filter((step) => step.section === section).length);
  return markdownRow([
    `[${markdownText(change.namespace)}](#${anchor(change)})`,
    markdownText(change.team),
    change.blocked ? `${change.action}, **blocked**` : change.action,
    emphasizeRisk(change.risk),
    ...steps.map((number) => (number === 0 ? '' : String(number))),
  ]);
}

/** The title of a section, which no other heading can equal: the action is its last word. */
const title = (change: Change): string => `${change.namespace}: ${change.action}`;

/** As GitHub makes one of a heading. */
const anchor = (change: Change): string =>
  encodeURIComponent(
    title(change)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** A change's own section: why, who approves, and the steps. */
export function changeSection(change: Change): string {
  const facts = [
    `team ${markdownText(change.team)}`,
    `risk ${emphasizeRisk(change.risk)}`,
    count(change.steps.length, 'step'),
  ];
  return [
    `## ${markdownText(title(change))}\n\n${facts.join(' · ')}\n\n`,
    change.blocked ? `**Blocked**: apply holds this change until ${untilWhat(change)}.\n\n` : '',
    bullets([...toldReasons(change).map(markdownText), ...change.approvals.map(approvalLine)]),
    chainLine(change),
    change.action === 'create' ? folded(change.fields) : fieldTable(change.fields),
    orderLine(change),
    stageSection(change),
    stepLists(change.steps),
  ].join('');
}

/** What no approval lifts stands among the reasons. */
const untilWhat = ({ approvals }: Change): string =>
  approvals.some(isOpen) ? 'it is approved' : 'what blocks it is put right';

/** Of what deletes and moves: up to where there is a way back. */
function orderLine({ action, steps }: Change): string {
  const first = steps.findIndex(({ reversible }) => !reversible);
  if (first === -1 || (action !== 'delete' && action !== 'migrate')) return '';
  return `From step ${first + 1} on it cannot be undone.\n\n`;
}

function stageSection({ steps }: Change): string {
  const table = stageTable(steps);
  return table === '' ? '' : `**Stages**\n\n${table}\n`;
}

/**
 * Stages of a migration: what is done, what must hold before the next, the way back and the way out; then the stages
 * that it does without. Empty where there are none.
 */
export function stageTable(steps: readonly Step[]): string {
  const stages = migrationStages(steps);
  if (stages.length === 0) return '';
  const missing = stagesLeftOut(steps).map(
    ({ stage, because }) => `- No **${sentence(stage)}**: ${sentence(because)}\n`,
  );
  return [
    markdownHead(['Stage', 'What', 'Gate', 'Rollback', 'Abort']),
    ...stages.map(stageRow),
    ...(missing.length === 0 ? [] : ['\n', ...missing]),
  ].join('');
}

const stageRow = ({ stage, steps, gate, rollback, abort }: MigrationStage): string =>
  markdownRow([
    `**${sentence(stage)}**`,
    [
      ...steps.slice(0, MOST_STAGE_STEPS).map(({ action, resource }) => {
        const what = markdownText(clip(action, 100));
        return `${what} ${markdownCode(clip(resource, 100))}`;
      }),
      ...(steps.length > MOST_STAGE_STEPS ? [`${steps.length - MOST_STAGE_STEPS} more`] : []),
    ].join('<br>'),
    sentence(gate),
    sentence(rollback),
    sentence(abort),
  ]);

const MOST_STAGE_STEPS = 6;

const sentence = (text: string | undefined): string => markdownText(clip(text ?? '', 300));

function moves(wouldMove: readonly WouldMove[]): string {
  const rows = wouldMove.map(({ namespace, team, from, to, because }) =>
    markdownRow([
      markdownText(namespace),
      markdownText(team),
      markdownText(from),
      markdownText(to),
      markdownCode(because),
    ]),
  );
  return [
    '## Would move\n\n',
    "Today's policies would place these elsewhere. They stay where they are until a grant with `migrate: true` names them.\n\n",
    `${markdownHead(['Namespace', 'Team', 'From', 'To', 'Because'])}${rows.join('')}\n`,
  ].join('');
}

const bullets = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${lines.map((line) => `- ${line}\n`).join('')}\n`;

const APPROVAL_WORDS: Readonly<Record<PlanApproval['status'], string>> = {
  missing: '**needs approval** by',
  invalid: '**approval does not count**, needed by',
  granted: 'approved by',
};

const approvalLine = ({ for: what, by, status, because }: PlanApproval): string => {
  const line = `${markdownCode(what)} ${APPROVAL_WORDS[status]} ${markdownText(by)}`;
  return because === undefined ? line : `${line}: ${markdownText(because)}`;
};

/** What a call goes through, which the proxy is told. */
function chainLine(change: Change): string {
  for (const { section, spec } of change.steps) {
    if (section === 'proxy' && Array.isArray(spec.chain)) {
      return `Chain: ${spec.chain.map((link) => markdownCode(String(link))).join(' → ')}\n\n`;
    }
  }
  return '';
}

/** Of a new namespace every setting is a change, and the steps show what matters. */
const folded = (fields: readonly FieldChange[]): string =>
  fields.length === 0
    ? ''
    : `<details>\n<summary>Why: ${count(fields.length, 'decision')}</summary>\n\n${fieldTable(fields)}</details>\n\n`;

function fieldTable(fields: readonly FieldChange[]): string {
  if (fields.length === 0) return '';
  const rows = fields.map((field) =>
    markdownRow([
      markdownCode(field.path),
      value(field.path, field.before),
      value(field.path, field.after),
      markdownText(field.because),
    ]),
  );
  return `${markdownHead(['Setting', 'Before', 'After', 'Because'])}${rows.join('')}\n`;
}

const value = (path: string, of: unknown): string =>
  of === null || of === undefined ? 'none' : markdownCode(describeSetting(path, of));

const emphasizeRisk = (risk: Change['risk']): string => (risk === 'safe' ? risk : `**${risk}**`);

/** What the plan was made from, which apply compares before it carries the plan out. */
function provenance(plan: PlanHead): string {
  const commit = (of: string | null) => (of === null ? 'no commit' : markdownCode(of));
  const state =
    plan.state === null ? 'none' : `${markdownCode(plan.state.lineage)}, serial ${plan.state.serial}`;
  return [
    '## Made from\n\n',
    `- Base: ${commit(plan.base.commit)}\n- Head: ${commit(plan.head.commit)}\n- State: ${state}\n`,
    `- Policies: ${markdownCode(plan.policy_digest)}\n- Plan: ${markdownCode(plan.digest)}\n`,
  ].join('');
}
