import { stepMeaning } from '../../core/plan/step-meaning.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Driver } from '../driver.ts';
import { checkRedis } from './check.ts';
import { compareRedis } from './compare.ts';
import { connectRedis } from './connection.ts';
import { ensurePrefix, removePrefix } from './prefix.ts';
import { ensurePrincipal, removePrincipal } from './principal.ts';

export interface RedisOptions {
  /** Connection string, `redis://` or `rediss://`, without a database. */
  readonly url: string;
  /** Name of the environment variable it came from, which messages give in place of it. */
  readonly urlEnv: string;
}

/**
 * Redis: for each namespace an ACL user that may work below the namespace's key prefix and nowhere else, and a record
 * of the prefix. A server is asked for only when it is used.
 */
export function openRedis({ url, urlEnv }: RedisOptions): Driver {
  const redis = connectRedis(url, urlEnv);
  return {
    check: (context) => checkRedis(redis, context),
    async carryOut(step, context) {
      const meaning = stepMeaning(step);
      const ensures = meaning?.does === 'ensure';
      const name = step.resource;
      if (meaning?.kind === 'principal')
        return ensures ? ensurePrincipal(redis, name, context) : removePrincipal(redis, name, context);
      if (meaning?.kind === 'storage')
        return ensures ? ensurePrefix(redis, step.spec, context) : removePrefix(redis, step.spec, context);
      throw new BackendFailure(
        'permanent',
        `Redis has nothing to do for the step ${step.id}`,
        'Report it: the plan and this build do not agree',
      );
    },
    compare: (wanted, context) => compareRedis(redis, wanted, context),
    close: () => redis.close(),
  };
}
