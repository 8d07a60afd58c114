// Generated from schemas/settings.schema.json by `npm run generate`. Do not edit.

/**
 * prism.yaml: settings of a namespaces repo. Every one has a default.
 */
export interface Settings {
  /**
   * Version of the file's format.
   */
  version: 1;
  /**
   * Globs of the request files, relative to the root: names, `*` and `?` within a part, `**` for any folders, `{a,b}` with up to 10 choices.
   *
   * @minItems 1
   * @maxItems 100
   */
  requests?: string[];
  /**
   * Folder of the policy files, relative to the root and inside it. A file here replaces the built-in one of its name.
   */
  policies?: string;
  /**
   * How many namespaces one change may delete.
   */
  max_deletions?: number;
  /**
   * The proxies that serve namespaces, and where their registrations are published.
   */
  proxy?: {
    /**
     * Addresses clients connect to.
     *
     * @maxItems 100
     */
    endpoints?: string[];
    /**
     * A directory, or an http(s) URL, that takes the registrations.
     */
    registry?: string;
  };
  /**
   * Where the applied state is kept.
   */
  state?: {
    /**
     * Kind of store.
     */
    store: 'directory' | 'git' | 'postgres';
    /**
     * Folder of the directory store.
     */
    path?: string;
    /**
     * Branch of the git store.
     */
    branch?: string;
    /**
     * Name of the environment variable that holds the connection string of the postgres store.
     */
    url_env?: string;
  };
  /**
   * Where apply puts what Prometheus, Grafana, tracing and audit read.
   */
  observability?: {
    /**
     * Folder for the rules, dashboards, tracing and audit settings, relative to the root.
     */
    directory?: string;
  };
  /**
   * How apply reaches the backends. Secrets by the name of an environment variable only.
   */
  backends?: {
    /**
     * PostgreSQL.
     */
    postgres?: {
      /**
       * Environment variable with the connection string; left out: an embedded PostgreSQL.
       */
      url_env?: string;
    };
    /**
     * Apache Kafka.
     */
    kafka?: {
      /**
       * Bootstrap brokers.
       */
      brokers?: string[];
      /**
       * Environment variable with the user name.
       */
      username_env?: string;
      /**
       * Environment variable with the password.
       */
      password_env?: string;
      /**
       * Whether to connect by TLS.
       */
      tls?: boolean;
    };
    /**
     * Redis.
     */
    redis?: {
      /**
       * Environment variable with the connection string.
       */
      url_env?: string;
    };
    /**
     * NATS JetStream.
     */
    nats?: {
      /**
       * Server URLs.
       */
      servers?: string[];
      /**
       * Environment variable with the provisioner's credentials: what a `.creds` file holds, or `user:password`.
       */
      credentials_env?: string;
      /**
       * Environment variable with the seed of a signing key of the account, by which apply issues the users of the providers; left out: users are the operator's to make.
       */
      signing_key_env?: string;
      /**
       * Folder for the credentials of the users that apply issues, relative to the root; it must outlast a run.
       */
      credentials_folder?: string;
    };
    /**
     * S3 object storage.
     */
    s3?: {
      /**
       * Endpoint URL, where it is not the region's own.
       */
      endpoint?: string;
      /**
       * Region of the buckets.
       */
      region?: string;
      /**
       * First part of every bucket's name; bucket names are unique over all of S3.
       */
      bucket_prefix?: string;
    };
    /**
     * Amazon Neptune.
     */
    neptune?: {
      /**
       * Endpoint URL, where it is not the region's own.
       */
      endpoint?: string;
      /**
       * Region of the clusters.
       */
      region?: string;
    };
  };
}
