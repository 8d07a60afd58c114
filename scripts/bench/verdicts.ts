import { ACTION } from './action-contender.ts';
import { ALL_VALID, EMPTY, nameOf, SCENARIOS, VALIDATE, VERSION } from './contenders.ts';
import type { Sample } from './measure.ts';
import { IMPACT, PLANS, planName } from './plan-contenders.ts';

/** One line of the table. Without a budget it only informs. */
export interface Row {
  readonly work: string;
  readonly median: string;
  readonly cpu: string;
  readonly peak: string;
  readonly compared: string;
  readonly budget: string;
  readonly within: boolean | undefined;
}

type Samples = ReadonlyMap<string, Sample>;

/** What a compile may take: against ajv-cli, which checks the schema of the same files and nothing else. */
const BUDGETS: ReadonlyMap<number, { readonly ratio: number; readonly peakMB: number }> = new Map([
  [1_000, { ratio: 1.0, peakMB: Number.POSITIVE_INFINITY }],
  [10_000, { ratio: 2.4, peakMB: 200 }],
]);
const GROWTH = 10.5;
const STARTUP_MS: readonly (readonly [name: string, overEmpty: number])[] = [
  [VERSION, 40],
  [VALIDATE, 90],
  [ACTION, 150],
];

export function sizeRows(size: number, samples: Samples): Row[] {
  const budget = BUDGETS.get(size);
  return SCENARIOS.flatMap((scenario) => {
    const base = samples.get(nameOf('ajv-cli', size, scenario))!;
    return (['ajv-cli', 'bare', 'prism compile'] as const).map((program) => {
      const name = nameOf(program, size, scenario);
      const sample = samples.get(name)!;
      const ratio = sample.wallMs / base.wallMs;
      const judged = program === 'prism compile' ? budget : undefined;
      return row(name, sample, {
        compared: `${ratio.toFixed(2)} x ajv-cli`,
        budget:
          judged &&
          [
            `${judged.ratio.toFixed(1)} x`,
            ...(Number.isFinite(judged.peakMB) ? [`${judged.peakMB} MB`] : []),
          ].join(', '),
        within: judged && ratio <= judged.ratio && sample.peakMB <= judged.peakMB,
      });
    });
  });
}

/** What planning the change of one request may take: against ajv-cli over all of them, and an empty Node. */
const PLAN_BUDGETS: ReadonlyMap<number, { readonly ajv: number; readonly empty: number }> = new Map([
  [10_000, { ajv: 0.2, empty: 2.5 }],
  [100_000, { ajv: 0.1, empty: 4 }],
]);
/** Impact judges every request twice. */
const IMPACT_BUDGET = 2;

export function planRows(size: number, samples: Samples): Row[] {
  const rival = (program: 'ajv-cli' | 'prism compile') => samples.get(nameOf(program, size, ALL_VALID))!;
  const [ajv, compile, empty] = [rival('ajv-cli'), rival('prism compile'), samples.get(EMPTY)!];
  const plans = PLANS.map((program) => {
    const sample = samples.get(planName(program, size))!;
    const [byAjv, byEmpty] = [sample.wallMs / ajv.wallMs, sample.wallMs / empty.wallMs];
    const cold = program === 'prism plan, no cache';
    const most = cold ? BUDGETS.get(size) : undefined;
    const quick = cold ? undefined : PLAN_BUDGETS.get(size);
    return row(planName(program, size), sample, {
      compared: `${byAjv.toFixed(2)} x ajv-cli, ${byEmpty.toFixed(1)} x empty`,
      budget: most ? `${most.ratio} x ajv-cli` : quick && `${quick.ajv} x, ${quick.empty} x`,
      within: most ? byAjv <= most.ratio : quick && byAjv <= quick.ajv && byEmpty <= quick.empty,
    });
  });
  const impact = samples.get(planName(IMPACT, size))!;
  const ratio = impact.wallMs / compile.wallMs;
  return [
    row(EMPTY, empty, { compared: '', budget: undefined, within: undefined }),
    row(nameOf('ajv-cli', size, ALL_VALID), ajv, { compared: '', budget: undefined, within: undefined }),
    ...plans,
    row(planName(IMPACT, size), impact, {
      compared: `${ratio.toFixed(2)} x prism compile`,
      budget: `${IMPACT_BUDGET} x`,
      within: ratio <= IMPACT_BUDGET,
    }),
  ];
}

/** How much longer ten times the requests take. */
export function growthRows(small: number, large: number, samples: Samples): Row[] {
  const compiles = SCENARIOS.map((scenario) => ({
    work: `prism compile, ${small.toLocaleString('en')} to ${large.toLocaleString('en')} requests, ${scenario.label}`,
    name: (size: number) => nameOf('prism compile', size, scenario),
  }));
  const plans = PLANS.map((program) => ({
    work: `${program}, ${small.toLocaleString('en')} to ${large.toLocaleString('en')} requests`,
    name: (size: number) => planName(program, size),
  }));
  const measured = [...compiles, ...plans].filter(
    ({ name }) => samples.has(name(small)) && samples.has(name(large)),
  );
  return measured.map(({ work, name }) => {
    const [from, to] = [small, large].map((size) => samples.get(name(size))!) as [Sample, Sample];
    const growth = to.wallMs / from.wallMs;
    const judged = large === 10 * small;
    return {
      work,
      median: '',
      cpu: `${(to.cpuMs / from.cpuMs).toFixed(1)} x`,
      peak: `${(to.peakMB / from.peakMB).toFixed(1)} x`,
      compared: `${growth.toFixed(1)} x`,
      budget: judged ? `${GROWTH} x` : '',
      within: judged ? growth <= GROWTH : undefined,
    };
  });
}

export function startupRows(samples: Samples): Row[] {
  const empty = samples.get(EMPTY)!;
  return [
    row(EMPTY, empty, { compared: '', budget: undefined, within: undefined }),
    ...STARTUP_MS.map(([name, most]) => {
      const sample = samples.get(name)!;
      const over = sample.wallMs - empty.wallMs;
      return row(name, sample, {
        compared: `empty + ${over.toFixed(0)} ms`,
        budget: `+ ${most} ms`,
        within: over <= most,
      });
    }),
  ];
}

function row(
  work: string,
  { wallMs, cpuMs, peakMB }: Sample,
  { compared, budget, within }: { compared: string; budget: string | undefined; within: boolean | undefined },
): Row {
  const ms = (value: number) => `${Math.round(value).toLocaleString('en')} ms`;
  return {
    work,
    median: ms(wallMs),
    cpu: ms(cpuMs),
    peak: `${Math.round(peakMB)} MB`,
    compared,
    budget: budget ?? '',
    within,
  };
}

export function renderTable(rows: readonly Row[]): string {
  const lines = [
    ['work', 'median', 'cpu', 'peak memory', 'compared', 'budget', 'verdict'],
    ...rows.map(({ work, median, cpu, peak, compared, budget, within }) => [
      work,
      median,
      cpu,
      peak,
      compared,
      budget,
      within === undefined ? '' : within ? 'within' : 'over',
    ]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
