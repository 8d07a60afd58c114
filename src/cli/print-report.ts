import type { DiagnosticsReport } from '../core/model/diagnostics.gen.ts';
import { renderAnnotations } from '../core/report/annotations.ts';
import { renderJson } from '../core/report/json.ts';
import { renderMarkdown } from '../core/report/markdown.ts';
import { renderSarif } from '../core/report/sarif.ts';
import { renderText, summarize } from '../core/report/text.ts';
import type { CommonOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Prints a verdict in the format asked for: text for people on stderr, everything else as the result on stdout. */
export function printReport(
  report: DiagnosticsReport,
  options: Pick<CommonOptions, 'format' | 'quiet'>,
  terminal: Terminal,
  source: (file: string) => string | undefined,
): void {
  const shown = options.quiet
    ? report.diagnostics.filter(({ severity }) => severity === 'error')
    : report.diagnostics;
  switch (options.format) {
    case 'json':
      terminal.out(renderJson(report));
      break;
    case 'sarif':
      terminal.out(renderSarif(report, { version: VERSION }));
      break;
    case 'github':
      terminal.out(renderAnnotations(shown));
      break;
    case 'markdown':
      terminal.out(renderMarkdown(report));
      break;
    case 'text':
      terminal.err(
        renderText(shown, {
          source,
          color: terminal.color,
          ...(terminal.width && { width: terminal.width }),
        }),
      );
      if (!options.quiet) terminal.out(`${summarize(report)}\n`);
  }
}

/** 0 when accepted, 1 when a finding rejects or blocks (contracts, "Exit codes"). */
export const exitCode = ({ result }: DiagnosticsReport): 0 | 1 => (result === 'accepted' ? 0 : 1);
