import type { Settings } from '../core/model/settings.gen.ts';

/**
 * The secrets that prism.yaml names: the value of every environment variable of a `*_env` setting, and the password of
 * one that is a URL. A user name is none: masking it would make ordinary words unreadable.
 */
export function secretsOf(settings: Settings, env: Readonly<Record<string, string | undefined>>): string[] {
  const values = variablesOf(settings).flatMap((name) => env[name] ?? []);
  return [...new Set(values.flatMap((value) => [value, ...passwordsOf(value)]))].filter(
    (value) => value !== '',
  );
}

const variablesOf = (settings: unknown): string[] =>
  settings === null || typeof settings !== 'object'
    ? []
    : Object.entries(settings).flatMap(([key, value]) =>
        typeof value === 'string'
          ? key.endsWith('_env') && key !== 'username_env'
            ? [value]
            : []
          : variablesOf(value),
      );

/** As it is written, and as it is meant; those of parameters too. */
function passwordsOf(value: string): string[] {
  const written = /^[a-z][a-z\d+.-]*:\/\/[^\s/:@]*:(.*)@/is.exec(value)?.[1];
  const parameters = [...value.matchAll(/[?&\s](?:password|passwd|sslpassword)=([^&\s]+)/gi)].map(
    ([, password]) => password!,
  );
  return [...(written === undefined ? [] : [written]), ...parameters].flatMap((one) => [one, decoded(one)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
