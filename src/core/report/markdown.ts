import type { DiagnosticsReport, Result } from '../model/diagnostics.gen.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { markdownSize } from './markdown-budget.ts';
import { count, tally } from './tally.ts';

export interface MarkdownOptions {
  /** Address of the project's root, where its docs are: `https://github.com/acme/prism/blob/main`. */
  readonly docsUrl?: string | undefined;
}

/** A comment may have 65,536 characters; what is around the report needs some. */
const LIMIT = 60_000;
const VERDICTS: Readonly<Record<Result, { readonly title: string; readonly text: string }>> = {
  accepted: { title: '✅ Accepted', text: 'Every request keeps the rules.' },
  blocked: {
    title: '⏸️ Blocked',
    text: 'The requests are in order, but some changes wait for an approval.',
  },
  rejected: { title: '❌ Rejected', text: 'Nothing is compiled until the errors are corrected.' },
};

/** The report for a job summary: the verdict, what is wrong, the rest folded. At most 60,000 characters. */
export function renderMarkdown(report: DiagnosticsReport, options: MarkdownOptions = {}): string {
  const { result, namespaces, diagnostics } = report;
  const fresh = diagnostics.filter(({ existing }) => !existing);
  const { title, text } = VERDICTS[result];
  const head = `## ${title}\n\n${text}\n\n**${count(namespaces, 'namespace')}**: ${tally(fresh)}.\n`;

  return head + findingsMarkdown(diagnostics, LIMIT - markdownSize(head), options);
}
