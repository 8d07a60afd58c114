import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import type { Resource } from '../../core/plan/config-resources.ts';
import { registrationName } from '../proxy/registration-name.ts';
import { auditSettings } from './audit-settings.ts';
import { generatedJson, generatedYaml } from './generated-banner.ts';
import type { GeneratedFile } from './generated-file.ts';
import { grafanaDashboard } from './grafana-dashboard.ts';
import { prometheusRules } from './prometheus-rules.ts';
import { tracingSettings } from './tracing-settings.ts';

/** The files that stand because of a resource. @throws BackendFailure where the namespace's name is none */
export function observabilityFiles(
  { kind, spec }: Pick<Resource, 'kind' | 'spec'>,
  config: PlatformConfig,
  lineage: string,
): GeneratedFile[] {
  const name = registrationName(config.namespace);
  const yaml = (folder: string, value: object): GeneratedFile => ({
    path: [folder, `${name}.yaml`],
    text: generatedYaml(lineage, value),
  });
  if (kind === 'metrics') {
    const metrics = spec.metrics as readonly string[];
    return [
      yaml('rules', prometheusRules(config, metrics)),
      {
        path: ['dashboards', `${name}.json`],
        text: generatedJson(lineage, grafanaDashboard(config, metrics)),
      },
    ];
  }
  if (kind === 'tracing') return [yaml('tracing', tracingSettings(config, String(spec.service)))];
  return [yaml('audit', auditSettings(config, String(spec.sink)))];
}
