import type { Settings as SettingsFile } from '../model/settings.gen.ts';
import type { SourceFile } from '../model/source.ts';
import { parseSource } from '../parse/parse-source.ts';
import type { Report } from './policy-problem.ts';
import type { Settings } from './policy-set.ts';
import { checkInside, checkRequestGlob } from './request-globs.ts';

const POLICIES = 'policies';

/** The settings of prism.yaml with the defaults that its schema documents. */
export function loadSettings(file: SettingsFile, report: Report): Settings {
  file.requests?.forEach((glob, i) => {
    checkRequestGlob(glob, ['requests', i], report);
  });
  if (file.policies !== undefined) checkInside(file.policies, 'Folder', ['policies'], report);
  return {
    requests: file.requests ?? ['**/namespace-request.{yaml,yml}'],
    policies: file.policies ?? POLICIES,
    max_deletions: file.max_deletions ?? 5,
    endpoints: file.proxy?.endpoints ?? [],
    bucket_prefix: file.backends?.s3?.bucket_prefix ?? 'prism',
    file,
  };
}

/** Where the policy files are, which must be known before they are read. A wrong prism.yaml is reported later. */
export function policiesFolder(settings: SourceFile | undefined): string {
  const folder =
    settings && (parseSource(settings).value as { policies?: unknown } | null | undefined)?.policies;
  return typeof folder === 'string' && folder !== '' ? folder : POLICIES;
}
