/** A command a step gave the runner on one of its lines. */
export interface WorkflowCommand {
  /** In lower case, as `error`. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

// What the runner takes for a command, after actions/runner, `ActionCommand.cs` and `ActionCommandManager.cs`.

const NAMES = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const CODES: Readonly<Record<string, string>> = {
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
  '%3B': ';',
  '%5D': ']',
  '%25': '%',
};
const decode = (text: string, codes: RegExp): string => text.replace(codes, (code) => CODES[code]!);
const IN_MESSAGE = /%(25|0D|0A)/g;
const IN_PROPERTY = /%(25|0D|0A|3A|2C)/g;
const IN_OLD = /%(25|0D|0A|3B|5D)/g;

function properties(text: string, separator: string, codes: RegExp): Record<string, string> {
  const pairs = text
    .split(separator)
    .map((one) => /^([^=]+)=(.+)$/s.exec(one.trim()))
    .filter((one) => one !== null);
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, decode(value!, codes)]));
}

/** `::name key=value,key=value::message`, at the start of a line. */
const NEW = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s;
/** `##[name key=value;]message`, anywhere in a line: the runner still takes it. */
const OLD = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s;

function commandOf(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  const now = NEW.exec(line);
  if (now && names.has(now[1]!.toLowerCase()))
    return {
      name: now[1]!.toLowerCase(),
      properties: properties(now[2] ?? '', ',', IN_PROPERTY),
      message: decode(now[3]!, IN_MESSAGE),
    };
  const old = OLD.exec(line);
  if (old && names.has(old[1]!.toLowerCase()))
    return {
      name: old[1]!.toLowerCase(),
      properties: properties(old[2] ?? '', ';', IN_OLD),
      message: decode(old[3]!, IN_OLD),
    };
  return undefined;
}

/** The commands in a step's output, as the runner would carry them out. */
export function workflowCommands(output: string): WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  let stopped: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = commandOf(line, stopped === undefined ? NAMES : new Set([stopped.toLowerCase()]));
    if (!command) continue;
    if (stopped !== undefined) {
      stopped = undefined;
      continue;
    }
    found.push(command);
    if (command.name === 'stop-commands') stopped = command.message;
  }
  return found;
}
