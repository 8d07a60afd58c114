import type { GitHub } from '../github/client.ts';
import type { Step } from './open-step.ts';
import type { Inputs } from './read-inputs.ts';
import type { Run } from './read-run.ts';

export interface Connection {
  /** Undefined without a token. */
  readonly github: GitHub | undefined;
  /** What people should know besides the result: it goes to the summary too. Plain text. */
  readonly notes: string[];
}

/** Loads the client only for a run that has a token: it takes longer than a small check. */
export async function connect(run: Run, { token }: Inputs, step: Step): Promise<Connection> {
  const notes: string[] = [];
  const note = (text: string): void => {
    notes.push(text);
    step.say(text);
  };
  if (token === '') {
    note('There is no github-token: reviews were not read, and the result is in the job summary only');
    return { github: undefined, notes };
  }
  const { openGitHub } = await import('../github/client.ts');
  const { apiUrl, repository } = run;
  return { github: await openGitHub({ token, apiUrl, repository, note }), notes };
}
