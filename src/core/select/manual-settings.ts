import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import { type Finding, finding, type PolicyRef } from '../diagnostics/finding.ts';
import { readAs, type TunableSetting } from '../model/emit-unit.ts';
import { type FieldPath, formatPath } from '../model/field-path.ts';
import type { ConfigValue, ManualChoice } from '../model/request.ts';

/**
 * An expert's settings in canonical units. A setting the policies do not name, or of another form than theirs,
 * is INVALID_CONFIGURATION: it would be carried out by nothing.
 *
 * @param at Where the settings stand: `['backend', 'config']`.
 * @param known The settings there are, and how each is written; names among them are the platform's.
 * @param ref The policy that names them.
 */
export function manualSettings(
  { type, config }: ManualChoice,
  at: FieldPath,
  known: ReadonlyMap<string, TunableSetting>,
  ref: PolicyRef,
): { readonly settings: ReadonlyMap<string, ConfigValue>; readonly findings: readonly Finding[] } {
  const settings = new Map<string, ConfigValue>();
  const findings: Finding[] = [];
  const tunable = [...known].flatMap(([name, { unit }]) => (unit === 'name' ? [] : [name]));
  for (const [name, written] of Object.entries(config)) {
    const setting = known.get(name);
    const field = formatPath([...at, name]);
    const related = [{ policy: ref, message: `settings of ${type}` }];
    if (setting === undefined) {
      const suggestion = closest(name, tunable);
      const params = {
        field,
        message: `Setting '${name}' is not known for '${type}'`,
        supported_values: tunable,
        recommendation: `${didYouMean(suggestion)}Settings of ${type}: ${tunable.join(', ') || 'none'}`,
      };
      const fix =
        suggestion === undefined || suggestion in config
          ? undefined
          : {
              path: [...at, name],
              op: 'rename' as const,
              value: suggestion,
              reason: `'${suggestion}' is the setting's name`,
              automatic: true,
            };
      findings.push(finding('INVALID_CONFIGURATION', [...at, name], params, { key: true, related, fix }));
      continue;
    }
    if (setting.unit === 'name') {
      // An expert could otherwise take another namespace's topic.
      const params = {
        field,
        message: `Setting '${name}' of '${type}' cannot be set: names are the platform's`,
        supported_values: tunable,
        recommendation: `Remove it${tunable.length === 0 ? '' : `. Settings of ${type}: ${tunable.join(', ')}`}`,
      };
      findings.push(finding('INVALID_CONFIGURATION', [...at, name], params, { key: true, related }));
      continue;
    }
    const read = readAs(setting, written);
    if ('value' in read) settings.set(name, read.value);
    else {
      const params = {
        field,
        message: `Setting '${name}' of '${type}' must be ${read.expected}, not '${written}'`,
        supported_values: [],
        recommendation: `Write ${read.expected}`,
      };
      findings.push(finding('INVALID_CONFIGURATION', [...at, name], params, { related }));
    }
  }
  return { settings, findings };
}
