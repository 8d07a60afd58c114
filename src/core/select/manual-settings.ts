import { closest, didYouMean } from '../diagnostics/did-you-mean.ts';
import { type Finding, finding, type PolicyRef } from '../diagnostics/finding.ts';
import { readAs, type Unit } from '../model/emit-unit.ts';
import { type FieldPath, formatPath } from '../model/field-path.ts';
import type { ConfigValue, ManualChoice } from '../model/request.ts';

/**
 * An expert's settings in canonical units. A setting the policies do not name, or of another form than theirs,
 * is INVALID_CONFIGURATION: it would be carried out by nothing.
 *
 * @param at Where the settings stand: `['backend', 'config']`.
 * @param known The settings that can be set, and their units.
 * @param ref The policy that names them.
 */
export function manualSettings(
  { type, config }: ManualChoice,
  at: FieldPath,
  known: ReadonlyMap<string, Unit>,
  ref: PolicyRef,
): { readonly settings: ReadonlyMap<string, ConfigValue>; readonly findings: readonly Finding[] } {
  const settings = new Map<string, ConfigValue>();
  const findings: Finding[] = [];
  for (const [name, written] of Object.entries(config)) {
    const unit = known.get(name);
    const field = formatPath([...at, name]);
    const related = [{ policy: ref, message: `settings of ${type}` }];
    if (unit === undefined) {
      const suggestion = closest(name, [...known.keys()]);
      const params = {
        field,
        message: `Setting '${name}' is not known for '${type}'`,
        supported_values: [...known.keys()],
        recommendation: `${didYouMean(suggestion)}Settings of ${type}: ${[...known.keys()].join(', ') || 'none'}`,
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
    const read = readAs(unit, written);
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
