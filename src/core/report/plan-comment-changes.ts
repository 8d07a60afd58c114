import type { Change } from '../model/plan.gen.ts';
import type { ConfigChange, PlanReport } from '../model/plan-report.ts';
import { clip } from './escape.ts';
import { htmlText, markdownHead, markdownRow, markdownText } from './escape-markdown.ts';
import { mermaidChain } from './mermaid-chain.ts';
import { diffPiece, fieldsPiece, stepsPiece } from './plan-comment-details.ts';
import { byRisk, needsEyes } from './plan-order.ts';
import { requestLevelReasons } from './request-level.ts';
import { count, thousands } from './tally.ts';
import { toldReasons } from './told-reasons.ts';

/** A part of the comment that may be left out. Those of a change stand together. */
export type CommentPiece =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'row' | DetailKind; readonly text: string; readonly change: Change };

type DetailKind = 'fields' | 'chain' | 'steps' | 'diff';

type Detail = 'full' | 'capability';

/** Every optional piece, what matters most first: the last is the first to be left out. */
export function* commentPieces(
  { plan, configs }: PlanReport,
  detail: Detail,
  sections: readonly string[],
): Generator<CommentPiece> {
  const ordered = byRisk(plan?.changes ?? []);
  const risky = ordered.filter(needsEyes);
  const safe = ordered.filter((change) => !needsEyes(change));
  const config = ({ namespace }: Change): ConfigChange =>
    configs.get(namespace) ?? { before: null, after: null };
  const rows = (changes: readonly Change[]) =>
    pieces('row', changes, (change) => overviewRow(change, detail));
  const fields = (changes: readonly Change[]) =>
    pieces('fields', changes, (change) => fieldsPiece(change, config(change)));

  yield* rows(risky);
  for (const text of sections) yield { kind: 'section', text };
  if (detail === 'full') yield* fields(risky);
  yield* rows(safe);
  if (detail === 'capability') return;
  yield* fields(safe);
  yield* pieces('chain', ordered, (change) => mermaidChain(config(change)));
  yield* pieces('steps', ordered, stepsPiece);
  yield* pieces('diff', ordered, (change) => diffPiece(change, config(change)));
}

function* pieces(
  kind: 'row' | DetailKind,
  changes: readonly Change[],
  make: (change: Change) => string,
): Generator<CommentPiece> {
  // What is empty is kept too, so that it does not count as left out.
  for (const change of changes) yield { kind, text: make(change), change };
}

function overviewRow(change: Change, detail: Detail): string {
  const { namespace, team, action, risk, blocked } = change;
  const why = detail === 'full' ? toldReasons(change) : requestLevelReasons(change);
  const more = why.length - 1;
  return markdownRow([
    `**${markdownText(clip(namespace, 100))}**`,
    markdownText(clip(team, 100)),
    blocked ? `${action}, **blocked**` : action,
    risk === 'safe' ? risk : `**${risk}**`,
    markdownText(clip(why[0] ?? '', 160)) + (more > 0 ? `; ${thousands(more)} more` : ''),
  ]);
}

/** The table of the changes, worst risk first and then by name. */
export function changesSection({ plan }: PlanReport, kept: readonly CommentPiece[]): string {
  const changes = byRisk(plan?.changes ?? []);
  if (changes.length === 0) return '';
  const rows = new Map(kept.flatMap((piece) => (piece.kind === 'row' ? [[piece.change, piece.text]] : [])));
  const left = changes.filter((change) => !rows.has(change));
  return [
    `\n### Changes\n\n`,
    rows.size === 0 ? '' : markdownHead(['Namespace', 'Team', 'Action', 'Risk', 'Why']),
    ...changes.map((change) => rows.get(change) ?? ''),
    left.length === 0 ? '' : `${rows.size === 0 ? '' : '\n'}${leftOut(left, changes.length)}\n`,
  ].join('');
}

function leftOut(left: readonly Change[], all: number): string {
  const safe = left.filter((change) => !needsEyes(change)).length;
  const which =
    safe === left.length ? 'safe and not blocked' : `${thousands(safe)} of them safe and not blocked`;
  return `${thousands(left.length)} of ${count(all, 'change')}, ${which}, left out here for length: the artifact \`plan.md\` has all.`;
}

const ORDER: readonly DetailKind[] = ['fields', 'chain', 'steps', 'diff'];
const WORDS: Readonly<Record<DetailKind, string>> = {
  fields: 'settings',
  chain: 'diagram',
  steps: 'steps',
  diff: 'configuration difference',
};

/** Each change folded, with what there is room for. */
export function detailsSection({ plan }: PlanReport, kept: readonly CommentPiece[], detail: Detail): string {
  const changes = byRisk(plan?.changes ?? []);
  if (detail === 'capability' || changes.length === 0) return '';
  const parts = new Map<Change, Map<string, string>>();
  for (const piece of kept) {
    if (piece.kind === 'section' || piece.kind === 'row') continue;
    const of = parts.get(piece.change) ?? new Map<string, string>();
    parts.set(piece.change, of.set(piece.kind, piece.text));
  }
  const blocks = changes.flatMap((change) => {
    const texts = ORDER.map((kind) => parts.get(change)?.get(kind) ?? '').filter((text) => text !== '');
    return texts.length === 0 ? [] : [folded(change, texts)];
  });
  return [blocks.length === 0 ? '' : '\n### Details\n', ...blocks, cutLine(changes, parts)].join('');
}

const folded = ({ namespace, action, risk }: Change, parts: readonly string[]): string =>
  `\n<details>\n<summary><b>${htmlText(clip(namespace, 100))}</b>: ${action}, ${risk}</summary>\n\n${parts.join('\n')}\n</details>\n`;

/** What is not there for want of room. */
function cutLine(
  changes: readonly Change[],
  parts: ReadonlyMap<Change, ReadonlyMap<string, string>>,
): string {
  const cut = ORDER.flatMap((kind) => {
    const left = changes.filter((change) => !parts.get(change)?.has(kind)).length;
    return left === 0 ? [] : [`${WORDS[kind]} of ${count(left, 'change')}`];
  });
  return cut.length === 0
    ? ''
    : `\nLeft out for length: ${cut.join(', ')}. The artifact \`plan.md\` has every setting and step.\n`;
}
