import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { StepContext, StepResult } from '../driver.ts';
import type { Owner } from '../owner.ts';
import {
  type CredentialsFile,
  credentialsPath,
  isPrivate,
  readCredentials,
  removeCredentials,
  writeCredentials,
} from './credentials-file.ts';
import { claim, markOf } from './mark.ts';
import { principalPermissions } from './permissions.ts';
import { type Issued, parse, type Signer } from './signing.ts';
import type { Change } from './stream-changes.ts';

/** Where users are signed and their credentials kept. */
export interface Issuing {
  readonly signer: Signer;
  readonly folder: string;
}

/** The user's credentials lie in the folder, with the rights that it needs. @throws BackendFailure */
export async function ensurePrincipal(
  { signer, folder }: Issuing,
  name: string,
  { namespace, lineage, config, signal }: StepContext,
): Promise<StepResult> {
  signal.throwIfAborted();
  const owner = { namespace, lineage };
  const path = credentialsPath(folder, name);
  const file = await readCredentials(path);
  const issued = file && (await ownOf(file, name, owner));
  if (principalChanges(name, config, owner, signer, file, issued).length === 0) return { wrote: false };
  const permissions = principalPermissions(name, config);
  await writeCredentials(folder, path, await signer.issue(name, permissions, owner, issued?.seed));
  return { wrote: true };
}

/** The credentials are gone. Copies of them stay good for as long as nobody revokes them. @throws BackendFailure */
export async function removePrincipal(
  { folder }: Issuing,
  name: string,
  { namespace, lineage, signal }: StepContext,
): Promise<StepResult> {
  signal.throwIfAborted();
  const path = credentialsPath(folder, name);
  const file = await readCredentials(path);
  if (!file) return { wrote: false };
  await ownOf(file, name, { namespace, lineage });
  await removeCredentials(folder, path);
  return { wrote: true };
}

/** @throws BackendFailure */
export async function comparePrincipal(
  { signer, folder }: Issuing,
  name: string,
  config: PlatformConfig,
  owner: Owner,
): Promise<Change[]> {
  const file = await readCredentials(credentialsPath(folder, name));
  const issued = file && (await parse(file.text));
  return principalChanges(name, config, owner, signer, file, issued);
}

function principalChanges(
  name: string,
  config: PlatformConfig,
  owner: Owner,
  { account, key }: Signer,
  file: CredentialsFile | undefined,
  issued: Issued | undefined,
): Change[] {
  if (!file) return [{ kind: 'missing', part: null, wanted: null, found: null, owned: true }];
  const mark = issued ? markOfTags(issued.tags) : null;
  if (!issued || mark !== markOf(owner))
    return [{ kind: 'changed', part: 'owner mark', wanted: markOf(owner), found: mark, owned: false }];
  const { pub, sub } = principalPermissions(name, config);
  const parts: [part: string, wanted: string, found: string][] = [
    ['name', name, issued.name],
    ['account', account, issued.account ?? issued.key],
    ['signing key', key, issued.key],
    ['publish', JSON.stringify(pub), JSON.stringify(issued.permissions.pub)],
    ['subscribe', JSON.stringify(sub), JSON.stringify(issued.permissions.sub)],
    ['expiry', 'none', issued.expires === undefined ? 'none' : String(issued.expires)],
    ['mode', 'for its owner alone', isPrivate(file) ? 'for its owner alone' : file.mode.toString(8)],
  ];
  return parts
    .filter(([, wanted, found]) => wanted !== found)
    .map(([part, wanted, found]) => ({ kind: 'changed', part, wanted, found, owned: true }));
}

async function ownOf(file: CredentialsFile, name: string, owner: Owner): Promise<Issued> {
  const issued = await parse(file.text);
  claim(`the credentials file ${name}.creds`, issued ? markOfTags(issued.tags) : null, owner);
  if (issued) return issued;
  throw new BackendFailure('permanent', `${name}.creds holds no credentials`, 'Move it away and apply again');
}

/** As a mark, so that one rule tells whose it is. */
function markOfTags(tags: readonly string[]): string | null {
  const value = (key: string) => tags.find((tag) => tag.startsWith(`${key}:`))?.slice(key.length + 1);
  const layout = value('layout');
  if (!tags.includes('prism') || layout === undefined) return null;
  return `prism namespace=${value('namespace')} lineage=${value('lineage')} layout=${layout}`;
}
