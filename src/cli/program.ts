import { Command, CommanderError } from 'commander';
import { visible, visibleLines } from '../core/report/escape.ts';
import type { Failure } from '../run/failure.ts';
import type { ApplyFlags } from './apply.ts';
import type { CompileOptions } from './compile.ts';
import type { ImpactFlags } from './impact.ts';
import type { InitFlags } from './init.ts';
import { parseAction, parseGithubTeam, parseLogins, parseTeam } from './init-options.ts';
import {
  addChangeOptions,
  addCommonOptions,
  type CommonOptions,
  parseNumber,
  parsePositive,
} from './options.ts';
import type { PlanFlags } from './plan.ts';
import type { Terminal } from './terminal.ts';
import type { ValidateOptions } from './validate.ts';
import { VERSION } from './version.ts';

/**
 * Runs the command that the arguments name. A command's own code is loaded when it runs: `--version` and
 * `--help` read neither the compiler nor its policies.
 *
 * @param args Without the runtime and the script.
 * @returns The exit code: 0 fine, 1 findings, 2 the program could not do its job (contracts, "Exit codes").
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = new Command('prism')
    .description('Compiles requests for data-access namespaces into checked platform configuration.')
    .version(VERSION, '--version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.width ?? 80,
      getErrHelpWidth: () => terminal.width ?? 80,
      // It repeats arguments, which a hook makes of file names.
      outputError: (text, write) => write(visibleLines(text).join('\n')),
    });

  const init = program
    .command('init')
    .description('Make a folder a namespaces repo: workflows, code owners, policies, a first request')
    .argument('[dir]', 'the folder; nothing that is in it is changed', '.')
    .option('--action <owner/repo@sha>', 'where the Action is, by the full id of a commit', parseAction)
    .option('--platform-team <name>', 'the team that decides', parseTeam, 'platform-team')
    .option('--platform-members <logins>', 'its people on GitHub, as alice,bob', parseLogins)
    .option('--github-team <org/team>', 'its team on GitHub, which reviews what decides', parseGithubTeam)
    .option('--branch <name>', 'the default branch (default: what the clone says, or main)')
    .action(async (dir: string, flags: InitFlags) => {
      code = await (await import('./init.ts')).init(dir, flags, terminal);
    });
  addExample(init, 'prism init --platform-members alice,bob --github-team acme/platform ../namespaces');

  const validate = program
    .command('validate')
    .description('Check every request and write nothing')
    .argument(
      '[paths...]',
      'report only on these request files or folders; the whole tree is read all the same',
    )
    .option('--fix', 'apply the fixes that are unambiguous, keeping comments and layout')
    .action(async (paths: string[], options: ValidateOptions) => {
      code = await (await import('./validate.ts')).validate(paths, options, terminal);
    });
  addChangeOptions(addCommonOptions(validate, ['text', 'json', 'sarif', 'github', 'markdown']));
  addExample(validate, 'prism validate --fix namespaces/payments-team');

  const compile = program
    .command('compile')
    .description('Check every request and write platform configuration, plan and reports')
    .option('--out <dir>', 'folder for the artifacts; it is replaced as a whole', 'build')
    .action(async (options: CompileOptions) => {
      code = await (await import('./compile.ts')).compile(options, terminal);
    });
  addChangeOptions(addCommonOptions(compile, ['text', 'json', 'sarif', 'github', 'markdown']));
  addExample(compile, 'prism compile --root namespaces-repo --out build');

  const explain = program
    .command('explain')
    .description('Say why a namespace gets each pattern, backend and number')
    .argument('<namespace>', 'name of the namespace')
    .option('--head <ref>', 'a commit to read instead of the working tree')
    .action(async (namespace: string, options: CommonOptions) => {
      code = (await import('./explain.ts')).explain(namespace, options, terminal);
    });
  addCommonOptions(explain, ['text', 'json']);
  addExample(explain, 'prism explain order-processing');

  const plan = program
    .command('plan')
    .description('Show what a change would do, how risky it is and who must approve it')
    .option('--with <ref...>', 'other open changes: report what only fails once all of them are merged')
    .option('--exit-code', 'end with 3 when there is anything to do')
    .action(async (options: PlanFlags) => {
      code = await (await import('./plan.ts')).plan(options, terminal);
    });
  addChangeOptions(addCommonOptions(plan, ['text', 'json', 'sarif', 'github', 'markdown']));
  addExample(plan, 'prism plan --base main');

  const impact = program
    .command('impact')
    .description('Show what a change of the policies does to every namespace')
    .option('--base <ref>', 'the commit whose policies and requests it starts from, such as main')
    .option('--head <ref>', 'the commit that changes the policies (default: the working tree)')
    .action(async (options: ImpactFlags) => {
      code = await (await import('./impact.ts')).impact(options, terminal);
    });
  addCommonOptions(impact, ['text', 'json', 'markdown']);
  addExample(impact, 'prism impact --base main');

  const status = program
    .command('status')
    .description('Show what is applied: all namespaces, or all there is to know of one')
    .argument('[namespace]', 'name of a namespace')
    .action(async (namespace: string | undefined, options: CommonOptions) => {
      code = await (await import('./status.ts')).status(namespace, options, terminal);
    });
  addCommonOptions(status, ['text', 'json']);
  addExample(status, 'prism status order-processing --format json');

  const drift = program
    .command('drift')
    .description('Compare what is asked for, what is applied and what the live systems have')
    .action(async (options: CommonOptions) => {
      code = await (await import('./drift.ts')).drift(options, terminal);
    });
  addCommonOptions(drift, ['text', 'json']);
  addExample(drift, 'prism drift --root namespaces-repo');

  const apply = program
    .command('apply')
    .description('Make true what the requests ask for: in the backends, at the proxy, in the state')
    .argument('[plan]', 'a saved plan.json, which must still be exactly what would be done')
    .option('--head <ref>', 'a commit to apply instead of the working tree')
    .option('--actor <login>', 'who makes the changes (default: the author of --evidence, else nobody)')
    .option('--evidence <file>', 'what is known of their commits, reviews and memberships (JSON)')
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--wait <seconds>', 'how long to wait for another apply to end', parseNumber, 60)
    .option('--concurrency <steps>', 'how many steps act at once (default: 16)', parsePositive)
    .action(async (file: string | undefined, options: ApplyFlags) => {
      code = await (await import('./apply.ts')).apply(file, options, terminal);
    });
  addCommonOptions(apply, ['text', 'json']);
  addExample(apply, 'prism apply --head main');

  const schema = program
    .command('schema')
    .description('Print a JSON Schema')
    .argument('[name]', 'name of the schema; a wrong one lists them', 'request')
    .action(async (name: string) => {
      code = await (await import('./schema.ts')).schema(name, terminal);
    });
  addExample(schema, 'prism schema request > namespace-request.schema.json');

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

const addExample = (command: Command, example: string): Command =>
  command.addHelpText('after', `\nExample:\n  $ ${example}\n`);

function reportFailure(error: unknown, terminal: Terminal): number {
  // Commander has printed what it has to say; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  // Names of files and folders are in all of these, and those are for others to choose.
  if (hasAdvice(error)) terminal.err(`error: ${visible(error.message)}\n  help: ${visible(error.advice)}\n`);
  else if (isSystemError(error)) terminal.err(`error: ${visible(error.message)}\n`);
  else {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`error: prism failed; this is a bug: ${visibleLines(cause).join('\n')}\n`);
  }
  return 2;
}

/** A Failure, or what a folder or git refuses, which are thrown where the command line is not known. */
const hasAdvice = (error: unknown): error is Failure =>
  error instanceof Error && typeof (error as Partial<Failure>).advice === 'string';

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
