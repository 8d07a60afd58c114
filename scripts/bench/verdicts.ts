import { EMPTY, nameOf, SCENARIOS, VALIDATE, VERSION } from './contenders.ts';
import type { Sample } from './measure.ts';

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

/** How much longer ten times the requests take. */
export function growthRows(small: number, large: number, samples: Samples): Row[] {
  return SCENARIOS.map((scenario) => {
    const [from, to] = [small, large].map(
      (size) => samples.get(nameOf('prism compile', size, scenario))!,
    ) as [Sample, Sample];
    const growth = to.wallMs / from.wallMs;
    const judged = large === 10 * small;
    return {
      work: `prism compile, ${small.toLocaleString('en')} to ${large.toLocaleString('en')} requests, ${scenario.label}`,
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
