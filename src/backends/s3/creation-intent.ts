import { type IAMClient, TagRoleCommand, UntagRoleCommand } from '@aws-sdk/client-iam';
import type { AwsCalls } from '../aws/aws-calls.ts';
import type { LiveRole } from '../aws/read-principal.ts';
import type { Tags } from '../aws/tags.ts';

/**
 * S3 makes a bucket and tags it by two requests. Between them it bears no mark, so that after an interruption nobody could
 * tell whose it is: the role of the namespace bears its name from before the first until after the second.
 */
const CREATING = 'prism:creating-bucket';

type Role = Pick<LiveRole, 'name' | 'tags'>;

export const setIntent = (iam: IAMClient, calls: AwsCalls, { name }: Role, bucket: string) =>
  calls.write('iam:TagRole', (options) =>
    iam.send(new TagRoleCommand({ RoleName: name, Tags: [{ Key: CREATING, Value: bucket }] }), options),
  );

export const clearIntent = (iam: IAMClient, calls: AwsCalls, { name }: Role) =>
  calls.write('iam:UntagRole', (options) =>
    iam.send(new UntagRoleCommand({ RoleName: name, TagKeys: [CREATING] }), options),
  );

export const hasIntent = ({ tags }: Role): boolean => tags.has(CREATING);

/** Whether a bucket is one that the namespace made and has not tagged yet. */
export const isUnfinished = (bucket: string, tags: Tags, role: Role | undefined): boolean =>
  tags.size === 0 && role?.tags.get(CREATING) === bucket;
