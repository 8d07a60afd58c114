import type { ImpactReport } from '../model/impact-report.ts';
import { printJson } from './print-json.ts';

/** `prism impact --format json`: `{summary, namespaces}` (contracts). Namespaces that do not change are counted only. */
export function renderImpactJson({ summary, namespaces }: ImpactReport): string {
  const { rejected, accepted, moved, changed, unchanged } = summary;
  return `${printJson({
    summary: { rejected, accepted, moved, changed, unchanged },
    namespaces: namespaces.map(({ namespace, team, effect, before, after, because }) => ({
      namespace,
      team,
      effect,
      before: before ?? null,
      after: after ?? null,
      because,
    })),
  })}\n`;
}
