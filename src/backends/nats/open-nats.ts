import { stepMeaning } from '../../core/plan/step-meaning.ts';
import { BackendFailure } from '../backend-failure.ts';
import type { Driver } from '../driver.ts';
import { checkNats } from './check.ts';
import { compareNats } from './compare.ts';
import { connectNats, type Login } from './connection.ts';
import { ensurePrincipal, type Issuing, removePrincipal } from './principal.ts';
import { openSigner } from './signing.ts';
import { ensureStream, removeStream } from './stream.ts';

export interface NatsOptions {
  /** Addresses, `nats://host:4222`; `tls://` asks for TLS. */
  readonly servers: readonly string[];
  /** Of the provisioner: what a `.creds` file has, or `user:password`. */
  readonly credentials?: string | undefined;
  /** Name of the environment variable they came from, which messages give in place of them. */
  readonly credentialsEnv?: string | undefined;
  /** Left out: users are the operator's to make, and steps of principals have nothing to do. */
  readonly signing?:
    | {
        /** Seed of a signing key of the account. */
        readonly seed: string;
        readonly seedEnv: string;
        /** Where the credentials of users are kept; it must outlast the run. */
        readonly folder: string;
      }
    | undefined;
}

/**
 * NATS JetStream: for each namespace a stream of its subjects with a durable consumer, and a user who may work on
 * these alone. A server is asked for only when it is used.
 */
export function openNats({ servers, credentials, credentialsEnv, signing }: NatsOptions): Driver {
  const login: Login = { servers, credentials, credentialsEnv };
  const jetstream = connectNats(login);
  let issuing: Promise<Issuing> | undefined;
  const whoIssues = (): Promise<Issuing | undefined> => {
    if (!signing) return Promise.resolve(undefined);
    const { folder, ...key } = signing;
    issuing ??= openSigner({ ...key, credentials }).then((signer) => ({ signer, folder }));
    return issuing;
  };

  return {
    check: async (context) => checkNats(jetstream, login, await whoIssues(), context),
    async carryOut(step, context) {
      const meaning = stepMeaning(step);
      const ensures = meaning?.does === 'ensure';
      if (meaning?.kind === 'principal') {
        const issuer = await whoIssues();
        if (!issuer) return { wrote: false };
        return (ensures ? ensurePrincipal : removePrincipal)(issuer, step.resource, context);
      }
      if (meaning?.kind === 'storage')
        return (ensures ? ensureStream : removeStream)(jetstream, step.spec, context);
      throw new BackendFailure(
        'permanent',
        `NATS has nothing to do for the step ${step.id}`,
        'Report it: the plan and this build do not agree',
      );
    },
    compare: async (wanted, context) => compareNats(jetstream, await whoIssues(), wanted, context),
    close: () => jetstream.close(),
  };
}
