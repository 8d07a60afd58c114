import type { ProxyRegistration } from '../../core/model/proxy-registration.gen.ts';

export interface FoundRegistration {
  readonly document: ProxyRegistration;
  /** Of these very bytes, as the registry tells versions apart. */
  readonly tag: string;
}

/**
 * Where registrations are published for the proxies to read. A document is never taken away: that of a namespace that
 * is gone stays with the phase `unregistered`, so that its version goes on counting, and a proxy that was away learns
 * of it. Every call throws BackendFailure, and ends early when the signal is aborted.
 */
export interface Registry {
  /** As messages call it: `The proxy registry in '.prism/proxy'`; without passwords. */
  readonly name: string;
  /** Where a proxy's announcement is, for people who have to remove it. */
  announcement(proxy: string): string;
  /** Reaches it and sees that it can be worked with. */
  check(signal: AbortSignal): Promise<void>;
  /** @throws BrokenRegistration for what is there and is no registration. */
  read(namespace: string, signal: AbortSignal): Promise<FoundRegistration | undefined>;
  /**
   * Publishes a document in the place of the one with the tag; null: where there is none.
   *
   * @returns false when something else is there.
   */
  write(document: ProxyRegistration, expectedTag: string | null, signal: AbortSignal): Promise<boolean>;
  /** Ids of the proxies that have announced themselves, in order. */
  proxies(signal: AbortSignal): Promise<readonly string[]>;
  /** The newest version of a namespace that each proxy has acknowledged. */
  acknowledged(namespace: string, signal: AbortSignal): Promise<ReadonlyMap<string, number>>;
}
