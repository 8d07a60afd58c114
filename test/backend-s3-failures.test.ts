import { expect, test } from 'vitest';
import { awsFailure, type FailureSite } from '../src/backends/aws/aws-failure.ts';
import { clientOptions, iamOptions } from '../src/backends/aws/aws-options.ts';
import { isSamePolicy } from '../src/backends/aws/policy-document.ts';

const site: FailureSite = { action: 's3:CreateBucket', writes: true, stopped: false };
const errorOf = (name: string, message = '', httpStatusCode?: number) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });

test.each([
  ['ExpiredToken', 'The provided token has expired.', 400, 'permanent', /have expired/],
  ['CredentialsProviderError', 'Could not load credentials', undefined, 'permanent', /no credentials/],
  ['InvalidClientTokenId', 'The security token is invalid.', 403, 'permanent', /does not accept/],
  ['RequestTimeTooSkewed', '', 403, 'permanent', /clock/],
  ['AccessDenied', 'Access Denied', 403, 'permanent', /does not allow s3:CreateBucket$/],
  [
    'AccessDenied',
    'User: arn:aws:iam::1:user/p is not authorized to perform: iam:TagRole on resource: role r',
    403,
    'permanent',
    /does not allow iam:TagRole$/,
  ],
  ['SlowDown', 'Please reduce your request rate.', 503, 'transient', /throttles/],
  ['PermanentRedirect', '', 301, 'permanent', /another region/],
  ['Error', 'Region is missing', undefined, 'permanent', /no region/],
  ['TooManyBuckets', 'You have attempted to create more buckets', 400, 'permanent', /quota/],
  ['DBClusterQuotaExceededFault', 'quota', 403, 'permanent', /quota/],
  ['InvalidDBClusterStateFault', 'is not available', 400, 'transient', /not ready/],
  ['MalformedPolicy', 'Invalid principal in policy', 400, 'transient', /not ready/],
  ['MalformedPolicy', 'Unknown field', 400, 'permanent', /refused/],
  ['InternalError', '', 500, 'unknown', /may have been done/],
  ['TimeoutError', 'socket hang up', undefined, 'unknown', /may have been done/],
])('%s (%s)', (name, message, status, kind, words) => {
  const failure = awsFailure(errorOf(name, message, status), site);
  expect(failure.kind).toBe(kind);
  expect(failure.message).toMatch(words);
  expect(failure.advice).not.toBe('');
});

test('what only reads was not done when its answer is lost', () => {
  expect(awsFailure(errorOf('InternalError', '', 500), { ...site, writes: false }).kind).toBe('transient');
  expect(awsFailure(errorOf('AbortError'), { ...site, writes: false, stopped: true }).kind).toBe('transient');
  expect(awsFailure(errorOf('AbortError'), { ...site, stopped: true }).kind).toBe('unknown');
});

test('IAM is asked at the endpoint of a stand-in, and not at one of another service of AWS', () => {
  const env = {};
  expect(iamOptions({ endpoint: 'http://127.0.0.1:5000', env }).endpoint).toBe('http://127.0.0.1:5000');
  expect(iamOptions({ endpoint: 'https://s3.eu-central-1.amazonaws.com', env })).not.toHaveProperty(
    'endpoint',
  );
  const named = { AWS_ENDPOINT_URL_IAM: 'http://iam.local' };
  expect(iamOptions({ endpoint: 'http://127.0.0.1:5000', env: named }).endpoint).toBe('http://iam.local');
});

test('a profile that is named comes before keys of the environment', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
  expect(clientOptions({ env: keys }).credentials).toEqual({ accessKeyId: 'a', secretAccessKey: 'b' });
  expect(clientOptions({ env: { ...keys, AWS_PROFILE: 'p' } })).not.toHaveProperty('credentials');
});

test('policies are the same whatever order and brackets AWS gives them', () => {
  const ours = { Action: ['s3:GetObject', 's3:PutObject'], Resource: ['arn:x'], Effect: 'Allow' };
  const theirs = { Effect: 'Allow', Resource: 'arn:x', Action: ['s3:PutObject', 's3:GetObject'] };
  expect(isSamePolicy(ours, theirs)).toBe(true);
  expect(isSamePolicy(ours, { ...theirs, Resource: 'arn:y' })).toBe(false);
});
