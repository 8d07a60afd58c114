import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import type { PolicyRef } from '../diagnostics/finding.ts';
import { syntaxMessage } from '../diagnostics/prose-syntax.ts';
import type { Location } from '../model/diagnostics.gen.ts';
import type { SourceFile } from '../model/source.ts';
import { parseSource } from '../parse/parse-source.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { Validator } from '../validate/validator.ts';
import * as validators from '../validate/validators.gen.ts';
import { BUILTIN_POLICIES, BUILTIN_SPANS, BUILTIN_VALUES } from './builtin-policies.gen.ts';
import { type Spans, spanAt } from './builtin-spans.ts';
import { spanOfPart } from './expression-position.ts';
import { type PolicyProblem, reportInto } from './policy-problem.ts';
import { checkSchema } from './policy-schema-problems.ts';

/** The files of a policies folder, by the name refs use, and what checks each. */
const SCHEMAS = {
  'teams.yaml': validators.validatePolicyTeams,
  'approvals.yaml': validators.validatePolicyApprovals,
  'boundaries.yaml': validators.validatePolicyBoundaries,
  'defaults.yaml': validators.validatePolicyDefaults,
  'patterns.yaml': validators.validatePolicyPatterns,
  'backends.yaml': validators.validatePolicyBackends,
  'sizing.yaml': validators.validatePolicySizing,
  'compliance.yaml': validators.validatePolicyCompliance,
  'transitions.yaml': validators.validatePolicyTransitions,
} as const;

export type PolicyName = keyof typeof SCHEMAS;
export const POLICY_NAMES = Object.keys(SCHEMAS) as PolicyName[];

/** How refs name the settings. */
export const SETTINGS = 'prism.yaml';

/** A file of the set, wherever it comes from. */
export interface PolicyFile extends Pick<ParsedFile, 'value' | 'locate' | 'release'> {
  /** As people find it: `policies/teams.yaml`, `builtin:policies/sizing.yaml`. */
  readonly path: string;
  readonly text: string;
  readonly builtin: boolean;
  /** Whether the value is what the file's schema says. */
  readonly valid: boolean;
}

/** The files of a set by the name refs use. */
export interface PolicyFiles {
  readonly byName: ReadonlyMap<string, PolicyFile>;
  /** The policies folder with its slash. */
  readonly folder: string;
}

/** The plain values of policy files by their paths, as an earlier run has read them of the same texts. */
export type KnownValues = Readonly<Record<string, unknown>>;

/** Opens prism.yaml, where there is one. */
export function openSettings(
  source: SourceFile | undefined,
  problems: PolicyProblem[],
  known: KnownValues,
): PolicyFile | undefined {
  return source && open(source, SETTINGS, validators.validateSettings, problems, known);
}

/**
 * Opens every file of the set: those of the policies folder, and the built-in ones it does not have.
 *
 * @param setting The policies folder as prism.yaml names it.
 */
export function openPolicies(
  sources: readonly SourceFile[],
  setting: string,
  problems: PolicyProblem[],
  known: KnownValues,
): PolicyFiles {
  const folder = folderOf(sources, setting);
  const byName = new Map<string, PolicyFile>();
  for (const source of sources) {
    // Paths are relative to the root of the repo; a bare name is one of the policies folder.
    const path = source.path.includes('/') ? source.path : folder + source.path;
    const written = path.slice(folder.length);
    const name = written.replace(/\.yml$/, '.yaml');
    if (!name.endsWith('.yaml')) continue; // a README, CODEOWNERS
    const twin = byName.get(name);
    const report = reportInto(problems, written);
    if (twin) report([], `${twin.path} and ${path} are the same policy`, 'Keep one of the two');
    else if (isPolicyName(name))
      byName.set(name, open({ ...source, path }, name, SCHEMAS[name], problems, known));
    else
      report(
        [],
        `There is no policy file of the name '${written}'`,
        `${didYouMean(closestName(name))}Policy files: ${POLICY_NAMES.join(', ')}`,
      );
  }
  for (const name of POLICY_NAMES) {
    const text = BUILTIN_POLICIES[name];
    if (byName.has(name) || text === undefined) continue;
    byName.set(name, builtinFile(name, text));
  }
  return { byName, folder };
}

const isPolicyName = (name: string): name is PolicyName => Object.hasOwn(SCHEMAS, name);

function closestName(name: string): string | undefined {
  const stem = closest(
    name.slice(0, -'.yaml'.length),
    POLICY_NAMES.map((known) => known.slice(0, -'.yaml'.length)),
  );
  return stem && `${stem}.yaml`;
}

/** The folder the files are in: that of prism.yaml, unless `--policies` named another one. */
function folderOf(sources: readonly SourceFile[], setting: string): string {
  const plain = setting.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  const folder = plain === '' || plain === '.' ? '' : `${plain}/`;
  const elsewhere = sources.find(({ path }) => path.includes('/') && !path.startsWith(folder))?.path;
  return elsewhere === undefined ? folder : elsewhere.slice(0, elsewhere.lastIndexOf('/') + 1);
}

function open(
  source: SourceFile,
  name: string,
  validate: Validator,
  problems: PolicyProblem[],
  known: KnownValues,
): PolicyFile {
  const value = Object.hasOwn(known, source.path) ? known[source.path] : undefined;
  if ('text' in source && value !== undefined && validate(value))
    return validFile(source.path, source.text, value, false);
  const parsed = parseSource(source);
  const report = reportInto(problems, name);
  for (const { at, params, key, span } of parsed.findings)
    report(at, syntaxMessage(params), remedyFor(source), { key, span });
  const valid = parsed.findings.length === 0 && checkSchema(validate, parsed.value, report);
  const text = 'text' in source ? source.text : '';
  return {
    path: source.path,
    text,
    builtin: false,
    value: parsed.value,
    valid,
    locate: parsed.locate,
    release: parsed.release,
  };
}

/** A built-in file is known to be valid: a test proves it. */
function builtinFile(name: PolicyName, text: string): PolicyFile {
  const value: unknown = JSON.parse(BUILTIN_VALUES[name]!);
  const file = validFile(`builtin:policies/${name}`, text, value, true);
  let spans: Spans | undefined;
  return {
    ...file,
    locate(at, target) {
      spans ??= JSON.parse(BUILTIN_SPANS[name]!) as Spans;
      return (target === 'value' ? spanAt(spans, value, at) : undefined) ?? file.locate(at, target);
    },
  };
}

/** Parsed only when somebody asks for a position. */
function validFile(path: string, text: string, value: unknown, builtin: boolean): PolicyFile {
  let parsed: ParsedFile | undefined;
  return {
    path,
    text,
    builtin,
    value,
    valid: true,
    locate(at, target) {
      parsed ??= parseYaml(path, text);
      return parsed.locate(at, target);
    },
    release() {
      parsed = undefined;
    },
  };
}

const SYNTAX_REMEDY = 'A policy file is one YAML mapping of plain values, in UTF-8; correct it at this place';

/** What to do about a file that cannot be used: its content may be fine where it was not read. */
function remedyFor(source: SourceFile): string {
  switch ('refused' in source ? source.refused.kind : undefined) {
    case 'symlink':
      return 'Put the file itself there: links are not followed';
    case 'submodule':
    case 'not-a-file':
      return 'Put a regular file there';
    case 'unreadable':
      return 'Give Prism the permission to read it, or remove the file';
    case 'too-large':
      return 'Shorten it; rules that many requests share need to be written once only';
    default:
      return SYNTAX_REMEDY;
  }
}

/** Where a problem stands; a file that is not there is shown from its start. */
export function locateProblem({ ref, key, part, span }: PolicyProblem, files: PolicyFiles): Location {
  const file = files.byName.get(ref.file);
  if (!file) return { file: files.folder + ref.file, ...START };
  const whole = span ?? file.locate(ref.path, key ? 'key' : 'value');
  if (!part) return { file: file.path, ...whole };
  const source = ref.path.reduce(
    (node, step) => (node as Record<string | number, unknown>)[step],
    file.value,
  );
  return { file: file.path, ...spanOfPart(file.text, whole, source as string, part) };
}

export function locateRef(ref: PolicyRef, files: PolicyFiles): Location {
  return locateProblem({ ref, message: '', recommendation: '' }, files);
}

const START = { line: 1, column: 1, end_line: 1, end_column: 1 };
