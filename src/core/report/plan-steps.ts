import { formatSetting } from '../model/format-setting.ts';
import type { Step } from '../model/plan.gen.ts';
import { clip } from './escape.ts';
import { markdownCode, markdownText } from './escape-markdown.ts';

/** The parts of provisioning, by the names people know. */
export const SECTIONS: readonly { readonly section: Step['section']; readonly title: string }[] = [
  { section: 'backend', title: 'Backend' },
  { section: 'pattern', title: 'Patterns' },
  { section: 'proxy', title: 'Proxy' },
  { section: 'access', title: 'Access' },
  { section: 'observability', title: 'Observability' },
];

const MOST_SETTINGS = 8;

/**
 * Steps as ordered lists under the name of their section, numbered through. The order is that of execution, so
 * a migration comes back to a section: listing it once would show what is retired before what replaces it.
 */
export function stepLists(steps: readonly Step[]): string {
  const numbers = new Map(steps.map((step, index) => [step.id, index + 1]));
  let out = '';
  steps.forEach((step, index) => {
    const title =
      SECTIONS.find(({ section }) => section === step.section)?.title ?? markdownText(step.section);
    const previous = steps[index - 1];
    if (step.section !== previous?.section || stageOf(step) !== stageOf(previous))
      out += `${index === 0 ? '' : '\n'}**${stageOf(step)}${title}**\n\n`;
    out += `${index + 1}. ${stepLine(step, index, steps, numbers)}\n`;
  });
  return out === '' ? '' : `${out}\n`;
}

/** Of a step of a migration, in front of the section. */
const stageOf = ({ spec }: Step): string =>
  typeof spec.stage === 'string' ? `${markdownText(spec.stage)}: ` : '';

function stepLine(
  step: Step,
  index: number,
  steps: readonly Step[],
  numbers: ReadonlyMap<string, number>,
): string {
  const remarks = [
    ...after(step, steps[index - 1], numbers),
    ...(step.risk === 'safe' ? [] : [`**${step.risk}**`]),
    ...(step.reversible ? [] : ['cannot be undone']),
  ];
  const settings = describeSpec(step);
  const known = step.system === step.section || step.action.includes(step.system);
  return [
    `${known ? '' : `${markdownText(step.system)}: `}${markdownText(step.action)} ${markdownCode(step.resource)}`,
    ...(settings === '' ? [] : [`with ${settings}`]),
    ...(remarks.length === 0 ? [] : [`(${remarks.join('; ')})`]),
  ].join(' ');
}

/** Said only where it is not what a reader assumes: that a step waits for the one before it. */
function after(step: Step, previous: Step | undefined, numbers: ReadonlyMap<string, number>): string[] {
  const { depends_on } = step;
  if (depends_on.length === 0) return previous === undefined ? [] : ['waits for nothing'];
  if (depends_on.length === 1 && depends_on[0] === previous?.id) return [];
  const names = depends_on.map((id) => String(numbers.get(id) ?? markdownCode(id)));
  return [`after ${names.join(', ')}`];
}

/** What a stage of a migration says of itself, which stands beside the steps. */
const ABOUT_STAGE = ['stage', 'gate', 'rollback', 'abort', 'left_out'];

/** Settings in one line, of an altered resource those that change; what is long or nested is cut, since plan.json has it whole. */
function describeSpec({ spec, resource }: Step): string {
  if (isChanges(spec.changes)) return describeChanges(spec.changes);
  // A setting that only repeats the name of the resource tells nothing.
  const settings = Object.entries(spec).filter(
    ([name, value]) => value !== resource && !(spec.stage !== undefined && ABOUT_STAGE.includes(name)),
  );
  const shown = settings
    .slice(0, MOST_SETTINGS)
    .map(([name, value]) => markdownCode(`${name}: ${describeSetting(name, value)}`));
  const rest = settings.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

const isChanges = (value: unknown): value is Changes =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function describeChanges(changes: Changes): string {
  const all = Object.entries(changes);
  const shown = all
    .slice(0, MOST_SETTINGS)
    .map(([name, { from, to }]) =>
      markdownCode(`${name}: ${describeSetting(name, from)} → ${describeSetting(name, to)}`),
    );
  const rest = all.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

/** A value in words, a number in the unit that its setting tells. */
export const describeSetting = (path: string, value: unknown): string =>
  typeof value === 'number' ? formatSetting(path, value) : describeValue(value);

/** `nats → kafka`; of settings with their values each by its name once: `partitions 20 → 40, retention.ms 7days → 30days`. */
export function describeMove(before: unknown, after: unknown): string {
  const [from, to] = [settingsOf(before), settingsOf(after)];
  if (!from || !to || [...from.keys()].join() !== [...to.keys()].join())
    return `${describeValue(before)} → ${describeValue(after)}`;
  return [...from]
    .map(
      ([path, value]) => `${path} ${describeSetting(path, value)} → ${describeSetting(path, to.get(path))}`,
    )
    .join(', ');
}

const settingsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  isScalar(value) || Array.isArray(value) ? undefined : new Map(Object.entries(value as object));

/** A value in words: `write_rps 5000, read_rps 10000`. */
export function describeValue(value: unknown): string {
  return clip(words(value), 100);
}

function words(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((item) => inner(item, '')).join(', ');
  if (typeof value !== 'object') return String(value);
  const members = Object.entries(value);
  if (members.length === 0) return 'none';
  return members
    .map(([name, member]) => (isEmpty(member) ? name : `${name} ${inner(member, name)}`))
    .join(', ');
}

/** @param name Of the setting it is the value of. */
function inner(value: unknown, name: string): string {
  if (typeof value === 'number') return formatSetting(name, value);
  return isScalar(value) ? words(value) : `(${words(value)})`;
}

/** Said by its name alone: what a pattern without settings of its own uses. */
const isEmpty = (value: unknown): boolean =>
  !isScalar(value) && !Array.isArray(value) && Object.keys(value as object).length === 0;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
