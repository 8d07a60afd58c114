import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { Compilation } from '../../src/core/compile.ts';
import { sortDiagnostics } from '../../src/core/diagnostics/sort-diagnostics.ts';
import type { Diagnostic, DiagnosticsReport } from '../../src/core/model/diagnostics.gen.ts';
import type { PlatformConfig } from '../../src/core/model/platform-config.gen.ts';
import { creationDraft } from '../../src/core/plan/creation-draft.ts';
import { ofFolder, planHead } from '../../src/core/plan/plan-head.ts';
import { renderAnnotations } from '../../src/core/report/annotations.ts';
import { renderJson } from '../../src/core/report/json.ts';
import { renderMarkdown } from '../../src/core/report/markdown.ts';
import { planJsonChunks } from '../../src/core/report/plan-json.ts';
import { renderPlanMarkdown } from '../../src/core/report/plan-markdown.ts';
import { renderPlatformYaml } from '../../src/core/report/platform-yaml.ts';
import { renderSarif } from '../../src/core/report/sarif.ts';
import { renderText } from '../../src/core/report/text.ts';
import { readSchema } from './corpus.ts';

/** Something that must hold of every input does not hold of this one. The message is the same for the same bug. */
export class Broken extends Error {}

export class TooSlow extends Broken {}

/** No input of bounded size may keep anybody waiting longer. */
const SLOW_MS = 1_000;

/** Runs work that must not take long. Processor time: what else the machine does is not the input's fault. */
export function timed<T>(what: string, work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  if (user + system > SLOW_MS * 1_000) throw new TooSlow(`${what} takes more than ${SLOW_MS} ms`);
  return result;
}

export function check(holds: boolean, message: string, detail?: unknown): void {
  if (!holds) throw new Broken(message, { cause: detail });
}

const ajv = new Ajv({ strict: false });
const isReport = ajv.compile(readSchema('diagnostics'));
const isConfig = ajv.compile(readSchema('platform-config'));
const isPlan = ajv.compile(readSchema('plan'));

/** The text of each file that diagnostics may point into; undefined: it has none. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** What holds of every report: order, positions, schema; and that it can be printed in every form. */
export function checkReport(report: DiagnosticsReport, texts: Texts): void {
  const { diagnostics } = report;
  const sorted = sortDiagnostics(diagnostics);
  check(
    diagnostics.every((diagnostic, index) => diagnostic === sorted[index]),
    'diagnostics are not sorted',
  );
  for (const diagnostic of diagnostics) {
    checkPlace(diagnostic, texts);
    for (const { file, line, column } of diagnostic.related) {
      checkPosition(texts.get(file), line, column, `related position of ${diagnostic.error.code}`);
    }
  }
  const json: unknown = JSON.parse(renderJson(report));
  check(isReport(json), 'the report does not follow its schema', isReport.errors);
  renderText(diagnostics, { source: (file) => texts.get(file), color: true });
  renderMarkdown(report);
  renderSarif(report, { version: '0' });
  renderAnnotations(diagnostics);
}

function checkPlace({ location, error: { code } }: Diagnostic, texts: Texts): void {
  const { file, line, column, end_line, end_column } = location;
  check(
    end_line > line || (end_line === line && end_column >= column),
    `${code} ends before it starts`,
    location,
  );
  checkPosition(texts.get(file), line, column, `position of ${code}`);
  checkPosition(texts.get(file), end_line, end_column, `end of ${code}`);
}

function checkPosition(text: string | undefined, line: number, column: number, what: string): void {
  check(line >= 1 && column >= 1, `${what} is before the file`, { line, column });
  const lines = text?.split('\n');
  if (!lines) return;
  check(line <= lines.length, `${what} is below the file`, { line, column });
  check(column <= lines[line - 1]!.length + 1, `${what} is right of its line`, { line, column });
}

/** Texts that read as what they were printed from; the unchanged request of every run prints the same one. */
const readable = new Set<string>();

function checkYaml(config: PlatformConfig): void {
  const text = renderPlatformYaml(config);
  if (readable.has(text)) return;
  const read: unknown = parse(text);
  check(JSON.stringify(read) === JSON.stringify(config), 'platform YAML reads as something else', config);
  if (readable.size < 1_000) readable.add(text);
}

/** What holds of everything that is compiled: schemas, and artifacts that say what they were made from. */
export function checkConfigs({ configs, result, diagnostics }: Compilation): void {
  check(result !== 'accepted' || configs.every(({ blocked }) => !blocked), 'accepted with a blocked change');
  check(
    result !== 'accepted' || diagnostics.every(({ severity }) => severity !== 'error'),
    'accepted with an error',
  );
  const changes = configs.map((compiled) => {
    const { config, decisions } = compiled.decided();
    check(isConfig(config), 'a configuration does not follow its schema', isConfig.errors);
    checkYaml(config);
    const { approvals, blocked } = compiled;
    return { ...creationDraft(config, decisions), approvals: [...approvals], blocked };
  });
  const head = planHead(changes, 0, ofFolder('0'.repeat(64)));
  const plan: unknown = JSON.parse([...planJsonChunks(head, changes)].join(''));
  check(isPlan(plan), 'the plan does not follow its schema', isPlan.errors);
  renderPlanMarkdown({ ...head, changes });
}
