import type { Redis } from './connection.ts';

/** What the commands of a category are, of which the server is asked once. */
export type Categories = (name: string) => Promise<readonly string[]>;

export function readCategories(redis: Redis, signal: AbortSignal): Categories {
  const known = new Map<string, Promise<readonly string[]>>();
  return (name) => {
    const asked = known.get(name) ?? redis.ask<string[]>(signal, 'ACL', 'CAT', name);
    known.set(name, asked);
    return asked;
  };
}

/** What stands for commands that are not listed one by one. */
const ALL = '@all';

/**
 * The commands that rules allow, `client|id` for a part of one. Redis tells rules in other words than it was given
 * them: once a file was read, as whole categories less what they have too many.
 */
export async function commandSet(
  rules: readonly string[],
  categories: Categories,
): Promise<ReadonlySet<string>> {
  const allowed = new Set<string>();
  for (const rule of rules) {
    const [adds, name] = [rule.startsWith('+'), rule.slice(1)];
    if (name === ALL) {
      allowed.clear();
      if (adds) allowed.add(ALL);
      continue;
    }
    const commands = name.startsWith('@') ? await categories(name.slice(1)) : [name];
    for (const command of commands) {
      if (adds) allowed.add(command);
      else
        for (const one of allowed) if (one === command || one.startsWith(`${command}|`)) allowed.delete(one);
    }
  }
  return allowed;
}
