import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledNamespace } from '../core/compile.ts';
import type { DiagnosticsReport } from '../core/model/diagnostics.gen.ts';
import type { Change } from '../core/model/plan.gen.ts';
import type { PlanReport } from '../core/model/plan-report.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import { creationDraft } from '../core/plan/creation-draft.ts';
import { ofFolder, planHead } from '../core/plan/plan-head.ts';
import { renderJson } from '../core/report/json.ts';
import { planJsonChunks } from '../core/report/plan-json.ts';
import {
  changeSection,
  overviewRow,
  planMarkdownChunks,
  renderPlanMarkdown,
} from '../core/report/plan-markdown.ts';
import { renderPlatformYaml } from '../core/report/platform-yaml.ts';
import { renderSarif } from '../core/report/sarif.ts';
import { createChunkedFile } from './chunked-file.ts';
import { replaceFolder } from './output-folder.ts';

export interface Artifacts {
  readonly report: DiagnosticsReport;
  /** What is compiled; left out when the policies are invalid. */
  readonly configs: readonly CompiledNamespace[];
  readonly policyDigest: string;
  /** What differs from a base; left out: everything counts as new. */
  readonly change?: PlanReport | undefined;
  readonly version: string;
}

/**
 * Writes the artifacts of one compilation (contracts, "Artifacts"): a rejected one leaves its diagnostics only,
 * so that nobody applies an older result.
 */
export function writeArtifacts(folder: string, root: string, artifacts: Artifacts): void {
  replaceFolder(folder, root, (fresh) => {
    const { report, version } = artifacts;
    writeFileSync(join(fresh, 'diagnostics.json'), renderJson(report));
    writeFileSync(join(fresh, 'report.sarif'), renderSarif(report, { version }));
    if (report.result === 'rejected') return;
    mkdirSync(join(fresh, 'platform'));
    if (artifacts.change) writeChange(fresh, artifacts, artifacts.change);
    else writeCreation(fresh, artifacts);
  });
}

/** Every configuration, and a plan of what differs from the base. */
function writeChange(folder: string, { configs }: Artifacts, { plan, wouldMove }: PlanReport): void {
  for (const compiled of configs) writeConfig(folder, compiled.decided().config);
  const { changes, ...head } = plan!;
  const json = createChunkedFile(join(folder, 'plan.json'));
  for (const chunk of planJsonChunks(head, changes)) json.write(chunk);
  json.close();
  writeFileSync(join(folder, 'plan.md'), renderPlanMarkdown(plan!, wouldMove));
}

const writeConfig = (folder: string, config: PlatformConfig): void =>
  writeFileSync(join(folder, 'platform', `${config.namespace}.yaml`), renderPlatformYaml(config));

/** One namespace at a time: its configuration, then its change, so that any number of them fits into memory. */
function writeCreation(folder: string, { configs, policyDigest }: Artifacts): void {
  const digests: string[] = [];
  const rows: string[] = [];
  const sections = createChunkedFile(join(folder, 'sections'));
  function* changes(): Generator<Change> {
    for (const compiled of configs) {
      const { config, decisions } = compiled.decided();
      writeConfig(folder, config);
      const { approvals, blocked } = compiled;
      const change = { ...creationDraft(config, decisions), approvals: [...approvals], blocked };
      digests.push(change.digest);
      rows.push(overviewRow(change));
      sections.write(changeSection(change));
      yield change;
    }
  }
  // The plan's digest covers the changes but stands before them: its place is kept and filled in at the end.
  const head = (digests: readonly string[]) =>
    planHead(
      digests.map((digest) => ({ digest, action: 'create' as const })),
      0,
      ofFolder(policyDigest),
    );
  const unknown = { ...head(configs.map(() => '')), digest: '0'.repeat(64) };
  const json = createChunkedFile(join(folder, 'plan.json'));
  for (const chunk of planJsonChunks(unknown, changes())) json.write(chunk);
  const known = head(digests);
  json.fillIn(unknown.digest, known.digest);
  json.close();

  const markdown = createChunkedFile(join(folder, 'plan.md'));
  for (const chunk of planMarkdownChunks(known, rows, sections.takeBack())) markdown.write(chunk);
  markdown.close();
}
