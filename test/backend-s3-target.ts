import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  type IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateDBClusterCommand, DeleteDBClusterCommand, NeptuneClient } from '@aws-sdk/client-neptune';
import { unique } from './driver-conformance.ts';

/** moto, which stands in for AWS. */
export const AWS_ENDPOINT = process.env.PRISM_TEST_AWS_ENDPOINT;

/** Of nobody that moto knows: it may do everything. */
export const ADMIN = {
  AWS_ACCESS_KEY_ID: 'AKIAADMIN',
  AWS_SECRET_ACCESS_KEY: 'admin',
  AWS_REGION: 'eu-central-1',
};

export const adminOptions = (endpoint: string) => ({
  endpoint,
  region: ADMIN.AWS_REGION,
  credentials: { accessKeyId: ADMIN.AWS_ACCESS_KEY_ID, secretAccessKey: ADMIN.AWS_SECRET_ACCESS_KEY },
});

/**
 * Why the tests over AWS cannot run; undefined: they can. They need the server of `moto-server.py`, for plain
 * moto has no IAM authentication of Neptune and holds nobody to the policies of IAM.
 */
export async function whyNoAws(): Promise<string | undefined> {
  const why = await reasonOf(AWS_ENDPOINT);
  if (why && process.env.CI === 'true') throw new Error(why);
  if (why) process.stderr.write(`SKIPPED what needs AWS: ${why}\n`);
  return why;
}

async function reasonOf(endpoint: string | undefined): Promise<string | undefined> {
  if (!endpoint) return 'PRISM_TEST_AWS_ENDPOINT is not set';
  const neptune = new NeptuneClient({ ...adminOptions(endpoint), maxAttempts: 1 });
  const DBClusterIdentifier = `probe-${unique()}`;
  try {
    await neptune.send(
      new CreateDBClusterCommand({
        DBClusterIdentifier,
        Engine: 'neptune',
        EnableIAMDatabaseAuthentication: true,
      }),
    );
    await neptune.send(new DeleteDBClusterCommand({ DBClusterIdentifier, SkipFinalSnapshot: true }));
    return undefined;
  } catch (error) {
    return `what answers at PRISM_TEST_AWS_ENDPOINT is not scripts/backends.d/moto-server.py (${(error as Error).message})`;
  } finally {
    neptune.destroy();
  }
}

interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** What is between a driver and AWS: counts, and tells of each request before and after it is carried out. */
export interface Gateway {
  readonly endpoint: string;
  writes(): number;
  /** Called for each request that changes something or nothing; an error is answered in place of AWS. */
  onRequest: (request: string, when: 'before' | 'after') => Refusal | undefined;
  /** What the answer is made to say; it goes as it is where this is undefined. */
  rewrite: ((request: string, body: string) => string) | undefined;
  close(): Promise<void>;
}

export async function openGateway(target: string): Promise<Gateway> {
  const { hostname, port } = new URL(target);
  let writes = 0;
  const gateway: Pick<Gateway, 'onRequest' | 'rewrite'> = { onRequest: () => undefined, rewrite: undefined };
  const server = createServer(async (incoming, answer) => {
    const body = await text(incoming.setEncoding('latin1'));
    const action = /(?:^|&)Action=(\w+)/.exec(body)?.[1];
    const name = action ?? `${incoming.method} ${incoming.url}`;
    const reads = action ? /^(Get|List|Describe)/.test(action) : /^(GET|HEAD)$/.test(incoming.method!);
    const refused = gateway.onRequest(name, 'before');
    if (refused !== undefined) {
      const { status, code } = refused;
      const error = `<Error><Code>${code}</Code><Message>no</Message></Error>`;
      answer.writeHead(status).end(action ? `<ErrorResponse>${error}</ErrorResponse>` : error);
      return;
    }
    if (!reads) writes += 1;
    const { method, url: path, headers } = incoming;
    const forwarded = request({ hostname, port, method, path, headers }, async (response) => {
      const said = await text(response.setEncoding('latin1'));
      gateway.onRequest(name, 'after');
      const told = gateway.rewrite?.(name, said) ?? said;
      const { 'content-length': length, ...others } = response.headers;
      const own = incoming.method === 'HEAD' ? length : String(Buffer.byteLength(told, 'latin1'));
      answer.writeHead(response.statusCode!, { ...others, ...(own && { 'content-length': own }) });
      answer.end(told, 'latin1');
    });
    forwarded.on('error', () => answer.destroy());
    forwarded.end(body, 'latin1');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(gateway, {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    writes: () => writes,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A user of IAM with one policy. */
export async function userWith(iam: IAMClient, policy: object): Promise<Record<string, string>> {
  const UserName = `provisioner-${unique()}`;
  await iam.send(new CreateUserCommand({ UserName }));
  await iam.send(
    new PutUserPolicyCommand({ UserName, PolicyName: 'all', PolicyDocument: JSON.stringify(policy) }),
  );
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  return {
    AWS_ACCESS_KEY_ID: AccessKey!.AccessKeyId!,
    AWS_SECRET_ACCESS_KEY: AccessKey!.SecretAccessKey!,
    AWS_REGION: ADMIN.AWS_REGION,
  };
}

/** The session of a provider. The SDK's client of STS is no dependency of ours. */
export async function assumeRole(endpoint: string, name: string): Promise<Keys> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `AWS4-HMAC-SHA256 Credential=${ADMIN.AWS_ACCESS_KEY_ID}/20260101/eu-central-1/sts/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: new URLSearchParams({
      Action: 'AssumeRole',
      Version: '2011-06-15',
      RoleArn: `arn:aws:iam::123456789012:role/${name}`,
      RoleSessionName: 'provider',
    }),
  });
  const answer = await response.text();
  const part = (tag: string) => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(answer)![1]!;
  return {
    accessKeyId: part('AccessKeyId'),
    secretAccessKey: part('SecretAccessKey'),
    sessionToken: part('SessionToken'),
  };
}

/** What a page of the docs says the provisioner needs, for buckets of the tests' prefix and as moto can hold it to. */
export function documentedPolicy(page: string): { Statement: { Action: string[]; Resource: string }[] } {
  const [, json] = /```json\n([\s\S]*?)```/.exec(page)!;
  const policy = JSON.parse(json!.replaceAll('acme-prism', 'prism')) as {
    Statement: { Action: string[]; Resource: string }[];
  };
  return {
    ...policy,
    Statement: policy.Statement.map((statement) => ({
      ...statement,
      // moto asks for other names of some, and for any resource but those of S3.
      Action: statement.Action.flatMap((action) => [action, ...(MOTO_NAMES[action] ?? [])]),
      Resource: statement.Action[0]!.startsWith('s3:') ? statement.Resource : '*',
    })),
  };
}

/** What moto has no name of its own for, it takes for the listing of the bucket, or for its creation. */
const MOTO_NAMES: Readonly<Record<string, readonly string[]>> = {
  's3:GetEncryptionConfiguration': ['s3:ListBucket'],
  's3:PutBucketPublicAccessBlock': ['s3:PutPublicAccessBlock'],
  's3:GetBucketPublicAccessBlock': ['s3:GetPublicAccessBlock'],
};
