import { docsPage, PROSE } from '../diagnostics/codes.ts';
import type { Code } from '../diagnostics/params.ts';
import { compareText } from '../model/compare.ts';
import type { Diagnostic, DiagnosticsReport, Location, Related, Severity } from '../model/diagnostics.gen.ts';
import { sha256Hex } from '../model/sha256-hex.ts';
import { describeFix, recommendationOf } from './advice.ts';
import { pathToUri, visible } from './escape.ts';
import { formatPlace, isInRepo } from './place.ts';
import { printJson } from './print-json.ts';

export interface SarifOptions {
  /** Of prism. */
  readonly version: string;
  /** Address of the project's root, where its docs are: `https://github.com/acme/prism/blob/main`. */
  readonly docsUrl?: string | undefined;
}

/** The name that GitHub and other readers know for the root of the checkout. */
const ROOT = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** report.sarif: SARIF 2.1.0, as GitHub code scanning reads it. */
export function renderSarif(report: DiagnosticsReport, options: SarifOptions): string {
  const codes = [...new Set(report.diagnostics.map((diagnostic) => diagnostic.error.code))].sort(compareText);
  const fingerprint = fingerprinter();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'prism',
            version: options.version,
            ...(options.docsUrl === undefined ? {} : { informationUri: options.docsUrl }),
            rules: codes.map((code) => toRule(code, options)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the namespaces repo.' } } },
        results: report.diagnostics.map((diagnostic) => ({
          ...toResult(diagnostic, codes.indexOf(diagnostic.error.code)),
          partialFingerprints: { 'prismFinding/v1': fingerprint(diagnostic) },
        })),
        properties: { result: report.result, namespaces: report.namespaces },
      },
    ],
  };
  return `${printJson(log)}\n`;
}

function toRule(code: string, { docsUrl }: SarifOptions) {
  if (!Object.hasOwn(PROSE, code)) return { id: code };
  const { summary, severity } = PROSE[code as Code];
  const page = docsPage(code as Code);
  const uri = docsUrl === undefined ? undefined : `${docsUrl}/${pathToUri(page)}`;
  return {
    id: code,
    shortDescription: { text: summary },
    // GitHub demands both, though one says all.
    fullDescription: { text: `${summary}.` },
    ...(uri === undefined ? {} : { helpUri: uri }),
    help: {
      text: `${summary}. Causes and remedies: ${uri ?? page}`,
      ...(uri === undefined ? {} : { markdown: `${summary}. [Causes and remedies](${uri})` }),
    },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function toResult(diagnostic: Diagnostic, ruleIndex: number) {
  const { severity, error, location, related, namespace, existing, fix } = diagnostic;
  const linked = related.filter((place) => isInRepo(place.file));
  return {
    ruleId: error.code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageText(diagnostic, linked) },
    locations: isInRepo(location.file) ? [{ physicalLocation: physical(location) }] : [],
    ...(linked.length === 0
      ? {}
      : {
          relatedLocations: linked.map((place, id) => ({
            id,
            message: { text: plain(place.message) },
            physicalLocation: physical(place),
          })),
        }),
    properties: { namespace, existing, ...(fix ? { fix } : {}) },
  };
}

/** What is wrong, what to do, the fix, and links to the lines that decided: GitHub shows only what is linked. */
function messageText(diagnostic: Diagnostic, linked: readonly Related[]): string {
  const { error, location, related, fix } = diagnostic;
  const recommendation = recommendationOf(diagnostic);
  const unlinked = related.filter((place) => !linked.includes(place));
  const place = isInRepo(location.file) || location.file === '' ? '' : `${formatPlace(location)}: `;
  const sentences = [
    place + error.message,
    ...(recommendation === undefined ? [] : [recommendation]),
    ...(fix ? [`Fix: ${describeFix(fix)}`] : []),
    ...unlinked.map((other) => `${formatPlace(other)}: ${other.message}`),
  ].map((text) => (text === recommendation ? plainLines(text) : plain(text)));
  const links = linked.map((other, id) => `See [${plain(other.message).replace(/[[\]\\]/g, '\\$&')}](${id})`);
  return [...sentences, ...links]
    .map(asSentence)
    .reduce((before, next) => `${before}${before.endsWith('\n') ? '' : ' '}${next}`)
    .trimEnd();
}

/** Advice of several lines ends in an example, which a full stop would spoil. */
function asSentence(text: string): string {
  if (text.includes('\n')) return `${text}\n`;
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

const plainLines = (text: string): string => text.split(/\r?\n/).map(plain).join('\n');

/** Text without placeholders (`{0}`) and links (`[…](…)`), which a message may have. */
const plain = (text: string): string => visible(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');

function physical(place: Location | Related) {
  return {
    artifactLocation: { uri: pathToUri(place.file), uriBaseId: ROOT },
    region: {
      startLine: place.line,
      startColumn: place.column,
      ...('end_line' in place ? { endLine: place.end_line, endColumn: place.end_column } : {}),
    },
  };
}

/**
 * What makes a finding the same after lines moved: code, namespace, field and file, and which of several such
 * it is. Not named `primaryLocationLineHash`: GitHub's upload action computes that one and warns of any other.
 */
function fingerprinter(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ error, namespace, location }) => {
    const identity = JSON.stringify([error.code, namespace, error.details.field ?? null, location.file]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return `${sha256Hex(identity).slice(0, 32)}:${number}`;
  };
}
