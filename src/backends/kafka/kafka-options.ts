export interface KafkaOptions {
  /** `host:port` of some brokers; the others are found through them. */
  readonly brokers: readonly string[];
  /** Left out: without a login. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Names of the environment variables these came from, which messages give in place of them. */
  readonly usernameEnv?: string | undefined;
  readonly passwordEnv?: string | undefined;
  readonly tls: boolean;
}
