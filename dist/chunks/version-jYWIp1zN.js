// src/cli/version.ts
/** Version of this build. */
const VERSION = "0.1.0";
export { VERSION as t };
