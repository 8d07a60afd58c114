import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { DefaultsPolicy } from '../../src/core/model/policy-defaults.gen.ts';
import { CLIENT_APIS, NEED_NAMES } from '../../src/core/model/request.ts';
import { markdownCode, markdownHead, markdownRow } from '../../src/core/report/escape-markdown.ts';
import type { JsonSchema } from './types.ts';

/** The first line of every generated page. */
export const pageBanner = (source: string): string =>
  `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->\n\n`;

/** What the pages read of a JSON Schema. */
interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

interface Page {
  readonly title: string;
  readonly intro: string;
  /** Schemas by the name of the file they describe. */
  readonly files: readonly (readonly [file: string, schema: string])[];
}

const POLICY_FILES = [
  'teams',
  'approvals',
  'boundaries',
  'defaults',
  'patterns',
  'backends',
  'sizing',
  'compliance',
  'transitions',
];

const PAGES: Readonly<Record<string, Page>> = {
  request: {
    title: 'The request',
    intro:
      'Every field of a `namespace-request.yaml`. Unknown fields and values of another type are [INVALID_REQUEST](../diagnostics/INVALID_REQUEST.md). `prism schema request` prints the same as a JSON Schema.',
    files: [['namespace-request.yaml', 'request']],
  },
  settings: {
    title: 'Settings of a repo',
    intro: 'Every field of `prism.yaml`, which a namespaces repo may have at its root.',
    files: [['prism.yaml', 'settings']],
  },
  policies: {
    title: 'Policy files',
    intro:
      'Every field of the files in `policies/`. A file there replaces the built-in one of its name as a whole; `teams.yaml` has no built-in and every repo needs one. [Write policies](../how-to/write-policies.md) explains the expressions.',
    files: POLICY_FILES.map((name) => [`${name}.yaml`, `policy-${name}`] as const),
  },
  'platform-config': {
    title: 'Platform configuration',
    intro: 'Every field of `platform/<namespace>.yaml`, which `prism compile` writes for each namespace.',
    files: [['platform/<namespace>.yaml', 'platform-config']],
  },
  plan: {
    title: 'The plan',
    intro:
      'Every field of `plan.json`, which `prism compile` writes, and of `plan` in what `prism plan --format json` prints. [Review a change](../how-to/review-a-change.md) shows how a person reads it.',
    files: [['plan.json', 'plan']],
  },
  diagnostics: {
    title: 'The diagnostics report',
    intro:
      'Every field of `diagnostics.json`, which is also what `--format json` prints. The codes are explained [one page each](../diagnostics/README.md).',
    files: [['diagnostics.json', 'diagnostics']],
  },
  evidence: {
    title: 'Evidence of a pull request',
    intro:
      'Every field of the JSON file of `--evidence`, which tells who wrote a pull request and who reviewed it. [Review a change](../how-to/review-a-change.md#evidence) has an example; [APPROVAL_INVALID](../diagnostics/APPROVAL_INVALID.md) says when a review counts.',
    files: [['evidence.json', 'evidence']],
  },
  'proxy-registration': {
    title: 'The registration of a namespace with the proxies',
    intro:
      'Every field of the document that `prism apply` publishes for each namespace in the registry. [The proxy registry](../how-to/proxy-registry.md) says how a proxy reads and acknowledges it.',
    files: [['the registration', 'proxy-registration']],
  },
  'namespace-status': {
    title: 'The status of a namespace',
    intro:
      'Every field of what `prism status NAMESPACE --format json` prints. Without a name it prints `{state, namespaces}`: which state it is (null for none) and one of these for each namespace.',
    files: [['the status', 'namespace-status']],
  },
  'apply-report': {
    title: 'The report of an apply',
    intro: 'Every field of what `prism apply --format json` prints.',
    files: [['the report', 'apply-report']],
  },
  drift: {
    title: 'The drift report',
    intro: 'Every field of what `prism drift --format json` prints.',
    files: [['the report', 'drift']],
  },
  'applied-namespace': {
    title: 'A record of the applied state',
    intro:
      'What the state keeps of each namespace, in every store: a file `namespaces/<name>` of the directory and of the branch, a row of the table `prism_state.namespaces`. Read it, and never edit it: a checksum stands beside it.',
    files: [['the record of a namespace', 'applied-namespace']],
  },
  'fork-report': {
    title: 'The report of a pull request of a fork',
    intro:
      'Every field of `prism-report.json`, which the check uploads where its token may not comment. A second job, started by `workflow_run`, comments in its place: it takes the number of the pull request from the file, asks GitHub whether that is the one the check ran for, and judges the pull request again itself.',
    files: [['prism-report.json', 'fork-report']],
  },
};

/** The pages of docs/reference, by file name: a table for every mapping of every schema. */
export function generateReferencePages(
  schemas: ReadonlyMap<string, JsonSchema>,
): ReadonlyMap<string, string> {
  const units = unitsSection(schemas.get('request') as unknown as Schema);
  return new Map(
    Object.entries(PAGES).map(([name, page]) => {
      const sources = page.files.map(([, schema]) => `schemas/${schema}.schema.json`).join(', ');
      const several = page.files.length > 1;
      const list = several ? `${page.files.map(([file]) => `- ${linkTo(file)}`).join('\n')}\n\n` : '';
      const sections = page.files.map(([file, schema]) =>
        fileSections(file, schemas.get(schema) as unknown as Schema, several),
      );
      const body = sections.join('') + (name === 'request' ? defaultsSection() : '');
      const used = body.includes('](#sizes-and-durations)') ? units : '';
      return [
        `${name}.md`,
        `${pageBanner(sources)}# ${page.title}\n\n${page.intro}\n\n${list}${(body + used).trimEnd()}\n`,
      ];
    }),
  );
}

/** A mapping that gets a table: where it stands, or its title where it stands in several places. */
interface Mapping {
  readonly heading: string;
  readonly schema: Schema;
}

/** The tables of one file: its top level, then every mapping within, in order. */
function fileSections(file: string, root: Schema, several: boolean): string {
  const shared = new Set(Object.keys(root.definitions ?? {}).filter((name) => uses(root, name) > 1));
  const done = new Set<string>();
  const heading = (path: string) => (several ? `${path} of ${file}` : path);
  const link = (mapping: Mapping) => `[${markdownCode(mapping.heading)}](#${slug(heading(mapping.heading))})`;

  /** The mapping a value is, and whether it is one, a list of them, or one by name. */
  const mappingOf = (schema: Schema, path: string): { mapping: Mapping; words: string } | undefined => {
    const { target, name } = resolve(schema, root);
    if (target.properties) {
      return {
        mapping: { heading: name && shared.has(name) ? name : path, schema: target },
        words: 'mapping',
      };
    }
    if (target.items) return within(mappingOf(target.items, `${path}[]`), 'list of mappings');
    if (typeof target.additionalProperties === 'object') {
      return within(mappingOf(target.additionalProperties, `${path}.<name>`), 'mapping of names to mappings');
    }
    return target.anyOf?.map((branch) => mappingOf(branch, path)).find((found) => found !== undefined);
  };
  const within = (found: ReturnType<typeof mappingOf>, words: string) => found && { ...found, words };

  const table = ({ heading: path, schema }: Mapping, level: string): string => {
    if (done.has(path)) return '';
    done.add(path);
    const entries = Object.entries(schema.properties ?? {});
    const at = (key: string) => (path === file ? key : `${path}.${key}`);
    const rows = entries.map(([key, value]) => {
      const found = mappingOf(value, at(key));
      const { target } = resolve(value, root);
      const standard = value.default ?? target.default;
      const example = (value.examples ?? target.examples)?.[0];
      return {
        Field: `${markdownCode(key)}${schema.required?.includes(key) ? ' (required)' : ''}`,
        Type: found ? `${found.words}: ${link(found.mapping)}${nullable(target)}` : typeWords(value, root),
        Default: standard === undefined ? '' : code(standard),
        Description: cell(value.description ?? target.description ?? ''),
        Example: example === undefined ? '' : code(example),
      };
    });
    const title = markdownCode(path) + (several && path !== file ? ` of ${markdownCode(file)}` : '');
    const about = schema.description === undefined ? '' : `${schema.description}\n\n`;
    const own = `${level} ${title}\n\n${about}${filledColumns(rows)}\n`;
    const nested = entries.map(([key, value]) => {
      const found = mappingOf(value, at(key));
      return found ? table(found.mapping, several ? '###' : '##') : '';
    });
    return own + nested.join('');
  };
  return table({ heading: file, schema: root }, '##');
}

/** A table without the columns that have nothing in any row. */
function filledColumns(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => row[name] !== ''));
  return markdownHead(names) + rows.map((row) => markdownRow(names.map((name) => row[name]!))).join('');
}

/** How often a definition is referred to. */
const uses = (root: Schema, name: string): number =>
  JSON.stringify(root).split(`"#/definitions/${name}"`).length - 1;

function resolve(
  schema: Schema,
  root: Schema,
): { readonly target: Schema; readonly name: string | undefined } {
  const ref = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]!.$ref : undefined);
  if (ref === undefined) return { target: schema, name: undefined };
  const name = ref.replace('#/definitions/', '');
  return { target: root.definitions![name]!, name };
}

const nullable = (schema: Schema): string =>
  schema.anyOf?.some(({ type }) => type === 'null') ? ', or null' : '';

/** A type and its values in words. */
function typeWords(schema: Schema, root: Schema): string {
  const { target } = resolve(schema, root);
  if ('const' in target) return code(target.const);
  if (target.enum) return orList(target.enum.map((value) => (value === null ? 'null' : code(value))));
  if (target.anyOf) return orList(target.anyOf.map((branch) => typeWords(branch, root)));
  if (target.pattern !== undefined) return patternWords(target.pattern) + longest(target);
  if (target.items) return `list of ${plural(typeWords(target.items, root))}`;
  if (typeof target.additionalProperties === 'object') {
    return `mapping of names to values: ${typeWords(target.additionalProperties, root)}`;
  }
  if (target.type === undefined) return 'any value';
  return orList([target.type].flat().map((type) => simpleWords(type, target)));
}

function simpleWords(type: string, { minimum, exclusiveMinimum, maximum, ...rest }: Schema): string {
  if (type === 'string')
    return rest.maxLength === undefined ? 'text' : `text of at most ${rest.maxLength} characters`;
  if (type === 'array') return 'list';
  if (type === 'object') return 'mapping';
  if (type === 'boolean') return '`true`/`false`';
  if (type === 'null') return 'null';
  const number = type === 'integer' ? 'whole number' : 'number';
  const from = exclusiveMinimum === undefined ? minimum : undefined;
  const range = [
    ...(from === undefined ? [] : [`${from} or more`]),
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`at most ${maximum}`]),
  ];
  return range.length === 0 ? number : `${number}, ${range.join(', ')}`;
}

const longest = ({ maxLength }: Schema): string =>
  maxLength === undefined ? '' : `, at most ${maxLength} characters`;

/** What the patterns of the schemas ask for, by a part of them that no other has. */
const PATTERNS: readonly (readonly [part: string, words: string])[] = [
  ['KMGTP', '[size](#sizes-and-durations)'],
  ['months', '[duration](#sizes-and-durations)'],
  ['[0-9]{4}-', 'day, such as `2027-03-31`'],
  ['[A-Za-z0-9._-]', '`organisation/team`'],
  ['a-z*', 'name or glob'],
  ['[.]', 'name of a setting'],
  ['{0,30}', 'lower-case letters, digits and hyphens, at most 32'],
  ['-[a-z0-9]+', 'lower-case words joined by hyphens'],
  ['[0-9a-f]{64}', 'SHA-256 in hexadecimal'],
];

function patternWords(pattern: string): string {
  const words = PATTERNS.find(([part]) => pattern.includes(part))?.[1];
  if (words === undefined) throw new Error(`no words for the pattern ${pattern}`);
  return words;
}

const plural = (words: string): string =>
  words.replace(/^text(?=,| |$)/, 'texts').replace(/^mapping$/, 'mappings');

const orList = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;

/** A value as YAML in one line. */
const code = (value: unknown): string =>
  markdownCode(
    typeof value === 'string' ? value : stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim(),
  );

const cell = (markdown: string): string => markdown.replaceAll('|', '\\|');

/** The anchor that GitHub gives a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');

const linkTo = (heading: string): string => `[${markdownCode(heading)}](#${slug(heading)})`;

/** Of each client API the needs it takes, as the built-in defaults.yaml says. */
function defaultsSection(): string {
  const { client_apis } = parse(readFileSync('policies/defaults.yaml', 'utf8')) as DefaultsPolicy;
  const rows = NEED_NAMES.map((need) =>
    markdownRow([
      markdownCode(need),
      ...CLIENT_APIS.map((api) => {
        const rule = client_apis[api].needs[need];
        if (!rule) return '–';
        const standard = rule.default === undefined ? 'none' : code(rule.default);
        return rule.only ? `${standard} (only ${rule.only.map(code).join(', ')})` : standard;
      }),
    ]),
  );
  return [
    '## Defaults of the needs\n\n',
    'What holds where a request states no value, by client API, from the built-in `policies/defaults.yaml`. ',
    'None: the need is absent, and a rule that compares it does not match. –: the client API does not take it ',
    '([INVALID_CONFIGURATION](../diagnostics/INVALID_CONFIGURATION.md)).\n\n',
    markdownHead(['Need', ...CLIENT_APIS]),
    ...rows,
    '\n',
  ].join('');
}

function unitsSection({ definitions }: Schema): string {
  const line = (name: 'Size' | 'Duration') => {
    const { description, examples } = definitions![name]!;
    return `- **${name}**: ${lowerFirst(description!)} ${examples!.map(code).join(', ')}.\n`;
  };
  return `## Sizes and durations\n\n${line('Size')}${line('Duration')}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
