import type { Settings as SettingsFile } from '../model/settings.gen.ts';
import type { Settings } from './policy-set.ts';

/** The settings of prism.yaml with the defaults that its schema documents. */
export function loadSettings(file: SettingsFile): Settings {
  return {
    requests: file.requests ?? ['**/namespace-request.{yaml,yml}'],
    policies: file.policies ?? 'policies',
    max_deletions: file.max_deletions ?? 5,
    endpoints: file.proxy?.endpoints ?? [],
    bucket_prefix: file.backends?.s3?.bucket_prefix ?? 'prism',
    file,
  };
}
