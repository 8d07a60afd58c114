import type { PlatformConfig } from '../../core/model/platform-config.gen.ts';
import { storages } from '../../core/plan/storages.ts';

/** What a user may publish to and subscribe to, as in a user's JWT and in the configuration of a server. */
export interface Permissions {
  readonly pub: { readonly allow: readonly string[] };
  readonly sub: { readonly allow: readonly string[] };
}

/** Below it a principal takes answers: its client is to be opened with this as the prefix of its inboxes. */
export const inboxOf = (principal: string): string => `_INBOX_${principal}`;

/**
 * What the provider of a namespace needs: the namespace's subjects, and of JetStream the stream's own consumer. It may
 * make no consumer, since one can be told to deliver to the subjects of others.
 */
export function principalPermissions(principal: string, config: PlatformConfig): Permissions {
  const streams = storages(config).filter(({ type }) => type === 'nats');
  const subjects = `${config.namespace}.>`;
  return {
    pub: {
      allow: [
        subjects,
        ...streams.flatMap(({ name }) => [
          `$JS.API.STREAM.INFO.${name}`,
          `$JS.API.CONSUMER.INFO.${name}.${principal}`,
          `$JS.API.CONSUMER.MSG.NEXT.${name}.${principal}`,
          `$JS.ACK.${name}.${principal}.>`,
        ]),
      ],
    },
    sub: { allow: [subjects, `${inboxOf(principal)}.>`] },
  };
}
