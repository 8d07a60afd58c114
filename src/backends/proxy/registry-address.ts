import { BackendFailure } from '../backend-failure.ts';

export interface RegistryAddress {
  /** Ends in `/`; without user and password. */
  readonly base: string;
  /** Value of the header `authorization`; undefined where the address names no user. */
  readonly authorization: string | undefined;
}

/** @throws BackendFailure for what is no address; its message repeats nothing of it, since a password may be in it. */
export function registryAddress(text: string): RegistryAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw refused('is no http(s) URL');
  if (url.search !== '' || url.hash !== '')
    throw refused('has a query or a fragment, which no document could be asked for with');
  const { username, password } = url;
  [url.username, url.password] = ['', ''];
  return {
    base: url.href.replace(/\/*$/, '/'),
    authorization:
      username === '' && password === ''
        ? undefined
        : `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const refused = (why: string): BackendFailure =>
  new BackendFailure(
    'permanent',
    `The address of the proxy registry ${why}`,
    "Correct 'proxy.registry' in prism.yaml, such as https://registry.example.com/prism",
  );
