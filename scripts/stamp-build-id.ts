import { createHash } from 'node:crypto';
import type { Plugin } from 'rolldown';

/** Stands in the code for the build's identity until all of the code is there. */
export const BUILD_ID_PLACE = `build-id-${'0'.repeat(55)}`;

/**
 * Puts in what identifies the build (src/repo/cache/build-id.ts): a digest of all the code that is bundled, which is
 * the same on every machine, as dist/ is.
 */
export const stampBuildId: Plugin = {
  name: 'stamp-build-id',
  generateBundle(_options, bundle) {
    const digest = createHash('sha256');
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    chunks.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
    for (const { fileName, code } of chunks) digest.update(`${fileName}\0${code}\0`);
    const id = digest.digest('hex');
    for (const chunk of chunks)
      if (chunk.code.includes(BUILD_ID_PLACE)) chunk.code = chunk.code.replaceAll(BUILD_ID_PLACE, id);
  },
};
