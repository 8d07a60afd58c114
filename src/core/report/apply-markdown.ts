import type { AppliedChange, ApplyReport } from '../model/apply-report.ts';
import { applyVerdict, outcomeTally } from './apply-verdict.ts';
import { differenceWords } from './drift-lines.ts';
import { clip } from './escape.ts';
import { markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { fillBudget, markdownSize } from './markdown-budget.ts';
import { tellsBackend } from './request-level.ts';
import { count, thousands } from './tally.ts';

export interface ApplyMarkdownOptions {
  /** `capability` keeps backend detail out (contracts, "The GitHub Action"). */
  readonly detail: 'full' | 'capability';
  /** The most it may take, in UTF-8 bytes as in UTF-16 units; at least 5,000. */
  readonly budget?: number | undefined;
}

/** A job summary may have a MiB; nobody reads so much. */
const BUDGET = 100_000;
const RESERVE = 800;
const TITLES = { done: '✅ Done', held: '⏸️ Held', failed: '❌ Failed', stopped: '⏹️ Stopped' } as const;
/** What needs eyes comes first, and is left out last. */
const OUTCOMES = ['failed', 'held', 'left', 'done'] as const;

type Piece = { readonly text: string; readonly of: 'change' | 'drift' };

/** What came of an apply, for a job summary: the verdict, then what is not done and why, drift, what is done. */
export function renderApplyMarkdown(report: ApplyReport, options: ApplyMarkdownOptions): string {
  const { detail, budget = BUDGET } = options;
  const head = headSection(report);
  const rowsOf = (outcomes: readonly string[]) =>
    OUTCOMES.filter((outcome) => outcomes.includes(outcome)).flatMap((outcome) =>
      report.changes
        .filter((change) => change.outcome === outcome)
        .map((change): Piece => ({ of: 'change', text: changeRow(change, report.dry, detail) })),
    );
  const drift = report.drift.map((one): Piece => ({ of: 'drift', text: driftRow(one, detail) }));
  return fillBudget(
    [...rowsOf(['failed', 'held', 'left']), ...drift, ...rowsOf(['done'])],
    (kept) => head + tables(report, kept),
    Math.max(budget - RESERVE, markdownSize(head)),
  );
}

function headSection(report: ApplyReport): string {
  const { dry, run, state } = report;
  const { result, says, next } = applyVerdict(report);
  const tally = outcomeTally(report, dry ? 'left' : 'done');
  return [
    `## ${dry ? '🔍 Dry run' : TITLES[result]}\n\n`,
    `${says.charAt(0).toUpperCase()}${says.slice(1)}. ${next}`.trimEnd(),
    '\n',
    tally === '' ? '' : `\n**${tally}**; ${thousands(report.unchanged)} unchanged.\n`,
    run === null ? '' : `\n<sub>Run ${markdownText(clip(run, 60))}${stateWords(state)}</sub>\n`,
  ].join('');
}

const stateWords = (state: ApplyReport['state']): string =>
  state === null ? '' : `, state ${markdownText(state.lineage.slice(0, 8))} at ${thousands(state.serial)}`;

function tables(report: ApplyReport, kept: readonly Piece[]): string {
  const section = (of: Piece['of'], title: string, head: readonly string[], all: number): string => {
    const rows = kept.filter((piece) => piece.of === of);
    const left = all - rows.length;
    return all === 0
      ? ''
      : [
          `\n### ${title}\n\n`,
          ...(rows.length > 0 ? [markdownHead(head), ...rows.map(({ text }) => text)] : []),
          left > 0
            ? `\n${thousands(left)} more left out here for length: \`prism status\` lists all namespaces.\n`
            : '',
        ].join('');
  };
  return [
    section('change', 'Changes', ['Namespace', 'Team', 'Change', 'Outcome', 'Why'], report.changes.length),
    section('drift', 'Not as applied', ['Namespace', 'Difference', 'What became of it'], report.drift.length),
  ].join('');
}

function changeRow(change: AppliedChange, dry: boolean, detail: ApplyMarkdownOptions['detail']): string {
  const { namespace, team, action, outcome, steps } = change;
  const words = outcome === 'left' ? (dry ? 'would be done' : 'not begun') : outcome;
  const progress =
    steps.done > 0 && outcome !== 'done' ? `, ${thousands(steps.done)} of ${count(steps.all, 'step')}` : '';
  return markdownRow([
    `**${markdownText(clip(namespace, 100))}**`,
    markdownText(clip(team, 100)),
    action,
    outcome === 'failed' || outcome === 'held' ? `**${words}**${progress}` : `${words}${progress}`,
    why(change, dry, detail),
  ]);
}

/** What a system says is backend detail, whatever its words are. */
function why({ outcome, because, advice }: AppliedChange, dry: boolean, detail: string): string {
  if (outcome === 'done' || (outcome === 'left' && dry)) return '';
  if (detail === 'capability') {
    if (outcome === 'failed') return 'a system of the platform did not do its part; apply goes on from there';
    return because
      .map((text) => markdownText(clip(tellsBackend(text) ? 'it waits for the platform team' : text, 300)))
      .filter((text, index, all) => all.indexOf(text) === index)
      .join('; ');
  }
  return [...because, ...(advice === '' ? [] : [`→ ${advice}`])]
    .map((text) => markdownText(clip(text, 300)))
    .join('; ');
}

function driftRow(difference: ApplyReport['drift'][number], detail: ApplyMarkdownOptions['detail']): string {
  const { namespace, owned, mended } = difference;
  return markdownRow([
    `**${markdownText(clip(namespace, 100))}**`,
    detail === 'full'
      ? markdownText(clip(differenceWords(difference), 400))
      : 'a live system is not as applied',
    mended ? 'mended' : owned ? '**not mended**' : "left: not the platform's",
  ]);
}
