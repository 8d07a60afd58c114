import {
  GetRoleCommand,
  GetRolePolicyCommand,
  type IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import type { AwsCalls } from './aws-calls.ts';
import { type PolicyDocument, parsePolicy } from './policy-document.ts';
import { type Tags, tagsOf } from './tags.ts';

/** A role as IAM has it. */
export interface LiveRole {
  readonly name: string;
  readonly arn: string;
  /** Of what AWS runs there: `aws`, `aws-cn`. */
  readonly partition: string;
  readonly account: string;
  readonly tags: Tags;
  readonly trust: PolicyDocument | undefined;
}

/** What is attached to a role. */
export interface LiveRights {
  /** Names of its inline policies. */
  readonly inline: readonly string[];
  /** Names of its managed policies. */
  readonly attached: readonly string[];
  /** Of the driver that asks; undefined where it has none. */
  readonly own: PolicyDocument | undefined;
}

const ABSENT = ['NoSuchEntityException'];

/** @returns undefined where there is no such role. */
export async function readRole(iam: IAMClient, calls: AwsCalls, name: string): Promise<LiveRole | undefined> {
  const answer = await calls.read(
    'iam:GetRole',
    (options) => iam.send(new GetRoleCommand({ RoleName: name }), options),
    ABSENT,
  );
  const role = answer?.Role;
  if (!role) return undefined;
  const arn = role.Arn ?? '';
  const [, partition = 'aws', , , account = ''] = arn.split(':');
  const trust = parsePolicy(role.AssumeRolePolicyDocument);
  return { name, arn, partition, account, tags: tagsOf(role.Tags), trust };
}

/** @param policy Name of the inline policy of the driver that asks. */
export async function readRights(
  iam: IAMClient,
  calls: AwsCalls,
  name: string,
  policy: string,
): Promise<LiveRights> {
  const inline: string[] = [];
  for (let more = true, Marker: string | undefined; more; ) {
    const page = await calls.read(
      'iam:ListRolePolicies',
      (options) => iam.send(new ListRolePoliciesCommand({ RoleName: name, Marker }), options),
      ABSENT,
    );
    inline.push(...(page?.PolicyNames ?? []));
    ({ Marker } = page ?? {});
    more = page?.IsTruncated === true;
  }
  // At most 20 can be attached: they fit into one page.
  const attached = await calls.read(
    'iam:ListAttachedRolePolicies',
    (options) => iam.send(new ListAttachedRolePoliciesCommand({ RoleName: name }), options),
    ABSENT,
  );
  const own = inline.includes(policy)
    ? await calls.read(
        'iam:GetRolePolicy',
        (options) => iam.send(new GetRolePolicyCommand({ RoleName: name, PolicyName: policy }), options),
        ABSENT,
      )
    : undefined;
  return {
    inline,
    attached: (attached?.AttachedPolicies ?? []).map(({ PolicyName }) => PolicyName ?? ''),
    own: parsePolicy(own?.PolicyDocument),
  };
}
