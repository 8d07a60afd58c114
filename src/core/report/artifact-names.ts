/** Everything that prism writes into its output folder (contracts, "Artifacts"). */
const ARTIFACTS: ReadonlySet<string> = new Set([
  'platform',
  'plan.json',
  'plan.md',
  'diagnostics.json',
  'report.sarif',
  // Of the Action, for a pull request of a fork.
  'prism-report.json',
]);

/** No output folder has more entries. */
export const MOST_ARTIFACTS = ARTIFACTS.size;

/** What every run writes, whatever comes of it. */
const ALWAYS = ['diagnostics.json', 'report.sarif'];

/** The first name in a folder that prism did not write. */
export const foreignName = (names: readonly string[]): string | undefined =>
  names.find((name) => !ARTIFACTS.has(name));

/** Whether a folder of these names is an output of prism and nothing else. */
export const isOutput = (names: readonly string[]): boolean =>
  ALWAYS.every((name) => names.includes(name)) && foreignName(names) === undefined;
