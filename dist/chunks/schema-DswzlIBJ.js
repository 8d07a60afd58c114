export { n as schema } from "./schema-DmQax2ZH.js";
