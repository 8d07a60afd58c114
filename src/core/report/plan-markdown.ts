import type { Change, FieldChange, Plan, PlanApproval } from '../model/plan.gen.ts';
import type { PlanHead } from '../model/plan-head.ts';
import { markdownCode, markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { describeValue, SECTIONS, stepLists } from './plan-steps.ts';
import { count } from './tally.ts';

/** plan.md: the same as plan.json, for a person. */
export const renderPlanMarkdown = (plan: Plan): string =>
  [...planMarkdownChunks(plan, plan.changes.map(overviewRow), plan.changes.map(changeSection))].join('');

/** plan.md in pieces, from what `overviewRow` and `changeSection` make of each change in one pass. */
export function* planMarkdownChunks(
  plan: PlanHead,
  overviewRows: readonly string[],
  sections: Iterable<string>,
): Generator<string> {
  yield `# Plan\n\n${summarySentence(plan)}\n\n`;
  if (overviewRows.length > 0) yield `${OVERVIEW_HEAD}${overviewRows.join('')}\n${LEGEND}\n\n`;
  yield* sections;
  yield provenance(plan);
}

function summarySentence({ summary }: PlanHead): string {
  const parts = (['create', 'update', 'migrate', 'delete'] as const)
    .filter((action) => summary[action] > 0)
    .map((action) => `${summary[action]} to ${action}`);
  const unchanged = `${summary.unchanged} unchanged`;
  return parts.length === 0 ? `**Nothing to do**: ${unchanged}.` : `**${parts.join(', ')}**, ${unchanged}.`;
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
    change.blocked ? '**Blocked**: apply holds this change until it is approved.\n\n' : '',
    bullets([...change.reasons.map(markdownText), ...change.approvals.map(approvalLine)]),
    chainLine(change),
    change.action === 'create' ? folded(change.fields) : fieldTable(change.fields),
    stepLists(change.steps),
  ].join('');
}

const bullets = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${lines.map((line) => `- ${line}\n`).join('')}\n`;

const APPROVAL_WORDS: Readonly<Record<PlanApproval['status'], string>> = {
  missing: '**needs approval** by',
  invalid: '**approval does not count**, needed by',
  granted: 'approved by',
};

const approvalLine = (approval: PlanApproval): string =>
  `${markdownCode(approval.for)} ${APPROVAL_WORDS[approval.status]} ${markdownText(approval.by)}`;

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
      value(field.before),
      value(field.after),
      markdownText(field.because),
    ]),
  );
  return `${markdownHead(['Setting', 'Before', 'After', 'Because'])}${rows.join('')}\n`;
}

const value = (of: unknown): string =>
  of === null || of === undefined ? 'none' : markdownCode(describeValue(of));

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
