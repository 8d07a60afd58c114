import type { Difference } from '../../core/model/difference.ts';
import type { Step } from '../../core/model/plan.gen.ts';
import { stepMeaning } from '../../core/plan/step-meaning.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Driver, StepContext, StepResult } from '../driver.ts';
import { auditArchive } from './audit-settings.ts';
import { compareFiles } from './compare-files.ts';
import { generatedYaml } from './generated-banner.ts';
import { observabilityFiles } from './observability-files.ts';
import { type OwnedFiles, ownedFiles } from './owned-files.ts';

export interface ObservabilityDriverOptions {
  /** Where the files go. */
  readonly folder: string;
  /** Folder of the namespaces repo: a link below it is not followed. */
  readonly root?: string;
}

/** Namespaces whose files are read at the same time. */
const MOST_READS = 16;

/**
 * Files that Prometheus, Grafana, the tracing and the audit of the proxies are set up with: `rules`, `dashboards`,
 * `tracing` and `audit`, in each one file for a namespace.
 */
export async function openObservabilityDriver({ folder, root }: ObservabilityDriverOptions): Promise<Driver> {
  const files = ownedFiles(folder, root);
  return {
    check: () => files.check(),
    carryOut: (step, context) => carryOut(files, step, context),
    async compare(wanted, { lineage }) {
      const all: Difference[] = [];
      for (let start = 0; start < wanted.length; start += MOST_READS) {
        const some = wanted.slice(start, start + MOST_READS);
        all.push(...(await Promise.all(some.map((one) => compareFiles(files, one, lineage)))).flat());
      }
      return all;
    },
    async close() {},
  };
}

async function carryOut(
  files: OwnedFiles,
  step: Step,
  { config, lineage }: StepContext,
): Promise<StepResult> {
  const meaning = stepMeaning(step);
  if (!meaning || !['metrics', 'tracing', 'audit log'].includes(meaning.kind))
    throw new BackendFailure(
      'permanent',
      `Observability cannot '${step.action}': this build does not carry it out`,
      'Use a version of prism that does',
    );
  const { kind, does } = meaning;
  const generated = observabilityFiles({ kind, spec: step.spec }, config, lineage);
  let wrote = false;
  // The record first: where it ends in between, nothing is lost.
  if (kind === 'audit log' && does === 'remove') {
    const { digest, record } = auditArchive(config, String(step.spec.sink));
    const archived = {
      path: ['audit', 'archive', `${config.namespace}-${digest}.yaml`],
      text: generatedYaml(lineage, record),
    };
    wrote = await files.write(archived, lineage);
  }
  for (const file of generated) {
    const changed =
      does === 'ensure' ? await files.write(file, lineage) : await files.remove(file.path, lineage);
    wrote ||= changed;
  }
  return { wrote };
}
