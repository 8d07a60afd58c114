import type { GitHub } from './client.ts';
import { loginOf } from './login-of.ts';

/**
 * In whose name this token writes: `github-actions[bot]` for the token of a workflow, `<slug>[bot]` for another app's,
 * a login for a person's. `GET /user` is refused to apps and `GET /app` to their tokens; the answer to a reaction names
 * its author, and takes no right but that to comment. It stands for a moment on a comment and notifies nobody.
 */
export async function tokenLogin(github: GitHub, comment: number): Promise<string | null> {
  const { owner, repo } = github;
  const place = { owner, repo, comment_id: comment };
  const { status, data } = await github.rest.reactions.createForIssueComment({ ...place, content: 'eyes' });
  // 200: it was there already, so a person put it there.
  if (status === 201) await github.rest.reactions.deleteForIssueComment({ ...place, reaction_id: data.id });
  return loginOf(data.user);
}
