import { ArtifactRefused } from './artifact-refused.ts';
import type { GitHub } from './client.ts';
import { GitHubFailure } from './github-failure.ts';
import { onlyFileOfZip } from './only-file-of-zip.ts';

/** Which file of which artifact of a workflow run, and how many bytes it may have at most. */
export interface WantedArtifact {
  readonly run: number;
  readonly artifact: string;
  readonly file: string;
  readonly most: number;
}

/** A compressed file is hardly larger than the file; names and the archive's index need some. */
const AROUND = 16 * 1024;
/** In milliseconds, for each silence of the storage. */
const LONGEST_SILENCE = 30_000;

/**
 * A file that a run uploaded, alone in its artifact; undefined when the run uploaded no artifact of that name. Of
 * several, one for each attempt, the latest. The bytes are the run's, so they are hostile; neither their number nor what
 * the archive says of them can exhaust this process. Throws ArtifactRefused and GitHubFailure.
 */
export async function readRunArtifact(
  github: GitHub,
  { run, artifact, file, most }: WantedArtifact,
): Promise<Uint8Array | undefined> {
  const { owner, repo } = github;
  const found = await github.paginate(github.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id: run,
    name: artifact,
    per_page: 100,
  });
  const latest = found.sort((a, b) => b.id - a.id)[0];
  if (!latest) return undefined;
  if (latest.expired)
    throw new ArtifactRefused(
      "The artifact of the check's run has expired",
      'Run the check of the pull request again',
    );
  const { headers } = await github.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: latest.id,
    archive_format: 'zip',
    // The storage is another server, which must not be sent the token, and may send any number of bytes.
    request: { redirect: 'manual' },
  });
  if (headers.location === undefined)
    throw new GitHubFailure(
      'GitHub does not say where the artifact of the run is stored',
      'Run the job again; where it happens each time see that the runner reaches the API of GitHub',
    );
  return onlyFileOfZip(await bytesAt(headers.location, most + AROUND), file, most);
}

/** The address holds a signature, so it stands in no text. */
async function bytesAt(address: string, most: number): Promise<Uint8Array> {
  // Goes through the runner's proxy, as octokit does.
  const { HttpClient } = await import('@actions/http-client');
  const client = new HttpClient('prism', [], {
    allowRetries: true,
    maxRetries: 3,
    socketTimeout: LONGEST_SILENCE,
  });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const { message } = await client.get(address);
    if (message.statusCode !== 200) throw new Error(`status ${message.statusCode}`);
    for await (const chunk of message as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch {
    throw new GitHubFailure(
      'The artifact of the run cannot be downloaded from where GitHub stores it',
      'Run the job again; where it happens each time see that the runner reaches the storage of GitHub Actions',
    );
  } finally {
    client.dispose();
  }
  if (size <= most) return Buffer.concat(chunks);
  throw new ArtifactRefused(
    `The artifact of the run has more than ${most} bytes`,
    'Upload prism-report.json alone, as the workflow that `prism init` writes does',
  );
}
