import { BackendFailure } from '../backend-failure.ts';
import type { DriverContext } from '../driver.ts';
import { type JetStream, type Login, openConnection } from './connection.ts';
import { failureOf } from './failure.ts';
import type { Issuing } from './principal.ts';

/** 2.9: the oldest that distributions still ship. */
const OLDEST = [2, 9] as const;

/** No stream is called so, and none is made: what is sent is no request that anything could be done by. */
const PROBE = 'prism-check';
const NEEDED = [
  `STREAM.INFO.${PROBE}`,
  `STREAM.CREATE.${PROBE}`,
  `STREAM.UPDATE.${PROBE}`,
  `STREAM.DELETE.${PROBE}`,
  `CONSUMER.INFO.${PROBE}.${PROBE}`,
  `CONSUMER.DURABLE.CREATE.${PROBE}.${PROBE}`,
];

/** Whether the account can be worked with. Changes nothing. @throws BackendFailure */
export async function checkNats(
  jetstream: JetStream,
  login: Login,
  issuing: Issuing | undefined,
  { signal }: DriverContext,
): Promise<void> {
  const { version } = await jetstream.server(signal);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new BackendFailure(
      'permanent',
      `the NATS server is of version ${version}`,
      `Use NATS ${OLDEST.join('.')} or newer`,
    );
  await jetstream.ask(signal, 'INFO');
  for (const subject of NEEDED)
    try {
      await jetstream.ask(signal, subject, 'no request');
    } catch (error) {
      if (!(error instanceof BackendFailure) || !/^NATS refused: /.test(error.message)) throw error;
    }
  if (issuing) await checkSigning(login, issuing, signal);
}

/** A user who may do nothing is let in, where the account knows the signing key. */
async function checkSigning(login: Login, { signer }: Issuing, signal: AbortSignal): Promise<void> {
  const none = { allow: [`${PROBE}.nothing`] };
  const nobody = await signer.issue(PROBE, { pub: none, sub: none }, { namespace: PROBE, lineage: PROBE });
  try {
    const connection = await openConnection({ ...login, credentials: new TextDecoder().decode(nobody) });
    await connection.close();
  } catch (error) {
    const failure = failureOf(error, { credentialsEnv: undefined, writes: false, stopped: signal.aborted });
    if (failure.kind !== 'permanent') throw failure;
    throw new BackendFailure(
      'permanent',
      'NATS lets no user in who is signed with the signing key that is given',
      `Add the key to the account and publish that: nsc edit account --sk ${signer.key}, nsc push`,
    );
  }
}
