import { closest } from '../core/diagnostics/did-you-mean.ts';
import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import type { Settings as SettingsFile } from '../core/model/settings.gen.ts';
import { loadSettings } from '../core/policy/load-settings.ts';
import { openSettings, SETTINGS } from '../core/policy/policy-files.ts';
import { type PolicyProblem, reportInto } from '../core/policy/policy-problem.ts';
import type { Settings } from '../core/policy/policy-set.ts';
import { maskValues, secretMask } from '../core/report/mask-secrets.ts';
import { renderNamespaceJson, renderStatusJson } from '../core/report/status-json.ts';
import { renderNamespaceText } from '../core/report/status-namespace-text.ts';
import type { StatusReport, StatusStep } from '../core/report/status-report.ts';
import { renderStatusText } from '../core/report/status-text.ts';
import { openStateOf, readState } from '../run/applied-state.ts';
import { Failure } from '../run/failure.ts';
import { readFolder } from '../run/read-folder.ts';
import { secretsOf } from '../run/secrets-of.ts';
import { isHeld } from '../state/lease-life.ts';
import { maskTerminal } from './mask-terminal.ts';
import type { CommonOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What is applied, of all namespaces or of one. It writes nothing, and makes no state. Returns the exit code. */
export async function status(
  name: string | undefined,
  flags: CommonOptions,
  bareTerminal: Terminal,
): Promise<number> {
  const settings = settingsOf(flags);
  const mask = secretMask(secretsOf(settings.file, process.env));
  const terminal = maskTerminal(bareTerminal, mask);
  const { outColor: color, width } = terminal;
  const store = await openStateOf(settings, flags.root);
  try {
    const { head, records } = await readState(store);
    // One that was killed has it still, and nobody waits for that.
    const state = head && { ...head, lease: isHeld(head.lease, Date.now()) ? head.lease : null };
    const report: StatusReport = maskValues({ store: store.name, state, namespaces: records }, mask);
    if (name === undefined) {
      terminal.out(
        flags.format === 'json'
          ? renderStatusJson(report)
          : renderStatusText(report, { color, ...(width && { width }) }),
      );
      return 0;
    }
    const record = report.namespaces.find(({ namespace }) => namespace === name);
    if (!record) throw notFound(name, report);
    if (flags.format === 'json') terminal.out(renderNamespaceJson(record));
    else {
      const { pending } = record;
      const journal = pending ? await store.journal(pending.run) : [];
      const steps = maskValues(stepsOf(pending, journal), mask);
      const lease = report.state?.lease ?? null;
      terminal.out(renderNamespaceText(record, { steps, lease, color, ...(width && { width }) }));
    }
    return 0;
  } finally {
    await store.close();
  }
}

/** Of prism.yaml alone: what is applied can be told where a policy is wrong. */
function settingsOf(flags: CommonOptions): Settings {
  const { settings: source } = readFolder(flags).policies;
  const problems: PolicyProblem[] = [];
  const file = openSettings(source, problems, {});
  const settings = loadSettings(
    file?.valid ? (file.value as SettingsFile) : { version: 1 },
    reportInto(problems, SETTINGS),
  );
  if (problems.length > 0)
    throw new Failure(
      'prism.yaml is wrong, so nobody can tell where the state is',
      'Run `prism validate` and mend it first',
    );
  return settings;
}

type Journal = readonly {
  readonly kind: string;
  readonly change?: string;
  readonly namespace?: string;
  readonly step?: string;
  readonly error?: string | null;
}[];

const BECAME: Readonly<Record<string, StatusStep['became']>> = {
  'step-intended': 'begun',
  'step-done': 'done',
  'step-failed': 'failed',
};

/** What became of the steps of a change that is under way: of earlier applies by the record, of the last by its journal. */
function stepsOf(pending: AppliedNamespace['pending'], journal: Journal): StatusStep[] {
  if (!pending) return [];
  const { namespace } = pending.target.request;
  const steps = new Map(
    pending.done.map((step): [string, StatusStep] => [step, { step, became: 'done', error: null }]),
  );
  for (const entry of journal) {
    const became = BECAME[entry.kind];
    if (!became || entry.step === undefined) continue;
    if (entry.namespace !== namespace || entry.change !== pending.target.change) continue;
    steps.set(entry.step, { step: entry.step, became, error: entry.error ?? null });
  }
  return [...steps.values()];
}

function notFound(name: string, { state, namespaces }: StatusReport): Failure {
  if (state === null)
    return new Failure(
      `Nothing is applied yet, so there is no namespace '${name}'`,
      'Run `prism plan` to see what would be made, and `prism apply` to make it',
    );
  const near = closest(
    name,
    namespaces.map(({ namespace }) => namespace),
  );
  return new Failure(
    `There is no namespace '${name}' in what is applied`,
    near
      ? `Did you mean '${near}'?`
      : 'Run `prism status` to list them; one that is asked for and not applied is in `prism plan`',
  );
}
