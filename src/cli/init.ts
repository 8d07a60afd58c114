import { visible } from '../core/report/escape.ts';
import { wrapText } from '../core/report/wrap-text.ts';
import { type Initialized, initialize } from '../init/initialize.ts';
import { nextSteps } from '../init/next-steps.ts';
import type { Outcome } from '../init/write-scaffold.ts';
import { schemaText, WRITTEN_SCHEMAS } from './schema.ts';
import type { Terminal } from './terminal.ts';

export interface InitFlags {
  readonly action?: string;
  readonly platformTeam: string;
  readonly platformMembers?: readonly string[];
  readonly githubTeam?: string;
  readonly branch?: string;
}

/** Scaffolds a namespaces repo, asking nothing. Returns the exit code. */
export async function init(folder: string, flags: InitFlags, terminal: Terminal): Promise<number> {
  const schemas = new Map<string, string>();
  for (const name of WRITTEN_SCHEMAS) schemas.set(name, await schemaText(name));
  const { action, platformTeam, platformMembers: members = [], githubTeam, branch } = flags;
  const done = initialize(folder, { action, platformTeam, members, githubTeam, branch }, schemas);
  terminal.out(report(folder, done, terminal.width ?? 80));
  return 0;
}

function report(folder: string, done: Initialized, width: number): string {
  const { outcomes, leftOut } = done;
  const steps = nextSteps(done).flatMap((step, i) =>
    wrapText(step, width - 5).map((line, j) => `${j === 0 ? `  ${i + 1}. ` : '     '}${line}`),
  );
  return [
    `${visible(folder)}:`,
    ...outcomes.flatMap(lines),
    ...(leftOut === undefined
      ? []
      : [`  left out ${visible(leftOut)}: there are requests, teams or settings already`]),
    '',
    'Next (docs/how-to/set-up-a-repo.md):',
    ...steps,
    '',
  ].join('\n');
}

function lines({ path, is, lacks }: Outcome): string[] {
  const first = `  ${WORDS[is]} ${visible(path)}`;
  if (lacks.length === 0) return [first];
  const shown = lacks.slice(0, MOST_LINES).map((line) => `             ${visible(line)}`);
  const more = lacks.length - shown.length;
  return [
    `${first}, which lacks:`,
    ...shown,
    ...(more > 0 ? [`             and ${more} more ${more === 1 ? 'line' : 'lines'}`] : []),
  ];
}

const WORDS: Readonly<Record<Outcome['is'], string>> = {
  written: 'wrote   ',
  same: 'same    ',
  kept: 'kept    ',
};

/** Of what a file lacks: more is another file, and not one that lacks something. */
const MOST_LINES = 12;
