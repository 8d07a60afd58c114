import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import { storages } from '../../core/plan/storages.ts';
import { patternOf, safePrefix } from './names.ts';

/** An ACL user as it must be. Passwords are the operator's: no build of Prism knows one. */
export interface PrincipalDesign {
  readonly name: string;
  readonly prefixes: readonly string[];
  readonly keys: readonly string[];
  readonly channels: readonly string[];
  readonly commands: readonly string[];
}

/**
 * Every command that providers of keyvalue and cache need, by name, since categories grow with the server. Left out
 * is what Redis does not hold to the patterns of keys, and so tells of others: SCAN, KEYS, RANDOMKEY, DBSIZE,
 * CLIENT TRACKING with a prefix. An index of keys is a sorted set of the namespace's own. SELECT too: other databases.
 */
const COMMANDS: readonly string[] = `
auth hello ping echo quit reset client|id client|setname client|getname
get set setex psetex setnx getset getex getdel mget mset msetnx append strlen getrange setrange
incr incrby incrbyfloat decr decrby
del unlink exists type touch expire pexpire expireat pexpireat expiretime pexpiretime ttl pttl persist
hget hset hsetnx hmget hdel hgetall hexists hkeys hvals hlen hstrlen hincrby hincrbyfloat hscan
sadd srem smembers sismember smismember scard sscan
zadd zrem zrange zrangestore zscore zmscore zcard zcount zlexcount zincrby zrank zrevrank zscan
zremrangebyrank zremrangebyscore zremrangebylex
multi exec discard watch unwatch
publish subscribe unsubscribe psubscribe punsubscribe
`
  .trim()
  .split(/\s+/);

/** @throws BackendFailure When a prefix would match another's keys. */
export function principalDesign(name: string, config: PlatformConfig): PrincipalDesign {
  const prefixes = storages(config)
    .filter(({ type }) => type === 'redis')
    .map((storage) => safePrefix(storage.name));
  const patterns = prefixes.map(patternOf);
  return {
    name,
    prefixes,
    keys: patterns.map((pattern) => `~${pattern}`),
    channels: patterns.map((pattern) => `&${pattern}`),
    commands: COMMANDS,
  };
}
