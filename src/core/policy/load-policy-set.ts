import type { Diagnostic } from '../model/diagnostics.gen.ts';
import type { ApprovalsPolicy } from '../model/policy-approvals.gen.ts';
import type { BackendsPolicy } from '../model/policy-backends.gen.ts';
import type { BoundariesPolicy } from '../model/policy-boundaries.gen.ts';
import type { PatternsPolicy } from '../model/policy-patterns.gen.ts';
import type { SizingPolicy } from '../model/policy-sizing.gen.ts';
import type { TransitionsPolicy } from '../model/policy-transitions.gen.ts';
import type { Settings as SettingsFile } from '../model/settings.gen.ts';
import { analyseRules, type NotAnalysed } from './analyse-rules.ts';
import type { Vocabulary } from './check-constants.ts';
import { loadApprovals } from './load-approvals.ts';
import { loadBackends } from './load-backends.ts';
import { loadBoundaries } from './load-boundaries.ts';
import { loadCompliance } from './load-compliance.ts';
import { loadDefaults } from './load-defaults.ts';
import { loadPatterns, patternVocabulary } from './load-patterns.ts';
import { loadSettings } from './load-settings.ts';
import { loadSizing } from './load-sizing.ts';
import { loadTeams, NO_TEAMS } from './load-teams.ts';
import { loadTransitions } from './load-transitions.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { policyDigest } from './policy-digest.ts';
import {
  type KnownValues,
  locateRef,
  openPolicies,
  openSettings,
  type PolicyFiles,
  type PolicyName,
  SETTINGS,
} from './policy-files.ts';
import { type PolicyProblem, type Report, reportInto } from './policy-problem.ts';
import type { PolicySet, PolicySources } from './policy-set.ts';

export interface LoadOptions {
  /**
   * Whether to prove that the rules leave no gap. Left out: unless patterns, backends and defaults are all
   * built-in, which a test proves.
   */
  readonly analyse?: boolean | undefined;
  /** Of the same files: they are checked again, but not read again. */
  readonly known?: KnownPolicies | undefined;
}

/** What reading policy files gives, for the next run of the same build. */
export interface KnownPolicies {
  readonly values: KnownValues;
  /** That of the PolicySet. */
  readonly digest: string;
}

export interface LoadedPolicies {
  /** Undefined when something is wrong. */
  readonly policySet: PolicySet | undefined;
  /** INVALID_POLICY, by path, line and column; a notice is a rule that the proof does not cover. */
  readonly diagnostics: readonly Diagnostic[];
  /** Rules the proof does not cover, and why. */
  readonly notAnalysed: readonly NotAnalysed[];
  /** Of the PolicySet, if there is one. */
  readonly known: () => KnownPolicies | undefined;
}

/** Policy files → a checked PolicySet: syntax, schema, references, expressions, and the proof over the rules. */
export function loadPolicySet(sources: PolicySources, options: LoadOptions = {}): LoadedPolicies {
  const problems: PolicyProblem[] = [];
  const knownValues = options.known?.values ?? {};
  const settingsFile = openSettings(sources.settings, problems, knownValues);
  const settings = loadSettings(
    settingsFile?.valid ? (settingsFile.value as SettingsFile) : { version: 1 },
    reportInto(problems, SETTINGS),
  );
  const { byName, folder } = openPolicies(sources.policies, settings.policies, problems, knownValues);
  const files: PolicyFiles = {
    byName: settingsFile ? new Map([...byName, [SETTINGS, settingsFile]]) : byName,
    folder,
  };

  /** A file's value when it follows its schema; what is wrong with its content goes to `report`. */
  const load = <V, T>(name: PolicyName, loader: (value: V, report: Report) => T): T | undefined => {
    const file = files.byName.get(name);
    return file?.valid ? loader(file.value as V, reportInto(problems, name)) : undefined;
  };

  if (!files.byName.has('teams.yaml')) problems.push(NO_TEAMS);
  const teams = load('teams.yaml', loadTeams);
  const frameworks = load('compliance.yaml', loadCompliance);
  const defaults = load('defaults.yaml', loadDefaults);
  const boundaries = load('boundaries.yaml', (value: BoundariesPolicy, report) =>
    loadBoundaries(value, teams, report),
  );

  const written = load('patterns.yaml', (value: PatternsPolicy) => value);
  const capable = load('backends.yaml', (value: BackendsPolicy) => Object.keys(value.capabilities));
  const names = {
    patterns: written && patternVocabulary(written),
    frameworks: frameworks && [...frameworks.keys()],
    teams: teams && [...teams.keys()],
  };
  const vocabulary = (name: PolicyName): Vocabulary => {
    const builtin = files.byName.get(name)?.builtin ?? false;
    return { ...names, later: NONE, builtin, proved: builtin && isBuiltin(files) };
  };
  const patterns = load('patterns.yaml', (value: PatternsPolicy, report) =>
    loadPatterns(value, vocabulary('patterns.yaml'), capable, report),
  );
  const backends = load('backends.yaml', (value: BackendsPolicy, report) =>
    loadBackends(value, vocabulary('backends.yaml'), report),
  );
  const targets = { backends: capable, patterns: written?.patterns };
  const sizing = load('sizing.yaml', (value: SizingPolicy, report) =>
    loadSizing(value, targets, vocabulary('sizing.yaml'), report),
  );
  const described = patterns && sizing && capable && saysAll(problems);
  const transitions = load('transitions.yaml', (value: TransitionsPolicy, report) =>
    loadTransitions(
      value,
      described ? { backends: capable, patterns, sizing } : undefined,
      vocabulary('transitions.yaml'),
      report,
    ),
  );
  const patternIds = names.patterns && [...names.patterns.keys()];
  const grants = files.byName.has('approvals.yaml')
    ? load('approvals.yaml', (value: ApprovalsPolicy, report) =>
        loadApprovals(value, { teams: names.teams, patterns: patternIds }, report),
      )
    : [];

  const proof =
    patterns &&
    backends &&
    defaults &&
    frameworks &&
    isSound(problems) &&
    (options.analyse ?? !isBuiltin(files))
      ? analyseRules({
          patterns,
          backends,
          defaults,
          frameworks,
          teams: names.teams,
          bucket_prefix: settings.bucket_prefix,
        })
      : { problems: [], notAnalysed: [] };
  problems.push(...proof.problems.filter(({ ref, idle }) => !(idle && files.byName.get(ref.file)?.builtin)));

  const diagnostics = policyDiagnostics([...problems, ...proof.notAnalysed.map(unproved)], files);
  for (const file of files.byName.values()) file.release();
  let digest: string | undefined;
  const policySet: PolicySet | undefined =
    problems.length === 0 &&
    teams &&
    frameworks &&
    defaults &&
    boundaries &&
    patterns &&
    backends &&
    sizing &&
    transitions &&
    grants
      ? {
          settings,
          teams,
          grants,
          boundaries,
          defaults,
          frameworks,
          patterns,
          backends,
          sizing,
          transitions,
          // Only plans carry it.
          get digest() {
            digest ??= options.known?.digest ?? policyDigest(files);
            return digest;
          },
          locate: (ref) => locateRef(ref, files),
        }
      : undefined;
  return {
    policySet,
    diagnostics,
    notAnalysed: proof.notAnalysed,
    known: () => policySet && { values: ownValues(files), digest: policySet.digest },
  };
}

const ownValues = ({ byName }: PolicyFiles): KnownValues =>
  Object.fromEntries(
    [...byName.values()].filter(({ builtin }) => !builtin).map(({ path, value }) => [path, value]),
  );

/** The rule is carried out all the same, so this rejects nothing. */
const unproved = ({ ref, reason }: NotAnalysed): PolicyProblem => ({
  ref,
  severity: 'notice',
  message: `Not analysed: ${reason}, so it is not proved that every request gets a backend that can serve it`,
  recommendation: 'Compare single fields with constants, joined by &&, ||, ! and in',
});

const NONE: ReadonlySet<string> = new Set();

/** What the rules are proved from. With a mistake in one of them the proof would tell of its consequences only. */
const PREMISES: readonly string[] = ['patterns.yaml', 'backends.yaml', 'defaults.yaml', 'compliance.yaml'];

const isSound = (problems: readonly PolicyProblem[]): boolean =>
  !problems.some(({ ref }) => PREMISES.includes(ref.file));

/** Whether patterns and sizing were read as they are written: a row may speak of what was left out of them. */
const saysAll = (problems: readonly PolicyProblem[]): boolean =>
  !problems.some(({ ref }) => ref.file === 'patterns.yaml' || ref.file === 'sizing.yaml');

const isBuiltin = ({ byName }: PolicyFiles): boolean =>
  PREMISES.slice(0, 3).every((name) => byName.get(name)?.builtin);
