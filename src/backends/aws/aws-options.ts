export interface AwsOptions {
  /** Left out: the region's own. */
  readonly endpoint?: string | undefined;
  /** Left out: AWS_REGION, AWS_DEFAULT_REGION, or that of the profile. */
  readonly region?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Tries of one request, by the SDK's standard mode: it waits longer before each. */
const MOST_ATTEMPTS = 4;
const CONNECTION_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * What every client of AWS is made with. Credentials are those of the environment, else what the SDK finds in its usual
 * places: the profile, the web identity of a workload, the machine's role.
 */
export function clientOptions({ endpoint, region, env }: AwsOptions) {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE } = env;
  const where = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  return {
    ...(endpoint !== undefined && { endpoint }),
    ...(where !== undefined && { region: where }),
    ...(AWS_ACCESS_KEY_ID &&
      AWS_SECRET_ACCESS_KEY &&
      !AWS_PROFILE && {
        credentials: {
          accessKeyId: AWS_ACCESS_KEY_ID,
          secretAccessKey: AWS_SECRET_ACCESS_KEY,
          ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
        },
      }),
    retryMode: 'standard',
    maxAttempts: MOST_ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
  };
}

/** IAM has one endpoint for all regions. One of AWS's own for another service does not serve it; a stand-in serves all. */
export function iamOptions(options: AwsOptions) {
  const { endpoint, env } = options;
  const ofAws = endpoint !== undefined && /\.(amazonaws\.com(\.cn)?|api\.aws)$/.test(hostOf(endpoint));
  return clientOptions({ ...options, endpoint: env.AWS_ENDPOINT_URL_IAM ?? (ofAws ? undefined : endpoint) });
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
