import { formatSetting } from '../model/format-setting.ts';
import type { Request } from '../model/request.ts';
import { visible } from './escape.ts';
import type { ExplainedDecision, Explanation } from './explain.ts';

const SECTIONS: readonly (readonly [string, RegExp])[] = [
  ['Patterns', /^patterns\./],
  ['Backend', /^backend\./],
  ['Auxiliary backends', /^auxiliary_backends\./],
  ['Access', /^access\./],
  ['Proxy', /^proxy\./],
  ['Observability', /^observability\./],
  ['Data protection', /^policies\./],
];

/** An explanation for a terminal: per value its rule, the policy line and the request lines it was read from. */
export function renderExplanation(
  { namespace, decisions }: Explanation,
  { file, request }: { readonly file: string; readonly request: Request },
  { color }: { readonly color: boolean },
): string {
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const dim = (text: string) => (color ? `\u001b[2m${text}\u001b[22m` : text);
  let text = `${bold(visible(namespace))}: ${request.client_api} of ${visible(request.team)}\n${dim(visible(file))}\n`;
  for (const [title, prefix] of SECTIONS) {
    const members = decisions.filter(({ path }) => prefix.test(path));
    if (members.length === 0) continue;
    text += `\n${bold(title)}\n`;
    for (const decision of members)
      text += `  ${headline(decision, bold)}\n${reasons(decision)
        .map((line) => `      ${dim(line)}\n`)
        .join('')}`;
  }
  return text;
}

function headline({ path, value }: ExplainedDecision, bold: (text: string) => string): string {
  const name = path
    .replace(/^(patterns|backend|auxiliary_backends|access|proxy|observability|policies)\./, '')
    .replace(/(^|\.)config\./, '$1');
  const label = visible(name);
  return name === value
    ? bold(label)
    : `${label} = ${bold(value === null ? 'no limit' : visible(withUnit(path, value)))}`;
}

/** What the backend is told, and the same for a person where it is counted in bytes or milliseconds. */
function withUnit(path: string, value: NonNullable<ExplainedDecision['value']>): string {
  const shown = typeof value === 'number' ? formatSetting(path, value) : String(value);
  return shown === String(value) ? shown : `${value} (${shown})`;
}

function reasons({ rule, policy, because, inputs }: ExplainedDecision): string[] {
  const where = visible(policy ? `${policy.file}:${policy.line} (${rule.replace(/^.*#/, '')})` : rule);
  const read = inputs.map(
    ({ field, value, line }) => `${visible(field)}: ${shown(value)}${line === null ? '' : ` (line ${line})`}`,
  );
  return [
    because === null ? where : `${visible(because)} — ${where}`,
    ...(read.length > 0 ? [`from ${read.join(', ')}`] : []),
  ];
}

const shown = (value: unknown): string => {
  if (value === null) return 'none';
  return visible(Array.isArray(value) ? `[${value.join(', ')}]` : String(value));
};
