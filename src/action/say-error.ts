import { visible } from '../core/report/escape.ts';
import type { GitHub } from '../github/client.ts';
import type { Step } from './open-step.ts';
import type { Run } from './read-run.ts';

/** A required status that is missing looks as if it were still to come, and one of an earlier run as if it held. */
export async function sayError(
  github: GitHub,
  head: string,
  { url }: Run,
  error: unknown,
  step: Step,
): Promise<void> {
  const { setStatus } = await import('../github/commit-status.ts');
  const isFailure = error instanceof Error && 'advice' in error;
  const description = isFailure ? error.message : 'The check could not be made';
  try {
    await setStatus(github, head, { state: 'error', description, targetUrl: url });
  } catch (other) {
    const why = other instanceof Error ? other.message : String(other);
    step.say(`The commit status could not be set either: ${visible(why)}`);
  }
}
