import type { ForkReport } from '../core/model/fork-report.gen.ts';
import type { Validator } from '../core/validate/validator.ts';
import { validateForkReport } from '../core/validate/validators.gen.ts';
import { ArtifactRefused } from '../github/artifact-refused.ts';

/** How the check's workflow uploads the report: the file's name, alone in an artifact of this name. */
export const REPORT_FILE = 'prism-report.json';
export const REPORT_ARTIFACT = 'prism-report';
/** In bytes. */
export const MOST_REPORT = 256 * 1024;

const LEFT_OUT = 'The report is too long for this file: see the summary of the run.';

/** The text of the file, in at most 256 KiB: a comment that does not fit is left out, and that is said in it. */
export function forkReportText(report: ForkReport): string {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  const fits = Buffer.byteLength(text) <= MOST_REPORT && isReport(report);
  return fits ? text : `${JSON.stringify({ ...report, comment: LEFT_OUT }, null, 2)}\n`;
}

/**
 * What a check left, which whoever wrote the pull request could write as they liked. Nesting needs no limit of its own:
 * the parser does not recurse, and the schema has no room for a value within a value. Throws ArtifactRefused, with
 * nothing of the file in its text.
 */
export function readForkReport(bytes: Uint8Array): ForkReport {
  if (bytes.length > MOST_REPORT) throw refused(`has more than ${MOST_REPORT} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refused('is no JSON');
  }
  if (!isReport(value)) throw refused('does not follow schemas/fork-report.schema.json');
  return value;
}

const isReport = (value: unknown): value is ForkReport => (validateForkReport as Validator)(value);

const refused = (what: string): ArtifactRefused =>
  new ArtifactRefused(
    `The ${REPORT_FILE} of the run ${what}`,
    'Only the check writes it: look at what the pull request changes in its workflow',
  );
