import { type Command, InvalidArgumentError, Option } from 'commander';

export type Format = 'text' | 'json' | 'sarif' | 'github' | 'markdown';

/** Flags of every command that compiles (contracts, "The command line"). */
export interface CommonOptions {
  readonly root: string;
  readonly policies?: string;
  /** Unix time in milliseconds. */
  readonly now?: number;
  readonly format: Format;
  readonly quiet?: boolean;
  readonly color: boolean;
}

export function addCommonOptions(command: Command, formats: readonly Format[]): Command {
  return command
    .option('--root <dir>', 'folder of the namespaces repo', '.')
    .option('--policies <dir>', 'folder of the policy files (default: `policies` of prism.yaml)')
    .option('--now <iso>', 'the time at which grants must be valid (default: now)', parseNow)
    .addOption(new Option('--format <format>', 'form of the result').choices(formats).default('text'))
    .option('--quiet', 'print errors only')
    .option('--no-color', 'no colours, as with NO_COLOR set');
}

/** Flags of the commands that judge a change. */
export interface ChangeFlags {
  readonly base?: string;
  readonly head?: string;
  readonly actor?: string;
  readonly evidence?: string;
}

export function addChangeOptions(command: Command): Command {
  return command
    .option('--base <ref>', 'the commit to compare with, such as main; its policies judge')
    .option('--head <ref>', 'the commit that is merged into it (default: the working tree)')
    .option('--actor <login>', 'who makes the change (default: the author of --evidence)')
    .option('--evidence <file>', 'what is known of its commits, reviews and memberships (JSON)');
}

/** ISO 8601 with a time zone, or a day, which is its start in UTC. */
function parseNow(text: string): number {
  const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;
  const now = iso.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(now))
    throw new InvalidArgumentError('Write an ISO date such as 2026-11-24 or 2026-11-24T10:00:00Z.');
  return now;
}

export function parseNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number.');
}

export function parsePositive(text: string): number {
  const number = parseNumber(text);
  if (number > 0) return number;
  throw new InvalidArgumentError('Write a whole number above 0.');
}
