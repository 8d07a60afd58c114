import { BackendFailure } from '../backend-failure.ts';
import { parseRegistration } from './parse-registration.ts';
import { acknowledgedVersion, isProxyId } from './proxy-answers.ts';
import { registrationName } from './registration-name.ts';
import type { Registry } from './registry.ts';
import { registryAddress } from './registry-address.ts';
import { type Asked, registryRequest } from './registry-request.ts';

/** A registry behind HTTP (docs/how-to/proxy-registry.md). Its entity tags are what is compared and swapped by. */
export function openHttpRegistry(url: string): Registry {
  const address = registryAddress(url);
  const { base } = address;
  const ask = (asked: Asked) => registryRequest(address, asked);
  const pathOf = (namespace: string) => `namespaces/${registrationName(namespace)}`;

  const proxies = async (signal: AbortSignal): Promise<readonly string[]> => {
    const { text } = await ask({ method: 'GET', path: 'proxies', expected: [200], signal });
    const ids = member(text, 'proxies');
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string' && isProxyId(id)))
      throw notUnderstood(base, "its list of 'proxies' is none of ids");
    return [...(ids as string[])].sort();
  };

  return {
    name: `The proxy registry at ${base}`,
    announcement: (proxy) => `its announcement at ${base}proxies/${proxy}`,
    check: async (signal) => {
      await proxies(signal);
    },
    read: async (namespace, signal) => {
      const path = pathOf(namespace);
      const answer = await ask({ method: 'GET', path, expected: [200, 404], signal });
      if (answer.status === 404) return undefined;
      const document = parseRegistration(answer.text, namespace, `The document at ${base}${path}`);
      // A weak one says that two documents are alike, and not that they are the same.
      if (answer.etag === null || !/^"[^"]*"$/.test(answer.etag))
        throw notUnderstood(base, 'a document comes without a strong entity tag');
      return { document, tag: answer.etag };
    },
    write: async (document, expectedTag, signal) => {
      const { status } = await ask({
        method: 'PUT',
        path: pathOf(document.namespace),
        headers: expectedTag === null ? { 'if-none-match': '*' } : { 'if-match': expectedTag },
        body: JSON.stringify(document),
        expected: [200, 201, 204, 412],
        signal,
      });
      return status !== 412;
    },
    proxies,
    acknowledged: async (namespace, signal) => {
      const path = `${pathOf(namespace)}/acknowledgements`;
      const { status, text } = await ask({ method: 'GET', path, expected: [200, 404], signal });
      if (status === 404) return new Map();
      const versions = member(text, 'acknowledgements');
      if (typeof versions !== 'object' || versions === null || Array.isArray(versions))
        throw notUnderstood(base, "its 'acknowledgements' are no mapping of ids to versions");
      return new Map(
        Object.entries(versions).flatMap(([proxy, value]) => {
          const version = acknowledgedVersion(value);
          return version === undefined ? [] : [[proxy, version] as const];
        }),
      );
    },
  };

  function member(text: string, name: string): unknown {
    try {
      return (JSON.parse(text) as Record<string, unknown> | null)?.[name];
    } catch {
      throw notUnderstood(base, 'an answer of it is no JSON');
    }
  }
}

const notUnderstood = (base: string, why: string): BackendFailure =>
  new BackendFailure(
    'permanent',
    `The proxy registry at ${base} does not answer as one does: ${why}`,
    "See that 'proxy.registry' in prism.yaml names a proxy registry; docs/how-to/proxy-registry.md says what it has to answer",
  );
