import type { IAMClient } from '@aws-sdk/client-iam';
import type { AwsCalls } from './aws-calls.ts';
import { readRole } from './read-principal.ts';

/** Whether IAM answers and lets roles be read: one that is not there will do. @throws BackendFailure */
export async function checkIam(iam: IAMClient, calls: AwsCalls): Promise<void> {
  await readRole(iam, calls, 'prism-check');
}
