/** Put in by scripts/build.ts: a digest of all the code it bundles. There is none when the source runs as it is. */
declare const PRISM_BUILD_ID: string;

/**
 * What identifies this build of the compiler, for the keys of the cache: another build may decide otherwise, also
 * under the same version. To read all sources at every start would cost more than the cache saves, so a run from
 * source shares its entries with no other process: it is named by its process and when that started.
 */
export const BUILD_ID: string =
  typeof PRISM_BUILD_ID === 'undefined' ? `source-${process.pid}-${performance.timeOrigin}` : PRISM_BUILD_ID;
