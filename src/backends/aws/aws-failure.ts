import { BackendFailure } from '../backend-failure.ts';

export interface FailureSite {
  /** The permission that the request takes: `s3:CreateBucket`. */
  readonly action: string;
  /** Whether it changes something: where its answer is lost, it may have. */
  readonly writes: boolean;
  /** Whether whoever asked has stopped waiting. */
  readonly stopped: boolean;
}

interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const EXPIRED = /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/;
const UNKNOWN_LOGIN =
  /^(InvalidAccessKeyId|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidToken|AuthFailure|InvalidSignatureException)$/;
const DENIED =
  /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized|Forbidden|AllAccessDisabled)$/;
const THROTTLED =
  /^(Throttling|ThrottlingException|ThrottledException|RequestThrottled|RequestLimitExceeded|TooManyRequestsException|SlowDown|PriorRequestNotComplete|EC2ThrottledException)$/;
const ELSEWHERE =
  /^(PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException|InvalidLocationConstraint|MovedPermanently)$/;
/** Somebody else changes the same thing, or what was just made is not known everywhere yet. */
const BUSY =
  /^(OperationAborted|ConcurrentModification|ConcurrentModificationException|EntityTemporarilyUnmodifiable|EntityTemporarilyUnmodifiableException|NoSuchEntityException|InvalidDBClusterStateFault|InvalidDBInstanceStateFault|InvalidDBInstanceState|InsufficientDBInstanceCapacityFault|InsufficientDBInstanceCapacity|BucketNotEmpty)$/;
const QUOTA = /Quota|LimitExceeded|TooManyBuckets/;

/** What a failed request to AWS means, as people can act on it. */
export function awsFailure(error: unknown, site: FailureSite): BackendFailure {
  if (error instanceof BackendFailure) return error;
  const found = error as AwsError;
  const status = found.$metadata?.httpStatusCode;
  if (site.stopped) return lost(site, 'stopped while waiting for AWS');
  return loginFailure(found, site) ?? refusal(found, status, site) ?? unanswered(found, status, site);
}

function loginFailure({ name, message }: AwsError, { action }: FailureSite): BackendFailure | undefined {
  if (name === 'CredentialsProviderError' || /^Could not load credentials/.test(message))
    return permanent(
      'there are no credentials for AWS',
      'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or let the job assume a role',
    );
  if (EXPIRED.test(name))
    return permanent(
      'the credentials for AWS have expired',
      'Get new ones (a session lasts as long as whoever made it says) and apply again',
    );
  if (UNKNOWN_LOGIN.test(name))
    return permanent(
      `AWS does not accept the credentials (${name})`,
      'Correct AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or the profile',
    );
  if (name === 'RequestTimeTooSkewed')
    return permanent('the clock of this machine is wrong: AWS refuses its requests', 'Set the clock');
  if (DENIED.test(name)) {
    const missing = /not authorized to perform: ([a-z0-9-]+:\w+)/i.exec(message)?.[1] ?? action;
    return permanent(
      `AWS does not allow ${missing}`,
      `Give the credentials the permission ${missing}; docs/how-to/backends lists all that are needed. An explicit deny, a boundary or an organization's policy refuses in the same words`,
    );
  }
  return undefined;
}

function refusal(
  { name, message }: AwsError,
  status: number | undefined,
  { action }: FailureSite,
): BackendFailure | undefined {
  if (THROTTLED.test(name) || status === 429)
    return transient(
      `AWS throttles ${action}`,
      'Try again later; the quota of requests is one for the whole account',
    );
  if (message.includes('Region is missing') || name === 'InvalidRegion')
    return permanent(
      'no region of AWS is set',
      'Set region of the backend in prism.yaml, or AWS_REGION in the environment',
    );
  if (ELSEWHERE.test(name) || status === 301)
    return permanent(
      `what ${action} asks for is in another region, or the endpoint is that of another`,
      'See region and endpoint of the backend in prism.yaml',
    );
  // A role is not known everywhere at once.
  if (BUSY.test(name) || (name === 'MalformedPolicy' && /principal/i.test(message)))
    return transient(`AWS is not ready for ${action} (${name}): ${message}`, 'Try again in a moment');
  if (QUOTA.test(name))
    return permanent(
      `a quota of the AWS account is used up: ${message} (${name})`,
      'Ask AWS to raise it (Service Quotas), or use another account',
    );
  if (status !== undefined && status >= 400 && status < 500 && status !== 408)
    return permanent(`AWS refused ${action}: ${message} (${name})`, 'Correct what it names and apply again');
  return undefined;
}

function unanswered(
  { name, message, code }: AwsError,
  status: number | undefined,
  site: FailureSite,
): BackendFailure {
  if (status !== undefined && status < 400)
    return permanent('what answers at the endpoint is not AWS', 'See endpoint of the backend in prism.yaml');
  if (status !== undefined) return lost(site, `AWS failed at ${site.action} (status ${status})`);
  const why = code ?? name;
  if (/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED)$/.test(why))
    return transient(
      `AWS cannot be reached (${why})`,
      'See that region and endpoint of the backend in prism.yaml are right and the network lets it through',
    );
  if (/CERT|TLS|SSL/.test(`${why} ${message}`))
    return permanent(
      `the certificate of the endpoint is not accepted (${why})`,
      'See endpoint of the backend in prism.yaml; an own authority is named by NODE_EXTRA_CA_CERTS',
    );
  return lost(site, `the connection to AWS broke at ${site.action} (${why})`);
}

const lost = ({ writes }: FailureSite, message: string): BackendFailure =>
  writes
    ? new BackendFailure(
        'unknown',
        `${message}, so it may have been done`,
        'Apply again: it looks at what is there first',
      )
    : transient(message, 'Apply again to go on');

const permanent = (message: string, advice: string) => new BackendFailure('permanent', message, advice);
const transient = (message: string, advice: string) => new BackendFailure('transient', message, advice);
