import { t as version } from "./package-D46-e3oS.js";
// src/cli/version.ts
/** Version of this build. */
const VERSION = version;
export { VERSION as t };
