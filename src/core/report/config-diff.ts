import { structuredPatch } from 'diff';
import type { ConfigChange } from '../model/plan-report.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { clip } from './escape.ts';
import { printYaml } from './platform-yaml.ts';

/** Two configurations that differ by more lines than this are not compared: it would take long and tell nothing. */
const MOST_EDITS = 1000;
const LONGEST_LINE = 200;

export interface ConfigDiff {
  /** Of a unified diff; empty where nothing differs. */
  readonly lines: readonly string[];
  /** How many more lines there are. */
  readonly left: number;
}

/**
 * What changes in `platform/<namespace>.yaml`, provenance left out: it only repeats why. Undefined where too
 * much differs to compare.
 */
export function configDiff(
  namespace: string,
  { before, after }: ConfigChange,
  most: number,
): ConfigDiff | undefined {
  const name = (side: string, config: PlatformConfig | null) =>
    config ? `${side}/platform/${namespace}.yaml` : '/dev/null';
  const [from, to] = [name('a', before), name('b', after)];
  const patch = structuredPatch(from, to, yamlOf(before), yamlOf(after), undefined, undefined, {
    context: 3,
    maxEditLength: MOST_EDITS,
  });
  if (!patch) return undefined;
  if (patch.hunks.length === 0) return { lines: [], left: 0 };
  const lines = [
    `--- ${from}`,
    `+++ ${to}`,
    ...patch.hunks.flatMap((hunk) => [
      `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
      ...hunk.lines,
    ]),
  ].map((line) => clip(line, LONGEST_LINE));
  return { lines: lines.slice(0, most), left: Math.max(0, lines.length - most) };
}

/** As unified diffs have it: a part without lines stands at the line before. */
const range = (start: number, lines: number): string => `${lines === 0 ? start - 1 : start},${lines}`;

function yamlOf(config: PlatformConfig | null): string {
  if (!config) return '';
  const { provenance: _, ...decided } = config;
  return printYaml(decided);
}
