import { createHash } from 'node:crypto';
import type { Doc } from './description.ts';
import { exampleAt, idOf, type Place, repositoryNames, retarget, userDocument } from './document-parts.ts';
import { type Answer, type Call, notFound, ok, page, type Route, refuse } from './route.ts';
import type { Artifact, Run } from './world.ts';

// Calls on workflow runs and what they uploaded.

const READ = ['actions:read'];
const DAYS_KEPT = 90;

function artifactDocument(place: Place, artifact: Artifact): Doc {
  const { world, url } = place;
  const run = world.runs.find((one) => one.id === artifact.run);
  const example = exampleAt<Doc & { artifacts: [Doc] }>(place, 'actions/list-artifacts-for-repo')
    .artifacts[0];
  const at = `${url}/repos/${world.owner}/${world.name}/actions/artifacts/${artifact.id}`;
  const expires = new Date(Date.parse(world.now) + DAYS_KEPT * 86_400_000).toISOString();
  return {
    ...example,
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url: at,
    archive_download_url: `${at}/zip`,
    expired: artifact.expired ?? false,
    created_at: world.now,
    updated_at: world.now,
    expires_at: expires,
    digest: `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`,
    workflow_run: {
      id: artifact.run,
      repository_id: idOf(`${world.owner}/${world.name}`),
      head_repository_id: idOf(`${world.owner}/${world.name}`),
      head_branch: run?.head_branch ?? world.defaultBranch,
      head_sha: run?.head_sha ?? world.branches[world.defaultBranch]!,
    },
  };
}

/** A workflow run as the call gives it; an event carries the same fields. */
export function runDocument(place: Place, run: Run): Doc {
  const { world, url } = place;
  const example = exampleAt<Doc & { repository: Doc; head_repository: Doc }>(
    place,
    'actions/get-workflow-run',
  );
  return {
    ...retarget(example, [['/actions/runs/30433642', `/actions/runs/${run.id}`]]),
    id: run.id,
    referenced_workflows: [],
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    path: run.path ?? '.github/workflows/prism.yml',
    run_attempt: run.attempt ?? 1,
    event: run.event,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    actor: userDocument(place, run.actor),
    triggering_actor: userDocument(place, run.actor),
    repository: { ...example.repository, ...repositoryNames(place) },
    head_repository: { ...example.head_repository, ...repositoryNames(place, run.fork) },
    pull_requests: (run.pulls ?? []).map((number) => {
      const pull = world.pulls.find((one) => one.number === number)!;
      const repo = {
        id: idOf(`${world.owner}/${world.name}`),
        url: `${url}/repos/${world.owner}/${world.name}`,
        name: world.name,
      };
      return {
        id: number * 1000,
        number,
        url: `${repo.url}/pulls/${number}`,
        head: { ref: pull.head.ref, sha: pull.head.sha, repo },
        base: { ref: pull.base.ref, sha: pull.base.sha, repo },
      };
    }),
  };
}

function listArtifacts(call: Call, of: (artifact: Artifact) => boolean): Answer {
  const name = call.query.name;
  // Newest first.
  const found = call.world.artifacts
    .filter((one) => of(one) && (name === undefined || one.name === name))
    .sort((a, b) => b.id - a.id);
  return page(call, found, (shown) => ({
    total_count: found.length,
    artifacts: shown.map((one) => artifactDocument(call, one)),
  }));
}

const withArtifact =
  (then: (call: Call, artifact: Artifact) => Answer): Route['answer'] =>
  (call) => {
    const found = call.world.artifacts.find((one) => one.id === call.path.artifact_id);
    return found ? then(call, found) : notFound();
  };

export const runRoutes = {
  'actions/list-artifacts-for-repo': { needs: READ, answer: (call) => listArtifacts(call, () => true) },
  'actions/list-workflow-run-artifacts': {
    needs: READ,
    answer: (call) =>
      call.world.runs.some((one) => one.id === call.path.run_id)
        ? listArtifacts(call, (one) => one.run === call.path.run_id)
        : notFound(),
  },
  'actions/get-artifact': {
    needs: READ,
    answer: withArtifact((call, artifact) => ok(artifactDocument(call, artifact))),
  },
  'actions/download-artifact': {
    needs: READ,
    answer: withArtifact((call, artifact) => {
      if (call.path.archive_format !== 'zip') return notFound();
      if (artifact.expired) return refuse(410, 'Artifact has expired');
      return { status: 302, headers: { location: `${call.storage}/artifacts/${artifact.id}` } };
    }),
  },
  'actions/get-workflow-run': {
    needs: READ,
    answer: (call) => {
      const run = call.world.runs.find((one) => one.id === call.path.run_id);
      return run ? ok(runDocument(call, run)) : notFound();
    },
  },
} satisfies Record<string, Route>;
