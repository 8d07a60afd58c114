import { sha256Hex } from '../../core/model/sha256-hex.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Owner } from '../owner.ts';
import type { Redis } from './connection.ts';
import { markOf } from './mark.ts';
import type { PrincipalDesign } from './principal-design.ts';

/** Whether the server keeps ACLs over a restart; undefined where it does not say (CONFIG is closed to us). */
export async function hasAclFile(redis: Redis, signal: AbortSignal): Promise<boolean | undefined> {
  try {
    const [, path] = await redis.ask<string[]>(signal, 'CONFIG', 'GET', 'aclfile');
    return path !== undefined && path !== '';
  } catch (error) {
    if (error instanceof BackendFailure && error.kind === 'permanent') return undefined;
    throw error;
  }
}

/**
 * What the record of a principal says once its rules are in the server's file, which nobody can read back: a run that
 * ended between changing and saving is seen by it.
 */
export const savedAs = (design: PrincipalDesign, owner: Owner, file: boolean | undefined): string =>
  file === true
    ? sha256Hex([markOf(owner), ...design.keys, ...design.channels, ...design.commands].join(' ')).slice(
        0,
        16,
      )
    : 'not kept';
