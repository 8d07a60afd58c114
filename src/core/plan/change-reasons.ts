import { formatSetting } from '../model/format-setting.ts';
import { describePlacement, type Placement } from '../model/placement.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { type ConfiguredValue, riskOf, type Transition } from '../model/transition.ts';

/** Why a migration is one: where from, where to, and what moved it. */
export const migrationReason = (from: Placement, to: Placement, because: string): string =>
  from.backend === to.backend
    ? `the patterns change on ${from.backend}: ${patternChanges(from, to)} (${because})`
    : `moves from ${describePlacement(from)} to ${describePlacement(to)} (${because})`;

function patternChanges(from: Placement, to: Placement): string {
  const added = to.patterns.filter((type) => !from.patterns.includes(type)).map((type) => `+${type}`);
  const removed = from.patterns.filter((type) => !to.patterns.includes(type)).map((type) => `-${type}`);
  return [...added, ...removed].join(', ');
}

/** Why a change is riskier than safe: one line for each value that makes it so. */
export const riskReasons = (transitions: readonly Transition[]): string[] =>
  transitions
    .filter((transition) => riskOf(transition) !== 'safe')
    .map(
      ({ path, before, after, effect, because }) =>
        `${effect}: ${path} ${shown(path, before)} → ${shown(path, after)}: ${because}`,
    );

/**
 * Said where personal data leaves a backend that encrypts at rest for one that does not. The list of backends in
 * `policies.encryption_at_rest` does not tell: it also gets shorter when a backend holds nothing any more.
 */
export function encryptionReason(before: PlatformConfig, after: PlatformConfig): string[] {
  const [from, to] = [before, after].map(({ policies, backend }) =>
    policies.encryption_at_rest.includes(backend.type),
  );
  if (!from || to || after.policies.pii_handling === 'disabled') return [];
  return [
    `${before.backend.type} encrypts personal data at rest, and ${after.backend.type} leaves that to the disks below it`,
  ];
}

function shown(path: string, value: ConfiguredValue): string {
  if (value === null) return 'none';
  return typeof value === 'number' ? formatSetting(path, value) : String(value);
}
