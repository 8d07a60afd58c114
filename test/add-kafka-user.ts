import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { alterUserScramCredentialsV0, Connection } from '@platformatic/kafka';

const SHA_256 = 1;
const ITERATIONS = 4096;

/** Adds a user of the tests' Kafka, or gives one that is there a new password, for SCRAM-SHA-256. */
export async function addKafkaUser(name: string): Promise<{ username: string; password: string }> {
  const { PRISM_TEST_KAFKA_BROKERS, PRISM_TEST_KAFKA_USERNAME, PRISM_TEST_KAFKA_PASSWORD } = process.env;
  const [host, port] = PRISM_TEST_KAFKA_BROKERS!.split(',')[0]!.split(':');
  const connection = new Connection('prism-tests', {
    sasl: {
      mechanism: 'SCRAM-SHA-256',
      username: PRISM_TEST_KAFKA_USERNAME!,
      password: PRISM_TEST_KAFKA_PASSWORD!,
    },
  });
  const password = randomBytes(16).toString('hex');
  const salt = randomBytes(16);
  await connection.connect(host!, Number(port));
  try {
    await alterUserScramCredentialsV0.api.async(
      connection,
      [],
      [
        {
          name,
          mechanism: SHA_256,
          iterations: ITERATIONS,
          salt,
          saltedPassword: pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256'),
        },
      ],
    );
  } finally {
    await connection.close();
  }
  return { username: name, password };
}
