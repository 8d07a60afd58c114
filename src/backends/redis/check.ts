import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext } from '../driver.ts';
import type { Redis } from './connection.ts';
import { PRIVATE } from './names.ts';

/** The first with selectors, which bear the mark, and with key patterns that hold every command to them. */
const OLDEST = 7;

/** What the provisioner has to be let do, with arguments that the server can judge it by. */
const NEEDED: readonly (readonly string[])[] = [
  ['acl', 'getuser', 'x'],
  ['acl', 'cat', 'x'],
  ['acl', 'setuser', 'x'],
  ['acl', 'deluser', 'x'],
  ['acl', 'save'],
  ['config', 'get', 'aclfile'],
  ['scan', '0'],
  ['unlink', 'x:y'],
  ['hgetall', `${PRIVATE}x`],
  ['hset', `${PRIVATE}x`, 'a', 'b'],
  ['hdel', `${PRIVATE}x`, 'a'],
];

/** Whether the server can be worked with. Changes nothing. @throws BackendFailure */
export async function checkRedis(redis: Redis, { signal }: DriverContext): Promise<void> {
  const info = await redis.ask<string>(signal, 'INFO');
  const fact = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';
  const version = fact('redis_version');
  if (Number.parseInt(version, 10) < OLDEST)
    throw permanent(`the Redis server is of version ${version}`, 'Use Redis 7 or newer');
  if (fact('redis_mode') === 'cluster')
    throw permanent(
      'Redis runs as a cluster, which this build does not drive: users would have to be made on every node',
      'Use a Redis that is no cluster, with replicas where it must survive a loss',
    );
  if (fact('role') === 'slave')
    throw permanent('this Redis is a replica, which nobody can write to', 'Connect to the primary');
  const me = await redis.ask<string>(signal, 'ACL', 'WHOAMI');
  const refused: string[] = [];
  for (const command of NEEDED)
    if ((await redis.ask<string>(signal, 'ACL', 'DRYRUN', me, ...command)) !== 'OK')
      refused.push(
        command[0] === 'acl' || command[0] === 'config' ? `${command[0]}|${command[1]}` : command[0]!,
      );
  if (refused.length > 0)
    throw permanent(
      `the Redis user ${me} may not use ${refused.join(', ')}`,
      `ACL SETUSER ${me} ~* ${refused.map((name) => `+${name}`).join(' ')}`,
    );
}

const permanent = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
