import { type ImpactSide, judgeImpact } from '../core/judge-impact.ts';
import type { Diagnostic, DiagnosticsReport } from '../core/model/diagnostics.gen.ts';
import { loadPolicySet } from '../core/policy/load-policy-set.ts';
import type { PolicySet, PolicySources } from '../core/policy/policy-set.ts';
import { renderImpactJson } from '../core/report/impact-json.ts';
import { renderImpactMarkdown } from '../core/report/impact-markdown.ts';
import { renderImpactText } from '../core/report/impact-text.ts';
import { changesBetween } from '../repo/git-changes.ts';
import { readGitPolicies } from '../repo/git-policies.ts';
import { readPolicySources } from '../repo/policy-files.ts';
import { Failure } from '../run/failure.ts';
import { type Folder, openRepo, readFolder, readRequests } from '../run/read-folder.ts';
import type { ChangeFlags, CommonOptions } from './options.ts';
import { exitCode, printReport } from './print-report.ts';
import type { Terminal } from './terminal.ts';

export type ImpactFlags = CommonOptions & Pick<ChangeFlags, 'base' | 'head'>;

/** The requests that are there, and both sets of policies. */
interface Sides {
  readonly before: PolicySources;
  readonly after: PolicySources;
  readonly requests: Folder['requests'];
}

/** What a change of the policies does to every namespace. Returns the exit code: 1 when it rejects one. */
export async function impact(flags: ImpactFlags, terminal: Terminal): Promise<number> {
  const { before, after, requests } = await readSides(flags);
  const old = loadPolicySet(before).policySet;
  if (!old)
    throw new Failure(
      'The policies that it starts from are invalid, so there is nothing to compare with',
      'Run `prism validate` where they are, and mend them first',
    );
  const fresh = loadPolicySet(after);
  if (!fresh.policySet) return invalid(fresh.diagnostics, after, flags, terminal);
  const side = (policySet: PolicySet): ImpactSide => ({
    policySet,
    requests: requests(policySet.settings.requests),
  });
  const report = judgeImpact(side(old), side(fresh.policySet));
  const { width } = terminal;
  if (flags.format === 'json') terminal.out(renderImpactJson(report));
  else if (flags.format === 'markdown') terminal.out(renderImpactMarkdown(report));
  else terminal.out(renderImpactText(report, { color: terminal.outColor, ...(width && { width }) }));
  return report.summary.rejected > 0 ? 1 : 0;
}

/** Requests are those of the base: what the head does to them too is the plan's to say. */
async function readSides({ root, base, head, policies }: ImpactFlags): Promise<Sides> {
  if (base === undefined) {
    if (policies === undefined)
      throw new Failure(
        'There is nothing to compare with',
        'Name where the policies come from with --base, for example `--base main`, or the new ones with --policies',
      );
    const folder = readFolder({ root, head });
    return {
      before: folder.policies,
      after: readPolicySources(root, policies),
      requests: folder.requests,
    };
  }
  const git = openRepo(root);
  const change = await changesBetween(git, { base, head });
  return {
    before: readGitPolicies(git, change.baseTree),
    after:
      policies !== undefined || change.headTree === null
        ? readPolicySources(root, policies)
        : readGitPolicies(git, change.headTree),
    requests: (globs) => readRequests(git, change.baseTree, globs),
  };
}

function invalid(
  diagnostics: readonly Diagnostic[],
  { settings, policies }: PolicySources,
  flags: ImpactFlags,
  terminal: Terminal,
): number {
  const report: DiagnosticsReport = { result: 'rejected', namespaces: 0, diagnostics: [...diagnostics] };
  const files = [...(settings ? [settings] : []), ...policies];
  printReport(report, flags, terminal, (path) => {
    const file = files.find((one) => one.path === path);
    return file && 'text' in file ? file.text : undefined;
  });
  return exitCode(report);
}
