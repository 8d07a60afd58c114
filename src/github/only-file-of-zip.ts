import { ArtifactRefused } from './artifact-refused.ts';

/**
 * The one file of a zip archive. An archive is refused that is broken or encrypted, that has another file or a second
 * one, and whose file is larger than `most` bytes, whatever it says of its size: it is read up to there and no further.
 * Throws ArtifactRefused.
 */
export async function onlyFileOfZip(zip: Uint8Array, name: string, most: number): Promise<Uint8Array> {
  const { fromBufferPromise } = await import('yauzl');
  try {
    const archive = await fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
    if (archive.entryCount !== 1) throw refused(`has not one file but ${archive.entryCount}`);
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName !== name) throw refused(`has another file than ${name}`);
      if (entry.uncompressedSize > most) throw refused(`has a file of more than ${most} bytes`);
      const stream = await archive.openReadStreamPromise(entry);
      const chunks: Buffer[] = [];
      for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
      return Buffer.concat(chunks);
    }
  } catch (error) {
    if (error instanceof ArtifactRefused) throw error;
  }
  throw refused('is no archive that can be read');
}

const refused = (what: string): ArtifactRefused =>
  new ArtifactRefused(
    `The artifact of the run ${what}`,
    'Upload prism-report.json alone, as the workflow that `prism init` writes does',
  );
