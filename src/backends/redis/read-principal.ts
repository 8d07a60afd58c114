import { type Categories, commandSet } from './command-set.ts';
import type { Redis } from './connection.ts';

/** An ACL user as it is. */
export interface LivePrincipal {
  readonly flags: readonly string[];
  readonly passwords: number;
  readonly keys: readonly string[];
  readonly channels: readonly string[];
  readonly commands: ReadonlySet<string>;
  /** Of its selectors each as text, but that which bears the mark. */
  readonly selectors: readonly string[];
  readonly mark: string | null;
}

type Reply = readonly (string | readonly unknown[])[];

/** @returns undefined where there is none. @throws BackendFailure */
export async function readPrincipal(
  redis: Redis,
  name: string,
  categories: Categories,
  signal: AbortSignal,
): Promise<LivePrincipal | undefined> {
  const reply = await redis.ask<Reply | null>(signal, 'ACL', 'GETUSER', name);
  if (reply === null) return undefined;
  const fields = fieldsOf(reply);
  const selectors = (fields.get('selectors') as Reply[]).map((selector) => {
    const { keys, channels, commands } = rules(fieldsOf(selector));
    return { keys, text: [...commands, ...keys, ...channels].join(' ') };
  });
  const marked = selectors.filter(({ keys, text }) => /^-@all ~prism;\S+$/.test(text) && keys.length === 1);
  const { commands, ...own } = rules(fields);
  return {
    flags: fields.get('flags') as string[],
    passwords: (fields.get('passwords') as string[]).length,
    ...own,
    commands: await commandSet(commands, categories),
    selectors: selectors.filter((one) => one !== marked[0]).map(({ text }) => text),
    mark: marked[0]?.keys[0]?.slice(1) ?? null,
  };
}

const rules = (fields: ReadonlyMap<string, unknown>) => ({
  keys: words(fields.get('keys')),
  channels: words(fields.get('channels')),
  commands: words(fields.get('commands')),
});

const words = (text: unknown): string[] => String(text).split(' ').filter(Boolean);

/** Name, value, name, value. */
const fieldsOf = (reply: Reply): Map<string, unknown> =>
  new Map(
    Array.from({ length: reply.length / 2 }, (_, index) => [String(reply[2 * index]), reply[2 * index + 1]]),
  );
