import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Account,
  createAccount,
  createOperator,
  createUser,
  encodeAccount,
  encodeOperator,
  encodeUser,
  fmtCreds,
  type KeyPair,
} from '@nats-io/jwt';

/**
 * Writes what a NATS server of the tests needs into a folder: an operator, its system account and one account with
 * JetStream (`nats.conf`), users of both (`.creds`), and the account's key that signs further users (`account.seed`).
 */
async function writeAccounts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content, { mode: 0o600 });
  const operator = createOperator();
  const system = createAccount();
  const tests = createAccount();
  const signing = createAccount();
  const credentials = async (name: string, account: KeyPair) => {
    const user = createUser();
    return fmtCreds(await encodeUser(name, user, account), user);
  };
  const systemJwt = await encodeAccount('SYS', system, { limits: UNLIMITED }, { signer: operator });
  const testsJwt = await encodeAccount(
    'TESTS',
    tests,
    { limits: { ...UNLIMITED, ...JETSTREAM }, signing_keys: [signing.getPublicKey()] },
    { signer: operator },
  );
  const operatorJwt = await encodeOperator('prism-tests', operator, {
    system_account: system.getPublicKey(),
  });
  write(
    'nats.conf',
    `operator: ${operatorJwt}
system_account: ${system.getPublicKey()}
resolver: MEMORY
resolver_preload: {
  ${system.getPublicKey()}: ${systemJwt}
  ${tests.getPublicKey()}: ${testsJwt}
}
jetstream: { store_dir: jetstream }
`,
  );
  write('tests.creds', await credentials('provisioner', tests));
  write('system.creds', await credentials('system', system));
  write('account.public', tests.getPublicKey());
  write('account.seed', signing.getSeed());
}

/** A limit that is not mentioned is 0. */
const UNLIMITED: NonNullable<Account['limits']> = {
  data: -1,
  payload: -1,
  subs: -1,
  imports: -1,
  exports: -1,
  wildcards: true,
  conn: -1,
  leaf: -1,
};
const JETSTREAM: NonNullable<Account['limits']> = {
  mem_storage: -1,
  disk_storage: -1,
  streams: -1,
  consumer: -1,
};

await writeAccounts(process.argv[2] ?? '.');
