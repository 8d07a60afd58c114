import type { Diagnostic, DiagnosticsReport } from '../core/model/diagnostics.gen.ts';
import { loadPolicySet } from '../core/policy/load-policy-set.ts';
import type { PolicySources } from '../core/policy/policy-set.ts';
import { renderImpactJson } from '../core/report/impact-json.ts';
import { renderImpactMarkdown } from '../core/report/impact-markdown.ts';
import { renderImpactText } from '../core/report/impact-text.ts';
import { tally } from '../core/report/tally.ts';
import { renderText } from '../core/report/text.ts';
import { Failure } from '../run/failure.ts';
import { impactOf, impactSources } from '../run/impact-sources.ts';
import type { ChangeFlags, CommonOptions } from './options.ts';
import { exitCode, printReport } from './print-report.ts';
import type { Terminal } from './terminal.ts';

export type ImpactFlags = CommonOptions & Pick<ChangeFlags, 'base' | 'head'>;

/** What a change of the policies does to every namespace. Returns the exit code: 1 when it rejects one. */
export async function impact(flags: ImpactFlags, terminal: Terminal): Promise<number> {
  const sources = await impactSources(flags);
  const { before, after } = sources;
  const old = loadPolicySet(before).policySet;
  if (!old)
    throw new Failure(
      'The policies that it starts from are invalid, so there is nothing to compare with',
      'Run `prism validate` where they are, and mend them first',
    );
  const fresh = loadPolicySet(after);
  if (!fresh.policySet) return invalid(fresh.diagnostics, after, flags, terminal);
  const report = impactOf(sources, old, fresh.policySet);
  const { width } = terminal;
  if (flags.format === 'json') terminal.out(renderImpactJson(report));
  else if (flags.format === 'markdown') terminal.out(renderImpactMarkdown(report));
  else if (!flags.quiet)
    terminal.out(renderImpactText(report, { color: terminal.outColor, ...(width && { width }) }));
  return report.summary.rejected > 0 ? 1 : 0;
}

function invalid(
  diagnostics: readonly Diagnostic[],
  { settings, policies }: PolicySources,
  flags: ImpactFlags,
  terminal: Terminal,
): number {
  const report: DiagnosticsReport = { result: 'rejected', namespaces: 0, diagnostics: [...diagnostics] };
  const files = [...(settings ? [settings] : []), ...policies];
  const source = (path: string) => {
    const file = files.find((one) => one.path === path);
    return file && 'text' in file ? file.text : undefined;
  };
  if (flags.format === 'text') {
    const { color, width } = terminal;
    terminal.err(renderText(diagnostics, { source, color, ...(width && { width }) }));
    terminal.out(`rejected: the new policies are wrong, so nothing was compared: ${tally(diagnostics)}\n`);
  } else printReport(report, flags, terminal, source);
  return exitCode(report);
}
