import { join, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { RefusedOutput } from '../artifacts/refused-output.ts';
import { writeArtifacts } from '../artifacts/write-artifacts.ts';
import { RISKS } from '../core/model/transition.ts';
import { Failure } from '../run/failure.ts';
import type { Judgement } from './judge-change.ts';
import type { Step } from './open-step.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';

/** The artifacts, and the outputs of action.yml that tell of them. */
export function writeResult(judgement: Judgement, inputs: Inputs, { workspace }: Run, step: Step): void {
  // The whole checkout is the pull request's, so no link in it chooses where files go.
  writeFolder(judgement, resolve(workspace, inputs.out), resolve(workspace));
  const { result, plan } = judgement.report;
  const risks = plan?.changes.map(({ risk }) => risk) ?? [];
  const outputs = {
    result,
    plan: plan ? join(inputs.out, 'plan.json') : '',
    digest: plan?.digest ?? '',
    creates: plan?.summary.create ?? 0,
    updates: plan?.summary.update ?? 0,
    migrates: plan?.summary.migrate ?? 0,
    deletes: plan?.summary.delete ?? 0,
    risk: RISKS.findLast((risk) => risks.includes(risk)) ?? '',
  };
  for (const [name, value] of Object.entries(outputs)) step.output(name, value);
}

function writeFolder({ compared, policyDigest }: Judgement, out: string, checkout: string): void {
  try {
    writeArtifacts(out, checkout, {
      report: compared.report,
      configs: compared.compiled?.compilation.configs ?? [],
      change: compared.change,
      policyDigest: policyDigest ?? '',
      version: manifest.version,
    });
  } catch (error) {
    if (error instanceof RefusedOutput)
      throw new Failure(error.message, error.advice.replaceAll('--out', 'the input `out`'));
    throw error;
  }
}
