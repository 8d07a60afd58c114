import { BackendFailure } from '../backend-failure.ts';

/**
 * Where the driver keeps what it knows of its own. No namespace begins with an underscore, so no principal has a
 * right to it.
 */
export const PRIVATE = '_prism:';

export const prefixRecordKey = (prefix: string): string => `${PRIVATE}prefix:${prefix}`;
export const principalRecordKey = (principal: string): string => `${PRIVATE}principal:${principal}`;

/** A pattern, of keys or channels, that matches exactly what begins with the prefix. */
export const patternOf = (prefix: string): string => `${prefix.replace(/[\\*?[\]^]/g, '\\$&')}*`;

/** @throws BackendFailure When what begins so may be another's. */
export function safePrefix(prefix: string): string {
  const wrong =
    !prefix.endsWith(':') || prefix === ':'
      ? 'does not end in a colon after a name, so it would match the keys of names that begin alike'
      : prefix.startsWith(PRIVATE)
        ? 'is where Prism keeps what it knows of its own'
        : /\s|\0/.test(prefix)
          ? 'has white space in it, which Redis takes in no ACL'
          : undefined;
  if (wrong === undefined) return prefix;
  throw new BackendFailure(
    'permanent',
    `the key prefix ${JSON.stringify(prefix)} ${wrong}`,
    'Correct the rule redis-prefix of policies/sizing.yaml: name + ":"',
  );
}
