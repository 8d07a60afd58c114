/** Proxies choose their ids; they become names of files and parts of messages. */
const PROXY_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

export const isProxyId = (id: string): boolean => PROXY_ID.test(id);

/** Far above what a namespace is ever published: one that claims more has not read it. */
const MOST_VERSIONS = 1e12;

/** The version that a proxy claims to have taken over; undefined for what is none. */
export const acknowledgedVersion = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MOST_VERSIONS
    ? (value as number)
    : undefined;
