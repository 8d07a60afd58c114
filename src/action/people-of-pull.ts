import type { Evidence } from '../core/model/evidence.gen.ts';
import type { PolicySet } from '../core/policy/policy-set.ts';
import type { GitHub } from '../github/client.ts';
import { readEvidence } from '../github/evidence.ts';
import type { PullRequest } from '../github/pull-request.ts';
import type { GitRepo } from '../repo/git-repo.ts';
import { bringReviewed } from './bring-commits.ts';

/** Who wrote and who approved a pull request, with the commits in the clone that its approvals are of. */
export const peopleOfPull =
  (github: GitHub, pull: PullRequest, git: GitRepo, debug: (text: string) => void) =>
  async ({ teams }: PolicySet): Promise<Evidence> => {
    const evidence = await readEvidence(github, pull, { teams: teams.values(), logins: [] });
    const approvals = (evidence.reviews ?? []).filter(({ state }) => state === 'APPROVED');
    await bringReviewed(
      git,
      approvals.flatMap(({ commit }) => commit ?? []),
      debug,
    );
    return evidence;
  };
