import { CONFIG_PARTS } from '../model/config-parts.ts';

/** What a configured value belongs to, in the words of transitions.yaml. */
export interface ValueOwner {
  /** A backend, a pattern, or a part of the configuration. */
  readonly target: string;
  /** Of a pattern's setting. */
  readonly part: 'config' | 'storage' | undefined;
  /** Undefined: the pattern itself. */
  readonly set: string | undefined;
}

/**
 * The owner of a value that is no type of a backend.
 *
 * @param path As `configValues` has it.
 * @param backend The primary one.
 */
export function valueOwner(path: string, backend: string): ValueOwner {
  const [root, name, ...rest] = path.split('.') as [string, ...string[]];
  switch (root) {
    case 'backend':
      return { target: backend, part: undefined, set: rest.join('.') };
    case 'patterns':
      if (rest.length === 0) return { target: name!, part: undefined, set: undefined };
      return { target: name!, part: 'config', set: rest.slice(1).join('.') };
    case 'auxiliary_backends':
      return { target: name!, part: 'storage', set: rest.slice(1).join('.') };
    default:
      return Object.hasOwn(CONFIG_PARTS, root)
        ? ofPart(root, [name, ...rest].join('.'))
        : ofPart('namespace', path);
  }
}

/** `roles.service.checkout` is one of the values that `roles.service` stands for. */
function ofPart(target: string, words: string): ValueOwner {
  const known = Object.keys(CONFIG_PARTS[target]!);
  const set = known.find((setting) => words === setting || words.startsWith(`${setting}.`));
  return { target, part: undefined, set: set ?? words };
}
