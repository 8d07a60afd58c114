import { createUser, encodeUser, fmtCreds, fromSeed, type KeyPair, parseCreds } from '@nats-io/jwt';
import { BackendFailure } from '../backend-failure.ts';
import type { Owner } from '../owner.ts';
import type { Permissions } from './permissions.ts';

/** Signs users of one account. */
export interface Signer {
  /** @param seed Of the user whose rights change; else a new one. @returns What a `.creds` file has. */
  issue(name: string, permissions: Permissions, owner: Owner, seed?: string): Promise<Uint8Array>;
  /** Public keys: which account, and signed with what. */
  readonly account: string;
  readonly key: string;
}

export interface Issued {
  readonly name: string;
  readonly account: string | undefined;
  readonly key: string;
  readonly permissions: Permissions;
  readonly tags: readonly string[];
  readonly seed: string;
  readonly expires: number | undefined;
}

export interface SigningOptions {
  /** Seed of a signing key of the account, `SA…`. */
  readonly seed: string;
  /** Name of the environment variable it came from. */
  readonly seedEnv: string;
  /** Of the provisioner, a user of the same account. */
  readonly credentials: string | undefined;
}

/** Tags are in lower case, whatever was asked for. */
export const tagsOf = ({ namespace, lineage }: Owner): string[] => [
  'prism',
  `namespace:${namespace}`,
  `lineage:${lineage.toLowerCase()}`,
  'layout:1',
];

/** @throws BackendFailure When nothing can be signed with what is given. */
export async function openSigner({ seed, seedEnv, credentials }: SigningOptions): Promise<Signer> {
  const signing = keyOf(seed, seedEnv);
  const key = signing.getPublicKey();
  const provisioner = await parse(credentials ?? '');
  if (!provisioner)
    throw new BackendFailure(
      'permanent',
      `users are signed with ${seedEnv}, but the provisioner itself has no credentials of an account`,
      'Set credentials_env to what a .creds file of a user of that account has',
    );
  const account = provisioner.account ?? provisioner.key;
  return {
    account,
    key,
    async issue(name, { pub, sub }, owner, userSeed) {
      const user = userSeed === undefined ? createUser() : fromSeed(new TextEncoder().encode(userSeed));
      const jwt = await encodeUser(name, user, signing, {
        pub: { allow: [...pub.allow] },
        sub: { allow: [...sub.allow] },
        tags: tagsOf(owner),
        ...(key === account ? {} : { issuer_account: account }),
      });
      return fmtCreds(jwt, user);
    },
  };
}

/** @returns undefined for what are no credentials. */
export async function parse(credentials: string): Promise<Issued | undefined> {
  try {
    const { key, uc } = await parseCreds(new TextEncoder().encode(credentials));
    const { pub, sub, tags, issuer_account } = uc.nats;
    return {
      name: uc.name,
      account: issuer_account,
      key: uc.iss,
      permissions: {
        pub: { allow: pub?.allow ?? [], ...denied(pub) },
        sub: { allow: sub?.allow ?? [], ...denied(sub) },
      },
      tags: tags ?? [],
      seed: key,
      expires: uc.exp,
    };
  } catch {
    return undefined;
  }
}

const denied = (permission: { deny?: string[] } | undefined) =>
  permission?.deny?.length ? { deny: permission.deny } : {};

function keyOf(seed: string, seedEnv: string): KeyPair {
  try {
    const key = fromSeed(new TextEncoder().encode(seed.trim()));
    if (key.getPublicKey().startsWith('A')) return key;
  } catch {
    // The library's message quotes what it was given.
  }
  throw new BackendFailure(
    'permanent',
    `${seedEnv} holds no signing key of an account`,
    'Set it to the seed that nsc edit account --sk generate has made (SA…)',
  );
}
