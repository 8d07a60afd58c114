import { canonicalDigest } from '../../core/model/canonical-digest.ts';
import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';

/** What is recorded of every call that reaches the proxies. Never what it carries, which may be personal. */
const RECORDED_FIELDS = ['time', 'namespace', 'caller', 'role', 'operation', 'outcome', 'trace_id'];

/** Where the proxies record who did what in a namespace, and what of it. */
export const auditSettings = ({ namespace }: PlatformConfig, sink: string): object => ({
  namespace,
  sink,
  records: { calls: ['allowed', 'denied'], fields: RECORDED_FIELDS, payload: false },
  retention: 'That of the sink: prism neither sets it nor deletes what is recorded.',
});

/** What is known of a namespace whose audit ends: its settings, and the configuration it had at the end. */
export function auditArchive(
  config: PlatformConfig,
  sink: string,
): { readonly digest: string; readonly record: object } {
  const { provenance: _, ...configuration } = config;
  const record = { audit: auditSettings(config, sink), configuration };
  return { digest: canonicalDigest(record).slice(0, 16), record };
}
