import { compareApplied } from '../apply/compare-applied.ts';
import { holdReasons } from '../apply/hold-reasons.ts';
import { openDrivers } from '../backends/open-drivers.ts';
import type { AppliedNamespace } from '../core/model/applied-namespace.gen.ts';
import { compareText } from '../core/model/compare.ts';
import type { Change } from '../core/model/plan.gen.ts';
import type { PlatformConfig } from '../core/model/platform-config.gen.ts';
import { configResources } from '../core/plan/config-resources.ts';
import type { Settings } from '../core/policy/policy-set.ts';
import { renderDriftJson } from '../core/report/drift-json.ts';
import type { DriftReport } from '../core/report/drift-report.ts';
import { renderDriftText } from '../core/report/drift-text.ts';
import { driftVerdict } from '../core/report/drift-verdict.ts';
import { maskValues, secretMask } from '../core/report/mask-secrets.ts';
import { renderText } from '../core/report/text.ts';
import { type AppliedState, openStateOf, readState } from '../run/applied-state.ts';
import { openApplied } from '../run/open-change.ts';
import { planOpened } from '../run/plan-opened.ts';
import { secretsOf } from '../run/secrets-of.ts';
import { maskTerminal } from './mask-terminal.ts';
import type { CommonOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

type Live = Pick<DriftReport, 'live' | 'compared' | 'unreachable' | 'notDriven'>;

const EXIT = { same: 0, different: 3, blocked: 1, rejected: 1, unreachable: 2 } as const;

/** Desired, applied and live state, compared. It writes nothing. Returns the exit code: 3 for differences. */
export async function drift(flags: CommonOptions, bareTerminal: Terminal): Promise<number> {
  let state: AppliedState = { head: null, records: [] };
  let settings: Settings | undefined;
  const opened = await openApplied(flags, async (of) => {
    settings = of;
    state = await stateOf(of, flags.root);
    return state;
  });
  const { report: planned } = planOpened(opened);
  const { head, records } = state;
  const desired = planned.plan?.changes ?? [];
  const mask = secretMask(settings ? secretsOf(settings.file, process.env) : []);
  const live = settings && head ? await liveOf(settings, state, flags.root) : NOTHING;
  const report: DriftReport = maskValues(
    {
      state: head && { lineage: head.lineage, serial: head.serial, commit: head.commit },
      verdict: planned.result,
      // Nobody proposes anything here.
      diagnostics: planned.diagnostics.filter(({ error }) => error.code !== 'IDENTITY_UNCHECKED'),
      desired,
      makeable: settings ? makeableOf(desired, settings, flags.root) : 0,
      pending: records.flatMap(pendingOf),
      ...live,
    },
    mask,
  );
  print(report, flags, maskTerminal(bareTerminal, mask), opened.source);
  return EXIT[driftVerdict(report).result];
}

function makeableOf(changes: readonly Change[], { file }: Settings, root: string): number {
  const drivers = openDrivers(file, { root, env: process.env });
  return changes.filter(
    (change) => holdReasons({ change, held: [], advice: '' }, drivers).because.length === 0,
  ).length;
}

const NOTHING: Live = { live: [], compared: 0, unreachable: [], notDriven: [] };

async function stateOf(settings: Settings, root: string): Promise<AppliedState> {
  const store = await openStateOf(settings, root);
  try {
    return await readState(store);
  } finally {
    await store.close();
  }
}

const pendingOf = ({ namespace, team, pending }: AppliedNamespace): DriftReport['pending'] =>
  pending ? [{ namespace, team, action: pending.action, error: pending.error }] : [];

async function liveOf({ file }: Settings, { head, records }: AppliedState, root: string): Promise<Live> {
  const configs = records
    .filter(({ status, applied, pending }) => status === 'active' && applied && !pending)
    .map(({ applied }) => applied!.config as unknown as PlatformConfig);
  const systems = new Set(configs.flatMap(configResources).map(({ system }) => system));
  const drivers = openDrivers(file, { root, env: process.env });
  try {
    const { differences, unreachable } = await compareApplied(configs, drivers, {
      lineage: head!.lineage,
      now: Date.now(),
      signal: AbortSignal.timeout(COMPARE_MS),
    });
    return {
      live: differences.toSorted(
        (a, b) => compareText(a.namespace, b.namespace) || compareText(a.resource, b.resource),
      ),
      compared: configs.length,
      unreachable: unreachable.map(({ systems: of, failure: { message, advice } }) => ({
        systems: of,
        message,
        advice,
      })),
      notDriven: [...systems].filter((system) => !drivers.supports(system)).sort(compareText),
    };
  } finally {
    await drivers.close();
  }
}

/** A comparison reads only, so it may be given up: no system hangs it for ever. */
const COMPARE_MS = 300_000;

function print(
  report: DriftReport,
  { format, quiet }: CommonOptions,
  { out, err, color, outColor, width }: Terminal,
  source: (file: string) => string | undefined,
): void {
  if (format === 'json') {
    out(renderDriftJson(report));
    return;
  }
  const shown = quiet
    ? report.diagnostics.filter(({ severity }) => severity === 'error')
    : report.diagnostics;
  const findings = renderText(shown, { source, color, ...(width && { width }) });
  if (findings !== '') err(`${findings}\n`);
  if (!quiet) out(renderDriftText(report, { color: outColor, ...(width && { width }) }));
}
