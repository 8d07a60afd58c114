import {
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  type IAMClient,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { BackendFailure } from '../backend-failure.ts';
import type { Owner } from '../owner.ts';
import type { AwsCalls } from './aws-calls.ts';
import { claim, markOf } from './mark.ts';
import { isSamePolicy } from './policy-document.ts';
import { accountTrust, isOwnPolicy, isUntrusted, NOBODY, type PrincipalDesign } from './principal-changes.ts';
import { type LiveRole, readRights, readRole } from './read-principal.ts';
import { tagList } from './tags.ts';

/** @throws BackendFailure Also where it is not the owner's. */
export async function readOwnRole(
  iam: IAMClient,
  calls: AwsCalls,
  name: string,
  owner: Owner,
): Promise<LiveRole | undefined> {
  const role = await readRole(iam, calls, name);
  if (role) claim(`role ${name}`, role.tags, owner);
  return role;
}

/** Made by the principal's step, on which the step of a storage waits. @throws BackendFailure */
export async function requireRole(
  iam: IAMClient,
  calls: AwsCalls,
  name: string,
  owner: Owner,
): Promise<LiveRole> {
  const role = await readOwnRole(iam, calls, name, owner);
  if (role) return role;
  throw new BackendFailure(
    'permanent',
    `the role ${name} is not there`,
    'Somebody deleted it: apply again, which makes it first',
  );
}

/** The role, made where it is missing, which the account may assume. @throws BackendFailure */
export async function ensureRole(
  iam: IAMClient,
  calls: AwsCalls,
  name: string,
  owner: Owner,
): Promise<LiveRole> {
  let role = await readOwnRole(iam, calls, name, owner);
  if (!role) {
    const input = {
      RoleName: name,
      AssumeRolePolicyDocument: JSON.stringify(NOBODY),
      Description: `Provider of the Prism namespace ${owner.namespace}`,
      Tags: tagList(markOf(owner)),
    };
    await calls.write('iam:CreateRole', (options) => iam.send(new CreateRoleCommand(input), options), [
      'EntityAlreadyExistsException',
    ]);
    role = await readOwnRole(iam, calls, name, owner);
    if (!role)
      throw new BackendFailure('transient', `the role ${name} was made and is not seen yet`, 'Try again');
  }
  if (isUntrusted(role)) {
    const input = { RoleName: name, PolicyDocument: JSON.stringify(accountTrust(role)) };
    await calls.write('iam:UpdateAssumeRolePolicy', (options) =>
      iam.send(new UpdateAssumeRolePolicyCommand(input), options),
    );
  }
  return role;
}

/** The rights of a role that is the owner's. */
export async function ensureRights(
  iam: IAMClient,
  calls: AwsCalls,
  { name, policy, rights }: PrincipalDesign,
): Promise<void> {
  if (!rights) return;
  const { own } = await readRights(iam, calls, name, policy);
  if (isSamePolicy(own, rights)) return;
  const input = { RoleName: name, PolicyName: policy, PolicyDocument: JSON.stringify(rights) };
  await calls.write('iam:PutRolePolicy', (options) => iam.send(new PutRolePolicyCommand(input), options));
}

/** The rights are gone, and the role with them unless another backend uses it. @throws BackendFailure */
export async function removePrincipal(
  iam: IAMClient,
  calls: AwsCalls,
  { name, policy }: Pick<PrincipalDesign, 'name' | 'policy'>,
  owner: Owner,
): Promise<void> {
  if (!(await readOwnRole(iam, calls, name, owner))) return;
  const absent = ['NoSuchEntityException'];
  const before = await readRights(iam, calls, name, policy);
  const others = [...before.inline.filter((one) => !isOwnPolicy(one)), ...before.attached];
  if (others.length > 0)
    throw new BackendFailure(
      'permanent',
      `the role ${name} has policies that Prism did not give it: ${others.join(', ')}`,
      'Take them off the role and apply again',
    );
  if (before.inline.includes(policy))
    await calls.write(
      'iam:DeleteRolePolicy',
      (options) => iam.send(new DeleteRolePolicyCommand({ RoleName: name, PolicyName: policy }), options),
      absent,
    );
  // Looked at again: the other backend may have taken its own away meanwhile, and then nobody else deletes the role.
  const { inline } = await readRights(iam, calls, name, policy);
  if (inline.some((one) => isOwnPolicy(one) && one !== policy)) return;
  await calls.write(
    'iam:DeleteRole',
    (options) => iam.send(new DeleteRoleCommand({ RoleName: name }), options),
    absent,
  );
}
